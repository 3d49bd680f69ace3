import Synchronization

/// The text of an error as COM carries it: IErrorInfo for the reader, ICreateErrorInfo for the writer.
public final class ErrorInfo: ErrorInfoCoClass, IErrorInfo, ICreateErrorInfo {
  private struct Content {
    var guid = GUID()
    var source: String?
    var description: String?
    var helpFile: String?
    var helpContext: UInt32 = 0
  }
  private let content = Mutex(Content())

  /// An error info with this description, or an empty one.
  ///
  /// - Parameter source: The ProgID of the class that failed.
  public init(description: String? = nil, source: String? = nil) {
    super.init()
    content.withLock {
      $0.description = description
      $0.source = source
    }
  }

  public func GetGUID() throws(COMError) -> GUID { content.withLock(\.guid) }

  public func GetSource() throws(COMError) -> BString { try text(\.source) }

  public func GetDescription() throws(COMError) -> BString { try text(\.description) }

  public func GetHelpFile() throws(COMError) -> BString { try text(\.helpFile) }

  public func GetHelpContext() throws(COMError) -> UInt32 { content.withLock(\.helpContext) }

  public func SetGUID(_ rguid: UnsafePointer<GUID>?) throws(COMError) {
    guard let rguid = unsafe rguid else { throw COMError.pointer }
    let guid = unsafe rguid.pointee
    content.withLock { $0.guid = guid }
  }

  public func SetSource(_ szSource: UnsafeMutablePointer<UInt16>?) throws(COMError) {
    let text = unsafe String(wide: szSource)
    content.withLock { $0.source = text }
  }

  public func SetDescription(_ szDescription: UnsafeMutablePointer<UInt16>?) throws(COMError) {
    let text = unsafe String(wide: szDescription)
    content.withLock { $0.description = text }
  }

  public func SetHelpFile(_ szHelpFile: UnsafeMutablePointer<UInt16>?) throws(COMError) {
    let text = unsafe String(wide: szHelpFile)
    content.withLock { $0.helpFile = text }
  }

  public func SetHelpContext(_ dwHelpContext: UInt32) throws(COMError) {
    content.withLock { $0.helpContext = dwHelpContext }
  }

  private func text(_ field: (Content) -> String?) throws(COMError) -> BString {
    try BString(content.withLock { field($0) } ?? "")
  }
}

extension ErrorInfo {
  /// Makes `message` this thread's error info, or clears it. Where no memory is left the error goes without its text.
  static func publish(_ message: String?, source: String? = nil) {
    guard let message,
      let info = try? makeObject({ () throws(COMError) in ErrorInfo(description: message, source: source) }),
      let reference = try? info.reference(as: IErrorInfoReference.self)
    else {
      _ = unsafe Runtime.vtable.pointee.SetErrorInfo(Runtime.pointer, nil)
      return
    }
    _ = unsafe Runtime.vtable.pointee.SetErrorInfo(Runtime.pointer, reference.pointer)
  }

  /// Takes this thread's error info away and returns its description, or nil where there is none.
  static func takeDescription() -> String? {
    var pointer: UnsafeMutableRawPointer?
    guard unsafe Runtime.vtable.pointee.GetErrorInfo(Runtime.pointer, &pointer) == 0, let pointer = unsafe pointer
    else { return nil }
    let info = unsafe IErrorInfoReference(transferringRef: pointer)
    guard let text = try? info.GetDescription().string, !text.isEmpty else { return nil }
    return text
  }
}
