import Glibc
import Synchronization

/// malloc with an IMallocSpy before it. One per process: it belongs to the runtime object.
final class Allocator: Sendable {
  /// A spy, and the blocks that it has seen and that are not yet freed.
  private struct Spy: ~Copyable {
    let reference: IMallocSpyReference
    var blocks: Set<UInt> = []
    /// Revoked while blocks are out: kept until the last one is freed.
    var isRevoked = false
  }
  private let spy = Mutex<Spy?>(nil)

  /// What the process block says of the spy, so that most calls need no lock: nobody watches, a spy watches, or one
  /// that was revoked still waits for its blocks.
  private enum Watch {
    static let none: UInt32 = 0
    static let spy: UInt32 = 1
    static let leaving: UInt32 = 2

    /// SAFETY (for both): the process block is never freed.
    static var current: UInt32 { unsafe com_process_spied(Runtime.process) }
    static func set(_ value: UInt32) { unsafe com_process_set_spied(Runtime.process, value) }
  }

  /// Whoever holds a block that the spy saw also sees that one was there: the mark was set before the block was made.
  private var isSpied: Bool { Watch.current == Watch.spy }

  func allocate(_ count: UInt) -> UnsafeMutableRawPointer? {
    guard isSpied, let wanted = unsafe callSpy({ unsafe $0.pointee.PreAlloc($1, count) }) else {
      return unsafe malloc(Int(clamping: max(count, 1)))
    }
    // A spy that asks for nothing where something was wanted makes the allocation fail.
    var block: UnsafeMutableRawPointer? = nil
    if wanted != 0 || count == 0 { unsafe block = malloc(Int(clamping: max(wanted, 1))) }
    let actual = unsafe block
    guard let given = unsafe callSpy({ unsafe $0.pointee.PostAlloc($1, actual) }) else { return unsafe block }
    if let given = unsafe given { note(UInt(bitPattern: given), isLive: true) }
    return unsafe given
  }

  func reallocate(_ block: UnsafeMutableRawPointer?, _ count: UInt) -> UnsafeMutableRawPointer? {
    guard let block = unsafe block else { return unsafe allocate(count) }
    guard count != 0 else {
      unsafe free(block)
      return nil
    }
    let isSpyed: Int32 = isNoted(UInt(bitPattern: block)) ? 1 : 0
    guard isSpied || isSpyed != 0 else { return unsafe realloc(block, Int(clamping: count)) }
    var actual: UnsafeMutableRawPointer? = unsafe block
    guard let wanted = unsafe callSpy({ unsafe $0.pointee.PreRealloc($1, block, count, &actual, isSpyed) }) else {
      return unsafe realloc(block, Int(clamping: count))
    }
    let old = unsafe actual
    var fresh: UnsafeMutableRawPointer? = nil
    if wanted != 0 { unsafe fresh = realloc(old, Int(clamping: wanted)) }
    let made = unsafe fresh
    guard let given = unsafe callSpy({ unsafe $0.pointee.PostRealloc($1, made, isSpyed) }) else { return unsafe fresh }
    if let given = unsafe given {
      note(UInt(bitPattern: block), isLive: false)
      note(UInt(bitPattern: given), isLive: true)
    }
    return unsafe given
  }

  func free(_ block: UnsafeMutableRawPointer?) {
    guard let block = unsafe block else { return }
    guard Watch.current != Watch.none else { return unsafe Glibc.free(block) }
    let isSpyed: Int32 = isNoted(UInt(bitPattern: block)) ? 1 : 0
    guard isSpied || isSpyed != 0, let actual = unsafe callSpy({ unsafe $0.pointee.PreFree($1, block, isSpyed) }) else {
      unsafe Glibc.free(block)
      return
    }
    unsafe Glibc.free(actual)
    _ = unsafe callSpy { unsafe $0.pointee.PostFree($1, isSpyed) }
    note(UInt(bitPattern: block), isLive: false)
  }

  /// CoRegisterMallocSpy: E_INVALIDARG without a spy, CO_E_OBJISREG where one is registered.
  func register(_ pointer: UnsafeMutableRawPointer?) -> Int32 {
    guard let candidate = unsafe IUnknownReference(retaining: pointer) else { return COMError.invalidArgument.hresult }
    var reference: IMallocSpyReference?
    do throws(COMError) { reference = try candidate.query() } catch { return error.hresult }
    return spy.withLock { current in
      guard current == nil, let taken = reference.take() else { return Int32(bitPattern: 0x8004_01FC) }
      current = Spy(reference: taken)
      Watch.set(Watch.spy)
      return 0
    }
  }

  /// CoRevokeMallocSpy: CO_E_OBJNOTREG without a spy; E_ACCESSDENIED while blocks that it saw are out, and then it goes
  /// with the last of them.
  func revoke() -> Int32 {
    var gone: Spy? = nil
    let status = spy.withLock { current -> Int32 in
      guard current != nil else { return COMError.objectNotRegistered.hresult }
      if current?.blocks.isEmpty == false {
        current?.isRevoked = true
        Watch.set(Watch.leaving)
        return COMError.accessDenied.hresult
      }
      Watch.set(Watch.none)
      gone = current.take()
      return 0
    }
    // Its last Release may run code of its own: not under the lock.
    _ = consume gone
    return status
  }

  /// Calls the spy outside the lock, holding a reference; nil where there is none.
  private func callSpy<Value>(_ body: (UnsafePointer<IMallocSpyVtbl>, InterfacePointer) -> Value) -> Value? {
    let pointer = spy.withLock { current -> UInt? in
      guard current != nil, let reference = unsafe current?.reference.copy().transferRef() else { return nil }
      return UInt(bitPattern: reference)
    }
    guard let pointer, let address = unsafe UnsafeMutableRawPointer(bitPattern: pointer) else { return nil }
    let held = unsafe IMallocSpyReference(transferringRef: address)
    return unsafe body(held.vtable, held.pointer)
  }

  private func isNoted(_ block: UInt) -> Bool {
    spy.withLock { current in current?.blocks.contains(block) ?? false }
  }

  private func note(_ block: UInt, isLive: Bool) {
    var gone: Spy? = nil
    spy.withLock { current in
      guard current != nil else { return }
      if isLive {
        current?.blocks.insert(block)
      } else {
        current?.blocks.remove(block)
        if current?.isRevoked == true, current?.blocks.isEmpty == true {
          gone = current.take()
          Watch.set(Watch.none)
        }
      }
    }
    _ = consume gone
  }
}
