/// One IDL file, parsed.
final class UnitSyntax {
  let path: String
  /// Kept because attributes and expressions are shown as written.
  let tokens: [Token]
  let declarations: [DeclarationSyntax]
  /// Every name inside a construct that was refused whole: where one of them is not declared, that was said already.
  let refusedNames: Set<Atom>
  /// The variables of C headers: they have names, and no values that IDL could know.
  let variables: Set<Atom>
  /// The file and those that it includes, as indices into ``Sources``.
  let sources: Range<Int32>

  init(
    path: String, tokens: [Token], declarations: [DeclarationSyntax], refusedNames: Set<Atom>, variables: Set<Atom>,
    sources: Range<Int32>
  ) {
    self.path = path
    self.tokens = tokens
    self.declarations = declarations
    self.refusedNames = refusedNames
    self.variables = variables
    self.sources = sources
  }

  /// What the file imports, in order, those inside libraries and interfaces included.
  var imports: [(name: String, location: Location)] {
    var found: [(name: String, location: Location)] = []
    func look(_ list: [DeclarationSyntax]) {
      for declaration in list {
        switch declaration {
        case .importFile(let name, let location): found.append((name, location))
        case .library(let library): look(library.declarations)
        case .interface(let interface):
          look((interface.members ?? []).compactMap { if case .declaration(let inner) = $0 { inner } else { nil } })
        default: break
        }
      }
    }
    look(declarations)
    return found
  }

  /// Whether a library of the file names the type library of OLE's own types.
  var importsStandardTypeLibrary: Bool {
    declarations.contains { declaration in
      guard case .library(let library) = declaration else { return false }
      return library.declarations.contains {
        if case .importLibrary(let name, _) = $0 { Self.isStandardTypeLibrary(name) } else { false }
      }
    }
  }

  /// Whether a name in `importlib` is that of OLE's own types: their IDL file stands in for it.
  static func isStandardTypeLibrary(_ name: String) -> Bool {
    let file = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last?.lowercased() ?? ""
    return file == "stdole2.tlb" || file == "stdole32.tlb"
  }

  /// Whether a library stands in the file: then MIDL imports oaidl.idl by itself.
  var hasLibrary: Bool {
    declarations.contains { if case .library = $0 { true } else { false } }
  }
}
