/// What is known of a class before its library is loaded: all that a manifest says but the library, and what a library
/// says of each of its classes through ComcardClasses.
public struct ClassDescription: Sendable, Equatable {
  public let clsid: GUID
  /// The class's name, for people; may be empty.
  public let name: String
  /// The version-dependent ProgID first, by custom.
  public let progIDs: [String]
  /// The interfaces that its objects promise to have, for those who check it; may be empty.
  public let interfaces: [GUID]
  /// "Both" or "Free".
  public let threadingModel: String
  /// Members that mean nothing here: most likely misspelt.
  package let unknownKeys: [String]

  /// A class of the running program.
  public init(
    _ clsid: GUID, name: String, progIDs: [String] = [], interfaces: [GUID] = [], threadingModel: String = "Both"
  ) {
    self.clsid = clsid
    self.name = name
    self.progIDs = progIDs
    self.interfaces = interfaces
    self.threadingModel = threadingModel
    unknownKeys = []
  }

  /// Reads the members of a JSON object.
  ///
  /// - Throws: REGDB_E_INVALIDVALUE with a text that begins with `source`.
  package init(_ value: JSONValue, source: String) throws(COMError) {
    let fields = try Fields(value, source: source)
    guard let clsidText = try fields.string("clsid") else { throw fields.wrong("\"clsid\" is missing") }
    guard let clsid = GUID(clsidText) else { throw fields.wrong("\"clsid\" is not a GUID in braces") }
    let threading = try fields.string("threadingModel") ?? "Both"
    guard threading == "Both" || threading == "Free" else {
      throw fields.wrong("\"threadingModel\" is \"\(threading.prefix(40))\"; only \"Both\" and \"Free\" can run here")
    }
    var interfaces: [GUID] = []
    for text in try fields.strings("interfaces") {
      guard let iid = GUID(text) else { throw fields.wrong("\"interfaces\" holds something else than GUIDs in braces") }
      interfaces.append(iid)
    }
    self.clsid = clsid
    name = try fields.string("name") ?? ""
    progIDs = try fields.strings("progIds")
    self.interfaces = interfaces
    threadingModel = threading
    unknownKeys = fields.names.subtracting(Self.keys).sorted()
  }

  /// Reads what ComcardClasses returns: a JSON array of classes.
  ///
  /// - Parameter source: The library, for the texts of errors.
  /// - Throws: REGDB_E_INVALIDVALUE for anything but an array of classes that differ.
  package static func list(_ bytes: [UInt8], source: String) throws(COMError) -> [ClassDescription] {
    let wrong = { (reason: String) in
      COMError.invalidRegistration.with("\(source): what ComcardClasses returns: \(reason)")
    }
    let root: JSONValue
    do throws(JSONError) { root = try JSONValue(parsing: bytes) } catch { throw wrong(error.description) }
    guard case .array(let items) = root else { throw wrong("this is not a JSON array") }
    var result: [ClassDescription] = []
    for item in items {
      let described = try ClassDescription(item, source: source)
      guard !result.contains(where: { $0.clsid == described.clsid }) else {
        throw wrong("the class \(described.clsid) occurs twice")
      }
      result.append(described)
    }
    return result
  }

  /// The text of a JSON object; a manifest where a library is given.
  package func json(library: String? = nil) -> String {
    var members = [("clsid", JSONText.quoted(clsid.text)), ("name", JSONText.quoted(name))]
    if let library { members.append(("library", JSONText.quoted(library))) }
    members.append(("progIds", JSONText.list(progIDs)))
    if !interfaces.isEmpty { members.append(("interfaces", JSONText.list(interfaces.map(\.text)))) }
    members.append(("threadingModel", JSONText.quoted(threadingModel)))
    return "{\n" + members.map { "  \"\($0)\": \($1)" }.joined(separator: ",\n") + "\n}\n"
  }

  private static let keys: Set = ["clsid", "name", "library", "progIds", "interfaces", "threadingModel"]

  /// Two descriptions of one class that say the same.
  public static func == (a: Self, b: Self) -> Bool {
    a.clsid == b.clsid && a.name == b.name && a.progIDs == b.progIDs && a.interfaces == b.interfaces
      && a.threadingModel == b.threadingModel
  }
}

extension ClassDescription {
  /// The members of a JSON object, by kind.
  struct Fields {
    private let members: [String: JSONValue]
    private let source: String

    init(_ value: JSONValue, source: String) throws(COMError) {
      guard case .object(let members) = value else {
        throw COMError.invalidRegistration.with("\(source): a class is not a JSON object")
      }
      self.members = members
      self.source = source
    }

    var names: Set<String> { Set(members.keys) }

    func wrong(_ reason: String) -> COMError { .invalidRegistration.with("\(source): \(reason)") }

    /// A string, or nil where there is none.
    func string(_ key: String) throws(COMError) -> String? {
      guard let value = members[key] else { return nil }
      guard case .string(let text) = value else { throw wrong("\"\(key)\" is not a string") }
      guard !text.utf8.contains(0) else { throw wrong("\"\(key)\" holds a NUL character") }
      return text
    }

    /// A list of strings; empty where there is none.
    func strings(_ key: String) throws(COMError) -> [String] {
      guard let value = members[key] else { return [] }
      guard case .array(let items) = value else { throw wrong("\"\(key)\" is not an array") }
      var result: [String] = []
      for item in items {
        guard case .string(let text) = item else { throw wrong("\"\(key)\" holds something else than strings") }
        guard !text.utf8.contains(0) else { throw wrong("\"\(key)\" holds a NUL character") }
        result.append(text)
      }
      return result
    }
  }
}
