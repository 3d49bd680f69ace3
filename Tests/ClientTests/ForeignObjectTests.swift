import COM
import Foundation
import SmartCardInterfaces
import TestSupport
import Testing

/// An object implemented in C++, in a plugin of its own, called through the generated Swift reference.
@Suite("A C++ object called from Swift")
struct ForeignObjectTests {
  private typealias Entry =
    @convention(c) (
      UnsafeRawPointer?, UnsafeRawPointer?, UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    ) -> Int32

  private static let clsid = GUID("{9D7EA080-1E8A-4F29-A9EC-0D1460288A1B}")

  /// A new object of the plugin, by dlopen and DllGetClassObject.
  private func makeObject() throws -> ISCardManageReference {
    let path = try Stage.get().compile("plugin.cpp", with: Compiler.all[0], flags: ["-shared", "-fPIC"])
    let handle = try #require(dlopen(path, RTLD_NOW | RTLD_LOCAL), "\(path) does not load")
    let symbol = try #require(dlsym(handle, "DllGetClassObject"))
    let entry = unsafeBitCast(symbol, to: Entry.self)
    var clsid = try #require(Self.clsid)
    var iid = IClassFactoryReference.iid
    var result: UnsafeMutableRawPointer?
    #expect(entry(&clsid, &iid, &result) == 0)
    let factory = IClassFactoryReference(transferringRef: try #require(result))
    var wanted = ISCardManageReference.iid
    #expect(factory.CreateInstance(nil, &wanted, &result) == 0)
    return ISCardManageReference(transferringRef: try #require(result))
  }

  @Test("Every step of an attachment works through the vtable")
  func attachment() throws {
    let manage = try makeObject()
    try manage.AttachByIFD(BString("Vendor Reader 0"))
    let status = try manage.Status()
    #expect(status.pStatus == .SPECIFICMODE)
    #expect(status.pProtocol == .T1)
    try manage.SCardLock()
    try manage.SCardUnlock(.LEAVE)
    try manage.Reconnect()
    try manage.Detach()
    try manage.AttachByHandle(0x1000)
    try manage.Detach()
  }

  @Test("Its HRESULTs arrive as errors, with the text that it left as error info")
  func errors() throws {
    let manage = try makeObject()
    #expect {
      try manage.AttachByIFD(BString("Vendor Reader 1"))
    } throws: { error in
      (error as? COMError)?.hresult == Int32(bitPattern: 0x8010_000C)
        && (error as? COMError)?.message == "There is no card in the reader."
    }
    #expect {
      try manage.AttachByHandle(0)
    } throws: {
      ($0 as? COMError)?.hresult == COMError.invalidArgument.hresult
    }
  }

  @Test("It obeys the rules of identity as Swift objects do")
  func identity() throws {
    let manage = try makeObject()
    let unknown = try manage.query(IUnknownReference.self)
    #expect(try unknown.query(ISCardManageReference.self).pointer == manage.pointer)
    #expect(try manage.query(IDispatchReference.self).query(IUnknownReference.self).pointer == unknown.pointer)
    #expect(throws: COMError.noInterface) { _ = try manage.query(ISCardAuthReference.self) }
  }

  @Test("An object that it makes is counted like any other")
  func children() throws {
    let manage = try makeObject()
    let child = try manage.CreateInterface(nil, BString("cryptoprovider"), nil)
    #expect(child.vtable.pointee.AddRef(child.pointer) == 2)
    #expect(child.vtable.pointee.Release(child.pointer) == 1)
  }
}
