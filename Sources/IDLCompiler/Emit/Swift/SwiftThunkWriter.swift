/// Writes the function behind one vtable slot of a Swift object.
struct SwiftThunkWriter {
  private let method: MethodProjection
  /// `24, SCardManage.self`
  private let place: String

  init(_ method: MethodProjection, _ place: String) {
    self.method = method
    self.place = place
  }

  func write(to writer: inout TextWriter) {
    let parameters = method.parameters ?? []
    let list = ["_ this: InterfacePointer?"] + parameters.enumerated().map { "_ a\($0.offset): \($0.element.slotType)" }
    Self.write(method.field, list.joined(separator: ", "), method.slotReturn, to: &writer) { body in
      let results = parameters.enumerated().filter { $0.element.role == .result }
      // Every out parameter reads as zero after a failure, also where another one was missing.
      for (index, result) in results { body.line(clearing(result, index)) }
      if !results.isEmpty {
        let bindings = results.map { index, result in
          "let r\(index) = unsafe a\(index)?.assumingMemoryBound(to: \(SwiftNames.expression(result.storage)).self)"
        }
        body.line("guard \(bindings.joined(separator: ", ")) else { return COMError.pointer.published() }")
      }
      if method.throwsError { writeThrowing(results, &body) } else { writeDirect(&body) }
    }
  }

  /// Writes a method of IDispatch for an interface that is not the class's first for late-bound callers: each such
  /// interface calls its own members.
  func writeDispatch(_ projection: InterfaceProjection, to writer: inout TextWriter) {
    let parameters = (method.parameters ?? []).enumerated().map { "_ a\($0.offset): \($0.element.slotType)" }
    let list = (["_ this: InterfacePointer?"] + parameters).joined(separator: ", ")
    let arguments = (method.parameters ?? []).indices.map { "a\($0)" }.joined(separator: ", ")
    Self.write(method.field, list, method.slotReturn, to: &writer) { body in
      body.line("unsafe Dispatch.\(method.name)(this, \(projection.reference).comDispatch, \(arguments))")
    }
  }

  /// Writes one function and puts it into its slot. A function, not a closure: only so is it inlined into what C calls.
  static func write(
    _ field: String, _ parameters: String, _ result: String, to writer: inout TextWriter,
    _ body: (inout TextWriter) -> Void
  ) {
    writer.block("@inline(__always) func com_\(field)(\(parameters)) -> \(result) {", body)
    writer.line("unsafe table.pointee.\(SwiftNames.identifier(field)) = com_\(field)")
  }

  /// The call, with `b` names for what is borrowed.
  private var call: String {
    let list = (method.parameters ?? []).enumerated().filter { $0.element.role == .parameter }
      .map { $0.element.borrowedType == nil ? $0.element.fromSlot("a\($0.offset)") : "b\($0.offset)" }
    return "object.\(SwiftNames.identifier(method.field))(\(list.joined(separator: ", ")))"
  }

  private var mark: String { method.isUnsafe ? "unsafe " : "" }

  private func writeDirect(_ body: inout TextWriter) {
    let value =
      method.returnedRecord == nil ? "\(mark)\(call)" : "unsafe unsafeBitCast(\(call), to: \(method.slotReturn).self)"
    body.line("unsafe Thunk.value(this, \(place)) { object in \(value) }")
  }

  private func writeThrowing(_ results: [(offset: Int, element: ParameterProjection)], _ body: inout TextWriter) {
    let borrowed = (method.parameters ?? []).enumerated().compactMap { index, parameter in
      parameter.borrowedType.map { (index, $0) }
    }
    body.block("return unsafe Thunk.call(this, \(place)) { (object) throws(COMError) in") { inner in
      writeBorrowing(borrowed[...], results, &inner)
    }
  }

  private func writeBorrowing(
    _ borrowed: ArraySlice<(Int, String)>, _ results: [(offset: Int, element: ParameterProjection)],
    _ body: inout TextWriter
  ) {
    guard let (index, type) = borrowed.first else { return writeCall(results, &body) }
    let borrow = type.hasPrefix("Optional<") || type == "BString" ? "borrow" : "borrowRequired"
    body.block("try unsafe Thunk.\(borrow)(a\(index), as: \(type).self) { (b\(index)) throws(COMError) in") { inner in
      writeBorrowing(borrowed.dropFirst(), results, &inner)
    }
  }

  private func writeCall(_ results: [(offset: Int, element: ParameterProjection)], _ body: inout TextWriter) {
    switch results.count {
    case 0: body.line("try \(mark)\(call)")
    case 1: body.line(storing(results[0].element, results[0].offset, "try \(call)"))
    default:
      body.line("let result = try \(mark)\(call)")
      for (index, result) in results {
        body.line(storing(result, index, "result.\(result.label)"))
      }
    }
  }

  private func clearing(_ result: ParameterProjection, _ index: Int) -> String {
    switch result.form {
    case .interface, .optionalInterface, .bstr: return "unsafe a\(index)?.storeBytes(of: 0, as: UInt.self)"
    case .stored where result.storage.hasSuffix("?"), .plain where result.storage.hasSuffix("?"):
      return "unsafe a\(index)?.storeBytes(of: 0, as: UInt.self)"
    case .stored:
      let size = "MemoryLayout<\(result.storage)>.size"
      return "unsafe a\(index)?.initializeMemory(as: UInt8.self, repeating: 0, count: \(size))"
    default: return "unsafe a\(index)?.storeBytes(of: 0, as: \(SwiftNames.expression(result.storage)).self)"
    }
  }

  private func storing(_ result: ParameterProjection, _ index: Int, _ value: String) -> String {
    switch result.form {
    case .interface, .optionalInterface, .bstr: "unsafe r\(index).initialize(to: \(value))"
    case .bool: "unsafe r\(index).pointee = \(value) ? -1 : 0"
    case .enumeration: "unsafe r\(index).pointee = \(value).rawValue"
    case .plain, .stored, .pointer, .value: "unsafe r\(index).pointee = \(value)"
    }
  }
}
