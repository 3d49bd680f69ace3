/* Generated from servprov.idl by idlc. Do not edit. */
#ifndef __servprov_h__
#define __servprov_h__

#include "com_base.h"
#include "objidl.h"

#ifndef __IServiceProvider_FWD_DEFINED__
#define __IServiceProvider_FWD_DEFINED__
typedef interface IServiceProvider IServiceProvider;
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __IServiceProvider_INTERFACE_DEFINED__
#define __IServiceProvider_INTERFACE_DEFINED__
typedef IServiceProvider *LPSERVICEPROVIDER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IServiceProvider;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("6d5140c1-7436-11ce-8034-00aa006009fa")
IServiceProvider : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE QueryService(
        /* [in] */ REFGUID guidService,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObject) = 0;
};
COM_DEFINE_UUIDOF(IServiceProvider, 0x6d5140c1, 0x7436, 0x11ce, 0x80, 0x34, 0x00, 0xaa, 0x00, 0x60, 0x09, 0xfa)
COM_STATIC_ASSERT(sizeof(IServiceProvider) == sizeof(void *), "IServiceProvider is one vtable");
#else
typedef struct IServiceProviderVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IServiceProvider *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IServiceProvider *This);
    ULONG (STDMETHODCALLTYPE *Release)(IServiceProvider *This);
    HRESULT (STDMETHODCALLTYPE *QueryService)(IServiceProvider *This, REFGUID guidService, REFIID riid, void **ppvObject);
    END_INTERFACE
} IServiceProviderVtbl;
interface IServiceProvider {
    CONST_VTBL struct IServiceProviderVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IServiceProvider_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IServiceProvider_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IServiceProvider_Release(This) ((This)->lpVtbl->Release(This))
#define IServiceProvider_QueryService(This, guidService, riid, ppvObject) ((This)->lpVtbl->QueryService(This, guidService, riid, ppvObject))
#endif
COM_STATIC_ASSERT(offsetof(IServiceProviderVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IServiceProvider.QueryInterface");
COM_STATIC_ASSERT(offsetof(IServiceProviderVtbl, AddRef) == 1 * sizeof(void *), "slot of IServiceProvider.AddRef");
COM_STATIC_ASSERT(offsetof(IServiceProviderVtbl, Release) == 2 * sizeof(void *), "slot of IServiceProvider.Release");
COM_STATIC_ASSERT(offsetof(IServiceProviderVtbl, QueryService) == 3 * sizeof(void *), "slot of IServiceProvider.QueryService");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IServiceProvider_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __servprov_h__ */
