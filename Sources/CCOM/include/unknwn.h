/* Generated from unknwn.idl by idlc. Do not edit. */
#ifndef __unknwn_h__
#define __unknwn_h__

#include "com_base.h"
#include "wtypes.h"

#ifndef __IUnknown_FWD_DEFINED__
#define __IUnknown_FWD_DEFINED__
typedef interface IUnknown IUnknown;
#endif

#ifndef __IClassFactory_FWD_DEFINED__
#define __IClassFactory_FWD_DEFINED__
typedef interface IClassFactory IClassFactory;
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __IUnknown_INTERFACE_DEFINED__
#define __IUnknown_INTERFACE_DEFINED__
typedef IUnknown *LPUNKNOWN;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IUnknown;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000000-0000-0000-c000-000000000046")
IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE QueryInterface(
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject) = 0;
    virtual ULONG STDMETHODCALLTYPE AddRef(void) = 0;
    virtual ULONG STDMETHODCALLTYPE Release(void) = 0;
};
COM_DEFINE_UUIDOF(IUnknown, 0x00000000, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IUnknown) == sizeof(void *), "IUnknown is one vtable");
#else
typedef struct IUnknownVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IUnknown *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IUnknown *This);
    ULONG (STDMETHODCALLTYPE *Release)(IUnknown *This);
    END_INTERFACE
} IUnknownVtbl;
interface IUnknown {
    CONST_VTBL struct IUnknownVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IUnknown_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IUnknown_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IUnknown_Release(This) ((This)->lpVtbl->Release(This))
#endif
COM_STATIC_ASSERT(offsetof(IUnknownVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IUnknown.QueryInterface");
COM_STATIC_ASSERT(offsetof(IUnknownVtbl, AddRef) == 1 * sizeof(void *), "slot of IUnknown.AddRef");
COM_STATIC_ASSERT(offsetof(IUnknownVtbl, Release) == 2 * sizeof(void *), "slot of IUnknown.Release");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IUnknown_INTERFACE_DEFINED__ */

#ifndef __IClassFactory_INTERFACE_DEFINED__
#define __IClassFactory_INTERFACE_DEFINED__
typedef IClassFactory *LPCLASSFACTORY;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IClassFactory;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000001-0000-0000-c000-000000000046")
IClassFactory : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE CreateInstance(
        /* [in] */ IUnknown *pUnkOuter,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject) = 0;
    virtual HRESULT STDMETHODCALLTYPE LockServer(/* [in] */ BOOL fLock) = 0;
};
COM_DEFINE_UUIDOF(IClassFactory, 0x00000001, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IClassFactory) == sizeof(void *), "IClassFactory is one vtable");
#else
typedef struct IClassFactoryVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IClassFactory *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IClassFactory *This);
    ULONG (STDMETHODCALLTYPE *Release)(IClassFactory *This);
    HRESULT (STDMETHODCALLTYPE *CreateInstance)(IClassFactory *This, IUnknown *pUnkOuter, REFIID riid, void **ppvObject);
    HRESULT (STDMETHODCALLTYPE *LockServer)(IClassFactory *This, BOOL fLock);
    END_INTERFACE
} IClassFactoryVtbl;
interface IClassFactory {
    CONST_VTBL struct IClassFactoryVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IClassFactory_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IClassFactory_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IClassFactory_Release(This) ((This)->lpVtbl->Release(This))
#define IClassFactory_CreateInstance(This, pUnkOuter, riid, ppvObject) ((This)->lpVtbl->CreateInstance(This, pUnkOuter, riid, ppvObject))
#define IClassFactory_LockServer(This, fLock) ((This)->lpVtbl->LockServer(This, fLock))
#endif
COM_STATIC_ASSERT(offsetof(IClassFactoryVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IClassFactory.QueryInterface");
COM_STATIC_ASSERT(offsetof(IClassFactoryVtbl, AddRef) == 1 * sizeof(void *), "slot of IClassFactory.AddRef");
COM_STATIC_ASSERT(offsetof(IClassFactoryVtbl, Release) == 2 * sizeof(void *), "slot of IClassFactory.Release");
COM_STATIC_ASSERT(offsetof(IClassFactoryVtbl, CreateInstance) == 3 * sizeof(void *), "slot of IClassFactory.CreateInstance");
COM_STATIC_ASSERT(offsetof(IClassFactoryVtbl, LockServer) == 4 * sizeof(void *), "slot of IClassFactory.LockServer");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IClassFactory_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __unknwn_h__ */
