import COM
import Synchronization
import Testing

@Suite("Identity and counts")
struct IdentityTests {
  private static let unknown = IUnknownReference.iid

  @Test("QueryInterface is reflexive, symmetric and transitive over every interface of an object")
  func relations() throws {
    let first = try Sample().reference(as: ISampleReference.self)
    let all = [first.pointer, try first.query(ISampleBaseReference.self).pointer]
    let other = try first.query(ISampleOtherReference.self)
    for pointer in all + [other.pointer] {
      let each = IUnknownReference(addingRef: pointer)
      _ = try each.query(ISampleReference.self)
      _ = try each.query(ISampleBaseReference.self)
      _ = try each.query(ISampleOtherReference.self).query(ISampleReference.self)
    }
  }

  @Test("An object has one IUnknown, whichever interface it is asked through")
  func oneUnknown() throws {
    let sample = try Sample().reference(as: ISampleReference.self)
    let other = try sample.query(ISampleOtherReference.self)
    let a = try sample.query(IUnknownReference.self)
    let b = try other.query(IUnknownReference.self)
    #expect(a.pointer == b.pointer)
    #expect(other.pointer != sample.pointer)
  }

  @Test("An interface that the object lacks is E_NOINTERFACE and leaves NULL")
  func foreignInterface() throws {
    let sample = try Sample().reference(as: ISampleReference.self)
    var iid = IClassFactoryReference.iid
    var result: UnsafeMutableRawPointer? = sample.pointer
    #expect(sample.vtable.pointee.QueryInterface(sample.pointer, &iid, &result) == COMError.noInterface.hresult)
    #expect(result == nil)
  }

  @Test("An IID that differs in one bit of either half is foreign", arguments: [0, 7, 63, 64, 100, 127])
  func nearInterface(bit: Int) throws {
    let sample = try Sample().reference(as: ISampleReference.self)
    let iid = ISampleReference.iid
    var near = GUID(
      low: bit < 64 ? iid.low ^ (1 << UInt64(bit)) : iid.low,
      high: bit < 64 ? iid.high : iid.high ^ (1 << UInt64(bit - 64)))
    // Bit 0 makes the base's IID of ISample's: neighbours by number.
    if near == ISampleBaseReference.iid || near == ISampleOtherReference.iid { return }
    var result: UnsafeMutableRawPointer?
    #expect(sample.vtable.pointee.QueryInterface(sample.pointer, &near, &result) == COMError.noInterface.hresult)
  }

  @Test("QueryInterface without a place or an IID is E_POINTER")
  func nullArguments() throws {
    let sample = try Sample().reference(as: ISampleReference.self)
    var iid = Self.unknown
    var result: UnsafeMutableRawPointer? = sample.pointer
    #expect(sample.vtable.pointee.QueryInterface(sample.pointer, &iid, nil) == COMError.pointer.hresult)
    #expect(sample.vtable.pointee.QueryInterface(sample.pointer, nil, &result) == COMError.pointer.hresult)
    #expect(result == nil)
  }

  @Test("AddRef and Release return true counts, over all interfaces of the object")
  func trueCounts() throws {
    let sample = try Sample().reference(as: ISampleReference.self)
    let other = try sample.query(ISampleOtherReference.self)
    #expect(sample.vtable.pointee.AddRef(sample.pointer) == 3)
    #expect(other.vtable.pointee.AddRef(other.pointer) == 4)
    #expect(sample.vtable.pointee.Release(sample.pointer) == 3)
    #expect(other.vtable.pointee.Release(other.pointer) == 2)
  }

  @Test("The object goes with its last COM reference, and not before")
  func lifetime() throws {
    let ended = Ended()
    do {
      let sample = try Sample(1, onEnd: { ended.flag.store(true, ordering: .releasing) }).reference(
        as: ISampleReference.self)
      let copy = sample.copy()
      _ = consume sample
      #expect(!ended.isSet)
      #expect(try copy.GetValue() == 1)
    }
    #expect(ended.isSet)
  }

  @Test("A Swift owner keeps the object without COM references, and COM may come back to it")
  func swiftOwner() throws {
    let sample = Sample(5)
    for _ in 0..<3 { #expect(try sample.reference(as: ISampleReference.self).GetValue() == 5) }
  }

  @Test("Many threads count one object correctly")
  func manyThreads() async throws {
    let ended = Ended()
    let sample = Sample(9, onEnd: { ended.flag.store(true, ordering: .releasing) })
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<2_000 {
            guard let one = try? sample.reference(as: ISampleReference.self),
              let other = try? one.query(ISampleOtherReference.self)
            else { return }
            _ = other.vtable.pointee.AddRef(other.pointer)
            _ = other.vtable.pointee.Release(other.pointer)
          }
        }
      }
    }
    let last = try sample.reference(as: ISampleReference.self)
    #expect(last.vtable.pointee.AddRef(last.pointer) == 2)
    #expect(last.vtable.pointee.Release(last.pointer) == 1)
    #expect(!ended.isSet)
  }

  @Test("The first interface slot lies 24 bytes into the object, the next ones behind it")
  func layout() throws {
    let sample = Sample()
    let base = Unmanaged.passUnretained(sample).toOpaque()
    #expect(try sample.reference(as: ISampleReference.self).pointer == base + 24)
    #expect(try sample.reference(as: ISampleOtherReference.self).pointer == base + 32)
    #expect(
      (base + 24).load(as: UnsafeRawPointer.self) == UnsafeRawPointer(Sample.comVtable0))
  }
}

private final class Ended: Sendable {
  let flag = Atomic<Bool>(false)
  var isSet: Bool { flag.load(ordering: .acquiring) }
}
