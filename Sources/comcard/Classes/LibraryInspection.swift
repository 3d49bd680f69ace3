internal import COM
internal import Foundation
internal import Glibc

/// What became of a library in a process of its own: this program again, with the hidden verb of ``LibraryInspector``.
///
/// Loading a library runs its code, which may crash, end the process or never return.
struct LibraryInspection {
  let library: String
  private(set) var exports: [String] = []
  /// What ComcardClasses returned, if there is one.
  private(set) var classes: String?
  private(set) var findings: [Finding] = []
  /// How the process ended before its time, in words.
  private(set) var death: String?

  /// Loads a library and asks it for what it exports and says of itself.
  ///
  /// - Parameters:
  ///   - clsid: A class to check as well.
  ///   - creates: Whether to make objects of the class.
  ///   - function: DllRegisterServer or DllUnregisterServer, to be called.
  ///   - folder: Where that one is to write.
  static func run(
    _ library: String, clsid: GUID? = nil, interfaces: [GUID] = [], creates: Bool = false,
    calling function: String? = nil,
    folder: String? = nil
  ) throws -> LibraryInspection {
    var arguments = ["class", LibraryInspector.verb, library]
    if let function { arguments.append(function) }
    if let clsid { arguments += [clsid.text] + interfaces.map(\.text) }
    if creates { arguments.append("--create") }
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    if let folder { environment["COMCARD_REGISTER_TO"] = folder }
    // A file, not a pipe: a library that leaves a process behind would hold a pipe open.
    let output = try unnamedFile()
    let end = try ChildProcess.run(arguments, environment: environment, output: output.fileDescriptor)
    try output.seek(toOffset: 0)
    var result = LibraryInspection(library: library)
    result.read(try output.readToEnd() ?? Data(), end)
    return result
  }

  /// This, or what kept the library from being looked at.
  ///
  /// - Throws: ``ClassFileError`` where the process died, or the library has errors.
  func sound() throws(ClassFileError) -> LibraryInspection {
    if let death { throw ClassFileError(library, death) }
    if let first = findings.first(where: { $0.severity == .error }) { throw ClassFileError(first.file, first.message) }
    return self
  }

  private init(library: String) { self.library = library }

  private mutating func read(_ data: Data, _ end: ChildProcess.End) {
    var stage = "starting"
    var isDone = false
    for line in data.split(separator: 0x0A) {
      guard let record = try? JSONDecoder().decode(InspectionRecord.self, from: line) else { continue }
      if let next = record.stage { stage = next }
      exports += record.exports ?? []
      if let text = record.classes { classes = text }
      if let finding = record.finding { findings.append(finding) }
      if record.isDone == true { isDone = true }
    }
    switch end {
    case .killed(SIGALRM): death = "it does not come back within \(LibraryInspector.patience) seconds while \(stage)"
    case .killed(let signal):
      // SAFETY: strsignal's text is copied at once.
      let name = unsafe strsignal(signal).map { unsafe String(cString: $0) } ?? "unknown"
      death = "it crashes while \(stage): signal \(signal), \(name)"
    case .exited(let status) where !isDone: death = "it ends the process with status \(status) while \(stage)"
    case .exited: break
    }
  }

  /// A file without a name, gone with its last user.
  private static func unnamedFile() throws -> FileHandle {
    var template = Array((NSTemporaryDirectory() + "comcard-XXXXXX").utf8CString)
    let descriptor = unsafe mkstemp(&template)
    guard descriptor >= 0 else { throw ClassFileError.system(NSTemporaryDirectory()) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    // SAFETY: a C string that lives as long as the call.
    unsafe unlink(template)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }
}
