internal import Foundation
internal import ResourceManager
internal import VirtualCard

extension PrivatePCSCD {
  /// What is in one reader.
  final class CardSlot: Sendable {
    private struct Inserted {
      var server: CardServer
      var ended: DispatchSemaphore
    }

    private let socket: String
    private let inserted = Guarded<Inserted?>(nil)

    init(socket: String) { self.socket = socket }

    deinit { remove() }

    /// Serves a card on a thread of its own; returns when the reader has asked for its ATR.
    func insert(_ card: any InsertableCard) throws {
      remove()
      let seen = DispatchSemaphore(value: 0)
      let ended = DispatchSemaphore(value: 0)
      let failure = Guarded<(any Error)?>(nil)
      let server = CardServer(card) { seen.signal() }
      let path = socket
      Thread.detachNewThread {
        do { try server.serve(socketPath: path) } catch { failure.withLock { $0 = error } }
        seen.signal()
        ended.signal()
      }
      inserted.withLock { $0 = Inserted(server: server, ended: ended) }
      guard seen.wait(timeout: .now() + 20) == .success else {
        throw CommandError(description: "nobody has asked the card at \(path) for its ATR")
      }
      if let error = failure.withLock({ $0 }) { throw error }
    }

    /// Takes the card out; returns when its thread has ended.
    func remove() {
      let old = inserted.withLock { inserted in
        defer { inserted = nil }
        return inserted
      }
      old?.server.stop()
      old?.ended.wait()
    }
  }
}
