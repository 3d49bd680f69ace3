// The second pass asks here what a name means.
extension Resolver {
  /// The declaration of a name that counts in `unit`: a definition before a forward declaration.
  ///
  /// What is declared forward here and defined in a file that this one does not import stays a forward declaration,
  /// whatever other files are in the run.
  func symbol(_ atom: Atom, in unit: Unit) -> Symbol? {
    let known = names[atom]
    var forward: Symbol?
    for symbol in known where unit.sees(symbol.unit) {
      if !symbol.isForward { return symbol }
      forward = symbol
    }
    return forward ?? known.first { unit.mayUse($0.unit) && !$0.isForward }
  }

  /// The interface that another one in `unit` derives from: what is declared forward must be defined somewhere.
  func baseInterface(_ atom: Atom, in unit: Unit) -> Interface? {
    guard let found = interface(atom, in: unit) else { return nil }
    if found.isDefined { return found }
    for symbol in names[atom] where unit.mayUse(symbol.unit) {
      if case .interface(let definition) = symbol.meaning { return definition }
    }
    return found
  }

  /// The interface of this name, forward or not; nil where the name means something else or nothing.
  func interface(_ atom: Atom, in unit: Unit) -> Interface? {
    switch symbol(atom, in: unit)?.meaning {
    case .interface(let interface): return interface
    case .forward: return incompleteInterfaces[atom, unit]
    case .typedef(let pending):
      resolve(pending)
      if case .interface(let interface) = pending.model.target.underlying { return interface }
      return nil
    default: return nil
    }
  }

  /// Says that a name means nothing, and what may help.
  func unknown(_ what: String, _ atom: Atom, at location: Location, in unit: Unit) {
    if isRefused(atom, in: unit) { return }
    error("unknown \(what) '\(text(atom))'\(hint(for: atom, in: unit))", at: location, atom)
  }

  /// Whether the name belongs to a construct that was refused, so that an error has been given.
  func isRefused(_ atom: Atom, in unit: Unit) -> Bool {
    refusing.contains { (unit.sees($0) || unit.mayUse($0)) && $0.syntax.refusedNames.contains(atom) }
  }

  /// Whether the tag belongs to a construct that was refused in any file.
  func isRefused(tag: String) -> Bool {
    if refusing.isEmpty { return false }
    let atom = interner.intern(tag)
    return refusing.contains { $0.syntax.refusedNames.contains(atom) }
  }

  /// Whether a C header has a variable of this name.
  func isVariable(_ atom: Atom, in unit: Unit) -> Bool {
    units.contains { unit.sees($0) && $0.syntax.variables.contains(atom) }
  }

  func hint(for atom: Atom, in unit: Unit) -> String {
    let name = text(atom)
    if isVariable(atom, in: unit) { return "; it is a variable of C, whose value IDL does not know" }
    if let tag = tags[atom].first(where: { unit.sees($0.unit) }) {
      switch tag.meaning {
      case .record(let record): return "; it is a tag: write '\(record.model.kind.rawValue) \(name)'"
      case .enumeration: return "; it is a tag: write 'enum \(name)'"
      default: break
      }
    }
    if let elsewhere = names[atom].first(where: { !$0.isForward }) {
      return "; it is declared in '\(elsewhere.unit.file.name)', which this file does not import"
    }
    if let file = Self.standardFiles[name], !unit.visibleNames.contains(file) {
      return "; it comes with import \"\(file)\";"
    }
    let candidates = names.atoms.lazy.filter { self.names[$0].contains { unit.sees($0.unit) } }.map { self.text($0) }
    let all = Array(candidates) + Self.builtInNames
    return NearName.best(for: name, among: all).map { "; did you mean '\($0)'?" } ?? ""
  }

  private static let builtInNames = [
    "boolean", "byte", "char", "small", "short", "long", "hyper", "int", "float", "double", "wchar_t", "void",
    "unsigned", "signed", "HRESULT", "BSTR", "VARIANT_BOOL",
  ]

  /// Where the names that every IDL file needs come from.
  private static let standardFiles: [String: String] = {
    var table: [String: String] = [:]
    for (file, list) in [
      ("unknwn.idl", "IUnknown IClassFactory LPUNKNOWN"),
      ("oaidl.idl", "IDispatch VARIANT SAFEARRAY LPSAFEARRAY ITypeInfo ITypeLib IErrorInfo DISPID LPDISPATCH"),
      ("objidl.idl", "IStream ISequentialStream IMalloc LPSTREAM STATSTG"),
      (
        "wtypes.idl",
        "LONG ULONG DWORD WORD BYTE BOOL INT UINT SHORT USHORT GUID IID CLSID REFIID REFCLSID REFGUID OLECHAR LPOLESTR"
          + " LPCOLESTR LPWSTR SIZE_T ULONG_PTR LONG_PTR FILETIME CY DATE DECIMAL HWND HANDLE"
      ),
    ] {
      for name in list.split(separator: " ") { table[String(name)] = file }
    }
    return table
  }()
}

extension Unit {
  /// The names of the files whose declarations count here.
  fileprivate var visibleNames: Set<String> {
    var result: Set<String> = []
    var waiting: [Unit] = [self]
    while let next = waiting.popLast() {
      if result.insert(next.file.name.lowercased()).inserted { waiting += next.imports }
    }
    return result
  }
}
