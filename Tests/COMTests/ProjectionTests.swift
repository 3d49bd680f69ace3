import COM
import Testing

@Suite("Values across the vtable")
struct ProjectionTests {
  private func sample(_ value: Int32 = 3) throws -> ISampleReference { try Sample(value).reference() }

  @Test("Numbers, flags, handles and texts come back as they were sent")
  func plainValues() throws {
    let sample = try sample()
    #expect(try sample.GetValue() == 3)
    try sample.SetValue(-7)
    #expect(try sample.GetValue() == -7)
    #expect(try sample.Not(true) == false)
    #expect(try sample.Not(false) == true)
    #expect(try sample.Handle(0) == UInt.max)
    #expect(try sample.Wide(1 << 40, 0.5, 255, 65535) == Double(1 << 40) + 0.5 + 255 + 65535)
    let both = try sample.Both()
    #expect(both.pValue == -7)
    #expect(both.pMode == .SAMPLE_AUTO)
  }

  @Test("Texts survive in every plane", arguments: ["", "reader", "Käse", "\u{0}mid\u{0}", "日本語", "🂡 card"])
  func texts(text: String) throws {
    #expect(try sample().Echo(BString(text)).string == text)
  }

  @Test("A NULL BSTR reads as the empty text")
  func nullText() throws { #expect(try sample().Echo(BString()).string.isEmpty) }

  @Test("A struct with inner padding has C's layout in Swift")
  func structs() throws {
    #expect(MemoryLayout<SAMPLE_POINT>.size == 24)
    #expect(MemoryLayout<SAMPLE_POINT>.offset(of: \.y) == 8)
    #expect(MemoryLayout<SAMPLE_POINT>.offset(of: \.z) == 16)
    var from = SAMPLE_POINT()
    from.x = 1
    from.y = 2.5
    from.z = 255
    let to = try sample().Move(&from)
    #expect(to.x == 2)
    #expect(to.y == 5)
    #expect(to.z == 2)
  }

  @Test("Interfaces go in and out with their counts kept")
  func interfaces() throws {
    let a = try sample(10)
    let b = try a.Clone()
    try b.SetValue(11)
    try a.Copy(b)
    #expect(try a.GetValue() == 11)
    #expect(a.vtable.pointee.Copy(a.pointer, nil) == COMError.pointer.hresult)
    #expect(b.vtable.pointee.AddRef(b.pointer) == 2)
    #expect(b.vtable.pointee.Release(b.pointer) == 1)
  }

  @Test("What stands in for a method that Swift cannot write answers E_NOTIMPL, and leaves a struct's place alone")
  func refusal() {
    typealias Call = @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32
    typealias Fill = @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?
    var place = 7
    let call = unsafeBitCast(com_refusal(0), to: Call.self)
    let fill = unsafeBitCast(com_refusal(1), to: Fill.self)
    #expect(call(nil, 1) == COMError.notImplemented.hresult)
    #expect(withUnsafeMutableBytes(of: &place) { fill($0.baseAddress) == $0.baseAddress })
    #expect(place == 7)
  }

  @Test("An out parameter that is NULL is E_POINTER, and the others are cleared")
  func nullOut() throws {
    let sample = try sample()
    let table = sample.vtable.pointee
    var mode: Int32 = 99
    #expect(table.GetValue(sample.pointer, nil) == COMError.pointer.hresult)
    #expect(table.Both(sample.pointer, nil, &mode) == COMError.pointer.hresult)
    #expect(mode == 0)
    #expect(table.Clone(sample.pointer, nil) == COMError.pointer.hresult)
  }

  @Test("An error's code and text come back to a Swift caller")
  func errors() throws {
    let sample = try sample()
    let text = try BString("the card is upside down")
    #expect(throws: COMError(COMError.accessDenied.hresult, "the card is upside down")) {
      try sample.Fail(COMError.accessDenied.hresult, text)
    }
    #expect(throws: COMError.fail) { try sample.Fail(COMError.fail.hresult, BString()) }
  }

  @Test("An error that went through two objects is still the same")
  func relayedError() throws {
    let inner = try sample()
    let outer = try sample()
    let text = try BString("läuft über 🂡")
    let fault = COMError(COMError.accessDenied.hresult, "läuft über 🂡")
    let caught = #expect(throws: COMError.self) { try inner.Fail(fault.hresult, text) }
    #expect(caught == fault)
    let relayed = try BString(caught?.message ?? "")
    #expect(throws: fault) { try outer.Fail(fault.hresult, relayed) }
  }

  /// That it compiles is the point: a Sendable class holds a reference, and nothing is unchecked.
  private final class Shared: Sendable {
    let sample: ISampleReference
    init(_ sample: consuming ISampleReference) { self.sample = sample }
  }

  @Test("A reference is Sendable: tasks that share it call the object at once")
  func sendable() async throws {
    let shared = Shared(try sample(4))
    let values = try await withThrowingTaskGroup(of: Int32.self) { group in
      for _ in 0..<8 { group.addTask { try shared.sample.GetValue() } }
      var sum: Int32 = 0
      for try await value in group { sum += value }
      return sum
    }
    #expect(values == 32)
    #expect(shared.sample.vtable.pointee.AddRef(shared.sample.pointer) == 2)
    #expect(shared.sample.vtable.pointee.Release(shared.sample.pointer) == 1)
  }

  @Test("A failure without a text does not show the text of an older one")
  func staleText() throws {
    let sample = try sample()
    let code = COMError.fail.hresult
    let text = try BString("old")
    _ = sample.vtable.pointee.Fail(sample.pointer, code, text.pointer)
    #expect(throws: COMError.fail) { try sample.Fail(code, BString()) }
  }

  @Test("In-out values keep their place")
  func inOut() throws {
    var value: Int32 = 41
    try sample().Increment(&value)
    #expect(value == 42)
  }
}
