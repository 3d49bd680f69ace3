import COM
import COMCAPI
import FuzzDriver
import FuzzValues

/// DispGetParam.
enum Parameters {
  private static let documented: Set = [
    0, Answers.noParameter, Answers.typeMismatch, Answers.badType, Answers.overflow, Answers.badCount, Answers.invalid,
    Answers.isLocked, Answers.exception, Answers.memory,
  ]

  static func check(_ session: Session, _ input: inout Input) {
    let arguments = Arguments(session, &input)
    let result = session.maker.make(&input)
    let position = input.choice(4) == 0 ? input.number(UInt32.self) : UInt32(input.choice(8))
    let type = VariantMaker.type(&input)
    let untouched: UInt32 = 0xFFFF_FFFF
    var faulty = untouched
    let before = result.pointee.vt
    let status = session.call(&input) {
      arguments.withParameters { dispGetParam($0, position, type.rawValue, result, &faulty) }
    }
    require(documented.contains(status), "DispGetParam answers \(COMError.text(status))")
    if faulty != untouched { require(status < 0 && faulty < arguments.count, "argument \(faulty)") }
    require(result.pointee.vt == (status == 0 ? type.rawValue : before), "DispGetParam gives another type")
  }
}
