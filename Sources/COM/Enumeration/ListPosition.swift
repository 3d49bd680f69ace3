import Synchronization

/// Where an enumerator of the runtime stands in a list of fixed length. Threads that ask at once get different entries.
struct ListPosition: ~Copyable {
  private let count: Int
  private let position: Mutex<Int>

  init(count: Int, at position: Int = 0) {
    self.count = count
    self.position = Mutex(position)
  }

  var current: Int { position.withLock { $0 } }

  /// Passes over up to `celt` entries, and says which.
  func advance(_ celt: UInt32) -> Range<Int> {
    position.withLock { position in
      let start = position
      position += min(Int(celt), count - start)
      return start..<position
    }
  }

  /// Gives entries back that could not be handed out, unless the position has moved on since.
  func retreat(_ range: Range<Int>) {
    position.withLock { if $0 == range.upperBound { $0 = range.lowerBound } }
  }

  func reset() { position.withLock { $0 = 0 } }
}
