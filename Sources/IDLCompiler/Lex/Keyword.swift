/// The words that the compiler looks for. Each is the atom with the same number; most are no reserved words, and an IDL
/// author may use them as names.
enum Keyword: UInt32, CaseIterable, Sendable {
  case none = 0
  case void, boolean, byte, char, small, short, long, hyper, int, float, double, signed, unsigned, wchar_t
  case handle_t, error_status_t, __int3264, __int64, _int64, __int32, __int16, __int8, SAFEARRAY, const
  case volatile, `struct`, union, `enum`, typedef, `extern`, `static`, register, `inline`, interface
  case dispinterface, coclass, library, module, `import`, importlib, cpp_quote, methods, properties, `switch`
  case `case`, `default`, sizeof, upperTrue, upperFalse, upperNull, `true`, `false`, __stdcall, _stdcall
  case __cdecl, _cdecl, __fastcall, _fastcall, __pascal, pascal, cdecl, stdcall, STDMETHODCALLTYPE
  case STDAPICALLTYPE, STDMETHODVCALLTYPE, WINAPI, CALLBACK, APIENTRY, __RPC_FAR, __RPC_USER, __RPC_STUB, far
  case upperFar, __far, near, __near, __restrict, __unaligned, __ptr64, __ptr32, __w64, __declspec, namespace
  case runtimeclass, delegate, apicontract, declare, requires, pipe, include, define, undef, `if`, ifdef
  case ifndef, elif, `else`, endif, pragma, error, warning, line, defined, once, pack, push, pop, show
  case midl_echo, __LINE__, __FILE__, __VA_ARGS__, custom, uuid, async_uuid, guid, version, `in`, out
  case __DATE__, __TIME__, _Pragma, __inline, __inline__, _inline, __forceinline
  case call_as, propget, propput, propputref, defaultvalue
  // Those whose arguments name parameters or members; see `namesSiblings`.
  case size_is, length_is, max_is, min_is, first_is, last_is, switch_is, iid_is

  /// Whether an attribute of this name has arguments that name parameters or members, perhaps inside an expression.
  static func namesSiblings(_ atom: Atom) -> Bool {
    atom.rawValue >= Keyword.size_is.rawValue && atom.rawValue <= Keyword.iid_is.rawValue
  }

  /// How the word is written.
  var spelling: String {
    let index = Int(rawValue)
    return Self.spellings.indices.contains(index) ? Self.spellings[index] : ""
  }

  /// In the order of the cases.
  private static let spellings: [String] =
    [""]
    + ASCII.words(
      """
      void boolean byte char small short long hyper int float double signed unsigned wchar_t handle_t \
      error_status_t __int3264 __int64 _int64 __int32 __int16 __int8 SAFEARRAY const volatile struct union \
      enum typedef extern static register inline interface dispinterface coclass library module import \
      importlib cpp_quote methods properties switch case default sizeof TRUE FALSE NULL true false \
      __stdcall _stdcall __cdecl _cdecl __fastcall _fastcall __pascal pascal cdecl stdcall \
      STDMETHODCALLTYPE STDAPICALLTYPE STDMETHODVCALLTYPE WINAPI CALLBACK APIENTRY __RPC_FAR __RPC_USER \
      __RPC_STUB far FAR __far near __near __restrict __unaligned __ptr64 __ptr32 __w64 __declspec \
      namespace runtimeclass delegate apicontract declare requires pipe include define undef if ifdef \
      ifndef elif else endif pragma error warning line defined once pack push pop show midl_echo __LINE__ \
      __FILE__ __VA_ARGS__ custom uuid async_uuid guid version in out __DATE__ __TIME__ _Pragma \
      __inline __inline__ _inline __forceinline call_as propget propput propputref defaultvalue size_is \
      length_is max_is min_is first_is last_is switch_is iid_is
      """)
}
