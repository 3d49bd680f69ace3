package import ResourceManager

/// What hands do to real readers.
extension VirtualResourceManager {
  /// Plugs a reader in, empty.
  ///
  /// - Throws: SCARD_E_DUPLICATE_READER, or SCARD_E_INVALID_VALUE for a name of 0 or more than 127 bytes, or with a NUL.
  package func addReader(_ name: String) throws(SmartCardError) {
    guard (1...127).contains(name.utf8.count), !name.utf8.contains(0) else { throw .invalidValue }
    try inside { () throws(SmartCardError) in
      guard !readers.contains(where: { $0.name == name }) else { throw .duplicateReader }
      readers.append(VirtualReader(name: name))
      readerListGeneration &+= 1
      monitor.broadcast()
    }
  }

  /// Pulls a reader out; its connections report SCARD_E_READER_UNAVAILABLE from now on.
  ///
  /// - Throws: SCARD_E_UNKNOWN_READER.
  package func removeReader(_ name: String) throws(SmartCardError) {
    try inside { () throws(SmartCardError) in
      let reader = try reader(name)
      reader.removeCard()
      reader.isGone = true
      reader.freeTransaction()
      readers.removeAll { $0 === reader }
      readerListGeneration &+= 1
      monitor.broadcast()
    }
  }

  /// Puts a card in.
  ///
  /// - Throws: SCARD_E_UNKNOWN_READER, SCARD_E_NOT_READY where a card is in it.
  package func insert(_ card: any InsertableCard, into name: String) throws(SmartCardError) {
    try inside { () throws(SmartCardError) in
      let reader = try reader(name)
      guard reader.card == nil else { throw .notReady }
      reader.insert(card)
      monitor.broadcast()
    }
  }

  /// Takes the card out, if there is one.
  ///
  /// - Throws: SCARD_E_UNKNOWN_READER.
  package func removeCard(from name: String) throws(SmartCardError) {
    try inside { () throws(SmartCardError) in
      try reader(name).removeCard()
      monitor.broadcast()
    }
  }

  /// Resets the card as another program might; all connections must reconnect.
  ///
  /// - Throws: SCARD_E_UNKNOWN_READER, SCARD_E_NO_SMARTCARD.
  package func resetCard(in name: String) throws(SmartCardError) {
    try inside { () throws(SmartCardError) in
      let reader = try reader(name)
      guard reader.card != nil else { throw .noSmartCard }
      reader.resetCard(except: nil)
      monitor.broadcast()
    }
  }
}
