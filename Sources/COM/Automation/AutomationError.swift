/// A failure of the Automation functions: a code alone, so that throwing it costs a register.
package struct AutomationError: Error, Equatable {
  package let hresult: Int32

  package init(_ hresult: Int32) { self.hresult = hresult }

  /// DISP_E_TYPEMISMATCH: no value of the one type stands for one of the other.
  package static var typeMismatch: AutomationError { AutomationError(Int32(bitPattern: 0x8002_0005)) }
  /// DISP_E_BADVARTYPE
  package static var badVariantType: AutomationError { AutomationError(Int32(bitPattern: 0x8002_0008)) }
  /// DISP_E_OVERFLOW
  package static var overflow: AutomationError { AutomationError(Int32(bitPattern: 0x8002_000A)) }
  /// DISP_E_BADINDEX
  package static var badIndex: AutomationError { AutomationError(Int32(bitPattern: 0x8002_000B)) }
  /// DISP_E_ARRAYISLOCKED
  package static var arrayIsLocked: AutomationError { AutomationError(Int32(bitPattern: 0x8002_000D)) }
  /// DISP_E_DIVBYZERO
  package static var divisionByZero: AutomationError { AutomationError(Int32(bitPattern: 0x8002_0012)) }
  package static var pointer: AutomationError { AutomationError(COMError.pointer.hresult) }
  package static var unexpected: AutomationError { AutomationError(COMError.unexpected.hresult) }
  package static var outOfMemory: AutomationError { AutomationError(COMError.outOfMemory.hresult) }
  package static var invalidArgument: AutomationError { AutomationError(COMError.invalidArgument.hresult) }

  /// Runs `body`; the failure's code, or S_OK.
  package static func status(_ body: () throws(AutomationError) -> Void) -> Int32 {
    do throws(AutomationError) {
      try body()
      return 0
    } catch {
      return error.hresult
    }
  }

  /// Turns a failing HRESULT into an error.
  package static func check(_ status: Int32) throws(AutomationError) {
    guard status >= 0 else { throw AutomationError(status) }
  }
}
