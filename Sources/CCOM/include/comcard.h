/* Generated from comcard.idl by idlc. Do not edit. */
#ifndef __comcard_h__
#define __comcard_h__

#include "com_base.h"
#include "oaidl.h"

#ifndef __IComcardRuntime_FWD_DEFINED__
#define __IComcardRuntime_FWD_DEFINED__
typedef interface IComcardRuntime IComcardRuntime;
#endif

#ifndef __IComcardMemoryStream_FWD_DEFINED__
#define __IComcardMemoryStream_FWD_DEFINED__
typedef interface IComcardMemoryStream IComcardMemoryStream;
#endif

#if !defined(__ComcardRuntime_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __ComcardRuntime_FWD_DEFINED__
#ifdef __cplusplus
typedef class ComcardRuntime ComcardRuntime;
#else
typedef struct ComcardRuntime ComcardRuntime;
#endif
#endif

#if !defined(__ClassFactory_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __ClassFactory_FWD_DEFINED__
#ifdef __cplusplus
typedef class ClassFactory ClassFactory;
#else
typedef struct ClassFactory ClassFactory;
#endif
#endif

#if !defined(__TaskAllocator_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __TaskAllocator_FWD_DEFINED__
#ifdef __cplusplus
typedef class TaskAllocator TaskAllocator;
#else
typedef struct TaskAllocator TaskAllocator;
#endif
#endif

#if !defined(__ErrorInfo_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __ErrorInfo_FWD_DEFINED__
#ifdef __cplusplus
typedef class ErrorInfo ErrorInfo;
#else
typedef struct ErrorInfo ErrorInfo;
#endif
#endif

#if !defined(__TypeLibrary_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __TypeLibrary_FWD_DEFINED__
#ifdef __cplusplus
typedef class TypeLibrary TypeLibrary;
#else
typedef struct TypeLibrary TypeLibrary;
#endif
#endif

#if !defined(__TypeDescription_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __TypeDescription_FWD_DEFINED__
#ifdef __cplusplus
typedef class TypeDescription TypeDescription;
#else
typedef struct TypeDescription TypeDescription;
#endif
#endif

#if !defined(__MemoryStream_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __MemoryStream_FWD_DEFINED__
#ifdef __cplusplus
typedef class MemoryStream MemoryStream;
#else
typedef struct MemoryStream MemoryStream;
#endif
#endif

#if !defined(__FreeThreadedMarshaler_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __FreeThreadedMarshaler_FWD_DEFINED__
#ifdef __cplusplus
typedef class FreeThreadedMarshaler FreeThreadedMarshaler;
#else
typedef struct FreeThreadedMarshaler FreeThreadedMarshaler;
#endif
#endif

#if !defined(__ValueEnumerator_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __ValueEnumerator_FWD_DEFINED__
#ifdef __cplusplus
typedef class ValueEnumerator ValueEnumerator;
#else
typedef struct ValueEnumerator ValueEnumerator;
#endif
#endif

#if !defined(__ObjectEnumerator_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __ObjectEnumerator_FWD_DEFINED__
#ifdef __cplusplus
typedef class ObjectEnumerator ObjectEnumerator;
#else
typedef struct ObjectEnumerator ObjectEnumerator;
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __IComcardRuntime_INTERFACE_DEFINED__
#define __IComcardRuntime_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IComcardRuntime;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("10ddabb1-5c0f-47ef-a456-564ae2bfaf3a")
IComcardRuntime : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Initialize(/* [in] */ DWORD dwCoInit) = 0;
    virtual void STDMETHODCALLTYPE Uninitialize(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetClassObject(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ DWORD dwClsContext,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppv) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateInstance(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ IUnknown *pUnkOuter,
        /* [in] */ DWORD dwClsContext,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppv) = 0;
    virtual HRESULT STDMETHODCALLTYPE RegisterClassObject(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ IUnknown *pUnk,
        /* [in] */ DWORD dwClsContext,
        /* [in] */ DWORD flags,
        /* [out] */ DWORD *lpdwRegister) = 0;
    virtual HRESULT STDMETHODCALLTYPE RevokeClassObject(/* [in] */ DWORD dwRegister) = 0;
    virtual HRESULT STDMETHODCALLTYPE SuspendClassObjects(/* [in] */ BOOL fSuspend) = 0;
    virtual ULONG STDMETHODCALLTYPE CountServerProcess(/* [in] */ LONG lChange) = 0;
    virtual HRESULT STDMETHODCALLTYPE ClassIDFromProgID(
        /* [in] */ LPCOLESTR lpszProgID,
        /* [out] */ CLSID *lpclsid) = 0;
    virtual void STDMETHODCALLTYPE FreeUnusedLibraries(/* [in] */ DWORD dwUnloadDelay) = 0;
    virtual void *STDMETHODCALLTYPE LoadLibrary(/* [in] */ LPCOLESTR lpszLibName) = 0;
    virtual void STDMETHODCALLTYPE FreeLibrary(/* [in] */ void *hInst) = 0;
    virtual void STDMETHODCALLTYPE FreeAllLibraries(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetApartmentType(
        /* [out] */ LONG *pAptType,
        /* [out] */ LONG *pAptQualifier) = 0;
    virtual HRESULT STDMETHODCALLTYPE IncrementMTAUsage(/* [out] */ ULONG_PTR *pCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE DecrementMTAUsage(/* [in] */ ULONG_PTR cookie) = 0;
    virtual void *STDMETHODCALLTYPE Allocate(/* [in] */ SIZE_T cb) = 0;
    virtual void *STDMETHODCALLTYPE Reallocate(
        /* [in] */ void *pv,
        /* [in] */ SIZE_T cb) = 0;
    virtual void STDMETHODCALLTYPE Free(/* [in] */ void *pv) = 0;
    virtual SIZE_T STDMETHODCALLTYPE GetBlockSize(/* [in] */ void *pv) = 0;
    virtual int STDMETHODCALLTYPE DidAllocate(/* [in] */ void *pv) = 0;
    virtual void STDMETHODCALLTYPE MinimizeHeap(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE RegisterMallocSpy(/* [in] */ IMallocSpy *pMallocSpy) = 0;
    virtual HRESULT STDMETHODCALLTYPE RevokeMallocSpy(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetErrorInfo(/* [in] */ IErrorInfo *perrinfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetErrorInfo(/* [out] */ IErrorInfo **pperrinfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE RegisterTypeLibrary(
        /* [in] */ REFGUID rguid,
        /* [in] */ WORD wVerMajor,
        /* [in] */ WORD wVerMinor,
        /* [in] */ IUnknown *pUnk) = 0;
    virtual HRESULT STDMETHODCALLTYPE LoadTypeLibrary(
        /* [in] */ REFGUID rguid,
        /* [in] */ WORD wVerMajor,
        /* [in] */ WORD wVerMinor,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppv) = 0;
    virtual LONGLONG STDMETHODCALLTYPE CountLiveObjects(void) = 0;
    virtual void STDMETHODCALLTYPE PinArrayMemory(
        /* [in] */ void *pv,
        /* [in] */ void *pvBlock) = 0;
    virtual void STDMETHODCALLTYPE UnpinArrayMemory(/* [in] */ void *pv) = 0;
    virtual BOOL STDMETHODCALLTYPE IsArrayMemoryPinned(/* [in] */ void *pv) = 0;
    virtual BOOL STDMETHODCALLTYPE GiveUpArrayMemory(/* [in] */ void *pvBlock) = 0;
    virtual DWORD STDMETHODCALLTYPE AllocateGlobal(
        /* [in] */ UINT uFlags,
        /* [in] */ SIZE_T dwBytes,
        /* [out] */ HGLOBAL *phMem) = 0;
    virtual DWORD STDMETHODCALLTYPE ReallocateGlobal(
        /* [in] */ UINT uFlags,
        /* [in] */ SIZE_T dwBytes,
        /* [in, out] */ HGLOBAL *phMem) = 0;
    virtual DWORD STDMETHODCALLTYPE FreeGlobal(/* [in] */ HGLOBAL hMem) = 0;
    virtual DWORD STDMETHODCALLTYPE LockGlobal(
        /* [in] */ HGLOBAL hMem,
        /* [out] */ void **ppv) = 0;
    virtual DWORD STDMETHODCALLTYPE UnlockGlobal(/* [in] */ HGLOBAL hMem) = 0;
    virtual DWORD STDMETHODCALLTYPE DescribeGlobal(
        /* [in] */ HGLOBAL hMem,
        /* [out] */ SIZE_T *pcb,
        /* [out] */ UINT *puFlags) = 0;
    virtual DWORD STDMETHODCALLTYPE FindGlobal(
        /* [in] */ const void *pv,
        /* [out] */ HGLOBAL *phMem) = 0;
    virtual DWORD STDMETHODCALLTYPE ReadGlobal(
        /* [in] */ HGLOBAL hMem,
        /* [in] */ SIZE_T position,
        /* [in] */ void *pv,
        /* [in] */ SIZE_T cb,
        /* [out] */ SIZE_T *pcbRead) = 0;
    virtual DWORD STDMETHODCALLTYPE WriteGlobal(
        /* [in] */ HGLOBAL hMem,
        /* [in] */ SIZE_T position,
        /* [in] */ const void *pv,
        /* [in] */ SIZE_T cb) = 0;
};
COM_DEFINE_UUIDOF(IComcardRuntime, 0x10ddabb1, 0x5c0f, 0x47ef, 0xa4, 0x56, 0x56, 0x4a, 0xe2, 0xbf, 0xaf, 0x3a)
COM_STATIC_ASSERT(sizeof(IComcardRuntime) == sizeof(void *), "IComcardRuntime is one vtable");
#else
typedef struct IComcardRuntimeVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IComcardRuntime *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IComcardRuntime *This);
    ULONG (STDMETHODCALLTYPE *Release)(IComcardRuntime *This);
    HRESULT (STDMETHODCALLTYPE *Initialize)(IComcardRuntime *This, DWORD dwCoInit);
    void (STDMETHODCALLTYPE *Uninitialize)(IComcardRuntime *This);
    HRESULT (STDMETHODCALLTYPE *GetClassObject)(IComcardRuntime *This, REFCLSID rclsid, DWORD dwClsContext, REFIID riid, void **ppv);
    HRESULT (STDMETHODCALLTYPE *CreateInstance)(IComcardRuntime *This, REFCLSID rclsid, IUnknown *pUnkOuter, DWORD dwClsContext, REFIID riid, void **ppv);
    HRESULT (STDMETHODCALLTYPE *RegisterClassObject)(IComcardRuntime *This, REFCLSID rclsid, IUnknown *pUnk, DWORD dwClsContext, DWORD flags, DWORD *lpdwRegister);
    HRESULT (STDMETHODCALLTYPE *RevokeClassObject)(IComcardRuntime *This, DWORD dwRegister);
    HRESULT (STDMETHODCALLTYPE *SuspendClassObjects)(IComcardRuntime *This, BOOL fSuspend);
    ULONG (STDMETHODCALLTYPE *CountServerProcess)(IComcardRuntime *This, LONG lChange);
    HRESULT (STDMETHODCALLTYPE *ClassIDFromProgID)(IComcardRuntime *This, LPCOLESTR lpszProgID, CLSID *lpclsid);
    void (STDMETHODCALLTYPE *FreeUnusedLibraries)(IComcardRuntime *This, DWORD dwUnloadDelay);
    void *(STDMETHODCALLTYPE *LoadLibrary)(IComcardRuntime *This, LPCOLESTR lpszLibName);
    void (STDMETHODCALLTYPE *FreeLibrary)(IComcardRuntime *This, void *hInst);
    void (STDMETHODCALLTYPE *FreeAllLibraries)(IComcardRuntime *This);
    HRESULT (STDMETHODCALLTYPE *GetApartmentType)(IComcardRuntime *This, LONG *pAptType, LONG *pAptQualifier);
    HRESULT (STDMETHODCALLTYPE *IncrementMTAUsage)(IComcardRuntime *This, ULONG_PTR *pCookie);
    HRESULT (STDMETHODCALLTYPE *DecrementMTAUsage)(IComcardRuntime *This, ULONG_PTR cookie);
    void *(STDMETHODCALLTYPE *Allocate)(IComcardRuntime *This, SIZE_T cb);
    void *(STDMETHODCALLTYPE *Reallocate)(IComcardRuntime *This, void *pv, SIZE_T cb);
    void (STDMETHODCALLTYPE *Free)(IComcardRuntime *This, void *pv);
    SIZE_T (STDMETHODCALLTYPE *GetBlockSize)(IComcardRuntime *This, void *pv);
    int (STDMETHODCALLTYPE *DidAllocate)(IComcardRuntime *This, void *pv);
    void (STDMETHODCALLTYPE *MinimizeHeap)(IComcardRuntime *This);
    HRESULT (STDMETHODCALLTYPE *RegisterMallocSpy)(IComcardRuntime *This, IMallocSpy *pMallocSpy);
    HRESULT (STDMETHODCALLTYPE *RevokeMallocSpy)(IComcardRuntime *This);
    HRESULT (STDMETHODCALLTYPE *SetErrorInfo)(IComcardRuntime *This, IErrorInfo *perrinfo);
    HRESULT (STDMETHODCALLTYPE *GetErrorInfo)(IComcardRuntime *This, IErrorInfo **pperrinfo);
    HRESULT (STDMETHODCALLTYPE *RegisterTypeLibrary)(IComcardRuntime *This, REFGUID rguid, WORD wVerMajor, WORD wVerMinor, IUnknown *pUnk);
    HRESULT (STDMETHODCALLTYPE *LoadTypeLibrary)(IComcardRuntime *This, REFGUID rguid, WORD wVerMajor, WORD wVerMinor, REFIID riid, void **ppv);
    LONGLONG (STDMETHODCALLTYPE *CountLiveObjects)(IComcardRuntime *This);
    void (STDMETHODCALLTYPE *PinArrayMemory)(IComcardRuntime *This, void *pv, void *pvBlock);
    void (STDMETHODCALLTYPE *UnpinArrayMemory)(IComcardRuntime *This, void *pv);
    BOOL (STDMETHODCALLTYPE *IsArrayMemoryPinned)(IComcardRuntime *This, void *pv);
    BOOL (STDMETHODCALLTYPE *GiveUpArrayMemory)(IComcardRuntime *This, void *pvBlock);
    DWORD (STDMETHODCALLTYPE *AllocateGlobal)(IComcardRuntime *This, UINT uFlags, SIZE_T dwBytes, HGLOBAL *phMem);
    DWORD (STDMETHODCALLTYPE *ReallocateGlobal)(IComcardRuntime *This, UINT uFlags, SIZE_T dwBytes, HGLOBAL *phMem);
    DWORD (STDMETHODCALLTYPE *FreeGlobal)(IComcardRuntime *This, HGLOBAL hMem);
    DWORD (STDMETHODCALLTYPE *LockGlobal)(IComcardRuntime *This, HGLOBAL hMem, void **ppv);
    DWORD (STDMETHODCALLTYPE *UnlockGlobal)(IComcardRuntime *This, HGLOBAL hMem);
    DWORD (STDMETHODCALLTYPE *DescribeGlobal)(IComcardRuntime *This, HGLOBAL hMem, SIZE_T *pcb, UINT *puFlags);
    DWORD (STDMETHODCALLTYPE *FindGlobal)(IComcardRuntime *This, const void *pv, HGLOBAL *phMem);
    DWORD (STDMETHODCALLTYPE *ReadGlobal)(IComcardRuntime *This, HGLOBAL hMem, SIZE_T position, void *pv, SIZE_T cb, SIZE_T *pcbRead);
    DWORD (STDMETHODCALLTYPE *WriteGlobal)(IComcardRuntime *This, HGLOBAL hMem, SIZE_T position, const void *pv, SIZE_T cb);
    END_INTERFACE
} IComcardRuntimeVtbl;
interface IComcardRuntime {
    CONST_VTBL struct IComcardRuntimeVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IComcardRuntime_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IComcardRuntime_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IComcardRuntime_Release(This) ((This)->lpVtbl->Release(This))
#define IComcardRuntime_Initialize(This, dwCoInit) ((This)->lpVtbl->Initialize(This, dwCoInit))
#define IComcardRuntime_Uninitialize(This) ((This)->lpVtbl->Uninitialize(This))
#define IComcardRuntime_GetClassObject(This, rclsid, dwClsContext, riid, ppv) ((This)->lpVtbl->GetClassObject(This, rclsid, dwClsContext, riid, ppv))
#define IComcardRuntime_CreateInstance(This, rclsid, pUnkOuter, dwClsContext, riid, ppv) ((This)->lpVtbl->CreateInstance(This, rclsid, pUnkOuter, dwClsContext, riid, ppv))
#define IComcardRuntime_RegisterClassObject(This, rclsid, pUnk, dwClsContext, flags, lpdwRegister) ((This)->lpVtbl->RegisterClassObject(This, rclsid, pUnk, dwClsContext, flags, lpdwRegister))
#define IComcardRuntime_RevokeClassObject(This, dwRegister) ((This)->lpVtbl->RevokeClassObject(This, dwRegister))
#define IComcardRuntime_SuspendClassObjects(This, fSuspend) ((This)->lpVtbl->SuspendClassObjects(This, fSuspend))
#define IComcardRuntime_CountServerProcess(This, lChange) ((This)->lpVtbl->CountServerProcess(This, lChange))
#define IComcardRuntime_ClassIDFromProgID(This, lpszProgID, lpclsid) ((This)->lpVtbl->ClassIDFromProgID(This, lpszProgID, lpclsid))
#define IComcardRuntime_FreeUnusedLibraries(This, dwUnloadDelay) ((This)->lpVtbl->FreeUnusedLibraries(This, dwUnloadDelay))
#define IComcardRuntime_LoadLibrary(This, lpszLibName) ((This)->lpVtbl->LoadLibrary(This, lpszLibName))
#define IComcardRuntime_FreeLibrary(This, hInst) ((This)->lpVtbl->FreeLibrary(This, hInst))
#define IComcardRuntime_FreeAllLibraries(This) ((This)->lpVtbl->FreeAllLibraries(This))
#define IComcardRuntime_GetApartmentType(This, pAptType, pAptQualifier) ((This)->lpVtbl->GetApartmentType(This, pAptType, pAptQualifier))
#define IComcardRuntime_IncrementMTAUsage(This, pCookie) ((This)->lpVtbl->IncrementMTAUsage(This, pCookie))
#define IComcardRuntime_DecrementMTAUsage(This, cookie) ((This)->lpVtbl->DecrementMTAUsage(This, cookie))
#define IComcardRuntime_Allocate(This, cb) ((This)->lpVtbl->Allocate(This, cb))
#define IComcardRuntime_Reallocate(This, pv, cb) ((This)->lpVtbl->Reallocate(This, pv, cb))
#define IComcardRuntime_Free(This, pv) ((This)->lpVtbl->Free(This, pv))
#define IComcardRuntime_GetBlockSize(This, pv) ((This)->lpVtbl->GetBlockSize(This, pv))
#define IComcardRuntime_DidAllocate(This, pv) ((This)->lpVtbl->DidAllocate(This, pv))
#define IComcardRuntime_MinimizeHeap(This) ((This)->lpVtbl->MinimizeHeap(This))
#define IComcardRuntime_RegisterMallocSpy(This, pMallocSpy) ((This)->lpVtbl->RegisterMallocSpy(This, pMallocSpy))
#define IComcardRuntime_RevokeMallocSpy(This) ((This)->lpVtbl->RevokeMallocSpy(This))
#define IComcardRuntime_SetErrorInfo(This, perrinfo) ((This)->lpVtbl->SetErrorInfo(This, perrinfo))
#define IComcardRuntime_GetErrorInfo(This, pperrinfo) ((This)->lpVtbl->GetErrorInfo(This, pperrinfo))
#define IComcardRuntime_RegisterTypeLibrary(This, rguid, wVerMajor, wVerMinor, pUnk) ((This)->lpVtbl->RegisterTypeLibrary(This, rguid, wVerMajor, wVerMinor, pUnk))
#define IComcardRuntime_LoadTypeLibrary(This, rguid, wVerMajor, wVerMinor, riid, ppv) ((This)->lpVtbl->LoadTypeLibrary(This, rguid, wVerMajor, wVerMinor, riid, ppv))
#define IComcardRuntime_CountLiveObjects(This) ((This)->lpVtbl->CountLiveObjects(This))
#define IComcardRuntime_PinArrayMemory(This, pv, pvBlock) ((This)->lpVtbl->PinArrayMemory(This, pv, pvBlock))
#define IComcardRuntime_UnpinArrayMemory(This, pv) ((This)->lpVtbl->UnpinArrayMemory(This, pv))
#define IComcardRuntime_IsArrayMemoryPinned(This, pv) ((This)->lpVtbl->IsArrayMemoryPinned(This, pv))
#define IComcardRuntime_GiveUpArrayMemory(This, pvBlock) ((This)->lpVtbl->GiveUpArrayMemory(This, pvBlock))
#define IComcardRuntime_AllocateGlobal(This, uFlags, dwBytes, phMem) ((This)->lpVtbl->AllocateGlobal(This, uFlags, dwBytes, phMem))
#define IComcardRuntime_ReallocateGlobal(This, uFlags, dwBytes, phMem) ((This)->lpVtbl->ReallocateGlobal(This, uFlags, dwBytes, phMem))
#define IComcardRuntime_FreeGlobal(This, hMem) ((This)->lpVtbl->FreeGlobal(This, hMem))
#define IComcardRuntime_LockGlobal(This, hMem, ppv) ((This)->lpVtbl->LockGlobal(This, hMem, ppv))
#define IComcardRuntime_UnlockGlobal(This, hMem) ((This)->lpVtbl->UnlockGlobal(This, hMem))
#define IComcardRuntime_DescribeGlobal(This, hMem, pcb, puFlags) ((This)->lpVtbl->DescribeGlobal(This, hMem, pcb, puFlags))
#define IComcardRuntime_FindGlobal(This, pv, phMem) ((This)->lpVtbl->FindGlobal(This, pv, phMem))
#define IComcardRuntime_ReadGlobal(This, hMem, position, pv, cb, pcbRead) ((This)->lpVtbl->ReadGlobal(This, hMem, position, pv, cb, pcbRead))
#define IComcardRuntime_WriteGlobal(This, hMem, position, pv, cb) ((This)->lpVtbl->WriteGlobal(This, hMem, position, pv, cb))
#endif
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IComcardRuntime.QueryInterface");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, AddRef) == 1 * sizeof(void *), "slot of IComcardRuntime.AddRef");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, Release) == 2 * sizeof(void *), "slot of IComcardRuntime.Release");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, Initialize) == 3 * sizeof(void *), "slot of IComcardRuntime.Initialize");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, Uninitialize) == 4 * sizeof(void *), "slot of IComcardRuntime.Uninitialize");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, GetClassObject) == 5 * sizeof(void *), "slot of IComcardRuntime.GetClassObject");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, CreateInstance) == 6 * sizeof(void *), "slot of IComcardRuntime.CreateInstance");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, RegisterClassObject) == 7 * sizeof(void *), "slot of IComcardRuntime.RegisterClassObject");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, RevokeClassObject) == 8 * sizeof(void *), "slot of IComcardRuntime.RevokeClassObject");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, SuspendClassObjects) == 9 * sizeof(void *), "slot of IComcardRuntime.SuspendClassObjects");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, CountServerProcess) == 10 * sizeof(void *), "slot of IComcardRuntime.CountServerProcess");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, ClassIDFromProgID) == 11 * sizeof(void *), "slot of IComcardRuntime.ClassIDFromProgID");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, FreeUnusedLibraries) == 12 * sizeof(void *), "slot of IComcardRuntime.FreeUnusedLibraries");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, LoadLibrary) == 13 * sizeof(void *), "slot of IComcardRuntime.LoadLibrary");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, FreeLibrary) == 14 * sizeof(void *), "slot of IComcardRuntime.FreeLibrary");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, FreeAllLibraries) == 15 * sizeof(void *), "slot of IComcardRuntime.FreeAllLibraries");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, GetApartmentType) == 16 * sizeof(void *), "slot of IComcardRuntime.GetApartmentType");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, IncrementMTAUsage) == 17 * sizeof(void *), "slot of IComcardRuntime.IncrementMTAUsage");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, DecrementMTAUsage) == 18 * sizeof(void *), "slot of IComcardRuntime.DecrementMTAUsage");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, Allocate) == 19 * sizeof(void *), "slot of IComcardRuntime.Allocate");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, Reallocate) == 20 * sizeof(void *), "slot of IComcardRuntime.Reallocate");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, Free) == 21 * sizeof(void *), "slot of IComcardRuntime.Free");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, GetBlockSize) == 22 * sizeof(void *), "slot of IComcardRuntime.GetBlockSize");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, DidAllocate) == 23 * sizeof(void *), "slot of IComcardRuntime.DidAllocate");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, MinimizeHeap) == 24 * sizeof(void *), "slot of IComcardRuntime.MinimizeHeap");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, RegisterMallocSpy) == 25 * sizeof(void *), "slot of IComcardRuntime.RegisterMallocSpy");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, RevokeMallocSpy) == 26 * sizeof(void *), "slot of IComcardRuntime.RevokeMallocSpy");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, SetErrorInfo) == 27 * sizeof(void *), "slot of IComcardRuntime.SetErrorInfo");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, GetErrorInfo) == 28 * sizeof(void *), "slot of IComcardRuntime.GetErrorInfo");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, RegisterTypeLibrary) == 29 * sizeof(void *), "slot of IComcardRuntime.RegisterTypeLibrary");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, LoadTypeLibrary) == 30 * sizeof(void *), "slot of IComcardRuntime.LoadTypeLibrary");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, CountLiveObjects) == 31 * sizeof(void *), "slot of IComcardRuntime.CountLiveObjects");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, PinArrayMemory) == 32 * sizeof(void *), "slot of IComcardRuntime.PinArrayMemory");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, UnpinArrayMemory) == 33 * sizeof(void *), "slot of IComcardRuntime.UnpinArrayMemory");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, IsArrayMemoryPinned) == 34 * sizeof(void *), "slot of IComcardRuntime.IsArrayMemoryPinned");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, GiveUpArrayMemory) == 35 * sizeof(void *), "slot of IComcardRuntime.GiveUpArrayMemory");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, AllocateGlobal) == 36 * sizeof(void *), "slot of IComcardRuntime.AllocateGlobal");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, ReallocateGlobal) == 37 * sizeof(void *), "slot of IComcardRuntime.ReallocateGlobal");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, FreeGlobal) == 38 * sizeof(void *), "slot of IComcardRuntime.FreeGlobal");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, LockGlobal) == 39 * sizeof(void *), "slot of IComcardRuntime.LockGlobal");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, UnlockGlobal) == 40 * sizeof(void *), "slot of IComcardRuntime.UnlockGlobal");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, DescribeGlobal) == 41 * sizeof(void *), "slot of IComcardRuntime.DescribeGlobal");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, FindGlobal) == 42 * sizeof(void *), "slot of IComcardRuntime.FindGlobal");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, ReadGlobal) == 43 * sizeof(void *), "slot of IComcardRuntime.ReadGlobal");
COM_STATIC_ASSERT(offsetof(IComcardRuntimeVtbl, WriteGlobal) == 44 * sizeof(void *), "slot of IComcardRuntime.WriteGlobal");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IComcardRuntime_INTERFACE_DEFINED__ */

#ifndef __IComcardMemoryStream_INTERFACE_DEFINED__
#define __IComcardMemoryStream_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IComcardMemoryStream;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("d3a58803-463a-4376-8e15-7d37ca768588")
IComcardMemoryStream : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetHandle(/* [out] */ HGLOBAL *phglobal) = 0;
};
COM_DEFINE_UUIDOF(IComcardMemoryStream, 0xd3a58803, 0x463a, 0x4376, 0x8e, 0x15, 0x7d, 0x37, 0xca, 0x76, 0x85, 0x88)
COM_STATIC_ASSERT(sizeof(IComcardMemoryStream) == sizeof(void *), "IComcardMemoryStream is one vtable");
#else
typedef struct IComcardMemoryStreamVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IComcardMemoryStream *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IComcardMemoryStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(IComcardMemoryStream *This);
    HRESULT (STDMETHODCALLTYPE *GetHandle)(IComcardMemoryStream *This, HGLOBAL *phglobal);
    END_INTERFACE
} IComcardMemoryStreamVtbl;
interface IComcardMemoryStream {
    CONST_VTBL struct IComcardMemoryStreamVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IComcardMemoryStream_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IComcardMemoryStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IComcardMemoryStream_Release(This) ((This)->lpVtbl->Release(This))
#define IComcardMemoryStream_GetHandle(This, phglobal) ((This)->lpVtbl->GetHandle(This, phglobal))
#endif
COM_STATIC_ASSERT(offsetof(IComcardMemoryStreamVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IComcardMemoryStream.QueryInterface");
COM_STATIC_ASSERT(offsetof(IComcardMemoryStreamVtbl, AddRef) == 1 * sizeof(void *), "slot of IComcardMemoryStream.AddRef");
COM_STATIC_ASSERT(offsetof(IComcardMemoryStreamVtbl, Release) == 2 * sizeof(void *), "slot of IComcardMemoryStream.Release");
COM_STATIC_ASSERT(offsetof(IComcardMemoryStreamVtbl, GetHandle) == 3 * sizeof(void *), "slot of IComcardMemoryStream.GetHandle");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IComcardMemoryStream_INTERFACE_DEFINED__ */

#ifndef __ComcardLib_LIBRARY_DEFINED__
#define __ComcardLib_LIBRARY_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID LIBID_ComcardLib;
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_ComcardRuntime;
#ifdef __cplusplus
class DECLSPEC_UUID("cdef53a8-461b-44be-9b11-dfe75731e9cb") ComcardRuntime;
COM_DEFINE_UUIDOF(ComcardRuntime, 0xcdef53a8, 0x461b, 0x44be, 0x9b, 0x11, 0xdf, 0xe7, 0x57, 0x31, 0xe9, 0xcb)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_ClassFactory;
#ifdef __cplusplus
class DECLSPEC_UUID("7877dc62-e992-4f7a-a580-ec32b662d7a3") ClassFactory;
COM_DEFINE_UUIDOF(ClassFactory, 0x7877dc62, 0xe992, 0x4f7a, 0xa5, 0x80, 0xec, 0x32, 0xb6, 0x62, 0xd7, 0xa3)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_TaskAllocator;
#ifdef __cplusplus
class DECLSPEC_UUID("294773c5-e254-4108-839d-d3eee2814229") TaskAllocator;
COM_DEFINE_UUIDOF(TaskAllocator, 0x294773c5, 0xe254, 0x4108, 0x83, 0x9d, 0xd3, 0xee, 0xe2, 0x81, 0x42, 0x29)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_ErrorInfo;
#ifdef __cplusplus
class DECLSPEC_UUID("3d193c35-90f6-4ae7-9119-72f092931890") ErrorInfo;
COM_DEFINE_UUIDOF(ErrorInfo, 0x3d193c35, 0x90f6, 0x4ae7, 0x91, 0x19, 0x72, 0xf0, 0x92, 0x93, 0x18, 0x90)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_TypeLibrary;
#ifdef __cplusplus
class DECLSPEC_UUID("bfb7cdb7-9b8d-4b86-9904-b48a7290eb05") TypeLibrary;
COM_DEFINE_UUIDOF(TypeLibrary, 0xbfb7cdb7, 0x9b8d, 0x4b86, 0x99, 0x04, 0xb4, 0x8a, 0x72, 0x90, 0xeb, 0x05)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_TypeDescription;
#ifdef __cplusplus
class DECLSPEC_UUID("59db6c3d-0ddc-4dec-a6d9-c4d34ea95e67") TypeDescription;
COM_DEFINE_UUIDOF(TypeDescription, 0x59db6c3d, 0x0ddc, 0x4dec, 0xa6, 0xd9, 0xc4, 0xd3, 0x4e, 0xa9, 0x5e, 0x67)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_MemoryStream;
#ifdef __cplusplus
class DECLSPEC_UUID("284f6c3e-0ea3-4245-990b-9edd46cef329") MemoryStream;
COM_DEFINE_UUIDOF(MemoryStream, 0x284f6c3e, 0x0ea3, 0x4245, 0x99, 0x0b, 0x9e, 0xdd, 0x46, 0xce, 0xf3, 0x29)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_FreeThreadedMarshaler;
#ifdef __cplusplus
class DECLSPEC_UUID("0000033a-0000-0000-c000-000000000046") FreeThreadedMarshaler;
COM_DEFINE_UUIDOF(FreeThreadedMarshaler, 0x0000033a, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_ValueEnumerator;
#ifdef __cplusplus
class DECLSPEC_UUID("9b5d629d-01f9-4977-8f52-a6461ab7dd9e") ValueEnumerator;
COM_DEFINE_UUIDOF(ValueEnumerator, 0x9b5d629d, 0x01f9, 0x4977, 0x8f, 0x52, 0xa6, 0x46, 0x1a, 0xb7, 0xdd, 0x9e)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_ObjectEnumerator;
#ifdef __cplusplus
class DECLSPEC_UUID("1dc3ab6d-f2ca-4974-bbe4-76b41f92fade") ObjectEnumerator;
COM_DEFINE_UUIDOF(ObjectEnumerator, 0x1dc3ab6d, 0xf2ca, 0x4974, 0xbb, 0xe4, 0x76, 0xb4, 0x1f, 0x92, 0xfa, 0xde)
#endif
#endif
#endif /* __ComcardLib_LIBRARY_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __comcard_h__ */
