/// How late-bound calls reach the members of one interface.
///
/// Generated code keeps one for each interface that derives from IDispatch. It is made from type information with the
/// first object of a class that has the interface first, else with the first late-bound call, and stays; so it is a bare
/// pointer, which costs no counting.
///
/// SAFETY (for the whole file): everything behind the pointers is written once in init, never freed, and indexed by
/// numbers that generated data gives.
@safe @frozen
public struct DispatchTable: @unchecked Sendable {
  /// Calls the method in slot `slot` of an interface pointer's vtable, with ``DispatchArguments`` of that address.
  public typealias Call =
    @convention(c) (_ this: InterfacePointer, _ slot: Int, _ arguments: UnsafeMutableRawPointer) -> Int32

  struct Name {
    var hash: UInt32 = 0
    /// The first byte of the name in lower case in `letters`, and how many.
    var start: Int32 = 0
    var count: Int32 = 0
    var number: Int32 = 0
  }

  @safe
  struct Content {
    let types: TypeData
    let type: Int
    let call: Call
    let members: UnsafeMutablePointer<DispatchMember>
    let parameters: UnsafeMutablePointer<DispatchParameter>
    let names: UnsafeMutablePointer<Name>
    let letters: UnsafeMutablePointer<UInt8>
    let numbers: UnsafeMutablePointer<UInt16>
    let nameMask: UInt32
    let numberMask: UInt32
  }

  @usableFromInline let address: UnsafeMutableRawPointer

  @inline(__always)
  private var content: UnsafePointer<Content> { unsafe UnsafePointer(address.assumingMemoryBound(to: Content.self)) }

  var types: TypeData { unsafe content.pointee.types }
  var type: Int { unsafe content.pointee.type }
  var call: Call { @inline(__always) get { unsafe content.pointee.call } }

  /// Only generated code calls this.
  ///
  /// - Parameters:
  ///   - types: The data of the file that declares the interface.
  ///   - type: The number of the interface among the file's types.
  ///   - call: The generated function that calls the interface's slots.
  public init(_ types: TypeData, _ type: Int, _ call: @escaping Call) {
    let text = types.text
    let place = types.type(type)?.dispatch ?? 0
    let record = place == 0 ? nil : types.type(type)
    let functions = (0..<(record?.dispatchCount ?? 0)).compactMap { record?.dispatchFunction($0) }
    let total = functions.reduce(0) { $0 + $1.parameterCount }
    let members = UnsafeMutablePointer<DispatchMember>.allocate(capacity: max(1, functions.count))
    let parameters = UnsafeMutablePointer<DispatchParameter>.allocate(capacity: max(1, total))
    var next = 0
    for (index, function) in functions.enumerated() {
      let list = (0..<function.parameterCount).compactMap { function.parameter($0) }.map { DispatchParameter($0) }
      unsafe (members + index).initialize(to: DispatchMember(function, list, parameters: parameters + next))
      for parameter in list {
        unsafe (parameters + next).initialize(to: parameter)
        next += 1
      }
    }
    let (names, letters, nameMask) = unsafe Self.names(text, place)
    let (numbers, numberMask) = unsafe Self.numbers(text, place)
    let content = UnsafeMutablePointer<Content>.allocate(capacity: 1)
    unsafe content.initialize(
      to: Content(
        types: types, type: type, call: call, members: members, parameters: parameters, names: names,
        letters: letters, numbers: numbers, nameMask: nameMask, numberMask: numberMask))
    unsafe address = UnsafeMutableRawPointer(content)
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
    let content = unsafe content
    var place = unsafe hash & content.pointee.nameMask
    while true {
      let entry = unsafe content.pointee.names[Int(place)]
      if entry.count == 0 { return nil }
      if entry.hash == hash, entry.count == count,
        unsafe isSame(name, content.pointee.letters + Int(entry.start), count)
      {
        return entry.number
      }
      // Half of the places are free, so this ends.
      place = unsafe (place &+ 1) & content.pointee.nameMask
    }
  }

  @inline(__always)
  private func isSame(_ name: UnsafePointer<UInt16>, _ letters: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    for index in 0..<count where unsafe Self.fold(name[index]) != UInt32(letters[index]) { return false }
    return true
  }

  /// The member with a number that serves the flags.
  @inline(__always)
  func member(_ number: Int32, _ flags: UInt16) -> UnsafePointer<DispatchMember>? {
    let content = unsafe content
    var place = unsafe UInt32(bitPattern: number) & content.pointee.numberMask
    while true {
      let entry = unsafe content.pointee.numbers[Int(place)]
      if entry == 0 { return nil }
      let member = unsafe content.pointee.members + (Int(entry) &- 1)
      if unsafe member.pointee.number == number, unsafe member.pointee.serves(flags) {
        return unsafe UnsafePointer(member)
      }
      place = unsafe (place &+ 1) & content.pointee.numberMask
    }
  }
}

extension DispatchMember {
  init(
    _ record: FunctionRecord, _ parameters: [DispatchParameter], parameters list: UnsafePointer<DispatchParameter>
  ) {
    let isPut = record.kind & 0xC != 0
    number = record.number
    kind = UInt16(truncatingIfNeeded: record.kind)
    isVarArg = record.isVarArg
    slot = record.slot
    unsafe self.parameters = list
    parameterCount = parameters.count
    valueParameter = isPut ? parameters.lastIndex(where: \.isArgument) ?? -1 : -1
    positionalCount = parameters.count { $0.isArgument } - (valueParameter >= 0 ? 1 : 0)
    resultParameter = parameters.firstIndex(where: \.isResult) ?? -1
    isInOrder = !record.isVarArg && !isPut
    size = (parameters.count + 1) * DispatchArguments.stride
    if resultParameter >= 0 {
      let parameter = parameters[resultParameter]
      resultType = parameter.form.type
      result = parameter.role != .number ? .parameter : parameter.isWide ? .wide : .narrow
    } else {
      resultType = record.resultForm.type
      result = resultType == .empty ? .none : .returned
    }
  }
}
