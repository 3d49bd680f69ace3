internal import Glibc

/// Unix stream sockets that are named by a path.
package enum UnixSocket {
  /// Longest path in bytes; the kernel's structure has no room for more.
  package static let maximumPath = 107

  /// A connection to the listener at `path`.
  ///
  /// - Returns: a descriptor that the caller closes.
  package static func connect(to path: String) throws(SocketError) -> Int32 {
    // SAFETY: the address outlives the call.
    unsafe try open(path, "connect") { unsafe Glibc.connect($0, $1, $2) }
  }

  /// A listener at `path`, where nothing may be yet.
  ///
  /// - Returns: a descriptor that the caller closes; the path stays and is the caller's to unlink.
  package static func listen(at path: String) throws(SocketError) -> Int32 {
    // SAFETY: the address outlives the call.
    let descriptor = unsafe try open(path, "bind") { unsafe Glibc.bind($0, $1, $2) }
    guard Glibc.listen(descriptor, 64) == 0 else {
      let code = errno
      close(descriptor)
      throw SocketError(operation: "listen", path: path, code: code)
    }
    return descriptor
  }

  private static func open(
    _ path: String, _ operation: String, _ call: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
  ) throws(SocketError) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let bytes = Array(path.utf8)
    guard (1...maximumPath).contains(bytes.count), !bytes.contains(0) else {
      throw SocketError(operation: operation, path: path, code: ENAMETOOLONG)
    }
    // SAFETY: the path was just found to be shorter than the array, which is all zeros.
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw SocketError(operation: "socket", path: path, code: errno) }
    // SAFETY: a sockaddr_un may be passed as the general address that begins it.
    let result = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe call(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    guard result == 0 else {
      let code = errno
      close(descriptor)
      throw SocketError(operation: operation, path: path, code: code)
    }
    return descriptor
  }
}
