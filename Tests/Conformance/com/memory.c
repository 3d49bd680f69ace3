/* Task memory, IMalloc and error objects. */
#include "support.h"

int main(void) {
  IMalloc *allocator = NULL;
  ICreateErrorInfo *create = NULL;
  IErrorInfo *info = NULL, *again = NULL;
  BSTR text = NULL;
  char *block;
  DWORD context = 0;
  GUID guid;

  block = CoTaskMemAlloc(10);
  CHECK(block != NULL, "a block can be had");
  memset(block, 7, 10);
  block = CoTaskMemRealloc(block, 100000);
  CHECK(block != NULL && block[0] == 7 && block[9] == 7, "it grows with its content");
  CHECK(CoTaskMemRealloc(block, 0) == NULL, "a size of 0 frees it");
  block = CoTaskMemRealloc(NULL, 8);
  CHECK(block != NULL, "NULL grows into a new block");
  CoTaskMemFree(block);
  CoTaskMemFree(NULL);
  block = CoTaskMemAlloc(0);
  CHECK(block != NULL, "an empty block is a block");
  CoTaskMemFree(block);
  CHECK(CoTaskMemAlloc((SIZE_T)-1) == NULL, "more than there is, is NULL");
  CHECK(CoTaskMemAlloc((SIZE_T)-1 / 2) == NULL, "half of everything too");

  CHECK(CoGetMalloc(1, &allocator) == S_OK && allocator != NULL, "the allocator is an object");
  CHECK(CoGetMalloc(1, NULL) == E_INVALIDARG, "a place is needed");
  {
    IMalloc *none = (IMalloc *)1;
    CHECK(CoGetMalloc(2, &none) == E_INVALIDARG && none == NULL, "the context is 1");
  }
  block = IMalloc_Alloc(allocator, 20);
  CHECK(block != NULL && IMalloc_GetSize(allocator, block) >= 20, "its blocks have a size");
  CHECK(IMalloc_GetSize(allocator, NULL) == (SIZE_T)-1, "NULL has all bits one for a size");
  CHECK(IMalloc_DidAlloc(allocator, block) == -1, "whose a block is cannot be told");
  block = IMalloc_Realloc(allocator, block, 40);
  CHECK(block != NULL, "they grow");
  CoTaskMemFree(block);
  IMalloc_Free(allocator, NULL);
  IMalloc_HeapMinimize(allocator);
  IMalloc_Release(allocator);

  CHECK(GetErrorInfo(0, &info) == S_FALSE && info == NULL, "a thread starts without an error object");
  CHECK(GetErrorInfo(1, &info) == E_INVALIDARG && GetErrorInfo(0, NULL) == E_INVALIDARG, "bad arguments are refused");
  CHECK(SetErrorInfo(1, NULL) == E_INVALIDARG, "the reserved number is 0");
  CHECK(CreateErrorInfo(NULL) == E_INVALIDARG, "a place is needed");
  CHECK(CreateErrorInfo(&create) == S_OK && create != NULL, "an error object can be made");
  CHECK(ICreateErrorInfo_SetDescription(create, (LPOLESTR)OLESTR("what")) == S_OK, "it takes a description");
  CHECK(ICreateErrorInfo_SetSource(create, (LPOLESTR)OLESTR("who")) == S_OK, "a source");
  CHECK(ICreateErrorInfo_SetHelpFile(create, (LPOLESTR)OLESTR("where")) == S_OK, "a help file");
  CHECK(ICreateErrorInfo_SetHelpContext(create, 42) == S_OK, "a place in it");
  CHECK(ICreateErrorInfo_SetGUID(create, &IID_IDispatch) == S_OK, "an interface");
  CHECK(ICreateErrorInfo_SetGUID(create, NULL) == E_POINTER, "which is needed then");
  CHECK(ICreateErrorInfo_QueryInterface(create, &IID_IErrorInfo, (void **)&info) == S_OK, "it is readable");
  CHECK(SetErrorInfo(0, info) == S_OK, "it becomes the thread's");
  CHECK(GetErrorInfo(0, &again) == S_OK && again == info, "and is had back");
  CHECK(IErrorInfo_Release(again) > 0, "with a reference of the caller's");
  CHECK(GetErrorInfo(0, &again) == S_FALSE && again == NULL, "once");
  CHECK(IErrorInfo_GetDescription(info, &text) == S_OK && SysStringLen(text) == 4 && text[0] == 'w', "the description");
  SysFreeString(text);
  CHECK(IErrorInfo_GetSource(info, &text) == S_OK && SysStringLen(text) == 3, "the source");
  SysFreeString(text);
  CHECK(IErrorInfo_GetHelpFile(info, &text) == S_OK && SysStringLen(text) == 5, "the help file");
  SysFreeString(text);
  CHECK(IErrorInfo_GetHelpContext(info, &context) == S_OK && context == 42, "the place in it");
  CHECK(IErrorInfo_GetGUID(info, &guid) == S_OK && IsEqualGUID(&guid, &IID_IDispatch), "the interface");
  CHECK(IErrorInfo_GetGUID(info, NULL) == E_POINTER && IErrorInfo_GetDescription(info, NULL) == E_POINTER,
        "each needs a place");
  CHECK(SetErrorInfo(0, info) == S_OK && SetErrorInfo(0, NULL) == S_OK && GetErrorInfo(0, &again) == S_FALSE,
        "NULL clears the thread's error object");
  CHECK(IErrorInfo_Release(info) == 1 && ICreateErrorInfo_Release(create) == 0, "nothing else holds it");
  return check_end();
}
