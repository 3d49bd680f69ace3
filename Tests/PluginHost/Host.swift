import COM
import Glibc
import SmartCardInterfaces

/// Asks the four images of this process whether they share one runtime.
struct Host {
  let cpp: String
  let swift: String
  let provider: String

  func run() throws {
    let counters = Counters(
      cpp: try COM.createInstance(of: COM.classID(ofProgID: "Example.CppCounter")),
      swift: try COM.createInstance(of: COM.classID(ofProgID: "Example.SwiftCounter")))
    let manage = try COM.createInstance(of: .CLSID_SCardManage, as: ISCardManageReference.self)
    try checkCells()
    try checkClassTable(counters)
    try checkAllocator(counters, manage)
    try checkErrors(counters, manage)
    let library = try HostLibrary(behind: cpp)
    try checkPins(library)
    try checkGlobalMemory(library)
    try checkLiveObjects(counters)
    try checkRules(manage)
  }

  /// One object of each plugin.
  struct Counters: ~Copyable {
    let cpp: ICounterReference
    let swift: ICounterReference
  }

  /// The images with a copy of the runtime, and libcomcard.so with its own, see the same cell.
  private func checkCells() throws {
    let own = dlsym(dlopen(nil, RTLD_LAZY), "comcard_runtime_v1")
    for path in [cpp, swift, provider] {
      let handle = dlopen(path, RTLD_LAZY | RTLD_NOLOAD)
      try check(handle != nil, "\(path) is not loaded")
      // For the C++ plugin this finds libcomcard.so's, which it depends on.
      let cell = dlsym(handle, "comcard_runtime_v1")
      try check(cell != nil, "\(path) shows no cell")
      if let own { try check(cell == own, "\(path) has another cell than the program") }
      let process = cell?.load(as: UnsafeMutablePointer<com_process>?.self)
      try check(process?.pointee.runtime == Runtime.pointer, "\(path) has another runtime than the program")
    }
  }

  /// A class that this program registers is there for all.
  private func checkClassTable(_ counters: borrowing Counters) throws {
    var clsid = HostCounter.clsid
    var cookie: UInt32 = 0
    let factory = try ClassFactory { HostCounter() }.reference(as: IUnknownReference.self)
    let status = Runtime.vtable.pointee.RegisterClassObject(Runtime.pointer, &clsid, factory.pointer, 1, 1, &cookie)
    try check(status == 0, "RegisterClassObject: \(COMError.text(status))")
    let name = try BString(clsid.text)
    try counters.cpp.Add(7)
    try counters.swift.Add(7)
    let copies = Copies(first: try counters.cpp.CopyTo(name), second: try counters.swift.CopyTo(name))
    try check(try copies.first.Name().string == "counter of the host", "the C++ plugin made something else")
    try check(try copies.second.Name().string == "counter of the host", "the Swift plugin made something else")
    try check(try copies.first.Get() == 7 && copies.second.Get() == 7, "the copies have other values")
    try check(Runtime.vtable.pointee.RevokeClassObject(Runtime.pointer, cookie) == 0, "RevokeClassObject")
    try expect(COMError.classNotRegistered.hresult) { () throws(COMError) in _ = try counters.cpp.CopyTo(name) }
    try expect(COMError.classNotRegistered.hresult) { () throws(COMError) in _ = try counters.swift.CopyTo(name) }
  }

  private struct Copies: ~Copyable {
    let first: ICounterReference
    let second: ICounterReference
  }

  /// A spy of this program sees what the plugins allocate.
  private func checkAllocator(_ counters: borrowing Counters, _ manage: borrowing ISCardManageReference) throws {
    let spy = HostSpy()
    let reference = try spy.reference(as: IMallocSpyReference.self)
    try check(Runtime.vtable.pointee.RegisterMallocSpy(Runtime.pointer, reference.pointer) == 0, "RegisterMallocSpy")
    var before = spy.allocations
    _ = try counters.cpp.Name()
    try check(spy.allocations > before, "the spy does not see the C++ plugin")
    before = spy.allocations
    _ = try counters.swift.Name()
    try check(spy.allocations > before, "the spy does not see the Swift plugin")
    before = spy.allocations
    try? manage.AttachByHandle(0)
    try check(spy.allocations > before, "the spy does not see the provider")
    try check(Runtime.vtable.pointee.RevokeMallocSpy(Runtime.pointer) == 0, "RevokeMallocSpy")
  }

  /// The texts that the plugins leave arrive here.
  private func checkErrors(_ counters: borrowing Counters, _ manage: borrowing ISCardManageReference) throws {
    let text = "The counter cannot go that far."
    try expect(COMError.invalidArgument.hresult, text) { () throws(COMError) in try counters.cpp.Add(.max) }
    try expect(COMError.invalidArgument.hresult, text) { () throws(COMError) in try counters.swift.Add(.max) }
    // Which code it is, is the provider's affair.
    try expect(nil) { () throws(COMError) in try manage.AttachByHandle(0) }
  }

  private func checkLiveObjects(_ counters: borrowing Counters) throws {
    let before = COM.liveObjects
    do {
      let other = try COM.createInstance(of: COM.classID(ofProgID: "Example.SwiftCounter"), as: ICounterReference.self)
      try check(COM.liveObjects == before + 1, "an object of the Swift plugin is not counted here")
      try other.Add(1)
    }
    try check(COM.liveObjects == before, "an object of the Swift plugin is still counted")
    do {
      let manage = try COM.createInstance(of: .CLSID_SCardManage, as: ISCardManageReference.self)
      try check(COM.liveObjects == before + 1, "an object of the provider is not counted here")
      _ = manage.copy()
    }
    try check(COM.liveObjects == before, "an object of the provider is still counted")
  }

  /// The objects of the provider that no class object makes keep the rules of COM, as the one does that makes them.
  private func checkRules(_ manage: borrowing ISCardManageReference) throws {
    let violations =
      COMRules.check(object: manage) + COMRules.check(object: try manage.CreateCardAuth())
      + COMRules.check(object: try manage.CreateFileAccess())
      + COMRules.check(object: try manage.CreateCHVerification())
    try check(violations.isEmpty, "\(violations)")
  }

  /// Runs a call that must fail with a text.
  private func expect(_ code: Int32?, _ text: String? = nil, _ call: () throws(COMError) -> Void) throws {
    do throws(COMError) {
      try call()
    } catch {
      if let code { try check(error.hresult == code, "\(error), not \(COMError.text(code))") }
      try check(error.message?.isEmpty == false, "\(error) came without a text")
      if let text { try check(error.message == text, "another text: \(error)") }
      return
    }
    throw HostFailure("a call succeeded that must fail")
  }
}
