extension Resolver {
  func resolveBase(_ pending: PendingInterface) {
    let model = pending.model
    let syntax = pending.syntax
    model.attributes = attributes(syntax.attributes, in: pending.unit)
    model.iid = model.attributes.guid("uuid")
    if let base = syntax.base {
      guard let found = baseInterface(base.name, in: pending.unit) else {
        if isRefused(base.name, in: pending.unit) { return }
        if symbol(base.name, in: pending.unit) == nil {
          unknown("interface", base.name, at: base.location, in: pending.unit)
        } else {
          error("'\(text(base.name))' is no interface", at: base.location, base.name)
        }
        return
      }
      guard found.isDefined else {
        if isRefused(base.name, in: pending.unit) { return }
        error(
          "the base '\(found.name)' is only declared; its definition must be imported", at: base.location, base.name)
        return
      }
      if model.kind == .interface, found.kind == .dispinterface {
        error("the base of an interface cannot be a dispinterface", at: base.location, base.name)
        return
      }
      model.base = found
    } else if model.kind == .dispinterface {
      model.base = dispatch(of: pending)
    }
  }

  private func dispatch(of pending: PendingInterface) -> Interface? {
    let atom = interner.intern("IDispatch")
    guard let found = interface(atom, in: pending.unit), found.isDefined else {
      unknown("interface", atom, at: pending.syntax.location, in: pending.unit)
      return nil
    }
    return found
  }

  /// After this, walking along the bases ends.
  func refuseCircularBases() {
    for pending in interfaces {
      var count = 0
      var next = pending.model.base
      while let base = next {
        count += 1
        if base === pending.model || count > Self.longestChain {
          let name = pending.model.name
          error(
            base === pending.model
              ? "interface '\(name)' derives from itself"
              : "interface '\(name)' has more than \(Self.longestChain) bases",
            at: pending.syntax.location, pending.syntax.name)
          pending.model.base = nil
          break
        }
        next = base.base
      }
    }
  }

  func resolveBody(_ pending: PendingInterface) {
    let model = pending.model
    for member in pending.syntax.members ?? [] {
      switch member {
      case .declaration: break
      case .shown(let atom, let location):
        guard let shown = interface(atom, in: pending.unit), shown.isDefined else {
          unknown("interface", atom, at: location, in: pending.unit)
          continue
        }
        model.shownInterface = shown
      case .method(let syntax):
        let method = method(syntax)
        fill(method, syntax, isLocal: model.isLocal, pending.unit)
        if syntax.isRemote {
          model.remoteMethods.append(method)
        } else if syntax.isProperty {
          method.isDispatchProperty = true
          model.methods.insert(method, at: model.methods.count { $0.isDispatchProperty })
        } else {
          model.methods.append(method)
        }
      }
    }
    check(pending)
    if !model.remoteMethods.isEmpty { checkCallAs(pending.syntax.methods, in: pending.unit) }
    if model.kind == .interface, model.base == nil, model.isLocal, !model.attributes.has("object"),
      model.name != "IUnknown", pending.syntax.base == nil
    {
      // A local interface that is no object is a list of plain functions.
      model.declarations += model.methods.map { .function($0) }
      model.methods = []
    }
  }

  /// - Parameter isLocal: Whether the whole interface is.
  func fill(_ method: Method, _ syntax: MethodSyntax, isLocal: Bool, _ unit: Unit) {
    method.attributes = attributes(syntax.attributes, in: unit)
    method.returnType = type(syntax.function.returnType, in: unit)
    method.parameters = parameters(
      syntax.function, isLocal: isLocal || method.attributes.has("local"), in: unit)
    method.isVariadic = syntax.function.isVariadic
    if !method.returnType.isVoid { checkValue(method.returnType, "the result", at: syntax.location) }
    for (index, parameter) in method.parameters.enumerated() {
      let location = syntax.function.parameters[index].location
      if parameter.isOut {
        switch parameter.type.underlying {
        case .pointer, .array, .safeArray, .primitive(.bstr): break
        default:
          // Whoever implements it can return nothing there, but the header can stand, and real files have it.
          diagnostics.warning(
            .outPointer,
            "[out] parameter '\(parameter.name)' must be a pointer, and '\(parameter.type.spelling)' is none",
            at: location)
        }
      }
      guard parameter.isRetval else { continue }
      if !parameter.isOut { error("[retval] parameter '\(parameter.name)' must be [out] too", at: location) }
      let rest = method.parameters[(index + 1)...]
      if rest.contains(where: { !$0.isLCID }) {
        diagnostics.warning(
          .retvalPlace, "[retval] parameter '\(parameter.name)' should be the last one", at: location)
      }
    }
    if method.kind == .propput || method.kind == .propputref, method.parameters.isEmpty {
      error("property '\(method.name)' needs a parameter for its new value", at: syntax.location, syntax.name)
    }
    if method.kind == .propget, !method.isDispatchProperty, method.returnedParameter == nil,
      method.parameters.last.map({ !$0.isOut }) ?? true, method.returnType.isVoid || method.returnType.isHRESULT
    {
      error("property '\(method.name)' needs an [out, retval] parameter", at: syntax.location, syntax.name)
    }
  }

  private func check(_ pending: PendingInterface) {
    let model = pending.model
    let location = pending.syntax.location
    let name = pending.syntax.name
    if model.kind == .interface, model.base == nil, pending.syntax.base == nil, model.name != "IUnknown",
      !model.methods.isEmpty, !model.isLocal
    {
      if model.attributes.has("object") || model.attributes.has("odl") || model.isDual {
        diagnostics.warning(
          .missingBase, "interface '\(model.name)' has no base; COM interfaces derive from IUnknown", at: location,
          width: width(name))
      } else {
        error(
          "interface '\(model.name)' is for remote procedure calls without objects, which idlc does not compile: it"
            + " has no base and is not [object]", at: location, name)
      }
    }
    if model.iid == nil, !model.methods.isEmpty, !model.isLocal {
      if model.kind == .dispinterface {
        error("dispinterface '\(model.name)' needs an identifier: [uuid(...)]", at: location, name)
      } else {
        diagnostics.warning(
          .missingUUID, "interface '\(model.name)' has no identifier, so nobody can ask for it: [uuid(...)]",
          at: location, width: width(name))
      }
    }
    if model.isDual, !model.isAutomation, pending.syntax.base != nil, model.base != nil {
      error("dual interface '\(model.name)' must derive from IDispatch", at: location, name)
    }
    var seen: [String: Position] = [:]
    for (method, syntax) in zip(model.methods, methodSyntax(pending)) {
      let name = method.isDispatchProperty ? method.name : method.abiName
      if seen.updateValue(method.position, forKey: name) != nil {
        let what = method.isDispatchProperty ? "property" : "method"
        error("\(what) '\(name)' is declared twice", at: syntax.location, syntax.name)
      }
    }
  }

  /// In the order of the model's methods.
  private func methodSyntax(_ pending: PendingInterface) -> [MethodSyntax] {
    let all = pending.syntax.methods.filter { !$0.isRemote }
    return all.filter(\.isProperty) + all.filter { !$0.isProperty }
  }

  /// Gives the methods their slots and dispids.
  func number(_ model: Interface, _ pending: PendingInterface) {
    let first = model.kind == .dispinterface ? 0 : model.firstSlot
    // The default numbering counts from a base that names the level of derivation.
    let level = Int64(model.bases.count)
    var byName: [String: Int32] = [:]
    var names: [Int32: (name: String, syntax: MethodSyntax)] = [:]
    let isNumbered = model.isAutomation && model.name != "IDispatch"
    for ((index, method), syntax) in zip(model.methods.enumerated(), methodSyntax(pending)) {
      method.slot = first + index
      if let id = method.attributes.first("id") {
        guard let value = method.attributes.integer("id"),
          value >= Int64(Int32.min), value <= Int64(UInt32.max)
        else {
          // A faulty expression was told of already.
          let isMissing = id.arguments.first.map { $0.value == .empty } ?? true
          if isMissing || method.attributes.integer("id") != nil {
            error("id() needs a number of 32 bits", at: syntax.location, syntax.name)
          }
          continue
        }
        let dispid = Int32(truncatingIfNeeded: value)
        method.dispid = dispid
        method.hasExplicitDispid = true
        byName[method.name] = dispid
        if let other = names[dispid], other.name != method.name {
          error("'\(method.name)' has the same id as '\(other.name)'", at: syntax.location, syntax.name)
          diagnostics.note("'\(other.name)' is here", at: other.syntax.location)
        } else {
          names[dispid] = (method.name, syntax)
        }
      } else if isNumbered {
        if method.kind != .method, let shared = byName[method.name] {
          method.dispid = shared
        } else {
          let made = Int32(truncatingIfNeeded: 0x6000_0000 | (level & 0xFF) << 16 | Int64(index & 0xFFFF))
          method.dispid = made
          byName[method.name] = made
        }
      }
    }
  }
}

extension MethodSyntax {
  /// Whether it says with `call_as` what a proxy sends in place of a local method: then it has no slot.
  fileprivate var isRemote: Bool { attributes.contains { $0.name == Atom(.call_as) } }
}
