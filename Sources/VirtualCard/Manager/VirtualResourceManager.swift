internal import CPCSCLite
internal import ISO7816
internal import ResourceManager

/// A PC/SC resource manager within this process, with virtual readers.
///
/// It answers as pcsc-lite 1.9 does, with these differences: waiters wake at once instead of polling, reconnecting as
/// exclusive beside others is refused instead of blocking for ever, and a context does not block its own calls.
///
/// Safety: all state is only touched inside `monitor`.
package final class VirtualResourceManager: @unchecked Sendable {
  /// The reader that is there from the start, with a standard card in it.
  package static let defaultReader = "Comcard Virtual Reader 00 00"

  /// The one of this image. Whether other images use it too is settled by ``manager``.
  package static let shared = VirtualResourceManager()

  let monitor = Monitor()
  var contexts: [pcsc_context: VirtualContext] = [:]
  var handles: [pcsc_handle: VirtualHandle] = [:]
  var readers: [VirtualReader] = []
  /// Changes with each reader that comes or goes.
  var readerListGeneration: UInt32 = 0
  private var numbers = HandleNumbers()

  private init() {
    let reader = VirtualReader(name: Self.defaultReader)
    reader.insert(ISOCard.standard())
    readers = [reader]
  }

  /// A number for a handle or context that was never given before.
  func nextNumber() -> pcsc_long { numbers.next() }

  /// Runs `body` inside the monitor.
  func inside<Result>(_ body: () throws(SmartCardError) -> Result) throws(SmartCardError) -> Result {
    monitor.lock()
    defer { monitor.unlock() }
    return try body()
  }

  func context(_ number: pcsc_context) throws(SmartCardError) -> VirtualContext {
    guard let context = contexts[number] else { throw .invalidHandle }
    return context
  }

  func handle(_ number: pcsc_handle) throws(SmartCardError) -> VirtualHandle {
    guard let handle = handles[number] else { throw .invalidHandle }
    return handle
  }

  func reader(_ name: String) throws(SmartCardError) -> VirtualReader {
    guard let reader = readers.first(where: { $0.name == name }) else { throw .unknownReader }
    return reader
  }

  /// The handle, once nobody else holds its reader by a transaction, and nothing has befallen it.
  ///
  /// - Parameter idle: whether a command in progress is waited for too.
  func admit(_ number: pcsc_handle, idle: Bool = false) throws(SmartCardError) -> VirtualHandle {
    while true {
      // Looked up anew after each wait: the handle may be gone by then.
      let handle = try handle(number)
      try handle.check()
      let reader = handle.reader
      if reader.owner == nil || reader.owner == number, !idle || !reader.isBusy { return handle }
      monitor.wait()
    }
  }
}
