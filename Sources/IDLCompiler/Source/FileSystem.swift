internal import Glibc

/// What the compiler needs of files. Glibc and not Foundation: loading Foundation takes longer than compiling a file.
package enum FileSystem {
  /// No IDL file comes near it; it keeps offsets within 32 bits and a device file from filling the memory.
  static let largestFile = 64 << 20

  /// Reads a whole file.
  ///
  /// - Throws: ``FileError`` where it cannot be opened or read, is a folder, or is larger than 64 MiB.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    // SAFETY: the path is passed as a C string that lives for the call.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, reason: lastError()) }
    defer { close(descriptor) }
    var status = stat()
    // SAFETY: fstat fills the struct that the pointer names, within the call.
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(path: path, reason: lastError()) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(path: path, reason: "is a folder") }
    // One byte more than the file is long, so that its end shows in the first read; room for the padding of a source.
    let expected = max(4096, min(Int(status.st_size), largestFile)) + 1
    var content: [UInt8] = []
    content.reserveCapacity(expected + SourceFile.padding)
    while true {
      let used = content.count
      guard used <= largestFile else { throw FileError(path: path, reason: "is larger than 64 MiB") }
      let chunk = used < expected ? expected - used : 65536
      content.append(contentsOf: repeatElement(0, count: chunk))
      let got = unsafe content.withUnsafeMutableBytes { buffer in
        // SAFETY: the buffer holds used + chunk bytes, and read writes at most chunk of them from used on.
        unsafe Glibc.read(descriptor, buffer.baseAddress.map { unsafe $0 + used }, chunk)
      }
      guard got >= 0 else { throw FileError(path: path, reason: lastError()) }
      content.removeLast(chunk - got)
      if got == 0 { return content }
    }
  }

  /// Whether something that is no folder can be found at the path.
  package static func isFile(_ path: String) -> Bool {
    var status = stat()
    // SAFETY: stat fills the struct that the pointer names, within the call.
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Whether a folder can be found at the path.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    // SAFETY: stat fills the struct that the pointer names, within the call.
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Device and inode: equal for two paths of one file. Nil where there is no file.
  static func identity(_ path: String) -> FileIdentity? {
    var status = stat()
    // SAFETY: stat fills the struct that the pointer names, within the call.
    guard unsafe stat(path, &status) == 0 else { return nil }
    return FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// Where a file is made or replaced by ``replace(_:with:)``; nil where its folder is missing.
  package static func place(_ path: String) -> FilePlace? {
    let path = target(of: path)
    let folder = FileFinder.folder(of: path)
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) }
    return identity(folder.isEmpty ? "." : folder).map { FilePlace(folder: $0, name: name ?? "") }
  }

  /// The path behind the symbolic links that the path's last part leads through, whether there is a file or not.
  private static func target(of path: String) -> String {
    var path = path
    let size = Int(PATH_MAX)
    var buffer = [CChar](repeating: 0, count: size)
    // As many as the system follows.
    for _ in 0..<40 {
      // SAFETY: the path is a C string that lives for the call, and readlink writes at most the buffer's length.
      let count = unsafe readlink(path, &buffer, size)
      guard count > 0 else { break }
      let link = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      path = FileFinder.join(FileFinder.folder(of: path), link)
    }
    return path
  }

  /// The names in a folder; empty where it cannot be read.
  static func names(in folder: String) -> [String] {
    // SAFETY: opendir's handle is used in this function alone and closed once.
    guard let handle = unsafe opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      // SAFETY: d_name is a C string inside the entry, valid until the next readdir.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }

  /// Puts `content` at `path` in one step: a reader sees the old file or the new one, never a part. A file that has
  /// this content already is left alone, so that what is built from it stays fresh. Symbolic links stay, and the file
  /// behind them is meant; devices and pipes are written to.
  ///
  /// - Throws: ``FileError`` where the folder cannot be written, or something else than these is at the path.
  package static func replace(_ path: String, with content: String) throws(FileError) {
    var content = content
    // SAFETY: the bytes are used inside the closure alone.
    let result = content.withUTF8 { bytes -> Result<Void, FileError> in
      Result { () throws(FileError) in try unsafe replace(path, with: UnsafeRawBufferPointer(bytes)) }
    }
    try result.get()
  }

  private static func replace(_ path: String, with content: UnsafeRawBufferPointer) throws(FileError) {
    var status = stat()
    // SAFETY: stat fills the struct that the pointer names, within the call.
    let isThere = unsafe stat(path, &status) == 0
    switch isThere ? status.st_mode & S_IFMT : S_IFREG {
    case S_IFREG: break
    case S_IFCHR, S_IFIFO: return try unsafe write(content, to: path, naming: path)
    default: throw FileError(path: path, reason: "is no regular file")
    }
    if isThere, unsafe isContent(of: path, content) { return }
    let target = target(of: path)
    let temporary = "\(target).\(getpid()).tmp"
    do throws(FileError) {
      try unsafe write(content, to: temporary, naming: path)
      // SAFETY: both paths are C strings that live for the call.
      guard unsafe rename(temporary, target) == 0 else { throw FileError(path: path, reason: lastError()) }
    } catch {
      unsafe unlink(temporary)
      throw error
    }
  }

  /// - Parameter name: The path that the error names.
  private static func write(
    _ content: UnsafeRawBufferPointer, to path: String, naming name: String
  ) throws(FileError) {
    // SAFETY: the path is passed as a C string that lives for the call.
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path: name, reason: lastError()) }
    do throws(FileError) {
      try unsafe write(content, to: descriptor, naming: name)
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw FileError(path: name, reason: lastError()) }
  }

  /// Writes all of the text to an open file.
  ///
  /// - Parameter name: What the error calls the file.
  package static func write(_ text: String, to descriptor: Int32, naming name: String) throws(FileError) {
    var text = text
    // SAFETY: the bytes are used inside the closure alone.
    let result = text.withUTF8 { bytes -> Result<Void, FileError> in
      Result { () throws(FileError) in try unsafe write(UnsafeRawBufferPointer(bytes), to: descriptor, naming: name) }
    }
    try result.get()
  }

  private static func write(
    _ content: UnsafeRawBufferPointer, to descriptor: Int32, naming name: String
  ) throws(FileError) {
    var written = 0
    while written < content.count {
      // SAFETY: written < count, so the pointer and the rest of the length stay inside the buffer.
      let got = unsafe Glibc.write(descriptor, content.baseAddress.map { unsafe $0 + written }, content.count - written)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { throw FileError(path: name, reason: lastError()) }
      written += got
    }
  }

  /// Whether the file holds exactly these bytes.
  private static func isContent(of path: String, _ content: UnsafeRawBufferPointer) -> Bool {
    // SAFETY: the path is passed as a C string that lives for the call.
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var status = stat()
    // SAFETY: fstat fills the struct that the pointer names, within the call.
    guard unsafe fstat(descriptor, &status) == 0, Int(status.st_size) == content.count else { return false }
    return unsafe withUnsafeTemporaryAllocation(byteCount: 32768, alignment: 16) { part in
      var compared = 0
      while compared < content.count {
        // SAFETY: read writes at most the buffer's length.
        let got = unsafe Glibc.read(descriptor, part.baseAddress, part.count)
        guard got > 0, got <= content.count - compared, let new = content.baseAddress,
          let old = part.baseAddress,
          // SAFETY: got bytes lie in both buffers from these places on.
          unsafe memcmp(old, new + compared, got) == 0
        else { return false }
        compared += got
      }
      return true
    }
  }

  private static func lastError() -> String {
    // SAFETY: strerror returns a C string that stays valid until the next call on this thread.
    unsafe String(cString: strerror(errno)).lowercased()
  }
}
