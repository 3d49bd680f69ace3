/// How late-bound calls reach the members of one interface.
///
/// Generated code keeps one for each interface that derives from IDispatch. It is made from type information when the
/// first late-bound call comes, and stays.
@safe
public final class DispatchTable: @unchecked Sendable {
  /// Calls the method in slot `slot` of an interface pointer's vtable.
  public typealias Call =
    @Sendable (_ this: InterfacePointer, _ slot: Int, _ arguments: DispatchArguments) -> Int32

  private struct Name {
    var hash: UInt32 = 0
    /// The first byte of the name in lower case in `letters`, and how many.
    var start: Int32 = 0
    var count: Int32 = 0
    var number: Int32 = 0
  }

  let types: TypeData
  let type: Int
  let call: Call
  /// The most parameters that any member has.
  let mostParameters: Int
  // SAFETY: written once in init, never freed, indexed by numbers that generated data gives.
  private let members: UnsafeMutablePointer<DispatchMember>
  private let parameters: UnsafeMutablePointer<DispatchParameter>
  private let names: UnsafeMutablePointer<Name>
  private let letters: UnsafeMutablePointer<UInt8>
  private let numbers: UnsafeMutablePointer<UInt16>
  private let nameMask: UInt32
  private let numberMask: UInt32

  /// Only generated code calls this.
  ///
  /// - Parameters:
  ///   - types: The data of the file that declares the interface.
  ///   - type: The number of the interface among the file's types.
  ///   - call: The generated function that calls the interface's slots.
  public init(_ types: TypeData, _ type: Int, _ call: @escaping Call) {
    self.types = types
    self.type = type
    unsafe self.call = call
    let text = types.text
    let place = types.type(type)?.dispatch ?? 0
    let record = place == 0 ? nil : types.type(type)
    let functions = (0..<(record?.dispatchCount ?? 0)).compactMap { record?.dispatchFunction($0) }
    mostParameters = place == 0 ? 0 : text.word(place + 8)
    let total = functions.reduce(0) { $0 + $1.parameterCount }
    unsafe members = UnsafeMutablePointer.allocate(capacity: max(1, functions.count))
    unsafe parameters = UnsafeMutablePointer.allocate(capacity: max(1, total))
    var next = 0
    for (index, function) in functions.enumerated() {
      let list = (0..<function.parameterCount).compactMap { function.parameter($0) }.map { DispatchParameter($0) }
      unsafe (members + index).initialize(to: DispatchMember(function, list, firstParameter: next))
      for parameter in list {
        unsafe (parameters + next).initialize(to: parameter)
        next += 1
      }
    }
    (unsafe names, unsafe letters, nameMask) = unsafe Self.names(text, place)
    (unsafe numbers, numberMask) = unsafe Self.numbers(text, place)
  }

  private static func names(
    _ text: TypeText, _ place: Int
  ) -> (UnsafeMutablePointer<Name>, UnsafeMutablePointer<UInt8>, UInt32) {
    let mask = place == 0 ? 0 : text.word(place + 12)
    let table = UnsafeMutablePointer<Name>.allocate(capacity: mask + 1)
    unsafe table.initialize(repeating: Name(), count: mask + 1)
    var folded: [UInt8] = []
    for index in 0...mask where place != 0 {
      let entry = text.word(place + 16) + index * 20
      let name = text.word(entry + 8)
      guard name != 0 else { continue }
      let bytes = unsafe text.bytes(name)
      unsafe table[index] = Name(
        hash: UInt32(bitPattern: text.long(entry)), start: Int32(folded.count), count: Int32(bytes.count),
        number: text.long(entry + 12))
      for index in 0..<bytes.count { unsafe folded.append(UInt8(truncatingIfNeeded: fold(UInt16(bytes[index])))) }
    }
    let letters = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, folded.count))
    for (index, letter) in folded.enumerated() { unsafe (letters + index).initialize(to: letter) }
    return unsafe (table, letters, UInt32(mask))
  }

  private static func numbers(_ text: TypeText, _ place: Int) -> (UnsafeMutablePointer<UInt16>, UInt32) {
    let mask = place == 0 ? 0 : text.word(place + 20)
    let table = UnsafeMutablePointer<UInt16>.allocate(capacity: mask + 1)
    for index in 0...mask {
      let entry = place == 0 ? 0 : text.word(text.word(place + 24) + index * 4)
      unsafe (table + index).initialize(to: UInt16(truncatingIfNeeded: entry))
    }
    return unsafe (table, UInt32(mask))
  }

  /// A to Z as a to z; every other unit as it is.
  @inline(__always)
  static func fold(_ unit: UInt16) -> UInt32 {
    unit &- 0x41 < 26 ? UInt32(unit | 0x20) : UInt32(unit)
  }

  /// The number of the member with a name, in any letter case; nil where there is none.
  ///
  /// - Parameter name: Ends with a zero.
  func number(named name: UnsafePointer<UInt16>) -> Int32? {
    var hash: UInt32 = 0x811C_9DC5
    var count = 0
    while true {
      let unit = unsafe name[count]
      if unit == 0 { break }
      hash = (hash ^ Self.fold(unit)) &* 0x0100_0193
      count &+= 1
    }
    var place = hash & nameMask
    while true {
      let entry = unsafe names[Int(place)]
      if entry.count == 0 { return nil }
      if entry.hash == hash, entry.count == count, unsafe isSame(name, letters + Int(entry.start), count) {
        return entry.number
      }
      // Half of the places are free, so this ends.
      place = (place &+ 1) & nameMask
    }
  }

  @inline(__always)
  private func isSame(_ name: UnsafePointer<UInt16>, _ letters: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count where unsafe Self.fold(name[index]) != UInt32(letters[index]) { return false }
    return true
  }

  /// Whether any member has the number, and the one that serves the flags.
  @inline(__always)
  func member(_ number: Int32, _ flags: UInt16) -> UnsafePointer<DispatchMember>? {
    var place = UInt32(bitPattern: number) & numberMask
    while true {
      let entry = unsafe numbers[Int(place)]
      if entry == 0 { return nil }
      let member = unsafe members + (Int(entry) &- 1)
      if unsafe member.pointee.number == number, unsafe member.pointee.serves(flags) {
        return unsafe UnsafePointer(member)
      }
      place = (place &+ 1) & numberMask
    }
  }

  @inline(__always)
  func parameters(of member: borrowing DispatchMember) -> UnsafePointer<DispatchParameter> {
    unsafe UnsafePointer(parameters + member.firstParameter)
  }
}

extension DispatchMember {
  init(_ record: FunctionRecord, _ parameters: [DispatchParameter], firstParameter: Int) {
    let isPut = record.kind & 0xC != 0
    number = record.number
    kind = UInt16(truncatingIfNeeded: record.kind)
    isVarArg = record.isVarArg
    slot = record.slot
    self.firstParameter = firstParameter
    parameterCount = parameters.count
    valueParameter = isPut ? parameters.lastIndex(where: \.isArgument) ?? -1 : -1
    positionalCount = parameters.count { $0.isArgument } - (valueParameter >= 0 ? 1 : 0)
    resultParameter = parameters.firstIndex(where: \.isResult) ?? -1
    resultForm = record.resultForm
  }
}
