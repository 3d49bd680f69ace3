/// Command bytes in, answer bytes out.
///
/// Decorators wrap a transport into another, so that each does one thing: `connection.transport.tracing(to: log)
/// .fetchingResponses().repeatingWithExactLength()`. The trace innermost shows what goes over the line.
public struct Transport: Sendable {
  /// An exchange with a card: a command to the answer with its status word.
  public typealias Exchange = @Sendable ([UInt8]) throws(SmartCardError) -> [UInt8]

  private let exchange: Exchange

  /// A transport that exchanges by this function.
  public init(_ exchange: @escaping Exchange) { self.exchange = exchange }

  /// Sends one command.
  ///
  /// - Returns: The answer, which ends with a status word.
  /// - Throws: SCARD_E_COMM_DATA_LOST for an answer without one, and what the exchange throws.
  public func callAsFunction(_ command: [UInt8]) throws(SmartCardError) -> [UInt8] {
    let answer = try exchange(command)
    guard answer.count >= 2 else { throw .dataLost }
    return answer
  }
}
