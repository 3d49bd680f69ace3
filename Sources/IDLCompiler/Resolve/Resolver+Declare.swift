// The first pass: an object for each declaration, and its name.
extension Resolver {
  /// - Returns: The declarations in source order, still empty inside where names are needed.
  func declare(_ list: [DeclarationSyntax], in unit: Unit) -> [Declaration] {
    var result: [Declaration] = []
    for syntax in list {
      switch syntax {
      case .quote(let text): result.append(.quote(text))
      case .importFile(let name, _):
        if let file = importedFile(name, of: unit) { result.append(.importFile(file)) }
      case .importLibrary: break
      case .interface(let interface): declare(interface, in: unit, &result)
      case .coclass(let coclass): result.append(declare(coclass, in: unit))
      case .library(let library): result.append(.library(declareLibrary(library, in: unit)))
      case .module(let module): result.append(.module(declareModule(module, in: unit)))
      case .typedef(let typedef): declare(typedef, in: unit, &result)
      case .type(let type, _, _): declareStandalone(type, in: unit, &result)
      case .constant(let constant): result.append(.constant(declare(constant, in: unit)))
      case .function(let function):
        let model = method(function)
        functions.append((model, function, unit))
        result.append(.function(model))
      }
    }
    return result
  }

  private func importedFile(_ name: String, of unit: Unit) -> IDLFile? {
    let wanted = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last?.lowercased() ?? ""
    return unit.imports.first { $0.file.name.lowercased() == wanted }?.file
  }

  /// Enters a name; complains where it has another meaning already.
  func enter(_ atom: Atom, _ meaning: Symbol.Meaning, in unit: Unit, at location: Location, tag: Bool = false) {
    let made = Symbol(meaning: meaning, unit: unit, location: location)
    let known = tag ? tags[atom] : names[atom]
    if let first = known.first(where: { unit.sees($0.unit) && !$0.isForward }) {
      switch (first.meaning, meaning) {
      case (_, .forward): return
      case (.typedef, .typedef(let second)):
        repeatedTypedefs.append((first, second))
        return
      default:
        redefinition(text(atom), at: location, first: first)
        return
      }
    }
    if tag { tags.add(made, for: atom) } else { names.add(made, for: atom) }
  }

  private func declare(_ syntax: InterfaceSyntax, in unit: Unit, _ result: inout [Declaration]) {
    guard let members = syntax.members else {
      enter(syntax.name, .forward, in: unit, at: syntax.location)
      let forward = Interface(
        name: text(syntax.name), kind: syntax.kind, attributes: [], isDefined: false,
        position: position(syntax.location))
      // Stands for the definition, which may come later; see `settled`.
      result.append(.interfaceForward(incompleteInterfaces.find(syntax.name, in: unit) { forward }))
      return
    }
    let model = Interface(
      name: text(syntax.name), kind: syntax.kind, attributes: [], isDefined: true,
      position: position(syntax.location))
    syntax.model = model
    enter(syntax.name, .interface(model), in: unit, at: syntax.location)
    let pending = PendingInterface(model: model, syntax: syntax, unit: unit)
    interfaces.append(pending)
    let inner: [DeclarationSyntax] = members.compactMap {
      if case .declaration(let declaration) = $0 { declaration } else { nil }
    }
    model.declarations = declare(inner, in: unit)
    result.append(.interface(model))
    if let async = declareAsync(pending) { result.append(.interface(async)) }
  }

  private func declare(_ syntax: CoclassSyntax, in unit: Unit) -> Declaration {
    guard syntax.members != nil else {
      enter(syntax.name, .forward, in: unit, at: syntax.location)
      let made = Coclass(
        name: text(syntax.name), attributes: [], isDefined: false, position: position(syntax.location))
      return .coclassForward(incompleteCoclasses.find(syntax.name, in: unit) { made })
    }
    let model = Coclass(
      name: text(syntax.name), attributes: [], isDefined: true, position: position(syntax.location))
    syntax.model = model
    enter(syntax.name, .coclass(model), in: unit, at: syntax.location)
    coclasses.append((model, syntax, unit))
    return .coclass(model)
  }

  private func declareLibrary(_ syntax: LibrarySyntax, in unit: Unit) -> Library {
    let attributes = self.attributes(syntax.attributes, in: unit)
    var version = Version(major: 0, minor: 0)
    if case .version(let written)? = attributes.first("version")?.arguments.first?.value { version = written }
    let model = Library(
      name: text(syntax.name), libid: attributes.guid("uuid"), version: version, attributes: attributes,
      position: position(syntax.location))
    if model.libid == nil {
      error("library '\(model.name)' needs an identifier: [uuid(...)]", at: syntax.location, syntax.name)
    }
    syntax.library = model
    libraries.append((model, syntax, unit))
    for case .importLibrary(let name, let location) in syntax.declarations {
      model.importedLibraries.append(name)
      if !UnitSyntax.isStandardTypeLibrary(name) {
        diagnostics.warning(
          .importlib, "type libraries are not read: what '\(name)' declares must come from an IDL file", at: location)
      }
    }
    model.declarations = declare(syntax.declarations, in: unit)
    return model
  }

  private func declareModule(_ syntax: LibrarySyntax, in unit: Unit) -> Module {
    let model = Module(
      name: text(syntax.name), attributes: attributes(syntax.attributes, in: unit),
      position: position(syntax.location))
    syntax.module = model
    model.declarations = declare(syntax.declarations, in: unit)
    return model
  }

  private func declare(_ syntax: ConstantSyntax, in unit: Unit) -> Constant {
    let model = Constant(
      name: text(syntax.name), type: .primitive(.int), value: .integer(0, isUnsigned: false),
      text: text(syntax.tokens, in: unit), position: position(syntax.location))
    syntax.model = model
    let pending = PendingConstant(model: model, syntax: syntax, unit: unit)
    constants.append(pending)
    enter(syntax.name, .constant(pending), in: unit, at: syntax.location)
    return model
  }

  private func declare(_ syntax: TypedefSyntax, in unit: Unit, _ result: inout [Declaration]) {
    // The first declarator that adds nothing to the type gives it its name.
    let plain = syntax.declarators.first {
      switch $0.type {
      case .record, .enumeration: true
      default: false
      }
    }
    declareTypes(in: syntax.base, typedefName: plain?.name, in: unit, &result)
    for declarator in syntax.declarators {
      guard let name = declarator.name else { continue }
      if case .interface(let target, _) = declarator.type, target == name {
        // `typedef interface I I;` is what the header says anyway.
        enter(name, .forward, in: unit, at: declarator.location)
        continue
      }
      let spelled = text(name)
      let model = Typedef(
        name: spelled, target: .primitive(.int), attributes: [], position: position(declarator.location),
        intrinsic: Self.intrinsics[spelled])
      let pending = PendingTypedef(
        model: model, syntax: declarator.type, attributes: syntax.attributes, unit: unit,
        location: declarator.location)
      typedefs.append(pending)
      enter(name, .typedef(pending), in: unit, at: declarator.location)
      syntax.models.append(model)
      result.append(.typedef(model))
    }
  }

  /// The names that COM gives a meaning, whatever an IDL file makes of them.
  static let intrinsics: [String: Primitive] = ["BSTR": .bstr, "HRESULT": .hresult, "VARIANT_BOOL": .variantBool]

  private func declareStandalone(_ type: TypeSyntax, in unit: Unit, _ result: inout [Declaration]) {
    switch type {
    case .const(let inner): declareStandalone(inner, in: unit, &result)
    case .recordTag(let kind, let tag, let location):
      result.append(.recordForward(incompleteRecord(kind, tag, location, in: unit)))
    case .enumerationTag: break
    default: declareTypes(in: type, typedefName: nil, in: unit, &result)
    }
  }

  func incompleteRecord(_ kind: Record.Kind, _ tag: Atom, _ location: Location, in unit: Unit) -> Record {
    incompleteRecords.find(tag, in: unit) {
      Record(
        kind: kind, tag: text(tag), isTagless: false, typedefName: nil, attributes: [], isDefined: false,
        isNested: false, pack: nil, position: position(location))
    }
  }

  /// Declares the records and enumerations that a type defines. Those with a tag inside another record become
  /// declarations before it, for C++ would hide the tag inside the outer record.
  func declareTypes(in type: TypeSyntax, typedefName: Atom?, in unit: Unit, _ result: inout [Declaration]) {
    switch type {
    case .const(let inner), .pointer(let inner), .array(let inner, _, _, _), .safeArray(let inner):
      declareTypes(in: inner, typedefName: typedefName, in: unit, &result)
    case .record(let syntax):
      guard syntax.model == nil else { return }
      for field in syntax.fields {
        if let inner = field.type.record { inner.outer = syntax }
        declareTypes(in: field.type, typedefName: nil, in: unit, &result)
      }
      let model = declare(syntax, typedefName: typedefName, in: unit)
      if !model.isNested { result.append(.record(model)) }
    case .enumeration(let syntax):
      guard syntax.model == nil else { return }
      result.append(.enumeration(declare(syntax, typedefName: typedefName, in: unit)))
    default: break
    }
  }

  private func declare(_ syntax: RecordSyntax, typedefName: Atom?, in unit: Unit) -> Record {
    let isNested = syntax.isNested && syntax.tag == nil
    let tag = syntax.tag.map { text($0) } ?? typedefName.map { text($0) } ?? madeTag(unit)
    let model = Record(
      kind: syntax.kind, tag: tag, isTagless: syntax.tag == nil, typedefName: typedefName.map { text($0) },
      attributes: [], isDefined: true, isNested: isNested, pack: syntax.pack, position: position(syntax.location))
    model.isEncapsulated = syntax.isEncapsulated
    model.standsInField = syntax.isNested && !isNested
    syntax.model = model
    let pending = PendingRecord(model: model, syntax: syntax, unit: unit)
    records.append(pending)
    pendingRecords[ObjectIdentifier(model)] = pending
    if let tag = syntax.tag { enter(tag, .record(pending), in: unit, at: syntax.location, tag: true) }
    return model
  }

  private func declare(_ syntax: EnumerationSyntax, typedefName: Atom?, in unit: Unit) -> Enumeration {
    let tag = syntax.tag.map { text($0) } ?? typedefName.map { text($0) } ?? madeTag(unit)
    let model = Enumeration(
      tag: tag, isTagless: syntax.tag == nil, typedefName: typedefName.map { text($0) }, attributes: [],
      isDefined: true, position: position(syntax.location))
    syntax.model = model
    let pending = PendingEnumeration(model: model, syntax: syntax, unit: unit)
    enumerations.append(pending)
    if let tag = syntax.tag { enter(tag, .enumeration(pending), in: unit, at: syntax.location, tag: true) }
    for (index, member) in syntax.members.enumerated() {
      enter(member.name, .enumerator(pending, index: index), in: unit, at: member.location)
    }
    return model
  }

  func method(_ syntax: MethodSyntax) -> Method {
    let kind: Method.Kind
    if syntax.attributes.contains(where: { $0.name == Atom(.propget) }) {
      kind = .propget
    } else if syntax.attributes.contains(where: { $0.name == Atom(.propput) }) {
      kind = .propput
    } else if syntax.attributes.contains(where: { $0.name == Atom(.propputref) }) {
      kind = .propputref
    } else {
      kind = .method
    }
    return Method(
      name: text(syntax.name), kind: kind, returnType: .primitive(.void), parameters: [], attributes: [],
      position: position(syntax.location))
  }
}
