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
    unsafe asking(about: nil) { spy, this, _ in
      let wanted = unsafe spy.pointee.PreAlloc(this, count)
      // A spy that asks for nothing where something was wanted makes the allocation fail.
      var block: UnsafeMutableRawPointer? = nil
      if wanted != 0 || count == 0 { unsafe block = malloc(Int(clamping: max(wanted, 1))) }
      let given = unsafe spy.pointee.PostAlloc(this, block)
      unsafe note(given)
      return unsafe given
    } otherwise: {
      unsafe malloc(Int(clamping: max(count, 1)))
    }
  }

  func reallocate(_ block: UnsafeMutableRawPointer?, _ count: UInt) -> UnsafeMutableRawPointer? {
    guard let block = unsafe block else { return unsafe allocate(count) }
    guard count != 0 else {
      unsafe free(block)
      return nil
    }
    return unsafe asking(about: block) { spy, this, isSpyed in
      var actual: UnsafeMutableRawPointer? = unsafe block
      let wanted = unsafe spy.pointee.PreRealloc(this, block, count, &actual, isSpyed)
      // Forgotten before another thread can be given the same address.
      let wasNoted = unsafe forget(block)
      var fresh: UnsafeMutableRawPointer? = nil
      if wanted != 0 { unsafe fresh = realloc(actual, Int(clamping: wanted)) }
      let given = unsafe spy.pointee.PostRealloc(this, fresh, isSpyed)
      if wasNoted { unsafe note(fresh == nil ? block : given) }
      return unsafe given
    } otherwise: {
      unsafe realloc(block, Int(clamping: count))
    }
  }

  func free(_ block: UnsafeMutableRawPointer?) {
    guard let block = unsafe block else { return }
    unsafe asking(about: block) { spy, this, isSpyed in
      let actual = unsafe spy.pointee.PreFree(this, block, isSpyed)
      // As in reallocate.
      _ = unsafe forget(block)
      unsafe Glibc.free(actual)
      unsafe spy.pointee.PostFree(this, isSpyed)
    } otherwise: {
      unsafe Glibc.free(block)
    }
  }

  /// IMalloc::GetSize: all bits one for nil.
  func size(of block: UnsafeMutableRawPointer?) -> UInt {
    guard let block = unsafe block else { return UInt.max }
    return unsafe asking(about: block) { spy, this, isSpyed in
      let actual = unsafe spy.pointee.PreGetSize(this, block, isSpyed)
      return unsafe spy.pointee.PostGetSize(this, UInt(com_block_size(actual)), isSpyed)
    } otherwise: {
      unsafe UInt(com_block_size(block))
    }
  }

  /// IMalloc::DidAlloc: -1, "cannot tell", for every block, as the C library does not say; a spy may know better.
  func didAllocate(_ block: UnsafeMutableRawPointer?) -> Int32 {
    guard let block = unsafe block else { return -1 }
    return unsafe asking(about: block) { spy, this, isSpyed in
      let actual = unsafe spy.pointee.PreDidAlloc(this, block, isSpyed)
      return unsafe spy.pointee.PostDidAlloc(this, actual, isSpyed, -1)
    } otherwise: {
      -1
    }
  }

  /// IMalloc::HeapMinimize
  func minimize() {
    unsafe asking(about: nil) { spy, this, _ in
      unsafe spy.pointee.PreHeapMinimize(this)
      com_heap_trim()
      unsafe spy.pointee.PostHeapMinimize(this)
    } otherwise: {
      com_heap_trim()
    }
  }

  /// CoRegisterMallocSpy: E_INVALIDARG without an IMallocSpy, CO_E_OBJISREG where one is registered.
  func register(_ pointer: UnsafeMutableRawPointer?) -> Int32 {
    guard let candidate = unsafe IUnknownReference(retaining: pointer) else { return COMError.invalidArgument.hresult }
    var reference: IMallocSpyReference?
    do throws(COMError) { reference = try candidate.query() } catch { return COMError.invalidArgument.hresult }
    return spy.withLock { current in
      guard current == nil, let taken = reference.take() else { return Int32(bitPattern: 0x8004_01FC) }
      current = Spy(reference: taken)
      Watch.set(Watch.spy)
      return 0
    }
  }

  /// CoRevokeMallocSpy: CO_E_OBJNOTREG without a spy; E_ACCESSDENIED while blocks that it saw are out, and then it goes
  /// with the last of them. Between a Pre and its Post a block is on its way out.
  func revoke() -> Int32 {
    var gone: Spy? = nil
    let isOutermost = com_turn_enter() == 0
    defer { com_turn_leave() }
    let status = spy.withLock { current -> Int32 in
      guard current != nil else { return COMError.objectNotRegistered.hresult }
      if current?.blocks.isEmpty == false || !isOutermost {
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

  /// Runs one operation with the spy, or without where it has no say: where nobody watches, where only a spy that leaves
  /// does and the block is none of its own, and where the spy itself allocates.
  ///
  /// The calls of a spy come in pairs, and it may keep in itself what it learnt in the first; so one thread at a time has
  /// the spy's attention.
  ///
  /// - Parameter body: Gets the spy's vtable and pointer, and as a BOOL whether it has seen the block.
  private func asking<Value>(
    about block: UnsafeMutableRawPointer?,
    _ body: (UnsafePointer<IMallocSpyVtbl>, InterfacePointer, Int32) -> Value, otherwise: () -> Value
  ) -> Value {
    guard Watch.current != Watch.none else { return otherwise() }
    let isOutermost = com_turn_enter() == 0
    defer { com_turn_leave() }
    let isNoted = unsafe isNoted(block)
    guard isNoted || isSpied && isOutermost, let this = unsafe current else { return otherwise() }
    defer { if isOutermost { leaveIfDone() } }
    // SAFETY: the allocator's own reference is given back by this thread, after its outermost operation, or by another
    // one in a later turn.
    return unsafe body(this.load(as: UnsafePointer<IMallocSpyVtbl>.self), this, isNoted ? 1 : 0)
  }

  private var current: InterfacePointer? {
    let address = spy.withLock { current in
      current == nil ? 0 : unsafe UInt(bitPattern: current?.reference.pointer)
    }
    return unsafe InterfacePointer(bitPattern: address)
  }

  private func isNoted(_ block: UnsafeMutableRawPointer?) -> Bool {
    guard let block = unsafe block else { return false }
    let key = UInt(bitPattern: block)
    return spy.withLock { current in current?.blocks.contains(key) ?? false }
  }

  private func note(_ block: UnsafeMutableRawPointer?) {
    guard let block = unsafe block else { return }
    let key = UInt(bitPattern: block)
    spy.withLock { current in _ = current?.blocks.insert(key) }
  }

  /// - Returns: whether the block was noted.
  private func forget(_ block: UnsafeMutableRawPointer) -> Bool {
    let key = UInt(bitPattern: block)
    return spy.withLock { current in current?.blocks.remove(key) != nil }
  }

  /// Lets a spy go that was revoked, with the last of its blocks.
  private func leaveIfDone() {
    var gone: Spy? = nil
    spy.withLock { current in
      guard current?.isRevoked == true, current?.blocks.isEmpty == true else { return }
      gone = current.take()
      Watch.set(Watch.none)
    }
    // Its last Release may run code of its own: not under the lock.
    _ = consume gone
  }
}
