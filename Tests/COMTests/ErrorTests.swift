import Foundation
import TestSupport
import Testing

@testable import COM

@Suite("Errors and their texts")
struct ErrorTests {
  @Test("Every object has ISupportErrorInfo, which is part of it and speaks for all its interfaces")
  func supportErrorInfo() throws {
    let sample = try Sample(3).reference(as: ISampleReference.self)
    let identity = try sample.query(IUnknownReference.self)
    let support = try sample.query(ISupportErrorInfoReference.self)
    let whole = try support.query(IUnknownReference.self)
    #expect(whole.pointer == identity.pointer)
    func answer(_ iid: GUID) -> Int32 {
      var iid = iid
      return support.vtable.pointee.InterfaceSupportsErrorInfo(support.pointer, &iid)
    }
    #expect(answer(ISampleReference.iid) == 0)
    #expect(answer(ISampleOtherReference.iid) == 0)
    #expect(answer(IDispatchReference.iid) == 1)
    #expect(answer(IUnknownReference.iid) == 1)
    #expect(support.vtable.pointee.InterfaceSupportsErrorInfo(support.pointer, nil) == COMError.pointer.hresult)
    #expect(throws: COMError.noInterface) { _ = try support.query(IDispatchReference.self) }
  }

  @Test("A method without a place for its result leaves no text of an older failure")
  func withoutPlace() throws {
    let sample = try Sample(3).reference(as: ISampleReference.self)
    let text = try BString("old")
    _ = sample.vtable.pointee.Fail(sample.pointer, COMError.fail.hresult, text.pointer)
    let status = sample.vtable.pointee.GetValue(sample.pointer, nil)
    #expect(status == COMError.pointer.hresult)
    #expect(ErrorInfo.takeDescription() == nil)
  }

  @Test("OLE's own interfaces leave no text", arguments: [IStreamReference.iid, ISequentialStreamReference.iid])
  func withoutText(iid: GUID) throws {
    let memory = try makeObject { () throws(COMError) in try MemoryStream(handle: nil, isOwned: true) }
    let support = try memory.reference(as: IStreamReference.self).query(ISupportErrorInfoReference.self)
    var iid = iid
    #expect(support.vtable.pointee.InterfaceSupportsErrorInfo(support.pointer, &iid) == 1)
  }

  @Test("What was asked for its error support lives as long as that")
  func supportKeepsObject() throws {
    let ended = Locked(false)
    var support: ISupportErrorInfoReference? = try {
      let sample = try Sample(3, onEnd: { ended.withLock { $0 = true } }).reference(as: ISampleReference.self)
      return try sample.query()
    }()
    #expect(ended.withLock { $0 } == false)
    _ = support.take()
    #expect(ended.withLock { $0 })
  }

  /// ISampleBase as a foreign object without ISupportErrorInfo; SetValue fails and leaves no text.
  private nonisolated(unsafe) static let foreign: UnsafeMutablePointer<UnsafePointer<ISampleBaseVtbl>> = {
    let table = UnsafeMutablePointer<ISampleBaseVtbl>.allocate(capacity: 1)
    table.pointee.QueryInterface = { _, _, result in
      result?.storeBytes(of: 0, as: UInt.self)
      return COMError.noInterface.hresult
    }
    table.pointee.AddRef = { _ in 1 }
    table.pointee.Release = { _ in 1 }
    table.pointee.GetValue = { _, _ in COMError.fail.hresult }
    table.pointee.SetValue = { _, _ in COMError.fail.hresult }
    let object = UnsafeMutablePointer<UnsafePointer<ISampleBaseVtbl>>.allocate(capacity: 1)
    object.initialize(to: UnsafePointer(table))
    return object
  }()

  @Test("The text of an older failure is not taken for that of a foreign object which leaves none")
  func foreignObject() throws {
    let sample = try Sample(3).reference(as: ISampleReference.self)
    let text = try BString("old")
    _ = sample.vtable.pointee.Fail(sample.pointer, COMError.fail.hresult, text.pointer)
    let reference = ISampleBaseReference(transferringRef: UnsafeMutableRawPointer(Self.foreign))
    #expect(throws: COMError.fail) { try reference.SetValue(1) }
    _ = sample.vtable.pointee.Fail(sample.pointer, COMError.fail.hresult, text.pointer)
    let enumerator = ScriptedEnumerator([ScriptedEnumerator.Answer(COMError.fail.hresult, 0)]) { _, _ in }
    let elements = enumerator.reference(as: IEnumUnknownReference.self)
    #expect(throws: COMError.fail) { try elements.forEach { _ in } }
    #expect(throws: COMError.fail.with("new")) { try sample.Fail(COMError.fail.hresult, BString("new")) }
  }

  @Test("Every code of winerror.h has its name")
  func names() throws {
    let file = Places.headers.appendingPathComponent("winerror.h")
    let pattern = /#define (\w+)\s+\(\(HRESULT\)(-?)0x([0-9A-F]+)\)/
    let codes = try String(contentsOf: file, encoding: .utf8).matches(of: pattern)
    #expect(codes.count > 160)
    for code in codes where code.1 != "SCARD_S_SUCCESS" {
      let value = try #require(Int32(code.2 + code.3, radix: 16))
      #expect(COMError.name(value) == String(code.1))
    }
    #expect(COMError.name(0x0BAD_0001) == nil)
    #expect(COMError.text(-1) == "0xFFFFFFFF")
  }
}
