import Foundation
import TestSupport
import Testing

@Suite("The command idlc")
struct CommandTests {
  @Test(
    "refuses wrong usage with status 64 and says what is wrong",
    arguments: [
      ([], "no IDL file is named"),
      (["--emit", "pascal", "a.idl"], "--emit takes header, iid, swift, typeinfo, json, not 'pascal'"),
      (["--emit"], "--emit needs a kind of output"),
      (["--emti", "json", "a.idl"], "unknown option '--emti'; did you mean '--emit'?"),
      (["-x", "a.idl"], "unknown option '-x'"),
      (["-D", "1A", "a.idl"], "-D needs a macro's name, not '1A'"),
      (["-D", "F(x", "a.idl"], "-D needs a macro's name, not 'F(x'"),
      (["-o"], "-o needs a folder"), (["--depfile"], "--depfile needs a file name"),
      (["--depfile", "b.IDL", "a.idl"], "--depfile needs the name of a file to write, not 'b.IDL'"),
      (["-Wno-out-ponter", "a.idl"], "no warning is called 'out-ponter'; did you mean '-Wno-out-pointer'?"),
      (["a.idl", "-I"], "-I needs a folder"),
      (["--swift-access", "open", "a.idl"], "--swift-access takes public, package or internal, not 'open'"),
    ])
  func usage(arguments: [String], message: String) throws {
    let result = try run(Tools.idlc, arguments)
    #expect(result.status == 64)
    #expect(result.errors == "idlc: error: \(message)\nTry 'idlc --help'.\n")
    #expect(result.output == "")
  }

  @Test("teaches with --help and names itself with --version", arguments: ["--help", "-h", "--version"])
  func help(option: String) throws {
    let result = try run(Tools.idlc, [option])
    #expect(result.status == 0)
    #expect(result.errors == "")
    if option == "--version" {
      #expect(result.output == "idlc 1.0\n")
    } else {
      for word in ["-I", "-D", "--emit", "-o", "--depfile", "--swift-import", "Exit status", "Examples", "out-pointer"]
      {
        #expect(result.output.contains(word))
      }
      #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 118 })
    }
  }

  @Test("writes C by default, into the folder of -o, and leaves a file alone whose content stays")
  func outputs() throws {
    let folder = try TemporaryDirectory()
    try folder.write("a.idl", "const long A = 1;\n")
    try folder.write("out/keep", "")
    func idlc() throws -> CommandResult { try run(Tools.idlc, ["-oout", "a.idl"], directory: folder.url) }
    func change() throws -> Date? {
      try FileManager.default.attributesOfItem(atPath: folder.url.appendingPathComponent("out/a.h").path)[
        .modificationDate] as? Date
    }
    #expect(try idlc().status == 0)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appendingPathComponent("out").path
    ).sorted()
    #expect(names == ["a.h", "a_i.c", "keep"])
    let old = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes(
      [.modificationDate: old], ofItemAtPath: folder.url.appendingPathComponent("out/a.h").path)
    #expect(try idlc().status == 0)
    #expect(try change() == old)
    try folder.write("a.idl", "const long A = 2;\n")
    #expect(try idlc().status == 0)
    #expect(try change() != old)
  }

  @Test("writes one JSON document for all files to standard output, or one file each with -o")
  func json() throws {
    let folder = try TemporaryDirectory()
    try folder.write("a.idl", "enum A { X = 3 };\n")
    try folder.write("b.idl", "import \"A.IDL\";\nenum B { Y = X };\n")
    let result = try run(Tools.idlc, ["--emit=json", "a.idl", "b.idl"], directory: folder.url)
    #expect(result.status == 0)
    let document = try JSONDecoder().decode(IDLDocument.self, from: Data(result.output.utf8))
    #expect(document.files.map(\.file) == ["a.idl", "b.idl"])
    #expect(document.files[1].enums.map(\.values) == [["Y": 3]])
    #expect(try run(Tools.idlc, ["--emit", "json", "-o", ".", "b.idl"], directory: folder.url).status == 0)
    let text = try String(contentsOf: folder.url.appendingPathComponent("b.json"), encoding: .utf8)
    #expect(text.contains("\"b.idl\"") && !text.contains("\"a.idl\""))
  }

  @Test(
    "refuses outputs that it cannot write",
    arguments: [
      (["-o", "/proc", "a.idl"], "idlc: error: /proc/a.h: no such file or directory\n"),
      (["-o", "a.idl", "a.idl"], "idlc: error: a.idl: is no folder\n"),
      (
        ["--depfile", "nowhere/all.d", "-o", "sub", "a.idl"], "idlc: error: nowhere/all.d: no such file or directory\n"
      ),
      (
        ["--depfile", "all.d", "--emit", "json", "a.idl"],
        "idlc: error: all.d: no file is made; name a folder with -o\n"
      ),
      (["-o", "nowhere", "a.idl"], "idlc: error: nowhere: is no folder\n"),
      (["-o", ".", "a.idl", "sub/a.idl"], "idlc: error: a.h: would be written for both a.idl and sub/a.idl\n"),
    ])
  func unwritable(arguments: [String], message: String) throws {
    let folder = try TemporaryDirectory()
    try folder.write("a.idl", "const long A = 1;\n")
    try folder.write("sub/a.idl", "const long B = 1;\n")
    let result = try run(Tools.idlc, arguments, directory: folder.url)
    #expect(result.status == 1)
    #expect(result.errors == message)
    let left = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path)
    #expect(left.sorted() == ["a.idl", "sub", "sub/a.idl"])
  }

  @Test("tells make what was read, included files and odd names too")
  func dependencies() throws {
    let folder = try TemporaryDirectory()
    try folder.write("a b.idl", "import \"c.idl\";\n#include \"d#.h\"\n#include \"e \u{301}:.h\"\n")
    try folder.write("e \u{301}:.h", "")
    try folder.write("c.idl", "const long C = 1;\n")
    try folder.write("d#.h", "#include \"$e.h\"\n")
    try folder.write("$e.h", "typedef long E;\n")
    func idlc() throws -> CommandResult {
      try run(
        Tools.idlc, ["-w", "--emit", "header,iid", "--depfile", "all.d", "a b.idl", "c.idl"], directory: folder.url)
    }
    #expect(try idlc().status == 0)
    let text = try String(contentsOf: folder.url.appendingPathComponent("all.d"), encoding: .utf8)
    #expect(
      text.hasPrefix(
        """
        a\\ b.h c.h a\\ b_i.c c_i.c: \\
          a\\ b.idl \\
          d\\#.h \\
          $$e.h \\
          e\\ \u{301}\\:.h \\
          c.idl

        a\\ b.idl:

        """))
    // make reads it, sees that all is made, and what has changed.
    try folder.write("Makefile", "include all.d\na\\ b.h c.h a\\ b_i.c c_i.c:\n\t@echo again\n")
    func make() throws -> String {
      try run("make", ["-s", "c.h"], directory: folder.url, installWith: "make").output
    }
    #expect(try make() == "make: 'c.h' is up to date.\n" || make() == "")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 60)], ofItemAtPath: folder.url.appendingPathComponent("$e.h").path)
    #expect(try make() == "again\n")
    // A faulty run leaves it as it is.
    try folder.write("c.idl", "typedef Nothing C;\n")
    #expect(try idlc().status == 1)
    #expect(try String(contentsOf: folder.url.appendingPathComponent("all.d"), encoding: .utf8) == text)
  }

  @Test("ninja runs it again after a change in an included file, and goes no further where the outputs stay")
  func ninja() throws {
    let folder = try TemporaryDirectory()
    try folder.write("a.idl", "#include \"b.h\"\nconst long A = B;\n")
    try folder.write("b.h", "#define B 1\n")
    try folder.write(
      "build.ninja",
      """
      rule idl
        command = \(Tools.idlc) --depfile $out.d $in
        depfile = $out.d
        restat = 1
      rule copy
        command = cp $in $out
      build a.h | a_i.c: idl a.idl
      build copy.h: copy a.h

      """)
    func ninja() throws -> String {
      try run("ninja", ["-d", "explain", "-v"], directory: folder.url, installWith: "ninja-build").output
    }
    func change(_ name: String, _ text: String) throws {
      try folder.write(name, text)
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: 1)], ofItemAtPath: folder.url.appendingPathComponent(name).path)
    }
    let first = try ninja()
    #expect(first.contains("[2/2] cp a.h copy.h"), "\(first)")
    #expect(try ninja() == "ninja: no work to do.\n")
    try change("b.h", "#define B 1 // the same\n")
    let second = try ninja()
    #expect(second.contains("--depfile a.h.d a.idl") && !second.contains("cp a.h"), "\(second)")
    try change("b.h", "#define B 2\n")
    let third = try ninja()
    #expect(third.contains("--depfile a.h.d a.idl") && third.contains("cp a.h copy.h"), "\(third)")
  }

  @Test("finds the standard files where it is installed, after the folders of -I")
  func standardFolder() throws {
    let folder = try TemporaryDirectory()
    try folder.write("share/comcard/IDL/oaidl.idl", "const long WHERE = 1;\n")
    try folder.write("other/oaidl.idl", "const long WHERE = 2;\n")
    try folder.write("a.idl", "import \"oaidl.idl\";\nenum A { X = WHERE };\n")
    try folder.write("bin/keep", "")
    let installed = folder.url.appendingPathComponent("bin/idlc").path
    try FileManager.default.copyItem(atPath: Tools.idlc, toPath: installed)
    func value(_ arguments: [String]) throws -> Int? {
      let result = try run(installed, arguments + ["--emit", "json", "a.idl"], directory: folder.url)
      let document = try JSONDecoder().decode(IDLDocument.self, from: Data(result.output.utf8))
      return document.files.first?.enums.first?.values["X"]
    }
    #expect(try value([]) == 1)
    #expect(try value(["-Iother"]) == 2)
  }

  @Test("says which methods a class in Swift cannot have, unless told not to")
  func swiftGaps() throws {
    let folder = try TemporaryDirectory()
    try folder.write(
      "a.idl",
      """
      import "unknwn.idl";
      [object, local, uuid(6b0a34dc-1b5d-4c3e-9a43-3f0e5b1c9a01)]
      interface IOdd : IUnknown { HRESULT Print([in] const char *format, ...); HRESULT Even([in] long value); }
      [uuid(6b0a34dc-1b5d-4c3e-9a43-3f0e5b1c9a02)] coclass Odd { [default] interface IOdd; }

      """)
    let arguments = ["-I", Places.idl.path, "--emit", "swift", "--swift-coclass", "Odd", "a.idl"]
    let result = try run(Tools.idlc, arguments, directory: folder.url)
    #expect(result.status == 0)
    #expect(
      result.errors
        == "a.idl:4:54: warning: Odd: IOdd::Print passes what Swift has no C type for, so its callers get E_NOTIMPL [-Wswift-method]\n"
    )
    let text = try String(contentsOf: folder.url.appendingPathComponent("a.idl.swift"), encoding: .utf8)
    #expect(text.contains("table.pointee.Print = com_refusal(0)"))
    #expect(try run(Tools.idlc, ["-Wno-swift-method"] + arguments, directory: folder.url).errors == "")
  }

  @Test("keeps a parameter that is marked as secret out of traces, and names enumerators in them")
  func traces() throws {
    let folder = try TemporaryDirectory()
    try folder.write(
      "a.idl",
      """
      import "oaidl.idl";
      typedef enum KIND { KIND_PIN = 1, KIND_KEY = 2 } KIND;
      [object, uuid(6b0a34dc-1b5d-4c3e-9a43-3f0e5b1c9a03)]
      interface ISafe : IUnknown {
        HRESULT Open([in, custom(5f0c1a9e-3b6f-4a53-9d6b-6c0e7b0f3c22, "secret")] BSTR pin, [in] BSTR user, [in] KIND kind);
      }
      [uuid(6b0a34dc-1b5d-4c3e-9a43-3f0e5b1c9a04)] coclass Safe { [default] interface ISafe; }

      """)
    let arguments = ["-I", Places.idl.path, "--emit", "swift", "--swift-coclass", "Safe", "a.idl"]
    #expect(try run(Tools.idlc, arguments, directory: folder.url).status == 0)
    let text = try String(contentsOf: folder.url.appendingPathComponent("a.idl.swift"), encoding: .utf8)
    let shown =
      "[(\"pin\", Trace.secret), (\"user\", unsafe Trace.text(a1)), "
      + "(\"kind\", Trace.enumerator(a2, [(1, \"KIND_PIN\"), (2, \"KIND_KEY\")]))]"
    #expect(text.contains(shown))
  }

  @Test("gives no two parameters of a Swift method one name, nor that of what the method holds itself")
  func parameterNames() throws {
    let folder = try TemporaryDirectory()
    try folder.write(
      "a.idl",
      """
      import "unknwn.idl";
      [object, uuid(6b0a34dc-1b5d-4c3e-9a43-3f0e5b1c9a05)]
      interface INames : IUnknown {
        HRESULT Call(
          [in] long self, [in] long self_, [in] long com_status, [in] long com_5, [in] long _, [in, unique] IUnknown *status);
      }

      """)
    let arguments = ["-I", Places.idl.path, "--emit", "swift", "a.idl"]
    #expect(try run(Tools.idlc, arguments, directory: folder.url).errors == "")
    let text = try String(contentsOf: folder.url.appendingPathComponent("a.idl.swift"), encoding: .utf8)
    let list = ["self__", "self_", "com_status_", "com_5_", "__"]
    #expect(
      text.contains(
        "func Call(\(list.map { "_ \($0): Int32" }.joined(separator: ", ")), _ status: borrowing IUnknownReference?)"))
    #expect(text.contains("vtable.pointee.Call(self.pointer, \(list.joined(separator: ", ")), com_5)"))
  }

  @Test("takes macros with parameters from -D, and the time of __DATE__ from SOURCE_DATE_EPOCH")
  func time() throws {
    let folder = try TemporaryDirectory()
    try folder.write("a.idl", "cpp_quote(\"// \" __DATE__)\nenum A { X = F(3) };\n")
    func idlc(_ epoch: String?) throws -> CommandResult {
      try run(
        Tools.idlc, ["-D", "F(x)=x+x", "--emit", "header", "a.idl"], environment: ["SOURCE_DATE_EPOCH": epoch],
        directory: folder.url)
    }
    func header() throws -> String {
      try String(contentsOf: folder.url.appendingPathComponent("a.h"), encoding: .utf8)
    }
    #expect(try idlc(nil).errors == "")
    #expect(try header().contains("// Jan  1 1970\n"))
    #expect(try header().contains("X = 3 + 3") || header().contains("X = 3+3") || header().contains("X = 6"))
    #expect(try idlc("1738591509").errors == "")
    #expect(try header().contains("// Feb  3 2025\n"))
    let refused = try idlc("yesterday")
    #expect(refused.status == 64)
    #expect(
      refused.errors.hasPrefix(
        "idlc: error: SOURCE_DATE_EPOCH is a number of seconds since 1970, not 'yesterday'\n"))
  }

  @Test("takes macros from -D, folders from -I in their order, and files after --")
  func options() throws {
    let folder = try TemporaryDirectory()
    try folder.write("-a.idl", "#include <v.h>\nenum A { X = VALUE, Y = FLAG };\n")
    try folder.write("one/other.h", "")
    try folder.write("two/v.h", "#define VALUE (NUMBER + 2)\n")
    try folder.write("three/v.h", "#error the wrong one\n")
    let result = try run(
      Tools.idlc,
      ["-D", "NUMBER=5", "-DFLAG", "-Ione", "-I", "two", "-I", "three", "--emit", "json", "--", "-a.idl"],
      directory: folder.url)
    #expect(result.errors == "")
    let document = try JSONDecoder().decode(IDLDocument.self, from: Data(result.output.utf8))
    #expect(document.files.first?.enums.first?.values == ["X": 7, "Y": 1])
  }
}
