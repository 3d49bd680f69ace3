extension IDLType {
  /// The type in IDL as written, with single spaces: `LPBYTEBUFFER *`, `const BYTE *`, `SAFEARRAY(BSTR)`.
  package var spelling: String { spelling(resolved: false) }

  /// The type in IDL with every name replaced by its target: `IByteBuffer **`, `unsigned char`.
  ///
  /// Names that COM gives a meaning stay (BSTR, HRESULT, VARIANT_BOOL).
  package var resolvedSpelling: String { spelling(resolved: true) }

  private func spelling(resolved: Bool) -> String {
    switch self {
    case .primitive(let primitive): return primitive.idlName
    case .alias(let typedef):
      if !resolved { return typedef.name }
      return typedef.intrinsic?.idlName ?? typedef.target.spelling(resolved: true)
    case .pointer(let inner):
      let text = inner.spelling(resolved: resolved)
      return text.hasSuffix("*") ? text + "*" : text + " *"
    case .const(let inner):
      let text = inner.spelling(resolved: resolved)
      if case .pointer = resolved ? inner.underlying : inner { return text + " const" }
      return text.hasPrefix("const ") ? text : "const " + text
    case .array(let element, .fixed(_, let text)): return element.spelling(resolved: resolved) + "[\(text)]"
    case .array(let element, .conformant): return element.spelling(resolved: resolved) + "[]"
    case .enumeration(let enumeration): return resolved ? enumeration.name : "enum \(enumeration.tag)"
    case .record(let record): return resolved ? record.name : "\(record.kind.rawValue) \(record.tag)"
    case .interface(let interface): return interface.name
    case .coclass(let coclass): return coclass.name
    case .safeArray(let element): return "SAFEARRAY(\(element.spelling(resolved: resolved)))"
    case .function(let function):
      let list = function.parameters.map { $0.type.spelling(resolved: resolved) }.joined(separator: ", ")
      return "\(function.returnType.spelling(resolved: resolved)) (\(list))"
    }
  }
}
