/// A shared object, looked at before the loader gets it.
///
/// The loader takes the file's own word for how long its segments are, and a file that ends before them kills the
/// process. So what the header says is compared with the file first.
package enum LibraryFile {
  package enum Failure: Error {
    /// There is no such file; with the system's reason.
    case missing(String)
    /// Others could have written it, or it is no file; with the reason.
    case refused(String)
    /// It is no library for this machine; with the reason.
    case malformed(String)

    /// The reason.
    package var reason: String {
      switch self {
      case .missing(let reason), .refused(let reason), .malformed(let reason): reason
      }
    }
  }

  /// - Returns: the real path, without links.
  package static func check(_ name: String) throws(Failure) -> String {
    let file: TrustedFile
    do throws(TrustedFile.Failure) {
      file = try TrustedFile.open(name)
    } catch {
      switch error {
      case .missing(let reason): throw .missing(reason)
      case .refused(let reason): throw .refused(reason)
      }
    }
    defer { file.close() }
    if let reason = fault(file) { throw .malformed(reason) }
    return file.path
  }

  /// The lengths in ELF's 64-bit header, and of one entry of its program header table.
  private static let headerLength = 64
  private static let entryLength = 56

  private static func fault(_ file: TrustedFile) -> String? {
    guard let size = file.size, let header = file.read(at: 0, count: headerLength) else {
      return "it is too short for a shared object"
    }
    guard header.starts(with: [0x7F, 0x45, 0x4C, 0x46]) else { return "it is not an ELF file" }
    guard header[4] == 2, header[5] == 1 else { return "it is not for a 64-bit little-endian machine" }
    guard number(header, 16, 2) == 3 else { return "it is not a shared object" }
    if let own = ownMachine, number(header, 18, 2) != own {
      return "it is for another processor (ELF machine \(number(header, 18, 2)), not \(own))"
    }
    let count = Int(number(header, 56, 2))
    guard number(header, 54, 2) == UInt64(entryLength), count > 0,
      let start = Int(exactly: number(header, 32, 8)), start <= size,
      let table = file.read(at: start, count: count * entryLength)
    else { return "its program header table is missing" }
    for entry in 0..<count {
      let (end, overflow) = number(table, entry * entryLength + 8, 8)
        .addingReportingOverflow(number(table, entry * entryLength + 32, 8))
      guard !overflow, end <= UInt64(size) else { return "it is cut off: its segments end behind its \(size) bytes" }
    }
    return nil
  }

  /// A little-endian number. The caller has checked that it lies within the bytes.
  private static func number(_ bytes: [UInt8], _ offset: Int, _ length: Int) -> UInt64 {
    bytes[offset..<offset + length].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// ELF's number for the processor that this code is for; nil for one that is not known here.
  private static var ownMachine: UInt64? {
    #if arch(x86_64)
      62
    #elseif arch(arm64)
      183
    #elseif arch(riscv64)
      243
    #else
      nil
    #endif
  }
}
