/* Generated from scardcom.idl by idlc. Do not edit. */
#ifndef __scardcom_h__
#define __scardcom_h__

#include "com_base.h"
#include "scardssp.h"

#ifndef __ISCardManage_FWD_DEFINED__
#define __ISCardManage_FWD_DEFINED__
typedef interface ISCardManage ISCardManage;
#endif

#ifndef __ISCardAuth_FWD_DEFINED__
#define __ISCardAuth_FWD_DEFINED__
typedef interface ISCardAuth ISCardAuth;
#endif

#ifndef __ISCardFileAccess_FWD_DEFINED__
#define __ISCardFileAccess_FWD_DEFINED__
typedef interface ISCardFileAccess ISCardFileAccess;
#endif

#ifndef __ISCardVerify_FWD_DEFINED__
#define __ISCardVerify_FWD_DEFINED__
typedef interface ISCardVerify ISCardVerify;
#endif

#if !defined(__SCardManage_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __SCardManage_FWD_DEFINED__
#ifdef __cplusplus
typedef class SCardManage SCardManage;
#else
typedef struct SCardManage SCardManage;
#endif
#endif

#if !defined(__SCardAuth_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __SCardAuth_FWD_DEFINED__
#ifdef __cplusplus
typedef class SCardAuth SCardAuth;
#else
typedef struct SCardAuth SCardAuth;
#endif
#endif

#if !defined(__SCardFileAccess_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __SCardFileAccess_FWD_DEFINED__
#ifdef __cplusplus
typedef class SCardFileAccess SCardFileAccess;
#else
typedef struct SCardFileAccess SCardFileAccess;
#endif
#endif

#if !defined(__SCardVerify_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __SCardVerify_FWD_DEFINED__
#ifdef __cplusplus
typedef class SCardVerify SCardVerify;
#else
typedef struct SCardVerify SCardVerify;
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif
typedef ISCardManage *LPSCARDMANAGE;
typedef ISCardAuth *LPSCARDAUTH;
typedef ISCardFileAccess *LPSCARDFILEACCESS;
typedef ISCardVerify *LPSCARDVERIFY;
typedef ULONG_PTR HSCARD_FILE;
typedef HSCARD_FILE *LPHSCARD_FILE;

enum tagREFTYPE {
    SC_TYPE_BY_NAME = 0,
    SC_TYPE_BY_ID = 1,
    SC_TYPE_BY_SHORT_ID = 2
};
COM_STATIC_ASSERT(sizeof(enum tagREFTYPE) == 4, "REFTYPE has 32 bits");
typedef enum tagREFTYPE REFTYPE;
#define SC_TYPE_BY_SHORT SC_TYPE_BY_SHORT_ID
#define SC_TYPE_BY_ANY ((REFTYPE)3)

enum tagFILETYPE {
    SC_TYPE_DIRECTORIES = 0,
    SC_TYPE_FILES = 1,
    SC_TYPE_ALL_FILES = 2,
    SC_TYPE_DIRECTORY_FILE = 3,
    SC_TYPE_TRANSPARENT_EF = 4,
    SC_TYPE_FIXED_EF = 5,
    SC_TYPE_CYCLIC_EF = 6,
    SC_TYPE_VARIABLE_EF = 7
};
COM_STATIC_ASSERT(sizeof(enum tagFILETYPE) == 4, "FILETYPE has 32 bits");
typedef enum tagFILETYPE FILETYPE;

enum tagSEEKTYPE {
    SC_SEEK_FROM_BEGINNING = 0,
    SC_SEEK_FROM_END = 1,
    SC_SEEK_RELATIVE = 2
};
COM_STATIC_ASSERT(sizeof(enum tagSEEKTYPE) == 4, "SEEKTYPE has 32 bits");
typedef enum tagSEEKTYPE SEEKTYPE;

enum tagSCARD_FLAGS {
    SC_FL_NO_FLAGS = 0,
    SC_FL_SECURE_MESSAGING = 1,
    SC_FL_REPLACE = 2,
    SC_FL_ERASE = 4,
    SC_FL_OR = 8,
    SC_FL_AND = 16,
    SC_FL_RECURSIVE = 32,
    SC_FL_NON_RECURSIVE = 64,
    SC_FL_IHV_GLOBAL = 128,
    SC_FL_IHV_LOCAL = 256,
    SC_FL_IHV_ENABLE = 512,
    SC_FL_IHV_DISABLE = 1024,
    SC_FL_IHV_CHANGE = 2048,
    SC_FL_PREALLOCATE = 4096,
    SC_FL_GET_ALL_PROPERTIES = 8192,
    SC_FL_STAT_DEFAULT = 16384,
    SC_FL_IHV_CHECKONLY = 32768
};
COM_STATIC_ASSERT(sizeof(enum tagSCARD_FLAGS) == 4, "SCARD_FLAGS has 32 bits");
typedef enum tagSCARD_FLAGS SCARD_FLAGS;
#define SC_FL_PREALLOCATED SC_FL_PREALLOCATE
#ifdef COM_ENUM_OPERATORS
COM_ENUM_OPERATORS(SCARD_FLAGS)
#endif

struct tagTLV_TABLE {
    LONG cbSize;
    BYTE *byData;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagTLV_TABLE) == 16, "size of TLV_TABLE");
COM_STATIC_ASSERT(offsetof(struct tagTLV_TABLE, cbSize) == 0, "place of TLV_TABLE.cbSize");
COM_STATIC_ASSERT(offsetof(struct tagTLV_TABLE, byData) == 8, "place of TLV_TABLE.byData");
#endif
typedef struct tagTLV_TABLE TLV_TABLE;
typedef TLV_TABLE *LPTLV_TABLE;

#ifndef __ISCardManage_INTERFACE_DEFINED__
#define __ISCardManage_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISCardManage;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("5e586211-5a09-11d0-b84c-00c04fd424b9")
ISCardManage : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE AttachByHandle(/* [in] */ HSCARD hICC) = 0;
    virtual HRESULT STDMETHODCALLTYPE AttachByIFD(
        /* [in] */ BSTR bstrIFDName,
        /* [in] */ SCARD_SHARE_MODES flags = SHARED) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateFileAccess(
        /* [out, retval] */ ISCardFileAccess **ppISCardFileAccess) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateCardAuth(/* [out, retval] */ ISCardAuth **ppISCardAuth) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateCHVerification(
        /* [out, retval] */ ISCardVerify **ppISCardVerify) = 0;
    virtual HRESULT STDMETHODCALLTYPE Detach(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE SCardLock(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reconnect(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Status(
        /* [out] */ SCARD_STATES *pStatus,
        /* [out] */ SCARD_PROTOCOLS *pProtocol) = 0;
    virtual HRESULT STDMETHODCALLTYPE SCardUnlock(/* [in] */ SCARD_DISPOSITIONS Disposition) = 0;
    virtual HRESULT STDMETHODCALLTYPE CreateInterface(
        /* [in] */ LPGUID pguidInterface,
        /* [in] */ BSTR bstrName,
        /* [in] */ LONG *pUserData,
        /* [out, retval] */ LPUNKNOWN *ppInterface) = 0;
};
COM_DEFINE_UUIDOF(ISCardManage, 0x5e586211, 0x5a09, 0x11d0, 0xb8, 0x4c, 0x00, 0xc0, 0x4f, 0xd4, 0x24, 0xb9)
COM_STATIC_ASSERT(sizeof(ISCardManage) == sizeof(void *), "ISCardManage is one vtable");
#else
typedef struct ISCardManageVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISCardManage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISCardManage *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISCardManage *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISCardManage *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISCardManage *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISCardManage *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISCardManage *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *AttachByHandle)(ISCardManage *This, HSCARD hICC);
    HRESULT (STDMETHODCALLTYPE *AttachByIFD)(ISCardManage *This, BSTR bstrIFDName, SCARD_SHARE_MODES flags);
    HRESULT (STDMETHODCALLTYPE *CreateFileAccess)(ISCardManage *This, ISCardFileAccess **ppISCardFileAccess);
    HRESULT (STDMETHODCALLTYPE *CreateCardAuth)(ISCardManage *This, ISCardAuth **ppISCardAuth);
    HRESULT (STDMETHODCALLTYPE *CreateCHVerification)(ISCardManage *This, ISCardVerify **ppISCardVerify);
    HRESULT (STDMETHODCALLTYPE *Detach)(ISCardManage *This);
    HRESULT (STDMETHODCALLTYPE *SCardLock)(ISCardManage *This);
    HRESULT (STDMETHODCALLTYPE *Reconnect)(ISCardManage *This);
    HRESULT (STDMETHODCALLTYPE *Status)(ISCardManage *This, SCARD_STATES *pStatus, SCARD_PROTOCOLS *pProtocol);
    HRESULT (STDMETHODCALLTYPE *SCardUnlock)(ISCardManage *This, SCARD_DISPOSITIONS Disposition);
    HRESULT (STDMETHODCALLTYPE *CreateInterface)(ISCardManage *This, LPGUID pguidInterface, BSTR bstrName, LONG *pUserData, LPUNKNOWN *ppInterface);
    END_INTERFACE
} ISCardManageVtbl;
interface ISCardManage {
    CONST_VTBL struct ISCardManageVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISCardManage_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISCardManage_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISCardManage_Release(This) ((This)->lpVtbl->Release(This))
#define ISCardManage_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISCardManage_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISCardManage_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISCardManage_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISCardManage_AttachByHandle(This, hICC) ((This)->lpVtbl->AttachByHandle(This, hICC))
#define ISCardManage_AttachByIFD(This, bstrIFDName, flags) ((This)->lpVtbl->AttachByIFD(This, bstrIFDName, flags))
#define ISCardManage_CreateFileAccess(This, ppISCardFileAccess) ((This)->lpVtbl->CreateFileAccess(This, ppISCardFileAccess))
#define ISCardManage_CreateCardAuth(This, ppISCardAuth) ((This)->lpVtbl->CreateCardAuth(This, ppISCardAuth))
#define ISCardManage_CreateCHVerification(This, ppISCardVerify) ((This)->lpVtbl->CreateCHVerification(This, ppISCardVerify))
#define ISCardManage_Detach(This) ((This)->lpVtbl->Detach(This))
#define ISCardManage_SCardLock(This) ((This)->lpVtbl->SCardLock(This))
#define ISCardManage_Reconnect(This) ((This)->lpVtbl->Reconnect(This))
#define ISCardManage_Status(This, pStatus, pProtocol) ((This)->lpVtbl->Status(This, pStatus, pProtocol))
#define ISCardManage_SCardUnlock(This, Disposition) ((This)->lpVtbl->SCardUnlock(This, Disposition))
#define ISCardManage_CreateInterface(This, pguidInterface, bstrName, pUserData, ppInterface) ((This)->lpVtbl->CreateInterface(This, pguidInterface, bstrName, pUserData, ppInterface))
#endif
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISCardManage.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, AddRef) == 1 * sizeof(void *), "slot of ISCardManage.AddRef");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, Release) == 2 * sizeof(void *), "slot of ISCardManage.Release");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISCardManage.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISCardManage.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISCardManage.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, Invoke) == 6 * sizeof(void *), "slot of ISCardManage.Invoke");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, AttachByHandle) == 7 * sizeof(void *), "slot of ISCardManage.AttachByHandle");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, AttachByIFD) == 8 * sizeof(void *), "slot of ISCardManage.AttachByIFD");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, CreateFileAccess) == 9 * sizeof(void *), "slot of ISCardManage.CreateFileAccess");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, CreateCardAuth) == 10 * sizeof(void *), "slot of ISCardManage.CreateCardAuth");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, CreateCHVerification) == 11 * sizeof(void *), "slot of ISCardManage.CreateCHVerification");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, Detach) == 12 * sizeof(void *), "slot of ISCardManage.Detach");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, SCardLock) == 13 * sizeof(void *), "slot of ISCardManage.SCardLock");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, Reconnect) == 14 * sizeof(void *), "slot of ISCardManage.Reconnect");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, Status) == 15 * sizeof(void *), "slot of ISCardManage.Status");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, SCardUnlock) == 16 * sizeof(void *), "slot of ISCardManage.SCardUnlock");
COM_STATIC_ASSERT(offsetof(ISCardManageVtbl, CreateInterface) == 17 * sizeof(void *), "slot of ISCardManage.CreateInterface");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISCardManage_INTERFACE_DEFINED__ */

#ifndef __ISCardAuth_INTERFACE_DEFINED__
#define __ISCardAuth_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISCardAuth;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("7b063d61-6e40-11d0-b858-00c04fd424b9")
ISCardAuth : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE APP_Auth(
        /* [in] */ LONG lAlgoID,
        /* [in] */ LPBYTEBUFFER pParam,
        /* [in] */ LPBYTEBUFFER pBuffer) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetChallenge(
        /* [in] */ LONG lAlgoID,
        /* [in] */ LPBYTEBUFFER pParam,
        /* [in, out] */ LONG *lpLengthOfChallenge,
        /* [in, out] */ LPBYTEBUFFER *ppBuffer) = 0;
    virtual HRESULT STDMETHODCALLTYPE ICC_Auth(
        /* [in] */ LONG lAlgoID,
        /* [in] */ LPBYTEBUFFER pParam,
        /* [in, out] */ LONG *lpLength,
        /* [in, out] */ LPBYTEBUFFER *ppBuffer) = 0;
    virtual HRESULT STDMETHODCALLTYPE Initialize(/* [in] */ LONG *lp) = 0;
    virtual HRESULT STDMETHODCALLTYPE User_Auth(
        /* [in] */ LONG lAlgoID,
        /* [in] */ LPBYTEBUFFER pParam,
        /* [in, out] */ LONG *lpLength,
        /* [in, out] */ LPBYTEBUFFER *ppBuffer) = 0;
#ifndef COM_NO_OVERLOADS
    HRESULT GetChallenge(LONG lAlgoID, LONG lLength, IByteBuffer *pParam, IByteBuffer **ppBuffer) { return GetChallenge(lAlgoID, pParam, &lLength, ppBuffer); }
    HRESULT ICC_Auth(LONG lAlgoID, IByteBuffer *pParam, IByteBuffer **ppBuffer) { LONG lLength = 0; return ICC_Auth(lAlgoID, pParam, &lLength, ppBuffer); }
    HRESULT User_Auth(LONG lAlgoID, IByteBuffer *pParam, IByteBuffer *pBuffer) { LONG lLength = 0; IByteBuffer *pAnswer = pBuffer; HRESULT hr = User_Auth(lAlgoID, pParam, &lLength, &pAnswer); if (pAnswer && pAnswer != pBuffer) pAnswer->Release(); return hr; }
#endif
};
COM_DEFINE_UUIDOF(ISCardAuth, 0x7b063d61, 0x6e40, 0x11d0, 0xb8, 0x58, 0x00, 0xc0, 0x4f, 0xd4, 0x24, 0xb9)
COM_STATIC_ASSERT(sizeof(ISCardAuth) == sizeof(void *), "ISCardAuth is one vtable");
#else
typedef struct ISCardAuthVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISCardAuth *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISCardAuth *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISCardAuth *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISCardAuth *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISCardAuth *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISCardAuth *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISCardAuth *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *APP_Auth)(ISCardAuth *This, LONG lAlgoID, LPBYTEBUFFER pParam, LPBYTEBUFFER pBuffer);
    HRESULT (STDMETHODCALLTYPE *GetChallenge)(ISCardAuth *This, LONG lAlgoID, LPBYTEBUFFER pParam, LONG *lpLengthOfChallenge, LPBYTEBUFFER *ppBuffer);
    HRESULT (STDMETHODCALLTYPE *ICC_Auth)(ISCardAuth *This, LONG lAlgoID, LPBYTEBUFFER pParam, LONG *lpLength, LPBYTEBUFFER *ppBuffer);
    HRESULT (STDMETHODCALLTYPE *Initialize)(ISCardAuth *This, LONG *lp);
    HRESULT (STDMETHODCALLTYPE *User_Auth)(ISCardAuth *This, LONG lAlgoID, LPBYTEBUFFER pParam, LONG *lpLength, LPBYTEBUFFER *ppBuffer);
    END_INTERFACE
} ISCardAuthVtbl;
interface ISCardAuth {
    CONST_VTBL struct ISCardAuthVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISCardAuth_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISCardAuth_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISCardAuth_Release(This) ((This)->lpVtbl->Release(This))
#define ISCardAuth_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISCardAuth_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISCardAuth_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISCardAuth_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISCardAuth_APP_Auth(This, lAlgoID, pParam, pBuffer) ((This)->lpVtbl->APP_Auth(This, lAlgoID, pParam, pBuffer))
#define ISCardAuth_GetChallenge(This, lAlgoID, pParam, lpLengthOfChallenge, ppBuffer) ((This)->lpVtbl->GetChallenge(This, lAlgoID, pParam, lpLengthOfChallenge, ppBuffer))
#define ISCardAuth_ICC_Auth(This, lAlgoID, pParam, lpLength, ppBuffer) ((This)->lpVtbl->ICC_Auth(This, lAlgoID, pParam, lpLength, ppBuffer))
#define ISCardAuth_Initialize(This, lp) ((This)->lpVtbl->Initialize(This, lp))
#define ISCardAuth_User_Auth(This, lAlgoID, pParam, lpLength, ppBuffer) ((This)->lpVtbl->User_Auth(This, lAlgoID, pParam, lpLength, ppBuffer))
#endif
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISCardAuth.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, AddRef) == 1 * sizeof(void *), "slot of ISCardAuth.AddRef");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, Release) == 2 * sizeof(void *), "slot of ISCardAuth.Release");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISCardAuth.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISCardAuth.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISCardAuth.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, Invoke) == 6 * sizeof(void *), "slot of ISCardAuth.Invoke");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, APP_Auth) == 7 * sizeof(void *), "slot of ISCardAuth.APP_Auth");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, GetChallenge) == 8 * sizeof(void *), "slot of ISCardAuth.GetChallenge");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, ICC_Auth) == 9 * sizeof(void *), "slot of ISCardAuth.ICC_Auth");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, Initialize) == 10 * sizeof(void *), "slot of ISCardAuth.Initialize");
COM_STATIC_ASSERT(offsetof(ISCardAuthVtbl, User_Auth) == 11 * sizeof(void *), "slot of ISCardAuth.User_Auth");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISCardAuth_INTERFACE_DEFINED__ */

#ifndef __ISCardFileAccess_INTERFACE_DEFINED__
#define __ISCardFileAccess_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISCardFileAccess;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("4029dd8a-5902-11d0-b84c-00c04fd424b9")
ISCardFileAccess : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE ChangeDir(
        /* [in] */ REFTYPE refType,
        /* [in] */ BSTR bstrNewDir) = 0;
    virtual HRESULT STDMETHODCALLTYPE Close(/* [in] */ HSCARD_FILE hFile) = 0;
    virtual HRESULT STDMETHODCALLTYPE Create(
        /* [in] */ REFTYPE refType,
        /* [in] */ BSTR bstrPathSpec,
        /* [in, out] */ LPTLV_TABLE *ppTLVs,
        /* [in, out] */ LONG *lpcTLVs,
        /* [in] */ SCARD_FLAGS flags,
        /* [in] */ LPBYTEBUFFER pDataBuffer) = 0;
    virtual HRESULT STDMETHODCALLTYPE Delete(
        /* [in] */ REFTYPE refType,
        /* [in] */ BSTR bstrPathSpec,
        /* [in] */ SCARD_FLAGS flags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Directory(
        /* [in] */ FILETYPE fileType,
        /* [out, retval] */ LPSAFEARRAY *ppFileList) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCurrentDir(/* [out, retval] */ BSTR *pbstrPathSpec) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetFileCapabilities(
        /* [in, out] */ LPTLV_TABLE *ppProperties,
        /* [in, out] */ LONG *plProperties,
        /* [in] */ SCARD_FLAGS flags) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetProperties(
        /* [in] */ REFTYPE refType,
        /* [in] */ BSTR bstrPathSpec,
        /* [in, out] */ LPTLV_TABLE *ppTLV,
        /* [in, out] */ LONG *plcTLV,
        /* [in] */ SCARD_FLAGS flags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Initialize(/* [in] */ LONG *lp) = 0;
    virtual HRESULT STDMETHODCALLTYPE Invalidate(
        /* [in] */ BSTR bstrPathSpec,
        /* [in] */ SCARD_FLAGS flags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Open(
        /* [in] */ REFTYPE refType,
        /* [in] */ BSTR bstrPathSpec,
        /* [out, retval] */ HSCARD_FILE *phFile) = 0;
    virtual HRESULT STDMETHODCALLTYPE Read(
        /* [in] */ HSCARD_FILE hFile,
        /* [in, out] */ LONG *lBytesToRead,
        /* [out] */ LPBYTEBUFFER *ppBuffer,
        /* [in] */ SCARD_FLAGS flags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Rehabilitate(
        /* [in] */ BSTR bstrPathSpec,
        /* [in] */ SCARD_FLAGS flags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Seek(
        /* [in] */ HSCARD_FILE hFile,
        /* [in] */ LONG lOffset,
        /* [in] */ SEEKTYPE Seek) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetProperties(
        /* [in] */ REFTYPE refType,
        /* [in] */ BSTR bstrPathSpec,
        /* [in] */ LPTLV_TABLE pTLV,
        /* [in] */ LONG lcTLV,
        /* [in] */ SCARD_FLAGS flags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Write(
        /* [in] */ HSCARD_FILE hFile,
        /* [in] */ LONG lLength,
        /* [in] */ LPBYTEBUFFER pData,
        /* [in] */ SCARD_FLAGS flags) = 0;
#ifndef COM_NO_OVERLOADS
    HRESULT Create(REFTYPE refType, BSTR bstrPathSpec, TLV_TABLE TLV, SCARD_FLAGS flags, IByteBuffer *pDataBuffer) { LPTLV_TABLE pTLV = &TLV; LONG lcTLV = 1; return Create(refType, bstrPathSpec, &pTLV, &lcTLV, flags, pDataBuffer); }
    HRESULT GetProperties(REFTYPE refType, BSTR bstrPathSpec, SCARD_FLAGS flags, LPTLV_TABLE *ppTLV) { LONG lcTLV = (ppTLV && *ppTLV) ? 1 : 0; return GetProperties(refType, bstrPathSpec, ppTLV, &lcTLV, flags); }
    HRESULT SetProperties(REFTYPE refType, BSTR bstrPathSpec, SCARD_FLAGS flags, LPTLV_TABLE pTLV) { return SetProperties(refType, bstrPathSpec, pTLV, 1, flags); }
    HRESULT Read(HSCARD_FILE hFile, LONG *lBytesToRead, SCARD_FLAGS flags, IByteBuffer **ppBuffer) { return Read(hFile, lBytesToRead, ppBuffer, flags); }
    HRESULT Seek(HSCARD_FILE hFile, SEEKTYPE *pSeek, LONG lOffset) { return pSeek ? Seek(hFile, lOffset, *pSeek) : E_INVALIDARG; }
    HRESULT Seek(HSCARD_FILE hFile, SEEKTYPE eSeek, LONG lOffset) { return Seek(hFile, lOffset, eSeek); }
    HRESULT Write(HSCARD_FILE hFile, IByteBuffer *pData, SCARD_FLAGS flags) { return Write(hFile, 0, pData, flags); }
#endif
};
COM_DEFINE_UUIDOF(ISCardFileAccess, 0x4029dd8a, 0x5902, 0x11d0, 0xb8, 0x4c, 0x00, 0xc0, 0x4f, 0xd4, 0x24, 0xb9)
COM_STATIC_ASSERT(sizeof(ISCardFileAccess) == sizeof(void *), "ISCardFileAccess is one vtable");
#else
typedef struct ISCardFileAccessVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISCardFileAccess *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISCardFileAccess *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISCardFileAccess *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISCardFileAccess *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISCardFileAccess *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISCardFileAccess *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISCardFileAccess *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *ChangeDir)(ISCardFileAccess *This, REFTYPE refType, BSTR bstrNewDir);
    HRESULT (STDMETHODCALLTYPE *Close)(ISCardFileAccess *This, HSCARD_FILE hFile);
    HRESULT (STDMETHODCALLTYPE *Create)(ISCardFileAccess *This, REFTYPE refType, BSTR bstrPathSpec, LPTLV_TABLE *ppTLVs, LONG *lpcTLVs, SCARD_FLAGS flags, LPBYTEBUFFER pDataBuffer);
    HRESULT (STDMETHODCALLTYPE *Delete)(ISCardFileAccess *This, REFTYPE refType, BSTR bstrPathSpec, SCARD_FLAGS flags);
    HRESULT (STDMETHODCALLTYPE *Directory)(ISCardFileAccess *This, FILETYPE fileType, LPSAFEARRAY *ppFileList);
    HRESULT (STDMETHODCALLTYPE *GetCurrentDir)(ISCardFileAccess *This, BSTR *pbstrPathSpec);
    HRESULT (STDMETHODCALLTYPE *GetFileCapabilities)(ISCardFileAccess *This, LPTLV_TABLE *ppProperties, LONG *plProperties, SCARD_FLAGS flags);
    HRESULT (STDMETHODCALLTYPE *GetProperties)(ISCardFileAccess *This, REFTYPE refType, BSTR bstrPathSpec, LPTLV_TABLE *ppTLV, LONG *plcTLV, SCARD_FLAGS flags);
    HRESULT (STDMETHODCALLTYPE *Initialize)(ISCardFileAccess *This, LONG *lp);
    HRESULT (STDMETHODCALLTYPE *Invalidate)(ISCardFileAccess *This, BSTR bstrPathSpec, SCARD_FLAGS flags);
    HRESULT (STDMETHODCALLTYPE *Open)(ISCardFileAccess *This, REFTYPE refType, BSTR bstrPathSpec, HSCARD_FILE *phFile);
    HRESULT (STDMETHODCALLTYPE *Read)(ISCardFileAccess *This, HSCARD_FILE hFile, LONG *lBytesToRead, LPBYTEBUFFER *ppBuffer, SCARD_FLAGS flags);
    HRESULT (STDMETHODCALLTYPE *Rehabilitate)(ISCardFileAccess *This, BSTR bstrPathSpec, SCARD_FLAGS flags);
    HRESULT (STDMETHODCALLTYPE *Seek)(ISCardFileAccess *This, HSCARD_FILE hFile, LONG lOffset, SEEKTYPE Seek);
    HRESULT (STDMETHODCALLTYPE *SetProperties)(ISCardFileAccess *This, REFTYPE refType, BSTR bstrPathSpec, LPTLV_TABLE pTLV, LONG lcTLV, SCARD_FLAGS flags);
    HRESULT (STDMETHODCALLTYPE *Write)(ISCardFileAccess *This, HSCARD_FILE hFile, LONG lLength, LPBYTEBUFFER pData, SCARD_FLAGS flags);
    END_INTERFACE
} ISCardFileAccessVtbl;
interface ISCardFileAccess {
    CONST_VTBL struct ISCardFileAccessVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISCardFileAccess_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISCardFileAccess_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISCardFileAccess_Release(This) ((This)->lpVtbl->Release(This))
#define ISCardFileAccess_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISCardFileAccess_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISCardFileAccess_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISCardFileAccess_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISCardFileAccess_ChangeDir(This, refType, bstrNewDir) ((This)->lpVtbl->ChangeDir(This, refType, bstrNewDir))
#define ISCardFileAccess_Close(This, hFile) ((This)->lpVtbl->Close(This, hFile))
#define ISCardFileAccess_Create(This, refType, bstrPathSpec, ppTLVs, lpcTLVs, flags, pDataBuffer) ((This)->lpVtbl->Create(This, refType, bstrPathSpec, ppTLVs, lpcTLVs, flags, pDataBuffer))
#define ISCardFileAccess_Delete(This, refType, bstrPathSpec, flags) ((This)->lpVtbl->Delete(This, refType, bstrPathSpec, flags))
#define ISCardFileAccess_Directory(This, fileType, ppFileList) ((This)->lpVtbl->Directory(This, fileType, ppFileList))
#define ISCardFileAccess_GetCurrentDir(This, pbstrPathSpec) ((This)->lpVtbl->GetCurrentDir(This, pbstrPathSpec))
#define ISCardFileAccess_GetFileCapabilities(This, ppProperties, plProperties, flags) ((This)->lpVtbl->GetFileCapabilities(This, ppProperties, plProperties, flags))
#define ISCardFileAccess_GetProperties(This, refType, bstrPathSpec, ppTLV, plcTLV, flags) ((This)->lpVtbl->GetProperties(This, refType, bstrPathSpec, ppTLV, plcTLV, flags))
#define ISCardFileAccess_Initialize(This, lp) ((This)->lpVtbl->Initialize(This, lp))
#define ISCardFileAccess_Invalidate(This, bstrPathSpec, flags) ((This)->lpVtbl->Invalidate(This, bstrPathSpec, flags))
#define ISCardFileAccess_Open(This, refType, bstrPathSpec, phFile) ((This)->lpVtbl->Open(This, refType, bstrPathSpec, phFile))
#define ISCardFileAccess_Read(This, hFile, lBytesToRead, ppBuffer, flags) ((This)->lpVtbl->Read(This, hFile, lBytesToRead, ppBuffer, flags))
#define ISCardFileAccess_Rehabilitate(This, bstrPathSpec, flags) ((This)->lpVtbl->Rehabilitate(This, bstrPathSpec, flags))
#define ISCardFileAccess_Seek(This, hFile, lOffset, Seek) ((This)->lpVtbl->Seek(This, hFile, lOffset, Seek))
#define ISCardFileAccess_SetProperties(This, refType, bstrPathSpec, pTLV, lcTLV, flags) ((This)->lpVtbl->SetProperties(This, refType, bstrPathSpec, pTLV, lcTLV, flags))
#define ISCardFileAccess_Write(This, hFile, lLength, pData, flags) ((This)->lpVtbl->Write(This, hFile, lLength, pData, flags))
#endif
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISCardFileAccess.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, AddRef) == 1 * sizeof(void *), "slot of ISCardFileAccess.AddRef");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Release) == 2 * sizeof(void *), "slot of ISCardFileAccess.Release");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISCardFileAccess.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISCardFileAccess.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISCardFileAccess.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Invoke) == 6 * sizeof(void *), "slot of ISCardFileAccess.Invoke");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, ChangeDir) == 7 * sizeof(void *), "slot of ISCardFileAccess.ChangeDir");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Close) == 8 * sizeof(void *), "slot of ISCardFileAccess.Close");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Create) == 9 * sizeof(void *), "slot of ISCardFileAccess.Create");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Delete) == 10 * sizeof(void *), "slot of ISCardFileAccess.Delete");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Directory) == 11 * sizeof(void *), "slot of ISCardFileAccess.Directory");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, GetCurrentDir) == 12 * sizeof(void *), "slot of ISCardFileAccess.GetCurrentDir");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, GetFileCapabilities) == 13 * sizeof(void *), "slot of ISCardFileAccess.GetFileCapabilities");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, GetProperties) == 14 * sizeof(void *), "slot of ISCardFileAccess.GetProperties");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Initialize) == 15 * sizeof(void *), "slot of ISCardFileAccess.Initialize");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Invalidate) == 16 * sizeof(void *), "slot of ISCardFileAccess.Invalidate");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Open) == 17 * sizeof(void *), "slot of ISCardFileAccess.Open");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Read) == 18 * sizeof(void *), "slot of ISCardFileAccess.Read");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Rehabilitate) == 19 * sizeof(void *), "slot of ISCardFileAccess.Rehabilitate");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Seek) == 20 * sizeof(void *), "slot of ISCardFileAccess.Seek");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, SetProperties) == 21 * sizeof(void *), "slot of ISCardFileAccess.SetProperties");
COM_STATIC_ASSERT(offsetof(ISCardFileAccessVtbl, Write) == 22 * sizeof(void *), "slot of ISCardFileAccess.Write");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISCardFileAccess_INTERFACE_DEFINED__ */

#ifndef __ISCardVerify_INTERFACE_DEFINED__
#define __ISCardVerify_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISCardVerify;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("4029dd85-5902-11d0-b84c-00c04fd424b9")
ISCardVerify : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE ChangeCode(
        /* [in] */ LPBYTEBUFFER pOldCode,
        /* [in] */ LPBYTEBUFFER pNewCode,
        /* [in] */ SCARD_FLAGS flags,
        /* [in] */ LONG lRef) = 0;
    virtual HRESULT STDMETHODCALLTYPE Initialize(/* [in] */ LONG *lp) = 0;
    virtual HRESULT STDMETHODCALLTYPE Unblock(
        /* [in] */ LONG lData,
        /* [in] */ SCARD_FLAGS flags,
        /* [in] */ LONG lRef) = 0;
    virtual HRESULT STDMETHODCALLTYPE ResetSecurityState(/* [in] */ SCARD_FLAGS flags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Verify(
        /* [in] */ LPBYTEBUFFER pCode,
        /* [in] */ SCARD_FLAGS flags,
        /* [in, out] */ LONG *lpRef) = 0;
#ifndef COM_NO_OVERLOADS
    HRESULT ResetSecurityState() { return ResetSecurityState(SC_FL_NO_FLAGS); }
    HRESULT Verify(IByteBuffer *pCode, SCARD_FLAGS flags, LONG lRef) { return Verify(pCode, flags, &lRef); }
#endif
};
COM_DEFINE_UUIDOF(ISCardVerify, 0x4029dd85, 0x5902, 0x11d0, 0xb8, 0x4c, 0x00, 0xc0, 0x4f, 0xd4, 0x24, 0xb9)
COM_STATIC_ASSERT(sizeof(ISCardVerify) == sizeof(void *), "ISCardVerify is one vtable");
#else
typedef struct ISCardVerifyVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISCardVerify *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISCardVerify *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISCardVerify *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISCardVerify *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISCardVerify *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISCardVerify *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISCardVerify *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *ChangeCode)(ISCardVerify *This, LPBYTEBUFFER pOldCode, LPBYTEBUFFER pNewCode, SCARD_FLAGS flags, LONG lRef);
    HRESULT (STDMETHODCALLTYPE *Initialize)(ISCardVerify *This, LONG *lp);
    HRESULT (STDMETHODCALLTYPE *Unblock)(ISCardVerify *This, LONG lData, SCARD_FLAGS flags, LONG lRef);
    HRESULT (STDMETHODCALLTYPE *ResetSecurityState)(ISCardVerify *This, SCARD_FLAGS flags);
    HRESULT (STDMETHODCALLTYPE *Verify)(ISCardVerify *This, LPBYTEBUFFER pCode, SCARD_FLAGS flags, LONG *lpRef);
    END_INTERFACE
} ISCardVerifyVtbl;
interface ISCardVerify {
    CONST_VTBL struct ISCardVerifyVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISCardVerify_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISCardVerify_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISCardVerify_Release(This) ((This)->lpVtbl->Release(This))
#define ISCardVerify_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISCardVerify_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISCardVerify_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISCardVerify_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISCardVerify_ChangeCode(This, pOldCode, pNewCode, flags, lRef) ((This)->lpVtbl->ChangeCode(This, pOldCode, pNewCode, flags, lRef))
#define ISCardVerify_Initialize(This, lp) ((This)->lpVtbl->Initialize(This, lp))
#define ISCardVerify_Unblock(This, lData, flags, lRef) ((This)->lpVtbl->Unblock(This, lData, flags, lRef))
#define ISCardVerify_ResetSecurityState(This, flags) ((This)->lpVtbl->ResetSecurityState(This, flags))
#define ISCardVerify_Verify(This, pCode, flags, lpRef) ((This)->lpVtbl->Verify(This, pCode, flags, lpRef))
#endif
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISCardVerify.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, AddRef) == 1 * sizeof(void *), "slot of ISCardVerify.AddRef");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, Release) == 2 * sizeof(void *), "slot of ISCardVerify.Release");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISCardVerify.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISCardVerify.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISCardVerify.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, Invoke) == 6 * sizeof(void *), "slot of ISCardVerify.Invoke");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, ChangeCode) == 7 * sizeof(void *), "slot of ISCardVerify.ChangeCode");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, Initialize) == 8 * sizeof(void *), "slot of ISCardVerify.Initialize");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, Unblock) == 9 * sizeof(void *), "slot of ISCardVerify.Unblock");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, ResetSecurityState) == 10 * sizeof(void *), "slot of ISCardVerify.ResetSecurityState");
COM_STATIC_ASSERT(offsetof(ISCardVerifyVtbl, Verify) == 11 * sizeof(void *), "slot of ISCardVerify.Verify");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISCardVerify_INTERFACE_DEFINED__ */

#ifndef __SCARDCOMLib_LIBRARY_DEFINED__
#define __SCARDCOMLib_LIBRARY_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID LIBID_SCARDCOMLib;
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_SCardManage;
#ifdef __cplusplus
class DECLSPEC_UUID("8d6edfe0-3145-4f1b-8474-0fc3c3ccc1e7") SCardManage;
COM_DEFINE_UUIDOF(SCardManage, 0x8d6edfe0, 0x3145, 0x4f1b, 0x84, 0x74, 0x0f, 0xc3, 0xc3, 0xcc, 0xc1, 0xe7)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_SCardAuth;
#ifdef __cplusplus
class DECLSPEC_UUID("09cc34fb-9b9a-4813-b338-1093e32e316c") SCardAuth;
COM_DEFINE_UUIDOF(SCardAuth, 0x09cc34fb, 0x9b9a, 0x4813, 0xb3, 0x38, 0x10, 0x93, 0xe3, 0x2e, 0x31, 0x6c)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_SCardFileAccess;
#ifdef __cplusplus
class DECLSPEC_UUID("3e7594b0-c220-4774-a6f1-10a18ff5aca7") SCardFileAccess;
COM_DEFINE_UUIDOF(SCardFileAccess, 0x3e7594b0, 0xc220, 0x4774, 0xa6, 0xf1, 0x10, 0xa1, 0x8f, 0xf5, 0xac, 0xa7)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_SCardVerify;
#ifdef __cplusplus
class DECLSPEC_UUID("e97074c7-4a4c-4b54-8e29-5e4130805218") SCardVerify;
COM_DEFINE_UUIDOF(SCardVerify, 0xe97074c7, 0x4a4c, 0x4b54, 0x8e, 0x29, 0x5e, 0x41, 0x30, 0x80, 0x52, 0x18)
#endif
#endif
#endif /* __SCARDCOMLib_LIBRARY_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __scardcom_h__ */
