/// What a class file says: `{"clsid": "{...}", "name": "...", "library": "...", "progIds": ["..."]}`.
public struct Manifest: Sendable, Equatable {
  /// Where the file lies.
  public let path: String
  /// The absolute path of the shared object.
  public let library: String
  /// The class itself.
  public let described: ClassDescription

  public var clsid: GUID { described.clsid }
  /// The class's name, for people; may be empty.
  public var name: String { described.name }
  public var progIDs: [String] { described.progIDs }
  /// "Both" or "Free"; "Both" where nothing is said.
  public var threadingModel: String { described.threadingModel }

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
    guard case .object = root else { throw wrong("the file does not hold a JSON object") }
    let fields = try ClassDescription.Fields(root, source: path)
    described = try ClassDescription(root, source: path)
    guard let library = try fields.string("library"), !library.isEmpty else { throw wrong("\"library\" is missing") }
    self.path = path
    self.library = library.utf8.first == Self.slash ? library : Self.folder(of: path) + "/" + library
  }

  private static let slash = UInt8(ascii: "/")

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: slash) else { return "." }
    return slash == path.startIndex ? "" : String(path[..<slash])
  }
}
