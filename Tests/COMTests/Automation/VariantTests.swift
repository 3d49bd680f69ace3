import COM
import Testing

@Suite("VARIANTs in Swift")
struct VariantTests {
  private static let typeMismatch = Int32(bitPattern: 0x8002_0005)
  private static let badType = Int32(bitPattern: 0x8002_0008)
  private static let overflow = Int32(bitPattern: 0x8002_000A)

  @Test("Every type of number comes back as it went in")
  func numbers() throws {
    func check<T: AutomationNumber & Equatable>(_ value: T, _ type: VariantType) throws {
      let variant = Variant(value)
      let (found, back) = (variant.type, try variant.value(as: T.self))
      #expect(found == type)
      #expect(back == value)
    }
    try check(Int8.min, .i1)
    try check(Int16.min, .i2)
    try check(Int32.min, .i4)
    try check(Int64.min, .i8)
    try check(UInt8.max, .ui1)
    try check(UInt16.max, .ui2)
    try check(UInt32.max, .ui4)
    try check(UInt64.max, .ui8)
    try check(Float.pi, .r4)
    try check(Double.pi, .r8)
  }

  @Test("Texts and truth values do too", arguments: ["", "a", "grüße", "𝄞 clef", "a\0b"])
  func texts(text: String) throws {
    let back = try Variant(text).string
    #expect(back == text)
    let yes = try Variant(true).value(as: Bool.self)
    let no = try Variant(false).value(as: Bool.self)
    #expect(yes && !no)
  }

  @Test("Reading a value as another type converts it, or says why not")
  func conversion() throws {
    let number = try Variant("42").value(as: Int32.self)
    #expect(number == 42)
    let text = try Variant(2.5).string
    #expect(text == "2.5")
    let half = try Variant(2.5).value(as: Int64.self)
    #expect(half == 2)
    let word = try Variant(true).converted(to: .bstr, flags: 2).string
    #expect(word == "True")
    #expect(status { _ = try Variant("x").value(as: Int32.self) } == Self.typeMismatch)
    #expect(status { _ = try Variant(Int32(256)).value(as: UInt8.self) } == Self.overflow)
    #expect(status { _ = try Variant.null.value(as: Int32.self) } == Self.typeMismatch)
    #expect(status { _ = try Variant().converted(to: VariantType(rawValue: 15)) } == Self.badType)
    let zero = try Variant().value(as: Double.self)
    #expect(zero == 0)
  }

  @Test("Dates, money and error codes are values of their own")
  func special() throws {
    let date = try Variant(date: 45_292.25).string
    #expect(date == "01/01/2024 06:00:00")
    let money = try Variant(currency: 12_345).string
    #expect(money == "1.2345")
    let error = Variant(error: Int32(bitPattern: 0x8002_0004))
    let (type, isNull) = (error.type, error.isNull)
    #expect(type == .error && !isNull)
    let (empty, null) = (Variant().isEmpty, Variant.null.isNull)
    #expect(empty && null)
  }

  @Test("A VARIANT holds a reference to an object, and each copy another")
  func objects() throws {
    let object = try CountedObject(5)
    var variant = Variant(try object.unknown())
    let type = variant.type
    #expect(type == .unknown)
    #expect(object.others == 1)
    let copy = try variant.copy()
    #expect(object.others == 2)
    let found = try copy.object(as: ISampleReference.self)
    #expect(object.others == 3)
    let value = try found?.GetValue()
    #expect(value == 5)
    #expect(status { _ = try Variant(Int32(1)).object(as: ISampleReference.self) } == Self.typeMismatch)
    _ = consume found
    #expect(object.others == 2)
    _ = consume copy
    #expect(object.others == 1)
    variant = Variant()
    #expect(object.others == 0)
    let isEmpty = variant.isEmpty
    #expect(isEmpty)
  }

  @Test("A VARIANT goes to C and comes from there")
  func ownership() throws {
    var raw = try Variant("kept").transfer()
    let view = try withUnsafePointer(to: &raw) { try Variant(copying: $0).string }
    #expect(view == "kept")
    let owner = Variant(transferring: raw)
    let text = try owner.string
    #expect(text == "kept")
    var target = Variant(Int32(1))
    let answer = owner.withUnsafePointer { source in
      target.withUnsafeMutablePointer { VariantOperations.copy(source, to: $0) }
    }
    #expect(answer == 0)
    let copied = try target.string
    #expect(copied == "kept")
    var bad = VARIANT()
    withUnsafeMutableBytes(of: &bad) { $0.storeBytes(of: 15, as: UInt16.self) }
    #expect(status { _ = try withUnsafePointer(to: &bad) { try Variant(copying: $0) } } == Self.badType)
  }

  @Test("An array in a VARIANT is copied out, when its elements are of that type")
  func arrays() throws {
    let variant = Variant(try SafeArray(["one", "two"]))
    let type = variant.type
    #expect(type == .array | .bstr)
    let elements = try variant.array(of: String.self).elements
    #expect(elements == ["one", "two"])
    #expect(status { _ = try variant.array(of: Int32.self) } == Self.typeMismatch)
  }
}
