import Testing

@testable import COM

@Suite("Late-bound calls that are refused")
struct RefusedCallTests {
  private let held: HeldObject
  private let call: LateCall

  init() throws {
    held = try HeldObject(DispatchSample())
    call = LateCall(object: held.pointer)
  }

  private static let mismatch = DispatchError.typeMismatch
  private static let overflow = Int32(bitPattern: 0x8002_000A)
  private static let badType = Int32(bitPattern: 0x8002_0008)

  @Test(
    "An argument that does not fit is named by its place",
    arguments: [
      (1, [.i4(1), .bstr("x")], mismatch, 0), (1, [.bstr("x"), .i4(1)], mismatch, 1),
      (1, [.i4(1), .r8(1e300)], overflow, 0), (1, [.i8(1 << 40), .i4(1)], overflow, 1),
      (1, [.raw(15, 0), .i4(1)], badType, 1), (1, [.raw(0xFFFF, 0), .i4(1)], badType, 1),
      (1, [.reference(.i4, nil), .i4(1)], mismatch, 1), (1, [.dispatch(nil), .i4(1)], badType, 1),
      (7, [.i4(1), .missing, .missing, .missing, .missing, .missing], mismatch, 5),
      (7, [.reference(.i4, nil), .missing, .missing, .missing, .missing, .missing], mismatch, 5),
      (8, [.reference(.i4, nil), .bstr(""), .empty, .dispatch(nil)], mismatch, 3),
      (11, [.bstr("abc"), .i4(3)], mismatch, 1), (11, [.i4(1), .i4(3)], mismatch, 1),
      (12, [.i4(1)], mismatch, 0), (12, [.raw(0x9011, 0)], mismatch, 0),
      // References of types that do not exist: their pointers are none.
      (12, [.raw(0xF011, 16)], mismatch, 0), (12, [.raw(0x6000, 16)], mismatch, 0),
      (12, [.raw(0x6FFF, 16)], mismatch, 0), (12, [.raw(0x2FFF, 16)], mismatch, 0),
      (23, [.raw(0x6000, 16)], mismatch, 0), (23, [.raw(0xE011, 16)], mismatch, 0),
      (8, [.raw(0xC003, 16), .bstr(""), .empty, .dispatch(nil)], mismatch, 3),
      (19, [.i4(1)], mismatch, 0), (2, [.null], mismatch, 0), (6, [.i4(1000)], overflow, 0),
      (22, [.reference(.i4, nil), .empty], mismatch, 1), (23, [.reference(.array | .ui1, nil)], mismatch, 0),
    ] as [(Int32, [Value], Int32, UInt32)])
  func badArgument(member: Int32, arguments: [Value], status: Int32, place: UInt32) {
    let outcome = call.invoke(member, LateCall.method, arguments)
    #expect(outcome.status == status, "\(outcome.name)")
    #expect(outcome.faulty == place)
    #expect(outcome.result == .empty)
  }

  @Test("An object without the interface that is needed does not fit")
  func wrongInterface() throws {
    let other = try Sample().reference(as: ISampleReference.self)
    let outcome = call.invoke(19, LateCall.method, [.unknown(other.pointer)])
    #expect(outcome.status == Self.mismatch)
    #expect(outcome.faulty == 0)
  }

  @Test(
    "Wrong numbers of arguments are told from missing ones",
    arguments: [
      (1, [.i4(1), .i4(2), .i4(3)], DispatchError.badParameterCount),
      (1, [.i4(1)], DispatchError.parameterNotOptional), (1, [], DispatchError.parameterNotOptional),
      (1, [.i4(1), .missing], DispatchError.parameterNotOptional), (16, [], DispatchError.parameterNotOptional),
      (18, [.i4(1)], mismatch), (99, [], DispatchError.memberNotFound), (-1, [], DispatchError.memberNotFound),
      (0, [], DispatchError.memberNotFound),
    ] as [(Int32, [Value], Int32)])
  func count(member: Int32, arguments: [Value], status: Int32) {
    #expect(call.invoke(member, LateCall.method, arguments).status == status)
  }

  @Test("A member that cannot be used in the way that the flags say is not found")
  func wrongUse() {
    #expect(call.invoke(1, LateCall.get, [.i4(1), .i4(2)]).status == DispatchError.memberNotFound)
    #expect(call.invoke(5, LateCall.put, [], named: [(-3, .dispatch(nil))]).status == DispatchError.memberNotFound)
    #expect(call.invoke(3, 0).status == DispatchError.memberNotFound)
    #expect(call.invoke(3, 0xFFF0).status == DispatchError.memberNotFound)
  }

  @Test("A property's new value must be named as such")
  func unnamedValue() {
    #expect(call.invoke(3, LateCall.put, [.i4(1)]).status == DispatchError.parameterNotFound)
    #expect(call.invoke(3, LateCall.put).status == DispatchError.parameterNotFound)
    #expect(call.invoke(3, LateCall.put, [], named: [(0, .i4(1))]).status == DispatchError.parameterNotFound)
  }

  @Test(
    "Names of arguments that the member does not have are refused",
    arguments: [
      (1, [2], DispatchError.parameterNotFound), (1, [Int32.max], DispatchError.parameterNotFound),
      (1, [Int32.min], DispatchError.parameterNotFound), (1, [-3], DispatchError.parameterNotFound),
      (10, [1], DispatchError.parameterNotFound), (1, [0, 0], DispatchError.badParameterCount),
    ] as [(Int32, [Int32], Int32)])
  func badNames(member: Int32, names: [Int32], status: Int32) {
    let outcome = call.invoke(member, LateCall.method, [], named: names.map { ($0, Value.i4(1)) })
    #expect(outcome.status == status)
    #expect(outcome.faulty == UInt32(names.count - 1))
  }

  @Test("An argument by position and by name at once is one too many")
  func twice() {
    let outcome = call.invoke(1, LateCall.method, [.i4(1)], named: [(0, .i4(2))])
    #expect(outcome.status == DispatchError.badParameterCount)
  }

  @Test("A method of any number of arguments has no names for them")
  func namedRest() {
    let outcome = call.invoke(13, LateCall.method, [.i4(1)], named: [(0, .i4(2))])
    #expect(outcome.status == DispatchError.noNamedArguments)
  }

  @Test("An identifier other than IID_NULL is an unknown interface")
  func interface() {
    var iid = IUnknownReference.iid
    var parameters = DISPPARAMS()
    let vtable = call.object.load(as: UnsafePointer<IDispatchVtbl>.self)
    let status = vtable.pointee.Invoke(call.object, 3, &iid, 0, 2, &parameters, nil, nil, nil)
    #expect(status == DispatchError.unknownInterface)
    #expect(call.numbers(["Add"], riid: iid).status == DispatchError.unknownInterface)
  }

  @Test("Counts without arrays and counts beyond all bounds are refused before anything is read")
  func hostileCounts() {
    var one = VARIANT()
    var name: Int32 = 0
    withUnsafeMutablePointer(to: &one) { one in
      withUnsafeMutablePointer(to: &name) { name in
        let cases: [(DISPPARAMS, Int32)] = [
          (DISPPARAMS(rgvarg: nil, rgdispidNamedArgs: nil, cArgs: 2, cNamedArgs: 0), COMError.invalidArgument.hresult),
          (DISPPARAMS(rgvarg: one, rgdispidNamedArgs: nil, cArgs: 1, cNamedArgs: 1), COMError.invalidArgument.hresult),
          (DISPPARAMS(rgvarg: nil, rgdispidNamedArgs: name, cArgs: 1, cNamedArgs: 1), COMError.invalidArgument.hresult),
          (
            DISPPARAMS(rgvarg: one, rgdispidNamedArgs: name, cArgs: .max, cNamedArgs: .max),
            DispatchError.badParameterCount
          ),
          (
            DISPPARAMS(rgvarg: one, rgdispidNamedArgs: nil, cArgs: 0x8000_0000, cNamedArgs: 0),
            DispatchError.badParameterCount
          ),
          (
            DISPPARAMS(rgvarg: one, rgdispidNamedArgs: name, cArgs: 1, cNamedArgs: 2), DispatchError.badParameterCount
          ),
        ]
        for (index, (given, status)) in cases.enumerated() {
          var parameters = given
          #expect(call.invoke(1, LateCall.method, &parameters).status == status, "case \(index)")
          #expect(call.invoke(13, LateCall.method, &parameters).status != 0, "case \(index)")
        }
      }
    }
    #expect(call.invoke(1, LateCall.method, nil).status == COMError.invalidArgument.hresult)
  }

  @Test("Nobody needs to ask for a result, an exception or a place")
  func noPlaces() {
    var iid = GUID()
    var parameters = DISPPARAMS()
    let vtable = call.object.load(as: UnsafePointer<IDispatchVtbl>.self)
    #expect(vtable.pointee.Invoke(call.object, 3, &iid, 0, 2, &parameters, nil, nil, nil) == 0)
    #expect(vtable.pointee.Invoke(call.object, 3, nil, 0, 2, &parameters, nil, nil, nil) == 0)
    #expect(vtable.pointee.Invoke(call.object, 14, &iid, 0, 1, &parameters, nil, nil, nil) == 0)
    #expect(
      vtable.pointee.Invoke(call.object, 1, &iid, 0, 1, &parameters, nil, nil, nil)
        == DispatchError.parameterNotOptional)
  }
}
