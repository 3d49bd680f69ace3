/// The EXCEPINFO of a failed call.
enum DispatchException {
  /// Fills in what the failed member left as this thread's error info, and takes that away.
  ///
  /// - Parameter exception: Somebody's EXCEPINFO, whatever is in it; nil leaves the thread's error info where it is.
  static func fill(_ exception: UnsafeMutablePointer<EXCEPINFO>?, _ status: Int32) {
    guard let exception = unsafe exception else { return }
    // SAFETY: the caller's place for an EXCEPINFO, which is written as a whole.
    unsafe exception.initialize(to: EXCEPINFO())
    unsafe exception.pointee.scode = status
    var pointer: UnsafeMutableRawPointer?
    guard unsafe Runtime.vtable.pointee.GetErrorInfo(Runtime.pointer, &pointer) == 0, let pointer = unsafe pointer
    else { return }
    let info = unsafe IErrorInfoReference(transferringRef: pointer)
    unsafe exception.pointee.bstrSource = text(try? info.GetSource())
    unsafe exception.pointee.bstrDescription = text(try? info.GetDescription())
    unsafe exception.pointee.bstrHelpFile = text(try? info.GetHelpFile())
    unsafe exception.pointee.dwHelpContext = (try? info.GetHelpContext()) ?? 0
  }

  /// The caller's own text; NULL for none and for the empty one.
  private static func text(_ text: consuming BString?) -> UnsafeMutablePointer<UInt16>? {
    guard let text, !text.isEmpty else { return nil }
    return unsafe text.transfer()?.assumingMemoryBound(to: UInt16.self)
  }
}
