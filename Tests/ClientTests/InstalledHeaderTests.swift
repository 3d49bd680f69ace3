import Foundation
import TestSupport
import Testing

@Suite("The installed headers")
struct InstalledHeaderTests {
  /// The spellings that sources written on a file system without case use, by the file that each stands for.
  static let spellings: [String: [String]] = [
    "guiddef": ["GuidDef", "Guiddef"], "initguid": ["InitGuid", "Initguid"], "oaidl": ["OAIdl", "OaIdl", "Oaidl"],
    "objbase": ["ObjBase", "Objbase"], "objidl": ["ObjIdl", "Objidl"], "ocidl": ["OCIdl", "OcIdl", "Ocidl"],
    "ole2": ["Ole2"], "oleauto": ["OleAuto", "Oleauto"], "scardcom": ["SCardCom", "Scardcom"],
    "scarderr": ["SCardErr", "Scarderr"], "scardsrv": ["SCardSrv", "Scardsrv"], "servprov": ["ServProv", "Servprov"],
    "unknwn": ["Unknwn"], "windef": ["WinDef", "Windef"], "windows": ["Windows"], "winerror": ["WinError", "Winerror"],
    "winscard": ["WinSCard", "WinScard", "Winscard"], "winsmcrd": ["WinSmCrd", "Winsmcrd"],
    "wtypes": ["WTypes", "Wtypes"],
    // All of these are scardssp.h.
    "scardssp": ["SCardSSP", "SCardSsp", "Scardssp"], "scarddat": ["SCardDat", "Scarddat"],
    "scardmgr": ["SCardMgr", "Scardmgr"],
  ]

  static let wideNames = Set(spellings.values.joined().map { "\($0).h" })

  /// Every header of the staged copy, by its name.
  private func installed() throws -> [String] {
    let folder = try Stage.get().prefix.appendingPathComponent("include/comcard")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".h") }.sorted()
  }

  @Test("Those in another spelling are the ones that are listed, and include the usual one")
  func names() throws {
    let installed = try Set(installed())
    #expect(installed.filter { $0 != $0.lowercased() } == Self.wideNames)
    for (target, spellings) in Self.spellings {
      #expect(installed.contains("\(target).h"))
      for spelling in spellings {
        let file = try Stage.get().prefix.appendingPathComponent("include/comcard/\(spelling).h")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count == 2, "\(spelling).h")
        // scarddat.h and scardmgr.h are themselves names of scardssp.h.
        let files = ["scarddat", "scardmgr"].contains(target) ? [target, "scardssp"] : [target]
        #expect(files.contains { lines.last == "#include \"\($0).h\"" }, "\(spelling).h")
      }
    }
  }

  static let compilers: [[String]] = [
    ["gcc", "-std=c11"], ["clang", "-std=c11"], ["g++", "-std=c++11"], ["g++", "-std=c++17"],
    ["clang++", "-std=c++11"], ["clang++", "-std=c++17"],
  ]

  @Test("compile alone, with either width of wchar_t", arguments: compilers, [[], ["-fshort-wchar"]])
  func alone(compiler: [String], width: [String]) throws {
    try compileEachAlone(try installed().filter { !Self.wideNames.contains($0) }, compiler + width)
  }

  @Test("compile alone in every spelling, in C and in C++", arguments: [["gcc", "-std=c11"], ["g++", "-std=c++11"]])
  func spellingsAlone(compiler: [String]) throws {
    try compileEachAlone(Self.wideNames.sorted(), compiler)
  }

  /// One file per header, that says nothing else; all through one call of the compiler.
  private func compileEachAlone(_ headers: [String], _ compiler: [String]) throws {
    #expect(!headers.isEmpty)
    let include = try Stage.get().prefix.appendingPathComponent("include/comcard").path
    let folder = try TemporaryDirectory()
    let suffix = compiler[0].hasSuffix("++") ? "cpp" : "c"
    for header in headers { try folder.write("\(header).\(suffix)", "#include <\(header)>\nint unused_;\n") }
    let result = try run(
      compiler[0],
      compiler.dropFirst() + ["-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-I\(include)"]
        + headers.map { "\($0).\(suffix)" },
      directory: folder.url, installWith: compiler[0].hasPrefix("clang") ? "clang" : "g++")
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test(
    "say what is wrong where pcsc-lite's come before them or after them",
    arguments: [["gcc"], ["clang"], ["g++", "-std=c++11"], ["clang++", "-std=c++11"]], ["windows.h", "unknwn.h"])
  func besidePCSCLite(compiler: [String], header: String) throws {
    let include = try Stage.get().prefix.appendingPathComponent("include/comcard").path
    let folder = try TemporaryDirectory()
    let name = compiler[0].hasSuffix("++") ? "mixed.cpp" : "mixed.c"
    let orders = [
      ("before", "#include <PCSC/wintypes.h>\n#include <\(header)>\n"),
      ("after", "#include <\(header)>\n#include <PCSC/winscard.h>\n"),
    ]
    for (order, text) in orders {
      try folder.write(name, text)
      for paths in [["-I\(include)", "-I/usr/include/PCSC"], ["-I/usr/include/PCSC", "-I\(include)"]] {
        let result = try run(
          compiler[0], compiler.dropFirst() + ["-fsyntax-only"] + paths + [name], directory: folder.url)
        #expect(result.status != 0)
        let told = result.errors.split(separator: "\n").contains {
          $0.contains("error: ") && $0.contains("pcsc-lite's") && $0.contains("came \(order) a COM header")
            && $0.contains("file of its own")
        }
        #expect(told, "\(result.errors)")
      }
    }
  }

  @Test("One program uses libcomcard in one file and libpcsclite in another", arguments: Compiler.all)
  func bothInOneProgram(compiler: Compiler) throws {
    let stage = try Stage.get()
    let folder = try TemporaryDirectory()
    let sources = Places.tests.appendingPathComponent("Clients/Both").path
    let prefix = stage.prefix.path
    let sanitized = Sanitizer.current?.clangFlags ?? []
    let steps = [
      ["-I/usr/include/PCSC", "-c", "-o", "theirs.o", "\(sources)/theirs.c"],
      ["-I\(prefix)/include/comcard", "-c", "-o", "ours.o", "\(sources)/ours.c"],
      ["-o", "both", "ours.o", "theirs.o", "-L\(prefix)/lib", "-lcomcard", "-lpcsclite", "-Wl,-rpath,\(prefix)/lib"],
    ]
    for step in steps {
      let result = try run(
        compiler.c[0], compiler.c.dropFirst() + ["-Wall", "-Wextra", "-Werror"] + step + sanitized,
        directory: folder.url, installWith: compiler.package)
      try #require(result.status == 0, "\(result.errors)")
    }
    var environment = stage.virtual
    environment["COMCARD_READERS"] = .some(nil)
    let result = try run(
      Places.products.appendingPathComponent("with-pcscd").path, ["--", "\(folder.url.path)/both"],
      environment: environment)
    let card = "Private Reader 00 00, ATR 3B9F968131FE458031F873F641DB6753776966744F5370"
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(
      result.output == """
        comcard (DWORD of 4 bytes): \(card)
        pcsc-lite (DWORD of \(MemoryLayout<UInt>.size) bytes): \(card)
        comcard, given pcsc-lite's handle: works

        """)
  }
}
