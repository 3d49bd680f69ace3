import CPCSCLite
import Foundation
import ResourceManager
import TestSupport
import VirtualCard

/// The two resource managers that must behave alike.
enum Backend: String, CaseIterable, Sendable {
  case virtual
  case pcscd
}

/// A reader of one backend that one test has for itself, with a card in it.
final class Bench: Sendable {
  let manager: any ResourceManager
  let reader: String
  /// The C functions below, for what Swift's types do not let through.
  nonisolated(unsafe) let functions: UnsafePointer<pcsc_functions>
  private let loan: PrivatePCSCD.Loan?

  init(_ backend: Backend) throws {
    switch backend {
    case .virtual:
      manager = VirtualResourceManager.manager
      reader = "Test \(UUID().uuidString)"
      loan = nil
      guard let table = pcsc_published() else { throw SmartCardError.noService }
      functions = table
      try VirtualResourceManager.shared.addReader(reader)
      try VirtualResourceManager.shared.insert(ISOCard.standard(), into: reader)
    case .pcscd:
      // Before anything else talks to pcsc-lite.
      let pcscd = try PrivatePCSCD.shared.get()
      loan = try pcscd.borrowReader()
      manager = ResourceManagers.pcscLite
      reader = loan?.reader ?? ""
      functions = try PCSCLite.load()
    }
  }

  deinit { if loan == nil { try? VirtualResourceManager.shared.removeReader(reader) } }

  func removeCard() throws {
    if let loan { try loan.removeCard() } else { try VirtualResourceManager.shared.removeCard(from: reader) }
  }

  func insertCard() throws {
    if let loan {
      try loan.insertCard()
    } else {
      try VirtualResourceManager.shared.insert(ISOCard.standard(), into: reader)
    }
  }

  /// A context of its own for each caller: calls on one would wait for each other.
  func context() throws -> Context { try Context(manager) }

  /// A connection, in a context of its own that the caller keeps.
  func connect(_ context: Context, _ mode: ShareMode = .shared, _ protocols: CardProtocols = .any) throws -> UInt {
    try manager.connect(context.number, reader: reader, mode: mode, protocols: protocols).handle
  }
}

/// GET CHALLENGE, 8 bytes.
let challenge: [UInt8] = [0x00, 0x84, 0x00, 0x00, 0x08]

/// The code that a call ends with, 0 for success.
func code(_ body: () throws -> Void) -> UInt32 {
  do {
    try body()
    return 0
  } catch let error as SmartCardError {
    return error.code
  } catch {
    return 1
  }
}

/// Runs `body` on a thread of its own.
final class Background<Result: Sendable>: Sendable {
  private let ended = DispatchSemaphore(value: 0)
  private let result = Guarded<Result?>(nil)

  init(_ body: @escaping @Sendable () -> Result) {
    Thread.detachNewThread { [result, ended] in
      let value = body()
      result.withLock { $0 = value }
      ended.signal()
    }
  }

  /// The result, or nil where it does not come in time.
  func wait(seconds: Double = 20) -> Result? {
    guard ended.wait(timeout: .now() + seconds) == .success else { return nil }
    return result.withLock { $0 }
  }
}
