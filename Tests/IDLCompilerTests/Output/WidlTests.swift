import Foundation
import TestSupport
import Testing

@Suite("widl, the other IDL compiler")
struct WidlTests {
  @Test("agrees with idlc on every interface, slot, signature and IID of IDL/")
  func agreement() throws {
    let headers = try GeneratedHeaders()
    let theirs = try TemporaryDirectory()
    var count = 0
    for path in try Tools.idlFiles() {
      let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
      let output = theirs.url.appendingPathComponent("\(name).h")
      let made = try run(
        "x86_64-w64-mingw32-widl", ["-h", "-I", Places.idl.path, "-o", output.path, path],
        installWith: "mingw-w64-tools")
      #expect(made.status == 0, "\(made.errors)")
      let own = try String(
        contentsOf: headers.folder.url.appendingPathComponent("\(name).h"), encoding: .utf8)
      let other = try String(contentsOf: output, encoding: .utf8)
      let slots = VtableText.slots(in: Self.common(own))
      let theirSlots = VtableText.slots(in: Self.common(other))
      #expect(slots.keys.sorted() == theirSlots.keys.sorted(), "\(name)")
      for (interface, methods) in slots { #expect(methods == theirSlots[interface], "\(name): \(interface)") }
      #expect(VtableText.identifiers(in: own) == VtableText.identifiers(in: other), "\(name)")
      count += slots.count
    }
    #expect(count >= 190)
  }

  /// INT64 and LONGLONG are two names of com_base.h for one type, and widl writes the first for __int64; the calling
  /// convention of a function pointer is the platform's own.
  private static func common(_ header: String) -> String {
    header.replacingOccurrences(of: "INT64", with: "LONGLONG").replacingOccurrences(of: "(__stdcall *", with: "(*")
  }
}
