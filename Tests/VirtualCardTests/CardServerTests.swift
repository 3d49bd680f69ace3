import Foundation
import Glibc
import ISO7816
import TestSupport
import Testing
import VirtualCard

@Suite("Card server")
struct CardServerTests {
  /// The reader's end: sends raw bytes, and reads what comes back until the card hangs up.
  private func converse(_ sent: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryDirectory()
    let path = folder.url.appendingPathComponent("card").path
    let listener = try UnixSocket.listen(at: path)
    defer { close(listener) }
    let ended = DispatchSemaphore(value: 0)
    let server = CardServer(ISOCard.standard())
    Thread.detachNewThread {
      try? server.serve(socketPath: path)
      ended.signal()
    }
    let connection = accept(listener, nil, nil)
    defer { close(connection) }
    #expect(write(connection, sent, sent.count) == sent.count)
    shutdown(connection, Int32(SHUT_WR))
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(connection, &buffer, buffer.count)
      guard count > 0 else { break }
      received += buffer.prefix(count)
    }
    ended.wait()
    return received
  }

  @Test("Orders and commands are answered, each with its length")
  func answers() throws {
    let atr = ISOCard.defaultATR
    let received = try converse([0, 1, 1, 0, 1, 4, 0, 5, 0, 0x84, 0, 0, 0, 0, 1, 2, 0, 4, 0, 0xA4, 0, 0x0C, 0, 1, 0])
    #expect(Array(received.prefix(2 + atr.count)) == [0, UInt8(atr.count)] + atr)
    #expect(Array(received.dropFirst(2 + atr.count).prefix(2)) == [1, 2])
    #expect(Array(received.suffix(4)) == [0, 2, 0x90, 0x00])
  }

  static let hostile: [([UInt8], [UInt8])] = [
    ([], []), ([0], []), ([0, 5], []), ([0, 5, 0, 0x84], []), ([0xFF, 0xFF, 1, 2, 3], []),
    // No byte at all, and orders that do not exist
    ([0, 0], [0, 2, 0x67, 0x00]), ([0, 1, 9], [0, 2, 0x67, 0x00]), ([0, 1, 0xFF], [0, 2, 0x67, 0x00]),
    ([0, 2, 0, 0xA4], [0, 2, 0x67, 0x00]),
    ([0xFF, 0xFF] + [UInt8](repeating: 0, count: 65535), [0, 2, 0x67, 0x00]),
  ]

  @Test("Broken, empty and oversized messages end the connection or get 6700", arguments: hostile)
  func survives(sent: [UInt8], expected: [UInt8]) throws {
    #expect(try converse(sent) == expected)
  }

  @Test("A path without listener, or too long for a socket, is an error")
  func noListener() throws {
    let folder = try TemporaryDirectory()
    let server = CardServer(ISOCard.standard())
    #expect(throws: SocketError.self) { try server.serve(socketPath: folder.url.path + "/nobody") }
    #expect(throws: SocketError.self) { try server.serve(socketPath: String(repeating: "x", count: 10_000)) }
    #expect(throws: SocketError.self) { try server.serve(socketPath: "") }
    #expect(throws: SocketError.self) { try server.serve(socketPath: "a\0b") }
  }
}
