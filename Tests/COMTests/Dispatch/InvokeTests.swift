import Testing

@testable import COM

@Suite("Late-bound calls")
struct InvokeTests {
  private let sample = DispatchSample(level: 7)
  private let held: HeldObject
  private let call: LateCall

  init() throws {
    held = try HeldObject(sample)
    call = LateCall(object: held.pointer)
  }

  @Test("A method takes its arguments by position and gives its result")
  func method() {
    let outcome = call.invoke(1, LateCall.method, [.i4(40), .i4(2)])
    #expect(outcome.status == 0)
    #expect(outcome.result == .i4(42))
  }

  @Test(
    "Arguments are converted to what the IDL wants",
    arguments: [
      ([.bstr("40"), .r8(2)], 42), ([.ui1(1), .i2(-1)], 0), ([.bool(true), .empty], -1), ([.r8(2.5), .r8(3.5)], 6),
    ] as [([Value], Int32)])
  func conversion(arguments: [Value], sum: Int32) {
    #expect(call.invoke(1, LateCall.method, arguments).result == .i4(sum))
  }

  @Test("References are followed, also those to a VARIANT that is a reference itself")
  func references() {
    let number = Place<Int32>(40)
    let inner = Place(VARIANT())
    Value.reference(.i4, number.address).store(to: &inner.value)
    let outcome = call.invoke(
      1, LateCall.method, [.reference(.i4, number.address), .reference(.variant, inner.address)])
    #expect(outcome.result == .i4(80))
  }

  @Test("Named arguments stand for themselves, whatever their order")
  func named() {
    #expect(call.invoke(1, LateCall.method, [], named: [(1, .i4(1)), (0, .i4(2))]).result == .i4(3))
    #expect(call.invoke(2, LateCall.method, [.bstr("a")], named: [(2, .i4(3))]).result == .bstr("a-i4(3)"))
  }

  @Test("Arguments that are left out, at the end or expressly, get their defaults")
  func defaults() {
    #expect(call.invoke(14, LateCall.method).result == .bstr("2 2.5 NULL false true"))
    #expect(call.invoke(14, LateCall.method, [.missing, .r8(1.5)]).result == .bstr("2 1.5 NULL false true"))
    #expect(call.invoke(2, LateCall.method, [.bstr("a")]).result == .bstr("a-missing"))
    #expect(call.invoke(2, LateCall.method, [.bstr("a"), .missing, .missing]).result == .bstr("a-missing"))
    #expect(call.invoke(14, LateCall.method, [], named: [(4, .bool(false))]).result == .bstr("2 2.5 NULL false false"))
  }

  @Test("Pointers to a number take a number, and objects the interface that they need")
  func pointers() {
    let arguments: [Value] = [.i4(1), .r8(0), .i2(9), .dispatch(call.object), .bool(false)]
    #expect(call.invoke(14, LateCall.method, arguments).result == .bstr("1 0.0 9 true false"))
    #expect(call.invoke(19, LateCall.method, [.dispatch(call.object)]).result == .i4(7))
    #expect(call.invoke(19, LateCall.method, [.unknown(call.object)]).result == .i4(7))
  }

  @Test("A property is read, written, and read with both flags of a caller who cannot know")
  func property() {
    #expect(call.invoke(3, LateCall.get).result == .i4(7))
    #expect(call.invoke(3, LateCall.put, [], named: [(-3, .bstr("8"))]).status == 0)
    #expect(call.invoke(3, LateCall.get | LateCall.method).result == .i4(8))
  }

  @Test("A property with an index keeps values of any type")
  func indexedProperty() {
    #expect(call.invoke(4, LateCall.put, [.i4(3)], named: [(-3, .bstr("three"))]).status == 0)
    #expect(call.invoke(4, LateCall.get, [.i4(3)]).result == .bstr("three"))
    #expect(call.invoke(4, LateCall.put, [.i4(5)], named: [(-3, .r8(5.5))]).status == 0)
    #expect(call.invoke(4, LateCall.get, [.bstr("5")]).result == .r8(5.5))
  }

  @Test("A property of an object is set by reference")
  func objectProperty() {
    let use = LateCall.put | LateCall.putReference
    #expect(call.invoke(5, LateCall.putReference, [], named: [(-3, .dispatch(nil))]).status == 0)
    #expect(call.invoke(5, use, [], named: [(-3, .dispatch(call.object))]).status == 0)
    #expect(call.invoke(5, LateCall.get).result == .dispatch(call.object))
    #expect(call.invoke(5, LateCall.putReference, [], named: [(-3, .dispatch(nil))]).status == 0)
    _ = unknownVtable(call.object).pointee.Release(call.object)
  }

  @Test("Every scalar type arrives whole")
  func scalars() {
    let arguments: [Value] = [
      .i1(-1), .ui1(255), .i2(-2), .ui2(65535), .i4(-3), .ui4(4_000_000_000), .i8(-4), .ui8(.max), .r4(0.5), .r8(0.25),
      .i4(-5), .ui4(6), .ui8(0xFFFF_FFFF_FFFF),
    ]
    let text = "-1 255 -2 65535 -3 4000000000 -4 18446744073709551615 0.5 0.25 -5 6 281474976710655"
    #expect(call.invoke(6, LateCall.method, arguments).result == .bstr(text))
  }

  @Test("Results by reference are written, also into VARIANTs and into other types of number")
  func outs() {
    let number = Place<Int32>(0)
    let text = Place<UnsafeMutableRawPointer?>(nil)
    let any = Place(VARIANT())
    let object = Place<UnsafeMutableRawPointer?>(nil)
    let real = Place<Float>(0)
    let colour = Place(VARIANT())
    Value.bstr("old").store(to: &colour.value)
    let arguments: [Value] = [
      .reference(.i4, number.address), .reference(.bstr, text.address), .reference(.variant, any.address),
      .reference(.dispatch, object.address),
      .reference(.r4, real.address), .reference(.variant, colour.address),
    ]
    let outcome = call.invoke(7, LateCall.method, arguments)
    #expect(outcome.status == 0, "\(outcome.name) at \(String(describing: outcome.faulty))")
    #expect(number.value == 42)
    let given = BString(transferring: text.value).string
    #expect(given == "forty-two")
    #expect(Value(any.value) == .bstr("any"))
    #expect(object.value == call.object)
    #expect(real.value == 4.5)
    #expect(Value(colour.value) == .i4(2))
    _ = VariantOperations.clear(&any.value)
    if let object = object.value { _ = unknownVtable(object).pointee.Release(object) }
  }

  @Test("Values that go in and out are replaced in their place")
  func swap() {
    let number = Place<Int16>(5)
    let text = Place<UnsafeMutableRawPointer?>(BSTRMemory.make("in"))
    let any = Place(VARIANT())
    Value.i4(1).store(to: &any.value)
    let object = Place(VARIANT())
    let arguments: [Value] = [
      .reference(.i2, number.address), .reference(.bstr, text.address), .reference(.variant, any.address),
      .reference(.variant, object.address),
    ]
    let outcome = call.invoke(8, LateCall.method, arguments)
    #expect(outcome.status == 0, "\(outcome.name) at \(String(describing: outcome.faulty))")
    #expect(number.value == -5)
    let given = BString(transferring: text.value).string
    #expect(given == "<in>")
    #expect(Value(any.value) == .bstr("<i4(1)>"))
    guard case .dispatch(let made) = Value(object.value), let made else { Issue.record("no object"); return }
    #expect(LateCall(object: made).invoke(3, LateCall.get).result == .i4(-5))
    _ = VariantOperations.clear(&any.value)
    _ = VariantOperations.clear(&object.value)
  }

  @Test("Objects that go in and out keep their counts right")
  func swapObjects() throws {
    let other = try HeldObject(DispatchSample(level: 1))
    let object = Place<UnsafeMutableRawPointer?>(other.pointer)
    _ = unknownVtable(other.pointer).pointee.AddRef(other.pointer)
    let outcome = call.invoke(8, LateCall.method, [.i4(2), .bstr("x"), .empty, .reference(.dispatch, object.address)])
    #expect(outcome.status == 0, "\(outcome.name) at \(String(describing: outcome.faulty))")
    #expect(object.value != other.pointer)
    #expect(other.references == 1)
    let made = try #require(object.value)
    #expect(unknownVtable(made).pointee.Release(made) == 0)
  }

  @Test("Currencies, dates and decimals are converted, and a decimal is a result")
  func money() {
    let outcome = call.invoke(15, LateCall.method, [.i4(1), .r8(2), .i4(3)])
    guard case .raw(let type, let low) = outcome.result else { Issue.record("\(outcome)"); return }
    #expect(type == VariantType.decimal.rawValue)
    #expect(low == 10_005)
  }

  @Test("The caller's locale arrives, and takes no place among the arguments")
  func locale() {
    #expect(call.invoke(10, LateCall.method, [.i4(1), .i4(2)], locale: 9).result == .i4(912))
    #expect(call.invoke(10, LateCall.method, [.i4(1)], locale: 9).result == .i4(915))
  }

  @Test("Arrays of bytes are lent, made from none, and given as results with their type")
  func arrays() throws {
    let array = try #require(ArrayMemory.createVector(.ui1, 0, 3))
    defer { _ = ArrayMemory.destroy(array) }
    ArrayDescriptor(array).data?.initializeMemory(as: UInt8.self, repeating: 5, count: 3)
    let bits = UInt64(UInt(bitPattern: array))
    #expect(call.invoke(12, LateCall.method, [.raw(0x2011, bits)]).result == .i4(15))
    #expect(call.invoke(12, LateCall.method).result == .i4(-1))
    let made = call.invoke(17, LateCall.method, [.i4(4)])
    guard case .raw(let type, _) = made.result else { Issue.record("\(made)"); return }
    #expect(type == 0x2011)
  }

  @Test("An array by reference is replaced by the method's")
  func replacedArray() throws {
    let array = Place<UnsafeMutableRawPointer?>(ArrayMemory.createVector(.ui1, 0, 3))
    #expect(call.invoke(23, LateCall.method, [.reference(.array | .ui1, array.address)]).status == 0)
    let replaced = try #require(array.value)
    #expect(ArrayDescriptor(replaced).count(0) == 4)
    #expect(ArrayMemory.destroy(replaced) == 0)
  }

  @Test("What stands where a result goes is freed for it, and stays where the method fails")
  func overwrittenArray() throws {
    let before = held.references
    var held = VARIANT()
    (held.vt, held.byref) = (VariantType.dispatch.rawValue, call.object)
    let array = Place<UnsafeMutableRawPointer?>(ArrayMemory.createVector(.variant, 0, 1))
    #expect(ArrayMemory.put(array.value, [0], &held) == 0)
    let place = Value.reference(.array | .variant, array.address)
    #expect(call.invoke(24, LateCall.method, [.i4(-1), place]).status == DispatchError.exception)
    #expect(self.held.references == before + 1)
    #expect(ArrayMemory.lock(array.value) == 0)
    #expect(call.invoke(24, LateCall.method, [.i4(2), place]).status == AutomationError.arrayIsLocked.hresult)
    #expect(ArrayMemory.unlock(array.value) == 0)
    #expect(call.invoke(24, LateCall.method, [.i4(2), place]).status == 0)
    #expect(self.held.references == before)
    #expect(array.value.map { ArrayDescriptor($0).count(0) } == 2)
    #expect(call.invoke(24, LateCall.method, [.i4(0), place]).status == 0)
    #expect(array.value == nil)
  }

  @Test("A number is never written where an array of such numbers stands")
  func numberOverArray() {
    let array = Place<UnsafeMutableRawPointer?>(ArrayMemory.createVector(.i4, 0, 1))
    let before = array.value
    let inner = Place(VARIANT())
    Value.reference(.array | .i4, array.address).store(to: &inner.value)
    let places = (0..<5).map { _ in Place(VARIANT()) }
    let arguments = ([inner] + places).map { Value.reference(.variant, $0.address) }
    let outcome = call.invoke(7, LateCall.method, arguments)
    #expect(outcome.status == DispatchError.typeMismatch)
    #expect(outcome.faulty == 5)
    #expect(array.value == before)
    #expect(ArrayMemory.destroy(array.value) == 0)
  }

  @Test("A method of any number of arguments gets them as an array", arguments: [0, 1, 5])
  func variableArguments(count: Int) {
    let arguments = [Value.i4(2)] + (0..<count).map { Value.i4(Int32($0)) }
    let sum = 2000 + 100 * count + (0..<count).reduce(0, +)
    #expect(call.invoke(13, LateCall.method, arguments).result == .i4(Int32(sum)))
  }

  @Test("Methods that return no HRESULT give what they return")
  func plainResults() {
    #expect(call.invoke(20, LateCall.method, [.i4(21)]).result == .i4(42))
    #expect(call.invoke(21, LateCall.method, [.i4(3)]).result == .empty)
    #expect(call.invoke(3, LateCall.get).result == .i4(3))
  }

  @Test("Pointers to values that are only read may be references or values")
  func read() {
    let number = Place<Int32>(4)
    #expect(call.invoke(22, LateCall.method, [.reference(.i4, number.address), .r8(1)]).result == .bstr("4 r8(1.0)"))
    #expect(call.invoke(22, LateCall.method, [.bstr("5"), .bstr("t")]).result == .bstr("5 bstr(\"t\")"))
  }

  @Test("A derived interface has its base's members, and another interface of the object its own")
  func interfaces() throws {
    #expect(call.invoke(30, LateCall.method).result == .i4(30))
    let reference = try sample.reference(as: IDispatchOtherReference.self)
    let other = LateCall(object: reference.pointer)
    #expect(other.invoke(1, LateCall.method).result == .bstr("other"))
    #expect(other.numbers(["name"]).numbers == [1])
    #expect(other.invoke(30, LateCall.method).status == DispatchError.memberNotFound)
    let count = try reference.GetTypeInfoCount()
    #expect(count == 1)
  }

  @Test("A failing member fills EXCEPINFO in with its code and its text")
  func exception() {
    let code = Int32(bitPattern: 0x8010_000B)
    let outcome = call.invoke(9, LateCall.method, [.i4(code), .bstr("the reader is in use")])
    #expect(outcome.status == DispatchError.exception)
    #expect(outcome.code == code)
    #expect(outcome.description == "the reader is in use")
    let silent = call.invoke(9, LateCall.method, [.error(code), .bstr("")])
    #expect(silent.code == code)
    #expect(silent.description.isEmpty)
  }

  @Test("Bytes come by reference only")
  func bytes() {
    var bytes: [UInt8] = [1, 2, 3]
    let outcome = bytes.withUnsafeMutableBytes {
      call.invoke(11, LateCall.method, [.reference(.ui1, $0.baseAddress), .i4(3)])
    }
    #expect(outcome.result == .i4(6))
    #expect(call.invoke(11, LateCall.method, [.reference(.ui1, nil), .i4(3)]).result == .i4(-1))
  }
}
