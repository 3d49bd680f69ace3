/// Writes what late-bound callers need: the file's type information as a constant, and for each interface that derives
/// from IDispatch the function that calls its slots.
struct SwiftTypeInfoWriter {
  /// The standard files whose Swift is part of COM; others are described nowhere.
  private static let describedStandardFiles: Set<String> = [
    "wtypes", "unknwn", "objidlbase", "objidl", "oaidl",
  ]
  /// How long a line of the text may be.
  private static let lineLength = 108

  private let file: IDLFile
  private let compilation: Compilation
  private let names: SwiftNames

  init(_ file: IDLFile, _ compilation: Compilation, _ names: SwiftNames) {
    self.file = file
    self.compilation = compilation
    self.names = names
  }

  /// The interfaces that Invoke serves, with their places among the file's types.
  private func callable(_ builder: TypeInfoBuilder) -> [(index: Int, interface: Interface)] {
    builder.references.types.enumerated().compactMap { index, type in
      guard case .interface(let interface) = type, Self.isCallable(interface) else { return nil }
      return (index, interface)
    }
  }

  /// Whether a class that implements the interface gets its IDispatch from type information.
  static func isCallable(_ interface: Interface) -> Bool {
    interface.kind == .interface && interface.isAutomation && interface.name != "IDispatch"
  }

  func write(to writer: inout TextWriter) {
    // One module describes a standard file: the one that a reader of another file's description asks.
    if names.isStandardModule, Self.describedStandardFiles.contains(file.baseName.lowercased()) { return }
    let names = self.names
    var builder = TypeInfoBuilder(file, compilation) { !names.isRuntimeModule || names.isOfRuntime($0) }
    let text = builder.build()
    let interfaces = callable(builder)
    let constant = SwiftNames.typeInfo(file.baseName)
    writer.line()
    writer.line("/// What \(file.name) declares, for late-bound callers and for type browsers.")
    writer.line("\(names.access)let \(constant): TypeData = TypeData(")
    writer.indented { body in
      // Backslashes at the ends join the lines.
      body.line(#"""""#)
      let lines = Self.lines(text)
      for (index, line) in lines.enumerated() { body.line(index + 1 < lines.count ? line + #"\"# : line) }
      body.line("\"\"\",")
      let imports = builder.references.imports.map { importExpression($0) }
      body.line("imports: { [\(imports.joined(separator: ", "))] },")
      guard !interfaces.isEmpty else {
        body.line("dispatch: { _ in nil })")
        return
      }
      body.block("dispatch: { type in", close: "})") { inner in
        inner.line("switch type {")
        for (index, interface) in interfaces {
          inner.line("case \(index): \(names.reference(of: interface)).comDispatch")
        }
        inner.line("default: nil")
        inner.line("}")
      }
    }
    for (index, interface) in interfaces { write(interface, index, constant, &writer) }
  }

  private func importExpression(_ baseName: String) -> String {
    if names.isForeignFile(baseName) { return "nil" }
    let isDescribed = Self.describedStandardFiles.contains(baseName.lowercased()) || names.isDescribed(baseName)
    return isDescribed ? SwiftNames.typeInfo(baseName) : "nil"
  }

  /// The text as pieces of a Swift literal, no escape cut in two.
  private static func lines(_ text: String) -> [String] {
    var result: [String] = []
    var line = ""
    for scalar in text.unicodeScalars {
      var piece = String(scalar)
      switch scalar {
      case "\"", "\\": piece = "\\" + piece
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: piece = "\\u{\(String(scalar.value, radix: 16))}"
      // Spaces before a line's end, and at its start, would not be seen.
      case " " where line.isEmpty || line.utf8.count >= lineLength - 1: piece = "\\u{20}"
      default: break
      }
      line += piece
      if line.utf8.count >= lineLength {
        result.append(line)
        line = ""
      }
    }
    if !line.isEmpty { result.append(line) }
    return result
  }

  private func write(_ interface: Interface, _ index: Int, _ constant: String, _ writer: inout TextWriter) {
    let projection = InterfaceProjection(interface, names)
    writer.line()
    writer.block("extension \(projection.reference) {") { body in
      body.line("/// How late-bound callers reach the members of \(interface.name).")
      body.line(
        "\(names.access)static let comDispatch: DispatchTable = unsafe DispatchTable(\(constant), \(index)) { this, slot, memory in"
      )
      body.indented { inner in
        inner.line("// SAFETY: the table is asked for this interface's pointers only.")
        inner.line("let arguments = unsafe DispatchArguments(memory)")
        inner.line("let table = unsafe this.load(as: UnsafePointer<\(projection.vtable)>.self)")
        inner.line("switch slot {")
        for method in projection.slots.dropFirst(7) { write(method, &inner) }
        inner.line("default: return COMError.memberNotFound.hresult")
        inner.line("}")
      }
      body.line("}")
    }
  }

  private func write(_ method: MethodProjection, _ body: inout TextWriter) {
    guard let parameters = method.parameters, method.method.dispid != nil else { return }
    let list = parameters.enumerated().map {
      "arguments.load(\($0.offset), as: \(SwiftNames.expression($0.element.slotType)).self)"
    }
    let call =
      "unsafe table.pointee.\(SwiftNames.identifier(method.field))(\((["this"] + list).joined(separator: ", ")))"
    if method.method.returnType.isHRESULT {
      body.line("case \(method.method.slot): return \(call)")
    } else if method.slotReturn == "Void" {
      body.line("case \(method.method.slot):")
      body.indented {
        $0.line(call)
        $0.line("return 0")
      }
    } else if DispatchForm(result: method.method.returnType).isPlain {
      body.line("case \(method.method.slot):")
      body.indented {
        $0.line("arguments.store(\(call), at: \(parameters.count))")
        $0.line("return 0")
      }
    }
  }
}
