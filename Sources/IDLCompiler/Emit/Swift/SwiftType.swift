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
    case .enumeration(let enumeration): enumerationName(enumeration) ?? "Int32"
    case .record(let record): isStandard(record.name) || declares(record) ? Self.identifier(record.name) : nil
    case .pointer, .safeArray: pointer(type)
    case .array(let element, .fixed(let count, _)):
      count > 0 ? stored(element).map { "[\(count) of \($0)]" } : nil
    case .alias, .const, .array, .interface, .coclass, .function: nil
    }
  }

  /// The expression for all bits zero of a stored value.
  func zero(_ type: IDLType) -> String? {
    guard let stored = stored(type) else { return nil }
    switch type.underlying {
    case .enumeration(let enumeration): return enumerationName(enumeration) == nil ? "0" : "\(stored)(rawValue: 0)"
    case .array(let element, _): return zero(element).map { "\(stored)(repeating: \($0))" }
    case .record: return "\(stored)()"
    default: return stored.hasSuffix("?") ? "nil" : "0"
    }
  }

  /// The struct that the generated code declares for an enumeration; nil for those of C and those without members.
  func enumerationName(_ enumeration: Enumeration) -> String? {
    let isDeclared = enumeration.isDefined && !isStandard(enumeration.name) && !isForeign(enumeration)
    return isDeclared ? Self.identifier(enumeration.name) : nil
  }

  /// Whether generated code declares a struct for the record.
  func declares(_ record: Record) -> Bool {
    record.isDefined && record.isLaidOut && !record.isNested && record.size > 0 && !isForeign(record)
  }

  private static let identifierReferences = ["REFGUID", "REFIID", "REFCLSID", "REFFMTID"]

  /// The optional pointer type for a pointer or array of IDL.
  func pointer(_ type: IDLType) -> String {
    // By the meaning of the name in C; some files declare these without the const.
    if Self.identifierReferences.contains(where: type.isNamed) { return "UnsafePointer<GUID>?" }
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
    case .array(let element, .fixed): isUnsafe(element)
    case .array: true
    case .record(let record):
      unsafeRecords.answer(for: record) {
        if isStandard(record.name) { return Self.holdsPointer(record) }
        // What stands as words holds no pointer for Swift.
        return declares(record) && RecordShape(record, self).isUnsafe
      }
    case .primitive, .enumeration, .interface, .coclass, .function, .alias, .const: false
    }
  }

  /// Whether a pointer lies anywhere in the record, in unions and nested records too, as for a type that C imports.
  private static func holdsPointer(_ record: Record) -> Bool {
    var seen: Set<ObjectIdentifier> = []
    var waiting = [record]
    while let next = waiting.popLast() {
      guard seen.insert(ObjectIdentifier(next)).inserted else { continue }
      for field in next.fields {
        var type = field.type
        while case .array(let element, _) = type.underlying { type = element }
        switch type.underlying {
        case .pointer, .safeArray, .primitive(.bstr): return true
        case .record(let inner): waiting.append(inner)
        default: break
        }
      }
    }
    return false
  }

  /// The type of a parameter in a vtable slot: only what C can express, every pointer raw. Nil for a record by value
  /// that travels in a way for which C has no stand-in.
  func slot(_ type: IDLType) -> String? {
    switch type.underlying {
    case .primitive(let primitive): Self.primitive(primitive)
    case .enumeration: "Int32"
    case .record(let record):
      isStandard(record.name) ? record.name : declares(record) ? RecordPassing.standIn(record) : nil
    case .pointer, .safeArray, .array: "UnsafeMutableRawPointer?"
    case .alias, .const, .interface, .coclass, .function: nil
    }
  }
}
