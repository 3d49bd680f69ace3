import Synchronization

/// The type libraries of this image, and the way to those of all others.
///
/// The first class object or object of a class makes the class's library known to the whole process.
public enum TypeLibraries {
  /// TYPE_E_LIBNOTREGISTERED
  static let notRegistered = COMError(Int32(bitPattern: 0x8002_801D))

  private static let libraries = Mutex<[TypeLibrary]>([])

  /// The library of one file's types. It is made once and stays: it counts as part of the image, not as an object.
  static func library(of data: TypeData) -> TypeLibrary {
    let (library, isNew) = libraries.withLock { libraries -> (TypeLibrary, Bool) in
      if let known = libraries.first(where: { $0.data.isSame(as: data) }) { return (known, false) }
      let library = TypeLibrary(data)
      libraries.append(library)
      return (library, true)
    }
    if isNew { announce(library) }
    return library
  }

  /// Makes the library that an interface belongs to known to the process. Only generated code calls this.
  public static func register(_ table: DispatchTable) { _ = library(of: table.types) }

  private static func announce(_ library: TypeLibrary) {
    guard var libid = library.data.guid, let unknown = try? library.reference(as: IUnknownReference.self) else {
      return
    }
    let version = library.data.version
    _ = unsafe Runtime.vtable.pointee.RegisterTypeLibrary(
      Runtime.pointer, &libid, version.major, version.minor, unknown.pointer)
  }

  /// The type library with an identifier, of whatever image of the process. The corresponding C function is
  /// `LoadRegTypeLib`.
  ///
  /// - Parameters:
  ///   - libid: The library's identifier.
  ///   - major: The version's first number, which must be the library's own.
  ///   - minor: The least second number that serves. The same one is taken first, then the greatest.
  /// - Throws: TYPE_E_LIBNOTREGISTERED.
  public static func load(_ libid: GUID, major: UInt16, minor: UInt16) throws(COMError) -> ITypeLibReference {
    var key = libid
    var iid = ITypeLibReference.iid
    var result: UnsafeMutableRawPointer?
    let status = unsafe Runtime.vtable.pointee.LoadTypeLibrary(Runtime.pointer, &key, major, minor, &iid, &result)
    guard status >= 0, let result = unsafe result else { throw notRegistered }
    return unsafe ITypeLibReference(transferringRef: result)
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
