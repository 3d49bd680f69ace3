/// What the calling thread has in the image that published the runtime.
enum ThreadState {
  /// The thread's block, or nil without memory. It goes when the thread ends, and with it the thread's apartment.
  static var current: UnsafeMutablePointer<com_thread>? {
    unsafe com_thread_current { thread in
      guard let thread = unsafe thread else { return }
      if unsafe thread.pointee.initializations > 0 {
        // As many times as CoUninitialize is missing, at once.
        unsafe thread.pointee.initializations = 1
        unsafe Runtime.vtable.pointee.Uninitialize(Runtime.pointer)
      }
      guard let info = unsafe thread.pointee.error_info else { return }
      unsafe thread.pointee.error_info = nil
      _ = unsafe unknownVtable(info).pointee.Release(info)
    }
  }
}
