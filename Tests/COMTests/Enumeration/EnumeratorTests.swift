import Testing

@testable import COM

@Suite("Going through enumerators of COM")
struct EnumeratorTests {
  private typealias Answer = ScriptedEnumerator.Answer

  private func objects(_ answers: [Answer], _ object: CountedObject) -> ScriptedEnumerator {
    ScriptedEnumerator(answers) { place, index in
      place.storeBytes(of: object.give(), toByteOffset: 8 * index, as: InterfacePointer.self)
    }
  }

  private func variants(_ answers: [Answer], _ object: CountedObject) -> ScriptedEnumerator {
    ScriptedEnumerator(answers) { place, index in
      let element = Variant(IUnknownReference(transferringRef: object.give())).transfer()
      (place + 24 * index).storeBytes(of: element, as: VARIANT.self)
    }
  }

  @Test("Elements come in batches, each taken over and given back once")
  func batches() throws {
    let object = try CountedObject()
    let server = objects([Answer(0, 16), Answer(0, 16), Answer(1, 5)], object)
    var seen = 0
    do {
      let reference = server.reference(as: IEnumUnknownReference.self)
      try reference.forEach { element in
        seen += 1
        let value = try element.query(ISampleReference.self).GetValue()
        #expect(value == 0)
      }
    }
    #expect(seen == 37)
    #expect(server.asked == [16, 16, 16])
    #expect(server.references == 0)
    #expect(object.others == 0)
  }

  @Test("A loop that ends early gives back what was fetched ahead", arguments: [0, 1, 15, 16, 17])
  func earlyExit(count: Int) throws {
    let object = try CountedObject()
    let server = variants([Answer(0, 16)], object)
    do {
      var elements = server.reference(as: IEnumVARIANTReference.self).elements()
      for _ in 0..<count {
        guard let element = try elements.next() else { throw COMError.fail }
        #expect(element.type == .unknown)
      }
      #expect(object.others == (count + 15) / 16 * 16 - count)
      #expect(server.references == 1)
    }
    #expect(object.others == 0)
    #expect(server.references == 0)
    #expect(server.calls == (count + 15) / 16)
  }

  @Test("An error of the loop's own ends it, and nothing is left")
  func throwingBody() throws {
    struct Enough: Error {}
    let object = try CountedObject()
    let server = objects([Answer(0, 16)], object)
    #expect(throws: Enough.self) {
      try server.reference(as: IEnumUnknownReference.self).forEach { _ in throw Enough() }
    }
    #expect(throws: Enough.self) {
      _ = try server.reference(as: IEnumUnknownReference.self).map { _ -> Int in throw Enough() }
    }
    #expect(object.others == 0 && server.references == 0 && server.calls == 2)
  }

  @Test(
    "An enumerator that contradicts itself is E_UNEXPECTED, and what it gave is given back",
    arguments: [
      Answer(0, 16, reported: 17), Answer(0, 16, reported: .max), Answer(1, 16, reported: 17), Answer(0, 3),
      Answer(0, 0), Answer(0, 0, reported: nil), Answer(1, 16), Answer(7, 16),
    ])
  func lies(answer: ScriptedEnumerator.Answer) throws {
    let object = try CountedObject()
    for isVariant in [false, true] {
      let server = isVariant ? variants([answer], object) : objects([answer], object)
      func check<Element: EnumeratedElement & ~Copyable>(_ elements: consuming Enumerator<Element>) throws {
        do throws(COMError) {
          _ = try elements.next()
          Issue.record("nothing was thrown")
        } catch {
          #expect(error.hresult == COMError.unexpected.hresult)
          #expect(error.message?.contains("\(answer.reported ?? 0)") == true, "\(error)")
        }
        #expect(try elements.next() == nil)
        #expect(server.calls == 1)
      }
      if isVariant {
        try check(server.reference(as: IEnumVARIANTReference.self).elements())
      } else {
        try check(server.reference(as: IEnumUnknownReference.self).elements())
      }
      #expect(server.references == 0)
      #expect(object.others == 0)
    }
  }

  @Test("One by one, an enumerator need not say how many it has given")
  func withoutNumber() throws {
    let object = try CountedObject()
    for isVariant in [false, true] {
      let answers = [Answer(0, 1, reported: nil), Answer(0, 1, reported: nil), Answer(1, 0, reported: nil)]
      let server = isVariant ? variants(answers, object) : objects(answers, object)
      var seen = 0
      if isVariant {
        var elements = server.reference(as: IEnumVARIANTReference.self).elements(batchSize: 1)
        while let element = try elements.next() { seen += element.type == .unknown ? 1 : 0 }
      } else {
        var elements = server.reference(as: IEnumUnknownReference.self).elements(batchSize: 1)
        while let element = try elements.next() {
          seen += try element.query(ISampleReference.self).GetValue() == 0 ? 1 : 0
        }
      }
      #expect(seen == 2)
      #expect(object.others == 0)
      #expect(server.references == 0)
    }
    let empty = variants([Answer(0, 0)], object)
    var elements = empty.reference(as: IEnumVARIANTReference.self).elements(batchSize: 1)
    do throws(COMError) {
      _ = try elements.next()
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.hresult == COMError.unexpected.hresult)
    }
  }

  @Test("A failure in the middle comes after the elements before it, and ends the enumeration")
  func failure() throws {
    let object = try CountedObject()
    let server = objects([Answer(0, 16), Answer(COMError.accessDenied.hresult, 0, reported: 9)], object)
    var seen = 0
    do {
      var elements = server.reference(as: IEnumUnknownReference.self).elements()
      do throws(COMError) {
        while let element = try elements.next() {
          seen += 1
          _ = consume element
        }
        Issue.record("nothing was thrown")
      } catch {
        #expect(error.hresult == COMError.accessDenied.hresult)
      }
      #expect(try elements.next() == nil)
    }
    #expect(seen == 16 && server.calls == 2 && server.references == 0 && object.others == 0)
  }

  @Test("S_FALSE without elements ends the enumeration, however often Next would say it")
  func endless() throws {
    let object = try CountedObject()
    let server = objects([Answer(1, 0)], object)
    var elements = server.reference(as: IEnumUnknownReference.self).elements()
    for _ in 0..<3 { #expect(try elements.next() == nil) }
    #expect(server.calls == 1)
  }

  @Test("NULL among the objects is E_UNEXPECTED, and the others come")
  func nullElements() throws {
    let object = try CountedObject()
    let server = ScriptedEnumerator([Answer(1, 3)]) { place, index in
      guard index != 1 else { return }
      place.storeBytes(of: object.give(), toByteOffset: 8 * index, as: InterfacePointer.self)
    }
    var elements = server.reference(as: IEnumUnknownReference.self).elements()
    #expect(try elements.next() != nil)
    #expect(throws: COMError.unexpectedNull) { try elements.next() == nil }
    #expect(try elements.next() != nil)
    #expect(try elements.next() == nil)
    #expect(object.others == 0)
  }

  @Test(
    "The number asked for is the caller's choice, within bounds",
    arguments: [(1, 1), (3, 3), (4096, 4096), (4097, 4096), (0, 1), (.min, 1), (.max, 4096)] as [(Int, UInt32)])
  func batchSize(wanted: Int, asked: UInt32) throws {
    let object = try CountedObject()
    let server = objects([Answer(1, 0)], object)
    var elements = server.reference(as: IEnumUnknownReference.self).elements(batchSize: wanted)
    #expect(try elements.next() == nil)
    #expect(server.asked == [asked])
  }

  @Test("Texts, BSTRs and enumerations of an author's own enumerators come as Swift has them")
  func kinds() throws {
    let names = ["", "reader", "Käse", "🂡"]
    let bstrs = ScriptedEnumerator([Answer(1, names.count)]) { place, index in
      let text = BSTRMemory.make(names[index])
      place.storeBytes(of: text, toByteOffset: 8 * index, as: UnsafeMutableRawPointer?.self)
    }
    #expect(try bstrs.reference(as: IEnumListedNameReference.self).map { $0.string } == names)
    let texts = ScriptedEnumerator([Answer(1, names.count)]) { place, index in
      place.storeBytes(of: taskText(names[index]), toByteOffset: 8 * index, as: UnsafeMutableRawPointer?.self)
    }
    #expect(try texts.reference(as: IEnumStringReference.self).collect() == names)
    let kinds: [LISTED_KIND] = [.LISTED_LAST, .LISTED_FIRST]
    let numbers = ScriptedEnumerator([Answer(1, kinds.count)]) { place, index in
      place.storeBytes(of: kinds[index].rawValue, toByteOffset: 4 * index, as: Int32.self)
    }
    #expect(try numbers.reference(as: IEnumListedKindReference.self).collect() == kinds)
  }

  @Test("Records give back what their fields own, looked at or not", arguments: [0, 1, 2])
  func records(count: Int) throws {
    let object = try CountedObject()
    do {
      let entries = try ListedEntries(object).reference(as: IEnumListedEntryReference.self)
      var elements = entries.elements()
      for index in 0..<count {
        guard let element = try elements.next() else { throw COMError.fail }
        #expect(element.record.lNumber == Int32(index))
        #expect(String(wide: element.record.pszText) == "text \(index)")
      }
      #expect(object.others == (count == 0 ? 0 : 2 * (ListedEntries.count - count)))
    }
    #expect(object.others == 0)
  }

  @Test("An author's own enumerator tells by S_FALSE how far it came")
  func ownEnumerator() throws {
    let entries = try ListedEntries(CountedObject()).reference(as: IEnumListedEntryReference.self)
    #expect(entries.Skip(2) == 0)
    #expect(entries.Skip(5) == 1)
    try entries.Reset()
    #expect(try entries.map { $0.record.lNumber } == [0, 1, 2])
  }

  /// A zero-terminated text that CoTaskMemFree frees.
  private func taskText(_ text: String) -> UnsafeMutableRawPointer? {
    let units = Array(text.utf16) + [0]
    let memory = TaskMemory.allocate(units.count * 2)
    units.withUnsafeBytes { if let source = $0.baseAddress { memory?.copyMemory(from: source, byteCount: $0.count) } }
    return memory
  }
}
