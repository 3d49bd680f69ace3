import Glibc
import Testing

@testable import COM

@Suite("Files that others could have written")
struct TrustedFileTests {
  @Test("A folder that others can write to is seen whatever the name of the next one is", arguments: ["a", "\u{301}a"])
  func openFolder(name: String) throws {
    var template = Array("/tmp/comcard-trust-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    let top = String(cString: made)
    let (folder, file) = ("\(top)/open/\(name)", "\(top)/open/\(name)/x.json")
    defer {
      unlink(file)
      for name in [folder, "\(top)/open", top] { rmdir(name) }
    }
    #expect(mkdir("\(top)/open", 0o755) == 0 && mkdir(folder, 0o755) == 0)
    let descriptor = open(file, O_CREAT | O_WRONLY | O_CLOEXEC, 0o644)
    #expect(descriptor >= 0)
    close(descriptor)
    let trusted = try TrustedFile.open(file)
    trusted.close()
    #expect(chmod("\(top)/open", 0o777) == 0)
    #expect {
      try TrustedFile.open(file).close()
    } throws: { error in
      if case .refused? = error as? TrustedFile.Failure { true } else { false }
    }
  }
}
