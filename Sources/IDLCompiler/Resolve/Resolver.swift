/// Turns parsed files into the model, in two passes: the first makes an object for every declaration and enters its
/// name, the second looks names up. So the order of declarations does not matter.
///
/// What depends on other declarations (a constant's value, a record's size) is worked out when first asked for.
final class Resolver {
  /// Names, constants and records that hang on one another; what keeps the call stack bounded.
  static let longestChain = 200

  let interner: Interner
  let diagnostics: Diagnostics
  let sources: Sources
  /// Imported ones before those that import them.
  private(set) var units: [Unit] = []
  var names = SymbolTable()
  /// The tags of structs, unions and enumerations, a name space of their own.
  var tags = SymbolTable()
  var typedefs: [PendingTypedef] = []
  var constants: [PendingConstant] = []
  var enumerations: [PendingEnumeration] = []
  var records: [PendingRecord] = []
  var pendingRecords: [ObjectIdentifier: PendingRecord] = [:]
  var interfaces: [PendingInterface] = []
  var asyncInterfaces: [PendingAsyncInterface] = []
  var coclasses: [(model: Coclass, syntax: CoclassSyntax, unit: Unit)] = []
  var libraries: [(model: Library, syntax: LibrarySyntax, unit: Unit)] = []
  var functions: [(model: Method, syntax: MethodSyntax, unit: Unit)] = []
  /// What was only ever declared forward.
  var incompleteInterfaces = IncompleteTable<Interface>()
  var incompleteCoclasses = IncompleteTable<Coclass>()
  var incompleteRecords = IncompleteTable<Record>()
  var incompleteEnumerations = IncompleteTable<Enumeration>()
  /// Type names declared twice: fine where both mean the same.
  var repeatedTypedefs: [(first: Symbol, second: PendingTypedef)] = []
  /// The members that attributes may name, by the record's syntax.
  var scopes: [ObjectIdentifier: SiblingScope] = [:]
  var depth = 0
  /// How many names lie behind each type name, and how many records lie in one another in each record.
  var chains: [ObjectIdentifier: Int] = [:]
  /// The files with constructs that were refused whole.
  private(set) var refusing: [Unit] = []

  init(interner: Interner, diagnostics: Diagnostics, sources: Sources) {
    self.interner = interner
    self.diagnostics = diagnostics
    self.sources = sources
  }

  /// - Parameter units: Imported ones before those that import them.
  /// - Returns: The model. It is whole only if no error was found.
  func resolve(_ units: [Unit], main: [Unit]) -> Compilation {
    self.units = units
    for unit in units { unit.visible = closure(of: unit, count: units.count) }
    refusing = units.filter { !$0.syntax.refusedNames.isEmpty }
    // Names are missing from what is broken and from what imports it, and each would be told of as a fault.
    let broken = units.filter(\.isBroken)
    for unit in units where broken.contains(where: { unit.sees($0) }) { diagnostics.mute(unit.syntax.sources) }
    let roots = Set(main.map(\.index))
    for unit in units {
      unit.context = unit.visible
      // What is compiled for its own sake comes out the same whoever else is in the run.
      if roots.contains(unit.index) { continue }
      for root in main where root.sees(unit) {
        for other in units where root.sees(other) { unit.context[other.index] = true }
      }
    }
    for unit in units {
      for root in units where root === unit || unit.sees(root) || root.sees(unit) {
        for library in root.typeLibraries {
          for other in units where library.sees(other) { unit.context[other.index] = true }
        }
      }
    }
    let bodies = units.map { declare($0.syntax.declarations, in: $0) }
    for typedef in typedefs { resolve(typedef) }
    for enumeration in enumerations { resolve(enumeration) }
    for constant in constants { resolve(constant) }
    for record in records { resolve(record) }
    for record in records { layOut(record) }
    for pending in interfaces { resolveBase(pending) }
    refuseCircularBases()
    if diagnostics.hasErrors { checkRepeatedTypedefs() }
    for pending in interfaces { resolveBody(pending) }
    fillAsyncInterfaces()
    for pending in interfaces { number(pending.model, pending) }
    for (model, syntax, unit) in functions { fill(model, syntax, isLocal: true, unit) }
    for (model, syntax, unit) in coclasses { resolve(model, syntax, unit) }
    checkIdentifiers()
    if !diagnostics.hasErrors { checkRepeatedTypedefs() }
    let compilation = Compilation(owned: owned(units))
    for (unit, declarations) in zip(units, bodies) { unit.file.declarations = settled(declarations, in: unit) }
    for unit in units {
      unit.file.imports = unit.imports.map(\.file)
      unit.file.typeLibraries = unit.typeLibraries.map(\.file)
      compilation.files.append(unit.file)
    }
    compilation.mainFiles = main.map(\.file)
    return compilation
  }

  private func owned(_ units: [Unit]) -> OwnedDeclarations {
    OwnedDeclarations(
      files: units.map(\.file), interfaces: interfaces.map(\.model) + asyncInterfaces.map(\.model),
      coclasses: coclasses.map(\.model),
      libraries: libraries.map(\.model), records: records.map(\.model), typedefs: typedefs.map(\.model),
      constants: constants.map(\.model), functions: functions.map(\.model))
  }

  /// The declarations with each forward one leading to its definition, where there is one.
  private func settled(_ list: [Declaration], in unit: Unit) -> [Declaration] {
    list.map { declaration in
      switch declaration {
      case .interfaceForward(let forward):
        return .interfaceForward(interface(interner.intern(forward.name), in: unit) ?? forward)
      case .coclassForward(let forward):
        guard case .coclass(let found)? = symbol(interner.intern(forward.name), in: unit)?.meaning else {
          return declaration
        }
        return .coclassForward(found)
      case .interface(let interface):
        interface.declarations = settled(interface.declarations, in: unit)
      case .library(let library):
        library.declarations = settled(library.declarations, in: unit)
      default: break
      }
      return declaration
    }
  }

  private func closure(of unit: Unit, count: Int) -> [Bool] {
    var visible = [Bool](repeating: false, count: count)
    var waiting = [unit]
    while let next = waiting.popLast() {
      if visible[next.index] { continue }
      visible[next.index] = true
      waiting += next.imports
    }
    return visible
  }

  func text(_ atom: Atom) -> String { interner.text(atom) }

  func width(_ atom: Atom) -> Int { max(1, interner.bytes(atom).count) }

  func position(_ location: Location) -> Position { sources.position(of: location) }

  func error(_ message: String, at location: Location, _ atom: Atom? = nil) {
    diagnostics.error(message, at: location, width: atom.map { width($0) } ?? 1)
  }

  /// A tag for a struct or enumeration that has none.
  func madeTag(_ unit: Unit) -> String {
    unit.madeTags += 1
    let base = String(unit.file.baseName.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    return "__IDL_\(base)_\(unit.madeTags)"
  }

  /// The tokens as written: a space where the source had one.
  func text(_ tokens: Range<Int>, in unit: Unit) -> String {
    let all = unit.syntax.tokens
    var result = ""
    for index in tokens where all.indices.contains(index) {
      let token = all[index]
      if index > tokens.lowerBound, token.flags.contains(.spaceBefore) { result += " " }
      result += token.kind.punctuation ?? interner.text(token.atom)
    }
    return result
  }

  /// Runs `body` one step further down a chain of declarations, or gives a message where the chain is too long.
  func descend(at location: Location, _ body: () -> Void) {
    guard depth < Self.longestChain else {
      diagnostics.error("declarations hang on one another more than \(Self.longestChain) deep here", at: location)
      return
    }
    depth += 1
    body()
    depth -= 1
  }

  private func checkRepeatedTypedefs() {
    for (first, second) in repeatedTypedefs {
      guard case .typedef(let old) = first.meaning else { continue }
      guard old.model.target.resolvedSpelling != second.model.target.resolvedSpelling else { continue }
      if first.unit === second.unit {
        redefinition(second.model.name, at: second.location, first: first)
      } else {
        // The C headers of both files agree on their own; the nearer declaration counts here.
        diagnostics.warning(
          .typedefConflict, "'\(second.model.name)' is another type in '\(first.unit.file.name)'",
          at: second.location, width: second.model.name.utf8.count)
      }
    }
    repeatedTypedefs = []
  }

  func redefinition(_ name: String, at location: Location, first: Symbol) {
    diagnostics.error("'\(name)' is declared again as something else", at: location, width: name.utf8.count)
    diagnostics.note("the first declaration of '\(name)' is here", at: first.location)
  }
}
