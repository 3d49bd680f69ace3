// The names inside `size_is(count)` and its kin.
extension Resolver {
  func hasSiblings(_ list: [AttributeSyntax]) -> Bool {
    list.contains { Keyword.namesSiblings($0.name) && !$0.arguments.isEmpty }
  }

  /// The scope of a record's members. Each is made once, so that many records inside one cost no more than their sum.
  func siblings(of record: RecordSyntax) -> SiblingScope {
    if let known = scopes[ObjectIdentifier(record)] { return known }
    let made = SiblingScope(record, inside: record.outer.map { siblings(of: $0) })
    scopes[ObjectIdentifier(record)] = made
    return made
  }

  /// Refuses names in the attributes of a parameter or member that mean nothing.
  ///
  /// - Parameter isLocal: The function is never called from afar, so nobody needs the values, and real files have
  ///   names there that only C knows: a warning will do.
  func checkSiblings(_ list: [AttributeSyntax], _ scope: SiblingScope, isLocal: Bool, in unit: Unit) {
    let tokens = unit.syntax.tokens
    for attribute in list where Keyword.namesSiblings(attribute.name) {
      for argument in attribute.arguments {
        var before = TokenKind.end
        for index in argument.tokens where tokens.indices.contains(index) {
          let token = tokens[index]
          defer { before = token.kind }
          // Behind a point stands a member of another record.
          guard token.kind == .identifier, before != .period, before != .arrow else { continue }
          if scope.contains(token.atom) || hasMeaning(token, in: unit) { continue }
          let near = NearName.best(for: text(token.atom), among: scope.all.map { text($0) })
          let message =
            "'\(text(attribute.name))' names '\(text(token.atom))', which is no \(scope.noun) and no constant"
            + (near.map { "; did you mean '\($0)'?" } ?? "")
          if isLocal {
            diagnostics.warning(.unknownName, message, at: token.location, width: width(token.atom))
          } else {
            error(message, at: token.location, token.atom)
          }
        }
      }
    }
  }

  /// Whether a word may stand in an expression where no sibling has its name: a constant, a type in a cast or `sizeof`.
  private func hasMeaning(_ token: Token, in unit: Unit) -> Bool {
    switch token.keyword {
    case .sizeof?, .upperTrue?, .upperFalse?, .true?, .false?, .upperNull?: return true
    case let keyword? where Parser.startsBuiltInType(keyword): return true
    default: break
    }
    return symbol(token.atom, in: unit) != nil || !tags[token.atom].isEmpty
      || Self.intrinsics[text(token.atom)] != nil || isRefused(token.atom, in: unit)
      || isVariable(token.atom, in: unit)
  }

  /// Refuses `call_as` where the interface has no such method.
  func checkCallAs(_ methods: [MethodSyntax], in unit: Unit) {
    var names: Set<Atom>?
    for method in methods {
      for attribute in method.attributes where attribute.name == Atom(.call_as) {
        guard let index = attribute.arguments.first?.tokens.first, unit.syntax.tokens.indices.contains(index) else {
          error("call_as needs the name of a method", at: attribute.location, attribute.name)
          continue
        }
        let known = names ?? Set(methods.map(\.name))
        names = known
        let named = unit.syntax.tokens[index]
        if known.contains(named.atom) { continue }
        let near = NearName.best(for: text(named.atom), among: known.map { text($0) })
        error(
          "'call_as' names '\(text(named.atom))', which is no method of this interface"
            + (near.map { "; did you mean '\($0)'?" } ?? ""), at: named.location, named.atom)
      }
    }
  }
}
