/// Interfaces from thread to thread, for the C functions of objbase.h.
public enum Marshaling {
  /// CoCreateFreeThreadedMarshaler: the marshaler's inner unknown, for `outer` to aggregate; without one its own.
  public static func makeMarshaler(_ outer: UnsafeMutableRawPointer?) throws(COMError) -> InterfacePointer {
    let marshaler = try makeObject { () throws(COMError) in FreeThreadedMarshaler() }
    guard let outer = unsafe outer else {
      return try unsafe marshaler.reference(as: IUnknownReference.self).transferRef()
    }
    return unsafe Aggregation.aggregate(marshaler, into: outer)
  }

  /// CoMarshalInterThreadInterfaceInStream: a new stream that holds the interface, at its start.
  public static func makeStream(
    _ riid: UnsafePointer<GUID>?, _ object: UnsafeMutableRawPointer?
  ) throws(COMError) -> InterfacePointer {
    guard let riid = unsafe riid, let object = unsafe IUnknownReference(retaining: object) else {
      throw COMError.invalidArgument
    }
    let memory = try makeObject { () throws(COMError) in try unsafe MemoryStream(handle: nil, isOwned: true) }
    let stream = try memory.reference(as: IStreamReference.self)
    try MarshaledInterface.write(object, unsafe riid.pointee, to: stream)
    var start = LARGE_INTEGER()
    unsafe start.QuadPart = 0
    _ = unsafe stream.Seek(start, 0, nil)
    return unsafe stream.transferRef()
  }

  /// Reads an interface from a stream into the caller's place.
  public static func read(
    _ stream: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>?,
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let result = unsafe result else { return COMError.invalidArgument.hresult }
    unsafe result.pointee = nil
    guard let stream = unsafe IStreamReference(retaining: stream), let riid = unsafe riid else {
      return COMError.invalidArgument.hresult
    }
    return COMError.status { () throws(COMError) in
      try MarshaledInterface.read(from: stream) { object in
        guard unsafe riid.pointee == GUID() else { return unsafe object.query(riid.pointee, result) }
        unsafe result.pointee = object.copy().transferRef()
        return 0
      }
    }
  }

  /// CoGetInterfaceAndReleaseStream, but for the release: as ``read(_:_:_:)``, and what cannot be handed out is given
  /// back.
  public static func readLast(
    _ stream: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>?,
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let held = unsafe IStreamReference(retaining: stream) else { return unsafe read(nil, riid, result) }
    var begin = ULARGE_INTEGER()
    let isKnown = unsafe held.Seek(LARGE_INTEGER(), 1, &begin) >= 0
    let status = unsafe read(stream, riid, result)
    if status < 0, isKnown {
      var back = LARGE_INTEGER()
      unsafe back.QuadPart = Int64(bitPattern: begin.QuadPart)
      if unsafe held.Seek(back, 0, nil) >= 0 { _ = unsafe release(stream) }
    }
    return status
  }

  /// CoMarshalInterface: writes an interface into a stream of the caller, with a reference that one
  /// ``read(_:_:_:)`` or ``release(_:)`` takes over.
  ///
  /// - Throws: E_INVALIDARG for NULL and for tables, which would never be emptied; REGDB_E_IIDNOTREG for another
  ///   process, as nothing is registered that could carry the interface there; CO_E_NOTINITIALIZED; E_NOINTERFACE;
  ///   what the stream's Write returns.
  public static func write(
    _ stream: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>?, _ object: UnsafeMutableRawPointer?,
    context: UInt32, flags: UInt32
  ) throws(COMError) {
    guard let stream = unsafe IStreamReference(retaining: stream), let riid = unsafe riid,
      let object = unsafe IUnknownReference(retaining: object)
    else { throw COMError.invalidArgument }
    _ = try size(context: context, flags: flags)
    try MarshaledInterface.write(object, unsafe riid.pointee, to: stream)
  }

  /// CoGetMarshalSizeMax: what ``write(_:_:_:context:flags:)`` writes, in bytes; it throws what that does.
  public static func size(context: UInt32, flags: UInt32) throws(COMError) -> UInt32 {
    // MSHCTX_INPROC is the only one of the five that stays in this process; MSHCTX_CROSSCTX is no other one.
    guard context <= 4, flags == 0 else { throw COMError.invalidArgument }
    guard context >= 3 else { throw COMError(Int32(bitPattern: 0x8004_0155)) }
    var type: Int32 = 0
    var qualifier: Int32 = 0
    let status = unsafe Runtime.vtable.pointee.GetApartmentType(Runtime.pointer, &type, &qualifier)
    guard status >= 0 else { throw COMError(status) }
    return UInt32(MarshaledInterface.size)
  }

  /// CoReleaseMarshalData: gives back the reference in a stream that nobody will read. E_INVALIDARG for NULL, E_FAIL for
  /// bytes that are none of this process, or were read already.
  public static func release(_ stream: UnsafeMutableRawPointer?) -> Int32 {
    guard let stream = unsafe IStreamReference(retaining: stream) else { return COMError.invalidArgument.hresult }
    return COMError.status { () throws(COMError) in try MarshaledInterface.read(from: stream) { _ in 0 } }
  }
}
