/// Command bytes in, answer bytes out.
///
/// Decorators wrap a transport into another, so that each does one thing: `connection.transport.tracing(to: log)
/// .fetchingResponses().repeatingWithExactLength()`. The trace innermost shows what goes over the line.
public struct Transport: Sendable {
  /// An exchange with a card; answers have at least two bytes.
  public typealias Exchange = @Sendable ([UInt8]) throws(SmartCardError) -> [UInt8]

  private let exchange: Exchange

  /// A transport that exchanges by this function.
  public init(_ exchange: @escaping Exchange) { self.exchange = exchange }

  /// Sends one command.
  public func callAsFunction(_ command: [UInt8]) throws(SmartCardError) -> [UInt8] { try exchange(command) }
}
