/// What IDispatch refuses calls with.
enum DispatchError {
  /// DISP_E_UNKNOWNINTERFACE: an interface identifier that must be IID_NULL is not.
  static var unknownInterface: Int32 { Int32(bitPattern: 0x8002_0001) }
  /// DISP_E_MEMBERNOTFOUND: no member has the number, or none that can be used in this way.
  static var memberNotFound: Int32 { Int32(bitPattern: 0x8002_0003) }
  /// DISP_E_PARAMNOTFOUND: no parameter has the number. Also how a caller says that an argument is left out.
  static var parameterNotFound: Int32 { Int32(bitPattern: 0x8002_0004) }
  /// DISP_E_TYPEMISMATCH
  static var typeMismatch: Int32 { Int32(bitPattern: 0x8002_0005) }
  /// DISP_E_UNKNOWNNAME
  static var unknownName: Int32 { Int32(bitPattern: 0x8002_0006) }
  /// DISP_E_NONAMEDARGS: the member takes any number of arguments, which have no names then.
  static var noNamedArguments: Int32 { Int32(bitPattern: 0x8002_0007) }
  /// DISP_E_EXCEPTION: the member itself failed; EXCEPINFO tells how.
  static var exception: Int32 { Int32(bitPattern: 0x8002_0009) }
  /// DISP_E_BADINDEX
  static var badIndex: Int32 { Int32(bitPattern: 0x8002_000B) }
  /// DISP_E_BADPARAMCOUNT: more arguments than the member takes, or one twice.
  static var badParameterCount: Int32 { Int32(bitPattern: 0x8002_000E) }
  /// DISP_E_PARAMNOTOPTIONAL: an argument is missing.
  static var parameterNotOptional: Int32 { Int32(bitPattern: 0x8002_000F) }
  /// TYPE_E_ELEMENTNOTFOUND
  static var elementNotFound: Int32 { Int32(bitPattern: 0x8002_802B) }
  static var invalidArgument: Int32 { COMError.invalidArgument.hresult }
}
