// One interface: its types, its C++ class, its C vtable.
extension HeaderWriter {
  mutating func write(_ interface: Interface) {
    let guardName = CNames.definedGuard(interface)
    text.lines(["", "#ifndef \(guardName)", "#define \(guardName)"])
    for declaration in interface.declarations { write(declaration) }
    if !Self.holdsTypesOnly(interface) {
      for method in interface.methods { require(method) }
      text.line("#ifndef COM_TYPES_ONLY")
      if interface.iid != nil { text.line("EXTERN_C const IID \(CNames.identifier(of: interface));") }
      text.line("#if defined(__cplusplus) && !defined(CINTERFACE)")
      writeClass(interface)
      text.line("#else")
      writeVtable(interface)
      text.lines(["#endif", "#endif /* COM_TYPES_ONLY */"])
    }
    text.line("#endif /* \(guardName) */")
  }

  private mutating func writeClass(_ interface: Interface) {
    // In COM a method hides nothing: a name that a derived interface repeats is another slot.
    let hides = repeatsName(interface)
    if hides {
      text.lines(["#pragma GCC diagnostic push", "#pragma GCC diagnostic ignored \"-Woverloaded-virtual\""])
    }
    defer { if hides { text.line("#pragma GCC diagnostic pop") } }
    let head = interface.iid.map { "MIDL_INTERFACE(\"\($0.lowercase)\")" } ?? "struct DECLSPEC_NOVTABLE"
    text.line(head)
    text.line(interface.name + (interface.base.map { " : public \($0.name)" } ?? ""))
    text.line("{")
    if interface.kind == .interface, !interface.methods.isEmpty {
      text.line("public:")
      for method in interface.methods { text.indented { Self.writePure(method, to: &$0) } }
    }
    if !interface.classLines.isEmpty {
      text.line("#ifndef COM_NO_OVERLOADS")
      text.indented { $0.lines(interface.classLines) }
      text.line("#endif")
    }
    text.line("};")
    if let iid = interface.iid {
      text.line("COM_DEFINE_UUIDOF(\(interface.name), \(CSpelling.guidArguments(iid)))")
    }
    text.line("COM_STATIC_ASSERT(sizeof(\(interface.name)) == sizeof(void *), \"\(interface.name) is one vtable\");")
  }

  private func repeatsName(_ interface: Interface) -> Bool {
    let own = Set(interface.methods.map(\.abiName))
    return interface.bases.contains { $0.kind == .interface && $0.methods.contains { own.contains($0.abiName) } }
  }

  private static func writePure(_ method: Method, to text: inout TextWriter) {
    let defaults = CDefaultArgument.all(method.parameters)
    var list = method.parameters.enumerated().map { index, parameter in
      Self.comment(parameter)
        + CSpelling.declaration(of: parameter.type, CNames.parameter(parameter.name), inParameter: true)
        + (defaults[index].map { " = \($0)" } ?? "")
    }
    if method.isVariadic { list.append("...") }
    if list.isEmpty { list = ["void"] }
    let head = CSpelling.declaration(of: method.returnType, "STDMETHODCALLTYPE \(method.abiName)(")
    if list.count == 1, head.utf8.count + list[0].utf8.count < 90 {
      text.line("virtual \(head)\(list[0])) = 0;")
      return
    }
    text.line("virtual \(head)")
    text.indented { text in
      for (index, parameter) in list.enumerated() {
        text.line(parameter + (index + 1 < list.count ? "," : ") = 0;"))
      }
    }
  }

  /// `/* [in, out] */ `: what a reader of the header wants to know of the direction.
  private static func comment(_ parameter: Parameter) -> String {
    let names = ["in", "out", "retval", "optional", "lcid"].filter { parameter.attributes.has($0) }
    return names.isEmpty ? "" : "/* [\(names.joined(separator: ", "))] */ "
  }

  private mutating func writeVtable(_ interface: Interface) {
    let name = interface.name
    let slots = CNames.slots(interface)
    let vtable = CNames.vtable(interface)
    let lists = slots.map { names(of: $0.method) }
    text.block("typedef struct \(vtable) {", close: "} \(vtable);") { text in
      text.line("BEGIN_INTERFACE")
      for (index, (field, method)) in slots.enumerated() {
        let list = lists[index].parameters
        text.line(
          CSpelling.declaration(
            of: method.returnType,
            list.isEmpty
              ? "(STDMETHODCALLTYPE *\(field))(\(name) *This);"
              : "(STDMETHODCALLTYPE *\(field))(\(name) *This, \(list));"))
      }
      text.line("END_INTERFACE")
    }
    text.block("interface \(name) {", close: "};") { text in
      text.line("CONST_VTBL struct \(vtable) *lpVtbl;")
    }
    text.line("#ifdef COBJMACROS")
    for (index, (field, method)) in slots.enumerated() where !method.isVariadic {
      let names = lists[index].names
      text.beginLine()
      for part in ["#define ", name, "_", field, "(", names, ") ((This)->lpVtbl->", field, "(", names, "))"] {
        text.append(part)
      }
      text.endLine()
    }
    text.line("#endif")
    for (index, (field, _)) in slots.enumerated() {
      text.beginLine()
      for part in [
        "COM_STATIC_ASSERT(offsetof(", vtable, ", ", field, ") == ", String(index), " * sizeof(void *), \"slot of ",
        name,
        ".", field, "\");",
      ] {
        text.append(part)
      }
      text.endLine()
    }
  }

  /// How a method's parameters read in a vtable and in a macro. Inherited methods are asked for again and again.
  private mutating func names(of method: Method) -> (parameters: String, names: String) {
    let identity = ObjectIdentifier(method)
    if let known = signatures[identity] { return known }
    var parameters = method.parameters.isEmpty ? "" : CSpelling.parameters(method.parameters)
    if method.isVariadic { parameters += parameters.isEmpty ? "..." : ", ..." }
    var names = "This"
    for parameter in method.parameters {
      names += ", "
      names += CNames.parameter(parameter.name)
    }
    signatures[identity] = (parameters, names)
    return (parameters, names)
  }
}
