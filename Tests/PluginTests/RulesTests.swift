import COM
import Foundation
import TestSupport
import Testing

/// COMRules as the tests of a plugin use it.
@Suite("COMRules, called from tests")
struct RulesTests {
  private static let counter = GUID("{4F1FFDBB-EBDD-4BD7-83B3-E62877E64C24}")

  /// The entry points of a library, which stays loaded.
  private func entries(of library: String) throws -> LibraryEntries {
    let handle = try #require(dlopen(library, RTLD_NOW | RTLD_LOCAL), "\(library) does not load")
    let entry = try #require(dlsym(handle, "DllGetClassObject"))
    let unload = try #require(dlsym(handle, "DllCanUnloadNow"))
    return LibraryEntries(
      getClassObject: unsafeBitCast(entry, to: LibraryEntries.GetClassObject.self),
      canUnloadNow: unsafeBitCast(unload, to: LibraryEntries.CanUnloadNow.self))
  }

  /// A copy of its own, so that no other test's objects count.
  private func copy(of library: String, in folder: TemporaryDirectory) throws -> String {
    let path = folder.url.appendingPathComponent("copy.so").path
    try FileManager.default.copyItem(atPath: library, toPath: path)
    return path
  }

  @Test("A sound library, its class object and its objects break no rule", arguments: Language.allCases)
  func sound(language: Language) throws {
    let folder = try TemporaryDirectory()
    let entries = try entries(of: copy(of: Workshop.get().plugin(language), in: folder))
    let clsid = try #require(GUID(language.clsid))
    let promised = try [#require(Self.counter)]
    #expect(COMRules.check(entriesOf: entries, clsid: clsid).isEmpty)
    #expect(COMRules.check(library: entries, clsid: clsid, interfaces: promised).isEmpty)
  }

  @Test("An object and a class object can be checked by themselves, and are as they were after it")
  func parts() throws {
    let folder = try TemporaryDirectory()
    let handle = dlopen(try copy(of: Workshop.get().plugin(.cpp), in: folder), RTLD_NOW | RTLD_LOCAL)
    let entry = unsafeBitCast(
      try #require(dlsym(handle, "DllGetClassObject")), to: LibraryEntries.GetClassObject.self)
    var clsid = try #require(GUID(Language.cpp.clsid))
    var iid = IClassFactoryReference.iid
    var result: UnsafeMutableRawPointer?
    try #require(entry(&clsid, &iid, &result) == 0)
    let factory = IClassFactoryReference(transferringRef: try #require(result))
    let promised = try [#require(Self.counter), ISupportErrorInfoReference.iid]
    #expect(COMRules.check(factory: factory, interfaces: promised).isEmpty)
    var unknown = IUnknownReference.iid
    try #require(factory.CreateInstance(nil, &unknown, &result) == 0)
    let object = IUnknownReference(transferringRef: try #require(result))
    #expect(COMRules.check(object: object, interfaces: promised).isEmpty)
    #expect(object.vtable.pointee.AddRef(object.pointer) == 2)
    #expect(object.vtable.pointee.Release(object.pointer) == 1)
  }

  @Test("What is promised and missing is said by its name")
  func promise() throws {
    let folder = try TemporaryDirectory()
    let entries = try entries(of: copy(of: Workshop.get().plugin(.c), in: folder))
    let violations = COMRules.check(
      library: entries, clsid: try #require(GUID(Language.c.clsid)), interfaces: [IStreamReference.iid])
    #expect(Set(violations.map(\.rule)) == [.promisedInterface])
    #expect(violations.contains { $0.message.contains("IStream") }, "\(violations)")
  }
}
