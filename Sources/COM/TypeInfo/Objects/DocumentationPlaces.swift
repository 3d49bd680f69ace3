/// Where a caller of GetDocumentation wants its answers; each may be NULL.
///
/// SAFETY (for the whole file): only places that are not NULL are written.
@safe
struct DocumentationPlaces {
  private let name: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  private let help: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  private let context: UnsafeMutablePointer<UInt32>?

  /// Clears every place.
  @unsafe
  init(
    _ name: UnsafeMutablePointer<UnsafeMutableRawPointer?>?, _ help: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ context: UnsafeMutablePointer<UInt32>?, _ file: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) {
    unsafe self.name = name
    unsafe self.help = help
    unsafe self.context = context
    unsafe name?.pointee = nil
    unsafe help?.pointee = nil
    unsafe context?.pointee = 0
    // There are no help files.
    unsafe file?.pointee = nil
  }

  /// - Returns: S_OK, E_OUTOFMEMORY.
  func fill(_ name: String, _ help: String?, _ context: UInt32) -> Int32 {
    if let place = unsafe self.name {
      guard let text = unsafe BSTRMemory.make(name) else { return COMError.outOfMemory.hresult }
      unsafe place.pointee = text
    }
    if let help, let place = unsafe self.help {
      guard let text = unsafe BSTRMemory.make(help) else {
        unsafe BSTRMemory.free(self.name?.pointee)
        unsafe self.name?.pointee = nil
        return COMError.outOfMemory.hresult
      }
      unsafe place.pointee = text
    }
    unsafe self.context?.pointee = context
    return 0
  }
}
