// Objects of C++ and of Swift call each other through one interface with every kind of parameter.
// Imported by nothing; knows of the runtime only what a user of COM knows.

import COM
import Testing

@Suite("C++ and Swift across one interface")
struct TwoWayTests {
  @Test("A C++ caller gets every answer of a Swift object right")
  func cppCallsSwift() throws { #expect(try CppSide.shared().check(TwoWay().reference()) == 0) }

  @Test("A C++ caller gets every answer of a C++ object right, so the check itself holds")
  func cppCallsCpp() throws {
    let side = try CppSide.shared()
    #expect(try side.check(side.object()) == 0)
  }

  @Test("A Swift caller gets every answer of an object right", arguments: [true, false])
  func swiftCalls(isCpp: Bool) throws {
    let side = try CppSide.shared()
    let o: ITwoWayReference = isCpp ? try side.object() : try TwoWay().reference()
    #expect(try o.Byte(255) == 254)
    #expect(try o.Char(100) == -100)
    #expect(try o.Short(.max) == -Int16.max)
    #expect(try o.UShort(.max) == 65534)
    #expect(try o.Long(.max) == -Int32.max)
    #expect(try o.ULong(.max) == UInt32.max - 1)
    #expect(try o.Hyper(1 << 60) == -(1 << 60))
    #expect(try o.UHyper(.max) == UInt64.max - 1)
    #expect(try o.Float(0.5) == 0.25)
    #expect(try o.Double(1e300) == 5e299)
    #expect(try !o.Bool(true))
    #expect(try o.Bool(false))
    #expect(try o.Mode(.TW_LOW) == .TW_HIGH)
    #expect(try o.Date(2.5) == 3.5)
    let text = try BString("Käse")
    #expect(try o.Text(text).string == "Käse")
    #expect(o.Plain(6) == -6)
    #expect(throws: COMError.accessDenied) { try o.Fail(COMError.accessDenied.hresult) }
    #expect(try o.Many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) == 506)
    let two = try o.TwoResults(7)
    #expect(two.pTwice == 14 && two.pHalf == 3.5)
    var number: Int32 = 5
    try o.Increment(&number)
    #expect(number == 6)
    try records(o)
    try standardTypes(o)
    try callbacks(o, side)
  }

  private func records(_ o: borrowing ITwoWayReference) throws {
    var pair = TW_PAIR()
    (pair.a, pair.b) = (1, -2)
    pair = try o.Pair(pair)
    #expect(pair.a == -2 && pair.b == 1)
    pair = o.PlainPair(3)
    #expect(pair.a == 3 && pair.b == -3)
    var floats = TW_FLOATS()
    (floats.x, floats.y) = (1.5, -2)
    floats = try o.Floats(floats)
    #expect(floats.x == -2 && floats.y == 1.5)
    var vector = TW_VECTOR()
    (vector.x, vector.y, vector.z) = (1, 2, 3)
    vector = try o.Vector(vector)
    #expect(vector.x == 3 && vector.y == 2 && vector.z == 1)
    vector = o.PlainVector(2)
    #expect(vector.x == 2 && vector.y == 4 && vector.z == 6)
    var mixed = TW_MIXED()
    (mixed.d, mixed.n) = (1.5, 1 << 40)
    mixed = try o.Mixed(mixed)
    #expect(mixed.d == 3 && mixed.n == -(1 << 40))
    var large = TW_LARGE()
    (large.head, large.items, large.tail, large.end) = (1, [2, 3, 4, 5], 6.5, 7)
    #expect(try o.LargeAt(&large) == 15)
    let copy = try o.Large(large)
    #expect(copy.head == 1 && copy.items[2] == 4 && copy.items[3] == 6 && copy.tail == 13 && copy.end == 8)
    var values: [Int32] = [1, 2, 3, 4, 5]
    #expect(try o.Fixed(&values) == 10)
    #expect(try o.Sized(5, &values) == 15)
  }

  private func standardTypes(_ o: borrowing ITwoWayReference) throws {
    var money = CY()
    money.int64 = 12_345_678_901_234
    #expect(try o.Currency(money).int64 == -12_345_678_901_234)
    var value = VARIANT()
    value.vt = VARTYPE(VT_I4.rawValue)
    value.lVal = 41
    #expect(try o.Variant(value).lVal == 42)
    #expect(try o.VariantAt(&value).lVal == 43)
    var identifier = IListenerReference.iid
    #expect(try o.Identifier(&identifier).Data1 == identifier.Data1 + 1)
    var items: [Int32] = [10, 11, 12]
    let sum = try items.withUnsafeMutableBytes { bytes in
      var array = SAFEARRAY()
      (array.cDims, array.cbElements, array.pvData) = (1, 4, bytes.baseAddress)
      array.rgsabound.cElements = 3
      return try o.Items(&array)
    }
    #expect(sum == 33)
  }

  private func callbacks(_ o: borrowing ITwoWayReference, _ side: CppSide) throws {
    for isCpp in [true, false] {
      let listener: IListenerReference = isCpp ? try side.listener() : try Listener().reference()
      #expect(try o.Call(listener, 8) == 9)
      #expect(try o.MaybeCall(listener.copy()))
      #expect(try o.Same(listener).pointer == listener.pointer)
      var place: UnsafeMutableRawPointer? = listener.copy().transferRef()
      try o.Swap(&place)
      guard let place else { throw COMError.unexpectedNull }
      let other = IListenerReference(transferringRef: place)
      #expect(other.pointer != listener.pointer)
      #expect(try other.Heard(20) == 21)
      // The object kept nothing of what it was lent.
      #expect(listener.vtable.pointee.AddRef(listener.pointer) == 2)
      #expect(listener.vtable.pointee.Release(listener.pointer) == 1)
    }
    #expect(try !o.MaybeCall(nil))
    let triple: @convention(c) (Int32) -> Int32 = { $0 * 3 }
    #expect(try o.Apply(unsafeBitCast(triple, to: UnsafeMutableRawPointer.self), 14) == 42)
  }
}
