import Glibc
import Testing

@testable import COM

@Suite("Class objects and activation")
struct RuntimeTests {
  private static let sampleClass = Sample.clsid

  private func register(_ clsid: GUID, flags: UInt32 = 1) throws -> UInt32 {
    let factory = try ClassFactory { Sample(77) }.reference(as: IClassFactoryReference.self)
    var clsid = clsid
    var cookie: UInt32 = 0
    let status = Runtime.vtable.pointee.RegisterClassObject(
      Runtime.pointer, &clsid, factory.pointer, 1, flags, &cookie)
    guard status == 0 else { throw COMError(status) }
    return cookie
  }

  private func fresh() -> GUID {
    var generator = SystemRandomNumberGenerator()
    return GUID(low: generator.next(), high: generator.next())
  }

  @Test("A registered class makes objects until it is revoked")
  func registration() throws {
    try COM.initialize()
    defer { COM.uninitialize() }
    let clsid = fresh()
    let cookie = try register(clsid)
    #expect(try COM.createInstance(of: clsid, as: ISampleReference.self).GetValue() == 77)
    #expect(Runtime.vtable.pointee.RevokeClassObject(Runtime.pointer, cookie) == 0)
    #expect {
      _ = try COM.createInstance(of: clsid, as: ISampleReference.self)
    } throws: {
      ($0 as? COMError)?.hresult == COMError.classNotRegistered.hresult
    }
    #expect(
      Runtime.vtable.pointee.RevokeClassObject(Runtime.pointer, cookie)
        == COMError.objectNotRegistered.hresult)
  }

  @Test("A single-use class object serves once")
  func singleUse() throws {
    try COM.initialize()
    defer { COM.uninitialize() }
    let clsid = fresh()
    let cookie = try register(clsid, flags: 0)
    _ = try COM.createInstance(of: clsid, as: ISampleReference.self)
    #expect(throws: COMError.self) { _ = try COM.createInstance(of: clsid, as: ISampleReference.self) }
    #expect(Runtime.vtable.pointee.RevokeClassObject(Runtime.pointer, cookie) == 0)
  }

  @Test("Classes are found while others come and go")
  func concurrentTable() async throws {
    try COM.initialize()
    defer { COM.uninitialize() }
    let steady = fresh()
    let steadyCookie = try register(steady)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          try COM.initialize()
          defer { COM.uninitialize() }
          for _ in 0..<300 {
            #expect(try COM.createInstance(of: steady, as: ISampleReference.self).GetValue() == 77)
          }
        }
      }
      group.addTask {
        try COM.initialize()
        defer { COM.uninitialize() }
        for _ in 0..<100 {
          let clsid = fresh()
          let cookie = try register(clsid)
          #expect(try COM.createInstance(of: clsid, as: ISampleReference.self).GetValue() == 77)
          #expect(Runtime.vtable.pointee.RevokeClassObject(Runtime.pointer, cookie) == 0)
        }
      }
      try await group.waitForAll()
    }
    #expect(Runtime.vtable.pointee.RevokeClassObject(Runtime.pointer, steadyCookie) == 0)
  }

  @Test(
    "Of several type libraries the very version is taken, then the latest with the same first number",
    arguments: [
      (1, 0, 0), (1, 3, 1), (1, 2, 2), (1, 4, 3), (1, 5, 3), (1, 6, nil), (2, 0, 4), (2, 1, 4), (2, 2, nil),
      (0, 0, nil), (3, 0, nil),
    ] as [(UInt16, UInt16, Int?)])
  func versions(major: UInt16, minor: UInt16, expected: Int?) throws {
    let libid = fresh()
    let table = TypeLibraryTable()
    let versions = [(1, 0), (1, 3), (1, 2), (1, 5), (2, 1)] as [(UInt16, UInt16)]
    let libraries = try versions.map { _ in HeldInterface(transferring: try Sample(1).reference()) }
    for (library, version) in zip(libraries, versions) { table.add(library, libid, version: version) }
    let found = table.find(libid, major: major, minor: minor)
    #expect(found == expected.map { libraries[$0] })
    found?.release()
    #expect(table.find(fresh(), major: 1, minor: 0) == nil)
    for library in libraries { library.release() }
  }

  @Test("A class object refuses foreign interfaces and NULL")
  func factory() throws {
    let factory = try ClassFactory { Sample(1) }.reference(as: IClassFactoryReference.self)
    var iid = ISampleReference.iid
    var foreign = IClassFactoryReference.iid
    var result: UnsafeMutableRawPointer?
    #expect(factory.CreateInstance(nil, &foreign, &result) == COMError.noInterface.hresult)
    #expect(factory.CreateInstance(nil, nil, &result) == COMError.pointer.hresult)
    #expect(factory.CreateInstance(nil, &iid, nil) == COMError.pointer.hresult)
    #expect(result == nil)
  }

  @Test("Activation needs an apartment, checks its pointers, and knows no other process")
  func activationArguments() throws {
    var clsid = Self.sampleClass
    var iid = ISampleReference.iid
    var result: UnsafeMutableRawPointer?
    let table = Runtime.vtable.pointee
    let runtime = Runtime.pointer
    try COM.initialize()
    defer { COM.uninitialize() }
    #expect(table.CreateInstance(runtime, &clsid, nil, 1, &iid, nil) == COMError.pointer.hresult)
    #expect(table.CreateInstance(runtime, nil, nil, 1, &iid, &result) == COMError.invalidArgument.hresult)
    #expect(table.CreateInstance(runtime, &clsid, nil, 1, nil, &result) == COMError.invalidArgument.hresult)
    #expect(
      table.CreateInstance(runtime, &clsid, nil, 0x10, &iid, &result) == COMError.classNotRegistered.hresult)
    #expect(
      table.CreateInstance(runtime, &clsid, nil, 1, &iid, &result) == COMError.classNotRegistered.hresult)
  }

  @Test("A thread's second initialization is S_FALSE, the other apartment RPC_E_CHANGED_MODE")
  func apartments() throws {
    let results = onThread {
      let table = Runtime.vtable.pointee
      let runtime = Runtime.pointer
      var codes = [table.Initialize(runtime, 2), table.Initialize(runtime, 2), table.Initialize(runtime, 0)]
      codes.append(table.Initialize(runtime, 0x100))
      for _ in 0..<5 { table.Uninitialize(runtime) }
      codes.append(table.Initialize(runtime, 0))
      table.Uninitialize(runtime)
      return codes
    }
    #expect(results == [0, 1, COMError.changedMode.hresult, COMError.invalidArgument.hresult, 0])
  }

  @Test("An error info belongs to its thread, and is taken once")
  func errorInfo() throws {
    let codes = onThread {
      let table = Runtime.vtable.pointee
      let runtime = Runtime.pointer
      guard let info = try? ErrorInfo(description: "text").reference(as: IErrorInfoReference.self) else { return [] }
      var result: UnsafeMutableRawPointer?
      var codes = [table.SetErrorInfo(runtime, info.pointer), table.GetErrorInfo(runtime, &result)]
      if let result = result { _ = IErrorInfoReference(transferringRef: result) }
      codes.append(table.GetErrorInfo(runtime, &result))
      codes.append(table.GetErrorInfo(runtime, nil))
      return codes
    }
    #expect(codes == [0, 0, 1, COMError.invalidArgument.hresult])
  }

  @Test("An error info that nobody takes goes when its thread ends, and one that another replaces goes at once")
  func errorInfoAtTheEnd() throws {
    let first = try ErrorInfo(description: "first").reference(as: IErrorInfoReference.self)
    let second = try ErrorInfo(description: "second").reference(as: IErrorInfoReference.self)
    let (one, two) = (UInt(bitPattern: first.pointer), UInt(bitPattern: second.pointer))
    let counts = onThread {
      let table = Runtime.vtable.pointee
      var counts = [references(one)]
      counts += [table.SetErrorInfo(Runtime.pointer, UnsafeMutableRawPointer(bitPattern: one)), references(one)]
      counts += [table.SetErrorInfo(Runtime.pointer, UnsafeMutableRawPointer(bitPattern: two)), references(one)]
      return counts + [references(two)]
    }
    // Each has one reference of ours, and one more while it is the thread's.
    #expect(counts == [1, 0, 2, 0, 1, 2])
    #expect(references(two) == 1)
    withExtendedLifetime(first) {}
    withExtendedLifetime(second) {}
  }

  /// Runs `body` on a thread of its own and returns what it returned.
  private func onThread(_ body: @escaping @Sendable () -> [Int32]) -> [Int32] {
    final class Box: @unchecked Sendable {
      var body: (@Sendable () -> [Int32])?
      var result: [Int32] = []
    }
    let box = Box()
    box.body = body
    var thread = pthread_t()
    let opaque = Unmanaged.passRetained(box).toOpaque()
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument = argument else { return nil }
        let box = Unmanaged<Box>.fromOpaque(argument).takeRetainedValue()
        box.result = box.body?() ?? []
        return nil
      }, opaque)
    pthread_join(thread, nil)
    return box.result
  }
}

/// How many references there are to the object at an address.
private func references(_ address: UInt) -> Int32 {
  guard let pointer = UnsafeMutableRawPointer(bitPattern: address) else { return 0 }
  let count = unknownVtable(pointer).pointee.AddRef(pointer) - 1
  _ = unknownVtable(pointer).pointee.Release(pointer)
  return Int32(count)
}
