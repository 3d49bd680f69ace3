/// What can be written for an IDL file.
enum EmitKind: String, CaseIterable {
  case header
  case iid
  case swift
  case typeinfo
  case json
}
