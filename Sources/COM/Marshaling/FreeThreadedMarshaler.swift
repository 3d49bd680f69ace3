/// The IMarshal of objects that any thread may call: what one thread writes, another reads as the same pointer.
///
/// Objects aggregate it, so its QueryInterface and counts are theirs.
public final class FreeThreadedMarshaler: FreeThreadedMarshalerCoClass, IMarshal {
  /// MSHCTX_INPROC
  private static let inProcess: UInt32 = 3

  public func GetUnmarshalClass(
    _ riid: UnsafePointer<GUID>?, _ pv: UnsafeMutableRawPointer?, _ dwDestContext: UInt32,
    _ pvDestContext: UnsafeMutableRawPointer?, _ mshlflags: UInt32, _ pCid: UnsafeMutablePointer<GUID>?
  ) -> Int32 {
    guard let pCid = unsafe pCid else { return COMError.invalidArgument.hresult }
    guard dwDestContext == Self.inProcess else { return COMError.notImplemented.hresult }
    unsafe pCid.pointee = FreeThreadedMarshaler.clsid
    return 0
  }

  public func GetMarshalSizeMax(
    _ riid: UnsafePointer<GUID>?, _ pv: UnsafeMutableRawPointer?, _ dwDestContext: UInt32,
    _ pvDestContext: UnsafeMutableRawPointer?, _ mshlflags: UInt32, _ pSize: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    guard let pSize = unsafe pSize else { return COMError.invalidArgument.hresult }
    unsafe pSize.pointee = UInt32(MarshaledInterface.size)
    return 0
  }

  public func MarshalInterface(
    _ pStm: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>?, _ pv: UnsafeMutableRawPointer?,
    _ dwDestContext: UInt32, _ pvDestContext: UnsafeMutableRawPointer?, _ mshlflags: UInt32
  ) -> Int32 {
    guard let stream = unsafe IStreamReference(retaining: pStm), let riid = unsafe riid,
      let object = unsafe IUnknownReference(retaining: pv)
    else { return COMError.invalidArgument.hresult }
    // Nothing here knows another process, and tables would never be emptied.
    guard dwDestContext == Self.inProcess, mshlflags == 0 else { return COMError.notImplemented.hresult }
    do throws(COMError) {
      try MarshaledInterface.write(object, unsafe riid.pointee, to: stream)
      return 0
    } catch {
      return error.published()
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
