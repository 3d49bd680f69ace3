/// Parameters and result of a method or a function pointer.
final class FunctionSyntax {
  let returnType: TypeSyntax
  let parameters: [ParameterSyntax]
  let isVariadic: Bool
  let callingConvention: Atom?

  init(returnType: TypeSyntax, parameters: [ParameterSyntax], isVariadic: Bool, callingConvention: Atom?) {
    self.returnType = returnType
    self.parameters = parameters
    self.isVariadic = isVariadic
    self.callingConvention = callingConvention
  }
}
