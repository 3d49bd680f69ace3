/// What this image alone counts.
public enum Module {
  /// The objects of this image that are alive.
  public static var liveObjects: Int { unsafe Int(com_counter_load(&com_module_current().pointee.live)) }

  /// IClassFactory::LockServer for this image.
  static func lock(_ isLocked: Bool) {
    _ = unsafe com_counter_add(&com_module_current().pointee.locks, isLocked ? 1 : -1)
  }

  /// DllCanUnloadNow: S_OK (0) where no object and no lock is left, else S_FALSE (1).
  public static func canUnloadNow() -> Int32 {
    let locks = unsafe com_counter_load(&com_module_current().pointee.locks)
    return liveObjects == 0 && locks == 0 ? 0 : 1
  }
}
