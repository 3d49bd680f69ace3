/* Generated from language.idl by idlc. Do not edit. */
#ifndef __language_h__
#define __language_h__

#include "com_base.h"
#include "oaidl.h"

#ifndef __ISample_FWD_DEFINED__
#define __ISample_FWD_DEFINED__
typedef interface ISample ISample;
#endif

#ifndef __ISampleSource_FWD_DEFINED__
#define __ISampleSource_FWD_DEFINED__
typedef interface ISampleSource ISampleSource;
#endif

#if !defined(__Sample_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __Sample_FWD_DEFINED__
#ifdef __cplusplus
typedef class Sample Sample;
#else
typedef struct Sample Sample;
#endif
#endif

#ifndef __ISampleCustom_FWD_DEFINED__
#define __ISampleCustom_FWD_DEFINED__
typedef interface ISampleCustom ISampleCustom;
#endif

#ifndef __IEnumSampleEntry_FWD_DEFINED__
#define __IEnumSampleEntry_FWD_DEFINED__
typedef interface IEnumSampleEntry IEnumSampleEntry;
#endif

#ifndef __IEnumSample_FWD_DEFINED__
#define __IEnumSample_FWD_DEFINED__
typedef interface IEnumSample IEnumSample;
#endif

#ifndef __IEnumSamplePointer_FWD_DEFINED__
#define __IEnumSamplePointer_FWD_DEFINED__
typedef interface IEnumSamplePointer IEnumSamplePointer;
#endif

#ifndef __DSampleEvents_FWD_DEFINED__
#define __DSampleEvents_FWD_DEFINED__
typedef interface DSampleEvents DSampleEvents;
#endif

#ifndef __DSample_FWD_DEFINED__
#define __DSample_FWD_DEFINED__
typedef interface DSample DSample;
#endif

#ifdef __cplusplus
extern "C" {
#endif
#define SAMPLE_IS_64_BIT 1
#define SAMPLE_TEXT "quoted \\ text"
#define SAMPLE_LIMIT (272)
#define SAMPLE_LARGE (0xffffffffffffffffULL)
#define SAMPLE_MASK (0x80000000U)
#define SAMPLE_NEGATIVE (-136)
#define SAMPLE_RATIO (150.0)
#define SAMPLE_NAME ("a name")
#define SAMPLE_WIDE (OLESTR("a wide name"))
#define SAMPLE_LETTER (65)
#define SAMPLE_SIZE (8)

enum tagSAMPLE_KIND {
    KIND_NONE = 0,
    KIND_FIRST = 4,
    KIND_SECOND = 5,
    KIND_LAST = 16,
    KIND_HIGH = (int)0x80000000
};
COM_STATIC_ASSERT(sizeof(enum tagSAMPLE_KIND) == 4, "SAMPLE_KIND has 32 bits");
typedef enum tagSAMPLE_KIND SAMPLE_KIND;

enum SAMPLE_PLAIN {
    PLAIN_A = -1,
    PLAIN_B = 0
};
COM_STATIC_ASSERT(sizeof(enum SAMPLE_PLAIN) == 4, "SAMPLE_PLAIN has 32 bits");
typedef struct SAMPLE_LATER SAMPLE_LATER;

struct SAMPLE_LATER {
    LONG x;
    LONG y;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct SAMPLE_LATER) == 8, "size of SAMPLE_LATER");
COM_STATIC_ASSERT(offsetof(struct SAMPLE_LATER, x) == 0, "place of SAMPLE_LATER.x");
COM_STATIC_ASSERT(offsetof(struct SAMPLE_LATER, y) == 4, "place of SAMPLE_LATER.y");
#endif

struct tagSAMPLE_OUTER {
    SAMPLE_LATER later;
    struct tagSAMPLE_OUTER *pNext;
    ISample *pSample;
    union {
        LONG number;
        BSTR text;
    } DUMMYUNIONNAME;
    LONG kind;
    struct {
        BYTE a;
        double b;
    } inner[2];
    BYTE *bytes;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSAMPLE_OUTER) == 80, "size of SAMPLE_OUTER");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_OUTER, later) == 0, "place of SAMPLE_OUTER.later");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_OUTER, pNext) == 8, "place of SAMPLE_OUTER.pNext");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_OUTER, pSample) == 16, "place of SAMPLE_OUTER.pSample");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_OUTER, kind) == 32, "place of SAMPLE_OUTER.kind");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_OUTER, inner) == 40, "place of SAMPLE_OUTER.inner");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_OUTER, bytes) == 72, "place of SAMPLE_OUTER.bytes");
#endif
typedef struct tagSAMPLE_OUTER SAMPLE_OUTER;
typedef struct tagSAMPLE_OUTER *PSAMPLE_OUTER;

union tagSAMPLE_UNION {
    LONGLONG wide;
    float narrow;
    BYTE raw[12];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(union tagSAMPLE_UNION) == 16, "size of SAMPLE_UNION");
COM_STATIC_ASSERT(offsetof(union tagSAMPLE_UNION, wide) == 0, "place of SAMPLE_UNION.wide");
COM_STATIC_ASSERT(offsetof(union tagSAMPLE_UNION, narrow) == 0, "place of SAMPLE_UNION.narrow");
COM_STATIC_ASSERT(offsetof(union tagSAMPLE_UNION, raw) == 0, "place of SAMPLE_UNION.raw");
#endif
typedef union tagSAMPLE_UNION SAMPLE_UNION;

struct SAMPLE_ENCAPSULATED {
    short which;
    union {
        LONG number;
        float real;
    } value;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct SAMPLE_ENCAPSULATED) == 8, "size of SAMPLE_ENCAPSULATED");
COM_STATIC_ASSERT(offsetof(struct SAMPLE_ENCAPSULATED, which) == 0, "place of SAMPLE_ENCAPSULATED.which");
#endif
typedef struct SAMPLE_ENCAPSULATED SAMPLE_ENCAPSULATED;

#pragma pack(push, 1)
struct tagSAMPLE_PACKED {
    BYTE tag;
    DWORD value;
};
#pragma pack(pop)
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSAMPLE_PACKED) == 5, "size of SAMPLE_PACKED");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_PACKED, tag) == 0, "place of SAMPLE_PACKED.tag");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_PACKED, value) == 1, "place of SAMPLE_PACKED.value");
#endif
typedef struct tagSAMPLE_PACKED SAMPLE_PACKED;

struct tagSAMPLE_BITS {
    unsigned int low : 3;
    unsigned int : 0;
    unsigned int high : 12;
    ULONG rest;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSAMPLE_BITS) == 12, "size of SAMPLE_BITS");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_BITS, rest) == 8, "place of SAMPLE_BITS.rest");
#endif
typedef struct tagSAMPLE_BITS SAMPLE_BITS;
typedef HRESULT (*SAMPLE_CALLBACK)(ISample *pSample, void *pContext);
typedef SAFEARRAY *SAMPLE_NAMES;
typedef const BYTE *const *SAMPLE_POINTERS;
typedef LONG SAMPLE_GRID[2][2];

#ifndef __ISampleCustom_INTERFACE_DEFINED__
#define __ISampleCustom_INTERFACE_DEFINED__
typedef ISampleCustom *LPSAMPLECUSTOM;
#define CUSTOM_LIMIT (3)
#define CUSTOM_QUOTE 1
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISampleCustom;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0c5d2a30-6d5d-4c8a-9f4e-2a1c7e0d0001")
ISampleCustom : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Fill(
        /* [in] */ ULONG cb,
        /* [out] */ BYTE pv[],
        /* [out] */ ULONG *pcb) = 0;
    virtual HRESULT STDMETHODCALLTYPE Put(
        /* [in] */ const WCHAR *name,
        /* [in, optional] */ SAMPLE_PACKED packed,
        /* [in] */ LONG values[4]) = 0;
    virtual SAMPLE_LATER STDMETHODCALLTYPE Where(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Print(
        /* [in] */ const char *format,
        ...) = 0;
    virtual HRESULT STDMETHODCALLTYPE Find(
        /* [in] */ REFIID riid,
        /* [out] */ void **ppv) = 0;
};
COM_DEFINE_UUIDOF(ISampleCustom, 0x0c5d2a30, 0x6d5d, 0x4c8a, 0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x01)
COM_STATIC_ASSERT(sizeof(ISampleCustom) == sizeof(void *), "ISampleCustom is one vtable");
#else
typedef struct ISampleCustomVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISampleCustom *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISampleCustom *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISampleCustom *This);
    HRESULT (STDMETHODCALLTYPE *Fill)(ISampleCustom *This, ULONG cb, BYTE pv[], ULONG *pcb);
    HRESULT (STDMETHODCALLTYPE *Put)(ISampleCustom *This, const WCHAR *name, SAMPLE_PACKED packed, LONG values[4]);
    SAMPLE_LATER (STDMETHODCALLTYPE *Where)(ISampleCustom *This);
    HRESULT (STDMETHODCALLTYPE *Print)(ISampleCustom *This, const char *format, ...);
    HRESULT (STDMETHODCALLTYPE *Find)(ISampleCustom *This, REFIID riid, void **ppv);
    END_INTERFACE
} ISampleCustomVtbl;
interface ISampleCustom {
    CONST_VTBL struct ISampleCustomVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISampleCustom_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISampleCustom_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISampleCustom_Release(This) ((This)->lpVtbl->Release(This))
#define ISampleCustom_Fill(This, cb, pv, pcb) ((This)->lpVtbl->Fill(This, cb, pv, pcb))
#define ISampleCustom_Put(This, name, packed, values) ((This)->lpVtbl->Put(This, name, packed, values))
#define ISampleCustom_Where(This) ((This)->lpVtbl->Where(This))
#define ISampleCustom_Find(This, riid, ppv) ((This)->lpVtbl->Find(This, riid, ppv))
#endif
COM_STATIC_ASSERT(offsetof(ISampleCustomVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISampleCustom.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISampleCustomVtbl, AddRef) == 1 * sizeof(void *), "slot of ISampleCustom.AddRef");
COM_STATIC_ASSERT(offsetof(ISampleCustomVtbl, Release) == 2 * sizeof(void *), "slot of ISampleCustom.Release");
COM_STATIC_ASSERT(offsetof(ISampleCustomVtbl, Fill) == 3 * sizeof(void *), "slot of ISampleCustom.Fill");
COM_STATIC_ASSERT(offsetof(ISampleCustomVtbl, Put) == 4 * sizeof(void *), "slot of ISampleCustom.Put");
COM_STATIC_ASSERT(offsetof(ISampleCustomVtbl, Where) == 5 * sizeof(void *), "slot of ISampleCustom.Where");
COM_STATIC_ASSERT(offsetof(ISampleCustomVtbl, Print) == 6 * sizeof(void *), "slot of ISampleCustom.Print");
COM_STATIC_ASSERT(offsetof(ISampleCustomVtbl, Find) == 7 * sizeof(void *), "slot of ISampleCustom.Find");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISampleCustom_INTERFACE_DEFINED__ */

#ifndef __ISample_INTERFACE_DEFINED__
#define __ISample_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ISample;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0c5d2a30-6d5d-4c8a-9f4e-2a1c7e0d0002")
ISample : public IDispatch
{
public:
    virtual HRESULT STDMETHODCALLTYPE get_Name(/* [out, retval] */ BSTR *pbstr) = 0;
    virtual HRESULT STDMETHODCALLTYPE put_Name(/* [in] */ BSTR bstr) = 0;
    virtual HRESULT STDMETHODCALLTYPE get_Item(
        /* [in] */ VARIANT index,
        /* [in, lcid] */ LCID lcid,
        /* [out, retval] */ IDispatch **ppItem) = 0;
    virtual HRESULT STDMETHODCALLTYPE putref_Item(
        /* [in] */ VARIANT index,
        /* [in, lcid] */ LCID lcid,
        /* [in] */ IDispatch *pItem) = 0;
    virtual HRESULT STDMETHODCALLTYPE get__NewEnum(/* [out, retval] */ IUnknown **ppEnum) = 0;
    virtual HRESULT STDMETHODCALLTYPE Do(
        /* [in] */ LONG first = 1,
        /* [in] */ SAMPLE_KIND kind = KIND_FIRST,
        /* [in] */ BSTR text = []() -> BSTR { static const struct { DWORD cb; OLECHAR text[5]; } value = {8, OLESTR("text")}; return const_cast<BSTR>(value.text); }(),
        /* [in] */ double ratio = 2.5,
        /* [in] */ VARIANT_BOOL flag = -1,
        /* [in] */ ISample *other = 0,
        /* [in] */ LONG limit = 272) = 0;
    virtual HRESULT STDMETHODCALLTYPE Mixed(
        /* [in] */ LONG first,
        /* [in] */ LONG second,
        /* [in, optional] */ VARIANT third,
        /* [in] */ LONG fourth = 3) = 0;
    virtual HRESULT STDMETHODCALLTYPE Many(
        /* [in] */ SAFEARRAY *values,
        /* [out, retval] */ SAFEARRAY **pNames) = 0;
    virtual HRESULT STDMETHODCALLTYPE Old(
        /* [in, out] */ SAMPLE_OUTER *pOuter,
        /* [in] */ Sample *pObject) = 0;
#ifndef COM_NO_OVERLOADS
    HRESULT Do() { return Do(SAMPLE_LIMIT); }
#endif
};
COM_DEFINE_UUIDOF(ISample, 0x0c5d2a30, 0x6d5d, 0x4c8a, 0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x02)
COM_STATIC_ASSERT(sizeof(ISample) == sizeof(void *), "ISample is one vtable");
#else
typedef struct ISampleVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ISample *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ISample *This);
    ULONG (STDMETHODCALLTYPE *Release)(ISample *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(ISample *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(ISample *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(ISample *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(ISample *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    HRESULT (STDMETHODCALLTYPE *get_Name)(ISample *This, BSTR *pbstr);
    HRESULT (STDMETHODCALLTYPE *put_Name)(ISample *This, BSTR bstr);
    HRESULT (STDMETHODCALLTYPE *get_Item)(ISample *This, VARIANT index, LCID lcid, IDispatch **ppItem);
    HRESULT (STDMETHODCALLTYPE *putref_Item)(ISample *This, VARIANT index, LCID lcid, IDispatch *pItem);
    HRESULT (STDMETHODCALLTYPE *get__NewEnum)(ISample *This, IUnknown **ppEnum);
    HRESULT (STDMETHODCALLTYPE *Do)(ISample *This, LONG first, SAMPLE_KIND kind, BSTR text, double ratio, VARIANT_BOOL flag, ISample *other, LONG limit);
    HRESULT (STDMETHODCALLTYPE *Mixed)(ISample *This, LONG first, LONG second, VARIANT third, LONG fourth);
    HRESULT (STDMETHODCALLTYPE *Many)(ISample *This, SAFEARRAY *values, SAFEARRAY **pNames);
    HRESULT (STDMETHODCALLTYPE *Old)(ISample *This, SAMPLE_OUTER *pOuter, Sample *pObject);
    END_INTERFACE
} ISampleVtbl;
interface ISample {
    CONST_VTBL struct ISampleVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ISample_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ISample_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ISample_Release(This) ((This)->lpVtbl->Release(This))
#define ISample_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define ISample_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define ISample_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define ISample_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#define ISample_get_Name(This, pbstr) ((This)->lpVtbl->get_Name(This, pbstr))
#define ISample_put_Name(This, bstr) ((This)->lpVtbl->put_Name(This, bstr))
#define ISample_get_Item(This, index, lcid, ppItem) ((This)->lpVtbl->get_Item(This, index, lcid, ppItem))
#define ISample_putref_Item(This, index, lcid, pItem) ((This)->lpVtbl->putref_Item(This, index, lcid, pItem))
#define ISample_get__NewEnum(This, ppEnum) ((This)->lpVtbl->get__NewEnum(This, ppEnum))
#define ISample_Do(This, first, kind, text, ratio, flag, other, limit) ((This)->lpVtbl->Do(This, first, kind, text, ratio, flag, other, limit))
#define ISample_Mixed(This, first, second, third, fourth) ((This)->lpVtbl->Mixed(This, first, second, third, fourth))
#define ISample_Many(This, values, pNames) ((This)->lpVtbl->Many(This, values, pNames))
#define ISample_Old(This, pOuter, pObject) ((This)->lpVtbl->Old(This, pOuter, pObject))
#endif
COM_STATIC_ASSERT(offsetof(ISampleVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ISample.QueryInterface");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, AddRef) == 1 * sizeof(void *), "slot of ISample.AddRef");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, Release) == 2 * sizeof(void *), "slot of ISample.Release");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of ISample.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of ISample.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of ISample.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, Invoke) == 6 * sizeof(void *), "slot of ISample.Invoke");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, get_Name) == 7 * sizeof(void *), "slot of ISample.get_Name");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, put_Name) == 8 * sizeof(void *), "slot of ISample.put_Name");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, get_Item) == 9 * sizeof(void *), "slot of ISample.get_Item");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, putref_Item) == 10 * sizeof(void *), "slot of ISample.putref_Item");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, get__NewEnum) == 11 * sizeof(void *), "slot of ISample.get__NewEnum");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, Do) == 12 * sizeof(void *), "slot of ISample.Do");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, Mixed) == 13 * sizeof(void *), "slot of ISample.Mixed");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, Many) == 14 * sizeof(void *), "slot of ISample.Many");
COM_STATIC_ASSERT(offsetof(ISampleVtbl, Old) == 15 * sizeof(void *), "slot of ISample.Old");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ISample_INTERFACE_DEFINED__ */

struct tagSAMPLE_ENTRY {
    LONG lNumber;
    ISample *pSample;
    LPOLESTR pszName;
    struct {
        BSTR bstr;
        VARIANT v;
    } last;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSAMPLE_ENTRY) == 56, "size of SAMPLE_ENTRY");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_ENTRY, lNumber) == 0, "place of SAMPLE_ENTRY.lNumber");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_ENTRY, pSample) == 8, "place of SAMPLE_ENTRY.pSample");
COM_STATIC_ASSERT(offsetof(struct tagSAMPLE_ENTRY, pszName) == 16, "place of SAMPLE_ENTRY.pszName");
#endif
typedef struct tagSAMPLE_ENTRY SAMPLE_ENTRY;

#ifndef __IEnumSampleEntry_INTERFACE_DEFINED__
#define __IEnumSampleEntry_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumSampleEntry;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0c5d2a30-6d5d-4c8a-9f4e-2a1c7e0d0008")
IEnumSampleEntry : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ SAMPLE_ENTRY *rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumSampleEntry **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumSampleEntry, 0x0c5d2a30, 0x6d5d, 0x4c8a, 0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x08)
COM_STATIC_ASSERT(sizeof(IEnumSampleEntry) == sizeof(void *), "IEnumSampleEntry is one vtable");
#else
typedef struct IEnumSampleEntryVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumSampleEntry *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumSampleEntry *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumSampleEntry *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumSampleEntry *This, ULONG celt, SAMPLE_ENTRY *rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumSampleEntry *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumSampleEntry *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumSampleEntry *This, IEnumSampleEntry **ppenum);
    END_INTERFACE
} IEnumSampleEntryVtbl;
interface IEnumSampleEntry {
    CONST_VTBL struct IEnumSampleEntryVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumSampleEntry_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumSampleEntry_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumSampleEntry_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumSampleEntry_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumSampleEntry_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumSampleEntry_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumSampleEntry_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumSampleEntryVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumSampleEntry.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumSampleEntryVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumSampleEntry.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumSampleEntryVtbl, Release) == 2 * sizeof(void *), "slot of IEnumSampleEntry.Release");
COM_STATIC_ASSERT(offsetof(IEnumSampleEntryVtbl, Next) == 3 * sizeof(void *), "slot of IEnumSampleEntry.Next");
COM_STATIC_ASSERT(offsetof(IEnumSampleEntryVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumSampleEntry.Skip");
COM_STATIC_ASSERT(offsetof(IEnumSampleEntryVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumSampleEntry.Reset");
COM_STATIC_ASSERT(offsetof(IEnumSampleEntryVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumSampleEntry.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumSampleEntry_INTERFACE_DEFINED__ */

#ifndef __IEnumSample_INTERFACE_DEFINED__
#define __IEnumSample_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumSample;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0c5d2a30-6d5d-4c8a-9f4e-2a1c7e0d0009")
IEnumSample : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ ISample *rgelt[],
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumSample **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumSample, 0x0c5d2a30, 0x6d5d, 0x4c8a, 0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x09)
COM_STATIC_ASSERT(sizeof(IEnumSample) == sizeof(void *), "IEnumSample is one vtable");
#else
typedef struct IEnumSampleVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumSample *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumSample *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumSample *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumSample *This, ULONG celt, ISample *rgelt[], ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumSample *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumSample *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumSample *This, IEnumSample **ppenum);
    END_INTERFACE
} IEnumSampleVtbl;
interface IEnumSample {
    CONST_VTBL struct IEnumSampleVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumSample_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumSample_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumSample_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumSample_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumSample_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumSample_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumSample_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumSampleVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumSample.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumSampleVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumSample.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumSampleVtbl, Release) == 2 * sizeof(void *), "slot of IEnumSample.Release");
COM_STATIC_ASSERT(offsetof(IEnumSampleVtbl, Next) == 3 * sizeof(void *), "slot of IEnumSample.Next");
COM_STATIC_ASSERT(offsetof(IEnumSampleVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumSample.Skip");
COM_STATIC_ASSERT(offsetof(IEnumSampleVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumSample.Reset");
COM_STATIC_ASSERT(offsetof(IEnumSampleVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumSample.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumSample_INTERFACE_DEFINED__ */

#ifndef __IEnumSamplePointer_INTERFACE_DEFINED__
#define __IEnumSamplePointer_INTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumSamplePointer;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0c5d2a30-6d5d-4c8a-9f4e-2a1c7e0d000a")
IEnumSamplePointer : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ SAMPLE_OUTER **rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumSamplePointer **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumSamplePointer, 0x0c5d2a30, 0x6d5d, 0x4c8a, 0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x0a)
COM_STATIC_ASSERT(sizeof(IEnumSamplePointer) == sizeof(void *), "IEnumSamplePointer is one vtable");
#else
typedef struct IEnumSamplePointerVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumSamplePointer *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumSamplePointer *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumSamplePointer *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumSamplePointer *This, ULONG celt, SAMPLE_OUTER **rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumSamplePointer *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumSamplePointer *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumSamplePointer *This, IEnumSamplePointer **ppenum);
    END_INTERFACE
} IEnumSamplePointerVtbl;
interface IEnumSamplePointer {
    CONST_VTBL struct IEnumSamplePointerVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumSamplePointer_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumSamplePointer_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumSamplePointer_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumSamplePointer_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumSamplePointer_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumSamplePointer_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumSamplePointer_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumSamplePointerVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumSamplePointer.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumSamplePointerVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumSamplePointer.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumSamplePointerVtbl, Release) == 2 * sizeof(void *), "slot of IEnumSamplePointer.Release");
COM_STATIC_ASSERT(offsetof(IEnumSamplePointerVtbl, Next) == 3 * sizeof(void *), "slot of IEnumSamplePointer.Next");
COM_STATIC_ASSERT(offsetof(IEnumSamplePointerVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumSamplePointer.Skip");
COM_STATIC_ASSERT(offsetof(IEnumSamplePointerVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumSamplePointer.Reset");
COM_STATIC_ASSERT(offsetof(IEnumSamplePointerVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumSamplePointer.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumSamplePointer_INTERFACE_DEFINED__ */

#ifndef __SampleLib_LIBRARY_DEFINED__
#define __SampleLib_LIBRARY_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID LIBID_SampleLib;
#endif

#ifndef __DSampleEvents_DISPINTERFACE_DEFINED__
#define __DSampleEvents_DISPINTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID DIID_DSampleEvents;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0c5d2a30-6d5d-4c8a-9f4e-2a1c7e0d0004")
DSampleEvents : public IDispatch
{
};
COM_DEFINE_UUIDOF(DSampleEvents, 0x0c5d2a30, 0x6d5d, 0x4c8a, 0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x04)
COM_STATIC_ASSERT(sizeof(DSampleEvents) == sizeof(void *), "DSampleEvents is one vtable");
#else
typedef struct DSampleEventsVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(DSampleEvents *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(DSampleEvents *This);
    ULONG (STDMETHODCALLTYPE *Release)(DSampleEvents *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(DSampleEvents *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(DSampleEvents *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(DSampleEvents *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(DSampleEvents *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    END_INTERFACE
} DSampleEventsVtbl;
interface DSampleEvents {
    CONST_VTBL struct DSampleEventsVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define DSampleEvents_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define DSampleEvents_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define DSampleEvents_Release(This) ((This)->lpVtbl->Release(This))
#define DSampleEvents_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define DSampleEvents_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define DSampleEvents_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define DSampleEvents_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#endif
COM_STATIC_ASSERT(offsetof(DSampleEventsVtbl, QueryInterface) == 0 * sizeof(void *), "slot of DSampleEvents.QueryInterface");
COM_STATIC_ASSERT(offsetof(DSampleEventsVtbl, AddRef) == 1 * sizeof(void *), "slot of DSampleEvents.AddRef");
COM_STATIC_ASSERT(offsetof(DSampleEventsVtbl, Release) == 2 * sizeof(void *), "slot of DSampleEvents.Release");
COM_STATIC_ASSERT(offsetof(DSampleEventsVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of DSampleEvents.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(DSampleEventsVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of DSampleEvents.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(DSampleEventsVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of DSampleEvents.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(DSampleEventsVtbl, Invoke) == 6 * sizeof(void *), "slot of DSampleEvents.Invoke");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __DSampleEvents_DISPINTERFACE_DEFINED__ */

#ifndef __DSample_DISPINTERFACE_DEFINED__
#define __DSample_DISPINTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID DIID_DSample;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0c5d2a30-6d5d-4c8a-9f4e-2a1c7e0d0005")
DSample : public IDispatch
{
};
COM_DEFINE_UUIDOF(DSample, 0x0c5d2a30, 0x6d5d, 0x4c8a, 0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x05)
COM_STATIC_ASSERT(sizeof(DSample) == sizeof(void *), "DSample is one vtable");
#else
typedef struct DSampleVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(DSample *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(DSample *This);
    ULONG (STDMETHODCALLTYPE *Release)(DSample *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(DSample *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(DSample *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(DSample *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(DSample *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    END_INTERFACE
} DSampleVtbl;
interface DSample {
    CONST_VTBL struct DSampleVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define DSample_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define DSample_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define DSample_Release(This) ((This)->lpVtbl->Release(This))
#define DSample_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define DSample_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define DSample_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define DSample_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#endif
COM_STATIC_ASSERT(offsetof(DSampleVtbl, QueryInterface) == 0 * sizeof(void *), "slot of DSample.QueryInterface");
COM_STATIC_ASSERT(offsetof(DSampleVtbl, AddRef) == 1 * sizeof(void *), "slot of DSample.AddRef");
COM_STATIC_ASSERT(offsetof(DSampleVtbl, Release) == 2 * sizeof(void *), "slot of DSample.Release");
COM_STATIC_ASSERT(offsetof(DSampleVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of DSample.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(DSampleVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of DSample.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(DSampleVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of DSample.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(DSampleVtbl, Invoke) == 6 * sizeof(void *), "slot of DSample.Invoke");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __DSample_DISPINTERFACE_DEFINED__ */
#define MODULE_VALUE (5)
EXTERN_C HRESULT STDMETHODCALLTYPE SampleEntry(LONG value);

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_Sample;
#ifdef __cplusplus
class DECLSPEC_UUID("0c5d2a30-6d5d-4c8a-9f4e-2a1c7e0d0007") Sample;
COM_DEFINE_UUIDOF(Sample, 0x0c5d2a30, 0x6d5d, 0x4c8a, 0x9f, 0x4e, 0x2a, 0x1c, 0x7e, 0x0d, 0x00, 0x07)
#endif
#endif
#endif /* __SampleLib_LIBRARY_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __language_h__ */
