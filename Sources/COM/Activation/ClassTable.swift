import Glibc
import Synchronization

/// The class objects of the process: those registered by running code, and those that libraries gave.
///
/// Writers change the state under its lock and publish a new snapshot; a reader finds a known class in the snapshot,
/// without a lock.
final class ClassTable: Sendable {
  /// CLSCTX_INPROC_SERVER
  private static let inProcess: UInt32 = 0x1
  /// CLSCTX_ALL
  private static let anyContext: UInt32 = 0x17

  private struct State {
    var registrations: [UInt32: Registration] = [:]
    /// Cookies by class, oldest first.
    var cookies: [GUID: [UInt32]] = [:]
    var loaded: [GUID: LoadedClass] = [:]
    var libraries: [String: ServerLibrary] = [:]
    /// How many threads are asking a library for a class object: it must not be closed meanwhile.
    var loading: [String: Int] = [:]
    /// When a library was first seen unused.
    var unusedSince: [String: Int64] = [:]
    var nextCookie: UInt32 = 1
  }

  private struct Registration {
    let clsid: GUID
    let held: HeldInterface
    /// The same object's IClassFactory, where it has one.
    let factory: HeldInterface?
    let context: UInt32
    let isSingleUse: Bool
    var isUsed = false
  }

  private struct LoadedClass {
    let factory: HeldInterface
    let library: String
  }

  private let state = Mutex(State())
  /// The address of a ``ClassSnapshot`` in memory of its own, or 0.
  private let snapshot = Atomic<UInt>(0)

  // MARK: Reading

  /// Makes an object of a class that is known already; nil where the class must be looked for first.
  @inline(__always)
  func createKnown(
    _ clsid: GUID, _ context: UInt32, _ outer: UnsafeMutableRawPointer?, _ riid: UnsafePointer<GUID>,
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  ) -> Int32? {
    guard let factory = knownFactory(clsid, context) else { return nil }
    return unsafe factory.CreateInstance(outer, riid, result)
  }

  /// A reference to the class object of a known class.
  @inline(__always)
  private func knownFactory(_ clsid: GUID, _ context: UInt32) -> IClassFactoryReference? {
    guard let thread = unsafe ThreadState.current else { return nil }
    unsafe com_reader_enter(thread)
    defer { unsafe com_reader_leave(thread) }
    let address = snapshot.load(ordering: .acquiring)
    guard let table = unsafe UnsafePointer<ClassSnapshot>(bitPattern: address) else { return nil }
    // SAFETY: a published snapshot is freed only after every reader has left.
    let factory = unsafe table.pointee.factory(clsid, context)
    guard let pointer = unsafe InterfacePointer(bitPattern: factory) else { return nil }
    return unsafe IClassFactoryReference(addingRef: pointer)
  }

  /// A reference to the class object of a class.
  ///
  /// - Throws: REGDB_E_CLASSNOTREG, and what loading a library throws.
  func classObject(for clsid: GUID, context: UInt32) throws(COMError) -> IUnknownReference {
    if let known = known(clsid, context: context) { return known.transferred() }
    guard context & Self.inProcess != 0 else {
      throw COMError.classNotRegistered.with("classes run in this process only; the context does not allow that")
    }
    let manifest = try ManifestSearch().manifest(clsid: clsid)
    let library = try library(at: manifest)
    defer { state.withLock { $0.loading[library.path, default: 1] -= 1 } }
    let made = HeldInterface(transferring: try library.classObject(clsid, named: manifest.path))
    return keep(made, for: clsid, library: library.path)
  }

  /// A class object that needs no loading, with a reference for the caller.
  private func known(_ clsid: GUID, context: UInt32) -> HeldInterface? {
    state.withLock { state in
      for cookie in state.cookies[clsid] ?? [] {
        guard let registration = state.registrations[cookie], registration.context & context != 0,
          !registration.isUsed
        else { continue }
        if registration.isSingleUse { state.registrations[cookie]?.isUsed = true }
        registration.held.addRef()
        return registration.held
      }
      guard context & Self.inProcess != 0, let loaded = state.loaded[clsid] else { return nil }
      loaded.factory.addRef()
      return loaded.factory
    }
  }

  // MARK: Writing

  /// CoRegisterClassObject. Takes over the reference that `held` stands for.
  ///
  /// - Throws: E_INVALIDARG for flags outside REGCLS, or a context that is not in-process.
  func register(_ clsid: GUID, _ held: HeldInterface, context: UInt32, flags: UInt32) throws(COMError) -> UInt32 {
    // REGCLS_SINGLEUSE, MULTIPLEUSE, MULTI_SEPARATE; suspended and surrogate servers exist out of process only.
    guard flags <= 2, context != 0, context & ~Self.anyContext == 0 else {
      held.release()
      throw COMError.invalidArgument
    }
    let factory = held.query(IClassFactoryReference.self)
    return change { state in
      var cookie = state.nextCookie
      while cookie == 0 || state.registrations[cookie] != nil { cookie &+= 1 }
      state.nextCookie = cookie &+ 1
      state.registrations[cookie] = Registration(
        clsid: clsid, held: held, factory: factory, context: context, isSingleUse: flags == 0)
      state.cookies[clsid, default: []].append(cookie)
      return cookie
    }
  }

  /// CoRevokeClassObject.
  ///
  /// - Throws: CO_E_OBJNOTREG for a cookie that was never given out or is revoked already.
  func revoke(_ cookie: UInt32) throws(COMError) {
    let gone = change { state in
      let registration = state.registrations.removeValue(forKey: cookie)
      if let clsid = registration?.clsid {
        state.cookies[clsid]?.removeAll { $0 == cookie }
        if state.cookies[clsid]?.isEmpty == true { state.cookies[clsid] = nil }
      }
      return registration
    }
    guard let gone else { throw COMError.objectNotRegistered }
    gone.held.release()
    gone.factory?.release()
  }

  private func library(at manifest: Manifest) throws(COMError) -> ServerLibrary {
    let opened = try ServerLibrary(manifest)
    return state.withLock { state in
      state.loading[opened.path, default: 0] += 1
      // The loader counts: a second handle of a known library is given back.
      if let first = state.libraries[opened.path] {
        opened.close()
        return first
      }
      state.libraries[opened.path] = opened
      return opened
    }
  }

  /// Remembers a class object, and returns a reference to it, or to the one that another thread was faster with.
  private func keep(_ made: HeldInterface, for clsid: GUID, library: String) -> IUnknownReference {
    let chosen = change { state -> HeldInterface in
      if let first = state.loaded[clsid] {
        first.factory.addRef()
        return first.factory
      }
      state.loaded[clsid] = LoadedClass(factory: made, library: library)
      made.addRef()
      return made
    }
    if chosen != made { made.release() }
    return chosen.transferred()
  }

  /// Gives back the class objects of all libraries, as the last CoUninitialize does; the libraries stay.
  func releaseLoaded() {
    let held = change { state in
      let all = state.loaded.values.map(\.factory)
      state.loaded = [:]
      return all
    }
    for factory in held { factory.release() }
  }

  /// CoFreeUnusedLibrariesEx: gives back the class objects of the libraries that nobody uses, and closes those that were
  /// unused for the delay.
  ///
  /// Images with Swift code pin themselves, so closing one of them is safe and does nothing.
  ///
  /// - Parameter delay: In milliseconds; INFINITE (all bits one) stands for ten minutes. A library is first seen unused
  ///   by one call and closed by a later one, or at once with a delay of 0.
  func freeUnusedLibraries(delay: UInt32) {
    let wait = delay == UInt32.max ? 600_000 : Int64(delay)
    let now = Self.milliseconds
    for library in state.withLock({ Array($0.libraries.values) }) {
      let held = change { state -> [HeldInterface] in
        let mine = state.loaded.filter { $0.value.library == library.path }
        for clsid in mine.keys { state.loaded[clsid] = nil }
        return mine.values.map(\.factory)
      }
      for factory in held { factory.release() }
      let isUnused = library.canUnloadNow
      let isDue = state.withLock { state -> Bool in
        guard isUnused, state.loading[library.path, default: 0] == 0, state.libraries[library.path] != nil else {
          state.unusedSince[library.path] = nil
          return false
        }
        let since = state.unusedSince[library.path] ?? now
        state.unusedSince[library.path] = since
        guard now - since >= wait else { return false }
        state.unusedSince[library.path] = nil
        state.libraries[library.path] = nil
        return true
      }
      if isDue { library.close() }
    }
  }

  /// Of a clock that never goes back.
  private static var milliseconds: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Changes the state and publishes what follows from it. On return no reader sees the old snapshot any more.
  private func change<Result>(_ body: (inout sending State) -> sending Result) -> Result where Result: Sendable {
    let (result, old) = state.withLock { state -> (Result, UInt) in
      let result = body(&state)
      return (result, snapshot.exchange(Self.publishable(state), ordering: .acquiringAndReleasing))
    }
    if let table = unsafe UnsafeMutablePointer<ClassSnapshot>(bitPattern: old) {
      com_readers_wait()
      unsafe table.pointee.destroy()
      unsafe free(table)
    }
    return result
  }

  /// A new snapshot of the state, or 0 without memory: then readers take the way with the lock.
  private static func publishable(_ state: State) -> UInt {
    var entries: [ClassSnapshot.Entry] = []
    func add(_ clsid: GUID, _ factory: HeldInterface, _ context: UInt32) {
      entries.append(
        ClassSnapshot.Entry(low: clsid.low, high: clsid.high, factory: factory.bits, context: context))
    }
    for (clsid, cookies) in state.cookies {
      // What is used once, or chosen by its context, needs the state itself.
      guard cookies.count == 1, let only = state.registrations[cookies[0]], let factory = only.factory,
        !only.isSingleUse
      else { continue }
      add(clsid, factory, only.context)
    }
    for (clsid, loaded) in state.loaded where state.cookies[clsid] == nil {
      add(clsid, loaded.factory, inProcess)
    }
    guard let memory = unsafe malloc(MemoryLayout<ClassSnapshot>.size), let table = unsafe ClassSnapshot(entries) else {
      return 0
    }
    unsafe memory.bindMemory(to: ClassSnapshot.self, capacity: 1).initialize(to: table)
    return UInt(bitPattern: memory)
  }
}
