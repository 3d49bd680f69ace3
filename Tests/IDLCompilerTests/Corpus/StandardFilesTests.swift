import Foundation
import TestSupport
import Testing

@testable import IDLCompiler

@Suite("The standard IDL files")
struct StandardFilesTests {
  /// What files of libwine-dev have and ours of the same name do not, by the reason for it.
  private static let leftOut: [String: [String]] = [
    "The forms in which handles and values travel to other processes: MIDL's marshalling knows them, no caller does.": [
      "GDI_OBJECT", "RemHBITMAP", "RemHENHMETAFILE", "RemHGLOBAL", "RemHMETAFILEPICT", "RemHPALETTE", "RemSNB",
      "RemSTGMEDIUM", "RemotableHandle", "SAFEARRAYUNION", "SAFEARR_BRECORD", "SAFEARR_BSTR", "SAFEARR_DISPATCH",
      "SAFEARR_HAVEIID", "SAFEARR_UNKNOWN", "SAFEARR_VARIANT", "UserVARIANT", "_STGMEDIUM_UNION", "__tagBRECORD",
      "__tagVARIANT", "_wireBRECORD", "_wireSAFEARRAY", "_wireVARIANT", "remoteMETAFILEPICT", "rpcLOGPALETTE",
      "userBITMAP", "userCLIPFORMAT", "userFLAG_STGMEDIUM", "userHBITMAP", "userHENHMETAFILE", "userHGLOBAL",
      "userHMETAFILE", "userHMETAFILEPICT", "userHPALETTE", "userSTGMEDIUM", "wireASYNC_STGMEDIUM", "wireBRECORD",
      "wireBSTR", "wireCLIPFORMAT", "wireFLAG_STGMEDIUM", "wireHACCEL", "wireHBITMAP", "wireHBRUSH", "wireHDC",
      "wireHENHMETAFILE", "wireHFONT", "wireHGLOBAL", "wireHICON", "wireHMENU", "wireHMETAFILE", "wireHMETAFILEPICT",
      "wireHPALETTE", "wireHWND", "wirePSAFEARRAY", "wireSAFEARRAY", "wireSNB", "wireSTGMEDIUM", "wireVARIANT",
      "wireVARIANT_BLOB",
    ],
    "An interface that no object has: it makes MIDL write marshalling code for icons.": ["IDummyHICONIncluder"],
    "A name for Visual Basic's Boolean that C never had.": ["_VARIANT_BOOL"],
    "A misspelling of UAS_NOPARENTENABLE.": ["UAS_NOPARENTABLE"],
  ]

  /// What differs because theirs is not what Windows has, each with what that is.
  private static let allowed: [String: String] = [
    "oleidl: IDropSourceNotify's methods: [\"DragEnterTarget\", \"DragLeaveTarget\"], not "
      + "[\"DragTargetEnter\", \"DragTargetLeave\"]": "the documentation's names are ours",
    "wtypes: TYSPEC_PROGID: 4, not 3": "the Windows SDK has file names before ProgIDs",
    "wtypes: TYSPEC_FILENAME: 3, not 4": "the Windows SDK has file names before ProgIDs",
  ]

  @Test("give a file that imports them all that those of libwine-dev give, in the same slots and places")
  func complete() throws {
    let (paths, folder) = try Corpus.installed()
    let names = try Tools.idlFiles().map { URL(fileURLWithPath: $0).lastPathComponent }
      .filter { paths.contains("\(folder)/\($0)") }
    let ours = try compile(names.map { Places.idl.appendingPathComponent($0).path })
    let theirs = try compile(names.map { "\(folder)/\($0)" }, ["__WIDL__": "1"], folder)
    let reasons = Self.leftOut.flatMap(\.value)
    var unused = Set(reasons)
    var disagreed: Set<String> = []
    for (own, other) in zip(ours.mainFiles, theirs.mainFiles) {
      let comparison = StandardFileComparison(other, ours: own)
      print("\(own.name): \(own.interfaces.count) interfaces; \(comparison.common) of theirs \(comparison.theirs)")
      #expect(comparison.differences.filter { Self.allowed[$0] == nil } == [])
      disagreed.formUnion(comparison.differences)
      #expect(comparison.absent.filter { !reasons.contains($0) } == [], "\(own.name)")
      unused.subtract(comparison.absent)
    }
    #expect(unused.isEmpty, "these are there")
    #expect(disagreed == Set(Self.allowed.keys))
    #expect(names.count >= 11)
  }

  private func compile(
    _ paths: [String], _ definitions: [String: String] = [:], _ folder: String? = nil
  ) throws -> Compilation {
    var options = CompilerOptions()
    options.definitions = definitions.map { ($0.key, $0.value) }
    options.includeFolders = folder.map { [$0] } ?? []
    let result = Compiler(options: options).compile(paths)
    return try #require(result.compilation, "\(result.diagnostics.map(\.headline))")
  }
}
