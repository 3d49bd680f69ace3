// Sizes and offsets on an LP64 machine, as gcc and clang lay records out.
extension Resolver {
  func resolve(_ pending: PendingRecord) {
    guard pending.progress == .waiting else { return }
    pending.progress = .active
    descend(at: pending.syntax.location) {
      let model = pending.model
      model.attributes = attributes(pending.syntax.attributes, in: pending.unit)
      if pending.syntax.fields.isEmpty {
        error("\(model.kind.rawValue) '\(model.name)' has no members", at: pending.syntax.location)
      }
      var seen: Set<Atom> = []
      var fields: [Field] = []
      fields.reserveCapacity(pending.syntax.fields.count)
      for field in pending.syntax.fields {
        if let name = field.name, !seen.insert(name).inserted {
          error("member '\(text(name))' is declared twice", at: field.location, name)
        }
        var made = Field(
          name: field.name.map { text($0) }, type: type(field.type, in: pending.unit),
          attributes: attributes(field.attributes, in: pending.unit), position: position(field.location))
        if hasSiblings(field.attributes) {
          checkSiblings(field.attributes, siblings(of: pending.syntax), isLocal: false, in: pending.unit)
        }
        if let width = field.bitWidth {
          made.bitWidth = bitWidth(width, of: made, at: field.location, in: pending.unit)
        }
        fields.append(made)
      }
      model.fields = fields
    }
    pending.progress = .done
  }

  private func bitWidth(_ syntax: ExpressionSyntax, of field: Field, at location: Location, in unit: Unit) -> Int {
    guard let value = constant(syntax, in: unit) else { return 1 }
    let bits = (field.type.size ?? 0) * 8
    let isInteger = field.type.primitive?.isInteger ?? (field.type.enumeration != nil)
    guard isInteger else {
      error("a bit-field is an integer, not a '\(field.type.spelling)'", at: location)
      return 1
    }
    guard case .integer(let number) = value, number.signed >= 0, number.signed <= Int64(bits) else {
      error("a bit-field of '\(field.type.spelling)' has 0 to \(bits) bits", at: location)
      return 1
    }
    return Int(number.signed)
  }

  /// Lays out what the type holds by value, so that its size can be asked for.
  func layOut(_ type: IDLType, at location: Location) {
    switch type.underlying {
    case .array(let element, _): layOut(element, at: location)
    case .record(let record):
      guard let pending = pendingRecords[ObjectIdentifier(record)] else { return }
      if pending.layoutProgress == .active || pending.progress == .active {
        error("\(record.kind.rawValue) '\(record.name)' holds itself", at: location)
        return
      }
      layOut(pending)
    default: break
    }
  }

  func layOut(_ pending: PendingRecord) {
    guard pending.layoutProgress == .waiting else { return }
    pending.layoutProgress = .active
    resolve(pending)
    descend(at: pending.syntax.location) {
      var chain = 0
      for (index, field) in pending.model.fields.enumerated() {
        let location = index < pending.syntax.fields.count ? pending.syntax.fields[index].location : .none
        layOut(field.type, at: location)
        chain = max(chain, 1 + self.chain(heldBy: field.type))
        if let unknown = incomplete(field.type) {
          pending.model.isLaidOut = false
          if unknown.isDefined || isRefused(tag: unknown.tag) { continue }
          diagnostics.warning(
            .undeclaredTag,
            "the members of \(unknown.kind.rawValue) '\(unknown.tag)' are declared nowhere, so the place of what holds it"
              + " is not checked", at: location)
        } else {
          checkValue(field.type, "a member", at: location)
          if field.type.isFaulty { pending.model.isLaidOut = false }
        }
      }
      if chain > Self.longestChain {
        error("structs hold one another more than \(Self.longestChain) deep here", at: pending.syntax.location)
        chain = 0
      }
      chains[ObjectIdentifier(pending.model)] = chain
      if pending.model.isLaidOut { place(pending.model, at: pending.syntax.location) }
    }
    pending.layoutProgress = .done
  }

  /// The longest row of records that the type holds by value, one in the other. Whoever goes through the members of all
  /// of them relies on its end.
  private func chain(heldBy type: IDLType) -> Int {
    switch type.underlying {
    case .array(let element, _): chain(heldBy: element)
    case .record(let record): chains[ObjectIdentifier(record)] ?? 0
    default: 0
    }
  }

  /// The record without a size that the type holds by value.
  private func incomplete(_ type: IDLType) -> Record? {
    switch type.underlying {
    case .array(let element, _): incomplete(element)
    case .record(let record): record.isDefined && record.isLaidOut ? nil : record
    default: nil
    }
  }

  private func place(_ record: Record, at location: Location) {
    // In bits, so that bit-fields and bytes share the arithmetic.
    var position: UInt64 = 0
    var end: UInt64 = 0
    var alignment: UInt64 = 1
    var fields = record.fields
    record.fields = []
    defer { record.fields = fields }
    for index in fields.indices {
      let field = fields[index]
      guard let known = field.type.size, known >= 0 else {
        error("\(record.kind.rawValue) '\(record.name)' holds something too large", at: location)
        return
      }
      let size = UInt64(known)
      var own = UInt64(max(1, field.type.alignment))
      if let pack = record.pack { own = min(own, UInt64(pack)) }
      if record.kind == .union { position = 0 }
      if let width = field.bitWidth.map({ UInt64($0) }) {
        let unit = max(8, size * 8)
        if width == 0 {
          position = rounded(position, to: unit)
        } else {
          if position % unit + width > unit { position = rounded(position, to: own * 8) }
          let start = position / unit * unit
          fields[index].offset = Int(start / 8)
          fields[index].bitOffset = Int(position - start)
          position += width
          // A bit-field without a name takes room but asks for no alignment.
          if field.name != nil { alignment = max(alignment, own) }
        }
      } else {
        position = rounded(position, to: own * 8)
        fields[index].offset = Int(position / 8)
        let (bits, over) = size.multipliedReportingOverflow(by: 8)
        let (next, over2) = position.addingReportingOverflow(bits)
        guard !over, !over2, next < 1 << 40 else {
          error("\(record.kind.rawValue) '\(record.name)' is larger than 128 GiB", at: location)
          return
        }
        position = next
        alignment = max(alignment, own)
      }
      end = max(end, position)
    }
    record.alignment = Int(alignment)
    record.size = Int(rounded(end, to: alignment * 8) / 8)
  }

  private func rounded(_ value: UInt64, to multiple: UInt64) -> UInt64 {
    (value + multiple - 1) / multiple * multiple
  }
}

extension IDLType {
  /// Whether it can be no member at all, which ``Resolver/checkValue(_:_:at:)`` has said.
  fileprivate var isFaulty: Bool {
    switch underlying {
    case .primitive(.void), .function, .interface, .coclass: true
    case .array(let element, _): element.isFaulty
    default: false
    }
  }
}
