import Glibc

/// Standard output and standard error, unbuffered.
enum StandardStream: Int32 {
  case output = 1
  case errors = 2

  /// Writes all of the text; what cannot be written (a closed pipe) is dropped.
  func write(_ text: String) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        // SAFETY: done < count, so the pointer and the rest of the length stay inside the buffer.
        unsafe Glibc.write(rawValue, buffer.baseAddress.map { unsafe $0 + done }, bytes.count - done)
      }
      if count <= 0 { return }
      done += count
    }
  }
}
