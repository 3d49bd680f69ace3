/* typeinfo.c - ITypeInfo and ITypeLib of the installed provider, and the functions for classes that use them. */
#include "support.h"

/* Checks what a type browser asks of every type and member, and gives everything back. */
static void browse(ITypeLib *library) {
  UINT count = ITypeLib_GetTypeInfoCount(library);
  CHECK(count >= 10, "The library has its types");
  for (UINT index = 0; index < count; index++) {
    ITypeInfo *info = NULL;
    TYPEATTR *attributes = NULL;
    TYPEKIND kind = TKIND_MAX;
    if (!CHECK(ITypeLib_GetTypeInfo(library, index, &info) == S_OK, "Each type has a description"))
      continue;
    CHECK(ITypeInfo_GetTypeAttr(info, &attributes) == S_OK, "Each type has attributes");
    CHECK(ITypeLib_GetTypeInfoType(library, index, &kind) == S_OK && kind == attributes->typekind, "The kinds agree");
    for (UINT place = 0; place < attributes->cFuncs; place++) {
      FUNCDESC *function = NULL;
      BSTR names[32];
      UINT named = 0;
      CHECK(ITypeInfo_GetFuncDesc(info, place, &function) == S_OK, "Each function is described");
      CHECK(ITypeInfo_GetNames(info, function->memid, names, 32, &named) == S_OK && named >= 1, "and named");
      for (UINT name = 0; name < named; name++)
        SysFreeString(names[name]);
      for (SHORT parameter = 0; parameter < function->cParams; parameter++) {
        TYPEDESC *type = &function->lprgelemdescParam[parameter].tdesc;
        while (type->vt == VT_PTR || type->vt == VT_SAFEARRAY)
          type = type->lptdesc;
        ITypeInfo *other = NULL;
        if (type->vt != VT_USERDEFINED)
          continue;
        CHECK(ITypeInfo_GetRefTypeInfo(info, type->hreftype, &other) == S_OK, "Each type that is named is found");
        if (other)
          ITypeInfo_Release(other);
      }
      ITypeInfo_ReleaseFuncDesc(info, function);
    }
    for (UINT place = 0; place < attributes->cVars; place++) {
      VARDESC *variable = NULL;
      CHECK(ITypeInfo_GetVarDesc(info, place, &variable) == S_OK, "Each constant and field is described");
      ITypeInfo_ReleaseVarDesc(info, variable);
    }
    ITypeInfo_ReleaseTypeAttr(info, attributes);
    ITypeInfo_Release(info);
  }
}

static void libraries(void) {
  ITypeLib *library = (ITypeLib *)1;
  TLIBATTR *attributes = NULL;
  CHECK(LoadRegTypeLib(&LIBID_SCARDCOMLib, 1, 0, 0, &library) == S_OK, "The library of a class in use is found");
  if (library == NULL)
    return;
  CHECK(ITypeLib_GetLibAttr(library, &attributes) == S_OK && IsEqualGUID(&attributes->guid, &LIBID_SCARDCOMLib) &&
            attributes->wMajorVerNum == 1,
        "It is the one that was asked for");
  ITypeLib_ReleaseTLibAttr(library, attributes);
  browse(library);
  OLECHAR *name = wide("scardmanage");
  BOOL known = FALSE;
  CHECK(ITypeLib_IsName(library, name, 0, &known) == S_OK && known && name[0] == 'S' && name[5] == 'M',
        "A name is known in its letter case");
  ITypeLib_Release(library);
  CHECK(LoadRegTypeLib(&LIBID_SCARDCOMLib, 2, 0, 0, &library) == TYPE_E_LIBNOTREGISTERED && library == NULL,
        "Another version is not registered");
  CHECK(LoadRegTypeLib(&LIBID_SCARDCOMLib, 1, 1, 0, &library) == TYPE_E_LIBNOTREGISTERED, "nor is a later one");
  CHECK(LoadRegTypeLib(&IID_IUnknown, 1, 0, 0, &library) == TYPE_E_LIBNOTREGISTERED, "nor is a foreign library");
  CHECK(LoadRegTypeLib(NULL, 1, 0, 0, &library) == E_INVALIDARG, "No identifier");
  CHECK(LoadRegTypeLib(&LIBID_SCARDCOMLib, 1, 0, 0, NULL) == E_INVALIDARG, "No place");
}

static void description(ITypeInfo *info) {
  TYPEATTR *attributes = NULL;
  CHECK(ITypeInfo_GetTypeAttr(info, &attributes) == S_OK, "The interface has attributes");
  CHECK(IsEqualGUID(&attributes->guid, &IID_ISCardManage), "It is the manager's");
  CHECK(attributes->wTypeFlags == TYPEFLAG_FDISPATCHABLE, "It is dispatchable and not dual");
  CHECK(attributes->cFuncs == 11 && attributes->cbSizeVft == 18 * sizeof(void *), "It has eleven functions of its own");
  ITypeInfo_ReleaseTypeAttr(info, attributes);
  FUNCDESC *function = NULL;
  CHECK(ITypeInfo_GetFuncDesc(info, 1, &function) == S_OK && function->cParamsOpt == 1 &&
            function->oVft == 8 * sizeof(void *),
        "AttachByIFD has one optional parameter and the ninth slot");
  PARAMDESC *mode = &function->lprgelemdescParam[1].paramdesc;
  CHECK(mode->wParamFlags == (PARAMFLAG_FIN | PARAMFLAG_FOPT | PARAMFLAG_FHASDEFAULT) &&
            V_I4(&mode->pparamdescex->varDefaultValue) == SHARED,
        "which is SHARED by default");
  ITypeInfo_ReleaseFuncDesc(info, function);
}

static void parameters(void) {
  VARIANT arguments[3], result;
  DISPID names[1] = {2};
  DISPPARAMS given = {arguments, names, 3, 1};
  UINT place = 99;
  for (LONG index = 0; index < 3; index++) {
    V_VT(&arguments[index]) = VT_I4;
    V_I4(&arguments[index]) = 10 + index;
  }
  VariantInit(&result);
  CHECK(DispGetParam(&given, 0, VT_I2, &result, &place) == S_OK && V_VT(&result) == VT_I2 && V_I2(&result) == 12,
        "The first argument stands last");
  CHECK(DispGetParam(&given, 2, VT_R8, &result, &place) == S_OK && V_R8(&result) == 10, "A named one stands first");
  CHECK(DispGetParam(&given, 3, VT_I4, &result, &place) == DISP_E_PARAMNOTFOUND, "One that is not there");
  CHECK(DispGetParam(&given, 1, VT_UNKNOWN, &result, &place) == DISP_E_TYPEMISMATCH && place == 1,
        "One that does not convert is named");
  given.cNamedArgs = 4;
  CHECK(DispGetParam(&given, 0, VT_I4, &result, &place) == DISP_E_BADPARAMCOUNT, "More names than arguments");
  given.cNamedArgs = 0;
  given.rgvarg = NULL;
  CHECK(DispGetParam(&given, 0, VT_I4, &result, &place) == E_INVALIDARG, "A count without arguments");
  CHECK(DispGetParam(NULL, 0, VT_I4, &result, &place) == E_INVALIDARG, "No arguments at all");
}

/* An object that has its IDispatch made for it. */
typedef struct Outer {
  IUnknown base;
  LONG references;
  IUnknown *part;
} Outer;

static HRESULT outer_query(IUnknown *this, REFIID iid, void **result) {
  Outer *outer = (Outer *)this;
  if (IsEqualGUID(iid, &IID_IDispatch))
    return IUnknown_QueryInterface(outer->part, iid, result);
  *result = NULL;
  if (!IsEqualGUID(iid, &IID_IUnknown))
    return E_NOINTERFACE;
  outer->references++;
  *result = this;
  return S_OK;
}
static ULONG outer_add(IUnknown *this) { return (ULONG) ++((Outer *)this)->references; }
static ULONG outer_release(IUnknown *this) { return (ULONG) --((Outer *)this)->references; }

static void standard(ITypeInfo *info, ISCardManage *manager) {
  static IUnknownVtbl table = {outer_query, outer_add, outer_release};
  Outer outer = {{&table}, 1, NULL};
  IDispatch *dispatch = NULL;
  IUnknown *back = NULL;
  CHECK(CreateStdDispatch(&outer.base, manager, info, &outer.part) == S_OK, "A part is made");
  CHECK(IUnknown_QueryInterface(&outer.base, &IID_IDispatch, (void **)&dispatch) == S_OK && outer.references == 2,
        "Its IDispatch counts the outer object");
  CHECK(IDispatch_QueryInterface(dispatch, &IID_IUnknown, (void **)&back) == S_OK && back == &outer.base,
        "and belongs to it");
  IUnknown_Release(back);
  CHECK(number_of(dispatch, "Detach") == 6, "It knows the names of the description");
  EXCEPINFO exception;
  CHECK(call(dispatch, 6, DISPATCH_METHOD, NULL, 0, NULL, &exception, NULL) == DISP_E_EXCEPTION &&
            exception.scode == SCARD_E_INVALID_HANDLE,
        "and calls the instance");
  SysFreeString(exception.bstrDescription);
  SysFreeString(exception.bstrSource);
  IDispatch_Release(dispatch);
  CHECK(outer.references == 1, "It gives the outer object back");
  CHECK(IUnknown_Release(outer.part) == 0, "The outer object held it alone");
  CHECK(CreateStdDispatch(NULL, manager, info, &back) == S_OK, "It may stand alone");
  CHECK(IUnknown_QueryInterface(back, &IID_IDispatch, (void **)&dispatch) == S_OK, "with its IDispatch");
  IUnknown_Release(back);
  CHECK(IDispatch_Release(dispatch) == 0, "which counts it");
  CHECK(CreateStdDispatch(NULL, NULL, info, &back) == E_INVALIDARG && back == NULL, "No instance");
  CHECK(CreateStdDispatch(NULL, manager, NULL, &back) == E_INVALIDARG, "No description");
  CHECK(CreateStdDispatch(NULL, manager, info, NULL) == E_INVALIDARG, "No place");
}

int main(void) {
  if (CoInitializeEx(NULL, COINIT_MULTITHREADED) != S_OK)
    return 2;
  IDispatch *object = new_manager();
  ISCardManage *manager = NULL;
  ITypeInfo *info = NULL;
  UINT count = 0;
  if (object == NULL || IDispatch_QueryInterface(object, &IID_ISCardManage, (void **)&manager) != S_OK)
    return 2;
  CHECK(IDispatch_GetTypeInfoCount(object, &count) == S_OK && count == 1, "The object describes itself");
  CHECK(IDispatch_GetTypeInfo(object, 1, 0, &info) == DISP_E_BADINDEX && info == NULL, "once");
  if (IDispatch_GetTypeInfo(object, 0, 0, &info) != S_OK)
    return 2;
  description(info);
  libraries();
  parameters();
  standard(info, manager);
  LPOLESTR name = wide("Status");
  DISPID number = 0;
  DISPPARAMS none = {NULL, NULL, 0, 0};
  CHECK(DispGetIDsOfNames(info, &name, 1, &number) == S_OK && number == 9, "DispGetIDsOfNames asks the description");
  CHECK(DispInvoke(manager, info, 6, DISPATCH_METHOD, &none, NULL, NULL, NULL) == DISP_E_EXCEPTION,
        "DispInvoke calls the object");
  CHECK(DispInvoke(manager, NULL, 6, DISPATCH_METHOD, &none, NULL, NULL, NULL) == E_INVALIDARG, "No description");
  ITypeInfo_Release(info);
  ISCardManage_Release(manager);
  CHECK(IDispatch_Release(object) == 0, "Nobody else holds the object");
  CoUninitialize();
  return check_end();
}
