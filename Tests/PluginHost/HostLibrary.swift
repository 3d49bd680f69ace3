import Glibc

/// The functions of libcomcard.so, as a C program calls them.
struct HostLibrary {
  private let handle: UnsafeMutableRawPointer

  /// - Parameter plugin: What is linked against libcomcard.so, and loaded.
  init(behind plugin: String) throws {
    guard let handle = dlopen(plugin, RTLD_LAZY | RTLD_NOLOAD) else { throw HostFailure("\(plugin) is not loaded") }
    self.handle = handle
  }

  /// - Parameter type: The function's, with `@convention(c)`.
  func function<Function>(_ name: String, as type: Function.Type = Function.self) throws -> Function {
    guard let symbol = dlsym(handle, name) else { throw HostFailure("libcomcard.so has no \(name)") }
    return unsafeBitCast(symbol, to: type)
  }
}
