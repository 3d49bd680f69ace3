/* Generated from objidlbase.idl by idlc. Do not edit. */
#ifndef __objidlbase_h__
#define __objidlbase_h__

#include "com_base.h"
#include "unknwn.h"

#ifndef __IStream_FWD_DEFINED__
#define __IStream_FWD_DEFINED__
typedef interface IStream IStream;
#endif

#ifndef __IEnumString_FWD_DEFINED__
#define __IEnumString_FWD_DEFINED__
typedef interface IEnumString IEnumString;
#endif

#ifndef __IMultiQI_FWD_DEFINED__
#define __IMultiQI_FWD_DEFINED__
typedef interface IMultiQI IMultiQI;
#endif

#ifndef __IAsyncManager_FWD_DEFINED__
#define __IAsyncManager_FWD_DEFINED__
typedef interface IAsyncManager IAsyncManager;
#endif

#ifndef __IRpcProxyBuffer_FWD_DEFINED__
#define __IRpcProxyBuffer_FWD_DEFINED__
typedef interface IRpcProxyBuffer IRpcProxyBuffer;
#endif

#ifndef __IRpcStubBuffer_FWD_DEFINED__
#define __IRpcStubBuffer_FWD_DEFINED__
typedef interface IRpcStubBuffer IRpcStubBuffer;
#endif

#ifndef __IRpcChannelBuffer_FWD_DEFINED__
#define __IRpcChannelBuffer_FWD_DEFINED__
typedef interface IRpcChannelBuffer IRpcChannelBuffer;
#endif

#ifndef __ISynchronize_FWD_DEFINED__
#define __ISynchronize_FWD_DEFINED__
typedef interface ISynchronize ISynchronize;
#endif

#ifndef __IEnumContextProps_FWD_DEFINED__
#define __IEnumContextProps_FWD_DEFINED__
typedef interface IEnumContextProps IEnumContextProps;
#endif

#ifndef __IMalloc_FWD_DEFINED__
#define __IMalloc_FWD_DEFINED__
typedef interface IMalloc IMalloc;
#endif

#ifndef __ISequentialStream_FWD_DEFINED__
#define __ISequentialStream_FWD_DEFINED__
typedef interface ISequentialStream ISequentialStream;
#endif

#ifndef __IEnumUnknown_FWD_DEFINED__
#define __IEnumUnknown_FWD_DEFINED__
typedef interface IEnumUnknown IEnumUnknown;
#endif

#ifndef __IMarshal_FWD_DEFINED__
#define __IMarshal_FWD_DEFINED__
typedef interface IMarshal IMarshal;
#endif

#ifndef __IMarshal2_FWD_DEFINED__
#define __IMarshal2_FWD_DEFINED__
typedef interface IMarshal2 IMarshal2;
#endif

#ifndef __IAgileObject_FWD_DEFINED__
#define __IAgileObject_FWD_DEFINED__
typedef interface IAgileObject IAgileObject;
#endif

#ifndef __IStdMarshalInfo_FWD_DEFINED__
#define __IStdMarshalInfo_FWD_DEFINED__
typedef interface IStdMarshalInfo IStdMarshalInfo;
#endif

#ifndef __IPSFactoryBuffer_FWD_DEFINED__
#define __IPSFactoryBuffer_FWD_DEFINED__
typedef interface IPSFactoryBuffer IPSFactoryBuffer;
#endif

#ifndef __IExternalConnection_FWD_DEFINED__
#define __IExternalConnection_FWD_DEFINED__
typedef interface IExternalConnection IExternalConnection;
#endif

#ifndef __IInternalUnknown_FWD_DEFINED__
#define __IInternalUnknown_FWD_DEFINED__
typedef interface IInternalUnknown IInternalUnknown;
#endif

#ifndef __ISurrogate_FWD_DEFINED__
#define __ISurrogate_FWD_DEFINED__
typedef interface ISurrogate ISurrogate;
#endif

#ifndef __IGlobalInterfaceTable_FWD_DEFINED__
#define __IGlobalInterfaceTable_FWD_DEFINED__
typedef interface IGlobalInterfaceTable IGlobalInterfaceTable;
#endif

#ifndef __IRpcChannelBuffer2_FWD_DEFINED__
#define __IRpcChannelBuffer2_FWD_DEFINED__
typedef interface IRpcChannelBuffer2 IRpcChannelBuffer2;
#endif

#ifndef __IRpcChannelBuffer3_FWD_DEFINED__
#define __IRpcChannelBuffer3_FWD_DEFINED__
typedef interface IRpcChannelBuffer3 IRpcChannelBuffer3;
#endif

#ifndef __IAsyncRpcChannelBuffer_FWD_DEFINED__
#define __IAsyncRpcChannelBuffer_FWD_DEFINED__
typedef interface IAsyncRpcChannelBuffer IAsyncRpcChannelBuffer;
#endif

#ifndef __IRpcSyntaxNegotiate_FWD_DEFINED__
#define __IRpcSyntaxNegotiate_FWD_DEFINED__
typedef interface IRpcSyntaxNegotiate IRpcSyntaxNegotiate;
#endif

#ifndef __IChannelHook_FWD_DEFINED__
#define __IChannelHook_FWD_DEFINED__
typedef interface IChannelHook IChannelHook;
#endif

#ifndef __IClientSecurity_FWD_DEFINED__
#define __IClientSecurity_FWD_DEFINED__
typedef interface IClientSecurity IClientSecurity;
#endif

#ifndef __IServerSecurity_FWD_DEFINED__
#define __IServerSecurity_FWD_DEFINED__
typedef interface IServerSecurity IServerSecurity;
#endif

#ifndef __IAsyncSetup_FWD_DEFINED__
#define __IAsyncSetup_FWD_DEFINED__
typedef interface IAsyncSetup IAsyncSetup;
#endif

#ifndef __ISynchronizeHandle_FWD_DEFINED__
#define __ISynchronizeHandle_FWD_DEFINED__
typedef interface ISynchronizeHandle ISynchronizeHandle;
#endif

#ifndef __ISynchronizeEvent_FWD_DEFINED__
#define __ISynchronizeEvent_FWD_DEFINED__
typedef interface ISynchronizeEvent ISynchronizeEvent;
#endif

#ifndef __ISynchronizeContainer_FWD_DEFINED__
#define __ISynchronizeContainer_FWD_DEFINED__
typedef interface ISynchronizeContainer ISynchronizeContainer;
#endif

#ifndef __ISynchronizeMutex_FWD_DEFINED__
#define __ISynchronizeMutex_FWD_DEFINED__
typedef interface ISynchronizeMutex ISynchronizeMutex;
#endif

#ifndef __ICancelMethodCalls_FWD_DEFINED__
#define __ICancelMethodCalls_FWD_DEFINED__
typedef interface ICancelMethodCalls ICancelMethodCalls;
#endif

#ifndef __ICallFactory_FWD_DEFINED__
#define __ICallFactory_FWD_DEFINED__
typedef interface ICallFactory ICallFactory;
#endif

#ifndef __IRpcOptions_FWD_DEFINED__
#define __IRpcOptions_FWD_DEFINED__
typedef interface IRpcOptions IRpcOptions;
#endif

#ifndef __IRpcHelper_FWD_DEFINED__
#define __IRpcHelper_FWD_DEFINED__
typedef interface IRpcHelper IRpcHelper;
#endif

#ifndef __IReleaseMarshalBuffers_FWD_DEFINED__
#define __IReleaseMarshalBuffers_FWD_DEFINED__
typedef interface IReleaseMarshalBuffers IReleaseMarshalBuffers;
#endif

#ifndef __IWaitMultiple_FWD_DEFINED__
#define __IWaitMultiple_FWD_DEFINED__
typedef interface IWaitMultiple IWaitMultiple;
#endif

#ifndef __IAddrTrackingControl_FWD_DEFINED__
#define __IAddrTrackingControl_FWD_DEFINED__
typedef interface IAddrTrackingControl IAddrTrackingControl;
#endif

#ifndef __IAddrExclusionControl_FWD_DEFINED__
#define __IAddrExclusionControl_FWD_DEFINED__
typedef interface IAddrExclusionControl IAddrExclusionControl;
#endif

#ifndef __IComThreadingInfo_FWD_DEFINED__
#define __IComThreadingInfo_FWD_DEFINED__
typedef interface IComThreadingInfo IComThreadingInfo;
#endif

#ifndef __IProcessInitControl_FWD_DEFINED__
#define __IProcessInitControl_FWD_DEFINED__
typedef interface IProcessInitControl IProcessInitControl;
#endif

#ifndef __IGlobalOptions_FWD_DEFINED__
#define __IGlobalOptions_FWD_DEFINED__
typedef interface IGlobalOptions IGlobalOptions;
#endif

#ifndef __IContext_FWD_DEFINED__
#define __IContext_FWD_DEFINED__
typedef interface IContext IContext;
#endif

#ifndef __IObjContext_FWD_DEFINED__
#define __IObjContext_FWD_DEFINED__
typedef interface IObjContext IObjContext;
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

enum tagSTGTY {
    STGTY_STORAGE = 1,
    STGTY_STREAM = 2,
    STGTY_LOCKBYTES = 3,
    STGTY_PROPERTY = 4
};
COM_STATIC_ASSERT(sizeof(enum tagSTGTY) == 4, "STGTY has 32 bits");
typedef enum tagSTGTY STGTY;

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

#ifndef __IMarshal2_INTERFACE_DEFINED__
#define __IMarshal2_INTERFACE_DEFINED__
typedef IMarshal2 *LPMARSHAL2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IMarshal2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("000001cf-0000-0000-c000-000000000046")
IMarshal2 : public IMarshal
{
};
COM_DEFINE_UUIDOF(IMarshal2, 0x000001cf, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IMarshal2) == sizeof(void *), "IMarshal2 is one vtable");
#else
typedef struct IMarshal2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMarshal2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMarshal2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMarshal2 *This);
    HRESULT (STDMETHODCALLTYPE *GetUnmarshalClass)(IMarshal2 *This, REFIID riid, void *pv, DWORD dwDestContext, void *pvDestContext, DWORD mshlflags, CLSID *pCid);
    HRESULT (STDMETHODCALLTYPE *GetMarshalSizeMax)(IMarshal2 *This, REFIID riid, void *pv, DWORD dwDestContext, void *pvDestContext, DWORD mshlflags, DWORD *pSize);
    HRESULT (STDMETHODCALLTYPE *MarshalInterface)(IMarshal2 *This, IStream *pStm, REFIID riid, void *pv, DWORD dwDestContext, void *pvDestContext, DWORD mshlflags);
    HRESULT (STDMETHODCALLTYPE *UnmarshalInterface)(IMarshal2 *This, IStream *pStm, REFIID riid, void **ppv);
    HRESULT (STDMETHODCALLTYPE *ReleaseMarshalData)(IMarshal2 *This, IStream *pStm);
    HRESULT (STDMETHODCALLTYPE *DisconnectObject)(IMarshal2 *This, DWORD dwReserved);
    END_INTERFACE
} IMarshal2Vtbl;
interface IMarshal2 {
    CONST_VTBL struct IMarshal2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMarshal2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMarshal2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMarshal2_Release(This) ((This)->lpVtbl->Release(This))
#define IMarshal2_GetUnmarshalClass(This, riid, pv, dwDestContext, pvDestContext, mshlflags, pCid) ((This)->lpVtbl->GetUnmarshalClass(This, riid, pv, dwDestContext, pvDestContext, mshlflags, pCid))
#define IMarshal2_GetMarshalSizeMax(This, riid, pv, dwDestContext, pvDestContext, mshlflags, pSize) ((This)->lpVtbl->GetMarshalSizeMax(This, riid, pv, dwDestContext, pvDestContext, mshlflags, pSize))
#define IMarshal2_MarshalInterface(This, pStm, riid, pv, dwDestContext, pvDestContext, mshlflags) ((This)->lpVtbl->MarshalInterface(This, pStm, riid, pv, dwDestContext, pvDestContext, mshlflags))
#define IMarshal2_UnmarshalInterface(This, pStm, riid, ppv) ((This)->lpVtbl->UnmarshalInterface(This, pStm, riid, ppv))
#define IMarshal2_ReleaseMarshalData(This, pStm) ((This)->lpVtbl->ReleaseMarshalData(This, pStm))
#define IMarshal2_DisconnectObject(This, dwReserved) ((This)->lpVtbl->DisconnectObject(This, dwReserved))
#endif
COM_STATIC_ASSERT(offsetof(IMarshal2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IMarshal2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IMarshal2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IMarshal2.AddRef");
COM_STATIC_ASSERT(offsetof(IMarshal2Vtbl, Release) == 2 * sizeof(void *), "slot of IMarshal2.Release");
COM_STATIC_ASSERT(offsetof(IMarshal2Vtbl, GetUnmarshalClass) == 3 * sizeof(void *), "slot of IMarshal2.GetUnmarshalClass");
COM_STATIC_ASSERT(offsetof(IMarshal2Vtbl, GetMarshalSizeMax) == 4 * sizeof(void *), "slot of IMarshal2.GetMarshalSizeMax");
COM_STATIC_ASSERT(offsetof(IMarshal2Vtbl, MarshalInterface) == 5 * sizeof(void *), "slot of IMarshal2.MarshalInterface");
COM_STATIC_ASSERT(offsetof(IMarshal2Vtbl, UnmarshalInterface) == 6 * sizeof(void *), "slot of IMarshal2.UnmarshalInterface");
COM_STATIC_ASSERT(offsetof(IMarshal2Vtbl, ReleaseMarshalData) == 7 * sizeof(void *), "slot of IMarshal2.ReleaseMarshalData");
COM_STATIC_ASSERT(offsetof(IMarshal2Vtbl, DisconnectObject) == 8 * sizeof(void *), "slot of IMarshal2.DisconnectObject");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IMarshal2_INTERFACE_DEFINED__ */

#ifndef __IAgileObject_INTERFACE_DEFINED__
#define __IAgileObject_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IAgileObject;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90")
IAgileObject : public IUnknown
{
};
COM_DEFINE_UUIDOF(IAgileObject, 0x94ea2b94, 0xe9cc, 0x49e0, 0xc0, 0xff, 0xee, 0x64, 0xca, 0x8f, 0x5b, 0x90)
COM_STATIC_ASSERT(sizeof(IAgileObject) == sizeof(void *), "IAgileObject is one vtable");
#else
typedef struct IAgileObjectVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IAgileObject *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IAgileObject *This);
    ULONG (STDMETHODCALLTYPE *Release)(IAgileObject *This);
    END_INTERFACE
} IAgileObjectVtbl;
interface IAgileObject {
    CONST_VTBL struct IAgileObjectVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IAgileObject_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IAgileObject_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IAgileObject_Release(This) ((This)->lpVtbl->Release(This))
#endif
COM_STATIC_ASSERT(offsetof(IAgileObjectVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IAgileObject.QueryInterface");
COM_STATIC_ASSERT(offsetof(IAgileObjectVtbl, AddRef) == 1 * sizeof(void *), "slot of IAgileObject.AddRef");
COM_STATIC_ASSERT(offsetof(IAgileObjectVtbl, Release) == 2 * sizeof(void *), "slot of IAgileObject.Release");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IAgileObject_INTERFACE_DEFINED__ */

#ifndef __IStdMarshalInfo_INTERFACE_DEFINED__
#define __IStdMarshalInfo_INTERFACE_DEFINED__
typedef IStdMarshalInfo *LPSTDMARSHALINFO;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IStdMarshalInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000018-0000-0000-c000-000000000046")
IStdMarshalInfo : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetClassForHandler(
        /* [in] */ DWORD dwDestContext,
        /* [in] */ void *pvDestContext,
        /* [out] */ CLSID *pClsid) = 0;
};
COM_DEFINE_UUIDOF(IStdMarshalInfo, 0x00000018, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IStdMarshalInfo) == sizeof(void *), "IStdMarshalInfo is one vtable");
#else
typedef struct IStdMarshalInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IStdMarshalInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IStdMarshalInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(IStdMarshalInfo *This);
    HRESULT (STDMETHODCALLTYPE *GetClassForHandler)(IStdMarshalInfo *This, DWORD dwDestContext, void *pvDestContext, CLSID *pClsid);
    END_INTERFACE
} IStdMarshalInfoVtbl;
interface IStdMarshalInfo {
    CONST_VTBL struct IStdMarshalInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IStdMarshalInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IStdMarshalInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IStdMarshalInfo_Release(This) ((This)->lpVtbl->Release(This))
#define IStdMarshalInfo_GetClassForHandler(This, dwDestContext, pvDestContext, pClsid) ((This)->lpVtbl->GetClassForHandler(This, dwDestContext, pvDestContext, pClsid))
#endif
COM_STATIC_ASSERT(offsetof(IStdMarshalInfoVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IStdMarshalInfo.QueryInterface");
COM_STATIC_ASSERT(offsetof(IStdMarshalInfoVtbl, AddRef) == 1 * sizeof(void *), "slot of IStdMarshalInfo.AddRef");
COM_STATIC_ASSERT(offsetof(IStdMarshalInfoVtbl, Release) == 2 * sizeof(void *), "slot of IStdMarshalInfo.Release");
COM_STATIC_ASSERT(offsetof(IStdMarshalInfoVtbl, GetClassForHandler) == 3 * sizeof(void *), "slot of IStdMarshalInfo.GetClassForHandler");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IStdMarshalInfo_INTERFACE_DEFINED__ */

#ifndef __IPSFactoryBuffer_INTERFACE_DEFINED__
#define __IPSFactoryBuffer_INTERFACE_DEFINED__
typedef IPSFactoryBuffer *LPPSFACTORYBUFFER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPSFactoryBuffer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("d5f569d0-593b-101a-b569-08002b2dbf7a")
IPSFactoryBuffer : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE CreateProxy(
        /* [in] */ IUnknown *pUnkOuter,
        /* [in] */ REFIID riid,
        /* [out] */ IRpcProxyBuffer **ppProxy,
        /* [out] */ void **ppv) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateStub(
        /* [in] */ REFIID riid,
        /* [in] */ IUnknown *pUnkServer,
        /* [out] */ IRpcStubBuffer **ppStub) = 0;
};
COM_DEFINE_UUIDOF(IPSFactoryBuffer, 0xd5f569d0, 0x593b, 0x101a, 0xb5, 0x69, 0x08, 0x00, 0x2b, 0x2d, 0xbf, 0x7a)
COM_STATIC_ASSERT(sizeof(IPSFactoryBuffer) == sizeof(void *), "IPSFactoryBuffer is one vtable");
#else
typedef struct IPSFactoryBufferVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPSFactoryBuffer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPSFactoryBuffer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPSFactoryBuffer *This);
    HRESULT (STDMETHODCALLTYPE *CreateProxy)(IPSFactoryBuffer *This, IUnknown *pUnkOuter, REFIID riid, IRpcProxyBuffer **ppProxy, void **ppv);
    HRESULT (STDMETHODCALLTYPE *CreateStub)(IPSFactoryBuffer *This, REFIID riid, IUnknown *pUnkServer, IRpcStubBuffer **ppStub);
    END_INTERFACE
} IPSFactoryBufferVtbl;
interface IPSFactoryBuffer {
    CONST_VTBL struct IPSFactoryBufferVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPSFactoryBuffer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPSFactoryBuffer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPSFactoryBuffer_Release(This) ((This)->lpVtbl->Release(This))
#define IPSFactoryBuffer_CreateProxy(This, pUnkOuter, riid, ppProxy, ppv) ((This)->lpVtbl->CreateProxy(This, pUnkOuter, riid, ppProxy, ppv))
#define IPSFactoryBuffer_CreateStub(This, riid, pUnkServer, ppStub) ((This)->lpVtbl->CreateStub(This, riid, pUnkServer, ppStub))
#endif
COM_STATIC_ASSERT(offsetof(IPSFactoryBufferVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPSFactoryBuffer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPSFactoryBufferVtbl, AddRef) == 1 * sizeof(void *), "slot of IPSFactoryBuffer.AddRef");
COM_STATIC_ASSERT(offsetof(IPSFactoryBufferVtbl, Release) == 2 * sizeof(void *), "slot of IPSFactoryBuffer.Release");
COM_STATIC_ASSERT(offsetof(IPSFactoryBufferVtbl, CreateProxy) == 3 * sizeof(void *), "slot of IPSFactoryBuffer.CreateProxy");
COM_STATIC_ASSERT(offsetof(IPSFactoryBufferVtbl, CreateStub) == 4 * sizeof(void *), "slot of IPSFactoryBuffer.CreateStub");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPSFactoryBuffer_INTERFACE_DEFINED__ */

enum tagEXTCONN {
    EXTCONN_STRONG = 1,
    EXTCONN_WEAK = 2,
    EXTCONN_CALLABLE = 4
};
COM_STATIC_ASSERT(sizeof(enum tagEXTCONN) == 4, "EXTCONN has 32 bits");
typedef enum tagEXTCONN EXTCONN;

#ifndef __IExternalConnection_INTERFACE_DEFINED__
#define __IExternalConnection_INTERFACE_DEFINED__
typedef IExternalConnection *LPEXTERNALCONNECTION;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IExternalConnection;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000019-0000-0000-c000-000000000046")
IExternalConnection : public IUnknown
{
public:
    virtual DWORD STDMETHODCALLTYPE AddConnection(
        /* [in] */ DWORD extconn,
        /* [in] */ DWORD reserved) = 0;
    virtual DWORD STDMETHODCALLTYPE ReleaseConnection(
        /* [in] */ DWORD extconn,
        /* [in] */ DWORD reserved,
        /* [in] */ BOOL fLastReleaseCloses) = 0;
};
COM_DEFINE_UUIDOF(IExternalConnection, 0x00000019, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IExternalConnection) == sizeof(void *), "IExternalConnection is one vtable");
#else
typedef struct IExternalConnectionVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IExternalConnection *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IExternalConnection *This);
    ULONG (STDMETHODCALLTYPE *Release)(IExternalConnection *This);
    DWORD (STDMETHODCALLTYPE *AddConnection)(IExternalConnection *This, DWORD extconn, DWORD reserved);
    DWORD (STDMETHODCALLTYPE *ReleaseConnection)(IExternalConnection *This, DWORD extconn, DWORD reserved, BOOL fLastReleaseCloses);
    END_INTERFACE
} IExternalConnectionVtbl;
interface IExternalConnection {
    CONST_VTBL struct IExternalConnectionVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IExternalConnection_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IExternalConnection_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IExternalConnection_Release(This) ((This)->lpVtbl->Release(This))
#define IExternalConnection_AddConnection(This, extconn, reserved) ((This)->lpVtbl->AddConnection(This, extconn, reserved))
#define IExternalConnection_ReleaseConnection(This, extconn, reserved, fLastReleaseCloses) ((This)->lpVtbl->ReleaseConnection(This, extconn, reserved, fLastReleaseCloses))
#endif
COM_STATIC_ASSERT(offsetof(IExternalConnectionVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IExternalConnection.QueryInterface");
COM_STATIC_ASSERT(offsetof(IExternalConnectionVtbl, AddRef) == 1 * sizeof(void *), "slot of IExternalConnection.AddRef");
COM_STATIC_ASSERT(offsetof(IExternalConnectionVtbl, Release) == 2 * sizeof(void *), "slot of IExternalConnection.Release");
COM_STATIC_ASSERT(offsetof(IExternalConnectionVtbl, AddConnection) == 3 * sizeof(void *), "slot of IExternalConnection.AddConnection");
COM_STATIC_ASSERT(offsetof(IExternalConnectionVtbl, ReleaseConnection) == 4 * sizeof(void *), "slot of IExternalConnection.ReleaseConnection");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IExternalConnection_INTERFACE_DEFINED__ */

struct tagMULTI_QI {
    const IID *pIID;
    IUnknown *pItf;
    HRESULT hr;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagMULTI_QI) == 24, "size of MULTI_QI");
COM_STATIC_ASSERT(offsetof(struct tagMULTI_QI, pIID) == 0, "place of MULTI_QI.pIID");
COM_STATIC_ASSERT(offsetof(struct tagMULTI_QI, pItf) == 8, "place of MULTI_QI.pItf");
COM_STATIC_ASSERT(offsetof(struct tagMULTI_QI, hr) == 16, "place of MULTI_QI.hr");
#endif
typedef struct tagMULTI_QI MULTI_QI;

#ifndef __IMultiQI_INTERFACE_DEFINED__
#define __IMultiQI_INTERFACE_DEFINED__
typedef IMultiQI *LPMULTIQI;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IMultiQI;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000020-0000-0000-c000-000000000046")
IMultiQI : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE QueryMultipleInterfaces(
        /* [in] */ ULONG cMQIs,
        /* [in, out] */ MULTI_QI *pMQIs) = 0;
};
COM_DEFINE_UUIDOF(IMultiQI, 0x00000020, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IMultiQI) == sizeof(void *), "IMultiQI is one vtable");
#else
typedef struct IMultiQIVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IMultiQI *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IMultiQI *This);
    ULONG (STDMETHODCALLTYPE *Release)(IMultiQI *This);
    HRESULT (STDMETHODCALLTYPE *QueryMultipleInterfaces)(IMultiQI *This, ULONG cMQIs, MULTI_QI *pMQIs);
    END_INTERFACE
} IMultiQIVtbl;
interface IMultiQI {
    CONST_VTBL struct IMultiQIVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IMultiQI_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IMultiQI_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IMultiQI_Release(This) ((This)->lpVtbl->Release(This))
#define IMultiQI_QueryMultipleInterfaces(This, cMQIs, pMQIs) ((This)->lpVtbl->QueryMultipleInterfaces(This, cMQIs, pMQIs))
#endif
COM_STATIC_ASSERT(offsetof(IMultiQIVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IMultiQI.QueryInterface");
COM_STATIC_ASSERT(offsetof(IMultiQIVtbl, AddRef) == 1 * sizeof(void *), "slot of IMultiQI.AddRef");
COM_STATIC_ASSERT(offsetof(IMultiQIVtbl, Release) == 2 * sizeof(void *), "slot of IMultiQI.Release");
COM_STATIC_ASSERT(offsetof(IMultiQIVtbl, QueryMultipleInterfaces) == 3 * sizeof(void *), "slot of IMultiQI.QueryMultipleInterfaces");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IMultiQI_INTERFACE_DEFINED__ */

#ifndef __IInternalUnknown_INTERFACE_DEFINED__
#define __IInternalUnknown_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IInternalUnknown;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000021-0000-0000-c000-000000000046")
IInternalUnknown : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE QueryInternalInterface(
        /* [in] */ REFIID riid,
        /* [out] */ void **ppv) = 0;
};
COM_DEFINE_UUIDOF(IInternalUnknown, 0x00000021, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IInternalUnknown) == sizeof(void *), "IInternalUnknown is one vtable");
#else
typedef struct IInternalUnknownVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IInternalUnknown *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IInternalUnknown *This);
    ULONG (STDMETHODCALLTYPE *Release)(IInternalUnknown *This);
    HRESULT (STDMETHODCALLTYPE *QueryInternalInterface)(IInternalUnknown *This, REFIID riid, void **ppv);
    END_INTERFACE
} IInternalUnknownVtbl;
interface IInternalUnknown {
    CONST_VTBL struct IInternalUnknownVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IInternalUnknown_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IInternalUnknown_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IInternalUnknown_Release(This) ((This)->lpVtbl->Release(This))
#define IInternalUnknown_QueryInternalInterface(This, riid, ppv) ((This)->lpVtbl->QueryInternalInterface(This, riid, ppv))
#endif
COM_STATIC_ASSERT(offsetof(IInternalUnknownVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IInternalUnknown.QueryInterface");
COM_STATIC_ASSERT(offsetof(IInternalUnknownVtbl, AddRef) == 1 * sizeof(void *), "slot of IInternalUnknown.AddRef");
COM_STATIC_ASSERT(offsetof(IInternalUnknownVtbl, Release) == 2 * sizeof(void *), "slot of IInternalUnknown.Release");
COM_STATIC_ASSERT(offsetof(IInternalUnknownVtbl, QueryInternalInterface) == 3 * sizeof(void *), "slot of IInternalUnknown.QueryInternalInterface");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IInternalUnknown_INTERFACE_DEFINED__ */

struct _COSERVERINFO {
    DWORD dwReserved1;
    LPWSTR pwszName;
    COAUTHINFO *pAuthInfo;
    DWORD dwReserved2;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _COSERVERINFO) == 32, "size of COSERVERINFO");
COM_STATIC_ASSERT(offsetof(struct _COSERVERINFO, dwReserved1) == 0, "place of COSERVERINFO.dwReserved1");
COM_STATIC_ASSERT(offsetof(struct _COSERVERINFO, pwszName) == 8, "place of COSERVERINFO.pwszName");
COM_STATIC_ASSERT(offsetof(struct _COSERVERINFO, pAuthInfo) == 16, "place of COSERVERINFO.pAuthInfo");
COM_STATIC_ASSERT(offsetof(struct _COSERVERINFO, dwReserved2) == 24, "place of COSERVERINFO.dwReserved2");
#endif
typedef struct _COSERVERINFO COSERVERINFO;

#ifndef __ISurrogate_INTERFACE_DEFINED__
#define __ISurrogate_INTERFACE_DEFINED__
typedef ISurrogate *LPSURROGATE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISurrogate;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000022-0000-0000-c000-000000000046")
ISurrogate : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE LoadDllServer(/* [in] */ REFCLSID Clsid) = 0;
    virtual HRESULT STDMETHODCALLTYPE FreeSurrogate(void) = 0;
};
COM_DEFINE_UUIDOF(ISurrogate, 0x00000022, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ISurrogate) == sizeof(void *), "ISurrogate is one vtable");
#else
typedef struct ISurrogateVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISurrogate *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISurrogate *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISurrogate *This);
    HRESULT (STDMETHODCALLTYPE *LoadDllServer)(ISurrogate *This, REFCLSID Clsid);
    HRESULT (STDMETHODCALLTYPE *FreeSurrogate)(ISurrogate *This);
    END_INTERFACE
} ISurrogateVtbl;
interface ISurrogate {
    CONST_VTBL struct ISurrogateVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISurrogate_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISurrogate_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISurrogate_Release(This) ((This)->lpVtbl->Release(This))
#define ISurrogate_LoadDllServer(This, Clsid) ((This)->lpVtbl->LoadDllServer(This, Clsid))
#define ISurrogate_FreeSurrogate(This) ((This)->lpVtbl->FreeSurrogate(This))
#endif
COM_STATIC_ASSERT(offsetof(ISurrogateVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISurrogate.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISurrogateVtbl, AddRef) == 1 * sizeof(void *), "slot of ISurrogate.AddRef");
COM_STATIC_ASSERT(offsetof(ISurrogateVtbl, Release) == 2 * sizeof(void *), "slot of ISurrogate.Release");
COM_STATIC_ASSERT(offsetof(ISurrogateVtbl, LoadDllServer) == 3 * sizeof(void *), "slot of ISurrogate.LoadDllServer");
COM_STATIC_ASSERT(offsetof(ISurrogateVtbl, FreeSurrogate) == 4 * sizeof(void *), "slot of ISurrogate.FreeSurrogate");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISurrogate_INTERFACE_DEFINED__ */

#ifndef __IGlobalInterfaceTable_INTERFACE_DEFINED__
#define __IGlobalInterfaceTable_INTERFACE_DEFINED__
typedef IGlobalInterfaceTable *LPGLOBALINTERFACETABLE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IGlobalInterfaceTable;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000146-0000-0000-c000-000000000046")
IGlobalInterfaceTable : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE RegisterInterfaceInGlobal(
        /* [in] */ IUnknown *pUnk,
        /* [in] */ REFIID riid,
        /* [out] */ DWORD *pdwCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE RevokeInterfaceFromGlobal(/* [in] */ DWORD dwCookie) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetInterfaceFromGlobal(
        /* [in] */ DWORD dwCookie,
        /* [in] */ REFIID riid,
        /* [out] */ void **ppv) = 0;
};
COM_DEFINE_UUIDOF(IGlobalInterfaceTable, 0x00000146, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IGlobalInterfaceTable) == sizeof(void *), "IGlobalInterfaceTable is one vtable");
#else
typedef struct IGlobalInterfaceTableVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IGlobalInterfaceTable *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IGlobalInterfaceTable *This);
    ULONG (STDMETHODCALLTYPE *Release)(IGlobalInterfaceTable *This);
    HRESULT (STDMETHODCALLTYPE *RegisterInterfaceInGlobal)(IGlobalInterfaceTable *This, IUnknown *pUnk, REFIID riid, DWORD *pdwCookie);
    HRESULT (STDMETHODCALLTYPE *RevokeInterfaceFromGlobal)(IGlobalInterfaceTable *This, DWORD dwCookie);
    HRESULT (STDMETHODCALLTYPE *GetInterfaceFromGlobal)(IGlobalInterfaceTable *This, DWORD dwCookie, REFIID riid, void **ppv);
    END_INTERFACE
} IGlobalInterfaceTableVtbl;
interface IGlobalInterfaceTable {
    CONST_VTBL struct IGlobalInterfaceTableVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IGlobalInterfaceTable_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IGlobalInterfaceTable_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IGlobalInterfaceTable_Release(This) ((This)->lpVtbl->Release(This))
#define IGlobalInterfaceTable_RegisterInterfaceInGlobal(This, pUnk, riid, pdwCookie) ((This)->lpVtbl->RegisterInterfaceInGlobal(This, pUnk, riid, pdwCookie))
#define IGlobalInterfaceTable_RevokeInterfaceFromGlobal(This, dwCookie) ((This)->lpVtbl->RevokeInterfaceFromGlobal(This, dwCookie))
#define IGlobalInterfaceTable_GetInterfaceFromGlobal(This, dwCookie, riid, ppv) ((This)->lpVtbl->GetInterfaceFromGlobal(This, dwCookie, riid, ppv))
#endif
COM_STATIC_ASSERT(offsetof(IGlobalInterfaceTableVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IGlobalInterfaceTable.QueryInterface");
COM_STATIC_ASSERT(offsetof(IGlobalInterfaceTableVtbl, AddRef) == 1 * sizeof(void *), "slot of IGlobalInterfaceTable.AddRef");
COM_STATIC_ASSERT(offsetof(IGlobalInterfaceTableVtbl, Release) == 2 * sizeof(void *), "slot of IGlobalInterfaceTable.Release");
COM_STATIC_ASSERT(offsetof(IGlobalInterfaceTableVtbl, RegisterInterfaceInGlobal) == 3 * sizeof(void *), "slot of IGlobalInterfaceTable.RegisterInterfaceInGlobal");
COM_STATIC_ASSERT(offsetof(IGlobalInterfaceTableVtbl, RevokeInterfaceFromGlobal) == 4 * sizeof(void *), "slot of IGlobalInterfaceTable.RevokeInterfaceFromGlobal");
COM_STATIC_ASSERT(offsetof(IGlobalInterfaceTableVtbl, GetInterfaceFromGlobal) == 5 * sizeof(void *), "slot of IGlobalInterfaceTable.GetInterfaceFromGlobal");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IGlobalInterfaceTable_INTERFACE_DEFINED__ */
typedef ULONG RPCOLEDATAREP;

struct tagRPCOLEMESSAGE {
    void *reserved1;
    RPCOLEDATAREP dataRepresentation;
    void *Buffer;
    ULONG cbBuffer;
    ULONG iMethod;
    void *reserved2[5];
    ULONG rpcFlags;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagRPCOLEMESSAGE) == 80, "size of RPCOLEMESSAGE");
COM_STATIC_ASSERT(offsetof(struct tagRPCOLEMESSAGE, reserved1) == 0, "place of RPCOLEMESSAGE.reserved1");
COM_STATIC_ASSERT(offsetof(struct tagRPCOLEMESSAGE, dataRepresentation) == 8, "place of RPCOLEMESSAGE.dataRepresentation");
COM_STATIC_ASSERT(offsetof(struct tagRPCOLEMESSAGE, Buffer) == 16, "place of RPCOLEMESSAGE.Buffer");
COM_STATIC_ASSERT(offsetof(struct tagRPCOLEMESSAGE, cbBuffer) == 24, "place of RPCOLEMESSAGE.cbBuffer");
COM_STATIC_ASSERT(offsetof(struct tagRPCOLEMESSAGE, iMethod) == 28, "place of RPCOLEMESSAGE.iMethod");
COM_STATIC_ASSERT(offsetof(struct tagRPCOLEMESSAGE, reserved2) == 32, "place of RPCOLEMESSAGE.reserved2");
COM_STATIC_ASSERT(offsetof(struct tagRPCOLEMESSAGE, rpcFlags) == 72, "place of RPCOLEMESSAGE.rpcFlags");
#endif
typedef struct tagRPCOLEMESSAGE RPCOLEMESSAGE;
typedef RPCOLEMESSAGE *PRPCOLEMESSAGE;

#ifndef __IRpcChannelBuffer_INTERFACE_DEFINED__
#define __IRpcChannelBuffer_INTERFACE_DEFINED__
typedef IRpcChannelBuffer *LPRPCCHANNELBUFFER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRpcChannelBuffer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("d5f56b60-593b-101a-b569-08002b2dbf7a")
IRpcChannelBuffer : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetBuffer(
        /* [in, out] */ RPCOLEMESSAGE *pMessage,
        /* [in] */ REFIID riid) = 0;
    virtual HRESULT STDMETHODCALLTYPE SendReceive(
        /* [in, out] */ RPCOLEMESSAGE *pMessage,
        /* [out] */ ULONG *pStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE FreeBuffer(/* [in, out] */ RPCOLEMESSAGE *pMessage) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDestCtx(
        /* [out] */ DWORD *pdwDestContext,
        /* [out] */ void **ppvDestContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsConnected(void) = 0;
};
COM_DEFINE_UUIDOF(IRpcChannelBuffer, 0xd5f56b60, 0x593b, 0x101a, 0xb5, 0x69, 0x08, 0x00, 0x2b, 0x2d, 0xbf, 0x7a)
COM_STATIC_ASSERT(sizeof(IRpcChannelBuffer) == sizeof(void *), "IRpcChannelBuffer is one vtable");
#else
typedef struct IRpcChannelBufferVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRpcChannelBuffer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRpcChannelBuffer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRpcChannelBuffer *This);
    HRESULT (STDMETHODCALLTYPE *GetBuffer)(IRpcChannelBuffer *This, RPCOLEMESSAGE *pMessage, REFIID riid);
    HRESULT (STDMETHODCALLTYPE *SendReceive)(IRpcChannelBuffer *This, RPCOLEMESSAGE *pMessage, ULONG *pStatus);
    HRESULT (STDMETHODCALLTYPE *FreeBuffer)(IRpcChannelBuffer *This, RPCOLEMESSAGE *pMessage);
    HRESULT (STDMETHODCALLTYPE *GetDestCtx)(IRpcChannelBuffer *This, DWORD *pdwDestContext, void **ppvDestContext);
    HRESULT (STDMETHODCALLTYPE *IsConnected)(IRpcChannelBuffer *This);
    END_INTERFACE
} IRpcChannelBufferVtbl;
interface IRpcChannelBuffer {
    CONST_VTBL struct IRpcChannelBufferVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRpcChannelBuffer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRpcChannelBuffer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRpcChannelBuffer_Release(This) ((This)->lpVtbl->Release(This))
#define IRpcChannelBuffer_GetBuffer(This, pMessage, riid) ((This)->lpVtbl->GetBuffer(This, pMessage, riid))
#define IRpcChannelBuffer_SendReceive(This, pMessage, pStatus) ((This)->lpVtbl->SendReceive(This, pMessage, pStatus))
#define IRpcChannelBuffer_FreeBuffer(This, pMessage) ((This)->lpVtbl->FreeBuffer(This, pMessage))
#define IRpcChannelBuffer_GetDestCtx(This, pdwDestContext, ppvDestContext) ((This)->lpVtbl->GetDestCtx(This, pdwDestContext, ppvDestContext))
#define IRpcChannelBuffer_IsConnected(This) ((This)->lpVtbl->IsConnected(This))
#endif
COM_STATIC_ASSERT(offsetof(IRpcChannelBufferVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRpcChannelBuffer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRpcChannelBufferVtbl, AddRef) == 1 * sizeof(void *), "slot of IRpcChannelBuffer.AddRef");
COM_STATIC_ASSERT(offsetof(IRpcChannelBufferVtbl, Release) == 2 * sizeof(void *), "slot of IRpcChannelBuffer.Release");
COM_STATIC_ASSERT(offsetof(IRpcChannelBufferVtbl, GetBuffer) == 3 * sizeof(void *), "slot of IRpcChannelBuffer.GetBuffer");
COM_STATIC_ASSERT(offsetof(IRpcChannelBufferVtbl, SendReceive) == 4 * sizeof(void *), "slot of IRpcChannelBuffer.SendReceive");
COM_STATIC_ASSERT(offsetof(IRpcChannelBufferVtbl, FreeBuffer) == 5 * sizeof(void *), "slot of IRpcChannelBuffer.FreeBuffer");
COM_STATIC_ASSERT(offsetof(IRpcChannelBufferVtbl, GetDestCtx) == 6 * sizeof(void *), "slot of IRpcChannelBuffer.GetDestCtx");
COM_STATIC_ASSERT(offsetof(IRpcChannelBufferVtbl, IsConnected) == 7 * sizeof(void *), "slot of IRpcChannelBuffer.IsConnected");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRpcChannelBuffer_INTERFACE_DEFINED__ */

#ifndef __IRpcChannelBuffer2_INTERFACE_DEFINED__
#define __IRpcChannelBuffer2_INTERFACE_DEFINED__
typedef IRpcChannelBuffer2 *LPRPCCHANNELBUFFER2;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRpcChannelBuffer2;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("594f31d0-7f19-11d0-b194-00a0c90dc8bf")
IRpcChannelBuffer2 : public IRpcChannelBuffer
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetProtocolVersion(/* [in, out] */ DWORD *pdwVersion) = 0;
};
COM_DEFINE_UUIDOF(IRpcChannelBuffer2, 0x594f31d0, 0x7f19, 0x11d0, 0xb1, 0x94, 0x00, 0xa0, 0xc9, 0x0d, 0xc8, 0xbf)
COM_STATIC_ASSERT(sizeof(IRpcChannelBuffer2) == sizeof(void *), "IRpcChannelBuffer2 is one vtable");
#else
typedef struct IRpcChannelBuffer2Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRpcChannelBuffer2 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRpcChannelBuffer2 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRpcChannelBuffer2 *This);
    HRESULT (STDMETHODCALLTYPE *GetBuffer)(IRpcChannelBuffer2 *This, RPCOLEMESSAGE *pMessage, REFIID riid);
    HRESULT (STDMETHODCALLTYPE *SendReceive)(IRpcChannelBuffer2 *This, RPCOLEMESSAGE *pMessage, ULONG *pStatus);
    HRESULT (STDMETHODCALLTYPE *FreeBuffer)(IRpcChannelBuffer2 *This, RPCOLEMESSAGE *pMessage);
    HRESULT (STDMETHODCALLTYPE *GetDestCtx)(IRpcChannelBuffer2 *This, DWORD *pdwDestContext, void **ppvDestContext);
    HRESULT (STDMETHODCALLTYPE *IsConnected)(IRpcChannelBuffer2 *This);
    HRESULT (STDMETHODCALLTYPE *GetProtocolVersion)(IRpcChannelBuffer2 *This, DWORD *pdwVersion);
    END_INTERFACE
} IRpcChannelBuffer2Vtbl;
interface IRpcChannelBuffer2 {
    CONST_VTBL struct IRpcChannelBuffer2Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRpcChannelBuffer2_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRpcChannelBuffer2_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRpcChannelBuffer2_Release(This) ((This)->lpVtbl->Release(This))
#define IRpcChannelBuffer2_GetBuffer(This, pMessage, riid) ((This)->lpVtbl->GetBuffer(This, pMessage, riid))
#define IRpcChannelBuffer2_SendReceive(This, pMessage, pStatus) ((This)->lpVtbl->SendReceive(This, pMessage, pStatus))
#define IRpcChannelBuffer2_FreeBuffer(This, pMessage) ((This)->lpVtbl->FreeBuffer(This, pMessage))
#define IRpcChannelBuffer2_GetDestCtx(This, pdwDestContext, ppvDestContext) ((This)->lpVtbl->GetDestCtx(This, pdwDestContext, ppvDestContext))
#define IRpcChannelBuffer2_IsConnected(This) ((This)->lpVtbl->IsConnected(This))
#define IRpcChannelBuffer2_GetProtocolVersion(This, pdwVersion) ((This)->lpVtbl->GetProtocolVersion(This, pdwVersion))
#endif
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer2Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRpcChannelBuffer2.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer2Vtbl, AddRef) == 1 * sizeof(void *), "slot of IRpcChannelBuffer2.AddRef");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer2Vtbl, Release) == 2 * sizeof(void *), "slot of IRpcChannelBuffer2.Release");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer2Vtbl, GetBuffer) == 3 * sizeof(void *), "slot of IRpcChannelBuffer2.GetBuffer");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer2Vtbl, SendReceive) == 4 * sizeof(void *), "slot of IRpcChannelBuffer2.SendReceive");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer2Vtbl, FreeBuffer) == 5 * sizeof(void *), "slot of IRpcChannelBuffer2.FreeBuffer");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer2Vtbl, GetDestCtx) == 6 * sizeof(void *), "slot of IRpcChannelBuffer2.GetDestCtx");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer2Vtbl, IsConnected) == 7 * sizeof(void *), "slot of IRpcChannelBuffer2.IsConnected");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer2Vtbl, GetProtocolVersion) == 8 * sizeof(void *), "slot of IRpcChannelBuffer2.GetProtocolVersion");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRpcChannelBuffer2_INTERFACE_DEFINED__ */

#ifndef __IRpcChannelBuffer3_INTERFACE_DEFINED__
#define __IRpcChannelBuffer3_INTERFACE_DEFINED__
typedef IRpcChannelBuffer3 *LPRPCCHANNELBUFFER3;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRpcChannelBuffer3;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("25b15600-0115-11d0-bf0d-00aa00b8dfd2")
IRpcChannelBuffer3 : public IRpcChannelBuffer2
{
public:
    virtual HRESULT STDMETHODCALLTYPE Send(
        /* [in, out] */ RPCOLEMESSAGE *pMsg,
        /* [out] */ ULONG *pulStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE Receive(
        /* [in, out] */ RPCOLEMESSAGE *pMsg,
        /* [in] */ ULONG ulSize,
        /* [out] */ ULONG *pulStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE Cancel(/* [in] */ RPCOLEMESSAGE *pMsg) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCallContext(
        /* [in] */ RPCOLEMESSAGE *pMsg,
        /* [in] */ REFIID riid,
        /* [out] */ void **pInterface) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDestCtxEx(
        /* [in] */ RPCOLEMESSAGE *pMsg,
        /* [out] */ DWORD *pdwDestContext,
        /* [out] */ void **ppvDestContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetState(
        /* [in] */ RPCOLEMESSAGE *pMsg,
        /* [out] */ DWORD *pState) = 0;
    virtual HRESULT STDMETHODCALLTYPE RegisterAsync(
        /* [in, out] */ RPCOLEMESSAGE *pMsg,
        /* [in] */ IAsyncManager *pAsyncMgr) = 0;
};
COM_DEFINE_UUIDOF(IRpcChannelBuffer3, 0x25b15600, 0x0115, 0x11d0, 0xbf, 0x0d, 0x00, 0xaa, 0x00, 0xb8, 0xdf, 0xd2)
COM_STATIC_ASSERT(sizeof(IRpcChannelBuffer3) == sizeof(void *), "IRpcChannelBuffer3 is one vtable");
#else
typedef struct IRpcChannelBuffer3Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRpcChannelBuffer3 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRpcChannelBuffer3 *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRpcChannelBuffer3 *This);
    HRESULT (STDMETHODCALLTYPE *GetBuffer)(IRpcChannelBuffer3 *This, RPCOLEMESSAGE *pMessage, REFIID riid);
    HRESULT (STDMETHODCALLTYPE *SendReceive)(IRpcChannelBuffer3 *This, RPCOLEMESSAGE *pMessage, ULONG *pStatus);
    HRESULT (STDMETHODCALLTYPE *FreeBuffer)(IRpcChannelBuffer3 *This, RPCOLEMESSAGE *pMessage);
    HRESULT (STDMETHODCALLTYPE *GetDestCtx)(IRpcChannelBuffer3 *This, DWORD *pdwDestContext, void **ppvDestContext);
    HRESULT (STDMETHODCALLTYPE *IsConnected)(IRpcChannelBuffer3 *This);
    HRESULT (STDMETHODCALLTYPE *GetProtocolVersion)(IRpcChannelBuffer3 *This, DWORD *pdwVersion);
    HRESULT (STDMETHODCALLTYPE *Send)(IRpcChannelBuffer3 *This, RPCOLEMESSAGE *pMsg, ULONG *pulStatus);
    HRESULT (STDMETHODCALLTYPE *Receive)(IRpcChannelBuffer3 *This, RPCOLEMESSAGE *pMsg, ULONG ulSize, ULONG *pulStatus);
    HRESULT (STDMETHODCALLTYPE *Cancel)(IRpcChannelBuffer3 *This, RPCOLEMESSAGE *pMsg);
    HRESULT (STDMETHODCALLTYPE *GetCallContext)(IRpcChannelBuffer3 *This, RPCOLEMESSAGE *pMsg, REFIID riid, void **pInterface);
    HRESULT (STDMETHODCALLTYPE *GetDestCtxEx)(IRpcChannelBuffer3 *This, RPCOLEMESSAGE *pMsg, DWORD *pdwDestContext, void **ppvDestContext);
    HRESULT (STDMETHODCALLTYPE *GetState)(IRpcChannelBuffer3 *This, RPCOLEMESSAGE *pMsg, DWORD *pState);
    HRESULT (STDMETHODCALLTYPE *RegisterAsync)(IRpcChannelBuffer3 *This, RPCOLEMESSAGE *pMsg, IAsyncManager *pAsyncMgr);
    END_INTERFACE
} IRpcChannelBuffer3Vtbl;
interface IRpcChannelBuffer3 {
    CONST_VTBL struct IRpcChannelBuffer3Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRpcChannelBuffer3_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRpcChannelBuffer3_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRpcChannelBuffer3_Release(This) ((This)->lpVtbl->Release(This))
#define IRpcChannelBuffer3_GetBuffer(This, pMessage, riid) ((This)->lpVtbl->GetBuffer(This, pMessage, riid))
#define IRpcChannelBuffer3_SendReceive(This, pMessage, pStatus) ((This)->lpVtbl->SendReceive(This, pMessage, pStatus))
#define IRpcChannelBuffer3_FreeBuffer(This, pMessage) ((This)->lpVtbl->FreeBuffer(This, pMessage))
#define IRpcChannelBuffer3_GetDestCtx(This, pdwDestContext, ppvDestContext) ((This)->lpVtbl->GetDestCtx(This, pdwDestContext, ppvDestContext))
#define IRpcChannelBuffer3_IsConnected(This) ((This)->lpVtbl->IsConnected(This))
#define IRpcChannelBuffer3_GetProtocolVersion(This, pdwVersion) ((This)->lpVtbl->GetProtocolVersion(This, pdwVersion))
#define IRpcChannelBuffer3_Send(This, pMsg, pulStatus) ((This)->lpVtbl->Send(This, pMsg, pulStatus))
#define IRpcChannelBuffer3_Receive(This, pMsg, ulSize, pulStatus) ((This)->lpVtbl->Receive(This, pMsg, ulSize, pulStatus))
#define IRpcChannelBuffer3_Cancel(This, pMsg) ((This)->lpVtbl->Cancel(This, pMsg))
#define IRpcChannelBuffer3_GetCallContext(This, pMsg, riid, pInterface) ((This)->lpVtbl->GetCallContext(This, pMsg, riid, pInterface))
#define IRpcChannelBuffer3_GetDestCtxEx(This, pMsg, pdwDestContext, ppvDestContext) ((This)->lpVtbl->GetDestCtxEx(This, pMsg, pdwDestContext, ppvDestContext))
#define IRpcChannelBuffer3_GetState(This, pMsg, pState) ((This)->lpVtbl->GetState(This, pMsg, pState))
#define IRpcChannelBuffer3_RegisterAsync(This, pMsg, pAsyncMgr) ((This)->lpVtbl->RegisterAsync(This, pMsg, pAsyncMgr))
#endif
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRpcChannelBuffer3.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, AddRef) == 1 * sizeof(void *), "slot of IRpcChannelBuffer3.AddRef");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, Release) == 2 * sizeof(void *), "slot of IRpcChannelBuffer3.Release");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, GetBuffer) == 3 * sizeof(void *), "slot of IRpcChannelBuffer3.GetBuffer");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, SendReceive) == 4 * sizeof(void *), "slot of IRpcChannelBuffer3.SendReceive");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, FreeBuffer) == 5 * sizeof(void *), "slot of IRpcChannelBuffer3.FreeBuffer");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, GetDestCtx) == 6 * sizeof(void *), "slot of IRpcChannelBuffer3.GetDestCtx");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, IsConnected) == 7 * sizeof(void *), "slot of IRpcChannelBuffer3.IsConnected");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, GetProtocolVersion) == 8 * sizeof(void *), "slot of IRpcChannelBuffer3.GetProtocolVersion");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, Send) == 9 * sizeof(void *), "slot of IRpcChannelBuffer3.Send");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, Receive) == 10 * sizeof(void *), "slot of IRpcChannelBuffer3.Receive");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, Cancel) == 11 * sizeof(void *), "slot of IRpcChannelBuffer3.Cancel");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, GetCallContext) == 12 * sizeof(void *), "slot of IRpcChannelBuffer3.GetCallContext");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, GetDestCtxEx) == 13 * sizeof(void *), "slot of IRpcChannelBuffer3.GetDestCtxEx");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, GetState) == 14 * sizeof(void *), "slot of IRpcChannelBuffer3.GetState");
COM_STATIC_ASSERT(offsetof(IRpcChannelBuffer3Vtbl, RegisterAsync) == 15 * sizeof(void *), "slot of IRpcChannelBuffer3.RegisterAsync");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRpcChannelBuffer3_INTERFACE_DEFINED__ */

#ifndef __IAsyncRpcChannelBuffer_INTERFACE_DEFINED__
#define __IAsyncRpcChannelBuffer_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IAsyncRpcChannelBuffer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("a5029fb6-3c34-11d1-9c99-00c04fb998aa")
IAsyncRpcChannelBuffer : public IRpcChannelBuffer2
{
public:
    virtual HRESULT STDMETHODCALLTYPE Send(
        /* [in, out] */ RPCOLEMESSAGE *pMsg,
        /* [in] */ ISynchronize *pSync,
        /* [out] */ ULONG *pulStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE Receive(
        /* [in, out] */ RPCOLEMESSAGE *pMsg,
        /* [out] */ ULONG *pulStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetDestCtxEx(
        /* [in] */ RPCOLEMESSAGE *pMsg,
        /* [out] */ DWORD *pdwDestContext,
        /* [out] */ void **ppvDestContext) = 0;
};
COM_DEFINE_UUIDOF(IAsyncRpcChannelBuffer, 0xa5029fb6, 0x3c34, 0x11d1, 0x9c, 0x99, 0x00, 0xc0, 0x4f, 0xb9, 0x98, 0xaa)
COM_STATIC_ASSERT(sizeof(IAsyncRpcChannelBuffer) == sizeof(void *), "IAsyncRpcChannelBuffer is one vtable");
#else
typedef struct IAsyncRpcChannelBufferVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IAsyncRpcChannelBuffer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IAsyncRpcChannelBuffer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IAsyncRpcChannelBuffer *This);
    HRESULT (STDMETHODCALLTYPE *GetBuffer)(IAsyncRpcChannelBuffer *This, RPCOLEMESSAGE *pMessage, REFIID riid);
    HRESULT (STDMETHODCALLTYPE *SendReceive)(IAsyncRpcChannelBuffer *This, RPCOLEMESSAGE *pMessage, ULONG *pStatus);
    HRESULT (STDMETHODCALLTYPE *FreeBuffer)(IAsyncRpcChannelBuffer *This, RPCOLEMESSAGE *pMessage);
    HRESULT (STDMETHODCALLTYPE *GetDestCtx)(IAsyncRpcChannelBuffer *This, DWORD *pdwDestContext, void **ppvDestContext);
    HRESULT (STDMETHODCALLTYPE *IsConnected)(IAsyncRpcChannelBuffer *This);
    HRESULT (STDMETHODCALLTYPE *GetProtocolVersion)(IAsyncRpcChannelBuffer *This, DWORD *pdwVersion);
    HRESULT (STDMETHODCALLTYPE *Send)(IAsyncRpcChannelBuffer *This, RPCOLEMESSAGE *pMsg, ISynchronize *pSync, ULONG *pulStatus);
    HRESULT (STDMETHODCALLTYPE *Receive)(IAsyncRpcChannelBuffer *This, RPCOLEMESSAGE *pMsg, ULONG *pulStatus);
    HRESULT (STDMETHODCALLTYPE *GetDestCtxEx)(IAsyncRpcChannelBuffer *This, RPCOLEMESSAGE *pMsg, DWORD *pdwDestContext, void **ppvDestContext);
    END_INTERFACE
} IAsyncRpcChannelBufferVtbl;
interface IAsyncRpcChannelBuffer {
    CONST_VTBL struct IAsyncRpcChannelBufferVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IAsyncRpcChannelBuffer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IAsyncRpcChannelBuffer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IAsyncRpcChannelBuffer_Release(This) ((This)->lpVtbl->Release(This))
#define IAsyncRpcChannelBuffer_GetBuffer(This, pMessage, riid) ((This)->lpVtbl->GetBuffer(This, pMessage, riid))
#define IAsyncRpcChannelBuffer_SendReceive(This, pMessage, pStatus) ((This)->lpVtbl->SendReceive(This, pMessage, pStatus))
#define IAsyncRpcChannelBuffer_FreeBuffer(This, pMessage) ((This)->lpVtbl->FreeBuffer(This, pMessage))
#define IAsyncRpcChannelBuffer_GetDestCtx(This, pdwDestContext, ppvDestContext) ((This)->lpVtbl->GetDestCtx(This, pdwDestContext, ppvDestContext))
#define IAsyncRpcChannelBuffer_IsConnected(This) ((This)->lpVtbl->IsConnected(This))
#define IAsyncRpcChannelBuffer_GetProtocolVersion(This, pdwVersion) ((This)->lpVtbl->GetProtocolVersion(This, pdwVersion))
#define IAsyncRpcChannelBuffer_Send(This, pMsg, pSync, pulStatus) ((This)->lpVtbl->Send(This, pMsg, pSync, pulStatus))
#define IAsyncRpcChannelBuffer_Receive(This, pMsg, pulStatus) ((This)->lpVtbl->Receive(This, pMsg, pulStatus))
#define IAsyncRpcChannelBuffer_GetDestCtxEx(This, pMsg, pdwDestContext, ppvDestContext) ((This)->lpVtbl->GetDestCtxEx(This, pMsg, pdwDestContext, ppvDestContext))
#endif
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, AddRef) == 1 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.AddRef");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, Release) == 2 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.Release");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, GetBuffer) == 3 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.GetBuffer");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, SendReceive) == 4 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.SendReceive");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, FreeBuffer) == 5 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.FreeBuffer");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, GetDestCtx) == 6 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.GetDestCtx");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, IsConnected) == 7 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.IsConnected");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, GetProtocolVersion) == 8 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.GetProtocolVersion");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, Send) == 9 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.Send");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, Receive) == 10 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.Receive");
COM_STATIC_ASSERT(offsetof(IAsyncRpcChannelBufferVtbl, GetDestCtxEx) == 11 * sizeof(void *), "slot of IAsyncRpcChannelBuffer.GetDestCtxEx");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IAsyncRpcChannelBuffer_INTERFACE_DEFINED__ */

#ifndef __IRpcSyntaxNegotiate_INTERFACE_DEFINED__
#define __IRpcSyntaxNegotiate_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRpcSyntaxNegotiate;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("58a08519-24c8-4935-b482-3fd823333a4f")
IRpcSyntaxNegotiate : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE NegotiateSyntax(/* [in, out] */ RPCOLEMESSAGE *pMsg) = 0;
};
COM_DEFINE_UUIDOF(IRpcSyntaxNegotiate, 0x58a08519, 0x24c8, 0x4935, 0xb4, 0x82, 0x3f, 0xd8, 0x23, 0x33, 0x3a, 0x4f)
COM_STATIC_ASSERT(sizeof(IRpcSyntaxNegotiate) == sizeof(void *), "IRpcSyntaxNegotiate is one vtable");
#else
typedef struct IRpcSyntaxNegotiateVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRpcSyntaxNegotiate *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRpcSyntaxNegotiate *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRpcSyntaxNegotiate *This);
    HRESULT (STDMETHODCALLTYPE *NegotiateSyntax)(IRpcSyntaxNegotiate *This, RPCOLEMESSAGE *pMsg);
    END_INTERFACE
} IRpcSyntaxNegotiateVtbl;
interface IRpcSyntaxNegotiate {
    CONST_VTBL struct IRpcSyntaxNegotiateVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRpcSyntaxNegotiate_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRpcSyntaxNegotiate_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRpcSyntaxNegotiate_Release(This) ((This)->lpVtbl->Release(This))
#define IRpcSyntaxNegotiate_NegotiateSyntax(This, pMsg) ((This)->lpVtbl->NegotiateSyntax(This, pMsg))
#endif
COM_STATIC_ASSERT(offsetof(IRpcSyntaxNegotiateVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRpcSyntaxNegotiate.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRpcSyntaxNegotiateVtbl, AddRef) == 1 * sizeof(void *), "slot of IRpcSyntaxNegotiate.AddRef");
COM_STATIC_ASSERT(offsetof(IRpcSyntaxNegotiateVtbl, Release) == 2 * sizeof(void *), "slot of IRpcSyntaxNegotiate.Release");
COM_STATIC_ASSERT(offsetof(IRpcSyntaxNegotiateVtbl, NegotiateSyntax) == 3 * sizeof(void *), "slot of IRpcSyntaxNegotiate.NegotiateSyntax");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRpcSyntaxNegotiate_INTERFACE_DEFINED__ */

#ifndef __IRpcProxyBuffer_INTERFACE_DEFINED__
#define __IRpcProxyBuffer_INTERFACE_DEFINED__
typedef IRpcProxyBuffer *LPRPCPROXYBUFFER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRpcProxyBuffer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("d5f56a34-593b-101a-b569-08002b2dbf7a")
IRpcProxyBuffer : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Connect(/* [in] */ IRpcChannelBuffer *pRpcChannelBuffer) = 0;
    virtual void STDMETHODCALLTYPE Disconnect(void) = 0;
};
COM_DEFINE_UUIDOF(IRpcProxyBuffer, 0xd5f56a34, 0x593b, 0x101a, 0xb5, 0x69, 0x08, 0x00, 0x2b, 0x2d, 0xbf, 0x7a)
COM_STATIC_ASSERT(sizeof(IRpcProxyBuffer) == sizeof(void *), "IRpcProxyBuffer is one vtable");
#else
typedef struct IRpcProxyBufferVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRpcProxyBuffer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRpcProxyBuffer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRpcProxyBuffer *This);
    HRESULT (STDMETHODCALLTYPE *Connect)(IRpcProxyBuffer *This, IRpcChannelBuffer *pRpcChannelBuffer);
    void (STDMETHODCALLTYPE *Disconnect)(IRpcProxyBuffer *This);
    END_INTERFACE
} IRpcProxyBufferVtbl;
interface IRpcProxyBuffer {
    CONST_VTBL struct IRpcProxyBufferVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRpcProxyBuffer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRpcProxyBuffer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRpcProxyBuffer_Release(This) ((This)->lpVtbl->Release(This))
#define IRpcProxyBuffer_Connect(This, pRpcChannelBuffer) ((This)->lpVtbl->Connect(This, pRpcChannelBuffer))
#define IRpcProxyBuffer_Disconnect(This) ((This)->lpVtbl->Disconnect(This))
#endif
COM_STATIC_ASSERT(offsetof(IRpcProxyBufferVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRpcProxyBuffer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRpcProxyBufferVtbl, AddRef) == 1 * sizeof(void *), "slot of IRpcProxyBuffer.AddRef");
COM_STATIC_ASSERT(offsetof(IRpcProxyBufferVtbl, Release) == 2 * sizeof(void *), "slot of IRpcProxyBuffer.Release");
COM_STATIC_ASSERT(offsetof(IRpcProxyBufferVtbl, Connect) == 3 * sizeof(void *), "slot of IRpcProxyBuffer.Connect");
COM_STATIC_ASSERT(offsetof(IRpcProxyBufferVtbl, Disconnect) == 4 * sizeof(void *), "slot of IRpcProxyBuffer.Disconnect");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRpcProxyBuffer_INTERFACE_DEFINED__ */

#ifndef __IRpcStubBuffer_INTERFACE_DEFINED__
#define __IRpcStubBuffer_INTERFACE_DEFINED__
typedef IRpcStubBuffer *LPRPCSTUBBUFFER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRpcStubBuffer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("d5f56afc-593b-101a-b569-08002b2dbf7a")
IRpcStubBuffer : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Connect(/* [in] */ IUnknown *pUnkServer) = 0;
    virtual void STDMETHODCALLTYPE Disconnect(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Invoke(
        /* [in, out] */ RPCOLEMESSAGE *_prpcmsg,
        /* [in] */ IRpcChannelBuffer *_pRpcChannelBuffer) = 0;
    virtual IRpcStubBuffer *STDMETHODCALLTYPE IsIIDSupported(/* [in] */ REFIID riid) = 0;
    virtual ULONG STDMETHODCALLTYPE CountRefs(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE DebugServerQueryInterface(/* [out] */ void **ppv) = 0;
    virtual void STDMETHODCALLTYPE DebugServerRelease(/* [in] */ void *pv) = 0;
};
COM_DEFINE_UUIDOF(IRpcStubBuffer, 0xd5f56afc, 0x593b, 0x101a, 0xb5, 0x69, 0x08, 0x00, 0x2b, 0x2d, 0xbf, 0x7a)
COM_STATIC_ASSERT(sizeof(IRpcStubBuffer) == sizeof(void *), "IRpcStubBuffer is one vtable");
#else
typedef struct IRpcStubBufferVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRpcStubBuffer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRpcStubBuffer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRpcStubBuffer *This);
    HRESULT (STDMETHODCALLTYPE *Connect)(IRpcStubBuffer *This, IUnknown *pUnkServer);
    void (STDMETHODCALLTYPE *Disconnect)(IRpcStubBuffer *This);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IRpcStubBuffer *This, RPCOLEMESSAGE *_prpcmsg, IRpcChannelBuffer *_pRpcChannelBuffer);
    IRpcStubBuffer *(STDMETHODCALLTYPE *IsIIDSupported)(IRpcStubBuffer *This, REFIID riid);
    ULONG (STDMETHODCALLTYPE *CountRefs)(IRpcStubBuffer *This);
    HRESULT (STDMETHODCALLTYPE *DebugServerQueryInterface)(IRpcStubBuffer *This, void **ppv);
    void (STDMETHODCALLTYPE *DebugServerRelease)(IRpcStubBuffer *This, void *pv);
    END_INTERFACE
} IRpcStubBufferVtbl;
interface IRpcStubBuffer {
    CONST_VTBL struct IRpcStubBufferVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRpcStubBuffer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRpcStubBuffer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRpcStubBuffer_Release(This) ((This)->lpVtbl->Release(This))
#define IRpcStubBuffer_Connect(This, pUnkServer) ((This)->lpVtbl->Connect(This, pUnkServer))
#define IRpcStubBuffer_Disconnect(This) ((This)->lpVtbl->Disconnect(This))
#define IRpcStubBuffer_Invoke(This, _prpcmsg, _pRpcChannelBuffer) ((This)->lpVtbl->Invoke(This, _prpcmsg, _pRpcChannelBuffer))
#define IRpcStubBuffer_IsIIDSupported(This, riid) ((This)->lpVtbl->IsIIDSupported(This, riid))
#define IRpcStubBuffer_CountRefs(This) ((This)->lpVtbl->CountRefs(This))
#define IRpcStubBuffer_DebugServerQueryInterface(This, ppv) ((This)->lpVtbl->DebugServerQueryInterface(This, ppv))
#define IRpcStubBuffer_DebugServerRelease(This, pv) ((This)->lpVtbl->DebugServerRelease(This, pv))
#endif
COM_STATIC_ASSERT(offsetof(IRpcStubBufferVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRpcStubBuffer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRpcStubBufferVtbl, AddRef) == 1 * sizeof(void *), "slot of IRpcStubBuffer.AddRef");
COM_STATIC_ASSERT(offsetof(IRpcStubBufferVtbl, Release) == 2 * sizeof(void *), "slot of IRpcStubBuffer.Release");
COM_STATIC_ASSERT(offsetof(IRpcStubBufferVtbl, Connect) == 3 * sizeof(void *), "slot of IRpcStubBuffer.Connect");
COM_STATIC_ASSERT(offsetof(IRpcStubBufferVtbl, Disconnect) == 4 * sizeof(void *), "slot of IRpcStubBuffer.Disconnect");
COM_STATIC_ASSERT(offsetof(IRpcStubBufferVtbl, Invoke) == 5 * sizeof(void *), "slot of IRpcStubBuffer.Invoke");
COM_STATIC_ASSERT(offsetof(IRpcStubBufferVtbl, IsIIDSupported) == 6 * sizeof(void *), "slot of IRpcStubBuffer.IsIIDSupported");
COM_STATIC_ASSERT(offsetof(IRpcStubBufferVtbl, CountRefs) == 7 * sizeof(void *), "slot of IRpcStubBuffer.CountRefs");
COM_STATIC_ASSERT(offsetof(IRpcStubBufferVtbl, DebugServerQueryInterface) == 8 * sizeof(void *), "slot of IRpcStubBuffer.DebugServerQueryInterface");
COM_STATIC_ASSERT(offsetof(IRpcStubBufferVtbl, DebugServerRelease) == 9 * sizeof(void *), "slot of IRpcStubBuffer.DebugServerRelease");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRpcStubBuffer_INTERFACE_DEFINED__ */

struct SChannelHookCallInfo {
    IID iid;
    DWORD cbSize;
    GUID uCausality;
    DWORD dwServerPid;
    DWORD iMethod;
    void *pObject;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct SChannelHookCallInfo) == 56, "size of SChannelHookCallInfo");
COM_STATIC_ASSERT(offsetof(struct SChannelHookCallInfo, iid) == 0, "place of SChannelHookCallInfo.iid");
COM_STATIC_ASSERT(offsetof(struct SChannelHookCallInfo, cbSize) == 16, "place of SChannelHookCallInfo.cbSize");
COM_STATIC_ASSERT(offsetof(struct SChannelHookCallInfo, uCausality) == 20, "place of SChannelHookCallInfo.uCausality");
COM_STATIC_ASSERT(offsetof(struct SChannelHookCallInfo, dwServerPid) == 36, "place of SChannelHookCallInfo.dwServerPid");
COM_STATIC_ASSERT(offsetof(struct SChannelHookCallInfo, iMethod) == 40, "place of SChannelHookCallInfo.iMethod");
COM_STATIC_ASSERT(offsetof(struct SChannelHookCallInfo, pObject) == 48, "place of SChannelHookCallInfo.pObject");
#endif
typedef struct SChannelHookCallInfo SChannelHookCallInfo;

#ifndef __IChannelHook_INTERFACE_DEFINED__
#define __IChannelHook_INTERFACE_DEFINED__
typedef IChannelHook *LPCHANNELHOOK;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IChannelHook;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("1008c4a0-7613-11cf-9af1-0020af6e72f4")
IChannelHook : public IUnknown
{
public:
    virtual void STDMETHODCALLTYPE ClientGetSize(
        /* [in] */ REFGUID uExtent,
        /* [in] */ REFIID riid,
        /* [out] */ ULONG *pDataSize) = 0;
    virtual void STDMETHODCALLTYPE ClientFillBuffer(
        /* [in] */ REFGUID uExtent,
        /* [in] */ REFIID riid,
        /* [in, out] */ ULONG *pDataSize,
        /* [in] */ void *pDataBuffer) = 0;
    virtual void STDMETHODCALLTYPE ClientNotify(
        /* [in] */ REFGUID uExtent,
        /* [in] */ REFIID riid,
        /* [in] */ ULONG cbDataSize,
        /* [in] */ void *pDataBuffer,
        /* [in] */ DWORD lDataRep,
        /* [in] */ HRESULT hrFault) = 0;
    virtual void STDMETHODCALLTYPE ServerNotify(
        /* [in] */ REFGUID uExtent,
        /* [in] */ REFIID riid,
        /* [in] */ ULONG cbDataSize,
        /* [in] */ void *pDataBuffer,
        /* [in] */ DWORD lDataRep) = 0;
    virtual void STDMETHODCALLTYPE ServerGetSize(
        /* [in] */ REFGUID uExtent,
        /* [in] */ REFIID riid,
        /* [in] */ HRESULT hrFault,
        /* [out] */ ULONG *pDataSize) = 0;
    virtual void STDMETHODCALLTYPE ServerFillBuffer(
        /* [in] */ REFGUID uExtent,
        /* [in] */ REFIID riid,
        /* [in, out] */ ULONG *pDataSize,
        /* [in] */ void *pDataBuffer,
        /* [in] */ HRESULT hrFault) = 0;
};
COM_DEFINE_UUIDOF(IChannelHook, 0x1008c4a0, 0x7613, 0x11cf, 0x9a, 0xf1, 0x00, 0x20, 0xaf, 0x6e, 0x72, 0xf4)
COM_STATIC_ASSERT(sizeof(IChannelHook) == sizeof(void *), "IChannelHook is one vtable");
#else
typedef struct IChannelHookVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IChannelHook *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IChannelHook *This);
    ULONG (STDMETHODCALLTYPE *Release)(IChannelHook *This);
    void (STDMETHODCALLTYPE *ClientGetSize)(IChannelHook *This, REFGUID uExtent, REFIID riid, ULONG *pDataSize);
    void (STDMETHODCALLTYPE *ClientFillBuffer)(IChannelHook *This, REFGUID uExtent, REFIID riid, ULONG *pDataSize, void *pDataBuffer);
    void (STDMETHODCALLTYPE *ClientNotify)(IChannelHook *This, REFGUID uExtent, REFIID riid, ULONG cbDataSize, void *pDataBuffer, DWORD lDataRep, HRESULT hrFault);
    void (STDMETHODCALLTYPE *ServerNotify)(IChannelHook *This, REFGUID uExtent, REFIID riid, ULONG cbDataSize, void *pDataBuffer, DWORD lDataRep);
    void (STDMETHODCALLTYPE *ServerGetSize)(IChannelHook *This, REFGUID uExtent, REFIID riid, HRESULT hrFault, ULONG *pDataSize);
    void (STDMETHODCALLTYPE *ServerFillBuffer)(IChannelHook *This, REFGUID uExtent, REFIID riid, ULONG *pDataSize, void *pDataBuffer, HRESULT hrFault);
    END_INTERFACE
} IChannelHookVtbl;
interface IChannelHook {
    CONST_VTBL struct IChannelHookVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IChannelHook_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IChannelHook_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IChannelHook_Release(This) ((This)->lpVtbl->Release(This))
#define IChannelHook_ClientGetSize(This, uExtent, riid, pDataSize) ((This)->lpVtbl->ClientGetSize(This, uExtent, riid, pDataSize))
#define IChannelHook_ClientFillBuffer(This, uExtent, riid, pDataSize, pDataBuffer) ((This)->lpVtbl->ClientFillBuffer(This, uExtent, riid, pDataSize, pDataBuffer))
#define IChannelHook_ClientNotify(This, uExtent, riid, cbDataSize, pDataBuffer, lDataRep, hrFault) ((This)->lpVtbl->ClientNotify(This, uExtent, riid, cbDataSize, pDataBuffer, lDataRep, hrFault))
#define IChannelHook_ServerNotify(This, uExtent, riid, cbDataSize, pDataBuffer, lDataRep) ((This)->lpVtbl->ServerNotify(This, uExtent, riid, cbDataSize, pDataBuffer, lDataRep))
#define IChannelHook_ServerGetSize(This, uExtent, riid, hrFault, pDataSize) ((This)->lpVtbl->ServerGetSize(This, uExtent, riid, hrFault, pDataSize))
#define IChannelHook_ServerFillBuffer(This, uExtent, riid, pDataSize, pDataBuffer, hrFault) ((This)->lpVtbl->ServerFillBuffer(This, uExtent, riid, pDataSize, pDataBuffer, hrFault))
#endif
COM_STATIC_ASSERT(offsetof(IChannelHookVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IChannelHook.QueryInterface");
COM_STATIC_ASSERT(offsetof(IChannelHookVtbl, AddRef) == 1 * sizeof(void *), "slot of IChannelHook.AddRef");
COM_STATIC_ASSERT(offsetof(IChannelHookVtbl, Release) == 2 * sizeof(void *), "slot of IChannelHook.Release");
COM_STATIC_ASSERT(offsetof(IChannelHookVtbl, ClientGetSize) == 3 * sizeof(void *), "slot of IChannelHook.ClientGetSize");
COM_STATIC_ASSERT(offsetof(IChannelHookVtbl, ClientFillBuffer) == 4 * sizeof(void *), "slot of IChannelHook.ClientFillBuffer");
COM_STATIC_ASSERT(offsetof(IChannelHookVtbl, ClientNotify) == 5 * sizeof(void *), "slot of IChannelHook.ClientNotify");
COM_STATIC_ASSERT(offsetof(IChannelHookVtbl, ServerNotify) == 6 * sizeof(void *), "slot of IChannelHook.ServerNotify");
COM_STATIC_ASSERT(offsetof(IChannelHookVtbl, ServerGetSize) == 7 * sizeof(void *), "slot of IChannelHook.ServerGetSize");
COM_STATIC_ASSERT(offsetof(IChannelHookVtbl, ServerFillBuffer) == 8 * sizeof(void *), "slot of IChannelHook.ServerFillBuffer");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IChannelHook_INTERFACE_DEFINED__ */

struct tagSOLE_AUTHENTICATION_SERVICE {
    DWORD dwAuthnSvc;
    DWORD dwAuthzSvc;
    OLECHAR *pPrincipalName;
    HRESULT hr;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSOLE_AUTHENTICATION_SERVICE) == 24, "size of SOLE_AUTHENTICATION_SERVICE");
COM_STATIC_ASSERT(offsetof(struct tagSOLE_AUTHENTICATION_SERVICE, dwAuthnSvc) == 0, "place of SOLE_AUTHENTICATION_SERVICE.dwAuthnSvc");
COM_STATIC_ASSERT(offsetof(struct tagSOLE_AUTHENTICATION_SERVICE, dwAuthzSvc) == 4, "place of SOLE_AUTHENTICATION_SERVICE.dwAuthzSvc");
COM_STATIC_ASSERT(offsetof(struct tagSOLE_AUTHENTICATION_SERVICE, pPrincipalName) == 8, "place of SOLE_AUTHENTICATION_SERVICE.pPrincipalName");
COM_STATIC_ASSERT(offsetof(struct tagSOLE_AUTHENTICATION_SERVICE, hr) == 16, "place of SOLE_AUTHENTICATION_SERVICE.hr");
#endif
typedef struct tagSOLE_AUTHENTICATION_SERVICE SOLE_AUTHENTICATION_SERVICE;
typedef struct tagSOLE_AUTHENTICATION_SERVICE *PSOLE_AUTHENTICATION_SERVICE;

struct tagSOLE_AUTHENTICATION_INFO {
    DWORD dwAuthnSvc;
    DWORD dwAuthzSvc;
    void *pAuthInfo;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSOLE_AUTHENTICATION_INFO) == 16, "size of SOLE_AUTHENTICATION_INFO");
COM_STATIC_ASSERT(offsetof(struct tagSOLE_AUTHENTICATION_INFO, dwAuthnSvc) == 0, "place of SOLE_AUTHENTICATION_INFO.dwAuthnSvc");
COM_STATIC_ASSERT(offsetof(struct tagSOLE_AUTHENTICATION_INFO, dwAuthzSvc) == 4, "place of SOLE_AUTHENTICATION_INFO.dwAuthzSvc");
COM_STATIC_ASSERT(offsetof(struct tagSOLE_AUTHENTICATION_INFO, pAuthInfo) == 8, "place of SOLE_AUTHENTICATION_INFO.pAuthInfo");
#endif
typedef struct tagSOLE_AUTHENTICATION_INFO SOLE_AUTHENTICATION_INFO;
typedef struct tagSOLE_AUTHENTICATION_INFO *PSOLE_AUTHENTICATION_INFO;

struct tagSOLE_AUTHENTICATION_LIST {
    DWORD cAuthInfo;
    SOLE_AUTHENTICATION_INFO *aAuthInfo;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSOLE_AUTHENTICATION_LIST) == 16, "size of SOLE_AUTHENTICATION_LIST");
COM_STATIC_ASSERT(offsetof(struct tagSOLE_AUTHENTICATION_LIST, cAuthInfo) == 0, "place of SOLE_AUTHENTICATION_LIST.cAuthInfo");
COM_STATIC_ASSERT(offsetof(struct tagSOLE_AUTHENTICATION_LIST, aAuthInfo) == 8, "place of SOLE_AUTHENTICATION_LIST.aAuthInfo");
#endif
typedef struct tagSOLE_AUTHENTICATION_LIST SOLE_AUTHENTICATION_LIST;
typedef struct tagSOLE_AUTHENTICATION_LIST *PSOLE_AUTHENTICATION_LIST;

enum tagEOLE_AUTHENTICATION_CAPABILITIES {
    EOAC_NONE = 0,
    EOAC_MUTUAL_AUTH = 1,
    EOAC_SECURE_REFS = 2,
    EOAC_ACCESS_CONTROL = 4,
    EOAC_APPID = 8,
    EOAC_DYNAMIC = 16,
    EOAC_STATIC_CLOAKING = 32,
    EOAC_DYNAMIC_CLOAKING = 64,
    EOAC_ANY_AUTHORITY = 128,
    EOAC_MAKE_FULLSIC = 256,
    EOAC_REQUIRE_FULLSIC = 512,
    EOAC_AUTO_IMPERSONATE = 1024,
    EOAC_DEFAULT = 2048,
    EOAC_DISABLE_AAA = 4096,
    EOAC_NO_CUSTOM_MARSHAL = 8192,
    EOAC_RESERVED1 = 16384
};
COM_STATIC_ASSERT(sizeof(enum tagEOLE_AUTHENTICATION_CAPABILITIES) == 4, "EOLE_AUTHENTICATION_CAPABILITIES has 32 bits");
typedef enum tagEOLE_AUTHENTICATION_CAPABILITIES EOLE_AUTHENTICATION_CAPABILITIES;

#ifndef __IClientSecurity_INTERFACE_DEFINED__
#define __IClientSecurity_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IClientSecurity;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000013d-0000-0000-c000-000000000046")
IClientSecurity : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE QueryBlanket(
        /* [in] */ IUnknown *pProxy,
        /* [out] */ DWORD *pAuthnSvc,
        /* [out] */ DWORD *pAuthzSvc,
        /* [out] */ OLECHAR **pServerPrincName,
        /* [out] */ DWORD *pAuthnLevel,
        /* [out] */ DWORD *pImpLevel,
        /* [out] */ void **pAuthInfo,
        /* [out] */ DWORD *pCapabilites) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetBlanket(
        /* [in] */ IUnknown *pProxy,
        /* [in] */ DWORD AuthnSvc,
        /* [in] */ DWORD AuthzSvc,
        /* [in] */ OLECHAR *pServerPrincName,
        /* [in] */ DWORD AuthnLevel,
        /* [in] */ DWORD ImpLevel,
        /* [in] */ void *pAuthInfo,
        /* [in] */ DWORD Capabilities) = 0;
    virtual HRESULT STDMETHODCALLTYPE CopyProxy(
        /* [in] */ IUnknown *pProxy,
        /* [out] */ IUnknown **ppCopy) = 0;
};
COM_DEFINE_UUIDOF(IClientSecurity, 0x0000013d, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IClientSecurity) == sizeof(void *), "IClientSecurity is one vtable");
#else
typedef struct IClientSecurityVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IClientSecurity *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IClientSecurity *This);
    ULONG (STDMETHODCALLTYPE *Release)(IClientSecurity *This);
    HRESULT (STDMETHODCALLTYPE *QueryBlanket)(IClientSecurity *This, IUnknown *pProxy, DWORD *pAuthnSvc, DWORD *pAuthzSvc, OLECHAR **pServerPrincName, DWORD *pAuthnLevel, DWORD *pImpLevel, void **pAuthInfo, DWORD *pCapabilites);
    HRESULT (STDMETHODCALLTYPE *SetBlanket)(IClientSecurity *This, IUnknown *pProxy, DWORD AuthnSvc, DWORD AuthzSvc, OLECHAR *pServerPrincName, DWORD AuthnLevel, DWORD ImpLevel, void *pAuthInfo, DWORD Capabilities);
    HRESULT (STDMETHODCALLTYPE *CopyProxy)(IClientSecurity *This, IUnknown *pProxy, IUnknown **ppCopy);
    END_INTERFACE
} IClientSecurityVtbl;
interface IClientSecurity {
    CONST_VTBL struct IClientSecurityVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IClientSecurity_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IClientSecurity_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IClientSecurity_Release(This) ((This)->lpVtbl->Release(This))
#define IClientSecurity_QueryBlanket(This, pProxy, pAuthnSvc, pAuthzSvc, pServerPrincName, pAuthnLevel, pImpLevel, pAuthInfo, pCapabilites) ((This)->lpVtbl->QueryBlanket(This, pProxy, pAuthnSvc, pAuthzSvc, pServerPrincName, pAuthnLevel, pImpLevel, pAuthInfo, pCapabilites))
#define IClientSecurity_SetBlanket(This, pProxy, AuthnSvc, AuthzSvc, pServerPrincName, AuthnLevel, ImpLevel, pAuthInfo, Capabilities) ((This)->lpVtbl->SetBlanket(This, pProxy, AuthnSvc, AuthzSvc, pServerPrincName, AuthnLevel, ImpLevel, pAuthInfo, Capabilities))
#define IClientSecurity_CopyProxy(This, pProxy, ppCopy) ((This)->lpVtbl->CopyProxy(This, pProxy, ppCopy))
#endif
COM_STATIC_ASSERT(offsetof(IClientSecurityVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IClientSecurity.QueryInterface");
COM_STATIC_ASSERT(offsetof(IClientSecurityVtbl, AddRef) == 1 * sizeof(void *), "slot of IClientSecurity.AddRef");
COM_STATIC_ASSERT(offsetof(IClientSecurityVtbl, Release) == 2 * sizeof(void *), "slot of IClientSecurity.Release");
COM_STATIC_ASSERT(offsetof(IClientSecurityVtbl, QueryBlanket) == 3 * sizeof(void *), "slot of IClientSecurity.QueryBlanket");
COM_STATIC_ASSERT(offsetof(IClientSecurityVtbl, SetBlanket) == 4 * sizeof(void *), "slot of IClientSecurity.SetBlanket");
COM_STATIC_ASSERT(offsetof(IClientSecurityVtbl, CopyProxy) == 5 * sizeof(void *), "slot of IClientSecurity.CopyProxy");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IClientSecurity_INTERFACE_DEFINED__ */

#ifndef __IServerSecurity_INTERFACE_DEFINED__
#define __IServerSecurity_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IServerSecurity;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000013e-0000-0000-c000-000000000046")
IServerSecurity : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE QueryBlanket(
        /* [out] */ DWORD *pAuthnSvc,
        /* [out] */ DWORD *pAuthzSvc,
        /* [out] */ OLECHAR **pServerPrincName,
        /* [out] */ DWORD *pAuthnLevel,
        /* [out] */ DWORD *pImpLevel,
        /* [out] */ void **pPrivs,
        /* [in, out] */ DWORD *pCapabilities) = 0;
    virtual HRESULT STDMETHODCALLTYPE ImpersonateClient(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE RevertToSelf(void) = 0;
    virtual BOOL STDMETHODCALLTYPE IsImpersonating(void) = 0;
};
COM_DEFINE_UUIDOF(IServerSecurity, 0x0000013e, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IServerSecurity) == sizeof(void *), "IServerSecurity is one vtable");
#else
typedef struct IServerSecurityVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IServerSecurity *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IServerSecurity *This);
    ULONG (STDMETHODCALLTYPE *Release)(IServerSecurity *This);
    HRESULT (STDMETHODCALLTYPE *QueryBlanket)(IServerSecurity *This, DWORD *pAuthnSvc, DWORD *pAuthzSvc, OLECHAR **pServerPrincName, DWORD *pAuthnLevel, DWORD *pImpLevel, void **pPrivs, DWORD *pCapabilities);
    HRESULT (STDMETHODCALLTYPE *ImpersonateClient)(IServerSecurity *This);
    HRESULT (STDMETHODCALLTYPE *RevertToSelf)(IServerSecurity *This);
    BOOL (STDMETHODCALLTYPE *IsImpersonating)(IServerSecurity *This);
    END_INTERFACE
} IServerSecurityVtbl;
interface IServerSecurity {
    CONST_VTBL struct IServerSecurityVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IServerSecurity_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IServerSecurity_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IServerSecurity_Release(This) ((This)->lpVtbl->Release(This))
#define IServerSecurity_QueryBlanket(This, pAuthnSvc, pAuthzSvc, pServerPrincName, pAuthnLevel, pImpLevel, pPrivs, pCapabilities) ((This)->lpVtbl->QueryBlanket(This, pAuthnSvc, pAuthzSvc, pServerPrincName, pAuthnLevel, pImpLevel, pPrivs, pCapabilities))
#define IServerSecurity_ImpersonateClient(This) ((This)->lpVtbl->ImpersonateClient(This))
#define IServerSecurity_RevertToSelf(This) ((This)->lpVtbl->RevertToSelf(This))
#define IServerSecurity_IsImpersonating(This) ((This)->lpVtbl->IsImpersonating(This))
#endif
COM_STATIC_ASSERT(offsetof(IServerSecurityVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IServerSecurity.QueryInterface");
COM_STATIC_ASSERT(offsetof(IServerSecurityVtbl, AddRef) == 1 * sizeof(void *), "slot of IServerSecurity.AddRef");
COM_STATIC_ASSERT(offsetof(IServerSecurityVtbl, Release) == 2 * sizeof(void *), "slot of IServerSecurity.Release");
COM_STATIC_ASSERT(offsetof(IServerSecurityVtbl, QueryBlanket) == 3 * sizeof(void *), "slot of IServerSecurity.QueryBlanket");
COM_STATIC_ASSERT(offsetof(IServerSecurityVtbl, ImpersonateClient) == 4 * sizeof(void *), "slot of IServerSecurity.ImpersonateClient");
COM_STATIC_ASSERT(offsetof(IServerSecurityVtbl, RevertToSelf) == 5 * sizeof(void *), "slot of IServerSecurity.RevertToSelf");
COM_STATIC_ASSERT(offsetof(IServerSecurityVtbl, IsImpersonating) == 6 * sizeof(void *), "slot of IServerSecurity.IsImpersonating");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IServerSecurity_INTERFACE_DEFINED__ */

#ifndef __IAsyncSetup_INTERFACE_DEFINED__
#define __IAsyncSetup_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IAsyncSetup;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000024-0000-0000-c000-000000000046")
IAsyncSetup : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetAsyncManager(
        /* [in] */ REFIID riid,
        /* [in] */ IUnknown *pOuter,
        /* [in] */ DWORD dwFlags,
        /* [out] */ IUnknown **ppInner,
        /* [out] */ IAsyncManager **ppAsyncMgr) = 0;
};
COM_DEFINE_UUIDOF(IAsyncSetup, 0x00000024, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IAsyncSetup) == sizeof(void *), "IAsyncSetup is one vtable");
#else
typedef struct IAsyncSetupVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IAsyncSetup *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IAsyncSetup *This);
    ULONG (STDMETHODCALLTYPE *Release)(IAsyncSetup *This);
    HRESULT (STDMETHODCALLTYPE *GetAsyncManager)(IAsyncSetup *This, REFIID riid, IUnknown *pOuter, DWORD dwFlags, IUnknown **ppInner, IAsyncManager **ppAsyncMgr);
    END_INTERFACE
} IAsyncSetupVtbl;
interface IAsyncSetup {
    CONST_VTBL struct IAsyncSetupVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IAsyncSetup_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IAsyncSetup_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IAsyncSetup_Release(This) ((This)->lpVtbl->Release(This))
#define IAsyncSetup_GetAsyncManager(This, riid, pOuter, dwFlags, ppInner, ppAsyncMgr) ((This)->lpVtbl->GetAsyncManager(This, riid, pOuter, dwFlags, ppInner, ppAsyncMgr))
#endif
COM_STATIC_ASSERT(offsetof(IAsyncSetupVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IAsyncSetup.QueryInterface");
COM_STATIC_ASSERT(offsetof(IAsyncSetupVtbl, AddRef) == 1 * sizeof(void *), "slot of IAsyncSetup.AddRef");
COM_STATIC_ASSERT(offsetof(IAsyncSetupVtbl, Release) == 2 * sizeof(void *), "slot of IAsyncSetup.Release");
COM_STATIC_ASSERT(offsetof(IAsyncSetupVtbl, GetAsyncManager) == 3 * sizeof(void *), "slot of IAsyncSetup.GetAsyncManager");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IAsyncSetup_INTERFACE_DEFINED__ */

#ifndef __ISynchronize_INTERFACE_DEFINED__
#define __ISynchronize_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISynchronize;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000030-0000-0000-c000-000000000046")
ISynchronize : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Wait(
        /* [in] */ DWORD dwFlags,
        /* [in] */ DWORD dwMilliseconds) = 0;
    virtual HRESULT STDMETHODCALLTYPE Signal(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
};
COM_DEFINE_UUIDOF(ISynchronize, 0x00000030, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ISynchronize) == sizeof(void *), "ISynchronize is one vtable");
#else
typedef struct ISynchronizeVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISynchronize *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISynchronize *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISynchronize *This);
    HRESULT (STDMETHODCALLTYPE *Wait)(ISynchronize *This, DWORD dwFlags, DWORD dwMilliseconds);
    HRESULT (STDMETHODCALLTYPE *Signal)(ISynchronize *This);
    HRESULT (STDMETHODCALLTYPE *Reset)(ISynchronize *This);
    END_INTERFACE
} ISynchronizeVtbl;
interface ISynchronize {
    CONST_VTBL struct ISynchronizeVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISynchronize_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISynchronize_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISynchronize_Release(This) ((This)->lpVtbl->Release(This))
#define ISynchronize_Wait(This, dwFlags, dwMilliseconds) ((This)->lpVtbl->Wait(This, dwFlags, dwMilliseconds))
#define ISynchronize_Signal(This) ((This)->lpVtbl->Signal(This))
#define ISynchronize_Reset(This) ((This)->lpVtbl->Reset(This))
#endif
COM_STATIC_ASSERT(offsetof(ISynchronizeVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISynchronize.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISynchronizeVtbl, AddRef) == 1 * sizeof(void *), "slot of ISynchronize.AddRef");
COM_STATIC_ASSERT(offsetof(ISynchronizeVtbl, Release) == 2 * sizeof(void *), "slot of ISynchronize.Release");
COM_STATIC_ASSERT(offsetof(ISynchronizeVtbl, Wait) == 3 * sizeof(void *), "slot of ISynchronize.Wait");
COM_STATIC_ASSERT(offsetof(ISynchronizeVtbl, Signal) == 4 * sizeof(void *), "slot of ISynchronize.Signal");
COM_STATIC_ASSERT(offsetof(ISynchronizeVtbl, Reset) == 5 * sizeof(void *), "slot of ISynchronize.Reset");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISynchronize_INTERFACE_DEFINED__ */

#ifndef __ISynchronizeHandle_INTERFACE_DEFINED__
#define __ISynchronizeHandle_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISynchronizeHandle;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000031-0000-0000-c000-000000000046")
ISynchronizeHandle : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetHandle(/* [out] */ HANDLE *ph) = 0;
};
COM_DEFINE_UUIDOF(ISynchronizeHandle, 0x00000031, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ISynchronizeHandle) == sizeof(void *), "ISynchronizeHandle is one vtable");
#else
typedef struct ISynchronizeHandleVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISynchronizeHandle *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISynchronizeHandle *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISynchronizeHandle *This);
    HRESULT (STDMETHODCALLTYPE *GetHandle)(ISynchronizeHandle *This, HANDLE *ph);
    END_INTERFACE
} ISynchronizeHandleVtbl;
interface ISynchronizeHandle {
    CONST_VTBL struct ISynchronizeHandleVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISynchronizeHandle_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISynchronizeHandle_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISynchronizeHandle_Release(This) ((This)->lpVtbl->Release(This))
#define ISynchronizeHandle_GetHandle(This, ph) ((This)->lpVtbl->GetHandle(This, ph))
#endif
COM_STATIC_ASSERT(offsetof(ISynchronizeHandleVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISynchronizeHandle.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISynchronizeHandleVtbl, AddRef) == 1 * sizeof(void *), "slot of ISynchronizeHandle.AddRef");
COM_STATIC_ASSERT(offsetof(ISynchronizeHandleVtbl, Release) == 2 * sizeof(void *), "slot of ISynchronizeHandle.Release");
COM_STATIC_ASSERT(offsetof(ISynchronizeHandleVtbl, GetHandle) == 3 * sizeof(void *), "slot of ISynchronizeHandle.GetHandle");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISynchronizeHandle_INTERFACE_DEFINED__ */

#ifndef __ISynchronizeEvent_INTERFACE_DEFINED__
#define __ISynchronizeEvent_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISynchronizeEvent;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000032-0000-0000-c000-000000000046")
ISynchronizeEvent : public ISynchronizeHandle
{
public:
    virtual HRESULT STDMETHODCALLTYPE SetEventHandle(/* [in] */ HANDLE *ph) = 0;
};
COM_DEFINE_UUIDOF(ISynchronizeEvent, 0x00000032, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ISynchronizeEvent) == sizeof(void *), "ISynchronizeEvent is one vtable");
#else
typedef struct ISynchronizeEventVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISynchronizeEvent *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISynchronizeEvent *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISynchronizeEvent *This);
    HRESULT (STDMETHODCALLTYPE *GetHandle)(ISynchronizeEvent *This, HANDLE *ph);
    HRESULT (STDMETHODCALLTYPE *SetEventHandle)(ISynchronizeEvent *This, HANDLE *ph);
    END_INTERFACE
} ISynchronizeEventVtbl;
interface ISynchronizeEvent {
    CONST_VTBL struct ISynchronizeEventVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISynchronizeEvent_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISynchronizeEvent_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISynchronizeEvent_Release(This) ((This)->lpVtbl->Release(This))
#define ISynchronizeEvent_GetHandle(This, ph) ((This)->lpVtbl->GetHandle(This, ph))
#define ISynchronizeEvent_SetEventHandle(This, ph) ((This)->lpVtbl->SetEventHandle(This, ph))
#endif
COM_STATIC_ASSERT(offsetof(ISynchronizeEventVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISynchronizeEvent.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISynchronizeEventVtbl, AddRef) == 1 * sizeof(void *), "slot of ISynchronizeEvent.AddRef");
COM_STATIC_ASSERT(offsetof(ISynchronizeEventVtbl, Release) == 2 * sizeof(void *), "slot of ISynchronizeEvent.Release");
COM_STATIC_ASSERT(offsetof(ISynchronizeEventVtbl, GetHandle) == 3 * sizeof(void *), "slot of ISynchronizeEvent.GetHandle");
COM_STATIC_ASSERT(offsetof(ISynchronizeEventVtbl, SetEventHandle) == 4 * sizeof(void *), "slot of ISynchronizeEvent.SetEventHandle");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISynchronizeEvent_INTERFACE_DEFINED__ */

#ifndef __ISynchronizeContainer_INTERFACE_DEFINED__
#define __ISynchronizeContainer_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISynchronizeContainer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000033-0000-0000-c000-000000000046")
ISynchronizeContainer : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE AddSynchronize(/* [in] */ ISynchronize *pSync) = 0;
    virtual HRESULT STDMETHODCALLTYPE WaitMultiple(
        /* [in] */ DWORD dwFlags,
        /* [in] */ DWORD dwTimeOut,
        /* [out] */ ISynchronize **ppSync) = 0;
};
COM_DEFINE_UUIDOF(ISynchronizeContainer, 0x00000033, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ISynchronizeContainer) == sizeof(void *), "ISynchronizeContainer is one vtable");
#else
typedef struct ISynchronizeContainerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISynchronizeContainer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISynchronizeContainer *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISynchronizeContainer *This);
    HRESULT (STDMETHODCALLTYPE *AddSynchronize)(ISynchronizeContainer *This, ISynchronize *pSync);
    HRESULT (STDMETHODCALLTYPE *WaitMultiple)(ISynchronizeContainer *This, DWORD dwFlags, DWORD dwTimeOut, ISynchronize **ppSync);
    END_INTERFACE
} ISynchronizeContainerVtbl;
interface ISynchronizeContainer {
    CONST_VTBL struct ISynchronizeContainerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISynchronizeContainer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISynchronizeContainer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISynchronizeContainer_Release(This) ((This)->lpVtbl->Release(This))
#define ISynchronizeContainer_AddSynchronize(This, pSync) ((This)->lpVtbl->AddSynchronize(This, pSync))
#define ISynchronizeContainer_WaitMultiple(This, dwFlags, dwTimeOut, ppSync) ((This)->lpVtbl->WaitMultiple(This, dwFlags, dwTimeOut, ppSync))
#endif
COM_STATIC_ASSERT(offsetof(ISynchronizeContainerVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISynchronizeContainer.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISynchronizeContainerVtbl, AddRef) == 1 * sizeof(void *), "slot of ISynchronizeContainer.AddRef");
COM_STATIC_ASSERT(offsetof(ISynchronizeContainerVtbl, Release) == 2 * sizeof(void *), "slot of ISynchronizeContainer.Release");
COM_STATIC_ASSERT(offsetof(ISynchronizeContainerVtbl, AddSynchronize) == 3 * sizeof(void *), "slot of ISynchronizeContainer.AddSynchronize");
COM_STATIC_ASSERT(offsetof(ISynchronizeContainerVtbl, WaitMultiple) == 4 * sizeof(void *), "slot of ISynchronizeContainer.WaitMultiple");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISynchronizeContainer_INTERFACE_DEFINED__ */

#ifndef __ISynchronizeMutex_INTERFACE_DEFINED__
#define __ISynchronizeMutex_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISynchronizeMutex;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000025-0000-0000-c000-000000000046")
ISynchronizeMutex : public ISynchronize
{
public:
    virtual HRESULT STDMETHODCALLTYPE ReleaseMutex(void) = 0;
};
COM_DEFINE_UUIDOF(ISynchronizeMutex, 0x00000025, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ISynchronizeMutex) == sizeof(void *), "ISynchronizeMutex is one vtable");
#else
typedef struct ISynchronizeMutexVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISynchronizeMutex *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISynchronizeMutex *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISynchronizeMutex *This);
    HRESULT (STDMETHODCALLTYPE *Wait)(ISynchronizeMutex *This, DWORD dwFlags, DWORD dwMilliseconds);
    HRESULT (STDMETHODCALLTYPE *Signal)(ISynchronizeMutex *This);
    HRESULT (STDMETHODCALLTYPE *Reset)(ISynchronizeMutex *This);
    HRESULT (STDMETHODCALLTYPE *ReleaseMutex)(ISynchronizeMutex *This);
    END_INTERFACE
} ISynchronizeMutexVtbl;
interface ISynchronizeMutex {
    CONST_VTBL struct ISynchronizeMutexVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISynchronizeMutex_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISynchronizeMutex_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISynchronizeMutex_Release(This) ((This)->lpVtbl->Release(This))
#define ISynchronizeMutex_Wait(This, dwFlags, dwMilliseconds) ((This)->lpVtbl->Wait(This, dwFlags, dwMilliseconds))
#define ISynchronizeMutex_Signal(This) ((This)->lpVtbl->Signal(This))
#define ISynchronizeMutex_Reset(This) ((This)->lpVtbl->Reset(This))
#define ISynchronizeMutex_ReleaseMutex(This) ((This)->lpVtbl->ReleaseMutex(This))
#endif
COM_STATIC_ASSERT(offsetof(ISynchronizeMutexVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISynchronizeMutex.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISynchronizeMutexVtbl, AddRef) == 1 * sizeof(void *), "slot of ISynchronizeMutex.AddRef");
COM_STATIC_ASSERT(offsetof(ISynchronizeMutexVtbl, Release) == 2 * sizeof(void *), "slot of ISynchronizeMutex.Release");
COM_STATIC_ASSERT(offsetof(ISynchronizeMutexVtbl, Wait) == 3 * sizeof(void *), "slot of ISynchronizeMutex.Wait");
COM_STATIC_ASSERT(offsetof(ISynchronizeMutexVtbl, Signal) == 4 * sizeof(void *), "slot of ISynchronizeMutex.Signal");
COM_STATIC_ASSERT(offsetof(ISynchronizeMutexVtbl, Reset) == 5 * sizeof(void *), "slot of ISynchronizeMutex.Reset");
COM_STATIC_ASSERT(offsetof(ISynchronizeMutexVtbl, ReleaseMutex) == 6 * sizeof(void *), "slot of ISynchronizeMutex.ReleaseMutex");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISynchronizeMutex_INTERFACE_DEFINED__ */

enum tagDCOM_CALL_STATE {
    DCOM_NONE = 0,
    DCOM_CALL_COMPLETE = 1,
    DCOM_CALL_CANCELED = 2
};
COM_STATIC_ASSERT(sizeof(enum tagDCOM_CALL_STATE) == 4, "DCOM_CALL_STATE has 32 bits");
typedef enum tagDCOM_CALL_STATE DCOM_CALL_STATE;

#ifndef __ICancelMethodCalls_INTERFACE_DEFINED__
#define __ICancelMethodCalls_INTERFACE_DEFINED__
typedef ICancelMethodCalls *LPCANCELMETHODCALLS;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ICancelMethodCalls;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000029-0000-0000-c000-000000000046")
ICancelMethodCalls : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Cancel(/* [in] */ ULONG ulSeconds) = 0;
    virtual HRESULT STDMETHODCALLTYPE TestCancel(void) = 0;
};
COM_DEFINE_UUIDOF(ICancelMethodCalls, 0x00000029, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ICancelMethodCalls) == sizeof(void *), "ICancelMethodCalls is one vtable");
#else
typedef struct ICancelMethodCallsVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ICancelMethodCalls *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ICancelMethodCalls *This);
    ULONG (STDMETHODCALLTYPE *Release)(ICancelMethodCalls *This);
    HRESULT (STDMETHODCALLTYPE *Cancel)(ICancelMethodCalls *This, ULONG ulSeconds);
    HRESULT (STDMETHODCALLTYPE *TestCancel)(ICancelMethodCalls *This);
    END_INTERFACE
} ICancelMethodCallsVtbl;
interface ICancelMethodCalls {
    CONST_VTBL struct ICancelMethodCallsVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICancelMethodCalls_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICancelMethodCalls_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICancelMethodCalls_Release(This) ((This)->lpVtbl->Release(This))
#define ICancelMethodCalls_Cancel(This, ulSeconds) ((This)->lpVtbl->Cancel(This, ulSeconds))
#define ICancelMethodCalls_TestCancel(This) ((This)->lpVtbl->TestCancel(This))
#endif
COM_STATIC_ASSERT(offsetof(ICancelMethodCallsVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ICancelMethodCalls.QueryInterface");
COM_STATIC_ASSERT(offsetof(ICancelMethodCallsVtbl, AddRef) == 1 * sizeof(void *), "slot of ICancelMethodCalls.AddRef");
COM_STATIC_ASSERT(offsetof(ICancelMethodCallsVtbl, Release) == 2 * sizeof(void *), "slot of ICancelMethodCalls.Release");
COM_STATIC_ASSERT(offsetof(ICancelMethodCallsVtbl, Cancel) == 3 * sizeof(void *), "slot of ICancelMethodCalls.Cancel");
COM_STATIC_ASSERT(offsetof(ICancelMethodCallsVtbl, TestCancel) == 4 * sizeof(void *), "slot of ICancelMethodCalls.TestCancel");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ICancelMethodCalls_INTERFACE_DEFINED__ */

#ifndef __IAsyncManager_INTERFACE_DEFINED__
#define __IAsyncManager_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IAsyncManager;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000002a-0000-0000-c000-000000000046")
IAsyncManager : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE CompleteCall(/* [in] */ HRESULT Result) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCallContext(
        /* [in] */ REFIID riid,
        /* [out] */ void **pInterface) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetState(/* [out] */ ULONG *pulStateFlags) = 0;
};
COM_DEFINE_UUIDOF(IAsyncManager, 0x0000002a, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IAsyncManager) == sizeof(void *), "IAsyncManager is one vtable");
#else
typedef struct IAsyncManagerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IAsyncManager *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IAsyncManager *This);
    ULONG (STDMETHODCALLTYPE *Release)(IAsyncManager *This);
    HRESULT (STDMETHODCALLTYPE *CompleteCall)(IAsyncManager *This, HRESULT Result);
    HRESULT (STDMETHODCALLTYPE *GetCallContext)(IAsyncManager *This, REFIID riid, void **pInterface);
    HRESULT (STDMETHODCALLTYPE *GetState)(IAsyncManager *This, ULONG *pulStateFlags);
    END_INTERFACE
} IAsyncManagerVtbl;
interface IAsyncManager {
    CONST_VTBL struct IAsyncManagerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IAsyncManager_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IAsyncManager_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IAsyncManager_Release(This) ((This)->lpVtbl->Release(This))
#define IAsyncManager_CompleteCall(This, Result) ((This)->lpVtbl->CompleteCall(This, Result))
#define IAsyncManager_GetCallContext(This, riid, pInterface) ((This)->lpVtbl->GetCallContext(This, riid, pInterface))
#define IAsyncManager_GetState(This, pulStateFlags) ((This)->lpVtbl->GetState(This, pulStateFlags))
#endif
COM_STATIC_ASSERT(offsetof(IAsyncManagerVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IAsyncManager.QueryInterface");
COM_STATIC_ASSERT(offsetof(IAsyncManagerVtbl, AddRef) == 1 * sizeof(void *), "slot of IAsyncManager.AddRef");
COM_STATIC_ASSERT(offsetof(IAsyncManagerVtbl, Release) == 2 * sizeof(void *), "slot of IAsyncManager.Release");
COM_STATIC_ASSERT(offsetof(IAsyncManagerVtbl, CompleteCall) == 3 * sizeof(void *), "slot of IAsyncManager.CompleteCall");
COM_STATIC_ASSERT(offsetof(IAsyncManagerVtbl, GetCallContext) == 4 * sizeof(void *), "slot of IAsyncManager.GetCallContext");
COM_STATIC_ASSERT(offsetof(IAsyncManagerVtbl, GetState) == 5 * sizeof(void *), "slot of IAsyncManager.GetState");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IAsyncManager_INTERFACE_DEFINED__ */

#ifndef __ICallFactory_INTERFACE_DEFINED__
#define __ICallFactory_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ICallFactory;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("1c733a30-2a1c-11ce-ade5-00aa0044773d")
ICallFactory : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE CreateCall(
        /* [in] */ REFIID riid,
        /* [in] */ IUnknown *pCtrlUnk,
        /* [in] */ REFIID riid2,
        /* [out] */ IUnknown **ppv) = 0;
};
COM_DEFINE_UUIDOF(ICallFactory, 0x1c733a30, 0x2a1c, 0x11ce, 0xad, 0xe5, 0x00, 0xaa, 0x00, 0x44, 0x77, 0x3d)
COM_STATIC_ASSERT(sizeof(ICallFactory) == sizeof(void *), "ICallFactory is one vtable");
#else
typedef struct ICallFactoryVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ICallFactory *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ICallFactory *This);
    ULONG (STDMETHODCALLTYPE *Release)(ICallFactory *This);
    HRESULT (STDMETHODCALLTYPE *CreateCall)(ICallFactory *This, REFIID riid, IUnknown *pCtrlUnk, REFIID riid2, IUnknown **ppv);
    END_INTERFACE
} ICallFactoryVtbl;
interface ICallFactory {
    CONST_VTBL struct ICallFactoryVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICallFactory_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICallFactory_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICallFactory_Release(This) ((This)->lpVtbl->Release(This))
#define ICallFactory_CreateCall(This, riid, pCtrlUnk, riid2, ppv) ((This)->lpVtbl->CreateCall(This, riid, pCtrlUnk, riid2, ppv))
#endif
COM_STATIC_ASSERT(offsetof(ICallFactoryVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ICallFactory.QueryInterface");
COM_STATIC_ASSERT(offsetof(ICallFactoryVtbl, AddRef) == 1 * sizeof(void *), "slot of ICallFactory.AddRef");
COM_STATIC_ASSERT(offsetof(ICallFactoryVtbl, Release) == 2 * sizeof(void *), "slot of ICallFactory.Release");
COM_STATIC_ASSERT(offsetof(ICallFactoryVtbl, CreateCall) == 3 * sizeof(void *), "slot of ICallFactory.CreateCall");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ICallFactory_INTERFACE_DEFINED__ */

enum tagRPCOPT_PROPERTIES {
    COMBND_RPCTIMEOUT = 1,
    COMBND_SERVER_LOCALITY = 2
};
COM_STATIC_ASSERT(sizeof(enum tagRPCOPT_PROPERTIES) == 4, "RPCOPT_PROPERTIES has 32 bits");
typedef enum tagRPCOPT_PROPERTIES RPCOPT_PROPERTIES;

enum tagRPCOPT_SERVER_LOCALITY_VALUES {
    SERVER_LOCALITY_PROCESS_LOCAL = 0,
    SERVER_LOCALITY_MACHINE_LOCAL = 1,
    SERVER_LOCALITY_REMOTE = 2
};
COM_STATIC_ASSERT(sizeof(enum tagRPCOPT_SERVER_LOCALITY_VALUES) == 4, "RPCOPT_SERVER_LOCALITY_VALUES has 32 bits");
typedef enum tagRPCOPT_SERVER_LOCALITY_VALUES RPCOPT_SERVER_LOCALITY_VALUES;

#ifndef __IRpcOptions_INTERFACE_DEFINED__
#define __IRpcOptions_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRpcOptions;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000144-0000-0000-c000-000000000046")
IRpcOptions : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Set(
        /* [in] */ IUnknown *pPrx,
        /* [in] */ DWORD dwProperty,
        /* [in] */ ULONG_PTR dwValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Query(
        /* [in] */ IUnknown *pPrx,
        /* [in] */ DWORD dwProperty,
        /* [out] */ ULONG_PTR *pdwValue) = 0;
};
COM_DEFINE_UUIDOF(IRpcOptions, 0x00000144, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IRpcOptions) == sizeof(void *), "IRpcOptions is one vtable");
#else
typedef struct IRpcOptionsVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRpcOptions *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRpcOptions *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRpcOptions *This);
    HRESULT (STDMETHODCALLTYPE *Set)(IRpcOptions *This, IUnknown *pPrx, DWORD dwProperty, ULONG_PTR dwValue);
    HRESULT (STDMETHODCALLTYPE *Query)(IRpcOptions *This, IUnknown *pPrx, DWORD dwProperty, ULONG_PTR *pdwValue);
    END_INTERFACE
} IRpcOptionsVtbl;
interface IRpcOptions {
    CONST_VTBL struct IRpcOptionsVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRpcOptions_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRpcOptions_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRpcOptions_Release(This) ((This)->lpVtbl->Release(This))
#define IRpcOptions_Set(This, pPrx, dwProperty, dwValue) ((This)->lpVtbl->Set(This, pPrx, dwProperty, dwValue))
#define IRpcOptions_Query(This, pPrx, dwProperty, pdwValue) ((This)->lpVtbl->Query(This, pPrx, dwProperty, pdwValue))
#endif
COM_STATIC_ASSERT(offsetof(IRpcOptionsVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRpcOptions.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRpcOptionsVtbl, AddRef) == 1 * sizeof(void *), "slot of IRpcOptions.AddRef");
COM_STATIC_ASSERT(offsetof(IRpcOptionsVtbl, Release) == 2 * sizeof(void *), "slot of IRpcOptions.Release");
COM_STATIC_ASSERT(offsetof(IRpcOptionsVtbl, Set) == 3 * sizeof(void *), "slot of IRpcOptions.Set");
COM_STATIC_ASSERT(offsetof(IRpcOptionsVtbl, Query) == 4 * sizeof(void *), "slot of IRpcOptions.Query");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRpcOptions_INTERFACE_DEFINED__ */

#ifndef __IRpcHelper_INTERFACE_DEFINED__
#define __IRpcHelper_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IRpcHelper;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000149-0000-0000-c000-000000000046")
IRpcHelper : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetDCOMProtocolVersion(/* [out] */ DWORD *pComVersion) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetIIDFromOBJREF(
        /* [in] */ void *pObjRef,
        /* [out] */ IID **piid) = 0;
};
COM_DEFINE_UUIDOF(IRpcHelper, 0x00000149, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IRpcHelper) == sizeof(void *), "IRpcHelper is one vtable");
#else
typedef struct IRpcHelperVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IRpcHelper *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IRpcHelper *This);
    ULONG (STDMETHODCALLTYPE *Release)(IRpcHelper *This);
    HRESULT (STDMETHODCALLTYPE *GetDCOMProtocolVersion)(IRpcHelper *This, DWORD *pComVersion);
    HRESULT (STDMETHODCALLTYPE *GetIIDFromOBJREF)(IRpcHelper *This, void *pObjRef, IID **piid);
    END_INTERFACE
} IRpcHelperVtbl;
interface IRpcHelper {
    CONST_VTBL struct IRpcHelperVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IRpcHelper_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IRpcHelper_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IRpcHelper_Release(This) ((This)->lpVtbl->Release(This))
#define IRpcHelper_GetDCOMProtocolVersion(This, pComVersion) ((This)->lpVtbl->GetDCOMProtocolVersion(This, pComVersion))
#define IRpcHelper_GetIIDFromOBJREF(This, pObjRef, piid) ((This)->lpVtbl->GetIIDFromOBJREF(This, pObjRef, piid))
#endif
COM_STATIC_ASSERT(offsetof(IRpcHelperVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IRpcHelper.QueryInterface");
COM_STATIC_ASSERT(offsetof(IRpcHelperVtbl, AddRef) == 1 * sizeof(void *), "slot of IRpcHelper.AddRef");
COM_STATIC_ASSERT(offsetof(IRpcHelperVtbl, Release) == 2 * sizeof(void *), "slot of IRpcHelper.Release");
COM_STATIC_ASSERT(offsetof(IRpcHelperVtbl, GetDCOMProtocolVersion) == 3 * sizeof(void *), "slot of IRpcHelper.GetDCOMProtocolVersion");
COM_STATIC_ASSERT(offsetof(IRpcHelperVtbl, GetIIDFromOBJREF) == 4 * sizeof(void *), "slot of IRpcHelper.GetIIDFromOBJREF");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IRpcHelper_INTERFACE_DEFINED__ */

#ifndef __IReleaseMarshalBuffers_INTERFACE_DEFINED__
#define __IReleaseMarshalBuffers_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IReleaseMarshalBuffers;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("eb0cb9e8-7996-11d2-872e-0000f8080859")
IReleaseMarshalBuffers : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE ReleaseMarshalBuffer(
        /* [in] */ RPCOLEMESSAGE *pMsg,
        /* [in] */ DWORD dwFlags,
        /* [in] */ IUnknown *pChnl) = 0;
};
COM_DEFINE_UUIDOF(IReleaseMarshalBuffers, 0xeb0cb9e8, 0x7996, 0x11d2, 0x87, 0x2e, 0x00, 0x00, 0xf8, 0x08, 0x08, 0x59)
COM_STATIC_ASSERT(sizeof(IReleaseMarshalBuffers) == sizeof(void *), "IReleaseMarshalBuffers is one vtable");
#else
typedef struct IReleaseMarshalBuffersVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IReleaseMarshalBuffers *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IReleaseMarshalBuffers *This);
    ULONG (STDMETHODCALLTYPE *Release)(IReleaseMarshalBuffers *This);
    HRESULT (STDMETHODCALLTYPE *ReleaseMarshalBuffer)(IReleaseMarshalBuffers *This, RPCOLEMESSAGE *pMsg, DWORD dwFlags, IUnknown *pChnl);
    END_INTERFACE
} IReleaseMarshalBuffersVtbl;
interface IReleaseMarshalBuffers {
    CONST_VTBL struct IReleaseMarshalBuffersVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IReleaseMarshalBuffers_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IReleaseMarshalBuffers_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IReleaseMarshalBuffers_Release(This) ((This)->lpVtbl->Release(This))
#define IReleaseMarshalBuffers_ReleaseMarshalBuffer(This, pMsg, dwFlags, pChnl) ((This)->lpVtbl->ReleaseMarshalBuffer(This, pMsg, dwFlags, pChnl))
#endif
COM_STATIC_ASSERT(offsetof(IReleaseMarshalBuffersVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IReleaseMarshalBuffers.QueryInterface");
COM_STATIC_ASSERT(offsetof(IReleaseMarshalBuffersVtbl, AddRef) == 1 * sizeof(void *), "slot of IReleaseMarshalBuffers.AddRef");
COM_STATIC_ASSERT(offsetof(IReleaseMarshalBuffersVtbl, Release) == 2 * sizeof(void *), "slot of IReleaseMarshalBuffers.Release");
COM_STATIC_ASSERT(offsetof(IReleaseMarshalBuffersVtbl, ReleaseMarshalBuffer) == 3 * sizeof(void *), "slot of IReleaseMarshalBuffers.ReleaseMarshalBuffer");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IReleaseMarshalBuffers_INTERFACE_DEFINED__ */

#ifndef __IWaitMultiple_INTERFACE_DEFINED__
#define __IWaitMultiple_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IWaitMultiple;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000002b-0000-0000-c000-000000000046")
IWaitMultiple : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE WaitMultiple(
        /* [in] */ DWORD timeout,
        /* [out] */ ISynchronize **pSync) = 0;
    virtual HRESULT STDMETHODCALLTYPE AddSynchronize(/* [in] */ ISynchronize *pSync) = 0;
};
COM_DEFINE_UUIDOF(IWaitMultiple, 0x0000002b, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IWaitMultiple) == sizeof(void *), "IWaitMultiple is one vtable");
#else
typedef struct IWaitMultipleVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IWaitMultiple *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IWaitMultiple *This);
    ULONG (STDMETHODCALLTYPE *Release)(IWaitMultiple *This);
    HRESULT (STDMETHODCALLTYPE *WaitMultiple)(IWaitMultiple *This, DWORD timeout, ISynchronize **pSync);
    HRESULT (STDMETHODCALLTYPE *AddSynchronize)(IWaitMultiple *This, ISynchronize *pSync);
    END_INTERFACE
} IWaitMultipleVtbl;
interface IWaitMultiple {
    CONST_VTBL struct IWaitMultipleVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IWaitMultiple_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IWaitMultiple_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IWaitMultiple_Release(This) ((This)->lpVtbl->Release(This))
#define IWaitMultiple_WaitMultiple(This, timeout, pSync) ((This)->lpVtbl->WaitMultiple(This, timeout, pSync))
#define IWaitMultiple_AddSynchronize(This, pSync) ((This)->lpVtbl->AddSynchronize(This, pSync))
#endif
COM_STATIC_ASSERT(offsetof(IWaitMultipleVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IWaitMultiple.QueryInterface");
COM_STATIC_ASSERT(offsetof(IWaitMultipleVtbl, AddRef) == 1 * sizeof(void *), "slot of IWaitMultiple.AddRef");
COM_STATIC_ASSERT(offsetof(IWaitMultipleVtbl, Release) == 2 * sizeof(void *), "slot of IWaitMultiple.Release");
COM_STATIC_ASSERT(offsetof(IWaitMultipleVtbl, WaitMultiple) == 3 * sizeof(void *), "slot of IWaitMultiple.WaitMultiple");
COM_STATIC_ASSERT(offsetof(IWaitMultipleVtbl, AddSynchronize) == 4 * sizeof(void *), "slot of IWaitMultiple.AddSynchronize");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IWaitMultiple_INTERFACE_DEFINED__ */

#ifndef __IAddrTrackingControl_INTERFACE_DEFINED__
#define __IAddrTrackingControl_INTERFACE_DEFINED__
typedef IAddrTrackingControl *LPADDRTRACKINGCONTROL;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IAddrTrackingControl;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000147-0000-0000-c000-000000000046")
IAddrTrackingControl : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE EnableCOMDynamicAddrTracking(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE DisableCOMDynamicAddrTracking(void) = 0;
};
COM_DEFINE_UUIDOF(IAddrTrackingControl, 0x00000147, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IAddrTrackingControl) == sizeof(void *), "IAddrTrackingControl is one vtable");
#else
typedef struct IAddrTrackingControlVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IAddrTrackingControl *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IAddrTrackingControl *This);
    ULONG (STDMETHODCALLTYPE *Release)(IAddrTrackingControl *This);
    HRESULT (STDMETHODCALLTYPE *EnableCOMDynamicAddrTracking)(IAddrTrackingControl *This);
    HRESULT (STDMETHODCALLTYPE *DisableCOMDynamicAddrTracking)(IAddrTrackingControl *This);
    END_INTERFACE
} IAddrTrackingControlVtbl;
interface IAddrTrackingControl {
    CONST_VTBL struct IAddrTrackingControlVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IAddrTrackingControl_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IAddrTrackingControl_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IAddrTrackingControl_Release(This) ((This)->lpVtbl->Release(This))
#define IAddrTrackingControl_EnableCOMDynamicAddrTracking(This) ((This)->lpVtbl->EnableCOMDynamicAddrTracking(This))
#define IAddrTrackingControl_DisableCOMDynamicAddrTracking(This) ((This)->lpVtbl->DisableCOMDynamicAddrTracking(This))
#endif
COM_STATIC_ASSERT(offsetof(IAddrTrackingControlVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IAddrTrackingControl.QueryInterface");
COM_STATIC_ASSERT(offsetof(IAddrTrackingControlVtbl, AddRef) == 1 * sizeof(void *), "slot of IAddrTrackingControl.AddRef");
COM_STATIC_ASSERT(offsetof(IAddrTrackingControlVtbl, Release) == 2 * sizeof(void *), "slot of IAddrTrackingControl.Release");
COM_STATIC_ASSERT(offsetof(IAddrTrackingControlVtbl, EnableCOMDynamicAddrTracking) == 3 * sizeof(void *), "slot of IAddrTrackingControl.EnableCOMDynamicAddrTracking");
COM_STATIC_ASSERT(offsetof(IAddrTrackingControlVtbl, DisableCOMDynamicAddrTracking) == 4 * sizeof(void *), "slot of IAddrTrackingControl.DisableCOMDynamicAddrTracking");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IAddrTrackingControl_INTERFACE_DEFINED__ */

#ifndef __IAddrExclusionControl_INTERFACE_DEFINED__
#define __IAddrExclusionControl_INTERFACE_DEFINED__
typedef IAddrExclusionControl *LPADDREXCLUSIONCONTROL;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IAddrExclusionControl;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000148-0000-0000-c000-000000000046")
IAddrExclusionControl : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetCurrentAddrExclusionList(
        /* [in] */ REFIID riid,
        /* [out] */ void **ppEnumerator) = 0;
    virtual HRESULT STDMETHODCALLTYPE UpdateAddrExclusionList(/* [in] */ IUnknown *pEnumerator) = 0;
};
COM_DEFINE_UUIDOF(IAddrExclusionControl, 0x00000148, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IAddrExclusionControl) == sizeof(void *), "IAddrExclusionControl is one vtable");
#else
typedef struct IAddrExclusionControlVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IAddrExclusionControl *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IAddrExclusionControl *This);
    ULONG (STDMETHODCALLTYPE *Release)(IAddrExclusionControl *This);
    HRESULT (STDMETHODCALLTYPE *GetCurrentAddrExclusionList)(IAddrExclusionControl *This, REFIID riid, void **ppEnumerator);
    HRESULT (STDMETHODCALLTYPE *UpdateAddrExclusionList)(IAddrExclusionControl *This, IUnknown *pEnumerator);
    END_INTERFACE
} IAddrExclusionControlVtbl;
interface IAddrExclusionControl {
    CONST_VTBL struct IAddrExclusionControlVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IAddrExclusionControl_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IAddrExclusionControl_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IAddrExclusionControl_Release(This) ((This)->lpVtbl->Release(This))
#define IAddrExclusionControl_GetCurrentAddrExclusionList(This, riid, ppEnumerator) ((This)->lpVtbl->GetCurrentAddrExclusionList(This, riid, ppEnumerator))
#define IAddrExclusionControl_UpdateAddrExclusionList(This, pEnumerator) ((This)->lpVtbl->UpdateAddrExclusionList(This, pEnumerator))
#endif
COM_STATIC_ASSERT(offsetof(IAddrExclusionControlVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IAddrExclusionControl.QueryInterface");
COM_STATIC_ASSERT(offsetof(IAddrExclusionControlVtbl, AddRef) == 1 * sizeof(void *), "slot of IAddrExclusionControl.AddRef");
COM_STATIC_ASSERT(offsetof(IAddrExclusionControlVtbl, Release) == 2 * sizeof(void *), "slot of IAddrExclusionControl.Release");
COM_STATIC_ASSERT(offsetof(IAddrExclusionControlVtbl, GetCurrentAddrExclusionList) == 3 * sizeof(void *), "slot of IAddrExclusionControl.GetCurrentAddrExclusionList");
COM_STATIC_ASSERT(offsetof(IAddrExclusionControlVtbl, UpdateAddrExclusionList) == 4 * sizeof(void *), "slot of IAddrExclusionControl.UpdateAddrExclusionList");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IAddrExclusionControl_INTERFACE_DEFINED__ */

enum _APTTYPE {
    APTTYPE_CURRENT = -1,
    APTTYPE_STA = 0,
    APTTYPE_MTA = 1,
    APTTYPE_NA = 2,
    APTTYPE_MAINSTA = 3
};
COM_STATIC_ASSERT(sizeof(enum _APTTYPE) == 4, "APTTYPE has 32 bits");
typedef enum _APTTYPE APTTYPE;

enum _APTTYPEQUALIFIER {
    APTTYPEQUALIFIER_NONE = 0,
    APTTYPEQUALIFIER_IMPLICIT_MTA = 1,
    APTTYPEQUALIFIER_NA_ON_MTA = 2,
    APTTYPEQUALIFIER_NA_ON_STA = 3,
    APTTYPEQUALIFIER_NA_ON_IMPLICIT_MTA = 4,
    APTTYPEQUALIFIER_NA_ON_MAINSTA = 5,
    APTTYPEQUALIFIER_APPLICATION_STA = 6
};
COM_STATIC_ASSERT(sizeof(enum _APTTYPEQUALIFIER) == 4, "APTTYPEQUALIFIER has 32 bits");
typedef enum _APTTYPEQUALIFIER APTTYPEQUALIFIER;

enum _THDTYPE {
    THDTYPE_BLOCKMESSAGES = 0,
    THDTYPE_PROCESSMESSAGES = 1
};
COM_STATIC_ASSERT(sizeof(enum _THDTYPE) == 4, "THDTYPE has 32 bits");
typedef enum _THDTYPE THDTYPE;
typedef DWORD APARTMENTID;

#ifndef __IComThreadingInfo_INTERFACE_DEFINED__
#define __IComThreadingInfo_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IComThreadingInfo;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("000001ce-0000-0000-c000-000000000046")
IComThreadingInfo : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetCurrentApartmentType(/* [out] */ APTTYPE *pAptType) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCurrentThreadType(/* [out] */ THDTYPE *pThreadType) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCurrentLogicalThreadId(
        /* [out] */ GUID *pguidLogicalThreadId) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetCurrentLogicalThreadId(/* [in] */ REFGUID rguid) = 0;
};
COM_DEFINE_UUIDOF(IComThreadingInfo, 0x000001ce, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IComThreadingInfo) == sizeof(void *), "IComThreadingInfo is one vtable");
#else
typedef struct IComThreadingInfoVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IComThreadingInfo *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IComThreadingInfo *This);
    ULONG (STDMETHODCALLTYPE *Release)(IComThreadingInfo *This);
    HRESULT (STDMETHODCALLTYPE *GetCurrentApartmentType)(IComThreadingInfo *This, APTTYPE *pAptType);
    HRESULT (STDMETHODCALLTYPE *GetCurrentThreadType)(IComThreadingInfo *This, THDTYPE *pThreadType);
    HRESULT (STDMETHODCALLTYPE *GetCurrentLogicalThreadId)(IComThreadingInfo *This, GUID *pguidLogicalThreadId);
    HRESULT (STDMETHODCALLTYPE *SetCurrentLogicalThreadId)(IComThreadingInfo *This, REFGUID rguid);
    END_INTERFACE
} IComThreadingInfoVtbl;
interface IComThreadingInfo {
    CONST_VTBL struct IComThreadingInfoVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IComThreadingInfo_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IComThreadingInfo_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IComThreadingInfo_Release(This) ((This)->lpVtbl->Release(This))
#define IComThreadingInfo_GetCurrentApartmentType(This, pAptType) ((This)->lpVtbl->GetCurrentApartmentType(This, pAptType))
#define IComThreadingInfo_GetCurrentThreadType(This, pThreadType) ((This)->lpVtbl->GetCurrentThreadType(This, pThreadType))
#define IComThreadingInfo_GetCurrentLogicalThreadId(This, pguidLogicalThreadId) ((This)->lpVtbl->GetCurrentLogicalThreadId(This, pguidLogicalThreadId))
#define IComThreadingInfo_SetCurrentLogicalThreadId(This, rguid) ((This)->lpVtbl->SetCurrentLogicalThreadId(This, rguid))
#endif
COM_STATIC_ASSERT(offsetof(IComThreadingInfoVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IComThreadingInfo.QueryInterface");
COM_STATIC_ASSERT(offsetof(IComThreadingInfoVtbl, AddRef) == 1 * sizeof(void *), "slot of IComThreadingInfo.AddRef");
COM_STATIC_ASSERT(offsetof(IComThreadingInfoVtbl, Release) == 2 * sizeof(void *), "slot of IComThreadingInfo.Release");
COM_STATIC_ASSERT(offsetof(IComThreadingInfoVtbl, GetCurrentApartmentType) == 3 * sizeof(void *), "slot of IComThreadingInfo.GetCurrentApartmentType");
COM_STATIC_ASSERT(offsetof(IComThreadingInfoVtbl, GetCurrentThreadType) == 4 * sizeof(void *), "slot of IComThreadingInfo.GetCurrentThreadType");
COM_STATIC_ASSERT(offsetof(IComThreadingInfoVtbl, GetCurrentLogicalThreadId) == 5 * sizeof(void *), "slot of IComThreadingInfo.GetCurrentLogicalThreadId");
COM_STATIC_ASSERT(offsetof(IComThreadingInfoVtbl, SetCurrentLogicalThreadId) == 6 * sizeof(void *), "slot of IComThreadingInfo.SetCurrentLogicalThreadId");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IComThreadingInfo_INTERFACE_DEFINED__ */

#ifndef __IProcessInitControl_INTERFACE_DEFINED__
#define __IProcessInitControl_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IProcessInitControl;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("72380d55-8d2b-43a3-8513-2b6ef31434e9")
IProcessInitControl : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE ResetInitializerTimeout(/* [in] */ DWORD dwSecondsRemaining) = 0;
};
COM_DEFINE_UUIDOF(IProcessInitControl, 0x72380d55, 0x8d2b, 0x43a3, 0x85, 0x13, 0x2b, 0x6e, 0xf3, 0x14, 0x34, 0xe9)
COM_STATIC_ASSERT(sizeof(IProcessInitControl) == sizeof(void *), "IProcessInitControl is one vtable");
#else
typedef struct IProcessInitControlVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IProcessInitControl *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IProcessInitControl *This);
    ULONG (STDMETHODCALLTYPE *Release)(IProcessInitControl *This);
    HRESULT (STDMETHODCALLTYPE *ResetInitializerTimeout)(IProcessInitControl *This, DWORD dwSecondsRemaining);
    END_INTERFACE
} IProcessInitControlVtbl;
interface IProcessInitControl {
    CONST_VTBL struct IProcessInitControlVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IProcessInitControl_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IProcessInitControl_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IProcessInitControl_Release(This) ((This)->lpVtbl->Release(This))
#define IProcessInitControl_ResetInitializerTimeout(This, dwSecondsRemaining) ((This)->lpVtbl->ResetInitializerTimeout(This, dwSecondsRemaining))
#endif
COM_STATIC_ASSERT(offsetof(IProcessInitControlVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IProcessInitControl.QueryInterface");
COM_STATIC_ASSERT(offsetof(IProcessInitControlVtbl, AddRef) == 1 * sizeof(void *), "slot of IProcessInitControl.AddRef");
COM_STATIC_ASSERT(offsetof(IProcessInitControlVtbl, Release) == 2 * sizeof(void *), "slot of IProcessInitControl.Release");
COM_STATIC_ASSERT(offsetof(IProcessInitControlVtbl, ResetInitializerTimeout) == 3 * sizeof(void *), "slot of IProcessInitControl.ResetInitializerTimeout");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IProcessInitControl_INTERFACE_DEFINED__ */

enum tagGLOBALOPT_PROPERTIES {
    COMGLB_EXCEPTION_HANDLING = 1,
    COMGLB_APPID = 2,
    COMGLB_RPC_THREADPOOL_SETTING = 3,
    COMGLB_RO_SETTINGS = 4,
    COMGLB_UNMARSHALING_POLICY = 5,
    COMGLB_PROPERTIES_RESERVED1 = 6,
    COMGLB_PROPERTIES_RESERVED2 = 7,
    COMGLB_PROPERTIES_RESERVED3 = 8
};
COM_STATIC_ASSERT(sizeof(enum tagGLOBALOPT_PROPERTIES) == 4, "GLOBALOPT_PROPERTIES has 32 bits");
typedef enum tagGLOBALOPT_PROPERTIES GLOBALOPT_PROPERTIES;

enum tagGLOBALOPT_EH_VALUES {
    COMGLB_EXCEPTION_HANDLE = 0,
    COMGLB_EXCEPTION_DONOT_HANDLE_FATAL = 1,
    COMGLB_EXCEPTION_DONOT_HANDLE = 1,
    COMGLB_EXCEPTION_DONOT_HANDLE_ANY = 2
};
COM_STATIC_ASSERT(sizeof(enum tagGLOBALOPT_EH_VALUES) == 4, "GLOBALOPT_EH_VALUES has 32 bits");
typedef enum tagGLOBALOPT_EH_VALUES GLOBALOPT_EH_VALUES;

enum tagGLOBALOPT_RPCTP_VALUES {
    COMGLB_RPC_THREADPOOL_SETTING_DEFAULT_POOL = 0,
    COMGLB_RPC_THREADPOOL_SETTING_PRIVATE_POOL = 1
};
COM_STATIC_ASSERT(sizeof(enum tagGLOBALOPT_RPCTP_VALUES) == 4, "GLOBALOPT_RPCTP_VALUES has 32 bits");
typedef enum tagGLOBALOPT_RPCTP_VALUES GLOBALOPT_RPCTP_VALUES;

enum tagGLOBALOPT_RO_FLAGS {
    COMGLB_STA_MODALLOOP_REMOVE_TOUCH_MESSAGES = 1,
    COMGLB_STA_MODALLOOP_SHARED_QUEUE_REMOVE_INPUT_MESSAGES = 2,
    COMGLB_STA_MODALLOOP_SHARED_QUEUE_DONOT_REMOVE_INPUT_MESSAGES = 4,
    COMGLB_FAST_RUNDOWN = 8,
    COMGLB_RESERVED1 = 16,
    COMGLB_RESERVED2 = 32,
    COMGLB_RESERVED3 = 64,
    COMGLB_STA_MODALLOOP_SHARED_QUEUE_REORDER_POINTER_MESSAGES = 128,
    COMGLB_RESERVED4 = 256,
    COMGLB_RESERVED5 = 512,
    COMGLB_RESERVED6 = 1024
};
COM_STATIC_ASSERT(sizeof(enum tagGLOBALOPT_RO_FLAGS) == 4, "GLOBALOPT_RO_FLAGS has 32 bits");
typedef enum tagGLOBALOPT_RO_FLAGS GLOBALOPT_RO_FLAGS;

enum tagGLOBALOPT_UNMARSHALING_POLICY_VALUES {
    COMGLB_UNMARSHALING_POLICY_NORMAL = 0,
    COMGLB_UNMARSHALING_POLICY_STRONG = 1,
    COMGLB_UNMARSHALING_POLICY_HYBRID = 2
};
COM_STATIC_ASSERT(sizeof(enum tagGLOBALOPT_UNMARSHALING_POLICY_VALUES) == 4, "GLOBALOPT_UNMARSHALING_POLICY_VALUES has 32 bits");
typedef enum tagGLOBALOPT_UNMARSHALING_POLICY_VALUES GLOBALOPT_UNMARSHALING_POLICY_VALUES;

#ifndef __IGlobalOptions_INTERFACE_DEFINED__
#define __IGlobalOptions_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IGlobalOptions;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000015b-0000-0000-c000-000000000046")
IGlobalOptions : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Set(
        /* [in] */ GLOBALOPT_PROPERTIES dwProperty,
        /* [in] */ ULONG_PTR dwValue) = 0;
    virtual HRESULT STDMETHODCALLTYPE Query(
        /* [in] */ GLOBALOPT_PROPERTIES dwProperty,
        /* [out] */ ULONG_PTR *pdwValue) = 0;
};
COM_DEFINE_UUIDOF(IGlobalOptions, 0x0000015b, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IGlobalOptions) == sizeof(void *), "IGlobalOptions is one vtable");
#else
typedef struct IGlobalOptionsVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IGlobalOptions *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IGlobalOptions *This);
    ULONG (STDMETHODCALLTYPE *Release)(IGlobalOptions *This);
    HRESULT (STDMETHODCALLTYPE *Set)(IGlobalOptions *This, GLOBALOPT_PROPERTIES dwProperty, ULONG_PTR dwValue);
    HRESULT (STDMETHODCALLTYPE *Query)(IGlobalOptions *This, GLOBALOPT_PROPERTIES dwProperty, ULONG_PTR *pdwValue);
    END_INTERFACE
} IGlobalOptionsVtbl;
interface IGlobalOptions {
    CONST_VTBL struct IGlobalOptionsVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IGlobalOptions_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IGlobalOptions_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IGlobalOptions_Release(This) ((This)->lpVtbl->Release(This))
#define IGlobalOptions_Set(This, dwProperty, dwValue) ((This)->lpVtbl->Set(This, dwProperty, dwValue))
#define IGlobalOptions_Query(This, dwProperty, pdwValue) ((This)->lpVtbl->Query(This, dwProperty, pdwValue))
#endif
COM_STATIC_ASSERT(offsetof(IGlobalOptionsVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IGlobalOptions.QueryInterface");
COM_STATIC_ASSERT(offsetof(IGlobalOptionsVtbl, AddRef) == 1 * sizeof(void *), "slot of IGlobalOptions.AddRef");
COM_STATIC_ASSERT(offsetof(IGlobalOptionsVtbl, Release) == 2 * sizeof(void *), "slot of IGlobalOptions.Release");
COM_STATIC_ASSERT(offsetof(IGlobalOptionsVtbl, Set) == 3 * sizeof(void *), "slot of IGlobalOptions.Set");
COM_STATIC_ASSERT(offsetof(IGlobalOptionsVtbl, Query) == 4 * sizeof(void *), "slot of IGlobalOptions.Query");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IGlobalOptions_INTERFACE_DEFINED__ */
typedef DWORD CPFLAGS;

struct tagContextProperty {
    GUID policyId;
    CPFLAGS flags;
    IUnknown *pUnk;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagContextProperty) == 32, "size of ContextProperty");
COM_STATIC_ASSERT(offsetof(struct tagContextProperty, policyId) == 0, "place of ContextProperty.policyId");
COM_STATIC_ASSERT(offsetof(struct tagContextProperty, flags) == 16, "place of ContextProperty.flags");
COM_STATIC_ASSERT(offsetof(struct tagContextProperty, pUnk) == 24, "place of ContextProperty.pUnk");
#endif
typedef struct tagContextProperty ContextProperty;

#ifndef __IEnumContextProps_INTERFACE_DEFINED__
#define __IEnumContextProps_INTERFACE_DEFINED__
typedef IEnumContextProps *LPENUMCONTEXTPROPS;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumContextProps;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("000001c1-0000-0000-c000-000000000046")
IEnumContextProps : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ ContextProperty *pContextProperties,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumContextProps **ppEnumContextProps) = 0;
    virtual HRESULT STDMETHODCALLTYPE Count(/* [out] */ ULONG *pcelt) = 0;
};
COM_DEFINE_UUIDOF(IEnumContextProps, 0x000001c1, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumContextProps) == sizeof(void *), "IEnumContextProps is one vtable");
#else
typedef struct IEnumContextPropsVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumContextProps *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumContextProps *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumContextProps *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumContextProps *This, ULONG celt, ContextProperty *pContextProperties, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumContextProps *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumContextProps *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumContextProps *This, IEnumContextProps **ppEnumContextProps);
    HRESULT (STDMETHODCALLTYPE *Count)(IEnumContextProps *This, ULONG *pcelt);
    END_INTERFACE
} IEnumContextPropsVtbl;
interface IEnumContextProps {
    CONST_VTBL struct IEnumContextPropsVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumContextProps_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumContextProps_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumContextProps_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumContextProps_Next(This, celt, pContextProperties, pceltFetched) ((This)->lpVtbl->Next(This, celt, pContextProperties, pceltFetched))
#define IEnumContextProps_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumContextProps_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumContextProps_Clone(This, ppEnumContextProps) ((This)->lpVtbl->Clone(This, ppEnumContextProps))
#define IEnumContextProps_Count(This, pcelt) ((This)->lpVtbl->Count(This, pcelt))
#endif
COM_STATIC_ASSERT(offsetof(IEnumContextPropsVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumContextProps.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumContextPropsVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumContextProps.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumContextPropsVtbl, Release) == 2 * sizeof(void *), "slot of IEnumContextProps.Release");
COM_STATIC_ASSERT(offsetof(IEnumContextPropsVtbl, Next) == 3 * sizeof(void *), "slot of IEnumContextProps.Next");
COM_STATIC_ASSERT(offsetof(IEnumContextPropsVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumContextProps.Skip");
COM_STATIC_ASSERT(offsetof(IEnumContextPropsVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumContextProps.Reset");
COM_STATIC_ASSERT(offsetof(IEnumContextPropsVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumContextProps.Clone");
COM_STATIC_ASSERT(offsetof(IEnumContextPropsVtbl, Count) == 7 * sizeof(void *), "slot of IEnumContextProps.Count");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumContextProps_INTERFACE_DEFINED__ */

#ifndef __IContext_INTERFACE_DEFINED__
#define __IContext_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IContext;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("000001c0-0000-0000-c000-000000000046")
IContext : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE SetProperty(
        /* [in] */ REFGUID rpolicyId,
        /* [in] */ CPFLAGS flags,
        /* [in] */ IUnknown *pUnk) = 0;
    virtual HRESULT STDMETHODCALLTYPE RemoveProperty(/* [in] */ REFGUID rPolicyId) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetProperty(
        /* [in] */ REFGUID rGuid,
        /* [out] */ CPFLAGS *pFlags,
        /* [out] */ IUnknown **ppUnk) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumContextProps(
        /* [out] */ IEnumContextProps **ppEnumContextProps) = 0;
};
COM_DEFINE_UUIDOF(IContext, 0x000001c0, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IContext) == sizeof(void *), "IContext is one vtable");
#else
typedef struct IContextVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IContext *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IContext *This);
    ULONG (STDMETHODCALLTYPE *Release)(IContext *This);
    HRESULT (STDMETHODCALLTYPE *SetProperty)(IContext *This, REFGUID rpolicyId, CPFLAGS flags, IUnknown *pUnk);
    HRESULT (STDMETHODCALLTYPE *RemoveProperty)(IContext *This, REFGUID rPolicyId);
    HRESULT (STDMETHODCALLTYPE *GetProperty)(IContext *This, REFGUID rGuid, CPFLAGS *pFlags, IUnknown **ppUnk);
    HRESULT (STDMETHODCALLTYPE *EnumContextProps)(IContext *This, IEnumContextProps **ppEnumContextProps);
    END_INTERFACE
} IContextVtbl;
interface IContext {
    CONST_VTBL struct IContextVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IContext_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IContext_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IContext_Release(This) ((This)->lpVtbl->Release(This))
#define IContext_SetProperty(This, rpolicyId, flags, pUnk) ((This)->lpVtbl->SetProperty(This, rpolicyId, flags, pUnk))
#define IContext_RemoveProperty(This, rPolicyId) ((This)->lpVtbl->RemoveProperty(This, rPolicyId))
#define IContext_GetProperty(This, rGuid, pFlags, ppUnk) ((This)->lpVtbl->GetProperty(This, rGuid, pFlags, ppUnk))
#define IContext_EnumContextProps(This, ppEnumContextProps) ((This)->lpVtbl->EnumContextProps(This, ppEnumContextProps))
#endif
COM_STATIC_ASSERT(offsetof(IContextVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IContext.QueryInterface");
COM_STATIC_ASSERT(offsetof(IContextVtbl, AddRef) == 1 * sizeof(void *), "slot of IContext.AddRef");
COM_STATIC_ASSERT(offsetof(IContextVtbl, Release) == 2 * sizeof(void *), "slot of IContext.Release");
COM_STATIC_ASSERT(offsetof(IContextVtbl, SetProperty) == 3 * sizeof(void *), "slot of IContext.SetProperty");
COM_STATIC_ASSERT(offsetof(IContextVtbl, RemoveProperty) == 4 * sizeof(void *), "slot of IContext.RemoveProperty");
COM_STATIC_ASSERT(offsetof(IContextVtbl, GetProperty) == 5 * sizeof(void *), "slot of IContext.GetProperty");
COM_STATIC_ASSERT(offsetof(IContextVtbl, EnumContextProps) == 6 * sizeof(void *), "slot of IContext.EnumContextProps");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IContext_INTERFACE_DEFINED__ */

#ifndef __IObjContext_INTERFACE_DEFINED__
#define __IObjContext_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IObjContext;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("000001c6-0000-0000-c000-000000000046")
IObjContext : public IContext
{
public:
    virtual void STDMETHODCALLTYPE Reserved1(void) = 0;
    virtual void STDMETHODCALLTYPE Reserved2(void) = 0;
    virtual void STDMETHODCALLTYPE Reserved3(void) = 0;
    virtual void STDMETHODCALLTYPE Reserved4(void) = 0;
    virtual void STDMETHODCALLTYPE Reserved5(void) = 0;
    virtual void STDMETHODCALLTYPE Reserved6(void) = 0;
    virtual void STDMETHODCALLTYPE Reserved7(void) = 0;
};
COM_DEFINE_UUIDOF(IObjContext, 0x000001c6, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IObjContext) == sizeof(void *), "IObjContext is one vtable");
#else
typedef struct IObjContextVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IObjContext *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IObjContext *This);
    ULONG (STDMETHODCALLTYPE *Release)(IObjContext *This);
    HRESULT (STDMETHODCALLTYPE *SetProperty)(IObjContext *This, REFGUID rpolicyId, CPFLAGS flags, IUnknown *pUnk);
    HRESULT (STDMETHODCALLTYPE *RemoveProperty)(IObjContext *This, REFGUID rPolicyId);
    HRESULT (STDMETHODCALLTYPE *GetProperty)(IObjContext *This, REFGUID rGuid, CPFLAGS *pFlags, IUnknown **ppUnk);
    HRESULT (STDMETHODCALLTYPE *EnumContextProps)(IObjContext *This, IEnumContextProps **ppEnumContextProps);
    void (STDMETHODCALLTYPE *Reserved1)(IObjContext *This);
    void (STDMETHODCALLTYPE *Reserved2)(IObjContext *This);
    void (STDMETHODCALLTYPE *Reserved3)(IObjContext *This);
    void (STDMETHODCALLTYPE *Reserved4)(IObjContext *This);
    void (STDMETHODCALLTYPE *Reserved5)(IObjContext *This);
    void (STDMETHODCALLTYPE *Reserved6)(IObjContext *This);
    void (STDMETHODCALLTYPE *Reserved7)(IObjContext *This);
    END_INTERFACE
} IObjContextVtbl;
interface IObjContext {
    CONST_VTBL struct IObjContextVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IObjContext_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IObjContext_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IObjContext_Release(This) ((This)->lpVtbl->Release(This))
#define IObjContext_SetProperty(This, rpolicyId, flags, pUnk) ((This)->lpVtbl->SetProperty(This, rpolicyId, flags, pUnk))
#define IObjContext_RemoveProperty(This, rPolicyId) ((This)->lpVtbl->RemoveProperty(This, rPolicyId))
#define IObjContext_GetProperty(This, rGuid, pFlags, ppUnk) ((This)->lpVtbl->GetProperty(This, rGuid, pFlags, ppUnk))
#define IObjContext_EnumContextProps(This, ppEnumContextProps) ((This)->lpVtbl->EnumContextProps(This, ppEnumContextProps))
#define IObjContext_Reserved1(This) ((This)->lpVtbl->Reserved1(This))
#define IObjContext_Reserved2(This) ((This)->lpVtbl->Reserved2(This))
#define IObjContext_Reserved3(This) ((This)->lpVtbl->Reserved3(This))
#define IObjContext_Reserved4(This) ((This)->lpVtbl->Reserved4(This))
#define IObjContext_Reserved5(This) ((This)->lpVtbl->Reserved5(This))
#define IObjContext_Reserved6(This) ((This)->lpVtbl->Reserved6(This))
#define IObjContext_Reserved7(This) ((This)->lpVtbl->Reserved7(This))
#endif
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IObjContext.QueryInterface");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, AddRef) == 1 * sizeof(void *), "slot of IObjContext.AddRef");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, Release) == 2 * sizeof(void *), "slot of IObjContext.Release");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, SetProperty) == 3 * sizeof(void *), "slot of IObjContext.SetProperty");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, RemoveProperty) == 4 * sizeof(void *), "slot of IObjContext.RemoveProperty");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, GetProperty) == 5 * sizeof(void *), "slot of IObjContext.GetProperty");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, EnumContextProps) == 6 * sizeof(void *), "slot of IObjContext.EnumContextProps");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, Reserved1) == 7 * sizeof(void *), "slot of IObjContext.Reserved1");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, Reserved2) == 8 * sizeof(void *), "slot of IObjContext.Reserved2");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, Reserved3) == 9 * sizeof(void *), "slot of IObjContext.Reserved3");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, Reserved4) == 10 * sizeof(void *), "slot of IObjContext.Reserved4");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, Reserved5) == 11 * sizeof(void *), "slot of IObjContext.Reserved5");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, Reserved6) == 12 * sizeof(void *), "slot of IObjContext.Reserved6");
COM_STATIC_ASSERT(offsetof(IObjContextVtbl, Reserved7) == 13 * sizeof(void *), "slot of IObjContext.Reserved7");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IObjContext_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __objidlbase_h__ */
