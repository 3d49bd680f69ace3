import COM
import COMCAPI
public import FuzzDriver

/// What one input works in: it begins and must end with no object, no block and no error info.
///
/// Where the input says so, a spy watches the allocator, and refuses one of the blocks that a call asks for.
public final class Session {
  private let spy: FuzzSpy?
  public let maker = VariantMaker()

  /// Runs `body` on an input.
  public static func run(_ input: inout Input, _ body: (Session, inout Input) -> Void) {
    let objects = Module.liveObjects
    runOnce(&input, body)
    require(Module.liveObjects == objects, "\(Module.liveObjects - objects) objects are left")
  }

  // Apart, so that the session itself has gone before objects are counted.
  @inline(never)
  private static func runOnce(_ input: inout Input, _ body: (Session, inout Input) -> Void) {
    let session = Session(input.bool())
    body(session, &input)
    session.end()
  }

  private init(_ isSpied: Bool) {
    spy = isSpied ? FuzzSpy() : nil
    guard let pointer = try? spy?.reference(as: IMallocSpyReference.self) else { return }
    require(coRegisterMallocSpy(pointer.pointer) == 0, "the spy is refused")
  }

  /// Makes a call of what is to be tested. Nothing else runs out of memory.
  ///
  /// - Parameter isLarge: The call asks for more than there may be.
  public func call(_ input: inout Input, isLarge: Bool = false, _ body: () -> Int32) -> Int32 {
    guard let spy else {
      let status = body()
      require(status != COMError.outOfMemory.hresult || isLarge, "E_OUTOFMEMORY with memory left")
      return status
    }
    let order = input.byte()
    let status = spy.refusing(after: order & 0x80 != 0 ? Int(order & 0x7) : nil, body)
    require(status != COMError.outOfMemory.hresult || isLarge || spy.hasRefused, "E_OUTOFMEMORY with memory left")
    return status
  }

  private func end() {
    maker.clear()
    _ = setErrorInfo(0, nil)
    guard let spy else { return }
    require(spy.blocks == 0, "\(spy.blocks) blocks are left")
    require(coRevokeMallocSpy() == 0, "the spy stays")
  }
}
