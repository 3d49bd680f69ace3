import Synchronization

/// The class objects of the process: those registered by running code, and those that libraries gave.
final class ClassTable: Sendable {
  /// CLSCTX_INPROC_SERVER
  private static let inProcess: UInt32 = 0x1

  private struct Registration {
    let clsid: GUID
    let held: HeldInterface
    let context: UInt32
    let isSingleUse: Bool
    var isUsed = false
  }

  private struct State {
    var registrations: [UInt32: Registration] = [:]
    var cookies: [GUID: [UInt32]] = [:]
    var factories: [GUID: (held: HeldInterface, library: String)] = [:]
    var libraries: [String: ServerLibrary] = [:]
    var nextCookie: UInt32 = 1
  }
  private let state = Mutex(State())

  /// CoRegisterClassObject. Takes over the reference that `held` stands for.
  ///
  /// - Throws: E_INVALIDARG for flags outside REGCLS, or a context that is not in-process.
  func register(
    _ clsid: GUID, _ held: HeldInterface, context: UInt32, flags: UInt32
  ) throws(COMError) -> UInt32 {
    // REGCLS_SINGLEUSE, MULTIPLEUSE, MULTI_SEPARATE; suspended and surrogate servers exist out of process only.
    guard flags <= 2, context != 0, context & ~0x17 == 0 else {
      held.release()
      throw COMError.invalidArgument
    }
    return state.withLock { state in
      var cookie = state.nextCookie
      while cookie == 0 || state.registrations[cookie] != nil { cookie &+= 1 }
      state.nextCookie = cookie &+ 1
      state.registrations[cookie] = Registration(
        clsid: clsid, held: held, context: context, isSingleUse: flags == 0)
      state.cookies[clsid, default: []].append(cookie)
      return cookie
    }
  }

  /// CoRevokeClassObject.
  ///
  /// - Throws: CO_E_OBJNOTREG for a cookie that was never given out or is revoked already.
  func revoke(_ cookie: UInt32) throws(COMError) {
    let gone = state.withLock { state in
      let registration = state.registrations.removeValue(forKey: cookie)
      if let clsid = registration?.clsid {
        state.cookies[clsid]?.removeAll { $0 == cookie }
        if state.cookies[clsid]?.isEmpty == true { state.cookies[clsid] = nil }
      }
      return registration
    }
    guard let gone else { throw COMError.objectNotRegistered }
    gone.held.release()
  }

  /// A reference to the class object of a class.
  ///
  /// - Throws: REGDB_E_CLASSNOTREG, and what loading a library throws.
  func factory(for clsid: GUID, context: UInt32) throws(COMError) -> IUnknownReference {
    if let known = known(clsid, context: context) { return known.transferred() }
    guard context & Self.inProcess != 0 else {
      throw COMError.classNotRegistered.with("classes run in this process only; the context does not allow that")
    }
    let manifest = try ManifestSearch().manifest(clsid: clsid)
    let library = try library(at: manifest)
    let made = HeldInterface(transferring: try library.classObject(clsid, named: manifest.path))
    return try keep(made, for: clsid, library: library.path)
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
      guard context & Self.inProcess != 0, let factory = state.factories[clsid] else { return nil }
      factory.held.addRef()
      return factory.held
    }
  }

  private func library(at manifest: Manifest) throws(COMError) -> ServerLibrary {
    if let loaded = state.withLock({ $0.libraries[manifest.library] }) { return loaded }
    let opened = try ServerLibrary(manifest)
    return state.withLock { state in
      // The loader counts: a second handle from a race is the same library.
      if let first = state.libraries[opened.path] { return first }
      state.libraries[opened.path] = opened
      return opened
    }
  }

  /// Remembers a class object, and returns a reference to it, or to the one that another thread was faster with.
  private func keep(
    _ made: HeldInterface, for clsid: GUID, library: String
  ) throws(COMError) -> IUnknownReference {
    let chosen = state.withLock { state -> HeldInterface in
      if let first = state.factories[clsid] {
        first.held.addRef()
        return first.held
      }
      state.factories[clsid] = (made, library)
      made.addRef()
      return made
    }
    if chosen != made { made.release() }
    return chosen.transferred()
  }

  /// CoFreeUnusedLibraries: gives back the class objects of libraries that say they can go, and closes those libraries.
  ///
  /// Images with Swift code pin themselves, so closing one of them is safe and does nothing.
  func freeUnusedLibraries() {
    let all = state.withLock { Array($0.libraries.values) }
    for library in all {
      let held = state.withLock { state -> [HeldInterface] in
        let mine = state.factories.filter { $0.value.library == library.path }
        for clsid in mine.keys { state.factories[clsid] = nil }
        return mine.values.map(\.held)
      }
      for factory in held { factory.release() }
      guard library.canUnloadNow else { continue }
      let isOurs = state.withLock { $0.libraries.removeValue(forKey: library.path) != nil }
      if isOurs { library.close() }
    }
  }
}
