/* Generated from oaidl.idl by idlc. Do not edit. */
#ifndef __oaidl_h__
#define __oaidl_h__

#include "com_base.h"
#include "objidl.h"

#ifndef __IDispatch_FWD_DEFINED__
#define __IDispatch_FWD_DEFINED__
typedef interface IDispatch IDispatch;
#endif

#ifndef __ITypeInfo_FWD_DEFINED__
#define __ITypeInfo_FWD_DEFINED__
typedef interface ITypeInfo ITypeInfo;
#endif

#ifndef __ITypeLib_FWD_DEFINED__
#define __ITypeLib_FWD_DEFINED__
typedef interface ITypeLib ITypeLib;
#endif

#ifndef __ITypeComp_FWD_DEFINED__
#define __ITypeComp_FWD_DEFINED__
typedef interface ITypeComp ITypeComp;
#endif

#ifndef __IRecordInfo_FWD_DEFINED__
#define __IRecordInfo_FWD_DEFINED__
typedef interface IRecordInfo IRecordInfo;
#endif

#ifndef __IEnumVARIANT_FWD_DEFINED__
#define __IEnumVARIANT_FWD_DEFINED__
typedef interface IEnumVARIANT IEnumVARIANT;
#endif

#ifndef __ITypeInfo2_FWD_DEFINED__
#define __ITypeInfo2_FWD_DEFINED__
typedef interface ITypeInfo2 ITypeInfo2;
#endif

#ifndef __ITypeLib2_FWD_DEFINED__
#define __ITypeLib2_FWD_DEFINED__
typedef interface ITypeLib2 ITypeLib2;
#endif

#ifndef __ITypeChangeEvents_FWD_DEFINED__
#define __ITypeChangeEvents_FWD_DEFINED__
typedef interface ITypeChangeEvents ITypeChangeEvents;
#endif

#ifndef __ITypeFactory_FWD_DEFINED__
#define __ITypeFactory_FWD_DEFINED__
typedef interface ITypeFactory ITypeFactory;
#endif

#ifndef __ITypeMarshal_FWD_DEFINED__
#define __ITypeMarshal_FWD_DEFINED__
typedef interface ITypeMarshal ITypeMarshal;
#endif

#ifndef __ICreateTypeInfo_FWD_DEFINED__
#define __ICreateTypeInfo_FWD_DEFINED__
typedef interface ICreateTypeInfo ICreateTypeInfo;
#endif

#ifndef __ICreateTypeInfo2_FWD_DEFINED__
#define __ICreateTypeInfo2_FWD_DEFINED__
typedef interface ICreateTypeInfo2 ICreateTypeInfo2;
#endif

#ifndef __ICreateTypeLib_FWD_DEFINED__
#define __ICreateTypeLib_FWD_DEFINED__
typedef interface ICreateTypeLib ICreateTypeLib;
#endif

#ifndef __ICreateTypeLib2_FWD_DEFINED__
#define __ICreateTypeLib2_FWD_DEFINED__
typedef interface ICreateTypeLib2 ICreateTypeLib2;
#endif

#ifndef __IErrorInfo_FWD_DEFINED__
#define __IErrorInfo_FWD_DEFINED__
typedef interface IErrorInfo IErrorInfo;
#endif

#ifndef __ICreateErrorInfo_FWD_DEFINED__
#define __ICreateErrorInfo_FWD_DEFINED__
typedef interface ICreateErrorInfo ICreateErrorInfo;
#endif

#ifndef __ISupportErrorInfo_FWD_DEFINED__
#define __ISupportErrorInfo_FWD_DEFINED__
typedef interface ISupportErrorInfo ISupportErrorInfo;
#endif

#ifndef __IErrorLog_FWD_DEFINED__
#define __IErrorLog_FWD_DEFINED__
typedef interface IErrorLog IErrorLog;
#endif

#ifndef __IPropertyBag_FWD_DEFINED__
#define __IPropertyBag_FWD_DEFINED__
typedef interface IPropertyBag IPropertyBag;
#endif

#ifdef __cplusplus
extern "C" {
#endif
typedef LONG DISPID;
typedef DISPID MEMBERID;
typedef DWORD HREFTYPE;
#define DISPID_VALUE (0)
#define DISPID_UNKNOWN (-1)
#define DISPID_PROPERTYPUT (-3)
#define DISPID_NEWENUM (-4)
#define DISPID_EVALUATE (-5)
#define DISPID_CONSTRUCTOR (-6)
#define DISPID_DESTRUCTOR (-7)
#define DISPID_COLLECT (-8)
#define MEMBERID_NIL (-1)
#define DISPATCH_METHOD 0x1
#define DISPATCH_PROPERTYGET 0x2
#define DISPATCH_PROPERTYPUT 0x4
#define DISPATCH_PROPERTYPUTREF 0x8

struct tagSAFEARRAYBOUND {
    ULONG cElements;
    LONG lLbound;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSAFEARRAYBOUND) == 8, "size of SAFEARRAYBOUND");
COM_STATIC_ASSERT(offsetof(struct tagSAFEARRAYBOUND, cElements) == 0, "place of SAFEARRAYBOUND.cElements");
COM_STATIC_ASSERT(offsetof(struct tagSAFEARRAYBOUND, lLbound) == 4, "place of SAFEARRAYBOUND.lLbound");
#endif
typedef struct tagSAFEARRAYBOUND SAFEARRAYBOUND;
typedef struct tagSAFEARRAYBOUND *LPSAFEARRAYBOUND;

struct tagSAFEARRAY {
    USHORT cDims;
    USHORT fFeatures;
    ULONG cbElements;
    ULONG cLocks;
    PVOID pvData;
    SAFEARRAYBOUND rgsabound[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSAFEARRAY) == 32, "size of SAFEARRAY");
COM_STATIC_ASSERT(offsetof(struct tagSAFEARRAY, cDims) == 0, "place of SAFEARRAY.cDims");
COM_STATIC_ASSERT(offsetof(struct tagSAFEARRAY, fFeatures) == 2, "place of SAFEARRAY.fFeatures");
COM_STATIC_ASSERT(offsetof(struct tagSAFEARRAY, cbElements) == 4, "place of SAFEARRAY.cbElements");
COM_STATIC_ASSERT(offsetof(struct tagSAFEARRAY, cLocks) == 8, "place of SAFEARRAY.cLocks");
COM_STATIC_ASSERT(offsetof(struct tagSAFEARRAY, pvData) == 16, "place of SAFEARRAY.pvData");
COM_STATIC_ASSERT(offsetof(struct tagSAFEARRAY, rgsabound) == 24, "place of SAFEARRAY.rgsabound");
#endif
typedef struct tagSAFEARRAY SAFEARRAY;
typedef struct tagSAFEARRAY *LPSAFEARRAY;
#define FADF_AUTO (1)
#define FADF_STATIC (2)
#define FADF_EMBEDDED (4)
#define FADF_FIXEDSIZE (16)
#define FADF_RECORD (32)
#define FADF_HAVEIID (64)
#define FADF_HAVEVARTYPE (128)
#define FADF_BSTR (256)
#define FADF_UNKNOWN (512)
#define FADF_DISPATCH (1024)
#define FADF_VARIANT (2048)
#define FADF_RESERVED (61448)

enum tagSF_TYPE {
    SF_ERROR = 10,
    SF_I1 = 16,
    SF_I2 = 2,
    SF_I4 = 3,
    SF_I8 = 20,
    SF_BSTR = 8,
    SF_UNKNOWN = 13,
    SF_DISPATCH = 9,
    SF_VARIANT = 12,
    SF_RECORD = 36,
    SF_HAVEIID = 32781
};
COM_STATIC_ASSERT(sizeof(enum tagSF_TYPE) == 4, "SF_TYPE has 32 bits");
typedef enum tagSF_TYPE SF_TYPE;
typedef struct tagVARIANT VARIANT;
typedef VARIANT *LPVARIANT;
typedef VARIANT VARIANTARG;
typedef VARIANT *LPVARIANTARG;

struct tagVARIANT {
    union {
        struct {
            VARTYPE vt;
            WORD wReserved1;
            WORD wReserved2;
            WORD wReserved3;
            union {
                LONGLONG llVal;
                LONG lVal;
                BYTE bVal;
                SHORT iVal;
                FLOAT fltVal;
                DOUBLE dblVal;
                VARIANT_BOOL boolVal;
                SCODE scode;
                CY cyVal;
                DATE date;
                BSTR bstrVal;
                IUnknown *punkVal;
                IDispatch *pdispVal;
                SAFEARRAY *parray;
                BYTE *pbVal;
                SHORT *piVal;
                LONG *plVal;
                LONGLONG *pllVal;
                FLOAT *pfltVal;
                DOUBLE *pdblVal;
                VARIANT_BOOL *pboolVal;
                SCODE *pscode;
                CY *pcyVal;
                DATE *pdate;
                BSTR *pbstrVal;
                IUnknown **ppunkVal;
                IDispatch **ppdispVal;
                SAFEARRAY **pparray;
                VARIANT *pvarVal;
                PVOID byref;
                CHAR cVal;
                USHORT uiVal;
                ULONG ulVal;
                ULONGLONG ullVal;
                INT intVal;
                UINT uintVal;
                DECIMAL *pdecVal;
                CHAR *pcVal;
                USHORT *puiVal;
                ULONG *pulVal;
                ULONGLONG *pullVal;
                INT *pintVal;
                UINT *puintVal;
                struct {
                    PVOID pvRecord;
                    IRecordInfo *pRecInfo;
                } __VARIANT_NAME_4;
            } __VARIANT_NAME_3;
        } __VARIANT_NAME_2;
        DECIMAL decVal;
    } __VARIANT_NAME_1;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagVARIANT) == 24, "size of VARIANT");
#endif
#if 0
typedef const VARIANT *REFVARIANT;
#elif defined(__cplusplus)
#define REFVARIANT const VARIANT &
#else
#define REFVARIANT const VARIANT *
#endif

struct tagDISPPARAMS {
    VARIANTARG *rgvarg;
    DISPID *rgdispidNamedArgs;
    UINT cArgs;
    UINT cNamedArgs;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagDISPPARAMS) == 24, "size of DISPPARAMS");
COM_STATIC_ASSERT(offsetof(struct tagDISPPARAMS, rgvarg) == 0, "place of DISPPARAMS.rgvarg");
COM_STATIC_ASSERT(offsetof(struct tagDISPPARAMS, rgdispidNamedArgs) == 8, "place of DISPPARAMS.rgdispidNamedArgs");
COM_STATIC_ASSERT(offsetof(struct tagDISPPARAMS, cArgs) == 16, "place of DISPPARAMS.cArgs");
COM_STATIC_ASSERT(offsetof(struct tagDISPPARAMS, cNamedArgs) == 20, "place of DISPPARAMS.cNamedArgs");
#endif
typedef struct tagDISPPARAMS DISPPARAMS;

struct tagEXCEPINFO {
    WORD wCode;
    WORD wReserved;
    BSTR bstrSource;
    BSTR bstrDescription;
    BSTR bstrHelpFile;
    DWORD dwHelpContext;
    PVOID pvReserved;
    HRESULT (*pfnDeferredFillIn)(struct tagEXCEPINFO *pExcepInfo);
    SCODE scode;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagEXCEPINFO) == 64, "size of EXCEPINFO");
COM_STATIC_ASSERT(offsetof(struct tagEXCEPINFO, wCode) == 0, "place of EXCEPINFO.wCode");
COM_STATIC_ASSERT(offsetof(struct tagEXCEPINFO, wReserved) == 2, "place of EXCEPINFO.wReserved");
COM_STATIC_ASSERT(offsetof(struct tagEXCEPINFO, bstrSource) == 8, "place of EXCEPINFO.bstrSource");
COM_STATIC_ASSERT(offsetof(struct tagEXCEPINFO, bstrDescription) == 16, "place of EXCEPINFO.bstrDescription");
COM_STATIC_ASSERT(offsetof(struct tagEXCEPINFO, bstrHelpFile) == 24, "place of EXCEPINFO.bstrHelpFile");
COM_STATIC_ASSERT(offsetof(struct tagEXCEPINFO, dwHelpContext) == 32, "place of EXCEPINFO.dwHelpContext");
COM_STATIC_ASSERT(offsetof(struct tagEXCEPINFO, pvReserved) == 40, "place of EXCEPINFO.pvReserved");
COM_STATIC_ASSERT(offsetof(struct tagEXCEPINFO, pfnDeferredFillIn) == 48, "place of EXCEPINFO.pfnDeferredFillIn");
COM_STATIC_ASSERT(offsetof(struct tagEXCEPINFO, scode) == 56, "place of EXCEPINFO.scode");
#endif
typedef struct tagEXCEPINFO EXCEPINFO;
typedef struct tagEXCEPINFO *LPEXCEPINFO;

#ifndef __IDispatch_INTERFACE_DEFINED__
#define __IDispatch_INTERFACE_DEFINED__
typedef IDispatch *LPDISPATCH;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IDispatch;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020400-0000-0000-c000-000000000046")
IDispatch : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfoCount(/* [out] */ UINT *pctinfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfo(
        /* [in] */ UINT iTInfo,
        /* [in] */ LCID lcid,
        /* [out] */ ITypeInfo **ppTInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIDsOfNames(
        /* [in] */ REFIID riid,
        /* [in] */ LPOLESTR *rgszNames,
        /* [in] */ UINT cNames,
        /* [in] */ LCID lcid,
        /* [out] */ DISPID *rgDispId) = 0;
    virtual HRESULT STDMETHODCALLTYPE Invoke(
        /* [in] */ DISPID dispIdMember,
        /* [in] */ REFIID riid,
        /* [in] */ LCID lcid,
        /* [in] */ WORD wFlags,
        /* [in, out] */ DISPPARAMS *pDispParams,
        /* [out] */ VARIANT *pVarResult,
        /* [out] */ EXCEPINFO *pExcepInfo,
        /* [out] */ UINT *puArgErr) = 0;
};
COM_DEFINE_UUIDOF(IDispatch, 0x00020400, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IDispatch) == sizeof(void *), "IDispatch is one vtable");
#else
typedef struct IDispatchVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDispatch *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDispatch *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDispatch *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDispatch *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDispatch *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDispatch *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDispatch *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    END_INTERFACE
} IDispatchVtbl;
interface IDispatch {
    CONST_VTBL struct IDispatchVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IDispatch_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IDispatch_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDispatch_Release(This) ((This)->lpVtbl->Release(This))
#define IDispatch_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define IDispatch_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define IDispatch_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define IDispatch_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#endif
COM_STATIC_ASSERT(offsetof(IDispatchVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IDispatch.QueryInterface");
COM_STATIC_ASSERT(offsetof(IDispatchVtbl, AddRef) == 1 * sizeof(void *), "slot of IDispatch.AddRef");
COM_STATIC_ASSERT(offsetof(IDispatchVtbl, Release) == 2 * sizeof(void *), "slot of IDispatch.Release");
COM_STATIC_ASSERT(offsetof(IDispatchVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of IDispatch.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(IDispatchVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of IDispatch.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(IDispatchVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of IDispatch.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(IDispatchVtbl, Invoke) == 6 * sizeof(void *), "slot of IDispatch.Invoke");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IDispatch_INTERFACE_DEFINED__ */

#ifndef __IEnumVARIANT_INTERFACE_DEFINED__
#define __IEnumVARIANT_INTERFACE_DEFINED__
typedef IEnumVARIANT *LPENUMVARIANT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumVARIANT;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020404-0000-0000-c000-000000000046")
IEnumVARIANT : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ VARIANT *rgVar,
        /* [out] */ ULONG *pCeltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumVARIANT **ppEnum) = 0;
};
COM_DEFINE_UUIDOF(IEnumVARIANT, 0x00020404, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumVARIANT) == sizeof(void *), "IEnumVARIANT is one vtable");
#else
typedef struct IEnumVARIANTVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumVARIANT *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumVARIANT *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumVARIANT *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumVARIANT *This, ULONG celt, VARIANT *rgVar, ULONG *pCeltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumVARIANT *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumVARIANT *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumVARIANT *This, IEnumVARIANT **ppEnum);
    END_INTERFACE
} IEnumVARIANTVtbl;
interface IEnumVARIANT {
    CONST_VTBL struct IEnumVARIANTVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumVARIANT_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumVARIANT_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumVARIANT_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumVARIANT_Next(This, celt, rgVar, pCeltFetched) ((This)->lpVtbl->Next(This, celt, rgVar, pCeltFetched))
#define IEnumVARIANT_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumVARIANT_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumVARIANT_Clone(This, ppEnum) ((This)->lpVtbl->Clone(This, ppEnum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumVARIANTVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumVARIANT.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumVARIANTVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumVARIANT.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumVARIANTVtbl, Release) == 2 * sizeof(void *), "slot of IEnumVARIANT.Release");
COM_STATIC_ASSERT(offsetof(IEnumVARIANTVtbl, Next) == 3 * sizeof(void *), "slot of IEnumVARIANT.Next");
COM_STATIC_ASSERT(offsetof(IEnumVARIANTVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumVARIANT.Skip");
COM_STATIC_ASSERT(offsetof(IEnumVARIANTVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumVARIANT.Reset");
COM_STATIC_ASSERT(offsetof(IEnumVARIANTVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumVARIANT.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumVARIANT_INTERFACE_DEFINED__ */

enum tagTYPEKIND {
    TKIND_ENUM = 0,
    TKIND_RECORD = 1,
    TKIND_MODULE = 2,
    TKIND_INTERFACE = 3,
    TKIND_DISPATCH = 4,
    TKIND_COCLASS = 5,
    TKIND_ALIAS = 6,
    TKIND_UNION = 7,
    TKIND_MAX = 8
};
COM_STATIC_ASSERT(sizeof(enum tagTYPEKIND) == 4, "TYPEKIND has 32 bits");
typedef enum tagTYPEKIND TYPEKIND;

enum tagCALLCONV {
    CC_FASTCALL = 0,
    CC_CDECL = 1,
    CC_MSCPASCAL = 2,
    CC_PASCAL = 2,
    CC_MACPASCAL = 3,
    CC_STDCALL = 4,
    CC_FPFASTCALL = 5,
    CC_SYSCALL = 6,
    CC_MPWCDECL = 7,
    CC_MPWPASCAL = 8,
    CC_MAX = 9
};
COM_STATIC_ASSERT(sizeof(enum tagCALLCONV) == 4, "CALLCONV has 32 bits");
typedef enum tagCALLCONV CALLCONV;

enum tagFUNCKIND {
    FUNC_VIRTUAL = 0,
    FUNC_PUREVIRTUAL = 1,
    FUNC_NONVIRTUAL = 2,
    FUNC_STATIC = 3,
    FUNC_DISPATCH = 4
};
COM_STATIC_ASSERT(sizeof(enum tagFUNCKIND) == 4, "FUNCKIND has 32 bits");
typedef enum tagFUNCKIND FUNCKIND;

enum tagINVOKEKIND {
    INVOKE_FUNC = 1,
    INVOKE_PROPERTYGET = 2,
    INVOKE_PROPERTYPUT = 4,
    INVOKE_PROPERTYPUTREF = 8
};
COM_STATIC_ASSERT(sizeof(enum tagINVOKEKIND) == 4, "INVOKEKIND has 32 bits");
typedef enum tagINVOKEKIND INVOKEKIND;

enum tagVARKIND {
    VAR_PERINSTANCE = 0,
    VAR_STATIC = 1,
    VAR_CONST = 2,
    VAR_DISPATCH = 3
};
COM_STATIC_ASSERT(sizeof(enum tagVARKIND) == 4, "VARKIND has 32 bits");
typedef enum tagVARKIND VARKIND;

enum tagDESCKIND {
    DESCKIND_NONE = 0,
    DESCKIND_FUNCDESC = 1,
    DESCKIND_VARDESC = 2,
    DESCKIND_TYPECOMP = 3,
    DESCKIND_IMPLICITAPPOBJ = 4,
    DESCKIND_MAX = 5
};
COM_STATIC_ASSERT(sizeof(enum tagDESCKIND) == 4, "DESCKIND has 32 bits");
typedef enum tagDESCKIND DESCKIND;

enum tagSYSKIND {
    SYS_WIN16 = 0,
    SYS_WIN32 = 1,
    SYS_MAC = 2,
    SYS_WIN64 = 3
};
COM_STATIC_ASSERT(sizeof(enum tagSYSKIND) == 4, "SYSKIND has 32 bits");
typedef enum tagSYSKIND SYSKIND;

enum tagLIBFLAGS {
    LIBFLAG_FRESTRICTED = 1,
    LIBFLAG_FCONTROL = 2,
    LIBFLAG_FHIDDEN = 4,
    LIBFLAG_FHASDISKIMAGE = 8
};
COM_STATIC_ASSERT(sizeof(enum tagLIBFLAGS) == 4, "LIBFLAGS has 32 bits");
typedef enum tagLIBFLAGS LIBFLAGS;

enum tagTYPEFLAGS {
    TYPEFLAG_FAPPOBJECT = 1,
    TYPEFLAG_FCANCREATE = 2,
    TYPEFLAG_FLICENSED = 4,
    TYPEFLAG_FPREDECLID = 8,
    TYPEFLAG_FHIDDEN = 16,
    TYPEFLAG_FCONTROL = 32,
    TYPEFLAG_FDUAL = 64,
    TYPEFLAG_FNONEXTENSIBLE = 128,
    TYPEFLAG_FOLEAUTOMATION = 256,
    TYPEFLAG_FRESTRICTED = 512,
    TYPEFLAG_FAGGREGATABLE = 1024,
    TYPEFLAG_FREPLACEABLE = 2048,
    TYPEFLAG_FDISPATCHABLE = 4096,
    TYPEFLAG_FREVERSEBIND = 8192,
    TYPEFLAG_FPROXY = 16384
};
COM_STATIC_ASSERT(sizeof(enum tagTYPEFLAGS) == 4, "TYPEFLAGS has 32 bits");
typedef enum tagTYPEFLAGS TYPEFLAGS;

enum tagFUNCFLAGS {
    FUNCFLAG_FRESTRICTED = 1,
    FUNCFLAG_FSOURCE = 2,
    FUNCFLAG_FBINDABLE = 4,
    FUNCFLAG_FREQUESTEDIT = 8,
    FUNCFLAG_FDISPLAYBIND = 16,
    FUNCFLAG_FDEFAULTBIND = 32,
    FUNCFLAG_FHIDDEN = 64,
    FUNCFLAG_FUSESGETLASTERROR = 128,
    FUNCFLAG_FDEFAULTCOLLELEM = 256,
    FUNCFLAG_FUIDEFAULT = 512,
    FUNCFLAG_FNONBROWSABLE = 1024,
    FUNCFLAG_FREPLACEABLE = 2048,
    FUNCFLAG_FIMMEDIATEBIND = 4096
};
COM_STATIC_ASSERT(sizeof(enum tagFUNCFLAGS) == 4, "FUNCFLAGS has 32 bits");
typedef enum tagFUNCFLAGS FUNCFLAGS;

enum tagVARFLAGS {
    VARFLAG_FREADONLY = 1,
    VARFLAG_FSOURCE = 2,
    VARFLAG_FBINDABLE = 4,
    VARFLAG_FREQUESTEDIT = 8,
    VARFLAG_FDISPLAYBIND = 16,
    VARFLAG_FDEFAULTBIND = 32,
    VARFLAG_FHIDDEN = 64,
    VARFLAG_FRESTRICTED = 128,
    VARFLAG_FDEFAULTCOLLELEM = 256,
    VARFLAG_FUIDEFAULT = 512,
    VARFLAG_FNONBROWSABLE = 1024,
    VARFLAG_FREPLACEABLE = 2048,
    VARFLAG_FIMMEDIATEBIND = 4096
};
COM_STATIC_ASSERT(sizeof(enum tagVARFLAGS) == 4, "VARFLAGS has 32 bits");
typedef enum tagVARFLAGS VARFLAGS;
#define IMPLTYPEFLAG_FDEFAULT (1)
#define IMPLTYPEFLAG_FSOURCE (2)
#define IMPLTYPEFLAG_FRESTRICTED (4)
#define IMPLTYPEFLAG_FDEFAULTVTABLE (8)
#define PARAMFLAG_NONE (0)
#define PARAMFLAG_FIN (1)
#define PARAMFLAG_FOUT (2)
#define PARAMFLAG_FLCID (4)
#define PARAMFLAG_FRETVAL (8)
#define PARAMFLAG_FOPT (16)
#define PARAMFLAG_FHASDEFAULT (32)
#define PARAMFLAG_FHASCUSTDATA (64)
struct tagARRAYDESC;
struct tagARRAYDESC;

struct tagTYPEDESC {
    union {
        struct tagTYPEDESC *lptdesc;
        struct tagARRAYDESC *lpadesc;
        HREFTYPE hreftype;
    } DUMMYUNIONNAME;
    VARTYPE vt;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagTYPEDESC) == 16, "size of TYPEDESC");
COM_STATIC_ASSERT(offsetof(struct tagTYPEDESC, vt) == 8, "place of TYPEDESC.vt");
#endif
typedef struct tagTYPEDESC TYPEDESC;

struct tagARRAYDESC {
    TYPEDESC tdescElem;
    USHORT cDims;
    SAFEARRAYBOUND rgbounds[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagARRAYDESC) == 32, "size of ARRAYDESC");
COM_STATIC_ASSERT(offsetof(struct tagARRAYDESC, tdescElem) == 0, "place of ARRAYDESC.tdescElem");
COM_STATIC_ASSERT(offsetof(struct tagARRAYDESC, cDims) == 16, "place of ARRAYDESC.cDims");
COM_STATIC_ASSERT(offsetof(struct tagARRAYDESC, rgbounds) == 20, "place of ARRAYDESC.rgbounds");
#endif
typedef struct tagARRAYDESC ARRAYDESC;

struct tagPARAMDESCEX {
    ULONG cBytes;
    VARIANTARG varDefaultValue;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagPARAMDESCEX) == 32, "size of PARAMDESCEX");
COM_STATIC_ASSERT(offsetof(struct tagPARAMDESCEX, cBytes) == 0, "place of PARAMDESCEX.cBytes");
COM_STATIC_ASSERT(offsetof(struct tagPARAMDESCEX, varDefaultValue) == 8, "place of PARAMDESCEX.varDefaultValue");
#endif
typedef struct tagPARAMDESCEX PARAMDESCEX;
typedef struct tagPARAMDESCEX *LPPARAMDESCEX;

struct tagPARAMDESC {
    LPPARAMDESCEX pparamdescex;
    USHORT wParamFlags;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagPARAMDESC) == 16, "size of PARAMDESC");
COM_STATIC_ASSERT(offsetof(struct tagPARAMDESC, pparamdescex) == 0, "place of PARAMDESC.pparamdescex");
COM_STATIC_ASSERT(offsetof(struct tagPARAMDESC, wParamFlags) == 8, "place of PARAMDESC.wParamFlags");
#endif
typedef struct tagPARAMDESC PARAMDESC;
typedef struct tagPARAMDESC *LPPARAMDESC;

struct tagIDLDESC {
    ULONG_PTR dwReserved;
    USHORT wIDLFlags;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagIDLDESC) == 16, "size of IDLDESC");
COM_STATIC_ASSERT(offsetof(struct tagIDLDESC, dwReserved) == 0, "place of IDLDESC.dwReserved");
COM_STATIC_ASSERT(offsetof(struct tagIDLDESC, wIDLFlags) == 8, "place of IDLDESC.wIDLFlags");
#endif
typedef struct tagIDLDESC IDLDESC;
typedef struct tagIDLDESC *LPIDLDESC;

struct tagELEMDESC {
    TYPEDESC tdesc;
    union {
        IDLDESC idldesc;
        PARAMDESC paramdesc;
    } DUMMYUNIONNAME;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagELEMDESC) == 32, "size of ELEMDESC");
COM_STATIC_ASSERT(offsetof(struct tagELEMDESC, tdesc) == 0, "place of ELEMDESC.tdesc");
#endif
typedef struct tagELEMDESC ELEMDESC;
typedef struct tagELEMDESC *LPELEMDESC;

struct tagTYPEATTR {
    GUID guid;
    LCID lcid;
    DWORD dwReserved;
    MEMBERID memidConstructor;
    MEMBERID memidDestructor;
    LPOLESTR lpstrSchema;
    ULONG cbSizeInstance;
    TYPEKIND typekind;
    WORD cFuncs;
    WORD cVars;
    WORD cImplTypes;
    WORD cbSizeVft;
    WORD cbAlignment;
    WORD wTypeFlags;
    WORD wMajorVerNum;
    WORD wMinorVerNum;
    TYPEDESC tdescAlias;
    IDLDESC idldescType;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagTYPEATTR) == 96, "size of TYPEATTR");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, guid) == 0, "place of TYPEATTR.guid");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, lcid) == 16, "place of TYPEATTR.lcid");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, dwReserved) == 20, "place of TYPEATTR.dwReserved");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, memidConstructor) == 24, "place of TYPEATTR.memidConstructor");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, memidDestructor) == 28, "place of TYPEATTR.memidDestructor");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, lpstrSchema) == 32, "place of TYPEATTR.lpstrSchema");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, cbSizeInstance) == 40, "place of TYPEATTR.cbSizeInstance");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, typekind) == 44, "place of TYPEATTR.typekind");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, cFuncs) == 48, "place of TYPEATTR.cFuncs");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, cVars) == 50, "place of TYPEATTR.cVars");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, cImplTypes) == 52, "place of TYPEATTR.cImplTypes");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, cbSizeVft) == 54, "place of TYPEATTR.cbSizeVft");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, cbAlignment) == 56, "place of TYPEATTR.cbAlignment");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, wTypeFlags) == 58, "place of TYPEATTR.wTypeFlags");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, wMajorVerNum) == 60, "place of TYPEATTR.wMajorVerNum");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, wMinorVerNum) == 62, "place of TYPEATTR.wMinorVerNum");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, tdescAlias) == 64, "place of TYPEATTR.tdescAlias");
COM_STATIC_ASSERT(offsetof(struct tagTYPEATTR, idldescType) == 80, "place of TYPEATTR.idldescType");
#endif
typedef struct tagTYPEATTR TYPEATTR;
typedef struct tagTYPEATTR *LPTYPEATTR;

struct tagFUNCDESC {
    MEMBERID memid;
    SCODE *lprgscode;
    ELEMDESC *lprgelemdescParam;
    FUNCKIND funckind;
    INVOKEKIND invkind;
    CALLCONV callconv;
    SHORT cParams;
    SHORT cParamsOpt;
    SHORT oVft;
    SHORT cScodes;
    ELEMDESC elemdescFunc;
    WORD wFuncFlags;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagFUNCDESC) == 88, "size of FUNCDESC");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, memid) == 0, "place of FUNCDESC.memid");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, lprgscode) == 8, "place of FUNCDESC.lprgscode");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, lprgelemdescParam) == 16, "place of FUNCDESC.lprgelemdescParam");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, funckind) == 24, "place of FUNCDESC.funckind");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, invkind) == 28, "place of FUNCDESC.invkind");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, callconv) == 32, "place of FUNCDESC.callconv");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, cParams) == 36, "place of FUNCDESC.cParams");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, cParamsOpt) == 38, "place of FUNCDESC.cParamsOpt");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, oVft) == 40, "place of FUNCDESC.oVft");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, cScodes) == 42, "place of FUNCDESC.cScodes");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, elemdescFunc) == 48, "place of FUNCDESC.elemdescFunc");
COM_STATIC_ASSERT(offsetof(struct tagFUNCDESC, wFuncFlags) == 80, "place of FUNCDESC.wFuncFlags");
#endif
typedef struct tagFUNCDESC FUNCDESC;
typedef struct tagFUNCDESC *LPFUNCDESC;

struct tagVARDESC {
    MEMBERID memid;
    LPOLESTR lpstrSchema;
    union {
        ULONG oInst;
        VARIANT *lpvarValue;
    } DUMMYUNIONNAME;
    ELEMDESC elemdescVar;
    WORD wVarFlags;
    VARKIND varkind;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagVARDESC) == 64, "size of VARDESC");
COM_STATIC_ASSERT(offsetof(struct tagVARDESC, memid) == 0, "place of VARDESC.memid");
COM_STATIC_ASSERT(offsetof(struct tagVARDESC, lpstrSchema) == 8, "place of VARDESC.lpstrSchema");
COM_STATIC_ASSERT(offsetof(struct tagVARDESC, elemdescVar) == 24, "place of VARDESC.elemdescVar");
COM_STATIC_ASSERT(offsetof(struct tagVARDESC, wVarFlags) == 56, "place of VARDESC.wVarFlags");
COM_STATIC_ASSERT(offsetof(struct tagVARDESC, varkind) == 60, "place of VARDESC.varkind");
#endif
typedef struct tagVARDESC VARDESC;
typedef struct tagVARDESC *LPVARDESC;

union tagBINDPTR {
    FUNCDESC *lpfuncdesc;
    VARDESC *lpvardesc;
    ITypeComp *lptcomp;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(union tagBINDPTR) == 8, "size of BINDPTR");
COM_STATIC_ASSERT(offsetof(union tagBINDPTR, lpfuncdesc) == 0, "place of BINDPTR.lpfuncdesc");
COM_STATIC_ASSERT(offsetof(union tagBINDPTR, lpvardesc) == 0, "place of BINDPTR.lpvardesc");
COM_STATIC_ASSERT(offsetof(union tagBINDPTR, lptcomp) == 0, "place of BINDPTR.lptcomp");
#endif
typedef union tagBINDPTR BINDPTR;
typedef union tagBINDPTR *LPBINDPTR;

enum tagCHANGEKIND {
    CHANGEKIND_ADDMEMBER = 0,
    CHANGEKIND_DELETEMEMBER = 1,
    CHANGEKIND_SETNAMES = 2,
    CHANGEKIND_SETDOCUMENTATION = 3,
    CHANGEKIND_GENERAL = 4,
    CHANGEKIND_INVALIDATE = 5,
    CHANGEKIND_CHANGEFAILED = 6,
    CHANGEKIND_MAX = 7
};
COM_STATIC_ASSERT(sizeof(enum tagCHANGEKIND) == 4, "CHANGEKIND has 32 bits");
typedef enum tagCHANGEKIND CHANGEKIND;

struct tagTLIBATTR {
    GUID guid;
    LCID lcid;
    SYSKIND syskind;
    WORD wMajorVerNum;
    WORD wMinorVerNum;
    WORD wLibFlags;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagTLIBATTR) == 32, "size of TLIBATTR");
COM_STATIC_ASSERT(offsetof(struct tagTLIBATTR, guid) == 0, "place of TLIBATTR.guid");
COM_STATIC_ASSERT(offsetof(struct tagTLIBATTR, lcid) == 16, "place of TLIBATTR.lcid");
COM_STATIC_ASSERT(offsetof(struct tagTLIBATTR, syskind) == 20, "place of TLIBATTR.syskind");
COM_STATIC_ASSERT(offsetof(struct tagTLIBATTR, wMajorVerNum) == 24, "place of TLIBATTR.wMajorVerNum");
COM_STATIC_ASSERT(offsetof(struct tagTLIBATTR, wMinorVerNum) == 26, "place of TLIBATTR.wMinorVerNum");
COM_STATIC_ASSERT(offsetof(struct tagTLIBATTR, wLibFlags) == 28, "place of TLIBATTR.wLibFlags");
#endif
typedef struct tagTLIBATTR TLIBATTR;
typedef struct tagTLIBATTR *LPTLIBATTR;

struct tagCLEANLOCALSTORAGE {
    IUnknown *pInterface;
    PVOID pStorage;
    DWORD flags;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCLEANLOCALSTORAGE) == 24, "size of CLEANLOCALSTORAGE");
COM_STATIC_ASSERT(offsetof(struct tagCLEANLOCALSTORAGE, pInterface) == 0, "place of CLEANLOCALSTORAGE.pInterface");
COM_STATIC_ASSERT(offsetof(struct tagCLEANLOCALSTORAGE, pStorage) == 8, "place of CLEANLOCALSTORAGE.pStorage");
COM_STATIC_ASSERT(offsetof(struct tagCLEANLOCALSTORAGE, flags) == 16, "place of CLEANLOCALSTORAGE.flags");
#endif
typedef struct tagCLEANLOCALSTORAGE CLEANLOCALSTORAGE;

struct tagCUSTDATAITEM {
    GUID guid;
    VARIANTARG varValue;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCUSTDATAITEM) == 40, "size of CUSTDATAITEM");
COM_STATIC_ASSERT(offsetof(struct tagCUSTDATAITEM, guid) == 0, "place of CUSTDATAITEM.guid");
COM_STATIC_ASSERT(offsetof(struct tagCUSTDATAITEM, varValue) == 16, "place of CUSTDATAITEM.varValue");
#endif
typedef struct tagCUSTDATAITEM CUSTDATAITEM;
typedef struct tagCUSTDATAITEM *LPCUSTDATAITEM;

struct tagCUSTDATA {
    DWORD cCustData;
    LPCUSTDATAITEM prgCustData;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCUSTDATA) == 16, "size of CUSTDATA");
COM_STATIC_ASSERT(offsetof(struct tagCUSTDATA, cCustData) == 0, "place of CUSTDATA.cCustData");
COM_STATIC_ASSERT(offsetof(struct tagCUSTDATA, prgCustData) == 8, "place of CUSTDATA.prgCustData");
#endif
typedef struct tagCUSTDATA CUSTDATA;
typedef struct tagCUSTDATA *LPCUSTDATA;

#ifndef __ITypeComp_INTERFACE_DEFINED__
#define __ITypeComp_INTERFACE_DEFINED__
typedef ITypeComp *LPTYPECOMP;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ITypeComp;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020403-0000-0000-c000-000000000046")
ITypeComp : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Bind(
        /* [in] */ LPOLESTR szName,
        /* [in] */ ULONG lHashVal,
        /* [in] */ WORD wFlags,
        /* [out] */ ITypeInfo **ppTInfo,
        /* [out] */ DESCKIND *pDescKind,
        /* [out] */ BINDPTR *pBindPtr) = 0;
    virtual HRESULT STDMETHODCALLTYPE BindType(
        /* [in] */ LPOLESTR szName,
        /* [in] */ ULONG lHashVal,
        /* [out] */ ITypeInfo **ppTInfo,
        /* [out] */ ITypeComp **ppTComp) = 0;
};
COM_DEFINE_UUIDOF(ITypeComp, 0x00020403, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ITypeComp) == sizeof(void *), "ITypeComp is one vtable");
#else
typedef struct ITypeCompVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ITypeComp *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ITypeComp *This);
    ULONG (STDMETHODCALLTYPE *Release)(ITypeComp *This);
    HRESULT (STDMETHODCALLTYPE *Bind)(ITypeComp *This, LPOLESTR szName, ULONG lHashVal, WORD wFlags, ITypeInfo **ppTInfo, DESCKIND *pDescKind, BINDPTR *pBindPtr);
    HRESULT (STDMETHODCALLTYPE *BindType)(ITypeComp *This, LPOLESTR szName, ULONG lHashVal, ITypeInfo **ppTInfo, ITypeComp **ppTComp);
    END_INTERFACE
} ITypeCompVtbl;
interface ITypeComp {
    CONST_VTBL struct ITypeCompVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITypeComp_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITypeComp_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITypeComp_Release(This) ((This)->lpVtbl->Release(This))
#define ITypeComp_Bind(This, szName, lHashVal, wFlags, ppTInfo, pDescKind, pBindPtr) ((This)->lpVtbl->Bind(This, szName, lHashVal, wFlags, ppTInfo, pDescKind, pBindPtr))
#define ITypeComp_BindType(This, szName, lHashVal, ppTInfo, ppTComp) ((This)->lpVtbl->BindType(This, szName, lHashVal, ppTInfo, ppTComp))
#endif
COM_STATIC_ASSERT(offsetof(ITypeCompVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ITypeComp.QueryInterface");
COM_STATIC_ASSERT(offsetof(ITypeCompVtbl, AddRef) == 1 * sizeof(void *), "slot of ITypeComp.AddRef");
COM_STATIC_ASSERT(offsetof(ITypeCompVtbl, Release) == 2 * sizeof(void *), "slot of ITypeComp.Release");
COM_STATIC_ASSERT(offsetof(ITypeCompVtbl, Bind) == 3 * sizeof(void *), "slot of ITypeComp.Bind");
COM_STATIC_ASSERT(offsetof(ITypeCompVtbl, BindType) == 4 * sizeof(void *), "slot of ITypeComp.BindType");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ITypeComp_INTERFACE_DEFINED__ */

#ifndef __ITypeInfo_INTERFACE_DEFINED__
#define __ITypeInfo_INTERFACE_DEFINED__
typedef ITypeInfo *LPTYPEINFO;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ITypeInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020401-0000-0000-c000-000000000046")
ITypeInfo : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetTypeAttr(/* [out] */ TYPEATTR **ppTypeAttr) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeComp(/* [out] */ ITypeComp **ppTComp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFuncDesc(
        /* [in] */ UINT index,
        /* [out] */ FUNCDESC **ppFuncDesc) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetVarDesc(
        /* [in] */ UINT index,
        /* [out] */ VARDESC **ppVarDesc) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetNames(
        /* [in] */ MEMBERID memid,
        /* [out] */ BSTR *rgBstrNames,
        /* [in] */ UINT cMaxNames,
        /* [out] */ UINT *pcNames) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetRefTypeOfImplType(
        /* [in] */ UINT index,
        /* [out] */ HREFTYPE *pRefType) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetImplTypeFlags(
        /* [in] */ UINT index,
        /* [out] */ INT *pImplTypeFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIDsOfNames(
        /* [in] */ LPOLESTR *rgszNames,
        /* [in] */ UINT cNames,
        /* [out] */ MEMBERID *pMemId) = 0;
    virtual HRESULT STDMETHODCALLTYPE Invoke(
        /* [in] */ PVOID pvInstance,
        /* [in] */ MEMBERID memid,
        /* [in] */ WORD wFlags,
        /* [in, out] */ DISPPARAMS *pDispParams,
        /* [out] */ VARIANT *pVarResult,
        /* [out] */ EXCEPINFO *pExcepInfo,
        /* [out] */ UINT *puArgErr) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDocumentation(
        /* [in] */ MEMBERID memid,
        /* [out] */ BSTR *pBstrName,
        /* [out] */ BSTR *pBstrDocString,
        /* [out] */ DWORD *pdwHelpContext,
        /* [out] */ BSTR *pBstrHelpFile) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDllEntry(
        /* [in] */ MEMBERID memid,
        /* [in] */ INVOKEKIND invKind,
        /* [out] */ BSTR *pBstrDllName,
        /* [out] */ BSTR *pBstrName,
        /* [out] */ WORD *pwOrdinal) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetRefTypeInfo(
        /* [in] */ HREFTYPE hRefType,
        /* [out] */ ITypeInfo **ppTInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddressOfMember(
        /* [in] */ MEMBERID memid,
        /* [in] */ INVOKEKIND invKind,
        /* [out] */ PVOID *ppv) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateInstance(
        /* [in] */ IUnknown *pUnkOuter,
        /* [in] */ REFIID riid,
        /* [out] */ PVOID *ppvObj) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMops(
        /* [in] */ MEMBERID memid,
        /* [out] */ BSTR *pBstrMops) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetContainingTypeLib(
        /* [out] */ ITypeLib **ppTLib,
        /* [out] */ UINT *pIndex) = 0;
    virtual void STDMETHODCALLTYPE ReleaseTypeAttr(/* [in] */ TYPEATTR *pTypeAttr) = 0;
    virtual void STDMETHODCALLTYPE ReleaseFuncDesc(/* [in] */ FUNCDESC *pFuncDesc) = 0;
    virtual void STDMETHODCALLTYPE ReleaseVarDesc(/* [in] */ VARDESC *pVarDesc) = 0;
};
COM_DEFINE_UUIDOF(ITypeInfo, 0x00020401, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ITypeInfo) == sizeof(void *), "ITypeInfo is one vtable");
#else
typedef struct ITypeInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ITypeInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ITypeInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(ITypeInfo *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeAttr)(ITypeInfo *This, TYPEATTR **ppTypeAttr);
    HRESULT (STDMETHODCALLTYPE *GetTypeComp)(ITypeInfo *This, ITypeComp **ppTComp);
    HRESULT (STDMETHODCALLTYPE *GetFuncDesc)(ITypeInfo *This, UINT index, FUNCDESC **ppFuncDesc);
    HRESULT (STDMETHODCALLTYPE *GetVarDesc)(ITypeInfo *This, UINT index, VARDESC **ppVarDesc);
    HRESULT (STDMETHODCALLTYPE *GetNames)(ITypeInfo *This, MEMBERID memid, BSTR *rgBstrNames, UINT cMaxNames, UINT *pcNames);
    HRESULT (STDMETHODCALLTYPE *GetRefTypeOfImplType)(ITypeInfo *This, UINT index, HREFTYPE *pRefType);
    HRESULT (STDMETHODCALLTYPE *GetImplTypeFlags)(ITypeInfo *This, UINT index, INT *pImplTypeFlags);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ITypeInfo *This, LPOLESTR *rgszNames, UINT cNames, MEMBERID *pMemId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ITypeInfo *This, PVOID pvInstance, MEMBERID memid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *GetDocumentation)(ITypeInfo *This, MEMBERID memid, BSTR *pBstrName, BSTR *pBstrDocString, DWORD *pdwHelpContext, BSTR *pBstrHelpFile);
    HRESULT (STDMETHODCALLTYPE *GetDllEntry)(ITypeInfo *This, MEMBERID memid, INVOKEKIND invKind, BSTR *pBstrDllName, BSTR *pBstrName, WORD *pwOrdinal);
    HRESULT (STDMETHODCALLTYPE *GetRefTypeInfo)(ITypeInfo *This, HREFTYPE hRefType, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *AddressOfMember)(ITypeInfo *This, MEMBERID memid, INVOKEKIND invKind, PVOID *ppv);
    HRESULT (STDMETHODCALLTYPE *CreateInstance)(ITypeInfo *This, IUnknown *pUnkOuter, REFIID riid, PVOID *ppvObj);
    HRESULT (STDMETHODCALLTYPE *GetMops)(ITypeInfo *This, MEMBERID memid, BSTR *pBstrMops);
    HRESULT (STDMETHODCALLTYPE *GetContainingTypeLib)(ITypeInfo *This, ITypeLib **ppTLib, UINT *pIndex);
    void (STDMETHODCALLTYPE *ReleaseTypeAttr)(ITypeInfo *This, TYPEATTR *pTypeAttr);
    void (STDMETHODCALLTYPE *ReleaseFuncDesc)(ITypeInfo *This, FUNCDESC *pFuncDesc);
    void (STDMETHODCALLTYPE *ReleaseVarDesc)(ITypeInfo *This, VARDESC *pVarDesc);
    END_INTERFACE
} ITypeInfoVtbl;
interface ITypeInfo {
    CONST_VTBL struct ITypeInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITypeInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITypeInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITypeInfo_Release(This) ((This)->lpVtbl->Release(This))
#define ITypeInfo_GetTypeAttr(This, ppTypeAttr) ((This)->lpVtbl->GetTypeAttr(This, ppTypeAttr))
#define ITypeInfo_GetTypeComp(This, ppTComp) ((This)->lpVtbl->GetTypeComp(This, ppTComp))
#define ITypeInfo_GetFuncDesc(This, index, ppFuncDesc) ((This)->lpVtbl->GetFuncDesc(This, index, ppFuncDesc))
#define ITypeInfo_GetVarDesc(This, index, ppVarDesc) ((This)->lpVtbl->GetVarDesc(This, index, ppVarDesc))
#define ITypeInfo_GetNames(This, memid, rgBstrNames, cMaxNames, pcNames) ((This)->lpVtbl->GetNames(This, memid, rgBstrNames, cMaxNames, pcNames))
#define ITypeInfo_GetRefTypeOfImplType(This, index, pRefType) ((This)->lpVtbl->GetRefTypeOfImplType(This, index, pRefType))
#define ITypeInfo_GetImplTypeFlags(This, index, pImplTypeFlags) ((This)->lpVtbl->GetImplTypeFlags(This, index, pImplTypeFlags))
#define ITypeInfo_GetIDsOfNames(This, rgszNames, cNames, pMemId) ((This)->lpVtbl->GetIDsOfNames(This, rgszNames, cNames, pMemId))
#define ITypeInfo_Invoke(This, pvInstance, memid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, pvInstance, memid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ITypeInfo_GetDocumentation(This, memid, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile) ((This)->lpVtbl->GetDocumentation(This, memid, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile))
#define ITypeInfo_GetDllEntry(This, memid, invKind, pBstrDllName, pBstrName, pwOrdinal) ((This)->lpVtbl->GetDllEntry(This, memid, invKind, pBstrDllName, pBstrName, pwOrdinal))
#define ITypeInfo_GetRefTypeInfo(This, hRefType, ppTInfo) ((This)->lpVtbl->GetRefTypeInfo(This, hRefType, ppTInfo))
#define ITypeInfo_AddressOfMember(This, memid, invKind, ppv) ((This)->lpVtbl->AddressOfMember(This, memid, invKind, ppv))
#define ITypeInfo_CreateInstance(This, pUnkOuter, riid, ppvObj) ((This)->lpVtbl->CreateInstance(This, pUnkOuter, riid, ppvObj))
#define ITypeInfo_GetMops(This, memid, pBstrMops) ((This)->lpVtbl->GetMops(This, memid, pBstrMops))
#define ITypeInfo_GetContainingTypeLib(This, ppTLib, pIndex) ((This)->lpVtbl->GetContainingTypeLib(This, ppTLib, pIndex))
#define ITypeInfo_ReleaseTypeAttr(This, pTypeAttr) ((This)->lpVtbl->ReleaseTypeAttr(This, pTypeAttr))
#define ITypeInfo_ReleaseFuncDesc(This, pFuncDesc) ((This)->lpVtbl->ReleaseFuncDesc(This, pFuncDesc))
#define ITypeInfo_ReleaseVarDesc(This, pVarDesc) ((This)->lpVtbl->ReleaseVarDesc(This, pVarDesc))
#endif
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ITypeInfo.QueryInterface");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, AddRef) == 1 * sizeof(void *), "slot of ITypeInfo.AddRef");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, Release) == 2 * sizeof(void *), "slot of ITypeInfo.Release");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetTypeAttr) == 3 * sizeof(void *), "slot of ITypeInfo.GetTypeAttr");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetTypeComp) == 4 * sizeof(void *), "slot of ITypeInfo.GetTypeComp");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetFuncDesc) == 5 * sizeof(void *), "slot of ITypeInfo.GetFuncDesc");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetVarDesc) == 6 * sizeof(void *), "slot of ITypeInfo.GetVarDesc");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetNames) == 7 * sizeof(void *), "slot of ITypeInfo.GetNames");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetRefTypeOfImplType) == 8 * sizeof(void *), "slot of ITypeInfo.GetRefTypeOfImplType");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetImplTypeFlags) == 9 * sizeof(void *), "slot of ITypeInfo.GetImplTypeFlags");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetIDsOfNames) == 10 * sizeof(void *), "slot of ITypeInfo.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, Invoke) == 11 * sizeof(void *), "slot of ITypeInfo.Invoke");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetDocumentation) == 12 * sizeof(void *), "slot of ITypeInfo.GetDocumentation");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetDllEntry) == 13 * sizeof(void *), "slot of ITypeInfo.GetDllEntry");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetRefTypeInfo) == 14 * sizeof(void *), "slot of ITypeInfo.GetRefTypeInfo");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, AddressOfMember) == 15 * sizeof(void *), "slot of ITypeInfo.AddressOfMember");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, CreateInstance) == 16 * sizeof(void *), "slot of ITypeInfo.CreateInstance");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetMops) == 17 * sizeof(void *), "slot of ITypeInfo.GetMops");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, GetContainingTypeLib) == 18 * sizeof(void *), "slot of ITypeInfo.GetContainingTypeLib");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, ReleaseTypeAttr) == 19 * sizeof(void *), "slot of ITypeInfo.ReleaseTypeAttr");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, ReleaseFuncDesc) == 20 * sizeof(void *), "slot of ITypeInfo.ReleaseFuncDesc");
COM_STATIC_ASSERT(offsetof(ITypeInfoVtbl, ReleaseVarDesc) == 21 * sizeof(void *), "slot of ITypeInfo.ReleaseVarDesc");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ITypeInfo_INTERFACE_DEFINED__ */

#ifndef __ITypeLib_INTERFACE_DEFINED__
#define __ITypeLib_INTERFACE_DEFINED__
typedef ITypeLib *LPTYPELIB;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ITypeLib;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020402-0000-0000-c000-000000000046")
ITypeLib : public IUnknown
{
public:
    virtual UINT STDMETHODCALLTYPE GetTypeInfoCount(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfo(
        /* [in] */ UINT index,
        /* [out] */ ITypeInfo **ppTInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfoType(
        /* [in] */ UINT index,
        /* [out] */ TYPEKIND *pTKind) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfoOfGuid(
        /* [in] */ REFGUID guid,
        /* [out] */ ITypeInfo **ppTinfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetLibAttr(/* [out] */ TLIBATTR **ppTLibAttr) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeComp(/* [out] */ ITypeComp **ppTComp) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDocumentation(
        /* [in] */ INT index,
        /* [out] */ BSTR *pBstrName,
        /* [out] */ BSTR *pBstrDocString,
        /* [out] */ DWORD *pdwHelpContext,
        /* [out] */ BSTR *pBstrHelpFile) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsName(
        /* [in, out] */ LPOLESTR szNameBuf,
        /* [in] */ ULONG lHashVal,
        /* [out] */ BOOL *pfName) = 0;
    virtual HRESULT STDMETHODCALLTYPE FindName(
        /* [in, out] */ LPOLESTR szNameBuf,
        /* [in] */ ULONG lHashVal,
        /* [out] */ ITypeInfo **ppTInfo,
        /* [out] */ MEMBERID *rgMemId,
        /* [in, out] */ USHORT *pcFound) = 0;
    virtual void STDMETHODCALLTYPE ReleaseTLibAttr(/* [in] */ TLIBATTR *pTLibAttr) = 0;
};
COM_DEFINE_UUIDOF(ITypeLib, 0x00020402, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ITypeLib) == sizeof(void *), "ITypeLib is one vtable");
#else
typedef struct ITypeLibVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ITypeLib *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ITypeLib *This);
    ULONG (STDMETHODCALLTYPE *Release)(ITypeLib *This);
    UINT (STDMETHODCALLTYPE *GetTypeInfoCount)(ITypeLib *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ITypeLib *This, UINT index, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoType)(ITypeLib *This, UINT index, TYPEKIND *pTKind);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoOfGuid)(ITypeLib *This, REFGUID guid, ITypeInfo **ppTinfo);
    HRESULT (STDMETHODCALLTYPE *GetLibAttr)(ITypeLib *This, TLIBATTR **ppTLibAttr);
    HRESULT (STDMETHODCALLTYPE *GetTypeComp)(ITypeLib *This, ITypeComp **ppTComp);
    HRESULT (STDMETHODCALLTYPE *GetDocumentation)(ITypeLib *This, INT index, BSTR *pBstrName, BSTR *pBstrDocString, DWORD *pdwHelpContext, BSTR *pBstrHelpFile);
    HRESULT (STDMETHODCALLTYPE *IsName)(ITypeLib *This, LPOLESTR szNameBuf, ULONG lHashVal, BOOL *pfName);
    HRESULT (STDMETHODCALLTYPE *FindName)(ITypeLib *This, LPOLESTR szNameBuf, ULONG lHashVal, ITypeInfo **ppTInfo, MEMBERID *rgMemId, USHORT *pcFound);
    void (STDMETHODCALLTYPE *ReleaseTLibAttr)(ITypeLib *This, TLIBATTR *pTLibAttr);
    END_INTERFACE
} ITypeLibVtbl;
interface ITypeLib {
    CONST_VTBL struct ITypeLibVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITypeLib_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITypeLib_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITypeLib_Release(This) ((This)->lpVtbl->Release(This))
#define ITypeLib_GetTypeInfoCount(This) ((This)->lpVtbl->GetTypeInfoCount(This))
#define ITypeLib_GetTypeInfo(This, index, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, index, ppTInfo))
#define ITypeLib_GetTypeInfoType(This, index, pTKind) ((This)->lpVtbl->GetTypeInfoType(This, index, pTKind))
#define ITypeLib_GetTypeInfoOfGuid(This, guid, ppTinfo) ((This)->lpVtbl->GetTypeInfoOfGuid(This, guid, ppTinfo))
#define ITypeLib_GetLibAttr(This, ppTLibAttr) ((This)->lpVtbl->GetLibAttr(This, ppTLibAttr))
#define ITypeLib_GetTypeComp(This, ppTComp) ((This)->lpVtbl->GetTypeComp(This, ppTComp))
#define ITypeLib_GetDocumentation(This, index, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile) ((This)->lpVtbl->GetDocumentation(This, index, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile))
#define ITypeLib_IsName(This, szNameBuf, lHashVal, pfName) ((This)->lpVtbl->IsName(This, szNameBuf, lHashVal, pfName))
#define ITypeLib_FindName(This, szNameBuf, lHashVal, ppTInfo, rgMemId, pcFound) ((This)->lpVtbl->FindName(This, szNameBuf, lHashVal, ppTInfo, rgMemId, pcFound))
#define ITypeLib_ReleaseTLibAttr(This, pTLibAttr) ((This)->lpVtbl->ReleaseTLibAttr(This, pTLibAttr))
#endif
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ITypeLib.QueryInterface");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, AddRef) == 1 * sizeof(void *), "slot of ITypeLib.AddRef");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, Release) == 2 * sizeof(void *), "slot of ITypeLib.Release");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ITypeLib.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ITypeLib.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, GetTypeInfoType) == 5 * sizeof(void *), "slot of ITypeLib.GetTypeInfoType");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, GetTypeInfoOfGuid) == 6 * sizeof(void *), "slot of ITypeLib.GetTypeInfoOfGuid");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, GetLibAttr) == 7 * sizeof(void *), "slot of ITypeLib.GetLibAttr");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, GetTypeComp) == 8 * sizeof(void *), "slot of ITypeLib.GetTypeComp");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, GetDocumentation) == 9 * sizeof(void *), "slot of ITypeLib.GetDocumentation");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, IsName) == 10 * sizeof(void *), "slot of ITypeLib.IsName");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, FindName) == 11 * sizeof(void *), "slot of ITypeLib.FindName");
COM_STATIC_ASSERT(offsetof(ITypeLibVtbl, ReleaseTLibAttr) == 12 * sizeof(void *), "slot of ITypeLib.ReleaseTLibAttr");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ITypeLib_INTERFACE_DEFINED__ */

#ifndef __ITypeInfo2_INTERFACE_DEFINED__
#define __ITypeInfo2_INTERFACE_DEFINED__
typedef ITypeInfo2 *LPTYPEINFO2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ITypeInfo2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020412-0000-0000-c000-000000000046")
ITypeInfo2 : public ITypeInfo
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetTypeKind(/* [out] */ TYPEKIND *pTypeKind) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeFlags(/* [out] */ ULONG *pTypeFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFuncIndexOfMemId(
        /* [in] */ MEMBERID memid,
        /* [in] */ INVOKEKIND invKind,
        /* [out] */ UINT *pFuncIndex) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetVarIndexOfMemId(
        /* [in] */ MEMBERID memid,
        /* [out] */ UINT *pVarIndex) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCustData(
        /* [in] */ REFGUID guid,
        /* [out] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFuncCustData(
        /* [in] */ UINT index,
        /* [in] */ REFGUID guid,
        /* [out] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetParamCustData(
        /* [in] */ UINT indexFunc,
        /* [in] */ UINT indexParam,
        /* [in] */ REFGUID guid,
        /* [out] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetVarCustData(
        /* [in] */ UINT index,
        /* [in] */ REFGUID guid,
        /* [out] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetImplTypeCustData(
        /* [in] */ UINT index,
        /* [in] */ REFGUID guid,
        /* [out] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDocumentation2(
        /* [in] */ MEMBERID memid,
        /* [in] */ LCID lcid,
        /* [out] */ BSTR *pbstrHelpString,
        /* [out] */ DWORD *pdwHelpStringContext,
        /* [out] */ BSTR *pbstrHelpStringDll) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAllCustData(/* [out] */ CUSTDATA *pCustData) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAllFuncCustData(
        /* [in] */ UINT index,
        /* [out] */ CUSTDATA *pCustData) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAllParamCustData(
        /* [in] */ UINT indexFunc,
        /* [in] */ UINT indexParam,
        /* [out] */ CUSTDATA *pCustData) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAllVarCustData(
        /* [in] */ UINT index,
        /* [out] */ CUSTDATA *pCustData) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAllImplTypeCustData(
        /* [in] */ UINT index,
        /* [out] */ CUSTDATA *pCustData) = 0;
};
COM_DEFINE_UUIDOF(ITypeInfo2, 0x00020412, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ITypeInfo2) == sizeof(void *), "ITypeInfo2 is one vtable");
#else
typedef struct ITypeInfo2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ITypeInfo2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ITypeInfo2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(ITypeInfo2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeAttr)(ITypeInfo2 *This, TYPEATTR **ppTypeAttr);
    HRESULT (STDMETHODCALLTYPE *GetTypeComp)(ITypeInfo2 *This, ITypeComp **ppTComp);
    HRESULT (STDMETHODCALLTYPE *GetFuncDesc)(ITypeInfo2 *This, UINT index, FUNCDESC **ppFuncDesc);
    HRESULT (STDMETHODCALLTYPE *GetVarDesc)(ITypeInfo2 *This, UINT index, VARDESC **ppVarDesc);
    HRESULT (STDMETHODCALLTYPE *GetNames)(ITypeInfo2 *This, MEMBERID memid, BSTR *rgBstrNames, UINT cMaxNames, UINT *pcNames);
    HRESULT (STDMETHODCALLTYPE *GetRefTypeOfImplType)(ITypeInfo2 *This, UINT index, HREFTYPE *pRefType);
    HRESULT (STDMETHODCALLTYPE *GetImplTypeFlags)(ITypeInfo2 *This, UINT index, INT *pImplTypeFlags);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ITypeInfo2 *This, LPOLESTR *rgszNames, UINT cNames, MEMBERID *pMemId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ITypeInfo2 *This, PVOID pvInstance, MEMBERID memid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *GetDocumentation)(ITypeInfo2 *This, MEMBERID memid, BSTR *pBstrName, BSTR *pBstrDocString, DWORD *pdwHelpContext, BSTR *pBstrHelpFile);
    HRESULT (STDMETHODCALLTYPE *GetDllEntry)(ITypeInfo2 *This, MEMBERID memid, INVOKEKIND invKind, BSTR *pBstrDllName, BSTR *pBstrName, WORD *pwOrdinal);
    HRESULT (STDMETHODCALLTYPE *GetRefTypeInfo)(ITypeInfo2 *This, HREFTYPE hRefType, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *AddressOfMember)(ITypeInfo2 *This, MEMBERID memid, INVOKEKIND invKind, PVOID *ppv);
    HRESULT (STDMETHODCALLTYPE *CreateInstance)(ITypeInfo2 *This, IUnknown *pUnkOuter, REFIID riid, PVOID *ppvObj);
    HRESULT (STDMETHODCALLTYPE *GetMops)(ITypeInfo2 *This, MEMBERID memid, BSTR *pBstrMops);
    HRESULT (STDMETHODCALLTYPE *GetContainingTypeLib)(ITypeInfo2 *This, ITypeLib **ppTLib, UINT *pIndex);
    void (STDMETHODCALLTYPE *ReleaseTypeAttr)(ITypeInfo2 *This, TYPEATTR *pTypeAttr);
    void (STDMETHODCALLTYPE *ReleaseFuncDesc)(ITypeInfo2 *This, FUNCDESC *pFuncDesc);
    void (STDMETHODCALLTYPE *ReleaseVarDesc)(ITypeInfo2 *This, VARDESC *pVarDesc);
    HRESULT (STDMETHODCALLTYPE *GetTypeKind)(ITypeInfo2 *This, TYPEKIND *pTypeKind);
    HRESULT (STDMETHODCALLTYPE *GetTypeFlags)(ITypeInfo2 *This, ULONG *pTypeFlags);
    HRESULT (STDMETHODCALLTYPE *GetFuncIndexOfMemId)(ITypeInfo2 *This, MEMBERID memid, INVOKEKIND invKind, UINT *pFuncIndex);
    HRESULT (STDMETHODCALLTYPE *GetVarIndexOfMemId)(ITypeInfo2 *This, MEMBERID memid, UINT *pVarIndex);
    HRESULT (STDMETHODCALLTYPE *GetCustData)(ITypeInfo2 *This, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *GetFuncCustData)(ITypeInfo2 *This, UINT index, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *GetParamCustData)(ITypeInfo2 *This, UINT indexFunc, UINT indexParam, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *GetVarCustData)(ITypeInfo2 *This, UINT index, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *GetImplTypeCustData)(ITypeInfo2 *This, UINT index, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *GetDocumentation2)(ITypeInfo2 *This, MEMBERID memid, LCID lcid, BSTR *pbstrHelpString, DWORD *pdwHelpStringContext, BSTR *pbstrHelpStringDll);
    HRESULT (STDMETHODCALLTYPE *GetAllCustData)(ITypeInfo2 *This, CUSTDATA *pCustData);
    HRESULT (STDMETHODCALLTYPE *GetAllFuncCustData)(ITypeInfo2 *This, UINT index, CUSTDATA *pCustData);
    HRESULT (STDMETHODCALLTYPE *GetAllParamCustData)(ITypeInfo2 *This, UINT indexFunc, UINT indexParam, CUSTDATA *pCustData);
    HRESULT (STDMETHODCALLTYPE *GetAllVarCustData)(ITypeInfo2 *This, UINT index, CUSTDATA *pCustData);
    HRESULT (STDMETHODCALLTYPE *GetAllImplTypeCustData)(ITypeInfo2 *This, UINT index, CUSTDATA *pCustData);
    END_INTERFACE
} ITypeInfo2Vtbl;
interface ITypeInfo2 {
    CONST_VTBL struct ITypeInfo2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITypeInfo2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITypeInfo2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITypeInfo2_Release(This) ((This)->lpVtbl->Release(This))
#define ITypeInfo2_GetTypeAttr(This, ppTypeAttr) ((This)->lpVtbl->GetTypeAttr(This, ppTypeAttr))
#define ITypeInfo2_GetTypeComp(This, ppTComp) ((This)->lpVtbl->GetTypeComp(This, ppTComp))
#define ITypeInfo2_GetFuncDesc(This, index, ppFuncDesc) ((This)->lpVtbl->GetFuncDesc(This, index, ppFuncDesc))
#define ITypeInfo2_GetVarDesc(This, index, ppVarDesc) ((This)->lpVtbl->GetVarDesc(This, index, ppVarDesc))
#define ITypeInfo2_GetNames(This, memid, rgBstrNames, cMaxNames, pcNames) ((This)->lpVtbl->GetNames(This, memid, rgBstrNames, cMaxNames, pcNames))
#define ITypeInfo2_GetRefTypeOfImplType(This, index, pRefType) ((This)->lpVtbl->GetRefTypeOfImplType(This, index, pRefType))
#define ITypeInfo2_GetImplTypeFlags(This, index, pImplTypeFlags) ((This)->lpVtbl->GetImplTypeFlags(This, index, pImplTypeFlags))
#define ITypeInfo2_GetIDsOfNames(This, rgszNames, cNames, pMemId) ((This)->lpVtbl->GetIDsOfNames(This, rgszNames, cNames, pMemId))
#define ITypeInfo2_Invoke(This, pvInstance, memid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, pvInstance, memid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ITypeInfo2_GetDocumentation(This, memid, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile) ((This)->lpVtbl->GetDocumentation(This, memid, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile))
#define ITypeInfo2_GetDllEntry(This, memid, invKind, pBstrDllName, pBstrName, pwOrdinal) ((This)->lpVtbl->GetDllEntry(This, memid, invKind, pBstrDllName, pBstrName, pwOrdinal))
#define ITypeInfo2_GetRefTypeInfo(This, hRefType, ppTInfo) ((This)->lpVtbl->GetRefTypeInfo(This, hRefType, ppTInfo))
#define ITypeInfo2_AddressOfMember(This, memid, invKind, ppv) ((This)->lpVtbl->AddressOfMember(This, memid, invKind, ppv))
#define ITypeInfo2_CreateInstance(This, pUnkOuter, riid, ppvObj) ((This)->lpVtbl->CreateInstance(This, pUnkOuter, riid, ppvObj))
#define ITypeInfo2_GetMops(This, memid, pBstrMops) ((This)->lpVtbl->GetMops(This, memid, pBstrMops))
#define ITypeInfo2_GetContainingTypeLib(This, ppTLib, pIndex) ((This)->lpVtbl->GetContainingTypeLib(This, ppTLib, pIndex))
#define ITypeInfo2_ReleaseTypeAttr(This, pTypeAttr) ((This)->lpVtbl->ReleaseTypeAttr(This, pTypeAttr))
#define ITypeInfo2_ReleaseFuncDesc(This, pFuncDesc) ((This)->lpVtbl->ReleaseFuncDesc(This, pFuncDesc))
#define ITypeInfo2_ReleaseVarDesc(This, pVarDesc) ((This)->lpVtbl->ReleaseVarDesc(This, pVarDesc))
#define ITypeInfo2_GetTypeKind(This, pTypeKind) ((This)->lpVtbl->GetTypeKind(This, pTypeKind))
#define ITypeInfo2_GetTypeFlags(This, pTypeFlags) ((This)->lpVtbl->GetTypeFlags(This, pTypeFlags))
#define ITypeInfo2_GetFuncIndexOfMemId(This, memid, invKind, pFuncIndex) ((This)->lpVtbl->GetFuncIndexOfMemId(This, memid, invKind, pFuncIndex))
#define ITypeInfo2_GetVarIndexOfMemId(This, memid, pVarIndex) ((This)->lpVtbl->GetVarIndexOfMemId(This, memid, pVarIndex))
#define ITypeInfo2_GetCustData(This, guid, pVarVal) ((This)->lpVtbl->GetCustData(This, guid, pVarVal))
#define ITypeInfo2_GetFuncCustData(This, index, guid, pVarVal) ((This)->lpVtbl->GetFuncCustData(This, index, guid, pVarVal))
#define ITypeInfo2_GetParamCustData(This, indexFunc, indexParam, guid, pVarVal) ((This)->lpVtbl->GetParamCustData(This, indexFunc, indexParam, guid, pVarVal))
#define ITypeInfo2_GetVarCustData(This, index, guid, pVarVal) ((This)->lpVtbl->GetVarCustData(This, index, guid, pVarVal))
#define ITypeInfo2_GetImplTypeCustData(This, index, guid, pVarVal) ((This)->lpVtbl->GetImplTypeCustData(This, index, guid, pVarVal))
#define ITypeInfo2_GetDocumentation2(This, memid, lcid, pbstrHelpString, pdwHelpStringContext, pbstrHelpStringDll) ((This)->lpVtbl->GetDocumentation2(This, memid, lcid, pbstrHelpString, pdwHelpStringContext, pbstrHelpStringDll))
#define ITypeInfo2_GetAllCustData(This, pCustData) ((This)->lpVtbl->GetAllCustData(This, pCustData))
#define ITypeInfo2_GetAllFuncCustData(This, index, pCustData) ((This)->lpVtbl->GetAllFuncCustData(This, index, pCustData))
#define ITypeInfo2_GetAllParamCustData(This, indexFunc, indexParam, pCustData) ((This)->lpVtbl->GetAllParamCustData(This, indexFunc, indexParam, pCustData))
#define ITypeInfo2_GetAllVarCustData(This, index, pCustData) ((This)->lpVtbl->GetAllVarCustData(This, index, pCustData))
#define ITypeInfo2_GetAllImplTypeCustData(This, index, pCustData) ((This)->lpVtbl->GetAllImplTypeCustData(This, index, pCustData))
#endif
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of ITypeInfo2.QueryInterface");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, AddRef) == 1 * sizeof(void *), "slot of ITypeInfo2.AddRef");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, Release) == 2 * sizeof(void *), "slot of ITypeInfo2.Release");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetTypeAttr) == 3 * sizeof(void *), "slot of ITypeInfo2.GetTypeAttr");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetTypeComp) == 4 * sizeof(void *), "slot of ITypeInfo2.GetTypeComp");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetFuncDesc) == 5 * sizeof(void *), "slot of ITypeInfo2.GetFuncDesc");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetVarDesc) == 6 * sizeof(void *), "slot of ITypeInfo2.GetVarDesc");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetNames) == 7 * sizeof(void *), "slot of ITypeInfo2.GetNames");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetRefTypeOfImplType) == 8 * sizeof(void *), "slot of ITypeInfo2.GetRefTypeOfImplType");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetImplTypeFlags) == 9 * sizeof(void *), "slot of ITypeInfo2.GetImplTypeFlags");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetIDsOfNames) == 10 * sizeof(void *), "slot of ITypeInfo2.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, Invoke) == 11 * sizeof(void *), "slot of ITypeInfo2.Invoke");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetDocumentation) == 12 * sizeof(void *), "slot of ITypeInfo2.GetDocumentation");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetDllEntry) == 13 * sizeof(void *), "slot of ITypeInfo2.GetDllEntry");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetRefTypeInfo) == 14 * sizeof(void *), "slot of ITypeInfo2.GetRefTypeInfo");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, AddressOfMember) == 15 * sizeof(void *), "slot of ITypeInfo2.AddressOfMember");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, CreateInstance) == 16 * sizeof(void *), "slot of ITypeInfo2.CreateInstance");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetMops) == 17 * sizeof(void *), "slot of ITypeInfo2.GetMops");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetContainingTypeLib) == 18 * sizeof(void *), "slot of ITypeInfo2.GetContainingTypeLib");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, ReleaseTypeAttr) == 19 * sizeof(void *), "slot of ITypeInfo2.ReleaseTypeAttr");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, ReleaseFuncDesc) == 20 * sizeof(void *), "slot of ITypeInfo2.ReleaseFuncDesc");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, ReleaseVarDesc) == 21 * sizeof(void *), "slot of ITypeInfo2.ReleaseVarDesc");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetTypeKind) == 22 * sizeof(void *), "slot of ITypeInfo2.GetTypeKind");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetTypeFlags) == 23 * sizeof(void *), "slot of ITypeInfo2.GetTypeFlags");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetFuncIndexOfMemId) == 24 * sizeof(void *), "slot of ITypeInfo2.GetFuncIndexOfMemId");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetVarIndexOfMemId) == 25 * sizeof(void *), "slot of ITypeInfo2.GetVarIndexOfMemId");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetCustData) == 26 * sizeof(void *), "slot of ITypeInfo2.GetCustData");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetFuncCustData) == 27 * sizeof(void *), "slot of ITypeInfo2.GetFuncCustData");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetParamCustData) == 28 * sizeof(void *), "slot of ITypeInfo2.GetParamCustData");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetVarCustData) == 29 * sizeof(void *), "slot of ITypeInfo2.GetVarCustData");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetImplTypeCustData) == 30 * sizeof(void *), "slot of ITypeInfo2.GetImplTypeCustData");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetDocumentation2) == 31 * sizeof(void *), "slot of ITypeInfo2.GetDocumentation2");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetAllCustData) == 32 * sizeof(void *), "slot of ITypeInfo2.GetAllCustData");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetAllFuncCustData) == 33 * sizeof(void *), "slot of ITypeInfo2.GetAllFuncCustData");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetAllParamCustData) == 34 * sizeof(void *), "slot of ITypeInfo2.GetAllParamCustData");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetAllVarCustData) == 35 * sizeof(void *), "slot of ITypeInfo2.GetAllVarCustData");
COM_STATIC_ASSERT(offsetof(ITypeInfo2Vtbl, GetAllImplTypeCustData) == 36 * sizeof(void *), "slot of ITypeInfo2.GetAllImplTypeCustData");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ITypeInfo2_INTERFACE_DEFINED__ */

#ifndef __ITypeLib2_INTERFACE_DEFINED__
#define __ITypeLib2_INTERFACE_DEFINED__
typedef ITypeLib2 *LPTYPELIB2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ITypeLib2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020411-0000-0000-c000-000000000046")
ITypeLib2 : public ITypeLib
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetCustData(
        /* [in] */ REFGUID guid,
        /* [out] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetLibStatistics(
        /* [out] */ ULONG *pcUniqueNames,
        /* [out] */ ULONG *pcchUniqueNames) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDocumentation2(
        /* [in] */ INT index,
        /* [in] */ LCID lcid,
        /* [out] */ BSTR *pbstrHelpString,
        /* [out] */ DWORD *pdwHelpStringContext,
        /* [out] */ BSTR *pbstrHelpStringDll) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAllCustData(/* [out] */ CUSTDATA *pCustData) = 0;
};
COM_DEFINE_UUIDOF(ITypeLib2, 0x00020411, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ITypeLib2) == sizeof(void *), "ITypeLib2 is one vtable");
#else
typedef struct ITypeLib2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ITypeLib2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ITypeLib2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(ITypeLib2 *This);
    UINT (STDMETHODCALLTYPE *GetTypeInfoCount)(ITypeLib2 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ITypeLib2 *This, UINT index, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoType)(ITypeLib2 *This, UINT index, TYPEKIND *pTKind);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoOfGuid)(ITypeLib2 *This, REFGUID guid, ITypeInfo **ppTinfo);
    HRESULT (STDMETHODCALLTYPE *GetLibAttr)(ITypeLib2 *This, TLIBATTR **ppTLibAttr);
    HRESULT (STDMETHODCALLTYPE *GetTypeComp)(ITypeLib2 *This, ITypeComp **ppTComp);
    HRESULT (STDMETHODCALLTYPE *GetDocumentation)(ITypeLib2 *This, INT index, BSTR *pBstrName, BSTR *pBstrDocString, DWORD *pdwHelpContext, BSTR *pBstrHelpFile);
    HRESULT (STDMETHODCALLTYPE *IsName)(ITypeLib2 *This, LPOLESTR szNameBuf, ULONG lHashVal, BOOL *pfName);
    HRESULT (STDMETHODCALLTYPE *FindName)(ITypeLib2 *This, LPOLESTR szNameBuf, ULONG lHashVal, ITypeInfo **ppTInfo, MEMBERID *rgMemId, USHORT *pcFound);
    void (STDMETHODCALLTYPE *ReleaseTLibAttr)(ITypeLib2 *This, TLIBATTR *pTLibAttr);
    HRESULT (STDMETHODCALLTYPE *GetCustData)(ITypeLib2 *This, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *GetLibStatistics)(ITypeLib2 *This, ULONG *pcUniqueNames, ULONG *pcchUniqueNames);
    HRESULT (STDMETHODCALLTYPE *GetDocumentation2)(ITypeLib2 *This, INT index, LCID lcid, BSTR *pbstrHelpString, DWORD *pdwHelpStringContext, BSTR *pbstrHelpStringDll);
    HRESULT (STDMETHODCALLTYPE *GetAllCustData)(ITypeLib2 *This, CUSTDATA *pCustData);
    END_INTERFACE
} ITypeLib2Vtbl;
interface ITypeLib2 {
    CONST_VTBL struct ITypeLib2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITypeLib2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITypeLib2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITypeLib2_Release(This) ((This)->lpVtbl->Release(This))
#define ITypeLib2_GetTypeInfoCount(This) ((This)->lpVtbl->GetTypeInfoCount(This))
#define ITypeLib2_GetTypeInfo(This, index, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, index, ppTInfo))
#define ITypeLib2_GetTypeInfoType(This, index, pTKind) ((This)->lpVtbl->GetTypeInfoType(This, index, pTKind))
#define ITypeLib2_GetTypeInfoOfGuid(This, guid, ppTinfo) ((This)->lpVtbl->GetTypeInfoOfGuid(This, guid, ppTinfo))
#define ITypeLib2_GetLibAttr(This, ppTLibAttr) ((This)->lpVtbl->GetLibAttr(This, ppTLibAttr))
#define ITypeLib2_GetTypeComp(This, ppTComp) ((This)->lpVtbl->GetTypeComp(This, ppTComp))
#define ITypeLib2_GetDocumentation(This, index, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile) ((This)->lpVtbl->GetDocumentation(This, index, pBstrName, pBstrDocString, pdwHelpContext, pBstrHelpFile))
#define ITypeLib2_IsName(This, szNameBuf, lHashVal, pfName) ((This)->lpVtbl->IsName(This, szNameBuf, lHashVal, pfName))
#define ITypeLib2_FindName(This, szNameBuf, lHashVal, ppTInfo, rgMemId, pcFound) ((This)->lpVtbl->FindName(This, szNameBuf, lHashVal, ppTInfo, rgMemId, pcFound))
#define ITypeLib2_ReleaseTLibAttr(This, pTLibAttr) ((This)->lpVtbl->ReleaseTLibAttr(This, pTLibAttr))
#define ITypeLib2_GetCustData(This, guid, pVarVal) ((This)->lpVtbl->GetCustData(This, guid, pVarVal))
#define ITypeLib2_GetLibStatistics(This, pcUniqueNames, pcchUniqueNames) ((This)->lpVtbl->GetLibStatistics(This, pcUniqueNames, pcchUniqueNames))
#define ITypeLib2_GetDocumentation2(This, index, lcid, pbstrHelpString, pdwHelpStringContext, pbstrHelpStringDll) ((This)->lpVtbl->GetDocumentation2(This, index, lcid, pbstrHelpString, pdwHelpStringContext, pbstrHelpStringDll))
#define ITypeLib2_GetAllCustData(This, pCustData) ((This)->lpVtbl->GetAllCustData(This, pCustData))
#endif
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of ITypeLib2.QueryInterface");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, AddRef) == 1 * sizeof(void *), "slot of ITypeLib2.AddRef");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, Release) == 2 * sizeof(void *), "slot of ITypeLib2.Release");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ITypeLib2.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ITypeLib2.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetTypeInfoType) == 5 * sizeof(void *), "slot of ITypeLib2.GetTypeInfoType");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetTypeInfoOfGuid) == 6 * sizeof(void *), "slot of ITypeLib2.GetTypeInfoOfGuid");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetLibAttr) == 7 * sizeof(void *), "slot of ITypeLib2.GetLibAttr");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetTypeComp) == 8 * sizeof(void *), "slot of ITypeLib2.GetTypeComp");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetDocumentation) == 9 * sizeof(void *), "slot of ITypeLib2.GetDocumentation");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, IsName) == 10 * sizeof(void *), "slot of ITypeLib2.IsName");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, FindName) == 11 * sizeof(void *), "slot of ITypeLib2.FindName");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, ReleaseTLibAttr) == 12 * sizeof(void *), "slot of ITypeLib2.ReleaseTLibAttr");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetCustData) == 13 * sizeof(void *), "slot of ITypeLib2.GetCustData");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetLibStatistics) == 14 * sizeof(void *), "slot of ITypeLib2.GetLibStatistics");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetDocumentation2) == 15 * sizeof(void *), "slot of ITypeLib2.GetDocumentation2");
COM_STATIC_ASSERT(offsetof(ITypeLib2Vtbl, GetAllCustData) == 16 * sizeof(void *), "slot of ITypeLib2.GetAllCustData");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ITypeLib2_INTERFACE_DEFINED__ */

#ifndef __ITypeChangeEvents_INTERFACE_DEFINED__
#define __ITypeChangeEvents_INTERFACE_DEFINED__
typedef ITypeChangeEvents *LPTYPECHANGEEVENTS;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ITypeChangeEvents;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020410-0000-0000-c000-000000000046")
ITypeChangeEvents : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE RequestTypeChange(
        /* [in] */ CHANGEKIND changeKind,
        /* [in] */ ITypeInfo *pTInfoBefore,
        /* [in] */ LPOLESTR pStrName,
        /* [out] */ INT *pfCancel) = 0;
    virtual HRESULT STDMETHODCALLTYPE AfterTypeChange(
        /* [in] */ CHANGEKIND changeKind,
        /* [in] */ ITypeInfo *pTInfoAfter,
        /* [in] */ LPOLESTR pStrName) = 0;
};
COM_DEFINE_UUIDOF(ITypeChangeEvents, 0x00020410, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ITypeChangeEvents) == sizeof(void *), "ITypeChangeEvents is one vtable");
#else
typedef struct ITypeChangeEventsVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ITypeChangeEvents *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ITypeChangeEvents *This);
    ULONG (STDMETHODCALLTYPE *Release)(ITypeChangeEvents *This);
    HRESULT (STDMETHODCALLTYPE *RequestTypeChange)(ITypeChangeEvents *This, CHANGEKIND changeKind, ITypeInfo *pTInfoBefore, LPOLESTR pStrName, INT *pfCancel);
    HRESULT (STDMETHODCALLTYPE *AfterTypeChange)(ITypeChangeEvents *This, CHANGEKIND changeKind, ITypeInfo *pTInfoAfter, LPOLESTR pStrName);
    END_INTERFACE
} ITypeChangeEventsVtbl;
interface ITypeChangeEvents {
    CONST_VTBL struct ITypeChangeEventsVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITypeChangeEvents_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITypeChangeEvents_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITypeChangeEvents_Release(This) ((This)->lpVtbl->Release(This))
#define ITypeChangeEvents_RequestTypeChange(This, changeKind, pTInfoBefore, pStrName, pfCancel) ((This)->lpVtbl->RequestTypeChange(This, changeKind, pTInfoBefore, pStrName, pfCancel))
#define ITypeChangeEvents_AfterTypeChange(This, changeKind, pTInfoAfter, pStrName) ((This)->lpVtbl->AfterTypeChange(This, changeKind, pTInfoAfter, pStrName))
#endif
COM_STATIC_ASSERT(offsetof(ITypeChangeEventsVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ITypeChangeEvents.QueryInterface");
COM_STATIC_ASSERT(offsetof(ITypeChangeEventsVtbl, AddRef) == 1 * sizeof(void *), "slot of ITypeChangeEvents.AddRef");
COM_STATIC_ASSERT(offsetof(ITypeChangeEventsVtbl, Release) == 2 * sizeof(void *), "slot of ITypeChangeEvents.Release");
COM_STATIC_ASSERT(offsetof(ITypeChangeEventsVtbl, RequestTypeChange) == 3 * sizeof(void *), "slot of ITypeChangeEvents.RequestTypeChange");
COM_STATIC_ASSERT(offsetof(ITypeChangeEventsVtbl, AfterTypeChange) == 4 * sizeof(void *), "slot of ITypeChangeEvents.AfterTypeChange");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ITypeChangeEvents_INTERFACE_DEFINED__ */

#ifndef __ITypeFactory_INTERFACE_DEFINED__
#define __ITypeFactory_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ITypeFactory;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000002e-0000-0000-c000-000000000046")
ITypeFactory : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE CreateFromTypeInfo(
        /* [in] */ ITypeInfo *pTypeInfo,
        /* [in] */ REFIID riid,
        /* [out] */ IUnknown **ppv) = 0;
};
COM_DEFINE_UUIDOF(ITypeFactory, 0x0000002e, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ITypeFactory) == sizeof(void *), "ITypeFactory is one vtable");
#else
typedef struct ITypeFactoryVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ITypeFactory *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ITypeFactory *This);
    ULONG (STDMETHODCALLTYPE *Release)(ITypeFactory *This);
    HRESULT (STDMETHODCALLTYPE *CreateFromTypeInfo)(ITypeFactory *This, ITypeInfo *pTypeInfo, REFIID riid, IUnknown **ppv);
    END_INTERFACE
} ITypeFactoryVtbl;
interface ITypeFactory {
    CONST_VTBL struct ITypeFactoryVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITypeFactory_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITypeFactory_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITypeFactory_Release(This) ((This)->lpVtbl->Release(This))
#define ITypeFactory_CreateFromTypeInfo(This, pTypeInfo, riid, ppv) ((This)->lpVtbl->CreateFromTypeInfo(This, pTypeInfo, riid, ppv))
#endif
COM_STATIC_ASSERT(offsetof(ITypeFactoryVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ITypeFactory.QueryInterface");
COM_STATIC_ASSERT(offsetof(ITypeFactoryVtbl, AddRef) == 1 * sizeof(void *), "slot of ITypeFactory.AddRef");
COM_STATIC_ASSERT(offsetof(ITypeFactoryVtbl, Release) == 2 * sizeof(void *), "slot of ITypeFactory.Release");
COM_STATIC_ASSERT(offsetof(ITypeFactoryVtbl, CreateFromTypeInfo) == 3 * sizeof(void *), "slot of ITypeFactory.CreateFromTypeInfo");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ITypeFactory_INTERFACE_DEFINED__ */

#ifndef __ITypeMarshal_INTERFACE_DEFINED__
#define __ITypeMarshal_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ITypeMarshal;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000002d-0000-0000-c000-000000000046")
ITypeMarshal : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Size(
        /* [in] */ PVOID pvType,
        /* [in] */ DWORD dwDestContext,
        /* [in] */ PVOID pvDestContext,
        /* [out] */ ULONG *pSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE Marshal(
        /* [in] */ PVOID pvType,
        /* [in] */ DWORD dwDestContext,
        /* [in] */ PVOID pvDestContext,
        /* [in] */ ULONG cbBufferLength,
        /* [out] */ BYTE *pBuffer,
        /* [out] */ ULONG *pcbWritten) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unmarshal(
        /* [out] */ PVOID pvType,
        /* [in] */ DWORD dwFlags,
        /* [in] */ ULONG cbBufferLength,
        /* [in] */ BYTE *pBuffer,
        /* [out] */ ULONG *pcbRead) = 0;
    virtual HRESULT STDMETHODCALLTYPE Free(/* [in] */ PVOID pvType) = 0;
};
COM_DEFINE_UUIDOF(ITypeMarshal, 0x0000002d, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ITypeMarshal) == sizeof(void *), "ITypeMarshal is one vtable");
#else
typedef struct ITypeMarshalVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ITypeMarshal *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ITypeMarshal *This);
    ULONG (STDMETHODCALLTYPE *Release)(ITypeMarshal *This);
    HRESULT (STDMETHODCALLTYPE *Size)(ITypeMarshal *This, PVOID pvType, DWORD dwDestContext, PVOID pvDestContext, ULONG *pSize);
    HRESULT (STDMETHODCALLTYPE *Marshal)(ITypeMarshal *This, PVOID pvType, DWORD dwDestContext, PVOID pvDestContext, ULONG cbBufferLength, BYTE *pBuffer, ULONG *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Unmarshal)(ITypeMarshal *This, PVOID pvType, DWORD dwFlags, ULONG cbBufferLength, BYTE *pBuffer, ULONG *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Free)(ITypeMarshal *This, PVOID pvType);
    END_INTERFACE
} ITypeMarshalVtbl;
interface ITypeMarshal {
    CONST_VTBL struct ITypeMarshalVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITypeMarshal_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITypeMarshal_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITypeMarshal_Release(This) ((This)->lpVtbl->Release(This))
#define ITypeMarshal_Size(This, pvType, dwDestContext, pvDestContext, pSize) ((This)->lpVtbl->Size(This, pvType, dwDestContext, pvDestContext, pSize))
#define ITypeMarshal_Marshal(This, pvType, dwDestContext, pvDestContext, cbBufferLength, pBuffer, pcbWritten) ((This)->lpVtbl->Marshal(This, pvType, dwDestContext, pvDestContext, cbBufferLength, pBuffer, pcbWritten))
#define ITypeMarshal_Unmarshal(This, pvType, dwFlags, cbBufferLength, pBuffer, pcbRead) ((This)->lpVtbl->Unmarshal(This, pvType, dwFlags, cbBufferLength, pBuffer, pcbRead))
#define ITypeMarshal_Free(This, pvType) ((This)->lpVtbl->Free(This, pvType))
#endif
COM_STATIC_ASSERT(offsetof(ITypeMarshalVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ITypeMarshal.QueryInterface");
COM_STATIC_ASSERT(offsetof(ITypeMarshalVtbl, AddRef) == 1 * sizeof(void *), "slot of ITypeMarshal.AddRef");
COM_STATIC_ASSERT(offsetof(ITypeMarshalVtbl, Release) == 2 * sizeof(void *), "slot of ITypeMarshal.Release");
COM_STATIC_ASSERT(offsetof(ITypeMarshalVtbl, Size) == 3 * sizeof(void *), "slot of ITypeMarshal.Size");
COM_STATIC_ASSERT(offsetof(ITypeMarshalVtbl, Marshal) == 4 * sizeof(void *), "slot of ITypeMarshal.Marshal");
COM_STATIC_ASSERT(offsetof(ITypeMarshalVtbl, Unmarshal) == 5 * sizeof(void *), "slot of ITypeMarshal.Unmarshal");
COM_STATIC_ASSERT(offsetof(ITypeMarshalVtbl, Free) == 6 * sizeof(void *), "slot of ITypeMarshal.Free");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ITypeMarshal_INTERFACE_DEFINED__ */

#ifndef __IRecordInfo_INTERFACE_DEFINED__
#define __IRecordInfo_INTERFACE_DEFINED__
typedef IRecordInfo *LPRECORDINFO;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRecordInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000002f-0000-0000-c000-000000000046")
IRecordInfo : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE RecordInit(/* [out] */ PVOID pvNew) = 0;
    virtual HRESULT STDMETHODCALLTYPE RecordClear(/* [in] */ PVOID pvExisting) = 0;
    virtual HRESULT STDMETHODCALLTYPE RecordCopy(
        /* [in] */ PVOID pvExisting,
        /* [out] */ PVOID pvNew) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetGuid(/* [out] */ GUID *pguid) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetName(/* [out] */ BSTR *pbstrName) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSize(/* [out] */ ULONG *pcbSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTypeInfo(/* [out] */ ITypeInfo **ppTypeInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetField(
        /* [in] */ PVOID pvData,
        /* [in] */ LPCOLESTR szFieldName,
        /* [out] */ VARIANT *pvarField) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFieldNoCopy(
        /* [in] */ PVOID pvData,
        /* [in] */ LPCOLESTR szFieldName,
        /* [out] */ VARIANT *pvarField,
        /* [out] */ PVOID *ppvDataCArray) = 0;
    virtual HRESULT STDMETHODCALLTYPE PutField(
        /* [in] */ ULONG wFlags,
        /* [in, out] */ PVOID pvData,
        /* [in] */ LPCOLESTR szFieldName,
        /* [in] */ VARIANT *pvarField) = 0;
    virtual HRESULT STDMETHODCALLTYPE PutFieldNoCopy(
        /* [in] */ ULONG wFlags,
        /* [in, out] */ PVOID pvData,
        /* [in] */ LPCOLESTR szFieldName,
        /* [in] */ VARIANT *pvarField) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFieldNames(
        /* [in, out] */ ULONG *pcNames,
        /* [out] */ BSTR *rgBstrNames) = 0;
    virtual BOOL STDMETHODCALLTYPE IsMatchingType(/* [in] */ IRecordInfo *pRecordInfo) = 0;
    virtual PVOID STDMETHODCALLTYPE RecordCreate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE RecordCreateCopy(
        /* [in] */ PVOID pvSource,
        /* [out] */ PVOID *ppvDest) = 0;
    virtual HRESULT STDMETHODCALLTYPE RecordDestroy(/* [in] */ PVOID pvRecord) = 0;
};
COM_DEFINE_UUIDOF(IRecordInfo, 0x0000002f, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IRecordInfo) == sizeof(void *), "IRecordInfo is one vtable");
#else
typedef struct IRecordInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRecordInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRecordInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRecordInfo *This);
    HRESULT (STDMETHODCALLTYPE *RecordInit)(IRecordInfo *This, PVOID pvNew);
    HRESULT (STDMETHODCALLTYPE *RecordClear)(IRecordInfo *This, PVOID pvExisting);
    HRESULT (STDMETHODCALLTYPE *RecordCopy)(IRecordInfo *This, PVOID pvExisting, PVOID pvNew);
    HRESULT (STDMETHODCALLTYPE *GetGuid)(IRecordInfo *This, GUID *pguid);
    HRESULT (STDMETHODCALLTYPE *GetName)(IRecordInfo *This, BSTR *pbstrName);
    HRESULT (STDMETHODCALLTYPE *GetSize)(IRecordInfo *This, ULONG *pcbSize);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IRecordInfo *This, ITypeInfo **ppTypeInfo);
    HRESULT (STDMETHODCALLTYPE *GetField)(IRecordInfo *This, PVOID pvData, LPCOLESTR szFieldName, VARIANT *pvarField);
    HRESULT (STDMETHODCALLTYPE *GetFieldNoCopy)(IRecordInfo *This, PVOID pvData, LPCOLESTR szFieldName, VARIANT *pvarField, PVOID *ppvDataCArray);
    HRESULT (STDMETHODCALLTYPE *PutField)(IRecordInfo *This, ULONG wFlags, PVOID pvData, LPCOLESTR szFieldName, VARIANT *pvarField);
    HRESULT (STDMETHODCALLTYPE *PutFieldNoCopy)(IRecordInfo *This, ULONG wFlags, PVOID pvData, LPCOLESTR szFieldName, VARIANT *pvarField);
    HRESULT (STDMETHODCALLTYPE *GetFieldNames)(IRecordInfo *This, ULONG *pcNames, BSTR *rgBstrNames);
    BOOL (STDMETHODCALLTYPE *IsMatchingType)(IRecordInfo *This, IRecordInfo *pRecordInfo);
    PVOID (STDMETHODCALLTYPE *RecordCreate)(IRecordInfo *This);
    HRESULT (STDMETHODCALLTYPE *RecordCreateCopy)(IRecordInfo *This, PVOID pvSource, PVOID *ppvDest);
    HRESULT (STDMETHODCALLTYPE *RecordDestroy)(IRecordInfo *This, PVOID pvRecord);
    END_INTERFACE
} IRecordInfoVtbl;
interface IRecordInfo {
    CONST_VTBL struct IRecordInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRecordInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRecordInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRecordInfo_Release(This) ((This)->lpVtbl->Release(This))
#define IRecordInfo_RecordInit(This, pvNew) ((This)->lpVtbl->RecordInit(This, pvNew))
#define IRecordInfo_RecordClear(This, pvExisting) ((This)->lpVtbl->RecordClear(This, pvExisting))
#define IRecordInfo_RecordCopy(This, pvExisting, pvNew) ((This)->lpVtbl->RecordCopy(This, pvExisting, pvNew))
#define IRecordInfo_GetGuid(This, pguid) ((This)->lpVtbl->GetGuid(This, pguid))
#define IRecordInfo_GetName(This, pbstrName) ((This)->lpVtbl->GetName(This, pbstrName))
#define IRecordInfo_GetSize(This, pcbSize) ((This)->lpVtbl->GetSize(This, pcbSize))
#define IRecordInfo_GetTypeInfo(This, ppTypeInfo) ((This)->lpVtbl->GetTypeInfo(This, ppTypeInfo))
#define IRecordInfo_GetField(This, pvData, szFieldName, pvarField) ((This)->lpVtbl->GetField(This, pvData, szFieldName, pvarField))
#define IRecordInfo_GetFieldNoCopy(This, pvData, szFieldName, pvarField, ppvDataCArray) ((This)->lpVtbl->GetFieldNoCopy(This, pvData, szFieldName, pvarField, ppvDataCArray))
#define IRecordInfo_PutField(This, wFlags, pvData, szFieldName, pvarField) ((This)->lpVtbl->PutField(This, wFlags, pvData, szFieldName, pvarField))
#define IRecordInfo_PutFieldNoCopy(This, wFlags, pvData, szFieldName, pvarField) ((This)->lpVtbl->PutFieldNoCopy(This, wFlags, pvData, szFieldName, pvarField))
#define IRecordInfo_GetFieldNames(This, pcNames, rgBstrNames) ((This)->lpVtbl->GetFieldNames(This, pcNames, rgBstrNames))
#define IRecordInfo_IsMatchingType(This, pRecordInfo) ((This)->lpVtbl->IsMatchingType(This, pRecordInfo))
#define IRecordInfo_RecordCreate(This) ((This)->lpVtbl->RecordCreate(This))
#define IRecordInfo_RecordCreateCopy(This, pvSource, ppvDest) ((This)->lpVtbl->RecordCreateCopy(This, pvSource, ppvDest))
#define IRecordInfo_RecordDestroy(This, pvRecord) ((This)->lpVtbl->RecordDestroy(This, pvRecord))
#endif
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRecordInfo.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, AddRef) == 1 * sizeof(void *), "slot of IRecordInfo.AddRef");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, Release) == 2 * sizeof(void *), "slot of IRecordInfo.Release");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, RecordInit) == 3 * sizeof(void *), "slot of IRecordInfo.RecordInit");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, RecordClear) == 4 * sizeof(void *), "slot of IRecordInfo.RecordClear");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, RecordCopy) == 5 * sizeof(void *), "slot of IRecordInfo.RecordCopy");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, GetGuid) == 6 * sizeof(void *), "slot of IRecordInfo.GetGuid");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, GetName) == 7 * sizeof(void *), "slot of IRecordInfo.GetName");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, GetSize) == 8 * sizeof(void *), "slot of IRecordInfo.GetSize");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, GetTypeInfo) == 9 * sizeof(void *), "slot of IRecordInfo.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, GetField) == 10 * sizeof(void *), "slot of IRecordInfo.GetField");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, GetFieldNoCopy) == 11 * sizeof(void *), "slot of IRecordInfo.GetFieldNoCopy");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, PutField) == 12 * sizeof(void *), "slot of IRecordInfo.PutField");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, PutFieldNoCopy) == 13 * sizeof(void *), "slot of IRecordInfo.PutFieldNoCopy");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, GetFieldNames) == 14 * sizeof(void *), "slot of IRecordInfo.GetFieldNames");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, IsMatchingType) == 15 * sizeof(void *), "slot of IRecordInfo.IsMatchingType");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, RecordCreate) == 16 * sizeof(void *), "slot of IRecordInfo.RecordCreate");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, RecordCreateCopy) == 17 * sizeof(void *), "slot of IRecordInfo.RecordCreateCopy");
COM_STATIC_ASSERT(offsetof(IRecordInfoVtbl, RecordDestroy) == 18 * sizeof(void *), "slot of IRecordInfo.RecordDestroy");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRecordInfo_INTERFACE_DEFINED__ */

#ifndef __ICreateTypeInfo_INTERFACE_DEFINED__
#define __ICreateTypeInfo_INTERFACE_DEFINED__
typedef ICreateTypeInfo *LPCREATETYPEINFO;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ICreateTypeInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020405-0000-0000-c000-000000000046")
ICreateTypeInfo : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE SetGuid(/* [in] */ REFGUID guid) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetTypeFlags(/* [in] */ UINT uTypeFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetDocString(/* [in] */ LPOLESTR pStrDoc) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetHelpContext(/* [in] */ DWORD dwHelpContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetVersion(
        /* [in] */ WORD wMajorVerNum,
        /* [in] */ WORD wMinorVerNum) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddRefTypeInfo(
        /* [in] */ ITypeInfo *pTInfo,
        /* [in] */ HREFTYPE *phRefType) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddFuncDesc(
        /* [in] */ UINT index,
        /* [in] */ FUNCDESC *pFuncDesc) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddImplType(
        /* [in] */ UINT index,
        /* [in] */ HREFTYPE hRefType) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetImplTypeFlags(
        /* [in] */ UINT index,
        /* [in] */ INT implTypeFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetAlignment(/* [in] */ WORD cbAlignment) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSchema(/* [in] */ LPOLESTR pStrSchema) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddVarDesc(
        /* [in] */ UINT index,
        /* [in] */ VARDESC *pVarDesc) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFuncAndParamNames(
        /* [in] */ UINT index,
        /* [in] */ LPOLESTR *rgszNames,
        /* [in] */ UINT cNames) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetVarName(
        /* [in] */ UINT index,
        /* [in] */ LPOLESTR szName) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetTypeDescAlias(/* [in] */ TYPEDESC *pTDescAlias) = 0;
    virtual HRESULT STDMETHODCALLTYPE DefineFuncAsDllEntry(
        /* [in] */ UINT index,
        /* [in] */ LPOLESTR szDllName,
        /* [in] */ LPOLESTR szProcName) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFuncDocString(
        /* [in] */ UINT index,
        /* [in] */ LPOLESTR szDocString) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetVarDocString(
        /* [in] */ UINT index,
        /* [in] */ LPOLESTR szDocString) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFuncHelpContext(
        /* [in] */ UINT index,
        /* [in] */ DWORD dwHelpContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetVarHelpContext(
        /* [in] */ UINT index,
        /* [in] */ DWORD dwHelpContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetMops(
        /* [in] */ UINT index,
        /* [in] */ BSTR bstrMops) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetTypeIdldesc(/* [in] */ IDLDESC *pIdlDesc) = 0;
    virtual HRESULT STDMETHODCALLTYPE LayOut(void) = 0;
};
COM_DEFINE_UUIDOF(ICreateTypeInfo, 0x00020405, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ICreateTypeInfo) == sizeof(void *), "ICreateTypeInfo is one vtable");
#else
typedef struct ICreateTypeInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ICreateTypeInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ICreateTypeInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(ICreateTypeInfo *This);
    HRESULT (STDMETHODCALLTYPE *SetGuid)(ICreateTypeInfo *This, REFGUID guid);
    HRESULT (STDMETHODCALLTYPE *SetTypeFlags)(ICreateTypeInfo *This, UINT uTypeFlags);
    HRESULT (STDMETHODCALLTYPE *SetDocString)(ICreateTypeInfo *This, LPOLESTR pStrDoc);
    HRESULT (STDMETHODCALLTYPE *SetHelpContext)(ICreateTypeInfo *This, DWORD dwHelpContext);
    HRESULT (STDMETHODCALLTYPE *SetVersion)(ICreateTypeInfo *This, WORD wMajorVerNum, WORD wMinorVerNum);
    HRESULT (STDMETHODCALLTYPE *AddRefTypeInfo)(ICreateTypeInfo *This, ITypeInfo *pTInfo, HREFTYPE *phRefType);
    HRESULT (STDMETHODCALLTYPE *AddFuncDesc)(ICreateTypeInfo *This, UINT index, FUNCDESC *pFuncDesc);
    HRESULT (STDMETHODCALLTYPE *AddImplType)(ICreateTypeInfo *This, UINT index, HREFTYPE hRefType);
    HRESULT (STDMETHODCALLTYPE *SetImplTypeFlags)(ICreateTypeInfo *This, UINT index, INT implTypeFlags);
    HRESULT (STDMETHODCALLTYPE *SetAlignment)(ICreateTypeInfo *This, WORD cbAlignment);
    HRESULT (STDMETHODCALLTYPE *SetSchema)(ICreateTypeInfo *This, LPOLESTR pStrSchema);
    HRESULT (STDMETHODCALLTYPE *AddVarDesc)(ICreateTypeInfo *This, UINT index, VARDESC *pVarDesc);
    HRESULT (STDMETHODCALLTYPE *SetFuncAndParamNames)(ICreateTypeInfo *This, UINT index, LPOLESTR *rgszNames, UINT cNames);
    HRESULT (STDMETHODCALLTYPE *SetVarName)(ICreateTypeInfo *This, UINT index, LPOLESTR szName);
    HRESULT (STDMETHODCALLTYPE *SetTypeDescAlias)(ICreateTypeInfo *This, TYPEDESC *pTDescAlias);
    HRESULT (STDMETHODCALLTYPE *DefineFuncAsDllEntry)(ICreateTypeInfo *This, UINT index, LPOLESTR szDllName, LPOLESTR szProcName);
    HRESULT (STDMETHODCALLTYPE *SetFuncDocString)(ICreateTypeInfo *This, UINT index, LPOLESTR szDocString);
    HRESULT (STDMETHODCALLTYPE *SetVarDocString)(ICreateTypeInfo *This, UINT index, LPOLESTR szDocString);
    HRESULT (STDMETHODCALLTYPE *SetFuncHelpContext)(ICreateTypeInfo *This, UINT index, DWORD dwHelpContext);
    HRESULT (STDMETHODCALLTYPE *SetVarHelpContext)(ICreateTypeInfo *This, UINT index, DWORD dwHelpContext);
    HRESULT (STDMETHODCALLTYPE *SetMops)(ICreateTypeInfo *This, UINT index, BSTR bstrMops);
    HRESULT (STDMETHODCALLTYPE *SetTypeIdldesc)(ICreateTypeInfo *This, IDLDESC *pIdlDesc);
    HRESULT (STDMETHODCALLTYPE *LayOut)(ICreateTypeInfo *This);
    END_INTERFACE
} ICreateTypeInfoVtbl;
interface ICreateTypeInfo {
    CONST_VTBL struct ICreateTypeInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICreateTypeInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICreateTypeInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICreateTypeInfo_Release(This) ((This)->lpVtbl->Release(This))
#define ICreateTypeInfo_SetGuid(This, guid) ((This)->lpVtbl->SetGuid(This, guid))
#define ICreateTypeInfo_SetTypeFlags(This, uTypeFlags) ((This)->lpVtbl->SetTypeFlags(This, uTypeFlags))
#define ICreateTypeInfo_SetDocString(This, pStrDoc) ((This)->lpVtbl->SetDocString(This, pStrDoc))
#define ICreateTypeInfo_SetHelpContext(This, dwHelpContext) ((This)->lpVtbl->SetHelpContext(This, dwHelpContext))
#define ICreateTypeInfo_SetVersion(This, wMajorVerNum, wMinorVerNum) ((This)->lpVtbl->SetVersion(This, wMajorVerNum, wMinorVerNum))
#define ICreateTypeInfo_AddRefTypeInfo(This, pTInfo, phRefType) ((This)->lpVtbl->AddRefTypeInfo(This, pTInfo, phRefType))
#define ICreateTypeInfo_AddFuncDesc(This, index, pFuncDesc) ((This)->lpVtbl->AddFuncDesc(This, index, pFuncDesc))
#define ICreateTypeInfo_AddImplType(This, index, hRefType) ((This)->lpVtbl->AddImplType(This, index, hRefType))
#define ICreateTypeInfo_SetImplTypeFlags(This, index, implTypeFlags) ((This)->lpVtbl->SetImplTypeFlags(This, index, implTypeFlags))
#define ICreateTypeInfo_SetAlignment(This, cbAlignment) ((This)->lpVtbl->SetAlignment(This, cbAlignment))
#define ICreateTypeInfo_SetSchema(This, pStrSchema) ((This)->lpVtbl->SetSchema(This, pStrSchema))
#define ICreateTypeInfo_AddVarDesc(This, index, pVarDesc) ((This)->lpVtbl->AddVarDesc(This, index, pVarDesc))
#define ICreateTypeInfo_SetFuncAndParamNames(This, index, rgszNames, cNames) ((This)->lpVtbl->SetFuncAndParamNames(This, index, rgszNames, cNames))
#define ICreateTypeInfo_SetVarName(This, index, szName) ((This)->lpVtbl->SetVarName(This, index, szName))
#define ICreateTypeInfo_SetTypeDescAlias(This, pTDescAlias) ((This)->lpVtbl->SetTypeDescAlias(This, pTDescAlias))
#define ICreateTypeInfo_DefineFuncAsDllEntry(This, index, szDllName, szProcName) ((This)->lpVtbl->DefineFuncAsDllEntry(This, index, szDllName, szProcName))
#define ICreateTypeInfo_SetFuncDocString(This, index, szDocString) ((This)->lpVtbl->SetFuncDocString(This, index, szDocString))
#define ICreateTypeInfo_SetVarDocString(This, index, szDocString) ((This)->lpVtbl->SetVarDocString(This, index, szDocString))
#define ICreateTypeInfo_SetFuncHelpContext(This, index, dwHelpContext) ((This)->lpVtbl->SetFuncHelpContext(This, index, dwHelpContext))
#define ICreateTypeInfo_SetVarHelpContext(This, index, dwHelpContext) ((This)->lpVtbl->SetVarHelpContext(This, index, dwHelpContext))
#define ICreateTypeInfo_SetMops(This, index, bstrMops) ((This)->lpVtbl->SetMops(This, index, bstrMops))
#define ICreateTypeInfo_SetTypeIdldesc(This, pIdlDesc) ((This)->lpVtbl->SetTypeIdldesc(This, pIdlDesc))
#define ICreateTypeInfo_LayOut(This) ((This)->lpVtbl->LayOut(This))
#endif
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ICreateTypeInfo.QueryInterface");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, AddRef) == 1 * sizeof(void *), "slot of ICreateTypeInfo.AddRef");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, Release) == 2 * sizeof(void *), "slot of ICreateTypeInfo.Release");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetGuid) == 3 * sizeof(void *), "slot of ICreateTypeInfo.SetGuid");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetTypeFlags) == 4 * sizeof(void *), "slot of ICreateTypeInfo.SetTypeFlags");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetDocString) == 5 * sizeof(void *), "slot of ICreateTypeInfo.SetDocString");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetHelpContext) == 6 * sizeof(void *), "slot of ICreateTypeInfo.SetHelpContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetVersion) == 7 * sizeof(void *), "slot of ICreateTypeInfo.SetVersion");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, AddRefTypeInfo) == 8 * sizeof(void *), "slot of ICreateTypeInfo.AddRefTypeInfo");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, AddFuncDesc) == 9 * sizeof(void *), "slot of ICreateTypeInfo.AddFuncDesc");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, AddImplType) == 10 * sizeof(void *), "slot of ICreateTypeInfo.AddImplType");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetImplTypeFlags) == 11 * sizeof(void *), "slot of ICreateTypeInfo.SetImplTypeFlags");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetAlignment) == 12 * sizeof(void *), "slot of ICreateTypeInfo.SetAlignment");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetSchema) == 13 * sizeof(void *), "slot of ICreateTypeInfo.SetSchema");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, AddVarDesc) == 14 * sizeof(void *), "slot of ICreateTypeInfo.AddVarDesc");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetFuncAndParamNames) == 15 * sizeof(void *), "slot of ICreateTypeInfo.SetFuncAndParamNames");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetVarName) == 16 * sizeof(void *), "slot of ICreateTypeInfo.SetVarName");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetTypeDescAlias) == 17 * sizeof(void *), "slot of ICreateTypeInfo.SetTypeDescAlias");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, DefineFuncAsDllEntry) == 18 * sizeof(void *), "slot of ICreateTypeInfo.DefineFuncAsDllEntry");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetFuncDocString) == 19 * sizeof(void *), "slot of ICreateTypeInfo.SetFuncDocString");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetVarDocString) == 20 * sizeof(void *), "slot of ICreateTypeInfo.SetVarDocString");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetFuncHelpContext) == 21 * sizeof(void *), "slot of ICreateTypeInfo.SetFuncHelpContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetVarHelpContext) == 22 * sizeof(void *), "slot of ICreateTypeInfo.SetVarHelpContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetMops) == 23 * sizeof(void *), "slot of ICreateTypeInfo.SetMops");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, SetTypeIdldesc) == 24 * sizeof(void *), "slot of ICreateTypeInfo.SetTypeIdldesc");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfoVtbl, LayOut) == 25 * sizeof(void *), "slot of ICreateTypeInfo.LayOut");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ICreateTypeInfo_INTERFACE_DEFINED__ */

#ifndef __ICreateTypeInfo2_INTERFACE_DEFINED__
#define __ICreateTypeInfo2_INTERFACE_DEFINED__
typedef ICreateTypeInfo2 *LPCREATETYPEINFO2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ICreateTypeInfo2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0002040e-0000-0000-c000-000000000046")
ICreateTypeInfo2 : public ICreateTypeInfo
{
public:
    virtual HRESULT STDMETHODCALLTYPE DeleteFuncDesc(/* [in] */ UINT index) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeleteFuncDescByMemId(
        /* [in] */ MEMBERID memid,
        /* [in] */ INVOKEKIND invKind) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeleteVarDesc(/* [in] */ UINT index) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeleteVarDescByMemId(/* [in] */ MEMBERID memid) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeleteImplType(/* [in] */ UINT index) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetCustData(
        /* [in] */ REFGUID guid,
        /* [in] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFuncCustData(
        /* [in] */ UINT index,
        /* [in] */ REFGUID guid,
        /* [in] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetParamCustData(
        /* [in] */ UINT indexFunc,
        /* [in] */ UINT indexParam,
        /* [in] */ REFGUID guid,
        /* [in] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetVarCustData(
        /* [in] */ UINT index,
        /* [in] */ REFGUID guid,
        /* [in] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetImplTypeCustData(
        /* [in] */ UINT index,
        /* [in] */ REFGUID guid,
        /* [in] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetHelpStringContext(/* [in] */ ULONG dwHelpStringContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFuncHelpStringContext(
        /* [in] */ UINT index,
        /* [in] */ ULONG dwHelpStringContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetVarHelpStringContext(
        /* [in] */ UINT index,
        /* [in] */ ULONG dwHelpStringContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE Invalidate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetName(/* [in] */ LPOLESTR szName) = 0;
};
COM_DEFINE_UUIDOF(ICreateTypeInfo2, 0x0002040e, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ICreateTypeInfo2) == sizeof(void *), "ICreateTypeInfo2 is one vtable");
#else
typedef struct ICreateTypeInfo2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ICreateTypeInfo2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ICreateTypeInfo2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(ICreateTypeInfo2 *This);
    HRESULT (STDMETHODCALLTYPE *SetGuid)(ICreateTypeInfo2 *This, REFGUID guid);
    HRESULT (STDMETHODCALLTYPE *SetTypeFlags)(ICreateTypeInfo2 *This, UINT uTypeFlags);
    HRESULT (STDMETHODCALLTYPE *SetDocString)(ICreateTypeInfo2 *This, LPOLESTR pStrDoc);
    HRESULT (STDMETHODCALLTYPE *SetHelpContext)(ICreateTypeInfo2 *This, DWORD dwHelpContext);
    HRESULT (STDMETHODCALLTYPE *SetVersion)(ICreateTypeInfo2 *This, WORD wMajorVerNum, WORD wMinorVerNum);
    HRESULT (STDMETHODCALLTYPE *AddRefTypeInfo)(ICreateTypeInfo2 *This, ITypeInfo *pTInfo, HREFTYPE *phRefType);
    HRESULT (STDMETHODCALLTYPE *AddFuncDesc)(ICreateTypeInfo2 *This, UINT index, FUNCDESC *pFuncDesc);
    HRESULT (STDMETHODCALLTYPE *AddImplType)(ICreateTypeInfo2 *This, UINT index, HREFTYPE hRefType);
    HRESULT (STDMETHODCALLTYPE *SetImplTypeFlags)(ICreateTypeInfo2 *This, UINT index, INT implTypeFlags);
    HRESULT (STDMETHODCALLTYPE *SetAlignment)(ICreateTypeInfo2 *This, WORD cbAlignment);
    HRESULT (STDMETHODCALLTYPE *SetSchema)(ICreateTypeInfo2 *This, LPOLESTR pStrSchema);
    HRESULT (STDMETHODCALLTYPE *AddVarDesc)(ICreateTypeInfo2 *This, UINT index, VARDESC *pVarDesc);
    HRESULT (STDMETHODCALLTYPE *SetFuncAndParamNames)(ICreateTypeInfo2 *This, UINT index, LPOLESTR *rgszNames, UINT cNames);
    HRESULT (STDMETHODCALLTYPE *SetVarName)(ICreateTypeInfo2 *This, UINT index, LPOLESTR szName);
    HRESULT (STDMETHODCALLTYPE *SetTypeDescAlias)(ICreateTypeInfo2 *This, TYPEDESC *pTDescAlias);
    HRESULT (STDMETHODCALLTYPE *DefineFuncAsDllEntry)(ICreateTypeInfo2 *This, UINT index, LPOLESTR szDllName, LPOLESTR szProcName);
    HRESULT (STDMETHODCALLTYPE *SetFuncDocString)(ICreateTypeInfo2 *This, UINT index, LPOLESTR szDocString);
    HRESULT (STDMETHODCALLTYPE *SetVarDocString)(ICreateTypeInfo2 *This, UINT index, LPOLESTR szDocString);
    HRESULT (STDMETHODCALLTYPE *SetFuncHelpContext)(ICreateTypeInfo2 *This, UINT index, DWORD dwHelpContext);
    HRESULT (STDMETHODCALLTYPE *SetVarHelpContext)(ICreateTypeInfo2 *This, UINT index, DWORD dwHelpContext);
    HRESULT (STDMETHODCALLTYPE *SetMops)(ICreateTypeInfo2 *This, UINT index, BSTR bstrMops);
    HRESULT (STDMETHODCALLTYPE *SetTypeIdldesc)(ICreateTypeInfo2 *This, IDLDESC *pIdlDesc);
    HRESULT (STDMETHODCALLTYPE *LayOut)(ICreateTypeInfo2 *This);
    HRESULT (STDMETHODCALLTYPE *DeleteFuncDesc)(ICreateTypeInfo2 *This, UINT index);
    HRESULT (STDMETHODCALLTYPE *DeleteFuncDescByMemId)(ICreateTypeInfo2 *This, MEMBERID memid, INVOKEKIND invKind);
    HRESULT (STDMETHODCALLTYPE *DeleteVarDesc)(ICreateTypeInfo2 *This, UINT index);
    HRESULT (STDMETHODCALLTYPE *DeleteVarDescByMemId)(ICreateTypeInfo2 *This, MEMBERID memid);
    HRESULT (STDMETHODCALLTYPE *DeleteImplType)(ICreateTypeInfo2 *This, UINT index);
    HRESULT (STDMETHODCALLTYPE *SetCustData)(ICreateTypeInfo2 *This, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *SetFuncCustData)(ICreateTypeInfo2 *This, UINT index, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *SetParamCustData)(ICreateTypeInfo2 *This, UINT indexFunc, UINT indexParam, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *SetVarCustData)(ICreateTypeInfo2 *This, UINT index, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *SetImplTypeCustData)(ICreateTypeInfo2 *This, UINT index, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *SetHelpStringContext)(ICreateTypeInfo2 *This, ULONG dwHelpStringContext);
    HRESULT (STDMETHODCALLTYPE *SetFuncHelpStringContext)(ICreateTypeInfo2 *This, UINT index, ULONG dwHelpStringContext);
    HRESULT (STDMETHODCALLTYPE *SetVarHelpStringContext)(ICreateTypeInfo2 *This, UINT index, ULONG dwHelpStringContext);
    HRESULT (STDMETHODCALLTYPE *Invalidate)(ICreateTypeInfo2 *This);
    HRESULT (STDMETHODCALLTYPE *SetName)(ICreateTypeInfo2 *This, LPOLESTR szName);
    END_INTERFACE
} ICreateTypeInfo2Vtbl;
interface ICreateTypeInfo2 {
    CONST_VTBL struct ICreateTypeInfo2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICreateTypeInfo2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICreateTypeInfo2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICreateTypeInfo2_Release(This) ((This)->lpVtbl->Release(This))
#define ICreateTypeInfo2_SetGuid(This, guid) ((This)->lpVtbl->SetGuid(This, guid))
#define ICreateTypeInfo2_SetTypeFlags(This, uTypeFlags) ((This)->lpVtbl->SetTypeFlags(This, uTypeFlags))
#define ICreateTypeInfo2_SetDocString(This, pStrDoc) ((This)->lpVtbl->SetDocString(This, pStrDoc))
#define ICreateTypeInfo2_SetHelpContext(This, dwHelpContext) ((This)->lpVtbl->SetHelpContext(This, dwHelpContext))
#define ICreateTypeInfo2_SetVersion(This, wMajorVerNum, wMinorVerNum) ((This)->lpVtbl->SetVersion(This, wMajorVerNum, wMinorVerNum))
#define ICreateTypeInfo2_AddRefTypeInfo(This, pTInfo, phRefType) ((This)->lpVtbl->AddRefTypeInfo(This, pTInfo, phRefType))
#define ICreateTypeInfo2_AddFuncDesc(This, index, pFuncDesc) ((This)->lpVtbl->AddFuncDesc(This, index, pFuncDesc))
#define ICreateTypeInfo2_AddImplType(This, index, hRefType) ((This)->lpVtbl->AddImplType(This, index, hRefType))
#define ICreateTypeInfo2_SetImplTypeFlags(This, index, implTypeFlags) ((This)->lpVtbl->SetImplTypeFlags(This, index, implTypeFlags))
#define ICreateTypeInfo2_SetAlignment(This, cbAlignment) ((This)->lpVtbl->SetAlignment(This, cbAlignment))
#define ICreateTypeInfo2_SetSchema(This, pStrSchema) ((This)->lpVtbl->SetSchema(This, pStrSchema))
#define ICreateTypeInfo2_AddVarDesc(This, index, pVarDesc) ((This)->lpVtbl->AddVarDesc(This, index, pVarDesc))
#define ICreateTypeInfo2_SetFuncAndParamNames(This, index, rgszNames, cNames) ((This)->lpVtbl->SetFuncAndParamNames(This, index, rgszNames, cNames))
#define ICreateTypeInfo2_SetVarName(This, index, szName) ((This)->lpVtbl->SetVarName(This, index, szName))
#define ICreateTypeInfo2_SetTypeDescAlias(This, pTDescAlias) ((This)->lpVtbl->SetTypeDescAlias(This, pTDescAlias))
#define ICreateTypeInfo2_DefineFuncAsDllEntry(This, index, szDllName, szProcName) ((This)->lpVtbl->DefineFuncAsDllEntry(This, index, szDllName, szProcName))
#define ICreateTypeInfo2_SetFuncDocString(This, index, szDocString) ((This)->lpVtbl->SetFuncDocString(This, index, szDocString))
#define ICreateTypeInfo2_SetVarDocString(This, index, szDocString) ((This)->lpVtbl->SetVarDocString(This, index, szDocString))
#define ICreateTypeInfo2_SetFuncHelpContext(This, index, dwHelpContext) ((This)->lpVtbl->SetFuncHelpContext(This, index, dwHelpContext))
#define ICreateTypeInfo2_SetVarHelpContext(This, index, dwHelpContext) ((This)->lpVtbl->SetVarHelpContext(This, index, dwHelpContext))
#define ICreateTypeInfo2_SetMops(This, index, bstrMops) ((This)->lpVtbl->SetMops(This, index, bstrMops))
#define ICreateTypeInfo2_SetTypeIdldesc(This, pIdlDesc) ((This)->lpVtbl->SetTypeIdldesc(This, pIdlDesc))
#define ICreateTypeInfo2_LayOut(This) ((This)->lpVtbl->LayOut(This))
#define ICreateTypeInfo2_DeleteFuncDesc(This, index) ((This)->lpVtbl->DeleteFuncDesc(This, index))
#define ICreateTypeInfo2_DeleteFuncDescByMemId(This, memid, invKind) ((This)->lpVtbl->DeleteFuncDescByMemId(This, memid, invKind))
#define ICreateTypeInfo2_DeleteVarDesc(This, index) ((This)->lpVtbl->DeleteVarDesc(This, index))
#define ICreateTypeInfo2_DeleteVarDescByMemId(This, memid) ((This)->lpVtbl->DeleteVarDescByMemId(This, memid))
#define ICreateTypeInfo2_DeleteImplType(This, index) ((This)->lpVtbl->DeleteImplType(This, index))
#define ICreateTypeInfo2_SetCustData(This, guid, pVarVal) ((This)->lpVtbl->SetCustData(This, guid, pVarVal))
#define ICreateTypeInfo2_SetFuncCustData(This, index, guid, pVarVal) ((This)->lpVtbl->SetFuncCustData(This, index, guid, pVarVal))
#define ICreateTypeInfo2_SetParamCustData(This, indexFunc, indexParam, guid, pVarVal) ((This)->lpVtbl->SetParamCustData(This, indexFunc, indexParam, guid, pVarVal))
#define ICreateTypeInfo2_SetVarCustData(This, index, guid, pVarVal) ((This)->lpVtbl->SetVarCustData(This, index, guid, pVarVal))
#define ICreateTypeInfo2_SetImplTypeCustData(This, index, guid, pVarVal) ((This)->lpVtbl->SetImplTypeCustData(This, index, guid, pVarVal))
#define ICreateTypeInfo2_SetHelpStringContext(This, dwHelpStringContext) ((This)->lpVtbl->SetHelpStringContext(This, dwHelpStringContext))
#define ICreateTypeInfo2_SetFuncHelpStringContext(This, index, dwHelpStringContext) ((This)->lpVtbl->SetFuncHelpStringContext(This, index, dwHelpStringContext))
#define ICreateTypeInfo2_SetVarHelpStringContext(This, index, dwHelpStringContext) ((This)->lpVtbl->SetVarHelpStringContext(This, index, dwHelpStringContext))
#define ICreateTypeInfo2_Invalidate(This) ((This)->lpVtbl->Invalidate(This))
#define ICreateTypeInfo2_SetName(This, szName) ((This)->lpVtbl->SetName(This, szName))
#endif
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of ICreateTypeInfo2.QueryInterface");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, AddRef) == 1 * sizeof(void *), "slot of ICreateTypeInfo2.AddRef");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, Release) == 2 * sizeof(void *), "slot of ICreateTypeInfo2.Release");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetGuid) == 3 * sizeof(void *), "slot of ICreateTypeInfo2.SetGuid");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetTypeFlags) == 4 * sizeof(void *), "slot of ICreateTypeInfo2.SetTypeFlags");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetDocString) == 5 * sizeof(void *), "slot of ICreateTypeInfo2.SetDocString");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetHelpContext) == 6 * sizeof(void *), "slot of ICreateTypeInfo2.SetHelpContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetVersion) == 7 * sizeof(void *), "slot of ICreateTypeInfo2.SetVersion");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, AddRefTypeInfo) == 8 * sizeof(void *), "slot of ICreateTypeInfo2.AddRefTypeInfo");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, AddFuncDesc) == 9 * sizeof(void *), "slot of ICreateTypeInfo2.AddFuncDesc");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, AddImplType) == 10 * sizeof(void *), "slot of ICreateTypeInfo2.AddImplType");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetImplTypeFlags) == 11 * sizeof(void *), "slot of ICreateTypeInfo2.SetImplTypeFlags");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetAlignment) == 12 * sizeof(void *), "slot of ICreateTypeInfo2.SetAlignment");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetSchema) == 13 * sizeof(void *), "slot of ICreateTypeInfo2.SetSchema");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, AddVarDesc) == 14 * sizeof(void *), "slot of ICreateTypeInfo2.AddVarDesc");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetFuncAndParamNames) == 15 * sizeof(void *), "slot of ICreateTypeInfo2.SetFuncAndParamNames");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetVarName) == 16 * sizeof(void *), "slot of ICreateTypeInfo2.SetVarName");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetTypeDescAlias) == 17 * sizeof(void *), "slot of ICreateTypeInfo2.SetTypeDescAlias");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, DefineFuncAsDllEntry) == 18 * sizeof(void *), "slot of ICreateTypeInfo2.DefineFuncAsDllEntry");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetFuncDocString) == 19 * sizeof(void *), "slot of ICreateTypeInfo2.SetFuncDocString");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetVarDocString) == 20 * sizeof(void *), "slot of ICreateTypeInfo2.SetVarDocString");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetFuncHelpContext) == 21 * sizeof(void *), "slot of ICreateTypeInfo2.SetFuncHelpContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetVarHelpContext) == 22 * sizeof(void *), "slot of ICreateTypeInfo2.SetVarHelpContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetMops) == 23 * sizeof(void *), "slot of ICreateTypeInfo2.SetMops");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetTypeIdldesc) == 24 * sizeof(void *), "slot of ICreateTypeInfo2.SetTypeIdldesc");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, LayOut) == 25 * sizeof(void *), "slot of ICreateTypeInfo2.LayOut");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, DeleteFuncDesc) == 26 * sizeof(void *), "slot of ICreateTypeInfo2.DeleteFuncDesc");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, DeleteFuncDescByMemId) == 27 * sizeof(void *), "slot of ICreateTypeInfo2.DeleteFuncDescByMemId");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, DeleteVarDesc) == 28 * sizeof(void *), "slot of ICreateTypeInfo2.DeleteVarDesc");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, DeleteVarDescByMemId) == 29 * sizeof(void *), "slot of ICreateTypeInfo2.DeleteVarDescByMemId");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, DeleteImplType) == 30 * sizeof(void *), "slot of ICreateTypeInfo2.DeleteImplType");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetCustData) == 31 * sizeof(void *), "slot of ICreateTypeInfo2.SetCustData");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetFuncCustData) == 32 * sizeof(void *), "slot of ICreateTypeInfo2.SetFuncCustData");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetParamCustData) == 33 * sizeof(void *), "slot of ICreateTypeInfo2.SetParamCustData");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetVarCustData) == 34 * sizeof(void *), "slot of ICreateTypeInfo2.SetVarCustData");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetImplTypeCustData) == 35 * sizeof(void *), "slot of ICreateTypeInfo2.SetImplTypeCustData");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetHelpStringContext) == 36 * sizeof(void *), "slot of ICreateTypeInfo2.SetHelpStringContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetFuncHelpStringContext) == 37 * sizeof(void *), "slot of ICreateTypeInfo2.SetFuncHelpStringContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetVarHelpStringContext) == 38 * sizeof(void *), "slot of ICreateTypeInfo2.SetVarHelpStringContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, Invalidate) == 39 * sizeof(void *), "slot of ICreateTypeInfo2.Invalidate");
COM_STATIC_ASSERT(offsetof(ICreateTypeInfo2Vtbl, SetName) == 40 * sizeof(void *), "slot of ICreateTypeInfo2.SetName");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ICreateTypeInfo2_INTERFACE_DEFINED__ */

#ifndef __ICreateTypeLib_INTERFACE_DEFINED__
#define __ICreateTypeLib_INTERFACE_DEFINED__
typedef ICreateTypeLib *LPCREATETYPELIB;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ICreateTypeLib;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00020406-0000-0000-c000-000000000046")
ICreateTypeLib : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE CreateTypeInfo(
        /* [in] */ LPOLESTR szName,
        /* [in] */ TYPEKIND tkind,
        /* [out] */ ICreateTypeInfo **ppCTInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetName(/* [in] */ LPOLESTR szName) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetVersion(
        /* [in] */ WORD wMajorVerNum,
        /* [in] */ WORD wMinorVerNum) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetGuid(/* [in] */ REFGUID guid) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetDocString(/* [in] */ LPOLESTR szDoc) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetHelpFileName(/* [in] */ LPOLESTR szHelpFileName) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetHelpContext(/* [in] */ DWORD dwHelpContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetLcid(/* [in] */ LCID lcid) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetLibFlags(/* [in] */ UINT uLibFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE SaveAllChanges(void) = 0;
};
COM_DEFINE_UUIDOF(ICreateTypeLib, 0x00020406, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ICreateTypeLib) == sizeof(void *), "ICreateTypeLib is one vtable");
#else
typedef struct ICreateTypeLibVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ICreateTypeLib *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ICreateTypeLib *This);
    ULONG (STDMETHODCALLTYPE *Release)(ICreateTypeLib *This);
    HRESULT (STDMETHODCALLTYPE *CreateTypeInfo)(ICreateTypeLib *This, LPOLESTR szName, TYPEKIND tkind, ICreateTypeInfo **ppCTInfo);
    HRESULT (STDMETHODCALLTYPE *SetName)(ICreateTypeLib *This, LPOLESTR szName);
    HRESULT (STDMETHODCALLTYPE *SetVersion)(ICreateTypeLib *This, WORD wMajorVerNum, WORD wMinorVerNum);
    HRESULT (STDMETHODCALLTYPE *SetGuid)(ICreateTypeLib *This, REFGUID guid);
    HRESULT (STDMETHODCALLTYPE *SetDocString)(ICreateTypeLib *This, LPOLESTR szDoc);
    HRESULT (STDMETHODCALLTYPE *SetHelpFileName)(ICreateTypeLib *This, LPOLESTR szHelpFileName);
    HRESULT (STDMETHODCALLTYPE *SetHelpContext)(ICreateTypeLib *This, DWORD dwHelpContext);
    HRESULT (STDMETHODCALLTYPE *SetLcid)(ICreateTypeLib *This, LCID lcid);
    HRESULT (STDMETHODCALLTYPE *SetLibFlags)(ICreateTypeLib *This, UINT uLibFlags);
    HRESULT (STDMETHODCALLTYPE *SaveAllChanges)(ICreateTypeLib *This);
    END_INTERFACE
} ICreateTypeLibVtbl;
interface ICreateTypeLib {
    CONST_VTBL struct ICreateTypeLibVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICreateTypeLib_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICreateTypeLib_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICreateTypeLib_Release(This) ((This)->lpVtbl->Release(This))
#define ICreateTypeLib_CreateTypeInfo(This, szName, tkind, ppCTInfo) ((This)->lpVtbl->CreateTypeInfo(This, szName, tkind, ppCTInfo))
#define ICreateTypeLib_SetName(This, szName) ((This)->lpVtbl->SetName(This, szName))
#define ICreateTypeLib_SetVersion(This, wMajorVerNum, wMinorVerNum) ((This)->lpVtbl->SetVersion(This, wMajorVerNum, wMinorVerNum))
#define ICreateTypeLib_SetGuid(This, guid) ((This)->lpVtbl->SetGuid(This, guid))
#define ICreateTypeLib_SetDocString(This, szDoc) ((This)->lpVtbl->SetDocString(This, szDoc))
#define ICreateTypeLib_SetHelpFileName(This, szHelpFileName) ((This)->lpVtbl->SetHelpFileName(This, szHelpFileName))
#define ICreateTypeLib_SetHelpContext(This, dwHelpContext) ((This)->lpVtbl->SetHelpContext(This, dwHelpContext))
#define ICreateTypeLib_SetLcid(This, lcid) ((This)->lpVtbl->SetLcid(This, lcid))
#define ICreateTypeLib_SetLibFlags(This, uLibFlags) ((This)->lpVtbl->SetLibFlags(This, uLibFlags))
#define ICreateTypeLib_SaveAllChanges(This) ((This)->lpVtbl->SaveAllChanges(This))
#endif
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ICreateTypeLib.QueryInterface");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, AddRef) == 1 * sizeof(void *), "slot of ICreateTypeLib.AddRef");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, Release) == 2 * sizeof(void *), "slot of ICreateTypeLib.Release");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, CreateTypeInfo) == 3 * sizeof(void *), "slot of ICreateTypeLib.CreateTypeInfo");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, SetName) == 4 * sizeof(void *), "slot of ICreateTypeLib.SetName");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, SetVersion) == 5 * sizeof(void *), "slot of ICreateTypeLib.SetVersion");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, SetGuid) == 6 * sizeof(void *), "slot of ICreateTypeLib.SetGuid");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, SetDocString) == 7 * sizeof(void *), "slot of ICreateTypeLib.SetDocString");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, SetHelpFileName) == 8 * sizeof(void *), "slot of ICreateTypeLib.SetHelpFileName");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, SetHelpContext) == 9 * sizeof(void *), "slot of ICreateTypeLib.SetHelpContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, SetLcid) == 10 * sizeof(void *), "slot of ICreateTypeLib.SetLcid");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, SetLibFlags) == 11 * sizeof(void *), "slot of ICreateTypeLib.SetLibFlags");
COM_STATIC_ASSERT(offsetof(ICreateTypeLibVtbl, SaveAllChanges) == 12 * sizeof(void *), "slot of ICreateTypeLib.SaveAllChanges");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ICreateTypeLib_INTERFACE_DEFINED__ */

#ifndef __ICreateTypeLib2_INTERFACE_DEFINED__
#define __ICreateTypeLib2_INTERFACE_DEFINED__
typedef ICreateTypeLib2 *LPCREATETYPELIB2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ICreateTypeLib2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0002040f-0000-0000-c000-000000000046")
ICreateTypeLib2 : public ICreateTypeLib
{
public:
    virtual HRESULT STDMETHODCALLTYPE DeleteTypeInfo(/* [in] */ LPOLESTR szName) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetCustData(
        /* [in] */ REFGUID guid,
        /* [in] */ VARIANT *pVarVal) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetHelpStringContext(/* [in] */ ULONG dwHelpStringContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetHelpStringDll(/* [in] */ LPOLESTR szFileName) = 0;
};
COM_DEFINE_UUIDOF(ICreateTypeLib2, 0x0002040f, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ICreateTypeLib2) == sizeof(void *), "ICreateTypeLib2 is one vtable");
#else
typedef struct ICreateTypeLib2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ICreateTypeLib2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ICreateTypeLib2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(ICreateTypeLib2 *This);
    HRESULT (STDMETHODCALLTYPE *CreateTypeInfo)(ICreateTypeLib2 *This, LPOLESTR szName, TYPEKIND tkind, ICreateTypeInfo **ppCTInfo);
    HRESULT (STDMETHODCALLTYPE *SetName)(ICreateTypeLib2 *This, LPOLESTR szName);
    HRESULT (STDMETHODCALLTYPE *SetVersion)(ICreateTypeLib2 *This, WORD wMajorVerNum, WORD wMinorVerNum);
    HRESULT (STDMETHODCALLTYPE *SetGuid)(ICreateTypeLib2 *This, REFGUID guid);
    HRESULT (STDMETHODCALLTYPE *SetDocString)(ICreateTypeLib2 *This, LPOLESTR szDoc);
    HRESULT (STDMETHODCALLTYPE *SetHelpFileName)(ICreateTypeLib2 *This, LPOLESTR szHelpFileName);
    HRESULT (STDMETHODCALLTYPE *SetHelpContext)(ICreateTypeLib2 *This, DWORD dwHelpContext);
    HRESULT (STDMETHODCALLTYPE *SetLcid)(ICreateTypeLib2 *This, LCID lcid);
    HRESULT (STDMETHODCALLTYPE *SetLibFlags)(ICreateTypeLib2 *This, UINT uLibFlags);
    HRESULT (STDMETHODCALLTYPE *SaveAllChanges)(ICreateTypeLib2 *This);
    HRESULT (STDMETHODCALLTYPE *DeleteTypeInfo)(ICreateTypeLib2 *This, LPOLESTR szName);
    HRESULT (STDMETHODCALLTYPE *SetCustData)(ICreateTypeLib2 *This, REFGUID guid, VARIANT *pVarVal);
    HRESULT (STDMETHODCALLTYPE *SetHelpStringContext)(ICreateTypeLib2 *This, ULONG dwHelpStringContext);
    HRESULT (STDMETHODCALLTYPE *SetHelpStringDll)(ICreateTypeLib2 *This, LPOLESTR szFileName);
    END_INTERFACE
} ICreateTypeLib2Vtbl;
interface ICreateTypeLib2 {
    CONST_VTBL struct ICreateTypeLib2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICreateTypeLib2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICreateTypeLib2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICreateTypeLib2_Release(This) ((This)->lpVtbl->Release(This))
#define ICreateTypeLib2_CreateTypeInfo(This, szName, tkind, ppCTInfo) ((This)->lpVtbl->CreateTypeInfo(This, szName, tkind, ppCTInfo))
#define ICreateTypeLib2_SetName(This, szName) ((This)->lpVtbl->SetName(This, szName))
#define ICreateTypeLib2_SetVersion(This, wMajorVerNum, wMinorVerNum) ((This)->lpVtbl->SetVersion(This, wMajorVerNum, wMinorVerNum))
#define ICreateTypeLib2_SetGuid(This, guid) ((This)->lpVtbl->SetGuid(This, guid))
#define ICreateTypeLib2_SetDocString(This, szDoc) ((This)->lpVtbl->SetDocString(This, szDoc))
#define ICreateTypeLib2_SetHelpFileName(This, szHelpFileName) ((This)->lpVtbl->SetHelpFileName(This, szHelpFileName))
#define ICreateTypeLib2_SetHelpContext(This, dwHelpContext) ((This)->lpVtbl->SetHelpContext(This, dwHelpContext))
#define ICreateTypeLib2_SetLcid(This, lcid) ((This)->lpVtbl->SetLcid(This, lcid))
#define ICreateTypeLib2_SetLibFlags(This, uLibFlags) ((This)->lpVtbl->SetLibFlags(This, uLibFlags))
#define ICreateTypeLib2_SaveAllChanges(This) ((This)->lpVtbl->SaveAllChanges(This))
#define ICreateTypeLib2_DeleteTypeInfo(This, szName) ((This)->lpVtbl->DeleteTypeInfo(This, szName))
#define ICreateTypeLib2_SetCustData(This, guid, pVarVal) ((This)->lpVtbl->SetCustData(This, guid, pVarVal))
#define ICreateTypeLib2_SetHelpStringContext(This, dwHelpStringContext) ((This)->lpVtbl->SetHelpStringContext(This, dwHelpStringContext))
#define ICreateTypeLib2_SetHelpStringDll(This, szFileName) ((This)->lpVtbl->SetHelpStringDll(This, szFileName))
#endif
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of ICreateTypeLib2.QueryInterface");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, AddRef) == 1 * sizeof(void *), "slot of ICreateTypeLib2.AddRef");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, Release) == 2 * sizeof(void *), "slot of ICreateTypeLib2.Release");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, CreateTypeInfo) == 3 * sizeof(void *), "slot of ICreateTypeLib2.CreateTypeInfo");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetName) == 4 * sizeof(void *), "slot of ICreateTypeLib2.SetName");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetVersion) == 5 * sizeof(void *), "slot of ICreateTypeLib2.SetVersion");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetGuid) == 6 * sizeof(void *), "slot of ICreateTypeLib2.SetGuid");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetDocString) == 7 * sizeof(void *), "slot of ICreateTypeLib2.SetDocString");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetHelpFileName) == 8 * sizeof(void *), "slot of ICreateTypeLib2.SetHelpFileName");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetHelpContext) == 9 * sizeof(void *), "slot of ICreateTypeLib2.SetHelpContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetLcid) == 10 * sizeof(void *), "slot of ICreateTypeLib2.SetLcid");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetLibFlags) == 11 * sizeof(void *), "slot of ICreateTypeLib2.SetLibFlags");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SaveAllChanges) == 12 * sizeof(void *), "slot of ICreateTypeLib2.SaveAllChanges");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, DeleteTypeInfo) == 13 * sizeof(void *), "slot of ICreateTypeLib2.DeleteTypeInfo");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetCustData) == 14 * sizeof(void *), "slot of ICreateTypeLib2.SetCustData");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetHelpStringContext) == 15 * sizeof(void *), "slot of ICreateTypeLib2.SetHelpStringContext");
COM_STATIC_ASSERT(offsetof(ICreateTypeLib2Vtbl, SetHelpStringDll) == 16 * sizeof(void *), "slot of ICreateTypeLib2.SetHelpStringDll");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ICreateTypeLib2_INTERFACE_DEFINED__ */

#ifndef __IErrorInfo_INTERFACE_DEFINED__
#define __IErrorInfo_INTERFACE_DEFINED__
typedef IErrorInfo *LPERRORINFO;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IErrorInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("1cf2b120-547d-101b-8e65-08002b2bd119")
IErrorInfo : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetGUID(/* [out] */ GUID *pGUID) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSource(/* [out] */ BSTR *pBstrSource) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDescription(/* [out] */ BSTR *pBstrDescription) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetHelpFile(/* [out] */ BSTR *pBstrHelpFile) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetHelpContext(/* [out] */ DWORD *pdwHelpContext) = 0;
};
COM_DEFINE_UUIDOF(IErrorInfo, 0x1cf2b120, 0x547d, 0x101b, 0x8e, 0x65, 0x08, 0x00, 0x2b, 0x2b, 0xd1, 0x19)
COM_STATIC_ASSERT(sizeof(IErrorInfo) == sizeof(void *), "IErrorInfo is one vtable");
#else
typedef struct IErrorInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IErrorInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IErrorInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(IErrorInfo *This);
    HRESULT (STDMETHODCALLTYPE *GetGUID)(IErrorInfo *This, GUID *pGUID);
    HRESULT (STDMETHODCALLTYPE *GetSource)(IErrorInfo *This, BSTR *pBstrSource);
    HRESULT (STDMETHODCALLTYPE *GetDescription)(IErrorInfo *This, BSTR *pBstrDescription);
    HRESULT (STDMETHODCALLTYPE *GetHelpFile)(IErrorInfo *This, BSTR *pBstrHelpFile);
    HRESULT (STDMETHODCALLTYPE *GetHelpContext)(IErrorInfo *This, DWORD *pdwHelpContext);
    END_INTERFACE
} IErrorInfoVtbl;
interface IErrorInfo {
    CONST_VTBL struct IErrorInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IErrorInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IErrorInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IErrorInfo_Release(This) ((This)->lpVtbl->Release(This))
#define IErrorInfo_GetGUID(This, pGUID) ((This)->lpVtbl->GetGUID(This, pGUID))
#define IErrorInfo_GetSource(This, pBstrSource) ((This)->lpVtbl->GetSource(This, pBstrSource))
#define IErrorInfo_GetDescription(This, pBstrDescription) ((This)->lpVtbl->GetDescription(This, pBstrDescription))
#define IErrorInfo_GetHelpFile(This, pBstrHelpFile) ((This)->lpVtbl->GetHelpFile(This, pBstrHelpFile))
#define IErrorInfo_GetHelpContext(This, pdwHelpContext) ((This)->lpVtbl->GetHelpContext(This, pdwHelpContext))
#endif
COM_STATIC_ASSERT(offsetof(IErrorInfoVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IErrorInfo.QueryInterface");
COM_STATIC_ASSERT(offsetof(IErrorInfoVtbl, AddRef) == 1 * sizeof(void *), "slot of IErrorInfo.AddRef");
COM_STATIC_ASSERT(offsetof(IErrorInfoVtbl, Release) == 2 * sizeof(void *), "slot of IErrorInfo.Release");
COM_STATIC_ASSERT(offsetof(IErrorInfoVtbl, GetGUID) == 3 * sizeof(void *), "slot of IErrorInfo.GetGUID");
COM_STATIC_ASSERT(offsetof(IErrorInfoVtbl, GetSource) == 4 * sizeof(void *), "slot of IErrorInfo.GetSource");
COM_STATIC_ASSERT(offsetof(IErrorInfoVtbl, GetDescription) == 5 * sizeof(void *), "slot of IErrorInfo.GetDescription");
COM_STATIC_ASSERT(offsetof(IErrorInfoVtbl, GetHelpFile) == 6 * sizeof(void *), "slot of IErrorInfo.GetHelpFile");
COM_STATIC_ASSERT(offsetof(IErrorInfoVtbl, GetHelpContext) == 7 * sizeof(void *), "slot of IErrorInfo.GetHelpContext");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IErrorInfo_INTERFACE_DEFINED__ */

#ifndef __ICreateErrorInfo_INTERFACE_DEFINED__
#define __ICreateErrorInfo_INTERFACE_DEFINED__
typedef ICreateErrorInfo *LPCREATEERRORINFO;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ICreateErrorInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("22f03340-547d-101b-8e65-08002b2bd119")
ICreateErrorInfo : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE SetGUID(/* [in] */ REFGUID rguid) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSource(/* [in] */ LPOLESTR szSource) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetDescription(/* [in] */ LPOLESTR szDescription) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetHelpFile(/* [in] */ LPOLESTR szHelpFile) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetHelpContext(/* [in] */ DWORD dwHelpContext) = 0;
};
COM_DEFINE_UUIDOF(ICreateErrorInfo, 0x22f03340, 0x547d, 0x101b, 0x8e, 0x65, 0x08, 0x00, 0x2b, 0x2b, 0xd1, 0x19)
COM_STATIC_ASSERT(sizeof(ICreateErrorInfo) == sizeof(void *), "ICreateErrorInfo is one vtable");
#else
typedef struct ICreateErrorInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ICreateErrorInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ICreateErrorInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(ICreateErrorInfo *This);
    HRESULT (STDMETHODCALLTYPE *SetGUID)(ICreateErrorInfo *This, REFGUID rguid);
    HRESULT (STDMETHODCALLTYPE *SetSource)(ICreateErrorInfo *This, LPOLESTR szSource);
    HRESULT (STDMETHODCALLTYPE *SetDescription)(ICreateErrorInfo *This, LPOLESTR szDescription);
    HRESULT (STDMETHODCALLTYPE *SetHelpFile)(ICreateErrorInfo *This, LPOLESTR szHelpFile);
    HRESULT (STDMETHODCALLTYPE *SetHelpContext)(ICreateErrorInfo *This, DWORD dwHelpContext);
    END_INTERFACE
} ICreateErrorInfoVtbl;
interface ICreateErrorInfo {
    CONST_VTBL struct ICreateErrorInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICreateErrorInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICreateErrorInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICreateErrorInfo_Release(This) ((This)->lpVtbl->Release(This))
#define ICreateErrorInfo_SetGUID(This, rguid) ((This)->lpVtbl->SetGUID(This, rguid))
#define ICreateErrorInfo_SetSource(This, szSource) ((This)->lpVtbl->SetSource(This, szSource))
#define ICreateErrorInfo_SetDescription(This, szDescription) ((This)->lpVtbl->SetDescription(This, szDescription))
#define ICreateErrorInfo_SetHelpFile(This, szHelpFile) ((This)->lpVtbl->SetHelpFile(This, szHelpFile))
#define ICreateErrorInfo_SetHelpContext(This, dwHelpContext) ((This)->lpVtbl->SetHelpContext(This, dwHelpContext))
#endif
COM_STATIC_ASSERT(offsetof(ICreateErrorInfoVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ICreateErrorInfo.QueryInterface");
COM_STATIC_ASSERT(offsetof(ICreateErrorInfoVtbl, AddRef) == 1 * sizeof(void *), "slot of ICreateErrorInfo.AddRef");
COM_STATIC_ASSERT(offsetof(ICreateErrorInfoVtbl, Release) == 2 * sizeof(void *), "slot of ICreateErrorInfo.Release");
COM_STATIC_ASSERT(offsetof(ICreateErrorInfoVtbl, SetGUID) == 3 * sizeof(void *), "slot of ICreateErrorInfo.SetGUID");
COM_STATIC_ASSERT(offsetof(ICreateErrorInfoVtbl, SetSource) == 4 * sizeof(void *), "slot of ICreateErrorInfo.SetSource");
COM_STATIC_ASSERT(offsetof(ICreateErrorInfoVtbl, SetDescription) == 5 * sizeof(void *), "slot of ICreateErrorInfo.SetDescription");
COM_STATIC_ASSERT(offsetof(ICreateErrorInfoVtbl, SetHelpFile) == 6 * sizeof(void *), "slot of ICreateErrorInfo.SetHelpFile");
COM_STATIC_ASSERT(offsetof(ICreateErrorInfoVtbl, SetHelpContext) == 7 * sizeof(void *), "slot of ICreateErrorInfo.SetHelpContext");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ICreateErrorInfo_INTERFACE_DEFINED__ */

#ifndef __ISupportErrorInfo_INTERFACE_DEFINED__
#define __ISupportErrorInfo_INTERFACE_DEFINED__
typedef ISupportErrorInfo *LPSUPPORTERRORINFO;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISupportErrorInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("df0b3d60-548f-101b-8e65-08002b2bd119")
ISupportErrorInfo : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE InterfaceSupportsErrorInfo(/* [in] */ REFIID riid) = 0;
};
COM_DEFINE_UUIDOF(ISupportErrorInfo, 0xdf0b3d60, 0x548f, 0x101b, 0x8e, 0x65, 0x08, 0x00, 0x2b, 0x2b, 0xd1, 0x19)
COM_STATIC_ASSERT(sizeof(ISupportErrorInfo) == sizeof(void *), "ISupportErrorInfo is one vtable");
#else
typedef struct ISupportErrorInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISupportErrorInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISupportErrorInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISupportErrorInfo *This);
    HRESULT (STDMETHODCALLTYPE *InterfaceSupportsErrorInfo)(ISupportErrorInfo *This, REFIID riid);
    END_INTERFACE
} ISupportErrorInfoVtbl;
interface ISupportErrorInfo {
    CONST_VTBL struct ISupportErrorInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISupportErrorInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISupportErrorInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISupportErrorInfo_Release(This) ((This)->lpVtbl->Release(This))
#define ISupportErrorInfo_InterfaceSupportsErrorInfo(This, riid) ((This)->lpVtbl->InterfaceSupportsErrorInfo(This, riid))
#endif
COM_STATIC_ASSERT(offsetof(ISupportErrorInfoVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISupportErrorInfo.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISupportErrorInfoVtbl, AddRef) == 1 * sizeof(void *), "slot of ISupportErrorInfo.AddRef");
COM_STATIC_ASSERT(offsetof(ISupportErrorInfoVtbl, Release) == 2 * sizeof(void *), "slot of ISupportErrorInfo.Release");
COM_STATIC_ASSERT(offsetof(ISupportErrorInfoVtbl, InterfaceSupportsErrorInfo) == 3 * sizeof(void *), "slot of ISupportErrorInfo.InterfaceSupportsErrorInfo");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISupportErrorInfo_INTERFACE_DEFINED__ */

#ifndef __IErrorLog_INTERFACE_DEFINED__
#define __IErrorLog_INTERFACE_DEFINED__
typedef IErrorLog *LPERRORLOG;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IErrorLog;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("3127ca40-446e-11ce-8135-00aa004bb851")
IErrorLog : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE AddError(
        /* [in] */ LPCOLESTR pszPropName,
        /* [in] */ EXCEPINFO *pExcepInfo) = 0;
};
COM_DEFINE_UUIDOF(IErrorLog, 0x3127ca40, 0x446e, 0x11ce, 0x81, 0x35, 0x00, 0xaa, 0x00, 0x4b, 0xb8, 0x51)
COM_STATIC_ASSERT(sizeof(IErrorLog) == sizeof(void *), "IErrorLog is one vtable");
#else
typedef struct IErrorLogVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IErrorLog *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IErrorLog *This);
    ULONG (STDMETHODCALLTYPE *Release)(IErrorLog *This);
    HRESULT (STDMETHODCALLTYPE *AddError)(IErrorLog *This, LPCOLESTR pszPropName, EXCEPINFO *pExcepInfo);
    END_INTERFACE
} IErrorLogVtbl;
interface IErrorLog {
    CONST_VTBL struct IErrorLogVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IErrorLog_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IErrorLog_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IErrorLog_Release(This) ((This)->lpVtbl->Release(This))
#define IErrorLog_AddError(This, pszPropName, pExcepInfo) ((This)->lpVtbl->AddError(This, pszPropName, pExcepInfo))
#endif
COM_STATIC_ASSERT(offsetof(IErrorLogVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IErrorLog.QueryInterface");
COM_STATIC_ASSERT(offsetof(IErrorLogVtbl, AddRef) == 1 * sizeof(void *), "slot of IErrorLog.AddRef");
COM_STATIC_ASSERT(offsetof(IErrorLogVtbl, Release) == 2 * sizeof(void *), "slot of IErrorLog.Release");
COM_STATIC_ASSERT(offsetof(IErrorLogVtbl, AddError) == 3 * sizeof(void *), "slot of IErrorLog.AddError");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IErrorLog_INTERFACE_DEFINED__ */

#ifndef __IPropertyBag_INTERFACE_DEFINED__
#define __IPropertyBag_INTERFACE_DEFINED__
typedef IPropertyBag *LPPROPERTYBAG;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPropertyBag;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("55272a00-42cb-11ce-8135-00aa004bb851")
IPropertyBag : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Read(
        /* [in] */ LPCOLESTR pszPropName,
        /* [in, out] */ VARIANT *pVar,
        /* [in] */ IErrorLog *pErrorLog) = 0;
    virtual HRESULT STDMETHODCALLTYPE Write(
        /* [in] */ LPCOLESTR pszPropName,
        /* [in] */ VARIANT *pVar) = 0;
};
COM_DEFINE_UUIDOF(IPropertyBag, 0x55272a00, 0x42cb, 0x11ce, 0x81, 0x35, 0x00, 0xaa, 0x00, 0x4b, 0xb8, 0x51)
COM_STATIC_ASSERT(sizeof(IPropertyBag) == sizeof(void *), "IPropertyBag is one vtable");
#else
typedef struct IPropertyBagVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPropertyBag *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPropertyBag *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPropertyBag *This);
    HRESULT (STDMETHODCALLTYPE *Read)(IPropertyBag *This, LPCOLESTR pszPropName, VARIANT *pVar, IErrorLog *pErrorLog);
    HRESULT (STDMETHODCALLTYPE *Write)(IPropertyBag *This, LPCOLESTR pszPropName, VARIANT *pVar);
    END_INTERFACE
} IPropertyBagVtbl;
interface IPropertyBag {
    CONST_VTBL struct IPropertyBagVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPropertyBag_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPropertyBag_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPropertyBag_Release(This) ((This)->lpVtbl->Release(This))
#define IPropertyBag_Read(This, pszPropName, pVar, pErrorLog) ((This)->lpVtbl->Read(This, pszPropName, pVar, pErrorLog))
#define IPropertyBag_Write(This, pszPropName, pVar) ((This)->lpVtbl->Write(This, pszPropName, pVar))
#endif
COM_STATIC_ASSERT(offsetof(IPropertyBagVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPropertyBag.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPropertyBagVtbl, AddRef) == 1 * sizeof(void *), "slot of IPropertyBag.AddRef");
COM_STATIC_ASSERT(offsetof(IPropertyBagVtbl, Release) == 2 * sizeof(void *), "slot of IPropertyBag.Release");
COM_STATIC_ASSERT(offsetof(IPropertyBagVtbl, Read) == 3 * sizeof(void *), "slot of IPropertyBag.Read");
COM_STATIC_ASSERT(offsetof(IPropertyBagVtbl, Write) == 4 * sizeof(void *), "slot of IPropertyBag.Write");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPropertyBag_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __oaidl_h__ */
