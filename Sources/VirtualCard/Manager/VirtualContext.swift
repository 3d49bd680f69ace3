/// A context; only touched inside the resource manager's monitor.
final class VirtualContext {
  /// Counts cancellations; a wait ends when it differs from what it was at the start.
  var cancellations: UInt32 = 0
}
