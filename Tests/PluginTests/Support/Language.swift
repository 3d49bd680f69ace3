import Testing

/// The languages of the examples.
enum Language: String, CaseIterable, CustomTestStringConvertible {
  case c = "C"
  case cpp = "C++"
  case swift = "Swift"

  var testDescription: String { rawValue }

  var progID: String {
    switch self {
    case .c: "Example.CCounter"
    case .cpp: "Example.CppCounter"
    case .swift: "Example.SwiftCounter"
    }
  }

  var clsid: String {
    switch self {
    case .c: "{7012F353-B640-46C5-8576-4D386D87C371}"
    case .cpp: "{2FFDAA0E-A86C-47F1-A389-3CE087CA2CB1}"
    case .swift: "{55B7E67F-E6E4-4177-A1B8-0F59D6FD55FB}"
    }
  }

  /// Whether CoFreeUnusedLibraries may take its library out of memory.
  var canUnload: Bool { self != .swift }
}
