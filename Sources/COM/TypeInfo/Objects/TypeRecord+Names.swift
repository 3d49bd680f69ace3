// SAFETY (for the whole file): names end with a zero, as their callers promise.

extension TypeRecord {
  /// A member, or the type itself, by name: the number (-1 is the type) and where the name is written.
  func member(named name: UnsafePointer<UInt16>, _ text: TypeText) -> (number: Int32, namePlace: Int)? {
    if unsafe text.isSame(namePlace, as: name) { return (-1, namePlace) }
    for index in 0..<functionCount {
      guard let function = function(index), unsafe text.isSame(function.namePlace, as: name) else { continue }
      return (function.number, function.namePlace)
    }
    for index in 0..<variableCount {
      guard let variable = variable(index), unsafe text.isSame(variable.namePlace, as: name) else { continue }
      return (variable.number, variable.namePlace)
    }
    return nil
  }

  /// Where a name is written in the type: as its own, a member's or a parameter's.
  func place(ofName name: UnsafePointer<UInt16>, _ text: TypeText, withParameters: Bool) -> Int? {
    if let found = unsafe member(named: name, text) { return found.namePlace }
    guard withParameters else { return nil }
    for index in 0..<functionCount {
      guard let function = function(index) else { continue }
      for place in 0..<function.parameterCount {
        guard let parameter = function.parameter(place), unsafe text.isSame(parameter.namePlace, as: name) else {
          continue
        }
        return parameter.namePlace
      }
    }
    return nil
  }
}

extension TypeText {
  /// Writes a name over the same name in another letter case.
  func copy(_ place: Int, to name: UnsafeMutablePointer<UInt16>) {
    let bytes = unsafe bytes(place)
    for index in 0..<bytes.count { unsafe name[index] = UInt16(bytes[index]) }
  }
}
