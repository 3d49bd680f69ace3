import IDLCompiler

/// The command line, understood.
struct Request {
  enum Action {
    case help
    case version
    case compile
  }

  var action = Action.compile
  var options = CompilerOptions()
  var kinds: [EmitKind] = []
  var folder: String?
  /// Where to tell a build tool what was read.
  var dependencyFile: String?
  var files: [String] = []
  var swift = SwiftOptions()

  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        files += rest
        rest = []
      } else if argument.hasPrefix("-"), argument != "-" {
        try take(argument, &rest)
      } else {
        files.append(argument)
      }
    }
    guard action == .compile else { return }
    if files.isEmpty { throw UsageError(message: "no IDL file is named") }
    if kinds.isEmpty { kinds = [.header, .iid] }
    options.sourceDate = try SourceDate.fromEnvironment()
  }

  private mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
    var option = argument
    var joined: String?
    if argument.hasPrefix("--"), let equal = argument.firstIndex(of: "=") {
      option = String(argument[..<equal])
      joined = String(argument[argument.index(after: equal)...])
    } else if !argument.hasPrefix("--"), argument.utf8.count > 2, ["-I", "-D", "-o"].contains(argument.prefix(2)) {
      option = String(argument.prefix(2))
      joined = String(argument.dropFirst(2))
    }
    func value(_ what: String) throws(UsageError) -> String {
      if let joined, !joined.isEmpty { return joined }
      guard joined == nil, let next = rest.popFirst(), !next.isEmpty else {
        throw UsageError(message: "\(option) needs \(what)")
      }
      return next
    }
    switch option {
    case "--help", "-h": action = .help
    case "--version": if action == .compile { action = .version }
    case "-I": options.includeFolders.append(try value("a folder"))
    case "-D": try define(try value("a macro's name"))
    case "-o": folder = try value("a folder")
    case "--depfile":
      let file = try value("a file name")
      if file.lowercased().hasSuffix(".idl") {
        throw UsageError(message: "--depfile needs the name of a file to write, not '\(file)'")
      }
      dependencyFile = file
    case "-w": options.disabledWarnings = Set(Warning.allCases)
    case "--emit":
      for name in try value("a kind of output").split(separator: ",", omittingEmptySubsequences: false) {
        guard let kind = EmitKind(rawValue: String(name)) else {
          let all = EmitKind.allCases.map(\.rawValue).joined(separator: ", ")
          throw UsageError(message: "--emit takes \(all), not '\(name)'")
        }
        if !kinds.contains(kind) { kinds.append(kind) }
      }
    case "--swift-import": swift.imports.append(try value("a module"))
    case "--swift-coclass": swift.coclasses.append(try value("a coclass"))
    case "--swift-module": swift.module = try value("a module")
    case "--swift-access":
      let name = try value("public, package or internal")
      guard let access = SwiftOptions.Access(rawValue: name) else {
        throw UsageError(message: "--swift-access takes public, package or internal, not '\(name)'")
      }
      swift.access = access
    default:
      if argument.hasPrefix("-Wno-"), argument.utf8.count > 5 {
        try disable(String(argument.dropFirst(5)))
        return
      }
      let near = NearOption.best(for: option)
      throw UsageError(message: "unknown option '\(argument)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
    }
  }

  private mutating func disable(_ name: String) throws(UsageError) {
    guard let warning = Warning(rawValue: name) else {
      let near = NearName.best(for: name, among: Warning.allCases.map(\.rawValue))
      throw UsageError(
        message: "no warning is called '\(name)'" + (near.map { "; did you mean '-Wno-\($0)'?" } ?? ""))
    }
    options.disabledWarnings.insert(warning)
  }

  private mutating func define(_ text: String) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    // What stands in the parentheses of `F(x)` is the preprocessor's business.
    let word = name.hasSuffix(")") ? name.prefix { $0 != "(" } : name[...]
    let isName = word.utf8.enumerated().allSatisfy { index, byte in
      byte == 0x5F || (byte | 0x20) &- 0x61 < 26 || index > 0 && byte &- 0x30 < 10
    }
    guard !word.isEmpty, isName else { throw UsageError(message: "-D needs a macro's name, not '\(name)'") }
    options.definitions.append((name, parts.count > 1 ? String(parts[1]) : "1"))
  }
}
