import Glibc

/// A regular file that nobody but its owner and root could have written, and whose owner is root or this user.
struct TrustedFile: Sendable {
  enum Failure: Error {
    /// There is no such file; with the system's reason.
    case missing(String)
    /// The file is there and must not be used; with the reason.
    case refused(String)
  }

  private let descriptor: Int32

  /// Opens a file for reading. Devices, pipes and folders are refused without waiting for them.
  static func open(_ path: String) -> Result<TrustedFile, Failure> {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else {
      let code = errno
      let reason = unsafe String(cString: strerror(code))
      switch code {
      case ENOENT, ENOTDIR: return .failure(.missing(reason))
      default: return .failure(.refused(reason))
      }
    }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      Glibc.close(descriptor)
      return .failure(.refused("its owner cannot be read"))
    }
    if let reason = refusal(status) {
      Glibc.close(descriptor)
      return .failure(.refused(reason))
    }
    return .success(TrustedFile(descriptor: descriptor))
  }

  private static func refusal(_ status: stat) -> String? {
    if status.st_mode & S_IFMT != S_IFREG { return "not a regular file" }
    if status.st_uid != 0, status.st_uid != geteuid() { return "it belongs to another user" }
    if status.st_mode & (S_IWGRP | S_IWOTH) != 0 { return "others than its owner can write it" }
    return nil
  }

  /// The whole content, or nil where reading fails or more than `limit` bytes are there.
  func read(limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        return nil
      }
      bytes += buffer[..<count]
      if bytes.count > limit { return nil }
    }
  }

  func close() { Glibc.close(descriptor) }

  /// The path with links resolved, or nil.
  static func realPath(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
