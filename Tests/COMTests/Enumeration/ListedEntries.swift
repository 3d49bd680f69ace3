import Synchronization

@testable package import COM

/// An author's enumerator of records that own something of every kind.
package final class ListedEntries: ListedEntriesCoClass, IEnumListedEntry {
  static let count = 3

  private let object: CountedObject
  private let position = Mutex(0)

  init(_ object: CountedObject) {
    self.object = object
    super.init()
  }

  package func Next(
    _ celt: UInt32, _ rgelt: UnsafeMutablePointer<LISTED_ENTRY>?, _ pceltFetched: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    guard let rgelt, let pceltFetched else { return COMError.pointer.hresult }
    let range = advance(celt)
    for (number, index) in range.enumerated() {
      var entry = LISTED_ENTRY()
      entry.lNumber = Int32(index)
      entry.pUnk = object.give()
      entry.bstrName = BSTRMemory.make("name \(index)")
      let text = Array("text \(index)".utf16) + [0]
      let memory = TaskMemory.allocate(text.count * 2)?.assumingMemoryBound(to: UInt16.self)
      memory?.update(from: text, count: text.count)
      entry.pszText = memory
      entry.vAny = Variant(IUnknownReference(transferringRef: object.give())).transfer()
      (rgelt + number).initialize(to: entry)
    }
    pceltFetched.pointee = UInt32(range.count)
    return range.count == Int(celt) ? 0 : 1
  }

  package func Skip(_ celt: UInt32) -> Int32 { advance(celt).count == Int(celt) ? 0 : 1 }

  package func Reset() throws(COMError) { position.withLock { $0 = 0 } }

  package func Clone() throws(COMError) -> IEnumListedEntryReference { throw COMError.notImplemented }

  private func advance(_ celt: UInt32) -> Range<Int> {
    position.withLock { position in
      let start = position
      position = min(start + Int(celt), Self.count)
      return start..<position
    }
  }
}
