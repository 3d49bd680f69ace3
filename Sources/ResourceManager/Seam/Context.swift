/// A context of a resource manager that is released with this object.
public final class Context: Sendable {
  /// The resource manager that opened it.
  public let manager: any ResourceManager
  /// Its number, never 0.
  public let number: UInt

  /// Opens a context.
  ///
  /// - Throws: SCARD_E_NO_SERVICE and whatever else SCardEstablishContext reports.
  public init(_ manager: any ResourceManager) throws(SmartCardError) {
    self.manager = manager
    number = try manager.establishContext()
  }

  deinit {
    // A dead service reports an error here and frees the context all the same.
    try? manager.releaseContext(number)
  }

  /// Whether the resource manager still knows the context.
  public var isValid: Bool { manager.isValidContext(number) }

  /// Names of all readers.
  public func readers() throws(SmartCardError) -> [String] { try manager.readers(number) }

  /// Names of all reader groups.
  public func readerGroups() throws(SmartCardError) -> [String] { try manager.readerGroups(number) }

  /// Waits until a reader differs from what the caller knows; see ``ResourceManager/waitForChange(_:timeout:_:)``.
  public func waitForChange(timeout: Duration?, _ states: inout [ReaderState]) throws(SmartCardError) {
    try manager.waitForChange(number, timeout: timeout, &states)
  }

  /// Ends a wait of another thread.
  public func cancel() throws(SmartCardError) { try manager.cancel(number) }
}
