import Testing

@testable import COM

@Suite("Manifests")
struct ManifestTests {
  private static let clsid = "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}"

  private func manifest(_ text: String) throws(COMError) -> Manifest {
    try Manifest(Array(text.utf8), path: "/etc/comcard/clsid/x.json")
  }

  @Test("A relative library is looked for from the manifest's folder")
  func library() throws {
    let relative = try manifest(#"{"clsid": "\#(Self.clsid)", "library": "../lib/x.so", "progIds": ["A.B"]}"#)
    #expect(relative.library == "/etc/comcard/clsid/../lib/x.so")
    #expect(relative.progIDs == ["A.B"])
    #expect(relative.threadingModel == "Both")
    #expect(try manifest(#"{"clsid": "\#(Self.clsid)", "library": "/x.so"}"#).library == "/x.so")
    // A combining mark makes the slash another character, but no other byte.
    let marked = try manifest(#"{"clsid": "\#(Self.clsid)", "library": "/\u0301x.so"}"#)
    #expect(Array(marked.library.utf8) == Array("/\u{301}x.so".utf8))
  }

  @Test(
    "A bad manifest is REGDB_E_INVALIDVALUE with a text that names the file",
    arguments: [
      "", "[]", "{}", #"{"clsid": 1, "library": "x"}"#, #"{"clsid": "8D6EDFE0", "library": "x"}"#,
      #"{"clsid": "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}"}"#,
      #"{"clsid": "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}", "library": ""}"#,
      #"{"clsid": "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}", "library": ["x"]}"#,
      #"{"clsid": "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}", "library": "a\u0000b"}"#,
      #"{"clsid": "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}", "library": "x", "progIds": "A.B"}"#,
      #"{"clsid": "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}", "library": "x", "progIds": [1]}"#,
      #"{"clsid": "{8D6EDFE0-3145-4F1B-8474-0FC3C3CCC1E7}", "library": "x", "threadingModel": "Apartment"}"#,
    ])
  func bad(text: String) {
    #expect {
      _ = try manifest(text)
    } throws: { error in
      guard let error = error as? COMError else { return false }
      return error.hresult == COMError.invalidRegistration.hresult
        && error.message?.hasPrefix("/etc/comcard/clsid/x.json: ") == true
    }
  }

  @Test(
    "A ProgID that could leave its folder is no ProgID",
    arguments: ["", "../x", "a/b", ".hidden", ".\u{301}", "a\u{0}b"])
  func progIDs(name: String) {
    #expect {
      _ = try ManifestSearch().manifest(progID: name)
    } throws: {
      ($0 as? COMError)?.hresult == COMError.invalidClassString.hresult
    }
  }
}
