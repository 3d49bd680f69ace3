/// The IMarshal of objects that any thread may call: what one thread writes, another reads as the same pointer.
///
/// Objects aggregate it, so its QueryInterface and counts are theirs.
public final class FreeThreadedMarshaler: FreeThreadedMarshalerCoClass, IMarshal {
  public func GetUnmarshalClass(
    _ riid: UnsafePointer<GUID>?, _ pv: UnsafeMutableRawPointer?, _ dwDestContext: UInt32,
    _ pvDestContext: UnsafeMutableRawPointer?, _ mshlflags: UInt32, _ pCid: UnsafeMutablePointer<GUID>?
  ) -> Int32 {
    guard let pCid = unsafe pCid else { return COMError.invalidArgument.hresult }
    return COMError.status { () throws(COMError) in
      _ = try Marshaling.size(context: dwDestContext, flags: mshlflags)
      unsafe pCid.pointee = FreeThreadedMarshaler.clsid
      return 0
    }
  }

  public func GetMarshalSizeMax(
    _ riid: UnsafePointer<GUID>?, _ pv: UnsafeMutableRawPointer?, _ dwDestContext: UInt32,
    _ pvDestContext: UnsafeMutableRawPointer?, _ mshlflags: UInt32, _ pSize: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    guard let pSize = unsafe pSize else { return COMError.invalidArgument.hresult }
    return COMError.status { () throws(COMError) in
      unsafe pSize.pointee = try Marshaling.size(context: dwDestContext, flags: mshlflags)
      return 0
    }
  }

  public func MarshalInterface(
    _ pStm: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>?, _ pv: UnsafeMutableRawPointer?,
    _ dwDestContext: UInt32, _ pvDestContext: UnsafeMutableRawPointer?, _ mshlflags: UInt32
  ) -> Int32 {
    COMError.status { () throws(COMError) in
      try unsafe Marshaling.write(pStm, riid, pv, context: dwDestContext, flags: mshlflags)
      return 0
    }
  }

  public func UnmarshalInterface(
    _ pStm: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>?,
    _ ppv: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    unsafe Marshaling.read(pStm, riid, ppv)
  }

  public func ReleaseMarshalData(_ pStm: UnsafeMutableRawPointer?) -> Int32 {
    unsafe Marshaling.release(pStm)
  }

  public func DisconnectObject(_ dwReserved: UInt32) -> Int32 { dwReserved == 0 ? 0 : COMError.invalidArgument.hresult }
}
