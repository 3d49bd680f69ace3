/// What Swift has without any emitted text: the types that CCOM imports from C, and the interfaces of the room COM.
///
/// An IDL file of a standard name may declare more than this: other packages' objidl.idl has interfaces that the runtime
/// does not speak. What is not listed here is emitted like any other declaration. A test compares the lists with IDL/.
enum RuntimeDeclarations {
  /// The files whose declarations may be the runtime's own, in lower case.
  static let files: Set<String> = [
    "wtypes.idl", "wtypesbase.idl", "unknwn.idl", "unknwnbase.idl", "objidl.idl", "objidlbase.idl", "oaidl.idl",
    "ocidl.idl", "basetsd.idl", "basetsd.h", "guiddef.idl", "guiddef.h",
  ]

  /// The types of C that the module CCOM gives to Swift.
  static let types: Set<String> = [
    "ARRAYDESC", "BINDPTR", "BOOL", "BOOLEAN", "BSTR", "BYTE", "CALLCONV", "CHAR", "CLSID", "CURRENCY", "CY",
    "DATE", "DECIMAL", "DESCKIND", "DISPID", "DISPPARAMS", "DOUBLE", "DWORD", "DWORD32", "DWORD64", "DWORDLONG",
    "DWORD_PTR", "ELEMDESC", "EXCEPINFO", "FILETIME", "FLOAT", "FMTID", "FUNCDESC", "FUNCFLAGS", "FUNCKIND", "GUID",
    "HANDLE", "HGLOBAL", "HINSTANCE", "HMODULE", "HREFTYPE", "HRESULT", "HWND", "IDLDESC", "IID", "INT", "INT16",
    "INT32", "INT64", "INT8", "INT_PTR", "INVOKEKIND", "IRecordInfo", "LANGID", "LARGE_INTEGER", "LCID", "LIBFLAGS",
    "LOCKTYPE", "LONG", "LONG32", "LONG64", "LONGLONG", "LONG_PTR", "LPBINDPTR", "LPBOOL", "LPBSTR", "LPBYTE",
    "LPCBYTE", "LPCGUID", "LPCLASSFACTORY", "LPCLSID", "LPCOLESTR", "LPCREATEERRORINFO", "LPCSTR", "LPCVOID",
    "LPCWSTR", "LPCY", "LPDECIMAL", "LPDISPATCH", "LPDWORD", "LPELEMDESC", "LPENUMVARIANT", "LPERRORINFO",
    "LPEXCEPINFO", "LPFILETIME", "LPFMTID", "LPFUNCDESC", "LPGUID", "LPIDLDESC", "LPIID", "LPINT", "LPLONG",
    "LPMALLOC", "LPMALLOCSPY", "LPMARSHAL", "LPOLESTR", "LPPARAMDESC", "LPPARAMDESCEX", "LPSAFEARRAY",
    "LPSAFEARRAYBOUND", "LPSTR", "LPSTREAM", "LPSUPPORTERRORINFO", "LPTLIBATTR", "LPTYPEATTR", "LPTYPECOMP",
    "LPTYPEINFO", "LPTYPELIB", "LPUNKNOWN", "LPVARDESC", "LPVARIANT", "LPVARIANTARG", "LPVARIANT_BOOL", "LPVOID",
    "LPWORD", "LPWSTR", "MEMBERID", "OLECHAR", "PARAMDESC", "PARAMDESCEX", "PBOOL", "PBYTE", "PCHAR", "PDWORD",
    "PFILETIME", "PINT", "PLARGE_INTEGER", "PLONG", "PSCODE", "PSHORT", "PUCHAR", "PUINT", "PULARGE_INTEGER",
    "PULONG", "PUSHORT", "PVOID", "PWORD", "REFCLSID", "REFFMTID", "REFGUID", "REFIID", "SAFEARRAY",
    "SAFEARRAYBOUND", "SCODE", "SHORT", "SIZE_T", "SSIZE_T", "STATFLAG", "STATSTG", "STGC", "STGTY", "STREAM_SEEK",
    "SYSKIND", "TLIBATTR", "TYPEATTR", "TYPEDESC", "TYPEFLAGS", "TYPEKIND", "UCHAR", "UINT", "UINT16", "UINT32",
    "UINT64", "UINT8", "UINT_PTR", "ULARGE_INTEGER", "ULONG", "ULONG32", "ULONG64", "ULONGLONG", "ULONG_PTR",
    "USHORT", "VARDESC", "VARENUM", "VARIANT", "VARIANTARG", "VARIANT_BOOL", "VARKIND", "VARTYPE", "WCHAR", "WORD",
    "_FILETIME", "_GUID", "_LARGE_INTEGER", "_ULARGE_INTEGER", "tagARRAYDESC", "tagBINDPTR", "tagCALLCONV", "tagCY",
    "tagDEC", "tagDESCKIND", "tagDISPPARAMS", "tagELEMDESC", "tagEXCEPINFO", "tagFUNCDESC", "tagFUNCFLAGS",
    "tagFUNCKIND", "tagIDLDESC", "tagINVOKEKIND", "tagLIBFLAGS", "tagLOCKTYPE", "tagPARAMDESC", "tagPARAMDESCEX",
    "tagSAFEARRAY", "tagSAFEARRAYBOUND", "tagSTATFLAG", "tagSTATSTG", "tagSTGC", "tagSTGTY", "tagSTREAM_SEEK",
    "tagSYSKIND", "tagTLIBATTR", "tagTYPEATTR", "tagTYPEDESC", "tagTYPEFLAGS", "tagTYPEKIND", "tagVARDESC",
    "tagVARIANT", "tagVARKIND",
  ]

  /// The constants of IDL that CCOM gives to Swift.
  static let constants: Set<String> = [
    "DISPID_COLLECT", "DISPID_CONSTRUCTOR", "DISPID_DESTRUCTOR", "DISPID_EVALUATE", "DISPID_NEWENUM",
    "DISPID_PROPERTYPUT", "DISPID_UNKNOWN", "DISPID_VALUE", "FADF_AUTO", "FADF_BSTR", "FADF_DISPATCH",
    "FADF_EMBEDDED", "FADF_FIXEDSIZE", "FADF_HAVEIID", "FADF_HAVEVARTYPE", "FADF_RECORD", "FADF_RESERVED",
    "FADF_STATIC", "FADF_UNKNOWN", "FADF_VARIANT", "IMPLTYPEFLAG_FDEFAULT", "IMPLTYPEFLAG_FDEFAULTVTABLE",
    "IMPLTYPEFLAG_FRESTRICTED", "IMPLTYPEFLAG_FSOURCE", "MEMBERID_NIL", "PARAMFLAG_FHASCUSTDATA",
    "PARAMFLAG_FHASDEFAULT", "PARAMFLAG_FIN", "PARAMFLAG_FLCID", "PARAMFLAG_FOPT", "PARAMFLAG_FOUT",
    "PARAMFLAG_FRETVAL", "PARAMFLAG_NONE",
  ]

  /// The interfaces that the module COM declares.
  static let interfaces: Set<String> = [
    "IClassFactory", "IComcardMemoryStream", "IComcardRuntime", "ICreateErrorInfo", "IDispatch", "IEnumString",
    "IEnumUnknown", "IEnumVARIANT", "IErrorInfo", "IMalloc", "IMallocSpy", "IMarshal", "IPersist", "IPersistFile",
    "IPersistStream", "ISequentialStream", "IStream", "ISupportErrorInfo", "ITypeComp", "ITypeInfo", "ITypeLib",
    "IUnknown",
  ]

  /// Those of them that COM shows as they are in C, whatever the attributes in another package's files say.
  static let rawInterfaces: Set<String> = [
    "IClassFactory", "IEnumString", "IEnumUnknown", "IEnumVARIANT", "IMalloc", "IMallocSpy", "IMarshal", "IPersist",
    "IPersistFile", "IPersistStream", "ISequentialStream", "IStream", "ITypeComp", "ITypeInfo", "ITypeLib",
    "IUnknown",
  ]
}
