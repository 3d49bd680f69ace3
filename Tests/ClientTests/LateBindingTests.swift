import Foundation
import SmartCardInterfaces
import TestSupport
import Testing

@testable import COM

@Suite("Late-bound callers of the installed provider")
struct LateBindingTests {
  // Python holds no sanitizer's runtime, which instrumented libraries need.
  @Test(
    "A Python program without packages works with a card through IDispatch alone",
    .enabled(if: Sanitizer.current == nil))
  func python() throws {
    let stage = try Stage.get()
    let script = Places.tests.appendingPathComponent("Clients/late_binding.py").path
    let result = try run(
      "python3", ["-I", script, stage.library.path], environment: stage.virtual, installWith: "python3")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    for line in [
      "AttachByIFD: done", "Status: state 6, protocol", "SCardLock: done", "SCardUnlock: done", "Detach: done",
      "SCardUnlock(99): 0x80070057: the disposition is not LEAVE, RESET, UNPOWER or EJECT", "live objects: 0",
    ] {
      #expect(result.output.contains(line), "no line \(line) in:\n\(result.output)")
    }
  }

  // The first compiler's are among the documented rules.
  @Test(
    "C programs hold IDispatch, ITypeInfo and ITypeLib to the documentation, whichever compiler made them",
    arguments: Array(Compiler.all.dropFirst()), ["invoke.c", "typeinfo.c"])
  func conformance(compiler: Compiler, source: String) throws {
    let stage = try Stage.get()
    let file = Places.tests.appendingPathComponent("Conformance/dispatch/\(source)").path
    let program = try stage.compile(file, with: compiler)
    let result = try run(program, environment: stage.virtual)
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test(
    "idlc writes the type information that the programs carry",
    arguments: [("scardcom", comTypes_scardcom), ("scardssp", comTypes_scardssp)])
  func artefact(name: String, carried: TypeData) throws {
    let scratch = try TemporaryDirectory()
    let stage = try Stage.get().prefix
    let result = try run(
      stage.appendingPathComponent("bin/idlc").path,
      [
        "--emit", "typeinfo", "-o", scratch.url.path,
        stage.appendingPathComponent("share/comcard/IDL/\(name).idl").path,
      ])
    try #require(result.status == 0, "\(result.errors)")
    let written = try Data(contentsOf: scratch.url.appendingPathComponent("\(name).typeinfo"))
    #expect(written.starts(with: Data("comT0001".utf8)))
    #expect(String(decoding: written, as: UTF8.self) == "\(carried.content)")
  }
}
