/// What a class file says: `{"clsid": "{...}", "name": "...", "library": "...", "progIds": ["..."]}`.
public struct Manifest: Sendable, Equatable {
  /// Where the file lies.
  public let path: String
  public let clsid: GUID
  /// The class's name, for people; may be empty.
  public let name: String
  /// The absolute path of the shared object.
  public let library: String
  public let progIDs: [String]
  /// "Both" or "Free"; "Both" where nothing is said.
  public let threadingModel: String

  /// Reads a manifest.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - path: The file's real path; a relative library is looked for from its folder.
  /// - Throws: REGDB_E_INVALIDVALUE with a text that names the file and what is wrong with it.
  public init(_ bytes: [UInt8], path: String) throws(COMError) {
    func wrong(_ reason: String) -> COMError { .invalidRegistration.with("\(path): \(reason)") }
    let root: JSONValue
    do throws(JSONError) { root = try JSONValue(parsing: bytes) } catch { throw wrong(error.description) }
    guard case .object(let members) = root else { throw wrong("the file does not hold a JSON object") }
    func string(_ key: String) throws(COMError) -> String? {
      guard let value = members[key] else { return nil }
      guard case .string(let text) = value else { throw wrong("\"\(key)\" is not a string") }
      guard !text.utf8.contains(0) else { throw wrong("\"\(key)\" holds a NUL character") }
      return text
    }
    guard let clsidText = try string("clsid") else { throw wrong("\"clsid\" is missing") }
    guard let clsid = GUID(clsidText) else { throw wrong("\"clsid\" is not a GUID in braces") }
    guard let library = try string("library"), !library.isEmpty else { throw wrong("\"library\" is missing") }
    var progIDs: [String] = []
    if let value = members["progIds"] {
      guard case .array(let list) = value else { throw wrong("\"progIds\" is not an array") }
      for item in list {
        guard case .string(let text) = item else { throw wrong("\"progIds\" holds something else than strings") }
        progIDs.append(text)
      }
    }
    let threading = try string("threadingModel") ?? "Both"
    guard threading == "Both" || threading == "Free" else {
      throw wrong("\"threadingModel\" is \"\(threading)\"; only \"Both\" and \"Free\" can run here")
    }
    self.path = path
    self.clsid = clsid
    name = try string("name") ?? ""
    self.library = library.hasPrefix("/") ? library : Self.folder(of: path) + "/" + library
    self.progIDs = progIDs
    threadingModel = threading
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "" : String(path[..<slash])
  }
}
