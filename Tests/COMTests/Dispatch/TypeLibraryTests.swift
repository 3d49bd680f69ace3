import Testing

@testable import COM

@Suite("Type libraries")
struct TypeLibraryTests {
  private let libid = GUID.LIBID_DispatchLib

  private func library() throws -> ITypeLibReference {
    try TypeLibraries.library(of: comTypes_dispatch).reference()
  }

  @Test("A library tells its identifier, version and help")
  func attributes() throws {
    let library = try library()
    var pointer: UnsafeMutablePointer<TLIBATTR>?
    #expect(library.GetLibAttr(&pointer) == 0)
    let found = try #require(pointer)
    #expect(found.pointee.guid == libid)
    #expect(found.pointee.wMajorVerNum == 2)
    #expect(found.pointee.wMinorVerNum == 3)
    #expect(found.pointee.syskind == SYS_WIN64)
    library.ReleaseTLibAttr(found)
    var name: UnsafeMutableRawPointer?
    var help: UnsafeMutableRawPointer?
    #expect(library.GetDocumentation(-1, &name, &help, nil, nil) == 0)
    let texts = [BString(transferring: name).string, BString(transferring: help).string]
    #expect(texts == ["DispatchLib", "Types for the tests of late-bound calls"])
  }

  @Test("The first object of a class makes its library known to the process, for its version and lesser ones")
  func load() throws {
    try COM.initialize()
    defer { COM.uninitialize() }
    _ = DispatchSample()
    for minor in [0, 3] as [UInt16] {
      let found = try TypeLibraries.load(libid, major: 2, minor: minor)
      #expect(found.GetTypeInfoCount() == 8)
    }
    for (major, minor) in [(1, 0), (2, 4), (3, 0)] as [(UInt16, UInt16)] {
      #expect(throws: TypeLibraries.notRegistered) {
        _ = try TypeLibraries.load(libid, major: major, minor: minor).GetTypeInfoCount()
      }
    }
    #expect(throws: TypeLibraries.notRegistered) {
      _ = try TypeLibraries.load(DispatchSample.clsid, major: 1, minor: 0).GetTypeInfoCount()
    }
  }

  @Test(
    "Types are found by their place and their identifier",
    arguments: [
      (0, TKIND_ENUM), (1, TKIND_RECORD), (2, TKIND_INTERFACE), (5, TKIND_DISPATCH), (6, TKIND_DISPATCH),
      (7, TKIND_COCLASS),
    ] as [(UInt32, TYPEKIND)])
  func kinds(index: UInt32, kind: TYPEKIND) throws {
    let library = try library()
    var found: Int32 = -1
    #expect(library.GetTypeInfoType(index, &found) == 0)
    #expect(UInt32(found) == kind.rawValue)
    #expect(library.GetTypeInfoType(8, &found) == DispatchError.elementNotFound)
    #expect(library.GetTypeInfoType(UInt32.max, &found) == DispatchError.elementNotFound)
  }

  @Test("A foreign identifier and no identifier are refused")
  func identifiers() throws {
    let library = try library()
    var pointer: UnsafeMutableRawPointer?
    var iid = IDispatchOtherReference.iid
    #expect(library.GetTypeInfoOfGuid(&iid, &pointer) == 0)
    _ = ITypeInfoReference(transferringRef: try #require(pointer))
    iid = IUnknownReference.iid
    #expect(library.GetTypeInfoOfGuid(&iid, &pointer) == DispatchError.elementNotFound)
    #expect(library.GetTypeInfoOfGuid(nil, &pointer) == COMError.invalidArgument.hresult)
    #expect(library.GetTypeInfoOfGuid(&iid, nil) == COMError.invalidArgument.hresult)
  }

  @Test(
    "Names of types, members and parameters are known, in their letter case",
    arguments: [
      ("dispatchsample", "DispatchSample"), ("BSTRBETWEEN", "bstrBetween"), ("colour_red", "COLOUR_RED"),
      ("changed", "Changed"), ("nothing", nil), ("", nil),
    ])
  func isName(name: String, written: String?) throws {
    let library = try library()
    var buffer = Array(name.utf16) + [0]
    var isName: Int32 = -1
    #expect(library.IsName(&buffer, 0, &isName) == 0)
    #expect(isName == (written == nil ? 0 : 1))
    if let written { #expect(String(decoding: buffer.dropLast(), as: UTF16.self) == written) }
  }

  @Test("A name is found wherever it stands, as often as there is room")
  func findName() throws {
    let library = try library()
    for room in [0, 1, 4] as [UInt16] {
      var buffer = Array("COLOUR_GREEN".utf16) + [0]
      var infos = [UnsafeMutableRawPointer?](repeating: nil, count: 4)
      var members = [Int32](repeating: -7, count: 4)
      var count = room
      #expect(library.FindName(&buffer, 0, &infos, &members, &count) == 0)
      #expect(count == min(1, room))
      if count > 0 { #expect(members[0] == 1) }
      for info in infos { info.map { _ = ITypeInfoReference(transferringRef: $0) } }
    }
  }

  @Test("A constant and a type are bound by name")
  func bind() throws {
    var pointer: UnsafeMutableRawPointer?
    #expect(try library().GetTypeComp(&pointer) == 0)
    let comp = ITypeCompReference(transferringRef: try #require(pointer))
    var name = Array("colour_last".utf16) + [0]
    var found: UnsafeMutableRawPointer?
    var kind: Int32 = 0
    var bound = BINDPTR()
    #expect(comp.Bind(&name, 0, 0, &found, &kind, &bound) == 0)
    #expect(kind == 2)
    let owner = ITypeInfoReference(transferringRef: try #require(found))
    #expect(Value(bound.lpvardesc.pointee.lpvarValue.pointee) == .i4(-1))
    owner.ReleaseVarDesc(bound.lpvardesc)
    name = Array("idispatchother".utf16) + [0]
    var other: UnsafeMutableRawPointer?
    #expect(comp.BindType(&name, 0, &found, &other) == 0)
    _ = ITypeInfoReference(transferringRef: try #require(found))
    #expect(other == nil)
  }
}
