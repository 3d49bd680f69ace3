import COM
import FuzzDriver
import FuzzValues

/// IDispatch::GetIDsOfNames and GetTypeInfo through the vtable.
enum Names {
  private static let known = [
    "Add", "lFirst", "lSecond", "JOIN", "bstrBetween", "Level", "item", "vItem", "Scalars", "h", "Defaults", "flag",
    "Extra", "Name", "Size", "plSum", "",
  ]

  static func check(_ session: Session, _ object: InterfacePointer, _ input: inout Input) {
    let vtable = object.load(as: UnsafePointer<IDispatchVtbl>.self)
    let count = input.choice(5)
    var texts: [UnsafeMutablePointer<UInt16>?] = (0..<count).map { _ in name(&input) }
    defer { for text in texts { text?.deallocate() } }
    let places = UnsafeMutablePointer<Int32>.allocate(capacity: count)
    places.initialize(repeating: 77, count: count)
    defer { places.deallocate() }
    var iid = GUID()
    let isMissing = input.choice(16) == 0
    let status = session.call(&input) {
      vtable.pointee.GetIDsOfNames(object, &iid, &texts, UInt32(count), 0, isMissing ? nil : places)
    }
    guard !isMissing, count > 0 else { return require(status == Answers.invalid, "GetIDsOfNames of nothing") }
    let ids = (0..<count).map { places[$0] }
    require(status == 0 || status == Answers.unknownName, "GetIDsOfNames: \(COMError.text(status))")
    require((status == 0) == !ids.contains(-1), "GetIDsOfNames answers \(COMError.text(status)) with \(ids)")
    require(!ids.contains(77), "GetIDsOfNames leaves a place")
  }

  /// A text that ends with a zero, or NULL.
  private static func name(_ input: inout Input) -> UnsafeMutablePointer<UInt16>? {
    let kind = input.choice(20)
    var units: [UInt16] = []
    switch kind {
    case 0: return nil
    case 1: units = input.block().map { UInt16($0) }
    default: units = Array(known[kind % known.count].utf16)
    }
    let text = UnsafeMutablePointer<UInt16>.allocate(capacity: units.count + 1)
    text.initialize(from: units + [0], count: units.count + 1)
    return text
  }
}
