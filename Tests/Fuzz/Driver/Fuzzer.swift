import Glibc

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// libFuzzer around one function.
public enum Fuzzer {
  private nonisolated(unsafe) static var test: ([UInt8]) -> Void = { _ in }

  /// Runs the program: `test` gets every input that libFuzzer makes, as its options on the command line say.
  public static func run(_ test: @escaping ([UInt8]) -> Void) -> Never {
    self.test = test
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    let status = withUnsafeMutablePointer(to: &arguments) { list in
      runDriver(&count, list) { bytes, count in
        Fuzzer.test(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
      }
    }
    exit(status)
  }
}

/// Ends the run with a finding where a property does not hold.
@inline(__always)
public func require(
  _ condition: Bool, _ text: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line
) {
  if !condition { fatalError("broken: \(text())", file: file, line: line) }
}
