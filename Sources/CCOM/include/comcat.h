/* Generated from comcat.idl by idlc. Do not edit. */
#ifndef __comcat_h__
#define __comcat_h__

#include "com_base.h"
#include "unknwn.h"

#ifndef __IEnumGUID_FWD_DEFINED__
#define __IEnumGUID_FWD_DEFINED__
typedef interface IEnumGUID IEnumGUID;
#endif

#ifndef __IEnumCATEGORYINFO_FWD_DEFINED__
#define __IEnumCATEGORYINFO_FWD_DEFINED__
typedef interface IEnumCATEGORYINFO IEnumCATEGORYINFO;
#endif

#ifndef __ICatRegister_FWD_DEFINED__
#define __ICatRegister_FWD_DEFINED__
typedef interface ICatRegister ICatRegister;
#endif

#ifndef __ICatInformation_FWD_DEFINED__
#define __ICatInformation_FWD_DEFINED__
typedef interface ICatInformation ICatInformation;
#endif

#ifdef __cplusplus
extern "C" {
#endif
typedef GUID CATID;
typedef REFGUID REFCATID;
#define IID_IEnumCLSID IID_IEnumGUID
#define IEnumCLSID IEnumGUID
#define IID_IEnumCATID IID_IEnumGUID
#define IEnumCATID IEnumGUID
#define CATID_NULL GUID_NULL
#define IsEqualCATID(a, b) IsEqualGUID(a, b)
#define CATDESC_MAX 128

#ifndef __IEnumGUID_INTERFACE_DEFINED__
#define __IEnumGUID_INTERFACE_DEFINED__
typedef IEnumGUID *LPENUMGUID;
typedef IEnumGUID *LPENUMCLSID;
typedef IEnumGUID *LPENUMCATID;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumGUID;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0002e000-0000-0000-c000-000000000046")
IEnumGUID : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ GUID *rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumGUID **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumGUID, 0x0002e000, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumGUID) == sizeof(void *), "IEnumGUID is one vtable");
#else
typedef struct IEnumGUIDVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumGUID *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumGUID *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumGUID *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumGUID *This, ULONG celt, GUID *rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumGUID *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumGUID *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumGUID *This, IEnumGUID **ppenum);
    END_INTERFACE
} IEnumGUIDVtbl;
interface IEnumGUID {
    CONST_VTBL struct IEnumGUIDVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumGUID_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumGUID_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumGUID_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumGUID_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumGUID_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumGUID_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumGUID_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumGUIDVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumGUID.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumGUIDVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumGUID.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumGUIDVtbl, Release) == 2 * sizeof(void *), "slot of IEnumGUID.Release");
COM_STATIC_ASSERT(offsetof(IEnumGUIDVtbl, Next) == 3 * sizeof(void *), "slot of IEnumGUID.Next");
COM_STATIC_ASSERT(offsetof(IEnumGUIDVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumGUID.Skip");
COM_STATIC_ASSERT(offsetof(IEnumGUIDVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumGUID.Reset");
COM_STATIC_ASSERT(offsetof(IEnumGUIDVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumGUID.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumGUID_INTERFACE_DEFINED__ */

struct tagCATEGORYINFO {
    CATID catid;
    LCID lcid;
    OLECHAR szDescription[128];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCATEGORYINFO) == 276, "size of CATEGORYINFO");
COM_STATIC_ASSERT(offsetof(struct tagCATEGORYINFO, catid) == 0, "place of CATEGORYINFO.catid");
COM_STATIC_ASSERT(offsetof(struct tagCATEGORYINFO, lcid) == 16, "place of CATEGORYINFO.lcid");
COM_STATIC_ASSERT(offsetof(struct tagCATEGORYINFO, szDescription) == 20, "place of CATEGORYINFO.szDescription");
#endif
typedef struct tagCATEGORYINFO CATEGORYINFO;
typedef struct tagCATEGORYINFO *LPCATEGORYINFO;

#ifndef __IEnumCATEGORYINFO_INTERFACE_DEFINED__
#define __IEnumCATEGORYINFO_INTERFACE_DEFINED__
typedef IEnumCATEGORYINFO *LPENUMCATEGORYINFO;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_IEnumCATEGORYINFO;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0002e011-0000-0000-c000-000000000046")
IEnumCATEGORYINFO : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE Next(
        /* [in] */ ULONG celt,
        /* [out] */ CATEGORYINFO *rgelt,
        /* [out] */ ULONG *pceltFetched) = 0;
    virtual HRESULT STDMETHODCALLTYPE Skip(/* [in] */ ULONG celt) = 0;
    virtual HRESULT STDMETHODCALLTYPE Reset(void) = 0;
    virtual HRESULT STDMETHODCALLTYPE Clone(/* [out] */ IEnumCATEGORYINFO **ppenum) = 0;
};
COM_DEFINE_UUIDOF(IEnumCATEGORYINFO, 0x0002e011, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(IEnumCATEGORYINFO) == sizeof(void *), "IEnumCATEGORYINFO is one vtable");
#else
typedef struct IEnumCATEGORYINFOVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(IEnumCATEGORYINFO *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(IEnumCATEGORYINFO *This);
    ULONG (STDMETHODCALLTYPE *Release)(IEnumCATEGORYINFO *This);
    HRESULT (STDMETHODCALLTYPE *Next)(IEnumCATEGORYINFO *This, ULONG celt, CATEGORYINFO *rgelt, ULONG *pceltFetched);
    HRESULT (STDMETHODCALLTYPE *Skip)(IEnumCATEGORYINFO *This, ULONG celt);
    HRESULT (STDMETHODCALLTYPE *Reset)(IEnumCATEGORYINFO *This);
    HRESULT (STDMETHODCALLTYPE *Clone)(IEnumCATEGORYINFO *This, IEnumCATEGORYINFO **ppenum);
    END_INTERFACE
} IEnumCATEGORYINFOVtbl;
interface IEnumCATEGORYINFO {
    CONST_VTBL struct IEnumCATEGORYINFOVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define IEnumCATEGORYINFO_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define IEnumCATEGORYINFO_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define IEnumCATEGORYINFO_Release(This) ((This)->lpVtbl->Release(This))
#define IEnumCATEGORYINFO_Next(This, celt, rgelt, pceltFetched) ((This)->lpVtbl->Next(This, celt, rgelt, pceltFetched))
#define IEnumCATEGORYINFO_Skip(This, celt) ((This)->lpVtbl->Skip(This, celt))
#define IEnumCATEGORYINFO_Reset(This) ((This)->lpVtbl->Reset(This))
#define IEnumCATEGORYINFO_Clone(This, ppenum) ((This)->lpVtbl->Clone(This, ppenum))
#endif
COM_STATIC_ASSERT(offsetof(IEnumCATEGORYINFOVtbl, QueryInterface) == 0 * sizeof(void *), "slot of IEnumCATEGORYINFO.QueryInterface");
COM_STATIC_ASSERT(offsetof(IEnumCATEGORYINFOVtbl, AddRef) == 1 * sizeof(void *), "slot of IEnumCATEGORYINFO.AddRef");
COM_STATIC_ASSERT(offsetof(IEnumCATEGORYINFOVtbl, Release) == 2 * sizeof(void *), "slot of IEnumCATEGORYINFO.Release");
COM_STATIC_ASSERT(offsetof(IEnumCATEGORYINFOVtbl, Next) == 3 * sizeof(void *), "slot of IEnumCATEGORYINFO.Next");
COM_STATIC_ASSERT(offsetof(IEnumCATEGORYINFOVtbl, Skip) == 4 * sizeof(void *), "slot of IEnumCATEGORYINFO.Skip");
COM_STATIC_ASSERT(offsetof(IEnumCATEGORYINFOVtbl, Reset) == 5 * sizeof(void *), "slot of IEnumCATEGORYINFO.Reset");
COM_STATIC_ASSERT(offsetof(IEnumCATEGORYINFOVtbl, Clone) == 6 * sizeof(void *), "slot of IEnumCATEGORYINFO.Clone");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __IEnumCATEGORYINFO_INTERFACE_DEFINED__ */

#ifndef __ICatRegister_INTERFACE_DEFINED__
#define __ICatRegister_INTERFACE_DEFINED__
typedef ICatRegister *LPCATREGISTER;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ICatRegister;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0002e012-0000-0000-c000-000000000046")
ICatRegister : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE RegisterCategories(
        /* [in] */ ULONG cCategories,
        /* [in] */ CATEGORYINFO *rgCategoryInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnRegisterCategories(
        /* [in] */ ULONG cCategories,
        /* [in] */ CATID *rgcatid) = 0;
    virtual HRESULT STDMETHODCALLTYPE RegisterClassImplCategories(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ ULONG cCategories,
        /* [in] */ CATID *rgcatid) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnRegisterClassImplCategories(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ ULONG cCategories,
        /* [in] */ CATID *rgcatid) = 0;
    virtual HRESULT STDMETHODCALLTYPE RegisterClassReqCategories(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ ULONG cCategories,
        /* [in] */ CATID *rgcatid) = 0;
    virtual HRESULT STDMETHODCALLTYPE UnRegisterClassReqCategories(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ ULONG cCategories,
        /* [in] */ CATID *rgcatid) = 0;
};
COM_DEFINE_UUIDOF(ICatRegister, 0x0002e012, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ICatRegister) == sizeof(void *), "ICatRegister is one vtable");
#else
typedef struct ICatRegisterVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ICatRegister *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ICatRegister *This);
    ULONG (STDMETHODCALLTYPE *Release)(ICatRegister *This);
    HRESULT (STDMETHODCALLTYPE *RegisterCategories)(ICatRegister *This, ULONG cCategories, CATEGORYINFO *rgCategoryInfo);
    HRESULT (STDMETHODCALLTYPE *UnRegisterCategories)(ICatRegister *This, ULONG cCategories, CATID *rgcatid);
    HRESULT (STDMETHODCALLTYPE *RegisterClassImplCategories)(ICatRegister *This, REFCLSID rclsid, ULONG cCategories, CATID *rgcatid);
    HRESULT (STDMETHODCALLTYPE *UnRegisterClassImplCategories)(ICatRegister *This, REFCLSID rclsid, ULONG cCategories, CATID *rgcatid);
    HRESULT (STDMETHODCALLTYPE *RegisterClassReqCategories)(ICatRegister *This, REFCLSID rclsid, ULONG cCategories, CATID *rgcatid);
    HRESULT (STDMETHODCALLTYPE *UnRegisterClassReqCategories)(ICatRegister *This, REFCLSID rclsid, ULONG cCategories, CATID *rgcatid);
    END_INTERFACE
} ICatRegisterVtbl;
interface ICatRegister {
    CONST_VTBL struct ICatRegisterVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICatRegister_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICatRegister_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICatRegister_Release(This) ((This)->lpVtbl->Release(This))
#define ICatRegister_RegisterCategories(This, cCategories, rgCategoryInfo) ((This)->lpVtbl->RegisterCategories(This, cCategories, rgCategoryInfo))
#define ICatRegister_UnRegisterCategories(This, cCategories, rgcatid) ((This)->lpVtbl->UnRegisterCategories(This, cCategories, rgcatid))
#define ICatRegister_RegisterClassImplCategories(This, rclsid, cCategories, rgcatid) ((This)->lpVtbl->RegisterClassImplCategories(This, rclsid, cCategories, rgcatid))
#define ICatRegister_UnRegisterClassImplCategories(This, rclsid, cCategories, rgcatid) ((This)->lpVtbl->UnRegisterClassImplCategories(This, rclsid, cCategories, rgcatid))
#define ICatRegister_RegisterClassReqCategories(This, rclsid, cCategories, rgcatid) ((This)->lpVtbl->RegisterClassReqCategories(This, rclsid, cCategories, rgcatid))
#define ICatRegister_UnRegisterClassReqCategories(This, rclsid, cCategories, rgcatid) ((This)->lpVtbl->UnRegisterClassReqCategories(This, rclsid, cCategories, rgcatid))
#endif
COM_STATIC_ASSERT(offsetof(ICatRegisterVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ICatRegister.QueryInterface");
COM_STATIC_ASSERT(offsetof(ICatRegisterVtbl, AddRef) == 1 * sizeof(void *), "slot of ICatRegister.AddRef");
COM_STATIC_ASSERT(offsetof(ICatRegisterVtbl, Release) == 2 * sizeof(void *), "slot of ICatRegister.Release");
COM_STATIC_ASSERT(offsetof(ICatRegisterVtbl, RegisterCategories) == 3 * sizeof(void *), "slot of ICatRegister.RegisterCategories");
COM_STATIC_ASSERT(offsetof(ICatRegisterVtbl, UnRegisterCategories) == 4 * sizeof(void *), "slot of ICatRegister.UnRegisterCategories");
COM_STATIC_ASSERT(offsetof(ICatRegisterVtbl, RegisterClassImplCategories) == 5 * sizeof(void *), "slot of ICatRegister.RegisterClassImplCategories");
COM_STATIC_ASSERT(offsetof(ICatRegisterVtbl, UnRegisterClassImplCategories) == 6 * sizeof(void *), "slot of ICatRegister.UnRegisterClassImplCategories");
COM_STATIC_ASSERT(offsetof(ICatRegisterVtbl, RegisterClassReqCategories) == 7 * sizeof(void *), "slot of ICatRegister.RegisterClassReqCategories");
COM_STATIC_ASSERT(offsetof(ICatRegisterVtbl, UnRegisterClassReqCategories) == 8 * sizeof(void *), "slot of ICatRegister.UnRegisterClassReqCategories");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ICatRegister_INTERFACE_DEFINED__ */

#ifndef __ICatInformation_INTERFACE_DEFINED__
#define __ICatInformation_INTERFACE_DEFINED__
typedef ICatInformation *LPCATINFORMATION;
#ifndef COM_TYPES_ONLY
EXTERN_C const IID IID_ICatInformation;
#if defined(__cplusplus) && !defined(CINTERFACE)
MIDL_INTERFACE("0002e013-0000-0000-c000-000000000046")
ICatInformation : public IUnknown
{
public:
    virtual HRESULT STDMETHODCALLTYPE EnumCategories(
        /* [in] */ LCID lcid,
        /* [out] */ IEnumCATEGORYINFO **ppenumCategoryInfo) = 0;
    virtual HRESULT STDMETHODCALLTYPE GetCategoryDesc(
        /* [in] */ REFCATID rcatid,
        /* [in] */ LCID lcid,
        /* [out] */ LPWSTR *pszDesc) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumClassesOfCategories(
        /* [in] */ ULONG cImplemented,
        /* [in] */ const CATID *rgcatidImpl,
        /* [in] */ ULONG cRequired,
        /* [in] */ const CATID *rgcatidReq,
        /* [out] */ IEnumGUID **ppenumClsid) = 0;
    virtual HRESULT STDMETHODCALLTYPE IsClassOfCategories(
        /* [in] */ REFCLSID rclsid,
        /* [in] */ ULONG cImplemented,
        /* [in] */ const CATID *rgcatidImpl,
        /* [in] */ ULONG cRequired,
        /* [in] */ const CATID *rgcatidReq) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumImplCategoriesOfClass(
        /* [in] */ REFCLSID rclsid,
        /* [out] */ IEnumGUID **ppenumCatid) = 0;
    virtual HRESULT STDMETHODCALLTYPE EnumReqCategoriesOfClass(
        /* [in] */ REFCLSID rclsid,
        /* [out] */ IEnumGUID **ppenumCatid) = 0;
};
COM_DEFINE_UUIDOF(ICatInformation, 0x0002e013, 0x0000, 0x0000, 0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46)
COM_STATIC_ASSERT(sizeof(ICatInformation) == sizeof(void *), "ICatInformation is one vtable");
#else
typedef struct ICatInformationVtbl {
    BEGIN_INTERFACE
    HRESULT (STDMETHODCALLTYPE *QueryInterface)(ICatInformation *This, REFIID riid, void **ppvObject);
    ULONG (STDMETHODCALLTYPE *AddRef)(ICatInformation *This);
    ULONG (STDMETHODCALLTYPE *Release)(ICatInformation *This);
    HRESULT (STDMETHODCALLTYPE *EnumCategories)(ICatInformation *This, LCID lcid, IEnumCATEGORYINFO **ppenumCategoryInfo);
    HRESULT (STDMETHODCALLTYPE *GetCategoryDesc)(ICatInformation *This, REFCATID rcatid, LCID lcid, LPWSTR *pszDesc);
    HRESULT (STDMETHODCALLTYPE *EnumClassesOfCategories)(ICatInformation *This, ULONG cImplemented, const CATID *rgcatidImpl, ULONG cRequired, const CATID *rgcatidReq, IEnumGUID **ppenumClsid);
    HRESULT (STDMETHODCALLTYPE *IsClassOfCategories)(ICatInformation *This, REFCLSID rclsid, ULONG cImplemented, const CATID *rgcatidImpl, ULONG cRequired, const CATID *rgcatidReq);
    HRESULT (STDMETHODCALLTYPE *EnumImplCategoriesOfClass)(ICatInformation *This, REFCLSID rclsid, IEnumGUID **ppenumCatid);
    HRESULT (STDMETHODCALLTYPE *EnumReqCategoriesOfClass)(ICatInformation *This, REFCLSID rclsid, IEnumGUID **ppenumCatid);
    END_INTERFACE
} ICatInformationVtbl;
interface ICatInformation {
    CONST_VTBL struct ICatInformationVtbl *lpVtbl;
};
#ifdef COBJMACROS
#define ICatInformation_QueryInterface(This, riid, ppvObject) ((This)->lpVtbl->QueryInterface(This, riid, ppvObject))
#define ICatInformation_AddRef(This) ((This)->lpVtbl->AddRef(This))
#define ICatInformation_Release(This) ((This)->lpVtbl->Release(This))
#define ICatInformation_EnumCategories(This, lcid, ppenumCategoryInfo) ((This)->lpVtbl->EnumCategories(This, lcid, ppenumCategoryInfo))
#define ICatInformation_GetCategoryDesc(This, rcatid, lcid, pszDesc) ((This)->lpVtbl->GetCategoryDesc(This, rcatid, lcid, pszDesc))
#define ICatInformation_EnumClassesOfCategories(This, cImplemented, rgcatidImpl, cRequired, rgcatidReq, ppenumClsid) ((This)->lpVtbl->EnumClassesOfCategories(This, cImplemented, rgcatidImpl, cRequired, rgcatidReq, ppenumClsid))
#define ICatInformation_IsClassOfCategories(This, rclsid, cImplemented, rgcatidImpl, cRequired, rgcatidReq) ((This)->lpVtbl->IsClassOfCategories(This, rclsid, cImplemented, rgcatidImpl, cRequired, rgcatidReq))
#define ICatInformation_EnumImplCategoriesOfClass(This, rclsid, ppenumCatid) ((This)->lpVtbl->EnumImplCategoriesOfClass(This, rclsid, ppenumCatid))
#define ICatInformation_EnumReqCategoriesOfClass(This, rclsid, ppenumCatid) ((This)->lpVtbl->EnumReqCategoriesOfClass(This, rclsid, ppenumCatid))
#endif
COM_STATIC_ASSERT(offsetof(ICatInformationVtbl, QueryInterface) == 0 * sizeof(void *), "slot of ICatInformation.QueryInterface");
COM_STATIC_ASSERT(offsetof(ICatInformationVtbl, AddRef) == 1 * sizeof(void *), "slot of ICatInformation.AddRef");
COM_STATIC_ASSERT(offsetof(ICatInformationVtbl, Release) == 2 * sizeof(void *), "slot of ICatInformation.Release");
COM_STATIC_ASSERT(offsetof(ICatInformationVtbl, EnumCategories) == 3 * sizeof(void *), "slot of ICatInformation.EnumCategories");
COM_STATIC_ASSERT(offsetof(ICatInformationVtbl, GetCategoryDesc) == 4 * sizeof(void *), "slot of ICatInformation.GetCategoryDesc");
COM_STATIC_ASSERT(offsetof(ICatInformationVtbl, EnumClassesOfCategories) == 5 * sizeof(void *), "slot of ICatInformation.EnumClassesOfCategories");
COM_STATIC_ASSERT(offsetof(ICatInformationVtbl, IsClassOfCategories) == 6 * sizeof(void *), "slot of ICatInformation.IsClassOfCategories");
COM_STATIC_ASSERT(offsetof(ICatInformationVtbl, EnumImplCategoriesOfClass) == 7 * sizeof(void *), "slot of ICatInformation.EnumImplCategoriesOfClass");
COM_STATIC_ASSERT(offsetof(ICatInformationVtbl, EnumReqCategoriesOfClass) == 8 * sizeof(void *), "slot of ICatInformation.EnumReqCategoriesOfClass");
#endif
#endif /* COM_TYPES_ONLY */
#endif /* __ICatInformation_INTERFACE_DEFINED__ */

#ifdef __cplusplus
}
#endif

#endif /* __comcat_h__ */
