internal import COM
internal import ISO7816
internal import ResourceManager

/// Hands values to a caller's place and length as winscard does: a length of SCARD_AUTOALLOCATE makes a block, a NULL
/// place asks for the length alone.
func deliver<Unit: BitwiseCopyable>(
  _ values: [Unit], to place: UnsafeMutableRawPointer?, _ length: UnsafeMutablePointer<UInt32>?
) throws(SmartCardError) {
  guard let length = unsafe length else {
    // Neither is wanted.
    guard unsafe place == nil else { throw .invalidParameter }
    return
  }
  let capacity = unsafe length.pointee
  let size = values.count * MemoryLayout<Unit>.stride
  if capacity == UInt32.max {
    guard let place = unsafe place else { throw .invalidParameter }
    guard let block = unsafe GivenMemory.allocate(size) else { throw .outOfMemory }
    unsafe copy(values, to: block)
    unsafe place.storeBytes(of: block, as: UnsafeMutableRawPointer.self)
  } else if let place = unsafe place {
    guard values.count <= Int(capacity) else {
      unsafe length.pointee = UInt32(clamping: values.count)
      throw .insufficientBuffer
    }
    unsafe copy(values, to: place)
  }
  unsafe length.pointee = UInt32(clamping: values.count)
}

/// Copies all values to a place that has room for them.
func copy<Unit: BitwiseCopyable>(_ values: [Unit], to place: UnsafeMutableRawPointer) {
  for (index, value) in values.enumerated() {
    unsafe place.storeBytes(of: value, toByteOffset: index * MemoryLayout<Unit>.stride, as: Unit.self)
  }
}

/// Calls `body` with the caller's bytes. They may be a PIN, so the copy is wiped.
func withBytes<Result>(
  _ start: UnsafePointer<UInt8>?, _ count: UInt32, _ body: ([UInt8]) throws(SmartCardError) -> Result
) throws(SmartCardError) -> Result {
  // SAFETY: the caller's own length.
  var bytes = unsafe Array(UnsafeBufferPointer(start: start, count: Int(count)))
  defer { bytes.wipe() }
  return try body(bytes)
}

/// Names one after the other, each with a zero behind it, and a zero behind the last: bytes of UTF-8.
func narrow(_ names: [String]) -> [UInt8] { names.flatMap { Array($0.utf8) + [0] } + [0] }

/// The same in UTF-16.
func wide(_ names: [String]) -> [UInt16] { names.flatMap { Array($0.utf16) + [0] } + [0] }

/// A reader's name from the caller: of at most 127 bytes, which is what PC/SC allows.
func readerName(_ text: UnsafePointer<CChar>?) throws(SmartCardError) -> String {
  guard let text = unsafe text else { throw .invalidParameter }
  return unsafe String(cString: text)
}

/// A reader's name from the caller, in UTF-16.
func readerName(_ text: UnsafePointer<UInt16>?) throws(SmartCardError) -> String {
  guard let name = unsafe String(wide: text) else { throw .invalidParameter }
  return name
}
