import Foundation
import TestSupport
import Testing

@Suite("comcard class")
struct RegistrationTests {
  private struct Row: Decodable {
    let clsid: String
    let name: String
    let progIds: [String]
    let interfaces: [String]
    let library: String
    let folder: String
    let manifest: String
    let state: String
    let problem: String?
  }

  private func rows(_ result: CommandResult) throws -> [Row] {
    try JSONDecoder().decode([Row].self, from: Data(result.output.utf8))
  }

  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  @Test("register writes what the library says, unregister takes it back", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let registry = try Registry()
    let library = try registry.workshop.plugin(language)
    let made = try registry.comcard("register", library, "--to", registry.classes)
    #expect(made.status == 0, "\(made)")
    #expect(made.errors.isEmpty && made.output.contains(language.clsid))
    #expect(names(in: registry.path("classes/clsid")) == ["\(language.clsid).json"])
    let links = [language.progID, language.progID + ".1"].map { $0.lowercased() + ".json" }.sorted()
    #expect(names(in: registry.path("classes/progid")) == links)
    for link in links {
      #expect(
        try FileManager.default.destinationOfSymbolicLink(atPath: registry.path("classes/progid/\(link)"))
          == "../clsid/\(language.clsid).json")
    }
    #expect(try registry.client(language.progID).status == 0)

    let listed = try #require(try rows(registry.comcard("list", "--json")).first { $0.clsid == language.clsid })
    #expect(listed.state == "active" && listed.problem == nil)
    #expect(listed.library == library && listed.folder == registry.classes)
    #expect(listed.progIds == [language.progID + ".1", language.progID])
    for name in [language.clsid, language.progID, language.progID.uppercased() + ".1"] {
      let shown = try registry.comcard("show", name)
      #expect(shown.status == 0 && shown.output.contains(library), "\(shown)")
    }

    let gone = try registry.comcard("unregister", language.progID, "--to", registry.classes)
    #expect(gone.status == 0, "\(gone)")
    #expect(names(in: registry.path("classes/clsid")).isEmpty && names(in: registry.path("classes/progid")).isEmpty)
    #expect(try registry.client(language.progID).errors.contains("0x800401F3"))
  }

  @Test("The provider of this package says of itself what its installed manifest says")
  func provider() throws {
    let registry = try Registry()
    let made = try registry.comcard("register", registry.workshop.provider, "--to", registry.classes)
    #expect(made.status == 0, "\(made)")
    let name = "clsid/{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}.json"
    func manifest(_ folder: String) throws -> NSDictionary {
      let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
      var members = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
      members["library"] = nil
      return members as NSDictionary
    }
    let installed = registry.workshop.prefix.appendingPathComponent("share/comcard").path
    #expect(try manifest(registry.classes) == manifest(installed))
  }

  @Test("register twice is register; unregister by library works when the library is gone")
  func again() throws {
    let registry = try Registry()
    let library = registry.path("copy.so")
    try FileManager.default.copyItem(atPath: try registry.workshop.plugin(.c), toPath: library)
    for _ in 0..<2 { #expect(try registry.comcard("register", library, "--to", registry.classes).status == 0) }
    #expect(names(in: registry.path("classes/clsid")).count == 1)
    try FileManager.default.removeItem(atPath: library)
    #expect(try rows(registry.comcard("list", "--json")).first { $0.library == library }?.state == "broken")
    #expect(try registry.comcard("show", Language.c.clsid).status == 1)
    let gone = try registry.comcard("unregister", library, "--to", registry.classes)
    #expect(gone.status == 0, "\(gone)")
    #expect(names(in: registry.path("classes/clsid")).isEmpty && names(in: registry.path("classes/progid")).isEmpty)
    let nothing = try registry.comcard("unregister", library, "--to", registry.classes)
    #expect(nothing.status == 1 && nothing.errors.contains(library))
  }

  @Test("A ProgID that a class has no more goes when it is registered again; others' links stay")
  func staleProgID() throws {
    let registry = try Registry()
    try registry.add(Language.c.clsid, library: "/nowhere.so", progID: "Old.Name")
    try registry.add(Language.cpp.clsid, library: "/nowhere.so", progID: "Other.Name")
    #expect(try registry.comcard("register", registry.workshop.plugin(.c), "--to", registry.classes).status == 0)
    #expect(
      names(in: registry.path("classes/progid")) == [
        "example.ccounter.1.json", "example.ccounter.json", "other.name.json",
      ])
  }

  @Test(
    "What is registered can be read by all and written by the owner alone, whatever the umask",
    arguments: ["000", "077"])
  func modes(umask: String) throws {
    let registry = try Registry()
    let command = "umask \(umask) && exec \"$0\" class register \"$1\" --to \"$2\""
    let made = try run(
      "/bin/sh", ["-c", command, registry.workshop.tool, try registry.workshop.plugin(.c), registry.classes],
      environment: registry.workshop.environment(classes: [registry.classes]))
    #expect(made.status == 0, "\(made)")
    for (name, mode) in [
      ("classes", 0o755), ("classes/clsid", 0o755), ("classes/clsid/\(Language.c.clsid).json", 0o644),
    ] {
      let found = try FileManager.default.attributesOfItem(atPath: registry.path(name))[.posixPermissions] as? Int
      #expect(found == mode, "\(name)")
    }
    #expect(try registry.client(Language.c.progID).status == 0)
  }

  @Test("--user is the default and follows XDG_DATA_HOME; --system follows XDG_DATA_DIRS")
  func places() throws {
    let registry = try Registry()
    let environment: [String: String?] = [
      "XDG_DATA_HOME": registry.path("home"), "XDG_DATA_DIRS": registry.path("system") + ":/nonexistent",
      "COMCARD_PATH": nil,
    ]
    let library = try registry.workshop.plugin(.c)
    for (options, folder) in [([], "home"), (["--user"], "home"), (["--system"], "system")] {
      let made = try run(registry.workshop.tool, ["class", "register", library] + options, environment: environment)
      #expect(made.status == 0, "\(made)")
      let file = registry.path("\(folder)/comcard/clsid/\(Language.c.clsid).json")
      #expect(FileManager.default.fileExists(atPath: file))
      // The user's come first.
      #expect(made.errors.contains("hidden") == (folder == "system"), "\(made)")
      #expect(
        try run(registry.workshop.tool, ["class", "unregister", library] + options, environment: environment).status
          == 0)
      #expect(!FileManager.default.fileExists(atPath: file))
      if folder == "home" {
        // For the third round.
        _ = try run(registry.workshop.tool, ["class", "register", library], environment: environment)
      }
    }
  }

  @Test("A library with DllRegisterServer registers itself, where it is told to")
  func selfRegistering() throws {
    let registry = try Registry()
    let workshop = registry.workshop
    let libraries = "\(workshop.prefix.path)/lib"
    let flags = [
      "-shared", "-fPIC", "\(Places.tests.path)/Plugins/c/counter.c", "\(workshop.folder.path)/c/counter_i.c",
      "-L\(libraries)", "-lcomcard", "-Wl,-rpath,\(libraries)",
    ]
    let library = try workshop.compile("selfregistering.c", as: "self.so", flags: flags)
    try FileManager.default.createDirectory(atPath: registry.classes, withIntermediateDirectories: false)
    #expect(try registry.comcard("register", library, "--to", registry.classes).status == 0)
    #expect(names(in: registry.path("classes/clsid")) == ["\(Language.c.clsid).json"])
    #expect(names(in: registry.path("classes/progid")) == ["example.ccounter.json"])
    #expect(try registry.client(Language.c.progID).status == 0)
    #expect(try registry.comcard("unregister", library, "--to", registry.classes).status == 0)
    #expect(names(in: registry.path("classes/clsid")) == [] && names(in: registry.path("classes/progid")) == [])
    let refusing = try workshop.compile(
      "selfregistering.c", as: "self-refusing.so", flags: flags + ["-DWITH_FAILURE"])
    let result = try registry.comcard("register", refusing, "--to", registry.classes)
    #expect(result.status == 1)
    #expect(result.errors.contains(refusing) && result.errors.contains("0x80070005"), "\(result)")
  }

  @Test("What cannot be registered is refused with the file's name, and nothing is written")
  func refused() throws {
    let registry = try Registry()
    let silent = try registry.workshop.compile(
      "faulty.c", as: "faulty-NO_DESCRIPTION.so", flags: ["-shared", "-fPIC", "-DFAULT=NO_DESCRIPTION"])
    let open = registry.path("open.so")
    try FileManager.default.copyItem(atPath: try registry.workshop.plugin(.c), toPath: open)
    try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: open)
    let text = try registry.write("text.so", "no library")
    for library in [silent, open, text, registry.path("missing.so"), registry.url.path, "/dev/null"] {
      let result = try registry.comcard("register", library, "--to", registry.classes)
      #expect(result.status == 1, "\(library): \(result)")
      #expect(result.errors.contains(library), "\(result.errors)")
    }
    #expect(!FileManager.default.fileExists(atPath: registry.classes))
    let unwritable = try registry.comcard("register", registry.workshop.plugin(.c), "--to", text)
    #expect(unwritable.status == 1 && unwritable.errors.contains(text), "\(unwritable)")
  }

  @Test("Of two libraries with one CLSID the first folder's wins; list and lint say so")
  func shadowed() throws {
    let registry = try Registry()
    let (first, second) = (registry.path("first"), registry.path("second"))
    let model = try registry.workshop.plugin(.c)
    for folder in [first, second] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
      try FileManager.default.copyItem(atPath: model, toPath: "\(folder)/lib.so")
      #expect(try registry.comcard("register", "\(folder)/lib.so", "--to", folder).status == 0)
    }
    let file = "clsid/\(Language.c.clsid).json"
    let mine = try rows(registry.comcard("list", "--json", searching: [first, second]))
      .filter { $0.clsid == Language.c.clsid }
    #expect(mine.map(\.state) == ["active", "shadowed"])
    #expect(mine.map(\.library) == ["\(first)/lib.so", "\(second)/lib.so"])
    let answer = try registry.lint(Language.c.progID, searching: [first, second])
    #expect(answer.findings.map(\.rule) == ["shadowed"])
    #expect(answer.findings.first?.file == "\(second)/\(file)")
    #expect(answer.findings.first?.message.contains("\(first)/\(file)") == true)
    let result = try run(
      try registry.workshop.compile("life.c", as: "life"),
      [registry.workshop.library, Language.c.progID, "counter in C", "\(first)/lib.so", "goes"],
      environment: registry.workshop.environment(classes: [first, second]))
    #expect(result.status == 0, "\(result)")
  }

  @Test("lint finds what is wrong with links and manifests")
  func links() throws {
    let registry = try Registry()
    let library = try registry.workshop.plugin(.c)
    let manifest = try registry.add(Language.c.clsid, library: library)
    try registry.add(Language.cpp.clsid, library: try registry.workshop.plugin(.cpp))
    _ = try registry.write(
      "classes/clsid/\(Language.c.clsid).json",
      """
      {"clsid": "\(Language.c.clsid)", "library": "\(library)", "progids": [],
       "progIds": ["No.Link", "Wrong.Link", "a/b"]}
      """)
    try registry.link("Wrong.Link", to: Language.cpp.clsid)
    try registry.link("Stray.Link", to: "{00000000-0000-0000-0000-000000000001}")
    let answer = try registry.lint(registry.classes)
    func found(_ rule: String, _ severity: String, _ file: String, _ words: String) -> Bool {
      answer.findings.contains {
        $0.rule == rule && $0.severity == severity && $0.file == file && $0.message.contains(words)
      }
    }
    #expect(found("progid", "error", manifest, "no.link.json"), "\(answer)")
    #expect(found("progid", "error", manifest, Language.cpp.clsid), "\(answer)")
    #expect(found("progid", "error", manifest, "a/b"), "\(answer)")
    #expect(found("manifest", "warning", manifest, "progids"), "\(answer)")
    #expect(found("classes", "warning", manifest, library), "\(answer)")
    #expect(found("progid", "error", registry.path("classes/progid/stray.link.json"), "000001}"), "\(answer)")
  }

  @Test(
    "Wrong usage is 64, with a hint and without output",
    arguments: [
      [], ["dance"], ["show"], ["show", "a", "b"], ["list", "x"], ["register"], ["unregister"], ["lint", "a", "b"],
      ["register", "x.so", "--to"], ["register", "x.so", "--user", "--system"],
    ])
  func usage(arguments: [String]) throws {
    let workshop = try Workshop.get()
    let result = try run(workshop.tool, ["class"] + arguments, environment: workshop.virtual)
    #expect(result.status == 64, "\(result)")
    #expect(result.errors.contains("--help") && result.output.isEmpty)
  }

  @Test(
    "A class that nobody knows is 1, with the code",
    arguments: ["{00000000-0000-0000-0000-0000000000AA}", "No.Such.Class"])
  func unknown(name: String) throws {
    let registry = try Registry()
    for verb in ["show", "lint"] {
      let result = try registry.comcard(verb, name)
      #expect(result.status == 1 && result.errors.contains("0x800401"), "\(result)")
    }
    #expect(try registry.comcard("unregister", name, "--to", registry.classes).status == 1)
  }
}
