import COM
import Foundation
import Testing

@Suite("SAFEARRAYs in Swift")
struct SafeArrayTests {
  @Test("Elements of every kind come back as they went in")
  func elements() throws {
    func check<T: AutomationValue & Equatable>(_ values: [T]) throws {
      let array = try SafeArray(values)
      let (count, back) = (array.count, array.elements)
      #expect(count == values.count)
      #expect(back == values)
    }
    try check([Int8.min, 0, .max])
    try check([Int16.min, 0, .max])
    try check([Int32.min, 0, .max])
    try check([Int64.min, 0, .max])
    try check([UInt8](0...255))
    try check([UInt64.max, 0])
    try check([Double.pi, -0.5])
    try check([true, false, true])
    try check(["", "a", "grüße", "a\0b"])
    try check([String]())
  }

  @Test("Bytes go in and out in one step")
  func bytes() throws {
    let source = [UInt8](0..<200)
    let array = try SafeArray<UInt8>(bytes: source)
    let back = array.bytes
    #expect(back == source)
    let none = try SafeArray<UInt8>(bytes: []).bytes
    #expect(none.isEmpty)
  }

  @Test("Bytes come from slices, from Data and from what is in no row")
  func bytesOfCollections() throws {
    let source = [UInt8](0..<200)
    let slice = try SafeArray<UInt8>(bytes: source[10..<20]).bytes
    #expect(slice == [UInt8](10..<20))
    let data = Data(try SafeArray<UInt8>(bytes: Data(source)).bytes)
    #expect(data == Data(source))
    let lazy = try SafeArray<UInt8>(bytes: source.lazy.map { $0 &* 2 }).bytes
    #expect(lazy == source.map { $0 &* 2 })
    let variant = Variant(try SafeArray<UInt8>(bytes: source))
    let back = try variant.array(of: UInt8.self).bytes
    #expect(back == source)
  }

  @Test("An element is got and put by its index, which is checked")
  func indices() throws {
    var array = try SafeArray<String>(count: 2, lowerBound: -1)
    try array.set("first", at: -1)
    try array.set("second", at: 0)
    try array.set("first again", at: -1)
    let (first, second) = (try array.element(at: -1), try array.element(at: 0))
    #expect(first == "first again" && second == "second")
    let badIndex = Int32(bitPattern: 0x8002_000B)
    for index in [Int32.min, -2, 1, .max] {
      #expect(status { _ = try array.element(at: index) } == badIndex)
      #expect(status { try array.set("x", at: index) } == badIndex)
    }
    var seen: [String] = []
    array.forEach { seen.append($0) }
    #expect(seen == ["first again", "second"])
  }

  @Test("Hostile counts are refused", arguments: [-1, Int.min, Int.max, Int(UInt32.max), Int(Int32.max)])
  func counts(count: Int) {
    #expect(status { _ = try SafeArray<Int64>(count: count) } == COMError.outOfMemory.hresult)
  }

  @Test("Memory is lent to C, locked")
  func memory() throws {
    var array = try SafeArray<Int32>([1, 2, 3])
    let sum = try array.withUnsafeElements { elements in
      elements[1] = 20
      return elements.reduce(0, +)
    }
    let elements = array.elements
    #expect(sum == 24 && elements == [1, 20, 3])
  }

  @Test("A SAFEARRAY of another kind is refused, and freed")
  func transfer() throws {
    let pointer = try SafeArray<Int32>([1]).transfer()
    #expect(status { _ = try SafeArray<Int16>(transferring: pointer) } == Int32(bitPattern: 0x8002_0005))
    #expect(status { _ = try SafeArray<Int16>(transferring: nil) } == COMError.pointer.hresult)
    let kept = try SafeArray<Int32>([7]).transfer()
    let elements = try SafeArray<Int32>(transferring: kept).elements
    #expect(elements == [7])
  }
}
