import Glibc

/// A shared object that serves classes: DllGetClassObject, and perhaps DllCanUnloadNow.
struct ServerLibrary: Sendable {
  private typealias GetClassObject =
    @convention(c) (
      UnsafePointer<GUID>?, UnsafePointer<GUID>?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> Int32
  private typealias CanUnloadNow = @convention(c) () -> Int32

  /// Where the library lies.
  let path: String
  private let handle: UInt
  private let getClassObject: UInt
  private let canUnload: UInt?

  /// Opens the library that a manifest names.
  ///
  /// - Throws: CO_E_DLLNOTFOUND where it is missing, E_ACCESSDENIED where others could have written it, CO_E_ERRORINDLL
  ///   where it does not load or has no DllGetClassObject. The text names the library and the manifest.
  init(_ manifest: Manifest) throws(COMError) {
    let because = "\(manifest.library) (named by \(manifest.path))"
    let path: String
    do throws(LibraryFile.Failure) {
      path = try LibraryFile.check(manifest.library)
    } catch {
      switch error {
      case .missing(let reason): throw COMError.libraryNotFound.with("\(because): \(reason)")
      case .refused(let reason): throw COMError.accessDenied.with("\(because): \(reason)")
      case .malformed(let reason): throw COMError.errorInLibrary.with("\(because): \(reason)")
      }
    }
    guard let handle = unsafe com_library_open(path) else {
      throw COMError.errorInLibrary.with("\(because): \(Self.loaderMessage)")
    }
    guard let entry = unsafe com_library_symbol(handle, "DllGetClassObject") else {
      _ = unsafe com_library_close(handle)
      throw COMError.errorInLibrary.with("\(because): it exports no DllGetClassObject")
    }
    self.path = path
    self.handle = UInt(bitPattern: handle)
    getClassObject = UInt(bitPattern: entry)
    canUnload = unsafe com_library_symbol(handle, "DllCanUnloadNow").map { UInt(bitPattern: $0) }
  }

  private static var loaderMessage: String {
    unsafe com_library_error().map { unsafe String(cString: $0) } ?? "the loader gives no reason"
  }

  /// The library's IClassFactory for a class.
  ///
  /// - Throws: what DllGetClassObject returns; CO_E_ERRORINDLL where it succeeds without an object.
  func classObject(_ clsid: GUID, named manifest: String) throws(COMError) -> IUnknownReference {
    // SAFETY: the symbol's type is fixed by its name, as COM defines it.
    let entry = unsafe unsafeBitCast(UnsafeRawPointer(bitPattern: getClassObject), to: GetClassObject?.self)
    guard let entry = unsafe entry else { throw COMError.errorInLibrary }
    var clsid = clsid
    var iid = IClassFactoryReference.iid
    var result: UnsafeMutableRawPointer?
    let status = unsafe entry(&clsid, &iid, &result)
    guard status >= 0 else {
      throw COMError(status, "\(path) (named by \(manifest)): DllGetClassObject returned \(COMError.text(status))")
    }
    guard let result = unsafe result else {
      throw COMError.errorInLibrary.with(
        "\(path) (named by \(manifest)): DllGetClassObject succeeded without an object")
    }
    return unsafe IUnknownReference(transferringRef: result)
  }

  /// Whether the library says that nothing of it is in use. One without DllCanUnloadNow stays.
  var canUnloadNow: Bool {
    guard let canUnload,
      let entry = unsafe unsafeBitCast(UnsafeRawPointer(bitPattern: canUnload), to: CanUnloadNow?.self)
    else { return false }
    return entry() == 0
  }

  func close() {
    _ = unsafe com_library_close(UnsafeMutableRawPointer(bitPattern: handle))
  }
}
