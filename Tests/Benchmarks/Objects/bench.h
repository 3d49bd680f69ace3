/* Generated from bench.idl by idlc. Do not edit. */
#ifndef __bench_h__
#define __bench_h__

#include "com_base.h"
#include "unknwn.h"
#include "oaidl.h"

#ifndef __IBench1_FWD_DEFINED__
#define __IBench1_FWD_DEFINED__
typedef interface IBench1 IBench1;
#endif

#ifndef __IBench2_FWD_DEFINED__
#define __IBench2_FWD_DEFINED__
typedef interface IBench2 IBench2;
#endif

#ifndef __IBench3_FWD_DEFINED__
#define __IBench3_FWD_DEFINED__
typedef interface IBench3 IBench3;
#endif

#ifndef __IBench4_FWD_DEFINED__
#define __IBench4_FWD_DEFINED__
typedef interface IBench4 IBench4;
#endif

#ifndef __IBench5_FWD_DEFINED__
#define __IBench5_FWD_DEFINED__
typedef interface IBench5 IBench5;
#endif

#ifndef __IBench6_FWD_DEFINED__
#define __IBench6_FWD_DEFINED__
typedef interface IBench6 IBench6;
#endif

#ifndef __IBench7_FWD_DEFINED__
#define __IBench7_FWD_DEFINED__
typedef interface IBench7 IBench7;
#endif

#ifndef __IBench8_FWD_DEFINED__
#define __IBench8_FWD_DEFINED__
typedef interface IBench8 IBench8;
#endif

#if !defined(__BenchObject_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __BenchObject_FWD_DEFINED__
#ifdef __cplusplus
typedef class BenchObject BenchObject;
#else
typedef struct BenchObject BenchObject;
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __IBench1_INTERFACE_DEFINED__
#define __IBench1_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IBench1;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("20660193-aaaa-11d0-2130-4f5e6d7c8b9a")
IBench1 : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Get(/* [out, retval] */ LONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(
        /* [in] */ LONG a,
        /* [out, retval] */ LONG *pSum) = 0;
};
COM_DEFINE_UUIDOF(IBench1, 0x20660193, 0xaaaa, 0x11d0, 0x21, 0x30, 0x4f, 0x5e, 0x6d, 0x7c, 0x8b, 0x9a)
COM_STATIC_ASSERT(sizeof(IBench1) == sizeof(void *), "IBench1 is one vtable");
#else
typedef struct IBench1Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBench1 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBench1 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBench1 *This);
    HRESULT (STDMETHODCALLTYPE *Get)(IBench1 *This, LONG *pValue);
    HRESULT (STDMETHODCALLTYPE *Add)(IBench1 *This, LONG a, LONG *pSum);
    END_INTERFACE
} IBench1Vtbl;
interface IBench1 {
    CONST_VTBL struct IBench1Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IBench1_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IBench1_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBench1_Release(This) ((This)->lpVtbl->Release(This))
#define IBench1_Get(This, pValue) ((This)->lpVtbl->Get(This, pValue))
#define IBench1_Add(This, a, pSum) ((This)->lpVtbl->Add(This, a, pSum))
#endif
COM_STATIC_ASSERT(offsetof(IBench1Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IBench1.QueryInterface");
COM_STATIC_ASSERT(offsetof(IBench1Vtbl, AddRef) == 1 * sizeof(void *), "slot of IBench1.AddRef");
COM_STATIC_ASSERT(offsetof(IBench1Vtbl, Release) == 2 * sizeof(void *), "slot of IBench1.Release");
COM_STATIC_ASSERT(offsetof(IBench1Vtbl, Get) == 3 * sizeof(void *), "slot of IBench1.Get");
COM_STATIC_ASSERT(offsetof(IBench1Vtbl, Add) == 4 * sizeof(void *), "slot of IBench1.Add");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IBench1_INTERFACE_DEFINED__ */

#ifndef __IBench2_INTERFACE_DEFINED__
#define __IBench2_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IBench2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("21660326-aaaa-11d0-2130-4f5e6d7c8b9a")
IBench2 : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Get(/* [out, retval] */ LONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(
        /* [in] */ LONG a,
        /* [out, retval] */ LONG *pSum) = 0;
};
COM_DEFINE_UUIDOF(IBench2, 0x21660326, 0xaaaa, 0x11d0, 0x21, 0x30, 0x4f, 0x5e, 0x6d, 0x7c, 0x8b, 0x9a)
COM_STATIC_ASSERT(sizeof(IBench2) == sizeof(void *), "IBench2 is one vtable");
#else
typedef struct IBench2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBench2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBench2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBench2 *This);
    HRESULT (STDMETHODCALLTYPE *Get)(IBench2 *This, LONG *pValue);
    HRESULT (STDMETHODCALLTYPE *Add)(IBench2 *This, LONG a, LONG *pSum);
    END_INTERFACE
} IBench2Vtbl;
interface IBench2 {
    CONST_VTBL struct IBench2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IBench2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IBench2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBench2_Release(This) ((This)->lpVtbl->Release(This))
#define IBench2_Get(This, pValue) ((This)->lpVtbl->Get(This, pValue))
#define IBench2_Add(This, a, pSum) ((This)->lpVtbl->Add(This, a, pSum))
#endif
COM_STATIC_ASSERT(offsetof(IBench2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IBench2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IBench2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IBench2.AddRef");
COM_STATIC_ASSERT(offsetof(IBench2Vtbl, Release) == 2 * sizeof(void *), "slot of IBench2.Release");
COM_STATIC_ASSERT(offsetof(IBench2Vtbl, Get) == 3 * sizeof(void *), "slot of IBench2.Get");
COM_STATIC_ASSERT(offsetof(IBench2Vtbl, Add) == 4 * sizeof(void *), "slot of IBench2.Add");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IBench2_INTERFACE_DEFINED__ */

#ifndef __IBench3_INTERFACE_DEFINED__
#define __IBench3_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IBench3;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("226604b9-aaaa-11d0-2130-4f5e6d7c8b9a")
IBench3 : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Get(/* [out, retval] */ LONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(
        /* [in] */ LONG a,
        /* [out, retval] */ LONG *pSum) = 0;
};
COM_DEFINE_UUIDOF(IBench3, 0x226604b9, 0xaaaa, 0x11d0, 0x21, 0x30, 0x4f, 0x5e, 0x6d, 0x7c, 0x8b, 0x9a)
COM_STATIC_ASSERT(sizeof(IBench3) == sizeof(void *), "IBench3 is one vtable");
#else
typedef struct IBench3Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBench3 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBench3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBench3 *This);
    HRESULT (STDMETHODCALLTYPE *Get)(IBench3 *This, LONG *pValue);
    HRESULT (STDMETHODCALLTYPE *Add)(IBench3 *This, LONG a, LONG *pSum);
    END_INTERFACE
} IBench3Vtbl;
interface IBench3 {
    CONST_VTBL struct IBench3Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IBench3_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IBench3_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBench3_Release(This) ((This)->lpVtbl->Release(This))
#define IBench3_Get(This, pValue) ((This)->lpVtbl->Get(This, pValue))
#define IBench3_Add(This, a, pSum) ((This)->lpVtbl->Add(This, a, pSum))
#endif
COM_STATIC_ASSERT(offsetof(IBench3Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IBench3.QueryInterface");
COM_STATIC_ASSERT(offsetof(IBench3Vtbl, AddRef) == 1 * sizeof(void *), "slot of IBench3.AddRef");
COM_STATIC_ASSERT(offsetof(IBench3Vtbl, Release) == 2 * sizeof(void *), "slot of IBench3.Release");
COM_STATIC_ASSERT(offsetof(IBench3Vtbl, Get) == 3 * sizeof(void *), "slot of IBench3.Get");
COM_STATIC_ASSERT(offsetof(IBench3Vtbl, Add) == 4 * sizeof(void *), "slot of IBench3.Add");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IBench3_INTERFACE_DEFINED__ */

#ifndef __IBench4_INTERFACE_DEFINED__
#define __IBench4_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IBench4;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("2366064c-aaaa-11d0-2130-4f5e6d7c8b9a")
IBench4 : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Get(/* [out, retval] */ LONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(
        /* [in] */ LONG a,
        /* [out, retval] */ LONG *pSum) = 0;
};
COM_DEFINE_UUIDOF(IBench4, 0x2366064c, 0xaaaa, 0x11d0, 0x21, 0x30, 0x4f, 0x5e, 0x6d, 0x7c, 0x8b, 0x9a)
COM_STATIC_ASSERT(sizeof(IBench4) == sizeof(void *), "IBench4 is one vtable");
#else
typedef struct IBench4Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBench4 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBench4 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBench4 *This);
    HRESULT (STDMETHODCALLTYPE *Get)(IBench4 *This, LONG *pValue);
    HRESULT (STDMETHODCALLTYPE *Add)(IBench4 *This, LONG a, LONG *pSum);
    END_INTERFACE
} IBench4Vtbl;
interface IBench4 {
    CONST_VTBL struct IBench4Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IBench4_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IBench4_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBench4_Release(This) ((This)->lpVtbl->Release(This))
#define IBench4_Get(This, pValue) ((This)->lpVtbl->Get(This, pValue))
#define IBench4_Add(This, a, pSum) ((This)->lpVtbl->Add(This, a, pSum))
#endif
COM_STATIC_ASSERT(offsetof(IBench4Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IBench4.QueryInterface");
COM_STATIC_ASSERT(offsetof(IBench4Vtbl, AddRef) == 1 * sizeof(void *), "slot of IBench4.AddRef");
COM_STATIC_ASSERT(offsetof(IBench4Vtbl, Release) == 2 * sizeof(void *), "slot of IBench4.Release");
COM_STATIC_ASSERT(offsetof(IBench4Vtbl, Get) == 3 * sizeof(void *), "slot of IBench4.Get");
COM_STATIC_ASSERT(offsetof(IBench4Vtbl, Add) == 4 * sizeof(void *), "slot of IBench4.Add");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IBench4_INTERFACE_DEFINED__ */

#ifndef __IBench5_INTERFACE_DEFINED__
#define __IBench5_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IBench5;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("246607df-aaaa-11d0-2130-4f5e6d7c8b9a")
IBench5 : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Get(/* [out, retval] */ LONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(
        /* [in] */ LONG a,
        /* [out, retval] */ LONG *pSum) = 0;
};
COM_DEFINE_UUIDOF(IBench5, 0x246607df, 0xaaaa, 0x11d0, 0x21, 0x30, 0x4f, 0x5e, 0x6d, 0x7c, 0x8b, 0x9a)
COM_STATIC_ASSERT(sizeof(IBench5) == sizeof(void *), "IBench5 is one vtable");
#else
typedef struct IBench5Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBench5 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBench5 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBench5 *This);
    HRESULT (STDMETHODCALLTYPE *Get)(IBench5 *This, LONG *pValue);
    HRESULT (STDMETHODCALLTYPE *Add)(IBench5 *This, LONG a, LONG *pSum);
    END_INTERFACE
} IBench5Vtbl;
interface IBench5 {
    CONST_VTBL struct IBench5Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IBench5_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IBench5_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBench5_Release(This) ((This)->lpVtbl->Release(This))
#define IBench5_Get(This, pValue) ((This)->lpVtbl->Get(This, pValue))
#define IBench5_Add(This, a, pSum) ((This)->lpVtbl->Add(This, a, pSum))
#endif
COM_STATIC_ASSERT(offsetof(IBench5Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IBench5.QueryInterface");
COM_STATIC_ASSERT(offsetof(IBench5Vtbl, AddRef) == 1 * sizeof(void *), "slot of IBench5.AddRef");
COM_STATIC_ASSERT(offsetof(IBench5Vtbl, Release) == 2 * sizeof(void *), "slot of IBench5.Release");
COM_STATIC_ASSERT(offsetof(IBench5Vtbl, Get) == 3 * sizeof(void *), "slot of IBench5.Get");
COM_STATIC_ASSERT(offsetof(IBench5Vtbl, Add) == 4 * sizeof(void *), "slot of IBench5.Add");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IBench5_INTERFACE_DEFINED__ */

#ifndef __IBench6_INTERFACE_DEFINED__
#define __IBench6_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IBench6;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("25660972-aaaa-11d0-2130-4f5e6d7c8b9a")
IBench6 : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Get(/* [out, retval] */ LONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(
        /* [in] */ LONG a,
        /* [out, retval] */ LONG *pSum) = 0;
};
COM_DEFINE_UUIDOF(IBench6, 0x25660972, 0xaaaa, 0x11d0, 0x21, 0x30, 0x4f, 0x5e, 0x6d, 0x7c, 0x8b, 0x9a)
COM_STATIC_ASSERT(sizeof(IBench6) == sizeof(void *), "IBench6 is one vtable");
#else
typedef struct IBench6Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBench6 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBench6 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBench6 *This);
    HRESULT (STDMETHODCALLTYPE *Get)(IBench6 *This, LONG *pValue);
    HRESULT (STDMETHODCALLTYPE *Add)(IBench6 *This, LONG a, LONG *pSum);
    END_INTERFACE
} IBench6Vtbl;
interface IBench6 {
    CONST_VTBL struct IBench6Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IBench6_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IBench6_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBench6_Release(This) ((This)->lpVtbl->Release(This))
#define IBench6_Get(This, pValue) ((This)->lpVtbl->Get(This, pValue))
#define IBench6_Add(This, a, pSum) ((This)->lpVtbl->Add(This, a, pSum))
#endif
COM_STATIC_ASSERT(offsetof(IBench6Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IBench6.QueryInterface");
COM_STATIC_ASSERT(offsetof(IBench6Vtbl, AddRef) == 1 * sizeof(void *), "slot of IBench6.AddRef");
COM_STATIC_ASSERT(offsetof(IBench6Vtbl, Release) == 2 * sizeof(void *), "slot of IBench6.Release");
COM_STATIC_ASSERT(offsetof(IBench6Vtbl, Get) == 3 * sizeof(void *), "slot of IBench6.Get");
COM_STATIC_ASSERT(offsetof(IBench6Vtbl, Add) == 4 * sizeof(void *), "slot of IBench6.Add");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IBench6_INTERFACE_DEFINED__ */

#ifndef __IBench7_INTERFACE_DEFINED__
#define __IBench7_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IBench7;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("26660b05-aaaa-11d0-2130-4f5e6d7c8b9a")
IBench7 : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Get(/* [out, retval] */ LONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(
        /* [in] */ LONG a,
        /* [out, retval] */ LONG *pSum) = 0;
};
COM_DEFINE_UUIDOF(IBench7, 0x26660b05, 0xaaaa, 0x11d0, 0x21, 0x30, 0x4f, 0x5e, 0x6d, 0x7c, 0x8b, 0x9a)
COM_STATIC_ASSERT(sizeof(IBench7) == sizeof(void *), "IBench7 is one vtable");
#else
typedef struct IBench7Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBench7 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBench7 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBench7 *This);
    HRESULT (STDMETHODCALLTYPE *Get)(IBench7 *This, LONG *pValue);
    HRESULT (STDMETHODCALLTYPE *Add)(IBench7 *This, LONG a, LONG *pSum);
    END_INTERFACE
} IBench7Vtbl;
interface IBench7 {
    CONST_VTBL struct IBench7Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IBench7_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IBench7_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBench7_Release(This) ((This)->lpVtbl->Release(This))
#define IBench7_Get(This, pValue) ((This)->lpVtbl->Get(This, pValue))
#define IBench7_Add(This, a, pSum) ((This)->lpVtbl->Add(This, a, pSum))
#endif
COM_STATIC_ASSERT(offsetof(IBench7Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IBench7.QueryInterface");
COM_STATIC_ASSERT(offsetof(IBench7Vtbl, AddRef) == 1 * sizeof(void *), "slot of IBench7.AddRef");
COM_STATIC_ASSERT(offsetof(IBench7Vtbl, Release) == 2 * sizeof(void *), "slot of IBench7.Release");
COM_STATIC_ASSERT(offsetof(IBench7Vtbl, Get) == 3 * sizeof(void *), "slot of IBench7.Get");
COM_STATIC_ASSERT(offsetof(IBench7Vtbl, Add) == 4 * sizeof(void *), "slot of IBench7.Add");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IBench7_INTERFACE_DEFINED__ */

#ifndef __IBench8_INTERFACE_DEFINED__
#define __IBench8_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IBench8;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("27660c98-aaaa-11d0-2130-4f5e6d7c8b9a")
IBench8 : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Get(/* [out, retval] */ LONG *pValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Add(
        /* [in] */ LONG a,
        /* [out, retval] */ LONG *pSum) = 0;
};
COM_DEFINE_UUIDOF(IBench8, 0x27660c98, 0xaaaa, 0x11d0, 0x21, 0x30, 0x4f, 0x5e, 0x6d, 0x7c, 0x8b, 0x9a)
COM_STATIC_ASSERT(sizeof(IBench8) == sizeof(void *), "IBench8 is one vtable");
#else
typedef struct IBench8Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBench8 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBench8 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBench8 *This);
    HRESULT (STDMETHODCALLTYPE *Get)(IBench8 *This, LONG *pValue);
    HRESULT (STDMETHODCALLTYPE *Add)(IBench8 *This, LONG a, LONG *pSum);
    END_INTERFACE
} IBench8Vtbl;
interface IBench8 {
    CONST_VTBL struct IBench8Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IBench8_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IBench8_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBench8_Release(This) ((This)->lpVtbl->Release(This))
#define IBench8_Get(This, pValue) ((This)->lpVtbl->Get(This, pValue))
#define IBench8_Add(This, a, pSum) ((This)->lpVtbl->Add(This, a, pSum))
#endif
COM_STATIC_ASSERT(offsetof(IBench8Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IBench8.QueryInterface");
COM_STATIC_ASSERT(offsetof(IBench8Vtbl, AddRef) == 1 * sizeof(void *), "slot of IBench8.AddRef");
COM_STATIC_ASSERT(offsetof(IBench8Vtbl, Release) == 2 * sizeof(void *), "slot of IBench8.Release");
COM_STATIC_ASSERT(offsetof(IBench8Vtbl, Get) == 3 * sizeof(void *), "slot of IBench8.Get");
COM_STATIC_ASSERT(offsetof(IBench8Vtbl, Add) == 4 * sizeof(void *), "slot of IBench8.Add");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IBench8_INTERFACE_DEFINED__ */

#ifndef __BenchLib_LIBRARY_DEFINED__
#define __BenchLib_LIBRARY_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID LIBID_BenchLib;
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_BenchObject;
#ifdef __cplusplus
class DECLSPEC_UUID("15848cfc-469a-48f5-8f0e-e32c8a5908b9") BenchObject;
COM_DEFINE_UUIDOF(BenchObject, 0x15848cfc, 0x469a, 0x48f5, 0x8f, 0x0e, 0xe3, 0x2c, 0x8a, 0x59, 0x08, 0xb9)
#endif
#endif
#endif /* __BenchLib_LIBRARY_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __bench_h__ */
