/// The shape of a function pointer's function.
package final class FunctionType {
  package internal(set) var returnType: IDLType
  package internal(set) var parameters: [Parameter]
  /// Whether a calling convention was written. On this platform all are the same.
  package let callingConvention: String?

  init(returnType: IDLType, parameters: [Parameter], callingConvention: String?) {
    self.returnType = returnType
    self.parameters = parameters
    self.callingConvention = callingConvention
  }
}
