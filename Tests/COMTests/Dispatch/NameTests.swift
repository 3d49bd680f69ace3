import Testing

@testable import COM

@Suite("Names of members")
struct NameTests {
  private let held: HeldObject
  private let call: LateCall

  init() throws {
    held = try HeldObject(DispatchSample())
    call = LateCall(object: held.pointer)
  }

  @Test(
    "Letter case does not count",
    arguments: [("Add", 1), ("add", 1), ("ADD", 1), ("LeVeL", 3), ("Extra", 30), ("scalars", 6), ("Replace", 23)])
  func found(name: String, number: Int32) {
    let found = call.numbers([name])
    #expect(found.status == 0)
    #expect(found.numbers == [number])
  }

  @Test(
    "Unknown names get DISPID_UNKNOWN",
    arguments: ["", "Ad", "Addd", "get_Level", "Ädd", "Add ", "QueryInterface", "Invoke", "Outs\u{1}"])
  func unknown(name: String) {
    let found = call.numbers([name])
    #expect(found.status == DispatchError.unknownName)
    #expect(found.numbers == [-1])
  }

  @Test("Names of arguments follow the member's, each for itself")
  func arguments() {
    #expect(call.numbers(["Join", "vlast", "BSTRFIRST"]).numbers == [2, 2, 0])
    let mixed = call.numbers(["Join", "nothing", "bstrBetween", nil])
    #expect(mixed.status == DispatchError.unknownName)
    #expect(mixed.numbers == [2, -1, 1, -1])
    // The result is no argument.
    #expect(call.numbers(["Add", "plSum"]).numbers == [1, -1])
    #expect(call.numbers(["Locale", "lLast"]).numbers == [10, 2])
  }

  @Test("Without a member every name is unknown")
  func noMember() {
    let found = call.numbers(["nothing", "lFirst"])
    #expect(found.status == DispatchError.unknownName)
    #expect(found.numbers == [-1, -1])
    #expect(call.numbers([nil]).numbers == [-1])
  }

  @Test("No names, no places and no array are invalid")
  func nothing() {
    var iid = GUID()
    var id: Int32 = 0
    var name: UnsafeMutablePointer<UInt16>?
    let vtable = call.object.load(as: UnsafePointer<IDispatchVtbl>.self)
    let invalid = COMError.invalidArgument.hresult
    #expect(vtable.pointee.GetIDsOfNames(call.object, &iid, &name, 0, 0, &id) == invalid)
    #expect(vtable.pointee.GetIDsOfNames(call.object, &iid, nil, 1, 0, &id) == invalid)
    #expect(vtable.pointee.GetIDsOfNames(call.object, &iid, &name, 1, 0, nil) == invalid)
    #expect(vtable.pointee.GetIDsOfNames(call.object, nil, &name, 1, 0, &id) == DispatchError.unknownName)
  }

  @Test("A member without a number in the IDL has one of the default numbering")
  func unnumbered() throws {
    let other = try DispatchSample().reference(as: IDispatchDualReference.self)
    #expect(LateCall(object: other.pointer).numbers(["unnumbered"]).numbers == [0x6002_0001])
  }
}
