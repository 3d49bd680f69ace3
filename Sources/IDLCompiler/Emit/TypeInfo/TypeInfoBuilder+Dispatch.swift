extension TypeInfoBuilder {
  /// The tables by which late-bound calls find members: by name, and by number.
  ///
  /// - Parameter own: The records of the interface's own methods, as they were written.
  mutating func dispatch(_ interface: Interface, own: [ObjectIdentifier: Int]) -> Int {
    let owner = interface.shownInterface ?? interface
    let methods = Self.automationMethods(of: owner)
    let functions = methods.filter { !$0.isDispatchProperty }.map { method -> (Method, Int) in
      if let place = own[ObjectIdentifier(method)] { return (method, place) }
      let words = function(method, of: interface)
      return (method, text.append(words))
    }
    let functionList = text.append(functions.map(\.1))
    var names: [(name: String, dispid: Int32)] = []
    for method in methods {
      guard let dispid = method.dispid, !names.contains(where: { NameHash.isSame($0.name, method.name) }) else {
        continue
      }
      names.append((method.name, dispid))
    }
    let nameTable = table(names, width: 5, hash: { NameHash.value($0.name) }) { text, entry in
      let name = text.string(entry.name)
      return TypeInfoText.long(Int64(NameHash.value(entry.name))) + [name] + TypeInfoText.long(Int64(entry.dispid))
    }
    let numbered = functions.enumerated().compactMap { index, function in
      function.0.dispid.map { (index, $0) }
    }
    let numberTable = table(numbered, width: 1, hash: { UInt32(bitPattern: $0.1) }) { _, entry in [entry.0 + 1] }
    let most = functions.map { $0.0.parameters.count }.max() ?? 0
    return text.append([
      functions.count, functionList, most, nameTable.mask, nameTable.first, numberTable.mask, numberTable.first,
    ])
  }

  /// A hash table at most half full: what stands in no place is zeros.
  private mutating func table<Entry>(
    _ entries: [Entry], width: Int, hash: (Entry) -> UInt32, words: (inout TypeInfoText, Entry) -> [Int]
  ) -> (mask: Int, first: Int) {
    var size = 2
    while size < entries.count * 2 { size *= 2 }
    let empty = Array(repeating: 0, count: width)
    var places = Array(repeating: empty, count: size)
    var isTaken = Array(repeating: false, count: size)
    for entry in entries {
      var place = Int(hash(entry)) & (size - 1)
      while isTaken[place] { place = (place + 1) & (size - 1) }
      isTaken[place] = true
      places[place] = words(&text, entry)
    }
    return (size - 1, list(places).first)
  }
}
