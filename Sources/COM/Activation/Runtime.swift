/// The way from any image to the one runtime of the process.
public enum Runtime {
  /// The block that all images share; the first use publishes this image's runtime unless another was first.
  @inlinable
  static var process: UnsafeMutablePointer<com_process> {
    @inline(__always) get { unsafe com_process_current() ?? start() }
  }

  /// The runtime's IComcardRuntime.
  @inlinable
  public static var pointer: InterfacePointer {
    // SAFETY: set before the block is published, and never changed after.
    @inline(__always) get { unsafe process.pointee.runtime.unsafelyUnwrapped }
  }

  /// The same; nil before the first use of an image.
  @inlinable
  public static var started: InterfacePointer? {
    @inline(__always) get { unsafe com_process_current()?.pointee.runtime }
  }

  @inlinable
  public static var vtable: UnsafePointer<IComcardRuntimeVtbl> {
    @inline(__always) get { unsafe vtable(of: pointer) }
  }

  /// The same for callers that look the runtime up once.
  @inlinable @inline(__always)
  public static func vtable(of runtime: InterfacePointer) -> UnsafePointer<IComcardRuntimeVtbl> {
    unsafe runtime.load(as: UnsafePointer<IComcardRuntimeVtbl>.self)
  }

  // SAFETY: a static block of this image, written once here before it is published.
  private nonisolated(unsafe) static let candidate: UnsafeMutablePointer<com_process> = {
    let runtime = ComcardRuntime()
    _ = Thunk.addRef(runtime)
    // It lives as long as the process and counts as nobody's object.
    _ = unsafe com_counter_add(&com_module_current().pointee.live, -1)
    LiveObjects.forget(runtime)
    let block = unsafe com_process_candidate().unsafelyUnwrapped
    unsafe block.pointee.version = 1
    unsafe block.pointee.runtime = Unmanaged.passUnretained(runtime).toOpaque() + 24
    return unsafe block
  }()

  @usableFromInline
  static func start() -> UnsafeMutablePointer<com_process> {
    // A candidate that lost stays for good: two dozen bytes, once per image.
    unsafe com_process_publish(candidate)
  }
}
