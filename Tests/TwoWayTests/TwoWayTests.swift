// Objects of C++ and of Swift call each other through one interface with every kind of parameter.
// Imported by nothing; knows of the runtime only what a user of COM knows.

import COM
import Testing

@Suite("C++ and Swift across one interface")
struct TwoWayTests {
  @Test("A C++ caller gets every answer of a Swift object right", arguments: CppSide.Compiler.allCases)
  func cppCallsSwift(compiler: CppSide.Compiler) throws {
    #expect(try CppSide.shared(compiler).check(TwoWay().reference()) == 0)
  }

  @Test("A C++ caller gets every answer of a C++ object right, so the check itself holds", arguments: pairs)
  func cppCallsCpp(caller: CppSide.Compiler, callee: CppSide.Compiler) throws {
    #expect(try CppSide.shared(caller).check(CppSide.shared(callee).object()) == 0)
  }

  @Test("A C caller gets structs by value and the rest right, from C++ and from Swift", arguments: pairs)
  func cCalls(caller: CppSide.Compiler, callee: CppSide.Compiler) throws {
    let side = try CppSide.shared(caller)
    #expect(try side.checkFromC(TwoWay().reference()) == 0)
    #expect(try side.checkFromC(CppSide.shared(callee).object()) == 0)
  }

  @Test("A C++ caller owns what it is given, and nothing else is kept or freed", arguments: pairs)
  func cppOwns(caller: CppSide.Compiler, callee: CppSide.Compiler) throws {
    let side = try CppSide.shared(caller)
    for isCpp in [true, false] {
      let late: IDispatchReference = isCpp ? try side.late() : try Late().reference()
      let other: IDispatchReference = isCpp ? try side.late() : try Late().reference()
      #expect(try side.checkOwnership(TwoWay().reference(), late) == 0)
      #expect(try side.checkOwnership(CppSide.shared(callee).object(), other) == 0)
    }
  }

  @Test("A Swift caller owns what it is given, and nothing else is kept or freed", arguments: objects)
  func swiftOwns(compiler: CppSide.Compiler?) throws {
    let side = try CppSide.shared(compiler ?? .gcc)
    let o: ITwoWayReference = compiler == nil ? try TwoWay().reference() : try side.object()
    try texts(o)
    try variants(o, side)
    try arrays(o)
    #expect(try o.PairOut(9).b == -9)
    try others(o, side)
  }

  private static let pairs = CppSide.Compiler.allCases.flatMap { a in CppSide.Compiler.allCases.map { (a, $0) } }
  /// Whose object is called: Swift's where there is no compiler.
  private static let objects: [CppSide.Compiler?] = CppSide.Compiler.allCases + [nil]

  @Test("A Swift caller gets every answer of an object right", arguments: objects)
  func swiftCalls(compiler: CppSide.Compiler?) throws {
    let side = try CppSide.shared(compiler ?? .gcc)
    let o: ITwoWayReference = compiler == nil ? try TwoWay().reference() : try side.object()
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

  private func texts(_ o: borrowing ITwoWayReference) throws {
    #expect(try o.NameOf(7).string == "7")
    var (name, length): (UnsafeMutableRawPointer?, Int32) = (nil, 0)
    try o.NameAndLength(5, &name, &length)
    #expect(length == 1 && BString(transferring: name).string == "5")
    let suffix = try BString("-end")
    var text = try BString("start").transfer()
    try o.Append(&text, suffix)
    #expect(BString(transferring: text).string == "start-end")
    #expect(suffix.string == "-end")
    text = nil
    try o.Append(&text, suffix)
    #expect(text != suffix.pointer && BString(transferring: text).string == "-end")
  }

  private func variants(_ o: borrowing ITwoWayReference, _ side: CppSide) throws {
    for isCpp in [true, false] {
      let listener: IListenerReference = isCpp ? try side.listener() : try Listener().reference()
      let text = try Variant("text")
      let object = Variant(listener.copy())
      #expect(references(listener.pointer) == 2)
      let first = try Variant(transferring: text.withUnsafePointer { try o.Copy($0.pointee) })
      #expect(try first.string == "text")
      var place = try object.withUnsafePointer { try o.Copy($0.pointee) }
      #expect(references(listener.pointer) == 3)
      try text.withUnsafePointer { try o.Exchange(&place, $0.pointee) }
      #expect(references(listener.pointer) == 2)
      try object.withUnsafePointer { try o.Exchange(&place, $0.pointee) }
      #expect(references(listener.pointer) == 3)
      #expect(VariantOperations.clear(&place) == 0)
      #expect(references(listener.pointer) == 2)
      #expect(try text.string == "text")
      _ = consume object
      #expect(references(listener.pointer) == 1)
    }
  }

  private func arrays(_ o: borrowing ITwoWayReference) throws {
    var array = try o.Range(4)
    try o.Twice(&array)
    let result = try SafeArray<Int32>(transferring: array.map { UnsafeMutableRawPointer($0) })
    #expect(result.elements == [0, 2, 4, 6])
    var values: [Int32] = [-1, -1, -1, -1]
    try o.Fill(3, 10, &values)
    #expect(values == [10, 11, 12, -1])
    try o.Reverse(3, &values)
    #expect(values == [12, 11, 10, -1])
  }

  private func others(_ o: borrowing ITwoWayReference, _ side: CppSide) throws {
    var (known, unknown) = (ITwoWayReference.iid, IListenerReference.iid)
    var found: UnsafeMutableRawPointer?
    let before = references(o.pointer)
    try o.Find(&known, &found)
    #expect(references(o.pointer) == before + 1)
    let same = try ITwoWayReference(transferringRef: #require(found))
    #expect(same.Plain(1) == -1)
    _ = consume same
    #expect(throws: COMError.noInterface) { try o.Find(&unknown, &found) }
    #expect(found == nil && references(o.pointer) == before)
    for isCpp in [true, false] {
      let late: IDispatchReference = isCpp ? try side.late() : try Late().reference()
      #expect(try o.CallLate(late, 30).pointer == late.pointer)
      let target = try o.CallLate(late, 12)
      #expect(references(late.pointer) == 2)
      let typed: ILateReference = try target.query()
      #expect(try typed.Add(0) == 42)
      _ = consume typed
      _ = consume target
      #expect(references(late.pointer) == 1)
    }
    var factor: Int32 = 7
    let scaled: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Int32 = { value, context in
      value * (context?.load(as: Int32.self) ?? 0)
    }
    #expect(try o.Callback(unsafeBitCast(scaled, to: UnsafeMutableRawPointer.self), 6, &factor) == 42)
  }

  /// How many references there are beside the one that is taken to find out.
  private func references(_ object: InterfacePointer) -> UInt32 {
    let vtable = object.load(as: UnsafePointer<IUnknownVtbl>.self)
    _ = vtable.pointee.AddRef(object)
    return vtable.pointee.Release(object)
  }
}
