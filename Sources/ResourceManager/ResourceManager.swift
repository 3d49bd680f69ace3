// ResourceManager: the seam to PC/SC. One protocol, one implementation over a table of C functions (pcsc-lite's or the
// virtual one's), the connection that service providers share, and the transport with its decorators.
//
// Invariant: everything above sees fixed-width, safe Swift; machine-word types of pcsc-lite end in PCSC/. It must never
// import COM, VirtualCard (which lies above and is handed in as a factory) or Foundation (start-up cost). Locks are
// pthread's, see Support/Monitor.swift.

/// A PC/SC resource manager: readers, and handles to cards in them.
///
/// Implementations are thread-safe. A call on one context may block every other call on that context, so a context, and
/// the handles opened in it, belong behind one lock; ``Connection`` does that. Handles and contexts are never 0.
///
/// Each method throws ``SmartCardError`` with the code of the PC/SC function that its documentation names.
public protocol ResourceManager: Sendable {
  /// What this resource manager is, for people: "pcsc-lite", "virtual".
  var name: String { get }

  /// Opens a context. The corresponding C function is SCardEstablishContext.
  ///
  /// - Throws: SCARD_E_NO_SERVICE where no resource manager runs or its library is missing.
  func establishContext() throws(SmartCardError) -> UInt

  /// Gives a context up. The corresponding C function is SCardReleaseContext.
  func releaseContext(_ context: UInt) throws(SmartCardError)

  /// Whether a context is known. The corresponding C function is SCardIsValidContext.
  func isValidContext(_ context: UInt) -> Bool

  /// Names of all readers; none is an empty list. The corresponding C function is SCardListReaders.
  func readers(_ context: UInt) throws(SmartCardError) -> [String]

  /// Names of all reader groups. The corresponding C function is SCardListReaderGroups.
  func readerGroups(_ context: UInt) throws(SmartCardError) -> [String]

  /// Opens a connection to the card in a reader. The corresponding C function is SCardConnect.
  ///
  /// - Returns: a handle that the caller disconnects, and the protocol in use, empty for none.
  func connect(_ context: UInt, reader: String, mode: ShareMode, protocols: CardProtocols) throws(SmartCardError)
    -> (handle: UInt, active: CardProtocols)

  /// Renews a connection, for example after a reset by another. The corresponding C function is SCardReconnect.
  ///
  /// - Returns: the protocol in use.
  func reconnect(_ handle: UInt, mode: ShareMode, protocols: CardProtocols, initialization: Disposition)
    throws(SmartCardError) -> CardProtocols

  /// Ends a connection. The corresponding C function is SCardDisconnect.
  func disconnect(_ handle: UInt, _ disposition: Disposition) throws(SmartCardError)

  /// Reader, state, protocol and ATR. The corresponding C function is SCardStatus.
  func status(_ handle: UInt) throws(SmartCardError) -> CardStatus

  /// Sends a command and returns the answer as it came, of any length. The corresponding C function is SCardTransmit.
  func transmit(_ handle: UInt, _ command: [UInt8], over active: CardProtocols) throws(SmartCardError) -> [UInt8]

  /// Waits for the sole use of the card, without limit. The corresponding C function is SCardBeginTransaction.
  func beginTransaction(_ handle: UInt) throws(SmartCardError)

  /// Ends the sole use of the card. The corresponding C function is SCardEndTransaction.
  func endTransaction(_ handle: UInt, _ disposition: Disposition) throws(SmartCardError)

  /// Waits until a reader differs from what the caller knows. The corresponding C function is SCardGetStatusChange.
  ///
  /// - Parameters:
  ///   - timeout: nil waits without limit; a negative time is 0.
  ///   - states: at most 16; `known` is read, `event` and `atr` are written.
  /// - Throws: SCARD_E_TIMEOUT, SCARD_E_CANCELLED, SCARD_E_UNKNOWN_READER.
  func waitForChange(_ context: UInt, timeout: Duration?, _ states: inout [ReaderState]) throws(SmartCardError)

  /// Ends a wait of another thread; without one, nothing happens. The corresponding C function is SCardCancel.
  func cancel(_ context: UInt) throws(SmartCardError)

  /// Talks to the reader itself. The corresponding C function is SCardControl.
  ///
  /// - Parameter capacity: longest answer taken, in bytes.
  func control(_ handle: UInt, code: UInt32, _ data: [UInt8], capacity: Int) throws(SmartCardError) -> [UInt8]

  /// An attribute of the reader or card. The corresponding C function is SCardGetAttrib.
  func attribute(_ handle: UInt, _ identifier: UInt32) throws(SmartCardError) -> [UInt8]

  /// Changes an attribute of the reader. The corresponding C function is SCardSetAttrib.
  ///
  /// - Parameter value: 1...264 bytes.
  /// - Throws: SCARD_E_INVALID_PARAMETER for none, SCARD_E_INSUFFICIENT_BUFFER for more,
  ///   SCARD_E_UNSUPPORTED_FEATURE where the reader does not let it be set.
  func setAttribute(_ handle: UInt, _ identifier: UInt32, _ value: [UInt8]) throws(SmartCardError)
}
