// fuzz-variant: libFuzzer over VARIANT, BSTR, SAFEARRAY, DECIMAL and DATE.
//
//   fuzz-variant [libFuzzer's options] CORPUS...
//
// An input is some VARIANTs and a list of calls on them. Whatever they are, each call answers with an HRESULT that is
// documented for it, leaves what it does not succeed in changing, and leaves nothing behind.
import COM
import FuzzDriver
import FuzzValues

@main
struct FuzzVariant {
  static func main() {
    _ = try? COM.initialize()
    Fuzzer.run { bytes in
      var input = Input(bytes)
      Session.run(&input) { session, input in
        let slots = Slots(session, &input)
        for _ in 0..<64 where !input.isAtEnd { step(session, slots, &input) }
      }
    }
  }

  private static func step(_ session: Session, _ slots: Slots, _ input: inout Input) {
    switch input.choice(10) {
    case 0, 1, 2: slots.changeType(&input)
    case 3: slots.copy(&input)
    case 4: slots.clear(&input)
    case 5: Texts.check(session, &input)
    case 6: Numbers.check(session, &input)
    case 7: Arrays.check(session, slots, &input)
    case 8: Decimals.check(session, &input)
    default: Dates.check(session, &input)
    }
  }
}

extension Answers {
  /// Ends the run where a function answers with what is neither documented nor a lack of memory.
  static func require(
    _ status: Int32, _ documented: Set<Int32>, _ what: @autoclosure () -> String, file: StaticString = #fileID,
    line: UInt = #line
  ) {
    FuzzDriver.require(
      status == 0 || status == memory || documented.contains(status), "\(what()): \(COMError.text(status))",
      file: file, line: line)
  }
}
