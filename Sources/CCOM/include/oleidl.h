/* Generated from oleidl.idl by idlc. Do not edit. */
#ifndef __oleidl_h__
#define __oleidl_h__

#include "com_base.h"
#include "objidl.h"

#ifndef __IOleInPlaceActiveObject_FWD_DEFINED__
#define __IOleInPlaceActiveObject_FWD_DEFINED__
typedef interface IOleInPlaceActiveObject IOleInPlaceActiveObject;
#endif

#ifndef __IOleInPlaceUIWindow_FWD_DEFINED__
#define __IOleInPlaceUIWindow_FWD_DEFINED__
typedef interface IOleInPlaceUIWindow IOleInPlaceUIWindow;
#endif

#ifndef __IOleClientSite_FWD_DEFINED__
#define __IOleClientSite_FWD_DEFINED__
typedef interface IOleClientSite IOleClientSite;
#endif

#ifndef __IEnumOLEVERB_FWD_DEFINED__
#define __IEnumOLEVERB_FWD_DEFINED__
typedef interface IEnumOLEVERB IEnumOLEVERB;
#endif

#ifndef __IParseDisplayName_FWD_DEFINED__
#define __IParseDisplayName_FWD_DEFINED__
typedef interface IParseDisplayName IParseDisplayName;
#endif

#ifndef __IOleAdviseHolder_FWD_DEFINED__
#define __IOleAdviseHolder_FWD_DEFINED__
typedef interface IOleAdviseHolder IOleAdviseHolder;
#endif

#ifndef __IOleCache_FWD_DEFINED__
#define __IOleCache_FWD_DEFINED__
typedef interface IOleCache IOleCache;
#endif

#ifndef __IOleCache2_FWD_DEFINED__
#define __IOleCache2_FWD_DEFINED__
typedef interface IOleCache2 IOleCache2;
#endif

#ifndef __IOleCacheControl_FWD_DEFINED__
#define __IOleCacheControl_FWD_DEFINED__
typedef interface IOleCacheControl IOleCacheControl;
#endif

#ifndef __IOleContainer_FWD_DEFINED__
#define __IOleContainer_FWD_DEFINED__
typedef interface IOleContainer IOleContainer;
#endif

#ifndef __IOleItemContainer_FWD_DEFINED__
#define __IOleItemContainer_FWD_DEFINED__
typedef interface IOleItemContainer IOleItemContainer;
#endif

#ifndef __IOleObject_FWD_DEFINED__
#define __IOleObject_FWD_DEFINED__
typedef interface IOleObject IOleObject;
#endif

#ifndef __IOleLink_FWD_DEFINED__
#define __IOleLink_FWD_DEFINED__
typedef interface IOleLink IOleLink;
#endif

#ifndef __IOleWindow_FWD_DEFINED__
#define __IOleWindow_FWD_DEFINED__
typedef interface IOleWindow IOleWindow;
#endif

#ifndef __IOleInPlaceFrame_FWD_DEFINED__
#define __IOleInPlaceFrame_FWD_DEFINED__
typedef interface IOleInPlaceFrame IOleInPlaceFrame;
#endif

#ifndef __IOleInPlaceObject_FWD_DEFINED__
#define __IOleInPlaceObject_FWD_DEFINED__
typedef interface IOleInPlaceObject IOleInPlaceObject;
#endif

#ifndef __IOleInPlaceSite_FWD_DEFINED__
#define __IOleInPlaceSite_FWD_DEFINED__
typedef interface IOleInPlaceSite IOleInPlaceSite;
#endif

#ifndef __IContinue_FWD_DEFINED__
#define __IContinue_FWD_DEFINED__
typedef interface IContinue IContinue;
#endif

#ifndef __IViewObject_FWD_DEFINED__
#define __IViewObject_FWD_DEFINED__
typedef interface IViewObject IViewObject;
#endif

#ifndef __IViewObject2_FWD_DEFINED__
#define __IViewObject2_FWD_DEFINED__
typedef interface IViewObject2 IViewObject2;
#endif

#ifndef __IDropSource_FWD_DEFINED__
#define __IDropSource_FWD_DEFINED__
typedef interface IDropSource IDropSource;
#endif

#ifndef __IDropTarget_FWD_DEFINED__
#define __IDropTarget_FWD_DEFINED__
typedef interface IDropTarget IDropTarget;
#endif

#ifndef __IDropSourceNotify_FWD_DEFINED__
#define __IDropSourceNotify_FWD_DEFINED__
typedef interface IDropSourceNotify IDropSourceNotify;
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __IOleAdviseHolder_INTERFACE_DEFINED__
#define __IOleAdviseHolder_INTERFACE_DEFINED__
typedef IOleAdviseHolder *LPOLEADVISEHOLDER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleAdviseHolder;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000111-0000-0000-c000-000000000046")
IOleAdviseHolder : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Advise(
        /* [in] */ IAdviseSink *pAdvise,
        /* [out] */ DWORD *pdwConnection) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unadvise(/* [in] */ DWORD dwConnection) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumAdvise(/* [out] */ IEnumSTATDATA **ppenumAdvise) = 0;
    virtual HRESULT STDMETHODCALLTYPE SendOnRename(/* [in] */ IMoniker *pmk) = 0;
    virtual HRESULT STDMETHODCALLTYPE SendOnSave(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE SendOnClose(void) = 0;
};
COM_DEFINE_UUIDOF(IOleAdviseHolder, 0x00000111, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleAdviseHolder) == sizeof(void *), "IOleAdviseHolder is one vtable");
#else
typedef struct IOleAdviseHolderVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleAdviseHolder *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleAdviseHolder *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleAdviseHolder *This);
    HRESULT (STDMETHODCALLTYPE *Advise)(IOleAdviseHolder *This, IAdviseSink *pAdvise, DWORD *pdwConnection);
    HRESULT (STDMETHODCALLTYPE *Unadvise)(IOleAdviseHolder *This, DWORD dwConnection);
    HRESULT (STDMETHODCALLTYPE *EnumAdvise)(IOleAdviseHolder *This, IEnumSTATDATA **ppenumAdvise);
    HRESULT (STDMETHODCALLTYPE *SendOnRename)(IOleAdviseHolder *This, IMoniker *pmk);
    HRESULT (STDMETHODCALLTYPE *SendOnSave)(IOleAdviseHolder *This);
    HRESULT (STDMETHODCALLTYPE *SendOnClose)(IOleAdviseHolder *This);
    END_INTERFACE
} IOleAdviseHolderVtbl;
interface IOleAdviseHolder {
    CONST_VTBL struct IOleAdviseHolderVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleAdviseHolder_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleAdviseHolder_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleAdviseHolder_Release(This) ((This)->lpVtbl->Release(This))
#define IOleAdviseHolder_Advise(This, pAdvise, pdwConnection) ((This)->lpVtbl->Advise(This, pAdvise, pdwConnection))
#define IOleAdviseHolder_Unadvise(This, dwConnection) ((This)->lpVtbl->Unadvise(This, dwConnection))
#define IOleAdviseHolder_EnumAdvise(This, ppenumAdvise) ((This)->lpVtbl->EnumAdvise(This, ppenumAdvise))
#define IOleAdviseHolder_SendOnRename(This, pmk) ((This)->lpVtbl->SendOnRename(This, pmk))
#define IOleAdviseHolder_SendOnSave(This) ((This)->lpVtbl->SendOnSave(This))
#define IOleAdviseHolder_SendOnClose(This) ((This)->lpVtbl->SendOnClose(This))
#endif
COM_STATIC_ASSERT(offsetof(IOleAdviseHolderVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleAdviseHolder.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleAdviseHolderVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleAdviseHolder.AddRef");
COM_STATIC_ASSERT(offsetof(IOleAdviseHolderVtbl, Release) == 2 * sizeof(void *), "slot of IOleAdviseHolder.Release");
COM_STATIC_ASSERT(offsetof(IOleAdviseHolderVtbl, Advise) == 3 * sizeof(void *), "slot of IOleAdviseHolder.Advise");
COM_STATIC_ASSERT(offsetof(IOleAdviseHolderVtbl, Unadvise) == 4 * sizeof(void *), "slot of IOleAdviseHolder.Unadvise");
COM_STATIC_ASSERT(offsetof(IOleAdviseHolderVtbl, EnumAdvise) == 5 * sizeof(void *), "slot of IOleAdviseHolder.EnumAdvise");
COM_STATIC_ASSERT(offsetof(IOleAdviseHolderVtbl, SendOnRename) == 6 * sizeof(void *), "slot of IOleAdviseHolder.SendOnRename");
COM_STATIC_ASSERT(offsetof(IOleAdviseHolderVtbl, SendOnSave) == 7 * sizeof(void *), "slot of IOleAdviseHolder.SendOnSave");
COM_STATIC_ASSERT(offsetof(IOleAdviseHolderVtbl, SendOnClose) == 8 * sizeof(void *), "slot of IOleAdviseHolder.SendOnClose");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleAdviseHolder_INTERFACE_DEFINED__ */

#ifndef __IOleCache_INTERFACE_DEFINED__
#define __IOleCache_INTERFACE_DEFINED__
typedef IOleCache *LPOLECACHE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleCache;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000011e-0000-0000-c000-000000000046")
IOleCache : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Cache(
        /* [in] */ FORMATETC *pformatetc,
        /* [in] */ DWORD advf,
        /* [out] */ DWORD *pdwConnection) = 0;
    virtual HRESULT STDMETHODCALLTYPE Uncache(/* [in] */ DWORD dwConnection) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumCache(/* [out] */ IEnumSTATDATA **ppenumSTATDATA) = 0;
    virtual HRESULT STDMETHODCALLTYPE InitCache(/* [in] */ IDataObject *pDataObject) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetData(
        /* [in] */ FORMATETC *pformatetc,
        /* [in] */ STGMEDIUM *pmedium,
        /* [in] */ BOOL fRelease) = 0;
};
COM_DEFINE_UUIDOF(IOleCache, 0x0000011e, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleCache) == sizeof(void *), "IOleCache is one vtable");
#else
typedef struct IOleCacheVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleCache *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleCache *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleCache *This);
    HRESULT (STDMETHODCALLTYPE *Cache)(IOleCache *This, FORMATETC *pformatetc, DWORD advf, DWORD *pdwConnection);
    HRESULT (STDMETHODCALLTYPE *Uncache)(IOleCache *This, DWORD dwConnection);
    HRESULT (STDMETHODCALLTYPE *EnumCache)(IOleCache *This, IEnumSTATDATA **ppenumSTATDATA);
    HRESULT (STDMETHODCALLTYPE *InitCache)(IOleCache *This, IDataObject *pDataObject);
    HRESULT (STDMETHODCALLTYPE *SetData)(IOleCache *This, FORMATETC *pformatetc, STGMEDIUM *pmedium, BOOL fRelease);
    END_INTERFACE
} IOleCacheVtbl;
interface IOleCache {
    CONST_VTBL struct IOleCacheVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleCache_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleCache_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleCache_Release(This) ((This)->lpVtbl->Release(This))
#define IOleCache_Cache(This, pformatetc, advf, pdwConnection) ((This)->lpVtbl->Cache(This, pformatetc, advf, pdwConnection))
#define IOleCache_Uncache(This, dwConnection) ((This)->lpVtbl->Uncache(This, dwConnection))
#define IOleCache_EnumCache(This, ppenumSTATDATA) ((This)->lpVtbl->EnumCache(This, ppenumSTATDATA))
#define IOleCache_InitCache(This, pDataObject) ((This)->lpVtbl->InitCache(This, pDataObject))
#define IOleCache_SetData(This, pformatetc, pmedium, fRelease) ((This)->lpVtbl->SetData(This, pformatetc, pmedium, fRelease))
#endif
COM_STATIC_ASSERT(offsetof(IOleCacheVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleCache.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleCacheVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleCache.AddRef");
COM_STATIC_ASSERT(offsetof(IOleCacheVtbl, Release) == 2 * sizeof(void *), "slot of IOleCache.Release");
COM_STATIC_ASSERT(offsetof(IOleCacheVtbl, Cache) == 3 * sizeof(void *), "slot of IOleCache.Cache");
COM_STATIC_ASSERT(offsetof(IOleCacheVtbl, Uncache) == 4 * sizeof(void *), "slot of IOleCache.Uncache");
COM_STATIC_ASSERT(offsetof(IOleCacheVtbl, EnumCache) == 5 * sizeof(void *), "slot of IOleCache.EnumCache");
COM_STATIC_ASSERT(offsetof(IOleCacheVtbl, InitCache) == 6 * sizeof(void *), "slot of IOleCache.InitCache");
COM_STATIC_ASSERT(offsetof(IOleCacheVtbl, SetData) == 7 * sizeof(void *), "slot of IOleCache.SetData");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleCache_INTERFACE_DEFINED__ */
#define UPDFCACHE_NODATACACHE 0x00000001
#define UPDFCACHE_ONSAVECACHE 0x00000002
#define UPDFCACHE_ONSTOPCACHE 0x00000004
#define UPDFCACHE_NORMALCACHE 0x00000008
#define UPDFCACHE_IFBLANK 0x00000010
#define UPDFCACHE_ONLYIFBLANK 0x80000000
#define UPDFCACHE_IFBLANKORONSAVECACHE (UPDFCACHE_IFBLANK | UPDFCACHE_ONSAVECACHE)
#define UPDFCACHE_ALL ((DWORD)~UPDFCACHE_ONLYIFBLANK)
#define UPDFCACHE_ALLBUTNODATACACHE (UPDFCACHE_ALL & ((DWORD)~UPDFCACHE_NODATACACHE))

enum tagDISCARDCACHE {
    DISCARDCACHE_SAVEIFDIRTY = 0,
    DISCARDCACHE_NOSAVE = 1
};
COM_STATIC_ASSERT(sizeof(enum tagDISCARDCACHE) == 4, "DISCARDCACHE has 32 bits");
typedef enum tagDISCARDCACHE DISCARDCACHE;

#ifndef __IOleCache2_INTERFACE_DEFINED__
#define __IOleCache2_INTERFACE_DEFINED__
typedef IOleCache2 *LPOLECACHE2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleCache2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000128-0000-0000-c000-000000000046")
IOleCache2 : public IOleCache
{
public:
    virtual HRESULT STDMETHODCALLTYPE UpdateCache(
        /* [in] */ LPDATAOBJECT pDataObject,
        /* [in] */ DWORD grfUpdf,
        /* [in] */ LPVOID pReserved) = 0;
    virtual HRESULT STDMETHODCALLTYPE DiscardCache(/* [in] */ DWORD dwDiscardOptions) = 0;
};
COM_DEFINE_UUIDOF(IOleCache2, 0x00000128, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleCache2) == sizeof(void *), "IOleCache2 is one vtable");
#else
typedef struct IOleCache2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleCache2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleCache2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleCache2 *This);
    HRESULT (STDMETHODCALLTYPE *Cache)(IOleCache2 *This, FORMATETC *pformatetc, DWORD advf, DWORD *pdwConnection);
    HRESULT (STDMETHODCALLTYPE *Uncache)(IOleCache2 *This, DWORD dwConnection);
    HRESULT (STDMETHODCALLTYPE *EnumCache)(IOleCache2 *This, IEnumSTATDATA **ppenumSTATDATA);
    HRESULT (STDMETHODCALLTYPE *InitCache)(IOleCache2 *This, IDataObject *pDataObject);
    HRESULT (STDMETHODCALLTYPE *SetData)(IOleCache2 *This, FORMATETC *pformatetc, STGMEDIUM *pmedium, BOOL fRelease);
    HRESULT (STDMETHODCALLTYPE *UpdateCache)(IOleCache2 *This, LPDATAOBJECT pDataObject, DWORD grfUpdf, LPVOID pReserved);
    HRESULT (STDMETHODCALLTYPE *DiscardCache)(IOleCache2 *This, DWORD dwDiscardOptions);
    END_INTERFACE
} IOleCache2Vtbl;
interface IOleCache2 {
    CONST_VTBL struct IOleCache2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleCache2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleCache2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleCache2_Release(This) ((This)->lpVtbl->Release(This))
#define IOleCache2_Cache(This, pformatetc, advf, pdwConnection) ((This)->lpVtbl->Cache(This, pformatetc, advf, pdwConnection))
#define IOleCache2_Uncache(This, dwConnection) ((This)->lpVtbl->Uncache(This, dwConnection))
#define IOleCache2_EnumCache(This, ppenumSTATDATA) ((This)->lpVtbl->EnumCache(This, ppenumSTATDATA))
#define IOleCache2_InitCache(This, pDataObject) ((This)->lpVtbl->InitCache(This, pDataObject))
#define IOleCache2_SetData(This, pformatetc, pmedium, fRelease) ((This)->lpVtbl->SetData(This, pformatetc, pmedium, fRelease))
#define IOleCache2_UpdateCache(This, pDataObject, grfUpdf, pReserved) ((This)->lpVtbl->UpdateCache(This, pDataObject, grfUpdf, pReserved))
#define IOleCache2_DiscardCache(This, dwDiscardOptions) ((This)->lpVtbl->DiscardCache(This, dwDiscardOptions))
#endif
COM_STATIC_ASSERT(offsetof(IOleCache2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleCache2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleCache2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IOleCache2.AddRef");
COM_STATIC_ASSERT(offsetof(IOleCache2Vtbl, Release) == 2 * sizeof(void *), "slot of IOleCache2.Release");
COM_STATIC_ASSERT(offsetof(IOleCache2Vtbl, Cache) == 3 * sizeof(void *), "slot of IOleCache2.Cache");
COM_STATIC_ASSERT(offsetof(IOleCache2Vtbl, Uncache) == 4 * sizeof(void *), "slot of IOleCache2.Uncache");
COM_STATIC_ASSERT(offsetof(IOleCache2Vtbl, EnumCache) == 5 * sizeof(void *), "slot of IOleCache2.EnumCache");
COM_STATIC_ASSERT(offsetof(IOleCache2Vtbl, InitCache) == 6 * sizeof(void *), "slot of IOleCache2.InitCache");
COM_STATIC_ASSERT(offsetof(IOleCache2Vtbl, SetData) == 7 * sizeof(void *), "slot of IOleCache2.SetData");
COM_STATIC_ASSERT(offsetof(IOleCache2Vtbl, UpdateCache) == 8 * sizeof(void *), "slot of IOleCache2.UpdateCache");
COM_STATIC_ASSERT(offsetof(IOleCache2Vtbl, DiscardCache) == 9 * sizeof(void *), "slot of IOleCache2.DiscardCache");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleCache2_INTERFACE_DEFINED__ */

#ifndef __IOleCacheControl_INTERFACE_DEFINED__
#define __IOleCacheControl_INTERFACE_DEFINED__
typedef IOleCacheControl *LPOLECACHECONTROL;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleCacheControl;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000129-0000-0000-c000-000000000046")
IOleCacheControl : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE OnRun(/* [in] */ LPDATAOBJECT pDataObject) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnStop(void) = 0;
};
COM_DEFINE_UUIDOF(IOleCacheControl, 0x00000129, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleCacheControl) == sizeof(void *), "IOleCacheControl is one vtable");
#else
typedef struct IOleCacheControlVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleCacheControl *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleCacheControl *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleCacheControl *This);
    HRESULT (STDMETHODCALLTYPE *OnRun)(IOleCacheControl *This, LPDATAOBJECT pDataObject);
    HRESULT (STDMETHODCALLTYPE *OnStop)(IOleCacheControl *This);
    END_INTERFACE
} IOleCacheControlVtbl;
interface IOleCacheControl {
    CONST_VTBL struct IOleCacheControlVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleCacheControl_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleCacheControl_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleCacheControl_Release(This) ((This)->lpVtbl->Release(This))
#define IOleCacheControl_OnRun(This, pDataObject) ((This)->lpVtbl->OnRun(This, pDataObject))
#define IOleCacheControl_OnStop(This) ((This)->lpVtbl->OnStop(This))
#endif
COM_STATIC_ASSERT(offsetof(IOleCacheControlVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleCacheControl.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleCacheControlVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleCacheControl.AddRef");
COM_STATIC_ASSERT(offsetof(IOleCacheControlVtbl, Release) == 2 * sizeof(void *), "slot of IOleCacheControl.Release");
COM_STATIC_ASSERT(offsetof(IOleCacheControlVtbl, OnRun) == 3 * sizeof(void *), "slot of IOleCacheControl.OnRun");
COM_STATIC_ASSERT(offsetof(IOleCacheControlVtbl, OnStop) == 4 * sizeof(void *), "slot of IOleCacheControl.OnStop");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleCacheControl_INTERFACE_DEFINED__ */

#ifndef __IParseDisplayName_INTERFACE_DEFINED__
#define __IParseDisplayName_INTERFACE_DEFINED__
typedef IParseDisplayName *LPPARSEDISPLAYNAME;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IParseDisplayName;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000011a-0000-0000-c000-000000000046")
IParseDisplayName : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE ParseDisplayName(
        /* [in] */ IBindCtx *pbc,
        /* [in] */ LPOLESTR pszDisplayName,
        /* [out] */ ULONG *pchEaten,
        /* [out] */ IMoniker **ppmkOut) = 0;
};
COM_DEFINE_UUIDOF(IParseDisplayName, 0x0000011a, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IParseDisplayName) == sizeof(void *), "IParseDisplayName is one vtable");
#else
typedef struct IParseDisplayNameVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IParseDisplayName *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IParseDisplayName *This);
    ULONG (STDMETHODCALLTYPE *Release)(IParseDisplayName *This);
    HRESULT (STDMETHODCALLTYPE *ParseDisplayName)(IParseDisplayName *This, IBindCtx *pbc, LPOLESTR pszDisplayName, ULONG *pchEaten, IMoniker **ppmkOut);
    END_INTERFACE
} IParseDisplayNameVtbl;
interface IParseDisplayName {
    CONST_VTBL struct IParseDisplayNameVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IParseDisplayName_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IParseDisplayName_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IParseDisplayName_Release(This) ((This)->lpVtbl->Release(This))
#define IParseDisplayName_ParseDisplayName(This, pbc, pszDisplayName, pchEaten, ppmkOut) ((This)->lpVtbl->ParseDisplayName(This, pbc, pszDisplayName, pchEaten, ppmkOut))
#endif
COM_STATIC_ASSERT(offsetof(IParseDisplayNameVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IParseDisplayName.QueryInterface");
COM_STATIC_ASSERT(offsetof(IParseDisplayNameVtbl, AddRef) == 1 * sizeof(void *), "slot of IParseDisplayName.AddRef");
COM_STATIC_ASSERT(offsetof(IParseDisplayNameVtbl, Release) == 2 * sizeof(void *), "slot of IParseDisplayName.Release");
COM_STATIC_ASSERT(offsetof(IParseDisplayNameVtbl, ParseDisplayName) == 3 * sizeof(void *), "slot of IParseDisplayName.ParseDisplayName");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IParseDisplayName_INTERFACE_DEFINED__ */

enum tagOLECONTF {
    OLECONTF_EMBEDDINGS = 1,
    OLECONTF_LINKS = 2,
    OLECONTF_OTHERS = 4,
    OLECONTF_ONLYUSER = 8,
    OLECONTF_ONLYIFRUNNING = 16
};
COM_STATIC_ASSERT(sizeof(enum tagOLECONTF) == 4, "OLECONTF has 32 bits");
typedef enum tagOLECONTF OLECONTF;

#ifndef __IOleContainer_INTERFACE_DEFINED__
#define __IOleContainer_INTERFACE_DEFINED__
typedef IOleContainer *LPOLECONTAINER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleContainer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000011b-0000-0000-c000-000000000046")
IOleContainer : public IParseDisplayName
{
public:
    virtual HRESULT STDMETHODCALLTYPE EnumObjects(
        /* [in] */ DWORD grfFlags,
        /* [out] */ IEnumUnknown **ppenum) = 0;
    virtual HRESULT STDMETHODCALLTYPE LockContainer(/* [in] */ BOOL fLock) = 0;
};
COM_DEFINE_UUIDOF(IOleContainer, 0x0000011b, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleContainer) == sizeof(void *), "IOleContainer is one vtable");
#else
typedef struct IOleContainerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleContainer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleContainer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleContainer *This);
    HRESULT (STDMETHODCALLTYPE *ParseDisplayName)(IOleContainer *This, IBindCtx *pbc, LPOLESTR pszDisplayName, ULONG *pchEaten, IMoniker **ppmkOut);
    HRESULT (STDMETHODCALLTYPE *EnumObjects)(IOleContainer *This, DWORD grfFlags, IEnumUnknown **ppenum);
    HRESULT (STDMETHODCALLTYPE *LockContainer)(IOleContainer *This, BOOL fLock);
    END_INTERFACE
} IOleContainerVtbl;
interface IOleContainer {
    CONST_VTBL struct IOleContainerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleContainer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleContainer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleContainer_Release(This) ((This)->lpVtbl->Release(This))
#define IOleContainer_ParseDisplayName(This, pbc, pszDisplayName, pchEaten, ppmkOut) ((This)->lpVtbl->ParseDisplayName(This, pbc, pszDisplayName, pchEaten, ppmkOut))
#define IOleContainer_EnumObjects(This, grfFlags, ppenum) ((This)->lpVtbl->EnumObjects(This, grfFlags, ppenum))
#define IOleContainer_LockContainer(This, fLock) ((This)->lpVtbl->LockContainer(This, fLock))
#endif
COM_STATIC_ASSERT(offsetof(IOleContainerVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleContainer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleContainerVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleContainer.AddRef");
COM_STATIC_ASSERT(offsetof(IOleContainerVtbl, Release) == 2 * sizeof(void *), "slot of IOleContainer.Release");
COM_STATIC_ASSERT(offsetof(IOleContainerVtbl, ParseDisplayName) == 3 * sizeof(void *), "slot of IOleContainer.ParseDisplayName");
COM_STATIC_ASSERT(offsetof(IOleContainerVtbl, EnumObjects) == 4 * sizeof(void *), "slot of IOleContainer.EnumObjects");
COM_STATIC_ASSERT(offsetof(IOleContainerVtbl, LockContainer) == 5 * sizeof(void *), "slot of IOleContainer.LockContainer");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleContainer_INTERFACE_DEFINED__ */

enum tagBINDSPEED {
    BINDSPEED_INDEFINITE = 1,
    BINDSPEED_MODERATE = 2,
    BINDSPEED_IMMEDIATE = 3
};
COM_STATIC_ASSERT(sizeof(enum tagBINDSPEED) == 4, "BINDSPEED has 32 bits");
typedef enum tagBINDSPEED BINDSPEED;

#ifndef __IOleItemContainer_INTERFACE_DEFINED__
#define __IOleItemContainer_INTERFACE_DEFINED__
typedef IOleItemContainer *LPOLEITEMCONTAINER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleItemContainer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000011c-0000-0000-c000-000000000046")
IOleItemContainer : public IOleContainer
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetObject(
        /* [in] */ LPOLESTR pszItem,
        /* [in] */ DWORD dwSpeedNeeded,
        /* [in] */ IBindCtx *pbc,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetObjectStorage(
        /* [in] */ LPOLESTR pszItem,
        /* [in] */ IBindCtx *pbc,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvStorage) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsRunning(/* [in] */ LPOLESTR pszItem) = 0;
};
COM_DEFINE_UUIDOF(IOleItemContainer, 0x0000011c, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleItemContainer) == sizeof(void *), "IOleItemContainer is one vtable");
#else
typedef struct IOleItemContainerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleItemContainer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleItemContainer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleItemContainer *This);
    HRESULT (STDMETHODCALLTYPE *ParseDisplayName)(IOleItemContainer *This, IBindCtx *pbc, LPOLESTR pszDisplayName, ULONG *pchEaten, IMoniker **ppmkOut);
    HRESULT (STDMETHODCALLTYPE *EnumObjects)(IOleItemContainer *This, DWORD grfFlags, IEnumUnknown **ppenum);
    HRESULT (STDMETHODCALLTYPE *LockContainer)(IOleItemContainer *This, BOOL fLock);
    HRESULT (STDMETHODCALLTYPE *GetObject)(IOleItemContainer *This, LPOLESTR pszItem, DWORD dwSpeedNeeded, IBindCtx *pbc, REFIID riid, void **ppvObject);
    HRESULT (STDMETHODCALLTYPE *GetObjectStorage)(IOleItemContainer *This, LPOLESTR pszItem, IBindCtx *pbc, REFIID riid, void **ppvStorage);
    HRESULT (STDMETHODCALLTYPE *IsRunning)(IOleItemContainer *This, LPOLESTR pszItem);
    END_INTERFACE
} IOleItemContainerVtbl;
interface IOleItemContainer {
    CONST_VTBL struct IOleItemContainerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleItemContainer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleItemContainer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleItemContainer_Release(This) ((This)->lpVtbl->Release(This))
#define IOleItemContainer_ParseDisplayName(This, pbc, pszDisplayName, pchEaten, ppmkOut) ((This)->lpVtbl->ParseDisplayName(This, pbc, pszDisplayName, pchEaten, ppmkOut))
#define IOleItemContainer_EnumObjects(This, grfFlags, ppenum) ((This)->lpVtbl->EnumObjects(This, grfFlags, ppenum))
#define IOleItemContainer_LockContainer(This, fLock) ((This)->lpVtbl->LockContainer(This, fLock))
#define IOleItemContainer_GetObject(This, pszItem, dwSpeedNeeded, pbc, riid, ppvObject) ((This)->lpVtbl->GetObject(This, pszItem, dwSpeedNeeded, pbc, riid, ppvObject))
#define IOleItemContainer_GetObjectStorage(This, pszItem, pbc, riid, ppvStorage) ((This)->lpVtbl->GetObjectStorage(This, pszItem, pbc, riid, ppvStorage))
#define IOleItemContainer_IsRunning(This, pszItem) ((This)->lpVtbl->IsRunning(This, pszItem))
#endif
COM_STATIC_ASSERT(offsetof(IOleItemContainerVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleItemContainer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleItemContainerVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleItemContainer.AddRef");
COM_STATIC_ASSERT(offsetof(IOleItemContainerVtbl, Release) == 2 * sizeof(void *), "slot of IOleItemContainer.Release");
COM_STATIC_ASSERT(offsetof(IOleItemContainerVtbl, ParseDisplayName) == 3 * sizeof(void *), "slot of IOleItemContainer.ParseDisplayName");
COM_STATIC_ASSERT(offsetof(IOleItemContainerVtbl, EnumObjects) == 4 * sizeof(void *), "slot of IOleItemContainer.EnumObjects");
COM_STATIC_ASSERT(offsetof(IOleItemContainerVtbl, LockContainer) == 5 * sizeof(void *), "slot of IOleItemContainer.LockContainer");
COM_STATIC_ASSERT(offsetof(IOleItemContainerVtbl, GetObject) == 6 * sizeof(void *), "slot of IOleItemContainer.GetObject");
COM_STATIC_ASSERT(offsetof(IOleItemContainerVtbl, GetObjectStorage) == 7 * sizeof(void *), "slot of IOleItemContainer.GetObjectStorage");
COM_STATIC_ASSERT(offsetof(IOleItemContainerVtbl, IsRunning) == 8 * sizeof(void *), "slot of IOleItemContainer.IsRunning");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleItemContainer_INTERFACE_DEFINED__ */

enum tagOLEGETMONIKER {
    OLEGETMONIKER_ONLYIFTHERE = 1,
    OLEGETMONIKER_FORCEASSIGN = 2,
    OLEGETMONIKER_UNASSIGN = 3,
    OLEGETMONIKER_TEMPFORUSER = 4
};
COM_STATIC_ASSERT(sizeof(enum tagOLEGETMONIKER) == 4, "OLEGETMONIKER has 32 bits");
typedef enum tagOLEGETMONIKER OLEGETMONIKER;

enum tagOLEWHICHMK {
    OLEWHICHMK_CONTAINER = 1,
    OLEWHICHMK_OBJREL = 2,
    OLEWHICHMK_OBJFULL = 3
};
COM_STATIC_ASSERT(sizeof(enum tagOLEWHICHMK) == 4, "OLEWHICHMK has 32 bits");
typedef enum tagOLEWHICHMK OLEWHICHMK;

enum tagUSERCLASSTYPE {
    USERCLASSTYPE_FULL = 1,
    USERCLASSTYPE_SHORT = 2,
    USERCLASSTYPE_APPNAME = 3
};
COM_STATIC_ASSERT(sizeof(enum tagUSERCLASSTYPE) == 4, "USERCLASSTYPE has 32 bits");
typedef enum tagUSERCLASSTYPE USERCLASSTYPE;

enum tagOLEMISC {
    OLEMISC_RECOMPOSEONRESIZE = 1,
    OLEMISC_ONLYICONIC = 2,
    OLEMISC_INSERTNOTREPLACE = 4,
    OLEMISC_STATIC = 8,
    OLEMISC_CANTLINKINSIDE = 16,
    OLEMISC_CANLINKBYOLE1 = 32,
    OLEMISC_ISLINKOBJECT = 64,
    OLEMISC_INSIDEOUT = 128,
    OLEMISC_ACTIVATEWHENVISIBLE = 256,
    OLEMISC_RENDERINGISDEVICEINDEPENDENT = 512,
    OLEMISC_INVISIBLEATRUNTIME = 1024,
    OLEMISC_ALWAYSRUN = 2048,
    OLEMISC_ACTSLIKEBUTTON = 4096,
    OLEMISC_ACTSLIKELABEL = 8192,
    OLEMISC_NOUIACTIVATE = 16384,
    OLEMISC_ALIGNABLE = 32768,
    OLEMISC_SIMPLEFRAME = 65536,
    OLEMISC_SETCLIENTSITEFIRST = 131072,
    OLEMISC_IMEMODE = 262144,
    OLEMISC_IGNOREACTIVATEWHENVISIBLE = 524288,
    OLEMISC_WANTSTOMENUMERGE = 1048576,
    OLEMISC_SUPPORTSMULTILEVELUNDO = 2097152
};
COM_STATIC_ASSERT(sizeof(enum tagOLEMISC) == 4, "OLEMISC has 32 bits");
typedef enum tagOLEMISC OLEMISC;

enum tagOLECLOSE {
    OLECLOSE_SAVEIFDIRTY = 0,
    OLECLOSE_NOSAVE = 1,
    OLECLOSE_PROMPTSAVE = 2
};
COM_STATIC_ASSERT(sizeof(enum tagOLECLOSE) == 4, "OLECLOSE has 32 bits");
typedef enum tagOLECLOSE OLECLOSE;

enum tagOLERENDER {
    OLERENDER_NONE = 0,
    OLERENDER_DRAW = 1,
    OLERENDER_FORMAT = 2,
    OLERENDER_ASIS = 3
};
COM_STATIC_ASSERT(sizeof(enum tagOLERENDER) == 4, "OLERENDER has 32 bits");
typedef enum tagOLERENDER OLERENDER;
typedef OLERENDER *LPOLERENDER;

struct tagOBJECTDESCRIPTOR {
    ULONG cbSize;
    CLSID clsid;
    DWORD dwDrawAspect;
    SIZEL sizel;
    POINTL pointl;
    DWORD dwStatus;
    DWORD dwFullUserTypeName;
    DWORD dwSrcOfCopy;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagOBJECTDESCRIPTOR) == 52, "size of OBJECTDESCRIPTOR");
COM_STATIC_ASSERT(offsetof(struct tagOBJECTDESCRIPTOR, cbSize) == 0, "place of OBJECTDESCRIPTOR.cbSize");
COM_STATIC_ASSERT(offsetof(struct tagOBJECTDESCRIPTOR, clsid) == 4, "place of OBJECTDESCRIPTOR.clsid");
COM_STATIC_ASSERT(offsetof(struct tagOBJECTDESCRIPTOR, dwDrawAspect) == 20, "place of OBJECTDESCRIPTOR.dwDrawAspect");
COM_STATIC_ASSERT(offsetof(struct tagOBJECTDESCRIPTOR, sizel) == 24, "place of OBJECTDESCRIPTOR.sizel");
COM_STATIC_ASSERT(offsetof(struct tagOBJECTDESCRIPTOR, pointl) == 32, "place of OBJECTDESCRIPTOR.pointl");
COM_STATIC_ASSERT(offsetof(struct tagOBJECTDESCRIPTOR, dwStatus) == 40, "place of OBJECTDESCRIPTOR.dwStatus");
COM_STATIC_ASSERT(offsetof(struct tagOBJECTDESCRIPTOR, dwFullUserTypeName) == 44, "place of OBJECTDESCRIPTOR.dwFullUserTypeName");
COM_STATIC_ASSERT(offsetof(struct tagOBJECTDESCRIPTOR, dwSrcOfCopy) == 48, "place of OBJECTDESCRIPTOR.dwSrcOfCopy");
#endif
typedef struct tagOBJECTDESCRIPTOR OBJECTDESCRIPTOR;
typedef struct tagOBJECTDESCRIPTOR *POBJECTDESCRIPTOR;
typedef struct tagOBJECTDESCRIPTOR *LPOBJECTDESCRIPTOR;
typedef OBJECTDESCRIPTOR LINKSRCDESCRIPTOR;
typedef OBJECTDESCRIPTOR *PLINKSRCDESCRIPTOR;
typedef OBJECTDESCRIPTOR *LPLINKSRCDESCRIPTOR;

#ifndef __IOleClientSite_INTERFACE_DEFINED__
#define __IOleClientSite_INTERFACE_DEFINED__
typedef IOleClientSite *LPOLECLIENTSITE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleClientSite;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000118-0000-0000-c000-000000000046")
IOleClientSite : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE SaveObject(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMoniker(
        /* [in] */ DWORD dwAssign,
        /* [in] */ DWORD dwWhichMoniker,
        /* [out] */ IMoniker **ppmk) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetContainer(/* [out] */ IOleContainer **ppContainer) = 0;
    virtual HRESULT STDMETHODCALLTYPE ShowObject(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnShowWindow(/* [in] */ BOOL fShow) = 0;
    virtual HRESULT STDMETHODCALLTYPE RequestNewObjectLayout(void) = 0;
};
COM_DEFINE_UUIDOF(IOleClientSite, 0x00000118, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleClientSite) == sizeof(void *), "IOleClientSite is one vtable");
#else
typedef struct IOleClientSiteVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleClientSite *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleClientSite *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleClientSite *This);
    HRESULT (STDMETHODCALLTYPE *SaveObject)(IOleClientSite *This);
    HRESULT (STDMETHODCALLTYPE *GetMoniker)(IOleClientSite *This, DWORD dwAssign, DWORD dwWhichMoniker, IMoniker **ppmk);
    HRESULT (STDMETHODCALLTYPE *GetContainer)(IOleClientSite *This, IOleContainer **ppContainer);
    HRESULT (STDMETHODCALLTYPE *ShowObject)(IOleClientSite *This);
    HRESULT (STDMETHODCALLTYPE *OnShowWindow)(IOleClientSite *This, BOOL fShow);
    HRESULT (STDMETHODCALLTYPE *RequestNewObjectLayout)(IOleClientSite *This);
    END_INTERFACE
} IOleClientSiteVtbl;
interface IOleClientSite {
    CONST_VTBL struct IOleClientSiteVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleClientSite_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleClientSite_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleClientSite_Release(This) ((This)->lpVtbl->Release(This))
#define IOleClientSite_SaveObject(This) ((This)->lpVtbl->SaveObject(This))
#define IOleClientSite_GetMoniker(This, dwAssign, dwWhichMoniker, ppmk) ((This)->lpVtbl->GetMoniker(This, dwAssign, dwWhichMoniker, ppmk))
#define IOleClientSite_GetContainer(This, ppContainer) ((This)->lpVtbl->GetContainer(This, ppContainer))
#define IOleClientSite_ShowObject(This) ((This)->lpVtbl->ShowObject(This))
#define IOleClientSite_OnShowWindow(This, fShow) ((This)->lpVtbl->OnShowWindow(This, fShow))
#define IOleClientSite_RequestNewObjectLayout(This) ((This)->lpVtbl->RequestNewObjectLayout(This))
#endif
COM_STATIC_ASSERT(offsetof(IOleClientSiteVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleClientSite.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleClientSiteVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleClientSite.AddRef");
COM_STATIC_ASSERT(offsetof(IOleClientSiteVtbl, Release) == 2 * sizeof(void *), "slot of IOleClientSite.Release");
COM_STATIC_ASSERT(offsetof(IOleClientSiteVtbl, SaveObject) == 3 * sizeof(void *), "slot of IOleClientSite.SaveObject");
COM_STATIC_ASSERT(offsetof(IOleClientSiteVtbl, GetMoniker) == 4 * sizeof(void *), "slot of IOleClientSite.GetMoniker");
COM_STATIC_ASSERT(offsetof(IOleClientSiteVtbl, GetContainer) == 5 * sizeof(void *), "slot of IOleClientSite.GetContainer");
COM_STATIC_ASSERT(offsetof(IOleClientSiteVtbl, ShowObject) == 6 * sizeof(void *), "slot of IOleClientSite.ShowObject");
COM_STATIC_ASSERT(offsetof(IOleClientSiteVtbl, OnShowWindow) == 7 * sizeof(void *), "slot of IOleClientSite.OnShowWindow");
COM_STATIC_ASSERT(offsetof(IOleClientSiteVtbl, RequestNewObjectLayout) == 8 * sizeof(void *), "slot of IOleClientSite.RequestNewObjectLayout");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleClientSite_INTERFACE_DEFINED__ */

enum tagOLEVERBATTRIB {
    OLEVERBATTRIB_NEVERDIRTIES = 1,
    OLEVERBATTRIB_ONCONTAINERMENU = 2
};
COM_STATIC_ASSERT(sizeof(enum tagOLEVERBATTRIB) == 4, "OLEVERBATTRIB has 32 bits");
typedef enum tagOLEVERBATTRIB OLEVERBATTRIB;

struct tagOLEVERB {
    LONG lVerb;
    LPOLESTR lpszVerbName;
    DWORD fuFlags;
    DWORD grfAttribs;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagOLEVERB) == 24, "size of OLEVERB");
COM_STATIC_ASSERT(offsetof(struct tagOLEVERB, lVerb) == 0, "place of OLEVERB.lVerb");
COM_STATIC_ASSERT(offsetof(struct tagOLEVERB, lpszVerbName) == 8, "place of OLEVERB.lpszVerbName");
COM_STATIC_ASSERT(offsetof(struct tagOLEVERB, fuFlags) == 16, "place of OLEVERB.fuFlags");
COM_STATIC_ASSERT(offsetof(struct tagOLEVERB, grfAttribs) == 20, "place of OLEVERB.grfAttribs");
#endif
typedef struct tagOLEVERB OLEVERB;
typedef struct tagOLEVERB *LPOLEVERB;
#define OLEIVERB_PRIMARY (0L)
#define OLEIVERB_SHOW (-1L)
#define OLEIVERB_OPEN (-2L)
#define OLEIVERB_HIDE (-3L)
#define OLEIVERB_UIACTIVATE (-4L)
#define OLEIVERB_INPLACEACTIVATE (-5L)
#define OLEIVERB_DISCARDUNDOSTATE (-6L)
#define EMBDHLP_INPROC_HANDLER 0x0000L
#define EMBDHLP_INPROC_SERVER 0x0001L
#define EMBDHLP_CREATENOW 0x00000000L
#define EMBDHLP_DELAYCREATE 0x00010000L

#ifndef __IEnumOLEVERB_INTERFACE_DEFINED__
#define __IEnumOLEVERB_INTERFACE_DEFINED__
typedef IEnumOLEVERB *LPENUMOLEVERB;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumOLEVERB;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000104-0000-0000-c000-000000000046")
IEnumOLEVERB : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ LPOLEVERB rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumOLEVERB **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumOLEVERB, 0x00000104, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumOLEVERB) == sizeof(void *), "IEnumOLEVERB is one vtable");
#else
typedef struct IEnumOLEVERBVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumOLEVERB *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumOLEVERB *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumOLEVERB *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumOLEVERB *This, ULONG celt, LPOLEVERB rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumOLEVERB *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumOLEVERB *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumOLEVERB *This, IEnumOLEVERB **ppenum);
    END_INTERFACE
} IEnumOLEVERBVtbl;
interface IEnumOLEVERB {
    CONST_VTBL struct IEnumOLEVERBVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumOLEVERB_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumOLEVERB_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumOLEVERB_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumOLEVERB_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumOLEVERB_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumOLEVERB_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumOLEVERB_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumOLEVERBVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumOLEVERB.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumOLEVERBVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumOLEVERB.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumOLEVERBVtbl, Release) == 2 * sizeof(void *), "slot of IEnumOLEVERB.Release");
COM_STATIC_ASSERT(offsetof(IEnumOLEVERBVtbl, Next) == 3 * sizeof(void *), "slot of IEnumOLEVERB.Next");
COM_STATIC_ASSERT(offsetof(IEnumOLEVERBVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumOLEVERB.Skip");
COM_STATIC_ASSERT(offsetof(IEnumOLEVERBVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumOLEVERB.Reset");
COM_STATIC_ASSERT(offsetof(IEnumOLEVERBVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumOLEVERB.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumOLEVERB_INTERFACE_DEFINED__ */

#ifndef __IOleObject_INTERFACE_DEFINED__
#define __IOleObject_INTERFACE_DEFINED__
typedef IOleObject *LPOLEOBJECT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleObject;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000112-0000-0000-c000-000000000046")
IOleObject : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE SetClientSite(/* [in] */ IOleClientSite *pClientSite) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetClientSite(/* [out] */ IOleClientSite **ppClientSite) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetHostNames(
        /* [in] */ LPCOLESTR szContainerApp,
        /* [in] */ LPCOLESTR szContainerObj) = 0;
    virtual HRESULT STDMETHODCALLTYPE Close(/* [in] */ DWORD dwSaveOption) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetMoniker(
        /* [in] */ DWORD dwWhichMoniker,
        /* [in] */ IMoniker *pmk) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMoniker(
        /* [in] */ DWORD dwAssign,
        /* [in] */ DWORD dwWhichMoniker,
        /* [out] */ IMoniker **ppmk) = 0;
    virtual HRESULT STDMETHODCALLTYPE InitFromData(
        /* [in] */ IDataObject *pDataObject,
        /* [in] */ BOOL fCreation,
        /* [in] */ DWORD dwReserved) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetClipboardData(
        /* [in] */ DWORD dwReserved,
        /* [out] */ IDataObject **ppDataObject) = 0;
    virtual HRESULT STDMETHODCALLTYPE DoVerb(
        /* [in] */ LONG iVerb,
        /* [in] */ LPMSG lpmsg,
        /* [in] */ IOleClientSite *pActiveSite,
        /* [in] */ LONG lindex,
        /* [in] */ HWND hwndParent,
        /* [in] */ LPCRECT lprcPosRect) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumVerbs(/* [out] */ IEnumOLEVERB **ppEnumOleVerb) = 0;
    virtual HRESULT STDMETHODCALLTYPE Update(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsUpToDate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetUserClassID(/* [out] */ CLSID *pClsid) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetUserType(
        /* [in] */ DWORD dwFormOfType,
        /* [out] */ LPOLESTR *pszUserType) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetExtent(
        /* [in] */ DWORD dwDrawAspect,
        /* [in] */ SIZEL *psizel) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetExtent(
        /* [in] */ DWORD dwDrawAspect,
        /* [out] */ SIZEL *psizel) = 0;
    virtual HRESULT STDMETHODCALLTYPE Advise(
        /* [in] */ IAdviseSink *pAdvSink,
        /* [out] */ DWORD *pdwConnection) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unadvise(/* [in] */ DWORD dwConnection) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumAdvise(/* [out] */ IEnumSTATDATA **ppenumAdvise) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMiscStatus(
        /* [in] */ DWORD dwAspect,
        /* [out] */ DWORD *pdwStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetColorScheme(/* [in] */ LOGPALETTE *pLogpal) = 0;
};
COM_DEFINE_UUIDOF(IOleObject, 0x00000112, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleObject) == sizeof(void *), "IOleObject is one vtable");
#else
typedef struct IOleObjectVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleObject *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleObject *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleObject *This);
    HRESULT (STDMETHODCALLTYPE *SetClientSite)(IOleObject *This, IOleClientSite *pClientSite);
    HRESULT (STDMETHODCALLTYPE *GetClientSite)(IOleObject *This, IOleClientSite **ppClientSite);
    HRESULT (STDMETHODCALLTYPE *SetHostNames)(IOleObject *This, LPCOLESTR szContainerApp, LPCOLESTR szContainerObj);
    HRESULT (STDMETHODCALLTYPE *Close)(IOleObject *This, DWORD dwSaveOption);
    HRESULT (STDMETHODCALLTYPE *SetMoniker)(IOleObject *This, DWORD dwWhichMoniker, IMoniker *pmk);
    HRESULT (STDMETHODCALLTYPE *GetMoniker)(IOleObject *This, DWORD dwAssign, DWORD dwWhichMoniker, IMoniker **ppmk);
    HRESULT (STDMETHODCALLTYPE *InitFromData)(IOleObject *This, IDataObject *pDataObject, BOOL fCreation, DWORD dwReserved);
    HRESULT (STDMETHODCALLTYPE *GetClipboardData)(IOleObject *This, DWORD dwReserved, IDataObject **ppDataObject);
    HRESULT (STDMETHODCALLTYPE *DoVerb)(IOleObject *This, LONG iVerb, LPMSG lpmsg, IOleClientSite *pActiveSite, LONG lindex, HWND hwndParent, LPCRECT lprcPosRect);
    HRESULT (STDMETHODCALLTYPE *EnumVerbs)(IOleObject *This, IEnumOLEVERB **ppEnumOleVerb);
    HRESULT (STDMETHODCALLTYPE *Update)(IOleObject *This);
    HRESULT (STDMETHODCALLTYPE *IsUpToDate)(IOleObject *This);
    HRESULT (STDMETHODCALLTYPE *GetUserClassID)(IOleObject *This, CLSID *pClsid);
    HRESULT (STDMETHODCALLTYPE *GetUserType)(IOleObject *This, DWORD dwFormOfType, LPOLESTR *pszUserType);
    HRESULT (STDMETHODCALLTYPE *SetExtent)(IOleObject *This, DWORD dwDrawAspect, SIZEL *psizel);
    HRESULT (STDMETHODCALLTYPE *GetExtent)(IOleObject *This, DWORD dwDrawAspect, SIZEL *psizel);
    HRESULT (STDMETHODCALLTYPE *Advise)(IOleObject *This, IAdviseSink *pAdvSink, DWORD *pdwConnection);
    HRESULT (STDMETHODCALLTYPE *Unadvise)(IOleObject *This, DWORD dwConnection);
    HRESULT (STDMETHODCALLTYPE *EnumAdvise)(IOleObject *This, IEnumSTATDATA **ppenumAdvise);
    HRESULT (STDMETHODCALLTYPE *GetMiscStatus)(IOleObject *This, DWORD dwAspect, DWORD *pdwStatus);
    HRESULT (STDMETHODCALLTYPE *SetColorScheme)(IOleObject *This, LOGPALETTE *pLogpal);
    END_INTERFACE
} IOleObjectVtbl;
interface IOleObject {
    CONST_VTBL struct IOleObjectVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleObject_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleObject_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleObject_Release(This) ((This)->lpVtbl->Release(This))
#define IOleObject_SetClientSite(This, pClientSite) ((This)->lpVtbl->SetClientSite(This, pClientSite))
#define IOleObject_GetClientSite(This, ppClientSite) ((This)->lpVtbl->GetClientSite(This, ppClientSite))
#define IOleObject_SetHostNames(This, szContainerApp, szContainerObj) ((This)->lpVtbl->SetHostNames(This, szContainerApp, szContainerObj))
#define IOleObject_Close(This, dwSaveOption) ((This)->lpVtbl->Close(This, dwSaveOption))
#define IOleObject_SetMoniker(This, dwWhichMoniker, pmk) ((This)->lpVtbl->SetMoniker(This, dwWhichMoniker, pmk))
#define IOleObject_GetMoniker(This, dwAssign, dwWhichMoniker, ppmk) ((This)->lpVtbl->GetMoniker(This, dwAssign, dwWhichMoniker, ppmk))
#define IOleObject_InitFromData(This, pDataObject, fCreation, dwReserved) ((This)->lpVtbl->InitFromData(This, pDataObject, fCreation, dwReserved))
#define IOleObject_GetClipboardData(This, dwReserved, ppDataObject) ((This)->lpVtbl->GetClipboardData(This, dwReserved, ppDataObject))
#define IOleObject_DoVerb(This, iVerb, lpmsg, pActiveSite, lindex, hwndParent, lprcPosRect) ((This)->lpVtbl->DoVerb(This, iVerb, lpmsg, pActiveSite, lindex, hwndParent, lprcPosRect))
#define IOleObject_EnumVerbs(This, ppEnumOleVerb) ((This)->lpVtbl->EnumVerbs(This, ppEnumOleVerb))
#define IOleObject_Update(This) ((This)->lpVtbl->Update(This))
#define IOleObject_IsUpToDate(This) ((This)->lpVtbl->IsUpToDate(This))
#define IOleObject_GetUserClassID(This, pClsid) ((This)->lpVtbl->GetUserClassID(This, pClsid))
#define IOleObject_GetUserType(This, dwFormOfType, pszUserType) ((This)->lpVtbl->GetUserType(This, dwFormOfType, pszUserType))
#define IOleObject_SetExtent(This, dwDrawAspect, psizel) ((This)->lpVtbl->SetExtent(This, dwDrawAspect, psizel))
#define IOleObject_GetExtent(This, dwDrawAspect, psizel) ((This)->lpVtbl->GetExtent(This, dwDrawAspect, psizel))
#define IOleObject_Advise(This, pAdvSink, pdwConnection) ((This)->lpVtbl->Advise(This, pAdvSink, pdwConnection))
#define IOleObject_Unadvise(This, dwConnection) ((This)->lpVtbl->Unadvise(This, dwConnection))
#define IOleObject_EnumAdvise(This, ppenumAdvise) ((This)->lpVtbl->EnumAdvise(This, ppenumAdvise))
#define IOleObject_GetMiscStatus(This, dwAspect, pdwStatus) ((This)->lpVtbl->GetMiscStatus(This, dwAspect, pdwStatus))
#define IOleObject_SetColorScheme(This, pLogpal) ((This)->lpVtbl->SetColorScheme(This, pLogpal))
#endif
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleObject.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleObject.AddRef");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, Release) == 2 * sizeof(void *), "slot of IOleObject.Release");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, SetClientSite) == 3 * sizeof(void *), "slot of IOleObject.SetClientSite");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, GetClientSite) == 4 * sizeof(void *), "slot of IOleObject.GetClientSite");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, SetHostNames) == 5 * sizeof(void *), "slot of IOleObject.SetHostNames");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, Close) == 6 * sizeof(void *), "slot of IOleObject.Close");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, SetMoniker) == 7 * sizeof(void *), "slot of IOleObject.SetMoniker");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, GetMoniker) == 8 * sizeof(void *), "slot of IOleObject.GetMoniker");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, InitFromData) == 9 * sizeof(void *), "slot of IOleObject.InitFromData");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, GetClipboardData) == 10 * sizeof(void *), "slot of IOleObject.GetClipboardData");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, DoVerb) == 11 * sizeof(void *), "slot of IOleObject.DoVerb");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, EnumVerbs) == 12 * sizeof(void *), "slot of IOleObject.EnumVerbs");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, Update) == 13 * sizeof(void *), "slot of IOleObject.Update");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, IsUpToDate) == 14 * sizeof(void *), "slot of IOleObject.IsUpToDate");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, GetUserClassID) == 15 * sizeof(void *), "slot of IOleObject.GetUserClassID");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, GetUserType) == 16 * sizeof(void *), "slot of IOleObject.GetUserType");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, SetExtent) == 17 * sizeof(void *), "slot of IOleObject.SetExtent");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, GetExtent) == 18 * sizeof(void *), "slot of IOleObject.GetExtent");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, Advise) == 19 * sizeof(void *), "slot of IOleObject.Advise");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, Unadvise) == 20 * sizeof(void *), "slot of IOleObject.Unadvise");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, EnumAdvise) == 21 * sizeof(void *), "slot of IOleObject.EnumAdvise");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, GetMiscStatus) == 22 * sizeof(void *), "slot of IOleObject.GetMiscStatus");
COM_STATIC_ASSERT(offsetof(IOleObjectVtbl, SetColorScheme) == 23 * sizeof(void *), "slot of IOleObject.SetColorScheme");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleObject_INTERFACE_DEFINED__ */

enum tagOLEUPDATE {
    OLEUPDATE_ALWAYS = 1,
    OLEUPDATE_ONCALL = 3
};
COM_STATIC_ASSERT(sizeof(enum tagOLEUPDATE) == 4, "OLEUPDATE has 32 bits");
typedef enum tagOLEUPDATE OLEUPDATE;
typedef OLEUPDATE *LPOLEUPDATE;
typedef OLEUPDATE *POLEUPDATE;

enum tagOLELINKBIND {
    OLELINKBIND_EVENIFCLASSDIFF = 1
};
COM_STATIC_ASSERT(sizeof(enum tagOLELINKBIND) == 4, "OLELINKBIND has 32 bits");
typedef enum tagOLELINKBIND OLELINKBIND;

#ifndef __IOleLink_INTERFACE_DEFINED__
#define __IOleLink_INTERFACE_DEFINED__
typedef IOleLink *LPOLELINK;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleLink;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000011d-0000-0000-c000-000000000046")
IOleLink : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE SetUpdateOptions(/* [in] */ DWORD dwUpdateOpt) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetUpdateOptions(/* [out] */ DWORD *pdwUpdateOpt) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSourceMoniker(
        /* [in] */ IMoniker *pmk,
        /* [in] */ REFCLSID rclsid) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSourceMoniker(/* [out] */ IMoniker **ppmk) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSourceDisplayName(/* [in] */ LPCOLESTR pszStatusText) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSourceDisplayName(/* [out] */ LPOLESTR *ppszDisplayName) = 0;
    virtual HRESULT STDMETHODCALLTYPE BindToSource(
        /* [in] */ DWORD bindflags,
        /* [in] */ IBindCtx *pbc) = 0;
    virtual HRESULT STDMETHODCALLTYPE BindIfRunning(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetBoundSource(/* [out] */ IUnknown **ppunk) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnbindSource(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Update(/* [in] */ IBindCtx *pbc) = 0;
};
COM_DEFINE_UUIDOF(IOleLink, 0x0000011d, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleLink) == sizeof(void *), "IOleLink is one vtable");
#else
typedef struct IOleLinkVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleLink *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleLink *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleLink *This);
    HRESULT (STDMETHODCALLTYPE *SetUpdateOptions)(IOleLink *This, DWORD dwUpdateOpt);
    HRESULT (STDMETHODCALLTYPE *GetUpdateOptions)(IOleLink *This, DWORD *pdwUpdateOpt);
    HRESULT (STDMETHODCALLTYPE *SetSourceMoniker)(IOleLink *This, IMoniker *pmk, REFCLSID rclsid);
    HRESULT (STDMETHODCALLTYPE *GetSourceMoniker)(IOleLink *This, IMoniker **ppmk);
    HRESULT (STDMETHODCALLTYPE *SetSourceDisplayName)(IOleLink *This, LPCOLESTR pszStatusText);
    HRESULT (STDMETHODCALLTYPE *GetSourceDisplayName)(IOleLink *This, LPOLESTR *ppszDisplayName);
    HRESULT (STDMETHODCALLTYPE *BindToSource)(IOleLink *This, DWORD bindflags, IBindCtx *pbc);
    HRESULT (STDMETHODCALLTYPE *BindIfRunning)(IOleLink *This);
    HRESULT (STDMETHODCALLTYPE *GetBoundSource)(IOleLink *This, IUnknown **ppunk);
    HRESULT (STDMETHODCALLTYPE *UnbindSource)(IOleLink *This);
    HRESULT (STDMETHODCALLTYPE *Update)(IOleLink *This, IBindCtx *pbc);
    END_INTERFACE
} IOleLinkVtbl;
interface IOleLink {
    CONST_VTBL struct IOleLinkVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleLink_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleLink_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleLink_Release(This) ((This)->lpVtbl->Release(This))
#define IOleLink_SetUpdateOptions(This, dwUpdateOpt) ((This)->lpVtbl->SetUpdateOptions(This, dwUpdateOpt))
#define IOleLink_GetUpdateOptions(This, pdwUpdateOpt) ((This)->lpVtbl->GetUpdateOptions(This, pdwUpdateOpt))
#define IOleLink_SetSourceMoniker(This, pmk, rclsid) ((This)->lpVtbl->SetSourceMoniker(This, pmk, rclsid))
#define IOleLink_GetSourceMoniker(This, ppmk) ((This)->lpVtbl->GetSourceMoniker(This, ppmk))
#define IOleLink_SetSourceDisplayName(This, pszStatusText) ((This)->lpVtbl->SetSourceDisplayName(This, pszStatusText))
#define IOleLink_GetSourceDisplayName(This, ppszDisplayName) ((This)->lpVtbl->GetSourceDisplayName(This, ppszDisplayName))
#define IOleLink_BindToSource(This, bindflags, pbc) ((This)->lpVtbl->BindToSource(This, bindflags, pbc))
#define IOleLink_BindIfRunning(This) ((This)->lpVtbl->BindIfRunning(This))
#define IOleLink_GetBoundSource(This, ppunk) ((This)->lpVtbl->GetBoundSource(This, ppunk))
#define IOleLink_UnbindSource(This) ((This)->lpVtbl->UnbindSource(This))
#define IOleLink_Update(This, pbc) ((This)->lpVtbl->Update(This, pbc))
#endif
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleLink.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleLink.AddRef");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, Release) == 2 * sizeof(void *), "slot of IOleLink.Release");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, SetUpdateOptions) == 3 * sizeof(void *), "slot of IOleLink.SetUpdateOptions");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, GetUpdateOptions) == 4 * sizeof(void *), "slot of IOleLink.GetUpdateOptions");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, SetSourceMoniker) == 5 * sizeof(void *), "slot of IOleLink.SetSourceMoniker");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, GetSourceMoniker) == 6 * sizeof(void *), "slot of IOleLink.GetSourceMoniker");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, SetSourceDisplayName) == 7 * sizeof(void *), "slot of IOleLink.SetSourceDisplayName");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, GetSourceDisplayName) == 8 * sizeof(void *), "slot of IOleLink.GetSourceDisplayName");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, BindToSource) == 9 * sizeof(void *), "slot of IOleLink.BindToSource");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, BindIfRunning) == 10 * sizeof(void *), "slot of IOleLink.BindIfRunning");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, GetBoundSource) == 11 * sizeof(void *), "slot of IOleLink.GetBoundSource");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, UnbindSource) == 12 * sizeof(void *), "slot of IOleLink.UnbindSource");
COM_STATIC_ASSERT(offsetof(IOleLinkVtbl, Update) == 13 * sizeof(void *), "slot of IOleLink.Update");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleLink_INTERFACE_DEFINED__ */
typedef RECT BORDERWIDTHS;
typedef LPRECT LPBORDERWIDTHS;
typedef LPCRECT LPCBORDERWIDTHS;

#ifndef __IOleWindow_INTERFACE_DEFINED__
#define __IOleWindow_INTERFACE_DEFINED__
typedef IOleWindow *LPOLEWINDOW;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleWindow;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000114-0000-0000-c000-000000000046")
IOleWindow : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetWindow(/* [out] */ HWND *phwnd) = 0;
    virtual HRESULT STDMETHODCALLTYPE ContextSensitiveHelp(/* [in] */ BOOL fEnterMode) = 0;
};
COM_DEFINE_UUIDOF(IOleWindow, 0x00000114, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleWindow) == sizeof(void *), "IOleWindow is one vtable");
#else
typedef struct IOleWindowVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleWindow *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleWindow *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleWindow *This);
    HRESULT (STDMETHODCALLTYPE *GetWindow)(IOleWindow *This, HWND *phwnd);
    HRESULT (STDMETHODCALLTYPE *ContextSensitiveHelp)(IOleWindow *This, BOOL fEnterMode);
    END_INTERFACE
} IOleWindowVtbl;
interface IOleWindow {
    CONST_VTBL struct IOleWindowVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleWindow_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleWindow_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleWindow_Release(This) ((This)->lpVtbl->Release(This))
#define IOleWindow_GetWindow(This, phwnd) ((This)->lpVtbl->GetWindow(This, phwnd))
#define IOleWindow_ContextSensitiveHelp(This, fEnterMode) ((This)->lpVtbl->ContextSensitiveHelp(This, fEnterMode))
#endif
COM_STATIC_ASSERT(offsetof(IOleWindowVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleWindow.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleWindowVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleWindow.AddRef");
COM_STATIC_ASSERT(offsetof(IOleWindowVtbl, Release) == 2 * sizeof(void *), "slot of IOleWindow.Release");
COM_STATIC_ASSERT(offsetof(IOleWindowVtbl, GetWindow) == 3 * sizeof(void *), "slot of IOleWindow.GetWindow");
COM_STATIC_ASSERT(offsetof(IOleWindowVtbl, ContextSensitiveHelp) == 4 * sizeof(void *), "slot of IOleWindow.ContextSensitiveHelp");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleWindow_INTERFACE_DEFINED__ */

#ifndef __IOleInPlaceUIWindow_INTERFACE_DEFINED__
#define __IOleInPlaceUIWindow_INTERFACE_DEFINED__
typedef IOleInPlaceUIWindow *LPOLEINPLACEUIWINDOW;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleInPlaceUIWindow;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000115-0000-0000-c000-000000000046")
IOleInPlaceUIWindow : public IOleWindow
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetBorder(/* [out] */ LPRECT lprectBorder) = 0;
    virtual HRESULT STDMETHODCALLTYPE RequestBorderSpace(/* [in] */ LPCBORDERWIDTHS pborderwidths) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetBorderSpace(/* [in] */ LPCBORDERWIDTHS pborderwidths) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetActiveObject(
        /* [in] */ IOleInPlaceActiveObject *pActiveObject,
        /* [in] */ LPCOLESTR pszObjName) = 0;
};
COM_DEFINE_UUIDOF(IOleInPlaceUIWindow, 0x00000115, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleInPlaceUIWindow) == sizeof(void *), "IOleInPlaceUIWindow is one vtable");
#else
typedef struct IOleInPlaceUIWindowVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleInPlaceUIWindow *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleInPlaceUIWindow *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleInPlaceUIWindow *This);
    HRESULT (STDMETHODCALLTYPE *GetWindow)(IOleInPlaceUIWindow *This, HWND *phwnd);
    HRESULT (STDMETHODCALLTYPE *ContextSensitiveHelp)(IOleInPlaceUIWindow *This, BOOL fEnterMode);
    HRESULT (STDMETHODCALLTYPE *GetBorder)(IOleInPlaceUIWindow *This, LPRECT lprectBorder);
    HRESULT (STDMETHODCALLTYPE *RequestBorderSpace)(IOleInPlaceUIWindow *This, LPCBORDERWIDTHS pborderwidths);
    HRESULT (STDMETHODCALLTYPE *SetBorderSpace)(IOleInPlaceUIWindow *This, LPCBORDERWIDTHS pborderwidths);
    HRESULT (STDMETHODCALLTYPE *SetActiveObject)(IOleInPlaceUIWindow *This, IOleInPlaceActiveObject *pActiveObject, LPCOLESTR pszObjName);
    END_INTERFACE
} IOleInPlaceUIWindowVtbl;
interface IOleInPlaceUIWindow {
    CONST_VTBL struct IOleInPlaceUIWindowVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleInPlaceUIWindow_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleInPlaceUIWindow_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleInPlaceUIWindow_Release(This) ((This)->lpVtbl->Release(This))
#define IOleInPlaceUIWindow_GetWindow(This, phwnd) ((This)->lpVtbl->GetWindow(This, phwnd))
#define IOleInPlaceUIWindow_ContextSensitiveHelp(This, fEnterMode) ((This)->lpVtbl->ContextSensitiveHelp(This, fEnterMode))
#define IOleInPlaceUIWindow_GetBorder(This, lprectBorder) ((This)->lpVtbl->GetBorder(This, lprectBorder))
#define IOleInPlaceUIWindow_RequestBorderSpace(This, pborderwidths) ((This)->lpVtbl->RequestBorderSpace(This, pborderwidths))
#define IOleInPlaceUIWindow_SetBorderSpace(This, pborderwidths) ((This)->lpVtbl->SetBorderSpace(This, pborderwidths))
#define IOleInPlaceUIWindow_SetActiveObject(This, pActiveObject, pszObjName) ((This)->lpVtbl->SetActiveObject(This, pActiveObject, pszObjName))
#endif
COM_STATIC_ASSERT(offsetof(IOleInPlaceUIWindowVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleInPlaceUIWindow.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleInPlaceUIWindowVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleInPlaceUIWindow.AddRef");
COM_STATIC_ASSERT(offsetof(IOleInPlaceUIWindowVtbl, Release) == 2 * sizeof(void *), "slot of IOleInPlaceUIWindow.Release");
COM_STATIC_ASSERT(offsetof(IOleInPlaceUIWindowVtbl, GetWindow) == 3 * sizeof(void *), "slot of IOleInPlaceUIWindow.GetWindow");
COM_STATIC_ASSERT(offsetof(IOleInPlaceUIWindowVtbl, ContextSensitiveHelp) == 4 * sizeof(void *), "slot of IOleInPlaceUIWindow.ContextSensitiveHelp");
COM_STATIC_ASSERT(offsetof(IOleInPlaceUIWindowVtbl, GetBorder) == 5 * sizeof(void *), "slot of IOleInPlaceUIWindow.GetBorder");
COM_STATIC_ASSERT(offsetof(IOleInPlaceUIWindowVtbl, RequestBorderSpace) == 6 * sizeof(void *), "slot of IOleInPlaceUIWindow.RequestBorderSpace");
COM_STATIC_ASSERT(offsetof(IOleInPlaceUIWindowVtbl, SetBorderSpace) == 7 * sizeof(void *), "slot of IOleInPlaceUIWindow.SetBorderSpace");
COM_STATIC_ASSERT(offsetof(IOleInPlaceUIWindowVtbl, SetActiveObject) == 8 * sizeof(void *), "slot of IOleInPlaceUIWindow.SetActiveObject");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleInPlaceUIWindow_INTERFACE_DEFINED__ */

#ifndef __IOleInPlaceActiveObject_INTERFACE_DEFINED__
#define __IOleInPlaceActiveObject_INTERFACE_DEFINED__
typedef IOleInPlaceActiveObject *LPOLEINPLACEACTIVEOBJECT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleInPlaceActiveObject;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000117-0000-0000-c000-000000000046")
IOleInPlaceActiveObject : public IOleWindow
{
public:
    virtual HRESULT STDMETHODCALLTYPE TranslateAccelerator(/* [in] */ LPMSG lpmsg) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnFrameWindowActivate(/* [in] */ BOOL fActivate) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnDocWindowActivate(/* [in] */ BOOL fActivate) = 0;
    virtual HRESULT STDMETHODCALLTYPE ResizeBorder(
        /* [in] */ LPCRECT prcBorder,
        /* [in] */ IOleInPlaceUIWindow *pUIWindow,
        /* [in] */ BOOL fFrameWindow) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnableModeless(/* [in] */ BOOL fEnable) = 0;
};
COM_DEFINE_UUIDOF(IOleInPlaceActiveObject, 0x00000117, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleInPlaceActiveObject) == sizeof(void *), "IOleInPlaceActiveObject is one vtable");
#else
typedef struct IOleInPlaceActiveObjectVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleInPlaceActiveObject *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleInPlaceActiveObject *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleInPlaceActiveObject *This);
    HRESULT (STDMETHODCALLTYPE *GetWindow)(IOleInPlaceActiveObject *This, HWND *phwnd);
    HRESULT (STDMETHODCALLTYPE *ContextSensitiveHelp)(IOleInPlaceActiveObject *This, BOOL fEnterMode);
    HRESULT (STDMETHODCALLTYPE *TranslateAccelerator)(IOleInPlaceActiveObject *This, LPMSG lpmsg);
    HRESULT (STDMETHODCALLTYPE *OnFrameWindowActivate)(IOleInPlaceActiveObject *This, BOOL fActivate);
    HRESULT (STDMETHODCALLTYPE *OnDocWindowActivate)(IOleInPlaceActiveObject *This, BOOL fActivate);
    HRESULT (STDMETHODCALLTYPE *ResizeBorder)(IOleInPlaceActiveObject *This, LPCRECT prcBorder, IOleInPlaceUIWindow *pUIWindow, BOOL fFrameWindow);
    HRESULT (STDMETHODCALLTYPE *EnableModeless)(IOleInPlaceActiveObject *This, BOOL fEnable);
    END_INTERFACE
} IOleInPlaceActiveObjectVtbl;
interface IOleInPlaceActiveObject {
    CONST_VTBL struct IOleInPlaceActiveObjectVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleInPlaceActiveObject_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleInPlaceActiveObject_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleInPlaceActiveObject_Release(This) ((This)->lpVtbl->Release(This))
#define IOleInPlaceActiveObject_GetWindow(This, phwnd) ((This)->lpVtbl->GetWindow(This, phwnd))
#define IOleInPlaceActiveObject_ContextSensitiveHelp(This, fEnterMode) ((This)->lpVtbl->ContextSensitiveHelp(This, fEnterMode))
#define IOleInPlaceActiveObject_TranslateAccelerator(This, lpmsg) ((This)->lpVtbl->TranslateAccelerator(This, lpmsg))
#define IOleInPlaceActiveObject_OnFrameWindowActivate(This, fActivate) ((This)->lpVtbl->OnFrameWindowActivate(This, fActivate))
#define IOleInPlaceActiveObject_OnDocWindowActivate(This, fActivate) ((This)->lpVtbl->OnDocWindowActivate(This, fActivate))
#define IOleInPlaceActiveObject_ResizeBorder(This, prcBorder, pUIWindow, fFrameWindow) ((This)->lpVtbl->ResizeBorder(This, prcBorder, pUIWindow, fFrameWindow))
#define IOleInPlaceActiveObject_EnableModeless(This, fEnable) ((This)->lpVtbl->EnableModeless(This, fEnable))
#endif
COM_STATIC_ASSERT(offsetof(IOleInPlaceActiveObjectVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleInPlaceActiveObject.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleInPlaceActiveObjectVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleInPlaceActiveObject.AddRef");
COM_STATIC_ASSERT(offsetof(IOleInPlaceActiveObjectVtbl, Release) == 2 * sizeof(void *), "slot of IOleInPlaceActiveObject.Release");
COM_STATIC_ASSERT(offsetof(IOleInPlaceActiveObjectVtbl, GetWindow) == 3 * sizeof(void *), "slot of IOleInPlaceActiveObject.GetWindow");
COM_STATIC_ASSERT(offsetof(IOleInPlaceActiveObjectVtbl, ContextSensitiveHelp) == 4 * sizeof(void *), "slot of IOleInPlaceActiveObject.ContextSensitiveHelp");
COM_STATIC_ASSERT(offsetof(IOleInPlaceActiveObjectVtbl, TranslateAccelerator) == 5 * sizeof(void *), "slot of IOleInPlaceActiveObject.TranslateAccelerator");
COM_STATIC_ASSERT(offsetof(IOleInPlaceActiveObjectVtbl, OnFrameWindowActivate) == 6 * sizeof(void *), "slot of IOleInPlaceActiveObject.OnFrameWindowActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceActiveObjectVtbl, OnDocWindowActivate) == 7 * sizeof(void *), "slot of IOleInPlaceActiveObject.OnDocWindowActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceActiveObjectVtbl, ResizeBorder) == 8 * sizeof(void *), "slot of IOleInPlaceActiveObject.ResizeBorder");
COM_STATIC_ASSERT(offsetof(IOleInPlaceActiveObjectVtbl, EnableModeless) == 9 * sizeof(void *), "slot of IOleInPlaceActiveObject.EnableModeless");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleInPlaceActiveObject_INTERFACE_DEFINED__ */

struct tagOIFI {
    UINT cb;
    BOOL fMDIApp;
    HWND hwndFrame;
    HACCEL haccel;
    UINT cAccelEntries;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagOIFI) == 32, "size of OLEINPLACEFRAMEINFO");
COM_STATIC_ASSERT(offsetof(struct tagOIFI, cb) == 0, "place of OLEINPLACEFRAMEINFO.cb");
COM_STATIC_ASSERT(offsetof(struct tagOIFI, fMDIApp) == 4, "place of OLEINPLACEFRAMEINFO.fMDIApp");
COM_STATIC_ASSERT(offsetof(struct tagOIFI, hwndFrame) == 8, "place of OLEINPLACEFRAMEINFO.hwndFrame");
COM_STATIC_ASSERT(offsetof(struct tagOIFI, haccel) == 16, "place of OLEINPLACEFRAMEINFO.haccel");
COM_STATIC_ASSERT(offsetof(struct tagOIFI, cAccelEntries) == 24, "place of OLEINPLACEFRAMEINFO.cAccelEntries");
#endif
typedef struct tagOIFI OLEINPLACEFRAMEINFO;
typedef struct tagOIFI *LPOLEINPLACEFRAMEINFO;

struct tagOleMenuGroupWidths {
    LONG width[6];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagOleMenuGroupWidths) == 24, "size of OLEMENUGROUPWIDTHS");
COM_STATIC_ASSERT(offsetof(struct tagOleMenuGroupWidths, width) == 0, "place of OLEMENUGROUPWIDTHS.width");
#endif
typedef struct tagOleMenuGroupWidths OLEMENUGROUPWIDTHS;
typedef struct tagOleMenuGroupWidths *LPOLEMENUGROUPWIDTHS;
typedef HGLOBAL HOLEMENU;

#ifndef __IOleInPlaceFrame_INTERFACE_DEFINED__
#define __IOleInPlaceFrame_INTERFACE_DEFINED__
typedef IOleInPlaceFrame *LPOLEINPLACEFRAME;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleInPlaceFrame;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000116-0000-0000-c000-000000000046")
IOleInPlaceFrame : public IOleInPlaceUIWindow
{
public:
    virtual HRESULT STDMETHODCALLTYPE InsertMenus(
        /* [in] */ HMENU hmenuShared,
        /* [in, out] */ LPOLEMENUGROUPWIDTHS lpMenuWidths) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetMenu(
        /* [in] */ HMENU hmenuShared,
        /* [in] */ HOLEMENU holemenu,
        /* [in] */ HWND hwndActiveObject) = 0;
    virtual HRESULT STDMETHODCALLTYPE RemoveMenus(/* [in] */ HMENU hmenuShared) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetStatusText(/* [in] */ LPCOLESTR pszStatusText) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnableModeless(/* [in] */ BOOL fEnable) = 0;
    virtual HRESULT STDMETHODCALLTYPE TranslateAccelerator(
        /* [in] */ LPMSG lpmsg,
        /* [in] */ WORD wID) = 0;
};
COM_DEFINE_UUIDOF(IOleInPlaceFrame, 0x00000116, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleInPlaceFrame) == sizeof(void *), "IOleInPlaceFrame is one vtable");
#else
typedef struct IOleInPlaceFrameVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleInPlaceFrame *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleInPlaceFrame *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleInPlaceFrame *This);
    HRESULT (STDMETHODCALLTYPE *GetWindow)(IOleInPlaceFrame *This, HWND *phwnd);
    HRESULT (STDMETHODCALLTYPE *ContextSensitiveHelp)(IOleInPlaceFrame *This, BOOL fEnterMode);
    HRESULT (STDMETHODCALLTYPE *GetBorder)(IOleInPlaceFrame *This, LPRECT lprectBorder);
    HRESULT (STDMETHODCALLTYPE *RequestBorderSpace)(IOleInPlaceFrame *This, LPCBORDERWIDTHS pborderwidths);
    HRESULT (STDMETHODCALLTYPE *SetBorderSpace)(IOleInPlaceFrame *This, LPCBORDERWIDTHS pborderwidths);
    HRESULT (STDMETHODCALLTYPE *SetActiveObject)(IOleInPlaceFrame *This, IOleInPlaceActiveObject *pActiveObject, LPCOLESTR pszObjName);
    HRESULT (STDMETHODCALLTYPE *InsertMenus)(IOleInPlaceFrame *This, HMENU hmenuShared, LPOLEMENUGROUPWIDTHS lpMenuWidths);
    HRESULT (STDMETHODCALLTYPE *SetMenu)(IOleInPlaceFrame *This, HMENU hmenuShared, HOLEMENU holemenu, HWND hwndActiveObject);
    HRESULT (STDMETHODCALLTYPE *RemoveMenus)(IOleInPlaceFrame *This, HMENU hmenuShared);
    HRESULT (STDMETHODCALLTYPE *SetStatusText)(IOleInPlaceFrame *This, LPCOLESTR pszStatusText);
    HRESULT (STDMETHODCALLTYPE *EnableModeless)(IOleInPlaceFrame *This, BOOL fEnable);
    HRESULT (STDMETHODCALLTYPE *TranslateAccelerator)(IOleInPlaceFrame *This, LPMSG lpmsg, WORD wID);
    END_INTERFACE
} IOleInPlaceFrameVtbl;
interface IOleInPlaceFrame {
    CONST_VTBL struct IOleInPlaceFrameVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleInPlaceFrame_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleInPlaceFrame_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleInPlaceFrame_Release(This) ((This)->lpVtbl->Release(This))
#define IOleInPlaceFrame_GetWindow(This, phwnd) ((This)->lpVtbl->GetWindow(This, phwnd))
#define IOleInPlaceFrame_ContextSensitiveHelp(This, fEnterMode) ((This)->lpVtbl->ContextSensitiveHelp(This, fEnterMode))
#define IOleInPlaceFrame_GetBorder(This, lprectBorder) ((This)->lpVtbl->GetBorder(This, lprectBorder))
#define IOleInPlaceFrame_RequestBorderSpace(This, pborderwidths) ((This)->lpVtbl->RequestBorderSpace(This, pborderwidths))
#define IOleInPlaceFrame_SetBorderSpace(This, pborderwidths) ((This)->lpVtbl->SetBorderSpace(This, pborderwidths))
#define IOleInPlaceFrame_SetActiveObject(This, pActiveObject, pszObjName) ((This)->lpVtbl->SetActiveObject(This, pActiveObject, pszObjName))
#define IOleInPlaceFrame_InsertMenus(This, hmenuShared, lpMenuWidths) ((This)->lpVtbl->InsertMenus(This, hmenuShared, lpMenuWidths))
#define IOleInPlaceFrame_SetMenu(This, hmenuShared, holemenu, hwndActiveObject) ((This)->lpVtbl->SetMenu(This, hmenuShared, holemenu, hwndActiveObject))
#define IOleInPlaceFrame_RemoveMenus(This, hmenuShared) ((This)->lpVtbl->RemoveMenus(This, hmenuShared))
#define IOleInPlaceFrame_SetStatusText(This, pszStatusText) ((This)->lpVtbl->SetStatusText(This, pszStatusText))
#define IOleInPlaceFrame_EnableModeless(This, fEnable) ((This)->lpVtbl->EnableModeless(This, fEnable))
#define IOleInPlaceFrame_TranslateAccelerator(This, lpmsg, wID) ((This)->lpVtbl->TranslateAccelerator(This, lpmsg, wID))
#endif
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleInPlaceFrame.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleInPlaceFrame.AddRef");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, Release) == 2 * sizeof(void *), "slot of IOleInPlaceFrame.Release");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, GetWindow) == 3 * sizeof(void *), "slot of IOleInPlaceFrame.GetWindow");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, ContextSensitiveHelp) == 4 * sizeof(void *), "slot of IOleInPlaceFrame.ContextSensitiveHelp");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, GetBorder) == 5 * sizeof(void *), "slot of IOleInPlaceFrame.GetBorder");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, RequestBorderSpace) == 6 * sizeof(void *), "slot of IOleInPlaceFrame.RequestBorderSpace");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, SetBorderSpace) == 7 * sizeof(void *), "slot of IOleInPlaceFrame.SetBorderSpace");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, SetActiveObject) == 8 * sizeof(void *), "slot of IOleInPlaceFrame.SetActiveObject");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, InsertMenus) == 9 * sizeof(void *), "slot of IOleInPlaceFrame.InsertMenus");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, SetMenu) == 10 * sizeof(void *), "slot of IOleInPlaceFrame.SetMenu");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, RemoveMenus) == 11 * sizeof(void *), "slot of IOleInPlaceFrame.RemoveMenus");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, SetStatusText) == 12 * sizeof(void *), "slot of IOleInPlaceFrame.SetStatusText");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, EnableModeless) == 13 * sizeof(void *), "slot of IOleInPlaceFrame.EnableModeless");
COM_STATIC_ASSERT(offsetof(IOleInPlaceFrameVtbl, TranslateAccelerator) == 14 * sizeof(void *), "slot of IOleInPlaceFrame.TranslateAccelerator");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleInPlaceFrame_INTERFACE_DEFINED__ */

#ifndef __IOleInPlaceObject_INTERFACE_DEFINED__
#define __IOleInPlaceObject_INTERFACE_DEFINED__
typedef IOleInPlaceObject *LPOLEINPLACEOBJECT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleInPlaceObject;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000113-0000-0000-c000-000000000046")
IOleInPlaceObject : public IOleWindow
{
public:
    virtual HRESULT STDMETHODCALLTYPE InPlaceDeactivate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE UIDeactivate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetObjectRects(
        /* [in] */ LPCRECT lprcPosRect,
        /* [in] */ LPCRECT lprcClipRect) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReactivateAndUndo(void) = 0;
};
COM_DEFINE_UUIDOF(IOleInPlaceObject, 0x00000113, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleInPlaceObject) == sizeof(void *), "IOleInPlaceObject is one vtable");
#else
typedef struct IOleInPlaceObjectVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleInPlaceObject *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleInPlaceObject *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleInPlaceObject *This);
    HRESULT (STDMETHODCALLTYPE *GetWindow)(IOleInPlaceObject *This, HWND *phwnd);
    HRESULT (STDMETHODCALLTYPE *ContextSensitiveHelp)(IOleInPlaceObject *This, BOOL fEnterMode);
    HRESULT (STDMETHODCALLTYPE *InPlaceDeactivate)(IOleInPlaceObject *This);
    HRESULT (STDMETHODCALLTYPE *UIDeactivate)(IOleInPlaceObject *This);
    HRESULT (STDMETHODCALLTYPE *SetObjectRects)(IOleInPlaceObject *This, LPCRECT lprcPosRect, LPCRECT lprcClipRect);
    HRESULT (STDMETHODCALLTYPE *ReactivateAndUndo)(IOleInPlaceObject *This);
    END_INTERFACE
} IOleInPlaceObjectVtbl;
interface IOleInPlaceObject {
    CONST_VTBL struct IOleInPlaceObjectVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleInPlaceObject_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleInPlaceObject_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleInPlaceObject_Release(This) ((This)->lpVtbl->Release(This))
#define IOleInPlaceObject_GetWindow(This, phwnd) ((This)->lpVtbl->GetWindow(This, phwnd))
#define IOleInPlaceObject_ContextSensitiveHelp(This, fEnterMode) ((This)->lpVtbl->ContextSensitiveHelp(This, fEnterMode))
#define IOleInPlaceObject_InPlaceDeactivate(This) ((This)->lpVtbl->InPlaceDeactivate(This))
#define IOleInPlaceObject_UIDeactivate(This) ((This)->lpVtbl->UIDeactivate(This))
#define IOleInPlaceObject_SetObjectRects(This, lprcPosRect, lprcClipRect) ((This)->lpVtbl->SetObjectRects(This, lprcPosRect, lprcClipRect))
#define IOleInPlaceObject_ReactivateAndUndo(This) ((This)->lpVtbl->ReactivateAndUndo(This))
#endif
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleInPlaceObject.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleInPlaceObject.AddRef");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectVtbl, Release) == 2 * sizeof(void *), "slot of IOleInPlaceObject.Release");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectVtbl, GetWindow) == 3 * sizeof(void *), "slot of IOleInPlaceObject.GetWindow");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectVtbl, ContextSensitiveHelp) == 4 * sizeof(void *), "slot of IOleInPlaceObject.ContextSensitiveHelp");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectVtbl, InPlaceDeactivate) == 5 * sizeof(void *), "slot of IOleInPlaceObject.InPlaceDeactivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectVtbl, UIDeactivate) == 6 * sizeof(void *), "slot of IOleInPlaceObject.UIDeactivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectVtbl, SetObjectRects) == 7 * sizeof(void *), "slot of IOleInPlaceObject.SetObjectRects");
COM_STATIC_ASSERT(offsetof(IOleInPlaceObjectVtbl, ReactivateAndUndo) == 8 * sizeof(void *), "slot of IOleInPlaceObject.ReactivateAndUndo");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleInPlaceObject_INTERFACE_DEFINED__ */

#ifndef __IOleInPlaceSite_INTERFACE_DEFINED__
#define __IOleInPlaceSite_INTERFACE_DEFINED__
typedef IOleInPlaceSite *LPOLEINPLACESITE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOleInPlaceSite;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000119-0000-0000-c000-000000000046")
IOleInPlaceSite : public IOleWindow
{
public:
    virtual HRESULT STDMETHODCALLTYPE CanInPlaceActivate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnInPlaceActivate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnUIActivate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetWindowContext(
        /* [out] */ IOleInPlaceFrame **ppFrame,
        /* [out] */ IOleInPlaceUIWindow **ppDoc,
        /* [out] */ LPRECT lprcPosRect,
        /* [out] */ LPRECT lprcClipRect,
        /* [in, out] */ LPOLEINPLACEFRAMEINFO lpFrameInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE Scroll(/* [in] */ SIZE scrollExtant) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnUIDeactivate(/* [in] */ BOOL fUndoable) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnInPlaceDeactivate(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE DiscardUndoState(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeactivateAndUndo(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnPosRectChange(/* [in] */ LPCRECT lprcPosRect) = 0;
};
COM_DEFINE_UUIDOF(IOleInPlaceSite, 0x00000119, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IOleInPlaceSite) == sizeof(void *), "IOleInPlaceSite is one vtable");
#else
typedef struct IOleInPlaceSiteVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOleInPlaceSite *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOleInPlaceSite *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOleInPlaceSite *This);
    HRESULT (STDMETHODCALLTYPE *GetWindow)(IOleInPlaceSite *This, HWND *phwnd);
    HRESULT (STDMETHODCALLTYPE *ContextSensitiveHelp)(IOleInPlaceSite *This, BOOL fEnterMode);
    HRESULT (STDMETHODCALLTYPE *CanInPlaceActivate)(IOleInPlaceSite *This);
    HRESULT (STDMETHODCALLTYPE *OnInPlaceActivate)(IOleInPlaceSite *This);
    HRESULT (STDMETHODCALLTYPE *OnUIActivate)(IOleInPlaceSite *This);
    HRESULT (STDMETHODCALLTYPE *GetWindowContext)(IOleInPlaceSite *This, IOleInPlaceFrame **ppFrame, IOleInPlaceUIWindow **ppDoc, LPRECT lprcPosRect, LPRECT lprcClipRect, LPOLEINPLACEFRAMEINFO lpFrameInfo);
    HRESULT (STDMETHODCALLTYPE *Scroll)(IOleInPlaceSite *This, SIZE scrollExtant);
    HRESULT (STDMETHODCALLTYPE *OnUIDeactivate)(IOleInPlaceSite *This, BOOL fUndoable);
    HRESULT (STDMETHODCALLTYPE *OnInPlaceDeactivate)(IOleInPlaceSite *This);
    HRESULT (STDMETHODCALLTYPE *DiscardUndoState)(IOleInPlaceSite *This);
    HRESULT (STDMETHODCALLTYPE *DeactivateAndUndo)(IOleInPlaceSite *This);
    HRESULT (STDMETHODCALLTYPE *OnPosRectChange)(IOleInPlaceSite *This, LPCRECT lprcPosRect);
    END_INTERFACE
} IOleInPlaceSiteVtbl;
interface IOleInPlaceSite {
    CONST_VTBL struct IOleInPlaceSiteVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOleInPlaceSite_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOleInPlaceSite_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOleInPlaceSite_Release(This) ((This)->lpVtbl->Release(This))
#define IOleInPlaceSite_GetWindow(This, phwnd) ((This)->lpVtbl->GetWindow(This, phwnd))
#define IOleInPlaceSite_ContextSensitiveHelp(This, fEnterMode) ((This)->lpVtbl->ContextSensitiveHelp(This, fEnterMode))
#define IOleInPlaceSite_CanInPlaceActivate(This) ((This)->lpVtbl->CanInPlaceActivate(This))
#define IOleInPlaceSite_OnInPlaceActivate(This) ((This)->lpVtbl->OnInPlaceActivate(This))
#define IOleInPlaceSite_OnUIActivate(This) ((This)->lpVtbl->OnUIActivate(This))
#define IOleInPlaceSite_GetWindowContext(This, ppFrame, ppDoc, lprcPosRect, lprcClipRect, lpFrameInfo) ((This)->lpVtbl->GetWindowContext(This, ppFrame, ppDoc, lprcPosRect, lprcClipRect, lpFrameInfo))
#define IOleInPlaceSite_Scroll(This, scrollExtant) ((This)->lpVtbl->Scroll(This, scrollExtant))
#define IOleInPlaceSite_OnUIDeactivate(This, fUndoable) ((This)->lpVtbl->OnUIDeactivate(This, fUndoable))
#define IOleInPlaceSite_OnInPlaceDeactivate(This) ((This)->lpVtbl->OnInPlaceDeactivate(This))
#define IOleInPlaceSite_DiscardUndoState(This) ((This)->lpVtbl->DiscardUndoState(This))
#define IOleInPlaceSite_DeactivateAndUndo(This) ((This)->lpVtbl->DeactivateAndUndo(This))
#define IOleInPlaceSite_OnPosRectChange(This, lprcPosRect) ((This)->lpVtbl->OnPosRectChange(This, lprcPosRect))
#endif
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOleInPlaceSite.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, AddRef) == 1 * sizeof(void *), "slot of IOleInPlaceSite.AddRef");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, Release) == 2 * sizeof(void *), "slot of IOleInPlaceSite.Release");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, GetWindow) == 3 * sizeof(void *), "slot of IOleInPlaceSite.GetWindow");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, ContextSensitiveHelp) == 4 * sizeof(void *), "slot of IOleInPlaceSite.ContextSensitiveHelp");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, CanInPlaceActivate) == 5 * sizeof(void *), "slot of IOleInPlaceSite.CanInPlaceActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, OnInPlaceActivate) == 6 * sizeof(void *), "slot of IOleInPlaceSite.OnInPlaceActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, OnUIActivate) == 7 * sizeof(void *), "slot of IOleInPlaceSite.OnUIActivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, GetWindowContext) == 8 * sizeof(void *), "slot of IOleInPlaceSite.GetWindowContext");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, Scroll) == 9 * sizeof(void *), "slot of IOleInPlaceSite.Scroll");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, OnUIDeactivate) == 10 * sizeof(void *), "slot of IOleInPlaceSite.OnUIDeactivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, OnInPlaceDeactivate) == 11 * sizeof(void *), "slot of IOleInPlaceSite.OnInPlaceDeactivate");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, DiscardUndoState) == 12 * sizeof(void *), "slot of IOleInPlaceSite.DiscardUndoState");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, DeactivateAndUndo) == 13 * sizeof(void *), "slot of IOleInPlaceSite.DeactivateAndUndo");
COM_STATIC_ASSERT(offsetof(IOleInPlaceSiteVtbl, OnPosRectChange) == 14 * sizeof(void *), "slot of IOleInPlaceSite.OnPosRectChange");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOleInPlaceSite_INTERFACE_DEFINED__ */

#ifndef __IContinue_INTERFACE_DEFINED__
#define __IContinue_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IContinue;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000012a-0000-0000-c000-000000000046")
IContinue : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE FContinue(void) = 0;
};
COM_DEFINE_UUIDOF(IContinue, 0x0000012a, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IContinue) == sizeof(void *), "IContinue is one vtable");
#else
typedef struct IContinueVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IContinue *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IContinue *This);
    ULONG (STDMETHODCALLTYPE *Release)(IContinue *This);
    HRESULT (STDMETHODCALLTYPE *FContinue)(IContinue *This);
    END_INTERFACE
} IContinueVtbl;
interface IContinue {
    CONST_VTBL struct IContinueVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IContinue_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IContinue_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IContinue_Release(This) ((This)->lpVtbl->Release(This))
#define IContinue_FContinue(This) ((This)->lpVtbl->FContinue(This))
#endif
COM_STATIC_ASSERT(offsetof(IContinueVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IContinue.QueryInterface");
COM_STATIC_ASSERT(offsetof(IContinueVtbl, AddRef) == 1 * sizeof(void *), "slot of IContinue.AddRef");
COM_STATIC_ASSERT(offsetof(IContinueVtbl, Release) == 2 * sizeof(void *), "slot of IContinue.Release");
COM_STATIC_ASSERT(offsetof(IContinueVtbl, FContinue) == 3 * sizeof(void *), "slot of IContinue.FContinue");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IContinue_INTERFACE_DEFINED__ */

#ifndef __IViewObject_INTERFACE_DEFINED__
#define __IViewObject_INTERFACE_DEFINED__
typedef IViewObject *LPVIEWOBJECT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IViewObject;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000010d-0000-0000-c000-000000000046")
IViewObject : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Draw(
        /* [in] */ DWORD dwDrawAspect,
        /* [in] */ LONG lindex,
        /* [in] */ void *pvAspect,
        /* [in] */ DVTARGETDEVICE *ptd,
        /* [in] */ HDC hdcTargetDev,
        /* [in] */ HDC hdcDraw,
        /* [in] */ LPCRECTL lprcBounds,
        /* [in] */ LPCRECTL lprcWBounds,
        BOOL (*pfnContinue)(ULONG_PTR dwContinue),
        /* [in] */ ULONG_PTR dwContinue) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetColorSet(
        /* [in] */ DWORD dwDrawAspect,
        /* [in] */ LONG lindex,
        /* [in] */ void *pvAspect,
        /* [in] */ DVTARGETDEVICE *ptd,
        /* [in] */ HDC hicTargetDev,
        /* [out] */ LOGPALETTE **ppColorSet) = 0;
    virtual HRESULT STDMETHODCALLTYPE Freeze(
        /* [in] */ DWORD dwDrawAspect,
        /* [in] */ LONG lindex,
        /* [in] */ void *pvAspect,
        /* [out] */ DWORD *pdwFreeze) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unfreeze(/* [in] */ DWORD dwFreeze) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetAdvise(
        /* [in] */ DWORD aspects,
        /* [in] */ DWORD advf,
        /* [in] */ IAdviseSink *pAdvSink) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAdvise(
        /* [out] */ DWORD *pAspects,
        /* [out] */ DWORD *pAdvf,
        /* [out] */ IAdviseSink **ppAdvSink) = 0;
};
COM_DEFINE_UUIDOF(IViewObject, 0x0000010d, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IViewObject) == sizeof(void *), "IViewObject is one vtable");
#else
typedef struct IViewObjectVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IViewObject *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IViewObject *This);
    ULONG (STDMETHODCALLTYPE *Release)(IViewObject *This);
    HRESULT (STDMETHODCALLTYPE *Draw)(IViewObject *This, DWORD dwDrawAspect, LONG lindex, void *pvAspect, DVTARGETDEVICE *ptd, HDC hdcTargetDev, HDC hdcDraw, LPCRECTL lprcBounds, LPCRECTL lprcWBounds, BOOL (*pfnContinue)(ULONG_PTR dwContinue), ULONG_PTR dwContinue);
    HRESULT (STDMETHODCALLTYPE *GetColorSet)(IViewObject *This, DWORD dwDrawAspect, LONG lindex, void *pvAspect, DVTARGETDEVICE *ptd, HDC hicTargetDev, LOGPALETTE **ppColorSet);
    HRESULT (STDMETHODCALLTYPE *Freeze)(IViewObject *This, DWORD dwDrawAspect, LONG lindex, void *pvAspect, DWORD *pdwFreeze);
    HRESULT (STDMETHODCALLTYPE *Unfreeze)(IViewObject *This, DWORD dwFreeze);
    HRESULT (STDMETHODCALLTYPE *SetAdvise)(IViewObject *This, DWORD aspects, DWORD advf, IAdviseSink *pAdvSink);
    HRESULT (STDMETHODCALLTYPE *GetAdvise)(IViewObject *This, DWORD *pAspects, DWORD *pAdvf, IAdviseSink **ppAdvSink);
    END_INTERFACE
} IViewObjectVtbl;
interface IViewObject {
    CONST_VTBL struct IViewObjectVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IViewObject_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IViewObject_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IViewObject_Release(This) ((This)->lpVtbl->Release(This))
#define IViewObject_Draw(This, dwDrawAspect, lindex, pvAspect, ptd, hdcTargetDev, hdcDraw, lprcBounds, lprcWBounds, pfnContinue, dwContinue) ((This)->lpVtbl->Draw(This, dwDrawAspect, lindex, pvAspect, ptd, hdcTargetDev, hdcDraw, lprcBounds, lprcWBounds, pfnContinue, dwContinue))
#define IViewObject_GetColorSet(This, dwDrawAspect, lindex, pvAspect, ptd, hicTargetDev, ppColorSet) ((This)->lpVtbl->GetColorSet(This, dwDrawAspect, lindex, pvAspect, ptd, hicTargetDev, ppColorSet))
#define IViewObject_Freeze(This, dwDrawAspect, lindex, pvAspect, pdwFreeze) ((This)->lpVtbl->Freeze(This, dwDrawAspect, lindex, pvAspect, pdwFreeze))
#define IViewObject_Unfreeze(This, dwFreeze) ((This)->lpVtbl->Unfreeze(This, dwFreeze))
#define IViewObject_SetAdvise(This, aspects, advf, pAdvSink) ((This)->lpVtbl->SetAdvise(This, aspects, advf, pAdvSink))
#define IViewObject_GetAdvise(This, pAspects, pAdvf, ppAdvSink) ((This)->lpVtbl->GetAdvise(This, pAspects, pAdvf, ppAdvSink))
#endif
COM_STATIC_ASSERT(offsetof(IViewObjectVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IViewObject.QueryInterface");
COM_STATIC_ASSERT(offsetof(IViewObjectVtbl, AddRef) == 1 * sizeof(void *), "slot of IViewObject.AddRef");
COM_STATIC_ASSERT(offsetof(IViewObjectVtbl, Release) == 2 * sizeof(void *), "slot of IViewObject.Release");
COM_STATIC_ASSERT(offsetof(IViewObjectVtbl, Draw) == 3 * sizeof(void *), "slot of IViewObject.Draw");
COM_STATIC_ASSERT(offsetof(IViewObjectVtbl, GetColorSet) == 4 * sizeof(void *), "slot of IViewObject.GetColorSet");
COM_STATIC_ASSERT(offsetof(IViewObjectVtbl, Freeze) == 5 * sizeof(void *), "slot of IViewObject.Freeze");
COM_STATIC_ASSERT(offsetof(IViewObjectVtbl, Unfreeze) == 6 * sizeof(void *), "slot of IViewObject.Unfreeze");
COM_STATIC_ASSERT(offsetof(IViewObjectVtbl, SetAdvise) == 7 * sizeof(void *), "slot of IViewObject.SetAdvise");
COM_STATIC_ASSERT(offsetof(IViewObjectVtbl, GetAdvise) == 8 * sizeof(void *), "slot of IViewObject.GetAdvise");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IViewObject_INTERFACE_DEFINED__ */

#ifndef __IViewObject2_INTERFACE_DEFINED__
#define __IViewObject2_INTERFACE_DEFINED__
typedef IViewObject2 *LPVIEWOBJECT2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IViewObject2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000127-0000-0000-c000-000000000046")
IViewObject2 : public IViewObject
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetExtent(
        /* [in] */ DWORD dwDrawAspect,
        /* [in] */ LONG lindex,
        /* [in] */ DVTARGETDEVICE *ptd,
        /* [out] */ LPSIZEL lpsizel) = 0;
};
COM_DEFINE_UUIDOF(IViewObject2, 0x00000127, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IViewObject2) == sizeof(void *), "IViewObject2 is one vtable");
#else
typedef struct IViewObject2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IViewObject2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IViewObject2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IViewObject2 *This);
    HRESULT (STDMETHODCALLTYPE *Draw)(IViewObject2 *This, DWORD dwDrawAspect, LONG lindex, void *pvAspect, DVTARGETDEVICE *ptd, HDC hdcTargetDev, HDC hdcDraw, LPCRECTL lprcBounds, LPCRECTL lprcWBounds, BOOL (*pfnContinue)(ULONG_PTR dwContinue), ULONG_PTR dwContinue);
    HRESULT (STDMETHODCALLTYPE *GetColorSet)(IViewObject2 *This, DWORD dwDrawAspect, LONG lindex, void *pvAspect, DVTARGETDEVICE *ptd, HDC hicTargetDev, LOGPALETTE **ppColorSet);
    HRESULT (STDMETHODCALLTYPE *Freeze)(IViewObject2 *This, DWORD dwDrawAspect, LONG lindex, void *pvAspect, DWORD *pdwFreeze);
    HRESULT (STDMETHODCALLTYPE *Unfreeze)(IViewObject2 *This, DWORD dwFreeze);
    HRESULT (STDMETHODCALLTYPE *SetAdvise)(IViewObject2 *This, DWORD aspects, DWORD advf, IAdviseSink *pAdvSink);
    HRESULT (STDMETHODCALLTYPE *GetAdvise)(IViewObject2 *This, DWORD *pAspects, DWORD *pAdvf, IAdviseSink **ppAdvSink);
    HRESULT (STDMETHODCALLTYPE *GetExtent)(IViewObject2 *This, DWORD dwDrawAspect, LONG lindex, DVTARGETDEVICE *ptd, LPSIZEL lpsizel);
    END_INTERFACE
} IViewObject2Vtbl;
interface IViewObject2 {
    CONST_VTBL struct IViewObject2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IViewObject2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IViewObject2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IViewObject2_Release(This) ((This)->lpVtbl->Release(This))
#define IViewObject2_Draw(This, dwDrawAspect, lindex, pvAspect, ptd, hdcTargetDev, hdcDraw, lprcBounds, lprcWBounds, pfnContinue, dwContinue) ((This)->lpVtbl->Draw(This, dwDrawAspect, lindex, pvAspect, ptd, hdcTargetDev, hdcDraw, lprcBounds, lprcWBounds, pfnContinue, dwContinue))
#define IViewObject2_GetColorSet(This, dwDrawAspect, lindex, pvAspect, ptd, hicTargetDev, ppColorSet) ((This)->lpVtbl->GetColorSet(This, dwDrawAspect, lindex, pvAspect, ptd, hicTargetDev, ppColorSet))
#define IViewObject2_Freeze(This, dwDrawAspect, lindex, pvAspect, pdwFreeze) ((This)->lpVtbl->Freeze(This, dwDrawAspect, lindex, pvAspect, pdwFreeze))
#define IViewObject2_Unfreeze(This, dwFreeze) ((This)->lpVtbl->Unfreeze(This, dwFreeze))
#define IViewObject2_SetAdvise(This, aspects, advf, pAdvSink) ((This)->lpVtbl->SetAdvise(This, aspects, advf, pAdvSink))
#define IViewObject2_GetAdvise(This, pAspects, pAdvf, ppAdvSink) ((This)->lpVtbl->GetAdvise(This, pAspects, pAdvf, ppAdvSink))
#define IViewObject2_GetExtent(This, dwDrawAspect, lindex, ptd, lpsizel) ((This)->lpVtbl->GetExtent(This, dwDrawAspect, lindex, ptd, lpsizel))
#endif
COM_STATIC_ASSERT(offsetof(IViewObject2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IViewObject2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IViewObject2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IViewObject2.AddRef");
COM_STATIC_ASSERT(offsetof(IViewObject2Vtbl, Release) == 2 * sizeof(void *), "slot of IViewObject2.Release");
COM_STATIC_ASSERT(offsetof(IViewObject2Vtbl, Draw) == 3 * sizeof(void *), "slot of IViewObject2.Draw");
COM_STATIC_ASSERT(offsetof(IViewObject2Vtbl, GetColorSet) == 4 * sizeof(void *), "slot of IViewObject2.GetColorSet");
COM_STATIC_ASSERT(offsetof(IViewObject2Vtbl, Freeze) == 5 * sizeof(void *), "slot of IViewObject2.Freeze");
COM_STATIC_ASSERT(offsetof(IViewObject2Vtbl, Unfreeze) == 6 * sizeof(void *), "slot of IViewObject2.Unfreeze");
COM_STATIC_ASSERT(offsetof(IViewObject2Vtbl, SetAdvise) == 7 * sizeof(void *), "slot of IViewObject2.SetAdvise");
COM_STATIC_ASSERT(offsetof(IViewObject2Vtbl, GetAdvise) == 8 * sizeof(void *), "slot of IViewObject2.GetAdvise");
COM_STATIC_ASSERT(offsetof(IViewObject2Vtbl, GetExtent) == 9 * sizeof(void *), "slot of IViewObject2.GetExtent");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IViewObject2_INTERFACE_DEFINED__ */
#define MK_ALT 0x20
#define DROPEFFECT_NONE 0
#define DROPEFFECT_COPY 1
#define DROPEFFECT_MOVE 2
#define DROPEFFECT_LINK 4
#define DROPEFFECT_SCROLL 0x80000000

#ifndef __IDropSource_INTERFACE_DEFINED__
#define __IDropSource_INTERFACE_DEFINED__
typedef IDropSource *LPDROPSOURCE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IDropSource;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000121-0000-0000-c000-000000000046")
IDropSource : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE QueryContinueDrag(
        /* [in] */ BOOL fEscapePressed,
        /* [in] */ DWORD grfKeyState) = 0;
    virtual HRESULT STDMETHODCALLTYPE GiveFeedback(/* [in] */ DWORD dwEffect) = 0;
};
COM_DEFINE_UUIDOF(IDropSource, 0x00000121, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IDropSource) == sizeof(void *), "IDropSource is one vtable");
#else
typedef struct IDropSourceVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDropSource *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDropSource *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDropSource *This);
    HRESULT (STDMETHODCALLTYPE *QueryContinueDrag)(IDropSource *This, BOOL fEscapePressed, DWORD grfKeyState);
    HRESULT (STDMETHODCALLTYPE *GiveFeedback)(IDropSource *This, DWORD dwEffect);
    END_INTERFACE
} IDropSourceVtbl;
interface IDropSource {
    CONST_VTBL struct IDropSourceVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IDropSource_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IDropSource_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDropSource_Release(This) ((This)->lpVtbl->Release(This))
#define IDropSource_QueryContinueDrag(This, fEscapePressed, grfKeyState) ((This)->lpVtbl->QueryContinueDrag(This, fEscapePressed, grfKeyState))
#define IDropSource_GiveFeedback(This, dwEffect) ((This)->lpVtbl->GiveFeedback(This, dwEffect))
#endif
COM_STATIC_ASSERT(offsetof(IDropSourceVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IDropSource.QueryInterface");
COM_STATIC_ASSERT(offsetof(IDropSourceVtbl, AddRef) == 1 * sizeof(void *), "slot of IDropSource.AddRef");
COM_STATIC_ASSERT(offsetof(IDropSourceVtbl, Release) == 2 * sizeof(void *), "slot of IDropSource.Release");
COM_STATIC_ASSERT(offsetof(IDropSourceVtbl, QueryContinueDrag) == 3 * sizeof(void *), "slot of IDropSource.QueryContinueDrag");
COM_STATIC_ASSERT(offsetof(IDropSourceVtbl, GiveFeedback) == 4 * sizeof(void *), "slot of IDropSource.GiveFeedback");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IDropSource_INTERFACE_DEFINED__ */

#ifndef __IDropTarget_INTERFACE_DEFINED__
#define __IDropTarget_INTERFACE_DEFINED__
typedef IDropTarget *LPDROPTARGET;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IDropTarget;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000122-0000-0000-c000-000000000046")
IDropTarget : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE DragEnter(
        /* [in] */ IDataObject *pDataObj,
        /* [in] */ DWORD grfKeyState,
        /* [in] */ POINTL pt,
        /* [in, out] */ DWORD *pdwEffect) = 0;
    virtual HRESULT STDMETHODCALLTYPE DragOver(
        /* [in] */ DWORD grfKeyState,
        /* [in] */ POINTL pt,
        /* [in, out] */ DWORD *pdwEffect) = 0;
    virtual HRESULT STDMETHODCALLTYPE DragLeave(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Drop(
        /* [in] */ IDataObject *pDataObj,
        /* [in] */ DWORD grfKeyState,
        /* [in] */ POINTL pt,
        /* [in, out] */ DWORD *pdwEffect) = 0;
};
COM_DEFINE_UUIDOF(IDropTarget, 0x00000122, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IDropTarget) == sizeof(void *), "IDropTarget is one vtable");
#else
typedef struct IDropTargetVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDropTarget *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDropTarget *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDropTarget *This);
    HRESULT (STDMETHODCALLTYPE *DragEnter)(IDropTarget *This, IDataObject *pDataObj, DWORD grfKeyState, POINTL pt, DWORD *pdwEffect);
    HRESULT (STDMETHODCALLTYPE *DragOver)(IDropTarget *This, DWORD grfKeyState, POINTL pt, DWORD *pdwEffect);
    HRESULT (STDMETHODCALLTYPE *DragLeave)(IDropTarget *This);
    HRESULT (STDMETHODCALLTYPE *Drop)(IDropTarget *This, IDataObject *pDataObj, DWORD grfKeyState, POINTL pt, DWORD *pdwEffect);
    END_INTERFACE
} IDropTargetVtbl;
interface IDropTarget {
    CONST_VTBL struct IDropTargetVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IDropTarget_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IDropTarget_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDropTarget_Release(This) ((This)->lpVtbl->Release(This))
#define IDropTarget_DragEnter(This, pDataObj, grfKeyState, pt, pdwEffect) ((This)->lpVtbl->DragEnter(This, pDataObj, grfKeyState, pt, pdwEffect))
#define IDropTarget_DragOver(This, grfKeyState, pt, pdwEffect) ((This)->lpVtbl->DragOver(This, grfKeyState, pt, pdwEffect))
#define IDropTarget_DragLeave(This) ((This)->lpVtbl->DragLeave(This))
#define IDropTarget_Drop(This, pDataObj, grfKeyState, pt, pdwEffect) ((This)->lpVtbl->Drop(This, pDataObj, grfKeyState, pt, pdwEffect))
#endif
COM_STATIC_ASSERT(offsetof(IDropTargetVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IDropTarget.QueryInterface");
COM_STATIC_ASSERT(offsetof(IDropTargetVtbl, AddRef) == 1 * sizeof(void *), "slot of IDropTarget.AddRef");
COM_STATIC_ASSERT(offsetof(IDropTargetVtbl, Release) == 2 * sizeof(void *), "slot of IDropTarget.Release");
COM_STATIC_ASSERT(offsetof(IDropTargetVtbl, DragEnter) == 3 * sizeof(void *), "slot of IDropTarget.DragEnter");
COM_STATIC_ASSERT(offsetof(IDropTargetVtbl, DragOver) == 4 * sizeof(void *), "slot of IDropTarget.DragOver");
COM_STATIC_ASSERT(offsetof(IDropTargetVtbl, DragLeave) == 5 * sizeof(void *), "slot of IDropTarget.DragLeave");
COM_STATIC_ASSERT(offsetof(IDropTargetVtbl, Drop) == 6 * sizeof(void *), "slot of IDropTarget.Drop");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IDropTarget_INTERFACE_DEFINED__ */

#ifndef __IDropSourceNotify_INTERFACE_DEFINED__
#define __IDropSourceNotify_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IDropSourceNotify;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000012b-0000-0000-c000-000000000046")
IDropSourceNotify : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE DragEnterTarget(/* [in] */ HWND hwndTarget) = 0;
    virtual HRESULT STDMETHODCALLTYPE DragLeaveTarget(void) = 0;
};
COM_DEFINE_UUIDOF(IDropSourceNotify, 0x0000012b, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IDropSourceNotify) == sizeof(void *), "IDropSourceNotify is one vtable");
#else
typedef struct IDropSourceNotifyVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDropSourceNotify *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDropSourceNotify *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDropSourceNotify *This);
    HRESULT (STDMETHODCALLTYPE *DragEnterTarget)(IDropSourceNotify *This, HWND hwndTarget);
    HRESULT (STDMETHODCALLTYPE *DragLeaveTarget)(IDropSourceNotify *This);
    END_INTERFACE
} IDropSourceNotifyVtbl;
interface IDropSourceNotify {
    CONST_VTBL struct IDropSourceNotifyVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IDropSourceNotify_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IDropSourceNotify_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDropSourceNotify_Release(This) ((This)->lpVtbl->Release(This))
#define IDropSourceNotify_DragEnterTarget(This, hwndTarget) ((This)->lpVtbl->DragEnterTarget(This, hwndTarget))
#define IDropSourceNotify_DragLeaveTarget(This) ((This)->lpVtbl->DragLeaveTarget(This))
#endif
COM_STATIC_ASSERT(offsetof(IDropSourceNotifyVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IDropSourceNotify.QueryInterface");
COM_STATIC_ASSERT(offsetof(IDropSourceNotifyVtbl, AddRef) == 1 * sizeof(void *), "slot of IDropSourceNotify.AddRef");
COM_STATIC_ASSERT(offsetof(IDropSourceNotifyVtbl, Release) == 2 * sizeof(void *), "slot of IDropSourceNotify.Release");
COM_STATIC_ASSERT(offsetof(IDropSourceNotifyVtbl, DragEnterTarget) == 3 * sizeof(void *), "slot of IDropSourceNotify.DragEnterTarget");
COM_STATIC_ASSERT(offsetof(IDropSourceNotifyVtbl, DragLeaveTarget) == 4 * sizeof(void *), "slot of IDropSourceNotify.DragLeaveTarget");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IDropSourceNotify_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __oleidl_h__ */
