package import CPCSCLite

/// A resource manager over a table of C functions.
///
/// The whole translation between pcsc-lite's machine words and our fixed-width values happens here.
@safe package struct PCSCResourceManager: ResourceManager {
  package let name: String
  private let source: @Sendable () throws(SmartCardError) -> UnsafePointer<pcsc_functions>

  /// - Parameter source: the functions, or the error for every call; what it returns must live as long as the process.
  @unsafe package init(
    name: String, source: @escaping @Sendable () throws(SmartCardError) -> UnsafePointer<pcsc_functions>
  ) {
    self.name = name
    unsafe self.source = source
  }

  /// The table, copied out so that no pointer spreads.
  var functions: pcsc_functions {
    get throws(SmartCardError) {
      // SAFETY: the initialiser's contract.
      unsafe try source().pointee
    }
  }

  package func establishContext() throws(SmartCardError) -> UInt {
    var context: pcsc_context = 0
    // SAFETY: the out parameter outlives the call.
    try check(unsafe functions.establish_context(pcsc_dword(PCSC_SCOPE_SYSTEM), nil, nil, &context))
    return UInt(bitPattern: context)
  }

  package func releaseContext(_ context: UInt) throws(SmartCardError) {
    try check(functions.release_context(pcsc_context(bitPattern: context)))
  }

  package func isValidContext(_ context: UInt) -> Bool {
    guard let functions = try? functions else { return false }
    return functions.is_valid_context(pcsc_context(bitPattern: context)) == 0
  }

  package func connect(
    _ context: UInt, reader: String, mode: ShareMode, protocols: CardProtocols
  ) throws(SmartCardError) -> (handle: UInt, active: CardProtocols) {
    // C would take a name with a NUL in it for the shorter one before the NUL.
    guard !reader.utf8.contains(0) else { throw .unknownReader }
    let functions = try functions
    var handle: pcsc_handle = 0
    var active: pcsc_dword = 0
    // SAFETY: name and out parameters outlive the call.
    let result = unsafe reader.withCString { name in
      unsafe functions.connect(
        pcsc_context(bitPattern: context), name, pcsc_dword(mode.rawValue), pcsc_dword(protocols.rawValue), &handle,
        &active)
    }
    try check(result, hasDivergentCode: true)
    return (UInt(bitPattern: handle), CardProtocols(rawValue: UInt32(truncatingIfNeeded: active)))
  }

  package func reconnect(
    _ handle: UInt, mode: ShareMode, protocols: CardProtocols, initialization: Disposition
  ) throws(SmartCardError) -> CardProtocols {
    var active: pcsc_dword = 0
    // SAFETY: the out parameter outlives the call.
    try check(
      unsafe functions.reconnect(
        pcsc_handle(bitPattern: handle), pcsc_dword(mode.rawValue), pcsc_dword(protocols.rawValue),
        pcsc_dword(initialization.rawValue), &active), hasDivergentCode: true)
    return CardProtocols(rawValue: UInt32(truncatingIfNeeded: active))
  }

  package func disconnect(_ handle: UInt, _ disposition: Disposition) throws(SmartCardError) {
    try check(functions.disconnect(pcsc_handle(bitPattern: handle), pcsc_dword(disposition.rawValue)))
  }

  package func beginTransaction(_ handle: UInt) throws(SmartCardError) {
    try check(functions.begin_transaction(pcsc_handle(bitPattern: handle)))
  }

  package func endTransaction(_ handle: UInt, _ disposition: Disposition) throws(SmartCardError) {
    try check(functions.end_transaction(pcsc_handle(bitPattern: handle), pcsc_dword(disposition.rawValue)))
  }

  package func status(_ handle: UInt) throws(SmartCardError) -> CardStatus {
    let functions = try functions
    var state: pcsc_dword = 0
    var active: pcsc_dword = 0
    var nameLength = pcsc_dword(PCSC_READER_NAME_SIZE)
    var atrLength = pcsc_dword(PCSC_ATR_SIZE)
    var name = [CChar](repeating: 0, count: Int(nameLength))
    var atr = [UInt8](repeating: 0, count: Int(atrLength))
    // SAFETY: buffers are as long as their lengths say and outlive the call.
    try check(
      unsafe functions.status(
        pcsc_handle(bitPattern: handle), &name, &nameLength, &state, &active, &atr, &atrLength))
    let protocols = CardProtocols(rawValue: UInt32(truncatingIfNeeded: active))
    return CardStatus(
      reader: MultiString.split(name).first ?? "",
      state: CardState(bits: UInt(state), active: protocols),
      eventCount: UInt16(truncatingIfNeeded: state >> 16),
      active: protocols,
      atr: Array(atr.prefix(Int(clamping: atrLength))))
  }

  package func cancel(_ context: UInt) throws(SmartCardError) {
    try check(functions.cancel(pcsc_context(bitPattern: context)))
  }

  /// Turns a result into an error.
  ///
  /// - Parameter hasDivergentCode: whether 0x8010001F means SCARD_E_UNSUPPORTED_FEATURE, to which pcsc-lite gives the
  ///   number of SCARD_E_UNEXPECTED. So it is after connecting, control and attributes.
  func check(_ result: pcsc_long, hasDivergentCode: Bool = false) throws(SmartCardError) {
    guard let error = SmartCardError(result: UInt32(truncatingIfNeeded: result)) else { return }
    throw hasDivergentCode && error == .unexpected ? .unsupportedFeature : error
  }
}
