/// The interface that `async_uuid` asks for, on its way to its methods.
struct PendingAsyncInterface {
  let model: Interface
  /// The interface with the attribute.
  let source: PendingInterface
}
