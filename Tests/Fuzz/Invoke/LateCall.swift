import COM
import COMCAPI
import FuzzDriver
import FuzzValues

/// IDispatch::Invoke through the vtable.
enum LateCall {
  private static let untouched: UInt32 = 0xFFFF_FFFF

  static func check(_ session: Session, _ object: InterfacePointer, _ input: inout Input) {
    let member = input.choice(8) == 0 ? input.number(Int32.self) : Int32(input.choice(32))
    let use = input.choice(4) == 0 ? input.number(UInt16.self) : UInt16(1) << UInt16(input.choice(4))
    let places = input.byte()
    let riid = input.choice(16) == 0 ? IDispatchReference.iid : GUID()
    let locale = input.number(UInt32.self)
    let arguments = Arguments(session, &input)
    let result = places & 1 != 0 ? session.maker.empty() : nil
    var (exception, faulty) = (EXCEPINFO(), untouched)
    let identifier = UnsafeMutablePointer<GUID>.allocate(capacity: 1)
    identifier.initialize(to: riid)
    defer { identifier.deallocate() }
    let vtable = object.load(as: UnsafePointer<IDispatchVtbl>.self)
    let status = session.call(&input) {
      withUnsafeMutablePointer(to: &exception) { exception in
        withUnsafeMutablePointer(to: &faulty) { faulty in
          arguments.withParameters { parameters in
            vtable.pointee.Invoke(
              object, member, places & 2 != 0 ? nil : identifier, locale, use, places & 4 != 0 ? nil : parameters,
              result, places & 8 != 0 ? nil : exception, places & 16 != 0 ? nil : faulty)
          }
        }
      }
    }
    require(Answers.call.contains(status), "Invoke of \(member) answers \(COMError.text(status))")
    if faulty != untouched {
      require(status < 0 && faulty < arguments.count, "argument \(faulty) of \(arguments.count) is refused")
    }
    if status < 0, let result { require(result.pointee.vt == 0, "a refused call gives a result") }
    check(exception, status)
    if riid == GUID() || places & 2 != 0 {
      require(status != Answers.unknownInterface, "IID_NULL is an unknown interface")
    } else {
      require(status == Answers.unknownInterface, "an interface that is not IID_NULL is known")
    }
  }

  /// The texts belong to the caller, and are there only after an exception.
  private static func check(_ exception: EXCEPINFO, _ status: Int32) {
    let texts = [exception.bstrSource, exception.bstrDescription, exception.bstrHelpFile]
    if status != Answers.exception {
      require(texts.allSatisfy { $0 == nil } && exception.scode == 0, "an EXCEPINFO without an exception")
    }
    require(exception.pfnDeferredFillIn == nil, "an EXCEPINFO that has yet to be filled in")
    for text in texts { sysFreeString(text) }
  }
}
