import Foundation
import TestSupport
import Testing

/// libcomcard.so, a C++ plugin, a Swift plugin and the smart card provider in one process: one class table, one allocator
/// spy, one error slot, one count of live objects.
@Suite("One process, one runtime")
struct ImageTests {
  @Test("In a C program that opens libcomcard.so by itself")
  func inC() throws {
    let workshop = try Workshop.get()
    let result = try run(
      try workshop.compile("images.c", as: "images"), try arguments(workshop), environment: workshop.virtual)
    #expect(result.status == 0, "\(result)")
    #expect(result.output == "done\n")
  }

  @Test("In a Swift program, whose copy of the runtime comes first")
  func inSwift() throws {
    let workshop = try Workshop.get()
    let program = Places.products.appendingPathComponent("plugin-host").path
    let result = try run(program, Array(try arguments(workshop).dropFirst()), environment: workshop.virtual)
    #expect(result.status == 0, "\(result)")
    #expect(result.output == "done\n")
  }

  @Test("In comcard itself, asked from within")
  func inTool() throws {
    let registry = try Registry()
    let workshop = registry.workshop
    let inside = try workshop.compile(
      "images.c", as: "images.so",
      flags: ["-shared", "-fPIC", "-DWITHIN_HOST", "\(workshop.folder.path)/c/counter_i.c", "-ldl"])
    var environment = workshop.virtual
    environment["IMAGES"] = try arguments(workshop).joined(separator: ":")
    let arguments = ["class", "register", inside, "--to", registry.classes]
    let result = try run(workshop.tool, arguments, environment: environment)
    #expect(result.status == 0, "\(result)")
    // It does fail where something is wrong.
    environment["IMAGES"] = "\(workshop.library):\(workshop.library):\(workshop.library):\(workshop.library)"
    #expect(try run(workshop.tool, arguments, environment: environment).status == 1)
  }

  @Test("In Python", .enabled(if: Sanitizer.current == nil, "Python comes without a sanitizer's runtime"))
  func inPython() throws {
    let workshop = try Workshop.get()
    let script = Places.tests.appendingPathComponent("PluginTests/Programs/images.py").path
    let result = try run(
      "python3", [script] + (try arguments(workshop)) + ["\(try slotOfCountLiveObjects(workshop))"],
      environment: workshop.virtual, installWith: "python3")
    #expect(result.status == 0, "\(result)")
    #expect(result.output == "done\n")
  }

  private func arguments(_ workshop: Workshop) throws -> [String] {
    [workshop.library, try workshop.plugin(.cpp), try workshop.plugin(.swift), workshop.provider]
  }

  /// From the IDL: Python reads no headers.
  private func slotOfCountLiveObjects(_ workshop: Workshop) throws -> Int {
    struct Answer: Decodable {
      struct File: Decodable { let interfaces: [Interface] }
      struct Interface: Decodable {
        let name: String
        let methods: [Method]
      }
      struct Method: Decodable {
        let name: String
        let slot: Int
      }
      let files: [File]
    }
    let idl = workshop.prefix.appendingPathComponent("share/comcard/IDL/comcard.idl").path
    let result = try run(workshop.prefix.appendingPathComponent("bin/idlc").path, ["--emit", "json", idl])
    let answer = try JSONDecoder().decode(Answer.self, from: Data(result.output.utf8))
    let runtime = try #require(answer.files.flatMap(\.interfaces).first { $0.name == "IComcardRuntime" })
    return try #require(runtime.methods.first { $0.name == "CountLiveObjects" }).slot
  }
}
