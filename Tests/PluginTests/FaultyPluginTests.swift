import Foundation
import TestSupport
import Testing

@Suite("Plugins that break a rule")
struct FaultyPluginTests {
  private static let clsid = "{5C1F9E07-7B2A-4D38-8E61-0AF3D294B75C}"

  /// What Programs/faulty.c can do wrong, and the rule that lint must name.
  static let faults: [(fault: String, rule: String)] = [
    ("CRASH_AT_LOAD", "crash"), ("EXIT_AT_LOAD", "crash"), ("NO_ENTRY", "exports"), ("NULL_CLASS_OBJECT", "result"),
    ("LIES", "unknown-interface"), ("NO_WAY_BACK", "symmetric"), ("TWO_UNKNOWNS", "identity"),
    ("NO_REFERENCE", "reference-count"), ("LEAK", "reference-count"), ("NULL_INSTANCE", "result"),
    ("DIRTY_FAILURE", "result"), ("NULL_PLACE", "null-argument"), ("FICKLE", "promised-interface"),
    ("UNLOADS_IN_USE", "unload"), ("NEVER_UNLOADS", "unload"), ("AGGREGATES", "aggregation"),
    ("WRONG_CLASS", "class-object"), ("CRASH_AT_CREATION", "crash"), ("BAD_DESCRIPTION", "classes"),
    ("WRONG_CODE", "unknown-interface"),
  ]

  private func faulty(_ fault: String, _ workshop: Workshop) throws -> String {
    try workshop.compile("faulty.c", as: "faulty-\(fault).so", flags: ["-shared", "-fPIC", "-DFAULT=\(fault)"])
  }

  @Test("lint finds it, names the library and the rule, and lives on", arguments: faults)
  func found(fault: String, rule: String) throws {
    let registry = try Registry()
    let library = try faulty(fault, registry.workshop)
    let answer = try registry.lint(library, "--create")
    #expect(answer.findings.contains { $0.severity == "error" && $0.rule == rule && $0.file == library }, "\(answer)")
  }

  @Test("lint finds nothing in a sound one, and takes what it prints for no answer", arguments: ["NONE", "PRINTS"])
  func sound(fault: String) throws {
    let registry = try Registry()
    let answer = try registry.lint(try faulty(fault, registry.workshop), "--create")
    #expect(answer.findings.isEmpty, "\(answer)")
    #expect(answer.checked == 1)
  }

  @Test("lint finds nothing in a sound one where standard streams are closed", arguments: ["<&-", "2>&-", "<&- 2>&-"])
  func closedStreams(closing: String) throws {
    let registry = try Registry()
    let workshop = registry.workshop
    let result = try run(
      "/bin/sh",
      ["-c", "\"$0\" class lint --create \"$1\" \(closing)", workshop.tool, try faulty("NONE", workshop)],
      environment: workshop.environment(classes: [registry.classes]))
    #expect(result.status == 0, "\(result.output)\(result.errors)")
  }

  @Test("lint says of a registered one which manifest and which library", arguments: ["CRASH_AT_LOAD", "LIES"])
  func registered(fault: String) throws {
    let registry = try Registry()
    let library = try faulty(fault, registry.workshop)
    try registry.add(Self.clsid, library: library, progID: "Example.Faulty")
    for name in [Self.clsid, "Example.Faulty", registry.classes] {
      let answer = try registry.lint(name, "--create")
      #expect(answer.findings.contains { $0.severity == "error" && $0.file == library }, "\(name): \(answer)")
    }
  }

  @Test(
    "One that crashes while it is loaded is not registered, and its name is said",
    arguments: ["CRASH_AT_LOAD", "EXIT_AT_LOAD"])
  func registeringCrash(fault: String) throws {
    let registry = try Registry()
    let library = try faulty(fault, registry.workshop)
    let result = try registry.comcard("register", library, "--to", registry.classes)
    #expect(result.status == 1)
    #expect(result.errors.contains(library) && result.errors.contains("being loaded"), "\(result.errors)")
    #expect(!FileManager.default.fileExists(atPath: registry.classes))
  }

  @Test(
    "CoCreateInstance answers with the documented code where the library says it succeeded",
    arguments: [("NO_ENTRY", "0x800401F9"), ("NULL_CLASS_OBJECT", "0x800401F9"), ("NULL_INSTANCE", "0x8000FFFF")])
  func creation(fault: String, code: String) throws {
    let registry = try Registry()
    try registry.add(Self.clsid, library: try faulty(fault, registry.workshop), progID: "Example.Faulty")
    let result = try registry.client("Example.Faulty")
    #expect(result.status == 1)
    #expect(result.errors.contains(code), "\(result)")
  }

  /// What CoCreateInstance answers to a library with a fault that leaves the process alive.
  static let answers: [(fault: String, code: String)] =
    [
      ("NO_ENTRY", "0x800401F9"), ("NULL_CLASS_OBJECT", "0x800401F9"), ("NULL_INSTANCE", "0x8000FFFF"),
      ("DIRTY_CREATION", "0x80004005"),
    ]
    + [
      "LIES", "NO_WAY_BACK", "TWO_UNKNOWNS", "NO_REFERENCE", "LEAK", "DIRTY_FAILURE", "NULL_PLACE", "FICKLE",
      "UNLOADS_IN_USE", "NEVER_UNLOADS", "AGGREGATES", "WRONG_CLASS", "NO_DESCRIPTION", "BAD_DESCRIPTION", "WRONG_CODE",
      "NULL_QUERY", "NULL_FACTORY", "NONE",
    ].map { ($0, "0x00000000") }

  @Test("Callers get a pointer with success and NULL with failure, whatever the library does", arguments: answers)
  func answer(fault: String, code: String) throws {
    let registry = try Registry()
    let workshop = registry.workshop
    try registry.add(Self.clsid, library: try faulty(fault, workshop))
    var environment = workshop.environment(classes: [registry.classes])
    // Objects whose counts lie are better not released.
    environment["ASAN_OPTIONS"] = "detect_leaks=0"
    let result = try run(
      try workshop.compile("faults.c", as: "faults"), [workshop.library, Self.clsid], environment: environment)
    #expect(result.status == 0 && result.output == "\(code)\n", "\(result)")
  }

  enum Damage: CaseIterable { case empty, truncated, otherProcessor, notELF }

  @Test("A file that is no library for this machine is refused by the runtime and by lint", arguments: Damage.allCases)
  func damaged(damage: Damage) throws {
    let registry = try Registry()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: registry.workshop.plugin(.c)))
    switch damage {
    case .empty: bytes = Data()
    case .truncated: bytes = bytes.prefix(1000)
    case .notELF: bytes = Data("#!/bin/sh\nexit 0\n".utf8)
    case .otherProcessor:
      // e_machine: 243 is RISC-V.
      bytes[18] = 243
      bytes[19] = 0
    }
    let library = registry.path("damaged.so")
    try bytes.write(to: URL(fileURLWithPath: library))
    let manifest = try registry.add(Language.c.clsid, library: library, progID: "Example.Damaged")
    let result = try registry.client("Example.Damaged")
    #expect(result.status == 1 && result.errors.contains("0x800401F9"), "\(result)")
    let answer = try registry.lint(manifest)
    #expect(
      answer.findings.contains { $0.rule == "library" && $0.file == manifest && $0.message.contains(library) },
      "\(answer)")
    #expect(try registry.comcard("register", library, "--to", registry.classes).errors.contains(library))
  }
}
