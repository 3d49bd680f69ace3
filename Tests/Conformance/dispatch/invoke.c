/* invoke.c - IDispatch of the card manager, as a script host uses it, and as nobody should. */
#include "support.h"

static const char *const members[] = {"AttachByHandle", "AttachByIFD", "CreateFileAccess", "CreateCardAuth",
                                      "CreateCHVerification", "Detach", "SCardLock", "Reconnect", "Status",
                                      "SCardUnlock", "CreateInterface"};

static void names(IDispatch *object) {
  for (int index = 0; index < 11; index++)
    CHECK_ROW(number_of(object, members[index]) == index + 1, "Every member has the number of its place", members[index]);
  CHECK(number_of(object, "sTATUS") == 9, "Letter case does not count");
  CHECK(number_of(object, "Statu") == DISPID_UNKNOWN, "A part of a name is no name");
  LPOLESTR several[3] = {wide("AttachByIFD"), wide("FLAGS"), wide("nothing")};
  DISPID numbers[3] = {-7, -7, -7};
  CHECK(IDispatch_GetIDsOfNames(object, &IID_NULL, several, 2, 0, numbers) == S_OK && numbers[0] == 2 && numbers[1] == 1,
        "Arguments have names and numbers");
  CHECK(IDispatch_GetIDsOfNames(object, &IID_NULL, several, 3, 0, numbers) == DISP_E_UNKNOWNNAME && numbers[0] == 2 &&
            numbers[1] == 1 && numbers[2] == DISPID_UNKNOWN,
        "One unknown name leaves the others found");
  CHECK(IDispatch_GetIDsOfNames(object, &IID_IUnknown, several, 1, 0, numbers) == DISP_E_UNKNOWNINTERFACE,
        "The reserved identifier must be IID_NULL");
}

static void calls(IDispatch *object) {
  VARIANT arguments[2], result;
  EXCEPINFO exception;
  UINT place = 99;
  LONG state = -1, protocol = -1;
  memset(&exception, 0xA5, sizeof exception);
  CHECK(call(object, 7, DISPATCH_METHOD, NULL, 0, NULL, &exception, NULL) == DISP_E_EXCEPTION &&
            exception.scode == SCARD_E_INVALID_HANDLE && exception.bstrHelpFile == NULL,
        "A failing member is an exception with its code");
  SysFreeString(exception.bstrDescription);
  SysFreeString(exception.bstrSource);

  VariantInit(&arguments[0]);
  V_VT(&arguments[0]) = VT_BSTR;
  V_BSTR(&arguments[0]) = SysAllocString(wide("No Such Reader"));
  CHECK(call(object, 2, DISPATCH_METHOD, arguments, 1, NULL, &exception, NULL) == DISP_E_EXCEPTION &&
            exception.bstrDescription != NULL,
        "An exception has a text where the member left one");
  SysFreeString(exception.bstrDescription);
  CHECK(takes_text(exception.bstrSource, "Comcard.SCardManage.1"), "And names the class that it comes from");
  VariantClear(&arguments[0]);

  VariantInit(&arguments[0]);
  V_VT(&arguments[0]) = VT_BSTR;
  V_BSTR(&arguments[0]) = SysAllocString(wide("Comcard Virtual Reader 00 00"));
  CHECK(call(object, 2, DISPATCH_METHOD, arguments, 1, &result, NULL, NULL) == S_OK && V_VT(&result) == VT_EMPTY,
        "The share mode may be left out");
  VariantClear(&arguments[0]);

  V_VT(&arguments[1]) = VT_BYREF | VT_I4;
  V_BYREF(&arguments[1]) = &state;
  V_VT(&arguments[0]) = VT_BYREF | VT_I4;
  V_BYREF(&arguments[0]) = &protocol;
  CHECK(call(object, 9, DISPATCH_METHOD, arguments, 2, NULL, NULL, NULL) == S_OK && state == SPECIFICMODE && protocol > 0,
        "Both results come by reference");
  V_VT(&arguments[1]) = VT_I4;
  CHECK(call(object, 9, DISPATCH_METHOD, arguments, 2, NULL, NULL, &place) == DISP_E_TYPEMISMATCH && place == 1,
        "A result that is not passed by reference is refused, with its place");
  V_VT(&arguments[1]) = VT_BYREF | VT_I4;
  V_BYREF(&arguments[1]) = NULL;
  CHECK(call(object, 9, DISPATCH_METHOD, arguments, 2, NULL, NULL, &place) == DISP_E_TYPEMISMATCH && place == 1,
        "A NULL reference is refused, with its place");
  CHECK(call(object, 9, DISPATCH_METHOD, arguments, 1, NULL, NULL, NULL) == DISP_E_PARAMNOTOPTIONAL,
        "A result left out is missing");

  CHECK(call(object, 7, DISPATCH_METHOD, NULL, 0, NULL, NULL, NULL) == S_OK, "A method without arguments");
  V_VT(&arguments[0]) = VT_BSTR;
  V_BSTR(&arguments[0]) = SysAllocString(wide("0"));
  CHECK(call(object, 10, DISPATCH_METHOD, arguments, 1, NULL, NULL, NULL) == S_OK, "A text becomes a number");
  VariantClear(&arguments[0]);

  CHECK(call(object, 3, DISPATCH_METHOD, NULL, 0, &result, NULL, NULL) == S_OK && V_VT(&result) == VT_DISPATCH,
        "An object is a result");
  ISCardFileAccess *files = NULL;
  CHECK(V_DISPATCH(&result) != NULL &&
            IDispatch_QueryInterface(V_DISPATCH(&result), &IID_ISCardFileAccess, (void **)&files) == S_OK,
        "The result is the interface's object");
  if (files)
    ISCardFileAccess_Release(files);
  VariantClear(&result);
  CHECK(call(object, 6, DISPATCH_METHOD, NULL, 0, NULL, NULL, NULL) == S_OK, "The connection is given up");
}

static void raw_pointers(IDispatch *object) {
  VARIANT arguments[3], result;
  UINT place = 99;
  LONG data = 0;
  GUID iid = IID_ISCardAuth;
  V_VT(&arguments[2]) = VT_BSTR;
  V_BSTR(&arguments[2]) = NULL;
  V_VT(&arguments[1]) = VT_BSTR;
  V_BSTR(&arguments[1]) = NULL;
  V_VT(&arguments[0]) = VT_BYREF | VT_I4;
  V_BYREF(&arguments[0]) = &data;
  CHECK(call(object, 11, DISPATCH_METHOD, arguments, 3, &result, NULL, &place) == DISP_E_TYPEMISMATCH && place == 2,
        "A pointer that Automation does not know takes no text");
  V_VT(&arguments[2]) = VT_BYREF | VT_UI1;
  V_BYREF(&arguments[2]) = &iid;
  CHECK(call(object, 11, DISPATCH_METHOD, arguments, 3, &result, NULL, NULL) == S_OK && V_VT(&result) == VT_UNKNOWN,
        "It takes bytes by reference");
  VariantClear(&result);
}

static void hostile(IDispatch *object) {
  VARIANT argument;
  DISPID name = 0;
  DISPPARAMS parameters = {NULL, NULL, 0x7FFFFFFF, 0};
  VariantInit(&argument);
  CHECK(IDispatch_Invoke(object, 2, &IID_NULL, 0, 1, NULL, NULL, NULL, NULL) == E_INVALIDARG, "NULL arguments");
  CHECK(IDispatch_Invoke(object, 2, &IID_NULL, 0, 1, &parameters, NULL, NULL, NULL) == E_INVALIDARG,
        "A count without an array");
  parameters.rgvarg = &argument;
  CHECK(IDispatch_Invoke(object, 2, &IID_NULL, 0, 1, &parameters, NULL, NULL, NULL) == DISP_E_BADPARAMCOUNT,
        "A count beyond all bounds");
  parameters.cArgs = 1;
  parameters.cNamedArgs = 0xFFFFFFFF;
  parameters.rgdispidNamedArgs = &name;
  CHECK(IDispatch_Invoke(object, 2, &IID_NULL, 0, 1, &parameters, NULL, NULL, NULL) == DISP_E_BADPARAMCOUNT,
        "More names than arguments");
  static const DISPID bad[] = {-1, 2, 77, -3, (DISPID)0x80000000, 0x7FFFFFFF};
  parameters.cNamedArgs = 1;
  for (size_t index = 0; index < sizeof bad / sizeof *bad; index++) {
    name = bad[index];
    CHECK(IDispatch_Invoke(object, 2, &IID_NULL, 0, 1, &parameters, NULL, NULL, NULL) == DISP_E_PARAMNOTFOUND,
          "A name that no parameter has");
  }
  static const DISPID unknown[] = {0, 12, -1, (DISPID)0x80000000};
  for (size_t index = 0; index < sizeof unknown / sizeof *unknown; index++)
    CHECK(call(object, unknown[index], 1, NULL, 0, NULL, NULL, NULL) == DISP_E_MEMBERNOTFOUND, "No such member");
  CHECK(call(object, 7, DISPATCH_PROPERTYGET, NULL, 0, NULL, NULL, NULL) == DISP_E_MEMBERNOTFOUND,
        "A method is no property");
  for (UINT type = 0; type < 0x10000; type += type < 0x50 ? 1 : 0x0FF1) {
    V_VT(&argument) = (VARTYPE)type;
    V_BYREF(&argument) = NULL;
    HRESULT hr = call(object, 10, DISPATCH_METHOD, &argument, 1, NULL, NULL, NULL);
    CHECK(hr != S_OK, "No type, whatever it is, brings the call down");
  }
}

int main(void) {
  if (CoInitializeEx(NULL, COINIT_MULTITHREADED) != S_OK)
    return 2;
  IDispatch *object = new_manager();
  if (object == NULL)
    return 2;
  names(object);
  calls(object);
  raw_pointers(object);
  hostile(object);
  CHECK(IDispatch_Release(object) == 0, "Nobody else holds the object");
  CoUninitialize();
  return check_end();
}
