public import Synchronization

/// The base of every object that Swift implements.
///
/// Layout: +0 isa, +8 Swift's count, +16 COM's count, +24 one vtable pointer per interface, in the generated coclass
/// base. COM's count is apart from Swift's: all COM references together hold one strong Swift reference. So AddRef and
/// Release return true counts, and a Swift owner may keep the object without any COM reference.
open class COMObject {
  @usableFromInline final let comReferences = Atomic<UInt64>(0)

  /// An object without COM references; it lives as long as Swift refers to it.
  @inlinable
  public init() {
    _ = unsafe com_counter_add(&com_module_current().pointee.live, 1)
    if unsafe com_module_current().pointee.tracking != 0 { LiveObjects.note(self) }
  }

  @inlinable
  deinit {
    _ = unsafe com_counter_add(&com_module_current().pointee.live, -1)
    if unsafe com_module_current().pointee.tracking != 0 { LiveObjects.forget(self) }
  }
}
