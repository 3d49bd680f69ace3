import Foundation
import TestSupport
import Testing

@Suite("The example plugins")
struct LanguageTests {
  @Test(
    "Each lives from its first object to its last, and its library goes where it can, twice",
    arguments: Language.allCases)
  func life(language: Language) throws {
    let workshop = try Workshop.get()
    let result = try run(
      try workshop.compile("life.c", as: "life"),
      [
        workshop.library, language.progID, "counter in \(language.rawValue)", try workshop.plugin(language),
        language.canUnload ? "goes" : "stays",
      ], environment: workshop.virtual)
    #expect(result.status == 0, "\(result)")
    #expect(result.output == "done\n")
  }

  @Test(
    "Two threads may look for unused libraries at once",
    // A Mutex that threads wait for is handed over by the kernel, which ThreadSanitizer does not see.
    .enabled(if: Sanitizer.current != .thread, "ThreadSanitizer takes a contended Mutex for none"),
    arguments: [Language.c, .cpp])
  func unloading(language: Language) throws {
    let workshop = try Workshop.get()
    let result = try run(
      try workshop.compile("unload.c", as: "unload", flags: ["-lpthread"]),
      [workshop.library, language.progID, try workshop.plugin(language), "3000"], environment: workshop.virtual)
    #expect(result.status == 0, "\(result)")
    #expect(result.output == "done\n")
  }

  @Test("A client cannot tell the languages apart", arguments: Language.allCases)
  func client(language: Language) throws {
    let workshop = try Workshop.get()
    let result = try run(workshop.client, [language.progID], environment: workshop.virtual)
    #expect(result.status == 0, "\(result)")
    #expect(
      result.output == """
        name: counter in \(language.rawValue)
        value: 42
        too much: 0x80070057
        error: The counter cannot go that far.
        references left: 0

        """)
  }

  @Test("Each, and every class that comes with this package, keeps all rules of COM")
  func rules() throws {
    let workshop = try Workshop.get()
    let result = try run(workshop.tool, ["class", "lint", "--create"], environment: workshop.virtual)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.hasSuffix("errors: 0, warnings: 0\n"), "\(result.output)")
    #expect(!result.output.hasPrefix("classes: 0"))
  }

  @Test("Each library shows its entry points, and but for the cells nothing else", arguments: Language.allCases)
  func exports(language: Language) throws {
    let workshop = try Workshop.get()
    let library = try workshop.plugin(language)
    let result = try run("nm", ["-D", "--defined-only", "--extern-only", library], installWith: "binutils")
    let names = Set(result.output.split(separator: "\n").compactMap { $0.split(separator: " ").last.map(String.init) })
    let cells: Set = language == .swift ? ["comcard_runtime_v1", "comcard_modules_v1"] : []
    // The identifiers' values are weak, so that every file of a program may have them.
    let entries: Set<String> = names.subtracting(cells).filter { !$0.contains("ID_") }
    #expect(entries == ["DllGetClassObject", "DllCanUnloadNow", "ComcardClasses"])
    #expect(names.isSuperset(of: cells))
  }

  @Test("A hundred libraries are loaded at once, work side by side, and all go")
  func hundred() throws {
    let registry = try Registry()
    let workshop = registry.workshop
    let count = 100
    for number in 1...count {
      let name = "many-\(number).so"
      let clsid = String(format: "{%08X-1D1E-4A5B-9C70-3F6E2B8D4A10}", number)
      let library = try workshop.compile(
        "numbered.c", as: name,
        flags: [
          "-shared", "-fPIC", "-O0", "-DNUMBER=\(number)", "-L\(workshop.prefix.path)/lib",
          "-Wl,-rpath,\(workshop.prefix.path)/lib", "\(workshop.folder.path)/c/counter_i.c", "-lcomcard",
        ])
      try registry.add(clsid, library: library)
    }
    let result = try run(
      try workshop.compile("many.c", as: "many"), [workshop.library, "\(count)"],
      environment: workshop.environment(classes: [registry.classes]))
    #expect(result.status == 0, "\(result)")
  }
}
