/// The warnings by the names that `-Wno-name` takes.
package enum Warning: String, CaseIterable, Sendable {
  case constantRange = "constant-range"
  case cpp
  case duplicateUUID = "duplicate-uuid"
  case extraTokens = "extra-tokens"
  case importlib
  case macroRedefined = "macro-redefined"
  case missingBase = "missing-base"
  case missingUUID = "missing-uuid"
  case outPointer = "out-pointer"
  case pragmaPack = "pragma-pack"
  case retvalPlace = "retval-place"
  case swiftMethod = "swift-method"
  case typedefConflict = "typedef-conflict"
  case undeclaredInterface = "undeclared-interface"
  case undeclaredTag = "undeclared-tag"
  case unknownAttribute = "unknown-attribute"
  case unknownName = "unknown-name"

  /// When it is given, in a few words.
  package var summary: String {
    switch self {
    case .constantRange: "a constant does not fit its type and is cut"
    case .cpp: "the text of a #warning"
    case .duplicateUUID: "two interfaces that a file knows have the same identifier"
    case .extraTokens: "something stands after a complete directive"
    case .importlib: "a type library is named that is not read"
    case .macroRedefined: "a macro is defined again, otherwise"
    case .missingBase: "an [object] interface derives from nothing"
    case .missingUUID: "an interface has no identifier"
    case .outPointer: "an [out] parameter is no pointer"
    case .pragmaPack: "a #pragma pack is malformed"
    case .retvalPlace: "a [retval] parameter is not the last one"
    case .swiftMethod: "a coclass in Swift cannot have a method; callers get E_NOTIMPL"
    case .typedefConflict: "a type name means something else in an imported file"
    case .undeclaredInterface: "only a coclass names the interface"
    case .undeclaredTag: "the members of a struct or enum are not known"
    case .unknownAttribute: "an attribute has no meaning"
    case .unknownName: "an attribute of a [local] method names something that is not declared"
    }
  }
}
