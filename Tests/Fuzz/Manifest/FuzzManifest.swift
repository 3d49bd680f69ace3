// fuzz-manifest: libFuzzer over what activation reads before a library is loaded.
//
//   fuzz-manifest [libFuzzer's options] CORPUS...
//
// An input is a manifest, a list of classes as ComcardClasses returns it, any other JSON, and the text of a CLSID or
// ProgID. What is read and written again reads as the same; what is refused is refused with the file's name.
import COM
import COMCAPI
import FuzzDriver

@main
struct FuzzManifest {
  static func main() {
    Fuzzer.run { bytes in
      json(bytes)
      manifest(bytes)
      classes(bytes)
      Identifiers.check(bytes)
    }
  }

  private static let path = "/usr/share/comcard/clsid/input.json"

  /// Any JSON: written again and read again it is the same.
  private static func json(_ bytes: [UInt8]) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: bytes)
    } catch {
      let lines = bytes.count { $0 == 0x0A } + 1
      return require(1...lines ~= error.line && !error.reason.isEmpty, "an error without a place: \(error)")
    }
    guard let again = try? JSONValue(parsing: Array(text(value).utf8)) else {
      return require(false, "what was read cannot be read when it is written")
    }
    require(again == value && text(again) == text(value), "JSON differs after it was written")
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): text
    case .string(let text): JSONText.quoted(text)
    case .array(let items): "[" + items.map(text).joined(separator: ",") + "]"
    case .object(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map { "\(JSONText.quoted($0.key)):\(text($0.value))" }
        .joined(separator: ",") + "}"
    }
  }

  /// What a failure to read must say.
  private static func checkRefusal(_ error: COMError, names source: String) {
    require(error.hresult == COMError.invalidRegistration.hresult, "refused with \(error)")
    require(error.message?.hasPrefix(source + ": ") == true, "the text does not name the file: \(error)")
  }

  private static func manifest(_ bytes: [UInt8]) {
    let manifest: Manifest
    do throws(COMError) {
      manifest = try Manifest(bytes, path: path)
    } catch {
      return checkRefusal(error, names: path)
    }
    require(manifest.library.utf8.first == 0x2F && !manifest.library.utf8.contains(0), "a library without a path")
    let text = manifest.described.json(library: manifest.library)
    guard let again = try? Manifest(Array(text.utf8), path: path) else {
      return require(false, "a manifest cannot be read when it is written")
    }
    require(again == manifest && again.described.json(library: again.library) == text, "a manifest differs")
    require(again.described.unknownKeys.isEmpty, "the writer misspells a member")
    for progID in manifest.progIDs { Identifiers.check(progID: progID) }
  }

  private static func classes(_ bytes: [UInt8]) {
    let source = "/usr/lib/libinput.so"
    let classes: [ClassDescription]
    do throws(COMError) {
      classes = try ClassDescription.list(bytes, source: source)
    } catch {
      return checkRefusal(error, names: source)
    }
    let text = "[" + classes.map { $0.json() }.joined(separator: ",") + "]"
    guard let again = try? ClassDescription.list(Array(text.utf8), source: source) else {
      return require(false, "a list of classes cannot be read when it is written")
    }
    require(again == classes, "a list of classes differs")
  }
}
