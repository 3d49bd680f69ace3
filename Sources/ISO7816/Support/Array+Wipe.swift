internal import Glibc

extension [UInt8] {
  /// Overwrites the bytes with zeros; the compiler cannot leave that out.
  package mutating func wipe() {
    // SAFETY: exactly the array's own bytes are written.
    unsafe withUnsafeMutableBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      unsafe explicit_bzero(start, bytes.count)
    }
  }
}
