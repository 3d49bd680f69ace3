internal import Glibc
internal import ResourceManager

/// Puts a card into a reader of a real pcscd, over the Unix socket of the IFD handler.
///
/// Each message, both ways, is a length of two bytes, most significant first, and that many bytes. One byte alone is an
/// order of the reader's: 0 power off, 1 power on, 2 reset, 4 tell the ATR, of which only the last is answered. All
/// else is a command, and answered. Being connected is being inserted.
package final class CardServer: Sendable {
  private struct State {
    var descriptor: Int32?
    var isStopped = false
  }

  private let card: any InsertableCard
  private let state = Guarded(State())
  private let ready: @Sendable () -> Void

  /// A server for one insertion of `card`.
  ///
  /// - Parameter ready: called once the reader has asked for the ATR, which is to say that it has seen the card.
  package init(_ card: any InsertableCard, whenSeen ready: @escaping @Sendable () -> Void = {}) {
    self.card = card
    self.ready = ready
  }

  /// Inserts the card, serves it, and returns when the reader or ``stop()`` has ended the connection.
  ///
  /// - Throws: ``SocketError`` where nothing listens at `socketPath`.
  package func serve(socketPath: String) throws(SocketError) {
    let descriptor = try UnixSocket.connect(to: socketPath)
    let mayRun = state.withLock { state in
      if !state.isStopped { state.descriptor = descriptor }
      return !state.isStopped
    }
    if mayRun { exchange(MessageStream(descriptor: descriptor)) }
    // Under the lock, so that stop() cannot shut down a number that is already somebody else's.
    state.withLock { state in
      state.descriptor = nil
      close(descriptor)
    }
  }

  /// Takes the card out; from any thread, at any time.
  package func stop() {
    state.withLock { state in
      state.isStopped = true
      if let descriptor = state.descriptor { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }
  }

  private func exchange(_ stream: MessageStream) {
    var wasSeen = false
    while var message = stream.receive() {
      defer { message.wipe() }
      guard message.count == 1 else {
        guard stream.send(card.process(message)) else { return }
        continue
      }
      switch message[0] {
      case 0: continue
      case 1, 2: card.reset()
      case 4:
        guard stream.send(card.atr) else { return }
        if !wasSeen { ready() }
        wasSeen = true
      default: guard stream.send([0x67, 0x00]) else { return }
      }
    }
  }
}
