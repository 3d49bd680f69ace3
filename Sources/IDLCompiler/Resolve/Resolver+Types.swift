extension Resolver {
  /// The type with its names looked up. Faults are told, and `int` stands in.
  func type(_ syntax: TypeSyntax, in unit: Unit) -> IDLType {
    switch syntax {
    case .primitive(let primitive): return .primitive(primitive)
    case .name(let atom, let location): return named(atom, at: location, in: unit)
    case .pointer(let inner): return .pointer(type(inner, in: unit))
    case .const(let inner): return .const(type(inner, in: unit))
    case .safeArray(let element): return .safeArray(type(element, in: unit))
    case .array(let element, let bound, let tokens, let location):
      return .array(type(element, in: unit), self.bound(bound, tokens, at: location, in: unit))
    case .function(let function): return .function(functionType(function, in: unit))
    case .interface(let atom, let location):
      switch symbol(atom, in: unit)?.meaning {
      case .interface(let interface): return .interface(interface)
      case .coclass(let coclass): return .coclass(coclass)
      case .forward: return forward(atom, in: unit)
      case .typedef: return named(atom, at: location, in: unit)
      case nil:
        // `interface I *` declares I, as in C.
        return .interface(forwardInterface(atom, in: unit, at: location))
      default:
        error("'\(text(atom))' is no interface", at: location, atom)
        return .primitive(.int)
      }
    case .record(let syntax):
      if syntax.model == nil {
        var hoisted: [Declaration] = []
        declareTypes(in: .record(syntax), typedefName: nil, in: unit, &hoisted)
      }
      return syntax.model.map { .record($0) } ?? .primitive(.int)
    case .enumeration(let syntax):
      if syntax.model == nil {
        error("an enumeration cannot be declared inside a parameter list", at: syntax.location)
      }
      return syntax.model.map { .enumeration($0) } ?? .primitive(.int)
    case .recordTag(let kind, let tag, let location): return recordTag(kind, tag, at: location, in: unit)
    case .enumerationTag(let tag, let location): return enumerationTag(tag, at: location, in: unit)
    }
  }

  /// The interface of a name that nothing has declared so far.
  func forwardInterface(_ atom: Atom, in unit: Unit, at location: Location) -> Interface {
    enter(atom, .forward, in: unit, at: location)
    return incompleteInterfaces.find(atom, in: unit) {
      Interface(name: text(atom), kind: .interface, attributes: [], isDefined: false, position: position(location))
    }
  }

  private func forward(_ atom: Atom, in unit: Unit) -> IDLType {
    if let interface = incompleteInterfaces[atom, unit] { return .interface(interface) }
    if let coclass = incompleteCoclasses[atom, unit] { return .coclass(coclass) }
    return .interface(
      Interface(
        name: text(atom), kind: .interface, attributes: [], isDefined: false, position: position(.none)))
  }

  private func named(_ atom: Atom, at location: Location, in unit: Unit) -> IDLType {
    guard let found = symbol(atom, in: unit) else {
      if let intrinsic = Self.intrinsics[text(atom)] { return .primitive(intrinsic) }
      unknown("type", atom, at: location, in: unit)
      return isRefused(atom, in: unit) ? .pointer(.primitive(.void)) : .primitive(.int)
    }
    switch found.meaning {
    case .typedef(let pending):
      if pending.progress == .active {
        error("type '\(text(atom))' is defined by itself", at: location, atom)
        return .primitive(.int)
      }
      resolve(pending)
      return .alias(pending.model)
    case .interface(let interface): return .interface(interface)
    case .coclass(let coclass): return .coclass(coclass)
    case .forward: return forward(atom, in: unit)
    case .constant, .enumerator, .record, .enumeration:
      error("'\(text(atom))' is a constant, not a type", at: location, atom)
      diagnostics.note("'\(text(atom))' is declared here", at: found.location)
      return .primitive(.int)
    }
  }

  private func recordTag(_ kind: Record.Kind, _ tag: Atom, at location: Location, in unit: Unit) -> IDLType {
    let known = tags[tag]
    guard
      let found = known.first(where: { unit.sees($0.unit) }) ?? known.first(where: { unit.mayUse($0.unit) })
    else {
      return .record(incompleteRecord(kind, tag, location, in: unit))
    }
    if case .record(let pending) = found.meaning, pending.model.kind == kind {
      // Another file's header is what it is, whatever this one names.
      if pending.unit === unit { pending.model.isReferenced = true }
      return .record(pending.model)
    }
    error("'\(text(tag))' is no \(kind.rawValue)", at: location, tag)
    diagnostics.note("'\(text(tag))' is declared here", at: found.location)
    return .primitive(.int)
  }

  private func enumerationTag(_ tag: Atom, at location: Location, in unit: Unit) -> IDLType {
    let known = tags[tag]
    if let found = known.first(where: { unit.sees($0.unit) }) ?? known.first(where: { unit.mayUse($0.unit) }) {
      if case .enumeration(let pending) = found.meaning { return .enumeration(pending.model) }
      error("'\(text(tag))' is no enum", at: location, tag)
      diagnostics.note("'\(text(tag))' is declared here", at: found.location)
      return .primitive(.int)
    }
    // It may be a C header's: its values are not needed, and its size is that of every enum.
    if !isRefused(tag, in: unit) {
      diagnostics.warning(
        .undeclaredTag, "enum '\(text(tag))' is declared nowhere", at: location, width: width(tag))
    }
    return .enumeration(
      incompleteEnumerations.find(tag, in: unit) {
        Enumeration(
          tag: text(tag), isTagless: false, typedefName: nil, attributes: [], isDefined: false,
          position: position(location))
      })
  }

  private func bound(
    _ expression: ExpressionSyntax?, _ tokens: Range<Int>, at location: Location, in unit: Unit
  ) -> ArrayBound {
    guard let expression else { return .conformant }
    guard let value = constant(expression, in: unit) else { return .conformant }
    guard case .integer(let number) = value else {
      error("an array's bound is an integer", at: location)
      return .conformant
    }
    guard number.signed >= 0, number.signed <= 1 << 31 else {
      error("\(number.signed) is no bound for an array", at: location)
      return .conformant
    }
    return .fixed(Int(number.signed), text: text(tokens, in: unit))
  }

  func functionType(_ syntax: FunctionSyntax, in unit: Unit) -> FunctionType {
    FunctionType(
      returnType: type(syntax.returnType, in: unit), parameters: parameters(syntax, isLocal: false, in: unit),
      callingConvention: syntax.callingConvention.map { text($0) })
  }

  func resolve(_ pending: PendingTypedef) {
    guard pending.progress == .waiting else { return }
    pending.progress = .active
    descend(at: pending.location) {
      pending.model.target = type(pending.syntax, in: pending.unit)
      pending.model.attributes = attributes(pending.attributes, in: pending.unit)
      pending.chain = 1 + chain(pending.model.target)
      if pending.chain > Self.longestChain {
        error("type names hang on one another more than \(Self.longestChain) deep here", at: pending.location)
        pending.model.target = .primitive(.int)
      }
      chains[ObjectIdentifier(pending.model)] = pending.chain
      name(pending)
    }
    pending.progress = .done
  }

  /// `typedef struct tagX X;` names the record, wherever in its file the members stand.
  private func name(_ pending: PendingTypedef) {
    switch (pending.syntax, pending.model.target) {
    case (.recordTag(_, let tag, _), .record(let record)) where record.typedefName == nil:
      if isOwn(tag, of: pending.unit) { record.typedefName = pending.model.name }
    case (.enumerationTag(let tag, _), .enumeration(let enumeration)) where enumeration.typedefName == nil:
      if isOwn(tag, of: pending.unit) { enumeration.typedefName = pending.model.name }
    default: break
    }
  }

  /// Whether no other file that `unit` may use defines the tag.
  private func isOwn(_ tag: Atom, of unit: Unit) -> Bool {
    !tags[tag].contains { $0.unit !== unit && unit.mayUse($0.unit) }
  }

  /// The longest row of names inside a type.
  private func chain(_ type: IDLType) -> Int {
    switch type {
    case .alias(let typedef): chains[ObjectIdentifier(typedef)] ?? 0
    case .pointer(let inner), .const(let inner), .array(let inner, _), .safeArray(let inner): chain(inner)
    case .function(let function):
      1 + max(chain(function.returnType), function.parameters.map { chain($0.type) }.max() ?? 0)
    default: 0
    }
  }

  /// Refuses what cannot be a value: void, a function, an interface itself.
  func checkValue(_ type: IDLType, _ what: String, at location: Location) {
    switch type.underlying {
    case .primitive(.void): diagnostics.error("\(what) cannot be of type void", at: location)
    case .function: diagnostics.error("\(what) cannot be a function; a pointer to it can", at: location)
    case .interface(let interface):
      diagnostics.error("\(what) cannot be an interface; write '\(interface.name) *'", at: location)
    case .coclass(let coclass):
      diagnostics.error("\(what) cannot be an object; write '\(coclass.name) *'", at: location)
    case .record(let record) where !record.isDefined && !isRefused(tag: record.tag):
      diagnostics.error("\(what) needs the members of '\(record.name)', which is only declared", at: location)
    case .array(let element, _): checkValue(element, what, at: location)
    default: break
    }
  }
}
