/// Collects the lines that a C function hands out one by one.
final class Lines {
  private(set) var all: [String] = []

  /// The C callback; its context is an unretained `Lines`.
  static let append: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?) -> Void = { context, line in
    guard let context = unsafe context, let line = unsafe line else { return }
    unsafe Unmanaged<Lines>.fromOpaque(context).takeUnretainedValue().all.append(String(cString: line))
  }
}
