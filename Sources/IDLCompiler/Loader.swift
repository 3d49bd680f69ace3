/// Reads and parses files and what they import, each once.
final class Loader {
  private static let deepestImport = 200

  private let options: CompilerOptions
  private let sources: Sources
  private let interner: Interner
  private let diagnostics: Diagnostics
  private let finder: FileFinder
  private let attributeForms: [Atom: AttributeForm]
  private var units: [FileIdentity: Unit] = [:]
  private var failed: Set<FileIdentity> = []
  private var count = 0
  private var depth = 0
  /// Imported units before those that import them.
  private(set) var ordered: [Unit] = []

  init(options: CompilerOptions, sources: Sources, interner: Interner, diagnostics: Diagnostics) {
    self.options = options
    self.sources = sources
    self.interner = interner
    self.diagnostics = diagnostics
    finder = FileFinder(folders: options.includeFolders)
    attributeForms = Dictionary(
      AttributeForm.known.map { (interner.intern($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  deinit {
    // Files that import one another would keep one another.
    for unit in units.values { unit.imports = [] }
  }

  /// A file of the command line; nil after a message.
  func load(_ path: String) -> Unit? {
    guard let unit = load(path, origin: .commandLine, at: .none) else { return nil }
    guard unit.file.baseName == IDLFile(path: path).baseName else {
      diagnostics.error(
        "\(path) is another name of \(unit.file.path), after which its outputs are named; leave it out", at: .none)
      return nil
    }
    return unit
  }

  private func load(_ path: String, origin: SourceFile.Origin, at place: Location) -> Unit? {
    guard let identity = FileSystem.identity(path) else {
      diagnostics.error("cannot read \(path): no such file or directory", at: place)
      return nil
    }
    if let known = units[identity] { return known }
    if failed.contains(identity) { return nil }
    let content: [UInt8]
    do {
      content = try FileSystem.read(path)
    } catch {
      diagnostics.error("cannot read \(error)", at: place)
      failed.insert(identity)
      return nil
    }
    return read(SourceFile(path: path, content: consume content, origin: origin), identity)
  }

  /// A file that is not on disk.
  func load(_ content: [UInt8], named path: String) -> Unit {
    // No file has the inode 0.
    read(
      SourceFile(path: path, content: content, origin: .commandLine),
      FileIdentity(device: UInt64.max, inode: 0))
  }

  private func read(_ file: SourceFile, _ identity: FileIdentity) -> Unit {
    let path = file.path
    let faults = diagnostics.faultCount
    let syntax = parse(file)
    let unit = Unit(
      index: count, syntax: syntax, file: IDLFile(path: path), isBroken: diagnostics.faultCount > faults)
    count += 1
    units[identity] = unit
    depth += 1
    defer { depth -= 1 }
    for (name, location) in syntax.imports where !diagnostics.isFull {
      guard let imported = importFile(name, of: unit, at: location) else {
        unit.isBroken = true
        continue
      }
      if !unit.imports.contains(where: { $0 === imported }) { unit.imports.append(imported) }
    }
    importAutomation(into: unit)
    importTypeLibraries(into: unit)
    ordered.append(unit)
    return unit
  }

  private func importFile(_ name: String, of unit: Unit, at location: Location) -> Unit? {
    // What is a C header on Windows (basetsd.h) may be an IDL file here.
    let path =
      finder.find(name, from: unit.file.path)
      ?? (name.lowercased().hasSuffix(".h") ? finder.find(name.dropLast(2) + ".idl", from: unit.file.path) : nil)
    guard let path else {
      finder.tellMissing("imported", name, from: unit.file.path, at: location, diagnostics)
      return nil
    }
    guard depth < Self.deepestImport else {
      diagnostics.error("files import one another more than \(Self.deepestImport) deep", at: location)
      return nil
    }
    return load(path, origin: .imported(from: location), at: location)
  }

  /// A file with a library imports oaidl.idl without saying so, as with MIDL.
  private func importAutomation(into unit: Unit) {
    let name = "oaidl.idl"
    guard unit.syntax.hasLibrary, unit.file.name.lowercased() != name, !reaches(name, from: unit),
      let path = finder.find(name, from: unit.file.path), depth < Self.deepestImport
    else { return }
    if let imported = load(path, origin: .imported(from: .none), at: .none) { unit.imports.append(imported) }
  }

  /// `importlib("stdole2.tlb")` gives a file what stdole2.idl declares, where there is one.
  private func importTypeLibraries(into unit: Unit) {
    guard unit.syntax.importsStandardTypeLibrary,
      let path = finder.find("stdole2.idl", from: unit.file.path), depth < Self.deepestImport
    else { return }
    if let library = load(path, origin: .imported(from: .none), at: .none), library !== unit {
      unit.typeLibraries.append(library)
    }
  }

  private func reaches(_ name: String, from unit: Unit) -> Bool {
    var seen: Set<Int> = []
    var waiting = unit.imports
    while let next = waiting.popLast() {
      guard seen.insert(next.index).inserted else { continue }
      if next.file.name.lowercased() == name { return true }
      waiting += next.imports
    }
    return false
  }

  private func parse(_ file: SourceFile) -> UnitSyntax {
    let index = sources.add(file)
    var preprocessor = Preprocessor(
      sources: sources, interner: interner, diagnostics: diagnostics, finder: finder,
      date: BuildDate(secondsSince1970: options.sourceDate))
    // MIDL 7's number: what IDL files ask for is "500 or later".
    for (name, value) in [("__midl", "700"), ("__IDLC__", "1"), ("_WIN64", "1")] { preprocessor.define(name, value) }
    for (name, value) in options.definitions { preprocessor.define(name, value) }
    let tokens = preprocessor.process(file, index: index)
    var parser = Parser(
      tokens: tokens, interner: interner, diagnostics: diagnostics, attributeForms: attributeForms)
    let declarations = diagnostics.isFull ? [] : parser.unit()
    return UnitSyntax(
      path: file.path, tokens: tokens, declarations: declarations, refusedNames: parser.refusedNames,
      variables: parser.variables, sources: index..<sources.next)
  }
}
