/// One IDL file with the declarations that stand in it (or in a file that it includes), in source order.
package final class IDLFile {
  /// The path as it was opened.
  package let path: String
  /// The last component of the path: `scardssp.idl`.
  package let name: String
  /// The name without its extension: `scardssp`. Output files are named from it.
  package let baseName: String
  /// The files that this one imports, in order, each once. An import that MIDL implies is among them.
  package internal(set) var imports: [IDLFile] = []
  /// The files that hold what the type libraries do that `importlib` names; their names count behind all others.
  package internal(set) var typeLibraries: [IDLFile] = []
  /// The file's own declarations: nothing of an imported file. What stands inside a library or an interface is
  /// found in there and not repeated here.
  package internal(set) var declarations: [Declaration] = []

  package init(path: String) {
    self.path = path
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
    self.name = name
    let stem = name.split(separator: ".", omittingEmptySubsequences: false)
    baseName = stem.count > 1 ? stem.dropLast().joined(separator: ".") : name
  }

  /// The file's declarations with those inside its libraries and interface bodies after their container.
  package var allDeclarations: [Declaration] {
    var result: [Declaration] = []
    func add(_ list: [Declaration]) {
      for declaration in list {
        result.append(declaration)
        add(declaration.contents)
      }
    }
    add(declarations)
    return result
  }

  /// The interfaces and dispinterfaces that this file defines, in source order, libraries included.
  package var interfaces: [Interface] {
    allDeclarations.compactMap { if case .interface(let interface) = $0 { interface } else { nil } }
  }

  /// The coclasses that this file defines, libraries included.
  package var coclasses: [Coclass] {
    allDeclarations.compactMap { if case .coclass(let coclass) = $0 { coclass } else { nil } }
  }

  /// The libraries of this file.
  package var libraries: [Library] {
    declarations.compactMap { if case .library(let library) = $0 { library } else { nil } }
  }

  /// The enumerations that this file defines, those inside interfaces and libraries included.
  package var enumerations: [Enumeration] {
    allDeclarations.compactMap { if case .enumeration(let enumeration) = $0 { enumeration } else { nil } }
  }

  /// The structs and unions that this file defines, except those inside another struct or union.
  package var records: [Record] {
    allDeclarations.compactMap { if case .record(let record) = $0 { record } else { nil } }
  }

  /// The type names that this file defines.
  package var typedefs: [Typedef] {
    allDeclarations.compactMap { if case .typedef(let typedef) = $0 { typedef } else { nil } }
  }
}
