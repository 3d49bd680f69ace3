import Foundation
import TestSupport
import Testing

@Suite("What the binaries need and show")
struct LinkageTests {
  @Test("A client needs libcomcard.so and the C++ library, and nothing of Swift")
  func needed() throws {
    let stage = try Stage.get()
    let result = try run(
      "readelf", ["-d", try stage.compile("legacy.cpp", with: Compiler.all[0])], installWith: "binutils")
    let needed = result.output.split(separator: "\n").filter { $0.contains("(NEEDED)") }
      .compactMap { $0.split(separator: "[").last?.dropLast() }.map(String.init)
    #expect(needed.contains("libcomcard.so.0"))
    let allowed = ["libcomcard.so.0", "libstdc++.so.6", "libc.so.6", "libm.so.6", "libgcc_s.so.1", "libdl.so.2"]
    // A sanitizer's runtime brings libraries of its own.
    #expect(Sanitizer.current != nil || Set(needed).subtracting(allowed).isEmpty, "\(needed)")
    #expect(!needed.contains { $0.lowercased().contains("swift") })
  }

  @Test("libcomcard.so exports what its headers declare, the identifiers, its three cells, and nothing else")
  func exports() throws {
    let names = try exported(by: Stage.get().library)
    let functions = names.filter { name in !["IID_", "DIID_", "CLSID_", "LIBID_"].contains { name.hasPrefix($0) } }
    let cells: Set<String> = ["comcard_runtime_v1", "comcard_modules_v1", "comcard_pcsc_v1"]
    // winscard's functions have linker names of their own.
    let declared = try words(inHeaders: Stage.get())
    let unknown = functions.subtracting(cells).filter { name in
      !declared.contains(name.hasPrefix("comcard_") ? String(name.dropFirst("comcard_".count)) : name)
    }
    #expect(unknown.isEmpty, "no header declares \(unknown.sorted())")
    #expect(cells.isSubset(of: functions))
    let map = try String(
      contentsOf: Places.root.appendingPathComponent("Sources/COMCAPI/libcomcard.map"), encoding: .utf8)
    let lines = map.split(separator: "\n").filter { !$0.contains("#") }.joined(separator: " ")
    let listed = lines.split { "{}; ".contains($0) }.filter { !$0.hasSuffix(":") && !$0.contains("*") }.map(String.init)
    let missing = Set(listed).subtracting(names)
    #expect(missing.isEmpty, "listed but not exported: \(missing.sorted())")
    for name in ["IID_ISCardManage", "IID_IByteBuffer", "CLSID_SCardManage", "CLSID_CSCard", "LIBID_SCARDSSPLib"] {
      #expect(names.contains(name))
    }
  }

  /// Every identifier in the installed headers.
  private func words(inHeaders stage: Stage) throws -> Set<String> {
    let folder = stage.prefix.appendingPathComponent("include/comcard")
    var result: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      result.formUnion(text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
    }
    return result
  }

  @Test("The provider plugin exports its two entry points and the cells")
  func pluginExports() throws {
    #expect(
      try exported(by: Stage.get().provider) == [
        "DllGetClassObject", "DllCanUnloadNow", "ComcardClasses", "comcard_runtime_v1", "comcard_modules_v1",
        "comcard_pcsc_v1",
      ])
  }

  /// The dynamic symbols that a shared object defines, the linker's version nodes left out.
  private func exported(by library: URL) throws -> Set<String> {
    let result = try run("nm", ["-D", "--defined-only", "--extern-only", library.path], installWith: "binutils")
    let names = result.output.split(separator: "\n").compactMap { $0.split(separator: " ").last.map(String.init) }
    return Set(names.map { String($0.prefix { $0 != "@" }) })
  }
}
