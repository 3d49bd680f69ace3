import Foundation
import TestSupport
import Testing

@Suite("The build plug-in")
struct IncrementalBuildTests {
  @Test("A change of IDL compiles the Swift that comes from it, wherever the IDL lies, and no change nothing at all")
  func work() throws {
    // Its own packages are built before the turn is taken.
    _ = try Workshop.get()
    try PackageBuilder.alone { builder in
      let package = try ChangingPackage(in: builder.emptyFolder("changing"), builder: builder)
      #expect(try package.work().idl == ["counter", "other"])
      // A first plan is made twice. For each plan SwiftPM links idlc again, so that all IDL is looked at.
      #expect(try package.work().swift == [])
      expect(try package.work(), .init())
      try changes(of: package)
      try comingAndGoing(in: package)
    }
  }

  private func expect(
    _ done: ChangingPackage.Work, _ expected: ChangingPackage.Work, at place: SourceLocation = #_sourceLocation
  ) {
    #expect(done == expected, "\(done)", sourceLocation: place)
  }

  private func changes(of package: ChangingPackage) throws {
    // Each source is looked at, and nothing comes of it.
    let all: Set = ["counter", "other"]
    try package.appendIDL("counter", "// A comment.\n")
    expect(try package.work(), .init(idl: all))
    try package.appendIDL("other", "const long MORE = 1;\n")
    expect(try package.work(), .init(idl: all, swift: ["other"]))
    // Imported only, and the constant that the source makes of it.
    try package.writeIDL("limits", "const long LIMIT = 2;\n")
    expect(try package.work(), .init(idl: all, swift: ["counter"]))
    // Included from a folder below, and imported from another package.
    try package.write("#define BELOW 2\n", to: "Sources/ChangingCounter/IDL/below/below.h")
    expect(try package.work(), .init(idl: all, swift: ["other"]))
    try package.write("const long BASE = 2;\n", to: "base/IDL/base.idl")
    expect(try package.work(), .init(idl: all, swift: ["other"]))
    // Behind a symbolic link.
    try package.write("const long LINKED = 2;\n", to: "linked.idl")
    expect(try package.work(), .init(idl: all, swift: ["other"]))
    // An import that comes without any file coming, and a change of what it names.
    try package.appendIDL("other", "import \"limits.idl\";\nconst long THRICE = LIMIT * 3;\n")
    expect(try package.work(), .init(idl: all, swift: ["other"]))
    try package.writeIDL("limits", "const long LIMIT = 3;\n")
    expect(try package.work(), .init(idl: all, swift: all))
  }

  private func comingAndGoing(in package: ChangingPackage) throws {
    try package.writeIDL("new", "const long NEW = 1;\n")
    #expect(try package.work().swift == [])
    // A new source is not left out in silence.
    try package.writeConfiguration(["counter", "other", "new"])
    let refused = try package.result()
    #expect(refused.status != 0)
    #expect((refused.output + refused.errors).contains("/idl.json:1:1: error: has changed"), "\(refused)")
    try package.touchManifest()
    let added = try package.work()
    #expect(added.swift == ["new"], "\(added)")
    // Gone while it is named, and gone.
    try FileManager.default.removeItem(at: package.idl("new"))
    let missing = try package.result()
    #expect(missing.status != 0)
    #expect((missing.output + missing.errors).contains("idl.json names 'new.idl', which is not in"), "\(missing)")
    try package.writeConfiguration(["counter", "other"])
    let last = try package.work()
    #expect(last.idl == ["counter", "other"] && !last.swift.contains("new"))
    expect(try package.work(), .init())
  }
}
