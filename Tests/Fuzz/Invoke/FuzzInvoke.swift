// fuzz-invoke: libFuzzer over late-bound calls.
//
//   fuzz-invoke [libFuzzer's options] CORPUS...
//
// An input is a list of calls on one object: any member, any flags, any DISPPARAMS whose arrays are as long as they
// say or missing. Each call answers with an HRESULT that IDispatch documents, blames no argument that was not given,
// and leaves no block and no object behind.
import COM
import COMCAPI
import FuzzDriver
import FuzzValues

@main
struct FuzzInvoke {
  static func main() {
    _ = try? COM.initialize()
    Fuzzer.run { bytes in
      var input = Input(bytes)
      Session.run(&input) { session, input in
        guard let object = try? DispatchSample(failure: input.byte()),
          let held = try? object.reference(as: IDispatchReference.self),
          let other = try? object.reference(as: IDispatchOtherReference.self),
          let dual = try? object.reference(as: IDispatchDualReference.self)
        else { return require(false, "the object has not all of its interfaces") }
        for _ in 0..<16 where !input.isAtEnd {
          let pointer = [held.pointer, held.pointer, held.pointer, other.pointer, dual.pointer][input.choice(5)]
          switch input.choice(8) {
          case 0: Names.check(session, pointer, &input)
          case 1: Parameters.check(session, &input)
          default: LateCall.check(session, pointer, &input)
          }
        }
        object.forget()
      }
    }
  }
}

extension Answers {
  /// Those of Invoke.
  static let call: Set<Int32> = [
    0, unknownInterface, noMember, noParameter, typeMismatch, noNamedArguments, badType, exception, overflow, badCount,
    notOptional, invalid, memory, isLocked,
  ]
}
