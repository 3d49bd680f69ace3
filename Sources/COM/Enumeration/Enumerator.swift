/// Goes through what an enumerator of COM lists: an IEnumVARIANT, an IEnumUnknown, an IEnumFoo of anybody's IDL.
///
///     var values = enumerator.elements()
///     while let value = try values.next() { ... }
///
/// It is no Sequence, whose loops could not say that the enumerator failed. Elements are fetched several at a time, so
/// the COM enumerator stands further on than this value does, and a loop that ends early leaves it there. What was
/// fetched and not asked for is given back when this value ends.
@safe
public struct Enumerator<Element: EnumeratedElement & ~Copyable>: ~Copyable {
  private let enumerator: IUnknownReference
  private let iid: GUID
  /// Places for as many elements as are fetched at a time.
  private let memory: UnsafeMutableRawPointer
  private let batchSize: Int
  /// The places whose elements are still this value's.
  private var pending = 0..<0
  /// Whether Next need not be called again: it has said so, or failed.
  private var isAtEnd = false

  /// Goes on where an enumerator stands.
  ///
  /// - Parameters:
  ///   - enumerator: Its own references are not touched; this value holds one more.
  ///   - batchSize: How many elements one call of Next is asked for, 1...4096; other numbers mean the nearest of these.
  ///     With 1 an enumerator need not know how many it has given to be understood.
  public init<Reference: EnumeratorReference & ~Copyable>(
    _ enumerator: borrowing Reference, batchSize: Int = 16
  ) where Reference.Elements == Enumerated<Element> {
    self.enumerator = unsafe IUnknownReference(addingRef: enumerator.pointer)
    iid = Reference.iid
    self.batchSize = min(max(batchSize, 1), 4096)
    unsafe memory = .allocate(byteCount: self.batchSize * Element.enumeratedSize, alignment: 16)
  }

  deinit {
    for index in pending { drop(index) }
    unsafe memory.deallocate()
  }

  /// The next element, or nil behind the last one.
  ///
  /// After an error the enumeration is over, and nil follows; but for a NULL among the elements, which the others
  /// survive.
  ///
  /// - Throws: What Next returned; E_UNEXPECTED where Next contradicts itself: more elements than it was asked for,
  ///   S_OK with fewer, S_FALSE with all of them, or NULL in the place of an object or text.
  public mutating func next() throws(COMError) -> Element? {
    if pending.isEmpty {
      guard !isAtEnd else { return nil }
      try fetch()
    }
    guard let index = pending.popFirst() else { return nil }
    // SAFETY: Next has filled the place, and each place is pending once.
    return try unsafe Element(enumerated: memory + index * Element.enumeratedSize)
  }

  private mutating func fetch() throws(COMError) {
    // Until it is known better: what Next writes before it fails is the callee's to free.
    isAtEnd = true
    // A place that is counted but not written reads as NULL, VT_EMPTY or 0.
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: batchSize * Element.enumeratedSize)
    let untouched: UInt32 = batchSize == 1 ? .max : 0
    var fetched = untouched
    // SAFETY: only references conform to EnumeratorReference whose slots 3 to 6 are those of every enumerator.
    let table = unsafe enumerator.pointer.load(as: UnsafePointer<IEnumUnknownVtbl>.self)
    let status = unsafe table.pointee.Next(enumerator.pointer, UInt32(batchSize), memory, &fetched)
    guard status >= 0 else { throw enumerator.comFailure(status, of: iid) }
    // The caller of one may ask for no number, so some enumerators write none.
    if batchSize == 1, fetched == untouched { fetched = status == 0 ? 1 : 0 }
    pending = 0..<min(Int(fetched), batchSize)
    guard status == 0 ? fetched == UInt32(batchSize) : fetched < UInt32(batchSize) else {
      while let index = pending.popFirst() { drop(index) }
      throw COMError.unexpected.with(
        "Next was asked for \(batchSize) elements and returned \(COMError.text(status)) with \(fetched)")
    }
    isAtEnd = status != 0
  }

  private func drop(_ index: Int) {
    do throws(COMError) {
      _ = try unsafe Element(enumerated: memory + index * Element.enumeratedSize)
    } catch {
      // Nothing was there.
    }
  }
}
