// The callers lie in a file of their own, so that nothing is inlined from the class.
#include "dispatch_objects.h"

#include <time.h>

#include "oaidl.h"
#include "unknwn.h"

namespace {

const GUID null_iid = {};

double now() {
  timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

__attribute__((noinline)) bool invoke(IDispatch *object, size_t count) {
  VARIANT arguments[2], result;
  arguments[0].vt = arguments[1].vt = VT_I4;
  arguments[0].lVal = 2;
  bool right = true;
  for (size_t index = 0; index < count; index++) {
    arguments[1].lVal = LONG(index);
    DISPPARAMS parameters = {arguments, nullptr, 2, 0};
    HRESULT hr = object->Invoke(1, null_iid, 0, DISPATCH_METHOD, &parameters, &result, nullptr, nullptr);
    right &= hr == S_OK && result.lVal == LONG(index) + 2;
  }
  return right;
}

__attribute__((noinline)) bool names(IDispatch *object, const char16_t *name, DISPID expected, size_t count) {
  LPOLESTR text = reinterpret_cast<LPOLESTR>(const_cast<char16_t *>(name));
  bool right = true;
  for (size_t index = 0; index < count; index++) {
    DISPID number = 0;
    right &= object->GetIDsOfNames(null_iid, &text, 1, 0, &number) == S_OK && number == expected;
  }
  return right;
}

} // namespace

extern "C" double dispatch_run(dispatch_operation operation, void *pointer, size_t count) {
  IDispatch *object = static_cast<IDispatch *>(pointer);
  bool right = false;
  double start = now();
  switch (operation) {
  case DISPATCH_INVOKE: right = invoke(object, count); break;
  case DISPATCH_NAME_FIRST: right = names(object, u"Add", 1, count); break;
  case DISPATCH_NAME_LAST: right = names(object, u"ResetReader", 33, count); break;
  }
  double end = now();
  return right ? end - start : -1;
}

extern "C" void dispatch_release(void *object) { static_cast<IDispatch *>(object)->Release(); }
