import Synchronization

/// The IStream of CreateStreamOnHGlobal. Its clones have the same bytes and seek pointers of their own.
public final class MemoryStream: MemoryStreamCoClass, IStream, IComcardMemoryStream {
  private let content: StreamContent
  /// The seek pointer, which may stand beyond the end.
  private let position: Mutex<UInt64>

  /// A stream over an HGLOBAL.
  ///
  /// - Parameters:
  ///   - handle: What GlobalAlloc returned; nil makes a new one of no bytes.
  ///   - isOwned: Whether the HGLOBAL is freed with the last clone of the stream.
  /// - Throws: E_INVALIDARG for what is no HGLOBAL, E_OUTOFMEMORY.
  public convenience init(handle: UnsafeMutableRawPointer?, isOwned: Bool) throws(COMError) {
    self.init(try unsafe StreamContent(handle: handle, isOwned: isOwned), 0)
  }

  private init(_ content: StreamContent, _ position: UInt64) {
    self.content = content
    self.position = Mutex(position)
    super.init()
  }

  public func GetHandle(_ phglobal: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    guard let phglobal = unsafe phglobal else { return COMError.invalidArgument.hresult }
    unsafe phglobal.pointee = content.handle
    return 0
  }

  /// Fewer bytes than asked for, with S_OK, at the end. STG_E_INVALIDPOINTER without a place.
  public func Read(_ pv: UnsafeMutableRawPointer?, _ cb: UInt32, _ pcbRead: UnsafeMutablePointer<UInt32>?) -> Int32 {
    unsafe pcbRead?.pointee = 0
    guard let pv = unsafe pv else { return AutomationError.invalidStreamPointer.hresult }
    let target = UInt(bitPattern: pv)
    let count = position.withLock { position -> Int in
      let count = unsafe content.read(
        UnsafeMutableRawBufferPointer(start: UnsafeMutableRawPointer(bitPattern: target), count: Int(cb)), at: position)
      position += UInt64(count)
      return count
    }
    unsafe pcbRead?.pointee = UInt32(truncatingIfNeeded: count)
    return 0
  }

  /// STG_E_INVALIDPOINTER without bytes, STG_E_MEDIUMFULL where the stream cannot grow.
  public func Write(_ pv: UnsafeRawPointer?, _ cb: UInt32, _ pcbWritten: UnsafeMutablePointer<UInt32>?) -> Int32 {
    unsafe pcbWritten?.pointee = 0
    guard let pv = unsafe pv else { return AutomationError.invalidStreamPointer.hresult }
    guard cb > 0 else { return 0 }
    let source = UInt(bitPattern: pv)
    let status = AutomationError.status { () throws(AutomationError) in
      try position.withLock { (position) throws(AutomationError) in
        let bytes = unsafe UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: source), count: Int(cb))
        try unsafe content.write(bytes, at: position)
        position += UInt64(cb)
      }
    }
    if status >= 0 { unsafe pcbWritten?.pointee = cb }
    return status
  }

  /// STG_E_INVALIDFUNCTION for an unknown origin and for a place before the start.
  public func Seek(
    _ dlibMove: LARGE_INTEGER, _ dwOrigin: UInt32, _ plibNewPosition: UnsafeMutablePointer<ULARGE_INTEGER>?
  ) -> Int32 {
    let move = unsafe dlibMove.QuadPart
    var now: UInt64 = 0
    let status = AutomationError.status { () throws(AutomationError) in
      try position.withLock { (position) throws(AutomationError) in
        now = position
        let base: UInt64
        switch dwOrigin {
        case 0: base = 0
        case 1: base = position
        case 2: base = content.size
        default: throw .invalidFunction
        }
        let (sum, isOver) = Int64(clamping: base).addingReportingOverflow(move)
        guard !isOver, sum >= 0 else { throw .invalidFunction }
        position = UInt64(sum)
        now = position
      }
    }
    unsafe plibNewPosition?.pointee.QuadPart = now
    return status
  }

  /// The seek pointer stays. STG_E_INVALIDFUNCTION for more than 2^32 bytes, STG_E_MEDIUMFULL.
  public func SetSize(_ libNewSize: ULARGE_INTEGER) -> Int32 {
    AutomationError.status { () throws(AutomationError) in try content.resize(unsafe libNewSize.QuadPart) }
  }

  /// Copies as much as there was at the start. STG_E_INVALIDPOINTER without a target, and what its Write returns.
  public func CopyTo(
    _ pstm: UnsafeMutableRawPointer?, _ cb: ULARGE_INTEGER, _ pcbRead: UnsafeMutablePointer<ULARGE_INTEGER>?,
    _ pcbWritten: UnsafeMutablePointer<ULARGE_INTEGER>?
  ) -> Int32 {
    unsafe pcbRead?.pointee.QuadPart = 0
    unsafe pcbWritten?.pointee.QuadPart = 0
    guard let target = unsafe IStreamReference(retaining: pstm) else {
      return AutomationError.invalidStreamPointer.hresult
    }
    let (size, start) = (content.size, position.withLock { $0 })
    // A target on the same bytes would otherwise feed the copy for ever.
    var rest = min(unsafe cb.QuadPart, size > start ? size - start : 0)
    var (read, written) = (UInt64(0), UInt64(0))
    var status: Int32 = 0
    var buffer = [UInt8](repeating: 0, count: Int(min(rest, 65_536)))
    while rest > 0 {
      var count: UInt32 = 0
      let wanted = UInt32(min(rest, UInt64(buffer.count)))
      status = unsafe buffer.withUnsafeMutableBytes { unsafe Read($0.baseAddress, wanted, &count) }
      guard status >= 0, count > 0 else { break }
      read += UInt64(count)
      rest -= UInt64(count)
      var stored: UInt32 = 0
      status = unsafe buffer.withUnsafeBytes { unsafe target.Write($0.baseAddress, count, &stored) }
      written += UInt64(stored)
      guard status >= 0, stored == count else { break }
    }
    unsafe pcbRead?.pointee.QuadPart = read
    unsafe pcbWritten?.pointee.QuadPart = written
    return status
  }

  /// Nothing to do: every change is at once.
  public func Commit(_ grfCommitFlags: UInt32) -> Int32 { 0 }

  /// Nothing to undo.
  public func Revert() -> Int32 { 0 }

  /// STG_E_INVALIDFUNCTION: memory has no locks.
  public func LockRegion(_ libOffset: ULARGE_INTEGER, _ cb: ULARGE_INTEGER, _ dwLockType: UInt32) -> Int32 {
    AutomationError.invalidFunction.hresult
  }

  /// STG_E_INVALIDFUNCTION, as LockRegion.
  public func UnlockRegion(_ libOffset: ULARGE_INTEGER, _ cb: ULARGE_INTEGER, _ dwLockType: UInt32) -> Int32 {
    AutomationError.invalidFunction.hresult
  }

  /// Kind and size; there is no name. STG_E_INVALIDPOINTER, STG_E_INVALIDFLAG.
  public func Stat(_ pstatstg: UnsafeMutablePointer<STATSTG>?, _ grfStatFlag: UInt32) -> Int32 {
    guard let pstatstg = unsafe pstatstg else { return AutomationError.invalidStreamPointer.hresult }
    guard grfStatFlag <= 1 else { return AutomationError.invalidFlag.hresult }
    unsafe pstatstg.pointee = STATSTG()
    // STGTY_STREAM
    unsafe pstatstg.pointee.type = 2
    unsafe pstatstg.pointee.cbSize.QuadPart = content.size
    return 0
  }

  /// Another stream on the same bytes, at the same place. STG_E_INVALIDPOINTER, E_OUTOFMEMORY.
  public func Clone(_ ppstm: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    guard let ppstm = unsafe ppstm else { return AutomationError.invalidStreamPointer.hresult }
    unsafe ppstm.pointee = nil
    let now = position.withLock { $0 }
    do throws(COMError) {
      let clone = try makeObject { () throws(COMError) in MemoryStream(content, now) }
      unsafe ppstm.pointee = try clone.reference(as: IStreamReference.self).transferRef()
      return 0
    } catch {
      return error.published()
    }
  }
}
