import Testing

@testable import COM

@Suite("Swift collections as enumerators")
struct ListTests {
  @Test("Values of Swift come back from an IEnumVARIANT, and as other types")
  func values() throws {
    let numbers = try ValueEnumerator(1...40 as ClosedRange<Int32>).reference(as: IEnumVARIANTReference.self)
    #expect(try numbers.collect(as: Int32.self) == Array(1...40))
    #expect(try numbers.collect(as: Int32.self).isEmpty)
    #expect(numbers.Reset() == 0)
    #expect(try numbers.collect(as: String.self).first == "1")
    let texts = try ValueEnumerator(["a", "", "grüße"]).reference(as: IEnumVARIANTReference.self)
    #expect(try texts.collect(as: String.self) == ["a", "", "grüße"])
    #expect(texts.Reset() == 0)
    #expect(throws: COMError(AutomationError.typeMismatch.hresult)) { try texts.collect(as: Double.self) }
    #expect(try ValueEnumerator([true]).reference(as: IEnumVARIANTReference.self).collect(as: Bool.self) == [true])
  }

  @Test("A list of nothing, and of a hostile number, is empty", arguments: [0, -1, Int.min])
  func empty(count: Int) throws {
    let values = try ValueEnumerator(count: count) { (_) throws(COMError) in Variant() }
    #expect(try values.reference(as: IEnumVARIANTReference.self).collect(as: Int32.self).isEmpty)
    let objects = try ObjectEnumerator(count: count) { (_) throws(COMError) in throw COMError.fail }
    #expect(try objects.reference(as: IEnumUnknownReference.self).map { _ in 0 }.isEmpty)
  }

  @Test("An error while the list is made gives back what it has")
  func failure() throws {
    let object = try CountedObject()
    #expect(throws: COMError.accessDenied) {
      _ = try ValueEnumerator(count: 4) { (index) throws(COMError) in
        guard index < 3 else { throw COMError.accessDenied }
        return Variant(try object.unknown())
      }
    }
    #expect(throws: COMError.accessDenied) {
      _ = try ObjectEnumerator(count: 4) { (index) throws(COMError) in
        guard index < 3 else { throw COMError.accessDenied }
        return try object.unknown()
      }
    }
    #expect(object.others == 0)
  }

  @Test("Next, Skip, Reset and Clone say S_FALSE where fewer are left")
  func positions() throws {
    let list = try ValueEnumerator([10, 11, 12, 13, 14] as [Int32]).reference(as: IEnumVARIANTReference.self)
    func next(_ list: borrowing IEnumVARIANTReference, _ count: UInt32) -> (Int32, [Int32]) {
      var places = (0..<8).map { _ in VARIANT() }
      var fetched: UInt32 = 99
      let status = list.Next(count, &places, &fetched)
      let values = places.prefix(Int(fetched)).map { place in
        (try? Variant(transferring: place).value(as: Int32.self)) ?? -1
      }
      return (status, values)
    }
    #expect(next(list, 2) == (0, [10, 11]))
    #expect(next(list, 0) == (0, []))
    var copy: UnsafeMutableRawPointer?
    #expect(list.Clone(&copy) == 0)
    let clone = IEnumVARIANTReference(transferringRef: try #require(copy))
    #expect(list.Skip(1) == 0)
    #expect(next(list, 4) == (1, [13, 14]))
    #expect(next(list, 1) == (1, []))
    #expect(list.Skip(1) == 1)
    #expect(list.Skip(0) == 0)
    #expect(next(clone, 1) == (0, [12]))
    #expect(clone.Skip(.max) == 1)
    #expect(list.Reset() == 0)
    #expect(next(list, 5) == (0, [10, 11, 12, 13, 14]))
  }

  @Test("NULL places are E_POINTER; the number may be left out for one element")
  func nullPlaces() throws {
    let list = try ValueEnumerator([1, 2, 3] as [Int32]).reference(as: IEnumVARIANTReference.self)
    var (place, fetched) = (VARIANT(), UInt32(7))
    #expect(list.Next(1, nil, &fetched) == COMError.pointer.hresult)
    #expect(fetched == 0)
    #expect(list.Next(2, &place, nil) == COMError.pointer.hresult)
    #expect(list.Clone(nil) == COMError.pointer.hresult)
    #expect(list.Next(1, &place, nil) == 0)
    #expect(try Variant(transferring: place).value(as: Int32.self) == 1)
    let objects = try ObjectEnumerator([Sample(1)]).reference(as: IEnumUnknownReference.self)
    var object: UnsafeMutableRawPointer?
    #expect(objects.Next(1, nil, &fetched) == COMError.pointer.hresult)
    #expect(objects.Next(2, &object, nil) == COMError.pointer.hresult)
    #expect(objects.Clone(nil) == COMError.pointer.hresult)
  }

  @Test("Objects keep their identity, and their counts balance")
  func objects() throws {
    let object = try CountedObject()
    do {
      let list = try ObjectEnumerator(count: 20) { (_) throws(COMError) in try object.unknown() }
        .reference(as: IEnumUnknownReference.self)
      #expect(object.others == 20)
      var copy: UnsafeMutableRawPointer?
      #expect(list.Skip(18) == 0)
      #expect(list.Clone(&copy) == 0)
      let clone = IEnumUnknownReference(transferringRef: try #require(copy))
      let identity = try object.unknown()
      #expect(try clone.map { $0.pointer == identity.pointer } == [true, true])
      #expect(object.others == 21)
    }
    #expect(object.others == 0)
    let samples = try ObjectEnumerator((1...3).map { Sample($0) }).reference(as: IEnumUnknownReference.self)
    #expect(try samples.map { try $0.query(ISampleReference.self).GetValue() } == [1, 2, 3])
  }

  @Test("For Each goes through a collection of Swift, as late-bound callers do")
  func forEach() throws {
    let collection = try ListedCollection(["one", "two"]).reference(as: IDispatchReference.self)
    #expect(try collection.enumerator().collect(as: String.self) == ["one", "two"])
    #expect(throws: COMError.memberNotFound) {
      _ = try DispatchSample().reference(as: IDispatchReference.self).enumerator()
    }
  }

  @Test("Both keep the rules of COM")
  func rules() throws {
    let values = try ValueEnumerator([1] as [Int32]).reference(as: IEnumVARIANTReference.self)
    #expect(COMRules.check(object: values).isEmpty)
    let objects = try ObjectEnumerator([Sample()]).reference(as: IEnumUnknownReference.self)
    #expect(COMRules.check(object: objects).isEmpty)
  }

  private final class Shared: Sendable {
    let list: IEnumVARIANTReference
    init(_ list: consuming IEnumVARIANTReference) { self.list = list }
  }

  @Test("Threads that share a list get each value once")
  func threads() async throws {
    let shared = Shared(try ValueEnumerator((0..<4000).map { Int32($0) }).reference())
    let all = try await withThrowingTaskGroup(of: [Int32].self) { group in
      for _ in 0..<4 { group.addTask { try shared.list.collect(as: Int32.self) } }
      var all: [Int32] = []
      for try await part in group { all += part }
      return all
    }
    #expect(all.sorted() == Array(0..<4000))
  }
}
