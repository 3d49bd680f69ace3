/* Generated from dispex.idl by idlc. Do not edit. */
#ifndef __dispex_h__
#define __dispex_h__

#include "com_base.h"
#include "ocidl.h"
#include "oleidl.h"
#include "oaidl.h"
#include "servprov.h"

#ifndef __IServiceProvider_FWD_DEFINED__
#define __IServiceProvider_FWD_DEFINED__
typedef interface IServiceProvider IServiceProvider;
#endif

#ifndef __IDispatchEx_FWD_DEFINED__
#define __IDispatchEx_FWD_DEFINED__
typedef interface IDispatchEx IDispatchEx;
#endif

#ifndef __IDispError_FWD_DEFINED__
#define __IDispError_FWD_DEFINED__
typedef interface IDispError IDispError;
#endif

#ifndef __IVariantChangeType_FWD_DEFINED__
#define __IVariantChangeType_FWD_DEFINED__
typedef interface IVariantChangeType IVariantChangeType;
#endif

#ifndef __IObjectIdentity_FWD_DEFINED__
#define __IObjectIdentity_FWD_DEFINED__
typedef interface IObjectIdentity IObjectIdentity;
#endif

#ifndef __ICanHandleException_FWD_DEFINED__
#define __ICanHandleException_FWD_DEFINED__
typedef interface ICanHandleException ICanHandleException;
#endif

#ifndef __IProvideRuntimeContext_FWD_DEFINED__
#define __IProvideRuntimeContext_FWD_DEFINED__
typedef interface IProvideRuntimeContext IProvideRuntimeContext;
#endif

#ifdef __cplusplus
extern "C" {
#endif
#define fdexNameCaseSensitive 0x00000001
#define fdexNameEnsure 0x00000002
#define fdexNameImplicit 0x00000004
#define fdexNameCaseInsensitive 0x00000008
#define fdexNameInternal 0x00000010
#define fdexNameNoDynamicProperties 0x00000020
#define fdexPropCanGet 0x00000001
#define fdexPropCannotGet 0x00000002
#define fdexPropCanPut 0x00000004
#define fdexPropCannotPut 0x00000008
#define fdexPropCanPutRef 0x00000010
#define fdexPropCannotPutRef 0x00000020
#define fdexPropNoSideEffects 0x00000040
#define fdexPropDynamicType 0x00000080
#define fdexPropCanCall 0x00000100
#define fdexPropCannotCall 0x00000200
#define fdexPropCanConstruct 0x00000400
#define fdexPropCannotConstruct 0x00000800
#define fdexPropCanSourceEvents 0x00001000
#define fdexPropCannotSourceEvents 0x00002000
#define fdexEnumDefault 0x00000001
#define fdexEnumAll 0x00000002
#define DISPATCH_CONSTRUCT 0x4000
#define DISPID_THIS (-613)
#define DISPID_STARTENUM DISPID_UNKNOWN

#ifndef __IDispatchEx_INTERFACE_DEFINED__
#define __IDispatchEx_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IDispatchEx;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("a6ef9860-c720-11d0-9337-00a0c90dcaa9")
IDispatchEx : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetDispID(
        /* [in] */ BSTR bstrName,
        /* [in] */ DWORD grfdex,
        /* [out] */ DISPID *pid) = 0;
    virtual HRESULT STDMETHODCALLTYPE InvokeEx(
        /* [in] */ DISPID id,
        /* [in] */ LCID lcid,
        /* [in] */ WORD wFlags,
        /* [in] */ DISPPARAMS *pdp,
        /* [out] */ VARIANT *pvarRes,
        /* [out] */ EXCEPINFO *pei,
        /* [in] */ IServiceProvider *pspCaller) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeleteMemberByName(
        /* [in] */ BSTR bstrName,
        /* [in] */ DWORD grfdex) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeleteMemberByDispID(/* [in] */ DISPID id) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMemberProperties(
        /* [in] */ DISPID id,
        /* [in] */ DWORD grfdexFetch,
        /* [out] */ DWORD *pgrfdex) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMemberName(
        /* [in] */ DISPID id,
        /* [out] */ BSTR *pbstrName) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetNextDispID(
        /* [in] */ DWORD grfdex,
        /* [in] */ DISPID id,
        /* [out] */ DISPID *pid) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetNameSpaceParent(/* [out] */ IUnknown **ppunk) = 0;
};
COM_DEFINE_UUIDOF(IDispatchEx, 0xa6ef9860, 0xc720, 0x11d0, 0x93, 0x37, 0x00, 0xa0, 0xc9, 0x0d, 0xca, 0xa9)
COM_STATIC_ASSERT(sizeof(IDispatchEx) == sizeof(void *), "IDispatchEx is one vtable");
#else
typedef struct IDispatchExVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDispatchEx *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDispatchEx *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDispatchEx *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IDispatchEx *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IDispatchEx *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IDispatchEx *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IDispatchEx *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *GetDispID)(IDispatchEx *This, BSTR bstrName, DWORD grfdex, DISPID *pid);
    HRESULT (STDMETHODCALLTYPE *InvokeEx)(IDispatchEx *This, DISPID id, LCID lcid, WORD wFlags, DISPPARAMS *pdp, VARIANT *pvarRes, EXCEPINFO *pei, IServiceProvider *pspCaller);
    HRESULT (STDMETHODCALLTYPE *DeleteMemberByName)(IDispatchEx *This, BSTR bstrName, DWORD grfdex);
    HRESULT (STDMETHODCALLTYPE *DeleteMemberByDispID)(IDispatchEx *This, DISPID id);
    HRESULT (STDMETHODCALLTYPE *GetMemberProperties)(IDispatchEx *This, DISPID id, DWORD grfdexFetch, DWORD *pgrfdex);
    HRESULT (STDMETHODCALLTYPE *GetMemberName)(IDispatchEx *This, DISPID id, BSTR *pbstrName);
    HRESULT (STDMETHODCALLTYPE *GetNextDispID)(IDispatchEx *This, DWORD grfdex, DISPID id, DISPID *pid);
    HRESULT (STDMETHODCALLTYPE *GetNameSpaceParent)(IDispatchEx *This, IUnknown **ppunk);
    END_INTERFACE
} IDispatchExVtbl;
interface IDispatchEx {
    CONST_VTBL struct IDispatchExVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IDispatchEx_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IDispatchEx_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDispatchEx_Release(This) ((This)->lpVtbl->Release(This))
#define IDispatchEx_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define IDispatchEx_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define IDispatchEx_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define IDispatchEx_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define IDispatchEx_GetDispID(This, bstrName, grfdex, pid) ((This)->lpVtbl->GetDispID(This, bstrName, grfdex, pid))
#define IDispatchEx_InvokeEx(This, id, lcid, wFlags, pdp, pvarRes, pei, pspCaller) ((This)->lpVtbl->InvokeEx(This, id, lcid, wFlags, pdp, pvarRes, pei, pspCaller))
#define IDispatchEx_DeleteMemberByName(This, bstrName, grfdex) ((This)->lpVtbl->DeleteMemberByName(This, bstrName, grfdex))
#define IDispatchEx_DeleteMemberByDispID(This, id) ((This)->lpVtbl->DeleteMemberByDispID(This, id))
#define IDispatchEx_GetMemberProperties(This, id, grfdexFetch, pgrfdex) ((This)->lpVtbl->GetMemberProperties(This, id, grfdexFetch, pgrfdex))
#define IDispatchEx_GetMemberName(This, id, pbstrName) ((This)->lpVtbl->GetMemberName(This, id, pbstrName))
#define IDispatchEx_GetNextDispID(This, grfdex, id, pid) ((This)->lpVtbl->GetNextDispID(This, grfdex, id, pid))
#define IDispatchEx_GetNameSpaceParent(This, ppunk) ((This)->lpVtbl->GetNameSpaceParent(This, ppunk))
#endif
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IDispatchEx.QueryInterface");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, AddRef) == 1 * sizeof(void *), "slot of IDispatchEx.AddRef");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, Release) == 2 * sizeof(void *), "slot of IDispatchEx.Release");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of IDispatchEx.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of IDispatchEx.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of IDispatchEx.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, Invoke) == 6 * sizeof(void *), "slot of IDispatchEx.Invoke");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, GetDispID) == 7 * sizeof(void *), "slot of IDispatchEx.GetDispID");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, InvokeEx) == 8 * sizeof(void *), "slot of IDispatchEx.InvokeEx");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, DeleteMemberByName) == 9 * sizeof(void *), "slot of IDispatchEx.DeleteMemberByName");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, DeleteMemberByDispID) == 10 * sizeof(void *), "slot of IDispatchEx.DeleteMemberByDispID");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, GetMemberProperties) == 11 * sizeof(void *), "slot of IDispatchEx.GetMemberProperties");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, GetMemberName) == 12 * sizeof(void *), "slot of IDispatchEx.GetMemberName");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, GetNextDispID) == 13 * sizeof(void *), "slot of IDispatchEx.GetNextDispID");
COM_STATIC_ASSERT(offsetof(IDispatchExVtbl, GetNameSpaceParent) == 14 * sizeof(void *), "slot of IDispatchEx.GetNameSpaceParent");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IDispatchEx_INTERFACE_DEFINED__ */

#ifndef __IDispError_INTERFACE_DEFINED__
#define __IDispError_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IDispError;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("a6ef9861-c720-11d0-9337-00a0c90dcaa9")
IDispError : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE QueryErrorInfo(
        /* [in] */ GUID guidErrorType,
        /* [out] */ IDispError **ppde) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetNext(/* [out] */ IDispError **ppde) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetHresult(/* [out] */ HRESULT *phr) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSource(/* [out] */ BSTR *pbstrSource) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetHelpInfo(
        /* [out] */ BSTR *pbstrFileName,
        /* [out] */ DWORD *pdwContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDescription(/* [out] */ BSTR *pbstrDescription) = 0;
};
COM_DEFINE_UUIDOF(IDispError, 0xa6ef9861, 0xc720, 0x11d0, 0x93, 0x37, 0x00, 0xa0, 0xc9, 0x0d, 0xca, 0xa9)
COM_STATIC_ASSERT(sizeof(IDispError) == sizeof(void *), "IDispError is one vtable");
#else
typedef struct IDispErrorVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDispError *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDispError *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDispError *This);
    HRESULT (STDMETHODCALLTYPE *QueryErrorInfo)(IDispError *This, GUID guidErrorType, IDispError **ppde);
    HRESULT (STDMETHODCALLTYPE *GetNext)(IDispError *This, IDispError **ppde);
    HRESULT (STDMETHODCALLTYPE *GetHresult)(IDispError *This, HRESULT *phr);
    HRESULT (STDMETHODCALLTYPE *GetSource)(IDispError *This, BSTR *pbstrSource);
    HRESULT (STDMETHODCALLTYPE *GetHelpInfo)(IDispError *This, BSTR *pbstrFileName, DWORD *pdwContext);
    HRESULT (STDMETHODCALLTYPE *GetDescription)(IDispError *This, BSTR *pbstrDescription);
    END_INTERFACE
} IDispErrorVtbl;
interface IDispError {
    CONST_VTBL struct IDispErrorVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IDispError_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IDispError_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDispError_Release(This) ((This)->lpVtbl->Release(This))
#define IDispError_QueryErrorInfo(This, guidErrorType, ppde) ((This)->lpVtbl->QueryErrorInfo(This, guidErrorType, ppde))
#define IDispError_GetNext(This, ppde) ((This)->lpVtbl->GetNext(This, ppde))
#define IDispError_GetHresult(This, phr) ((This)->lpVtbl->GetHresult(This, phr))
#define IDispError_GetSource(This, pbstrSource) ((This)->lpVtbl->GetSource(This, pbstrSource))
#define IDispError_GetHelpInfo(This, pbstrFileName, pdwContext) ((This)->lpVtbl->GetHelpInfo(This, pbstrFileName, pdwContext))
#define IDispError_GetDescription(This, pbstrDescription) ((This)->lpVtbl->GetDescription(This, pbstrDescription))
#endif
COM_STATIC_ASSERT(offsetof(IDispErrorVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IDispError.QueryInterface");
COM_STATIC_ASSERT(offsetof(IDispErrorVtbl, AddRef) == 1 * sizeof(void *), "slot of IDispError.AddRef");
COM_STATIC_ASSERT(offsetof(IDispErrorVtbl, Release) == 2 * sizeof(void *), "slot of IDispError.Release");
COM_STATIC_ASSERT(offsetof(IDispErrorVtbl, QueryErrorInfo) == 3 * sizeof(void *), "slot of IDispError.QueryErrorInfo");
COM_STATIC_ASSERT(offsetof(IDispErrorVtbl, GetNext) == 4 * sizeof(void *), "slot of IDispError.GetNext");
COM_STATIC_ASSERT(offsetof(IDispErrorVtbl, GetHresult) == 5 * sizeof(void *), "slot of IDispError.GetHresult");
COM_STATIC_ASSERT(offsetof(IDispErrorVtbl, GetSource) == 6 * sizeof(void *), "slot of IDispError.GetSource");
COM_STATIC_ASSERT(offsetof(IDispErrorVtbl, GetHelpInfo) == 7 * sizeof(void *), "slot of IDispError.GetHelpInfo");
COM_STATIC_ASSERT(offsetof(IDispErrorVtbl, GetDescription) == 8 * sizeof(void *), "slot of IDispError.GetDescription");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IDispError_INTERFACE_DEFINED__ */

#ifndef __IVariantChangeType_INTERFACE_DEFINED__
#define __IVariantChangeType_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IVariantChangeType;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("a6ef9862-c720-11d0-9337-00a0c90dcaa9")
IVariantChangeType : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE ChangeType(
        /* [in, out] */ VARIANT *pvarDst,
        /* [in] */ VARIANT *pvarSrc,
        /* [in] */ LCID lcid,
        /* [in] */ VARTYPE vtNew) = 0;
};
COM_DEFINE_UUIDOF(IVariantChangeType, 0xa6ef9862, 0xc720, 0x11d0, 0x93, 0x37, 0x00, 0xa0, 0xc9, 0x0d, 0xca, 0xa9)
COM_STATIC_ASSERT(sizeof(IVariantChangeType) == sizeof(void *), "IVariantChangeType is one vtable");
#else
typedef struct IVariantChangeTypeVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IVariantChangeType *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IVariantChangeType *This);
    ULONG (STDMETHODCALLTYPE *Release)(IVariantChangeType *This);
    HRESULT (STDMETHODCALLTYPE *ChangeType)(IVariantChangeType *This, VARIANT *pvarDst, VARIANT *pvarSrc, LCID lcid, VARTYPE vtNew);
    END_INTERFACE
} IVariantChangeTypeVtbl;
interface IVariantChangeType {
    CONST_VTBL struct IVariantChangeTypeVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IVariantChangeType_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IVariantChangeType_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IVariantChangeType_Release(This) ((This)->lpVtbl->Release(This))
#define IVariantChangeType_ChangeType(This, pvarDst, pvarSrc, lcid, vtNew) ((This)->lpVtbl->ChangeType(This, pvarDst, pvarSrc, lcid, vtNew))
#endif
COM_STATIC_ASSERT(offsetof(IVariantChangeTypeVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IVariantChangeType.QueryInterface");
COM_STATIC_ASSERT(offsetof(IVariantChangeTypeVtbl, AddRef) == 1 * sizeof(void *), "slot of IVariantChangeType.AddRef");
COM_STATIC_ASSERT(offsetof(IVariantChangeTypeVtbl, Release) == 2 * sizeof(void *), "slot of IVariantChangeType.Release");
COM_STATIC_ASSERT(offsetof(IVariantChangeTypeVtbl, ChangeType) == 3 * sizeof(void *), "slot of IVariantChangeType.ChangeType");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IVariantChangeType_INTERFACE_DEFINED__ */

#ifndef __IObjectIdentity_INTERFACE_DEFINED__
#define __IObjectIdentity_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IObjectIdentity;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("ca04b7e6-0d21-11d1-8cc5-00c04fc2b085")
IObjectIdentity : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE IsEqualObject(/* [in] */ IUnknown *punk) = 0;
};
COM_DEFINE_UUIDOF(IObjectIdentity, 0xca04b7e6, 0x0d21, 0x11d1, 0x8c, 0xc5, 0x00, 0xc0, 0x4f, 0xc2, 0xb0, 0x85)
COM_STATIC_ASSERT(sizeof(IObjectIdentity) == sizeof(void *), "IObjectIdentity is one vtable");
#else
typedef struct IObjectIdentityVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IObjectIdentity *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IObjectIdentity *This);
    ULONG (STDMETHODCALLTYPE *Release)(IObjectIdentity *This);
    HRESULT (STDMETHODCALLTYPE *IsEqualObject)(IObjectIdentity *This, IUnknown *punk);
    END_INTERFACE
} IObjectIdentityVtbl;
interface IObjectIdentity {
    CONST_VTBL struct IObjectIdentityVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IObjectIdentity_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IObjectIdentity_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IObjectIdentity_Release(This) ((This)->lpVtbl->Release(This))
#define IObjectIdentity_IsEqualObject(This, punk) ((This)->lpVtbl->IsEqualObject(This, punk))
#endif
COM_STATIC_ASSERT(offsetof(IObjectIdentityVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IObjectIdentity.QueryInterface");
COM_STATIC_ASSERT(offsetof(IObjectIdentityVtbl, AddRef) == 1 * sizeof(void *), "slot of IObjectIdentity.AddRef");
COM_STATIC_ASSERT(offsetof(IObjectIdentityVtbl, Release) == 2 * sizeof(void *), "slot of IObjectIdentity.Release");
COM_STATIC_ASSERT(offsetof(IObjectIdentityVtbl, IsEqualObject) == 3 * sizeof(void *), "slot of IObjectIdentity.IsEqualObject");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IObjectIdentity_INTERFACE_DEFINED__ */

#ifndef __ICanHandleException_INTERFACE_DEFINED__
#define __ICanHandleException_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ICanHandleException;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("c5598e60-b307-11d1-b27d-006008c3fbfb")
ICanHandleException : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE CanHandleException(
        /* [in] */ EXCEPINFO *pExcepInfo,
        /* [in] */ VARIANT *pvar) = 0;
};
COM_DEFINE_UUIDOF(ICanHandleException, 0xc5598e60, 0xb307, 0x11d1, 0xb2, 0x7d, 0x00, 0x60, 0x08, 0xc3, 0xfb, 0xfb)
COM_STATIC_ASSERT(sizeof(ICanHandleException) == sizeof(void *), "ICanHandleException is one vtable");
#else
typedef struct ICanHandleExceptionVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ICanHandleException *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ICanHandleException *This);
    ULONG (STDMETHODCALLTYPE *Release)(ICanHandleException *This);
    HRESULT (STDMETHODCALLTYPE *CanHandleException)(ICanHandleException *This, EXCEPINFO *pExcepInfo, VARIANT *pvar);
    END_INTERFACE
} ICanHandleExceptionVtbl;
interface ICanHandleException {
    CONST_VTBL struct ICanHandleExceptionVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICanHandleException_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICanHandleException_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICanHandleException_Release(This) ((This)->lpVtbl->Release(This))
#define ICanHandleException_CanHandleException(This, pExcepInfo, pvar) ((This)->lpVtbl->CanHandleException(This, pExcepInfo, pvar))
#endif
COM_STATIC_ASSERT(offsetof(ICanHandleExceptionVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ICanHandleException.QueryInterface");
COM_STATIC_ASSERT(offsetof(ICanHandleExceptionVtbl, AddRef) == 1 * sizeof(void *), "slot of ICanHandleException.AddRef");
COM_STATIC_ASSERT(offsetof(ICanHandleExceptionVtbl, Release) == 2 * sizeof(void *), "slot of ICanHandleException.Release");
COM_STATIC_ASSERT(offsetof(ICanHandleExceptionVtbl, CanHandleException) == 3 * sizeof(void *), "slot of ICanHandleException.CanHandleException");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ICanHandleException_INTERFACE_DEFINED__ */

#ifndef __IProvideRuntimeContext_INTERFACE_DEFINED__
#define __IProvideRuntimeContext_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IProvideRuntimeContext;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("10e2414a-ec59-49d2-bc51-5add2c36febc")
IProvideRuntimeContext : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetCurrentSourceContext(
        /* [out] */ DWORD_PTR *pdwContext,
        /* [out] */ VARIANT_BOOL *pfExecutingGlobalCode) = 0;
};
COM_DEFINE_UUIDOF(IProvideRuntimeContext, 0x10e2414a, 0xec59, 0x49d2, 0xbc, 0x51, 0x5a, 0xdd, 0x2c, 0x36, 0xfe, 0xbc)
COM_STATIC_ASSERT(sizeof(IProvideRuntimeContext) == sizeof(void *), "IProvideRuntimeContext is one vtable");
#else
typedef struct IProvideRuntimeContextVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IProvideRuntimeContext *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IProvideRuntimeContext *This);
    ULONG (STDMETHODCALLTYPE *Release)(IProvideRuntimeContext *This);
    HRESULT (STDMETHODCALLTYPE *GetCurrentSourceContext)(IProvideRuntimeContext *This, DWORD_PTR *pdwContext, VARIANT_BOOL *pfExecutingGlobalCode);
    END_INTERFACE
} IProvideRuntimeContextVtbl;
interface IProvideRuntimeContext {
    CONST_VTBL struct IProvideRuntimeContextVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IProvideRuntimeContext_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IProvideRuntimeContext_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IProvideRuntimeContext_Release(This) ((This)->lpVtbl->Release(This))
#define IProvideRuntimeContext_GetCurrentSourceContext(This, pdwContext, pfExecutingGlobalCode) ((This)->lpVtbl->GetCurrentSourceContext(This, pdwContext, pfExecutingGlobalCode))
#endif
COM_STATIC_ASSERT(offsetof(IProvideRuntimeContextVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IProvideRuntimeContext.QueryInterface");
COM_STATIC_ASSERT(offsetof(IProvideRuntimeContextVtbl, AddRef) == 1 * sizeof(void *), "slot of IProvideRuntimeContext.AddRef");
COM_STATIC_ASSERT(offsetof(IProvideRuntimeContextVtbl, Release) == 2 * sizeof(void *), "slot of IProvideRuntimeContext.Release");
COM_STATIC_ASSERT(offsetof(IProvideRuntimeContextVtbl, GetCurrentSourceContext) == 3 * sizeof(void *), "slot of IProvideRuntimeContext.GetCurrentSourceContext");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IProvideRuntimeContext_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __dispex_h__ */
