/// What stands on the command line, taken apart.
struct Options {
  /// The words that are no options: the command and its operands.
  var words: [String] = []
  var reader: String?
  var by = Attach.ifd
  var isVirtual = false
  var isJSON = false
  var wantsHelp = false
  var wantsVersion = false
  /// Where `class register` writes; nil where nothing is said.
  var folder: Folder?
  /// Whether `class lint` makes objects.
  var creates = false

  /// How `attach` reaches the card.
  enum Attach: String { case handle, ifd }

  /// A data folder for classes.
  enum Folder: Equatable {
    case user
    case system
    case path(String)
  }

  /// - Throws: ``UsageError`` for an unknown option, a missing value or one that is not allowed.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--virtual": isVirtual = true
      case "--json": isJSON = true
      case "--help", "-h": wantsHelp = true
      case "--version": wantsVersion = true
      case "--reader": reader = try Self.value(of: argument, &rest)
      case "--by":
        let value = try Self.value(of: argument, &rest)
        guard let by = Attach(rawValue: value) else { throw UsageError("--by takes handle or ifd, not '\(value)'") }
        self.by = by
      case "--user": try choose(.user)
      case "--system": try choose(.system)
      case "--to": try choose(.path(Self.value(of: argument, &rest)))
      case "--create": creates = true
      case "--":
        words += rest
        rest = []
      case _ where argument.hasPrefix("-") && argument.count > 1: throw UsageError("unknown option \(argument)")
      default: words.append(argument)
      }
    }
  }

  private mutating func choose(_ folder: Folder) throws(UsageError) {
    guard self.folder == nil else { throw UsageError("--user, --system and --to exclude each other") }
    self.folder = folder
  }

  private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(UsageError) -> String {
    guard let value = rest.popFirst() else { throw UsageError("\(option) needs a value") }
    return value
  }
}

/// Why a command line makes no sense.
struct UsageError: Error {
  let reason: String
  init(_ reason: String) { self.reason = reason }
}
