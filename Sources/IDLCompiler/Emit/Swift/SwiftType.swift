/// How Swift spells a type: as a value, and behind a pointer.
extension SwiftNames {
  /// The Swift type of a primitive.
  static func primitive(_ primitive: Primitive) -> String {
    switch primitive {
    case .void: "Void"
    case .boolean, .byte, .unsignedChar: "UInt8"
    case .char, .signedChar: "Int8"
    case .wchar, .unsignedShort: "UInt16"
    case .short, .variantBool: "Int16"
    case .int, .long, .hresult: "Int32"
    case .unsignedInt, .unsignedLong, .errorStatus: "UInt32"
    case .hyper: "Int64"
    case .unsignedHyper: "UInt64"
    case .int3264: "Int"
    case .unsignedInt3264: "UInt"
    case .float: "Float"
    case .double: "Double"
    case .bstr: "UnsafeMutableRawPointer?"
    }
  }

  /// The type of a value of `type` where it lies in memory: a field, or what a pointer points at. Nil where Swift has
  /// no such value (void, an interface itself, a function, an array without bounds, a record that was never defined).
  func stored(_ type: IDLType) -> String? {
    switch type.underlying {
    case .primitive(.void): nil
    case .primitive(let primitive): Self.primitive(primitive)
    case .enumeration(let enumeration): isStandard(enumeration.name) ? "Int32" : Self.identifier(enumeration.name)
    case .record(let record): record.isDefined ? Self.identifier(record.name) : nil
    case .pointer, .safeArray: pointer(type)
    case .alias, .const, .array, .interface, .coclass, .function: nil
    }
  }

  /// The optional pointer type for a pointer or array of IDL.
  func pointer(_ type: IDLType) -> String {
    switch type.underlying {
    case .safeArray: return "UnsafeMutablePointer<SAFEARRAY>?"
    case .pointer(let inner):
      // What C knows as an opaque or function type has no Swift name behind the pointer.
      if case .function = inner.underlying { return "UnsafeMutableRawPointer?" }
      return pointer(to: inner, isConst: inner.isConst)
    case .array(let element, _): return pointer(to: element, isConst: element.isConst)
    default: return "UnsafeMutableRawPointer?"
    }
  }

  private func pointer(to inner: IDLType, isConst: Bool) -> String {
    guard let pointee = stored(inner) else { return isConst ? "UnsafeRawPointer?" : "UnsafeMutableRawPointer?" }
    return isConst ? "UnsafePointer<\(pointee)>?" : "UnsafeMutablePointer<\(pointee)>?"
  }

  /// Whether Swift counts the type among the unsafe ones: it is a pointer, or holds one.
  func isUnsafe(_ type: IDLType) -> Bool {
    switch type.underlying {
    case .pointer, .safeArray, .primitive(.bstr): true
    case .array(let element, _): isUnsafe(element)
    case .record(let record): record.fields.contains { isUnsafe($0.type) }
    case .primitive, .enumeration, .interface, .coclass, .function, .alias, .const: false
    }
  }

  /// The type of a parameter in a vtable slot: only what C can express, every pointer raw. Nil for a record by value
  /// that C does not know.
  func slot(_ type: IDLType) -> String? {
    switch type.underlying {
    case .primitive(let primitive): Self.primitive(primitive)
    case .enumeration: "Int32"
    case .record(let record): isStandard(record.name) ? record.name : nil
    case .pointer, .safeArray, .array: "UnsafeMutableRawPointer?"
    case .alias, .const, .interface, .coclass, .function: nil
    }
  }
}
