import Synchronization

/// The type libraries of this image, and the way to those of all others.
///
/// A library is kept as a class object under its LIBID, so that the one class table of the process finds it whatever
/// image it lies in. The first object of a class brings the class's library there.
public enum TypeLibraries {
  /// REGCLS_MULTIPLEUSE
  private static let multipleUse: UInt32 = 1
  /// CLSCTX_INPROC_SERVER
  private static let inProcess: UInt32 = 1
  /// TYPE_E_LIBNOTREGISTERED
  static let notRegistered = COMError(Int32(bitPattern: 0x8002_801D))

  private struct Entry {
    let library: TypeLibrary
    var isRegistered = false
  }
  private static let entries = Mutex<[Entry]>([])

  /// The library of one file's types. It is made once and stays: it counts as part of the image, not as an object.
  static func library(of data: TypeData) -> TypeLibrary {
    entries.withLock { entries in
      if let known = entries.first(where: { $0.library.data.isSame(as: data) }) { return known.library }
      let library = TypeLibrary(data)
      entries.append(Entry(library: library))
      return library
    }
  }

  /// Makes the library that an interface belongs to known to the process. Only generated code calls this.
  ///
  /// Before any thread has initialized COM it cannot be; then the next question for a description, or
  /// ``load(_:major:minor:)``, brings it there.
  public static func register(_ table: DispatchTable) {
    _ = library(of: table.types)
    registerAll()
  }

  private static func registerAll() {
    let waiting = entries.withLock { $0.filter { !$0.isRegistered }.map(\.library) }
    guard !waiting.isEmpty else { return }
    // A failure here is nobody's: the thread keeps the error that it has.
    var error: UnsafeMutableRawPointer?
    _ = unsafe Runtime.vtable.pointee.GetErrorInfo(Runtime.pointer, &error)
    defer {
      _ = unsafe Runtime.vtable.pointee.SetErrorInfo(Runtime.pointer, error)
      if let error = unsafe error { _ = unsafe unknownVtable(error).pointee.Release(error) }
    }
    for library in waiting {
      guard var libid = library.data.guid, let unknown = try? library.reference(as: IUnknownReference.self) else {
        continue
      }
      var cookie: UInt32 = 0
      let status = unsafe Runtime.vtable.pointee.RegisterClassObject(
        Runtime.pointer, &libid, unknown.pointer, inProcess, multipleUse, &cookie)
      guard status >= 0 else { continue }
      entries.withLock { entries in
        if let index = entries.firstIndex(where: { $0.library === library }) { entries[index].isRegistered = true }
      }
    }
  }

  /// The type library with an identifier, of whatever image of the process. The corresponding C function is
  /// `LoadRegTypeLib`.
  ///
  /// - Parameters:
  ///   - libid: The library's identifier.
  ///   - major: The version's first number, which must be the library's own.
  ///   - minor: The least second number that serves.
  /// - Throws: TYPE_E_LIBNOTREGISTERED, and CO_E_NOTINITIALIZED before COM is initialized.
  public static func load(_ libid: GUID, major: UInt16, minor: UInt16) throws(COMError) -> ITypeLibReference {
    registerAll()
    var key = libid
    var iid = ITypeLibReference.iid
    var result: UnsafeMutableRawPointer?
    let status = unsafe Runtime.vtable.pointee.GetClassObject(Runtime.pointer, &key, inProcess, &iid, &result)
    guard status >= 0, let result = unsafe result else {
      throw status == COMError.notInitialized.hresult ? COMError(failed: status) : notRegistered
    }
    let library = unsafe ITypeLibReference(transferringRef: result)
    guard let version = version(of: library), version.major == major, version.minor >= minor else {
      throw notRegistered
    }
    return library
  }

  private static func version(of library: borrowing ITypeLibReference) -> (major: UInt16, minor: UInt16)? {
    var attributes: UnsafeMutablePointer<TLIBATTR>?
    guard unsafe library.GetLibAttr(&attributes) >= 0, let found = unsafe attributes else { return nil }
    defer { unsafe library.ReleaseTLibAttr(found) }
    return unsafe (found.pointee.wMajorVerNum, found.pointee.wMinorVerNum)
  }
}

extension Dispatch {
  /// The type description of an interface for late-bound callers.
  ///
  /// - Throws: E_OUTOFMEMORY.
  public static func typeInfo(_ table: DispatchTable) throws(COMError) -> ITypeInfoReference {
    TypeLibraries.register(table)
    return try TypeDescription.make(table.types, table.type)
  }
}
