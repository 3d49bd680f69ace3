/* support.h - what the programs of this folder share: texts, arguments, the object under test. */
#ifndef DISPATCH_SUPPORT_H
#define DISPATCH_SUPPORT_H

#define COBJMACROS
#include <windows.h>
#include <winscard.h>
#include <SCardCom.h>
#include <string.h>

#include "../check.h"
#include "../texts.h"

/* Whether a BSTR is this ASCII text; frees it. */
static inline int takes_text(BSTR text, const char *expected) {
  int same = is_text(text, expected);
  SysFreeString(text);
  return same;
}

/* The number of a member by its name; DISPID_UNKNOWN where there is none. */
static inline DISPID number_of(IDispatch *object, const char *name) {
  LPOLESTR text = wide(name);
  DISPID number = -77;
  IDispatch_GetIDsOfNames(object, &IID_NULL, &text, 1, LOCALE_USER_DEFAULT, &number);
  return number;
}

/* Calls a method with `count` arguments that stand last to first. */
static inline HRESULT call(IDispatch *object, DISPID member, WORD use, VARIANT *arguments, UINT count, VARIANT *result,
                           EXCEPINFO *exception, UINT *place) {
  DISPPARAMS parameters = {arguments, NULL, count, 0};
  return IDispatch_Invoke(object, member, &IID_NULL, LOCALE_USER_DEFAULT, use, &parameters, result, exception, place);
}

/* A new manager, as late-bound callers get it. */
static inline IDispatch *new_manager(void) {
  CLSID clsid;
  IDispatch *object = NULL;
  NEED(CLSIDFromProgID(wide("Comcard.SCardManage"), &clsid) == S_OK);
  CHECK(CoCreateInstance(&clsid, NULL, CLSCTX_ALL, &IID_IDispatch, (void **)&object) == S_OK,
        "The class makes an object for late-bound callers");
  return object;
}

#endif
