@testable import COM

/// An enumerator made of a vtable by hand, whose Next does what a script says, lies included.
final class ScriptedEnumerator {
  /// One answer of Next.
  struct Answer {
    var status: Int32
    /// How many places are filled.
    var filled: Int
    /// How many Next says that it has filled; nil leaves the caller's number alone.
    var reported: UInt32?

    /// An honest answer.
    init(_ status: Int32, _ filled: Int) { self.init(status, filled, reported: UInt32(filled)) }

    init(_ status: Int32, _ filled: Int, reported: UInt32?) {
      self.status = status
      self.filled = filled
      self.reported = reported
    }
  }

  private struct Block {
    var vtable: UnsafePointer<IEnumUnknownVtbl>
    var owner: Unmanaged<ScriptedEnumerator>
  }

  private let block = UnsafeMutablePointer<Block>.allocate(capacity: 1)
  private let answers: [Answer]
  /// Puts an element into a place, which the caller owns then.
  private let fill: (UnsafeMutableRawPointer, Int) -> Void
  private(set) var calls = 0
  private(set) var references = 0
  /// What each call of Next was asked for.
  private(set) var asked: [UInt32] = []

  /// After the last answer Next repeats it.
  init(_ answers: [Answer], fill: @escaping (UnsafeMutableRawPointer, Int) -> Void) {
    self.answers = answers
    self.fill = fill
    block.initialize(to: Block(vtable: Self.table, owner: .passUnretained(self)))
  }

  deinit { block.deallocate() }

  /// A reference, whichever the interface: all enumerators have the same slots.
  func reference<Reference: EnumeratorReference & ~Copyable>(as type: Reference.Type) -> Reference {
    references += 1
    return Reference(transferringRef: block)
  }

  private static func owner(_ this: InterfacePointer?) -> ScriptedEnumerator {
    this.unsafelyUnwrapped.assumingMemoryBound(to: Block.self).pointee.owner.takeUnretainedValue()
  }

  private func next(_ celt: UInt32, _ places: UnsafeMutableRawPointer?, _ fetched: UnsafeMutableRawPointer?) -> Int32 {
    let answer = answers[min(calls, answers.count - 1)]
    calls += 1
    asked.append(celt)
    if let places { for index in 0..<min(answer.filled, Int(celt)) { fill(places, index) } }
    if let reported = answer.reported { fetched?.storeBytes(of: reported, as: UInt32.self) }
    return answer.status
  }

  private nonisolated(unsafe) static let table: UnsafePointer<IEnumUnknownVtbl> = {
    let table = UnsafeMutablePointer<IEnumUnknownVtbl>.allocate(capacity: 1)
    table.pointee.QueryInterface = { _, _, result in
      result?.storeBytes(of: 0, as: UInt.self)
      return COMError.noInterface.hresult
    }
    table.pointee.AddRef = { this in
      ScriptedEnumerator.owner(this).references += 1
      return UInt32(ScriptedEnumerator.owner(this).references)
    }
    table.pointee.Release = { this in
      ScriptedEnumerator.owner(this).references -= 1
      return UInt32(ScriptedEnumerator.owner(this).references)
    }
    table.pointee.Next = { this, celt, places, fetched in ScriptedEnumerator.owner(this).next(celt, places, fetched) }
    table.pointee.Skip = { _, _ in COMError.notImplemented.hresult }
    table.pointee.Reset = { _ in COMError.notImplemented.hresult }
    table.pointee.Clone = { _, _ in COMError.notImplemented.hresult }
    return UnsafePointer(table)
  }()
}
