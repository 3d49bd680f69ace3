import Glibc
import IDLCompiler

/// Where an installed compiler finds oaidl.idl and its like: share/comcard/IDL beside the folder of the program.
enum StandardFolder {
  /// Nil where the compiler is not installed.
  static var path: String? {
    // SAFETY: realpath returns a C string of malloc's, used and freed here alone.
    guard let program = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(program) }
    let parts = unsafe String(cString: program).split(separator: "/").dropLast(2)
    let folder = "/" + parts.joined(separator: "/") + "/share/comcard/IDL"
    return FileSystem.isFolder(folder) ? folder : nil
  }
}
