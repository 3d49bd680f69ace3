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
    do throws(COMError) {
      let object = try MarshaledInterface.read(from: stream)
      var iid = unsafe riid.pointee
      return unsafe object.vtable.pointee.QueryInterface(object.pointer, &iid, result)
    } catch {
      return error.published()
    }
  }
}
