/// What the calling thread has in the image that published the runtime.
enum ThreadState {
  /// The thread's block, or nil without memory. It goes when the thread ends.
  static var current: UnsafeMutablePointer<com_thread>? {
    unsafe com_thread_current { thread in
      guard let thread = unsafe thread, let info = unsafe thread.pointee.error_info else { return }
      unsafe thread.pointee.error_info = nil
      _ = unsafe unknownVtable(info).pointee.Release(info)
    }
  }
}
