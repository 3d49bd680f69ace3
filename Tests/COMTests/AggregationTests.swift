import COM
import Synchronization
import Testing

@Suite("Aggregation")
struct AggregationTests {
  private final class Flag: Sendable {
    let value = Atomic<Bool>(false)
    var isSet: Bool { value.load(ordering: .acquiring) }
  }

  private struct Aggregate: ~Copyable {
    let outer: ISampleReference
    let inner: IUnknownReference
  }

  private func aggregate(onEnd: (@Sendable () -> Void)? = nil) throws -> Aggregate {
    let factory = try ClassFactory { Sample(5, onEnd: onEnd) }.reference(as: IClassFactoryReference.self)
    let outer = try Sample(1).reference(as: ISampleReference.self)
    var iid = IUnknownReference.iid
    var result: UnsafeMutableRawPointer?
    let status = factory.CreateInstance(outer.pointer, &iid, &result)
    #expect(status == 0)
    return Aggregate(outer: outer, inner: IUnknownReference(transferringRef: try #require(result)))
  }

  @Test("The inner object's interfaces show the outer object's identity and counts")
  func identity() throws {
    let both = try aggregate()
    let other = try both.inner.query(ISampleOtherReference.self)
    let unknown = try other.query(IUnknownReference.self)
    let outerUnknown = try both.outer.query(IUnknownReference.self)
    let isSame = unknown.pointer == outerUnknown.pointer
    #expect(isSame)
    // outer, other (counted there), unknown, outerUnknown, and this one
    #expect(other.vtable.pointee.AddRef(other.pointer) == 5)
    #expect(both.outer.vtable.pointee.Release(both.outer.pointer) == 4)
    #expect(try other.GetName().string == "sample")
  }

  @Test("The inner unknown has an identity and counts of its own")
  func innerUnknown() throws {
    let both = try aggregate()
    let again = try both.inner.query(IUnknownReference.self)
    let isSame = again.pointer == both.inner.pointer
    #expect(isSame)
    #expect(again.vtable.pointee.AddRef(again.pointer) == 3)
    #expect(again.vtable.pointee.Release(again.pointer) == 2)
    #expect(throws: COMError.noInterface) { _ = try both.inner.query(IClassFactoryReference.self) }
  }

  @Test("The inner object goes with its inner unknown, and the outer one stays")
  func lifetime() throws {
    let ended = Flag()
    let both = try aggregate(onEnd: { ended.value.store(true, ordering: .releasing) })
    do {
      let mine = try both.inner.query(ISampleReference.self)
      #expect(try mine.GetValue() == 5)
    }
    #expect(!ended.isSet)
    #expect(both.inner.vtable.pointee.AddRef(both.inner.pointer) == 2)
    #expect(both.inner.vtable.pointee.Release(both.inner.pointer) == 1)
    #expect(try both.outer.GetValue() == 1)
  }

  @Test("Nothing is left when both are given back")
  func noLeak() throws {
    let ended = Flag()
    do { _ = try aggregate(onEnd: { ended.value.store(true, ordering: .releasing) }) }
    #expect(ended.isSet)
  }

  @Test("An outer object may ask for IUnknown only")
  func otherInterface() throws {
    let factory = try ClassFactory { Sample(5) }.reference(as: IClassFactoryReference.self)
    let outer = try Sample(1).reference(as: ISampleReference.self)
    var iid = ISampleReference.iid
    var result: UnsafeMutableRawPointer? = outer.pointer
    #expect(factory.CreateInstance(outer.pointer, &iid, &result) == COMError.noInterface.hresult)
    let isNull = result == nil
    #expect(isNull)
  }
}
