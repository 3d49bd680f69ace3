/* support.h - what the programs of this folder share: texts, and an object that counts its references. */
#ifndef AUTOMATION_SUPPORT_H
#define AUTOMATION_SUPPORT_H

#include <windows.h>

#include <string.h>

#include "../check.h"
#include "../texts.h"

static inline BSTR bstr(const char *text) { return SysAllocString(wide(text)); }

/* An IDispatch on the stack. Its default property is `value`; Invoke returns `status`. */
typedef struct Object {
  IDispatch base;
  LONG references;
  HRESULT status;
  HRESULT query;
  LCID locale;
  VARIANT value;
} Object;

static inline HRESULT object_query(IDispatch *This, REFIID iid, void **result) {
  Object *object = (Object *)This;
  *result = NULL;
  if (FAILED(object->query))
    return object->query;
  if (!IsEqualGUID(iid, &IID_IUnknown) && !IsEqualGUID(iid, &IID_IDispatch))
    return E_NOINTERFACE;
  object->references++;
  *result = This;
  return S_OK;
}
static inline ULONG object_add(IDispatch *This) { return (ULONG) ++((Object *)This)->references; }
static inline ULONG object_release(IDispatch *This) { return (ULONG) --((Object *)This)->references; }
static inline HRESULT object_count(IDispatch *This, UINT *count) {
  (void)This;
  *count = 0;
  return S_OK;
}
static inline HRESULT object_info(IDispatch *This, UINT index, LCID locale, ITypeInfo **info) {
  (void)This, (void)index, (void)locale;
  *info = NULL;
  return DISP_E_BADINDEX;
}
static inline HRESULT object_names(IDispatch *This, REFIID iid, LPOLESTR *names, UINT count, LCID locale,
                                   DISPID *numbers) {
  (void)This, (void)iid, (void)names, (void)count, (void)locale, (void)numbers;
  return DISP_E_UNKNOWNNAME;
}
static inline HRESULT object_invoke(IDispatch *This, DISPID member, REFIID iid, LCID locale, WORD flags,
                                    DISPPARAMS *arguments, VARIANT *result, EXCEPINFO *exception, UINT *wrong) {
  Object *object = (Object *)This;
  (void)iid, (void)exception, (void)wrong;
  object->locale = locale;
  if (member != DISPID_VALUE || !(flags & DISPATCH_PROPERTYGET) || arguments == NULL || arguments->cArgs != 0)
    return DISP_E_MEMBERNOTFOUND;
  return FAILED(object->status) ? object->status : VariantCopy(result, &object->value);
}

static IDispatchVtbl object_vtable = {object_query, object_add,   object_release, object_count,
                                      object_info,  object_names, object_invoke};

/* An object with one reference, which the test holds. */
static inline Object new_object(void) {
  Object object;
  memset(&object, 0, sizeof object);
  object.base.lpVtbl = &object_vtable;
  object.references = 1;
  return object;
}

#endif
