/* Generated from scardssp.idl by idlc. Do not edit. */
#ifndef __scardssp_h__
#define __scardssp_h__

#include "com_base.h"
#include "oaidl.h"
#include "ocidl.h"

#ifndef __IByteBuffer_FWD_DEFINED__
#define __IByteBuffer_FWD_DEFINED__
typedef interface IByteBuffer IByteBuffer;
#endif

#ifndef __ISCardTypeConv_FWD_DEFINED__
#define __ISCardTypeConv_FWD_DEFINED__
typedef interface ISCardTypeConv ISCardTypeConv;
#endif

#ifndef __ISCardCmd_FWD_DEFINED__
#define __ISCardCmd_FWD_DEFINED__
typedef interface ISCardCmd ISCardCmd;
#endif

#ifndef __ISCardISO7816_FWD_DEFINED__
#define __ISCardISO7816_FWD_DEFINED__
typedef interface ISCardISO7816 ISCardISO7816;
#endif

#ifndef __ISCard_FWD_DEFINED__
#define __ISCard_FWD_DEFINED__
typedef interface ISCard ISCard;
#endif

#ifndef __ISCardDatabase_FWD_DEFINED__
#define __ISCardDatabase_FWD_DEFINED__
typedef interface ISCardDatabase ISCardDatabase;
#endif

#ifndef __ISCardLocate_FWD_DEFINED__
#define __ISCardLocate_FWD_DEFINED__
typedef interface ISCardLocate ISCardLocate;
#endif

#if !defined(__CByteBuffer_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __CByteBuffer_FWD_DEFINED__
#ifdef __cplusplus
typedef class CByteBuffer CByteBuffer;
#else
typedef struct CByteBuffer CByteBuffer;
#endif
#endif

#if !defined(__CSCardTypeConv_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __CSCardTypeConv_FWD_DEFINED__
#ifdef __cplusplus
typedef class CSCardTypeConv CSCardTypeConv;
#else
typedef struct CSCardTypeConv CSCardTypeConv;
#endif
#endif

#if !defined(__CSCardCmd_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __CSCardCmd_FWD_DEFINED__
#ifdef __cplusplus
typedef class CSCardCmd CSCardCmd;
#else
typedef struct CSCardCmd CSCardCmd;
#endif
#endif

#if !defined(__CSCardISO7816_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __CSCardISO7816_FWD_DEFINED__
#ifdef __cplusplus
typedef class CSCardISO7816 CSCardISO7816;
#else
typedef struct CSCardISO7816 CSCardISO7816;
#endif
#endif

#if !defined(__CSCard_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __CSCard_FWD_DEFINED__
#ifdef __cplusplus
typedef class CSCard CSCard;
#else
typedef struct CSCard CSCard;
#endif
#endif

#if !defined(__CSCardDatabase_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __CSCardDatabase_FWD_DEFINED__
#ifdef __cplusplus
typedef class CSCardDatabase CSCardDatabase;
#else
typedef struct CSCardDatabase CSCardDatabase;
#endif
#endif

#if !defined(__CSCardLocate_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __CSCardLocate_FWD_DEFINED__
#ifdef __cplusplus
typedef class CSCardLocate CSCardLocate;
#else
typedef struct CSCardLocate CSCardLocate;
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif
typedef IByteBuffer *LPBYTEBUFFER;
typedef const IByteBuffer *LPCBYTEBUFFER;
typedef ISCardTypeConv *LPSCARDTYPECONV;
typedef ISCardCmd *LPSCARDCMD;
typedef ISCardISO7816 *LPSCARDISO;
typedef LPSCARDISO LPSCARDISO7816;
typedef ISCard *LPSCARD;
typedef LPSCARD LPSMARTCARD;
typedef ISCardDatabase *LPSCARDDATABASE;
typedef ISCardLocate *LPSCARDLOCATE;
typedef LPSCARDLOCATE LPSCARDLOC;
typedef ULONG_PTR HSCARD;
typedef HSCARD *PHSCARD;
typedef HSCARD *LPHSCARD;
typedef ULONG_PTR HSCARDCONTEXT;
typedef HSCARDCONTEXT *PHSCARDCONTEXT;
typedef HSCARDCONTEXT *LPHSCARDCONTEXT;

struct tagBYTEARRAY {
    HGLOBAL hMem;
    DWORD dwSize;
    LPBYTE pbyData;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagBYTEARRAY) == 24, "size of BYTEARRAY");
COM_STATIC_ASSERT(offsetof(struct tagBYTEARRAY, hMem) == 0, "place of BYTEARRAY.hMem");
COM_STATIC_ASSERT(offsetof(struct tagBYTEARRAY, dwSize) == 8, "place of BYTEARRAY.dwSize");
COM_STATIC_ASSERT(offsetof(struct tagBYTEARRAY, pbyData) == 16, "place of BYTEARRAY.pbyData");
#endif
typedef struct tagBYTEARRAY BYTEARRAY;
#define CB_BYTEARRAY (sizeof(BYTEARRAY))
typedef BYTEARRAY *PBYTEARRAY;
typedef const BYTEARRAY *PCBYTEARRAY;
typedef BYTEARRAY *LPBYTEARRAY;
typedef const BYTEARRAY *LPCBYTEARRAY;

struct tagSTATSTRUCT {
    LONG type;
    LONG cbSize;
    LONG grfMode;
    LONG grfLocksSupported;
    LONG grfStateBits;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSTATSTRUCT) == 20, "size of STATSTRUCT");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTRUCT, type) == 0, "place of STATSTRUCT.type");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTRUCT, cbSize) == 4, "place of STATSTRUCT.cbSize");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTRUCT, grfMode) == 8, "place of STATSTRUCT.grfMode");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTRUCT, grfLocksSupported) == 12, "place of STATSTRUCT.grfLocksSupported");
COM_STATIC_ASSERT(offsetof(struct tagSTATSTRUCT, grfStateBits) == 16, "place of STATSTRUCT.grfStateBits");
#endif
typedef struct tagSTATSTRUCT STATSTRUCT;
#define CB_STATSTRUCT (sizeof(STATSTRUCT))
typedef STATSTRUCT *LPSTATSTRUCT;

enum tagISO_APDU_TYPE {
    ISO_CASE_1 = 1,
    ISO_CASE_2 = 2,
    ISO_CASE_3 = 3,
    ISO_CASE_4 = 4
};
COM_STATIC_ASSERT(sizeof(enum tagISO_APDU_TYPE) == 4, "ISO_APDU_TYPE has 32 bits");
typedef enum tagISO_APDU_TYPE ISO_APDU_TYPE;

enum tagSCARD_SHARE_MODES {
    EXCLUSIVE = 1,
    SHARED = 2
};
COM_STATIC_ASSERT(sizeof(enum tagSCARD_SHARE_MODES) == 4, "SCARD_SHARE_MODES has 32 bits");
typedef enum tagSCARD_SHARE_MODES SCARD_SHARE_MODES;

enum tagSCARD_DISPOSITIONS {
    LEAVE = 0,
    RESET = 1,
    UNPOWER = 2,
    EJECT = 3
};
COM_STATIC_ASSERT(sizeof(enum tagSCARD_DISPOSITIONS) == 4, "SCARD_DISPOSITIONS has 32 bits");
typedef enum tagSCARD_DISPOSITIONS SCARD_DISPOSITIONS;

enum tagSCARD_STATES {
    ABSENT = 1,
    PRESENT = 2,
    SWALLOWED = 3,
    POWERED = 4,
    NEGOTIABLEMODE = 5,
    SPECIFICMODE = 6
};
COM_STATIC_ASSERT(sizeof(enum tagSCARD_STATES) == 4, "SCARD_STATES has 32 bits");
typedef enum tagSCARD_STATES SCARD_STATES;

enum tagSCARD_PROTOCOLS {
    T0 = 1,
    T1 = 2,
    RAW = 255
};
COM_STATIC_ASSERT(sizeof(enum tagSCARD_PROTOCOLS) == 4, "SCARD_PROTOCOLS has 32 bits");
typedef enum tagSCARD_PROTOCOLS SCARD_PROTOCOLS;
#ifdef COM_ENUM_OPERATORS
COM_ENUM_OPERATORS(SCARD_PROTOCOLS)
#endif

enum tagSC_DLG {
    SC_DLG_MINIMAL_UI = 1,
    SC_DLG_NO_UI = 2,
    SC_DLG_FORCE_UI = 4
};
COM_STATIC_ASSERT(sizeof(enum tagSC_DLG) == 4, "SC_DLG has 32 bits");
typedef enum tagSC_DLG SC_DLG;

struct tagSCARDINFO {
    HSCARD hCard;
    HSCARDCONTEXT hContext;
    SCARD_PROTOCOLS ActiveProtocol;
    SCARD_SHARE_MODES ShareMode;
    LONG_PTR hwndOwner;
    LONG_PTR lpfnConnectProc;
    LONG_PTR lpfnCheckProc;
    LONG_PTR lpfnDisconnectProc;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSCARDINFO) == 56, "size of SCARDINFO");
COM_STATIC_ASSERT(offsetof(struct tagSCARDINFO, hCard) == 0, "place of SCARDINFO.hCard");
COM_STATIC_ASSERT(offsetof(struct tagSCARDINFO, hContext) == 8, "place of SCARDINFO.hContext");
COM_STATIC_ASSERT(offsetof(struct tagSCARDINFO, ActiveProtocol) == 16, "place of SCARDINFO.ActiveProtocol");
COM_STATIC_ASSERT(offsetof(struct tagSCARDINFO, ShareMode) == 20, "place of SCARDINFO.ShareMode");
COM_STATIC_ASSERT(offsetof(struct tagSCARDINFO, hwndOwner) == 24, "place of SCARDINFO.hwndOwner");
COM_STATIC_ASSERT(offsetof(struct tagSCARDINFO, lpfnConnectProc) == 32, "place of SCARDINFO.lpfnConnectProc");
COM_STATIC_ASSERT(offsetof(struct tagSCARDINFO, lpfnCheckProc) == 40, "place of SCARDINFO.lpfnCheckProc");
COM_STATIC_ASSERT(offsetof(struct tagSCARDINFO, lpfnDisconnectProc) == 48, "place of SCARDINFO.lpfnDisconnectProc");
#endif
typedef struct tagSCARDINFO SCARDINFO;
typedef SCARDINFO *PSCARDINFO;
typedef SCARDINFO *LPSCARDINFO;

#ifndef __IByteBuffer_INTERFACE_DEFINED__
#define __IByteBuffer_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IByteBuffer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("e126f8fe-a7af-11d0-b88a-00c04fd424b9")
IByteBuffer : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE get_Stream(/* [out, retval] */ LPSTREAM *ppStream) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Stream(/* [in] */ LPSTREAM pStream) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ LPBYTEBUFFER *ppByteBuffer) = 0;
    virtual HRESULT STDMETHODCALLTYPE Commit(/* [in] */ LONG grfCommitFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE CopyTo(
        /* [in, out] */ LPBYTEBUFFER *ppByteBuffer,
        /* [in] */ LONG cb,
        /* [in, out] */ LONG *pcbRead = 0,
        /* [in, out] */ LONG *pcbWritten = 0) = 0;
    virtual HRESULT STDMETHODCALLTYPE Initialize(
        /* [in] */ LONG lSize = 1,
        /* [in] */ BYTE *pData = 0) = 0;
    virtual HRESULT STDMETHODCALLTYPE LockRegion(
        /* [in] */ LONG libOffset,
        /* [in] */ LONG cb,
        /* [in] */ LONG dwLockType) = 0;
    virtual HRESULT STDMETHODCALLTYPE Read(
        /* [in, out] */ BYTE *pByte,
        /* [in] */ LONG cb,
        /* [in, out] */ LONG *pcbRead = 0) = 0;
    virtual HRESULT STDMETHODCALLTYPE Revert(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Seek(
        /* [in] */ LONG dLibMove,
        /* [in] */ LONG dwOrigin,
        /* [in, out] */ LONG *pLibnewPosition = 0) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetSize(/* [in] */ LONG libNewSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE Stat(
        /* [in, out] */ LPSTATSTRUCT pstatstg,
        /* [in] */ LONG grfStatFlag) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnlockRegion(
        /* [in] */ LONG libOffset,
        /* [in] */ LONG cb,
        /* [in] */ LONG dwLockType) = 0;
    virtual HRESULT STDMETHODCALLTYPE Write(
        /* [in, out] */ BYTE *pByte,
        /* [in] */ LONG cb,
        /* [in, out] */ LONG *pcbWritten) = 0;
};
COM_DEFINE_UUIDOF(IByteBuffer, 0xe126f8fe, 0xa7af, 0x11d0, 0xb8, 0x8a, 0x00, 0xc0, 0x4f, 0xd4, 0x24, 0xb9)
COM_STATIC_ASSERT(sizeof(IByteBuffer) == sizeof(void *), "IByteBuffer is one vtable");
#else
typedef struct IByteBufferVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IByteBuffer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IByteBuffer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IByteBuffer *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(IByteBuffer *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(IByteBuffer *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(IByteBuffer *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(IByteBuffer *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Stream)(IByteBuffer *This, LPSTREAM *ppStream);
    HRESULT (STDMETHODCALLTYPE *put_Stream)(IByteBuffer *This, LPSTREAM pStream);
    HRESULT (STDMETHODCALLTYPE *Clone)(IByteBuffer *This, LPBYTEBUFFER *ppByteBuffer);
    HRESULT (STDMETHODCALLTYPE *Commit)(IByteBuffer *This, LONG grfCommitFlags);
    HRESULT (STDMETHODCALLTYPE *CopyTo)(IByteBuffer *This, LPBYTEBUFFER *ppByteBuffer, LONG cb, LONG *pcbRead, LONG *pcbWritten);
    HRESULT (STDMETHODCALLTYPE *Initialize)(IByteBuffer *This, LONG lSize, BYTE *pData);
    HRESULT (STDMETHODCALLTYPE *LockRegion)(IByteBuffer *This, LONG libOffset, LONG cb, LONG dwLockType);
    HRESULT (STDMETHODCALLTYPE *Read)(IByteBuffer *This, BYTE *pByte, LONG cb, LONG *pcbRead);
    HRESULT (STDMETHODCALLTYPE *Revert)(IByteBuffer *This);
    HRESULT (STDMETHODCALLTYPE *Seek)(IByteBuffer *This, LONG dLibMove, LONG dwOrigin, LONG *pLibnewPosition);
    HRESULT (STDMETHODCALLTYPE *SetSize)(IByteBuffer *This, LONG libNewSize);
    HRESULT (STDMETHODCALLTYPE *Stat)(IByteBuffer *This, LPSTATSTRUCT pstatstg, LONG grfStatFlag);
    HRESULT (STDMETHODCALLTYPE *UnlockRegion)(IByteBuffer *This, LONG libOffset, LONG cb, LONG dwLockType);
    HRESULT (STDMETHODCALLTYPE *Write)(IByteBuffer *This, BYTE *pByte, LONG cb, LONG *pcbWritten);
    END_INTERFACE
} IByteBufferVtbl;
interface IByteBuffer {
    CONST_VTBL struct IByteBufferVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IByteBuffer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IByteBuffer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IByteBuffer_Release(This) ((This)->lpVtbl->Release(This))
#define IByteBuffer_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define IByteBuffer_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define IByteBuffer_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define IByteBuffer_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define IByteBuffer_get_Stream(This, ppStream) ((This)->lpVtbl->get_Stream(This, ppStream))
#define IByteBuffer_put_Stream(This, pStream) ((This)->lpVtbl->put_Stream(This, pStream))
#define IByteBuffer_Clone(This, ppByteBuffer) ((This)->lpVtbl->Clone(This, ppByteBuffer))
#define IByteBuffer_Commit(This, grfCommitFlags) ((This)->lpVtbl->Commit(This, grfCommitFlags))
#define IByteBuffer_CopyTo(This, ppByteBuffer, cb, pcbRead, pcbWritten) ((This)->lpVtbl->CopyTo(This, ppByteBuffer, cb, pcbRead, pcbWritten))
#define IByteBuffer_Initialize(This, lSize, pData) ((This)->lpVtbl->Initialize(This, lSize, pData))
#define IByteBuffer_LockRegion(This, libOffset, cb, dwLockType) ((This)->lpVtbl->LockRegion(This, libOffset, cb, dwLockType))
#define IByteBuffer_Read(This, pByte, cb, pcbRead) ((This)->lpVtbl->Read(This, pByte, cb, pcbRead))
#define IByteBuffer_Revert(This) ((This)->lpVtbl->Revert(This))
#define IByteBuffer_Seek(This, dLibMove, dwOrigin, pLibnewPosition) ((This)->lpVtbl->Seek(This, dLibMove, dwOrigin, pLibnewPosition))
#define IByteBuffer_SetSize(This, libNewSize) ((This)->lpVtbl->SetSize(This, libNewSize))
#define IByteBuffer_Stat(This, pstatstg, grfStatFlag) ((This)->lpVtbl->Stat(This, pstatstg, grfStatFlag))
#define IByteBuffer_UnlockRegion(This, libOffset, cb, dwLockType) ((This)->lpVtbl->UnlockRegion(This, libOffset, cb, dwLockType))
#define IByteBuffer_Write(This, pByte, cb, pcbWritten) ((This)->lpVtbl->Write(This, pByte, cb, pcbWritten))
#endif
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IByteBuffer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, AddRef) == 1 * sizeof(void *), "slot of IByteBuffer.AddRef");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, Release) == 2 * sizeof(void *), "slot of IByteBuffer.Release");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of IByteBuffer.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of IByteBuffer.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of IByteBuffer.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, Invoke) == 6 * sizeof(void *), "slot of IByteBuffer.Invoke");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, get_Stream) == 7 * sizeof(void *), "slot of IByteBuffer.get_Stream");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, put_Stream) == 8 * sizeof(void *), "slot of IByteBuffer.put_Stream");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, Clone) == 9 * sizeof(void *), "slot of IByteBuffer.Clone");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, Commit) == 10 * sizeof(void *), "slot of IByteBuffer.Commit");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, CopyTo) == 11 * sizeof(void *), "slot of IByteBuffer.CopyTo");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, Initialize) == 12 * sizeof(void *), "slot of IByteBuffer.Initialize");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, LockRegion) == 13 * sizeof(void *), "slot of IByteBuffer.LockRegion");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, Read) == 14 * sizeof(void *), "slot of IByteBuffer.Read");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, Revert) == 15 * sizeof(void *), "slot of IByteBuffer.Revert");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, Seek) == 16 * sizeof(void *), "slot of IByteBuffer.Seek");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, SetSize) == 17 * sizeof(void *), "slot of IByteBuffer.SetSize");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, Stat) == 18 * sizeof(void *), "slot of IByteBuffer.Stat");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, UnlockRegion) == 19 * sizeof(void *), "slot of IByteBuffer.UnlockRegion");
COM_STATIC_ASSERT(offsetof(IByteBufferVtbl, Write) == 20 * sizeof(void *), "slot of IByteBuffer.Write");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IByteBuffer_INTERFACE_DEFINED__ */

#ifndef __ISCardTypeConv_INTERFACE_DEFINED__
#define __ISCardTypeConv_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISCardTypeConv;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("53b6aa63-3f56-11d0-916b-00aa00c18068")
ISCardTypeConv : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE ConvertByteArrayToByteBuffer(
        /* [in] */ LPBYTE pbyArray,
        /* [in] */ DWORD dwArraySize,
        /* [out, retval] */ LPBYTEBUFFER *ppbyBuffer) = 0;
    virtual HRESULT STDMETHODCALLTYPE ConvertByteBufferToByteArray(
        /* [in] */ LPBYTEBUFFER pbyBuffer,
        /* [out, retval] */ LPBYTEARRAY *ppArray) = 0;
    virtual HRESULT STDMETHODCALLTYPE ConvertByteBufferToSafeArray(
        /* [in] */ LPBYTEBUFFER pbyBuffer,
        /* [out, retval] */ LPSAFEARRAY *ppbyArray) = 0;
    virtual HRESULT STDMETHODCALLTYPE ConvertSafeArrayToByteBuffer(
        /* [in] */ LPSAFEARRAY pbyArray,
        /* [out, retval] */ LPBYTEBUFFER *ppbyBuff) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateByteArray(
        /* [in] */ DWORD dwAllocSize,
        /* [out, retval] */ LPBYTE *ppbyArray) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateByteBuffer(
        /* [in] */ DWORD dwAllocSize,
        /* [out, retval] */ LPBYTEBUFFER *ppbyBuff) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateSafeArray(
        /* [in] */ UINT nAllocSize,
        /* [out, retval] */ LPSAFEARRAY *ppArray) = 0;
    virtual HRESULT STDMETHODCALLTYPE FreeIStreamMemoryPtr(
        /* [in] */ LPSTREAM pStrm,
        /* [in] */ LPBYTE pMem) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetAtIStreamMemory(
        /* [in] */ LPSTREAM pStrm,
        /* [out, retval] */ LPBYTEARRAY *ppMem) = 0;
    virtual HRESULT STDMETHODCALLTYPE SizeOfIStream(
        /* [in] */ LPSTREAM pStrm,
        /* [out, retval] */ ULARGE_INTEGER *puliSize) = 0;
};
COM_DEFINE_UUIDOF(ISCardTypeConv, 0x53b6aa63, 0x3f56, 0x11d0, 0x91, 0x6b, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
COM_STATIC_ASSERT(sizeof(ISCardTypeConv) == sizeof(void *), "ISCardTypeConv is one vtable");
#else
typedef struct ISCardTypeConvVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISCardTypeConv *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISCardTypeConv *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISCardTypeConv *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISCardTypeConv *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISCardTypeConv *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISCardTypeConv *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISCardTypeConv *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *ConvertByteArrayToByteBuffer)(ISCardTypeConv *This, LPBYTE pbyArray, DWORD dwArraySize, LPBYTEBUFFER *ppbyBuffer);
    HRESULT (STDMETHODCALLTYPE *ConvertByteBufferToByteArray)(ISCardTypeConv *This, LPBYTEBUFFER pbyBuffer, LPBYTEARRAY *ppArray);
    HRESULT (STDMETHODCALLTYPE *ConvertByteBufferToSafeArray)(ISCardTypeConv *This, LPBYTEBUFFER pbyBuffer, LPSAFEARRAY *ppbyArray);
    HRESULT (STDMETHODCALLTYPE *ConvertSafeArrayToByteBuffer)(ISCardTypeConv *This, LPSAFEARRAY pbyArray, LPBYTEBUFFER *ppbyBuff);
    HRESULT (STDMETHODCALLTYPE *CreateByteArray)(ISCardTypeConv *This, DWORD dwAllocSize, LPBYTE *ppbyArray);
    HRESULT (STDMETHODCALLTYPE *CreateByteBuffer)(ISCardTypeConv *This, DWORD dwAllocSize, LPBYTEBUFFER *ppbyBuff);
    HRESULT (STDMETHODCALLTYPE *CreateSafeArray)(ISCardTypeConv *This, UINT nAllocSize, LPSAFEARRAY *ppArray);
    HRESULT (STDMETHODCALLTYPE *FreeIStreamMemoryPtr)(ISCardTypeConv *This, LPSTREAM pStrm, LPBYTE pMem);
    HRESULT (STDMETHODCALLTYPE *GetAtIStreamMemory)(ISCardTypeConv *This, LPSTREAM pStrm, LPBYTEARRAY *ppMem);
    HRESULT (STDMETHODCALLTYPE *SizeOfIStream)(ISCardTypeConv *This, LPSTREAM pStrm, ULARGE_INTEGER *puliSize);
    END_INTERFACE
} ISCardTypeConvVtbl;
interface ISCardTypeConv {
    CONST_VTBL struct ISCardTypeConvVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISCardTypeConv_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISCardTypeConv_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISCardTypeConv_Release(This) ((This)->lpVtbl->Release(This))
#define ISCardTypeConv_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISCardTypeConv_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISCardTypeConv_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISCardTypeConv_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISCardTypeConv_ConvertByteArrayToByteBuffer(This, pbyArray, dwArraySize, ppbyBuffer) ((This)->lpVtbl->ConvertByteArrayToByteBuffer(This, pbyArray, dwArraySize, ppbyBuffer))
#define ISCardTypeConv_ConvertByteBufferToByteArray(This, pbyBuffer, ppArray) ((This)->lpVtbl->ConvertByteBufferToByteArray(This, pbyBuffer, ppArray))
#define ISCardTypeConv_ConvertByteBufferToSafeArray(This, pbyBuffer, ppbyArray) ((This)->lpVtbl->ConvertByteBufferToSafeArray(This, pbyBuffer, ppbyArray))
#define ISCardTypeConv_ConvertSafeArrayToByteBuffer(This, pbyArray, ppbyBuff) ((This)->lpVtbl->ConvertSafeArrayToByteBuffer(This, pbyArray, ppbyBuff))
#define ISCardTypeConv_CreateByteArray(This, dwAllocSize, ppbyArray) ((This)->lpVtbl->CreateByteArray(This, dwAllocSize, ppbyArray))
#define ISCardTypeConv_CreateByteBuffer(This, dwAllocSize, ppbyBuff) ((This)->lpVtbl->CreateByteBuffer(This, dwAllocSize, ppbyBuff))
#define ISCardTypeConv_CreateSafeArray(This, nAllocSize, ppArray) ((This)->lpVtbl->CreateSafeArray(This, nAllocSize, ppArray))
#define ISCardTypeConv_FreeIStreamMemoryPtr(This, pStrm, pMem) ((This)->lpVtbl->FreeIStreamMemoryPtr(This, pStrm, pMem))
#define ISCardTypeConv_GetAtIStreamMemory(This, pStrm, ppMem) ((This)->lpVtbl->GetAtIStreamMemory(This, pStrm, ppMem))
#define ISCardTypeConv_SizeOfIStream(This, pStrm, puliSize) ((This)->lpVtbl->SizeOfIStream(This, pStrm, puliSize))
#endif
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISCardTypeConv.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, AddRef) == 1 * sizeof(void *), "slot of ISCardTypeConv.AddRef");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, Release) == 2 * sizeof(void *), "slot of ISCardTypeConv.Release");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISCardTypeConv.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISCardTypeConv.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISCardTypeConv.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, Invoke) == 6 * sizeof(void *), "slot of ISCardTypeConv.Invoke");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, ConvertByteArrayToByteBuffer) == 7 * sizeof(void *), "slot of ISCardTypeConv.ConvertByteArrayToByteBuffer");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, ConvertByteBufferToByteArray) == 8 * sizeof(void *), "slot of ISCardTypeConv.ConvertByteBufferToByteArray");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, ConvertByteBufferToSafeArray) == 9 * sizeof(void *), "slot of ISCardTypeConv.ConvertByteBufferToSafeArray");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, ConvertSafeArrayToByteBuffer) == 10 * sizeof(void *), "slot of ISCardTypeConv.ConvertSafeArrayToByteBuffer");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, CreateByteArray) == 11 * sizeof(void *), "slot of ISCardTypeConv.CreateByteArray");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, CreateByteBuffer) == 12 * sizeof(void *), "slot of ISCardTypeConv.CreateByteBuffer");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, CreateSafeArray) == 13 * sizeof(void *), "slot of ISCardTypeConv.CreateSafeArray");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, FreeIStreamMemoryPtr) == 14 * sizeof(void *), "slot of ISCardTypeConv.FreeIStreamMemoryPtr");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, GetAtIStreamMemory) == 15 * sizeof(void *), "slot of ISCardTypeConv.GetAtIStreamMemory");
COM_STATIC_ASSERT(offsetof(ISCardTypeConvVtbl, SizeOfIStream) == 16 * sizeof(void *), "slot of ISCardTypeConv.SizeOfIStream");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISCardTypeConv_INTERFACE_DEFINED__ */

#ifndef __ISCardCmd_INTERFACE_DEFINED__
#define __ISCardCmd_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISCardCmd;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("d5778ae3-43de-11d0-9171-00aa00c18068")
ISCardCmd : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE get_Apdu(/* [out, retval] */ LPBYTEBUFFER *ppApdu) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Apdu(/* [in] */ LPBYTEBUFFER pApdu) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ApduLength(/* [out, retval] */ LONG *plSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ApduReply(/* [out, retval] */ LPBYTEBUFFER *ppReplyApdu) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ApduReply(/* [in] */ LPBYTEBUFFER pReplyApdu) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ApduReplyLength(/* [out, retval] */ LONG *plSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ApduReplyLength(/* [in] */ LONG lSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ClassId(/* [out, retval] */ BYTE *pbyClass) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ClassId(/* [in] */ BYTE byClass = 0) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Data(/* [out, retval] */ LPBYTEBUFFER *ppData) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Data(/* [in] */ LPBYTEBUFFER pData) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_InstructionId(/* [out, retval] */ BYTE *pbyIns) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_InstructionId(/* [in] */ BYTE byIns) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_LeField(/* [out, retval] */ LONG *plSize) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_P1(/* [out, retval] */ BYTE *pbyP1) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_P1(/* [in] */ BYTE byP1) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_P2(/* [out, retval] */ BYTE *pbyP2) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_P2(/* [in] */ BYTE byP2) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_P3(/* [out, retval] */ BYTE *pbyP3) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ReplyStatus(/* [out, retval] */ LPWORD pwStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ReplyStatus(/* [in] */ WORD wStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ReplyStatusSW1(/* [out, retval] */ BYTE *pbySW1) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ReplyStatusSW2(/* [out, retval] */ BYTE *pbySW2) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Type(/* [out, retval] */ ISO_APDU_TYPE *pType) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Nad(/* [out, retval] */ BYTE *pbNad) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Nad(/* [in] */ BYTE bNad) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_ReplyNad(/* [out, retval] */ BYTE *pbNad) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_ReplyNad(/* [in] */ BYTE bNad) = 0;
    virtual HRESULT STDMETHODCALLTYPE BuildCmd(
        /* [in] */ BYTE byClassId,
        /* [in] */ BYTE byInsId,
        /* [in] */ BYTE byP1 = 0,
        /* [in] */ BYTE byP2 = 0,
        /* [in] */ LPBYTEBUFFER pbyData = 0,
        /* [in] */ LONG *plLe = 0) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clear(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Encapsulate(
        /* [in] */ LPBYTEBUFFER pApdu,
        /* [in] */ ISO_APDU_TYPE ApduType) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_AlternateClassId(/* [out, retval] */ BYTE *pbyClass) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_AlternateClassId(/* [in] */ BYTE byClass) = 0;
};
COM_DEFINE_UUIDOF(ISCardCmd, 0xd5778ae3, 0x43de, 0x11d0, 0x91, 0x71, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
COM_STATIC_ASSERT(sizeof(ISCardCmd) == sizeof(void *), "ISCardCmd is one vtable");
#else
typedef struct ISCardCmdVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISCardCmd *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISCardCmd *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISCardCmd *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISCardCmd *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISCardCmd *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISCardCmd *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISCardCmd *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Apdu)(ISCardCmd *This, LPBYTEBUFFER *ppApdu);
    HRESULT (STDMETHODCALLTYPE *put_Apdu)(ISCardCmd *This, LPBYTEBUFFER pApdu);
    HRESULT (STDMETHODCALLTYPE *get_ApduLength)(ISCardCmd *This, LONG *plSize);
    HRESULT (STDMETHODCALLTYPE *get_ApduReply)(ISCardCmd *This, LPBYTEBUFFER *ppReplyApdu);
    HRESULT (STDMETHODCALLTYPE *put_ApduReply)(ISCardCmd *This, LPBYTEBUFFER pReplyApdu);
    HRESULT (STDMETHODCALLTYPE *get_ApduReplyLength)(ISCardCmd *This, LONG *plSize);
    HRESULT (STDMETHODCALLTYPE *put_ApduReplyLength)(ISCardCmd *This, LONG lSize);
    HRESULT (STDMETHODCALLTYPE *get_ClassId)(ISCardCmd *This, BYTE *pbyClass);
    HRESULT (STDMETHODCALLTYPE *put_ClassId)(ISCardCmd *This, BYTE byClass);
    HRESULT (STDMETHODCALLTYPE *get_Data)(ISCardCmd *This, LPBYTEBUFFER *ppData);
    HRESULT (STDMETHODCALLTYPE *put_Data)(ISCardCmd *This, LPBYTEBUFFER pData);
    HRESULT (STDMETHODCALLTYPE *get_InstructionId)(ISCardCmd *This, BYTE *pbyIns);
    HRESULT (STDMETHODCALLTYPE *put_InstructionId)(ISCardCmd *This, BYTE byIns);
    HRESULT (STDMETHODCALLTYPE *get_LeField)(ISCardCmd *This, LONG *plSize);
    HRESULT (STDMETHODCALLTYPE *get_P1)(ISCardCmd *This, BYTE *pbyP1);
    HRESULT (STDMETHODCALLTYPE *put_P1)(ISCardCmd *This, BYTE byP1);
    HRESULT (STDMETHODCALLTYPE *get_P2)(ISCardCmd *This, BYTE *pbyP2);
    HRESULT (STDMETHODCALLTYPE *put_P2)(ISCardCmd *This, BYTE byP2);
    HRESULT (STDMETHODCALLTYPE *get_P3)(ISCardCmd *This, BYTE *pbyP3);
    HRESULT (STDMETHODCALLTYPE *get_ReplyStatus)(ISCardCmd *This, LPWORD pwStatus);
    HRESULT (STDMETHODCALLTYPE *put_ReplyStatus)(ISCardCmd *This, WORD wStatus);
    HRESULT (STDMETHODCALLTYPE *get_ReplyStatusSW1)(ISCardCmd *This, BYTE *pbySW1);
    HRESULT (STDMETHODCALLTYPE *get_ReplyStatusSW2)(ISCardCmd *This, BYTE *pbySW2);
    HRESULT (STDMETHODCALLTYPE *get_Type)(ISCardCmd *This, ISO_APDU_TYPE *pType);
    HRESULT (STDMETHODCALLTYPE *get_Nad)(ISCardCmd *This, BYTE *pbNad);
    HRESULT (STDMETHODCALLTYPE *put_Nad)(ISCardCmd *This, BYTE bNad);
    HRESULT (STDMETHODCALLTYPE *get_ReplyNad)(ISCardCmd *This, BYTE *pbNad);
    HRESULT (STDMETHODCALLTYPE *put_ReplyNad)(ISCardCmd *This, BYTE bNad);
    HRESULT (STDMETHODCALLTYPE *BuildCmd)(ISCardCmd *This, BYTE byClassId, BYTE byInsId, BYTE byP1, BYTE byP2, LPBYTEBUFFER pbyData, LONG *plLe);
    HRESULT (STDMETHODCALLTYPE *Clear)(ISCardCmd *This);
    HRESULT (STDMETHODCALLTYPE *Encapsulate)(ISCardCmd *This, LPBYTEBUFFER pApdu, ISO_APDU_TYPE ApduType);
    HRESULT (STDMETHODCALLTYPE *get_AlternateClassId)(ISCardCmd *This, BYTE *pbyClass);
    HRESULT (STDMETHODCALLTYPE *put_AlternateClassId)(ISCardCmd *This, BYTE byClass);
    END_INTERFACE
} ISCardCmdVtbl;
interface ISCardCmd {
    CONST_VTBL struct ISCardCmdVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISCardCmd_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISCardCmd_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISCardCmd_Release(This) ((This)->lpVtbl->Release(This))
#define ISCardCmd_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISCardCmd_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISCardCmd_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISCardCmd_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISCardCmd_get_Apdu(This, ppApdu) ((This)->lpVtbl->get_Apdu(This, ppApdu))
#define ISCardCmd_put_Apdu(This, pApdu) ((This)->lpVtbl->put_Apdu(This, pApdu))
#define ISCardCmd_get_ApduLength(This, plSize) ((This)->lpVtbl->get_ApduLength(This, plSize))
#define ISCardCmd_get_ApduReply(This, ppReplyApdu) ((This)->lpVtbl->get_ApduReply(This, ppReplyApdu))
#define ISCardCmd_put_ApduReply(This, pReplyApdu) ((This)->lpVtbl->put_ApduReply(This, pReplyApdu))
#define ISCardCmd_get_ApduReplyLength(This, plSize) ((This)->lpVtbl->get_ApduReplyLength(This, plSize))
#define ISCardCmd_put_ApduReplyLength(This, lSize) ((This)->lpVtbl->put_ApduReplyLength(This, lSize))
#define ISCardCmd_get_ClassId(This, pbyClass) ((This)->lpVtbl->get_ClassId(This, pbyClass))
#define ISCardCmd_put_ClassId(This, byClass) ((This)->lpVtbl->put_ClassId(This, byClass))
#define ISCardCmd_get_Data(This, ppData) ((This)->lpVtbl->get_Data(This, ppData))
#define ISCardCmd_put_Data(This, pData) ((This)->lpVtbl->put_Data(This, pData))
#define ISCardCmd_get_InstructionId(This, pbyIns) ((This)->lpVtbl->get_InstructionId(This, pbyIns))
#define ISCardCmd_put_InstructionId(This, byIns) ((This)->lpVtbl->put_InstructionId(This, byIns))
#define ISCardCmd_get_LeField(This, plSize) ((This)->lpVtbl->get_LeField(This, plSize))
#define ISCardCmd_get_P1(This, pbyP1) ((This)->lpVtbl->get_P1(This, pbyP1))
#define ISCardCmd_put_P1(This, byP1) ((This)->lpVtbl->put_P1(This, byP1))
#define ISCardCmd_get_P2(This, pbyP2) ((This)->lpVtbl->get_P2(This, pbyP2))
#define ISCardCmd_put_P2(This, byP2) ((This)->lpVtbl->put_P2(This, byP2))
#define ISCardCmd_get_P3(This, pbyP3) ((This)->lpVtbl->get_P3(This, pbyP3))
#define ISCardCmd_get_ReplyStatus(This, pwStatus) ((This)->lpVtbl->get_ReplyStatus(This, pwStatus))
#define ISCardCmd_put_ReplyStatus(This, wStatus) ((This)->lpVtbl->put_ReplyStatus(This, wStatus))
#define ISCardCmd_get_ReplyStatusSW1(This, pbySW1) ((This)->lpVtbl->get_ReplyStatusSW1(This, pbySW1))
#define ISCardCmd_get_ReplyStatusSW2(This, pbySW2) ((This)->lpVtbl->get_ReplyStatusSW2(This, pbySW2))
#define ISCardCmd_get_Type(This, pType) ((This)->lpVtbl->get_Type(This, pType))
#define ISCardCmd_get_Nad(This, pbNad) ((This)->lpVtbl->get_Nad(This, pbNad))
#define ISCardCmd_put_Nad(This, bNad) ((This)->lpVtbl->put_Nad(This, bNad))
#define ISCardCmd_get_ReplyNad(This, pbNad) ((This)->lpVtbl->get_ReplyNad(This, pbNad))
#define ISCardCmd_put_ReplyNad(This, bNad) ((This)->lpVtbl->put_ReplyNad(This, bNad))
#define ISCardCmd_BuildCmd(This, byClassId, byInsId, byP1, byP2, pbyData, plLe) ((This)->lpVtbl->BuildCmd(This, byClassId, byInsId, byP1, byP2, pbyData, plLe))
#define ISCardCmd_Clear(This) ((This)->lpVtbl->Clear(This))
#define ISCardCmd_Encapsulate(This, pApdu, ApduType) ((This)->lpVtbl->Encapsulate(This, pApdu, ApduType))
#define ISCardCmd_get_AlternateClassId(This, pbyClass) ((This)->lpVtbl->get_AlternateClassId(This, pbyClass))
#define ISCardCmd_put_AlternateClassId(This, byClass) ((This)->lpVtbl->put_AlternateClassId(This, byClass))
#endif
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISCardCmd.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, AddRef) == 1 * sizeof(void *), "slot of ISCardCmd.AddRef");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, Release) == 2 * sizeof(void *), "slot of ISCardCmd.Release");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISCardCmd.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISCardCmd.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISCardCmd.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, Invoke) == 6 * sizeof(void *), "slot of ISCardCmd.Invoke");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_Apdu) == 7 * sizeof(void *), "slot of ISCardCmd.get_Apdu");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_Apdu) == 8 * sizeof(void *), "slot of ISCardCmd.put_Apdu");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_ApduLength) == 9 * sizeof(void *), "slot of ISCardCmd.get_ApduLength");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_ApduReply) == 10 * sizeof(void *), "slot of ISCardCmd.get_ApduReply");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_ApduReply) == 11 * sizeof(void *), "slot of ISCardCmd.put_ApduReply");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_ApduReplyLength) == 12 * sizeof(void *), "slot of ISCardCmd.get_ApduReplyLength");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_ApduReplyLength) == 13 * sizeof(void *), "slot of ISCardCmd.put_ApduReplyLength");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_ClassId) == 14 * sizeof(void *), "slot of ISCardCmd.get_ClassId");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_ClassId) == 15 * sizeof(void *), "slot of ISCardCmd.put_ClassId");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_Data) == 16 * sizeof(void *), "slot of ISCardCmd.get_Data");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_Data) == 17 * sizeof(void *), "slot of ISCardCmd.put_Data");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_InstructionId) == 18 * sizeof(void *), "slot of ISCardCmd.get_InstructionId");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_InstructionId) == 19 * sizeof(void *), "slot of ISCardCmd.put_InstructionId");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_LeField) == 20 * sizeof(void *), "slot of ISCardCmd.get_LeField");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_P1) == 21 * sizeof(void *), "slot of ISCardCmd.get_P1");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_P1) == 22 * sizeof(void *), "slot of ISCardCmd.put_P1");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_P2) == 23 * sizeof(void *), "slot of ISCardCmd.get_P2");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_P2) == 24 * sizeof(void *), "slot of ISCardCmd.put_P2");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_P3) == 25 * sizeof(void *), "slot of ISCardCmd.get_P3");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_ReplyStatus) == 26 * sizeof(void *), "slot of ISCardCmd.get_ReplyStatus");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_ReplyStatus) == 27 * sizeof(void *), "slot of ISCardCmd.put_ReplyStatus");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_ReplyStatusSW1) == 28 * sizeof(void *), "slot of ISCardCmd.get_ReplyStatusSW1");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_ReplyStatusSW2) == 29 * sizeof(void *), "slot of ISCardCmd.get_ReplyStatusSW2");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_Type) == 30 * sizeof(void *), "slot of ISCardCmd.get_Type");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_Nad) == 31 * sizeof(void *), "slot of ISCardCmd.get_Nad");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_Nad) == 32 * sizeof(void *), "slot of ISCardCmd.put_Nad");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_ReplyNad) == 33 * sizeof(void *), "slot of ISCardCmd.get_ReplyNad");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_ReplyNad) == 34 * sizeof(void *), "slot of ISCardCmd.put_ReplyNad");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, BuildCmd) == 35 * sizeof(void *), "slot of ISCardCmd.BuildCmd");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, Clear) == 36 * sizeof(void *), "slot of ISCardCmd.Clear");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, Encapsulate) == 37 * sizeof(void *), "slot of ISCardCmd.Encapsulate");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, get_AlternateClassId) == 38 * sizeof(void *), "slot of ISCardCmd.get_AlternateClassId");
COM_STATIC_ASSERT(offsetof(ISCardCmdVtbl, put_AlternateClassId) == 39 * sizeof(void *), "slot of ISCardCmd.put_AlternateClassId");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISCardCmd_INTERFACE_DEFINED__ */

#ifndef __ISCardISO7816_INTERFACE_DEFINED__
#define __ISCardISO7816_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISCardISO7816;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("53b6aa68-3f56-11d0-916b-00aa00c18068")
ISCardISO7816 : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE AppendRecord(
        /* [in] */ BYTE byRefCtrl,
        /* [in] */ LPBYTEBUFFER pData,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE EraseBinary(
        /* [in] */ BYTE byP1,
        /* [in] */ BYTE byP2,
        /* [in] */ LPBYTEBUFFER pData,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE ExternalAuthenticate(
        /* [in] */ BYTE byAlgorithmRef,
        /* [in] */ BYTE bySecretRef,
        /* [in] */ LPBYTEBUFFER pChallenge,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetChallenge(
        /* [in] */ LONG lBytesExpected,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetData(
        /* [in] */ BYTE byP1,
        /* [in] */ BYTE byP2,
        /* [in] */ LONG lBytesToGet,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetResponse(
        /* [in] */ BYTE byP1,
        /* [in] */ BYTE byP2,
        /* [in] */ LONG lDataLength,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE InternalAuthenticate(
        /* [in] */ BYTE byAlgorithmRef,
        /* [in] */ BYTE bySecretRef,
        /* [in] */ LPBYTEBUFFER pChallenge,
        /* [in] */ LONG lReplyBytes,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE ManageChannel(
        /* [in] */ BYTE byChannelState,
        /* [in] */ BYTE byChannel,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE PutData(
        /* [in] */ BYTE byP1,
        /* [in] */ BYTE byP2,
        /* [in] */ LPBYTEBUFFER pData,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReadBinary(
        /* [in] */ BYTE byP1,
        /* [in] */ BYTE byP2,
        /* [in] */ LONG lBytesToRead,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReadRecord(
        /* [in] */ BYTE byRecordId,
        /* [in] */ BYTE byRefCtrl,
        /* [in] */ LONG lBytesToRead,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE SelectFile(
        /* [in] */ BYTE byP1,
        /* [in] */ BYTE byP2,
        /* [in] */ LPBYTEBUFFER pData,
        /* [in] */ LONG lBytesToRead,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetDefaultClassId(/* [in] */ BYTE byClass) = 0;
    virtual HRESULT STDMETHODCALLTYPE UpdateBinary(
        /* [in] */ BYTE byP1,
        /* [in] */ BYTE byP2,
        /* [in] */ LPBYTEBUFFER pData,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE UpdateRecord(
        /* [in] */ BYTE byRecordId,
        /* [in] */ BYTE byRefCtrl,
        /* [in] */ LPBYTEBUFFER pData,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE Verify(
        /* [in] */ BYTE byRefCtrl,
        /* [in] */ LPBYTEBUFFER pData,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE WriteBinary(
        /* [in] */ BYTE byP1,
        /* [in] */ BYTE byP2,
        /* [in] */ LPBYTEBUFFER pData,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE WriteRecord(
        /* [in] */ BYTE byRecordId,
        /* [in] */ BYTE byRefCtrl,
        /* [in] */ LPBYTEBUFFER pData,
        /* [in, out] */ LPSCARDCMD *ppCmd) = 0;
};
COM_DEFINE_UUIDOF(ISCardISO7816, 0x53b6aa68, 0x3f56, 0x11d0, 0x91, 0x6b, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
COM_STATIC_ASSERT(sizeof(ISCardISO7816) == sizeof(void *), "ISCardISO7816 is one vtable");
#else
typedef struct ISCardISO7816Vtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISCardISO7816 *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISCardISO7816 *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISCardISO7816 *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISCardISO7816 *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISCardISO7816 *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISCardISO7816 *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISCardISO7816 *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *AppendRecord)(ISCardISO7816 *This, BYTE byRefCtrl, LPBYTEBUFFER pData, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *EraseBinary)(ISCardISO7816 *This, BYTE byP1, BYTE byP2, LPBYTEBUFFER pData, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *ExternalAuthenticate)(ISCardISO7816 *This, BYTE byAlgorithmRef, BYTE bySecretRef, LPBYTEBUFFER pChallenge, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *GetChallenge)(ISCardISO7816 *This, LONG lBytesExpected, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *GetData)(ISCardISO7816 *This, BYTE byP1, BYTE byP2, LONG lBytesToGet, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *GetResponse)(ISCardISO7816 *This, BYTE byP1, BYTE byP2, LONG lDataLength, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *InternalAuthenticate)(ISCardISO7816 *This, BYTE byAlgorithmRef, BYTE bySecretRef, LPBYTEBUFFER pChallenge, LONG lReplyBytes, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *ManageChannel)(ISCardISO7816 *This, BYTE byChannelState, BYTE byChannel, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *PutData)(ISCardISO7816 *This, BYTE byP1, BYTE byP2, LPBYTEBUFFER pData, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *ReadBinary)(ISCardISO7816 *This, BYTE byP1, BYTE byP2, LONG lBytesToRead, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *ReadRecord)(ISCardISO7816 *This, BYTE byRecordId, BYTE byRefCtrl, LONG lBytesToRead, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *SelectFile)(ISCardISO7816 *This, BYTE byP1, BYTE byP2, LPBYTEBUFFER pData, LONG lBytesToRead, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *SetDefaultClassId)(ISCardISO7816 *This, BYTE byClass);
    HRESULT (STDMETHODCALLTYPE *UpdateBinary)(ISCardISO7816 *This, BYTE byP1, BYTE byP2, LPBYTEBUFFER pData, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *UpdateRecord)(ISCardISO7816 *This, BYTE byRecordId, BYTE byRefCtrl, LPBYTEBUFFER pData, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *Verify)(ISCardISO7816 *This, BYTE byRefCtrl, LPBYTEBUFFER pData, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *WriteBinary)(ISCardISO7816 *This, BYTE byP1, BYTE byP2, LPBYTEBUFFER pData, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *WriteRecord)(ISCardISO7816 *This, BYTE byRecordId, BYTE byRefCtrl, LPBYTEBUFFER pData, LPSCARDCMD *ppCmd);
    END_INTERFACE
} ISCardISO7816Vtbl;
interface ISCardISO7816 {
    CONST_VTBL struct ISCardISO7816Vtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISCardISO7816_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISCardISO7816_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISCardISO7816_Release(This) ((This)->lpVtbl->Release(This))
#define ISCardISO7816_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISCardISO7816_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISCardISO7816_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISCardISO7816_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISCardISO7816_AppendRecord(This, byRefCtrl, pData, ppCmd) ((This)->lpVtbl->AppendRecord(This, byRefCtrl, pData, ppCmd))
#define ISCardISO7816_EraseBinary(This, byP1, byP2, pData, ppCmd) ((This)->lpVtbl->EraseBinary(This, byP1, byP2, pData, ppCmd))
#define ISCardISO7816_ExternalAuthenticate(This, byAlgorithmRef, bySecretRef, pChallenge, ppCmd) ((This)->lpVtbl->ExternalAuthenticate(This, byAlgorithmRef, bySecretRef, pChallenge, ppCmd))
#define ISCardISO7816_GetChallenge(This, lBytesExpected, ppCmd) ((This)->lpVtbl->GetChallenge(This, lBytesExpected, ppCmd))
#define ISCardISO7816_GetData(This, byP1, byP2, lBytesToGet, ppCmd) ((This)->lpVtbl->GetData(This, byP1, byP2, lBytesToGet, ppCmd))
#define ISCardISO7816_GetResponse(This, byP1, byP2, lDataLength, ppCmd) ((This)->lpVtbl->GetResponse(This, byP1, byP2, lDataLength, ppCmd))
#define ISCardISO7816_InternalAuthenticate(This, byAlgorithmRef, bySecretRef, pChallenge, lReplyBytes, ppCmd) ((This)->lpVtbl->InternalAuthenticate(This, byAlgorithmRef, bySecretRef, pChallenge, lReplyBytes, ppCmd))
#define ISCardISO7816_ManageChannel(This, byChannelState, byChannel, ppCmd) ((This)->lpVtbl->ManageChannel(This, byChannelState, byChannel, ppCmd))
#define ISCardISO7816_PutData(This, byP1, byP2, pData, ppCmd) ((This)->lpVtbl->PutData(This, byP1, byP2, pData, ppCmd))
#define ISCardISO7816_ReadBinary(This, byP1, byP2, lBytesToRead, ppCmd) ((This)->lpVtbl->ReadBinary(This, byP1, byP2, lBytesToRead, ppCmd))
#define ISCardISO7816_ReadRecord(This, byRecordId, byRefCtrl, lBytesToRead, ppCmd) ((This)->lpVtbl->ReadRecord(This, byRecordId, byRefCtrl, lBytesToRead, ppCmd))
#define ISCardISO7816_SelectFile(This, byP1, byP2, pData, lBytesToRead, ppCmd) ((This)->lpVtbl->SelectFile(This, byP1, byP2, pData, lBytesToRead, ppCmd))
#define ISCardISO7816_SetDefaultClassId(This, byClass) ((This)->lpVtbl->SetDefaultClassId(This, byClass))
#define ISCardISO7816_UpdateBinary(This, byP1, byP2, pData, ppCmd) ((This)->lpVtbl->UpdateBinary(This, byP1, byP2, pData, ppCmd))
#define ISCardISO7816_UpdateRecord(This, byRecordId, byRefCtrl, pData, ppCmd) ((This)->lpVtbl->UpdateRecord(This, byRecordId, byRefCtrl, pData, ppCmd))
#define ISCardISO7816_Verify(This, byRefCtrl, pData, ppCmd) ((This)->lpVtbl->Verify(This, byRefCtrl, pData, ppCmd))
#define ISCardISO7816_WriteBinary(This, byP1, byP2, pData, ppCmd) ((This)->lpVtbl->WriteBinary(This, byP1, byP2, pData, ppCmd))
#define ISCardISO7816_WriteRecord(This, byRecordId, byRefCtrl, pData, ppCmd) ((This)->lpVtbl->WriteRecord(This, byRecordId, byRefCtrl, pData, ppCmd))
#endif
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISCardISO7816.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, AddRef) == 1 * sizeof(void *), "slot of ISCardISO7816.AddRef");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, Release) == 2 * sizeof(void *), "slot of ISCardISO7816.Release");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISCardISO7816.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISCardISO7816.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISCardISO7816.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, Invoke) == 6 * sizeof(void *), "slot of ISCardISO7816.Invoke");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, AppendRecord) == 7 * sizeof(void *), "slot of ISCardISO7816.AppendRecord");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, EraseBinary) == 8 * sizeof(void *), "slot of ISCardISO7816.EraseBinary");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, ExternalAuthenticate) == 9 * sizeof(void *), "slot of ISCardISO7816.ExternalAuthenticate");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, GetChallenge) == 10 * sizeof(void *), "slot of ISCardISO7816.GetChallenge");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, GetData) == 11 * sizeof(void *), "slot of ISCardISO7816.GetData");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, GetResponse) == 12 * sizeof(void *), "slot of ISCardISO7816.GetResponse");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, InternalAuthenticate) == 13 * sizeof(void *), "slot of ISCardISO7816.InternalAuthenticate");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, ManageChannel) == 14 * sizeof(void *), "slot of ISCardISO7816.ManageChannel");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, PutData) == 15 * sizeof(void *), "slot of ISCardISO7816.PutData");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, ReadBinary) == 16 * sizeof(void *), "slot of ISCardISO7816.ReadBinary");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, ReadRecord) == 17 * sizeof(void *), "slot of ISCardISO7816.ReadRecord");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, SelectFile) == 18 * sizeof(void *), "slot of ISCardISO7816.SelectFile");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, SetDefaultClassId) == 19 * sizeof(void *), "slot of ISCardISO7816.SetDefaultClassId");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, UpdateBinary) == 20 * sizeof(void *), "slot of ISCardISO7816.UpdateBinary");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, UpdateRecord) == 21 * sizeof(void *), "slot of ISCardISO7816.UpdateRecord");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, Verify) == 22 * sizeof(void *), "slot of ISCardISO7816.Verify");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, WriteBinary) == 23 * sizeof(void *), "slot of ISCardISO7816.WriteBinary");
COM_STATIC_ASSERT(offsetof(ISCardISO7816Vtbl, WriteRecord) == 24 * sizeof(void *), "slot of ISCardISO7816.WriteRecord");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISCardISO7816_INTERFACE_DEFINED__ */

#ifndef __ISCard_INTERFACE_DEFINED__
#define __ISCard_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISCard;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("1461aac3-6810-11d0-918f-00aa00c18068")
ISCard : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE get_Atr(/* [out, retval] */ LPBYTEBUFFER *ppAtr) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_CardHandle(/* [out, retval] */ HSCARD *pHandle) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Context(/* [out, retval] */ HSCARDCONTEXT *pContext) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Protocol(/* [out, retval] */ SCARD_PROTOCOLS *pProtocol) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Status(/* [out, retval] */ SCARD_STATES *pStatus) = 0;
    virtual HRESULT STDMETHODCALLTYPE AttachByHandle(/* [in] */ HSCARD hCard) = 0;
    virtual HRESULT STDMETHODCALLTYPE AttachByReader(
        /* [in] */ BSTR bstrReaderName,
        /* [in] */ SCARD_SHARE_MODES ShareMode = EXCLUSIVE,
        /* [in] */ SCARD_PROTOCOLS PrefProtocol = T0) = 0;
    virtual HRESULT STDMETHODCALLTYPE Detach(/* [in] */ SCARD_DISPOSITIONS Disposition = LEAVE) = 0;
    virtual HRESULT STDMETHODCALLTYPE LockSCard(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReAttach(
        /* [in] */ SCARD_SHARE_MODES ShareMode = EXCLUSIVE,
        /* [in] */ SCARD_DISPOSITIONS InitState = LEAVE) = 0;
    virtual HRESULT STDMETHODCALLTYPE Transaction(/* [in, out] */ LPSCARDCMD *ppCmd) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnlockSCard(/* [in] */ SCARD_DISPOSITIONS Disposition = LEAVE) = 0;
};
COM_DEFINE_UUIDOF(ISCard, 0x1461aac3, 0x6810, 0x11d0, 0x91, 0x8f, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
COM_STATIC_ASSERT(sizeof(ISCard) == sizeof(void *), "ISCard is one vtable");
#else
typedef struct ISCardVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISCard *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISCard *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISCard *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISCard *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISCard *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISCard *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISCard *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Atr)(ISCard *This, LPBYTEBUFFER *ppAtr);
    HRESULT (STDMETHODCALLTYPE *get_CardHandle)(ISCard *This, HSCARD *pHandle);
    HRESULT (STDMETHODCALLTYPE *get_Context)(ISCard *This, HSCARDCONTEXT *pContext);
    HRESULT (STDMETHODCALLTYPE *get_Protocol)(ISCard *This, SCARD_PROTOCOLS *pProtocol);
    HRESULT (STDMETHODCALLTYPE *get_Status)(ISCard *This, SCARD_STATES *pStatus);
    HRESULT (STDMETHODCALLTYPE *AttachByHandle)(ISCard *This, HSCARD hCard);
    HRESULT (STDMETHODCALLTYPE *AttachByReader)(ISCard *This, BSTR bstrReaderName, SCARD_SHARE_MODES ShareMode, SCARD_PROTOCOLS PrefProtocol);
    HRESULT (STDMETHODCALLTYPE *Detach)(ISCard *This, SCARD_DISPOSITIONS Disposition);
    HRESULT (STDMETHODCALLTYPE *LockSCard)(ISCard *This);
    HRESULT (STDMETHODCALLTYPE *ReAttach)(ISCard *This, SCARD_SHARE_MODES ShareMode, SCARD_DISPOSITIONS InitState);
    HRESULT (STDMETHODCALLTYPE *Transaction)(ISCard *This, LPSCARDCMD *ppCmd);
    HRESULT (STDMETHODCALLTYPE *UnlockSCard)(ISCard *This, SCARD_DISPOSITIONS Disposition);
    END_INTERFACE
} ISCardVtbl;
interface ISCard {
    CONST_VTBL struct ISCardVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISCard_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISCard_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISCard_Release(This) ((This)->lpVtbl->Release(This))
#define ISCard_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISCard_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISCard_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISCard_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISCard_get_Atr(This, ppAtr) ((This)->lpVtbl->get_Atr(This, ppAtr))
#define ISCard_get_CardHandle(This, pHandle) ((This)->lpVtbl->get_CardHandle(This, pHandle))
#define ISCard_get_Context(This, pContext) ((This)->lpVtbl->get_Context(This, pContext))
#define ISCard_get_Protocol(This, pProtocol) ((This)->lpVtbl->get_Protocol(This, pProtocol))
#define ISCard_get_Status(This, pStatus) ((This)->lpVtbl->get_Status(This, pStatus))
#define ISCard_AttachByHandle(This, hCard) ((This)->lpVtbl->AttachByHandle(This, hCard))
#define ISCard_AttachByReader(This, bstrReaderName, ShareMode, PrefProtocol) ((This)->lpVtbl->AttachByReader(This, bstrReaderName, ShareMode, PrefProtocol))
#define ISCard_Detach(This, Disposition) ((This)->lpVtbl->Detach(This, Disposition))
#define ISCard_LockSCard(This) ((This)->lpVtbl->LockSCard(This))
#define ISCard_ReAttach(This, ShareMode, InitState) ((This)->lpVtbl->ReAttach(This, ShareMode, InitState))
#define ISCard_Transaction(This, ppCmd) ((This)->lpVtbl->Transaction(This, ppCmd))
#define ISCard_UnlockSCard(This, Disposition) ((This)->lpVtbl->UnlockSCard(This, Disposition))
#endif
COM_STATIC_ASSERT(offsetof(ISCardVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISCard.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, AddRef) == 1 * sizeof(void *), "slot of ISCard.AddRef");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, Release) == 2 * sizeof(void *), "slot of ISCard.Release");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISCard.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISCard.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISCard.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, Invoke) == 6 * sizeof(void *), "slot of ISCard.Invoke");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, get_Atr) == 7 * sizeof(void *), "slot of ISCard.get_Atr");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, get_CardHandle) == 8 * sizeof(void *), "slot of ISCard.get_CardHandle");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, get_Context) == 9 * sizeof(void *), "slot of ISCard.get_Context");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, get_Protocol) == 10 * sizeof(void *), "slot of ISCard.get_Protocol");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, get_Status) == 11 * sizeof(void *), "slot of ISCard.get_Status");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, AttachByHandle) == 12 * sizeof(void *), "slot of ISCard.AttachByHandle");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, AttachByReader) == 13 * sizeof(void *), "slot of ISCard.AttachByReader");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, Detach) == 14 * sizeof(void *), "slot of ISCard.Detach");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, LockSCard) == 15 * sizeof(void *), "slot of ISCard.LockSCard");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, ReAttach) == 16 * sizeof(void *), "slot of ISCard.ReAttach");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, Transaction) == 17 * sizeof(void *), "slot of ISCard.Transaction");
COM_STATIC_ASSERT(offsetof(ISCardVtbl, UnlockSCard) == 18 * sizeof(void *), "slot of ISCard.UnlockSCard");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISCard_INTERFACE_DEFINED__ */

#ifndef __ISCardDatabase_INTERFACE_DEFINED__
#define __ISCardDatabase_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISCardDatabase;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("1461aac8-6810-11d0-918f-00aa00c18068")
ISCardDatabase : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE GetProviderCardId(
        /* [in] */ BSTR bstrCardName,
        /* [out, retval] */ LPGUID *ppguidProviderId) = 0;
    virtual HRESULT STDMETHODCALLTYPE ListCardInterfaces(
        /* [in] */ BSTR bstrCardName,
        /* [out, retval] */ LPSAFEARRAY *ppInterfaceGuids) = 0;
    virtual HRESULT STDMETHODCALLTYPE ListCards(
        /* [in] */ LPBYTEBUFFER pAtr,
        /* [in] */ LPSAFEARRAY pInterfaceGuids,
        /* [in] */ LONG localeId,
        /* [out, retval] */ LPSAFEARRAY *ppCardNames) = 0;
    virtual HRESULT STDMETHODCALLTYPE ListReaderGroups(
        /* [in] */ LONG localeId,
        /* [out, retval] */ LPSAFEARRAY *ppReaderGroups) = 0;
    virtual HRESULT STDMETHODCALLTYPE ListReaders(
        /* [in] */ LONG localeId,
        /* [out, retval] */ LPSAFEARRAY *ppReaders) = 0;
};
COM_DEFINE_UUIDOF(ISCardDatabase, 0x1461aac8, 0x6810, 0x11d0, 0x91, 0x8f, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
COM_STATIC_ASSERT(sizeof(ISCardDatabase) == sizeof(void *), "ISCardDatabase is one vtable");
#else
typedef struct ISCardDatabaseVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISCardDatabase *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISCardDatabase *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISCardDatabase *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISCardDatabase *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISCardDatabase *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISCardDatabase *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISCardDatabase *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *GetProviderCardId)(ISCardDatabase *This, BSTR bstrCardName, LPGUID *ppguidProviderId);
    HRESULT (STDMETHODCALLTYPE *ListCardInterfaces)(ISCardDatabase *This, BSTR bstrCardName, LPSAFEARRAY *ppInterfaceGuids);
    HRESULT (STDMETHODCALLTYPE *ListCards)(ISCardDatabase *This, LPBYTEBUFFER pAtr, LPSAFEARRAY pInterfaceGuids, LONG localeId, LPSAFEARRAY *ppCardNames);
    HRESULT (STDMETHODCALLTYPE *ListReaderGroups)(ISCardDatabase *This, LONG localeId, LPSAFEARRAY *ppReaderGroups);
    HRESULT (STDMETHODCALLTYPE *ListReaders)(ISCardDatabase *This, LONG localeId, LPSAFEARRAY *ppReaders);
    END_INTERFACE
} ISCardDatabaseVtbl;
interface ISCardDatabase {
    CONST_VTBL struct ISCardDatabaseVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISCardDatabase_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISCardDatabase_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISCardDatabase_Release(This) ((This)->lpVtbl->Release(This))
#define ISCardDatabase_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISCardDatabase_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISCardDatabase_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISCardDatabase_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISCardDatabase_GetProviderCardId(This, bstrCardName, ppguidProviderId) ((This)->lpVtbl->GetProviderCardId(This, bstrCardName, ppguidProviderId))
#define ISCardDatabase_ListCardInterfaces(This, bstrCardName, ppInterfaceGuids) ((This)->lpVtbl->ListCardInterfaces(This, bstrCardName, ppInterfaceGuids))
#define ISCardDatabase_ListCards(This, pAtr, pInterfaceGuids, localeId, ppCardNames) ((This)->lpVtbl->ListCards(This, pAtr, pInterfaceGuids, localeId, ppCardNames))
#define ISCardDatabase_ListReaderGroups(This, localeId, ppReaderGroups) ((This)->lpVtbl->ListReaderGroups(This, localeId, ppReaderGroups))
#define ISCardDatabase_ListReaders(This, localeId, ppReaders) ((This)->lpVtbl->ListReaders(This, localeId, ppReaders))
#endif
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISCardDatabase.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, AddRef) == 1 * sizeof(void *), "slot of ISCardDatabase.AddRef");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, Release) == 2 * sizeof(void *), "slot of ISCardDatabase.Release");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISCardDatabase.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISCardDatabase.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISCardDatabase.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, Invoke) == 6 * sizeof(void *), "slot of ISCardDatabase.Invoke");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, GetProviderCardId) == 7 * sizeof(void *), "slot of ISCardDatabase.GetProviderCardId");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, ListCardInterfaces) == 8 * sizeof(void *), "slot of ISCardDatabase.ListCardInterfaces");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, ListCards) == 9 * sizeof(void *), "slot of ISCardDatabase.ListCards");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, ListReaderGroups) == 10 * sizeof(void *), "slot of ISCardDatabase.ListReaderGroups");
COM_STATIC_ASSERT(offsetof(ISCardDatabaseVtbl, ListReaders) == 11 * sizeof(void *), "slot of ISCardDatabase.ListReaders");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISCardDatabase_INTERFACE_DEFINED__ */

#ifndef __ISCardLocate_INTERFACE_DEFINED__
#define __ISCardLocate_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISCardLocate;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("1461aacd-6810-11d0-918f-00aa00c18068")
ISCardLocate : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE ConfigureCardGuidSearch(
        /* [in] */ LPSAFEARRAY pCardGuids,
        /* [in] */ LPSAFEARRAY pGroupNames = 0,
        /* [in] */ BSTR bstrTitle = []() -> BSTR { static const struct { DWORD cb; OLECHAR text[1]; } value = {0, OLESTR("")}; return const_cast<BSTR>(value.text); }(),
        /* [in] */ LONG lFlags = 1) = 0;
    virtual HRESULT STDMETHODCALLTYPE ConfigureCardNameSearch(
        /* [in] */ LPSAFEARRAY pCardNames,
        /* [in] */ LPSAFEARRAY pGroupNames = 0,
        /* [in] */ BSTR bstrTitle = []() -> BSTR { static const struct { DWORD cb; OLECHAR text[1]; } value = {0, OLESTR("")}; return const_cast<BSTR>(value.text); }(),
        /* [in] */ LONG lFlags = 1) = 0;
    virtual HRESULT STDMETHODCALLTYPE FindCard(
        /* [in] */ SCARD_SHARE_MODES ShareMode,
        /* [in] */ SCARD_PROTOCOLS Protocols,
        /* [in] */ LONG lFlags,
        /* [out, retval] */ LPSCARDINFO *ppCardInfo) = 0;
};
COM_DEFINE_UUIDOF(ISCardLocate, 0x1461aacd, 0x6810, 0x11d0, 0x91, 0x8f, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
COM_STATIC_ASSERT(sizeof(ISCardLocate) == sizeof(void *), "ISCardLocate is one vtable");
#else
typedef struct ISCardLocateVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISCardLocate *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISCardLocate *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISCardLocate *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISCardLocate *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISCardLocate *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISCardLocate *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISCardLocate *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *ConfigureCardGuidSearch)(ISCardLocate *This, LPSAFEARRAY pCardGuids, LPSAFEARRAY pGroupNames, BSTR bstrTitle, LONG lFlags);
    HRESULT (STDMETHODCALLTYPE *ConfigureCardNameSearch)(ISCardLocate *This, LPSAFEARRAY pCardNames, LPSAFEARRAY pGroupNames, BSTR bstrTitle, LONG lFlags);
    HRESULT (STDMETHODCALLTYPE *FindCard)(ISCardLocate *This, SCARD_SHARE_MODES ShareMode, SCARD_PROTOCOLS Protocols, LONG lFlags, LPSCARDINFO *ppCardInfo);
    END_INTERFACE
} ISCardLocateVtbl;
interface ISCardLocate {
    CONST_VTBL struct ISCardLocateVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISCardLocate_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISCardLocate_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISCardLocate_Release(This) ((This)->lpVtbl->Release(This))
#define ISCardLocate_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISCardLocate_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISCardLocate_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISCardLocate_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISCardLocate_ConfigureCardGuidSearch(This, pCardGuids, pGroupNames, bstrTitle, lFlags) ((This)->lpVtbl->ConfigureCardGuidSearch(This, pCardGuids, pGroupNames, bstrTitle, lFlags))
#define ISCardLocate_ConfigureCardNameSearch(This, pCardNames, pGroupNames, bstrTitle, lFlags) ((This)->lpVtbl->ConfigureCardNameSearch(This, pCardNames, pGroupNames, bstrTitle, lFlags))
#define ISCardLocate_FindCard(This, ShareMode, Protocols, lFlags, ppCardInfo) ((This)->lpVtbl->FindCard(This, ShareMode, Protocols, lFlags, ppCardInfo))
#endif
COM_STATIC_ASSERT(offsetof(ISCardLocateVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISCardLocate.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISCardLocateVtbl, AddRef) == 1 * sizeof(void *), "slot of ISCardLocate.AddRef");
COM_STATIC_ASSERT(offsetof(ISCardLocateVtbl, Release) == 2 * sizeof(void *), "slot of ISCardLocate.Release");
COM_STATIC_ASSERT(offsetof(ISCardLocateVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISCardLocate.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISCardLocateVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISCardLocate.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISCardLocateVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISCardLocate.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISCardLocateVtbl, Invoke) == 6 * sizeof(void *), "slot of ISCardLocate.Invoke");
COM_STATIC_ASSERT(offsetof(ISCardLocateVtbl, ConfigureCardGuidSearch) == 7 * sizeof(void *), "slot of ISCardLocate.ConfigureCardGuidSearch");
COM_STATIC_ASSERT(offsetof(ISCardLocateVtbl, ConfigureCardNameSearch) == 8 * sizeof(void *), "slot of ISCardLocate.ConfigureCardNameSearch");
COM_STATIC_ASSERT(offsetof(ISCardLocateVtbl, FindCard) == 9 * sizeof(void *), "slot of ISCardLocate.FindCard");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISCardLocate_INTERFACE_DEFINED__ */

#ifndef __SCARDSSPLib_LIBRARY_DEFINED__
#define __SCARDSSPLib_LIBRARY_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID LIBID_SCARDSSPLib;
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_CByteBuffer;
#ifdef __cplusplus
class DECLSPEC_UUID("e126f8ff-a7af-11d0-b88a-00c04fd424b9") CByteBuffer;
COM_DEFINE_UUIDOF(CByteBuffer, 0xe126f8ff, 0xa7af, 0x11d0, 0xb8, 0x8a, 0x00, 0xc0, 0x4f, 0xd4, 0x24, 0xb9)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_CSCardTypeConv;
#ifdef __cplusplus
class DECLSPEC_UUID("53b6aa67-3f56-11d0-916b-00aa00c18068") CSCardTypeConv;
COM_DEFINE_UUIDOF(CSCardTypeConv, 0x53b6aa67, 0x3f56, 0x11d0, 0x91, 0x6b, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_CSCardCmd;
#ifdef __cplusplus
class DECLSPEC_UUID("d5778ae7-43de-11d0-9171-00aa00c18068") CSCardCmd;
COM_DEFINE_UUIDOF(CSCardCmd, 0xd5778ae7, 0x43de, 0x11d0, 0x91, 0x71, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_CSCardISO7816;
#ifdef __cplusplus
class DECLSPEC_UUID("53b6aa6c-3f56-11d0-916b-00aa00c18068") CSCardISO7816;
COM_DEFINE_UUIDOF(CSCardISO7816, 0x53b6aa6c, 0x3f56, 0x11d0, 0x91, 0x6b, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_CSCard;
#ifdef __cplusplus
class DECLSPEC_UUID("1461aac7-6810-11d0-918f-00aa00c18068") CSCard;
COM_DEFINE_UUIDOF(CSCard, 0x1461aac7, 0x6810, 0x11d0, 0x91, 0x8f, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_CSCardDatabase;
#ifdef __cplusplus
class DECLSPEC_UUID("1461aacc-6810-11d0-918f-00aa00c18068") CSCardDatabase;
COM_DEFINE_UUIDOF(CSCardDatabase, 0x1461aacc, 0x6810, 0x11d0, 0x91, 0x8f, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_CSCardLocate;
#ifdef __cplusplus
class DECLSPEC_UUID("1461aad1-6810-11d0-918f-00aa00c18068") CSCardLocate;
COM_DEFINE_UUIDOF(CSCardLocate, 0x1461aad1, 0x6810, 0x11d0, 0x91, 0x8f, 0x00, 0xaa, 0x00, 0xc1, 0x80, 0x68)
#endif
#endif
#endif /* __SCARDSSPLib_LIBRARY_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __scardssp_h__ */
