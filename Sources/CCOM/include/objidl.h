/* Generated from objidl.idl by idlc. Do not edit. */
#ifndef __objidl_h__
#define __objidl_h__

#include "com_base.h"
#include "objidlbase.h"

#ifndef __IStorage_FWD_DEFINED__
#define __IStorage_FWD_DEFINED__
typedef interface IStorage IStorage;
#endif

#ifndef __IMoniker_FWD_DEFINED__
#define __IMoniker_FWD_DEFINED__
typedef interface IMoniker IMoniker;
#endif

#ifndef __IEnumMoniker_FWD_DEFINED__
#define __IEnumMoniker_FWD_DEFINED__
typedef interface IEnumMoniker IEnumMoniker;
#endif

#ifndef __IRunningObjectTable_FWD_DEFINED__
#define __IRunningObjectTable_FWD_DEFINED__
typedef interface IRunningObjectTable IRunningObjectTable;
#endif

#ifndef __IAdviseSink_FWD_DEFINED__
#define __IAdviseSink_FWD_DEFINED__
typedef interface IAdviseSink IAdviseSink;
#endif

#ifndef __IEnumSTATDATA_FWD_DEFINED__
#define __IEnumSTATDATA_FWD_DEFINED__
typedef interface IEnumSTATDATA IEnumSTATDATA;
#endif

#ifndef __IEnumFORMATETC_FWD_DEFINED__
#define __IEnumFORMATETC_FWD_DEFINED__
typedef interface IEnumFORMATETC IEnumFORMATETC;
#endif

#ifndef __IEnumSTATSTG_FWD_DEFINED__
#define __IEnumSTATSTG_FWD_DEFINED__
typedef interface IEnumSTATSTG IEnumSTATSTG;
#endif

#ifndef __IMallocSpy_FWD_DEFINED__
#define __IMallocSpy_FWD_DEFINED__
typedef interface IMallocSpy IMallocSpy;
#endif

#ifndef __IPersist_FWD_DEFINED__
#define __IPersist_FWD_DEFINED__
typedef interface IPersist IPersist;
#endif

#ifndef __IPersistStream_FWD_DEFINED__
#define __IPersistStream_FWD_DEFINED__
typedef interface IPersistStream IPersistStream;
#endif

#ifndef __IPersistFile_FWD_DEFINED__
#define __IPersistFile_FWD_DEFINED__
typedef interface IPersistFile IPersistFile;
#endif

#ifndef __IPersistStorage_FWD_DEFINED__
#define __IPersistStorage_FWD_DEFINED__
typedef interface IPersistStorage IPersistStorage;
#endif

#ifndef __IBindCtx_FWD_DEFINED__
#define __IBindCtx_FWD_DEFINED__
typedef interface IBindCtx IBindCtx;
#endif

#ifndef __IRunnableObject_FWD_DEFINED__
#define __IRunnableObject_FWD_DEFINED__
typedef interface IRunnableObject IRunnableObject;
#endif

#ifndef __IROTData_FWD_DEFINED__
#define __IROTData_FWD_DEFINED__
typedef interface IROTData IROTData;
#endif

#ifndef __IClassActivator_FWD_DEFINED__
#define __IClassActivator_FWD_DEFINED__
typedef interface IClassActivator IClassActivator;
#endif

#ifndef __IRootStorage_FWD_DEFINED__
#define __IRootStorage_FWD_DEFINED__
typedef interface IRootStorage IRootStorage;
#endif

#ifndef __ILockBytes_FWD_DEFINED__
#define __ILockBytes_FWD_DEFINED__
typedef interface ILockBytes ILockBytes;
#endif

#ifndef __IFillLockBytes_FWD_DEFINED__
#define __IFillLockBytes_FWD_DEFINED__
typedef interface IFillLockBytes IFillLockBytes;
#endif

#ifndef __IProgressNotify_FWD_DEFINED__
#define __IProgressNotify_FWD_DEFINED__
typedef interface IProgressNotify IProgressNotify;
#endif

#ifndef __ILayoutStorage_FWD_DEFINED__
#define __ILayoutStorage_FWD_DEFINED__
typedef interface ILayoutStorage ILayoutStorage;
#endif

#ifndef __IBlockingLock_FWD_DEFINED__
#define __IBlockingLock_FWD_DEFINED__
typedef interface IBlockingLock IBlockingLock;
#endif

#ifndef __ITimeAndNoticeControl_FWD_DEFINED__
#define __ITimeAndNoticeControl_FWD_DEFINED__
typedef interface ITimeAndNoticeControl ITimeAndNoticeControl;
#endif

#ifndef __IOplockStorage_FWD_DEFINED__
#define __IOplockStorage_FWD_DEFINED__
typedef interface IOplockStorage IOplockStorage;
#endif

#ifndef __IDirectWriterLock_FWD_DEFINED__
#define __IDirectWriterLock_FWD_DEFINED__
typedef interface IDirectWriterLock IDirectWriterLock;
#endif

#ifndef __IAdviseSink2_FWD_DEFINED__
#define __IAdviseSink2_FWD_DEFINED__
typedef interface IAdviseSink2 IAdviseSink2;
#endif

#ifndef __IDataObject_FWD_DEFINED__
#define __IDataObject_FWD_DEFINED__
typedef interface IDataObject IDataObject;
#endif

#ifndef __IDataAdviseHolder_FWD_DEFINED__
#define __IDataAdviseHolder_FWD_DEFINED__
typedef interface IDataAdviseHolder IDataAdviseHolder;
#endif

#ifndef __IMessageFilter_FWD_DEFINED__
#define __IMessageFilter_FWD_DEFINED__
typedef interface IMessageFilter IMessageFilter;
#endif

#ifndef __IUrlMon_FWD_DEFINED__
#define __IUrlMon_FWD_DEFINED__
typedef interface IUrlMon IUrlMon;
#endif

#ifndef __IForegroundTransfer_FWD_DEFINED__
#define __IForegroundTransfer_FWD_DEFINED__
typedef interface IForegroundTransfer IForegroundTransfer;
#endif

#ifndef __IInitializeSpy_FWD_DEFINED__
#define __IInitializeSpy_FWD_DEFINED__
typedef interface IInitializeSpy IInitializeSpy;
#endif

#ifndef __IThumbnailExtractor_FWD_DEFINED__
#define __IThumbnailExtractor_FWD_DEFINED__
typedef interface IThumbnailExtractor IThumbnailExtractor;
#endif

#ifndef __IApartmentShutdown_FWD_DEFINED__
#define __IApartmentShutdown_FWD_DEFINED__
typedef interface IApartmentShutdown IApartmentShutdown;
#endif

#ifdef __cplusplus
extern "C" {
#endif
#define STGM_DIRECT 0x00000000
#define STGM_TRANSACTED 0x00010000
#define STGM_SIMPLE 0x08000000
#define STGM_READ 0x00000000
#define STGM_WRITE 0x00000001
#define STGM_READWRITE 0x00000002
#define STGM_SHARE_EXCLUSIVE 0x00000010
#define STGM_SHARE_DENY_WRITE 0x00000020
#define STGM_SHARE_DENY_READ 0x00000030
#define STGM_SHARE_DENY_NONE 0x00000040
#define STGM_PRIORITY 0x00040000
#define STGM_DELETEONRELEASE 0x04000000
#define STGM_NOSCRATCH 0x00100000
#define STGM_CREATE 0x00001000
#define STGM_CONVERT 0x00020000
#define STGM_FAILIFTHERE 0x00000000
#define STGM_NOSNAPSHOT 0x00200000
#define STGM_DIRECT_SWMR 0x00400000

#ifndef __IMallocSpy_INTERFACE_DEFINED__
#define __IMallocSpy_INTERFACE_DEFINED__
typedef IMallocSpy *LPMALLOCSPY;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IMallocSpy;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000001d-0000-0000-c000-000000000046")
IMallocSpy : public IUnknown
{
public:
    virtual SIZE_T STDMETHODCALLTYPE PreAlloc(/* [in] */ SIZE_T cbRequest) = 0;
    virtual void *STDMETHODCALLTYPE PostAlloc(/* [in] */ void *pActual) = 0;
    virtual void *STDMETHODCALLTYPE PreFree(
        /* [in] */ void *pRequest,
        /* [in] */ BOOL fSpyed) = 0;
    virtual void STDMETHODCALLTYPE PostFree(/* [in] */ BOOL fSpyed) = 0;
    virtual SIZE_T STDMETHODCALLTYPE PreRealloc(
        /* [in] */ void *pRequest,
        /* [in] */ SIZE_T cbRequest,
        /* [out] */ void **ppNewRequest,
        /* [in] */ BOOL fSpyed) = 0;
    virtual void *STDMETHODCALLTYPE PostRealloc(
        /* [in] */ void *pActual,
        /* [in] */ BOOL fSpyed) = 0;
    virtual void *STDMETHODCALLTYPE PreGetSize(
        /* [in] */ void *pRequest,
        /* [in] */ BOOL fSpyed) = 0;
    virtual SIZE_T STDMETHODCALLTYPE PostGetSize(
        /* [in] */ SIZE_T cbActual,
        /* [in] */ BOOL fSpyed) = 0;
    virtual void *STDMETHODCALLTYPE PreDidAlloc(
        /* [in] */ void *pRequest,
        /* [in] */ BOOL fSpyed) = 0;
    virtual int STDMETHODCALLTYPE PostDidAlloc(
        /* [in] */ void *pRequest,
        /* [in] */ BOOL fSpyed,
        /* [in] */ int fActual) = 0;
    virtual void STDMETHODCALLTYPE PreHeapMinimize(void) = 0;
    virtual void STDMETHODCALLTYPE PostHeapMinimize(void) = 0;
};
COM_DEFINE_UUIDOF(IMallocSpy, 0x0000001d, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IMallocSpy) == sizeof(void *), "IMallocSpy is one vtable");
#else
typedef struct IMallocSpyVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMallocSpy *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMallocSpy *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMallocSpy *This);
    SIZE_T (STDMETHODCALLTYPE *PreAlloc)(IMallocSpy *This, SIZE_T cbRequest);
    void *(STDMETHODCALLTYPE *PostAlloc)(IMallocSpy *This, void *pActual);
    void *(STDMETHODCALLTYPE *PreFree)(IMallocSpy *This, void *pRequest, BOOL fSpyed);
    void (STDMETHODCALLTYPE *PostFree)(IMallocSpy *This, BOOL fSpyed);
    SIZE_T (STDMETHODCALLTYPE *PreRealloc)(IMallocSpy *This, void *pRequest, SIZE_T cbRequest, void **ppNewRequest, BOOL fSpyed);
    void *(STDMETHODCALLTYPE *PostRealloc)(IMallocSpy *This, void *pActual, BOOL fSpyed);
    void *(STDMETHODCALLTYPE *PreGetSize)(IMallocSpy *This, void *pRequest, BOOL fSpyed);
    SIZE_T (STDMETHODCALLTYPE *PostGetSize)(IMallocSpy *This, SIZE_T cbActual, BOOL fSpyed);
    void *(STDMETHODCALLTYPE *PreDidAlloc)(IMallocSpy *This, void *pRequest, BOOL fSpyed);
    int (STDMETHODCALLTYPE *PostDidAlloc)(IMallocSpy *This, void *pRequest, BOOL fSpyed, int fActual);
    void (STDMETHODCALLTYPE *PreHeapMinimize)(IMallocSpy *This);
    void (STDMETHODCALLTYPE *PostHeapMinimize)(IMallocSpy *This);
    END_INTERFACE
} IMallocSpyVtbl;
interface IMallocSpy {
    CONST_VTBL struct IMallocSpyVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMallocSpy_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMallocSpy_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMallocSpy_Release(This) ((This)->lpVtbl->Release(This))
#define IMallocSpy_PreAlloc(This, cbRequest) ((This)->lpVtbl->PreAlloc(This, cbRequest))
#define IMallocSpy_PostAlloc(This, pActual) ((This)->lpVtbl->PostAlloc(This, pActual))
#define IMallocSpy_PreFree(This, pRequest, fSpyed) ((This)->lpVtbl->PreFree(This, pRequest, fSpyed))
#define IMallocSpy_PostFree(This, fSpyed) ((This)->lpVtbl->PostFree(This, fSpyed))
#define IMallocSpy_PreRealloc(This, pRequest, cbRequest, ppNewRequest, fSpyed) ((This)->lpVtbl->PreRealloc(This, pRequest, cbRequest, ppNewRequest, fSpyed))
#define IMallocSpy_PostRealloc(This, pActual, fSpyed) ((This)->lpVtbl->PostRealloc(This, pActual, fSpyed))
#define IMallocSpy_PreGetSize(This, pRequest, fSpyed) ((This)->lpVtbl->PreGetSize(This, pRequest, fSpyed))
#define IMallocSpy_PostGetSize(This, cbActual, fSpyed) ((This)->lpVtbl->PostGetSize(This, cbActual, fSpyed))
#define IMallocSpy_PreDidAlloc(This, pRequest, fSpyed) ((This)->lpVtbl->PreDidAlloc(This, pRequest, fSpyed))
#define IMallocSpy_PostDidAlloc(This, pRequest, fSpyed, fActual) ((This)->lpVtbl->PostDidAlloc(This, pRequest, fSpyed, fActual))
#define IMallocSpy_PreHeapMinimize(This) ((This)->lpVtbl->PreHeapMinimize(This))
#define IMallocSpy_PostHeapMinimize(This) ((This)->lpVtbl->PostHeapMinimize(This))
#endif
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IMallocSpy.QueryInterface");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, AddRef) == 1 * sizeof(void *), "slot of IMallocSpy.AddRef");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, Release) == 2 * sizeof(void *), "slot of IMallocSpy.Release");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PreAlloc) == 3 * sizeof(void *), "slot of IMallocSpy.PreAlloc");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PostAlloc) == 4 * sizeof(void *), "slot of IMallocSpy.PostAlloc");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PreFree) == 5 * sizeof(void *), "slot of IMallocSpy.PreFree");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PostFree) == 6 * sizeof(void *), "slot of IMallocSpy.PostFree");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PreRealloc) == 7 * sizeof(void *), "slot of IMallocSpy.PreRealloc");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PostRealloc) == 8 * sizeof(void *), "slot of IMallocSpy.PostRealloc");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PreGetSize) == 9 * sizeof(void *), "slot of IMallocSpy.PreGetSize");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PostGetSize) == 10 * sizeof(void *), "slot of IMallocSpy.PostGetSize");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PreDidAlloc) == 11 * sizeof(void *), "slot of IMallocSpy.PreDidAlloc");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PostDidAlloc) == 12 * sizeof(void *), "slot of IMallocSpy.PostDidAlloc");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PreHeapMinimize) == 13 * sizeof(void *), "slot of IMallocSpy.PreHeapMinimize");
COM_STATIC_ASSERT(offsetof(IMallocSpyVtbl, PostHeapMinimize) == 14 * sizeof(void *), "slot of IMallocSpy.PostHeapMinimize");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IMallocSpy_INTERFACE_DEFINED__ */

#ifndef __IPersist_INTERFACE_DEFINED__
#define __IPersist_INTERFACE_DEFINED__
typedef IPersist *LPPERSIST;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPersist;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000010c-0000-0000-c000-000000000046")
IPersist : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetClassID(/* [out] */ CLSID *pClassID) = 0;
};
COM_DEFINE_UUIDOF(IPersist, 0x0000010c, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IPersist) == sizeof(void *), "IPersist is one vtable");
#else
typedef struct IPersistVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPersist *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPersist *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPersist *This);
    HRESULT (STDMETHODCALLTYPE *GetClassID)(IPersist *This, CLSID *pClassID);
    END_INTERFACE
} IPersistVtbl;
interface IPersist {
    CONST_VTBL struct IPersistVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPersist_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPersist_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPersist_Release(This) ((This)->lpVtbl->Release(This))
#define IPersist_GetClassID(This, pClassID) ((This)->lpVtbl->GetClassID(This, pClassID))
#endif
COM_STATIC_ASSERT(offsetof(IPersistVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPersist.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPersistVtbl, AddRef) == 1 * sizeof(void *), "slot of IPersist.AddRef");
COM_STATIC_ASSERT(offsetof(IPersistVtbl, Release) == 2 * sizeof(void *), "slot of IPersist.Release");
COM_STATIC_ASSERT(offsetof(IPersistVtbl, GetClassID) == 3 * sizeof(void *), "slot of IPersist.GetClassID");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPersist_INTERFACE_DEFINED__ */

#ifndef __IPersistStream_INTERFACE_DEFINED__
#define __IPersistStream_INTERFACE_DEFINED__
typedef IPersistStream *LPPERSISTSTREAM;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPersistStream;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000109-0000-0000-c000-000000000046")
IPersistStream : public IPersist
{
public:
    virtual HRESULT STDMETHODCALLTYPE IsDirty(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Load(/* [in] */ IStream *pStm) = 0;
    virtual HRESULT STDMETHODCALLTYPE Save(
        /* [in] */ IStream *pStm,
        /* [in] */ BOOL fClearDirty) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetSizeMax(/* [out] */ ULARGE_INTEGER *pcbSize) = 0;
};
COM_DEFINE_UUIDOF(IPersistStream, 0x00000109, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IPersistStream) == sizeof(void *), "IPersistStream is one vtable");
#else
typedef struct IPersistStreamVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPersistStream *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPersistStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPersistStream *This);
    HRESULT (STDMETHODCALLTYPE *GetClassID)(IPersistStream *This, CLSID *pClassID);
    HRESULT (STDMETHODCALLTYPE *IsDirty)(IPersistStream *This);
    HRESULT (STDMETHODCALLTYPE *Load)(IPersistStream *This, IStream *pStm);
    HRESULT (STDMETHODCALLTYPE *Save)(IPersistStream *This, IStream *pStm, BOOL fClearDirty);
    HRESULT (STDMETHODCALLTYPE *GetSizeMax)(IPersistStream *This, ULARGE_INTEGER *pcbSize);
    END_INTERFACE
} IPersistStreamVtbl;
interface IPersistStream {
    CONST_VTBL struct IPersistStreamVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPersistStream_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPersistStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPersistStream_Release(This) ((This)->lpVtbl->Release(This))
#define IPersistStream_GetClassID(This, pClassID) ((This)->lpVtbl->GetClassID(This, pClassID))
#define IPersistStream_IsDirty(This) ((This)->lpVtbl->IsDirty(This))
#define IPersistStream_Load(This, pStm) ((This)->lpVtbl->Load(This, pStm))
#define IPersistStream_Save(This, pStm, fClearDirty) ((This)->lpVtbl->Save(This, pStm, fClearDirty))
#define IPersistStream_GetSizeMax(This, pcbSize) ((This)->lpVtbl->GetSizeMax(This, pcbSize))
#endif
COM_STATIC_ASSERT(offsetof(IPersistStreamVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPersistStream.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPersistStreamVtbl, AddRef) == 1 * sizeof(void *), "slot of IPersistStream.AddRef");
COM_STATIC_ASSERT(offsetof(IPersistStreamVtbl, Release) == 2 * sizeof(void *), "slot of IPersistStream.Release");
COM_STATIC_ASSERT(offsetof(IPersistStreamVtbl, GetClassID) == 3 * sizeof(void *), "slot of IPersistStream.GetClassID");
COM_STATIC_ASSERT(offsetof(IPersistStreamVtbl, IsDirty) == 4 * sizeof(void *), "slot of IPersistStream.IsDirty");
COM_STATIC_ASSERT(offsetof(IPersistStreamVtbl, Load) == 5 * sizeof(void *), "slot of IPersistStream.Load");
COM_STATIC_ASSERT(offsetof(IPersistStreamVtbl, Save) == 6 * sizeof(void *), "slot of IPersistStream.Save");
COM_STATIC_ASSERT(offsetof(IPersistStreamVtbl, GetSizeMax) == 7 * sizeof(void *), "slot of IPersistStream.GetSizeMax");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPersistStream_INTERFACE_DEFINED__ */

#ifndef __IPersistFile_INTERFACE_DEFINED__
#define __IPersistFile_INTERFACE_DEFINED__
typedef IPersistFile *LPPERSISTFILE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPersistFile;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000010b-0000-0000-c000-000000000046")
IPersistFile : public IPersist
{
public:
    virtual HRESULT STDMETHODCALLTYPE IsDirty(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Load(
        /* [in] */ LPCOLESTR pszFileName,
        /* [in] */ DWORD dwMode) = 0;
    virtual HRESULT STDMETHODCALLTYPE Save(
        /* [in] */ LPCOLESTR pszFileName,
        /* [in] */ BOOL fRemember) = 0;
    virtual HRESULT STDMETHODCALLTYPE SaveCompleted(/* [in] */ LPCOLESTR pszFileName) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCurFile(/* [out] */ LPOLESTR *ppszFileName) = 0;
};
COM_DEFINE_UUIDOF(IPersistFile, 0x0000010b, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IPersistFile) == sizeof(void *), "IPersistFile is one vtable");
#else
typedef struct IPersistFileVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPersistFile *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPersistFile *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPersistFile *This);
    HRESULT (STDMETHODCALLTYPE *GetClassID)(IPersistFile *This, CLSID *pClassID);
    HRESULT (STDMETHODCALLTYPE *IsDirty)(IPersistFile *This);
    HRESULT (STDMETHODCALLTYPE *Load)(IPersistFile *This, LPCOLESTR pszFileName, DWORD dwMode);
    HRESULT (STDMETHODCALLTYPE *Save)(IPersistFile *This, LPCOLESTR pszFileName, BOOL fRemember);
    HRESULT (STDMETHODCALLTYPE *SaveCompleted)(IPersistFile *This, LPCOLESTR pszFileName);
    HRESULT (STDMETHODCALLTYPE *GetCurFile)(IPersistFile *This, LPOLESTR *ppszFileName);
    END_INTERFACE
} IPersistFileVtbl;
interface IPersistFile {
    CONST_VTBL struct IPersistFileVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPersistFile_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPersistFile_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPersistFile_Release(This) ((This)->lpVtbl->Release(This))
#define IPersistFile_GetClassID(This, pClassID) ((This)->lpVtbl->GetClassID(This, pClassID))
#define IPersistFile_IsDirty(This) ((This)->lpVtbl->IsDirty(This))
#define IPersistFile_Load(This, pszFileName, dwMode) ((This)->lpVtbl->Load(This, pszFileName, dwMode))
#define IPersistFile_Save(This, pszFileName, fRemember) ((This)->lpVtbl->Save(This, pszFileName, fRemember))
#define IPersistFile_SaveCompleted(This, pszFileName) ((This)->lpVtbl->SaveCompleted(This, pszFileName))
#define IPersistFile_GetCurFile(This, ppszFileName) ((This)->lpVtbl->GetCurFile(This, ppszFileName))
#endif
COM_STATIC_ASSERT(offsetof(IPersistFileVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPersistFile.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPersistFileVtbl, AddRef) == 1 * sizeof(void *), "slot of IPersistFile.AddRef");
COM_STATIC_ASSERT(offsetof(IPersistFileVtbl, Release) == 2 * sizeof(void *), "slot of IPersistFile.Release");
COM_STATIC_ASSERT(offsetof(IPersistFileVtbl, GetClassID) == 3 * sizeof(void *), "slot of IPersistFile.GetClassID");
COM_STATIC_ASSERT(offsetof(IPersistFileVtbl, IsDirty) == 4 * sizeof(void *), "slot of IPersistFile.IsDirty");
COM_STATIC_ASSERT(offsetof(IPersistFileVtbl, Load) == 5 * sizeof(void *), "slot of IPersistFile.Load");
COM_STATIC_ASSERT(offsetof(IPersistFileVtbl, Save) == 6 * sizeof(void *), "slot of IPersistFile.Save");
COM_STATIC_ASSERT(offsetof(IPersistFileVtbl, SaveCompleted) == 7 * sizeof(void *), "slot of IPersistFile.SaveCompleted");
COM_STATIC_ASSERT(offsetof(IPersistFileVtbl, GetCurFile) == 8 * sizeof(void *), "slot of IPersistFile.GetCurFile");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPersistFile_INTERFACE_DEFINED__ */

#ifndef __IPersistStorage_INTERFACE_DEFINED__
#define __IPersistStorage_INTERFACE_DEFINED__
typedef IPersistStorage *LPPERSISTSTORAGE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPersistStorage;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000010a-0000-0000-c000-000000000046")
IPersistStorage : public IPersist
{
public:
    virtual HRESULT STDMETHODCALLTYPE IsDirty(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE InitNew(/* [in] */ IStorage *pStg) = 0;
    virtual HRESULT STDMETHODCALLTYPE Load(/* [in] */ IStorage *pStg) = 0;
    virtual HRESULT STDMETHODCALLTYPE Save(
        /* [in] */ IStorage *pStgSave,
        /* [in] */ BOOL fSameAsLoad) = 0;
    virtual HRESULT STDMETHODCALLTYPE SaveCompleted(/* [in] */ IStorage *pStgNew) = 0;
    virtual HRESULT STDMETHODCALLTYPE HandsOffStorage(void) = 0;
};
COM_DEFINE_UUIDOF(IPersistStorage, 0x0000010a, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IPersistStorage) == sizeof(void *), "IPersistStorage is one vtable");
#else
typedef struct IPersistStorageVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPersistStorage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPersistStorage *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPersistStorage *This);
    HRESULT (STDMETHODCALLTYPE *GetClassID)(IPersistStorage *This, CLSID *pClassID);
    HRESULT (STDMETHODCALLTYPE *IsDirty)(IPersistStorage *This);
    HRESULT (STDMETHODCALLTYPE *InitNew)(IPersistStorage *This, IStorage *pStg);
    HRESULT (STDMETHODCALLTYPE *Load)(IPersistStorage *This, IStorage *pStg);
    HRESULT (STDMETHODCALLTYPE *Save)(IPersistStorage *This, IStorage *pStgSave, BOOL fSameAsLoad);
    HRESULT (STDMETHODCALLTYPE *SaveCompleted)(IPersistStorage *This, IStorage *pStgNew);
    HRESULT (STDMETHODCALLTYPE *HandsOffStorage)(IPersistStorage *This);
    END_INTERFACE
} IPersistStorageVtbl;
interface IPersistStorage {
    CONST_VTBL struct IPersistStorageVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPersistStorage_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPersistStorage_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPersistStorage_Release(This) ((This)->lpVtbl->Release(This))
#define IPersistStorage_GetClassID(This, pClassID) ((This)->lpVtbl->GetClassID(This, pClassID))
#define IPersistStorage_IsDirty(This) ((This)->lpVtbl->IsDirty(This))
#define IPersistStorage_InitNew(This, pStg) ((This)->lpVtbl->InitNew(This, pStg))
#define IPersistStorage_Load(This, pStg) ((This)->lpVtbl->Load(This, pStg))
#define IPersistStorage_Save(This, pStgSave, fSameAsLoad) ((This)->lpVtbl->Save(This, pStgSave, fSameAsLoad))
#define IPersistStorage_SaveCompleted(This, pStgNew) ((This)->lpVtbl->SaveCompleted(This, pStgNew))
#define IPersistStorage_HandsOffStorage(This) ((This)->lpVtbl->HandsOffStorage(This))
#endif
COM_STATIC_ASSERT(offsetof(IPersistStorageVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPersistStorage.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPersistStorageVtbl, AddRef) == 1 * sizeof(void *), "slot of IPersistStorage.AddRef");
COM_STATIC_ASSERT(offsetof(IPersistStorageVtbl, Release) == 2 * sizeof(void *), "slot of IPersistStorage.Release");
COM_STATIC_ASSERT(offsetof(IPersistStorageVtbl, GetClassID) == 3 * sizeof(void *), "slot of IPersistStorage.GetClassID");
COM_STATIC_ASSERT(offsetof(IPersistStorageVtbl, IsDirty) == 4 * sizeof(void *), "slot of IPersistStorage.IsDirty");
COM_STATIC_ASSERT(offsetof(IPersistStorageVtbl, InitNew) == 5 * sizeof(void *), "slot of IPersistStorage.InitNew");
COM_STATIC_ASSERT(offsetof(IPersistStorageVtbl, Load) == 6 * sizeof(void *), "slot of IPersistStorage.Load");
COM_STATIC_ASSERT(offsetof(IPersistStorageVtbl, Save) == 7 * sizeof(void *), "slot of IPersistStorage.Save");
COM_STATIC_ASSERT(offsetof(IPersistStorageVtbl, SaveCompleted) == 8 * sizeof(void *), "slot of IPersistStorage.SaveCompleted");
COM_STATIC_ASSERT(offsetof(IPersistStorageVtbl, HandsOffStorage) == 9 * sizeof(void *), "slot of IPersistStorage.HandsOffStorage");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPersistStorage_INTERFACE_DEFINED__ */

struct tagBIND_OPTS {
    DWORD cbStruct;
    DWORD grfFlags;
    DWORD grfMode;
    DWORD dwTickCountDeadline;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagBIND_OPTS) == 16, "size of BIND_OPTS");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS, cbStruct) == 0, "place of BIND_OPTS.cbStruct");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS, grfFlags) == 4, "place of BIND_OPTS.grfFlags");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS, grfMode) == 8, "place of BIND_OPTS.grfMode");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS, dwTickCountDeadline) == 12, "place of BIND_OPTS.dwTickCountDeadline");
#endif
typedef struct tagBIND_OPTS BIND_OPTS;
typedef struct tagBIND_OPTS *LPBIND_OPTS;
#if defined(__cplusplus) && !defined(CINTERFACE)
typedef struct tagBIND_OPTS2 : tagBIND_OPTS {
    DWORD dwTrackFlags;
    DWORD dwClassContext;
    LCID locale;
    COSERVERINFO *pServerInfo;
} BIND_OPTS2, *LPBIND_OPTS2;
typedef struct tagBIND_OPTS3 : tagBIND_OPTS2 {
    HWND hwnd;
} BIND_OPTS3, *LPBIND_OPTS3;
#else

struct tagBIND_OPTS2 {
    DWORD cbStruct;
    DWORD grfFlags;
    DWORD grfMode;
    DWORD dwTickCountDeadline;
    DWORD dwTrackFlags;
    DWORD dwClassContext;
    LCID locale;
    COSERVERINFO *pServerInfo;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagBIND_OPTS2) == 40, "size of BIND_OPTS2");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS2, cbStruct) == 0, "place of BIND_OPTS2.cbStruct");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS2, grfFlags) == 4, "place of BIND_OPTS2.grfFlags");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS2, grfMode) == 8, "place of BIND_OPTS2.grfMode");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS2, dwTickCountDeadline) == 12, "place of BIND_OPTS2.dwTickCountDeadline");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS2, dwTrackFlags) == 16, "place of BIND_OPTS2.dwTrackFlags");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS2, dwClassContext) == 20, "place of BIND_OPTS2.dwClassContext");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS2, locale) == 24, "place of BIND_OPTS2.locale");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS2, pServerInfo) == 32, "place of BIND_OPTS2.pServerInfo");
#endif
typedef struct tagBIND_OPTS2 BIND_OPTS2;
typedef struct tagBIND_OPTS2 *LPBIND_OPTS2;

struct tagBIND_OPTS3 {
    DWORD cbStruct;
    DWORD grfFlags;
    DWORD grfMode;
    DWORD dwTickCountDeadline;
    DWORD dwTrackFlags;
    DWORD dwClassContext;
    LCID locale;
    COSERVERINFO *pServerInfo;
    HWND hwnd;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagBIND_OPTS3) == 48, "size of BIND_OPTS3");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS3, cbStruct) == 0, "place of BIND_OPTS3.cbStruct");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS3, grfFlags) == 4, "place of BIND_OPTS3.grfFlags");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS3, grfMode) == 8, "place of BIND_OPTS3.grfMode");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS3, dwTickCountDeadline) == 12, "place of BIND_OPTS3.dwTickCountDeadline");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS3, dwTrackFlags) == 16, "place of BIND_OPTS3.dwTrackFlags");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS3, dwClassContext) == 20, "place of BIND_OPTS3.dwClassContext");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS3, locale) == 24, "place of BIND_OPTS3.locale");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS3, pServerInfo) == 32, "place of BIND_OPTS3.pServerInfo");
COM_STATIC_ASSERT(offsetof(struct tagBIND_OPTS3, hwnd) == 40, "place of BIND_OPTS3.hwnd");
#endif
typedef struct tagBIND_OPTS3 BIND_OPTS3;
typedef struct tagBIND_OPTS3 *LPBIND_OPTS3;
#endif

enum tagBIND_FLAGS {
    BIND_MAYBOTHERUSER = 1,
    BIND_JUSTTESTEXISTENCE = 2
};
COM_STATIC_ASSERT(sizeof(enum tagBIND_FLAGS) == 4, "BIND_FLAGS has 32 bits");
typedef enum tagBIND_FLAGS BIND_FLAGS;

#ifndef __IBindCtx_INTERFACE_DEFINED__
#define __IBindCtx_INTERFACE_DEFINED__
typedef IBindCtx *LPBC;
typedef IBindCtx *LPBINDCTX;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IBindCtx;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000000e-0000-0000-c000-000000000046")
IBindCtx : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE RegisterObjectBound(/* [in] */ IUnknown *punk) = 0;
    virtual HRESULT STDMETHODCALLTYPE RevokeObjectBound(/* [in] */ IUnknown *punk) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReleaseBoundObjects(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetBindOptions(/* [in] */ BIND_OPTS *pbindopts) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetBindOptions(/* [in, out] */ BIND_OPTS *pbindopts) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetRunningObjectTable(/* [out] */ IRunningObjectTable **pprot) = 0;
    virtual HRESULT STDMETHODCALLTYPE RegisterObjectParam(
        /* [in] */ LPOLESTR pszKey,
        /* [in] */ IUnknown *punk) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetObjectParam(
        /* [in] */ LPOLESTR pszKey,
        /* [out] */ IUnknown **ppunk) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumObjectParam(/* [out] */ IEnumString **ppenum) = 0;
    virtual HRESULT STDMETHODCALLTYPE RevokeObjectParam(/* [in] */ LPOLESTR pszKey) = 0;
};
COM_DEFINE_UUIDOF(IBindCtx, 0x0000000e, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IBindCtx) == sizeof(void *), "IBindCtx is one vtable");
#else
typedef struct IBindCtxVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBindCtx *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBindCtx *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBindCtx *This);
    HRESULT (STDMETHODCALLTYPE *RegisterObjectBound)(IBindCtx *This, IUnknown *punk);
    HRESULT (STDMETHODCALLTYPE *RevokeObjectBound)(IBindCtx *This, IUnknown *punk);
    HRESULT (STDMETHODCALLTYPE *ReleaseBoundObjects)(IBindCtx *This);
    HRESULT (STDMETHODCALLTYPE *SetBindOptions)(IBindCtx *This, BIND_OPTS *pbindopts);
    HRESULT (STDMETHODCALLTYPE *GetBindOptions)(IBindCtx *This, BIND_OPTS *pbindopts);
    HRESULT (STDMETHODCALLTYPE *GetRunningObjectTable)(IBindCtx *This, IRunningObjectTable **pprot);
    HRESULT (STDMETHODCALLTYPE *RegisterObjectParam)(IBindCtx *This, LPOLESTR pszKey, IUnknown *punk);
    HRESULT (STDMETHODCALLTYPE *GetObjectParam)(IBindCtx *This, LPOLESTR pszKey, IUnknown **ppunk);
    HRESULT (STDMETHODCALLTYPE *EnumObjectParam)(IBindCtx *This, IEnumString **ppenum);
    HRESULT (STDMETHODCALLTYPE *RevokeObjectParam)(IBindCtx *This, LPOLESTR pszKey);
    END_INTERFACE
} IBindCtxVtbl;
interface IBindCtx {
    CONST_VTBL struct IBindCtxVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IBindCtx_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IBindCtx_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBindCtx_Release(This) ((This)->lpVtbl->Release(This))
#define IBindCtx_RegisterObjectBound(This, punk) ((This)->lpVtbl->RegisterObjectBound(This, punk))
#define IBindCtx_RevokeObjectBound(This, punk) ((This)->lpVtbl->RevokeObjectBound(This, punk))
#define IBindCtx_ReleaseBoundObjects(This) ((This)->lpVtbl->ReleaseBoundObjects(This))
#define IBindCtx_SetBindOptions(This, pbindopts) ((This)->lpVtbl->SetBindOptions(This, pbindopts))
#define IBindCtx_GetBindOptions(This, pbindopts) ((This)->lpVtbl->GetBindOptions(This, pbindopts))
#define IBindCtx_GetRunningObjectTable(This, pprot) ((This)->lpVtbl->GetRunningObjectTable(This, pprot))
#define IBindCtx_RegisterObjectParam(This, pszKey, punk) ((This)->lpVtbl->RegisterObjectParam(This, pszKey, punk))
#define IBindCtx_GetObjectParam(This, pszKey, ppunk) ((This)->lpVtbl->GetObjectParam(This, pszKey, ppunk))
#define IBindCtx_EnumObjectParam(This, ppenum) ((This)->lpVtbl->EnumObjectParam(This, ppenum))
#define IBindCtx_RevokeObjectParam(This, pszKey) ((This)->lpVtbl->RevokeObjectParam(This, pszKey))
#endif
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IBindCtx.QueryInterface");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, AddRef) == 1 * sizeof(void *), "slot of IBindCtx.AddRef");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, Release) == 2 * sizeof(void *), "slot of IBindCtx.Release");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, RegisterObjectBound) == 3 * sizeof(void *), "slot of IBindCtx.RegisterObjectBound");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, RevokeObjectBound) == 4 * sizeof(void *), "slot of IBindCtx.RevokeObjectBound");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, ReleaseBoundObjects) == 5 * sizeof(void *), "slot of IBindCtx.ReleaseBoundObjects");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, SetBindOptions) == 6 * sizeof(void *), "slot of IBindCtx.SetBindOptions");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, GetBindOptions) == 7 * sizeof(void *), "slot of IBindCtx.GetBindOptions");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, GetRunningObjectTable) == 8 * sizeof(void *), "slot of IBindCtx.GetRunningObjectTable");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, RegisterObjectParam) == 9 * sizeof(void *), "slot of IBindCtx.RegisterObjectParam");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, GetObjectParam) == 10 * sizeof(void *), "slot of IBindCtx.GetObjectParam");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, EnumObjectParam) == 11 * sizeof(void *), "slot of IBindCtx.EnumObjectParam");
COM_STATIC_ASSERT(offsetof(IBindCtxVtbl, RevokeObjectParam) == 12 * sizeof(void *), "slot of IBindCtx.RevokeObjectParam");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IBindCtx_INTERFACE_DEFINED__ */

#ifndef __IEnumMoniker_INTERFACE_DEFINED__
#define __IEnumMoniker_INTERFACE_DEFINED__
typedef IEnumMoniker *LPENUMMONIKER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumMoniker;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000102-0000-0000-c000-000000000046")
IEnumMoniker : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ IMoniker **rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumMoniker **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumMoniker, 0x00000102, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumMoniker) == sizeof(void *), "IEnumMoniker is one vtable");
#else
typedef struct IEnumMonikerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumMoniker *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumMoniker *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumMoniker *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumMoniker *This, ULONG celt, IMoniker **rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumMoniker *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumMoniker *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumMoniker *This, IEnumMoniker **ppenum);
    END_INTERFACE
} IEnumMonikerVtbl;
interface IEnumMoniker {
    CONST_VTBL struct IEnumMonikerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumMoniker_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumMoniker_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumMoniker_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumMoniker_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumMoniker_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumMoniker_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumMoniker_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumMonikerVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumMoniker.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumMonikerVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumMoniker.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumMonikerVtbl, Release) == 2 * sizeof(void *), "slot of IEnumMoniker.Release");
COM_STATIC_ASSERT(offsetof(IEnumMonikerVtbl, Next) == 3 * sizeof(void *), "slot of IEnumMoniker.Next");
COM_STATIC_ASSERT(offsetof(IEnumMonikerVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumMoniker.Skip");
COM_STATIC_ASSERT(offsetof(IEnumMonikerVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumMoniker.Reset");
COM_STATIC_ASSERT(offsetof(IEnumMonikerVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumMoniker.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumMoniker_INTERFACE_DEFINED__ */

#ifndef __IRunnableObject_INTERFACE_DEFINED__
#define __IRunnableObject_INTERFACE_DEFINED__
typedef IRunnableObject *LPRUNNABLEOBJECT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRunnableObject;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000126-0000-0000-c000-000000000046")
IRunnableObject : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetRunningClass(/* [out] */ LPCLSID lpClsid) = 0;
    virtual HRESULT STDMETHODCALLTYPE Run(/* [in] */ LPBINDCTX pbc) = 0;
    virtual BOOL STDMETHODCALLTYPE IsRunning(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE LockRunning(
        /* [in] */ BOOL fLock,
        /* [in] */ BOOL fLastUnlockCloses) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetContainedObject(/* [in] */ BOOL fContained) = 0;
};
COM_DEFINE_UUIDOF(IRunnableObject, 0x00000126, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IRunnableObject) == sizeof(void *), "IRunnableObject is one vtable");
#else
typedef struct IRunnableObjectVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRunnableObject *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRunnableObject *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRunnableObject *This);
    HRESULT (STDMETHODCALLTYPE *GetRunningClass)(IRunnableObject *This, LPCLSID lpClsid);
    HRESULT (STDMETHODCALLTYPE *Run)(IRunnableObject *This, LPBINDCTX pbc);
    BOOL (STDMETHODCALLTYPE *IsRunning)(IRunnableObject *This);
    HRESULT (STDMETHODCALLTYPE *LockRunning)(IRunnableObject *This, BOOL fLock, BOOL fLastUnlockCloses);
    HRESULT (STDMETHODCALLTYPE *SetContainedObject)(IRunnableObject *This, BOOL fContained);
    END_INTERFACE
} IRunnableObjectVtbl;
interface IRunnableObject {
    CONST_VTBL struct IRunnableObjectVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRunnableObject_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRunnableObject_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRunnableObject_Release(This) ((This)->lpVtbl->Release(This))
#define IRunnableObject_GetRunningClass(This, lpClsid) ((This)->lpVtbl->GetRunningClass(This, lpClsid))
#define IRunnableObject_Run(This, pbc) ((This)->lpVtbl->Run(This, pbc))
#define IRunnableObject_IsRunning(This) ((This)->lpVtbl->IsRunning(This))
#define IRunnableObject_LockRunning(This, fLock, fLastUnlockCloses) ((This)->lpVtbl->LockRunning(This, fLock, fLastUnlockCloses))
#define IRunnableObject_SetContainedObject(This, fContained) ((This)->lpVtbl->SetContainedObject(This, fContained))
#endif
COM_STATIC_ASSERT(offsetof(IRunnableObjectVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRunnableObject.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRunnableObjectVtbl, AddRef) == 1 * sizeof(void *), "slot of IRunnableObject.AddRef");
COM_STATIC_ASSERT(offsetof(IRunnableObjectVtbl, Release) == 2 * sizeof(void *), "slot of IRunnableObject.Release");
COM_STATIC_ASSERT(offsetof(IRunnableObjectVtbl, GetRunningClass) == 3 * sizeof(void *), "slot of IRunnableObject.GetRunningClass");
COM_STATIC_ASSERT(offsetof(IRunnableObjectVtbl, Run) == 4 * sizeof(void *), "slot of IRunnableObject.Run");
COM_STATIC_ASSERT(offsetof(IRunnableObjectVtbl, IsRunning) == 5 * sizeof(void *), "slot of IRunnableObject.IsRunning");
COM_STATIC_ASSERT(offsetof(IRunnableObjectVtbl, LockRunning) == 6 * sizeof(void *), "slot of IRunnableObject.LockRunning");
COM_STATIC_ASSERT(offsetof(IRunnableObjectVtbl, SetContainedObject) == 7 * sizeof(void *), "slot of IRunnableObject.SetContainedObject");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRunnableObject_INTERFACE_DEFINED__ */

#ifndef __IRunningObjectTable_INTERFACE_DEFINED__
#define __IRunningObjectTable_INTERFACE_DEFINED__
typedef IRunningObjectTable *LPRUNNINGOBJECTTABLE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRunningObjectTable;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000010-0000-0000-c000-000000000046")
IRunningObjectTable : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Register(
        /* [in] */ DWORD grfFlags,
        /* [in] */ IUnknown *punkObject,
        /* [in] */ IMoniker *pmkObjectName,
        /* [out] */ DWORD *pdwRegister) = 0;
    virtual HRESULT STDMETHODCALLTYPE Revoke(/* [in] */ DWORD dwRegister) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsRunning(/* [in] */ IMoniker *pmkObjectName) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetObject(
        /* [in] */ IMoniker *pmkObjectName,
        /* [out] */ IUnknown **ppunkObject) = 0;
    virtual HRESULT STDMETHODCALLTYPE NoteChangeTime(
        /* [in] */ DWORD dwRegister,
        /* [in] */ FILETIME *pfiletime) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTimeOfLastChange(
        /* [in] */ IMoniker *pmkObjectName,
        /* [out] */ FILETIME *pfiletime) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumRunning(/* [out] */ IEnumMoniker **ppenumMoniker) = 0;
};
COM_DEFINE_UUIDOF(IRunningObjectTable, 0x00000010, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IRunningObjectTable) == sizeof(void *), "IRunningObjectTable is one vtable");
#else
typedef struct IRunningObjectTableVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRunningObjectTable *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRunningObjectTable *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRunningObjectTable *This);
    HRESULT (STDMETHODCALLTYPE *Register)(IRunningObjectTable *This, DWORD grfFlags, IUnknown *punkObject, IMoniker *pmkObjectName, DWORD *pdwRegister);
    HRESULT (STDMETHODCALLTYPE *Revoke)(IRunningObjectTable *This, DWORD dwRegister);
    HRESULT (STDMETHODCALLTYPE *IsRunning)(IRunningObjectTable *This, IMoniker *pmkObjectName);
    HRESULT (STDMETHODCALLTYPE *GetObject)(IRunningObjectTable *This, IMoniker *pmkObjectName, IUnknown **ppunkObject);
    HRESULT (STDMETHODCALLTYPE *NoteChangeTime)(IRunningObjectTable *This, DWORD dwRegister, FILETIME *pfiletime);
    HRESULT (STDMETHODCALLTYPE *GetTimeOfLastChange)(IRunningObjectTable *This, IMoniker *pmkObjectName, FILETIME *pfiletime);
    HRESULT (STDMETHODCALLTYPE *EnumRunning)(IRunningObjectTable *This, IEnumMoniker **ppenumMoniker);
    END_INTERFACE
} IRunningObjectTableVtbl;
interface IRunningObjectTable {
    CONST_VTBL struct IRunningObjectTableVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRunningObjectTable_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRunningObjectTable_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRunningObjectTable_Release(This) ((This)->lpVtbl->Release(This))
#define IRunningObjectTable_Register(This, grfFlags, punkObject, pmkObjectName, pdwRegister) ((This)->lpVtbl->Register(This, grfFlags, punkObject, pmkObjectName, pdwRegister))
#define IRunningObjectTable_Revoke(This, dwRegister) ((This)->lpVtbl->Revoke(This, dwRegister))
#define IRunningObjectTable_IsRunning(This, pmkObjectName) ((This)->lpVtbl->IsRunning(This, pmkObjectName))
#define IRunningObjectTable_GetObject(This, pmkObjectName, ppunkObject) ((This)->lpVtbl->GetObject(This, pmkObjectName, ppunkObject))
#define IRunningObjectTable_NoteChangeTime(This, dwRegister, pfiletime) ((This)->lpVtbl->NoteChangeTime(This, dwRegister, pfiletime))
#define IRunningObjectTable_GetTimeOfLastChange(This, pmkObjectName, pfiletime) ((This)->lpVtbl->GetTimeOfLastChange(This, pmkObjectName, pfiletime))
#define IRunningObjectTable_EnumRunning(This, ppenumMoniker) ((This)->lpVtbl->EnumRunning(This, ppenumMoniker))
#endif
COM_STATIC_ASSERT(offsetof(IRunningObjectTableVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRunningObjectTable.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRunningObjectTableVtbl, AddRef) == 1 * sizeof(void *), "slot of IRunningObjectTable.AddRef");
COM_STATIC_ASSERT(offsetof(IRunningObjectTableVtbl, Release) == 2 * sizeof(void *), "slot of IRunningObjectTable.Release");
COM_STATIC_ASSERT(offsetof(IRunningObjectTableVtbl, Register) == 3 * sizeof(void *), "slot of IRunningObjectTable.Register");
COM_STATIC_ASSERT(offsetof(IRunningObjectTableVtbl, Revoke) == 4 * sizeof(void *), "slot of IRunningObjectTable.Revoke");
COM_STATIC_ASSERT(offsetof(IRunningObjectTableVtbl, IsRunning) == 5 * sizeof(void *), "slot of IRunningObjectTable.IsRunning");
COM_STATIC_ASSERT(offsetof(IRunningObjectTableVtbl, GetObject) == 6 * sizeof(void *), "slot of IRunningObjectTable.GetObject");
COM_STATIC_ASSERT(offsetof(IRunningObjectTableVtbl, NoteChangeTime) == 7 * sizeof(void *), "slot of IRunningObjectTable.NoteChangeTime");
COM_STATIC_ASSERT(offsetof(IRunningObjectTableVtbl, GetTimeOfLastChange) == 8 * sizeof(void *), "slot of IRunningObjectTable.GetTimeOfLastChange");
COM_STATIC_ASSERT(offsetof(IRunningObjectTableVtbl, EnumRunning) == 9 * sizeof(void *), "slot of IRunningObjectTable.EnumRunning");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRunningObjectTable_INTERFACE_DEFINED__ */

enum tagMKSYS {
    MKSYS_NONE = 0,
    MKSYS_GENERICCOMPOSITE = 1,
    MKSYS_FILEMONIKER = 2,
    MKSYS_ANTIMONIKER = 3,
    MKSYS_ITEMMONIKER = 4,
    MKSYS_POINTERMONIKER = 5,
    MKSYS_CLASSMONIKER = 7,
    MKSYS_OBJREFMONIKER = 8,
    MKSYS_SESSIONMONIKER = 9,
    MKSYS_LUAMONIKER = 10
};
COM_STATIC_ASSERT(sizeof(enum tagMKSYS) == 4, "MKSYS has 32 bits");
typedef enum tagMKSYS MKSYS;

enum tagMKREDUCE {
    MKRREDUCE_ONE = 196608,
    MKRREDUCE_TOUSER = 131072,
    MKRREDUCE_THROUGHUSER = 65536,
    MKRREDUCE_ALL = 0
};
COM_STATIC_ASSERT(sizeof(enum tagMKREDUCE) == 4, "MKRREDUCE has 32 bits");
typedef enum tagMKREDUCE MKRREDUCE;

#ifndef __IMoniker_INTERFACE_DEFINED__
#define __IMoniker_INTERFACE_DEFINED__
typedef IMoniker *LPMONIKER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IMoniker;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000000f-0000-0000-c000-000000000046")
IMoniker : public IPersistStream
{
public:
    virtual HRESULT STDMETHODCALLTYPE BindToObject(
        /* [in] */ IBindCtx *pbc,
        /* [in] */ IMoniker *pmkToLeft,
        /* [in] */ REFIID riidResult,
        /* [out] */ void **ppvResult) = 0;
    virtual HRESULT STDMETHODCALLTYPE BindToStorage(
        /* [in] */ IBindCtx *pbc,
        /* [in] */ IMoniker *pmkToLeft,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppvObj) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reduce(
        /* [in] */ IBindCtx *pbc,
        /* [in] */ DWORD dwReduceHowFar,
        /* [in, out] */ IMoniker **ppmkToLeft,
        /* [out] */ IMoniker **ppmkReduced) = 0;
    virtual HRESULT STDMETHODCALLTYPE ComposeWith(
        /* [in] */ IMoniker *pmkRight,
        /* [in] */ BOOL fOnlyIfNotGeneric,
        /* [out] */ IMoniker **ppmkComposite) = 0;
    virtual HRESULT STDMETHODCALLTYPE Enum(
        /* [in] */ BOOL fForward,
        /* [out] */ IEnumMoniker **ppenumMoniker) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsEqual(/* [in] */ IMoniker *pmkOtherMoniker) = 0;
    virtual HRESULT STDMETHODCALLTYPE Hash(/* [out] */ DWORD *pdwHash) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsRunning(
        /* [in] */ IBindCtx *pbc,
        /* [in] */ IMoniker *pmkToLeft,
        /* [in] */ IMoniker *pmkNewlyRunning) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetTimeOfLastChange(
        /* [in] */ IBindCtx *pbc,
        /* [in] */ IMoniker *pmkToLeft,
        /* [out] */ FILETIME *pFileTime) = 0;
    virtual HRESULT STDMETHODCALLTYPE Inverse(/* [out] */ IMoniker **ppmk) = 0;
    virtual HRESULT STDMETHODCALLTYPE CommonPrefixWith(
        /* [in] */ IMoniker *pmkOther,
        /* [out] */ IMoniker **ppmkPrefix) = 0;
    virtual HRESULT STDMETHODCALLTYPE RelativePathTo(
        /* [in] */ IMoniker *pmkOther,
        /* [out] */ IMoniker **ppmkRelPath) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDisplayName(
        /* [in] */ IBindCtx *pbc,
        /* [in] */ IMoniker *pmkToLeft,
        /* [out] */ LPOLESTR *ppszDisplayName) = 0;
    virtual HRESULT STDMETHODCALLTYPE ParseDisplayName(
        /* [in] */ IBindCtx *pbc,
        /* [in] */ IMoniker *pmkToLeft,
        /* [in] */ LPOLESTR pszDisplayName,
        /* [out] */ ULONG *pchEaten,
        /* [out] */ IMoniker **ppmkOut) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsSystemMoniker(/* [out] */ DWORD *pdwMksys) = 0;
};
COM_DEFINE_UUIDOF(IMoniker, 0x0000000f, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IMoniker) == sizeof(void *), "IMoniker is one vtable");
#else
typedef struct IMonikerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMoniker *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMoniker *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMoniker *This);
    HRESULT (STDMETHODCALLTYPE *GetClassID)(IMoniker *This, CLSID *pClassID);
    HRESULT (STDMETHODCALLTYPE *IsDirty)(IMoniker *This);
    HRESULT (STDMETHODCALLTYPE *Load)(IMoniker *This, IStream *pStm);
    HRESULT (STDMETHODCALLTYPE *Save)(IMoniker *This, IStream *pStm, BOOL fClearDirty);
    HRESULT (STDMETHODCALLTYPE *GetSizeMax)(IMoniker *This, ULARGE_INTEGER *pcbSize);
    HRESULT (STDMETHODCALLTYPE *BindToObject)(IMoniker *This, IBindCtx *pbc, IMoniker *pmkToLeft, REFIID riidResult, void **ppvResult);
    HRESULT (STDMETHODCALLTYPE *BindToStorage)(IMoniker *This, IBindCtx *pbc, IMoniker *pmkToLeft, REFIID riid, void **ppvObj);
    HRESULT (STDMETHODCALLTYPE *Reduce)(IMoniker *This, IBindCtx *pbc, DWORD dwReduceHowFar, IMoniker **ppmkToLeft, IMoniker **ppmkReduced);
    HRESULT (STDMETHODCALLTYPE *ComposeWith)(IMoniker *This, IMoniker *pmkRight, BOOL fOnlyIfNotGeneric, IMoniker **ppmkComposite);
    HRESULT (STDMETHODCALLTYPE *Enum)(IMoniker *This, BOOL fForward, IEnumMoniker **ppenumMoniker);
    HRESULT (STDMETHODCALLTYPE *IsEqual)(IMoniker *This, IMoniker *pmkOtherMoniker);
    HRESULT (STDMETHODCALLTYPE *Hash)(IMoniker *This, DWORD *pdwHash);
    HRESULT (STDMETHODCALLTYPE *IsRunning)(IMoniker *This, IBindCtx *pbc, IMoniker *pmkToLeft, IMoniker *pmkNewlyRunning);
    HRESULT (STDMETHODCALLTYPE *GetTimeOfLastChange)(IMoniker *This, IBindCtx *pbc, IMoniker *pmkToLeft, FILETIME *pFileTime);
    HRESULT (STDMETHODCALLTYPE *Inverse)(IMoniker *This, IMoniker **ppmk);
    HRESULT (STDMETHODCALLTYPE *CommonPrefixWith)(IMoniker *This, IMoniker *pmkOther, IMoniker **ppmkPrefix);
    HRESULT (STDMETHODCALLTYPE *RelativePathTo)(IMoniker *This, IMoniker *pmkOther, IMoniker **ppmkRelPath);
    HRESULT (STDMETHODCALLTYPE *GetDisplayName)(IMoniker *This, IBindCtx *pbc, IMoniker *pmkToLeft, LPOLESTR *ppszDisplayName);
    HRESULT (STDMETHODCALLTYPE *ParseDisplayName)(IMoniker *This, IBindCtx *pbc, IMoniker *pmkToLeft, LPOLESTR pszDisplayName, ULONG *pchEaten, IMoniker **ppmkOut);
    HRESULT (STDMETHODCALLTYPE *IsSystemMoniker)(IMoniker *This, DWORD *pdwMksys);
    END_INTERFACE
} IMonikerVtbl;
interface IMoniker {
    CONST_VTBL struct IMonikerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMoniker_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMoniker_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMoniker_Release(This) ((This)->lpVtbl->Release(This))
#define IMoniker_GetClassID(This, pClassID) ((This)->lpVtbl->GetClassID(This, pClassID))
#define IMoniker_IsDirty(This) ((This)->lpVtbl->IsDirty(This))
#define IMoniker_Load(This, pStm) ((This)->lpVtbl->Load(This, pStm))
#define IMoniker_Save(This, pStm, fClearDirty) ((This)->lpVtbl->Save(This, pStm, fClearDirty))
#define IMoniker_GetSizeMax(This, pcbSize) ((This)->lpVtbl->GetSizeMax(This, pcbSize))
#define IMoniker_BindToObject(This, pbc, pmkToLeft, riidResult, ppvResult) ((This)->lpVtbl->BindToObject(This, pbc, pmkToLeft, riidResult, ppvResult))
#define IMoniker_BindToStorage(This, pbc, pmkToLeft, riid, ppvObj) ((This)->lpVtbl->BindToStorage(This, pbc, pmkToLeft, riid, ppvObj))
#define IMoniker_Reduce(This, pbc, dwReduceHowFar, ppmkToLeft, ppmkReduced) ((This)->lpVtbl->Reduce(This, pbc, dwReduceHowFar, ppmkToLeft, ppmkReduced))
#define IMoniker_ComposeWith(This, pmkRight, fOnlyIfNotGeneric, ppmkComposite) ((This)->lpVtbl->ComposeWith(This, pmkRight, fOnlyIfNotGeneric, ppmkComposite))
#define IMoniker_Enum(This, fForward, ppenumMoniker) ((This)->lpVtbl->Enum(This, fForward, ppenumMoniker))
#define IMoniker_IsEqual(This, pmkOtherMoniker) ((This)->lpVtbl->IsEqual(This, pmkOtherMoniker))
#define IMoniker_Hash(This, pdwHash) ((This)->lpVtbl->Hash(This, pdwHash))
#define IMoniker_IsRunning(This, pbc, pmkToLeft, pmkNewlyRunning) ((This)->lpVtbl->IsRunning(This, pbc, pmkToLeft, pmkNewlyRunning))
#define IMoniker_GetTimeOfLastChange(This, pbc, pmkToLeft, pFileTime) ((This)->lpVtbl->GetTimeOfLastChange(This, pbc, pmkToLeft, pFileTime))
#define IMoniker_Inverse(This, ppmk) ((This)->lpVtbl->Inverse(This, ppmk))
#define IMoniker_CommonPrefixWith(This, pmkOther, ppmkPrefix) ((This)->lpVtbl->CommonPrefixWith(This, pmkOther, ppmkPrefix))
#define IMoniker_RelativePathTo(This, pmkOther, ppmkRelPath) ((This)->lpVtbl->RelativePathTo(This, pmkOther, ppmkRelPath))
#define IMoniker_GetDisplayName(This, pbc, pmkToLeft, ppszDisplayName) ((This)->lpVtbl->GetDisplayName(This, pbc, pmkToLeft, ppszDisplayName))
#define IMoniker_ParseDisplayName(This, pbc, pmkToLeft, pszDisplayName, pchEaten, ppmkOut) ((This)->lpVtbl->ParseDisplayName(This, pbc, pmkToLeft, pszDisplayName, pchEaten, ppmkOut))
#define IMoniker_IsSystemMoniker(This, pdwMksys) ((This)->lpVtbl->IsSystemMoniker(This, pdwMksys))
#endif
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IMoniker.QueryInterface");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, AddRef) == 1 * sizeof(void *), "slot of IMoniker.AddRef");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, Release) == 2 * sizeof(void *), "slot of IMoniker.Release");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, GetClassID) == 3 * sizeof(void *), "slot of IMoniker.GetClassID");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, IsDirty) == 4 * sizeof(void *), "slot of IMoniker.IsDirty");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, Load) == 5 * sizeof(void *), "slot of IMoniker.Load");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, Save) == 6 * sizeof(void *), "slot of IMoniker.Save");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, GetSizeMax) == 7 * sizeof(void *), "slot of IMoniker.GetSizeMax");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, BindToObject) == 8 * sizeof(void *), "slot of IMoniker.BindToObject");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, BindToStorage) == 9 * sizeof(void *), "slot of IMoniker.BindToStorage");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, Reduce) == 10 * sizeof(void *), "slot of IMoniker.Reduce");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, ComposeWith) == 11 * sizeof(void *), "slot of IMoniker.ComposeWith");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, Enum) == 12 * sizeof(void *), "slot of IMoniker.Enum");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, IsEqual) == 13 * sizeof(void *), "slot of IMoniker.IsEqual");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, Hash) == 14 * sizeof(void *), "slot of IMoniker.Hash");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, IsRunning) == 15 * sizeof(void *), "slot of IMoniker.IsRunning");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, GetTimeOfLastChange) == 16 * sizeof(void *), "slot of IMoniker.GetTimeOfLastChange");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, Inverse) == 17 * sizeof(void *), "slot of IMoniker.Inverse");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, CommonPrefixWith) == 18 * sizeof(void *), "slot of IMoniker.CommonPrefixWith");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, RelativePathTo) == 19 * sizeof(void *), "slot of IMoniker.RelativePathTo");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, GetDisplayName) == 20 * sizeof(void *), "slot of IMoniker.GetDisplayName");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, ParseDisplayName) == 21 * sizeof(void *), "slot of IMoniker.ParseDisplayName");
COM_STATIC_ASSERT(offsetof(IMonikerVtbl, IsSystemMoniker) == 22 * sizeof(void *), "slot of IMoniker.IsSystemMoniker");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IMoniker_INTERFACE_DEFINED__ */

#ifndef __IROTData_INTERFACE_DEFINED__
#define __IROTData_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IROTData;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("f29f6bc0-5021-11ce-aa15-00006901293f")
IROTData : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetComparisonData(
        /* [out] */ BYTE *pbData,
        /* [in] */ ULONG cbMax,
        /* [out] */ ULONG *pcbData) = 0;
};
COM_DEFINE_UUIDOF(IROTData, 0xf29f6bc0, 0x5021, 0x11ce, 0xaa, 0x15, 0x00, 0x00, 0x69, 0x01, 0x29, 0x3f)
COM_STATIC_ASSERT(sizeof(IROTData) == sizeof(void *), "IROTData is one vtable");
#else
typedef struct IROTDataVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IROTData *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IROTData *This);
    ULONG (STDMETHODCALLTYPE *Release)(IROTData *This);
    HRESULT (STDMETHODCALLTYPE *GetComparisonData)(IROTData *This, BYTE *pbData, ULONG cbMax, ULONG *pcbData);
    END_INTERFACE
} IROTDataVtbl;
interface IROTData {
    CONST_VTBL struct IROTDataVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IROTData_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IROTData_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IROTData_Release(This) ((This)->lpVtbl->Release(This))
#define IROTData_GetComparisonData(This, pbData, cbMax, pcbData) ((This)->lpVtbl->GetComparisonData(This, pbData, cbMax, pcbData))
#endif
COM_STATIC_ASSERT(offsetof(IROTDataVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IROTData.QueryInterface");
COM_STATIC_ASSERT(offsetof(IROTDataVtbl, AddRef) == 1 * sizeof(void *), "slot of IROTData.AddRef");
COM_STATIC_ASSERT(offsetof(IROTDataVtbl, Release) == 2 * sizeof(void *), "slot of IROTData.Release");
COM_STATIC_ASSERT(offsetof(IROTDataVtbl, GetComparisonData) == 3 * sizeof(void *), "slot of IROTData.GetComparisonData");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IROTData_INTERFACE_DEFINED__ */

#ifndef __IClassActivator_INTERFACE_DEFINED__
#define __IClassActivator_INTERFACE_DEFINED__
typedef IClassActivator *LPCLASSACTIVATOR;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IClassActivator;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000140-0000-0000-c000-000000000046")
IClassActivator : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetClassObject(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ DWORD dwClassContext,
        /* [in] */ LCID locale,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppv) = 0;
};
COM_DEFINE_UUIDOF(IClassActivator, 0x00000140, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IClassActivator) == sizeof(void *), "IClassActivator is one vtable");
#else
typedef struct IClassActivatorVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IClassActivator *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IClassActivator *This);
    ULONG (STDMETHODCALLTYPE *Release)(IClassActivator *This);
    HRESULT (STDMETHODCALLTYPE *GetClassObject)(IClassActivator *This, REFCLSID rclsid, DWORD dwClassContext, LCID locale, REFIID riid, void **ppv);
    END_INTERFACE
} IClassActivatorVtbl;
interface IClassActivator {
    CONST_VTBL struct IClassActivatorVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IClassActivator_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IClassActivator_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IClassActivator_Release(This) ((This)->lpVtbl->Release(This))
#define IClassActivator_GetClassObject(This, rclsid, dwClassContext, locale, riid, ppv) ((This)->lpVtbl->GetClassObject(This, rclsid, dwClassContext, locale, riid, ppv))
#endif
COM_STATIC_ASSERT(offsetof(IClassActivatorVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IClassActivator.QueryInterface");
COM_STATIC_ASSERT(offsetof(IClassActivatorVtbl, AddRef) == 1 * sizeof(void *), "slot of IClassActivator.AddRef");
COM_STATIC_ASSERT(offsetof(IClassActivatorVtbl, Release) == 2 * sizeof(void *), "slot of IClassActivator.Release");
COM_STATIC_ASSERT(offsetof(IClassActivatorVtbl, GetClassObject) == 3 * sizeof(void *), "slot of IClassActivator.GetClassObject");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IClassActivator_INTERFACE_DEFINED__ */
typedef OLECHAR **SNB;

#ifndef __IEnumSTATSTG_INTERFACE_DEFINED__
#define __IEnumSTATSTG_INTERFACE_DEFINED__
typedef IEnumSTATSTG *LPENUMSTATSTG;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumSTATSTG;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000000d-0000-0000-c000-000000000046")
IEnumSTATSTG : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ STATSTG *rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumSTATSTG **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumSTATSTG, 0x0000000d, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumSTATSTG) == sizeof(void *), "IEnumSTATSTG is one vtable");
#else
typedef struct IEnumSTATSTGVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumSTATSTG *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumSTATSTG *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumSTATSTG *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumSTATSTG *This, ULONG celt, STATSTG *rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumSTATSTG *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumSTATSTG *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumSTATSTG *This, IEnumSTATSTG **ppenum);
    END_INTERFACE
} IEnumSTATSTGVtbl;
interface IEnumSTATSTG {
    CONST_VTBL struct IEnumSTATSTGVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumSTATSTG_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumSTATSTG_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumSTATSTG_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumSTATSTG_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumSTATSTG_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumSTATSTG_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumSTATSTG_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumSTATSTGVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumSTATSTG.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumSTATSTGVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumSTATSTG.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumSTATSTGVtbl, Release) == 2 * sizeof(void *), "slot of IEnumSTATSTG.Release");
COM_STATIC_ASSERT(offsetof(IEnumSTATSTGVtbl, Next) == 3 * sizeof(void *), "slot of IEnumSTATSTG.Next");
COM_STATIC_ASSERT(offsetof(IEnumSTATSTGVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumSTATSTG.Skip");
COM_STATIC_ASSERT(offsetof(IEnumSTATSTGVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumSTATSTG.Reset");
COM_STATIC_ASSERT(offsetof(IEnumSTATSTGVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumSTATSTG.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumSTATSTG_INTERFACE_DEFINED__ */

#ifndef __IStorage_INTERFACE_DEFINED__
#define __IStorage_INTERFACE_DEFINED__
typedef IStorage *LPSTORAGE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IStorage;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000000b-0000-0000-c000-000000000046")
IStorage : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE CreateStream(
        /* [in] */ const OLECHAR *pwcsName,
        /* [in] */ DWORD grfMode,
        /* [in] */ DWORD reserved1,
        /* [in] */ DWORD reserved2,
        /* [out] */ IStream **ppstm) = 0;
    virtual HRESULT STDMETHODCALLTYPE OpenStream(
        /* [in] */ const OLECHAR *pwcsName,
        /* [in] */ void *reserved1,
        /* [in] */ DWORD grfMode,
        /* [in] */ DWORD reserved2,
        /* [out] */ IStream **ppstm) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateStorage(
        /* [in] */ const OLECHAR *pwcsName,
        /* [in] */ DWORD grfMode,
        /* [in] */ DWORD reserved1,
        /* [in] */ DWORD reserved2,
        /* [out] */ IStorage **ppstg) = 0;
    virtual HRESULT STDMETHODCALLTYPE OpenStorage(
        /* [in] */ const OLECHAR *pwcsName,
        /* [in] */ IStorage *pstgPriority,
        /* [in] */ DWORD grfMode,
        /* [in] */ SNB snbExclude,
        /* [in] */ DWORD reserved,
        /* [out] */ IStorage **ppstg) = 0;
    virtual HRESULT STDMETHODCALLTYPE CopyTo(
        /* [in] */ DWORD ciidExclude,
        /* [in] */ const IID *rgiidExclude,
        /* [in] */ SNB snbExclude,
        /* [in] */ IStorage *pstgDest) = 0;
    virtual HRESULT STDMETHODCALLTYPE MoveElementTo(
        /* [in] */ const OLECHAR *pwcsName,
        /* [in] */ IStorage *pstgDest,
        /* [in] */ const OLECHAR *pwcsNewName,
        /* [in] */ DWORD grfFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Commit(/* [in] */ DWORD grfCommitFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Revert(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumElements(
        /* [in] */ DWORD reserved1,
        /* [in] */ void *reserved2,
        /* [in] */ DWORD reserved3,
        /* [out] */ IEnumSTATSTG **ppenum) = 0;
    virtual HRESULT STDMETHODCALLTYPE DestroyElement(/* [in] */ const OLECHAR *pwcsName) = 0;
    virtual HRESULT STDMETHODCALLTYPE RenameElement(
        /* [in] */ const OLECHAR *pwcsOldName,
        /* [in] */ const OLECHAR *pwcsNewName) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetElementTimes(
        /* [in] */ const OLECHAR *pwcsName,
        /* [in] */ const FILETIME *pctime,
        /* [in] */ const FILETIME *patime,
        /* [in] */ const FILETIME *pmtime) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetClass(/* [in] */ REFCLSID clsid) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetStateBits(
        /* [in] */ DWORD grfStateBits,
        /* [in] */ DWORD grfMask) = 0;
    virtual HRESULT STDMETHODCALLTYPE Stat(
        /* [out] */ STATSTG *pstatstg,
        /* [in] */ DWORD grfStatFlag) = 0;
};
COM_DEFINE_UUIDOF(IStorage, 0x0000000b, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IStorage) == sizeof(void *), "IStorage is one vtable");
#else
typedef struct IStorageVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IStorage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IStorage *This);
    ULONG (STDMETHODCALLTYPE *Release)(IStorage *This);
    HRESULT (STDMETHODCALLTYPE *CreateStream)(IStorage *This, const OLECHAR *pwcsName, DWORD grfMode, DWORD reserved1, DWORD reserved2, IStream **ppstm);
    HRESULT (STDMETHODCALLTYPE *OpenStream)(IStorage *This, const OLECHAR *pwcsName, void *reserved1, DWORD grfMode, DWORD reserved2, IStream **ppstm);
    HRESULT (STDMETHODCALLTYPE *CreateStorage)(IStorage *This, const OLECHAR *pwcsName, DWORD grfMode, DWORD reserved1, DWORD reserved2, IStorage **ppstg);
    HRESULT (STDMETHODCALLTYPE *OpenStorage)(IStorage *This, const OLECHAR *pwcsName, IStorage *pstgPriority, DWORD grfMode, SNB snbExclude, DWORD reserved, IStorage **ppstg);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IStorage *This, DWORD ciidExclude, const IID *rgiidExclude, SNB snbExclude, IStorage *pstgDest);
    HRESULT (STDMETHODCALLTYPE *MoveElementTo)(IStorage *This, const OLECHAR *pwcsName, IStorage *pstgDest, const OLECHAR *pwcsNewName, DWORD grfFlags);
    HRESULT (STDMETHODCALLTYPE *Commit)(IStorage *This, DWORD grfCommitFlags);
    HRESULT (STDMETHODCALLTYPE *Revert)(IStorage *This);
    HRESULT (STDMETHODCALLTYPE *EnumElements)(IStorage *This, DWORD reserved1, void *reserved2, DWORD reserved3, IEnumSTATSTG **ppenum);
    HRESULT (STDMETHODCALLTYPE *DestroyElement)(IStorage *This, const OLECHAR *pwcsName);
    HRESULT (STDMETHODCALLTYPE *RenameElement)(IStorage *This, const OLECHAR *pwcsOldName, const OLECHAR *pwcsNewName);
    HRESULT (STDMETHODCALLTYPE *SetElementTimes)(IStorage *This, const OLECHAR *pwcsName, const FILETIME *pctime, const FILETIME *patime, const FILETIME *pmtime);
    HRESULT (STDMETHODCALLTYPE *SetClass)(IStorage *This, REFCLSID clsid);
    HRESULT (STDMETHODCALLTYPE *SetStateBits)(IStorage *This, DWORD grfStateBits, DWORD grfMask);
    HRESULT (STDMETHODCALLTYPE *Stat)(IStorage *This, STATSTG *pstatstg, DWORD grfStatFlag);
    END_INTERFACE
} IStorageVtbl;
interface IStorage {
    CONST_VTBL struct IStorageVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IStorage_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IStorage_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IStorage_Release(This) ((This)->lpVtbl->Release(This))
#define IStorage_CreateStream(This, pwcsName, grfMode, reserved1, reserved2, ppstm) ((This)->lpVtbl->CreateStream(This, pwcsName, grfMode, reserved1, reserved2, ppstm))
#define IStorage_OpenStream(This, pwcsName, reserved1, grfMode, reserved2, ppstm) ((This)->lpVtbl->OpenStream(This, pwcsName, reserved1, grfMode, reserved2, ppstm))
#define IStorage_CreateStorage(This, pwcsName, grfMode, reserved1, reserved2, ppstg) ((This)->lpVtbl->CreateStorage(This, pwcsName, grfMode, reserved1, reserved2, ppstg))
#define IStorage_OpenStorage(This, pwcsName, pstgPriority, grfMode, snbExclude, reserved, ppstg) ((This)->lpVtbl->OpenStorage(This, pwcsName, pstgPriority, grfMode, snbExclude, reserved, ppstg))
#define IStorage_CopyTo(This, ciidExclude, rgiidExclude, snbExclude, pstgDest) ((This)->lpVtbl->CopyTo(This, ciidExclude, rgiidExclude, snbExclude, pstgDest))
#define IStorage_MoveElementTo(This, pwcsName, pstgDest, pwcsNewName, grfFlags) ((This)->lpVtbl->MoveElementTo(This, pwcsName, pstgDest, pwcsNewName, grfFlags))
#define IStorage_Commit(This, grfCommitFlags) ((This)->lpVtbl->Commit(This, grfCommitFlags))
#define IStorage_Revert(This) ((This)->lpVtbl->Revert(This))
#define IStorage_EnumElements(This, reserved1, reserved2, reserved3, ppenum) ((This)->lpVtbl->EnumElements(This, reserved1, reserved2, reserved3, ppenum))
#define IStorage_DestroyElement(This, pwcsName) ((This)->lpVtbl->DestroyElement(This, pwcsName))
#define IStorage_RenameElement(This, pwcsOldName, pwcsNewName) ((This)->lpVtbl->RenameElement(This, pwcsOldName, pwcsNewName))
#define IStorage_SetElementTimes(This, pwcsName, pctime, patime, pmtime) ((This)->lpVtbl->SetElementTimes(This, pwcsName, pctime, patime, pmtime))
#define IStorage_SetClass(This, clsid) ((This)->lpVtbl->SetClass(This, clsid))
#define IStorage_SetStateBits(This, grfStateBits, grfMask) ((This)->lpVtbl->SetStateBits(This, grfStateBits, grfMask))
#define IStorage_Stat(This, pstatstg, grfStatFlag) ((This)->lpVtbl->Stat(This, pstatstg, grfStatFlag))
#endif
COM_STATIC_ASSERT(offsetof(IStorageVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IStorage.QueryInterface");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, AddRef) == 1 * sizeof(void *), "slot of IStorage.AddRef");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, Release) == 2 * sizeof(void *), "slot of IStorage.Release");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, CreateStream) == 3 * sizeof(void *), "slot of IStorage.CreateStream");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, OpenStream) == 4 * sizeof(void *), "slot of IStorage.OpenStream");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, CreateStorage) == 5 * sizeof(void *), "slot of IStorage.CreateStorage");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, OpenStorage) == 6 * sizeof(void *), "slot of IStorage.OpenStorage");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, CopyTo) == 7 * sizeof(void *), "slot of IStorage.CopyTo");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, MoveElementTo) == 8 * sizeof(void *), "slot of IStorage.MoveElementTo");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, Commit) == 9 * sizeof(void *), "slot of IStorage.Commit");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, Revert) == 10 * sizeof(void *), "slot of IStorage.Revert");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, EnumElements) == 11 * sizeof(void *), "slot of IStorage.EnumElements");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, DestroyElement) == 12 * sizeof(void *), "slot of IStorage.DestroyElement");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, RenameElement) == 13 * sizeof(void *), "slot of IStorage.RenameElement");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, SetElementTimes) == 14 * sizeof(void *), "slot of IStorage.SetElementTimes");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, SetClass) == 15 * sizeof(void *), "slot of IStorage.SetClass");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, SetStateBits) == 16 * sizeof(void *), "slot of IStorage.SetStateBits");
COM_STATIC_ASSERT(offsetof(IStorageVtbl, Stat) == 17 * sizeof(void *), "slot of IStorage.Stat");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IStorage_INTERFACE_DEFINED__ */

#ifndef __IRootStorage_INTERFACE_DEFINED__
#define __IRootStorage_INTERFACE_DEFINED__
typedef IRootStorage *LPROOTSTORAGE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRootStorage;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000012-0000-0000-c000-000000000046")
IRootStorage : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE SwitchToFile(/* [in] */ LPOLESTR pszFile) = 0;
};
COM_DEFINE_UUIDOF(IRootStorage, 0x00000012, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IRootStorage) == sizeof(void *), "IRootStorage is one vtable");
#else
typedef struct IRootStorageVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRootStorage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRootStorage *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRootStorage *This);
    HRESULT (STDMETHODCALLTYPE *SwitchToFile)(IRootStorage *This, LPOLESTR pszFile);
    END_INTERFACE
} IRootStorageVtbl;
interface IRootStorage {
    CONST_VTBL struct IRootStorageVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRootStorage_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRootStorage_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRootStorage_Release(This) ((This)->lpVtbl->Release(This))
#define IRootStorage_SwitchToFile(This, pszFile) ((This)->lpVtbl->SwitchToFile(This, pszFile))
#endif
COM_STATIC_ASSERT(offsetof(IRootStorageVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRootStorage.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRootStorageVtbl, AddRef) == 1 * sizeof(void *), "slot of IRootStorage.AddRef");
COM_STATIC_ASSERT(offsetof(IRootStorageVtbl, Release) == 2 * sizeof(void *), "slot of IRootStorage.Release");
COM_STATIC_ASSERT(offsetof(IRootStorageVtbl, SwitchToFile) == 3 * sizeof(void *), "slot of IRootStorage.SwitchToFile");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRootStorage_INTERFACE_DEFINED__ */

#ifndef __ILockBytes_INTERFACE_DEFINED__
#define __ILockBytes_INTERFACE_DEFINED__
typedef ILockBytes *LPLOCKBYTES;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ILockBytes;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000000a-0000-0000-c000-000000000046")
ILockBytes : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE ReadAt(
        /* [in] */ ULARGE_INTEGER ulOffset,
        /* [out] */ void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbRead) = 0;
    virtual HRESULT STDMETHODCALLTYPE WriteAt(
        /* [in] */ ULARGE_INTEGER ulOffset,
        /* [in] */ const void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbWritten) = 0;
    virtual HRESULT STDMETHODCALLTYPE Flush(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSize(/* [in] */ ULARGE_INTEGER cb) = 0;
    virtual HRESULT STDMETHODCALLTYPE LockRegion(
        /* [in] */ ULARGE_INTEGER libOffset,
        /* [in] */ ULARGE_INTEGER cb,
        /* [in] */ DWORD dwLockType) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnlockRegion(
        /* [in] */ ULARGE_INTEGER libOffset,
        /* [in] */ ULARGE_INTEGER cb,
        /* [in] */ DWORD dwLockType) = 0;
    virtual HRESULT STDMETHODCALLTYPE Stat(
        /* [out] */ STATSTG *pstatstg,
        /* [in] */ DWORD grfStatFlag) = 0;
};
COM_DEFINE_UUIDOF(ILockBytes, 0x0000000a, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ILockBytes) == sizeof(void *), "ILockBytes is one vtable");
#else
typedef struct ILockBytesVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ILockBytes *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ILockBytes *This);
    ULONG (STDMETHODCALLTYPE *Release)(ILockBytes *This);
    HRESULT (STDMETHODCALLTYPE *ReadAt)(ILockBytes *This, ULARGE_INTEGER ulOffset, void *pv, ULONG cb, ULONG *pcbRead);
    HRESULT (STDMETHODCALLTYPE *WriteAt)(ILockBytes *This, ULARGE_INTEGER ulOffset, const void *pv, ULONG cb, ULONG *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Flush)(ILockBytes *This);
    HRESULT (STDMETHODCALLTYPE *SetSize)(ILockBytes *This, ULARGE_INTEGER cb);
    HRESULT (STDMETHODCALLTYPE *LockRegion)(ILockBytes *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *UnlockRegion)(ILockBytes *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *Stat)(ILockBytes *This, STATSTG *pstatstg, DWORD grfStatFlag);
    END_INTERFACE
} ILockBytesVtbl;
interface ILockBytes {
    CONST_VTBL struct ILockBytesVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ILockBytes_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ILockBytes_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ILockBytes_Release(This) ((This)->lpVtbl->Release(This))
#define ILockBytes_ReadAt(This, ulOffset, pv, cb, pcbRead) ((This)->lpVtbl->ReadAt(This, ulOffset, pv, cb, pcbRead))
#define ILockBytes_WriteAt(This, ulOffset, pv, cb, pcbWritten) ((This)->lpVtbl->WriteAt(This, ulOffset, pv, cb, pcbWritten))
#define ILockBytes_Flush(This) ((This)->lpVtbl->Flush(This))
#define ILockBytes_SetSize(This, cb) ((This)->lpVtbl->SetSize(This, cb))
#define ILockBytes_LockRegion(This, libOffset, cb, dwLockType) ((This)->lpVtbl->LockRegion(This, libOffset, cb, dwLockType))
#define ILockBytes_UnlockRegion(This, libOffset, cb, dwLockType) ((This)->lpVtbl->UnlockRegion(This, libOffset, cb, dwLockType))
#define ILockBytes_Stat(This, pstatstg, grfStatFlag) ((This)->lpVtbl->Stat(This, pstatstg, grfStatFlag))
#endif
COM_STATIC_ASSERT(offsetof(ILockBytesVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ILockBytes.QueryInterface");
COM_STATIC_ASSERT(offsetof(ILockBytesVtbl, AddRef) == 1 * sizeof(void *), "slot of ILockBytes.AddRef");
COM_STATIC_ASSERT(offsetof(ILockBytesVtbl, Release) == 2 * sizeof(void *), "slot of ILockBytes.Release");
COM_STATIC_ASSERT(offsetof(ILockBytesVtbl, ReadAt) == 3 * sizeof(void *), "slot of ILockBytes.ReadAt");
COM_STATIC_ASSERT(offsetof(ILockBytesVtbl, WriteAt) == 4 * sizeof(void *), "slot of ILockBytes.WriteAt");
COM_STATIC_ASSERT(offsetof(ILockBytesVtbl, Flush) == 5 * sizeof(void *), "slot of ILockBytes.Flush");
COM_STATIC_ASSERT(offsetof(ILockBytesVtbl, SetSize) == 6 * sizeof(void *), "slot of ILockBytes.SetSize");
COM_STATIC_ASSERT(offsetof(ILockBytesVtbl, LockRegion) == 7 * sizeof(void *), "slot of ILockBytes.LockRegion");
COM_STATIC_ASSERT(offsetof(ILockBytesVtbl, UnlockRegion) == 8 * sizeof(void *), "slot of ILockBytes.UnlockRegion");
COM_STATIC_ASSERT(offsetof(ILockBytesVtbl, Stat) == 9 * sizeof(void *), "slot of ILockBytes.Stat");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ILockBytes_INTERFACE_DEFINED__ */

#ifndef __IFillLockBytes_INTERFACE_DEFINED__
#define __IFillLockBytes_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IFillLockBytes;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("99caf010-415e-11cf-8814-00aa00b569f5")
IFillLockBytes : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE FillAppend(
        /* [in] */ const void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbWritten) = 0;
    virtual HRESULT STDMETHODCALLTYPE FillAt(
        /* [in] */ ULARGE_INTEGER ulOffset,
        /* [in] */ const void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbWritten) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetFillSize(/* [in] */ ULARGE_INTEGER ulSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE Terminate(/* [in] */ BOOL bCanceled) = 0;
};
COM_DEFINE_UUIDOF(IFillLockBytes, 0x99caf010, 0x415e, 0x11cf, 0x88, 0x14, 0x00, 0xaa, 0x00, 0xb5, 0x69, 0xf5)
COM_STATIC_ASSERT(sizeof(IFillLockBytes) == sizeof(void *), "IFillLockBytes is one vtable");
#else
typedef struct IFillLockBytesVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IFillLockBytes *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IFillLockBytes *This);
    ULONG (STDMETHODCALLTYPE *Release)(IFillLockBytes *This);
    HRESULT (STDMETHODCALLTYPE *FillAppend)(IFillLockBytes *This, const void *pv, ULONG cb, ULONG *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *FillAt)(IFillLockBytes *This, ULARGE_INTEGER ulOffset, const void *pv, ULONG cb, ULONG *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *SetFillSize)(IFillLockBytes *This, ULARGE_INTEGER ulSize);
    HRESULT (STDMETHODCALLTYPE *Terminate)(IFillLockBytes *This, BOOL bCanceled);
    END_INTERFACE
} IFillLockBytesVtbl;
interface IFillLockBytes {
    CONST_VTBL struct IFillLockBytesVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IFillLockBytes_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IFillLockBytes_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IFillLockBytes_Release(This) ((This)->lpVtbl->Release(This))
#define IFillLockBytes_FillAppend(This, pv, cb, pcbWritten) ((This)->lpVtbl->FillAppend(This, pv, cb, pcbWritten))
#define IFillLockBytes_FillAt(This, ulOffset, pv, cb, pcbWritten) ((This)->lpVtbl->FillAt(This, ulOffset, pv, cb, pcbWritten))
#define IFillLockBytes_SetFillSize(This, ulSize) ((This)->lpVtbl->SetFillSize(This, ulSize))
#define IFillLockBytes_Terminate(This, bCanceled) ((This)->lpVtbl->Terminate(This, bCanceled))
#endif
COM_STATIC_ASSERT(offsetof(IFillLockBytesVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IFillLockBytes.QueryInterface");
COM_STATIC_ASSERT(offsetof(IFillLockBytesVtbl, AddRef) == 1 * sizeof(void *), "slot of IFillLockBytes.AddRef");
COM_STATIC_ASSERT(offsetof(IFillLockBytesVtbl, Release) == 2 * sizeof(void *), "slot of IFillLockBytes.Release");
COM_STATIC_ASSERT(offsetof(IFillLockBytesVtbl, FillAppend) == 3 * sizeof(void *), "slot of IFillLockBytes.FillAppend");
COM_STATIC_ASSERT(offsetof(IFillLockBytesVtbl, FillAt) == 4 * sizeof(void *), "slot of IFillLockBytes.FillAt");
COM_STATIC_ASSERT(offsetof(IFillLockBytesVtbl, SetFillSize) == 5 * sizeof(void *), "slot of IFillLockBytes.SetFillSize");
COM_STATIC_ASSERT(offsetof(IFillLockBytesVtbl, Terminate) == 6 * sizeof(void *), "slot of IFillLockBytes.Terminate");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IFillLockBytes_INTERFACE_DEFINED__ */

#ifndef __IProgressNotify_INTERFACE_DEFINED__
#define __IProgressNotify_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IProgressNotify;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("a9d758a0-4617-11cf-95fc-00aa00680db4")
IProgressNotify : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE OnProgress(
        /* [in] */ DWORD dwProgressCurrent,
        /* [in] */ DWORD dwProgressMaximum,
        /* [in] */ BOOL fAccurate,
        /* [in] */ BOOL fOwner) = 0;
};
COM_DEFINE_UUIDOF(IProgressNotify, 0xa9d758a0, 0x4617, 0x11cf, 0x95, 0xfc, 0x00, 0xaa, 0x00, 0x68, 0x0d, 0xb4)
COM_STATIC_ASSERT(sizeof(IProgressNotify) == sizeof(void *), "IProgressNotify is one vtable");
#else
typedef struct IProgressNotifyVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IProgressNotify *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IProgressNotify *This);
    ULONG (STDMETHODCALLTYPE *Release)(IProgressNotify *This);
    HRESULT (STDMETHODCALLTYPE *OnProgress)(IProgressNotify *This, DWORD dwProgressCurrent, DWORD dwProgressMaximum, BOOL fAccurate, BOOL fOwner);
    END_INTERFACE
} IProgressNotifyVtbl;
interface IProgressNotify {
    CONST_VTBL struct IProgressNotifyVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IProgressNotify_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IProgressNotify_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IProgressNotify_Release(This) ((This)->lpVtbl->Release(This))
#define IProgressNotify_OnProgress(This, dwProgressCurrent, dwProgressMaximum, fAccurate, fOwner) ((This)->lpVtbl->OnProgress(This, dwProgressCurrent, dwProgressMaximum, fAccurate, fOwner))
#endif
COM_STATIC_ASSERT(offsetof(IProgressNotifyVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IProgressNotify.QueryInterface");
COM_STATIC_ASSERT(offsetof(IProgressNotifyVtbl, AddRef) == 1 * sizeof(void *), "slot of IProgressNotify.AddRef");
COM_STATIC_ASSERT(offsetof(IProgressNotifyVtbl, Release) == 2 * sizeof(void *), "slot of IProgressNotify.Release");
COM_STATIC_ASSERT(offsetof(IProgressNotifyVtbl, OnProgress) == 3 * sizeof(void *), "slot of IProgressNotify.OnProgress");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IProgressNotify_INTERFACE_DEFINED__ */

struct tagStorageLayout {
    DWORD LayoutType;
    OLECHAR *pwcsElementName;
    LARGE_INTEGER cOffset;
    LARGE_INTEGER cBytes;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagStorageLayout) == 32, "size of StorageLayout");
COM_STATIC_ASSERT(offsetof(struct tagStorageLayout, LayoutType) == 0, "place of StorageLayout.LayoutType");
COM_STATIC_ASSERT(offsetof(struct tagStorageLayout, pwcsElementName) == 8, "place of StorageLayout.pwcsElementName");
COM_STATIC_ASSERT(offsetof(struct tagStorageLayout, cOffset) == 16, "place of StorageLayout.cOffset");
COM_STATIC_ASSERT(offsetof(struct tagStorageLayout, cBytes) == 24, "place of StorageLayout.cBytes");
#endif
typedef struct tagStorageLayout StorageLayout;

#ifndef __ILayoutStorage_INTERFACE_DEFINED__
#define __ILayoutStorage_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ILayoutStorage;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0e6d4d90-6738-11cf-9608-00aa00680db4")
ILayoutStorage : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE LayoutScript(
        /* [in] */ StorageLayout *pStorageLayout,
        /* [in] */ DWORD nEntries,
        /* [in] */ DWORD glfInterleavedFlag) = 0;
    virtual HRESULT STDMETHODCALLTYPE BeginMonitor(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE EndMonitor(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReLayoutDocfile(/* [in] */ OLECHAR *pwcsNewDfName) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReLayoutDocfileOnILockBytes(/* [in] */ ILockBytes *pILockBytes) = 0;
};
COM_DEFINE_UUIDOF(ILayoutStorage, 0x0e6d4d90, 0x6738, 0x11cf, 0x96, 0x08, 0x00, 0xaa, 0x00, 0x68, 0x0d, 0xb4)
COM_STATIC_ASSERT(sizeof(ILayoutStorage) == sizeof(void *), "ILayoutStorage is one vtable");
#else
typedef struct ILayoutStorageVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ILayoutStorage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ILayoutStorage *This);
    ULONG (STDMETHODCALLTYPE *Release)(ILayoutStorage *This);
    HRESULT (STDMETHODCALLTYPE *LayoutScript)(ILayoutStorage *This, StorageLayout *pStorageLayout, DWORD nEntries, DWORD glfInterleavedFlag);
    HRESULT (STDMETHODCALLTYPE *BeginMonitor)(ILayoutStorage *This);
    HRESULT (STDMETHODCALLTYPE *EndMonitor)(ILayoutStorage *This);
    HRESULT (STDMETHODCALLTYPE *ReLayoutDocfile)(ILayoutStorage *This, OLECHAR *pwcsNewDfName);
    HRESULT (STDMETHODCALLTYPE *ReLayoutDocfileOnILockBytes)(ILayoutStorage *This, ILockBytes *pILockBytes);
    END_INTERFACE
} ILayoutStorageVtbl;
interface ILayoutStorage {
    CONST_VTBL struct ILayoutStorageVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ILayoutStorage_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ILayoutStorage_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ILayoutStorage_Release(This) ((This)->lpVtbl->Release(This))
#define ILayoutStorage_LayoutScript(This, pStorageLayout, nEntries, glfInterleavedFlag) ((This)->lpVtbl->LayoutScript(This, pStorageLayout, nEntries, glfInterleavedFlag))
#define ILayoutStorage_BeginMonitor(This) ((This)->lpVtbl->BeginMonitor(This))
#define ILayoutStorage_EndMonitor(This) ((This)->lpVtbl->EndMonitor(This))
#define ILayoutStorage_ReLayoutDocfile(This, pwcsNewDfName) ((This)->lpVtbl->ReLayoutDocfile(This, pwcsNewDfName))
#define ILayoutStorage_ReLayoutDocfileOnILockBytes(This, pILockBytes) ((This)->lpVtbl->ReLayoutDocfileOnILockBytes(This, pILockBytes))
#endif
COM_STATIC_ASSERT(offsetof(ILayoutStorageVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ILayoutStorage.QueryInterface");
COM_STATIC_ASSERT(offsetof(ILayoutStorageVtbl, AddRef) == 1 * sizeof(void *), "slot of ILayoutStorage.AddRef");
COM_STATIC_ASSERT(offsetof(ILayoutStorageVtbl, Release) == 2 * sizeof(void *), "slot of ILayoutStorage.Release");
COM_STATIC_ASSERT(offsetof(ILayoutStorageVtbl, LayoutScript) == 3 * sizeof(void *), "slot of ILayoutStorage.LayoutScript");
COM_STATIC_ASSERT(offsetof(ILayoutStorageVtbl, BeginMonitor) == 4 * sizeof(void *), "slot of ILayoutStorage.BeginMonitor");
COM_STATIC_ASSERT(offsetof(ILayoutStorageVtbl, EndMonitor) == 5 * sizeof(void *), "slot of ILayoutStorage.EndMonitor");
COM_STATIC_ASSERT(offsetof(ILayoutStorageVtbl, ReLayoutDocfile) == 6 * sizeof(void *), "slot of ILayoutStorage.ReLayoutDocfile");
COM_STATIC_ASSERT(offsetof(ILayoutStorageVtbl, ReLayoutDocfileOnILockBytes) == 7 * sizeof(void *), "slot of ILayoutStorage.ReLayoutDocfileOnILockBytes");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ILayoutStorage_INTERFACE_DEFINED__ */

#ifndef __IBlockingLock_INTERFACE_DEFINED__
#define __IBlockingLock_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IBlockingLock;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("30f3d47a-6447-11d1-8e3c-00c04fb9386d")
IBlockingLock : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Lock(/* [in] */ DWORD dwTimeout) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unlock(void) = 0;
};
COM_DEFINE_UUIDOF(IBlockingLock, 0x30f3d47a, 0x6447, 0x11d1, 0x8e, 0x3c, 0x00, 0xc0, 0x4f, 0xb9, 0x38, 0x6d)
COM_STATIC_ASSERT(sizeof(IBlockingLock) == sizeof(void *), "IBlockingLock is one vtable");
#else
typedef struct IBlockingLockVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IBlockingLock *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IBlockingLock *This);
    ULONG (STDMETHODCALLTYPE *Release)(IBlockingLock *This);
    HRESULT (STDMETHODCALLTYPE *Lock)(IBlockingLock *This, DWORD dwTimeout);
    HRESULT (STDMETHODCALLTYPE *Unlock)(IBlockingLock *This);
    END_INTERFACE
} IBlockingLockVtbl;
interface IBlockingLock {
    CONST_VTBL struct IBlockingLockVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IBlockingLock_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IBlockingLock_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IBlockingLock_Release(This) ((This)->lpVtbl->Release(This))
#define IBlockingLock_Lock(This, dwTimeout) ((This)->lpVtbl->Lock(This, dwTimeout))
#define IBlockingLock_Unlock(This) ((This)->lpVtbl->Unlock(This))
#endif
COM_STATIC_ASSERT(offsetof(IBlockingLockVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IBlockingLock.QueryInterface");
COM_STATIC_ASSERT(offsetof(IBlockingLockVtbl, AddRef) == 1 * sizeof(void *), "slot of IBlockingLock.AddRef");
COM_STATIC_ASSERT(offsetof(IBlockingLockVtbl, Release) == 2 * sizeof(void *), "slot of IBlockingLock.Release");
COM_STATIC_ASSERT(offsetof(IBlockingLockVtbl, Lock) == 3 * sizeof(void *), "slot of IBlockingLock.Lock");
COM_STATIC_ASSERT(offsetof(IBlockingLockVtbl, Unlock) == 4 * sizeof(void *), "slot of IBlockingLock.Unlock");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IBlockingLock_INTERFACE_DEFINED__ */

#ifndef __ITimeAndNoticeControl_INTERFACE_DEFINED__
#define __ITimeAndNoticeControl_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ITimeAndNoticeControl;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("bc0bf6ae-8878-11d1-83e9-00c04fc2c6d4")
ITimeAndNoticeControl : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE SuppressChanges(
        /* [in] */ DWORD res1,
        /* [in] */ DWORD res2) = 0;
};
COM_DEFINE_UUIDOF(ITimeAndNoticeControl, 0xbc0bf6ae, 0x8878, 0x11d1, 0x83, 0xe9, 0x00, 0xc0, 0x4f, 0xc2, 0xc6, 0xd4)
COM_STATIC_ASSERT(sizeof(ITimeAndNoticeControl) == sizeof(void *), "ITimeAndNoticeControl is one vtable");
#else
typedef struct ITimeAndNoticeControlVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ITimeAndNoticeControl *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ITimeAndNoticeControl *This);
    ULONG (STDMETHODCALLTYPE *Release)(ITimeAndNoticeControl *This);
    HRESULT (STDMETHODCALLTYPE *SuppressChanges)(ITimeAndNoticeControl *This, DWORD res1, DWORD res2);
    END_INTERFACE
} ITimeAndNoticeControlVtbl;
interface ITimeAndNoticeControl {
    CONST_VTBL struct ITimeAndNoticeControlVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ITimeAndNoticeControl_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ITimeAndNoticeControl_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ITimeAndNoticeControl_Release(This) ((This)->lpVtbl->Release(This))
#define ITimeAndNoticeControl_SuppressChanges(This, res1, res2) ((This)->lpVtbl->SuppressChanges(This, res1, res2))
#endif
COM_STATIC_ASSERT(offsetof(ITimeAndNoticeControlVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ITimeAndNoticeControl.QueryInterface");
COM_STATIC_ASSERT(offsetof(ITimeAndNoticeControlVtbl, AddRef) == 1 * sizeof(void *), "slot of ITimeAndNoticeControl.AddRef");
COM_STATIC_ASSERT(offsetof(ITimeAndNoticeControlVtbl, Release) == 2 * sizeof(void *), "slot of ITimeAndNoticeControl.Release");
COM_STATIC_ASSERT(offsetof(ITimeAndNoticeControlVtbl, SuppressChanges) == 3 * sizeof(void *), "slot of ITimeAndNoticeControl.SuppressChanges");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ITimeAndNoticeControl_INTERFACE_DEFINED__ */

#ifndef __IOplockStorage_INTERFACE_DEFINED__
#define __IOplockStorage_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IOplockStorage;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("8d19c834-8879-11d1-83e9-00c04fc2c6d4")
IOplockStorage : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE CreateStorageEx(
        /* [in] */ LPCWSTR pwcsName,
        /* [in] */ DWORD grfMode,
        /* [in] */ DWORD stgfmt,
        /* [in] */ DWORD grfAttrs,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppstgOpen) = 0;
    virtual HRESULT STDMETHODCALLTYPE OpenStorageEx(
        /* [in] */ LPCWSTR pwcsName,
        /* [in] */ DWORD grfMode,
        /* [in] */ DWORD stgfmt,
        /* [in] */ DWORD grfAttrs,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppstgOpen) = 0;
};
COM_DEFINE_UUIDOF(IOplockStorage, 0x8d19c834, 0x8879, 0x11d1, 0x83, 0xe9, 0x00, 0xc0, 0x4f, 0xc2, 0xc6, 0xd4)
COM_STATIC_ASSERT(sizeof(IOplockStorage) == sizeof(void *), "IOplockStorage is one vtable");
#else
typedef struct IOplockStorageVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IOplockStorage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IOplockStorage *This);
    ULONG (STDMETHODCALLTYPE *Release)(IOplockStorage *This);
    HRESULT (STDMETHODCALLTYPE *CreateStorageEx)(IOplockStorage *This, LPCWSTR pwcsName, DWORD grfMode, DWORD stgfmt, DWORD grfAttrs, REFIID riid, void **ppstgOpen);
    HRESULT (STDMETHODCALLTYPE *OpenStorageEx)(IOplockStorage *This, LPCWSTR pwcsName, DWORD grfMode, DWORD stgfmt, DWORD grfAttrs, REFIID riid, void **ppstgOpen);
    END_INTERFACE
} IOplockStorageVtbl;
interface IOplockStorage {
    CONST_VTBL struct IOplockStorageVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IOplockStorage_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IOplockStorage_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IOplockStorage_Release(This) ((This)->lpVtbl->Release(This))
#define IOplockStorage_CreateStorageEx(This, pwcsName, grfMode, stgfmt, grfAttrs, riid, ppstgOpen) ((This)->lpVtbl->CreateStorageEx(This, pwcsName, grfMode, stgfmt, grfAttrs, riid, ppstgOpen))
#define IOplockStorage_OpenStorageEx(This, pwcsName, grfMode, stgfmt, grfAttrs, riid, ppstgOpen) ((This)->lpVtbl->OpenStorageEx(This, pwcsName, grfMode, stgfmt, grfAttrs, riid, ppstgOpen))
#endif
COM_STATIC_ASSERT(offsetof(IOplockStorageVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IOplockStorage.QueryInterface");
COM_STATIC_ASSERT(offsetof(IOplockStorageVtbl, AddRef) == 1 * sizeof(void *), "slot of IOplockStorage.AddRef");
COM_STATIC_ASSERT(offsetof(IOplockStorageVtbl, Release) == 2 * sizeof(void *), "slot of IOplockStorage.Release");
COM_STATIC_ASSERT(offsetof(IOplockStorageVtbl, CreateStorageEx) == 3 * sizeof(void *), "slot of IOplockStorage.CreateStorageEx");
COM_STATIC_ASSERT(offsetof(IOplockStorageVtbl, OpenStorageEx) == 4 * sizeof(void *), "slot of IOplockStorage.OpenStorageEx");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IOplockStorage_INTERFACE_DEFINED__ */

#ifndef __IDirectWriterLock_INTERFACE_DEFINED__
#define __IDirectWriterLock_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IDirectWriterLock;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0e6d4d92-6738-11cf-9608-00aa00680db4")
IDirectWriterLock : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE WaitForWriteAccess(/* [in] */ DWORD dwTimeout) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReleaseWriteAccess(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE HaveWriteAccess(void) = 0;
};
COM_DEFINE_UUIDOF(IDirectWriterLock, 0x0e6d4d92, 0x6738, 0x11cf, 0x96, 0x08, 0x00, 0xaa, 0x00, 0x68, 0x0d, 0xb4)
COM_STATIC_ASSERT(sizeof(IDirectWriterLock) == sizeof(void *), "IDirectWriterLock is one vtable");
#else
typedef struct IDirectWriterLockVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDirectWriterLock *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDirectWriterLock *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDirectWriterLock *This);
    HRESULT (STDMETHODCALLTYPE *WaitForWriteAccess)(IDirectWriterLock *This, DWORD dwTimeout);
    HRESULT (STDMETHODCALLTYPE *ReleaseWriteAccess)(IDirectWriterLock *This);
    HRESULT (STDMETHODCALLTYPE *HaveWriteAccess)(IDirectWriterLock *This);
    END_INTERFACE
} IDirectWriterLockVtbl;
interface IDirectWriterLock {
    CONST_VTBL struct IDirectWriterLockVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IDirectWriterLock_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IDirectWriterLock_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDirectWriterLock_Release(This) ((This)->lpVtbl->Release(This))
#define IDirectWriterLock_WaitForWriteAccess(This, dwTimeout) ((This)->lpVtbl->WaitForWriteAccess(This, dwTimeout))
#define IDirectWriterLock_ReleaseWriteAccess(This) ((This)->lpVtbl->ReleaseWriteAccess(This))
#define IDirectWriterLock_HaveWriteAccess(This) ((This)->lpVtbl->HaveWriteAccess(This))
#endif
COM_STATIC_ASSERT(offsetof(IDirectWriterLockVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IDirectWriterLock.QueryInterface");
COM_STATIC_ASSERT(offsetof(IDirectWriterLockVtbl, AddRef) == 1 * sizeof(void *), "slot of IDirectWriterLock.AddRef");
COM_STATIC_ASSERT(offsetof(IDirectWriterLockVtbl, Release) == 2 * sizeof(void *), "slot of IDirectWriterLock.Release");
COM_STATIC_ASSERT(offsetof(IDirectWriterLockVtbl, WaitForWriteAccess) == 3 * sizeof(void *), "slot of IDirectWriterLock.WaitForWriteAccess");
COM_STATIC_ASSERT(offsetof(IDirectWriterLockVtbl, ReleaseWriteAccess) == 4 * sizeof(void *), "slot of IDirectWriterLock.ReleaseWriteAccess");
COM_STATIC_ASSERT(offsetof(IDirectWriterLockVtbl, HaveWriteAccess) == 5 * sizeof(void *), "slot of IDirectWriterLock.HaveWriteAccess");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IDirectWriterLock_INTERFACE_DEFINED__ */

struct tagDVTARGETDEVICE {
    DWORD tdSize;
    WORD tdDriverNameOffset;
    WORD tdDeviceNameOffset;
    WORD tdPortNameOffset;
    WORD tdExtDevmodeOffset;
    BYTE tdData[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagDVTARGETDEVICE) == 16, "size of DVTARGETDEVICE");
COM_STATIC_ASSERT(offsetof(struct tagDVTARGETDEVICE, tdSize) == 0, "place of DVTARGETDEVICE.tdSize");
COM_STATIC_ASSERT(offsetof(struct tagDVTARGETDEVICE, tdDriverNameOffset) == 4, "place of DVTARGETDEVICE.tdDriverNameOffset");
COM_STATIC_ASSERT(offsetof(struct tagDVTARGETDEVICE, tdDeviceNameOffset) == 6, "place of DVTARGETDEVICE.tdDeviceNameOffset");
COM_STATIC_ASSERT(offsetof(struct tagDVTARGETDEVICE, tdPortNameOffset) == 8, "place of DVTARGETDEVICE.tdPortNameOffset");
COM_STATIC_ASSERT(offsetof(struct tagDVTARGETDEVICE, tdExtDevmodeOffset) == 10, "place of DVTARGETDEVICE.tdExtDevmodeOffset");
COM_STATIC_ASSERT(offsetof(struct tagDVTARGETDEVICE, tdData) == 12, "place of DVTARGETDEVICE.tdData");
#endif
typedef struct tagDVTARGETDEVICE DVTARGETDEVICE;
typedef CLIPFORMAT *LPCLIPFORMAT;

struct tagFORMATETC {
    CLIPFORMAT cfFormat;
    DVTARGETDEVICE *ptd;
    DWORD dwAspect;
    LONG lindex;
    DWORD tymed;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagFORMATETC) == 32, "size of FORMATETC");
COM_STATIC_ASSERT(offsetof(struct tagFORMATETC, cfFormat) == 0, "place of FORMATETC.cfFormat");
COM_STATIC_ASSERT(offsetof(struct tagFORMATETC, ptd) == 8, "place of FORMATETC.ptd");
COM_STATIC_ASSERT(offsetof(struct tagFORMATETC, dwAspect) == 16, "place of FORMATETC.dwAspect");
COM_STATIC_ASSERT(offsetof(struct tagFORMATETC, lindex) == 20, "place of FORMATETC.lindex");
COM_STATIC_ASSERT(offsetof(struct tagFORMATETC, tymed) == 24, "place of FORMATETC.tymed");
#endif
typedef struct tagFORMATETC FORMATETC;
typedef struct tagFORMATETC *LPFORMATETC;

#ifndef __IEnumFORMATETC_INTERFACE_DEFINED__
#define __IEnumFORMATETC_INTERFACE_DEFINED__
typedef IEnumFORMATETC *LPENUMFORMATETC;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumFORMATETC;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000103-0000-0000-c000-000000000046")
IEnumFORMATETC : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ FORMATETC *rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumFORMATETC **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumFORMATETC, 0x00000103, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumFORMATETC) == sizeof(void *), "IEnumFORMATETC is one vtable");
#else
typedef struct IEnumFORMATETCVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumFORMATETC *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumFORMATETC *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumFORMATETC *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumFORMATETC *This, ULONG celt, FORMATETC *rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumFORMATETC *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumFORMATETC *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumFORMATETC *This, IEnumFORMATETC **ppenum);
    END_INTERFACE
} IEnumFORMATETCVtbl;
interface IEnumFORMATETC {
    CONST_VTBL struct IEnumFORMATETCVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumFORMATETC_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumFORMATETC_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumFORMATETC_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumFORMATETC_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumFORMATETC_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumFORMATETC_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumFORMATETC_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumFORMATETCVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumFORMATETC.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumFORMATETCVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumFORMATETC.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumFORMATETCVtbl, Release) == 2 * sizeof(void *), "slot of IEnumFORMATETC.Release");
COM_STATIC_ASSERT(offsetof(IEnumFORMATETCVtbl, Next) == 3 * sizeof(void *), "slot of IEnumFORMATETC.Next");
COM_STATIC_ASSERT(offsetof(IEnumFORMATETCVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumFORMATETC.Skip");
COM_STATIC_ASSERT(offsetof(IEnumFORMATETCVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumFORMATETC.Reset");
COM_STATIC_ASSERT(offsetof(IEnumFORMATETCVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumFORMATETC.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumFORMATETC_INTERFACE_DEFINED__ */

enum tagADVF {
    ADVF_NODATA = 1,
    ADVF_PRIMEFIRST = 2,
    ADVF_ONLYONCE = 4,
    ADVF_DATAONSTOP = 64,
    ADVFCACHE_NOHANDLER = 8,
    ADVFCACHE_FORCEBUILTIN = 16,
    ADVFCACHE_ONSAVE = 32
};
COM_STATIC_ASSERT(sizeof(enum tagADVF) == 4, "ADVF has 32 bits");
typedef enum tagADVF ADVF;

struct tagSTATDATA {
    FORMATETC formatetc;
    DWORD advf;
    IAdviseSink *pAdvSink;
    DWORD dwConnection;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSTATDATA) == 56, "size of STATDATA");
COM_STATIC_ASSERT(offsetof(struct tagSTATDATA, formatetc) == 0, "place of STATDATA.formatetc");
COM_STATIC_ASSERT(offsetof(struct tagSTATDATA, advf) == 32, "place of STATDATA.advf");
COM_STATIC_ASSERT(offsetof(struct tagSTATDATA, pAdvSink) == 40, "place of STATDATA.pAdvSink");
COM_STATIC_ASSERT(offsetof(struct tagSTATDATA, dwConnection) == 48, "place of STATDATA.dwConnection");
#endif
typedef struct tagSTATDATA STATDATA;
typedef struct tagSTATDATA *LPSTATDATA;

#ifndef __IEnumSTATDATA_INTERFACE_DEFINED__
#define __IEnumSTATDATA_INTERFACE_DEFINED__
typedef IEnumSTATDATA *LPENUMSTATDATA;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumSTATDATA;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000105-0000-0000-c000-000000000046")
IEnumSTATDATA : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ STATDATA *rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumSTATDATA **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumSTATDATA, 0x00000105, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumSTATDATA) == sizeof(void *), "IEnumSTATDATA is one vtable");
#else
typedef struct IEnumSTATDATAVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumSTATDATA *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumSTATDATA *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumSTATDATA *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumSTATDATA *This, ULONG celt, STATDATA *rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumSTATDATA *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumSTATDATA *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumSTATDATA *This, IEnumSTATDATA **ppenum);
    END_INTERFACE
} IEnumSTATDATAVtbl;
interface IEnumSTATDATA {
    CONST_VTBL struct IEnumSTATDATAVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumSTATDATA_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumSTATDATA_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumSTATDATA_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumSTATDATA_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumSTATDATA_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumSTATDATA_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumSTATDATA_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumSTATDATAVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumSTATDATA.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumSTATDATAVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumSTATDATA.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumSTATDATAVtbl, Release) == 2 * sizeof(void *), "slot of IEnumSTATDATA.Release");
COM_STATIC_ASSERT(offsetof(IEnumSTATDATAVtbl, Next) == 3 * sizeof(void *), "slot of IEnumSTATDATA.Next");
COM_STATIC_ASSERT(offsetof(IEnumSTATDATAVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumSTATDATA.Skip");
COM_STATIC_ASSERT(offsetof(IEnumSTATDATAVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumSTATDATA.Reset");
COM_STATIC_ASSERT(offsetof(IEnumSTATDATAVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumSTATDATA.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumSTATDATA_INTERFACE_DEFINED__ */

enum tagTYMED {
    TYMED_HGLOBAL = 1,
    TYMED_FILE = 2,
    TYMED_ISTREAM = 4,
    TYMED_ISTORAGE = 8,
    TYMED_GDI = 16,
    TYMED_MFPICT = 32,
    TYMED_ENHMF = 64,
    TYMED_NULL = 0
};
COM_STATIC_ASSERT(sizeof(enum tagTYMED) == 4, "TYMED has 32 bits");
typedef enum tagTYMED TYMED;

struct tagSTGMEDIUM {
    DWORD tymed;
    union {
        HBITMAP hBitmap;
        HMETAFILEPICT hMetaFilePict;
        HENHMETAFILE hEnhMetaFile;
        HGLOBAL hGlobal;
        LPOLESTR lpszFileName;
        IStream *pstm;
        IStorage *pstg;
    } DUMMYUNIONNAME;
    IUnknown *pUnkForRelease;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSTGMEDIUM) == 24, "size of uSTGMEDIUM");
COM_STATIC_ASSERT(offsetof(struct tagSTGMEDIUM, tymed) == 0, "place of uSTGMEDIUM.tymed");
COM_STATIC_ASSERT(offsetof(struct tagSTGMEDIUM, pUnkForRelease) == 16, "place of uSTGMEDIUM.pUnkForRelease");
#endif
typedef struct tagSTGMEDIUM uSTGMEDIUM;
typedef uSTGMEDIUM STGMEDIUM;
typedef uSTGMEDIUM *LPSTGMEDIUM;
typedef uSTGMEDIUM ASYNC_STGMEDIUM;

struct _FLAG_STGMEDIUM {
    LONG ContextFlags;
    LONG fPassOwnership;
    STGMEDIUM Stgmed;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _FLAG_STGMEDIUM) == 32, "size of FLAG_STGMEDIUM");
COM_STATIC_ASSERT(offsetof(struct _FLAG_STGMEDIUM, ContextFlags) == 0, "place of FLAG_STGMEDIUM.ContextFlags");
COM_STATIC_ASSERT(offsetof(struct _FLAG_STGMEDIUM, fPassOwnership) == 4, "place of FLAG_STGMEDIUM.fPassOwnership");
COM_STATIC_ASSERT(offsetof(struct _FLAG_STGMEDIUM, Stgmed) == 8, "place of FLAG_STGMEDIUM.Stgmed");
#endif
typedef struct _FLAG_STGMEDIUM FLAG_STGMEDIUM;

#ifndef __IAdviseSink_INTERFACE_DEFINED__
#define __IAdviseSink_INTERFACE_DEFINED__
typedef IAdviseSink *LPADVISESINK;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IAdviseSink;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000010f-0000-0000-c000-000000000046")
IAdviseSink : public IUnknown
{
public:
    virtual void STDMETHODCALLTYPE OnDataChange(
        /* [in] */ FORMATETC *pFormatetc,
        /* [in] */ STGMEDIUM *pStgmed) = 0;
    virtual void STDMETHODCALLTYPE OnViewChange(
        /* [in] */ DWORD dwAspect,
        /* [in] */ LONG lindex) = 0;
    virtual void STDMETHODCALLTYPE OnRename(/* [in] */ IMoniker *pmk) = 0;
    virtual void STDMETHODCALLTYPE OnSave(void) = 0;
    virtual void STDMETHODCALLTYPE OnClose(void) = 0;
};
COM_DEFINE_UUIDOF(IAdviseSink, 0x0000010f, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IAdviseSink) == sizeof(void *), "IAdviseSink is one vtable");
#else
typedef struct IAdviseSinkVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IAdviseSink *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IAdviseSink *This);
    ULONG (STDMETHODCALLTYPE *Release)(IAdviseSink *This);
    void (STDMETHODCALLTYPE *OnDataChange)(IAdviseSink *This, FORMATETC *pFormatetc, STGMEDIUM *pStgmed);
    void (STDMETHODCALLTYPE *OnViewChange)(IAdviseSink *This, DWORD dwAspect, LONG lindex);
    void (STDMETHODCALLTYPE *OnRename)(IAdviseSink *This, IMoniker *pmk);
    void (STDMETHODCALLTYPE *OnSave)(IAdviseSink *This);
    void (STDMETHODCALLTYPE *OnClose)(IAdviseSink *This);
    END_INTERFACE
} IAdviseSinkVtbl;
interface IAdviseSink {
    CONST_VTBL struct IAdviseSinkVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IAdviseSink_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IAdviseSink_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IAdviseSink_Release(This) ((This)->lpVtbl->Release(This))
#define IAdviseSink_OnDataChange(This, pFormatetc, pStgmed) ((This)->lpVtbl->OnDataChange(This, pFormatetc, pStgmed))
#define IAdviseSink_OnViewChange(This, dwAspect, lindex) ((This)->lpVtbl->OnViewChange(This, dwAspect, lindex))
#define IAdviseSink_OnRename(This, pmk) ((This)->lpVtbl->OnRename(This, pmk))
#define IAdviseSink_OnSave(This) ((This)->lpVtbl->OnSave(This))
#define IAdviseSink_OnClose(This) ((This)->lpVtbl->OnClose(This))
#endif
COM_STATIC_ASSERT(offsetof(IAdviseSinkVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IAdviseSink.QueryInterface");
COM_STATIC_ASSERT(offsetof(IAdviseSinkVtbl, AddRef) == 1 * sizeof(void *), "slot of IAdviseSink.AddRef");
COM_STATIC_ASSERT(offsetof(IAdviseSinkVtbl, Release) == 2 * sizeof(void *), "slot of IAdviseSink.Release");
COM_STATIC_ASSERT(offsetof(IAdviseSinkVtbl, OnDataChange) == 3 * sizeof(void *), "slot of IAdviseSink.OnDataChange");
COM_STATIC_ASSERT(offsetof(IAdviseSinkVtbl, OnViewChange) == 4 * sizeof(void *), "slot of IAdviseSink.OnViewChange");
COM_STATIC_ASSERT(offsetof(IAdviseSinkVtbl, OnRename) == 5 * sizeof(void *), "slot of IAdviseSink.OnRename");
COM_STATIC_ASSERT(offsetof(IAdviseSinkVtbl, OnSave) == 6 * sizeof(void *), "slot of IAdviseSink.OnSave");
COM_STATIC_ASSERT(offsetof(IAdviseSinkVtbl, OnClose) == 7 * sizeof(void *), "slot of IAdviseSink.OnClose");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IAdviseSink_INTERFACE_DEFINED__ */

#ifndef __IAdviseSink2_INTERFACE_DEFINED__
#define __IAdviseSink2_INTERFACE_DEFINED__
typedef IAdviseSink2 *LPADVISESINK2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IAdviseSink2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000125-0000-0000-c000-000000000046")
IAdviseSink2 : public IAdviseSink
{
public:
    virtual void STDMETHODCALLTYPE OnLinkSrcChange(/* [in] */ IMoniker *pmk) = 0;
};
COM_DEFINE_UUIDOF(IAdviseSink2, 0x00000125, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IAdviseSink2) == sizeof(void *), "IAdviseSink2 is one vtable");
#else
typedef struct IAdviseSink2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IAdviseSink2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IAdviseSink2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IAdviseSink2 *This);
    void (STDMETHODCALLTYPE *OnDataChange)(IAdviseSink2 *This, FORMATETC *pFormatetc, STGMEDIUM *pStgmed);
    void (STDMETHODCALLTYPE *OnViewChange)(IAdviseSink2 *This, DWORD dwAspect, LONG lindex);
    void (STDMETHODCALLTYPE *OnRename)(IAdviseSink2 *This, IMoniker *pmk);
    void (STDMETHODCALLTYPE *OnSave)(IAdviseSink2 *This);
    void (STDMETHODCALLTYPE *OnClose)(IAdviseSink2 *This);
    void (STDMETHODCALLTYPE *OnLinkSrcChange)(IAdviseSink2 *This, IMoniker *pmk);
    END_INTERFACE
} IAdviseSink2Vtbl;
interface IAdviseSink2 {
    CONST_VTBL struct IAdviseSink2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IAdviseSink2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IAdviseSink2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IAdviseSink2_Release(This) ((This)->lpVtbl->Release(This))
#define IAdviseSink2_OnDataChange(This, pFormatetc, pStgmed) ((This)->lpVtbl->OnDataChange(This, pFormatetc, pStgmed))
#define IAdviseSink2_OnViewChange(This, dwAspect, lindex) ((This)->lpVtbl->OnViewChange(This, dwAspect, lindex))
#define IAdviseSink2_OnRename(This, pmk) ((This)->lpVtbl->OnRename(This, pmk))
#define IAdviseSink2_OnSave(This) ((This)->lpVtbl->OnSave(This))
#define IAdviseSink2_OnClose(This) ((This)->lpVtbl->OnClose(This))
#define IAdviseSink2_OnLinkSrcChange(This, pmk) ((This)->lpVtbl->OnLinkSrcChange(This, pmk))
#endif
COM_STATIC_ASSERT(offsetof(IAdviseSink2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IAdviseSink2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IAdviseSink2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IAdviseSink2.AddRef");
COM_STATIC_ASSERT(offsetof(IAdviseSink2Vtbl, Release) == 2 * sizeof(void *), "slot of IAdviseSink2.Release");
COM_STATIC_ASSERT(offsetof(IAdviseSink2Vtbl, OnDataChange) == 3 * sizeof(void *), "slot of IAdviseSink2.OnDataChange");
COM_STATIC_ASSERT(offsetof(IAdviseSink2Vtbl, OnViewChange) == 4 * sizeof(void *), "slot of IAdviseSink2.OnViewChange");
COM_STATIC_ASSERT(offsetof(IAdviseSink2Vtbl, OnRename) == 5 * sizeof(void *), "slot of IAdviseSink2.OnRename");
COM_STATIC_ASSERT(offsetof(IAdviseSink2Vtbl, OnSave) == 6 * sizeof(void *), "slot of IAdviseSink2.OnSave");
COM_STATIC_ASSERT(offsetof(IAdviseSink2Vtbl, OnClose) == 7 * sizeof(void *), "slot of IAdviseSink2.OnClose");
COM_STATIC_ASSERT(offsetof(IAdviseSink2Vtbl, OnLinkSrcChange) == 8 * sizeof(void *), "slot of IAdviseSink2.OnLinkSrcChange");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IAdviseSink2_INTERFACE_DEFINED__ */

enum tagDATADIR {
    DATADIR_GET = 1,
    DATADIR_SET = 2
};
COM_STATIC_ASSERT(sizeof(enum tagDATADIR) == 4, "DATADIR has 32 bits");
typedef enum tagDATADIR DATADIR;

#ifndef __IDataObject_INTERFACE_DEFINED__
#define __IDataObject_INTERFACE_DEFINED__
typedef IDataObject *LPDATAOBJECT;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IDataObject;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000010e-0000-0000-c000-000000000046")
IDataObject : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetData(
        /* [in] */ FORMATETC *pformatetcIn,
        /* [out] */ STGMEDIUM *pmedium) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDataHere(
        /* [in] */ FORMATETC *pformatetc,
        /* [in, out] */ STGMEDIUM *pmedium) = 0;
    virtual HRESULT STDMETHODCALLTYPE QueryGetData(/* [in] */ FORMATETC *pformatetc) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCanonicalFormatEtc(
        /* [in] */ FORMATETC *pformatectIn,
        /* [out] */ FORMATETC *pformatetcOut) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetData(
        /* [in] */ FORMATETC *pformatetc,
        /* [in] */ STGMEDIUM *pmedium,
        /* [in] */ BOOL fRelease) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumFormatEtc(
        /* [in] */ DWORD dwDirection,
        /* [out] */ IEnumFORMATETC **ppenumFormatEtc) = 0;
    virtual HRESULT STDMETHODCALLTYPE DAdvise(
        /* [in] */ FORMATETC *pformatetc,
        /* [in] */ DWORD advf,
        /* [in] */ IAdviseSink *pAdvSink,
        /* [out] */ DWORD *pdwConnection) = 0;
    virtual HRESULT STDMETHODCALLTYPE DUnadvise(/* [in] */ DWORD dwConnection) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumDAdvise(/* [out] */ IEnumSTATDATA **ppenumAdvise) = 0;
};
COM_DEFINE_UUIDOF(IDataObject, 0x0000010e, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IDataObject) == sizeof(void *), "IDataObject is one vtable");
#else
typedef struct IDataObjectVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDataObject *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDataObject *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDataObject *This);
    HRESULT (STDMETHODCALLTYPE *GetData)(IDataObject *This, FORMATETC *pformatetcIn, STGMEDIUM *pmedium);
    HRESULT (STDMETHODCALLTYPE *GetDataHere)(IDataObject *This, FORMATETC *pformatetc, STGMEDIUM *pmedium);
    HRESULT (STDMETHODCALLTYPE *QueryGetData)(IDataObject *This, FORMATETC *pformatetc);
    HRESULT (STDMETHODCALLTYPE *GetCanonicalFormatEtc)(IDataObject *This, FORMATETC *pformatectIn, FORMATETC *pformatetcOut);
    HRESULT (STDMETHODCALLTYPE *SetData)(IDataObject *This, FORMATETC *pformatetc, STGMEDIUM *pmedium, BOOL fRelease);
    HRESULT (STDMETHODCALLTYPE *EnumFormatEtc)(IDataObject *This, DWORD dwDirection, IEnumFORMATETC **ppenumFormatEtc);
    HRESULT (STDMETHODCALLTYPE *DAdvise)(IDataObject *This, FORMATETC *pformatetc, DWORD advf, IAdviseSink *pAdvSink, DWORD *pdwConnection);
    HRESULT (STDMETHODCALLTYPE *DUnadvise)(IDataObject *This, DWORD dwConnection);
    HRESULT (STDMETHODCALLTYPE *EnumDAdvise)(IDataObject *This, IEnumSTATDATA **ppenumAdvise);
    END_INTERFACE
} IDataObjectVtbl;
interface IDataObject {
    CONST_VTBL struct IDataObjectVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IDataObject_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IDataObject_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDataObject_Release(This) ((This)->lpVtbl->Release(This))
#define IDataObject_GetData(This, pformatetcIn, pmedium) ((This)->lpVtbl->GetData(This, pformatetcIn, pmedium))
#define IDataObject_GetDataHere(This, pformatetc, pmedium) ((This)->lpVtbl->GetDataHere(This, pformatetc, pmedium))
#define IDataObject_QueryGetData(This, pformatetc) ((This)->lpVtbl->QueryGetData(This, pformatetc))
#define IDataObject_GetCanonicalFormatEtc(This, pformatectIn, pformatetcOut) ((This)->lpVtbl->GetCanonicalFormatEtc(This, pformatectIn, pformatetcOut))
#define IDataObject_SetData(This, pformatetc, pmedium, fRelease) ((This)->lpVtbl->SetData(This, pformatetc, pmedium, fRelease))
#define IDataObject_EnumFormatEtc(This, dwDirection, ppenumFormatEtc) ((This)->lpVtbl->EnumFormatEtc(This, dwDirection, ppenumFormatEtc))
#define IDataObject_DAdvise(This, pformatetc, advf, pAdvSink, pdwConnection) ((This)->lpVtbl->DAdvise(This, pformatetc, advf, pAdvSink, pdwConnection))
#define IDataObject_DUnadvise(This, dwConnection) ((This)->lpVtbl->DUnadvise(This, dwConnection))
#define IDataObject_EnumDAdvise(This, ppenumAdvise) ((This)->lpVtbl->EnumDAdvise(This, ppenumAdvise))
#endif
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IDataObject.QueryInterface");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, AddRef) == 1 * sizeof(void *), "slot of IDataObject.AddRef");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, Release) == 2 * sizeof(void *), "slot of IDataObject.Release");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, GetData) == 3 * sizeof(void *), "slot of IDataObject.GetData");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, GetDataHere) == 4 * sizeof(void *), "slot of IDataObject.GetDataHere");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, QueryGetData) == 5 * sizeof(void *), "slot of IDataObject.QueryGetData");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, GetCanonicalFormatEtc) == 6 * sizeof(void *), "slot of IDataObject.GetCanonicalFormatEtc");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, SetData) == 7 * sizeof(void *), "slot of IDataObject.SetData");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, EnumFormatEtc) == 8 * sizeof(void *), "slot of IDataObject.EnumFormatEtc");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, DAdvise) == 9 * sizeof(void *), "slot of IDataObject.DAdvise");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, DUnadvise) == 10 * sizeof(void *), "slot of IDataObject.DUnadvise");
COM_STATIC_ASSERT(offsetof(IDataObjectVtbl, EnumDAdvise) == 11 * sizeof(void *), "slot of IDataObject.EnumDAdvise");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IDataObject_INTERFACE_DEFINED__ */

#ifndef __IDataAdviseHolder_INTERFACE_DEFINED__
#define __IDataAdviseHolder_INTERFACE_DEFINED__
typedef IDataAdviseHolder *LPDATAADVISEHOLDER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IDataAdviseHolder;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000110-0000-0000-c000-000000000046")
IDataAdviseHolder : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Advise(
        /* [in] */ IDataObject *pDataObject,
        /* [in] */ FORMATETC *pFetc,
        /* [in] */ DWORD advf,
        /* [in] */ IAdviseSink *pAdvise,
        /* [out] */ DWORD *pdwConnection) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unadvise(/* [in] */ DWORD dwConnection) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumAdvise(/* [out] */ IEnumSTATDATA **ppenumAdvise) = 0;
    virtual HRESULT STDMETHODCALLTYPE SendOnDataChange(
        /* [in] */ IDataObject *pDataObject,
        /* [in] */ DWORD dwReserved,
        /* [in] */ DWORD advf) = 0;
};
COM_DEFINE_UUIDOF(IDataAdviseHolder, 0x00000110, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IDataAdviseHolder) == sizeof(void *), "IDataAdviseHolder is one vtable");
#else
typedef struct IDataAdviseHolderVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IDataAdviseHolder *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IDataAdviseHolder *This);
    ULONG (STDMETHODCALLTYPE *Release)(IDataAdviseHolder *This);
    HRESULT (STDMETHODCALLTYPE *Advise)(IDataAdviseHolder *This, IDataObject *pDataObject, FORMATETC *pFetc, DWORD advf, IAdviseSink *pAdvise, DWORD *pdwConnection);
    HRESULT (STDMETHODCALLTYPE *Unadvise)(IDataAdviseHolder *This, DWORD dwConnection);
    HRESULT (STDMETHODCALLTYPE *EnumAdvise)(IDataAdviseHolder *This, IEnumSTATDATA **ppenumAdvise);
    HRESULT (STDMETHODCALLTYPE *SendOnDataChange)(IDataAdviseHolder *This, IDataObject *pDataObject, DWORD dwReserved, DWORD advf);
    END_INTERFACE
} IDataAdviseHolderVtbl;
interface IDataAdviseHolder {
    CONST_VTBL struct IDataAdviseHolderVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IDataAdviseHolder_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IDataAdviseHolder_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IDataAdviseHolder_Release(This) ((This)->lpVtbl->Release(This))
#define IDataAdviseHolder_Advise(This, pDataObject, pFetc, advf, pAdvise, pdwConnection) ((This)->lpVtbl->Advise(This, pDataObject, pFetc, advf, pAdvise, pdwConnection))
#define IDataAdviseHolder_Unadvise(This, dwConnection) ((This)->lpVtbl->Unadvise(This, dwConnection))
#define IDataAdviseHolder_EnumAdvise(This, ppenumAdvise) ((This)->lpVtbl->EnumAdvise(This, ppenumAdvise))
#define IDataAdviseHolder_SendOnDataChange(This, pDataObject, dwReserved, advf) ((This)->lpVtbl->SendOnDataChange(This, pDataObject, dwReserved, advf))
#endif
COM_STATIC_ASSERT(offsetof(IDataAdviseHolderVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IDataAdviseHolder.QueryInterface");
COM_STATIC_ASSERT(offsetof(IDataAdviseHolderVtbl, AddRef) == 1 * sizeof(void *), "slot of IDataAdviseHolder.AddRef");
COM_STATIC_ASSERT(offsetof(IDataAdviseHolderVtbl, Release) == 2 * sizeof(void *), "slot of IDataAdviseHolder.Release");
COM_STATIC_ASSERT(offsetof(IDataAdviseHolderVtbl, Advise) == 3 * sizeof(void *), "slot of IDataAdviseHolder.Advise");
COM_STATIC_ASSERT(offsetof(IDataAdviseHolderVtbl, Unadvise) == 4 * sizeof(void *), "slot of IDataAdviseHolder.Unadvise");
COM_STATIC_ASSERT(offsetof(IDataAdviseHolderVtbl, EnumAdvise) == 5 * sizeof(void *), "slot of IDataAdviseHolder.EnumAdvise");
COM_STATIC_ASSERT(offsetof(IDataAdviseHolderVtbl, SendOnDataChange) == 6 * sizeof(void *), "slot of IDataAdviseHolder.SendOnDataChange");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IDataAdviseHolder_INTERFACE_DEFINED__ */

enum tagCALLTYPE {
    CALLTYPE_TOPLEVEL = 1,
    CALLTYPE_NESTED = 2,
    CALLTYPE_ASYNC = 3,
    CALLTYPE_TOPLEVEL_CALLPENDING = 4,
    CALLTYPE_ASYNC_CALLPENDING = 5
};
COM_STATIC_ASSERT(sizeof(enum tagCALLTYPE) == 4, "CALLTYPE has 32 bits");
typedef enum tagCALLTYPE CALLTYPE;

enum tagSERVERCALL {
    SERVERCALL_ISHANDLED = 0,
    SERVERCALL_REJECTED = 1,
    SERVERCALL_RETRYLATER = 2
};
COM_STATIC_ASSERT(sizeof(enum tagSERVERCALL) == 4, "SERVERCALL has 32 bits");
typedef enum tagSERVERCALL SERVERCALL;

enum tagPENDINGTYPE {
    PENDINGTYPE_TOPLEVEL = 1,
    PENDINGTYPE_NESTED = 2
};
COM_STATIC_ASSERT(sizeof(enum tagPENDINGTYPE) == 4, "PENDINGTYPE has 32 bits");
typedef enum tagPENDINGTYPE PENDINGTYPE;

enum tagPENDINGMSG {
    PENDINGMSG_CANCELCALL = 0,
    PENDINGMSG_WAITNOPROCESS = 1,
    PENDINGMSG_WAITDEFPROCESS = 2
};
COM_STATIC_ASSERT(sizeof(enum tagPENDINGMSG) == 4, "PENDINGMSG has 32 bits");
typedef enum tagPENDINGMSG PENDINGMSG;

struct tagINTERFACEINFO {
    IUnknown *pUnk;
    IID iid;
    WORD wMethod;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagINTERFACEINFO) == 32, "size of INTERFACEINFO");
COM_STATIC_ASSERT(offsetof(struct tagINTERFACEINFO, pUnk) == 0, "place of INTERFACEINFO.pUnk");
COM_STATIC_ASSERT(offsetof(struct tagINTERFACEINFO, iid) == 8, "place of INTERFACEINFO.iid");
COM_STATIC_ASSERT(offsetof(struct tagINTERFACEINFO, wMethod) == 24, "place of INTERFACEINFO.wMethod");
#endif
typedef struct tagINTERFACEINFO INTERFACEINFO;
typedef struct tagINTERFACEINFO *LPINTERFACEINFO;

#ifndef __IMessageFilter_INTERFACE_DEFINED__
#define __IMessageFilter_INTERFACE_DEFINED__
typedef IMessageFilter *LPMESSAGEFILTER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IMessageFilter;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000016-0000-0000-c000-000000000046")
IMessageFilter : public IUnknown
{
public:
    virtual DWORD STDMETHODCALLTYPE HandleInComingCall(
        /* [in] */ DWORD dwCallType,
        /* [in] */ HTASK htaskCaller,
        /* [in] */ DWORD dwTickCount,
        /* [in] */ LPINTERFACEINFO lpInterfaceInfo) = 0;
    virtual DWORD STDMETHODCALLTYPE RetryRejectedCall(
        /* [in] */ HTASK htaskCallee,
        /* [in] */ DWORD dwTickCount,
        /* [in] */ DWORD dwRejectType) = 0;
    virtual DWORD STDMETHODCALLTYPE MessagePending(
        /* [in] */ HTASK htaskCallee,
        /* [in] */ DWORD dwTickCount,
        /* [in] */ DWORD dwPendingType) = 0;
};
COM_DEFINE_UUIDOF(IMessageFilter, 0x00000016, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IMessageFilter) == sizeof(void *), "IMessageFilter is one vtable");
#else
typedef struct IMessageFilterVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMessageFilter *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMessageFilter *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMessageFilter *This);
    DWORD (STDMETHODCALLTYPE *HandleInComingCall)(IMessageFilter *This, DWORD dwCallType, HTASK htaskCaller, DWORD dwTickCount, LPINTERFACEINFO lpInterfaceInfo);
    DWORD (STDMETHODCALLTYPE *RetryRejectedCall)(IMessageFilter *This, HTASK htaskCallee, DWORD dwTickCount, DWORD dwRejectType);
    DWORD (STDMETHODCALLTYPE *MessagePending)(IMessageFilter *This, HTASK htaskCallee, DWORD dwTickCount, DWORD dwPendingType);
    END_INTERFACE
} IMessageFilterVtbl;
interface IMessageFilter {
    CONST_VTBL struct IMessageFilterVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMessageFilter_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMessageFilter_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMessageFilter_Release(This) ((This)->lpVtbl->Release(This))
#define IMessageFilter_HandleInComingCall(This, dwCallType, htaskCaller, dwTickCount, lpInterfaceInfo) ((This)->lpVtbl->HandleInComingCall(This, dwCallType, htaskCaller, dwTickCount, lpInterfaceInfo))
#define IMessageFilter_RetryRejectedCall(This, htaskCallee, dwTickCount, dwRejectType) ((This)->lpVtbl->RetryRejectedCall(This, htaskCallee, dwTickCount, dwRejectType))
#define IMessageFilter_MessagePending(This, htaskCallee, dwTickCount, dwPendingType) ((This)->lpVtbl->MessagePending(This, htaskCallee, dwTickCount, dwPendingType))
#endif
COM_STATIC_ASSERT(offsetof(IMessageFilterVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IMessageFilter.QueryInterface");
COM_STATIC_ASSERT(offsetof(IMessageFilterVtbl, AddRef) == 1 * sizeof(void *), "slot of IMessageFilter.AddRef");
COM_STATIC_ASSERT(offsetof(IMessageFilterVtbl, Release) == 2 * sizeof(void *), "slot of IMessageFilter.Release");
COM_STATIC_ASSERT(offsetof(IMessageFilterVtbl, HandleInComingCall) == 3 * sizeof(void *), "slot of IMessageFilter.HandleInComingCall");
COM_STATIC_ASSERT(offsetof(IMessageFilterVtbl, RetryRejectedCall) == 4 * sizeof(void *), "slot of IMessageFilter.RetryRejectedCall");
COM_STATIC_ASSERT(offsetof(IMessageFilterVtbl, MessagePending) == 5 * sizeof(void *), "slot of IMessageFilter.MessagePending");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IMessageFilter_INTERFACE_DEFINED__ */

#ifndef __IUrlMon_INTERFACE_DEFINED__
#define __IUrlMon_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IUrlMon;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000026-0000-0000-c000-000000000046")
IUrlMon : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE AsyncGetClassBits(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ LPCWSTR pszTYPE,
        /* [in] */ LPCWSTR pszExt,
        /* [in] */ DWORD dwFileVersionMS,
        /* [in] */ DWORD dwFileVersionLS,
        /* [in] */ LPCWSTR pszCodeBase,
        /* [in] */ IBindCtx *pbc,
        /* [in] */ DWORD dwClassContext,
        /* [in] */ REFIID riid,
        /* [in] */ DWORD flags) = 0;
};
COM_DEFINE_UUIDOF(IUrlMon, 0x00000026, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IUrlMon) == sizeof(void *), "IUrlMon is one vtable");
#else
typedef struct IUrlMonVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IUrlMon *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IUrlMon *This);
    ULONG (STDMETHODCALLTYPE *Release)(IUrlMon *This);
    HRESULT (STDMETHODCALLTYPE *AsyncGetClassBits)(IUrlMon *This, REFCLSID rclsid, LPCWSTR pszTYPE, LPCWSTR pszExt, DWORD dwFileVersionMS, DWORD dwFileVersionLS, LPCWSTR pszCodeBase, IBindCtx *pbc, DWORD dwClassContext, REFIID riid, DWORD flags);
    END_INTERFACE
} IUrlMonVtbl;
interface IUrlMon {
    CONST_VTBL struct IUrlMonVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IUrlMon_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IUrlMon_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IUrlMon_Release(This) ((This)->lpVtbl->Release(This))
#define IUrlMon_AsyncGetClassBits(This, rclsid, pszTYPE, pszExt, dwFileVersionMS, dwFileVersionLS, pszCodeBase, pbc, dwClassContext, riid, flags) ((This)->lpVtbl->AsyncGetClassBits(This, rclsid, pszTYPE, pszExt, dwFileVersionMS, dwFileVersionLS, pszCodeBase, pbc, dwClassContext, riid, flags))
#endif
COM_STATIC_ASSERT(offsetof(IUrlMonVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IUrlMon.QueryInterface");
COM_STATIC_ASSERT(offsetof(IUrlMonVtbl, AddRef) == 1 * sizeof(void *), "slot of IUrlMon.AddRef");
COM_STATIC_ASSERT(offsetof(IUrlMonVtbl, Release) == 2 * sizeof(void *), "slot of IUrlMon.Release");
COM_STATIC_ASSERT(offsetof(IUrlMonVtbl, AsyncGetClassBits) == 3 * sizeof(void *), "slot of IUrlMon.AsyncGetClassBits");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IUrlMon_INTERFACE_DEFINED__ */

#ifndef __IForegroundTransfer_INTERFACE_DEFINED__
#define __IForegroundTransfer_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IForegroundTransfer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000145-0000-0000-c000-000000000046")
IForegroundTransfer : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE AllowForegroundTransfer(/* [in] */ void *lpvReserved) = 0;
};
COM_DEFINE_UUIDOF(IForegroundTransfer, 0x00000145, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IForegroundTransfer) == sizeof(void *), "IForegroundTransfer is one vtable");
#else
typedef struct IForegroundTransferVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IForegroundTransfer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IForegroundTransfer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IForegroundTransfer *This);
    HRESULT (STDMETHODCALLTYPE *AllowForegroundTransfer)(IForegroundTransfer *This, void *lpvReserved);
    END_INTERFACE
} IForegroundTransferVtbl;
interface IForegroundTransfer {
    CONST_VTBL struct IForegroundTransferVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IForegroundTransfer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IForegroundTransfer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IForegroundTransfer_Release(This) ((This)->lpVtbl->Release(This))
#define IForegroundTransfer_AllowForegroundTransfer(This, lpvReserved) ((This)->lpVtbl->AllowForegroundTransfer(This, lpvReserved))
#endif
COM_STATIC_ASSERT(offsetof(IForegroundTransferVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IForegroundTransfer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IForegroundTransferVtbl, AddRef) == 1 * sizeof(void *), "slot of IForegroundTransfer.AddRef");
COM_STATIC_ASSERT(offsetof(IForegroundTransferVtbl, Release) == 2 * sizeof(void *), "slot of IForegroundTransfer.Release");
COM_STATIC_ASSERT(offsetof(IForegroundTransferVtbl, AllowForegroundTransfer) == 3 * sizeof(void *), "slot of IForegroundTransfer.AllowForegroundTransfer");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IForegroundTransfer_INTERFACE_DEFINED__ */

#ifndef __IInitializeSpy_INTERFACE_DEFINED__
#define __IInitializeSpy_INTERFACE_DEFINED__
typedef IInitializeSpy *LPINITIALIZESPY;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IInitializeSpy;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000034-0000-0000-c000-000000000046")
IInitializeSpy : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE PreInitialize(
        /* [in] */ DWORD dwCoInit,
        /* [in] */ DWORD dwCurThreadAptRefs) = 0;
    virtual HRESULT STDMETHODCALLTYPE PostInitialize(
        /* [in] */ HRESULT hrCoInit,
        /* [in] */ DWORD dwCoInit,
        /* [in] */ DWORD dwNewThreadAptRefs) = 0;
    virtual HRESULT STDMETHODCALLTYPE PreUninitialize(/* [in] */ DWORD dwCurThreadAptRefs) = 0;
    virtual HRESULT STDMETHODCALLTYPE PostUninitialize(/* [in] */ DWORD dwNewThreadAptRefs) = 0;
};
COM_DEFINE_UUIDOF(IInitializeSpy, 0x00000034, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IInitializeSpy) == sizeof(void *), "IInitializeSpy is one vtable");
#else
typedef struct IInitializeSpyVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IInitializeSpy *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IInitializeSpy *This);
    ULONG (STDMETHODCALLTYPE *Release)(IInitializeSpy *This);
    HRESULT (STDMETHODCALLTYPE *PreInitialize)(IInitializeSpy *This, DWORD dwCoInit, DWORD dwCurThreadAptRefs);
    HRESULT (STDMETHODCALLTYPE *PostInitialize)(IInitializeSpy *This, HRESULT hrCoInit, DWORD dwCoInit, DWORD dwNewThreadAptRefs);
    HRESULT (STDMETHODCALLTYPE *PreUninitialize)(IInitializeSpy *This, DWORD dwCurThreadAptRefs);
    HRESULT (STDMETHODCALLTYPE *PostUninitialize)(IInitializeSpy *This, DWORD dwNewThreadAptRefs);
    END_INTERFACE
} IInitializeSpyVtbl;
interface IInitializeSpy {
    CONST_VTBL struct IInitializeSpyVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IInitializeSpy_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IInitializeSpy_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IInitializeSpy_Release(This) ((This)->lpVtbl->Release(This))
#define IInitializeSpy_PreInitialize(This, dwCoInit, dwCurThreadAptRefs) ((This)->lpVtbl->PreInitialize(This, dwCoInit, dwCurThreadAptRefs))
#define IInitializeSpy_PostInitialize(This, hrCoInit, dwCoInit, dwNewThreadAptRefs) ((This)->lpVtbl->PostInitialize(This, hrCoInit, dwCoInit, dwNewThreadAptRefs))
#define IInitializeSpy_PreUninitialize(This, dwCurThreadAptRefs) ((This)->lpVtbl->PreUninitialize(This, dwCurThreadAptRefs))
#define IInitializeSpy_PostUninitialize(This, dwNewThreadAptRefs) ((This)->lpVtbl->PostUninitialize(This, dwNewThreadAptRefs))
#endif
COM_STATIC_ASSERT(offsetof(IInitializeSpyVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IInitializeSpy.QueryInterface");
COM_STATIC_ASSERT(offsetof(IInitializeSpyVtbl, AddRef) == 1 * sizeof(void *), "slot of IInitializeSpy.AddRef");
COM_STATIC_ASSERT(offsetof(IInitializeSpyVtbl, Release) == 2 * sizeof(void *), "slot of IInitializeSpy.Release");
COM_STATIC_ASSERT(offsetof(IInitializeSpyVtbl, PreInitialize) == 3 * sizeof(void *), "slot of IInitializeSpy.PreInitialize");
COM_STATIC_ASSERT(offsetof(IInitializeSpyVtbl, PostInitialize) == 4 * sizeof(void *), "slot of IInitializeSpy.PostInitialize");
COM_STATIC_ASSERT(offsetof(IInitializeSpyVtbl, PreUninitialize) == 5 * sizeof(void *), "slot of IInitializeSpy.PreUninitialize");
COM_STATIC_ASSERT(offsetof(IInitializeSpyVtbl, PostUninitialize) == 6 * sizeof(void *), "slot of IInitializeSpy.PostUninitialize");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IInitializeSpy_INTERFACE_DEFINED__ */

#ifndef __IThumbnailExtractor_INTERFACE_DEFINED__
#define __IThumbnailExtractor_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IThumbnailExtractor;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("969dc708-5c76-11d1-8d86-0000f804b057")
IThumbnailExtractor : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE ExtractThumbnail(
        /* [in] */ IStorage *pStg,
        /* [in] */ ULONG ulLength,
        /* [in] */ ULONG ulHeight,
        /* [out] */ ULONG *pulOutputLength,
        /* [out] */ ULONG *pulOutputHeight,
        /* [out] */ HBITMAP *phOutputBitmap) = 0;
    virtual HRESULT STDMETHODCALLTYPE OnFileUpdated(/* [in] */ IStorage *pStg) = 0;
};
COM_DEFINE_UUIDOF(IThumbnailExtractor, 0x969dc708, 0x5c76, 0x11d1, 0x8d, 0x86, 0x00, 0x00, 0xf8, 0x04, 0xb0, 0x57)
COM_STATIC_ASSERT(sizeof(IThumbnailExtractor) == sizeof(void *), "IThumbnailExtractor is one vtable");
#else
typedef struct IThumbnailExtractorVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IThumbnailExtractor *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IThumbnailExtractor *This);
    ULONG (STDMETHODCALLTYPE *Release)(IThumbnailExtractor *This);
    HRESULT (STDMETHODCALLTYPE *ExtractThumbnail)(IThumbnailExtractor *This, IStorage *pStg, ULONG ulLength, ULONG ulHeight, ULONG *pulOutputLength, ULONG *pulOutputHeight, HBITMAP *phOutputBitmap);
    HRESULT (STDMETHODCALLTYPE *OnFileUpdated)(IThumbnailExtractor *This, IStorage *pStg);
    END_INTERFACE
} IThumbnailExtractorVtbl;
interface IThumbnailExtractor {
    CONST_VTBL struct IThumbnailExtractorVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IThumbnailExtractor_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IThumbnailExtractor_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IThumbnailExtractor_Release(This) ((This)->lpVtbl->Release(This))
#define IThumbnailExtractor_ExtractThumbnail(This, pStg, ulLength, ulHeight, pulOutputLength, pulOutputHeight, phOutputBitmap) ((This)->lpVtbl->ExtractThumbnail(This, pStg, ulLength, ulHeight, pulOutputLength, pulOutputHeight, phOutputBitmap))
#define IThumbnailExtractor_OnFileUpdated(This, pStg) ((This)->lpVtbl->OnFileUpdated(This, pStg))
#endif
COM_STATIC_ASSERT(offsetof(IThumbnailExtractorVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IThumbnailExtractor.QueryInterface");
COM_STATIC_ASSERT(offsetof(IThumbnailExtractorVtbl, AddRef) == 1 * sizeof(void *), "slot of IThumbnailExtractor.AddRef");
COM_STATIC_ASSERT(offsetof(IThumbnailExtractorVtbl, Release) == 2 * sizeof(void *), "slot of IThumbnailExtractor.Release");
COM_STATIC_ASSERT(offsetof(IThumbnailExtractorVtbl, ExtractThumbnail) == 3 * sizeof(void *), "slot of IThumbnailExtractor.ExtractThumbnail");
COM_STATIC_ASSERT(offsetof(IThumbnailExtractorVtbl, OnFileUpdated) == 4 * sizeof(void *), "slot of IThumbnailExtractor.OnFileUpdated");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IThumbnailExtractor_INTERFACE_DEFINED__ */

#ifndef __IApartmentShutdown_INTERFACE_DEFINED__
#define __IApartmentShutdown_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IApartmentShutdown;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("a2f05a09-27a2-42b5-bc0e-ac163ef49d9b")
IApartmentShutdown : public IUnknown
{
public:
    virtual void STDMETHODCALLTYPE OnUninitialize(/* [in] */ UINT64 ui64ApartmentIdentifier) = 0;
};
COM_DEFINE_UUIDOF(IApartmentShutdown, 0xa2f05a09, 0x27a2, 0x42b5, 0xbc, 0x0e, 0xac, 0x16, 0x3e, 0xf4, 0x9d, 0x9b)
COM_STATIC_ASSERT(sizeof(IApartmentShutdown) == sizeof(void *), "IApartmentShutdown is one vtable");
#else
typedef struct IApartmentShutdownVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IApartmentShutdown *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IApartmentShutdown *This);
    ULONG (STDMETHODCALLTYPE *Release)(IApartmentShutdown *This);
    void (STDMETHODCALLTYPE *OnUninitialize)(IApartmentShutdown *This, UINT64 ui64ApartmentIdentifier);
    END_INTERFACE
} IApartmentShutdownVtbl;
interface IApartmentShutdown {
    CONST_VTBL struct IApartmentShutdownVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IApartmentShutdown_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IApartmentShutdown_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IApartmentShutdown_Release(This) ((This)->lpVtbl->Release(This))
#define IApartmentShutdown_OnUninitialize(This, ui64ApartmentIdentifier) ((This)->lpVtbl->OnUninitialize(This, ui64ApartmentIdentifier))
#endif
COM_STATIC_ASSERT(offsetof(IApartmentShutdownVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IApartmentShutdown.QueryInterface");
COM_STATIC_ASSERT(offsetof(IApartmentShutdownVtbl, AddRef) == 1 * sizeof(void *), "slot of IApartmentShutdown.AddRef");
COM_STATIC_ASSERT(offsetof(IApartmentShutdownVtbl, Release) == 2 * sizeof(void *), "slot of IApartmentShutdown.Release");
COM_STATIC_ASSERT(offsetof(IApartmentShutdownVtbl, OnUninitialize) == 3 * sizeof(void *), "slot of IApartmentShutdown.OnUninitialize");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IApartmentShutdown_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __objidl_h__ */
