internal import CPCSCLite
internal import ResourceManager

/// Contexts and what they list.
extension VirtualResourceManager {
  func establishContext(scope: pcsc_dword) throws(SmartCardError) -> pcsc_context {
    guard scope <= pcsc_dword(PCSC_LAST_SCOPE) else { throw .invalidValue }
    return try inside { () throws(SmartCardError) in
      let number = nextNumber()
      contexts[number] = VirtualContext()
      return number
    }
  }

  func releaseContext(_ number: pcsc_context) throws(SmartCardError) {
    try inside { () throws(SmartCardError) in
      let context = try context(number)
      for (handleNumber, handle) in handles where handle.context == number {
        // Whoever leaves in the middle of a transaction leaves a card in an unknown state.
        close(handleNumber, handle, handle.reader.owner == handleNumber ? .reset : .leave)
      }
      context.cancellations &+= 1
      contexts[number] = nil
      monitor.broadcast()
    }
  }

  func isValidContext(_ number: pcsc_context) -> Bool { monitor.withLock { contexts[number] != nil } }

  func cancel(_ number: pcsc_context) throws(SmartCardError) {
    try inside { () throws(SmartCardError) in
      try context(number).cancellations &+= 1
      monitor.broadcast()
    }
  }

  func readerNames(_ number: pcsc_context) throws(SmartCardError) -> [String] {
    try inside { () throws(SmartCardError) in
      _ = try context(number)
      guard !readers.isEmpty else { throw .noReadersAvailable }
      return readers.map(\.name)
    }
  }

  func groupNames(_ number: pcsc_context) throws(SmartCardError) -> [String] {
    try inside { () throws(SmartCardError) in
      _ = try context(number)
      return ["SCard$DefaultReaders"]
    }
  }
}
