import Glibc
import Synchronization

/// The class objects of the process: those registered by running code, and those that libraries gave.
///
/// Writers change the state under its lock and publish a new snapshot; a reader finds a known class in the snapshot,
/// without a lock.
final class ClassTable: Sendable {
  private static let inProcess = RegistrationKind.inProcess

  private struct State {
    var registrations: [UInt32: Registration] = [:]
    /// Cookies by class, oldest first.
    var cookies: [GUID: [UInt32]] = [:]
    var loaded: [GUID: LoadedClass] = [:]
    /// By their real paths.
    var libraries: [String: OpenLibrary] = [:]
    var nextCookie: UInt32 = 1
    /// CoAddRefServerProcess and CoReleaseServerProcess.
    var serverUsers: UInt32 = 0

    var isEmpty: Bool { registrations.isEmpty && loaded.isEmpty && libraries.isEmpty }
  }

  private struct Registration {
    let clsid: GUID
    let held: HeldInterface
    /// The same object's IClassFactory, where it has one.
    let factory: HeldInterface?
    let kind: RegistrationKind
    var isSuspended: Bool
    var isUsed = false
  }

  private struct LoadedClass {
    let factory: HeldInterface
    let library: String
  }

  private struct OpenLibrary {
    let library: ServerLibrary
    /// How many threads are asking it for a class object: it must not be closed meanwhile.
    var asking = 0
    /// How often it was asked.
    var questions = 0
    /// When it was first seen unused.
    var unusedSince: Int64?
  }

  /// Whether a thread looks for unused libraries, and the delay that others asked for meanwhile.
  private struct Search {
    var isUnderWay = false
    var asked: UInt32?
  }

  private let search = Mutex(Search())
  private let state = Mutex(State())
  /// The bits of a ``ClassSnapshot``, or 0. An image has one table; its readers need no way through pointers to this.
  private static let snapshot = Atomic<UInt>(0)

  // MARK: Reading

  /// Makes an object of a class that is known already; nil where the class must be looked for first.
  @inline(__always)
  func createKnown(
    _ clsid: UnsafePointer<GUID>, _ context: UInt32, _ riid: UnsafePointer<GUID>,
    _ result: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  ) -> Int32? {
    guard let factory = unsafe knownFactory(clsid, context) else { return nil }
    return unsafe factory.CreateInstance(nil, riid, result)
  }

  /// A reference to the class object of a known class.
  @inline(__always)
  private func knownFactory(_ clsid: UnsafePointer<GUID>, _ context: UInt32) -> IClassFactoryReference? {
    guard let thread = unsafe ThreadState.current else { return nil }
    unsafe com_reader_enter(thread)
    defer { unsafe com_reader_leave(thread) }
    guard let table = unsafe ClassSnapshot(bits: Self.snapshot.load(ordering: .acquiring)) else { return nil }
    // SAFETY: a published snapshot is freed only after every reader has left.
    let factory = unsafe table.factory(clsid, context)
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
    defer { state.withLock { $0.libraries[library.path]?.asking -= 1 } }
    let made = HeldInterface(transferring: try library.classObject(clsid, named: manifest.path))
    return keep(made, for: clsid, library: library.path)
  }

  /// A class object that needs no loading, with a reference for the caller.
  private func known(_ clsid: GUID, context: UInt32) -> HeldInterface? {
    state.withLock { state in
      for cookie in state.cookies[clsid] ?? [] {
        guard let registration = state.registrations[cookie], registration.kind.context & context != 0,
          !registration.isUsed, !registration.isSuspended
        else { continue }
        if registration.kind.isSingleUse { state.registrations[cookie]?.isUsed = true }
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
  func register(_ clsid: GUID, _ held: HeldInterface, _ kind: RegistrationKind) -> UInt32 {
    let factory = held.query(IClassFactoryReference.self)
    return change { state in
      var cookie = state.nextCookie
      while cookie == 0 || state.registrations[cookie] != nil { cookie &+= 1 }
      state.nextCookie = cookie &+ 1
      state.registrations[cookie] = Registration(
        clsid: clsid, held: held, factory: factory, kind: kind, isSuspended: kind.isSuspended)
      state.cookies[clsid, default: []].append(cookie)
      return cookie
    }
  }

  /// CoSuspendClassObjects and CoResumeClassObjects: whether the class objects that are registered now can be found.
  func suspend(_ isSuspended: Bool) {
    change { state in Self.suspend(isSuspended, &state) }
  }

  private static func suspend(_ isSuspended: Bool, _ state: inout State) {
    for cookie in state.registrations.keys { state.registrations[cookie]?.isSuspended = isSuspended }
  }

  /// CoAddRefServerProcess.
  func addServerUser() -> UInt32 {
    state.withLock { state in
      if state.serverUsers < UInt32.max { state.serverUsers += 1 }
      return state.serverUsers
    }
  }

  /// CoReleaseServerProcess; the last one suspends the class objects.
  func removeServerUser() -> UInt32 {
    let left = state.withLock { state -> UInt32? in
      guard state.serverUsers > 0 else { return nil }
      state.serverUsers -= 1
      return state.serverUsers
    }
    guard left == 0 else { return left ?? 0 }
    // An object that was made in between has made this a server again.
    change { state in if state.serverUsers == 0 { Self.suspend(true, &state) } }
    return 0
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
    let (library, isKnown) = state.withLock { state -> (ServerLibrary, Bool) in
      let known = state.libraries[opened.path]
      var entry = known ?? OpenLibrary(library: opened)
      entry.asking += 1
      entry.questions &+= 1
      state.libraries[opened.path] = entry
      return (entry.library, known != nil)
    }
    // The loader counts: a second handle of a known library is given back. Not under the lock, which a library that the
    // loader is just starting may be waiting for.
    if isKnown { opened.close() }
    return library
  }

  /// Remembers a class object, and returns a reference to it, or to the one that another thread was faster with.
  private func keep(_ made: HeldInterface, for clsid: GUID, library: String) -> IUnknownReference {
    let first = change { state -> HeldInterface? in
      if let first = state.loaded[clsid] {
        first.factory.addRef()
        return first.factory
      }
      state.loaded[clsid] = LoadedClass(factory: made, library: library)
      made.addRef()
      return nil
    }
    guard let first else { return made.transferred() }
    // Often the very same object, with one reference for each time that it was given.
    made.release()
    return first.transferred()
  }

  /// What the last CoUninitialize does: revokes all class objects, gives back those of the libraries, and closes the
  /// libraries that say that nothing of them is in use.
  ///
  /// - Parameter isIdle: Whether COM is still in use nowhere. A thread that enters while this runs finds what is left,
  ///   as if it had entered before the last one left.
  func clear(while isIdle: () -> Bool) {
    guard state.withLock({ !$0.isEmpty && isIdle() }) else { return }
    let held = change { state -> [HeldInterface] in
      guard isIdle() else { return [] }
      let registered = state.registrations.values.flatMap { [$0.held, $0.factory].compactMap { $0 } }
      let loaded = state.loaded.values.map(\.factory)
      state.registrations = [:]
      state.cookies = [:]
      state.loaded = [:]
      return registered + loaded
    }
    for interface in held { interface.release() }
    closeUnused(0, orLater: false, while: isIdle)
  }

  /// CoFreeUnusedLibrariesEx: gives back the class objects of all libraries, which would count as use, and closes the
  /// libraries that were unused for the delay. The others are asked again when a class is wanted next.
  ///
  /// Images with Swift code pin themselves, so closing one of them is safe and does nothing.
  ///
  /// - Parameter delay: In milliseconds; INFINITE (all bits one) stands for ten minutes. A library is first seen unused
  ///   by one call and closed by a later one, or at once with a delay of 0.
  func freeUnusedLibraries(delay: UInt32) { closeUnused(delay, orLater: true) { true } }

  /// One thread does that at a time, or it could ask a library that another has just closed. It calls into libraries, so
  /// nobody waits for it: what is asked meanwhile, from there or by another thread, the first one does.
  ///
  /// - Parameters:
  ///   - isLeft: Whether it may be left to a thread that is doing it already; else nothing is done then.
  ///   - isAllowed: Asked before each library is closed.
  private func closeUnused(_ delay: UInt32, orLater isLeft: Bool, while isAllowed: () -> Bool) {
    let isFirst = search.withLock { search -> Bool in
      guard search.isUnderWay else {
        search.isUnderWay = true
        return true
      }
      if isLeft { search.asked = min(search.asked ?? .max, delay) }
      return false
    }
    guard isFirst else { return }
    closeUnused(delay, while: isAllowed)
    // Once more for the others, and not for ever.
    if let asked = search.withLock({ $0.asked.take() }) { closeUnused(asked) { true } }
    search.withLock { $0 = Search() }
  }

  /// Only for ``closeUnused(_:orLater:while:)``, so that no other thread closes what is being asked here.
  private func closeUnused(_ delay: UInt32, while isAllowed: () -> Bool) {
    let wait = delay == UInt32.max ? 600_000 : Int64(delay)
    let now = Self.milliseconds
    for path in state.withLock({ Array($0.libraries.keys) }) {
      guard let (library, questions, held) = takeClasses(of: path) else { continue }
      for factory in held { factory.release() }
      let isUnused = library.canUnloadNow
      let isDue = state.withLock { state -> Bool in
        guard var entry = state.libraries[path] else { return false }
        // Whoever asked for a class object since then may have an object by now.
        guard isUnused, entry.asking == 0, entry.questions == questions else {
          entry.unusedSince = nil
          state.libraries[path] = entry
          return false
        }
        let since = entry.unusedSince ?? now
        entry.unusedSince = since
        let isDue = now - since >= wait && isAllowed()
        state.libraries[path] = isDue ? nil : entry
        return isDue
      }
      if isDue { library.close() }
    }
  }

  /// Takes the class objects of a library out of the table.
  ///
  /// - Returns: nil for an unknown library.
  private func takeClasses(of path: String) -> (ServerLibrary, questions: Int, [HeldInterface])? {
    change { state in
      guard let entry = state.libraries[path] else { return nil }
      let mine = state.loaded.filter { $0.value.library == path }
      for clsid in mine.keys { state.loaded[clsid] = nil }
      return (entry.library, entry.questions, mine.values.map(\.factory))
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
      return (result, Self.snapshot.exchange(Self.publishable(state), ordering: .acquiringAndReleasing))
    }
    if let table = unsafe ClassSnapshot(bits: old) {
      com_readers_wait()
      unsafe table.destroy()
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
        !only.kind.isSingleUse, !only.isSuspended
      else { continue }
      add(clsid, factory, only.kind.context)
    }
    for (clsid, loaded) in state.loaded where state.cookies[clsid] == nil {
      add(clsid, loaded.factory, inProcess)
    }
    return unsafe ClassSnapshot(entries)?.bits ?? 0
  }
}
