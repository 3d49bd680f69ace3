/* Generated from ocidl.idl by idlc. Do not edit. */
#ifndef __ocidl_h__
#define __ocidl_h__

#include "com_base.h"
#include "oleidl.h"
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

#ifndef __IPropertyPageSite_FWD_DEFINED__
#define __IPropertyPageSite_FWD_DEFINED__
typedef interface IPropertyPageSite IPropertyPageSite;
#endif

#ifndef __IOleUndoManager_FWD_DEFINED__
#define __IOleUndoManager_FWD_DEFINED__
typedef interface IOleUndoManager IOleUndoManager;
#endif

#ifndef __IAdviseSinkEx_FWD_DEFINED__
#define __IAdviseSinkEx_FWD_DEFINED__
typedef interface IAdviseSinkEx IAdviseSinkEx;
#endif

#ifndef __IFont_FWD_DEFINED__
#define __IFont_FWD_DEFINED__
typedef interface IFont IFont;
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

#ifndef __IProvideMultipleClassInfo_FWD_DEFINED__
#define __IProvideMultipleClassInfo_FWD_DEFINED__
typedef interface IProvideMultipleClassInfo IProvideMultipleClassInfo;
#endif

#ifndef __IPropertyNotifySink_FWD_DEFINED__
#define __IPropertyNotifySink_FWD_DEFINED__
typedef interface IPropertyNotifySink IPropertyNotifySink;
#endif

#ifndef __ISpecifyPropertyPages_FWD_DEFINED__
#define __ISpecifyPropertyPages_FWD_DEFINED__
typedef interface ISpecifyPropertyPages ISpecifyPropertyPages;
#endif

#ifndef __IPropertyPage_FWD_DEFINED__
#define __IPropertyPage_FWD_DEFINED__
typedef interface IPropertyPage IPropertyPage;
#endif

#ifndef __IPropertyPage2_FWD_DEFINED__
#define __IPropertyPage2_FWD_DEFINED__
typedef interface IPropertyPage2 IPropertyPage2;
#endif

#ifndef __IPerPropertyBrowsing_FWD_DEFINED__
#define __IPerPropertyBrowsing_FWD_DEFINED__
typedef interface IPerPropertyBrowsing IPerPropertyBrowsing;
#endif

#ifndef __IPropertyBag2_FWD_DEFINED__
#define __IPropertyBag2_FWD_DEFINED__
typedef interface IPropertyBag2 IPropertyBag2;
#endif

#ifndef __IPersistStreamInit_FWD_DEFINED__
#define __IPersistStreamInit_FWD_DEFINED__
typedef interface IPersistStreamInit IPersistStreamInit;
#endif

#ifndef __IPersistPropertyBag_FWD_DEFINED__
#define __IPersistPropertyBag_FWD_DEFINED__
typedef interface IPersistPropertyBag IPersistPropertyBag;
#endif

#ifndef __IPersistPropertyBag2_FWD_DEFINED__
#define __IPersistPropertyBag2_FWD_DEFINED__
typedef interface IPersistPropertyBag2 IPersistPropertyBag2;
#endif

#ifndef __IPersistMemory_FWD_DEFINED__
#define __IPersistMemory_FWD_DEFINED__
typedef interface IPersistMemory IPersistMemory;
#endif

#ifndef __IObjectWithSite_FWD_DEFINED__
#define __IObjectWithSite_FWD_DEFINED__
typedef interface IObjectWithSite IObjectWithSite;
#endif

#ifndef __IOleControl_FWD_DEFINED__
#define __IOleControl_FWD_DEFINED__
typedef interface IOleControl IOleControl;
#endif

#ifndef __IOleControlSite_FWD_DEFINED__
#define __IOleControlSite_FWD_DEFINED__
typedef interface IOleControlSite IOleControlSite;
#endif

#ifndef __ISimpleFrameSite_FWD_DEFINED__
#define __ISimpleFrameSite_FWD_DEFINED__
typedef interface ISimpleFrameSite ISimpleFrameSite;
#endif

#ifndef __IQuickActivate_FWD_DEFINED__
#define __IQuickActivate_FWD_DEFINED__
typedef interface IQuickActivate IQuickActivate;
#endif

#ifndef __IOleInPlaceSiteEx_FWD_DEFINED__
#define __IOleInPlaceSiteEx_FWD_DEFINED__
typedef interface IOleInPlaceSiteEx IOleInPlaceSiteEx;
#endif

#ifndef __IOleInPlaceSiteWindowless_FWD_DEFINED__
#define __IOleInPlaceSiteWindowless_FWD_DEFINED__
typedef interface IOleInPlaceSiteWindowless IOleInPlaceSiteWindowless;
#endif

#ifndef __IOleInPlaceObjectWindowless_FWD_DEFINED__
#define __IOleInPlaceObjectWindowless_FWD_DEFINED__
typedef interface IOleInPlaceObjectWindowless IOleInPlaceObjectWindowless;
#endif

#ifndef __IViewObjectEx_FWD_DEFINED__
#define __IViewObjectEx_FWD_DEFINED__
typedef interface IViewObjectEx IViewObjectEx;
#endif

#ifndef __IPointerInactive_FWD_DEFINED__
#define __IPointerInactive_FWD_DEFINED__
typedef interface IPointerInactive IPointerInactive;
#endif

#ifndef __IOleUndoUnit_FWD_DEFINED__
#define __IOleUndoUnit_FWD_DEFINED__
typedef interface IOleUndoUnit IOleUndoUnit;
#endif

#ifndef __IOleParentUndoUnit_FWD_DEFINED__
#define __IOleParentUndoUnit_FWD_DEFINED__
typedef interface IOleParentUndoUnit IOleParentUndoUnit;
#endif

#ifndef __IEnumOleUndoUnits_FWD_DEFINED__
#define __IEnumOleUndoUnits_FWD_DEFINED__
typedef interface IEnumOleUndoUnits IEnumOleUndoUnits;
#endif

#ifndef __IPicture_FWD_DEFINED__
#define __IPicture_FWD_DEFINED__
typedef interface IPicture IPicture;
#endif

#ifndef __IFontEventsDisp_FWD_DEFINED__
#define __IFontEventsDisp_FWD_DEFINED__
typedef interface IFontEventsDisp IFontEventsDisp;
#endif

#ifndef __IFontDisp_FWD_DEFINED__
#define __IFontDisp_FWD_DEFINED__
typedef interface IFontDisp IFontDisp;
#endif

#ifndef __IPictureDisp_FWD_DEFINED__
#define __IPictureDisp_FWD_DEFINED__
typedef interface IPictureDisp IPictureDisp;
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

#ifndef __IProvideMultipleClassInfo_INTERFACE_DEFINED__
#define __IProvideMultipleClassInfo_INTERFACE_DEFINED__
typedef IProvideMultipleClassInfo *LPPROVIDEMULTIPLECLASSINFO;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IProvideMultipleClassInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("a7aba9c1-8983-11cf-8f20-00805f2cd064")
IProvideMultipleClassInfo : public IProvideClassInfo2
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetMultiTypeInfoCount(/* [out] */ ULONG *pcti) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetInfoOfIndex(
        /* [in] */ ULONG iti,
        /* [in] */ DWORD dwFlags,
        /* [out] */ ITypeInfo **pptiCoClass,
        /* [out] */ DWORD *pdwTIFlags,
        /* [out] */ ULONG *pcdispidReserved,
        /* [out] */ IID *piidPrimary,
        /* [out] */ IID *piidSource) = 0;
};
COM_DEFINE_UUIDOF(IProvideMultipleClassInfo, 0xa7aba9c1, 0x8983, 0x11cf, 0x8f, 0x20, 0x00, 0x80, 0x5f, 0x2c, 0xd0, 0x64)
COM_STATIC_ASSERT(sizeof(IProvideMultipleClassInfo) == sizeof(void *), "IProvideMultipleClassInfo is one vtable");
#else
typedef struct IProvideMultipleClassInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IProvideMultipleClassInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IProvideMultipleClassInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(IProvideMultipleClassInfo *This);
    HRESULT (STDMETHODCALLTYPE *GetClassInfo)(IProvideMultipleClassInfo *This, ITypeInfo **ppTI);
    HRESULT (STDMETHODCALLTYPE *GetGUID)(IProvideMultipleClassInfo *This, DWORD dwGuidKind, GUID *pGUID);
    HRESULT (STDMETHODCALLTYPE *GetMultiTypeInfoCount)(IProvideMultipleClassInfo *This, ULONG *pcti);
    HRESULT (STDMETHODCALLTYPE *GetInfoOfIndex)(IProvideMultipleClassInfo *This, ULONG iti, DWORD dwFlags, ITypeInfo **pptiCoClass, DWORD *pdwTIFlags, ULONG *pcdispidReserved, IID *piidPrimary, IID *piidSource);
    END_INTERFACE
} IProvideMultipleClassInfoVtbl;
interface IProvideMultipleClassInfo {
    CONST_VTBL struct IProvideMultipleClassInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IProvideMultipleClassInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IProvideMultipleClassInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IProvideMultipleClassInfo_Release(This) ((This)->lpVtbl->Release(This))
#define IProvideMultipleClassInfo_GetClassInfo(This, ppTI) ((This)->lpVtbl->GetClassInfo(This, ppTI))
#define IProvideMultipleClassInfo_GetGUID(This, dwGuidKind, pGUID) ((This)->lpVtbl->GetGUID(This, dwGuidKind, pGUID))
#define IProvideMultipleClassInfo_GetMultiTypeInfoCount(This, pcti) ((This)->lpVtbl->GetMultiTypeInfoCount(This, pcti))
#define IProvideMultipleClassInfo_GetInfoOfIndex(This, iti, dwFlags, pptiCoClass, pdwTIFlags, pcdispidReserved, piidPrimary, piidSource) ((This)->lpVtbl->GetInfoOfIndex(This, iti, dwFlags, pptiCoClass, pdwTIFlags, pcdispidReserved, piidPrimary, piidSource))
#endif
COM_STATIC_ASSERT(offsetof(IProvideMultipleClassInfoVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IProvideMultipleClassInfo.QueryInterface");
COM_STATIC_ASSERT(offsetof(IProvideMultipleClassInfoVtbl, AddRef) == 1 * sizeof(void *), "slot of IProvideMultipleClassInfo.AddRef");
COM_STATIC_ASSERT(offsetof(IProvideMultipleClassInfoVtbl, Release) == 2 * sizeof(void *), "slot of IProvideMultipleClassInfo.Release");
COM_STATIC_ASSERT(offsetof(IProvideMultipleClassInfoVtbl, GetClassInfo) == 3 * sizeof(void *), "slot of IProvideMultipleClassInfo.GetClassInfo");
COM_STATIC_ASSERT(offsetof(IProvideMultipleClassInfoVtbl, GetGUID) == 4 * sizeof(void *), "slot of IProvideMultipleClassInfo.GetGUID");
COM_STATIC_ASSERT(offsetof(IProvideMultipleClassInfoVtbl, GetMultiTypeInfoCount) == 5 * sizeof(void *), "slot of IProvideMultipleClassInfo.GetMultiTypeInfoCount");
COM_STATIC_ASSERT(offsetof(IProvideMultipleClassInfoVtbl, GetInfoOfIndex) == 6 * sizeof(void *), "slot of IProvideMultipleClassInfo.GetInfoOfIndex");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IProvideMultipleClassInfo_INTERFACE_DEFINED__ */
#define MULTICLASSINFO_GETTYPEINFO 0x00000001
#define MULTICLASSINFO_GETNUMRESERVEDDISPIDS 0x00000002
#define MULTICLASSINFO_GETIIDPRIMARY 0x00000004
#define MULTICLASSINFO_GETIIDSOURCE 0x00000008
#define TIFLAGS_EXTENDDISPATCHONLY 0x00000001

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

struct tagPROPPAGEINFO {
    ULONG cb;
    LPOLESTR pszTitle;
    SIZE size;
    LPOLESTR pszDocString;
    LPOLESTR pszHelpFile;
    DWORD dwHelpContext;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagPROPPAGEINFO) == 48, "size of PROPPAGEINFO");
COM_STATIC_ASSERT(offsetof(struct tagPROPPAGEINFO, cb) == 0, "place of PROPPAGEINFO.cb");
COM_STATIC_ASSERT(offsetof(struct tagPROPPAGEINFO, pszTitle) == 8, "place of PROPPAGEINFO.pszTitle");
COM_STATIC_ASSERT(offsetof(struct tagPROPPAGEINFO, size) == 16, "place of PROPPAGEINFO.size");
COM_STATIC_ASSERT(offsetof(struct tagPROPPAGEINFO, pszDocString) == 24, "place of PROPPAGEINFO.pszDocString");
COM_STATIC_ASSERT(offsetof(struct tagPROPPAGEINFO, pszHelpFile) == 32, "place of PROPPAGEINFO.pszHelpFile");
COM_STATIC_ASSERT(offsetof(struct tagPROPPAGEINFO, dwHelpContext) == 40, "place of PROPPAGEINFO.dwHelpContext");
#endif
typedef struct tagPROPPAGEINFO PROPPAGEINFO;
typedef struct tagPROPPAGEINFO *LPPROPPAGEINFO;

enum tagPROPPAGESTATUS {
    PROPPAGESTATUS_DIRTY = 1,
    PROPPAGESTATUS_VALIDATE = 2,
    PROPPAGESTATUS_CLEAN = 4
};
COM_STATIC_ASSERT(sizeof(enum tagPROPPAGESTATUS) == 4, "PROPPAGESTATUS has 32 bits");
typedef enum tagPROPPAGESTATUS PROPPAGESTATUS;

#ifndef __IPropertyPage_INTERFACE_DEFINED__
#define __IPropertyPage_INTERFACE_DEFINED__
typedef IPropertyPage *LPPROPERTYPAGE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPropertyPage;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b28d-bab4-101a-b69c-00aa00341d07")
IPropertyPage : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE SetPageSite(/* [in] */ IPropertyPageSite *pPageSite) = 0;
    virtual HRESULT STDMETHODCALLTYPE Activate(
        /* [in] */ HWND hWndParent,
        /* [in] */ LPCRECT pRect,
        /* [in] */ BOOL bModal) = 0;
    virtual HRESULT STDMETHODCALLTYPE Deactivate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPageInfo(/* [out] */ PROPPAGEINFO *pPageInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetObjects(
        /* [in] */ ULONG cObjects,
        /* [in] */ IUnknown **ppUnk) = 0;
    virtual HRESULT STDMETHODCALLTYPE Show(/* [in] */ UINT nCmdShow) = 0;
    virtual HRESULT STDMETHODCALLTYPE Move(/* [in] */ LPCRECT pRect) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsPageDirty(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Apply(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Help(/* [in] */ LPCOLESTR pszHelpDir) = 0;
    virtual HRESULT STDMETHODCALLTYPE TranslateAccelerator(/* [in] */ MSG *pMsg) = 0;
};
COM_DEFINE_UUIDOF(IPropertyPage, 0xb196b28d, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IPropertyPage) == sizeof(void *), "IPropertyPage is one vtable");
#else
typedef struct IPropertyPageVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPropertyPage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPropertyPage *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPropertyPage *This);
    HRESULT (STDMETHODCALLTYPE *SetPageSite)(IPropertyPage *This, IPropertyPageSite *pPageSite);
    HRESULT (STDMETHODCALLTYPE *Activate)(IPropertyPage *This, HWND hWndParent, LPCRECT pRect, BOOL bModal);
    HRESULT (STDMETHODCALLTYPE *Deactivate)(IPropertyPage *This);
    HRESULT (STDMETHODCALLTYPE *GetPageInfo)(IPropertyPage *This, PROPPAGEINFO *pPageInfo);
    HRESULT (STDMETHODCALLTYPE *SetObjects)(IPropertyPage *This, ULONG cObjects, IUnknown **ppUnk);
    HRESULT (STDMETHODCALLTYPE *Show)(IPropertyPage *This, UINT nCmdShow);
    HRESULT (STDMETHODCALLTYPE *Move)(IPropertyPage *This, LPCRECT pRect);
    HRESULT (STDMETHODCALLTYPE *IsPageDirty)(IPropertyPage *This);
    HRESULT (STDMETHODCALLTYPE *Apply)(IPropertyPage *This);
    HRESULT (STDMETHODCALLTYPE *Help)(IPropertyPage *This, LPCOLESTR pszHelpDir);
    HRESULT (STDMETHODCALLTYPE *TranslateAccelerator)(IPropertyPage *This, MSG *pMsg);
    END_INTERFACE
} IPropertyPageVtbl;
interface IPropertyPage {
    CONST_VTBL struct IPropertyPageVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPropertyPage_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPropertyPage_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPropertyPage_Release(This) ((This)->lpVtbl->Release(This))
#define IPropertyPage_SetPageSite(This, pPageSite) ((This)->lpVtbl->SetPageSite(This, pPageSite))
#define IPropertyPage_Activate(This, hWndParent, pRect, bModal) ((This)->lpVtbl->Activate(This, hWndParent, pRect, bModal))
#define IPropertyPage_Deactivate(This) ((This)->lpVtbl->Deactivate(This))
#define IPropertyPage_GetPageInfo(This, pPageInfo) ((This)->lpVtbl->GetPageInfo(This, pPageInfo))
#define IPropertyPage_SetObjects(This, cObjects, ppUnk) ((This)->lpVtbl->SetObjects(This, cObjects, ppUnk))
#define IPropertyPage_Show(This, nCmdShow) ((This)->lpVtbl->Show(This, nCmdShow))
#define IPropertyPage_Move(This, pRect) ((This)->lpVtbl->Move(This, pRect))
#define IPropertyPage_IsPageDirty(This) ((This)->lpVtbl->IsPageDirty(This))
#define IPropertyPage_Apply(This) ((This)->lpVtbl->Apply(This))
#define IPropertyPage_Help(This, pszHelpDir) ((This)->lpVtbl->Help(This, pszHelpDir))
#define IPropertyPage_TranslateAccelerator(This, pMsg) ((This)->lpVtbl->TranslateAccelerator(This, pMsg))
#endif
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPropertyPage.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, AddRef) == 1 * sizeof(void *), "slot of IPropertyPage.AddRef");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, Release) == 2 * sizeof(void *), "slot of IPropertyPage.Release");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, SetPageSite) == 3 * sizeof(void *), "slot of IPropertyPage.SetPageSite");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, Activate) == 4 * sizeof(void *), "slot of IPropertyPage.Activate");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, Deactivate) == 5 * sizeof(void *), "slot of IPropertyPage.Deactivate");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, GetPageInfo) == 6 * sizeof(void *), "slot of IPropertyPage.GetPageInfo");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, SetObjects) == 7 * sizeof(void *), "slot of IPropertyPage.SetObjects");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, Show) == 8 * sizeof(void *), "slot of IPropertyPage.Show");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, Move) == 9 * sizeof(void *), "slot of IPropertyPage.Move");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, IsPageDirty) == 10 * sizeof(void *), "slot of IPropertyPage.IsPageDirty");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, Apply) == 11 * sizeof(void *), "slot of IPropertyPage.Apply");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, Help) == 12 * sizeof(void *), "slot of IPropertyPage.Help");
COM_STATIC_ASSERT(offsetof(IPropertyPageVtbl, TranslateAccelerator) == 13 * sizeof(void *), "slot of IPropertyPage.TranslateAccelerator");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPropertyPage_INTERFACE_DEFINED__ */

#ifndef __IPropertyPage2_INTERFACE_DEFINED__
#define __IPropertyPage2_INTERFACE_DEFINED__
typedef IPropertyPage2 *LPPROPERTYPAGE2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPropertyPage2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("01e44665-24ac-101b-84ed-08002b2ec713")
IPropertyPage2 : public IPropertyPage
{
public:
    virtual HRESULT STDMETHODCALLTYPE EditProperty(/* [in] */ DISPID dispID) = 0;
};
COM_DEFINE_UUIDOF(IPropertyPage2, 0x01e44665, 0x24ac, 0x101b, 0x84, 0xed, 0x08, 0x00, 0x2b, 0x2e, 0xc7, 0x13)
COM_STATIC_ASSERT(sizeof(IPropertyPage2) == sizeof(void *), "IPropertyPage2 is one vtable");
#else
typedef struct IPropertyPage2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPropertyPage2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPropertyPage2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPropertyPage2 *This);
    HRESULT (STDMETHODCALLTYPE *SetPageSite)(IPropertyPage2 *This, IPropertyPageSite *pPageSite);
    HRESULT (STDMETHODCALLTYPE *Activate)(IPropertyPage2 *This, HWND hWndParent, LPCRECT pRect, BOOL bModal);
    HRESULT (STDMETHODCALLTYPE *Deactivate)(IPropertyPage2 *This);
    HRESULT (STDMETHODCALLTYPE *GetPageInfo)(IPropertyPage2 *This, PROPPAGEINFO *pPageInfo);
    HRESULT (STDMETHODCALLTYPE *SetObjects)(IPropertyPage2 *This, ULONG cObjects, IUnknown **ppUnk);
    HRESULT (STDMETHODCALLTYPE *Show)(IPropertyPage2 *This, UINT nCmdShow);
    HRESULT (STDMETHODCALLTYPE *Move)(IPropertyPage2 *This, LPCRECT pRect);
    HRESULT (STDMETHODCALLTYPE *IsPageDirty)(IPropertyPage2 *This);
    HRESULT (STDMETHODCALLTYPE *Apply)(IPropertyPage2 *This);
    HRESULT (STDMETHODCALLTYPE *Help)(IPropertyPage2 *This, LPCOLESTR pszHelpDir);
    HRESULT (STDMETHODCALLTYPE *TranslateAccelerator)(IPropertyPage2 *This, MSG *pMsg);
    HRESULT (STDMETHODCALLTYPE *EditProperty)(IPropertyPage2 *This, DISPID dispID);
    END_INTERFACE
} IPropertyPage2Vtbl;
interface IPropertyPage2 {
    CONST_VTBL struct IPropertyPage2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPropertyPage2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPropertyPage2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPropertyPage2_Release(This) ((This)->lpVtbl->Release(This))
#define IPropertyPage2_SetPageSite(This, pPageSite) ((This)->lpVtbl->SetPageSite(This, pPageSite))
#define IPropertyPage2_Activate(This, hWndParent, pRect, bModal) ((This)->lpVtbl->Activate(This, hWndParent, pRect, bModal))
#define IPropertyPage2_Deactivate(This) ((This)->lpVtbl->Deactivate(This))
#define IPropertyPage2_GetPageInfo(This, pPageInfo) ((This)->lpVtbl->GetPageInfo(This, pPageInfo))
#define IPropertyPage2_SetObjects(This, cObjects, ppUnk) ((This)->lpVtbl->SetObjects(This, cObjects, ppUnk))
#define IPropertyPage2_Show(This, nCmdShow) ((This)->lpVtbl->Show(This, nCmdShow))
#define IPropertyPage2_Move(This, pRect) ((This)->lpVtbl->Move(This, pRect))
#define IPropertyPage2_IsPageDirty(This) ((This)->lpVtbl->IsPageDirty(This))
#define IPropertyPage2_Apply(This) ((This)->lpVtbl->Apply(This))
#define IPropertyPage2_Help(This, pszHelpDir) ((This)->lpVtbl->Help(This, pszHelpDir))
#define IPropertyPage2_TranslateAccelerator(This, pMsg) ((This)->lpVtbl->TranslateAccelerator(This, pMsg))
#define IPropertyPage2_EditProperty(This, dispID) ((This)->lpVtbl->EditProperty(This, dispID))
#endif
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPropertyPage2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IPropertyPage2.AddRef");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, Release) == 2 * sizeof(void *), "slot of IPropertyPage2.Release");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, SetPageSite) == 3 * sizeof(void *), "slot of IPropertyPage2.SetPageSite");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, Activate) == 4 * sizeof(void *), "slot of IPropertyPage2.Activate");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, Deactivate) == 5 * sizeof(void *), "slot of IPropertyPage2.Deactivate");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, GetPageInfo) == 6 * sizeof(void *), "slot of IPropertyPage2.GetPageInfo");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, SetObjects) == 7 * sizeof(void *), "slot of IPropertyPage2.SetObjects");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, Show) == 8 * sizeof(void *), "slot of IPropertyPage2.Show");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, Move) == 9 * sizeof(void *), "slot of IPropertyPage2.Move");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, IsPageDirty) == 10 * sizeof(void *), "slot of IPropertyPage2.IsPageDirty");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, Apply) == 11 * sizeof(void *), "slot of IPropertyPage2.Apply");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, Help) == 12 * sizeof(void *), "slot of IPropertyPage2.Help");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, TranslateAccelerator) == 13 * sizeof(void *), "slot of IPropertyPage2.TranslateAccelerator");
COM_STATIC_ASSERT(offsetof(IPropertyPage2Vtbl, EditProperty) == 14 * sizeof(void *), "slot of IPropertyPage2.EditProperty");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPropertyPage2_INTERFACE_DEFINED__ */

#ifndef __IPropertyPageSite_INTERFACE_DEFINED__
#define __IPropertyPageSite_INTERFACE_DEFINED__
typedef IPropertyPageSite *LPPROPERTYPAGESITE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPropertyPageSite;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b28c-bab4-101a-b69c-00aa00341d07")
IPropertyPageSite : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE OnStatusChange(/* [in] */ DWORD dwFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetLocaleID(/* [out] */ LCID *pLocaleID) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPageContainer(/* [out] */ IUnknown **ppUnk) = 0;
    virtual HRESULT STDMETHODCALLTYPE TranslateAccelerator(/* [in] */ MSG *pMsg) = 0;
};
COM_DEFINE_UUIDOF(IPropertyPageSite, 0xb196b28c, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IPropertyPageSite) == sizeof(void *), "IPropertyPageSite is one vtable");
#else
typedef struct IPropertyPageSiteVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPropertyPageSite *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPropertyPageSite *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPropertyPageSite *This);
    HRESULT (STDMETHODCALLTYPE *OnStatusChange)(IPropertyPageSite *This, DWORD dwFlags);
    HRESULT (STDMETHODCALLTYPE *GetLocaleID)(IPropertyPageSite *This, LCID *pLocaleID);
    HRESULT (STDMETHODCALLTYPE *GetPageContainer)(IPropertyPageSite *This, IUnknown **ppUnk);
    HRESULT (STDMETHODCALLTYPE *TranslateAccelerator)(IPropertyPageSite *This, MSG *pMsg);
    END_INTERFACE
} IPropertyPageSiteVtbl;
interface IPropertyPageSite {
    CONST_VTBL struct IPropertyPageSiteVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPropertyPageSite_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPropertyPageSite_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPropertyPageSite_Release(This) ((This)->lpVtbl->Release(This))
#define IPropertyPageSite_OnStatusChange(This, dwFlags) ((This)->lpVtbl->OnStatusChange(This, dwFlags))
#define IPropertyPageSite_GetLocaleID(This, pLocaleID) ((This)->lpVtbl->GetLocaleID(This, pLocaleID))
#define IPropertyPageSite_GetPageContainer(This, ppUnk) ((This)->lpVtbl->GetPageContainer(This, ppUnk))
#define IPropertyPageSite_TranslateAccelerator(This, pMsg) ((This)->lpVtbl->TranslateAccelerator(This, pMsg))
#endif
COM_STATIC_ASSERT(offsetof(IPropertyPageSiteVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPropertyPageSite.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPropertyPageSiteVtbl, AddRef) == 1 * sizeof(void *), "slot of IPropertyPageSite.AddRef");
COM_STATIC_ASSERT(offsetof(IPropertyPageSiteVtbl, Release) == 2 * sizeof(void *), "slot of IPropertyPageSite.Release");
COM_STATIC_ASSERT(offsetof(IPropertyPageSiteVtbl, OnStatusChange) == 3 * sizeof(void *), "slot of IPropertyPageSite.OnStatusChange");
COM_STATIC_ASSERT(offsetof(IPropertyPageSiteVtbl, GetLocaleID) == 4 * sizeof(void *), "slot of IPropertyPageSite.GetLocaleID");
COM_STATIC_ASSERT(offsetof(IPropertyPageSiteVtbl, GetPageContainer) == 5 * sizeof(void *), "slot of IPropertyPageSite.GetPageContainer");
COM_STATIC_ASSERT(offsetof(IPropertyPageSiteVtbl, TranslateAccelerator) == 6 * sizeof(void *), "slot of IPropertyPageSite.TranslateAccelerator");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPropertyPageSite_INTERFACE_DEFINED__ */

struct tagCALPOLESTR {
    ULONG cElems;
    LPOLESTR *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCALPOLESTR) == 16, "size of CALPOLESTR");
COM_STATIC_ASSERT(offsetof(struct tagCALPOLESTR, cElems) == 0, "place of CALPOLESTR.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCALPOLESTR, pElems) == 8, "place of CALPOLESTR.pElems");
#endif
typedef struct tagCALPOLESTR CALPOLESTR;
typedef struct tagCALPOLESTR *LPCALPOLESTR;

struct tagCADWORD {
    ULONG cElems;
    DWORD *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCADWORD) == 16, "size of CADWORD");
COM_STATIC_ASSERT(offsetof(struct tagCADWORD, cElems) == 0, "place of CADWORD.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCADWORD, pElems) == 8, "place of CADWORD.pElems");
#endif
typedef struct tagCADWORD CADWORD;
typedef struct tagCADWORD *LPCADWORD;

#ifndef __IPerPropertyBrowsing_INTERFACE_DEFINED__
#define __IPerPropertyBrowsing_INTERFACE_DEFINED__
typedef IPerPropertyBrowsing *LPPERPROPERTYBROWSING;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPerPropertyBrowsing;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("376bd3aa-3845-101b-84ed-08002b2ec713")
IPerPropertyBrowsing : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetDisplayString(
        /* [in] */ DISPID dispID,
        /* [out] */ BSTR *pBstr) = 0;
    virtual HRESULT STDMETHODCALLTYPE MapPropertyToPage(
        /* [in] */ DISPID dispID,
        /* [out] */ CLSID *pClsid) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPredefinedStrings(
        /* [in] */ DISPID dispID,
        /* [out] */ CALPOLESTR *pCaStringsOut,
        /* [out] */ CADWORD *pCaCookiesOut) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPredefinedValue(
        /* [in] */ DISPID dispID,
        /* [in] */ DWORD dwCookie,
        /* [out] */ VARIANT *pVarOut) = 0;
};
COM_DEFINE_UUIDOF(IPerPropertyBrowsing, 0x376bd3aa, 0x3845, 0x101b, 0x84, 0xed, 0x08, 0x00, 0x2b, 0x2e, 0xc7, 0x13)
COM_STATIC_ASSERT(sizeof(IPerPropertyBrowsing) == sizeof(void *), "IPerPropertyBrowsing is one vtable");
#else
typedef struct IPerPropertyBrowsingVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPerPropertyBrowsing *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPerPropertyBrowsing *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPerPropertyBrowsing *This);
    HRESULT (STDMETHODCALLTYPE *GetDisplayString)(IPerPropertyBrowsing *This, DISPID dispID, BSTR *pBstr);
    HRESULT (STDMETHODCALLTYPE *MapPropertyToPage)(IPerPropertyBrowsing *This, DISPID dispID, CLSID *pClsid);
    HRESULT (STDMETHODCALLTYPE *GetPredefinedStrings)(IPerPropertyBrowsing *This, DISPID dispID, CALPOLESTR *pCaStringsOut, CADWORD *pCaCookiesOut);
    HRESULT (STDMETHODCALLTYPE *GetPredefinedValue)(IPerPropertyBrowsing *This, DISPID dispID, DWORD dwCookie, VARIANT *pVarOut);
    END_INTERFACE
} IPerPropertyBrowsingVtbl;
interface IPerPropertyBrowsing {
    CONST_VTBL struct IPerPropertyBrowsingVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPerPropertyBrowsing_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPerPropertyBrowsing_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPerPropertyBrowsing_Release(This) ((This)->lpVtbl->Release(This))
#define IPerPropertyBrowsing_GetDisplayString(This, dispID, pBstr) ((This)->lpVtbl->GetDisplayString(This, dispID, pBstr))
#define IPerPropertyBrowsing_MapPropertyToPage(This, dispID, pClsid) ((This)->lpVtbl->MapPropertyToPage(This, dispID, pClsid))
#define IPerPropertyBrowsing_GetPredefinedStrings(This, dispID, pCaStringsOut, pCaCookiesOut) ((This)->lpVtbl->GetPredefinedStrings(This, dispID, pCaStringsOut, pCaCookiesOut))
#define IPerPropertyBrowsing_GetPredefinedValue(This, dispID, dwCookie, pVarOut) ((This)->lpVtbl->GetPredefinedValue(This, dispID, dwCookie, pVarOut))
#endif
COM_STATIC_ASSERT(offsetof(IPerPropertyBrowsingVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPerPropertyBrowsing.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPerPropertyBrowsingVtbl, AddRef) == 1 * sizeof(void *), "slot of IPerPropertyBrowsing.AddRef");
COM_STATIC_ASSERT(offsetof(IPerPropertyBrowsingVtbl, Release) == 2 * sizeof(void *), "slot of IPerPropertyBrowsing.Release");
COM_STATIC_ASSERT(offsetof(IPerPropertyBrowsingVtbl, GetDisplayString) == 3 * sizeof(void *), "slot of IPerPropertyBrowsing.GetDisplayString");
COM_STATIC_ASSERT(offsetof(IPerPropertyBrowsingVtbl, MapPropertyToPage) == 4 * sizeof(void *), "slot of IPerPropertyBrowsing.MapPropertyToPage");
COM_STATIC_ASSERT(offsetof(IPerPropertyBrowsingVtbl, GetPredefinedStrings) == 5 * sizeof(void *), "slot of IPerPropertyBrowsing.GetPredefinedStrings");
COM_STATIC_ASSERT(offsetof(IPerPropertyBrowsingVtbl, GetPredefinedValue) == 6 * sizeof(void *), "slot of IPerPropertyBrowsing.GetPredefinedValue");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPerPropertyBrowsing_INTERFACE_DEFINED__ */

enum tagPROPBAG2_TYPE {
    PROPBAG2_TYPE_UNDEFINED = 0,
    PROPBAG2_TYPE_DATA = 1,
    PROPBAG2_TYPE_URL = 2,
    PROPBAG2_TYPE_OBJECT = 3,
    PROPBAG2_TYPE_STREAM = 4,
    PROPBAG2_TYPE_STORAGE = 5,
    PROPBAG2_TYPE_MONIKER = 6
};
COM_STATIC_ASSERT(sizeof(enum tagPROPBAG2_TYPE) == 4, "PROPBAG2_TYPE has 32 bits");
typedef enum tagPROPBAG2_TYPE PROPBAG2_TYPE;

struct tagPROPBAG2 {
    DWORD dwType;
    VARTYPE vt;
    CLIPFORMAT cfType;
    DWORD dwHint;
    LPOLESTR pstrName;
    CLSID clsid;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagPROPBAG2) == 40, "size of PROPBAG2");
COM_STATIC_ASSERT(offsetof(struct tagPROPBAG2, dwType) == 0, "place of PROPBAG2.dwType");
COM_STATIC_ASSERT(offsetof(struct tagPROPBAG2, vt) == 4, "place of PROPBAG2.vt");
COM_STATIC_ASSERT(offsetof(struct tagPROPBAG2, cfType) == 6, "place of PROPBAG2.cfType");
COM_STATIC_ASSERT(offsetof(struct tagPROPBAG2, dwHint) == 8, "place of PROPBAG2.dwHint");
COM_STATIC_ASSERT(offsetof(struct tagPROPBAG2, pstrName) == 16, "place of PROPBAG2.pstrName");
COM_STATIC_ASSERT(offsetof(struct tagPROPBAG2, clsid) == 24, "place of PROPBAG2.clsid");
#endif
typedef struct tagPROPBAG2 PROPBAG2;

#ifndef __IPropertyBag2_INTERFACE_DEFINED__
#define __IPropertyBag2_INTERFACE_DEFINED__
typedef IPropertyBag2 *LPPROPERTYBAG2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPropertyBag2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("22f55882-280b-11d0-a8a9-00a0c90c2004")
IPropertyBag2 : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Read(
        /* [in] */ ULONG cProperties,
        /* [in] */ PROPBAG2 *pPropBag,
        /* [in] */ IErrorLog *pErrLog,
        /* [out] */ VARIANT *pvarValue,
        /* [out] */ HRESULT *phrError) = 0;
    virtual HRESULT STDMETHODCALLTYPE Write(
        /* [in] */ ULONG cProperties,
        /* [in] */ PROPBAG2 *pPropBag,
        /* [in] */ VARIANT *pvarValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE CountProperties(/* [out] */ ULONG *pcProperties) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetPropertyInfo(
        /* [in] */ ULONG iProperty,
        /* [in] */ ULONG cProperties,
        /* [out] */ PROPBAG2 *pPropBag,
        /* [out] */ ULONG *pcProperties) = 0;
    virtual HRESULT STDMETHODCALLTYPE LoadObject(
        /* [in] */ LPCOLESTR pstrName,
        /* [in] */ DWORD dwHint,
        /* [in] */ IUnknown *pUnkObject,
        /* [in] */ IErrorLog *pErrLog) = 0;
};
COM_DEFINE_UUIDOF(IPropertyBag2, 0x22f55882, 0x280b, 0x11d0, 0xa8, 0xa9, 0x00, 0xa0, 0xc9, 0x0c, 0x20, 0x04)
COM_STATIC_ASSERT(sizeof(IPropertyBag2) == sizeof(void *), "IPropertyBag2 is one vtable");
#else
typedef struct IPropertyBag2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPropertyBag2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPropertyBag2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPropertyBag2 *This);
    HRESULT (STDMETHODCALLTYPE *Read)(IPropertyBag2 *This, ULONG cProperties, PROPBAG2 *pPropBag, IErrorLog *pErrLog, VARIANT *pvarValue, HRESULT *phrError);
    HRESULT (STDMETHODCALLTYPE *Write)(IPropertyBag2 *This, ULONG cProperties, PROPBAG2 *pPropBag, VARIANT *pvarValue);
    HRESULT (STDMETHODCALLTYPE *CountProperties)(IPropertyBag2 *This, ULONG *pcProperties);
    HRESULT (STDMETHODCALLTYPE *GetPropertyInfo)(IPropertyBag2 *This, ULONG iProperty, ULONG cProperties, PROPBAG2 *pPropBag, ULONG *pcProperties);
    HRESULT (STDMETHODCALLTYPE *LoadObject)(IPropertyBag2 *This, LPCOLESTR pstrName, DWORD dwHint, IUnknown *pUnkObject, IErrorLog *pErrLog);
    END_INTERFACE
} IPropertyBag2Vtbl;
interface IPropertyBag2 {
    CONST_VTBL struct IPropertyBag2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPropertyBag2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPropertyBag2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPropertyBag2_Release(This) ((This)->lpVtbl->Release(This))
#define IPropertyBag2_Read(This, cProperties, pPropBag, pErrLog, pvarValue, phrError) ((This)->lpVtbl->Read(This, cProperties, pPropBag, pErrLog, pvarValue, phrError))
#define IPropertyBag2_Write(This, cProperties, pPropBag, pvarValue) ((This)->lpVtbl->Write(This, cProperties, pPropBag, pvarValue))
#define IPropertyBag2_CountProperties(This, pcProperties) ((This)->lpVtbl->CountProperties(This, pcProperties))
#define IPropertyBag2_GetPropertyInfo(This, iProperty, cProperties, pPropBag, pcProperties) ((This)->lpVtbl->GetPropertyInfo(This, iProperty, cProperties, pPropBag, pcProperties))
#define IPropertyBag2_LoadObject(This, pstrName, dwHint, pUnkObject, pErrLog) ((This)->lpVtbl->LoadObject(This, pstrName, dwHint, pUnkObject, pErrLog))
#endif
COM_STATIC_ASSERT(offsetof(IPropertyBag2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPropertyBag2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPropertyBag2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IPropertyBag2.AddRef");
COM_STATIC_ASSERT(offsetof(IPropertyBag2Vtbl, Release) == 2 * sizeof(void *), "slot of IPropertyBag2.Release");
COM_STATIC_ASSERT(offsetof(IPropertyBag2Vtbl, Read) == 3 * sizeof(void *), "slot of IPropertyBag2.Read");
COM_STATIC_ASSERT(offsetof(IPropertyBag2Vtbl, Write) == 4 * sizeof(void *), "slot of IPropertyBag2.Write");
COM_STATIC_ASSERT(offsetof(IPropertyBag2Vtbl, CountProperties) == 5 * sizeof(void *), "slot of IPropertyBag2.CountProperties");
COM_STATIC_ASSERT(offsetof(IPropertyBag2Vtbl, GetPropertyInfo) == 6 * sizeof(void *), "slot of IPropertyBag2.GetPropertyInfo");
COM_STATIC_ASSERT(offsetof(IPropertyBag2Vtbl, LoadObject) == 7 * sizeof(void *), "slot of IPropertyBag2.LoadObject");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPropertyBag2_INTERFACE_DEFINED__ */

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

#ifndef __IPersistPropertyBag2_INTERFACE_DEFINED__
#define __IPersistPropertyBag2_INTERFACE_DEFINED__
typedef IPersistPropertyBag2 *LPPERSISTPROPERTYBAG2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPersistPropertyBag2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("22f55881-280b-11d0-a8a9-00a0c90c2004")
IPersistPropertyBag2 : public IPersist
{
public:
    virtual HRESULT STDMETHODCALLTYPE InitNew(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Load(
        /* [in] */ IPropertyBag2 *pPropBag,
        /* [in] */ IErrorLog *pErrLog) = 0;
    virtual HRESULT STDMETHODCALLTYPE Save(
        /* [in] */ IPropertyBag2 *pPropBag,
        /* [in] */ BOOL fClearDirty,
        /* [in] */ BOOL fSaveAllProperties) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsDirty(void) = 0;
};
COM_DEFINE_UUIDOF(IPersistPropertyBag2, 0x22f55881, 0x280b, 0x11d0, 0xa8, 0xa9, 0x00, 0xa0, 0xc9, 0x0c, 0x20, 0x04)
COM_STATIC_ASSERT(sizeof(IPersistPropertyBag2) == sizeof(void *), "IPersistPropertyBag2 is one vtable");
#else
typedef struct IPersistPropertyBag2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPersistPropertyBag2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPersistPropertyBag2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPersistPropertyBag2 *This);
    HRESULT (STDMETHODCALLTYPE *GetClassID)(IPersistPropertyBag2 *This, CLSID *pClassID);
    HRESULT (STDMETHODCALLTYPE *InitNew)(IPersistPropertyBag2 *This);
    HRESULT (STDMETHODCALLTYPE *Load)(IPersistPropertyBag2 *This, IPropertyBag2 *pPropBag, IErrorLog *pErrLog);
    HRESULT (STDMETHODCALLTYPE *Save)(IPersistPropertyBag2 *This, IPropertyBag2 *pPropBag, BOOL fClearDirty, BOOL fSaveAllProperties);
    HRESULT (STDMETHODCALLTYPE *IsDirty)(IPersistPropertyBag2 *This);
    END_INTERFACE
} IPersistPropertyBag2Vtbl;
interface IPersistPropertyBag2 {
    CONST_VTBL struct IPersistPropertyBag2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPersistPropertyBag2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPersistPropertyBag2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPersistPropertyBag2_Release(This) ((This)->lpVtbl->Release(This))
#define IPersistPropertyBag2_GetClassID(This, pClassID) ((This)->lpVtbl->GetClassID(This, pClassID))
#define IPersistPropertyBag2_InitNew(This) ((This)->lpVtbl->InitNew(This))
#define IPersistPropertyBag2_Load(This, pPropBag, pErrLog) ((This)->lpVtbl->Load(This, pPropBag, pErrLog))
#define IPersistPropertyBag2_Save(This, pPropBag, fClearDirty, fSaveAllProperties) ((This)->lpVtbl->Save(This, pPropBag, fClearDirty, fSaveAllProperties))
#define IPersistPropertyBag2_IsDirty(This) ((This)->lpVtbl->IsDirty(This))
#endif
COM_STATIC_ASSERT(offsetof(IPersistPropertyBag2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPersistPropertyBag2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBag2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IPersistPropertyBag2.AddRef");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBag2Vtbl, Release) == 2 * sizeof(void *), "slot of IPersistPropertyBag2.Release");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBag2Vtbl, GetClassID) == 3 * sizeof(void *), "slot of IPersistPropertyBag2.GetClassID");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBag2Vtbl, InitNew) == 4 * sizeof(void *), "slot of IPersistPropertyBag2.InitNew");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBag2Vtbl, Load) == 5 * sizeof(void *), "slot of IPersistPropertyBag2.Load");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBag2Vtbl, Save) == 6 * sizeof(void *), "slot of IPersistPropertyBag2.Save");
COM_STATIC_ASSERT(offsetof(IPersistPropertyBag2Vtbl, IsDirty) == 7 * sizeof(void *), "slot of IPersistPropertyBag2.IsDirty");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPersistPropertyBag2_INTERFACE_DEFINED__ */

#ifndef __IPersistMemory_INTERFACE_DEFINED__
#define __IPersistMemory_INTERFACE_DEFINED__
typedef IPersistMemory *LPPERSISTMEMORY;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPersistMemory;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("bd1ae5e0-a6ae-11ce-bd37-504200c10000")
IPersistMemory : public IPersist
{
public:
    virtual HRESULT STDMETHODCALLTYPE IsDirty(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Load(
        /* [in] */ LPVOID pMem,
        /* [in] */ ULONG cbSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE Save(
        /* [out] */ LPVOID pMem,
        /* [in] */ BOOL fClearDirty,
        /* [in] */ ULONG cbSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSizeMax(/* [out] */ ULONG *pCbSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE InitNew(void) = 0;
};
COM_DEFINE_UUIDOF(IPersistMemory, 0xbd1ae5e0, 0xa6ae, 0x11ce, 0xbd, 0x37, 0x50, 0x42, 0x00, 0xc1, 0x00, 0x00)
COM_STATIC_ASSERT(sizeof(IPersistMemory) == sizeof(void *), "IPersistMemory is one vtable");
#else
typedef struct IPersistMemoryVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPersistMemory *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPersistMemory *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPersistMemory *This);
    HRESULT (STDMETHODCALLTYPE *GetClassID)(IPersistMemory *This, CLSID *pClassID);
    HRESULT (STDMETHODCALLTYPE *IsDirty)(IPersistMemory *This);
    HRESULT (STDMETHODCALLTYPE *Load)(IPersistMemory *This, LPVOID pMem, ULONG cbSize);
    HRESULT (STDMETHODCALLTYPE *Save)(IPersistMemory *This, LPVOID pMem, BOOL fClearDirty, ULONG cbSize);
    HRESULT (STDMETHODCALLTYPE *GetSizeMax)(IPersistMemory *This, ULONG *pCbSize);
    HRESULT (STDMETHODCALLTYPE *InitNew)(IPersistMemory *This);
    END_INTERFACE
} IPersistMemoryVtbl;
interface IPersistMemory {
    CONST_VTBL struct IPersistMemoryVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPersistMemory_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPersistMemory_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPersistMemory_Release(This) ((This)->lpVtbl->Release(This))
#define IPersistMemory_GetClassID(This, pClassID) ((This)->lpVtbl->GetClassID(This, pClassID))
#define IPersistMemory_IsDirty(This) ((This)->lpVtbl->IsDirty(This))
#define IPersistMemory_Load(This, pMem, cbSize) ((This)->lpVtbl->Load(This, pMem, cbSize))
#define IPersistMemory_Save(This, pMem, fClearDirty, cbSize) ((This)->lpVtbl->Save(This, pMem, fClearDirty, cbSize))
#define IPersistMemory_GetSizeMax(This, pCbSize) ((This)->lpVtbl->GetSizeMax(This, pCbSize))
#define IPersistMemory_InitNew(This) ((This)->lpVtbl->InitNew(This))
#endif
COM_STATIC_ASSERT(offsetof(IPersistMemoryVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPersistMemory.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPersistMemoryVtbl, AddRef) == 1 * sizeof(void *), "slot of IPersistMemory.AddRef");
COM_STATIC_ASSERT(offsetof(IPersistMemoryVtbl, Release) == 2 * sizeof(void *), "slot of IPersistMemory.Release");
COM_STATIC_ASSERT(offsetof(IPersistMemoryVtbl, GetClassID) == 3 * sizeof(void *), "slot of IPersistMemory.GetClassID");
COM_STATIC_ASSERT(offsetof(IPersistMemoryVtbl, IsDirty) == 4 * sizeof(void *), "slot of IPersistMemory.IsDirty");
COM_STATIC_ASSERT(offsetof(IPersistMemoryVtbl, Load) == 5 * sizeof(void *), "slot of IPersistMemory.Load");
COM_STATIC_ASSERT(offsetof(IPersistMemoryVtbl, Save) == 6 * sizeof(void *), "slot of IPersistMemory.Save");
COM_STATIC_ASSERT(offsetof(IPersistMemoryVtbl, GetSizeMax) == 7 * sizeof(void *), "slot of IPersistMemory.GetSizeMax");
COM_STATIC_ASSERT(offsetof(IPersistMemoryVtbl, InitNew) == 8 * sizeof(void *), "slot of IPersistMemory.InitNew");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPersistMemory_INTERFACE_DEFINED__ */

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

enum tagREADYSTATE {
    READYSTATE_UNINITIALIZED = 0,
    READYSTATE_LOADING = 1,
    READYSTATE_LOADED = 2,
    READYSTATE_INTERACTIVE = 3,
    READYSTATE_COMPLETE = 4
};
COM_STATIC_ASSERT(sizeof(enum tagREADYSTATE) == 4, "READYSTATE has 32 bits");
typedef enum tagREADYSTATE READYSTATE;

enum tagCTRLINFO {
    CTRLINFO_EATS_RETURN = 1,
    CTRLINFO_EATS_ESCAPE = 2
};
COM_STATIC_ASSERT(sizeof(enum tagCTRLINFO) == 4, "CTRLINFO has 32 bits");
typedef enum tagCTRLINFO CTRLINFO;

struct tagCONTROLINFO {
    ULONG cb;
    HACCEL hAccel;
    USHORT cAccel;
    DWORD dwFlags;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCONTROLINFO) == 24, "size of CONTROLINFO");
COM_STATIC_ASSERT(offsetof(struct tagCONTROLINFO, cb) == 0, "place of CONTROLINFO.cb");
COM_STATIC_ASSERT(offsetof(struct tagCONTROLINFO, hAccel) == 8, "place of CONTROLINFO.hAccel");
COM_STATIC_ASSERT(offsetof(struct tagCONTROLINFO, cAccel) == 16, "place of CONTROLINFO.cAccel");
COM_STATIC_ASSERT(offsetof(struct tagCONTROLINFO, dwFlags) == 20, "place of CONTROLINFO.dwFlags");
#endif
typedef struct tagCONTROLINFO CONTROLINFO;
typedef struct tagCONTROLINFO *LPCONTROLINFO;

#ifndef __IOleControl_INTERFACE_DEFINED__
#define __IOleControl_INTERFACE_DEFINED__
typedef IOleControl *LPOLECONTROL;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleControl;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b288-bab4-101a-b69c-00aa00341d07")
IOleControl : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetControlInfo(/* [out] */ CONTROLINFO *pCI) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnMnemonic(/* [in] */ MSG *pMsg) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnAmbientPropertyChange(/* [in] */ DISPID dispID) = 0;
    virtual HRESULT STDMETHODCALLTYPE FreezeEvents(/* [in] */ BOOL bFreeze) = 0;
};
COM_DEFINE_UUIDOF(IOleControl, 0xb196b288, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IOleControl) == sizeof(void *), "IOleControl is one vtable");
#else
typedef struct IOleControlVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleControl *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleControl *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleControl *This);
    HRESULT (STDMETHODCALLTYPE *GetControlInfo)(IOleControl *This, CONTROLINFO *pCI);
    HRESULT (STDMETHODCALLTYPE *OnMnemonic)(IOleControl *This, MSG *pMsg);
    HRESULT (STDMETHODCALLTYPE *OnAmbientPropertyChange)(IOleControl *This, DISPID dispID);
    HRESULT (STDMETHODCALLTYPE *FreezeEvents)(IOleControl *This, BOOL bFreeze);
    END_INTERFACE
} IOleControlVtbl;
interface IOleControl {
    CONST_VTBL struct IOleControlVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleControl_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleControl_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleControl_Release(This) ((This)->lpVtbl->Release(This))
#define IOleControl_GetControlInfo(This, pCI) ((This)->lpVtbl->GetControlInfo(This, pCI))
#define IOleControl_OnMnemonic(This, pMsg) ((This)->lpVtbl->OnMnemonic(This, pMsg))
#define IOleControl_OnAmbientPropertyChange(This, dispID) ((This)->lpVtbl->OnAmbientPropertyChange(This, dispID))
#define IOleControl_FreezeEvents(This, bFreeze) ((This)->lpVtbl->FreezeEvents(This, bFreeze))
#endif
COM_STATIC_ASSERT(offsetof(IOleControlVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleControl.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleControlVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleControl.AddRef");
COM_STATIC_ASSERT(offsetof(IOleControlVtbl, Release) == 2 * sizeof(void *), "slot of IOleControl.Release");
COM_STATIC_ASSERT(offsetof(IOleControlVtbl, GetControlInfo) == 3 * sizeof(void *), "slot of IOleControl.GetControlInfo");
COM_STATIC_ASSERT(offsetof(IOleControlVtbl, OnMnemonic) == 4 * sizeof(void *), "slot of IOleControl.OnMnemonic");
COM_STATIC_ASSERT(offsetof(IOleControlVtbl, OnAmbientPropertyChange) == 5 * sizeof(void *), "slot of IOleControl.OnAmbientPropertyChange");
COM_STATIC_ASSERT(offsetof(IOleControlVtbl, FreezeEvents) == 6 * sizeof(void *), "slot of IOleControl.FreezeEvents");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleControl_INTERFACE_DEFINED__ */

struct tagPOINTF {
    FLOAT x;
    FLOAT y;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagPOINTF) == 8, "size of POINTF");
COM_STATIC_ASSERT(offsetof(struct tagPOINTF, x) == 0, "place of POINTF.x");
COM_STATIC_ASSERT(offsetof(struct tagPOINTF, y) == 4, "place of POINTF.y");
#endif
typedef struct tagPOINTF POINTF;
typedef struct tagPOINTF *LPPOINTF;

enum tagXFORMCOORDS {
    XFORMCOORDS_POSITION = 1,
    XFORMCOORDS_SIZE = 2,
    XFORMCOORDS_HIMETRICTOCONTAINER = 4,
    XFORMCOORDS_CONTAINERTOHIMETRIC = 8,
    XFORMCOORDS_EVENTCOMPAT = 16
};
COM_STATIC_ASSERT(sizeof(enum tagXFORMCOORDS) == 4, "XFORMCOORDS has 32 bits");
typedef enum tagXFORMCOORDS XFORMCOORDS;

#ifndef __IOleControlSite_INTERFACE_DEFINED__
#define __IOleControlSite_INTERFACE_DEFINED__
typedef IOleControlSite *LPOLECONTROLSITE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleControlSite;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b196b289-bab4-101a-b69c-00aa00341d07")
IOleControlSite : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE OnControlInfoChanged(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE LockInPlaceActive(/* [in] */ BOOL fLock) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetExtendedControl(/* [out] */ IDispatch **ppDisp) = 0;
    virtual HRESULT STDMETHODCALLTYPE TransformCoords(
        /* [in, out] */ POINTL *pPtlHimetric,
        /* [in, out] */ POINTF *pPtfContainer,
        /* [in] */ DWORD dwFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE TranslateAccelerator(
        /* [in] */ MSG *pMsg,
        /* [in] */ DWORD grfModifiers) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnFocus(/* [in] */ BOOL fGotFocus) = 0;
    virtual HRESULT STDMETHODCALLTYPE ShowPropertyFrame(void) = 0;
};
COM_DEFINE_UUIDOF(IOleControlSite, 0xb196b289, 0xbab4, 0x101a, 0xb6, 0x9c, 0x00, 0xaa, 0x00, 0x34, 0x1d, 0x07)
COM_STATIC_ASSERT(sizeof(IOleControlSite) == sizeof(void *), "IOleControlSite is one vtable");
#else
typedef struct IOleControlSiteVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleControlSite *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleControlSite *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleControlSite *This);
    HRESULT (STDMETHODCALLTYPE *OnControlInfoChanged)(IOleControlSite *This);
    HRESULT (STDMETHODCALLTYPE *LockInPlaceActive)(IOleControlSite *This, BOOL fLock);
    HRESULT (STDMETHODCALLTYPE *GetExtendedControl)(IOleControlSite *This, IDispatch **ppDisp);
    HRESULT (STDMETHODCALLTYPE *TransformCoords)(IOleControlSite *This, POINTL *pPtlHimetric, POINTF *pPtfContainer, DWORD dwFlags);
    HRESULT (STDMETHODCALLTYPE *TranslateAccelerator)(IOleControlSite *This, MSG *pMsg, DWORD grfModifiers);
    HRESULT (STDMETHODCALLTYPE *OnFocus)(IOleControlSite *This, BOOL fGotFocus);
    HRESULT (STDMETHODCALLTYPE *ShowPropertyFrame)(IOleControlSite *This);
    END_INTERFACE
} IOleControlSiteVtbl;
interface IOleControlSite {
    CONST_VTBL struct IOleControlSiteVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleControlSite_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleControlSite_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleControlSite_Release(This) ((This)->lpVtbl->Release(This))
#define IOleControlSite_OnControlInfoChanged(This) ((This)->lpVtbl->OnControlInfoChanged(This))
#define IOleControlSite_LockInPlaceActive(This, fLock) ((This)->lpVtbl->LockInPlaceActive(This, fLock))
#define IOleControlSite_GetExtendedControl(This, ppDisp) ((This)->lpVtbl->GetExtendedControl(This, ppDisp))
#define IOleControlSite_TransformCoords(This, pPtlHimetric, pPtfContainer, dwFlags) ((This)->lpVtbl->TransformCoords(This, pPtlHimetric, pPtfContainer, dwFlags))
#define IOleControlSite_TranslateAccelerator(This, pMsg, grfModifiers) ((This)->lpVtbl->TranslateAccelerator(This, pMsg, grfModifiers))
#define IOleControlSite_OnFocus(This, fGotFocus) ((This)->lpVtbl->OnFocus(This, fGotFocus))
#define IOleControlSite_ShowPropertyFrame(This) ((This)->lpVtbl->ShowPropertyFrame(This))
#endif
COM_STATIC_ASSERT(offsetof(IOleControlSiteVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleControlSite.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleControlSiteVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleControlSite.AddRef");
COM_STATIC_ASSERT(offsetof(IOleControlSiteVtbl, Release) == 2 * sizeof(void *), "slot of IOleControlSite.Release");
COM_STATIC_ASSERT(offsetof(IOleControlSiteVtbl, OnControlInfoChanged) == 3 * sizeof(void *), "slot of IOleControlSite.OnControlInfoChanged");
COM_STATIC_ASSERT(offsetof(IOleControlSiteVtbl, LockInPlaceActive) == 4 * sizeof(void *), "slot of IOleControlSite.LockInPlaceActive");
COM_STATIC_ASSERT(offsetof(IOleControlSiteVtbl, GetExtendedControl) == 5 * sizeof(void *), "slot of IOleControlSite.GetExtendedControl");
COM_STATIC_ASSERT(offsetof(IOleControlSiteVtbl, TransformCoords) == 6 * sizeof(void *), "slot of IOleControlSite.TransformCoords");
COM_STATIC_ASSERT(offsetof(IOleControlSiteVtbl, TranslateAccelerator) == 7 * sizeof(void *), "slot of IOleControlSite.TranslateAccelerator");
COM_STATIC_ASSERT(offsetof(IOleControlSiteVtbl, OnFocus) == 8 * sizeof(void *), "slot of IOleControlSite.OnFocus");
COM_STATIC_ASSERT(offsetof(IOleControlSiteVtbl, ShowPropertyFrame) == 9 * sizeof(void *), "slot of IOleControlSite.ShowPropertyFrame");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleControlSite_INTERFACE_DEFINED__ */

#ifndef __ISimpleFrameSite_INTERFACE_DEFINED__
#define __ISimpleFrameSite_INTERFACE_DEFINED__
typedef ISimpleFrameSite *LPSIMPLEFRAMESITE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISimpleFrameSite;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("742b0e01-14e6-101b-914e-00aa00300cab")
ISimpleFrameSite : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE PreMessageFilter(
        /* [in] */ HWND hWnd,
        /* [in] */ UINT msg,
        /* [in] */ WPARAM wp,
        /* [in] */ LPARAM lp,
        /* [out] */ LRESULT *plResult,
        /* [out] */ DWORD *pdwCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE PostMessageFilter(
        /* [in] */ HWND hWnd,
        /* [in] */ UINT msg,
        /* [in] */ WPARAM wp,
        /* [in] */ LPARAM lp,
        /* [out] */ LRESULT *plResult,
        /* [in] */ DWORD dwCookie) = 0;
};
COM_DEFINE_UUIDOF(ISimpleFrameSite, 0x742b0e01, 0x14e6, 0x101b, 0x91, 0x4e, 0x00, 0xaa, 0x00, 0x30, 0x0c, 0xab)
COM_STATIC_ASSERT(sizeof(ISimpleFrameSite) == sizeof(void *), "ISimpleFrameSite is one vtable");
#else
typedef struct ISimpleFrameSiteVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISimpleFrameSite *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISimpleFrameSite *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISimpleFrameSite *This);
    HRESULT (STDMETHODCALLTYPE *PreMessageFilter)(ISimpleFrameSite *This, HWND hWnd, UINT msg, WPARAM wp, LPARAM lp, LRESULT *plResult, DWORD *pdwCookie);
    HRESULT (STDMETHODCALLTYPE *PostMessageFilter)(ISimpleFrameSite *This, HWND hWnd, UINT msg, WPARAM wp, LPARAM lp, LRESULT *plResult, DWORD dwCookie);
    END_INTERFACE
} ISimpleFrameSiteVtbl;
interface ISimpleFrameSite {
    CONST_VTBL struct ISimpleFrameSiteVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISimpleFrameSite_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISimpleFrameSite_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISimpleFrameSite_Release(This) ((This)->lpVtbl->Release(This))
#define ISimpleFrameSite_PreMessageFilter(This, hWnd, msg, wp, lp, plResult, pdwCookie) ((This)->lpVtbl->PreMessageFilter(This, hWnd, msg, wp, lp, plResult, pdwCookie))
#define ISimpleFrameSite_PostMessageFilter(This, hWnd, msg, wp, lp, plResult, dwCookie) ((This)->lpVtbl->PostMessageFilter(This, hWnd, msg, wp, lp, plResult, dwCookie))
#endif
COM_STATIC_ASSERT(offsetof(ISimpleFrameSiteVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISimpleFrameSite.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISimpleFrameSiteVtbl, AddRef) == 1 * sizeof(void *), "slot of ISimpleFrameSite.AddRef");
COM_STATIC_ASSERT(offsetof(ISimpleFrameSiteVtbl, Release) == 2 * sizeof(void *), "slot of ISimpleFrameSite.Release");
COM_STATIC_ASSERT(offsetof(ISimpleFrameSiteVtbl, PreMessageFilter) == 3 * sizeof(void *), "slot of ISimpleFrameSite.PreMessageFilter");
COM_STATIC_ASSERT(offsetof(ISimpleFrameSiteVtbl, PostMessageFilter) == 4 * sizeof(void *), "slot of ISimpleFrameSite.PostMessageFilter");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISimpleFrameSite_INTERFACE_DEFINED__ */

enum tagQACONTAINERFLAGS {
    QACONTAINER_SHOWHATCHING = 1,
    QACONTAINER_SHOWGRABHANDLES = 2,
    QACONTAINER_USERMODE = 4,
    QACONTAINER_DISPLAYASDEFAULT = 8,
    QACONTAINER_UIDEAD = 16,
    QACONTAINER_AUTOCLIP = 32,
    QACONTAINER_MESSAGEREFLECT = 64,
    QACONTAINER_SUPPORTSMNEMONICS = 128
};
COM_STATIC_ASSERT(sizeof(enum tagQACONTAINERFLAGS) == 4, "QACONTAINERFLAGS has 32 bits");
typedef enum tagQACONTAINERFLAGS QACONTAINERFLAGS;
typedef DWORD OLE_COLOR;

struct tagQACONTAINER {
    ULONG cbSize;
    IOleClientSite *pClientSite;
    IAdviseSinkEx *pAdviseSink;
    IPropertyNotifySink *pPropertyNotifySink;
    IUnknown *pUnkEventSink;
    DWORD dwAmbientFlags;
    OLE_COLOR colorFore;
    OLE_COLOR colorBack;
    IFont *pFont;
    IOleUndoManager *pUndoMgr;
    DWORD dwAppearance;
    LONG lcid;
    HPALETTE hpal;
    IBindCtx *pBindHost;
    IOleControlSite *pOleControlSite;
    IServiceProvider *pServiceProvider;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagQACONTAINER) == 112, "size of QACONTAINER");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, cbSize) == 0, "place of QACONTAINER.cbSize");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, pClientSite) == 8, "place of QACONTAINER.pClientSite");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, pAdviseSink) == 16, "place of QACONTAINER.pAdviseSink");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, pPropertyNotifySink) == 24, "place of QACONTAINER.pPropertyNotifySink");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, pUnkEventSink) == 32, "place of QACONTAINER.pUnkEventSink");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, dwAmbientFlags) == 40, "place of QACONTAINER.dwAmbientFlags");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, colorFore) == 44, "place of QACONTAINER.colorFore");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, colorBack) == 48, "place of QACONTAINER.colorBack");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, pFont) == 56, "place of QACONTAINER.pFont");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, pUndoMgr) == 64, "place of QACONTAINER.pUndoMgr");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, dwAppearance) == 72, "place of QACONTAINER.dwAppearance");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, lcid) == 76, "place of QACONTAINER.lcid");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, hpal) == 80, "place of QACONTAINER.hpal");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, pBindHost) == 88, "place of QACONTAINER.pBindHost");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, pOleControlSite) == 96, "place of QACONTAINER.pOleControlSite");
COM_STATIC_ASSERT(offsetof(struct tagQACONTAINER, pServiceProvider) == 104, "place of QACONTAINER.pServiceProvider");
#endif
typedef struct tagQACONTAINER QACONTAINER;

struct tagQACONTROL {
    ULONG cbSize;
    DWORD dwMiscStatus;
    DWORD dwViewStatus;
    DWORD dwEventCookie;
    DWORD dwPropNotifyCookie;
    DWORD dwPointerActivationPolicy;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagQACONTROL) == 24, "size of QACONTROL");
COM_STATIC_ASSERT(offsetof(struct tagQACONTROL, cbSize) == 0, "place of QACONTROL.cbSize");
COM_STATIC_ASSERT(offsetof(struct tagQACONTROL, dwMiscStatus) == 4, "place of QACONTROL.dwMiscStatus");
COM_STATIC_ASSERT(offsetof(struct tagQACONTROL, dwViewStatus) == 8, "place of QACONTROL.dwViewStatus");
COM_STATIC_ASSERT(offsetof(struct tagQACONTROL, dwEventCookie) == 12, "place of QACONTROL.dwEventCookie");
COM_STATIC_ASSERT(offsetof(struct tagQACONTROL, dwPropNotifyCookie) == 16, "place of QACONTROL.dwPropNotifyCookie");
COM_STATIC_ASSERT(offsetof(struct tagQACONTROL, dwPointerActivationPolicy) == 20, "place of QACONTROL.dwPointerActivationPolicy");
#endif
typedef struct tagQACONTROL QACONTROL;

#ifndef __IQuickActivate_INTERFACE_DEFINED__
#define __IQuickActivate_INTERFACE_DEFINED__
typedef IQuickActivate *LPQUICKACTIVATE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IQuickActivate;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("cf51ed10-62fe-11cf-bf86-00a0c9034836")
IQuickActivate : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE QuickActivate(
        /* [in] */ QACONTAINER *pQaContainer,
        /* [in, out] */ QACONTROL *pQaControl) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetContentExtent(/* [in] */ LPSIZEL pSizel) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetContentExtent(/* [out] */ LPSIZEL pSizel) = 0;
};
COM_DEFINE_UUIDOF(IQuickActivate, 0xcf51ed10, 0x62fe, 0x11cf, 0xbf, 0x86, 0x00, 0xa0, 0xc9, 0x03, 0x48, 0x36)
COM_STATIC_ASSERT(sizeof(IQuickActivate) == sizeof(void *), "IQuickActivate is one vtable");
#else
typedef struct IQuickActivateVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IQuickActivate *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IQuickActivate *This);
    ULONG (STDMETHODCALLTYPE *Release)(IQuickActivate *This);
    HRESULT (STDMETHODCALLTYPE *QuickActivate)(IQuickActivate *This, QACONTAINER *pQaContainer, QACONTROL *pQaControl);
    HRESULT (STDMETHODCALLTYPE *SetContentExtent)(IQuickActivate *This, LPSIZEL pSizel);
    HRESULT (STDMETHODCALLTYPE *GetContentExtent)(IQuickActivate *This, LPSIZEL pSizel);
    END_INTERFACE
} IQuickActivateVtbl;
interface IQuickActivate {
    CONST_VTBL struct IQuickActivateVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IQuickActivate_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IQuickActivate_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IQuickActivate_Release(This) ((This)->lpVtbl->Release(This))
#define IQuickActivate_QuickActivate(This, pQaContainer, pQaControl) ((This)->lpVtbl->QuickActivate(This, pQaContainer, pQaControl))
#define IQuickActivate_SetContentExtent(This, pSizel) ((This)->lpVtbl->SetContentExtent(This, pSizel))
#define IQuickActivate_GetContentExtent(This, pSizel) ((This)->lpVtbl->GetContentExtent(This, pSizel))
#endif
COM_STATIC_ASSERT(offsetof(IQuickActivateVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IQuickActivate.QueryInterface");
COM_STATIC_ASSERT(offsetof(IQuickActivateVtbl, AddRef) == 1 * sizeof(void *), "slot of IQuickActivate.AddRef");
COM_STATIC_ASSERT(offsetof(IQuickActivateVtbl, Release) == 2 * sizeof(void *), "slot of IQuickActivate.Release");
COM_STATIC_ASSERT(offsetof(IQuickActivateVtbl, QuickActivate) == 3 * sizeof(void *), "slot of IQuickActivate.QuickActivate");
COM_STATIC_ASSERT(offsetof(IQuickActivateVtbl, SetContentExtent) == 4 * sizeof(void *), "slot of IQuickActivate.SetContentExtent");
COM_STATIC_ASSERT(offsetof(IQuickActivateVtbl, GetContentExtent) == 5 * sizeof(void *), "slot of IQuickActivate.GetContentExtent");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IQuickActivate_INTERFACE_DEFINED__ */

enum tagACTIVATEFLAGS {
    ACTIVATE_WINDOWLESS = 1
};
COM_STATIC_ASSERT(sizeof(enum tagACTIVATEFLAGS) == 4, "ACTIVATE_FLAGS has 32 bits");
typedef enum tagACTIVATEFLAGS ACTIVATE_FLAGS;

#ifndef __IOleInPlaceSiteEx_INTERFACE_DEFINED__
#define __IOleInPlaceSiteEx_INTERFACE_DEFINED__
typedef IOleInPlaceSiteEx *LPOLEINPLACESITEEX;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleInPlaceSiteEx;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("9c2cad80-3424-11cf-b670-00aa004cd6d8")
IOleInPlaceSiteEx : public IOleInPlaceSite
{
public:
    virtual HRESULT STDMETHODCALLTYPE OnInPlaceActivateEx(
        /* [out] */ BOOL *pfNoRedraw,
        /* [in] */ DWORD dwFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnInPlaceDeactivateEx(/* [in] */ BOOL fNoRedraw) = 0;
    virtual HRESULT STDMETHODCALLTYPE RequestUIActivate(void) = 0;
};
COM_DEFINE_UUIDOF(IOleInPlaceSiteEx, 0x9c2cad80, 0x3424, 0x11cf, 0xb6, 0x70, 0x00, 0xaa, 0x00, 0x4c, 0xd6, 0xd8)
COM_STATIC_ASSERT(sizeof(IOleInPlaceSiteEx) == sizeof(void *), "IOleInPlaceSiteEx is one vtable");
#else
typedef struct IOleInPlaceSiteExVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleInPlaceSiteEx *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleInPlaceSiteEx *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleInPlaceSiteEx *This);
    HRESULT (STDMETHODCALLTYPE *GetWindow)(IOleInPlaceSiteEx *This, HWND *phwnd);
    HRESULT (STDMETHODCALLTYPE *ContextSensitiveHelp)(IOleInPlaceSiteEx *This, BOOL fEnterMode);
    HRESULT (STDMETHODCALLTYPE *CanInPlaceActivate)(IOleInPlaceSiteEx *This);
    HRESULT (STDMETHODCALLTYPE *OnInPlaceActivate)(IOleInPlaceSiteEx *This);
    HRESULT (STDMETHODCALLTYPE *OnUIActivate)(IOleInPlaceSiteEx *This);
    HRESULT (STDMETHODCALLTYPE *GetWindowContext)(IOleInPlaceSiteEx *This, IOleInPlaceFrame **ppFrame, IOleInPlaceUIWindow **ppDoc, LPRECT lprcPosRect, LPRECT lprcClipRect, LPOLEINPLACEFRAMEINFO lpFrameInfo);
    HRESULT (STDMETHODCALLTYPE *Scroll)(IOleInPlaceSiteEx *This, SIZE scrollExtant);
    HRESULT (STDMETHODCALLTYPE *OnUIDeactivate)(IOleInPlaceSiteEx *This, BOOL fUndoable);
    HRESULT (STDMETHODCALLTYPE *OnInPlaceDeactivate)(IOleInPlaceSiteEx *This);
    HRESULT (STDMETHODCALLTYPE *DiscardUndoState)(IOleInPlaceSiteEx *This);
    HRESULT (STDMETHODCALLTYPE *DeactivateAndUndo)(IOleInPlaceSiteEx *This);
    HRESULT (STDMETHODCALLTYPE *OnPosRectChange)(IOleInPlaceSiteEx *This, LPCRECT lprcPosRect);
    HRESULT (STDMETHODCALLTYPE *OnInPlaceActivateEx)(IOleInPlaceSiteEx *This, BOOL *pfNoRedraw, DWORD dwFlags);
    HRESULT (STDMETHODCALLTYPE *OnInPlaceDeactivateEx)(IOleInPlaceSiteEx *This, BOOL fNoRedraw);
    HRESULT (STDMETHODCALLTYPE *RequestUIActivate)(IOleInPlaceSiteEx *This);
    END_INTERFACE
} IOleInPlaceSiteExVtbl;
interface IOleInPlaceSiteEx {
    CONST_VTBL struct IOleInPlaceSiteExVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleInPlaceSiteEx_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleInPlaceSiteEx_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleInPlaceSiteEx_Release(This) ((This)->lpVtbl->Release(This))
#define IOleInPlaceSiteEx_GetWindow(This, phwnd) ((This)->lpVtbl->GetWindow(This, phwnd))
#define IOleInPlaceSiteEx_ContextSensitiveHelp(This, fEnterMode) ((This)->lpVtbl->ContextSensitiveHelp(This, fEnterMode))
#define IOleInPlaceSiteEx_CanInPlaceActivate(This) ((This)->lpVtbl->CanInPlaceActivate(This))
#define IOleInPlaceSiteEx_OnInPlaceActivate(This) ((This)->lpVtbl->OnInPlaceActivate(This))
#define IOleInPlaceSiteEx_OnUIActivate(This) ((This)->lpVtbl->OnUIActivate(This))
#define IOleInPlaceSiteEx_GetWindowContext(This, ppFrame, ppDoc, lprcPosRect, lprcClipRect, lpFrameInfo) ((This)->lpVtbl->GetWindowContext(This, ppFrame, ppDoc, lprcPosRect, lprcClipRect, lpFrameInfo))
#define IOleInPlaceSiteEx_Scroll(This, scrollExtant) ((This)->lpVtbl->Scroll(This, scrollExtant))
#define IOleInPlaceSiteEx_OnUIDeactivate(This, fUndoable) ((This)->lpVtbl->OnUIDeactivate(This, fUndoable))
#define IOleInPlaceSiteEx_OnInPlaceDeactivate(This) ((This)->lpVtbl->OnInPlaceDeactivate(This))
#define IOleInPlaceSiteEx_DiscardUndoState(This) ((This)->lpVtbl->DiscardUndoState(This))
#define IOleInPlaceSiteEx_DeactivateAndUndo(This) ((This)->lpVtbl->DeactivateAndUndo(This))
#define IOleInPlaceSiteEx_OnPosRectChange(This, lprcPosRect) ((This)->lpVtbl->OnPosRectChange(This, lprcPosRect))
#define IOleInPlaceSiteEx_OnInPlaceActivateEx(This, pfNoRedraw, dwFlags) ((This)->lpVtbl->OnInPlaceActivateEx(This, pfNoRedraw, dwFlags))
#define IOleInPlaceSiteEx_OnInPlaceDeactivateEx(This, fNoRedraw) ((This)->lpVtbl->OnInPlaceDeactivateEx(This, fNoRedraw))
#define IOleInPlaceSiteEx_RequestUIActivate(This) ((This)->lpVtbl->RequestUIActivate(This))
#endif
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleInPlaceSiteEx.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleInPlaceSiteEx.AddRef");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, Release) == 2 * sizeof(void *), "slot of IOleInPlaceSiteEx.Release");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, GetWindow) == 3 * sizeof(void *), "slot of IOleInPlaceSiteEx.GetWindow");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, ContextSensitiveHelp) == 4 * sizeof(void *), "slot of IOleInPlaceSiteEx.ContextSensitiveHelp");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, CanInPlaceActivate) == 5 * sizeof(void *), "slot of IOleInPlaceSiteEx.CanInPlaceActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, OnInPlaceActivate) == 6 * sizeof(void *), "slot of IOleInPlaceSiteEx.OnInPlaceActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, OnUIActivate) == 7 * sizeof(void *), "slot of IOleInPlaceSiteEx.OnUIActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, GetWindowContext) == 8 * sizeof(void *), "slot of IOleInPlaceSiteEx.GetWindowContext");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, Scroll) == 9 * sizeof(void *), "slot of IOleInPlaceSiteEx.Scroll");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, OnUIDeactivate) == 10 * sizeof(void *), "slot of IOleInPlaceSiteEx.OnUIDeactivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, OnInPlaceDeactivate) == 11 * sizeof(void *), "slot of IOleInPlaceSiteEx.OnInPlaceDeactivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, DiscardUndoState) == 12 * sizeof(void *), "slot of IOleInPlaceSiteEx.DiscardUndoState");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, DeactivateAndUndo) == 13 * sizeof(void *), "slot of IOleInPlaceSiteEx.DeactivateAndUndo");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, OnPosRectChange) == 14 * sizeof(void *), "slot of IOleInPlaceSiteEx.OnPosRectChange");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, OnInPlaceActivateEx) == 15 * sizeof(void *), "slot of IOleInPlaceSiteEx.OnInPlaceActivateEx");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, OnInPlaceDeactivateEx) == 16 * sizeof(void *), "slot of IOleInPlaceSiteEx.OnInPlaceDeactivateEx");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteExVtbl, RequestUIActivate) == 17 * sizeof(void *), "slot of IOleInPlaceSiteEx.RequestUIActivate");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleInPlaceSiteEx_INTERFACE_DEFINED__ */

enum tagOLEDCFLAGS {
    OLEDC_NODRAW = 1,
    OLEDC_PAINTBKGND = 2,
    OLEDC_OFFSCREEN = 4
};
COM_STATIC_ASSERT(sizeof(enum tagOLEDCFLAGS) == 4, "OLEDCFLAGS has 32 bits");
typedef enum tagOLEDCFLAGS OLEDCFLAGS;

#ifndef __IOleInPlaceSiteWindowless_INTERFACE_DEFINED__
#define __IOleInPlaceSiteWindowless_INTERFACE_DEFINED__
typedef IOleInPlaceSiteWindowless *LPOLEINPLACESITEWINDOWLESS;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleInPlaceSiteWindowless;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("922eada0-3424-11cf-b670-00aa004cd6d8")
IOleInPlaceSiteWindowless : public IOleInPlaceSiteEx
{
public:
    virtual HRESULT STDMETHODCALLTYPE CanWindowlessActivate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCapture(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetCapture(/* [in] */ BOOL fCapture) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFocus(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFocus(/* [in] */ BOOL fFocus) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDC(
        /* [in] */ LPCRECT pRect,
        /* [in] */ DWORD grfFlags,
        /* [out] */ HDC *phDC) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReleaseDC(/* [in] */ HDC hDC) = 0;
    virtual HRESULT STDMETHODCALLTYPE InvalidateRect(
        /* [in] */ LPCRECT pRect,
        /* [in] */ BOOL fErase) = 0;
    virtual HRESULT STDMETHODCALLTYPE InvalidateRgn(
        /* [in] */ HRGN hRGN,
        /* [in] */ BOOL fErase) = 0;
    virtual HRESULT STDMETHODCALLTYPE ScrollRect(
        /* [in] */ INT dx,
        /* [in] */ INT dy,
        /* [in] */ LPCRECT pRectScroll,
        /* [in] */ LPCRECT pRectClip) = 0;
    virtual HRESULT STDMETHODCALLTYPE AdjustRect(/* [in, out] */ LPRECT prc) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnDefWindowMessage(
        /* [in] */ UINT msg,
        /* [in] */ WPARAM wParam,
        /* [in] */ LPARAM lParam,
        /* [out] */ LRESULT *plResult) = 0;
};
COM_DEFINE_UUIDOF(IOleInPlaceSiteWindowless, 0x922eada0, 0x3424, 0x11cf, 0xb6, 0x70, 0x00, 0xaa, 0x00, 0x4c, 0xd6, 0xd8)
COM_STATIC_ASSERT(sizeof(IOleInPlaceSiteWindowless) == sizeof(void *), "IOleInPlaceSiteWindowless is one vtable");
#else
typedef struct IOleInPlaceSiteWindowlessVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleInPlaceSiteWindowless *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleInPlaceSiteWindowless *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *GetWindow)(IOleInPlaceSiteWindowless *This, HWND *phwnd);
    HRESULT (STDMETHODCALLTYPE *ContextSensitiveHelp)(IOleInPlaceSiteWindowless *This, BOOL fEnterMode);
    HRESULT (STDMETHODCALLTYPE *CanInPlaceActivate)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *OnInPlaceActivate)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *OnUIActivate)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *GetWindowContext)(IOleInPlaceSiteWindowless *This, IOleInPlaceFrame **ppFrame, IOleInPlaceUIWindow **ppDoc, LPRECT lprcPosRect, LPRECT lprcClipRect, LPOLEINPLACEFRAMEINFO lpFrameInfo);
    HRESULT (STDMETHODCALLTYPE *Scroll)(IOleInPlaceSiteWindowless *This, SIZE scrollExtant);
    HRESULT (STDMETHODCALLTYPE *OnUIDeactivate)(IOleInPlaceSiteWindowless *This, BOOL fUndoable);
    HRESULT (STDMETHODCALLTYPE *OnInPlaceDeactivate)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *DiscardUndoState)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *DeactivateAndUndo)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *OnPosRectChange)(IOleInPlaceSiteWindowless *This, LPCRECT lprcPosRect);
    HRESULT (STDMETHODCALLTYPE *OnInPlaceActivateEx)(IOleInPlaceSiteWindowless *This, BOOL *pfNoRedraw, DWORD dwFlags);
    HRESULT (STDMETHODCALLTYPE *OnInPlaceDeactivateEx)(IOleInPlaceSiteWindowless *This, BOOL fNoRedraw);
    HRESULT (STDMETHODCALLTYPE *RequestUIActivate)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *CanWindowlessActivate)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *GetCapture)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *SetCapture)(IOleInPlaceSiteWindowless *This, BOOL fCapture);
    HRESULT (STDMETHODCALLTYPE *GetFocus)(IOleInPlaceSiteWindowless *This);
    HRESULT (STDMETHODCALLTYPE *SetFocus)(IOleInPlaceSiteWindowless *This, BOOL fFocus);
    HRESULT (STDMETHODCALLTYPE *GetDC)(IOleInPlaceSiteWindowless *This, LPCRECT pRect, DWORD grfFlags, HDC *phDC);
    HRESULT (STDMETHODCALLTYPE *ReleaseDC)(IOleInPlaceSiteWindowless *This, HDC hDC);
    HRESULT (STDMETHODCALLTYPE *InvalidateRect)(IOleInPlaceSiteWindowless *This, LPCRECT pRect, BOOL fErase);
    HRESULT (STDMETHODCALLTYPE *InvalidateRgn)(IOleInPlaceSiteWindowless *This, HRGN hRGN, BOOL fErase);
    HRESULT (STDMETHODCALLTYPE *ScrollRect)(IOleInPlaceSiteWindowless *This, INT dx, INT dy, LPCRECT pRectScroll, LPCRECT pRectClip);
    HRESULT (STDMETHODCALLTYPE *AdjustRect)(IOleInPlaceSiteWindowless *This, LPRECT prc);
    HRESULT (STDMETHODCALLTYPE *OnDefWindowMessage)(IOleInPlaceSiteWindowless *This, UINT msg, WPARAM wParam, LPARAM lParam, LRESULT *plResult);
    END_INTERFACE
} IOleInPlaceSiteWindowlessVtbl;
interface IOleInPlaceSiteWindowless {
    CONST_VTBL struct IOleInPlaceSiteWindowlessVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleInPlaceSiteWindowless_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleInPlaceSiteWindowless_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleInPlaceSiteWindowless_Release(This) ((This)->lpVtbl->Release(This))
#define IOleInPlaceSiteWindowless_GetWindow(This, phwnd) ((This)->lpVtbl->GetWindow(This, phwnd))
#define IOleInPlaceSiteWindowless_ContextSensitiveHelp(This, fEnterMode) ((This)->lpVtbl->ContextSensitiveHelp(This, fEnterMode))
#define IOleInPlaceSiteWindowless_CanInPlaceActivate(This) ((This)->lpVtbl->CanInPlaceActivate(This))
#define IOleInPlaceSiteWindowless_OnInPlaceActivate(This) ((This)->lpVtbl->OnInPlaceActivate(This))
#define IOleInPlaceSiteWindowless_OnUIActivate(This) ((This)->lpVtbl->OnUIActivate(This))
#define IOleInPlaceSiteWindowless_GetWindowContext(This, ppFrame, ppDoc, lprcPosRect, lprcClipRect, lpFrameInfo) ((This)->lpVtbl->GetWindowContext(This, ppFrame, ppDoc, lprcPosRect, lprcClipRect, lpFrameInfo))
#define IOleInPlaceSiteWindowless_Scroll(This, scrollExtant) ((This)->lpVtbl->Scroll(This, scrollExtant))
#define IOleInPlaceSiteWindowless_OnUIDeactivate(This, fUndoable) ((This)->lpVtbl->OnUIDeactivate(This, fUndoable))
#define IOleInPlaceSiteWindowless_OnInPlaceDeactivate(This) ((This)->lpVtbl->OnInPlaceDeactivate(This))
#define IOleInPlaceSiteWindowless_DiscardUndoState(This) ((This)->lpVtbl->DiscardUndoState(This))
#define IOleInPlaceSiteWindowless_DeactivateAndUndo(This) ((This)->lpVtbl->DeactivateAndUndo(This))
#define IOleInPlaceSiteWindowless_OnPosRectChange(This, lprcPosRect) ((This)->lpVtbl->OnPosRectChange(This, lprcPosRect))
#define IOleInPlaceSiteWindowless_OnInPlaceActivateEx(This, pfNoRedraw, dwFlags) ((This)->lpVtbl->OnInPlaceActivateEx(This, pfNoRedraw, dwFlags))
#define IOleInPlaceSiteWindowless_OnInPlaceDeactivateEx(This, fNoRedraw) ((This)->lpVtbl->OnInPlaceDeactivateEx(This, fNoRedraw))
#define IOleInPlaceSiteWindowless_RequestUIActivate(This) ((This)->lpVtbl->RequestUIActivate(This))
#define IOleInPlaceSiteWindowless_CanWindowlessActivate(This) ((This)->lpVtbl->CanWindowlessActivate(This))
#define IOleInPlaceSiteWindowless_GetCapture(This) ((This)->lpVtbl->GetCapture(This))
#define IOleInPlaceSiteWindowless_SetCapture(This, fCapture) ((This)->lpVtbl->SetCapture(This, fCapture))
#define IOleInPlaceSiteWindowless_GetFocus(This) ((This)->lpVtbl->GetFocus(This))
#define IOleInPlaceSiteWindowless_SetFocus(This, fFocus) ((This)->lpVtbl->SetFocus(This, fFocus))
#define IOleInPlaceSiteWindowless_GetDC(This, pRect, grfFlags, phDC) ((This)->lpVtbl->GetDC(This, pRect, grfFlags, phDC))
#define IOleInPlaceSiteWindowless_ReleaseDC(This, hDC) ((This)->lpVtbl->ReleaseDC(This, hDC))
#define IOleInPlaceSiteWindowless_InvalidateRect(This, pRect, fErase) ((This)->lpVtbl->InvalidateRect(This, pRect, fErase))
#define IOleInPlaceSiteWindowless_InvalidateRgn(This, hRGN, fErase) ((This)->lpVtbl->InvalidateRgn(This, hRGN, fErase))
#define IOleInPlaceSiteWindowless_ScrollRect(This, dx, dy, pRectScroll, pRectClip) ((This)->lpVtbl->ScrollRect(This, dx, dy, pRectScroll, pRectClip))
#define IOleInPlaceSiteWindowless_AdjustRect(This, prc) ((This)->lpVtbl->AdjustRect(This, prc))
#define IOleInPlaceSiteWindowless_OnDefWindowMessage(This, msg, wParam, lParam, plResult) ((This)->lpVtbl->OnDefWindowMessage(This, msg, wParam, lParam, plResult))
#endif
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.AddRef");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, Release) == 2 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.Release");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, GetWindow) == 3 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.GetWindow");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, ContextSensitiveHelp) == 4 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.ContextSensitiveHelp");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, CanInPlaceActivate) == 5 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.CanInPlaceActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, OnInPlaceActivate) == 6 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.OnInPlaceActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, OnUIActivate) == 7 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.OnUIActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, GetWindowContext) == 8 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.GetWindowContext");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, Scroll) == 9 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.Scroll");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, OnUIDeactivate) == 10 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.OnUIDeactivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, OnInPlaceDeactivate) == 11 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.OnInPlaceDeactivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, DiscardUndoState) == 12 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.DiscardUndoState");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, DeactivateAndUndo) == 13 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.DeactivateAndUndo");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, OnPosRectChange) == 14 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.OnPosRectChange");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, OnInPlaceActivateEx) == 15 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.OnInPlaceActivateEx");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, OnInPlaceDeactivateEx) == 16 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.OnInPlaceDeactivateEx");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, RequestUIActivate) == 17 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.RequestUIActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, CanWindowlessActivate) == 18 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.CanWindowlessActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, GetCapture) == 19 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.GetCapture");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, SetCapture) == 20 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.SetCapture");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, GetFocus) == 21 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.GetFocus");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, SetFocus) == 22 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.SetFocus");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, GetDC) == 23 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.GetDC");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, ReleaseDC) == 24 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.ReleaseDC");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, InvalidateRect) == 25 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.InvalidateRect");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, InvalidateRgn) == 26 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.InvalidateRgn");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, ScrollRect) == 27 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.ScrollRect");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, AdjustRect) == 28 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.AdjustRect");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteWindowlessVtbl, OnDefWindowMessage) == 29 * sizeof(void *), "slot of IOleInPlaceSiteWindowless.OnDefWindowMessage");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleInPlaceSiteWindowless_INTERFACE_DEFINED__ */

#ifndef __IOleInPlaceObjectWindowless_INTERFACE_DEFINED__
#define __IOleInPlaceObjectWindowless_INTERFACE_DEFINED__
typedef IOleInPlaceObjectWindowless *LPOLEINPLACEOBJECTWINDOWLESS;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleInPlaceObjectWindowless;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("1c2056cc-5ef4-101b-8bc8-00aa003e3b29")
IOleInPlaceObjectWindowless : public IOleInPlaceObject
{
public:
    virtual HRESULT STDMETHODCALLTYPE OnWindowMessage(
        /* [in] */ UINT msg,
        /* [in] */ WPARAM wParam,
        /* [in] */ LPARAM lParam,
        /* [out] */ LRESULT *plResult) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDropTarget(/* [out] */ IDropTarget **ppDropTarget) = 0;
};
COM_DEFINE_UUIDOF(IOleInPlaceObjectWindowless, 0x1c2056cc, 0x5ef4, 0x101b, 0x8b, 0xc8, 0x00, 0xaa, 0x00, 0x3e, 0x3b, 0x29)
COM_STATIC_ASSERT(sizeof(IOleInPlaceObjectWindowless) == sizeof(void *), "IOleInPlaceObjectWindowless is one vtable");
#else
typedef struct IOleInPlaceObjectWindowlessVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleInPlaceObjectWindowless *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleInPlaceObjectWindowless *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleInPlaceObjectWindowless *This);
    HRESULT (STDMETHODCALLTYPE *GetWindow)(IOleInPlaceObjectWindowless *This, HWND *phwnd);
    HRESULT (STDMETHODCALLTYPE *ContextSensitiveHelp)(IOleInPlaceObjectWindowless *This, BOOL fEnterMode);
    HRESULT (STDMETHODCALLTYPE *InPlaceDeactivate)(IOleInPlaceObjectWindowless *This);
    HRESULT (STDMETHODCALLTYPE *UIDeactivate)(IOleInPlaceObjectWindowless *This);
    HRESULT (STDMETHODCALLTYPE *SetObjectRects)(IOleInPlaceObjectWindowless *This, LPCRECT lprcPosRect, LPCRECT lprcClipRect);
    HRESULT (STDMETHODCALLTYPE *ReactivateAndUndo)(IOleInPlaceObjectWindowless *This);
    HRESULT (STDMETHODCALLTYPE *OnWindowMessage)(IOleInPlaceObjectWindowless *This, UINT msg, WPARAM wParam, LPARAM lParam, LRESULT *plResult);
    HRESULT (STDMETHODCALLTYPE *GetDropTarget)(IOleInPlaceObjectWindowless *This, IDropTarget **ppDropTarget);
    END_INTERFACE
} IOleInPlaceObjectWindowlessVtbl;
interface IOleInPlaceObjectWindowless {
    CONST_VTBL struct IOleInPlaceObjectWindowlessVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleInPlaceObjectWindowless_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleInPlaceObjectWindowless_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleInPlaceObjectWindowless_Release(This) ((This)->lpVtbl->Release(This))
#define IOleInPlaceObjectWindowless_GetWindow(This, phwnd) ((This)->lpVtbl->GetWindow(This, phwnd))
#define IOleInPlaceObjectWindowless_ContextSensitiveHelp(This, fEnterMode) ((This)->lpVtbl->ContextSensitiveHelp(This, fEnterMode))
#define IOleInPlaceObjectWindowless_InPlaceDeactivate(This) ((This)->lpVtbl->InPlaceDeactivate(This))
#define IOleInPlaceObjectWindowless_UIDeactivate(This) ((This)->lpVtbl->UIDeactivate(This))
#define IOleInPlaceObjectWindowless_SetObjectRects(This, lprcPosRect, lprcClipRect) ((This)->lpVtbl->SetObjectRects(This, lprcPosRect, lprcClipRect))
#define IOleInPlaceObjectWindowless_ReactivateAndUndo(This) ((This)->lpVtbl->ReactivateAndUndo(This))
#define IOleInPlaceObjectWindowless_OnWindowMessage(This, msg, wParam, lParam, plResult) ((This)->lpVtbl->OnWindowMessage(This, msg, wParam, lParam, plResult))
#define IOleInPlaceObjectWindowless_GetDropTarget(This, ppDropTarget) ((This)->lpVtbl->GetDropTarget(This, ppDropTarget))
#endif
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.AddRef");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, Release) == 2 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.Release");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, GetWindow) == 3 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.GetWindow");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, ContextSensitiveHelp) == 4 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.ContextSensitiveHelp");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, InPlaceDeactivate) == 5 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.InPlaceDeactivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, UIDeactivate) == 6 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.UIDeactivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, SetObjectRects) == 7 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.SetObjectRects");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, ReactivateAndUndo) == 8 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.ReactivateAndUndo");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, OnWindowMessage) == 9 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.OnWindowMessage");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectWindowlessVtbl, GetDropTarget) == 10 * sizeof(void *), "slot of IOleInPlaceObjectWindowless.GetDropTarget");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleInPlaceObjectWindowless_INTERFACE_DEFINED__ */

enum tagVIEWSTATUS {
    VIEWSTATUS_OPAQUE = 1,
    VIEWSTATUS_SOLIDBKGND = 2,
    VIEWSTATUS_DVASPECTOPAQUE = 4,
    VIEWSTATUS_DVASPECTTRANSPARENT = 8,
    VIEWSTATUS_SURFACE = 16,
    VIEWSTATUS_3DSURFACE = 32
};
COM_STATIC_ASSERT(sizeof(enum tagVIEWSTATUS) == 4, "VIEWSTATUS has 32 bits");
typedef enum tagVIEWSTATUS VIEWSTATUS;

enum tagHITRESULT {
    HITRESULT_OUTSIDE = 0,
    HITRESULT_TRANSPARENT = 1,
    HITRESULT_CLOSE = 2,
    HITRESULT_HIT = 3
};
COM_STATIC_ASSERT(sizeof(enum tagHITRESULT) == 4, "HITRESULT has 32 bits");
typedef enum tagHITRESULT HITRESULT;

enum tagDVASPECT2 {
    DVASPECT_OPAQUE = 16,
    DVASPECT_TRANSPARENT = 32
};
COM_STATIC_ASSERT(sizeof(enum tagDVASPECT2) == 4, "DVASPECT2 has 32 bits");
typedef enum tagDVASPECT2 DVASPECT2;

struct tagExtentInfo {
    ULONG cb;
    DWORD dwExtentMode;
    SIZEL sizelProposed;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagExtentInfo) == 16, "size of DVEXTENTINFO");
COM_STATIC_ASSERT(offsetof(struct tagExtentInfo, cb) == 0, "place of DVEXTENTINFO.cb");
COM_STATIC_ASSERT(offsetof(struct tagExtentInfo, dwExtentMode) == 4, "place of DVEXTENTINFO.dwExtentMode");
COM_STATIC_ASSERT(offsetof(struct tagExtentInfo, sizelProposed) == 8, "place of DVEXTENTINFO.sizelProposed");
#endif
typedef struct tagExtentInfo DVEXTENTINFO;

enum tagExtentMode {
    DVEXTENT_CONTENT = 0,
    DVEXTENT_INTEGRAL = 1
};
COM_STATIC_ASSERT(sizeof(enum tagExtentMode) == 4, "DVEXTENTMODE has 32 bits");
typedef enum tagExtentMode DVEXTENTMODE;

enum tagAspectInfoFlag {
    DVASPECTINFOFLAG_CANOPTIMIZE = 1
};
COM_STATIC_ASSERT(sizeof(enum tagAspectInfoFlag) == 4, "DVASPECTINFOFLAG has 32 bits");
typedef enum tagAspectInfoFlag DVASPECTINFOFLAG;

struct tagAspectInfo {
    ULONG cb;
    DWORD dwFlags;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagAspectInfo) == 8, "size of DVASPECTINFO");
COM_STATIC_ASSERT(offsetof(struct tagAspectInfo, cb) == 0, "place of DVASPECTINFO.cb");
COM_STATIC_ASSERT(offsetof(struct tagAspectInfo, dwFlags) == 4, "place of DVASPECTINFO.dwFlags");
#endif
typedef struct tagAspectInfo DVASPECTINFO;

#ifndef __IViewObjectEx_INTERFACE_DEFINED__
#define __IViewObjectEx_INTERFACE_DEFINED__
typedef IViewObjectEx *LPVIEWOBJECTEX;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IViewObjectEx;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("3af24292-0c96-11ce-a0cf-00aa00600ab8")
IViewObjectEx : public IViewObject2
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetRect(
        /* [in] */ DWORD dwAspect,
        /* [out] */ LPRECTL pRect) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetViewStatus(/* [out] */ DWORD *pdwStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryHitPoint(
        /* [in] */ DWORD dwAspect,
        /* [in] */ LPCRECT pRectBounds,
        /* [in] */ POINT ptlLoc,
        /* [in] */ LONG lCloseHint,
        /* [out] */ DWORD *pHitResult) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryHitRect(
        /* [in] */ DWORD dwAspect,
        /* [in] */ LPCRECT pRectBounds,
        /* [in] */ LPCRECT pRectLoc,
        /* [in] */ LONG lCloseHint,
        /* [out] */ DWORD *pHitResult) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetNaturalExtent(
        /* [in] */ DWORD dwAspect,
        /* [in] */ LONG lindex,
        /* [in] */ DVTARGETDEVICE *ptd,
        /* [in] */ HDC hicTargetDev,
        /* [in] */ DVEXTENTINFO *pExtentInfo,
        /* [out] */ LPSIZEL pSizel) = 0;
};
COM_DEFINE_UUIDOF(IViewObjectEx, 0x3af24292, 0x0c96, 0x11ce, 0xa0, 0xcf, 0x00, 0xaa, 0x00, 0x60, 0x0a, 0xb8)
COM_STATIC_ASSERT(sizeof(IViewObjectEx) == sizeof(void *), "IViewObjectEx is one vtable");
#else
typedef struct IViewObjectExVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IViewObjectEx *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IViewObjectEx *This);
    ULONG (STDMETHODCALLTYPE *Release)(IViewObjectEx *This);
    HRESULT (STDMETHODCALLTYPE *Draw)(IViewObjectEx *This, DWORD dwDrawAspect, LONG lindex, void *pvAspect, DVTARGETDEVICE *ptd, HDC hdcTargetDev, HDC hdcDraw, LPCRECTL lprcBounds, LPCRECTL lprcWBounds, BOOL (*pfnContinue)(ULONG_PTR dwContinue), ULONG_PTR dwContinue);
    HRESULT (STDMETHODCALLTYPE *GetColorSet)(IViewObjectEx *This, DWORD dwDrawAspect, LONG lindex, void *pvAspect, DVTARGETDEVICE *ptd, HDC hicTargetDev, LOGPALETTE **ppColorSet);
    HRESULT (STDMETHODCALLTYPE *Freeze)(IViewObjectEx *This, DWORD dwDrawAspect, LONG lindex, void *pvAspect, DWORD *pdwFreeze);
    HRESULT (STDMETHODCALLTYPE *Unfreeze)(IViewObjectEx *This, DWORD dwFreeze);
    HRESULT (STDMETHODCALLTYPE *SetAdvise)(IViewObjectEx *This, DWORD aspects, DWORD advf, IAdviseSink *pAdvSink);
    HRESULT (STDMETHODCALLTYPE *GetAdvise)(IViewObjectEx *This, DWORD *pAspects, DWORD *pAdvf, IAdviseSink **ppAdvSink);
    HRESULT (STDMETHODCALLTYPE *GetExtent)(IViewObjectEx *This, DWORD dwDrawAspect, LONG lindex, DVTARGETDEVICE *ptd, LPSIZEL lpsizel);
    HRESULT (STDMETHODCALLTYPE *GetRect)(IViewObjectEx *This, DWORD dwAspect, LPRECTL pRect);
    HRESULT (STDMETHODCALLTYPE *GetViewStatus)(IViewObjectEx *This, DWORD *pdwStatus);
    HRESULT (STDMETHODCALLTYPE *QueryHitPoint)(IViewObjectEx *This, DWORD dwAspect, LPCRECT pRectBounds, POINT ptlLoc, LONG lCloseHint, DWORD *pHitResult);
    HRESULT (STDMETHODCALLTYPE *QueryHitRect)(IViewObjectEx *This, DWORD dwAspect, LPCRECT pRectBounds, LPCRECT pRectLoc, LONG lCloseHint, DWORD *pHitResult);
    HRESULT (STDMETHODCALLTYPE *GetNaturalExtent)(IViewObjectEx *This, DWORD dwAspect, LONG lindex, DVTARGETDEVICE *ptd, HDC hicTargetDev, DVEXTENTINFO *pExtentInfo, LPSIZEL pSizel);
    END_INTERFACE
} IViewObjectExVtbl;
interface IViewObjectEx {
    CONST_VTBL struct IViewObjectExVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IViewObjectEx_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IViewObjectEx_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IViewObjectEx_Release(This) ((This)->lpVtbl->Release(This))
#define IViewObjectEx_Draw(This, dwDrawAspect, lindex, pvAspect, ptd, hdcTargetDev, hdcDraw, lprcBounds, lprcWBounds, pfnContinue, dwContinue) ((This)->lpVtbl->Draw(This, dwDrawAspect, lindex, pvAspect, ptd, hdcTargetDev, hdcDraw, lprcBounds, lprcWBounds, pfnContinue, dwContinue))
#define IViewObjectEx_GetColorSet(This, dwDrawAspect, lindex, pvAspect, ptd, hicTargetDev, ppColorSet) ((This)->lpVtbl->GetColorSet(This, dwDrawAspect, lindex, pvAspect, ptd, hicTargetDev, ppColorSet))
#define IViewObjectEx_Freeze(This, dwDrawAspect, lindex, pvAspect, pdwFreeze) ((This)->lpVtbl->Freeze(This, dwDrawAspect, lindex, pvAspect, pdwFreeze))
#define IViewObjectEx_Unfreeze(This, dwFreeze) ((This)->lpVtbl->Unfreeze(This, dwFreeze))
#define IViewObjectEx_SetAdvise(This, aspects, advf, pAdvSink) ((This)->lpVtbl->SetAdvise(This, aspects, advf, pAdvSink))
#define IViewObjectEx_GetAdvise(This, pAspects, pAdvf, ppAdvSink) ((This)->lpVtbl->GetAdvise(This, pAspects, pAdvf, ppAdvSink))
#define IViewObjectEx_GetExtent(This, dwDrawAspect, lindex, ptd, lpsizel) ((This)->lpVtbl->GetExtent(This, dwDrawAspect, lindex, ptd, lpsizel))
#define IViewObjectEx_GetRect(This, dwAspect, pRect) ((This)->lpVtbl->GetRect(This, dwAspect, pRect))
#define IViewObjectEx_GetViewStatus(This, pdwStatus) ((This)->lpVtbl->GetViewStatus(This, pdwStatus))
#define IViewObjectEx_QueryHitPoint(This, dwAspect, pRectBounds, ptlLoc, lCloseHint, pHitResult) ((This)->lpVtbl->QueryHitPoint(This, dwAspect, pRectBounds, ptlLoc, lCloseHint, pHitResult))
#define IViewObjectEx_QueryHitRect(This, dwAspect, pRectBounds, pRectLoc, lCloseHint, pHitResult) ((This)->lpVtbl->QueryHitRect(This, dwAspect, pRectBounds, pRectLoc, lCloseHint, pHitResult))
#define IViewObjectEx_GetNaturalExtent(This, dwAspect, lindex, ptd, hicTargetDev, pExtentInfo, pSizel) ((This)->lpVtbl->GetNaturalExtent(This, dwAspect, lindex, ptd, hicTargetDev, pExtentInfo, pSizel))
#endif
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IViewObjectEx.QueryInterface");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, AddRef) == 1 * sizeof(void *), "slot of IViewObjectEx.AddRef");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, Release) == 2 * sizeof(void *), "slot of IViewObjectEx.Release");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, Draw) == 3 * sizeof(void *), "slot of IViewObjectEx.Draw");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, GetColorSet) == 4 * sizeof(void *), "slot of IViewObjectEx.GetColorSet");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, Freeze) == 5 * sizeof(void *), "slot of IViewObjectEx.Freeze");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, Unfreeze) == 6 * sizeof(void *), "slot of IViewObjectEx.Unfreeze");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, SetAdvise) == 7 * sizeof(void *), "slot of IViewObjectEx.SetAdvise");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, GetAdvise) == 8 * sizeof(void *), "slot of IViewObjectEx.GetAdvise");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, GetExtent) == 9 * sizeof(void *), "slot of IViewObjectEx.GetExtent");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, GetRect) == 10 * sizeof(void *), "slot of IViewObjectEx.GetRect");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, GetViewStatus) == 11 * sizeof(void *), "slot of IViewObjectEx.GetViewStatus");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, QueryHitPoint) == 12 * sizeof(void *), "slot of IViewObjectEx.QueryHitPoint");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, QueryHitRect) == 13 * sizeof(void *), "slot of IViewObjectEx.QueryHitRect");
COM_STATIC_ASSERT(offsetof(IViewObjectExVtbl, GetNaturalExtent) == 14 * sizeof(void *), "slot of IViewObjectEx.GetNaturalExtent");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IViewObjectEx_INTERFACE_DEFINED__ */

#ifndef __IAdviseSinkEx_INTERFACE_DEFINED__
#define __IAdviseSinkEx_INTERFACE_DEFINED__
typedef IAdviseSinkEx *LPADVISESINKEX;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IAdviseSinkEx;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("3af24290-0c96-11ce-a0cf-00aa00600ab8")
IAdviseSinkEx : public IAdviseSink
{
public:
    virtual void STDMETHODCALLTYPE OnViewStatusChange(/* [in] */ DWORD dwViewStatus) = 0;
};
COM_DEFINE_UUIDOF(IAdviseSinkEx, 0x3af24290, 0x0c96, 0x11ce, 0xa0, 0xcf, 0x00, 0xaa, 0x00, 0x60, 0x0a, 0xb8)
COM_STATIC_ASSERT(sizeof(IAdviseSinkEx) == sizeof(void *), "IAdviseSinkEx is one vtable");
#else
typedef struct IAdviseSinkExVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IAdviseSinkEx *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IAdviseSinkEx *This);
    ULONG (STDMETHODCALLTYPE *Release)(IAdviseSinkEx *This);
    void (STDMETHODCALLTYPE *OnDataChange)(IAdviseSinkEx *This, FORMATETC *pFormatetc, STGMEDIUM *pStgmed);
    void (STDMETHODCALLTYPE *OnViewChange)(IAdviseSinkEx *This, DWORD dwAspect, LONG lindex);
    void (STDMETHODCALLTYPE *OnRename)(IAdviseSinkEx *This, IMoniker *pmk);
    void (STDMETHODCALLTYPE *OnSave)(IAdviseSinkEx *This);
    void (STDMETHODCALLTYPE *OnClose)(IAdviseSinkEx *This);
    void (STDMETHODCALLTYPE *OnViewStatusChange)(IAdviseSinkEx *This, DWORD dwViewStatus);
    END_INTERFACE
} IAdviseSinkExVtbl;
interface IAdviseSinkEx {
    CONST_VTBL struct IAdviseSinkExVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IAdviseSinkEx_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IAdviseSinkEx_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IAdviseSinkEx_Release(This) ((This)->lpVtbl->Release(This))
#define IAdviseSinkEx_OnDataChange(This, pFormatetc, pStgmed) ((This)->lpVtbl->OnDataChange(This, pFormatetc, pStgmed))
#define IAdviseSinkEx_OnViewChange(This, dwAspect, lindex) ((This)->lpVtbl->OnViewChange(This, dwAspect, lindex))
#define IAdviseSinkEx_OnRename(This, pmk) ((This)->lpVtbl->OnRename(This, pmk))
#define IAdviseSinkEx_OnSave(This) ((This)->lpVtbl->OnSave(This))
#define IAdviseSinkEx_OnClose(This) ((This)->lpVtbl->OnClose(This))
#define IAdviseSinkEx_OnViewStatusChange(This, dwViewStatus) ((This)->lpVtbl->OnViewStatusChange(This, dwViewStatus))
#endif
COM_STATIC_ASSERT(offsetof(IAdviseSinkExVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IAdviseSinkEx.QueryInterface");
COM_STATIC_ASSERT(offsetof(IAdviseSinkExVtbl, AddRef) == 1 * sizeof(void *), "slot of IAdviseSinkEx.AddRef");
COM_STATIC_ASSERT(offsetof(IAdviseSinkExVtbl, Release) == 2 * sizeof(void *), "slot of IAdviseSinkEx.Release");
COM_STATIC_ASSERT(offsetof(IAdviseSinkExVtbl, OnDataChange) == 3 * sizeof(void *), "slot of IAdviseSinkEx.OnDataChange");
COM_STATIC_ASSERT(offsetof(IAdviseSinkExVtbl, OnViewChange) == 4 * sizeof(void *), "slot of IAdviseSinkEx.OnViewChange");
COM_STATIC_ASSERT(offsetof(IAdviseSinkExVtbl, OnRename) == 5 * sizeof(void *), "slot of IAdviseSinkEx.OnRename");
COM_STATIC_ASSERT(offsetof(IAdviseSinkExVtbl, OnSave) == 6 * sizeof(void *), "slot of IAdviseSinkEx.OnSave");
COM_STATIC_ASSERT(offsetof(IAdviseSinkExVtbl, OnClose) == 7 * sizeof(void *), "slot of IAdviseSinkEx.OnClose");
COM_STATIC_ASSERT(offsetof(IAdviseSinkExVtbl, OnViewStatusChange) == 8 * sizeof(void *), "slot of IAdviseSinkEx.OnViewStatusChange");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IAdviseSinkEx_INTERFACE_DEFINED__ */

enum tagPOINTERINACTIVE {
    POINTERINACTIVE_ACTIVATEONENTRY = 1,
    POINTERINACTIVE_DEACTIVATEONLEAVE = 2,
    POINTERINACTIVE_ACTIVATEONDRAG = 4
};
COM_STATIC_ASSERT(sizeof(enum tagPOINTERINACTIVE) == 4, "POINTERINACTIVE has 32 bits");
typedef enum tagPOINTERINACTIVE POINTERINACTIVE;

#ifndef __IPointerInactive_INTERFACE_DEFINED__
#define __IPointerInactive_INTERFACE_DEFINED__
typedef IPointerInactive *LPPOINTERINACTIVE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPointerInactive;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("55980ba0-35aa-11cf-b671-00aa004cd6d8")
IPointerInactive : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetActivationPolicy(/* [out] */ DWORD *pdwPolicy) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnInactiveMouseMove(
        /* [in] */ LPCRECT pRectBounds,
        /* [in] */ LONG x,
        /* [in] */ LONG y,
        /* [in] */ DWORD grfKeyState) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnInactiveSetCursor(
        /* [in] */ LPCRECT pRectBounds,
        /* [in] */ LONG x,
        /* [in] */ LONG y,
        /* [in] */ DWORD dwMouseMsg,
        /* [in] */ BOOL fSetAlways) = 0;
};
COM_DEFINE_UUIDOF(IPointerInactive, 0x55980ba0, 0x35aa, 0x11cf, 0xb6, 0x71, 0x00, 0xaa, 0x00, 0x4c, 0xd6, 0xd8)
COM_STATIC_ASSERT(sizeof(IPointerInactive) == sizeof(void *), "IPointerInactive is one vtable");
#else
typedef struct IPointerInactiveVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPointerInactive *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPointerInactive *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPointerInactive *This);
    HRESULT (STDMETHODCALLTYPE *GetActivationPolicy)(IPointerInactive *This, DWORD *pdwPolicy);
    HRESULT (STDMETHODCALLTYPE *OnInactiveMouseMove)(IPointerInactive *This, LPCRECT pRectBounds, LONG x, LONG y, DWORD grfKeyState);
    HRESULT (STDMETHODCALLTYPE *OnInactiveSetCursor)(IPointerInactive *This, LPCRECT pRectBounds, LONG x, LONG y, DWORD dwMouseMsg, BOOL fSetAlways);
    END_INTERFACE
} IPointerInactiveVtbl;
interface IPointerInactive {
    CONST_VTBL struct IPointerInactiveVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPointerInactive_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPointerInactive_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPointerInactive_Release(This) ((This)->lpVtbl->Release(This))
#define IPointerInactive_GetActivationPolicy(This, pdwPolicy) ((This)->lpVtbl->GetActivationPolicy(This, pdwPolicy))
#define IPointerInactive_OnInactiveMouseMove(This, pRectBounds, x, y, grfKeyState) ((This)->lpVtbl->OnInactiveMouseMove(This, pRectBounds, x, y, grfKeyState))
#define IPointerInactive_OnInactiveSetCursor(This, pRectBounds, x, y, dwMouseMsg, fSetAlways) ((This)->lpVtbl->OnInactiveSetCursor(This, pRectBounds, x, y, dwMouseMsg, fSetAlways))
#endif
COM_STATIC_ASSERT(offsetof(IPointerInactiveVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPointerInactive.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPointerInactiveVtbl, AddRef) == 1 * sizeof(void *), "slot of IPointerInactive.AddRef");
COM_STATIC_ASSERT(offsetof(IPointerInactiveVtbl, Release) == 2 * sizeof(void *), "slot of IPointerInactive.Release");
COM_STATIC_ASSERT(offsetof(IPointerInactiveVtbl, GetActivationPolicy) == 3 * sizeof(void *), "slot of IPointerInactive.GetActivationPolicy");
COM_STATIC_ASSERT(offsetof(IPointerInactiveVtbl, OnInactiveMouseMove) == 4 * sizeof(void *), "slot of IPointerInactive.OnInactiveMouseMove");
COM_STATIC_ASSERT(offsetof(IPointerInactiveVtbl, OnInactiveSetCursor) == 5 * sizeof(void *), "slot of IPointerInactive.OnInactiveSetCursor");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPointerInactive_INTERFACE_DEFINED__ */

enum tagUASFLAGS {
    UAS_NORMAL = 0,
    UAS_BLOCKED = 1,
    UAS_NOPARENTENABLE = 2,
    UAS_MASK = 3
};
COM_STATIC_ASSERT(sizeof(enum tagUASFLAGS) == 4, "UASFLAGS has 32 bits");
typedef enum tagUASFLAGS UASFLAGS;

#ifndef __IOleUndoUnit_INTERFACE_DEFINED__
#define __IOleUndoUnit_INTERFACE_DEFINED__
typedef IOleUndoUnit *LPOLEUNDOUNIT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleUndoUnit;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("894ad3b0-ef97-11ce-9bc9-00aa00608e01")
IOleUndoUnit : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Do(/* [in] */ IOleUndoManager *pUndoManager) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDescription(/* [out] */ BSTR *pBstr) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetUnitType(
        /* [out] */ CLSID *pClsid,
        /* [out] */ LONG *plID) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnNextAdd(void) = 0;
};
COM_DEFINE_UUIDOF(IOleUndoUnit, 0x894ad3b0, 0xef97, 0x11ce, 0x9b, 0xc9, 0x00, 0xaa, 0x00, 0x60, 0x8e, 0x01)
COM_STATIC_ASSERT(sizeof(IOleUndoUnit) == sizeof(void *), "IOleUndoUnit is one vtable");
#else
typedef struct IOleUndoUnitVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleUndoUnit *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleUndoUnit *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleUndoUnit *This);
    HRESULT (STDMETHODCALLTYPE *Do)(IOleUndoUnit *This, IOleUndoManager *pUndoManager);
    HRESULT (STDMETHODCALLTYPE *GetDescription)(IOleUndoUnit *This, BSTR *pBstr);
    HRESULT (STDMETHODCALLTYPE *GetUnitType)(IOleUndoUnit *This, CLSID *pClsid, LONG *plID);
    HRESULT (STDMETHODCALLTYPE *OnNextAdd)(IOleUndoUnit *This);
    END_INTERFACE
} IOleUndoUnitVtbl;
interface IOleUndoUnit {
    CONST_VTBL struct IOleUndoUnitVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleUndoUnit_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleUndoUnit_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleUndoUnit_Release(This) ((This)->lpVtbl->Release(This))
#define IOleUndoUnit_Do(This, pUndoManager) ((This)->lpVtbl->Do(This, pUndoManager))
#define IOleUndoUnit_GetDescription(This, pBstr) ((This)->lpVtbl->GetDescription(This, pBstr))
#define IOleUndoUnit_GetUnitType(This, pClsid, plID) ((This)->lpVtbl->GetUnitType(This, pClsid, plID))
#define IOleUndoUnit_OnNextAdd(This) ((This)->lpVtbl->OnNextAdd(This))
#endif
COM_STATIC_ASSERT(offsetof(IOleUndoUnitVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleUndoUnit.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleUndoUnitVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleUndoUnit.AddRef");
COM_STATIC_ASSERT(offsetof(IOleUndoUnitVtbl, Release) == 2 * sizeof(void *), "slot of IOleUndoUnit.Release");
COM_STATIC_ASSERT(offsetof(IOleUndoUnitVtbl, Do) == 3 * sizeof(void *), "slot of IOleUndoUnit.Do");
COM_STATIC_ASSERT(offsetof(IOleUndoUnitVtbl, GetDescription) == 4 * sizeof(void *), "slot of IOleUndoUnit.GetDescription");
COM_STATIC_ASSERT(offsetof(IOleUndoUnitVtbl, GetUnitType) == 5 * sizeof(void *), "slot of IOleUndoUnit.GetUnitType");
COM_STATIC_ASSERT(offsetof(IOleUndoUnitVtbl, OnNextAdd) == 6 * sizeof(void *), "slot of IOleUndoUnit.OnNextAdd");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleUndoUnit_INTERFACE_DEFINED__ */

#ifndef __IOleParentUndoUnit_INTERFACE_DEFINED__
#define __IOleParentUndoUnit_INTERFACE_DEFINED__
typedef IOleParentUndoUnit *LPOLEPARENTUNDOUNIT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleParentUndoUnit;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("a1faf330-ef97-11ce-9bc9-00aa00608e01")
IOleParentUndoUnit : public IOleUndoUnit
{
public:
    virtual HRESULT STDMETHODCALLTYPE Open(/* [in] */ IOleParentUndoUnit *pPUU) = 0;
    virtual HRESULT STDMETHODCALLTYPE Close(
        /* [in] */ IOleParentUndoUnit *pPUU,
        /* [in] */ BOOL fCommit) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(/* [in] */ IOleUndoUnit *pUU) = 0;
    virtual HRESULT STDMETHODCALLTYPE FindUnit(/* [in] */ IOleUndoUnit *pUU) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetParentState(/* [out] */ DWORD *pdwState) = 0;
};
COM_DEFINE_UUIDOF(IOleParentUndoUnit, 0xa1faf330, 0xef97, 0x11ce, 0x9b, 0xc9, 0x00, 0xaa, 0x00, 0x60, 0x8e, 0x01)
COM_STATIC_ASSERT(sizeof(IOleParentUndoUnit) == sizeof(void *), "IOleParentUndoUnit is one vtable");
#else
typedef struct IOleParentUndoUnitVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleParentUndoUnit *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleParentUndoUnit *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleParentUndoUnit *This);
    HRESULT (STDMETHODCALLTYPE *Do)(IOleParentUndoUnit *This, IOleUndoManager *pUndoManager);
    HRESULT (STDMETHODCALLTYPE *GetDescription)(IOleParentUndoUnit *This, BSTR *pBstr);
    HRESULT (STDMETHODCALLTYPE *GetUnitType)(IOleParentUndoUnit *This, CLSID *pClsid, LONG *plID);
    HRESULT (STDMETHODCALLTYPE *OnNextAdd)(IOleParentUndoUnit *This);
    HRESULT (STDMETHODCALLTYPE *Open)(IOleParentUndoUnit *This, IOleParentUndoUnit *pPUU);
    HRESULT (STDMETHODCALLTYPE *Close)(IOleParentUndoUnit *This, IOleParentUndoUnit *pPUU, BOOL fCommit);
    HRESULT (STDMETHODCALLTYPE *Add)(IOleParentUndoUnit *This, IOleUndoUnit *pUU);
    HRESULT (STDMETHODCALLTYPE *FindUnit)(IOleParentUndoUnit *This, IOleUndoUnit *pUU);
    HRESULT (STDMETHODCALLTYPE *GetParentState)(IOleParentUndoUnit *This, DWORD *pdwState);
    END_INTERFACE
} IOleParentUndoUnitVtbl;
interface IOleParentUndoUnit {
    CONST_VTBL struct IOleParentUndoUnitVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleParentUndoUnit_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleParentUndoUnit_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleParentUndoUnit_Release(This) ((This)->lpVtbl->Release(This))
#define IOleParentUndoUnit_Do(This, pUndoManager) ((This)->lpVtbl->Do(This, pUndoManager))
#define IOleParentUndoUnit_GetDescription(This, pBstr) ((This)->lpVtbl->GetDescription(This, pBstr))
#define IOleParentUndoUnit_GetUnitType(This, pClsid, plID) ((This)->lpVtbl->GetUnitType(This, pClsid, plID))
#define IOleParentUndoUnit_OnNextAdd(This) ((This)->lpVtbl->OnNextAdd(This))
#define IOleParentUndoUnit_Open(This, pPUU) ((This)->lpVtbl->Open(This, pPUU))
#define IOleParentUndoUnit_Close(This, pPUU, fCommit) ((This)->lpVtbl->Close(This, pPUU, fCommit))
#define IOleParentUndoUnit_Add(This, pUU) ((This)->lpVtbl->Add(This, pUU))
#define IOleParentUndoUnit_FindUnit(This, pUU) ((This)->lpVtbl->FindUnit(This, pUU))
#define IOleParentUndoUnit_GetParentState(This, pdwState) ((This)->lpVtbl->GetParentState(This, pdwState))
#endif
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleParentUndoUnit.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleParentUndoUnit.AddRef");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, Release) == 2 * sizeof(void *), "slot of IOleParentUndoUnit.Release");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, Do) == 3 * sizeof(void *), "slot of IOleParentUndoUnit.Do");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, GetDescription) == 4 * sizeof(void *), "slot of IOleParentUndoUnit.GetDescription");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, GetUnitType) == 5 * sizeof(void *), "slot of IOleParentUndoUnit.GetUnitType");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, OnNextAdd) == 6 * sizeof(void *), "slot of IOleParentUndoUnit.OnNextAdd");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, Open) == 7 * sizeof(void *), "slot of IOleParentUndoUnit.Open");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, Close) == 8 * sizeof(void *), "slot of IOleParentUndoUnit.Close");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, Add) == 9 * sizeof(void *), "slot of IOleParentUndoUnit.Add");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, FindUnit) == 10 * sizeof(void *), "slot of IOleParentUndoUnit.FindUnit");
COM_STATIC_ASSERT(offsetof(IOleParentUndoUnitVtbl, GetParentState) == 11 * sizeof(void *), "slot of IOleParentUndoUnit.GetParentState");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleParentUndoUnit_INTERFACE_DEFINED__ */

#ifndef __IEnumOleUndoUnits_INTERFACE_DEFINED__
#define __IEnumOleUndoUnits_INTERFACE_DEFINED__
typedef IEnumOleUndoUnits *LPENUMOLEUNDOUNITS;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumOleUndoUnits;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("b3e7c340-ef97-11ce-9bc9-00aa00608e01")
IEnumOleUndoUnits : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG cElt,
        /* [out] */ IOleUndoUnit **rgElt,
        /* [out] */ ULONG *pcEltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG cElt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumOleUndoUnits **ppEnum) = 0;
};
COM_DEFINE_UUIDOF(IEnumOleUndoUnits, 0xb3e7c340, 0xef97, 0x11ce, 0x9b, 0xc9, 0x00, 0xaa, 0x00, 0x60, 0x8e, 0x01)
COM_STATIC_ASSERT(sizeof(IEnumOleUndoUnits) == sizeof(void *), "IEnumOleUndoUnits is one vtable");
#else
typedef struct IEnumOleUndoUnitsVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumOleUndoUnits *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumOleUndoUnits *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumOleUndoUnits *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumOleUndoUnits *This, ULONG cElt, IOleUndoUnit **rgElt, ULONG *pcEltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumOleUndoUnits *This, ULONG cElt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumOleUndoUnits *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumOleUndoUnits *This, IEnumOleUndoUnits **ppEnum);
    END_INTERFACE
} IEnumOleUndoUnitsVtbl;
interface IEnumOleUndoUnits {
    CONST_VTBL struct IEnumOleUndoUnitsVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumOleUndoUnits_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumOleUndoUnits_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumOleUndoUnits_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumOleUndoUnits_Next(This, cElt, rgElt, pcEltFetched) ((This)->lpVtbl->Next(This, cElt, rgElt, pcEltFetched))
#define IEnumOleUndoUnits_Skip(This, cElt) ((This)->lpVtbl->Skip(This, cElt))
#define IEnumOleUndoUnits_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumOleUndoUnits_Clone(This, ppEnum) ((This)->lpVtbl->Clone(This, ppEnum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumOleUndoUnitsVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumOleUndoUnits.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumOleUndoUnitsVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumOleUndoUnits.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumOleUndoUnitsVtbl, Release) == 2 * sizeof(void *), "slot of IEnumOleUndoUnits.Release");
COM_STATIC_ASSERT(offsetof(IEnumOleUndoUnitsVtbl, Next) == 3 * sizeof(void *), "slot of IEnumOleUndoUnits.Next");
COM_STATIC_ASSERT(offsetof(IEnumOleUndoUnitsVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumOleUndoUnits.Skip");
COM_STATIC_ASSERT(offsetof(IEnumOleUndoUnitsVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumOleUndoUnits.Reset");
COM_STATIC_ASSERT(offsetof(IEnumOleUndoUnitsVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumOleUndoUnits.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumOleUndoUnits_INTERFACE_DEFINED__ */

#ifndef __IOleUndoManager_INTERFACE_DEFINED__
#define __IOleUndoManager_INTERFACE_DEFINED__
typedef IOleUndoManager *LPOLEUNDOMANAGER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleUndoManager;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("d001f200-ef97-11ce-9bc9-00aa00608e01")
IOleUndoManager : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Open(/* [in] */ IOleParentUndoUnit *pPUU) = 0;
    virtual HRESULT STDMETHODCALLTYPE Close(
        /* [in] */ IOleParentUndoUnit *pPUU,
        /* [in] */ BOOL fCommit) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(/* [in] */ IOleUndoUnit *pUU) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetOpenParentState(/* [out] */ DWORD *pdwState) = 0;
    virtual HRESULT STDMETHODCALLTYPE DiscardFrom(/* [in] */ IOleUndoUnit *pUU) = 0;
    virtual HRESULT STDMETHODCALLTYPE UndoTo(/* [in] */ IOleUndoUnit *pUU) = 0;
    virtual HRESULT STDMETHODCALLTYPE RedoTo(/* [in] */ IOleUndoUnit *pUU) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumUndoable(/* [out] */ IEnumOleUndoUnits **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumRedoable(/* [out] */ IEnumOleUndoUnits **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetLastUndoDescription(/* [out] */ BSTR *pBstr) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetLastRedoDescription(/* [out] */ BSTR *pBstr) = 0;
    virtual HRESULT STDMETHODCALLTYPE Enable(/* [in] */ BOOL fEnable) = 0;
};
COM_DEFINE_UUIDOF(IOleUndoManager, 0xd001f200, 0xef97, 0x11ce, 0x9b, 0xc9, 0x00, 0xaa, 0x00, 0x60, 0x8e, 0x01)
COM_STATIC_ASSERT(sizeof(IOleUndoManager) == sizeof(void *), "IOleUndoManager is one vtable");
#else
typedef struct IOleUndoManagerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleUndoManager *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleUndoManager *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleUndoManager *This);
    HRESULT (STDMETHODCALLTYPE *Open)(IOleUndoManager *This, IOleParentUndoUnit *pPUU);
    HRESULT (STDMETHODCALLTYPE *Close)(IOleUndoManager *This, IOleParentUndoUnit *pPUU, BOOL fCommit);
    HRESULT (STDMETHODCALLTYPE *Add)(IOleUndoManager *This, IOleUndoUnit *pUU);
    HRESULT (STDMETHODCALLTYPE *GetOpenParentState)(IOleUndoManager *This, DWORD *pdwState);
    HRESULT (STDMETHODCALLTYPE *DiscardFrom)(IOleUndoManager *This, IOleUndoUnit *pUU);
    HRESULT (STDMETHODCALLTYPE *UndoTo)(IOleUndoManager *This, IOleUndoUnit *pUU);
    HRESULT (STDMETHODCALLTYPE *RedoTo)(IOleUndoManager *This, IOleUndoUnit *pUU);
    HRESULT (STDMETHODCALLTYPE *EnumUndoable)(IOleUndoManager *This, IEnumOleUndoUnits **ppEnum);
    HRESULT (STDMETHODCALLTYPE *EnumRedoable)(IOleUndoManager *This, IEnumOleUndoUnits **ppEnum);
    HRESULT (STDMETHODCALLTYPE *GetLastUndoDescription)(IOleUndoManager *This, BSTR *pBstr);
    HRESULT (STDMETHODCALLTYPE *GetLastRedoDescription)(IOleUndoManager *This, BSTR *pBstr);
    HRESULT (STDMETHODCALLTYPE *Enable)(IOleUndoManager *This, BOOL fEnable);
    END_INTERFACE
} IOleUndoManagerVtbl;
interface IOleUndoManager {
    CONST_VTBL struct IOleUndoManagerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleUndoManager_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleUndoManager_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleUndoManager_Release(This) ((This)->lpVtbl->Release(This))
#define IOleUndoManager_Open(This, pPUU) ((This)->lpVtbl->Open(This, pPUU))
#define IOleUndoManager_Close(This, pPUU, fCommit) ((This)->lpVtbl->Close(This, pPUU, fCommit))
#define IOleUndoManager_Add(This, pUU) ((This)->lpVtbl->Add(This, pUU))
#define IOleUndoManager_GetOpenParentState(This, pdwState) ((This)->lpVtbl->GetOpenParentState(This, pdwState))
#define IOleUndoManager_DiscardFrom(This, pUU) ((This)->lpVtbl->DiscardFrom(This, pUU))
#define IOleUndoManager_UndoTo(This, pUU) ((This)->lpVtbl->UndoTo(This, pUU))
#define IOleUndoManager_RedoTo(This, pUU) ((This)->lpVtbl->RedoTo(This, pUU))
#define IOleUndoManager_EnumUndoable(This, ppEnum) ((This)->lpVtbl->EnumUndoable(This, ppEnum))
#define IOleUndoManager_EnumRedoable(This, ppEnum) ((This)->lpVtbl->EnumRedoable(This, ppEnum))
#define IOleUndoManager_GetLastUndoDescription(This, pBstr) ((This)->lpVtbl->GetLastUndoDescription(This, pBstr))
#define IOleUndoManager_GetLastRedoDescription(This, pBstr) ((This)->lpVtbl->GetLastRedoDescription(This, pBstr))
#define IOleUndoManager_Enable(This, fEnable) ((This)->lpVtbl->Enable(This, fEnable))
#endif
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleUndoManager.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleUndoManager.AddRef");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, Release) == 2 * sizeof(void *), "slot of IOleUndoManager.Release");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, Open) == 3 * sizeof(void *), "slot of IOleUndoManager.Open");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, Close) == 4 * sizeof(void *), "slot of IOleUndoManager.Close");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, Add) == 5 * sizeof(void *), "slot of IOleUndoManager.Add");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, GetOpenParentState) == 6 * sizeof(void *), "slot of IOleUndoManager.GetOpenParentState");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, DiscardFrom) == 7 * sizeof(void *), "slot of IOleUndoManager.DiscardFrom");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, UndoTo) == 8 * sizeof(void *), "slot of IOleUndoManager.UndoTo");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, RedoTo) == 9 * sizeof(void *), "slot of IOleUndoManager.RedoTo");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, EnumUndoable) == 10 * sizeof(void *), "slot of IOleUndoManager.EnumUndoable");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, EnumRedoable) == 11 * sizeof(void *), "slot of IOleUndoManager.EnumRedoable");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, GetLastUndoDescription) == 12 * sizeof(void *), "slot of IOleUndoManager.GetLastUndoDescription");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, GetLastRedoDescription) == 13 * sizeof(void *), "slot of IOleUndoManager.GetLastRedoDescription");
COM_STATIC_ASSERT(offsetof(IOleUndoManagerVtbl, Enable) == 14 * sizeof(void *), "slot of IOleUndoManager.Enable");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleUndoManager_INTERFACE_DEFINED__ */
typedef UINT OLE_HANDLE;
typedef LONG OLE_XPOS_HIMETRIC;
typedef LONG OLE_YPOS_HIMETRIC;
typedef LONG OLE_XSIZE_HIMETRIC;
typedef LONG OLE_YSIZE_HIMETRIC;
#ifndef OLE2ANSI
typedef TEXTMETRICW TEXTMETRICOLE;
#else
typedef TEXTMETRICA TEXTMETRICOLE;
#endif
typedef TEXTMETRICOLE *LPTEXTMETRICOLE;

#ifndef __IFont_INTERFACE_DEFINED__
#define __IFont_INTERFACE_DEFINED__
typedef IFont *LPFONT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IFont;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("bef6e002-a874-101a-8bba-00aa00300cab")
IFont : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE get_Name(/* [out] */ BSTR *pName) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Name(/* [in] */ BSTR name) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Size(/* [out] */ CY *pSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Size(/* [in] */ CY size) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Bold(/* [out] */ BOOL *pBold) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Bold(/* [in] */ BOOL bold) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Italic(/* [out] */ BOOL *pItalic) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Italic(/* [in] */ BOOL italic) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Underline(/* [out] */ BOOL *pUnderline) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Underline(/* [in] */ BOOL underline) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Strikethrough(/* [out] */ BOOL *pStrikethrough) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Strikethrough(/* [in] */ BOOL strikethrough) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Weight(/* [out] */ SHORT *pWeight) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Weight(/* [in] */ SHORT weight) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Charset(/* [out] */ SHORT *pCharset) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Charset(/* [in] */ SHORT charset) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_hFont(/* [out] */ HFONT *phFont) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IFont **ppFont) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsEqual(/* [in] */ IFont *pFontOther) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetRatio(
        /* [in] */ LONG cyLogical,
        /* [in] */ LONG cyHimetric) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryTextMetrics(/* [out] */ TEXTMETRICOLE *pTM) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddRefHfont(/* [in] */ HFONT hFont) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReleaseHfont(/* [in] */ HFONT hFont) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetHdc(/* [in] */ HDC hDC) = 0;
};
COM_DEFINE_UUIDOF(IFont, 0xbef6e002, 0xa874, 0x101a, 0x8b, 0xba, 0x00, 0xaa, 0x00, 0x30, 0x0c, 0xab)
COM_STATIC_ASSERT(sizeof(IFont) == sizeof(void *), "IFont is one vtable");
#else
typedef struct IFontVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFont *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFont *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFont *This);
    HRESULT (STDMETHODCALLTYPE *get_Name)(IFont *This, BSTR *pName);
    HRESULT (STDMETHODCALLTYPE *put_Name)(IFont *This, BSTR name);
    HRESULT (STDMETHODCALLTYPE *get_Size)(IFont *This, CY *pSize);
    HRESULT (STDMETHODCALLTYPE *put_Size)(IFont *This, CY size);
    HRESULT (STDMETHODCALLTYPE *get_Bold)(IFont *This, BOOL *pBold);
    HRESULT (STDMETHODCALLTYPE *put_Bold)(IFont *This, BOOL bold);
    HRESULT (STDMETHODCALLTYPE *get_Italic)(IFont *This, BOOL *pItalic);
    HRESULT (STDMETHODCALLTYPE *put_Italic)(IFont *This, BOOL italic);
    HRESULT (STDMETHODCALLTYPE *get_Underline)(IFont *This, BOOL *pUnderline);
    HRESULT (STDMETHODCALLTYPE *put_Underline)(IFont *This, BOOL underline);
    HRESULT (STDMETHODCALLTYPE *get_Strikethrough)(IFont *This, BOOL *pStrikethrough);
    HRESULT (STDMETHODCALLTYPE *put_Strikethrough)(IFont *This, BOOL strikethrough);
    HRESULT (STDMETHODCALLTYPE *get_Weight)(IFont *This, SHORT *pWeight);
    HRESULT (STDMETHODCALLTYPE *put_Weight)(IFont *This, SHORT weight);
    HRESULT (STDMETHODCALLTYPE *get_Charset)(IFont *This, SHORT *pCharset);
    HRESULT (STDMETHODCALLTYPE *put_Charset)(IFont *This, SHORT charset);
    HRESULT (STDMETHODCALLTYPE *get_hFont)(IFont *This, HFONT *phFont);
    HRESULT (STDMETHODCALLTYPE *Clone)(IFont *This, IFont **ppFont);
    HRESULT (STDMETHODCALLTYPE *IsEqual)(IFont *This, IFont *pFontOther);
    HRESULT (STDMETHODCALLTYPE *SetRatio)(IFont *This, LONG cyLogical, LONG cyHimetric);
    HRESULT (STDMETHODCALLTYPE *QueryTextMetrics)(IFont *This, TEXTMETRICOLE *pTM);
    HRESULT (STDMETHODCALLTYPE *AddRefHfont)(IFont *This, HFONT hFont);
    HRESULT (STDMETHODCALLTYPE *ReleaseHfont)(IFont *This, HFONT hFont);
    HRESULT (STDMETHODCALLTYPE *SetHdc)(IFont *This, HDC hDC);
    END_INTERFACE
} IFontVtbl;
interface IFont {
    CONST_VTBL struct IFontVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IFont_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IFont_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFont_Release(This) ((This)->lpVtbl->Release(This))
#define IFont_get_Name(This, pName) ((This)->lpVtbl->get_Name(This, pName))
#define IFont_put_Name(This, name) ((This)->lpVtbl->put_Name(This, name))
#define IFont_get_Size(This, pSize) ((This)->lpVtbl->get_Size(This, pSize))
#define IFont_put_Size(This, size) ((This)->lpVtbl->put_Size(This, size))
#define IFont_get_Bold(This, pBold) ((This)->lpVtbl->get_Bold(This, pBold))
#define IFont_put_Bold(This, bold) ((This)->lpVtbl->put_Bold(This, bold))
#define IFont_get_Italic(This, pItalic) ((This)->lpVtbl->get_Italic(This, pItalic))
#define IFont_put_Italic(This, italic) ((This)->lpVtbl->put_Italic(This, italic))
#define IFont_get_Underline(This, pUnderline) ((This)->lpVtbl->get_Underline(This, pUnderline))
#define IFont_put_Underline(This, underline) ((This)->lpVtbl->put_Underline(This, underline))
#define IFont_get_Strikethrough(This, pStrikethrough) ((This)->lpVtbl->get_Strikethrough(This, pStrikethrough))
#define IFont_put_Strikethrough(This, strikethrough) ((This)->lpVtbl->put_Strikethrough(This, strikethrough))
#define IFont_get_Weight(This, pWeight) ((This)->lpVtbl->get_Weight(This, pWeight))
#define IFont_put_Weight(This, weight) ((This)->lpVtbl->put_Weight(This, weight))
#define IFont_get_Charset(This, pCharset) ((This)->lpVtbl->get_Charset(This, pCharset))
#define IFont_put_Charset(This, charset) ((This)->lpVtbl->put_Charset(This, charset))
#define IFont_get_hFont(This, phFont) ((This)->lpVtbl->get_hFont(This, phFont))
#define IFont_Clone(This, ppFont) ((This)->lpVtbl->Clone(This, ppFont))
#define IFont_IsEqual(This, pFontOther) ((This)->lpVtbl->IsEqual(This, pFontOther))
#define IFont_SetRatio(This, cyLogical, cyHimetric) ((This)->lpVtbl->SetRatio(This, cyLogical, cyHimetric))
#define IFont_QueryTextMetrics(This, pTM) ((This)->lpVtbl->QueryTextMetrics(This, pTM))
#define IFont_AddRefHfont(This, hFont) ((This)->lpVtbl->AddRefHfont(This, hFont))
#define IFont_ReleaseHfont(This, hFont) ((This)->lpVtbl->ReleaseHfont(This, hFont))
#define IFont_SetHdc(This, hDC) ((This)->lpVtbl->SetHdc(This, hDC))
#endif
COM_STATIC_ASSERT(offsetof(IFontVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IFont.QueryInterface");
COM_STATIC_ASSERT(offsetof(IFontVtbl, AddRef) == 1 * sizeof(void *), "slot of IFont.AddRef");
COM_STATIC_ASSERT(offsetof(IFontVtbl, Release) == 2 * sizeof(void *), "slot of IFont.Release");
COM_STATIC_ASSERT(offsetof(IFontVtbl, get_Name) == 3 * sizeof(void *), "slot of IFont.get_Name");
COM_STATIC_ASSERT(offsetof(IFontVtbl, put_Name) == 4 * sizeof(void *), "slot of IFont.put_Name");
COM_STATIC_ASSERT(offsetof(IFontVtbl, get_Size) == 5 * sizeof(void *), "slot of IFont.get_Size");
COM_STATIC_ASSERT(offsetof(IFontVtbl, put_Size) == 6 * sizeof(void *), "slot of IFont.put_Size");
COM_STATIC_ASSERT(offsetof(IFontVtbl, get_Bold) == 7 * sizeof(void *), "slot of IFont.get_Bold");
COM_STATIC_ASSERT(offsetof(IFontVtbl, put_Bold) == 8 * sizeof(void *), "slot of IFont.put_Bold");
COM_STATIC_ASSERT(offsetof(IFontVtbl, get_Italic) == 9 * sizeof(void *), "slot of IFont.get_Italic");
COM_STATIC_ASSERT(offsetof(IFontVtbl, put_Italic) == 10 * sizeof(void *), "slot of IFont.put_Italic");
COM_STATIC_ASSERT(offsetof(IFontVtbl, get_Underline) == 11 * sizeof(void *), "slot of IFont.get_Underline");
COM_STATIC_ASSERT(offsetof(IFontVtbl, put_Underline) == 12 * sizeof(void *), "slot of IFont.put_Underline");
COM_STATIC_ASSERT(offsetof(IFontVtbl, get_Strikethrough) == 13 * sizeof(void *), "slot of IFont.get_Strikethrough");
COM_STATIC_ASSERT(offsetof(IFontVtbl, put_Strikethrough) == 14 * sizeof(void *), "slot of IFont.put_Strikethrough");
COM_STATIC_ASSERT(offsetof(IFontVtbl, get_Weight) == 15 * sizeof(void *), "slot of IFont.get_Weight");
COM_STATIC_ASSERT(offsetof(IFontVtbl, put_Weight) == 16 * sizeof(void *), "slot of IFont.put_Weight");
COM_STATIC_ASSERT(offsetof(IFontVtbl, get_Charset) == 17 * sizeof(void *), "slot of IFont.get_Charset");
COM_STATIC_ASSERT(offsetof(IFontVtbl, put_Charset) == 18 * sizeof(void *), "slot of IFont.put_Charset");
COM_STATIC_ASSERT(offsetof(IFontVtbl, get_hFont) == 19 * sizeof(void *), "slot of IFont.get_hFont");
COM_STATIC_ASSERT(offsetof(IFontVtbl, Clone) == 20 * sizeof(void *), "slot of IFont.Clone");
COM_STATIC_ASSERT(offsetof(IFontVtbl, IsEqual) == 21 * sizeof(void *), "slot of IFont.IsEqual");
COM_STATIC_ASSERT(offsetof(IFontVtbl, SetRatio) == 22 * sizeof(void *), "slot of IFont.SetRatio");
COM_STATIC_ASSERT(offsetof(IFontVtbl, QueryTextMetrics) == 23 * sizeof(void *), "slot of IFont.QueryTextMetrics");
COM_STATIC_ASSERT(offsetof(IFontVtbl, AddRefHfont) == 24 * sizeof(void *), "slot of IFont.AddRefHfont");
COM_STATIC_ASSERT(offsetof(IFontVtbl, ReleaseHfont) == 25 * sizeof(void *), "slot of IFont.ReleaseHfont");
COM_STATIC_ASSERT(offsetof(IFontVtbl, SetHdc) == 26 * sizeof(void *), "slot of IFont.SetHdc");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IFont_INTERFACE_DEFINED__ */
#define PICTYPE_UNINITIALIZED (-1)
#define PICTYPE_NONE 0
#define PICTYPE_BITMAP 1
#define PICTYPE_METAFILE 2
#define PICTYPE_ICON 3
#define PICTYPE_ENHMETAFILE 4

enum tagPictureAttributes {
    PICTURE_SCALABLE = 1,
    PICTURE_TRANSPARENT = 2
};
COM_STATIC_ASSERT(sizeof(enum tagPictureAttributes) == 4, "PICTUREATTRIBUTES has 32 bits");
typedef enum tagPictureAttributes PICTUREATTRIBUTES;

#ifndef __IPicture_INTERFACE_DEFINED__
#define __IPicture_INTERFACE_DEFINED__
typedef IPicture *LPPICTURE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPicture;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("7bf80980-bf32-101a-8bbb-00aa00300cab")
IPicture : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE get_Handle(/* [out] */ OLE_HANDLE *pHandle) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_hPal(/* [out] */ OLE_HANDLE *phPal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Type(/* [out] */ SHORT *pType) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Width(/* [out] */ OLE_XSIZE_HIMETRIC *pWidth) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Height(/* [out] */ OLE_YSIZE_HIMETRIC *pHeight) = 0;
    virtual HRESULT STDMETHODCALLTYPE Render(
        /* [in] */ HDC hDC,
        /* [in] */ LONG x,
        /* [in] */ LONG y,
        /* [in] */ LONG cx,
        /* [in] */ LONG cy,
        /* [in] */ OLE_XPOS_HIMETRIC xSrc,
        /* [in] */ OLE_YPOS_HIMETRIC ySrc,
        /* [in] */ OLE_XSIZE_HIMETRIC cxSrc,
        /* [in] */ OLE_YSIZE_HIMETRIC cySrc,
        /* [in] */ LPCRECT pRcWBounds) = 0;
    virtual HRESULT STDMETHODCALLTYPE set_hPal(/* [in] */ OLE_HANDLE hPal) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CurDC(/* [out] */ HDC *phDC) = 0;
    virtual HRESULT STDMETHODCALLTYPE SelectPicture(
        /* [in] */ HDC hDCIn,
        /* [out] */ HDC *phDCOut,
        /* [out] */ OLE_HANDLE *phBmpOut) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_KeepOriginalFormat(/* [out] */ BOOL *pKeep) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_KeepOriginalFormat(/* [in] */ BOOL keep) = 0;
    virtual HRESULT STDMETHODCALLTYPE PictureChanged(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE SaveAsFile(
        /* [in] */ LPSTREAM pStream,
        /* [in] */ BOOL fSaveMemCopy,
        /* [out] */ LONG *pCbSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Attributes(/* [out] */ DWORD *pDwAttr) = 0;
};
COM_DEFINE_UUIDOF(IPicture, 0x7bf80980, 0xbf32, 0x101a, 0x8b, 0xbb, 0x00, 0xaa, 0x00, 0x30, 0x0c, 0xab)
COM_STATIC_ASSERT(sizeof(IPicture) == sizeof(void *), "IPicture is one vtable");
#else
typedef struct IPictureVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPicture *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPicture *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPicture *This);
    HRESULT (STDMETHODCALLTYPE *get_Handle)(IPicture *This, OLE_HANDLE *pHandle);
    HRESULT (STDMETHODCALLTYPE *get_hPal)(IPicture *This, OLE_HANDLE *phPal);
    HRESULT (STDMETHODCALLTYPE *get_Type)(IPicture *This, SHORT *pType);
    HRESULT (STDMETHODCALLTYPE *get_Width)(IPicture *This, OLE_XSIZE_HIMETRIC *pWidth);
    HRESULT (STDMETHODCALLTYPE *get_Height)(IPicture *This, OLE_YSIZE_HIMETRIC *pHeight);
    HRESULT (STDMETHODCALLTYPE *Render)(IPicture *This, HDC hDC, LONG x, LONG y, LONG cx, LONG cy, OLE_XPOS_HIMETRIC xSrc, OLE_YPOS_HIMETRIC ySrc, OLE_XSIZE_HIMETRIC cxSrc, OLE_YSIZE_HIMETRIC cySrc, LPCRECT pRcWBounds);
    HRESULT (STDMETHODCALLTYPE *set_hPal)(IPicture *This, OLE_HANDLE hPal);
    HRESULT (STDMETHODCALLTYPE *get_CurDC)(IPicture *This, HDC *phDC);
    HRESULT (STDMETHODCALLTYPE *SelectPicture)(IPicture *This, HDC hDCIn, HDC *phDCOut, OLE_HANDLE *phBmpOut);
    HRESULT (STDMETHODCALLTYPE *get_KeepOriginalFormat)(IPicture *This, BOOL *pKeep);
    HRESULT (STDMETHODCALLTYPE *put_KeepOriginalFormat)(IPicture *This, BOOL keep);
    HRESULT (STDMETHODCALLTYPE *PictureChanged)(IPicture *This);
    HRESULT (STDMETHODCALLTYPE *SaveAsFile)(IPicture *This, LPSTREAM pStream, BOOL fSaveMemCopy, LONG *pCbSize);
    HRESULT (STDMETHODCALLTYPE *get_Attributes)(IPicture *This, DWORD *pDwAttr);
    END_INTERFACE
} IPictureVtbl;
interface IPicture {
    CONST_VTBL struct IPictureVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPicture_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPicture_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPicture_Release(This) ((This)->lpVtbl->Release(This))
#define IPicture_get_Handle(This, pHandle) ((This)->lpVtbl->get_Handle(This, pHandle))
#define IPicture_get_hPal(This, phPal) ((This)->lpVtbl->get_hPal(This, phPal))
#define IPicture_get_Type(This, pType) ((This)->lpVtbl->get_Type(This, pType))
#define IPicture_get_Width(This, pWidth) ((This)->lpVtbl->get_Width(This, pWidth))
#define IPicture_get_Height(This, pHeight) ((This)->lpVtbl->get_Height(This, pHeight))
#define IPicture_Render(This, hDC, x, y, cx, cy, xSrc, ySrc, cxSrc, cySrc, pRcWBounds) ((This)->lpVtbl->Render(This, hDC, x, y, cx, cy, xSrc, ySrc, cxSrc, cySrc, pRcWBounds))
#define IPicture_set_hPal(This, hPal) ((This)->lpVtbl->set_hPal(This, hPal))
#define IPicture_get_CurDC(This, phDC) ((This)->lpVtbl->get_CurDC(This, phDC))
#define IPicture_SelectPicture(This, hDCIn, phDCOut, phBmpOut) ((This)->lpVtbl->SelectPicture(This, hDCIn, phDCOut, phBmpOut))
#define IPicture_get_KeepOriginalFormat(This, pKeep) ((This)->lpVtbl->get_KeepOriginalFormat(This, pKeep))
#define IPicture_put_KeepOriginalFormat(This, keep) ((This)->lpVtbl->put_KeepOriginalFormat(This, keep))
#define IPicture_PictureChanged(This) ((This)->lpVtbl->PictureChanged(This))
#define IPicture_SaveAsFile(This, pStream, fSaveMemCopy, pCbSize) ((This)->lpVtbl->SaveAsFile(This, pStream, fSaveMemCopy, pCbSize))
#define IPicture_get_Attributes(This, pDwAttr) ((This)->lpVtbl->get_Attributes(This, pDwAttr))
#endif
COM_STATIC_ASSERT(offsetof(IPictureVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPicture.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, AddRef) == 1 * sizeof(void *), "slot of IPicture.AddRef");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, Release) == 2 * sizeof(void *), "slot of IPicture.Release");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, get_Handle) == 3 * sizeof(void *), "slot of IPicture.get_Handle");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, get_hPal) == 4 * sizeof(void *), "slot of IPicture.get_hPal");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, get_Type) == 5 * sizeof(void *), "slot of IPicture.get_Type");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, get_Width) == 6 * sizeof(void *), "slot of IPicture.get_Width");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, get_Height) == 7 * sizeof(void *), "slot of IPicture.get_Height");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, Render) == 8 * sizeof(void *), "slot of IPicture.Render");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, set_hPal) == 9 * sizeof(void *), "slot of IPicture.set_hPal");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, get_CurDC) == 10 * sizeof(void *), "slot of IPicture.get_CurDC");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, SelectPicture) == 11 * sizeof(void *), "slot of IPicture.SelectPicture");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, get_KeepOriginalFormat) == 12 * sizeof(void *), "slot of IPicture.get_KeepOriginalFormat");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, put_KeepOriginalFormat) == 13 * sizeof(void *), "slot of IPicture.put_KeepOriginalFormat");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, PictureChanged) == 14 * sizeof(void *), "slot of IPicture.PictureChanged");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, SaveAsFile) == 15 * sizeof(void *), "slot of IPicture.SaveAsFile");
COM_STATIC_ASSERT(offsetof(IPictureVtbl, get_Attributes) == 16 * sizeof(void *), "slot of IPicture.get_Attributes");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPicture_INTERFACE_DEFINED__ */

#ifndef __IFontEventsDisp_INTERFACE_DEFINED__
#define __IFontEventsDisp_INTERFACE_DEFINED__
typedef IFontEventsDisp *LPFONTEVENTS;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IFontEventsDisp;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("4ef6100a-af88-11d0-9846-00c04fc29993")
IFontEventsDisp : public IDispatch
{
};
COM_DEFINE_UUIDOF(IFontEventsDisp, 0x4ef6100a, 0xaf88, 0x11d0, 0x98, 0x46, 0x00, 0xc0, 0x4f, 0xc2, 0x99, 0x93)
COM_STATIC_ASSERT(sizeof(IFontEventsDisp) == sizeof(void *), "IFontEventsDisp is one vtable");
#else
typedef struct IFontEventsDispVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFontEventsDisp *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFontEventsDisp *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFontEventsDisp *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFontEventsDisp *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFontEventsDisp *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFontEventsDisp *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFontEventsDisp *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    END_INTERFACE
} IFontEventsDispVtbl;
interface IFontEventsDisp {
    CONST_VTBL struct IFontEventsDispVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IFontEventsDisp_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IFontEventsDisp_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFontEventsDisp_Release(This) ((This)->lpVtbl->Release(This))
#define IFontEventsDisp_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define IFontEventsDisp_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define IFontEventsDisp_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define IFontEventsDisp_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#endif
COM_STATIC_ASSERT(offsetof(IFontEventsDispVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IFontEventsDisp.QueryInterface");
COM_STATIC_ASSERT(offsetof(IFontEventsDispVtbl, AddRef) == 1 * sizeof(void *), "slot of IFontEventsDisp.AddRef");
COM_STATIC_ASSERT(offsetof(IFontEventsDispVtbl, Release) == 2 * sizeof(void *), "slot of IFontEventsDisp.Release");
COM_STATIC_ASSERT(offsetof(IFontEventsDispVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of IFontEventsDisp.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(IFontEventsDispVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of IFontEventsDisp.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(IFontEventsDispVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of IFontEventsDisp.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(IFontEventsDispVtbl, Invoke) == 6 * sizeof(void *), "slot of IFontEventsDisp.Invoke");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IFontEventsDisp_INTERFACE_DEFINED__ */

#ifndef __IFontDisp_INTERFACE_DEFINED__
#define __IFontDisp_INTERFACE_DEFINED__
typedef IFontDisp *LPFONTDISP;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IFontDisp;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("bef6e003-a874-101a-8bba-00aa00300cab")
IFontDisp : public IDispatch
{
};
COM_DEFINE_UUIDOF(IFontDisp, 0xbef6e003, 0xa874, 0x101a, 0x8b, 0xba, 0x00, 0xaa, 0x00, 0x30, 0x0c, 0xab)
COM_STATIC_ASSERT(sizeof(IFontDisp) == sizeof(void *), "IFontDisp is one vtable");
#else
typedef struct IFontDispVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFontDisp *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFontDisp *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFontDisp *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IFontDisp *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IFontDisp *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IFontDisp *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IFontDisp *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    END_INTERFACE
} IFontDispVtbl;
interface IFontDisp {
    CONST_VTBL struct IFontDispVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IFontDisp_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IFontDisp_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFontDisp_Release(This) ((This)->lpVtbl->Release(This))
#define IFontDisp_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define IFontDisp_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define IFontDisp_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define IFontDisp_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#endif
COM_STATIC_ASSERT(offsetof(IFontDispVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IFontDisp.QueryInterface");
COM_STATIC_ASSERT(offsetof(IFontDispVtbl, AddRef) == 1 * sizeof(void *), "slot of IFontDisp.AddRef");
COM_STATIC_ASSERT(offsetof(IFontDispVtbl, Release) == 2 * sizeof(void *), "slot of IFontDisp.Release");
COM_STATIC_ASSERT(offsetof(IFontDispVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of IFontDisp.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(IFontDispVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of IFontDisp.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(IFontDispVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of IFontDisp.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(IFontDispVtbl, Invoke) == 6 * sizeof(void *), "slot of IFontDisp.Invoke");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IFontDisp_INTERFACE_DEFINED__ */

#ifndef __IPictureDisp_INTERFACE_DEFINED__
#define __IPictureDisp_INTERFACE_DEFINED__
typedef IPictureDisp *LPPICTUREDISP;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPictureDisp;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("7bf80981-bf32-101a-8bbb-00aa00300cab")
IPictureDisp : public IDispatch
{
};
COM_DEFINE_UUIDOF(IPictureDisp, 0x7bf80981, 0xbf32, 0x101a, 0x8b, 0xbb, 0x00, 0xaa, 0x00, 0x30, 0x0c, 0xab)
COM_STATIC_ASSERT(sizeof(IPictureDisp) == sizeof(void *), "IPictureDisp is one vtable");
#else
typedef struct IPictureDispVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPictureDisp *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPictureDisp *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPictureDisp *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IPictureDisp *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IPictureDisp *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IPictureDisp *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IPictureDisp *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    END_INTERFACE
} IPictureDispVtbl;
interface IPictureDisp {
    CONST_VTBL struct IPictureDispVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPictureDisp_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPictureDisp_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPictureDisp_Release(This) ((This)->lpVtbl->Release(This))
#define IPictureDisp_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define IPictureDisp_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define IPictureDisp_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define IPictureDisp_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#endif
COM_STATIC_ASSERT(offsetof(IPictureDispVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPictureDisp.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPictureDispVtbl, AddRef) == 1 * sizeof(void *), "slot of IPictureDisp.AddRef");
COM_STATIC_ASSERT(offsetof(IPictureDispVtbl, Release) == 2 * sizeof(void *), "slot of IPictureDisp.Release");
COM_STATIC_ASSERT(offsetof(IPictureDispVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of IPictureDisp.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(IPictureDispVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of IPictureDisp.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(IPictureDispVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of IPictureDisp.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(IPictureDispVtbl, Invoke) == 6 * sizeof(void *), "slot of IPictureDisp.Invoke");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPictureDisp_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __ocidl_h__ */
