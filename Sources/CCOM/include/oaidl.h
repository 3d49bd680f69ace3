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

#ifdef __cplusplus
}
#endif

#endif /* __oaidl_h__ */
