/// What becomes of one parameter in Swift, and how its value crosses the vtable in both directions.
struct ParameterProjection {
  enum Role {
    /// Stays a parameter of the Swift method.
    case parameter
    /// `[out]`: becomes (part of) the Swift method's result.
    case result
  }

  /// How a value is turned from its slot form into its Swift form and back.
  enum Form {
    case plain
    case bool
    /// A RawRepresentable struct of the generated code, by name.
    case enumeration(String)
    /// `IFoo *`, by the name of its reference type.
    case interface(String)
    /// `IFoo *` that may be NULL, by the name of its reference type.
    case optionalInterface(String)
    case bstr
    /// A pointer with its Swift type.
    case pointer(String)
    /// A value that memory holds as the named type: records and nested pointers as results.
    case stored(String)
    /// A struct by value, by its name; another type of C stands in the slot.
    case value(String)
  }

  let parameter: Parameter
  /// The name in Swift.
  let name: String
  /// The name in front of an element of a tuple.
  var label: String { SwiftNames.label(parameter.name) }
  let role: Role
  let form: Form
  /// The type in the vtable slot.
  let slotType: String
  /// The type that the Swift method shows.
  let swiftType: String
  /// For results: the type of what the pointer in the slot points at.
  let storage: String
  /// Whether the Swift value cannot be copied, and so not stand in a tuple.
  let isNoncopyable: Bool
  /// Whether touching the value, or turning the slot's form into it, is what Swift calls unsafe.
  let isUnsafe: Bool

  /// - Parameters:
  ///   - name: What ``SwiftNames/parameters(_:)`` calls it.
  ///   - raw: Keep everything as it is in C.
  ///   - hasResults: Whether out parameters may become results.
  init?(_ parameter: Parameter, _ name: String, _ names: SwiftNames, raw: Bool, hasResults: Bool) {
    guard let slotType = names.slot(parameter.type) else { return nil }
    self.parameter = parameter
    self.name = name
    self.slotType = slotType
    if hasResults, let target = Self.resultTarget(parameter), let result = Self.result(target, names) {
      role = .result
      form = result.form
      swiftType = result.swiftType
      storage = result.storage
      isNoncopyable = result.isNoncopyable
      isUnsafe = !result.isNoncopyable && names.isUnsafe(target)
      return
    }
    role = .parameter
    storage = ""
    isNoncopyable = false
    (form, swiftType) = Self.argument(parameter, slotType, names, raw: raw)
    switch form {
    case .interface, .optionalInterface, .bstr: isUnsafe = false
    case .value: isUnsafe = true
    default: isUnsafe = names.isUnsafe(parameter.type)
    }
  }

  /// The place that an out parameter points at, where it is one plain value.
  private static func resultTarget(_ parameter: Parameter) -> IDLType? {
    guard parameter.isOut, !parameter.attributes.has("in"), !parameter.attributes.has("optional"),
      parameter.sizeIs == nil, parameter.lengthIs == nil, parameter.iidIs == nil,
      !parameter.attributes.has("string"), !parameter.attributes.has("max_is")
    else { return nil }
    return parameter.type.pointee
  }

  private static func result(
    _ target: IDLType, _ names: SwiftNames
  ) -> (form: Form, swiftType: String, storage: String, isNoncopyable: Bool)? {
    if let reference = names.reference(target) {
      return (.interface(reference), reference, "Optional<\(reference)>", true)
    }
    if target.isBSTR { return (.bstr, "BString", "BString", true) }
    if target.isVariantBool { return (.bool, "Bool", "Int16", false) }
    if let name = target.enumeration.flatMap({ names.enumerationName($0) }) {
      return (.enumeration(name), name, "Int32", false)
    }
    if case .array = target.underlying { return nil }
    guard let stored = names.stored(target) else { return nil }
    if target.record != nil || target.pointee != nil || target.isSafeArrayPointer {
      return (.stored(stored), stored, stored, false)
    }
    return (.plain, names.scalarName(target) ?? stored, stored, false)
  }

  private static func argument(
    _ parameter: Parameter, _ slotType: String, _ names: SwiftNames, raw: Bool
  ) -> (Form, String) {
    let type = parameter.type
    if type.isBSTR { return raw ? (.plain, slotType) : (.bstr, "borrowing BString") }
    if !raw, let reference = names.reference(type) {
      // As COM has it: an interface that is needed must be there, unless the IDL says that it may be NULL.
      let isOptional = parameter.isOptional || parameter.attributes.has("unique") || parameter.attributes.has("ptr")
      return isOptional
        ? (.optionalInterface(reference), "borrowing \(reference)?")
        : (.interface(reference), "borrowing \(reference)")
    }
    if type.isVariantBool { return raw ? (.plain, slotType) : (.bool, "Bool") }
    switch type.underlying {
    case .enumeration(let enumeration):
      guard let name = names.enumerationName(enumeration) else { return (.plain, slotType) }
      return (.enumeration(name), name)
    case .record(let record) where !names.isStandard(record.name):
      let name = SwiftNames.identifier(record.name)
      return (.value(name), name)
    case .pointer, .safeArray, .array:
      let pointer = names.pointer(type)
      return pointer == "UnsafeMutableRawPointer?" ? (.plain, pointer) : (.pointer(pointer), pointer)
    default: return (.plain, names.scalarName(type) ?? slotType)
    }
  }

  /// The Swift value made of the slot value `value`.
  func fromSlot(_ value: String) -> String {
    switch form {
    case .plain, .stored: value
    case .bool: "\(value) != 0"
    case .enumeration(let name): "\(name)(rawValue: \(value))"
    case .interface, .optionalInterface, .bstr: value
    case .pointer(let type): Self.typed(value, type)
    case .value(let name): "unsafeBitCast(\(value), to: \(name).self)"
    }
  }

  /// The type as which a thunk borrows the pointer of its caller, for what the Swift method takes by borrowing.
  var borrowedType: String? {
    guard role == .parameter else { return nil }
    switch form {
    case .interface(let name): return name
    case .optionalInterface(let name): return "Optional<\(name)>"
    case .bstr: return "BString"
    case .plain, .bool, .enumeration, .pointer, .stored, .value: return nil
    }
  }

  /// The slot value made of the Swift value `value`.
  func toSlot(_ value: String) -> String {
    switch form {
    // What may be nil was taken out of its optional before the call.
    case .plain, .stored, .optionalInterface: value
    case .bool: "(\(value) ? -1 : 0)"
    case .enumeration: "\(value).rawValue"
    case .interface, .bstr: "\(value).pointer"
    case .pointer(let type):
      type.hasPrefix("UnsafeMutable")
        ? "UnsafeMutableRawPointer(\(value))" : "UnsafeMutableRawPointer(mutating: \(value))"
    case .value: "unsafeBitCast(\(value), to: \(slotType).self)"
    }
  }

  private static func typed(_ value: String, _ type: String) -> String {
    if type == "UnsafeRawPointer?" { return "UnsafeRawPointer(\(value))" }
    guard let start = type.firstIndex(of: "<"), let end = type.lastIndex(of: ">") else { return value }
    let pointee = type[type.index(after: start)..<end]
    let bound = "\(value)?.assumingMemoryBound(to: \(pointee).self)"
    return type.hasPrefix("UnsafeMutable") ? bound : "UnsafePointer(\(bound))"
  }

  /// The Swift expression for the default value, or nil.
  var defaultExpression: String? {
    guard let value = parameter.defaultValue, role == .parameter else { return nil }
    switch form {
    case .optionalInterface, .pointer: return "nil"
    case .interface, .bstr, .value: return nil
    case .bool: return value.integer.map { $0 != 0 ? "true" : "false" }
    case .enumeration(let name):
      if case .enumerator(let member, _, let owner) = value.value, SwiftNames.identifier(owner.name) == name {
        return "." + SwiftNames.identifier(member)
      }
      return value.integer.map { "\(name)(rawValue: \($0))" }
    case .plain, .stored:
      // A VARIANT by value has no literal.
      if parameter.type.record != nil { return nil }
      if swiftType.hasSuffix("?") { return "nil" }
      if case .float(let number) = value.value { return "\(number)" }
      return value.integer.map(String.init)
    }
  }
}

extension SwiftNames {
  /// The name to show for a scalar: the IDL author's own type name where the generated code declares it.
  func scalarName(_ type: IDLType) -> String? {
    guard case .alias(let typedef) = type, declares(typedef), typedef.intrinsic == nil else { return nil }
    return type.primitive == nil ? nil : Self.identifier(typedef.name)
  }
}
