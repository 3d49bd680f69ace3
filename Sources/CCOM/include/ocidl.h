/* Generated from ocidl.idl by idlc. Do not edit. */
#ifndef __ocidl_h__
#define __ocidl_h__

#include "com_base.h"
#include "oaidl.h"
#include "servprov.h"

#ifndef __IConnectionPoint_FWD_DEFINED__
#define __IConnectionPoint_FWD_DEFINED__
typedef interface IConnectionPoint IConnectionPoint;
#endif

#ifndef __IConnectionPointContainer_FWD_DEFINED__
#define __IConnectionPointContainer_FWD_DEFINED__
typedef interface IConnectionPointContainer IConnectionPointContainer;
#endif

#ifndef __IEnumConnections_FWD_DEFINED__
#define __IEnumConnections_FWD_DEFINED__
typedef interface IEnumConnections IEnumConnections;
#endif

#ifndef __IEnumConnectionPoints_FWD_DEFINED__
#define __IEnumConnectionPoints_FWD_DEFINED__
typedef interface IEnumConnectionPoints IEnumConnectionPoints;
#endif

#ifndef __IClassFactory2_FWD_DEFINED__
#define __IClassFactory2_FWD_DEFINED__
typedef interface IClassFactory2 IClassFactory2;
#endif

#ifndef __IProvideClassInfo_FWD_DEFINED__
#define __IProvideClassInfo_FWD_DEFINED__
typedef interface IProvideClassInfo IProvideClassInfo;
#endif

#ifndef __IProvideClassInfo2_FWD_DEFINED__
#define __IProvideClassInfo2_FWD_DEFINED__
typedef interface IProvideClassInfo2 IProvideClassInfo2;
#endif

#ifndef __IPropertyNotifySink_FWD_DEFINED__
#define __IPropertyNotifySink_FWD_DEFINED__
typedef interface IPropertyNotifySink IPropertyNotifySink;
#endif

#ifndef __ISpecifyPropertyPages_FWD_DEFINED__
#define __ISpecifyPropertyPages_FWD_DEFINED__
typedef interface ISpecifyPropertyPages ISpecifyPropertyPages;
#endif

#ifndef __IErrorLog_FWD_DEFINED__
#define __IErrorLog_FWD_DEFINED__
typedef interface IErrorLog IErrorLog;
#endif

#ifndef __IPropertyBag_FWD_DEFINED__
#define __IPropertyBag_FWD_DEFINED__
typedef interface IPropertyBag IPropertyBag;
#endif

#ifndef __IPersistStreamInit_FWD_DEFINED__
#define __IPersistStreamInit_FWD_DEFINED__
typedef interface IPersistStreamInit IPersistStreamInit;
#endif

#ifndef __IPersistPropertyBag_FWD_DEFINED__
#define __IPersistPropertyBag_FWD_DEFINED__
typedef interface IPersistPropertyBag IPersistPropertyBag;
#endif

#ifndef __IObjectWithSite_FWD_DEFINED__
#define __IObjectWithSite_FWD_DEFINED__
typedef interface IObjectWithSite IObjectWithSite;
#endif

#ifdef __cplusplus
extern "C" {
#endif

struct tagCONNECTDATA {
    IUnknown *pUnk;
    DWORD dwCookie;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCONNECTDATA) == 16, "size of CONNECTDATA");
COM_STATIC_ASSERT(offsetof(struct tagCONNECTDATA, pUnk) == 0, "place of CONNECTDATA.pUnk");
COM_STATIC_ASSERT(offsetof(struct tagCONNECTDATA, dwCookie) == 8, "place of CONNECTDATA.dwCookie");
#endif
typedef struct tagCONNECTDATA CONNECTDATA;
typedef struct tagCONNECTDATA *PCONNECTDATA;
typedef struct tagCONNECTDATA *LPCONNECTDATA;

#ifndef __IEnumConnections_INTERFACE_DEFINED__
#define __IEnumConnections_INTERFACE_DEFINED__
typedef IEnumConnections *PENUMCONNECTIONS;
typedef IEnumConnections *LPENUMCONNECTIONS;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumConnections;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b287-bab4-101a-b69c-00aa00341d07")
IEnumConnections : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG cConnections,
        /* [out] */ LPCONNECTDATA rgcd,
        /* [out] */ ULONG *pcFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG cConnections) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumConnections **ppEnum) = 0;
};
COM_DEFINE_UUIDOF(IEnumConnections, 0xb196b287, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IEnumConnections) == sizeof(void *), "IEnumConnections is one vtable");
#else
typedef struct IEnumConnectionsVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumConnections *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumConnections *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumConnections *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumConnections *This, ULONG cConnections, LPCONNECTDATA rgcd, ULONG *pcFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumConnections *This, ULONG cConnections);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumConnections *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumConnections *This, IEnumConnections **ppEnum);
    END_INTERFACE
} IEnumConnectionsVtbl;
interface IEnumConnections {
    CONST_VTBL struct IEnumConnectionsVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumConnections_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumConnections_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumConnections_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumConnections_Next(This, cConnections, rgcd, pcFetched) ((This)->lpVtbl->Next(This, cConnections, rgcd, pcFetched))
#define IEnumConnections_Skip(This, cConnections) ((This)->lpVtbl->Skip(This, cConnections))
#define IEnumConnections_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumConnections_Clone(This, ppEnum) ((This)->lpVtbl->Clone(This, ppEnum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumConnectionsVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumConnections.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumConnectionsVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumConnections.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumConnectionsVtbl, Release) == 2 * sizeof(void *), "slot of IEnumConnections.Release");
COM_STATIC_ASSERT(offsetof(IEnumConnectionsVtbl, Next) == 3 * sizeof(void *), "slot of IEnumConnections.Next");
COM_STATIC_ASSERT(offsetof(IEnumConnectionsVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumConnections.Skip");
COM_STATIC_ASSERT(offsetof(IEnumConnectionsVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumConnections.Reset");
COM_STATIC_ASSERT(offsetof(IEnumConnectionsVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumConnections.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumConnections_INTERFACE_DEFINED__ */

#ifndef __IConnectionPoint_INTERFACE_DEFINED__
#define __IConnectionPoint_INTERFACE_DEFINED__
typedef IConnectionPoint *PCONNECTIONPOINT;
typedef IConnectionPoint *LPCONNECTIONPOINT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IConnectionPoint;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b286-bab4-101a-b69c-00aa00341d07")
IConnectionPoint : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetConnectionInterface(/* [out] */ IID *pIID) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetConnectionPointContainer(
        /* [out] */ IConnectionPointContainer **ppCPC) = 0;
    virtual HRESULT STDMETHODCALLTYPE Advise(
        /* [in] */ IUnknown *pUnkSink,
        /* [out] */ DWORD *pdwCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unadvise(/* [in] */ DWORD dwCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumConnections(/* [out] */ IEnumConnections **ppEnum) = 0;
};
COM_DEFINE_UUIDOF(IConnectionPoint, 0xb196b286, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IConnectionPoint) == sizeof(void *), "IConnectionPoint is one vtable");
#else
typedef struct IConnectionPointVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IConnectionPoint *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IConnectionPoint *This);
    ULONG (STDMETHODCALLTYPE *Release)(IConnectionPoint *This);
    HRESULT (STDMETHODCALLTYPE *GetConnectionInterface)(IConnectionPoint *This, IID *pIID);
    HRESULT (STDMETHODCALLTYPE *GetConnectionPointContainer)(IConnectionPoint *This, IConnectionPointContainer **ppCPC);
    HRESULT (STDMETHODCALLTYPE *Advise)(IConnectionPoint *This, IUnknown *pUnkSink, DWORD *pdwCookie);
    HRESULT (STDMETHODCALLTYPE *Unadvise)(IConnectionPoint *This, DWORD dwCookie);
    HRESULT (STDMETHODCALLTYPE *EnumConnections)(IConnectionPoint *This, IEnumConnections **ppEnum);
    END_INTERFACE
} IConnectionPointVtbl;
interface IConnectionPoint {
    CONST_VTBL struct IConnectionPointVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IConnectionPoint_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IConnectionPoint_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IConnectionPoint_Release(This) ((This)->lpVtbl->Release(This))
#define IConnectionPoint_GetConnectionInterface(This, pIID) ((This)->lpVtbl->GetConnectionInterface(This, pIID))
#define IConnectionPoint_GetConnectionPointContainer(This, ppCPC) ((This)->lpVtbl->GetConnectionPointContainer(This, ppCPC))
#define IConnectionPoint_Advise(This, pUnkSink, pdwCookie) ((This)->lpVtbl->Advise(This, pUnkSink, pdwCookie))
#define IConnectionPoint_Unadvise(This, dwCookie) ((This)->lpVtbl->Unadvise(This, dwCookie))
#define IConnectionPoint_EnumConnections(This, ppEnum) ((This)->lpVtbl->EnumConnections(This, ppEnum))
#endif
COM_STATIC_ASSERT(offsetof(IConnectionPointVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IConnectionPoint.QueryInterface");
COM_STATIC_ASSERT(offsetof(IConnectionPointVtbl, AddRef) == 1 * sizeof(void *), "slot of IConnectionPoint.AddRef");
COM_STATIC_ASSERT(offsetof(IConnectionPointVtbl, Release) == 2 * sizeof(void *), "slot of IConnectionPoint.Release");
COM_STATIC_ASSERT(offsetof(IConnectionPointVtbl, GetConnectionInterface) == 3 * sizeof(void *), "slot of IConnectionPoint.GetConnectionInterface");
COM_STATIC_ASSERT(offsetof(IConnectionPointVtbl, GetConnectionPointContainer) == 4 * sizeof(void *), "slot of IConnectionPoint.GetConnectionPointContainer");
COM_STATIC_ASSERT(offsetof(IConnectionPointVtbl, Advise) == 5 * sizeof(void *), "slot of IConnectionPoint.Advise");
COM_STATIC_ASSERT(offsetof(IConnectionPointVtbl, Unadvise) == 6 * sizeof(void *), "slot of IConnectionPoint.Unadvise");
COM_STATIC_ASSERT(offsetof(IConnectionPointVtbl, EnumConnections) == 7 * sizeof(void *), "slot of IConnectionPoint.EnumConnections");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IConnectionPoint_INTERFACE_DEFINED__ */

#ifndef __IEnumConnectionPoints_INTERFACE_DEFINED__
#define __IEnumConnectionPoints_INTERFACE_DEFINED__
typedef IEnumConnectionPoints *PENUMCONNECTIONPOINTS;
typedef IEnumConnectionPoints *LPENUMCONNECTIONPOINTS;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumConnectionPoints;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b285-bab4-101a-b69c-00aa00341d07")
IEnumConnectionPoints : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG cConnections,
        /* [out] */ LPCONNECTIONPOINT *ppCP,
        /* [out] */ ULONG *pcFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG cConnections) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumConnectionPoints **ppEnum) = 0;
};
COM_DEFINE_UUIDOF(IEnumConnectionPoints, 0xb196b285, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IEnumConnectionPoints) == sizeof(void *), "IEnumConnectionPoints is one vtable");
#else
typedef struct IEnumConnectionPointsVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumConnectionPoints *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumConnectionPoints *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumConnectionPoints *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumConnectionPoints *This, ULONG cConnections, LPCONNECTIONPOINT *ppCP, ULONG *pcFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumConnectionPoints *This, ULONG cConnections);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumConnectionPoints *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumConnectionPoints *This, IEnumConnectionPoints **ppEnum);
    END_INTERFACE
} IEnumConnectionPointsVtbl;
interface IEnumConnectionPoints {
    CONST_VTBL struct IEnumConnectionPointsVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumConnectionPoints_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumConnectionPoints_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumConnectionPoints_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumConnectionPoints_Next(This, cConnections, ppCP, pcFetched) ((This)->lpVtbl->Next(This, cConnections, ppCP, pcFetched))
#define IEnumConnectionPoints_Skip(This, cConnections) ((This)->lpVtbl->Skip(This, cConnections))
#define IEnumConnectionPoints_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumConnectionPoints_Clone(This, ppEnum) ((This)->lpVtbl->Clone(This, ppEnum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumConnectionPointsVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumConnectionPoints.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumConnectionPointsVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumConnectionPoints.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumConnectionPointsVtbl, Release) == 2 * sizeof(void *), "slot of IEnumConnectionPoints.Release");
COM_STATIC_ASSERT(offsetof(IEnumConnectionPointsVtbl, Next) == 3 * sizeof(void *), "slot of IEnumConnectionPoints.Next");
COM_STATIC_ASSERT(offsetof(IEnumConnectionPointsVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumConnectionPoints.Skip");
COM_STATIC_ASSERT(offsetof(IEnumConnectionPointsVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumConnectionPoints.Reset");
COM_STATIC_ASSERT(offsetof(IEnumConnectionPointsVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumConnectionPoints.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumConnectionPoints_INTERFACE_DEFINED__ */

#ifndef __IConnectionPointContainer_INTERFACE_DEFINED__
#define __IConnectionPointContainer_INTERFACE_DEFINED__
typedef IConnectionPointContainer *PCONNECTIONPOINTCONTAINER;
typedef IConnectionPointContainer *LPCONNECTIONPOINTCONTAINER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IConnectionPointContainer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b284-bab4-101a-b69c-00aa00341d07")
IConnectionPointContainer : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE EnumConnectionPoints(/* [out] */ IEnumConnectionPoints **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE FindConnectionPoint(
        /* [in] */ REFIID riid,
        /* [out] */ IConnectionPoint **ppCP) = 0;
};
COM_DEFINE_UUIDOF(IConnectionPointContainer, 0xb196b284, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IConnectionPointContainer) == sizeof(void *), "IConnectionPointContainer is one vtable");
#else
typedef struct IConnectionPointContainerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IConnectionPointContainer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IConnectionPointContainer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IConnectionPointContainer *This);
    HRESULT (STDMETHODCALLTYPE *EnumConnectionPoints)(IConnectionPointContainer *This, IEnumConnectionPoints **ppEnum);
    HRESULT (STDMETHODCALLTYPE *FindConnectionPoint)(IConnectionPointContainer *This, REFIID riid, IConnectionPoint **ppCP);
    END_INTERFACE
} IConnectionPointContainerVtbl;
interface IConnectionPointContainer {
    CONST_VTBL struct IConnectionPointContainerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IConnectionPointContainer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IConnectionPointContainer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IConnectionPointContainer_Release(This) ((This)->lpVtbl->Release(This))
#define IConnectionPointContainer_EnumConnectionPoints(This, ppEnum) ((This)->lpVtbl->EnumConnectionPoints(This, ppEnum))
#define IConnectionPointContainer_FindConnectionPoint(This, riid, ppCP) ((This)->lpVtbl->FindConnectionPoint(This, riid, ppCP))
#endif
COM_STATIC_ASSERT(offsetof(IConnectionPointContainerVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IConnectionPointContainer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IConnectionPointContainerVtbl, AddRef) == 1 * sizeof(void *), "slot of IConnectionPointContainer.AddRef");
COM_STATIC_ASSERT(offsetof(IConnectionPointContainerVtbl, Release) == 2 * sizeof(void *), "slot of IConnectionPointContainer.Release");
COM_STATIC_ASSERT(offsetof(IConnectionPointContainerVtbl, EnumConnectionPoints) == 3 * sizeof(void *), "slot of IConnectionPointContainer.EnumConnectionPoints");
COM_STATIC_ASSERT(offsetof(IConnectionPointContainerVtbl, FindConnectionPoint) == 4 * sizeof(void *), "slot of IConnectionPointContainer.FindConnectionPoint");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IConnectionPointContainer_INTERFACE_DEFINED__ */

struct tagLICINFO {
    LONG cbLicInfo;
    BOOL fRuntimeKeyAvail;
    BOOL fLicVerified;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagLICINFO) == 12, "size of LICINFO");
COM_STATIC_ASSERT(offsetof(struct tagLICINFO, cbLicInfo) == 0, "place of LICINFO.cbLicInfo");
COM_STATIC_ASSERT(offsetof(struct tagLICINFO, fRuntimeKeyAvail) == 4, "place of LICINFO.fRuntimeKeyAvail");
COM_STATIC_ASSERT(offsetof(struct tagLICINFO, fLicVerified) == 8, "place of LICINFO.fLicVerified");
#endif
typedef struct tagLICINFO LICINFO;
typedef struct tagLICINFO *LPLICINFO;

#ifndef __IClassFactory2_INTERFACE_DEFINED__
#define __IClassFactory2_INTERFACE_DEFINED__
typedef IClassFactory2 *LPCLASSFACTORY2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IClassFactory2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b28f-bab4-101a-b69c-00aa00341d07")
IClassFactory2 : public IClassFactory
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetLicInfo(/* [in, out] */ LICINFO *pLicInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE RequestLicKey(
        /* [in] */ DWORD dwReserved,
        /* [out] */ BSTR *pBstrKey) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateInstanceLic(
        /* [in] */ IUnknown *pUnkOuter,
        /* [in] */ IUnknown *pUnkReserved,
        /* [in] */ REFIID riid,
        /* [in] */ BSTR bstrKey,
        /* [out] */ PVOID *ppvObj) = 0;
};
COM_DEFINE_UUIDOF(IClassFactory2, 0xb196b28f, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IClassFactory2) == sizeof(void *), "IClassFactory2 is one vtable");
#else
typedef struct IClassFactory2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IClassFactory2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IClassFactory2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IClassFactory2 *This);
    HRESULT (STDMETHODCALLTYPE *CreateInstance)(IClassFactory2 *This, IUnknown *pUnkOuter, REFIID riid, void **ppvObject);
    HRESULT (STDMETHODCALLTYPE *LockServer)(IClassFactory2 *This, BOOL fLock);
    HRESULT (STDMETHODCALLTYPE *GetLicInfo)(IClassFactory2 *This, LICINFO *pLicInfo);
    HRESULT (STDMETHODCALLTYPE *RequestLicKey)(IClassFactory2 *This, DWORD dwReserved, BSTR *pBstrKey);
    HRESULT (STDMETHODCALLTYPE *CreateInstanceLic)(IClassFactory2 *This, IUnknown *pUnkOuter, IUnknown *pUnkReserved, REFIID riid, BSTR bstrKey, PVOID *ppvObj);
    END_INTERFACE
} IClassFactory2Vtbl;
interface IClassFactory2 {
    CONST_VTBL struct IClassFactory2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IClassFactory2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IClassFactory2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IClassFactory2_Release(This) ((This)->lpVtbl->Release(This))
#define IClassFactory2_CreateInstance(This, pUnkOuter, riid, ppvObject) ((This)->lpVtbl->CreateInstance(This, pUnkOuter, riid, ppvObject))
#define IClassFactory2_LockServer(This, fLock) ((This)->lpVtbl->LockServer(This, fLock))
#define IClassFactory2_GetLicInfo(This, pLicInfo) ((This)->lpVtbl->GetLicInfo(This, pLicInfo))
#define IClassFactory2_RequestLicKey(This, dwReserved, pBstrKey) ((This)->lpVtbl->RequestLicKey(This, dwReserved, pBstrKey))
#define IClassFactory2_CreateInstanceLic(This, pUnkOuter, pUnkReserved, riid, bstrKey, ppvObj) ((This)->lpVtbl->CreateInstanceLic(This, pUnkOuter, pUnkReserved, riid, bstrKey, ppvObj))
#endif
COM_STATIC_ASSERT(offsetof(IClassFactory2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IClassFactory2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IClassFactory2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IClassFactory2.AddRef");
COM_STATIC_ASSERT(offsetof(IClassFactory2Vtbl, Release) == 2 * sizeof(void *), "slot of IClassFactory2.Release");
COM_STATIC_ASSERT(offsetof(IClassFactory2Vtbl, CreateInstance) == 3 * sizeof(void *), "slot of IClassFactory2.CreateInstance");
COM_STATIC_ASSERT(offsetof(IClassFactory2Vtbl, LockServer) == 4 * sizeof(void *), "slot of IClassFactory2.LockServer");
COM_STATIC_ASSERT(offsetof(IClassFactory2Vtbl, GetLicInfo) == 5 * sizeof(void *), "slot of IClassFactory2.GetLicInfo");
COM_STATIC_ASSERT(offsetof(IClassFactory2Vtbl, RequestLicKey) == 6 * sizeof(void *), "slot of IClassFactory2.RequestLicKey");
COM_STATIC_ASSERT(offsetof(IClassFactory2Vtbl, CreateInstanceLic) == 7 * sizeof(void *), "slot of IClassFactory2.CreateInstanceLic");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IClassFactory2_INTERFACE_DEFINED__ */

#ifndef __IProvideClassInfo_INTERFACE_DEFINED__
#define __IProvideClassInfo_INTERFACE_DEFINED__
typedef IProvideClassInfo *LPPROVIDECLASSINFO;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IProvideClassInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b283-bab4-101a-b69c-00aa00341d07")
IProvideClassInfo : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetClassInfo(/* [out] */ ITypeInfo **ppTI) = 0;
};
COM_DEFINE_UUIDOF(IProvideClassInfo, 0xb196b283, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IProvideClassInfo) == sizeof(void *), "IProvideClassInfo is one vtable");
#else
typedef struct IProvideClassInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IProvideClassInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IProvideClassInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(IProvideClassInfo *This);
    HRESULT (STDMETHODCALLTYPE *GetClassInfo)(IProvideClassInfo *This, ITypeInfo **ppTI);
    END_INTERFACE
} IProvideClassInfoVtbl;
interface IProvideClassInfo {
    CONST_VTBL struct IProvideClassInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IProvideClassInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IProvideClassInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IProvideClassInfo_Release(This) ((This)->lpVtbl->Release(This))
#define IProvideClassInfo_GetClassInfo(This, ppTI) ((This)->lpVtbl->GetClassInfo(This, ppTI))
#endif
COM_STATIC_ASSERT(offsetof(IProvideClassInfoVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IProvideClassInfo.QueryInterface");
COM_STATIC_ASSERT(offsetof(IProvideClassInfoVtbl, AddRef) == 1 * sizeof(void *), "slot of IProvideClassInfo.AddRef");
COM_STATIC_ASSERT(offsetof(IProvideClassInfoVtbl, Release) == 2 * sizeof(void *), "slot of IProvideClassInfo.Release");
COM_STATIC_ASSERT(offsetof(IProvideClassInfoVtbl, GetClassInfo) == 3 * sizeof(void *), "slot of IProvideClassInfo.GetClassInfo");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IProvideClassInfo_INTERFACE_DEFINED__ */

enum tagGUIDKIND {
    GUIDKIND_DEFAULT_SOURCE_DISP_IID = 1
};
COM_STATIC_ASSERT(sizeof(enum tagGUIDKIND) == 4, "GUIDKIND has 32 bits");
typedef enum tagGUIDKIND GUIDKIND;

#ifndef __IProvideClassInfo2_INTERFACE_DEFINED__
#define __IProvideClassInfo2_INTERFACE_DEFINED__
typedef IProvideClassInfo2 *LPPROVIDECLASSINFO2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IProvideClassInfo2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("a6bc3ac0-dbaa-11ce-9de3-00aa004bb851")
IProvideClassInfo2 : public IProvideClassInfo
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetGUID(
        /* [in] */ DWORD dwGuidKind,
        /* [out] */ GUID *pGUID) = 0;
};
COM_DEFINE_UUIDOF(IProvideClassInfo2, 0xa6bc3ac0, 0xdbaa, 0x11ce, 0x9d, 0xe3, 0x00, 0xaa, 0x00, 0x4b, 0xb8, 0x51)
COM_STATIC_ASSERT(sizeof(IProvideClassInfo2) == sizeof(void *), "IProvideClassInfo2 is one vtable");
#else
typedef struct IProvideClassInfo2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IProvideClassInfo2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IProvideClassInfo2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IProvideClassInfo2 *This);
    HRESULT (STDMETHODCALLTYPE *GetClassInfo)(IProvideClassInfo2 *This, ITypeInfo **ppTI);
    HRESULT (STDMETHODCALLTYPE *GetGUID)(IProvideClassInfo2 *This, DWORD dwGuidKind, GUID *pGUID);
    END_INTERFACE
} IProvideClassInfo2Vtbl;
interface IProvideClassInfo2 {
    CONST_VTBL struct IProvideClassInfo2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IProvideClassInfo2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IProvideClassInfo2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IProvideClassInfo2_Release(This) ((This)->lpVtbl->Release(This))
#define IProvideClassInfo2_GetClassInfo(This, ppTI) ((This)->lpVtbl->GetClassInfo(This, ppTI))
#define IProvideClassInfo2_GetGUID(This, dwGuidKind, pGUID) ((This)->lpVtbl->GetGUID(This, dwGuidKind, pGUID))
#endif
COM_STATIC_ASSERT(offsetof(IProvideClassInfo2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IProvideClassInfo2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IProvideClassInfo2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IProvideClassInfo2.AddRef");
COM_STATIC_ASSERT(offsetof(IProvideClassInfo2Vtbl, Release) == 2 * sizeof(void *), "slot of IProvideClassInfo2.Release");
COM_STATIC_ASSERT(offsetof(IProvideClassInfo2Vtbl, GetClassInfo) == 3 * sizeof(void *), "slot of IProvideClassInfo2.GetClassInfo");
COM_STATIC_ASSERT(offsetof(IProvideClassInfo2Vtbl, GetGUID) == 4 * sizeof(void *), "slot of IProvideClassInfo2.GetGUID");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IProvideClassInfo2_INTERFACE_DEFINED__ */

#ifndef __IPropertyNotifySink_INTERFACE_DEFINED__
#define __IPropertyNotifySink_INTERFACE_DEFINED__
typedef IPropertyNotifySink *LPPROPERTYNOTIFYSINK;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPropertyNotifySink;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("9bfbbc02-eff1-101a-84ed-00aa00341d07")
IPropertyNotifySink : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE OnChanged(/* [in] */ DISPID dispID) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnRequestEdit(/* [in] */ DISPID dispID) = 0;
};
COM_DEFINE_UUIDOF(IPropertyNotifySink, 0x9bfbbc02, 0xeff1, 0x101a, 0x84, 0xed, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IPropertyNotifySink) == sizeof(void *), "IPropertyNotifySink is one vtable");
#else
typedef struct IPropertyNotifySinkVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPropertyNotifySink *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPropertyNotifySink *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPropertyNotifySink *This);
    HRESULT (STDMETHODCALLTYPE *OnChanged)(IPropertyNotifySink *This, DISPID dispID);
    HRESULT (STDMETHODCALLTYPE *OnRequestEdit)(IPropertyNotifySink *This, DISPID dispID);
    END_INTERFACE
} IPropertyNotifySinkVtbl;
interface IPropertyNotifySink {
    CONST_VTBL struct IPropertyNotifySinkVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPropertyNotifySink_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPropertyNotifySink_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPropertyNotifySink_Release(This) ((This)->lpVtbl->Release(This))
#define IPropertyNotifySink_OnChanged(This, dispID) ((This)->lpVtbl->OnChanged(This, dispID))
#define IPropertyNotifySink_OnRequestEdit(This, dispID) ((This)->lpVtbl->OnRequestEdit(This, dispID))
#endif
COM_STATIC_ASSERT(offsetof(IPropertyNotifySinkVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPropertyNotifySink.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPropertyNotifySinkVtbl, AddRef) == 1 * sizeof(void *), "slot of IPropertyNotifySink.AddRef");
COM_STATIC_ASSERT(offsetof(IPropertyNotifySinkVtbl, Release) == 2 * sizeof(void *), "slot of IPropertyNotifySink.Release");
COM_STATIC_ASSERT(offsetof(IPropertyNotifySinkVtbl, OnChanged) == 3 * sizeof(void *), "slot of IPropertyNotifySink.OnChanged");
COM_STATIC_ASSERT(offsetof(IPropertyNotifySinkVtbl, OnRequestEdit) == 4 * sizeof(void *), "slot of IPropertyNotifySink.OnRequestEdit");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPropertyNotifySink_INTERFACE_DEFINED__ */

struct tagCAUUID {
    ULONG cElems;
    GUID *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAUUID) == 16, "size of CAUUID");
COM_STATIC_ASSERT(offsetof(struct tagCAUUID, cElems) == 0, "place of CAUUID.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAUUID, pElems) == 8, "place of CAUUID.pElems");
#endif
typedef struct tagCAUUID CAUUID;
typedef struct tagCAUUID *LPCAUUID;

#ifndef __ISpecifyPropertyPages_INTERFACE_DEFINED__
#define __ISpecifyPropertyPages_INTERFACE_DEFINED__
typedef ISpecifyPropertyPages *LPSPECIFYPROPERTYPAGES;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISpecifyPropertyPages;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b28b-bab4-101a-b69c-00aa00341d07")
ISpecifyPropertyPages : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetPages(/* [out] */ CAUUID *pPages) = 0;
};
COM_DEFINE_UUIDOF(ISpecifyPropertyPages, 0xb196b28b, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(ISpecifyPropertyPages) == sizeof(void *), "ISpecifyPropertyPages is one vtable");
#else
typedef struct ISpecifyPropertyPagesVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISpecifyPropertyPages *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISpecifyPropertyPages *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISpecifyPropertyPages *This);
    HRESULT (STDMETHODCALLTYPE *GetPages)(ISpecifyPropertyPages *This, CAUUID *pPages);
    END_INTERFACE
} ISpecifyPropertyPagesVtbl;
interface ISpecifyPropertyPages {
    CONST_VTBL struct ISpecifyPropertyPagesVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISpecifyPropertyPages_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISpecifyPropertyPages_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISpecifyPropertyPages_Release(This) ((This)->lpVtbl->Release(This))
#define ISpecifyPropertyPages_GetPages(This, pPages) ((This)->lpVtbl->GetPages(This, pPages))
#endif
COM_STATIC_ASSERT(offsetof(ISpecifyPropertyPagesVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISpecifyPropertyPages.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISpecifyPropertyPagesVtbl, AddRef) == 1 * sizeof(void *), "slot of ISpecifyPropertyPages.AddRef");
COM_STATIC_ASSERT(offsetof(ISpecifyPropertyPagesVtbl, Release) == 2 * sizeof(void *), "slot of ISpecifyPropertyPages.Release");
COM_STATIC_ASSERT(offsetof(ISpecifyPropertyPagesVtbl, GetPages) == 3 * sizeof(void *), "slot of ISpecifyPropertyPages.GetPages");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISpecifyPropertyPages_INTERFACE_DEFINED__ */

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

#ifndef __IPersistStreamInit_INTERFACE_DEFINED__
#define __IPersistStreamInit_INTERFACE_DEFINED__
typedef IPersistStreamInit *LPPERSISTSTREAMINIT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPersistStreamInit;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("7fd52380-4e07-101b-ae2d-08002b2ec713")
IPersistStreamInit : public IPersist
{
public:
    virtual HRESULT STDMETHODCALLTYPE IsDirty(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Load(/* [in] */ LPSTREAM pStm) = 0;
    virtual HRESULT STDMETHODCALLTYPE Save(
        /* [in] */ LPSTREAM pStm,
        /* [in] */ BOOL fClearDirty) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSizeMax(/* [out] */ ULARGE_INTEGER *pcbSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE InitNew(void) = 0;
};
COM_DEFINE_UUIDOF(IPersistStreamInit, 0x7fd52380, 0x4e07, 0x101b, 0xae, 0x2d, 0x08, 0x00, 0x2b, 0x2e, 0xc7, 0x13)
COM_STATIC_ASSERT(sizeof(IPersistStreamInit) == sizeof(void *), "IPersistStreamInit is one vtable");
#else
typedef struct IPersistStreamInitVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPersistStreamInit *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPersistStreamInit *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPersistStreamInit *This);
    HRESULT (STDMETHODCALLTYPE *GetClassID)(IPersistStreamInit *This, CLSID *pClassID);
    HRESULT (STDMETHODCALLTYPE *IsDirty)(IPersistStreamInit *This);
    HRESULT (STDMETHODCALLTYPE *Load)(IPersistStreamInit *This, LPSTREAM pStm);
    HRESULT (STDMETHODCALLTYPE *Save)(IPersistStreamInit *This, LPSTREAM pStm, BOOL fClearDirty);
    HRESULT (STDMETHODCALLTYPE *GetSizeMax)(IPersistStreamInit *This, ULARGE_INTEGER *pcbSize);
    HRESULT (STDMETHODCALLTYPE *InitNew)(IPersistStreamInit *This);
    END_INTERFACE
} IPersistStreamInitVtbl;
interface IPersistStreamInit {
    CONST_VTBL struct IPersistStreamInitVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPersistStreamInit_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPersistStreamInit_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPersistStreamInit_Release(This) ((This)->lpVtbl->Release(This))
#define IPersistStreamInit_GetClassID(This, pClassID) ((This)->lpVtbl->GetClassID(This, pClassID))
#define IPersistStreamInit_IsDirty(This) ((This)->lpVtbl->IsDirty(This))
#define IPersistStreamInit_Load(This, pStm) ((This)->lpVtbl->Load(This, pStm))
#define IPersistStreamInit_Save(This, pStm, fClearDirty) ((This)->lpVtbl->Save(This, pStm, fClearDirty))
#define IPersistStreamInit_GetSizeMax(This, pcbSize) ((This)->lpVtbl->GetSizeMax(This, pcbSize))
#define IPersistStreamInit_InitNew(This) ((This)->lpVtbl->InitNew(This))
#endif
COM_STATIC_ASSERT(offsetof(IPersistStreamInitVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPersistStreamInit.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPersistStreamInitVtbl, AddRef) == 1 * sizeof(void *), "slot of IPersistStreamInit.AddRef");
COM_STATIC_ASSERT(offsetof(IPersistStreamInitVtbl, Release) == 2 * sizeof(void *), "slot of IPersistStreamInit.Release");
COM_STATIC_ASSERT(offsetof(IPersistStreamInitVtbl, GetClassID) == 3 * sizeof(void *), "slot of IPersistStreamInit.GetClassID");
COM_STATIC_ASSERT(offsetof(IPersistStreamInitVtbl, IsDirty) == 4 * sizeof(void *), "slot of IPersistStreamInit.IsDirty");
COM_STATIC_ASSERT(offsetof(IPersistStreamInitVtbl, Load) == 5 * sizeof(void *), "slot of IPersistStreamInit.Load");
COM_STATIC_ASSERT(offsetof(IPersistStreamInitVtbl, Save) == 6 * sizeof(void *), "slot of IPersistStreamInit.Save");
COM_STATIC_ASSERT(offsetof(IPersistStreamInitVtbl, GetSizeMax) == 7 * sizeof(void *), "slot of IPersistStreamInit.GetSizeMax");
COM_STATIC_ASSERT(offsetof(IPersistStreamInitVtbl, InitNew) == 8 * sizeof(void *), "slot of IPersistStreamInit.InitNew");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPersistStreamInit_INTERFACE_DEFINED__ */

#ifndef __IPersistPropertyBag_INTERFACE_DEFINED__
#define __IPersistPropertyBag_INTERFACE_DEFINED__
typedef IPersistPropertyBag *LPPERSISTPROPERTYBAG;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPersistPropertyBag;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("37d84f60-42cb-11ce-8135-00aa004bb851")
IPersistPropertyBag : public IPersist
{
public:
    virtual HRESULT STDMETHODCALLTYPE InitNew(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Load(
        /* [in] */ IPropertyBag *pPropBag,
        /* [in] */ IErrorLog *pErrorLog) = 0;
    virtual HRESULT STDMETHODCALLTYPE Save(
        /* [in] */ IPropertyBag *pPropBag,
        /* [in] */ BOOL fClearDirty,
        /* [in] */ BOOL fSaveAllProperties) = 0;
};
COM_DEFINE_UUIDOF(IPersistPropertyBag, 0x37d84f60, 0x42cb, 0x11ce, 0x81, 0x35, 0x00, 0xaa, 0x00, 0x4b, 0xb8, 0x51)
COM_STATIC_ASSERT(sizeof(IPersistPropertyBag) == sizeof(void *), "IPersistPropertyBag is one vtable");
#else
typedef struct IPersistPropertyBagVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPersistPropertyBag *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPersistPropertyBag *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPersistPropertyBag *This);
    HRESULT (STDMETHODCALLTYPE *GetClassID)(IPersistPropertyBag *This, CLSID *pClassID);
    HRESULT (STDMETHODCALLTYPE *InitNew)(IPersistPropertyBag *This);
    HRESULT (STDMETHODCALLTYPE *Load)(IPersistPropertyBag *This, IPropertyBag *pPropBag, IErrorLog *pErrorLog);
    HRESULT (STDMETHODCALLTYPE *Save)(IPersistPropertyBag *This, IPropertyBag *pPropBag, BOOL fClearDirty, BOOL fSaveAllProperties);
    END_INTERFACE
} IPersistPropertyBagVtbl;
interface IPersistPropertyBag {
    CONST_VTBL struct IPersistPropertyBagVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPersistPropertyBag_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPersistPropertyBag_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPersistPropertyBag_Release(This) ((This)->lpVtbl->Release(This))
#define IPersistPropertyBag_GetClassID(This, pClassID) ((This)->lpVtbl->GetClassID(This, pClassID))
#define IPersistPropertyBag_InitNew(This) ((This)->lpVtbl->InitNew(This))
#define IPersistPropertyBag_Load(This, pPropBag, pErrorLog) ((This)->lpVtbl->Load(This, pPropBag, pErrorLog))
#define IPersistPropertyBag_Save(This, pPropBag, fClearDirty, fSaveAllProperties) ((This)->lpVtbl->Save(This, pPropBag, fClearDirty, fSaveAllProperties))
#endif
COM_STATIC_ASSERT(offsetof(IPersistPropertyBagVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPersistPropertyBag.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBagVtbl, AddRef) == 1 * sizeof(void *), "slot of IPersistPropertyBag.AddRef");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBagVtbl, Release) == 2 * sizeof(void *), "slot of IPersistPropertyBag.Release");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBagVtbl, GetClassID) == 3 * sizeof(void *), "slot of IPersistPropertyBag.GetClassID");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBagVtbl, InitNew) == 4 * sizeof(void *), "slot of IPersistPropertyBag.InitNew");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBagVtbl, Load) == 5 * sizeof(void *), "slot of IPersistPropertyBag.Load");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBagVtbl, Save) == 6 * sizeof(void *), "slot of IPersistPropertyBag.Save");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPersistPropertyBag_INTERFACE_DEFINED__ */

#ifndef __IObjectWithSite_INTERFACE_DEFINED__
#define __IObjectWithSite_INTERFACE_DEFINED__
typedef IObjectWithSite *LPOBJECTWITHSITE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IObjectWithSite;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("fc4801a3-2ba9-11cf-a229-00aa003d7352")
IObjectWithSite : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE SetSite(/* [in] */ IUnknown *pUnkSite) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSite(
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvSite) = 0;
};
COM_DEFINE_UUIDOF(IObjectWithSite, 0xfc4801a3, 0x2ba9, 0x11cf, 0xa2, 0x29, 0x00, 0xaa, 0x00, 0x3d, 0x73, 0x52)
COM_STATIC_ASSERT(sizeof(IObjectWithSite) == sizeof(void *), "IObjectWithSite is one vtable");
#else
typedef struct IObjectWithSiteVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IObjectWithSite *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IObjectWithSite *This);
    ULONG (STDMETHODCALLTYPE *Release)(IObjectWithSite *This);
    HRESULT (STDMETHODCALLTYPE *SetSite)(IObjectWithSite *This, IUnknown *pUnkSite);
    HRESULT (STDMETHODCALLTYPE *GetSite)(IObjectWithSite *This, REFIID riid, void **ppvSite);
    END_INTERFACE
} IObjectWithSiteVtbl;
interface IObjectWithSite {
    CONST_VTBL struct IObjectWithSiteVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IObjectWithSite_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IObjectWithSite_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IObjectWithSite_Release(This) ((This)->lpVtbl->Release(This))
#define IObjectWithSite_SetSite(This, pUnkSite) ((This)->lpVtbl->SetSite(This, pUnkSite))
#define IObjectWithSite_GetSite(This, riid, ppvSite) ((This)->lpVtbl->GetSite(This, riid, ppvSite))
#endif
COM_STATIC_ASSERT(offsetof(IObjectWithSiteVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IObjectWithSite.QueryInterface");
COM_STATIC_ASSERT(offsetof(IObjectWithSiteVtbl, AddRef) == 1 * sizeof(void *), "slot of IObjectWithSite.AddRef");
COM_STATIC_ASSERT(offsetof(IObjectWithSiteVtbl, Release) == 2 * sizeof(void *), "slot of IObjectWithSite.Release");
COM_STATIC_ASSERT(offsetof(IObjectWithSiteVtbl, SetSite) == 3 * sizeof(void *), "slot of IObjectWithSite.SetSite");
COM_STATIC_ASSERT(offsetof(IObjectWithSiteVtbl, GetSite) == 4 * sizeof(void *), "slot of IObjectWithSite.GetSite");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IObjectWithSite_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __ocidl_h__ */
