/* Generated from stdole2.idl by idlc. Do not edit. */
#ifndef __stdole2_h__
#define __stdole2_h__

#include "com_base.h"
#include "ocidl.h"

#ifndef __Font_FWD_DEFINED__
#define __Font_FWD_DEFINED__
typedef interface Font Font;
#endif

#ifndef __FontEvents_FWD_DEFINED__
#define __FontEvents_FWD_DEFINED__
typedef interface FontEvents FontEvents;
#endif

#ifndef __Picture_FWD_DEFINED__
#define __Picture_FWD_DEFINED__
typedef interface Picture Picture;
#endif

#if !defined(__StdFont_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __StdFont_FWD_DEFINED__
#ifdef __cplusplus
typedef class StdFont StdFont;
#else
typedef struct StdFont StdFont;
#endif
#endif

#if !defined(__StdPicture_FWD_DEFINED__) && !defined(COM_TYPES_ONLY)
#define __StdPicture_FWD_DEFINED__
#ifdef __cplusplus
typedef class StdPicture StdPicture;
#else
typedef struct StdPicture StdPicture;
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifndef __stdole_LIBRARY_DEFINED__
#define __stdole_LIBRARY_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID LIBID_stdole;
#endif
typedef LONG OLE_XPOS_PIXELS;
typedef LONG OLE_YPOS_PIXELS;
typedef LONG OLE_XSIZE_PIXELS;
typedef LONG OLE_YSIZE_PIXELS;
typedef float OLE_XPOS_CONTAINER;
typedef float OLE_YPOS_CONTAINER;
typedef float OLE_XSIZE_CONTAINER;
typedef float OLE_YSIZE_CONTAINER;
typedef VARIANT_BOOL OLE_CANCELBOOL;
typedef VARIANT_BOOL OLE_ENABLEDEFAULTBOOL;
typedef VARIANT_BOOL OLE_OPTEXCLUSIVE;
typedef BSTR FONTNAME;
typedef CY FONTSIZE;
typedef VARIANT_BOOL FONTBOLD;
typedef VARIANT_BOOL FONTITALIC;
typedef VARIANT_BOOL FONTUNDERSCORE;
typedef VARIANT_BOOL FONTSTRIKETHROUGH;

enum OLE_TRISTATE {
    Unchecked = 0,
    Checked = 1,
    Gray = 2
};
COM_STATIC_ASSERT(sizeof(enum OLE_TRISTATE) == 4, "OLE_TRISTATE has 32 bits");
typedef enum OLE_TRISTATE OLE_TRISTATE;

enum LoadPictureConstants {
    Default = 0,
    Monochrome = 1,
    VgaColor = 2,
    Color = 4
};
COM_STATIC_ASSERT(sizeof(enum LoadPictureConstants) == 4, "LoadPictureConstants has 32 bits");
typedef enum LoadPictureConstants LoadPictureConstants;

#ifndef __Font_DISPINTERFACE_DEFINED__
#define __Font_DISPINTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID DIID_Font;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("bef6e003-a874-101a-8bba-00aa00300cab")
Font : public IDispatch
{
};
COM_DEFINE_UUIDOF(Font, 0xbef6e003, 0xa874, 0x101a, 0x8b, 0xba, 0x00, 0xaa, 0x00, 0x30, 0x0c, 0xab)
COM_STATIC_ASSERT(sizeof(Font) == sizeof(void *), "Font is one vtable");
#else
typedef struct FontVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(Font *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(Font *This);
    ULONG (STDMETHODCALLTYPE *Release)(Font *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(Font *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(Font *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(Font *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(Font *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    END_INTERFACE
} FontVtbl;
interface Font {
    CONST_VTBL struct FontVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define Font_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define Font_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define Font_Release(This) ((This)->lpVtbl->Release(This))
#define Font_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define Font_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define Font_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define Font_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#endif
COM_STATIC_ASSERT(offsetof(FontVtbl, QueryInterface) == 0 * sizeof(void *), "slot of Font.QueryInterface");
COM_STATIC_ASSERT(offsetof(FontVtbl, AddRef) == 1 * sizeof(void *), "slot of Font.AddRef");
COM_STATIC_ASSERT(offsetof(FontVtbl, Release) == 2 * sizeof(void *), "slot of Font.Release");
COM_STATIC_ASSERT(offsetof(FontVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of Font.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(FontVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of Font.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(FontVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of Font.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(FontVtbl, Invoke) == 6 * sizeof(void *), "slot of Font.Invoke");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __Font_DISPINTERFACE_DEFINED__ */

#ifndef __FontEvents_DISPINTERFACE_DEFINED__
#define __FontEvents_DISPINTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID DIID_FontEvents;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("4ef6100a-af88-11d0-9846-00c04fc29993")
FontEvents : public IDispatch
{
};
COM_DEFINE_UUIDOF(FontEvents, 0x4ef6100a, 0xaf88, 0x11d0, 0x98, 0x46, 0x00, 0xc0, 0x4f, 0xc2, 0x99, 0x93)
COM_STATIC_ASSERT(sizeof(FontEvents) == sizeof(void *), "FontEvents is one vtable");
#else
typedef struct FontEventsVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(FontEvents *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(FontEvents *This);
    ULONG (STDMETHODCALLTYPE *Release)(FontEvents *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(FontEvents *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(FontEvents *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(FontEvents *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(FontEvents *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    END_INTERFACE
} FontEventsVtbl;
interface FontEvents {
    CONST_VTBL struct FontEventsVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define FontEvents_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define FontEvents_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define FontEvents_Release(This) ((This)->lpVtbl->Release(This))
#define FontEvents_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define FontEvents_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define FontEvents_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define FontEvents_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#endif
COM_STATIC_ASSERT(offsetof(FontEventsVtbl, QueryInterface) == 0 * sizeof(void *), "slot of FontEvents.QueryInterface");
COM_STATIC_ASSERT(offsetof(FontEventsVtbl, AddRef) == 1 * sizeof(void *), "slot of FontEvents.AddRef");
COM_STATIC_ASSERT(offsetof(FontEventsVtbl, Release) == 2 * sizeof(void *), "slot of FontEvents.Release");
COM_STATIC_ASSERT(offsetof(FontEventsVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of FontEvents.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(FontEventsVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of FontEvents.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(FontEventsVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of FontEvents.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(FontEventsVtbl, Invoke) == 6 * sizeof(void *), "slot of FontEvents.Invoke");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __FontEvents_DISPINTERFACE_DEFINED__ */

#ifndef __Picture_DISPINTERFACE_DEFINED__
#define __Picture_DISPINTERFACE_DEFINED__
#ifndef COM_TYPES_ONLY
EXTERN_C const IID DIID_Picture;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("7bf80981-bf32-101a-8bbb-00aa00300cab")
Picture : public IDispatch
{
};
COM_DEFINE_UUIDOF(Picture, 0x7bf80981, 0xbf32, 0x101a, 0x8b, 0xbb, 0x00, 0xaa, 0x00, 0x30, 0x0c, 0xab)
COM_STATIC_ASSERT(sizeof(Picture) == sizeof(void *), "Picture is one vtable");
#else
typedef struct PictureVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(Picture *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(Picture *This);
    ULONG (STDMETHODCALLTYPE *Release)(Picture *This);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfoCount)(Picture *This, UINT *pctinfo);
    HRESULT (STDMETHODCALLTYPE *GetTypeInfo)(Picture *This, UINT iTInfo, LCID lcid, ITypeInfo **ppTInfo);
    HRESULT (STDMETHODCALLTYPE *GetIDsOfNames)(Picture *This, REFIID riid, LPOLESTR *rgszNames, UINT cNames, LCID lcid, DISPID *rgDispId);
    HRESULT (STDMETHODCALLTYPE *Invoke)(Picture *This, DISPID dispIdMember, REFIID riid, LCID lcid, WORD wFlags, DISPPARAMS *pDispParams, VARIANT *pVarResult, EXCEPINFO *pExcepInfo, UINT *puArgErr);
    END_INTERFACE
} PictureVtbl;
interface Picture {
    CONST_VTBL struct PictureVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define Picture_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define Picture_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define Picture_Release(This) ((This)->lpVtbl->Release(This))
#define Picture_GetTypeInfoCount(This, pctinfo) ((This)->lpVtbl->GetTypeInfoCount(This, pctinfo))
#define Picture_GetTypeInfo(This, iTInfo, lcid, ppTInfo) ((This)->lpVtbl->GetTypeInfo(This, iTInfo, lcid, ppTInfo))
#define Picture_GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId) ((This)->lpVtbl->GetIDsOfNames(This, riid, rgszNames, cNames, lcid, rgDispId))
#define Picture_Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr) ((This)->lpVtbl->Invoke(This, dispIdMember, riid, lcid, wFlags, pDispParams, pVarResult, pExcepInfo, puArgErr))
#endif
COM_STATIC_ASSERT(offsetof(PictureVtbl, QueryInterface) == 0 * sizeof(void *), "slot of Picture.QueryInterface");
COM_STATIC_ASSERT(offsetof(PictureVtbl, AddRef) == 1 * sizeof(void *), "slot of Picture.AddRef");
COM_STATIC_ASSERT(offsetof(PictureVtbl, Release) == 2 * sizeof(void *), "slot of Picture.Release");
COM_STATIC_ASSERT(offsetof(PictureVtbl, GetTypeInfoCount) == 3 * sizeof(void *), "slot of Picture.GetTypeInfoCount");
COM_STATIC_ASSERT(offsetof(PictureVtbl, GetTypeInfo) == 4 * sizeof(void *), "slot of Picture.GetTypeInfo");
COM_STATIC_ASSERT(offsetof(PictureVtbl, GetIDsOfNames) == 5 * sizeof(void *), "slot of Picture.GetIDsOfNames");
COM_STATIC_ASSERT(offsetof(PictureVtbl, Invoke) == 6 * sizeof(void *), "slot of Picture.Invoke");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __Picture_DISPINTERFACE_DEFINED__ */

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_StdFont;
#ifdef __cplusplus
class DECLSPEC_UUID("0be35203-8f91-11ce-9de3-00aa004bb851") StdFont;
COM_DEFINE_UUIDOF(StdFont, 0x0be35203, 0x8f91, 0x11ce, 0x9d, 0xe3, 0x00, 0xaa, 0x00, 0x4b, 0xb8, 0x51)
#endif
#endif

#ifndef COM_TYPES_ONLY
EXTERN_C const CLSID CLSID_StdPicture;
#ifdef __cplusplus
class DECLSPEC_UUID("0be35204-8f91-11ce-9de3-00aa004bb851") StdPicture;
COM_DEFINE_UUIDOF(StdPicture, 0x0be35204, 0x8f91, 0x11ce, 0x9d, 0xe3, 0x00, 0xaa, 0x00, 0x4b, 0xb8, 0x51)
#endif
#endif
#endif /* __stdole_LIBRARY_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __stdole2_h__ */
