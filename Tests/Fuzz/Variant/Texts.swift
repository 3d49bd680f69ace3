import COM
import COMCAPI
import FuzzDriver
import FuzzValues

/// BSTRs, and what is read from texts.
enum Texts {
  static func check(_ session: Session, _ input: inout Input) {
    let (left, right) = (Text(session, &input), Text(session, &input))
    defer { (left.free(), right.free()).1 }
    join(session, left, right, &input)
    compare(left, right, flags: input.number())
    read(left.pointer, &input)
  }

  private static func join(_ session: Session, _ left: Text, _ right: Text, _ input: inout Input) {
    var joined = UnsafeMutableRawPointer(bitPattern: 1)
    let status = session.call(&input) { varBstrCat(left.pointer, right.pointer, &joined) }
    Answers.require(status, [], "VarBstrCat")
    guard status == 0 else { return require(joined == nil, "a failed VarBstrCat left a text") }
    require(Text(joined).bytes == left.bytes + right.bytes, "VarBstrCat does not join the bytes")
    sysFreeString(joined)
  }

  private static func compare(_ left: Text, _ right: Text, flags: UInt32) {
    let order = varBstrCmp(left.pointer, right.pointer, 0, flags)
    require((0...2).contains(order), "VarBstrCmp answers \(order)")
    require(varBstrCmp(right.pointer, left.pointer, 0, flags) == 2 - order, "VarBstrCmp is not antisymmetric")
    require(varBstrCmp(left.pointer, left.pointer, 0, flags) == 1, "VarBstrCmp tells a text from itself")
    if flags & 1 == 0, left.bytes.count % 2 == 0, right.bytes.count % 2 == 0 {
      require((order == 1) == (left.bytes == right.bytes), "VarBstrCmp and the bytes disagree")
    }
  }

  /// VarXFromStr: the place stays as it is where the text says no value.
  private static func read(_ text: UnsafeMutableRawPointer?, _ input: inout Input) {
    let units = UnsafePointer(text?.assumingMemoryBound(to: UInt16.self))
    let flags = input.number(UInt32.self)
    let documented: Set = [Answers.typeMismatch, Answers.overflow]
    func check<T: Equatable>(_ untouched: T, _ what: String, _ read: (UnsafeMutablePointer<T>) -> Int32) {
      var value = untouched
      let status = read(&value)
      Answers.require(status, documented, what)
      require(status != Answers.memory, "\(what): E_OUTOFMEMORY")
      if status < 0 { require(value == untouched, "a failed \(what) changed its place") }
    }
    check(Int8(77), "VarI1FromStr") { varI1FromStr(units, 0, flags, $0) }
    check(Int32(77), "VarI4FromStr") { varI4FromStr(units, 0, flags, $0) }
    check(Int64(77), "VarI8FromStr") { varI8FromStr(units, 0, flags, $0) }
    check(UInt64(77), "VarUI8FromStr") { varUI8FromStr(units, 0, flags, $0) }
    check(Float(77), "VarR4FromStr") { varR4FromStr(units, 0, flags, $0) }
    check(Double(77), "VarR8FromStr") { varR8FromStr(units, 0, flags, $0) }
    check(Int64(77), "VarCyFromStr") { varCyFromStr(units, 0, flags, $0) }
    check(Int16(77), "VarBoolFromStr") { varBoolFromStr(units, 0, flags, $0) }
    check(Double(77), "VarDateFromStr") { varDateFromStr(units, 0, flags, $0) }
    check([UInt64](repeating: 77, count: 2), "VarDecFromStr") { words in
      words.pointee.withUnsafeMutableBytes { varDecFromStr(units, 0, flags, $0.baseAddress) }
    }
  }
}

/// A BSTR and its bytes.
struct Text {
  let pointer: UnsafeMutableRawPointer?

  init(_ pointer: UnsafeMutableRawPointer?) { self.pointer = pointer }

  init(_ session: Session, _ input: inout Input) { pointer = session.maker.text(&input) }

  var bytes: [UInt8] {
    Array(UnsafeRawBufferPointer(start: pointer, count: Int(sysStringByteLen(pointer))))
  }

  func free() { sysFreeString(pointer) }
}
