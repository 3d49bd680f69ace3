import Glibc

extension COM {
  /// The live objects of the process by class with its interfaces, over all images, line by line; then how many of them
  /// offer each interface.
  ///
  /// Objects of Swift classes are known: those that C and C++ code makes count nowhere but in themselves.
  /// Empty unless COMCARD_LEAKS was set when the process started: `1` lists classes and objects, `stacks` also where
  /// each object was made.
  public static var liveObjectReport: [String] {
    let lines = Lines()
    unsafe com_modules_report(Lines.append, Unmanaged.passUnretained(lines).toOpaque())
    return lines.all + InterfaceSummary.lines(of: lines.all)
  }

  /// Prints the report on standard error where there is one: what is left when the last thread uninitializes COM.
  static func printLeaks() {
    let lines = liveObjectReport
    guard !lines.isEmpty else { return }
    let text = (["comcard: objects alive at the last CoUninitialize:"] + lines).map { "\($0)\n" }.joined()
    unsafe text.withCString { unsafe _ = write(STDERR_FILENO, $0, strlen($0)) }
  }
}
