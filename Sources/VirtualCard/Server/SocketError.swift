internal import Glibc

/// Why a Unix socket could not be had.
package struct SocketError: Error, CustomStringConvertible {
  /// The call that failed.
  package var operation: String
  package var path: String
  /// errno.
  package var code: Int32

  package var description: String {
    // SAFETY: strerror's text is copied at once.
    unsafe "\(operation) \(path): \(String(cString: strerror(code)))"
  }
}
