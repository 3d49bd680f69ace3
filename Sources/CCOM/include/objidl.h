/* Generated from objidl.idl by idlc. Do not edit. */
#ifndef __objidl_h__
#define __objidl_h__

#include "com_base.h"
#include "unknwn.h"

#ifndef __IMalloc_FWD_DEFINED__
#define __IMalloc_FWD_DEFINED__
typedef interface IMalloc IMalloc;
#endif

#ifndef __IMallocSpy_FWD_DEFINED__
#define __IMallocSpy_FWD_DEFINED__
typedef interface IMallocSpy IMallocSpy;
#endif

#ifndef __ISequentialStream_FWD_DEFINED__
#define __ISequentialStream_FWD_DEFINED__
typedef interface ISequentialStream ISequentialStream;
#endif

#ifndef __IStream_FWD_DEFINED__
#define __IStream_FWD_DEFINED__
typedef interface IStream IStream;
#endif

#ifndef __IMarshal_FWD_DEFINED__
#define __IMarshal_FWD_DEFINED__
typedef interface IMarshal IMarshal;
#endif

#ifndef __IEnumUnknown_FWD_DEFINED__
#define __IEnumUnknown_FWD_DEFINED__
typedef interface IEnumUnknown IEnumUnknown;
#endif

#ifndef __IEnumString_FWD_DEFINED__
#define __IEnumString_FWD_DEFINED__
typedef interface IEnumString IEnumString;
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

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __IMalloc_INTERFACE_DEFINED__
#define __IMalloc_INTERFACE_DEFINED__
typedef IMalloc *LPMALLOC;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IMalloc;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000002-0000-0000-c000-000000000046")
IMalloc : public IUnknown
{
public:
    virtual void *STDMETHODCALLTYPE Alloc(/* [in] */ SIZE_T cb) = 0;
    virtual void *STDMETHODCALLTYPE Realloc(
        /* [in] */ void *pv,
        /* [in] */ SIZE_T cb) = 0;
    virtual void STDMETHODCALLTYPE Free(/* [in] */ void *pv) = 0;
    virtual SIZE_T STDMETHODCALLTYPE GetSize(/* [in] */ void *pv) = 0;
    virtual int STDMETHODCALLTYPE DidAlloc(/* [in] */ void *pv) = 0;
    virtual void STDMETHODCALLTYPE HeapMinimize(void) = 0;
};
COM_DEFINE_UUIDOF(IMalloc, 0x00000002, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IMalloc) == sizeof(void *), "IMalloc is one vtable");
#else
typedef struct IMallocVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMalloc *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMalloc *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMalloc *This);
    void *(STDMETHODCALLTYPE *Alloc)(IMalloc *This, SIZE_T cb);
    void *(STDMETHODCALLTYPE *Realloc)(IMalloc *This, void *pv, SIZE_T cb);
    void (STDMETHODCALLTYPE *Free)(IMalloc *This, void *pv);
    SIZE_T (STDMETHODCALLTYPE *GetSize)(IMalloc *This, void *pv);
    int (STDMETHODCALLTYPE *DidAlloc)(IMalloc *This, void *pv);
    void (STDMETHODCALLTYPE *HeapMinimize)(IMalloc *This);
    END_INTERFACE
} IMallocVtbl;
interface IMalloc {
    CONST_VTBL struct IMallocVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMalloc_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMalloc_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMalloc_Release(This) ((This)->lpVtbl->Release(This))
#define IMalloc_Alloc(This, cb) ((This)->lpVtbl->Alloc(This, cb))
#define IMalloc_Realloc(This, pv, cb) ((This)->lpVtbl->Realloc(This, pv, cb))
#define IMalloc_Free(This, pv) ((This)->lpVtbl->Free(This, pv))
#define IMalloc_GetSize(This, pv) ((This)->lpVtbl->GetSize(This, pv))
#define IMalloc_DidAlloc(This, pv) ((This)->lpVtbl->DidAlloc(This, pv))
#define IMalloc_HeapMinimize(This) ((This)->lpVtbl->HeapMinimize(This))
#endif
COM_STATIC_ASSERT(offsetof(IMallocVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IMalloc.QueryInterface");
COM_STATIC_ASSERT(offsetof(IMallocVtbl, AddRef) == 1 * sizeof(void *), "slot of IMalloc.AddRef");
COM_STATIC_ASSERT(offsetof(IMallocVtbl, Release) == 2 * sizeof(void *), "slot of IMalloc.Release");
COM_STATIC_ASSERT(offsetof(IMallocVtbl, Alloc) == 3 * sizeof(void *), "slot of IMalloc.Alloc");
COM_STATIC_ASSERT(offsetof(IMallocVtbl, Realloc) == 4 * sizeof(void *), "slot of IMalloc.Realloc");
COM_STATIC_ASSERT(offsetof(IMallocVtbl, Free) == 5 * sizeof(void *), "slot of IMalloc.Free");
COM_STATIC_ASSERT(offsetof(IMallocVtbl, GetSize) == 6 * sizeof(void *), "slot of IMalloc.GetSize");
COM_STATIC_ASSERT(offsetof(IMallocVtbl, DidAlloc) == 7 * sizeof(void *), "slot of IMalloc.DidAlloc");
COM_STATIC_ASSERT(offsetof(IMallocVtbl, HeapMinimize) == 8 * sizeof(void *), "slot of IMalloc.HeapMinimize");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IMalloc_INTERFACE_DEFINED__ */

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

enum tagSTREAM_SEEK {
    STREAM_SEEK_SET = 0,
    STREAM_SEEK_CUR = 1,
    STREAM_SEEK_END = 2
};
COM_STATIC_ASSERT(sizeof(enum tagSTREAM_SEEK) == 4, "STREAM_SEEK has 32 bits");
typedef enum tagSTREAM_SEEK STREAM_SEEK;

enum tagLOCKTYPE {
    LOCK_WRITE = 1,
    LOCK_EXCLUSIVE = 2,
    LOCK_ONLYONCE = 4
};
COM_STATIC_ASSERT(sizeof(enum tagLOCKTYPE) == 4, "LOCKTYPE has 32 bits");
typedef enum tagLOCKTYPE LOCKTYPE;

enum tagSTATFLAG {
    STATFLAG_DEFAULT = 0,
    STATFLAG_NONAME = 1,
    STATFLAG_NOOPEN = 2
};
COM_STATIC_ASSERT(sizeof(enum tagSTATFLAG) == 4, "STATFLAG has 32 bits");
typedef enum tagSTATFLAG STATFLAG;

enum tagSTGC {
    STGC_DEFAULT = 0,
    STGC_OVERWRITE = 1,
    STGC_ONLYIFCURRENT = 2,
    STGC_DANGEROUSLYCOMMITMERELYTODISKCACHE = 4,
    STGC_CONSOLIDATE = 8
};
COM_STATIC_ASSERT(sizeof(enum tagSTGC) == 4, "STGC has 32 bits");
typedef enum tagSTGC STGC;

enum tagSTGTY {
    STGTY_STORAGE = 1,
    STGTY_STREAM = 2,
    STGTY_LOCKBYTES = 3,
    STGTY_PROPERTY = 4
};
COM_STATIC_ASSERT(sizeof(enum tagSTGTY) == 4, "STGTY has 32 bits");
typedef enum tagSTGTY STGTY;
#define STGM_READ 0x00000000
#define STGM_WRITE 0x00000001
#define STGM_READWRITE 0x00000002
#define STGM_SHARE_EXCLUSIVE 0x00000010
#define STGM_SHARE_DENY_WRITE 0x00000020
#define STGM_SHARE_DENY_READ 0x00000030
#define STGM_SHARE_DENY_NONE 0x00000040
#define STGM_CREATE 0x00001000

struct tagSTATSTG {
    LPOLESTR pwcsName;
    DWORD type;
    ULARGE_INTEGER cbSize;
    FILETIME mtime;
    FILETIME ctime;
    FILETIME atime;
    DWORD grfMode;
    DWORD grfLocksSupported;
    CLSID clsid;
    DWORD grfStateBits;
    DWORD reserved;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSTATSTG) == 80, "size of STATSTG");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, pwcsName) == 0, "place of STATSTG.pwcsName");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, type) == 8, "place of STATSTG.type");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, cbSize) == 16, "place of STATSTG.cbSize");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, mtime) == 24, "place of STATSTG.mtime");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, ctime) == 32, "place of STATSTG.ctime");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, atime) == 40, "place of STATSTG.atime");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, grfMode) == 48, "place of STATSTG.grfMode");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, grfLocksSupported) == 52, "place of STATSTG.grfLocksSupported");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, clsid) == 56, "place of STATSTG.clsid");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, grfStateBits) == 72, "place of STATSTG.grfStateBits");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTG, reserved) == 76, "place of STATSTG.reserved");
#endif
typedef struct tagSTATSTG STATSTG;

#ifndef __ISequentialStream_INTERFACE_DEFINED__
#define __ISequentialStream_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISequentialStream;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0c733a30-2a1c-11ce-ade5-00aa0044773d")
ISequentialStream : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Read(
        /* [out] */ void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbRead) = 0;
    virtual HRESULT STDMETHODCALLTYPE Write(
        /* [in] */ const void *pv,
        /* [in] */ ULONG cb,
        /* [out] */ ULONG *pcbWritten) = 0;
};
COM_DEFINE_UUIDOF(ISequentialStream, 0x0c733a30, 0x2a1c, 0x11ce, 0xad, 0xe5, 0x00, 0xaa, 0x00, 0x44, 0x77, 0x3d)
COM_STATIC_ASSERT(sizeof(ISequentialStream) == sizeof(void *), "ISequentialStream is one vtable");
#else
typedef struct ISequentialStreamVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISequentialStream *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISequentialStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISequentialStream *This);
    HRESULT (STDMETHODCALLTYPE *Read)(ISequentialStream *This, void *pv, ULONG cb, ULONG *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(ISequentialStream *This, const void *pv, ULONG cb, ULONG *pcbWritten);
    END_INTERFACE
} ISequentialStreamVtbl;
interface ISequentialStream {
    CONST_VTBL struct ISequentialStreamVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISequentialStream_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISequentialStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISequentialStream_Release(This) ((This)->lpVtbl->Release(This))
#define ISequentialStream_Read(This, pv, cb, pcbRead) ((This)->lpVtbl->Read(This, pv, cb, pcbRead))
#define ISequentialStream_Write(This, pv, cb, pcbWritten) ((This)->lpVtbl->Write(This, pv, cb, pcbWritten))
#endif
COM_STATIC_ASSERT(offsetof(ISequentialStreamVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISequentialStream.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISequentialStreamVtbl, AddRef) == 1 * sizeof(void *), "slot of ISequentialStream.AddRef");
COM_STATIC_ASSERT(offsetof(ISequentialStreamVtbl, Release) == 2 * sizeof(void *), "slot of ISequentialStream.Release");
COM_STATIC_ASSERT(offsetof(ISequentialStreamVtbl, Read) == 3 * sizeof(void *), "slot of ISequentialStream.Read");
COM_STATIC_ASSERT(offsetof(ISequentialStreamVtbl, Write) == 4 * sizeof(void *), "slot of ISequentialStream.Write");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISequentialStream_INTERFACE_DEFINED__ */

#ifndef __IStream_INTERFACE_DEFINED__
#define __IStream_INTERFACE_DEFINED__
typedef IStream *LPSTREAM;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IStream;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000000c-0000-0000-c000-000000000046")
IStream : public ISequentialStream
{
public:
    virtual HRESULT STDMETHODCALLTYPE Seek(
        /* [in] */ LARGE_INTEGER dlibMove,
        /* [in] */ DWORD dwOrigin,
        /* [out] */ ULARGE_INTEGER *plibNewPosition) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSize(/* [in] */ ULARGE_INTEGER libNewSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE CopyTo(
        /* [in] */ IStream *pstm,
        /* [in] */ ULARGE_INTEGER cb,
        /* [out] */ ULARGE_INTEGER *pcbRead,
        /* [out] */ ULARGE_INTEGER *pcbWritten) = 0;
    virtual HRESULT STDMETHODCALLTYPE Commit(/* [in] */ DWORD grfCommitFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Revert(void) = 0;
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
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IStream **ppstm) = 0;
};
COM_DEFINE_UUIDOF(IStream, 0x0000000c, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IStream) == sizeof(void *), "IStream is one vtable");
#else
typedef struct IStreamVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IStream *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IStream *This);
    ULONG (STDMETHODCALLTYPE *Release)(IStream *This);
    HRESULT (STDMETHODCALLTYPE *Read)(IStream *This, void *pv, ULONG cb, ULONG *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Write)(IStream *This, const void *pv, ULONG cb, ULONG *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Seek)(IStream *This, LARGE_INTEGER dlibMove, DWORD dwOrigin, ULARGE_INTEGER *plibNewPosition);
    HRESULT (STDMETHODCALLTYPE *SetSize)(IStream *This, ULARGE_INTEGER libNewSize);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IStream *This, IStream *pstm, ULARGE_INTEGER cb, ULARGE_INTEGER *pcbRead, ULARGE_INTEGER *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Commit)(IStream *This, DWORD grfCommitFlags);
    HRESULT (STDMETHODCALLTYPE *Revert)(IStream *This);
    HRESULT (STDMETHODCALLTYPE *LockRegion)(IStream *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *UnlockRegion)(IStream *This, ULARGE_INTEGER libOffset, ULARGE_INTEGER cb, DWORD dwLockType);
    HRESULT (STDMETHODCALLTYPE *Stat)(IStream *This, STATSTG *pstatstg, DWORD grfStatFlag);
    HRESULT (STDMETHODCALLTYPE *Clone)(IStream *This, IStream **ppstm);
    END_INTERFACE
} IStreamVtbl;
interface IStream {
    CONST_VTBL struct IStreamVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IStream_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IStream_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IStream_Release(This) ((This)->lpVtbl->Release(This))
#define IStream_Read(This, pv, cb, pcbRead) ((This)->lpVtbl->Read(This, pv, cb, pcbRead))
#define IStream_Write(This, pv, cb, pcbWritten) ((This)->lpVtbl->Write(This, pv, cb, pcbWritten))
#define IStream_Seek(This, dlibMove, dwOrigin, plibNewPosition) ((This)->lpVtbl->Seek(This, dlibMove, dwOrigin, plibNewPosition))
#define IStream_SetSize(This, libNewSize) ((This)->lpVtbl->SetSize(This, libNewSize))
#define IStream_CopyTo(This, pstm, cb, pcbRead, pcbWritten) ((This)->lpVtbl->CopyTo(This, pstm, cb, pcbRead, pcbWritten))
#define IStream_Commit(This, grfCommitFlags) ((This)->lpVtbl->Commit(This, grfCommitFlags))
#define IStream_Revert(This) ((This)->lpVtbl->Revert(This))
#define IStream_LockRegion(This, libOffset, cb, dwLockType) ((This)->lpVtbl->LockRegion(This, libOffset, cb, dwLockType))
#define IStream_UnlockRegion(This, libOffset, cb, dwLockType) ((This)->lpVtbl->UnlockRegion(This, libOffset, cb, dwLockType))
#define IStream_Stat(This, pstatstg, grfStatFlag) ((This)->lpVtbl->Stat(This, pstatstg, grfStatFlag))
#define IStream_Clone(This, ppstm) ((This)->lpVtbl->Clone(This, ppstm))
#endif
COM_STATIC_ASSERT(offsetof(IStreamVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IStream.QueryInterface");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, AddRef) == 1 * sizeof(void *), "slot of IStream.AddRef");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, Release) == 2 * sizeof(void *), "slot of IStream.Release");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, Read) == 3 * sizeof(void *), "slot of IStream.Read");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, Write) == 4 * sizeof(void *), "slot of IStream.Write");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, Seek) == 5 * sizeof(void *), "slot of IStream.Seek");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, SetSize) == 6 * sizeof(void *), "slot of IStream.SetSize");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, CopyTo) == 7 * sizeof(void *), "slot of IStream.CopyTo");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, Commit) == 8 * sizeof(void *), "slot of IStream.Commit");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, Revert) == 9 * sizeof(void *), "slot of IStream.Revert");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, LockRegion) == 10 * sizeof(void *), "slot of IStream.LockRegion");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, UnlockRegion) == 11 * sizeof(void *), "slot of IStream.UnlockRegion");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, Stat) == 12 * sizeof(void *), "slot of IStream.Stat");
COM_STATIC_ASSERT(offsetof(IStreamVtbl, Clone) == 13 * sizeof(void *), "slot of IStream.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IStream_INTERFACE_DEFINED__ */

#ifndef __IMarshal_INTERFACE_DEFINED__
#define __IMarshal_INTERFACE_DEFINED__
typedef IMarshal *LPMARSHAL;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IMarshal;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000003-0000-0000-c000-000000000046")
IMarshal : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetUnmarshalClass(
        /* [in] */ REFIID riid,
        /* [in] */ void *pv,
        /* [in] */ DWORD dwDestContext,
        /* [in] */ void *pvDestContext,
        /* [in] */ DWORD mshlflags,
        /* [out] */ CLSID *pCid) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetMarshalSizeMax(
        /* [in] */ REFIID riid,
        /* [in] */ void *pv,
        /* [in] */ DWORD dwDestContext,
        /* [in] */ void *pvDestContext,
        /* [in] */ DWORD mshlflags,
        /* [out] */ DWORD *pSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE MarshalInterface(
        /* [in] */ IStream *pStm,
        /* [in] */ REFIID riid,
        /* [in] */ void *pv,
        /* [in] */ DWORD dwDestContext,
        /* [in] */ void *pvDestContext,
        /* [in] */ DWORD mshlflags) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnmarshalInterface(
        /* [in] */ IStream *pStm,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppv) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReleaseMarshalData(/* [in] */ IStream *pStm) = 0;
    virtual HRESULT STDMETHODCALLTYPE DisconnectObject(/* [in] */ DWORD dwReserved) = 0;
};
COM_DEFINE_UUIDOF(IMarshal, 0x00000003, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IMarshal) == sizeof(void *), "IMarshal is one vtable");
#else
typedef struct IMarshalVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMarshal *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMarshal *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMarshal *This);
    HRESULT (STDMETHODCALLTYPE *GetUnmarshalClass)(IMarshal *This, REFIID riid, void *pv, DWORD dwDestContext, void *pvDestContext, DWORD mshlflags, CLSID *pCid);
    HRESULT (STDMETHODCALLTYPE *GetMarshalSizeMax)(IMarshal *This, REFIID riid, void *pv, DWORD dwDestContext, void *pvDestContext, DWORD mshlflags, DWORD *pSize);
    HRESULT (STDMETHODCALLTYPE *MarshalInterface)(IMarshal *This, IStream *pStm, REFIID riid, void *pv, DWORD dwDestContext, void *pvDestContext, DWORD mshlflags);
    HRESULT (STDMETHODCALLTYPE *UnmarshalInterface)(IMarshal *This, IStream *pStm, REFIID riid, void **ppv);
    HRESULT (STDMETHODCALLTYPE *ReleaseMarshalData)(IMarshal *This, IStream *pStm);
    HRESULT (STDMETHODCALLTYPE *DisconnectObject)(IMarshal *This, DWORD dwReserved);
    END_INTERFACE
} IMarshalVtbl;
interface IMarshal {
    CONST_VTBL struct IMarshalVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMarshal_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMarshal_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMarshal_Release(This) ((This)->lpVtbl->Release(This))
#define IMarshal_GetUnmarshalClass(This, riid, pv, dwDestContext, pvDestContext, mshlflags, pCid) ((This)->lpVtbl->GetUnmarshalClass(This, riid, pv, dwDestContext, pvDestContext, mshlflags, pCid))
#define IMarshal_GetMarshalSizeMax(This, riid, pv, dwDestContext, pvDestContext, mshlflags, pSize) ((This)->lpVtbl->GetMarshalSizeMax(This, riid, pv, dwDestContext, pvDestContext, mshlflags, pSize))
#define IMarshal_MarshalInterface(This, pStm, riid, pv, dwDestContext, pvDestContext, mshlflags) ((This)->lpVtbl->MarshalInterface(This, pStm, riid, pv, dwDestContext, pvDestContext, mshlflags))
#define IMarshal_UnmarshalInterface(This, pStm, riid, ppv) ((This)->lpVtbl->UnmarshalInterface(This, pStm, riid, ppv))
#define IMarshal_ReleaseMarshalData(This, pStm) ((This)->lpVtbl->ReleaseMarshalData(This, pStm))
#define IMarshal_DisconnectObject(This, dwReserved) ((This)->lpVtbl->DisconnectObject(This, dwReserved))
#endif
COM_STATIC_ASSERT(offsetof(IMarshalVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IMarshal.QueryInterface");
COM_STATIC_ASSERT(offsetof(IMarshalVtbl, AddRef) == 1 * sizeof(void *), "slot of IMarshal.AddRef");
COM_STATIC_ASSERT(offsetof(IMarshalVtbl, Release) == 2 * sizeof(void *), "slot of IMarshal.Release");
COM_STATIC_ASSERT(offsetof(IMarshalVtbl, GetUnmarshalClass) == 3 * sizeof(void *), "slot of IMarshal.GetUnmarshalClass");
COM_STATIC_ASSERT(offsetof(IMarshalVtbl, GetMarshalSizeMax) == 4 * sizeof(void *), "slot of IMarshal.GetMarshalSizeMax");
COM_STATIC_ASSERT(offsetof(IMarshalVtbl, MarshalInterface) == 5 * sizeof(void *), "slot of IMarshal.MarshalInterface");
COM_STATIC_ASSERT(offsetof(IMarshalVtbl, UnmarshalInterface) == 6 * sizeof(void *), "slot of IMarshal.UnmarshalInterface");
COM_STATIC_ASSERT(offsetof(IMarshalVtbl, ReleaseMarshalData) == 7 * sizeof(void *), "slot of IMarshal.ReleaseMarshalData");
COM_STATIC_ASSERT(offsetof(IMarshalVtbl, DisconnectObject) == 8 * sizeof(void *), "slot of IMarshal.DisconnectObject");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IMarshal_INTERFACE_DEFINED__ */

#ifndef __IEnumUnknown_INTERFACE_DEFINED__
#define __IEnumUnknown_INTERFACE_DEFINED__
typedef IEnumUnknown *LPENUMUNKNOWN;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumUnknown;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000100-0000-0000-c000-000000000046")
IEnumUnknown : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ IUnknown **rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumUnknown **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumUnknown, 0x00000100, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumUnknown) == sizeof(void *), "IEnumUnknown is one vtable");
#else
typedef struct IEnumUnknownVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumUnknown *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumUnknown *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumUnknown *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumUnknown *This, ULONG celt, IUnknown **rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumUnknown *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumUnknown *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumUnknown *This, IEnumUnknown **ppenum);
    END_INTERFACE
} IEnumUnknownVtbl;
interface IEnumUnknown {
    CONST_VTBL struct IEnumUnknownVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumUnknown_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumUnknown_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumUnknown_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumUnknown_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumUnknown_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumUnknown_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumUnknown_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumUnknownVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumUnknown.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumUnknownVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumUnknown.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumUnknownVtbl, Release) == 2 * sizeof(void *), "slot of IEnumUnknown.Release");
COM_STATIC_ASSERT(offsetof(IEnumUnknownVtbl, Next) == 3 * sizeof(void *), "slot of IEnumUnknown.Next");
COM_STATIC_ASSERT(offsetof(IEnumUnknownVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumUnknown.Skip");
COM_STATIC_ASSERT(offsetof(IEnumUnknownVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumUnknown.Reset");
COM_STATIC_ASSERT(offsetof(IEnumUnknownVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumUnknown.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumUnknown_INTERFACE_DEFINED__ */

#ifndef __IEnumString_INTERFACE_DEFINED__
#define __IEnumString_INTERFACE_DEFINED__
typedef IEnumString *LPENUMSTRING;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumString;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000101-0000-0000-c000-000000000046")
IEnumString : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ LPOLESTR *rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumString **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumString, 0x00000101, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumString) == sizeof(void *), "IEnumString is one vtable");
#else
typedef struct IEnumStringVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumString *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumString *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumString *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumString *This, ULONG celt, LPOLESTR *rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumString *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumString *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumString *This, IEnumString **ppenum);
    END_INTERFACE
} IEnumStringVtbl;
interface IEnumString {
    CONST_VTBL struct IEnumStringVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumString_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumString_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumString_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumString_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumString_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumString_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumString_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumStringVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumString.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumStringVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumString.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumStringVtbl, Release) == 2 * sizeof(void *), "slot of IEnumString.Release");
COM_STATIC_ASSERT(offsetof(IEnumStringVtbl, Next) == 3 * sizeof(void *), "slot of IEnumString.Next");
COM_STATIC_ASSERT(offsetof(IEnumStringVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumString.Skip");
COM_STATIC_ASSERT(offsetof(IEnumStringVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumString.Reset");
COM_STATIC_ASSERT(offsetof(IEnumStringVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumString.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumString_INTERFACE_DEFINED__ */

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

#ifdef __cplusplus
}
#endif

#endif /* __objidl_h__ */
