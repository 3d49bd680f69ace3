import Testing

@testable import COM

@Suite("Interfaces in streams")
final class MarshalTests {
  private let object: CountedObject
  private let stream: IStreamReference

  init() throws {
    try COM.initialize()
    object = try CountedObject()
    let memory = try makeObject { () throws(COMError) in try MemoryStream(handle: nil, isOwned: true) }
    stream = try memory.reference(as: IStreamReference.self)
  }

  private func rewind() { _ = stream.Seek(LARGE_INTEGER(), 0, nil) }

  private func write() throws {
    rewind()
    var iid = IUnknownReference.iid
    let held = IUnknownReference(transferringRef: object.give())
    try Marshaling.write(stream.pointer, &iid, held.pointer, context: 3, flags: 0)
    rewind()
  }

  /// What is read is released at once.
  private func read(_ iid: GUID) -> (status: Int32, isThere: Bool) {
    var iid = iid
    var result = UnsafeMutableRawPointer(bitPattern: 8)
    let status = Marshaling.read(stream.pointer, &iid, &result)
    guard let object = result else { return (status, false) }
    #expect(self.object.others == 1)
    _ = IUnknownReference(transferringRef: object)
    return (status, true)
  }

  @Test("What was read serves no second time, neither to a reader nor to one who gives it back")
  func once() throws {
    try write()
    #expect(object.others == 1)
    #expect(read(IUnknownReference.iid) == (0, true))
    rewind()
    #expect(read(IUnknownReference.iid) == (COMError.fail.hresult, false))
    rewind()
    #expect(Marshaling.release(stream.pointer) == COMError.fail.hresult)
    #expect(object.others == 0)
  }

  @Test("What could not be read stays for another interface, or to be given back")
  func refused() throws {
    try write()
    #expect(read(IDispatchReference.iid).status == COMError.noInterface.hresult)
    #expect(object.others == 1)
    rewind()
    #expect(read(GUID()) == (0, true))
    #expect(object.others == 0)
    try write()
    #expect(read(IDispatchReference.iid).status == COMError.noInterface.hresult)
    rewind()
    #expect(Marshaling.release(stream.pointer) == 0)
    #expect(object.others == 0)
  }

  @Test("The last reader leaves nothing in the stream, whatever comes of it")
  func last() throws {
    try write()
    var iid = IDispatchReference.iid
    var result: UnsafeMutableRawPointer?
    #expect(Marshaling.readLast(stream.pointer, &iid, &result) == COMError.noInterface.hresult)
    #expect(object.others == 0)
    try write()
    #expect(Marshaling.readLast(stream.pointer, nil, nil) == COMError.invalidArgument.hresult)
    #expect(object.others == 0)
  }

  @Test("The free-threaded marshaler refuses what the functions refuse, with the same code")
  func marshaler() throws {
    let marshaler = try makeObject { () throws(COMError) in FreeThreadedMarshaler() }
    let reference = try marshaler.reference(as: IMarshalReference.self)
    var (iid, clsid, size) = (IUnknownReference.iid, GUID(), UInt32(0))
    let held = IUnknownReference(transferringRef: object.give())
    for (context, flags, status) in [
      (2, 0, Int32(bitPattern: 0x8004_0155)), (77, 0, COMError.invalidArgument.hresult),
      (3, 1, COMError.invalidArgument.hresult), (3, 0, 0),
    ] as [(UInt32, UInt32, Int32)] {
      rewind()
      let answers = [
        reference.GetUnmarshalClass(&iid, held.pointer, context, nil, flags, &clsid),
        reference.GetMarshalSizeMax(&iid, held.pointer, context, nil, flags, &size),
        reference.MarshalInterface(stream.pointer, &iid, held.pointer, context, nil, flags),
      ]
      #expect(answers == [status, status, status])
    }
    rewind()
    let released = reference.ReleaseMarshalData(stream.pointer)
    #expect(released == 0)
  }
}
