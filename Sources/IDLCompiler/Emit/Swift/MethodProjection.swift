/// One method as Swift sees it.
struct MethodProjection {
  let method: Method
  /// The name in C.
  let name: String
  /// The name of the vtable field, and of the Swift method; differs where a derived interface repeats a method's name.
  let field: String
  /// In the order of the IDL; nil where some parameter cannot cross from Swift (a foreign record by value).
  let parameters: [ParameterProjection]?
  /// Whether a failing HRESULT is thrown. Local methods, the runtime's local
  /// interfaces, and methods that return something else keep their C shape.
  let throwsError: Bool
  /// The type in the slot that the method returns.
  let slotReturn: String
  /// The struct that the method returns by value, where another type of C stands in the slot.
  let returnedRecord: String?
  /// The type that a method shows to Swift which does not throw.
  var directReturn: String { returnedRecord ?? slotReturn }

  init(_ method: Method, field: String, isRaw: Bool, _ names: SwiftNames) {
    self.method = method
    self.field = field
    name = method.abiName
    throwsError = method.returnType.isHRESULT && !isRaw
    let returned = names.slot(method.returnType)
    slotReturn = returned ?? "Void"
    returnedRecord = method.returnType.record.flatMap {
      names.isStandard($0.name) ? nil : SwiftNames.identifier($0.name)
    }
    let raw = !throwsError
    let named = Array(zip(method.parameters, SwiftNames.parameters(method.parameters.map(\.name))))
    var all = named.compactMap { ParameterProjection($0, $1, names, raw: raw, hasResults: !raw) }
    let results = all.filter { $0.role == .result }
    if results.count > 1, results.contains(where: \.isNoncopyable) {
      all = named.compactMap { ParameterProjection($0, $1, names, raw: raw, hasResults: false) }
    }
    parameters = all.count == method.parameters.count && !method.isVariadic && returned != nil ? all : nil
  }

  var arguments: [ParameterProjection] { (parameters ?? []).filter { $0.role == .parameter } }
  var results: [ParameterProjection] { (parameters ?? []).filter { $0.role == .result } }

  /// Whether a call from a thunk is unsafe.
  var isUnsafe: Bool {
    (parameters ?? []).contains(where: \.isUnsafe) || (!throwsError && slotReturn.contains("Unsafe"))
  }

  /// `(_ a: Int32) throws(COMError) -> Int32`, with default values where asked.
  func signature(defaults: Bool) -> String {
    let list = arguments.map { argument in
      let value = defaults ? argument.defaultExpression.map { " = \($0)" } ?? "" : ""
      return "_ \(argument.name): \(argument.swiftType)\(value)"
    }
    let effect = throwsError ? " throws(COMError)" : ""
    return "(\(list.joined(separator: ", ")))\(effect)\(returnClause)"
  }

  private var returnClause: String {
    if !throwsError { return slotReturn == "Void" ? "" : " -> \(directReturn)" }
    switch results.count {
    case 0: return ""
    case 1: return " -> \(results[0].swiftType)"
    default:
      let list = results.map { "\($0.label): \($0.swiftType)" }
      return " -> (\(list.joined(separator: ", ")))"
    }
  }

  /// `@convention(c) (InterfacePointer?, Int32) -> Int32`
  var slotType: String {
    guard let parameters else { return "UnsafeRawPointer?" }
    let list = (["InterfacePointer?"] + parameters.map(\.slotType)).joined(separator: ", ")
    return "@convention(c) (\(list)) -> \(slotReturn)"
  }

  /// Doc comment lines without the slashes.
  var documentation: [String] {
    var lines: [String] = []
    if let help = method.helpString { lines += SwiftDocumentation.lines(help) }
    let dispid = method.dispid.map { ", dispid \($0)" } ?? ""
    if !lines.isEmpty { lines.append("") }
    lines.append("Slot \(method.slot)\(dispid).")
    return lines
  }
}
