/// How a connection stands, as far as its last call could tell.
public enum ConnectionState: Hashable, Sendable {
  /// Attached to nothing: SCARD_E_INVALID_HANDLE.
  case detached
  /// In use.
  case attached
  /// The card was taken out: SCARD_W_REMOVED_CARD.
  case removed
  /// The card was reset by another: SCARD_W_RESET_CARD.
  case reset
  /// The resource manager is gone: SCARD_E_NO_SERVICE.
  case serviceGone

  /// The state that an error puts an attached connection into, nil for one that leaves it as it is.
  init?(after error: SmartCardError) {
    switch error {
    case .removedCard: self = .removed
    case .resetCard: self = .reset
    case .noService, .serviceStopped, .communicationError: self = .serviceGone
    default: return nil
    }
  }

  /// What calls report in this state, nil while attached.
  var error: SmartCardError? {
    switch self {
    case .detached: .invalidHandle
    case .attached: nil
    case .removed: .removedCard
    case .reset: .resetCard
    case .serviceGone: .noService
    }
  }
}
