import Glibc

/// A regular file that nobody but root and this user could have written or put in its place.
///
/// The file and every folder on its way must belong to root or this user, and nobody else may write to them (a folder
/// with the sticky bit, as /tmp, keeps others from replacing what is not theirs). So between looking at the file and
/// loading it by its path nobody untrusted can exchange it.
package struct TrustedFile: Sendable {
  package enum Failure: Error {
    /// There is no such file; with the system's reason.
    case missing(String)
    /// The file is there and must not be used; with the reason.
    case refused(String)
  }

  /// The real path: absolute, no links.
  package let path: String
  private let descriptor: Int32

  /// Opens a file for reading. Devices, pipes and folders are refused without waiting for them.
  package static func open(_ name: String) throws(Failure) -> TrustedFile {
    guard let path = realPath(name) else { throw failure() }
    try checkFolders(of: path)
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW)
    guard descriptor >= 0 else { throw failure() }
    let file = TrustedFile(path: path, descriptor: descriptor)
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      file.close()
      throw .refused("its owner cannot be read")
    }
    if let reason = refusal(status) {
      file.close()
      throw .refused(reason)
    }
    return file
  }

  /// What errno tells.
  private static func failure() -> Failure {
    let code = errno
    let reason = unsafe String(cString: strerror(code))
    return code == ENOENT || code == ENOTDIR ? .missing(reason) : .refused(reason)
  }

  private static func refusal(_ status: stat) -> String? {
    if status.st_mode & S_IFMT != S_IFREG { return "not a regular file" }
    if !isTrusted(status.st_uid) { return "it belongs to another user" }
    if status.st_mode & (S_IWGRP | S_IWOTH) != 0 { return "others than its owner can write it" }
    return nil
  }

  private static func isTrusted(_ owner: uid_t) -> Bool { owner == 0 || owner == geteuid() }

  private static func checkFolders(of path: String) throws(Failure) {
    var folder = path[...]
    // By bytes, as the system reads paths: to Swift, a slash with a combining mark behind it is another character.
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = folder[..<slash]
      let name = folder.isEmpty ? "/" : String(folder)
      var status = stat()
      guard unsafe lstat(name, &status) == 0 else { throw failure() }
      guard isTrusted(status.st_uid) else { throw .refused("the folder \(name) belongs to another user") }
      if status.st_mode & (S_IWGRP | S_IWOTH) != 0, status.st_mode & S_ISVTX == 0 {
        throw .refused("others than its owner can write to the folder \(name)")
      }
    }
  }

  /// The whole content, or nil where reading fails or more than `limit` bytes are there.
  package func read(limit: Int) -> [UInt8]? {
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

  /// The length in bytes, or nil where it cannot be read.
  package var size: Int? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    return Int(status.st_size)
  }

  /// A part of the content, or nil where there is less, or reading fails.
  ///
  /// - Parameters:
  ///   - offset: 0...
  ///   - count: 0...
  package func read(at offset: Int, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      // SAFETY: what is left of the array is as long as said.
      let got = unsafe bytes.withUnsafeMutableBytes {
        unsafe pread(descriptor, $0.baseAddress.map { unsafe $0 + done }, count - done, off_t(offset + done))
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      done += got
    }
    return bytes
  }

  package func close() { Glibc.close(descriptor) }

  private static func realPath(_ path: String) -> String? {
    guard !path.utf8.contains(0), let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
