import COM
import Testing

/// What `comcard class lint --create` asks of classes, asked of those that no manifest names.
@Suite("The runtime's own classes")
struct OwnClassesTests {
  private func check<Reference: InterfaceReference & ~Copyable>(_ object: borrowing Reference, _ promised: [GUID]) {
    let violations = COMRules.check(object: object, interfaces: [Reference.iid] + promised)
    #expect(violations.isEmpty, "\(violations)")
  }

  @Test("Error infos, their tear-offs, streams, allocators and marshalers keep all rules of COM")
  func plain() throws {
    check(try ErrorInfo(description: "text").reference(as: IErrorInfoReference.self), [ICreateErrorInfoReference.iid])
    let stream = try MemoryStream(handle: nil, isOwned: true).reference(as: IStreamReference.self)
    check(stream, [ISequentialStreamReference.iid])
    check(try stream.query(ISupportErrorInfoReference.self), [IStreamReference.iid])
    check(try TaskAllocator().reference(as: IMallocReference.self), [])
    check(try FreeThreadedMarshaler().reference(as: IMarshalReference.self), [])
    check(IUnknownReference(addingRef: Runtime.pointer), [IComcardRuntimeReference.iid])
  }

  @Test("Type libraries, type descriptions and the standard IDispatch keep them")
  func descriptions() throws {
    let object = try DispatchSample().reference(as: IDispatchReference.self)
    check(object, [ISupportErrorInfoReference.iid])
    let info = try object.GetTypeInfo(0, 0)
    check(info, [ITypeCompReference.iid])
    var library: UnsafeMutableRawPointer?
    var index: UInt32 = 0
    try #require(info.vtable.pointee.GetContainingTypeLib(info.pointer, &library, &index) == 0)
    check(ITypeLibReference(transferringRef: try #require(library)), [ITypeCompReference.iid])
    let standard = StandardDispatch(info.copy(), instance: object.pointer, outer: nil)
    check(standard.own(), [IDispatchReference.iid])
  }

  @Test("Class objects keep them, and so do the objects that they make")
  func factories() throws {
    let factory = try ClassFactory { Sample() }.reference(as: IClassFactoryReference.self)
    let violations = COMRules.check(factory: factory, interfaces: [ISampleReference.iid, ISampleOtherReference.iid])
    #expect(violations.isEmpty, "\(violations)")
  }
}
