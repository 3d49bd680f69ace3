import IDLCompiler

/// Finds the option that somebody may have meant.
enum NearOption {
  private static let all = [
    "--help", "--version", "--emit", "--depfile", "--swift-import", "--swift-coclass", "--swift-module",
    "--swift-access",
  ]

  static func best(for option: String) -> String? { NearName.best(for: option, among: all) }
}
