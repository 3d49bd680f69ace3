/* Generated from propidl.idl by idlc. Do not edit. */
#ifndef __propidl_h__
#define __propidl_h__

#include "com_base.h"
#include "objidl.h"
#include "oaidl.h"

#ifndef __IPropertyStorage_FWD_DEFINED__
#define __IPropertyStorage_FWD_DEFINED__
typedef interface IPropertyStorage IPropertyStorage;
#endif

#ifndef __IEnumSTATPROPSTG_FWD_DEFINED__
#define __IEnumSTATPROPSTG_FWD_DEFINED__
typedef interface IEnumSTATPROPSTG IEnumSTATPROPSTG;
#endif

#ifndef __IEnumSTATPROPSETSTG_FWD_DEFINED__
#define __IEnumSTATPROPSETSTG_FWD_DEFINED__
typedef interface IEnumSTATPROPSETSTG IEnumSTATPROPSETSTG;
#endif

#ifndef __IPropertySetStorage_FWD_DEFINED__
#define __IPropertySetStorage_FWD_DEFINED__
typedef interface IPropertySetStorage IPropertySetStorage;
#endif

#ifdef __cplusplus
extern "C" {
#endif

struct tagVersionedStream {
    GUID guidVersion;
    IStream *pStream;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagVersionedStream) == 24, "size of VERSIONEDSTREAM");
COM_STATIC_ASSERT(offsetof(struct tagVersionedStream, guidVersion) == 0, "place of VERSIONEDSTREAM.guidVersion");
COM_STATIC_ASSERT(offsetof(struct tagVersionedStream, pStream) == 16, "place of VERSIONEDSTREAM.pStream");
#endif
typedef struct tagVersionedStream VERSIONEDSTREAM;
typedef struct tagVersionedStream *LPVERSIONEDSTREAM;
#define PROPSETFLAG_DEFAULT 0
#define PROPSETFLAG_NONSIMPLE 1
#define PROPSETFLAG_ANSI 2
#define PROPSETFLAG_UNBUFFERED 4
#define PROPSETFLAG_CASE_SENSITIVE 8
#define PROPSET_BEHAVIOR_CASE_SENSITIVE 1
typedef struct tagPROPVARIANT PROPVARIANT;

struct tagCAC {
    ULONG cElems;
    CHAR *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAC) == 16, "size of CAC");
COM_STATIC_ASSERT(offsetof(struct tagCAC, cElems) == 0, "place of CAC.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAC, pElems) == 8, "place of CAC.pElems");
#endif
typedef struct tagCAC CAC;

struct tagCAUB {
    ULONG cElems;
    UCHAR *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAUB) == 16, "size of CAUB");
COM_STATIC_ASSERT(offsetof(struct tagCAUB, cElems) == 0, "place of CAUB.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAUB, pElems) == 8, "place of CAUB.pElems");
#endif
typedef struct tagCAUB CAUB;

struct tagCAI {
    ULONG cElems;
    SHORT *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAI) == 16, "size of CAI");
COM_STATIC_ASSERT(offsetof(struct tagCAI, cElems) == 0, "place of CAI.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAI, pElems) == 8, "place of CAI.pElems");
#endif
typedef struct tagCAI CAI;

struct tagCAUI {
    ULONG cElems;
    USHORT *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAUI) == 16, "size of CAUI");
COM_STATIC_ASSERT(offsetof(struct tagCAUI, cElems) == 0, "place of CAUI.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAUI, pElems) == 8, "place of CAUI.pElems");
#endif
typedef struct tagCAUI CAUI;

struct tagCAL {
    ULONG cElems;
    LONG *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAL) == 16, "size of CAL");
COM_STATIC_ASSERT(offsetof(struct tagCAL, cElems) == 0, "place of CAL.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAL, pElems) == 8, "place of CAL.pElems");
#endif
typedef struct tagCAL CAL;

struct tagCAUL {
    ULONG cElems;
    ULONG *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAUL) == 16, "size of CAUL");
COM_STATIC_ASSERT(offsetof(struct tagCAUL, cElems) == 0, "place of CAUL.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAUL, pElems) == 8, "place of CAUL.pElems");
#endif
typedef struct tagCAUL CAUL;

struct tagCAFLT {
    ULONG cElems;
    FLOAT *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAFLT) == 16, "size of CAFLT");
COM_STATIC_ASSERT(offsetof(struct tagCAFLT, cElems) == 0, "place of CAFLT.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAFLT, pElems) == 8, "place of CAFLT.pElems");
#endif
typedef struct tagCAFLT CAFLT;

struct tagCADBL {
    ULONG cElems;
    DOUBLE *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCADBL) == 16, "size of CADBL");
COM_STATIC_ASSERT(offsetof(struct tagCADBL, cElems) == 0, "place of CADBL.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCADBL, pElems) == 8, "place of CADBL.pElems");
#endif
typedef struct tagCADBL CADBL;

struct tagCACY {
    ULONG cElems;
    CY *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCACY) == 16, "size of CACY");
COM_STATIC_ASSERT(offsetof(struct tagCACY, cElems) == 0, "place of CACY.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCACY, pElems) == 8, "place of CACY.pElems");
#endif
typedef struct tagCACY CACY;

struct tagCADATE {
    ULONG cElems;
    DATE *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCADATE) == 16, "size of CADATE");
COM_STATIC_ASSERT(offsetof(struct tagCADATE, cElems) == 0, "place of CADATE.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCADATE, pElems) == 8, "place of CADATE.pElems");
#endif
typedef struct tagCADATE CADATE;

struct tagCABSTR {
    ULONG cElems;
    BSTR *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCABSTR) == 16, "size of CABSTR");
COM_STATIC_ASSERT(offsetof(struct tagCABSTR, cElems) == 0, "place of CABSTR.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCABSTR, pElems) == 8, "place of CABSTR.pElems");
#endif
typedef struct tagCABSTR CABSTR;

struct tagCABSTRBLOB {
    ULONG cElems;
    BSTRBLOB *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCABSTRBLOB) == 16, "size of CABSTRBLOB");
COM_STATIC_ASSERT(offsetof(struct tagCABSTRBLOB, cElems) == 0, "place of CABSTRBLOB.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCABSTRBLOB, pElems) == 8, "place of CABSTRBLOB.pElems");
#endif
typedef struct tagCABSTRBLOB CABSTRBLOB;

struct tagCABOOL {
    ULONG cElems;
    VARIANT_BOOL *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCABOOL) == 16, "size of CABOOL");
COM_STATIC_ASSERT(offsetof(struct tagCABOOL, cElems) == 0, "place of CABOOL.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCABOOL, pElems) == 8, "place of CABOOL.pElems");
#endif
typedef struct tagCABOOL CABOOL;

struct tagCASCODE {
    ULONG cElems;
    SCODE *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCASCODE) == 16, "size of CASCODE");
COM_STATIC_ASSERT(offsetof(struct tagCASCODE, cElems) == 0, "place of CASCODE.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCASCODE, pElems) == 8, "place of CASCODE.pElems");
#endif
typedef struct tagCASCODE CASCODE;

struct tagCAPROPVARIANT {
    ULONG cElems;
    PROPVARIANT *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAPROPVARIANT) == 16, "size of CAPROPVARIANT");
COM_STATIC_ASSERT(offsetof(struct tagCAPROPVARIANT, cElems) == 0, "place of CAPROPVARIANT.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAPROPVARIANT, pElems) == 8, "place of CAPROPVARIANT.pElems");
#endif
typedef struct tagCAPROPVARIANT CAPROPVARIANT;

struct tagCAH {
    ULONG cElems;
    LARGE_INTEGER *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAH) == 16, "size of CAH");
COM_STATIC_ASSERT(offsetof(struct tagCAH, cElems) == 0, "place of CAH.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAH, pElems) == 8, "place of CAH.pElems");
#endif
typedef struct tagCAH CAH;

struct tagCAUH {
    ULONG cElems;
    ULARGE_INTEGER *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAUH) == 16, "size of CAUH");
COM_STATIC_ASSERT(offsetof(struct tagCAUH, cElems) == 0, "place of CAUH.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAUH, pElems) == 8, "place of CAUH.pElems");
#endif
typedef struct tagCAUH CAUH;

struct tagCALPSTR {
    ULONG cElems;
    LPSTR *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCALPSTR) == 16, "size of CALPSTR");
COM_STATIC_ASSERT(offsetof(struct tagCALPSTR, cElems) == 0, "place of CALPSTR.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCALPSTR, pElems) == 8, "place of CALPSTR.pElems");
#endif
typedef struct tagCALPSTR CALPSTR;

struct tagCALPWSTR {
    ULONG cElems;
    LPWSTR *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCALPWSTR) == 16, "size of CALPWSTR");
COM_STATIC_ASSERT(offsetof(struct tagCALPWSTR, cElems) == 0, "place of CALPWSTR.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCALPWSTR, pElems) == 8, "place of CALPWSTR.pElems");
#endif
typedef struct tagCALPWSTR CALPWSTR;

struct tagCAFILETIME {
    ULONG cElems;
    FILETIME *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCAFILETIME) == 16, "size of CAFILETIME");
COM_STATIC_ASSERT(offsetof(struct tagCAFILETIME, cElems) == 0, "place of CAFILETIME.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCAFILETIME, pElems) == 8, "place of CAFILETIME.pElems");
#endif
typedef struct tagCAFILETIME CAFILETIME;

struct tagCACLIPDATA {
    ULONG cElems;
    CLIPDATA *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCACLIPDATA) == 16, "size of CACLIPDATA");
COM_STATIC_ASSERT(offsetof(struct tagCACLIPDATA, cElems) == 0, "place of CACLIPDATA.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCACLIPDATA, pElems) == 8, "place of CACLIPDATA.pElems");
#endif
typedef struct tagCACLIPDATA CACLIPDATA;

struct tagCACLSID {
    ULONG cElems;
    CLSID *pElems;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCACLSID) == 16, "size of CACLSID");
COM_STATIC_ASSERT(offsetof(struct tagCACLSID, cElems) == 0, "place of CACLSID.cElems");
COM_STATIC_ASSERT(offsetof(struct tagCACLSID, pElems) == 8, "place of CACLSID.pElems");
#endif
typedef struct tagCACLSID CACLSID;

struct tagPROPVARIANT {
    VARTYPE vt;
    WORD wReserved1;
    WORD wReserved2;
    WORD wReserved3;
    union {
        CHAR cVal;
        UCHAR bVal;
        SHORT iVal;
        USHORT uiVal;
        LONG lVal;
        ULONG ulVal;
        INT intVal;
        UINT uintVal;
        LARGE_INTEGER hVal;
        ULARGE_INTEGER uhVal;
        FLOAT fltVal;
        DOUBLE dblVal;
        VARIANT_BOOL boolVal;
        SCODE scode;
        CY cyVal;
        DATE date;
        FILETIME filetime;
        CLSID *puuid;
        CLIPDATA *pclipdata;
        BSTR bstrVal;
        BSTRBLOB bstrblobVal;
        BLOB blob;
        LPSTR pszVal;
        LPWSTR pwszVal;
        IUnknown *punkVal;
        IDispatch *pdispVal;
        IStream *pStream;
        IStorage *pStorage;
        LPVERSIONEDSTREAM pVersionedStream;
        LPSAFEARRAY parray;
        CAC cac;
        CAUB caub;
        CAI cai;
        CAUI caui;
        CAL cal;
        CAUL caul;
        CAH cah;
        CAUH cauh;
        CAFLT caflt;
        CADBL cadbl;
        CABOOL cabool;
        CASCODE cascode;
        CACY cacy;
        CADATE cadate;
        CAFILETIME cafiletime;
        CACLSID cauuid;
        CACLIPDATA caclipdata;
        CABSTR cabstr;
        CABSTRBLOB cabstrblob;
        CALPSTR calpstr;
        CALPWSTR calpwstr;
        CAPROPVARIANT capropvar;
        CHAR *pcVal;
        UCHAR *pbVal;
        SHORT *piVal;
        USHORT *puiVal;
        LONG *plVal;
        ULONG *pulVal;
        INT *pintVal;
        UINT *puintVal;
        FLOAT *pfltVal;
        DOUBLE *pdblVal;
        VARIANT_BOOL *pboolVal;
        DECIMAL *pdecVal;
        SCODE *pscode;
        CY *pcyVal;
        DATE *pdate;
        BSTR *pbstrVal;
        IUnknown **ppunkVal;
        IDispatch **ppdispVal;
        LPSAFEARRAY *pparray;
        PROPVARIANT *pvarVal;
    } DUMMYUNIONNAME;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagPROPVARIANT) == 24, "size of PROPVARIANT");
COM_STATIC_ASSERT(offsetof(struct tagPROPVARIANT, vt) == 0, "place of PROPVARIANT.vt");
COM_STATIC_ASSERT(offsetof(struct tagPROPVARIANT, wReserved1) == 2, "place of PROPVARIANT.wReserved1");
COM_STATIC_ASSERT(offsetof(struct tagPROPVARIANT, wReserved2) == 4, "place of PROPVARIANT.wReserved2");
COM_STATIC_ASSERT(offsetof(struct tagPROPVARIANT, wReserved3) == 6, "place of PROPVARIANT.wReserved3");
#endif
typedef PROPVARIANT *LPPROPVARIANT;
#if 0
typedef const PROPVARIANT *REFPROPVARIANT;
#elif defined(__cplusplus)
#define REFPROPVARIANT const PROPVARIANT &
#else
#define REFPROPVARIANT const PROPVARIANT *
#endif
#define PRSPEC_INVALID (0xffffffffU)
#define PRSPEC_LPWSTR (0)
#define PRSPEC_PROPID (1)

struct tagPROPSPEC {
    ULONG ulKind;
    union {
        PROPID propid;
        LPOLESTR lpwstr;
    } DUMMYUNIONNAME;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagPROPSPEC) == 16, "size of PROPSPEC");
COM_STATIC_ASSERT(offsetof(struct tagPROPSPEC, ulKind) == 0, "place of PROPSPEC.ulKind");
#endif
typedef struct tagPROPSPEC PROPSPEC;
#define PID_DICTIONARY 0x00000000
#define PID_CODEPAGE 0x00000001
#define PID_FIRST_USABLE 0x00000002
#define PID_FIRST_NAME_DEFAULT 0x00000fff
#define PID_LOCALE 0x80000000
#define PID_MODIFY_TIME 0x80000001
#define PID_SECURITY 0x80000002
#define PID_BEHAVIOR 0x80000003
#define PID_ILLEGAL 0xffffffff
#define PIDSI_TITLE 0x00000002
#define PIDSI_SUBJECT 0x00000003
#define PIDSI_AUTHOR 0x00000004
#define PIDSI_KEYWORDS 0x00000005
#define PIDSI_COMMENTS 0x00000006
#define PIDSI_TEMPLATE 0x00000007
#define PIDSI_LASTAUTHOR 0x00000008
#define PIDSI_REVNUMBER 0x00000009
#define PIDSI_EDITTIME 0x0000000a
#define PIDSI_LASTPRINTED 0x0000000b
#define PIDSI_CREATE_DTM 0x0000000c
#define PIDSI_LASTSAVE_DTM 0x0000000d
#define PIDSI_PAGECOUNT 0x0000000e
#define PIDSI_WORDCOUNT 0x0000000f
#define PIDSI_CHARCOUNT 0x00000010
#define PIDSI_THUMBNAIL 0x00000011
#define PIDSI_APPNAME 0x00000012
#define PIDSI_DOC_SECURITY 0x00000013

struct tagSTATPROPSTG {
    LPOLESTR lpwstrName;
    PROPID propid;
    VARTYPE vt;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSTATPROPSTG) == 16, "size of STATPROPSTG");
COM_STATIC_ASSERT(offsetof(struct tagSTATPROPSTG, lpwstrName) == 0, "place of STATPROPSTG.lpwstrName");
COM_STATIC_ASSERT(offsetof(struct tagSTATPROPSTG, propid) == 8, "place of STATPROPSTG.propid");
COM_STATIC_ASSERT(offsetof(struct tagSTATPROPSTG, vt) == 12, "place of STATPROPSTG.vt");
#endif
typedef struct tagSTATPROPSTG STATPROPSTG;

struct tagSTATPROPSETSTG {
    FMTID fmtid;
    CLSID clsid;
    DWORD grfFlags;
    FILETIME mtime;
    FILETIME ctime;
    FILETIME atime;
    DWORD dwOSVersion;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSTATPROPSETSTG) == 64, "size of STATPROPSETSTG");
COM_STATIC_ASSERT(offsetof(struct tagSTATPROPSETSTG, fmtid) == 0, "place of STATPROPSETSTG.fmtid");
COM_STATIC_ASSERT(offsetof(struct tagSTATPROPSETSTG, clsid) == 16, "place of STATPROPSETSTG.clsid");
COM_STATIC_ASSERT(offsetof(struct tagSTATPROPSETSTG, grfFlags) == 32, "place of STATPROPSETSTG.grfFlags");
COM_STATIC_ASSERT(offsetof(struct tagSTATPROPSETSTG, mtime) == 36, "place of STATPROPSETSTG.mtime");
COM_STATIC_ASSERT(offsetof(struct tagSTATPROPSETSTG, ctime) == 44, "place of STATPROPSETSTG.ctime");
COM_STATIC_ASSERT(offsetof(struct tagSTATPROPSETSTG, atime) == 52, "place of STATPROPSETSTG.atime");
COM_STATIC_ASSERT(offsetof(struct tagSTATPROPSETSTG, dwOSVersion) == 60, "place of STATPROPSETSTG.dwOSVersion");
#endif
typedef struct tagSTATPROPSETSTG STATPROPSETSTG;

struct tagSERIALIZEDPROPERTYVALUE {
    DWORD dwType;
    BYTE rgb[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSERIALIZEDPROPERTYVALUE) == 8, "size of SERIALIZEDPROPERTYVALUE");
COM_STATIC_ASSERT(offsetof(struct tagSERIALIZEDPROPERTYVALUE, dwType) == 0, "place of SERIALIZEDPROPERTYVALUE.dwType");
COM_STATIC_ASSERT(offsetof(struct tagSERIALIZEDPROPERTYVALUE, rgb) == 4, "place of SERIALIZEDPROPERTYVALUE.rgb");
#endif
typedef struct tagSERIALIZEDPROPERTYVALUE SERIALIZEDPROPERTYVALUE;

#ifndef __IPropertyStorage_INTERFACE_DEFINED__
#define __IPropertyStorage_INTERFACE_DEFINED__
typedef IPropertyStorage *LPPROPERTYSTORAGE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPropertyStorage;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000138-0000-0000-c000-000000000046")
IPropertyStorage : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE ReadMultiple(
        /* [in] */ ULONG cpspec,
        /* [in] */ const PROPSPEC *rgpspec,
        /* [out] */ PROPVARIANT *rgpropvar) = 0;
    virtual HRESULT STDMETHODCALLTYPE WriteMultiple(
        /* [in] */ ULONG cpspec,
        /* [in] */ const PROPSPEC *rgpspec,
        /* [in] */ const PROPVARIANT *rgpropvar,
        /* [in] */ PROPID propidNameFirst) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeleteMultiple(
        /* [in] */ ULONG cpspec,
        /* [in] */ const PROPSPEC *rgpspec) = 0;
    virtual HRESULT STDMETHODCALLTYPE ReadPropertyNames(
        /* [in] */ ULONG cpropid,
        /* [in] */ const PROPID *rgpropid,
        /* [out] */ LPOLESTR *rglpwstrName) = 0;
    virtual HRESULT STDMETHODCALLTYPE WritePropertyNames(
        /* [in] */ ULONG cpropid,
        /* [in] */ const PROPID *rgpropid,
        /* [in] */ const LPOLESTR *rglpwstrName) = 0;
    virtual HRESULT STDMETHODCALLTYPE DeletePropertyNames(
        /* [in] */ ULONG cpropid,
        /* [in] */ const PROPID *rgpropid) = 0;
    virtual HRESULT STDMETHODCALLTYPE Commit(/* [in] */ DWORD grfCommitFlags) = 0;
    virtual HRESULT STDMETHODCALLTYPE Revert(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Enum(/* [out] */ IEnumSTATPROPSTG **ppenum) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetTimes(
        /* [in] */ const FILETIME *pctime,
        /* [in] */ const FILETIME *patime,
        /* [in] */ const FILETIME *pmtime) = 0;
    virtual HRESULT STDMETHODCALLTYPE SetClass(/* [in] */ REFCLSID clsid) = 0;
    virtual HRESULT STDMETHODCALLTYPE Stat(/* [out] */ STATPROPSETSTG *pstatpsstg) = 0;
};
COM_DEFINE_UUIDOF(IPropertyStorage, 0x00000138, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IPropertyStorage) == sizeof(void *), "IPropertyStorage is one vtable");
#else
typedef struct IPropertyStorageVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPropertyStorage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPropertyStorage *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPropertyStorage *This);
    HRESULT (STDMETHODCALLTYPE *ReadMultiple)(IPropertyStorage *This, ULONG cpspec, const PROPSPEC *rgpspec, PROPVARIANT *rgpropvar);
    HRESULT (STDMETHODCALLTYPE *WriteMultiple)(IPropertyStorage *This, ULONG cpspec, const PROPSPEC *rgpspec, const PROPVARIANT *rgpropvar, PROPID propidNameFirst);
    HRESULT (STDMETHODCALLTYPE *DeleteMultiple)(IPropertyStorage *This, ULONG cpspec, const PROPSPEC *rgpspec);
    HRESULT (STDMETHODCALLTYPE *ReadPropertyNames)(IPropertyStorage *This, ULONG cpropid, const PROPID *rgpropid, LPOLESTR *rglpwstrName);
    HRESULT (STDMETHODCALLTYPE *WritePropertyNames)(IPropertyStorage *This, ULONG cpropid, const PROPID *rgpropid, const LPOLESTR *rglpwstrName);
    HRESULT (STDMETHODCALLTYPE *DeletePropertyNames)(IPropertyStorage *This, ULONG cpropid, const PROPID *rgpropid);
    HRESULT (STDMETHODCALLTYPE *Commit)(IPropertyStorage *This, DWORD grfCommitFlags);
    HRESULT (STDMETHODCALLTYPE *Revert)(IPropertyStorage *This);
    HRESULT (STDMETHODCALLTYPE *Enum)(IPropertyStorage *This, IEnumSTATPROPSTG **ppenum);
    HRESULT (STDMETHODCALLTYPE *SetTimes)(IPropertyStorage *This, const FILETIME *pctime, const FILETIME *patime, const FILETIME *pmtime);
    HRESULT (STDMETHODCALLTYPE *SetClass)(IPropertyStorage *This, REFCLSID clsid);
    HRESULT (STDMETHODCALLTYPE *Stat)(IPropertyStorage *This, STATPROPSETSTG *pstatpsstg);
    END_INTERFACE
} IPropertyStorageVtbl;
interface IPropertyStorage {
    CONST_VTBL struct IPropertyStorageVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPropertyStorage_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPropertyStorage_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPropertyStorage_Release(This) ((This)->lpVtbl->Release(This))
#define IPropertyStorage_ReadMultiple(This, cpspec, rgpspec, rgpropvar) ((This)->lpVtbl->ReadMultiple(This, cpspec, rgpspec, rgpropvar))
#define IPropertyStorage_WriteMultiple(This, cpspec, rgpspec, rgpropvar, propidNameFirst) ((This)->lpVtbl->WriteMultiple(This, cpspec, rgpspec, rgpropvar, propidNameFirst))
#define IPropertyStorage_DeleteMultiple(This, cpspec, rgpspec) ((This)->lpVtbl->DeleteMultiple(This, cpspec, rgpspec))
#define IPropertyStorage_ReadPropertyNames(This, cpropid, rgpropid, rglpwstrName) ((This)->lpVtbl->ReadPropertyNames(This, cpropid, rgpropid, rglpwstrName))
#define IPropertyStorage_WritePropertyNames(This, cpropid, rgpropid, rglpwstrName) ((This)->lpVtbl->WritePropertyNames(This, cpropid, rgpropid, rglpwstrName))
#define IPropertyStorage_DeletePropertyNames(This, cpropid, rgpropid) ((This)->lpVtbl->DeletePropertyNames(This, cpropid, rgpropid))
#define IPropertyStorage_Commit(This, grfCommitFlags) ((This)->lpVtbl->Commit(This, grfCommitFlags))
#define IPropertyStorage_Revert(This) ((This)->lpVtbl->Revert(This))
#define IPropertyStorage_Enum(This, ppenum) ((This)->lpVtbl->Enum(This, ppenum))
#define IPropertyStorage_SetTimes(This, pctime, patime, pmtime) ((This)->lpVtbl->SetTimes(This, pctime, patime, pmtime))
#define IPropertyStorage_SetClass(This, clsid) ((This)->lpVtbl->SetClass(This, clsid))
#define IPropertyStorage_Stat(This, pstatpsstg) ((This)->lpVtbl->Stat(This, pstatpsstg))
#endif
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPropertyStorage.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, AddRef) == 1 * sizeof(void *), "slot of IPropertyStorage.AddRef");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, Release) == 2 * sizeof(void *), "slot of IPropertyStorage.Release");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, ReadMultiple) == 3 * sizeof(void *), "slot of IPropertyStorage.ReadMultiple");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, WriteMultiple) == 4 * sizeof(void *), "slot of IPropertyStorage.WriteMultiple");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, DeleteMultiple) == 5 * sizeof(void *), "slot of IPropertyStorage.DeleteMultiple");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, ReadPropertyNames) == 6 * sizeof(void *), "slot of IPropertyStorage.ReadPropertyNames");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, WritePropertyNames) == 7 * sizeof(void *), "slot of IPropertyStorage.WritePropertyNames");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, DeletePropertyNames) == 8 * sizeof(void *), "slot of IPropertyStorage.DeletePropertyNames");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, Commit) == 9 * sizeof(void *), "slot of IPropertyStorage.Commit");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, Revert) == 10 * sizeof(void *), "slot of IPropertyStorage.Revert");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, Enum) == 11 * sizeof(void *), "slot of IPropertyStorage.Enum");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, SetTimes) == 12 * sizeof(void *), "slot of IPropertyStorage.SetTimes");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, SetClass) == 13 * sizeof(void *), "slot of IPropertyStorage.SetClass");
COM_STATIC_ASSERT(offsetof(IPropertyStorageVtbl, Stat) == 14 * sizeof(void *), "slot of IPropertyStorage.Stat");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPropertyStorage_INTERFACE_DEFINED__ */

#ifndef __IPropertySetStorage_INTERFACE_DEFINED__
#define __IPropertySetStorage_INTERFACE_DEFINED__
typedef IPropertySetStorage *LPPROPERTYSETSTORAGE;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IPropertySetStorage;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000013a-0000-0000-c000-000000000046")
IPropertySetStorage : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Create(
        /* [in] */ REFFMTID rfmtid,
        /* [in] */ const CLSID *pclsid,
        /* [in] */ DWORD grfFlags,
        /* [in] */ DWORD grfMode,
        /* [out] */ IPropertyStorage **ppprstg) = 0;
    virtual HRESULT STDMETHODCALLTYPE Open(
        /* [in] */ REFFMTID rfmtid,
        /* [in] */ DWORD grfMode,
        /* [out] */ IPropertyStorage **ppprstg) = 0;
    virtual HRESULT STDMETHODCALLTYPE Delete(/* [in] */ REFFMTID rfmtid) = 0;
    virtual HRESULT STDMETHODCALLTYPE Enum(/* [out] */ IEnumSTATPROPSETSTG **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IPropertySetStorage, 0x0000013a, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IPropertySetStorage) == sizeof(void *), "IPropertySetStorage is one vtable");
#else
typedef struct IPropertySetStorageVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IPropertySetStorage *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IPropertySetStorage *This);
    ULONG (STDMETHODCALLTYPE *Release)(IPropertySetStorage *This);
    HRESULT (STDMETHODCALLTYPE *Create)(IPropertySetStorage *This, REFFMTID rfmtid, const CLSID *pclsid, DWORD grfFlags, DWORD grfMode, IPropertyStorage **ppprstg);
    HRESULT (STDMETHODCALLTYPE *Open)(IPropertySetStorage *This, REFFMTID rfmtid, DWORD grfMode, IPropertyStorage **ppprstg);
    HRESULT (STDMETHODCALLTYPE *Delete)(IPropertySetStorage *This, REFFMTID rfmtid);
    HRESULT (STDMETHODCALLTYPE *Enum)(IPropertySetStorage *This, IEnumSTATPROPSETSTG **ppenum);
    END_INTERFACE
} IPropertySetStorageVtbl;
interface IPropertySetStorage {
    CONST_VTBL struct IPropertySetStorageVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IPropertySetStorage_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IPropertySetStorage_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IPropertySetStorage_Release(This) ((This)->lpVtbl->Release(This))
#define IPropertySetStorage_Create(This, rfmtid, pclsid, grfFlags, grfMode, ppprstg) ((This)->lpVtbl->Create(This, rfmtid, pclsid, grfFlags, grfMode, ppprstg))
#define IPropertySetStorage_Open(This, rfmtid, grfMode, ppprstg) ((This)->lpVtbl->Open(This, rfmtid, grfMode, ppprstg))
#define IPropertySetStorage_Delete(This, rfmtid) ((This)->lpVtbl->Delete(This, rfmtid))
#define IPropertySetStorage_Enum(This, ppenum) ((This)->lpVtbl->Enum(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IPropertySetStorageVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IPropertySetStorage.QueryInterface");
COM_STATIC_ASSERT(offsetof(IPropertySetStorageVtbl, AddRef) == 1 * sizeof(void *), "slot of IPropertySetStorage.AddRef");
COM_STATIC_ASSERT(offsetof(IPropertySetStorageVtbl, Release) == 2 * sizeof(void *), "slot of IPropertySetStorage.Release");
COM_STATIC_ASSERT(offsetof(IPropertySetStorageVtbl, Create) == 3 * sizeof(void *), "slot of IPropertySetStorage.Create");
COM_STATIC_ASSERT(offsetof(IPropertySetStorageVtbl, Open) == 4 * sizeof(void *), "slot of IPropertySetStorage.Open");
COM_STATIC_ASSERT(offsetof(IPropertySetStorageVtbl, Delete) == 5 * sizeof(void *), "slot of IPropertySetStorage.Delete");
COM_STATIC_ASSERT(offsetof(IPropertySetStorageVtbl, Enum) == 6 * sizeof(void *), "slot of IPropertySetStorage.Enum");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IPropertySetStorage_INTERFACE_DEFINED__ */

#ifndef __IEnumSTATPROPSTG_INTERFACE_DEFINED__
#define __IEnumSTATPROPSTG_INTERFACE_DEFINED__
typedef IEnumSTATPROPSTG *LPENUMSTATPROPSTG;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumSTATPROPSTG;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("00000139-0000-0000-c000-000000000046")
IEnumSTATPROPSTG : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ STATPROPSTG *rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumSTATPROPSTG **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumSTATPROPSTG, 0x00000139, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumSTATPROPSTG) == sizeof(void *), "IEnumSTATPROPSTG is one vtable");
#else
typedef struct IEnumSTATPROPSTGVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumSTATPROPSTG *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumSTATPROPSTG *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumSTATPROPSTG *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumSTATPROPSTG *This, ULONG celt, STATPROPSTG *rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumSTATPROPSTG *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumSTATPROPSTG *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumSTATPROPSTG *This, IEnumSTATPROPSTG **ppenum);
    END_INTERFACE
} IEnumSTATPROPSTGVtbl;
interface IEnumSTATPROPSTG {
    CONST_VTBL struct IEnumSTATPROPSTGVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumSTATPROPSTG_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumSTATPROPSTG_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumSTATPROPSTG_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumSTATPROPSTG_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumSTATPROPSTG_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumSTATPROPSTG_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumSTATPROPSTG_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSTGVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumSTATPROPSTG.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSTGVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumSTATPROPSTG.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSTGVtbl, Release) == 2 * sizeof(void *), "slot of IEnumSTATPROPSTG.Release");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSTGVtbl, Next) == 3 * sizeof(void *), "slot of IEnumSTATPROPSTG.Next");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSTGVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumSTATPROPSTG.Skip");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSTGVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumSTATPROPSTG.Reset");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSTGVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumSTATPROPSTG.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumSTATPROPSTG_INTERFACE_DEFINED__ */

#ifndef __IEnumSTATPROPSETSTG_INTERFACE_DEFINED__
#define __IEnumSTATPROPSETSTG_INTERFACE_DEFINED__
typedef IEnumSTATPROPSETSTG *LPENUMSTATPROPSETSTG;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumSTATPROPSETSTG;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0000013b-0000-0000-c000-000000000046")
IEnumSTATPROPSETSTG : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ STATPROPSETSTG *rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumSTATPROPSETSTG **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumSTATPROPSETSTG, 0x0000013b, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumSTATPROPSETSTG) == sizeof(void *), "IEnumSTATPROPSETSTG is one vtable");
#else
typedef struct IEnumSTATPROPSETSTGVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumSTATPROPSETSTG *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumSTATPROPSETSTG *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumSTATPROPSETSTG *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumSTATPROPSETSTG *This, ULONG celt, STATPROPSETSTG *rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumSTATPROPSETSTG *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumSTATPROPSETSTG *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumSTATPROPSETSTG *This, IEnumSTATPROPSETSTG **ppenum);
    END_INTERFACE
} IEnumSTATPROPSETSTGVtbl;
interface IEnumSTATPROPSETSTG {
    CONST_VTBL struct IEnumSTATPROPSETSTGVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumSTATPROPSETSTG_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumSTATPROPSETSTG_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumSTATPROPSETSTG_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumSTATPROPSETSTG_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumSTATPROPSETSTG_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumSTATPROPSETSTG_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumSTATPROPSETSTG_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSETSTGVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumSTATPROPSETSTG.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSETSTGVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumSTATPROPSETSTG.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSETSTGVtbl, Release) == 2 * sizeof(void *), "slot of IEnumSTATPROPSETSTG.Release");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSETSTGVtbl, Next) == 3 * sizeof(void *), "slot of IEnumSTATPROPSETSTG.Next");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSETSTGVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumSTATPROPSETSTG.Skip");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSETSTGVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumSTATPROPSETSTG.Reset");
COM_STATIC_ASSERT(offsetof(IEnumSTATPROPSETSTGVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumSTATPROPSETSTG.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumSTATPROPSETSTG_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __propidl_h__ */
