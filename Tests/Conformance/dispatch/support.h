/* support.h - what the programs of this folder share: texts, arguments, the object under test. */
#ifndef DISPATCH_SUPPORT_H
#define DISPATCH_SUPPORT_H

#define COBJMACROS
#include <windows.h>
#include <winscard.h>
#include <SCardCom.h>
#include <string.h>

#include "../check.h"

/* Whether a BSTR is this ASCII text; frees it. */
static inline int takes_text(BSTR text, const char *expected) {
  UINT length = (UINT)strlen(expected);
  int same = text != NULL && SysStringLen(text) == length;
  for (UINT index = 0; same && index < length; index++)
    same = text[index] == (OLECHAR)(unsigned char)expected[index];
  SysFreeString(text);
  return same;
}

/* The UTF-16 of an ASCII text; the four last results stay valid. */
static inline OLECHAR *wide(const char *text) {
  static OLECHAR buffers[4][256];
  static unsigned which;
  OLECHAR *buffer = buffers[++which % 4];
  size_t index = 0;
  for (; text[index] != 0 && index < 255; index++)
    buffer[index] = (OLECHAR)(unsigned char)text[index];
  buffer[index] = 0;
  return buffer;
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
  CHECK(CLSIDFromProgID(wide("Comcard.SCardManage"), &clsid) == S_OK, "The ProgID names the class");
  CHECK(CoCreateInstance(&clsid, NULL, CLSCTX_ALL, &IID_IDispatch, (void **)&object) == S_OK,
        "The class makes an object for late-bound callers");
  return object;
}

#endif
