internal import COM
internal import Foundation
internal import Glibc

/// The child's side of ``LibraryInspection``: loads a library, asks it, and writes what came of it line by line.
struct LibraryInspector {
  /// The verb behind `class`; no part of what users are promised.
  static let verb = "inspect-library"
  /// After so many seconds a library will not come back.
  static let patience: UInt32 = 30

  private typealias Register = @convention(c) () -> Int32
  private typealias Classes = @convention(c) () -> UnsafePointer<CChar>?

  private let library: String
  private let output: Int32

  /// - Parameter operands: The library; then a function to call, or a CLSID and the IIDs that its objects promise.
  static func run(_ operands: [String], creates: Bool) -> Int32 {
    guard let library = operands.first else { return 64 }
    // What the library prints must not get between the records.
    let output = fcntl(1, F_DUPFD_CLOEXEC, 10)
    guard output >= 0, dup2(2, 1) >= 0 else { return 1 }
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    alarm(patience)
    let inspector = LibraryInspector(library: library, output: output)
    inspector.inspect(Array(operands.dropFirst()), creates: creates)
    inspector.write(InspectionRecord(isDone: true))
    // Not exit: code that the library leaves for the end of the process is not what was asked about.
    _exit(0)
  }

  private func inspect(_ operands: [String], creates: Bool) {
    stage("being loaded")
    // SAFETY: the path is a C string for the length of the call.
    guard let handle = unsafe com_library_open(library) else {
      let reason = unsafe com_library_error().map { unsafe String(cString: $0) } ?? "the loader gives no reason"
      return report(.error("load", library, "it does not load: \(reason)"))
    }
    let names = ["DllGetClassObject", "DllCanUnloadNow", "DllRegisterServer", "DllUnregisterServer", "ComcardClasses"]
    write(InspectionRecord(exports: names.filter { unsafe com_library_symbol(handle, $0) != nil }))
    if let symbol = unsafe com_library_symbol(handle, "ComcardClasses") {
      stage("saying which classes it has")
      // SAFETY: comcard_plugin.h fixes the type of this name.
      let classes = unsafe unsafeBitCast(symbol, to: Classes.self)
      if let text = unsafe classes() {
        write(InspectionRecord(classes: unsafe String(cString: text)))
      } else {
        report(.error("classes", library, "ComcardClasses returns NULL"))
      }
    }
    guard let first = operands.first else { return }
    if let clsid = GUID(first) {
      unsafe check(handle, clsid, operands.dropFirst().compactMap { GUID($0) }, creates: creates)
    } else {
      unsafe call(handle, first)
    }
  }

  private func call(_ handle: UnsafeMutableRawPointer, _ name: String) {
    guard name == "DllRegisterServer" || name == "DllUnregisterServer",
      let symbol = unsafe com_library_symbol(handle, name)
    else { return report(.error("exports", library, "it exports no \(name)")) }
    try? COM.initialize()
    stage("running \(name)")
    // SAFETY: the type of both names is fixed by COM.
    let status = unsafe unsafeBitCast(symbol, to: Register.self)()
    if status < 0 { report(.error("register", library, "\(name) returned \(COMError.text(status))")) }
  }

  private func check(_ handle: UnsafeMutableRawPointer, _ clsid: GUID, _ interfaces: [GUID], creates: Bool) {
    guard let symbol = unsafe com_library_symbol(handle, "DllGetClassObject") else {
      return report(.error("exports", library, "it exports no DllGetClassObject"))
    }
    // SAFETY: the types of both names are fixed by COM.
    let entry = unsafe unsafeBitCast(symbol, to: LibraryEntries.GetClassObject.self)
    let unload = unsafe com_library_symbol(handle, "DllCanUnloadNow").map {
      unsafe unsafeBitCast($0, to: LibraryEntries.CanUnloadNow.self)
    }
    if unload == nil {
      report(.warning("exports", library, "it exports no DllCanUnloadNow, so it is never unloaded"))
    }
    try? COM.initialize()
    let entries = unsafe LibraryEntries(getClassObject: entry, canUnloadNow: unload)
    stage("giving its class object for \(clsid.text)")
    let early = COMRules.check(entriesOf: entries, clsid: clsid)
    for violation in early { report(.error(violation.rule.rawValue, library, violation.message)) }
    guard creates else { return }
    stage("making and questioning an object of \(clsid.text)")
    for violation in COMRules.check(library: entries, clsid: clsid, interfaces: interfaces)
    where !early.contains(violation) {
      report(.error(violation.rule.rawValue, library, violation.message))
    }
  }

  private func stage(_ text: String) { write(InspectionRecord(stage: text)) }
  private func report(_ finding: Finding) { write(InspectionRecord(finding: finding)) }

  private func write(_ record: InspectionRecord) {
    guard var line = try? JSONEncoder().encode(record) else { return }
    line.append(0x0A)
    // At once: the next call may be the process's last.
    try? FileHandle(fileDescriptor: output, closeOnDealloc: false).write(contentsOf: line)
  }
}
