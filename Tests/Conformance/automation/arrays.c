/* arrays.c - SAFEARRAYs: descriptors, data, bounds, locks, elements, copies. */
#include "support.h"

static char row_text[48];
static const char *type_name(unsigned type) {
  snprintf(row_text, sizeof row_text, "VARTYPE %u", type);
  return row_text;
}

static const struct {
  VARTYPE type;
  ULONG size;
} element_types[] = {{VT_I1, 1},  {VT_UI1, 1},  {VT_I2, 2},   {VT_UI2, 2},  {VT_BOOL, 2},    {VT_I4, 4},    {VT_UI4, 4},
                     {VT_INT, 4}, {VT_UINT, 4}, {VT_R4, 4},   {VT_ERROR, 4}, {VT_I8, 8},     {VT_UI8, 8},   {VT_R8, 8},
                     {VT_CY, 8},  {VT_DATE, 8}, {VT_BSTR, 8}, {VT_UNKNOWN, 8}, {VT_DISPATCH, 8}, {VT_DECIMAL, 16}, {VT_VARIANT, 24}};

static void making(void) {
  SAFEARRAYBOUND bound = {3, -1};
  for (size_t index = 0; index < sizeof element_types / sizeof *element_types; index++) {
    VARTYPE type = element_types[index].type, found = 0;
    SAFEARRAY *array = SafeArrayCreate(type, 1, &bound);
    CHECK_ROW(array != NULL && array->cDims == 1 && array->cbElements == element_types[index].size && array->cLocks == 0 &&
                  array->pvData != NULL,
              "SafeArrayCreate makes an array of every type with a size", type_name(type));
    CHECK_ROW(SafeArrayGetVartype(array, &found) == S_OK && found == type, "which knows its type", type_name(type));
    int zero = 1;
    for (ULONG byte = 0; array && byte < 3 * array->cbElements; byte++)
      zero &= ((BYTE *)array->pvData)[byte] == 0;
    CHECK_ROW(zero, "and whose elements are zero", type_name(type));
    SAFEARRAY *copy = NULL;
    CHECK_ROW(SafeArrayCopy(array, &copy) == S_OK && SafeArrayGetVartype(copy, &found) == S_OK && found == type,
              "a copy has the type too", type_name(type));
    SafeArrayDestroy(copy);
    CHECK_ROW(SafeArrayDestroy(array) == S_OK, "SafeArrayDestroy frees it", type_name(type));
    array = SafeArrayCreateVector(type, 5, 2);
    CHECK_ROW(array != NULL && array->rgsabound[0].lLbound == 5 && array->rgsabound[0].cElements == 2 &&
                  SafeArrayGetElemsize(array) == element_types[index].size,
              "SafeArrayCreateVector makes one of one dimension", type_name(type));
    CHECK_ROW(SafeArrayDestroy(array) == S_OK, "which SafeArrayDestroy frees", type_name(type));
    array = NULL;
    CHECK_ROW(SafeArrayAllocDescriptorEx(type, 2, &array) == S_OK && array->cDims == 2 && array->pvData == NULL &&
                  array->cbElements == element_types[index].size && SafeArrayGetVartype(array, &found) == S_OK && found == type,
              "SafeArrayAllocDescriptorEx makes a descriptor that knows its type", type_name(type));
    SafeArrayDestroyDescriptor(array);
  }
  static const VARTYPE bad[] = {VT_EMPTY, VT_NULL, 15, 24, VT_RECORD, VT_LPSTR, VT_BSTR | VT_BYREF, VT_UI1 | VT_ARRAY, VT_ILLEGAL};
  for (size_t index = 0; index < sizeof bad / sizeof *bad; index++) {
    SAFEARRAY *array = NULL;
    CHECK_ROW(SafeArrayCreate(bad[index], 1, &bound) == NULL, "SafeArrayCreate refuses types without elements, and records",
              type_name(bad[index]));
    CHECK_ROW(SafeArrayCreateEx(bad[index], 1, &bound, NULL) == NULL, "and so does SafeArrayCreateEx", type_name(bad[index]));
    CHECK_ROW(SafeArrayCreateVector(bad[index], 0, 1) == NULL, "and SafeArrayCreateVector", type_name(bad[index]));
    CHECK_ROW(SafeArrayCreateVectorEx(bad[index], 0, 1, NULL) == NULL, "and SafeArrayCreateVectorEx", type_name(bad[index]));
    CHECK_ROW(SafeArrayAllocDescriptorEx(bad[index], 1, &array) == E_INVALIDARG && array == NULL,
              "and SafeArrayAllocDescriptorEx", type_name(bad[index]));
  }
  CHECK(SafeArrayCreate(VT_I4, 0, &bound) == NULL, "an array has at least one dimension");
  CHECK(SafeArrayCreate(VT_I4, 65536, &bound) == NULL, "and at most 65535");
  CHECK(SafeArrayCreate(VT_I4, 1, NULL) == NULL, "its bounds must be there");
  SAFEARRAYBOUND huge[2] = {{0xFFFFFFFFU, 0}, {0xFFFFFFFFU, 0}};
  CHECK(SafeArrayCreate(VT_VARIANT, 2, huge) == NULL, "an array larger than memory is refused");
  SAFEARRAYBOUND wrapping[4] = {{0x10000, 0}, {0x10000, 0}, {0x10000, 0}, {0x10000, 0}};
  CHECK(SafeArrayCreate(VT_UI1, 4, wrapping) == NULL, "also where its size would wrap around to nothing");
  CHECK(SafeArrayCreateVector(VT_UI1, 0, 0xFFFFFFFFU) == NULL, "and so is such a vector");
  SAFEARRAY *array = SafeArrayCreateVector(VT_I4, 0, 0);
  LONG upper = 5, index = 0, number = 0;
  CHECK(array != NULL && SafeArrayGetUBound(array, 1, &upper) == S_OK && upper == -1, "an array may have no elements");
  CHECK(SafeArrayGetElement(array, &index, &number) == DISP_E_BADINDEX, "and then has none at any index");
  SafeArrayDestroy(array);

  CHECK(SafeArrayAllocDescriptor(0, &array) == E_INVALIDARG, "a descriptor needs a dimension");
  CHECK(SafeArrayAllocDescriptor(65536, &array) == E_INVALIDARG, "and has at most 65535");
  CHECK(SafeArrayAllocDescriptor(1, NULL) == E_POINTER, "and a place");
  CHECK(SafeArrayAllocDescriptorEx(VT_I4, 0, &array) == E_INVALIDARG, "with a type too");
  CHECK(SafeArrayAllocDescriptorEx(VT_I4, 1, NULL) == E_POINTER, "in every respect");
  CHECK(SafeArrayAllocDescriptor(65535, &array) == S_OK && array->cDims == 65535, "65535 dimensions are possible");
  CHECK(SafeArrayDestroyDescriptor(array) == S_OK, "SafeArrayDestroyDescriptor frees a descriptor");
  CHECK(SafeArrayDestroyDescriptor(NULL) == S_OK, "and takes NULL");
  CHECK(SafeArrayDestroy(NULL) == S_OK, "SafeArrayDestroy takes NULL");
  CHECK(SafeArrayDestroyData(NULL) == E_INVALIDARG, "SafeArrayDestroyData does not");
  CHECK(SafeArrayAllocData(NULL) == E_INVALIDARG, "nor does SafeArrayAllocData");

  CHECK(SafeArrayAllocDescriptor(1, &array) == S_OK && array->fFeatures == 0 && array->cbElements == 0 && array->pvData == NULL,
        "SafeArrayAllocDescriptor makes an empty descriptor");
  VARTYPE type = 99;
  CHECK(SafeArrayGetVartype(array, &type) == E_INVALIDARG && type == 99, "which does not know its type");
  array->cbElements = 4;
  array->rgsabound[0].cElements = 3;
  CHECK(SafeArrayAllocData(array) == S_OK && array->pvData != NULL && ((LONG *)array->pvData)[2] == 0,
        "SafeArrayAllocData allocates what the bounds tell, all zero");
  CHECK(SafeArrayDestroyData(array) == S_OK && array->pvData == NULL, "SafeArrayDestroyData frees it");
  CHECK(SafeArrayDestroyData(array) == S_OK, "once more is no error");
  array->rgsabound[0].cElements = 0x40000000;
  CHECK(SafeArrayAllocData(array) == E_OUTOFMEMORY && array->pvData == NULL, "too much is E_OUTOFMEMORY");
  SafeArrayDestroyDescriptor(array);
}

static void telling(void) {
  SAFEARRAYBOUND bounds[3] = {{2, 1}, {3, -5}, {4, 0}};
  SAFEARRAY *array = SafeArrayCreate(VT_I2, 3, bounds);
  LONG number = 99;
  VARTYPE type = 0;
  CHECK(SafeArrayGetDim(array) == 3 && SafeArrayGetDim(NULL) == 0, "SafeArrayGetDim counts the dimensions");
  CHECK(SafeArrayGetElemsize(array) == 2 && SafeArrayGetElemsize(NULL) == 0, "SafeArrayGetElemsize tells an element's size");
  CHECK(array->rgsabound[0].cElements == 4 && array->rgsabound[2].cElements == 2, "bounds are stored last dimension first");
  CHECK(SafeArrayGetLBound(array, 1, &number) == S_OK && number == 1, "the first dimension is number 1");
  CHECK(SafeArrayGetUBound(array, 1, &number) == S_OK && number == 2, "and has its upper bound");
  CHECK(SafeArrayGetLBound(array, 2, &number) == S_OK && number == -5, "lower bounds may be negative");
  CHECK(SafeArrayGetUBound(array, 2, &number) == S_OK && number == -3, "and upper ones");
  CHECK(SafeArrayGetUBound(array, 3, &number) == S_OK && number == 3, "the last dimension has its bounds too");
  number = 99;
  CHECK(SafeArrayGetLBound(array, 0, &number) == DISP_E_BADINDEX && number == 99, "there is no dimension 0");
  CHECK(SafeArrayGetUBound(array, 4, &number) == DISP_E_BADINDEX && number == 99, "and none beyond the last");
  CHECK(SafeArrayGetUBound(array, 0xFFFFFFFFU, &number) == DISP_E_BADINDEX, "however far");
  CHECK(SafeArrayGetLBound(NULL, 1, &number) == E_INVALIDARG, "SafeArrayGetLBound refuses a NULL array");
  CHECK(SafeArrayGetLBound(array, 1, NULL) == E_INVALIDARG, "and a NULL place");
  CHECK(SafeArrayGetUBound(NULL, 1, &number) == E_INVALIDARG, "SafeArrayGetUBound refuses a NULL array");
  CHECK(SafeArrayGetUBound(array, 1, NULL) == E_INVALIDARG, "and a NULL place");
  CHECK(SafeArrayGetVartype(NULL, &type) == E_INVALIDARG, "SafeArrayGetVartype refuses a NULL array");
  CHECK(SafeArrayGetVartype(array, NULL) == E_INVALIDARG, "and a NULL place");
  CHECK(*(DWORD *)((char *)array - 4) == VT_I2 && (array->fFeatures & FADF_HAVEVARTYPE), "the type stands before the descriptor");
  SafeArrayDestroy(array);
}

static void indexing(void) {
  SAFEARRAYBOUND bounds[2] = {{2, 1}, {3, 0}};
  SAFEARRAY *array = SafeArrayCreate(VT_I4, 2, bounds);
  LONG place[2], value = 0, wrong = 0;
  for (place[0] = 1; place[0] <= 2; place[0]++)
    for (place[1] = 0; place[1] < 3; place[1]++) {
      value = place[0] * 10 + place[1];
      wrong += SafeArrayPutElement(array, place, &value) != S_OK;
    }
  for (place[0] = 1; place[0] <= 2; place[0]++)
    for (place[1] = 0; place[1] < 3; place[1]++)
      wrong += SafeArrayGetElement(array, place, &value) != S_OK || value != place[0] * 10 + place[1];
  CHECK(wrong == 0, "an element comes back from where it was put");
  LONG *data = array->pvData;
  CHECK(data[0] == 10 && data[1] == 20 && data[2] == 11, "elements of the first dimension lie side by side");
  void *pointer = NULL;
  place[0] = 2;
  place[1] = 1;
  CHECK(SafeArrayPtrOfIndex(array, place, &pointer) == S_OK && pointer == &data[3], "SafeArrayPtrOfIndex finds an element");
  static const LONG bad[][2] = {{0, 0}, {3, 0}, {1, -1}, {1, 3}, {INT32_MIN, 0}, {INT32_MAX, 0}, {1, INT32_MIN}, {1, INT32_MAX}};
  for (size_t index = 0; index < sizeof bad / sizeof *bad; index++) {
    place[0] = bad[index][0];
    place[1] = bad[index][1];
    snprintf(row_text, sizeof row_text, "%d, %d", bad[index][0], bad[index][1]);
    CHECK_ROW(SafeArrayGetElement(array, place, &value) == DISP_E_BADINDEX, "an index out of bounds is refused", row_text);
    CHECK_ROW(SafeArrayPutElement(array, place, &value) == DISP_E_BADINDEX, "also for putting", row_text);
    CHECK_ROW(SafeArrayPtrOfIndex(array, place, &pointer) == DISP_E_BADINDEX, "and for a pointer", row_text);
  }
  CHECK(SafeArrayGetElement(NULL, place, &value) == E_INVALIDARG, "SafeArrayGetElement refuses a NULL array");
  CHECK(SafeArrayGetElement(array, NULL, &value) == E_INVALIDARG, "and NULL indices");
  CHECK(SafeArrayGetElement(array, place, NULL) == E_INVALIDARG, "and a NULL place");
  CHECK(SafeArrayPutElement(NULL, place, &value) == E_INVALIDARG, "SafeArrayPutElement refuses a NULL array");
  CHECK(SafeArrayPutElement(array, NULL, &value) == E_INVALIDARG, "and NULL indices");
  place[0] = 1;
  place[1] = 0;
  CHECK(SafeArrayPutElement(array, place, NULL) == E_INVALIDARG, "and a NULL value");
  CHECK(SafeArrayPtrOfIndex(NULL, place, &pointer) == E_INVALIDARG, "SafeArrayPtrOfIndex refuses a NULL array");
  CHECK(SafeArrayPtrOfIndex(array, NULL, &pointer) == E_INVALIDARG, "and NULL indices");
  CHECK(SafeArrayPtrOfIndex(array, place, NULL) == E_INVALIDARG, "and a NULL place");
  SafeArrayDestroyData(array);
  CHECK(SafeArrayGetElement(array, place, &value) == E_INVALIDARG, "an array without data has no elements");
  SafeArrayDestroy(array);
  SAFEARRAY *edge = SafeArrayCreateVector(VT_UI1, INT32_MAX - 1, 2);
  LONG last = INT32_MAX;
  BYTE byte = 7;
  CHECK(SafeArrayPutElement(edge, &last, &byte) == S_OK, "bounds may reach to the highest index");
  last = INT32_MIN;
  CHECK(SafeArrayPutElement(edge, &last, &byte) == DISP_E_BADINDEX, "and do not wrap around there");
  SafeArrayDestroy(edge);
}

static void locking(void) {
  SAFEARRAY *array = SafeArrayCreateVector(VT_I4, 0, 4), *copy = NULL;
  SAFEARRAYBOUND bound = {8, 0};
  void *data = &data;
  CHECK(SafeArrayLock(NULL) == E_INVALIDARG, "SafeArrayLock refuses NULL");
  CHECK(SafeArrayUnlock(NULL) == E_INVALIDARG, "SafeArrayUnlock refuses NULL");
  CHECK(SafeArrayUnlock(array) == E_UNEXPECTED && array->cLocks == 0, "an array that is not locked cannot be unlocked");
  CHECK(SafeArrayLock(array) == S_OK && array->cLocks == 1, "SafeArrayLock counts");
  CHECK(SafeArrayAccessData(array, &data) == S_OK && array->cLocks == 2 && data == array->pvData,
        "SafeArrayAccessData locks, and tells where the elements are");
  CHECK(SafeArrayDestroy(array) == DISP_E_ARRAYISLOCKED, "a locked array is not destroyed");
  CHECK(SafeArrayDestroyData(array) == DISP_E_ARRAYISLOCKED, "nor are its data");
  CHECK(SafeArrayDestroyDescriptor(array) == DISP_E_ARRAYISLOCKED, "nor its descriptor");
  CHECK(SafeArrayRedim(array, &bound) == DISP_E_ARRAYISLOCKED, "nor does it change its size");
  CHECK(SafeArrayCopy(array, &copy) == S_OK && copy->cLocks == 0, "but it can be copied, without its locks");
  SafeArrayDestroy(copy);
  LONG place = 1, value = 9;
  CHECK(SafeArrayPutElement(array, &place, &value) == S_OK, "and its elements can be put");
  CHECK(SafeArrayUnaccessData(array) == S_OK && SafeArrayUnlock(array) == S_OK && array->cLocks == 0, "each lock is undone once");
  data = &data;
  CHECK(SafeArrayAccessData(NULL, &data) == E_INVALIDARG, "SafeArrayAccessData refuses a NULL array");
  CHECK(SafeArrayAccessData(array, NULL) == E_INVALIDARG && array->cLocks == 0, "and a NULL place, and locks nothing then");
  CHECK(SafeArrayUnaccessData(NULL) == E_INVALIDARG, "SafeArrayUnaccessData refuses NULL");
  CHECK(SafeArrayUnaccessData(array) == E_UNEXPECTED, "and an array that is not locked");
  array->cLocks = 65535;
  CHECK(SafeArrayLock(array) == E_UNEXPECTED && array->cLocks == 65535, "65535 locks are the most");
  CHECK(SafeArrayAccessData(array, &data) == E_UNEXPECTED && data == NULL, "for SafeArrayAccessData too");
  array->cLocks = 0;
  CHECK(SafeArrayDestroy(array) == S_OK, "an unlocked array is destroyed");
}

static void owning(void) {
  Object object = new_object();
  SAFEARRAY *array = SafeArrayCreateVector(VT_BSTR, 0, 3), *copy = NULL;
  LONG place = 1;
  BSTR text = SysAllocStringByteLen("a\0bc\0", 5), back = NULL;
  CHECK((array->fFeatures & FADF_BSTR) != 0, "an array of BSTRs says so");
  CHECK(SafeArrayPutElement(array, &place, text) == S_OK, "SafeArrayPutElement takes a BSTR itself");
  CHECK(((BSTR *)array->pvData)[1] != text, "and keeps a copy");
  CHECK(SafeArrayGetElement(array, &place, &back) == S_OK && SysStringByteLen(back) == 5 && memcmp(back, text, 5) == 0,
        "SafeArrayGetElement gives another, byte for byte");
  SysFreeString(back);
  CHECK(SafeArrayPutElement(array, &place, text) == S_OK, "putting again frees the old one");
  CHECK(SafeArrayCopy(array, &copy) == S_OK && ((BSTR *)copy->pvData)[1] != ((BSTR *)array->pvData)[1] &&
            SysStringByteLen(((BSTR *)copy->pvData)[1]) == 5, "a copy of the array has BSTRs of its own");
  CHECK(SafeArrayPutElement(array, &place, NULL) == S_OK && ((BSTR *)array->pvData)[1] == NULL, "NULL is a BSTR too");
  CHECK(SafeArrayGetElement(array, &place, &back) == S_OK && back == NULL, "and comes back");
  SafeArrayDestroy(array);
  SafeArrayDestroy(copy);
  SysFreeString(text);

  array = SafeArrayCreateVector(VT_UNKNOWN, 0, 2);
  CHECK(SafeArrayPutElement(array, &place, &object) == S_OK && object.references == 2, "an array of interfaces counts references");
  IUnknown *unknown = NULL;
  CHECK(SafeArrayGetElement(array, &place, &unknown) == S_OK && unknown == (IUnknown *)&object && object.references == 3,
        "and so does who gets one");
  unknown->lpVtbl->Release(unknown);
  CHECK(SafeArrayCopy(array, &copy) == S_OK && object.references == 3, "a copy of the array has references of its own");
  CHECK(SafeArrayPutElement(array, &place, NULL) == S_OK && object.references == 2, "putting NULL releases the old element");
  SafeArrayDestroy(array);
  CHECK(SafeArrayDestroyData(copy) == S_OK && object.references == 1, "destroying the data releases every element");
  SafeArrayDestroy(copy);

  array = SafeArrayCreateVector(VT_VARIANT, 0, 2);
  VARIANT value, result;
  memset(&result, 0x5A, sizeof result);
  V_VT(&value) = VT_BSTR;
  V_BSTR(&value) = bstr("in a VARIANT");
  CHECK(SafeArrayPutElement(array, &place, &value) == S_OK, "SafeArrayPutElement takes the address of a VARIANT");
  CHECK(SafeArrayGetElement(array, &place, &result) == S_OK && V_VT(&result) == VT_BSTR && is_text(V_BSTR(&result), "in a VARIANT"),
        "SafeArrayGetElement does not look at what the place held");
  VariantClear(&result);
  VariantClear(&value);
  V_VT(&value) = VT_ILLEGAL;
  CHECK(SafeArrayPutElement(array, &place, &value) == DISP_E_BADVARTYPE, "a malformed VARIANT is refused");
  CHECK(SafeArrayPutElement(array, &place, NULL) == E_INVALIDARG, "and so is NULL");
  V_VT(&value) = VT_DISPATCH;
  V_DISPATCH(&value) = &object.base;
  CHECK(SafeArrayPutElement(array, &place, &value) == S_OK && object.references == 2, "the old VARIANT is cleared");
  CHECK(SafeArrayCopy(array, &copy) == S_OK && object.references == 3, "VARIANTs are copied with what they own");
  SafeArrayDestroy(copy);
  SafeArrayDestroy(array);
  CHECK(object.references == 1, "and cleared with the array");
}

static void resizing(void) {
  SAFEARRAYBOUND bounds[2] = {{2, 0}, {2, 0}}, bound = {4, 0};
  SAFEARRAY *array = SafeArrayCreate(VT_I4, 2, bounds);
  for (int index = 0; index < 4; index++)
    ((LONG *)array->pvData)[index] = index + 1;
  CHECK(SafeArrayRedim(NULL, &bound) == E_INVALIDARG, "SafeArrayRedim refuses a NULL array");
  CHECK(SafeArrayRedim(array, NULL) == E_INVALIDARG, "and a NULL bound");
  CHECK(SafeArrayRedim(array, &bound) == S_OK && array->rgsabound[0].cElements == 4, "it changes the last dimension");
  LONG *data = array->pvData, place[2] = {1, 1}, value = 0;
  CHECK(data[0] == 1 && data[3] == 4 && data[4] == 0 && data[7] == 0, "elements stay, and new ones are zero");
  CHECK(SafeArrayGetElement(array, place, &value) == S_OK && value == 4, "each at its index");
  bound.cElements = 1;
  bound.lLbound = 10;
  CHECK(SafeArrayRedim(array, &bound) == S_OK && array->rgsabound[0].lLbound == 10, "the lower bound changes too");
  place[1] = 10;
  CHECK(SafeArrayGetElement(array, place, &value) == S_OK && value == 2, "and the elements with it");
  bound.cElements = 0xFFFFFFFFU;
  CHECK(SafeArrayRedim(array, &bound) == E_OUTOFMEMORY && array->rgsabound[0].cElements == 1, "too much leaves the array as it was");
  bound.cElements = 0;
  CHECK(SafeArrayRedim(array, &bound) == S_OK, "an array may lose all its elements");
  bound.cElements = 2;
  CHECK(SafeArrayRedim(array, &bound) == S_OK && ((LONG *)array->pvData)[3] == 0, "and get some again");
  array->fFeatures |= FADF_FIXEDSIZE;
  CHECK(SafeArrayRedim(array, &bound) == E_INVALIDARG, "an array of a fixed size keeps it");
  array->fFeatures &= (USHORT)~FADF_FIXEDSIZE;
  SafeArrayDestroy(array);

  Object object = new_object();
  array = SafeArrayCreateVector(VT_UNKNOWN, 0, 3);
  for (LONG index = 0; index < 3; index++)
    SafeArrayPutElement(array, &index, &object);
  bound.cElements = 1;
  bound.lLbound = 0;
  CHECK(SafeArrayRedim(array, &bound) == S_OK && object.references == 2, "elements that go are released");
  bound.cElements = 5;
  LONG first = 0, last = 4;
  IUnknown *unknown = NULL;
  CHECK(SafeArrayRedim(array, &bound) == S_OK && SafeArrayGetElement(array, &last, &unknown) == S_OK && unknown == NULL,
        "new ones are NULL, in a vector too");
  CHECK(SafeArrayGetElement(array, &first, &unknown) == S_OK && unknown != NULL && object.references == 3, "and the others stay");
  unknown->lpVtbl->Release(unknown);
  SafeArrayDestroy(array);
  CHECK(object.references == 1, "and go with the array");
}

static void copying(void) {
  SAFEARRAYBOUND bounds[2] = {{2, 3}, {2, -1}}, other[2] = {{2, 0}, {3, 0}};
  SAFEARRAY *array = SafeArrayCreate(VT_I4, 2, bounds), *copy = (SAFEARRAY *)&copy;
  for (int index = 0; index < 4; index++)
    ((LONG *)array->pvData)[index] = index + 1;
  CHECK(SafeArrayCopy(array, NULL) == E_INVALIDARG, "SafeArrayCopy needs a place");
  CHECK(SafeArrayCopy(NULL, &copy) == S_OK && copy == NULL, "a copy of nothing is nothing");
  CHECK(SafeArrayCopy(array, &copy) == S_OK && copy->cDims == 2 && memcmp(copy->rgsabound, array->rgsabound, 16) == 0 &&
            memcmp(copy->pvData, array->pvData, 16) == 0 && copy->pvData != array->pvData, "a copy has bounds and elements");
  SAFEARRAY *third = SafeArrayCreate(VT_I4, 2, other), *vector = SafeArrayCreateVector(VT_I4, 0, 4),
            *wide_one = SafeArrayCreate(VT_R8, 2, bounds);
  ((LONG *)array->pvData)[3] = 44;
  CHECK(SafeArrayCopyData(array, copy) == S_OK && ((LONG *)copy->pvData)[3] == 44, "SafeArrayCopyData copies the elements alone");
  CHECK(SafeArrayCopyData(array, third) == E_INVALIDARG, "not to other bounds");
  CHECK(SafeArrayCopyData(array, vector) == E_INVALIDARG, "nor to other dimensions");
  CHECK(SafeArrayCopyData(array, wide_one) == E_INVALIDARG, "nor to elements of another size");
  CHECK(SafeArrayCopyData(NULL, copy) == E_INVALIDARG && SafeArrayCopyData(array, NULL) == E_INVALIDARG, "nor with NULL");
  SAFEARRAY *texts = SafeArrayCreateVector(VT_BSTR, 0, 1), *numbers = SafeArrayCreateVector(VT_I8, 0, 1);
  CHECK(SafeArrayCopyData(numbers, texts) == E_INVALIDARG, "nor numbers where BSTRs belong");
  SafeArrayDestroyData(copy);
  CHECK(SafeArrayCopyData(array, copy) == E_INVALIDARG, "nor where there is no memory for them");
  SafeArrayDestroy(copy);
  copy = NULL;
  SafeArrayDestroyData(array);
  CHECK(SafeArrayCopy(array, &copy) == S_OK && copy->pvData == NULL, "a copy of an array without data has none");
  SafeArrayDestroy(copy);
  SAFEARRAY *bare = NULL;
  SafeArrayAllocDescriptor(1, &bare);
  CHECK(SafeArrayCopy(bare, &copy) == E_INVALIDARG && copy == NULL, "elements without a size cannot be copied");
  SafeArrayDestroyDescriptor(bare);
  SafeArrayDestroy(array);
  SafeArrayDestroy(third);
  SafeArrayDestroy(vector);
  SafeArrayDestroy(wide_one);
  SafeArrayDestroy(texts);
  SafeArrayDestroy(numbers);

  LONG memory[3] = {1, 2, 3};
  SafeArrayAllocDescriptor(1, &bare);
  bare->cbElements = 4;
  bare->rgsabound[0].cElements = 3;
  bare->fFeatures = FADF_STATIC;
  bare->pvData = memory;
  CHECK(SafeArrayCopy(bare, &copy) == S_OK && copy->pvData != memory && !(copy->fFeatures & FADF_STATIC),
        "a copy owns its memory, whoever owned the original's");
  SafeArrayDestroy(copy);
  CHECK(SafeArrayRedim(bare, &(SAFEARRAYBOUND){5, 0}) == E_INVALIDARG, "memory of somebody else does not change its size");
  CHECK(SafeArrayDestroy(bare) == S_OK && memory[0] == 0 && memory[2] == 0, "and is emptied, not freed");
}

static void identifying(void) {
  SAFEARRAYBOUND bound = {1, 0};
  GUID guid, mine = {1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
  SAFEARRAY *array = SafeArrayCreate(VT_UNKNOWN, 1, &bound), *copy = NULL;
  CHECK((array->fFeatures & (FADF_UNKNOWN | FADF_HAVEIID)) == (FADF_UNKNOWN | FADF_HAVEIID), "an array of interfaces knows its IID");
  CHECK(SafeArrayGetIID(array, &guid) == S_OK && IsEqualGUID(&guid, &IID_IUnknown), "which is IID_IUnknown at first");
  CHECK(SafeArraySetIID(array, &mine) == S_OK && SafeArrayGetIID(array, &guid) == S_OK && IsEqualGUID(&guid, &mine), "and can be set");
  CHECK(SafeArrayCopy(array, &copy) == S_OK && SafeArrayGetIID(copy, &guid) == S_OK && IsEqualGUID(&guid, &mine), "a copy has it too");
  CHECK(SafeArraySetIID(NULL, &mine) == E_INVALIDARG && SafeArraySetIID(array, NULL) == E_INVALIDARG, "SafeArraySetIID refuses NULL");
  CHECK(SafeArrayGetIID(NULL, &guid) == E_INVALIDARG && SafeArrayGetIID(array, NULL) == E_INVALIDARG, "SafeArrayGetIID refuses NULL");
  SafeArrayDestroy(copy);
  SafeArrayDestroy(array);
  array = SafeArrayCreate(VT_DISPATCH, 1, &bound);
  CHECK(SafeArrayGetIID(array, &guid) == S_OK && IsEqualGUID(&guid, &IID_IDispatch), "an array of VT_DISPATCH has IID_IDispatch");
  SafeArrayDestroy(array);
  array = SafeArrayCreateEx(VT_UNKNOWN, 1, &bound, &mine);
  CHECK(SafeArrayGetIID(array, &guid) == S_OK && IsEqualGUID(&guid, &mine), "SafeArrayCreateEx takes an IID");
  SafeArrayDestroy(array);
  array = SafeArrayCreateVectorEx(VT_DISPATCH, 0, 1, &mine);
  CHECK(SafeArrayGetIID(array, &guid) == S_OK && IsEqualGUID(&guid, &mine), "and so does SafeArrayCreateVectorEx");
  SafeArrayDestroy(array);
  array = SafeArrayCreateEx(VT_I4, 1, &bound, &mine);
  VARTYPE type = 0;
  CHECK(array != NULL && SafeArrayGetVartype(array, &type) == S_OK && type == VT_I4, "which means nothing for numbers");
  CHECK(SafeArrayGetIID(array, &guid) == E_INVALIDARG && SafeArraySetIID(array, &mine) == E_INVALIDARG, "that have no IID");
  IRecordInfo *record = NULL;
  CHECK(SafeArrayGetRecordInfo(array, &record) == E_INVALIDARG, "and no record information");
  CHECK(SafeArraySetRecordInfo(array, NULL) == E_INVALIDARG, "and get none");
  CHECK(SafeArrayGetRecordInfo(NULL, &record) == E_INVALIDARG && SafeArrayGetRecordInfo(array, NULL) == E_INVALIDARG,
        "SafeArrayGetRecordInfo refuses NULL");
  CHECK(SafeArraySetRecordInfo(NULL, NULL) == E_INVALIDARG, "and so does SafeArraySetRecordInfo");
  SafeArrayDestroy(array);
  Object object = new_object();
  SafeArrayAllocDescriptor(1, &array);
  array->fFeatures = FADF_RECORD;
  CHECK(SafeArraySetRecordInfo(array, (IRecordInfo *)&object) == S_OK && object.references == 2, "an array of records keeps a reference");
  CHECK(SafeArrayGetRecordInfo(array, &record) == S_OK && record == (IRecordInfo *)&object && object.references == 3, "and hands it out");
  object.references--;
  CHECK(SafeArrayGetVartype(array, &type) == S_OK && type == VT_RECORD, "it knows that it holds records");
  array->cbElements = 8;
  CHECK(SafeArrayCopy(array, &copy) == E_INVALIDARG, "which nobody here can copy");
  CHECK(SafeArrayDestroyDescriptor(array) == S_OK && object.references == 1, "the reference goes with the descriptor");
}

static void bytes(void) {
  SAFEARRAY *array = NULL;
  BSTR text = SysAllocStringByteLen("xyz", 3), back = NULL;
  CHECK(VectorFromBstr(text, &array) == S_OK && array->cDims == 1 && array->rgsabound[0].cElements == 3 &&
            memcmp(array->pvData, "xyz", 3) == 0, "VectorFromBstr makes an array of a BSTR's bytes");
  CHECK(BstrFromVector(array, &back) == S_OK && SysStringByteLen(back) == 3 && memcmp(back, "xyz", 3) == 0, "BstrFromVector makes the BSTR");
  SysFreeString(back);
  CHECK(VectorFromBstr(text, NULL) == E_INVALIDARG, "VectorFromBstr needs a place");
  CHECK(BstrFromVector(array, NULL) == E_INVALIDARG, "and so does BstrFromVector");
  SafeArrayDestroy(array);
  CHECK(VectorFromBstr(NULL, &array) == S_OK && array->rgsabound[0].cElements == 0, "NULL is the empty text");
  SafeArrayDestroy(array);
  array = SafeArrayCreateVector(VT_I2, 0, 2);
  CHECK(BstrFromVector(array, &back) == E_INVALIDARG && back == NULL, "elements of two bytes are no bytes");
  CHECK(BstrFromVector(NULL, &back) == E_INVALIDARG, "and NULL is no array");
  SafeArrayDestroy(array);
  SysFreeString(text);
}

static void pinning(void) {
  SAFEARRAYBOUND bound = {4, 0};
  void *data = (void *)1, *again = NULL;
  SAFEARRAY *array;
  CHECK(SafeArrayAddRef(NULL, &data) == E_INVALIDARG && data == NULL, "SafeArrayAddRef needs an array");
  array = SafeArrayCreate(VT_BSTR, 1, &bound);
  CHECK(SafeArrayAddRef(array, NULL) == E_INVALIDARG, "and a place for the data");
  CHECK(SafeArrayAddRef(array, &data) == S_OK && data == array->pvData, "it tells which data it keeps");
  CHECK(SafeArrayAddRef(array, &again) == S_OK && again == data, "as often as it is called");
  ((BSTR *)data)[2] = SysAllocString(OLESTR("text"));
  bound.cElements = 9;
  CHECK(SafeArrayRedim(array, &bound) == DISP_E_ARRAYISLOCKED && array->rgsabound[0].cElements == 4,
        "the size of pinned data does not change");
  CHECK(SafeArrayDestroy(array) == S_OK, "the array can be destroyed");
  CHECK(((BSTR *)data)[2] == NULL && ((BSTR *)data)[3] == NULL, "its elements are freed and zero, the memory is there");
  CHECK(array->pvData == NULL && array->cDims == 1, "so is the descriptor, which has no data any more");
  SafeArrayReleaseData(data);
  CHECK(((BSTR *)data)[0] == NULL, "the data stay until the last release");
  SafeArrayReleaseData(data);
  SafeArrayReleaseDescriptor(array);
  CHECK(array->cDims == 1, "so does the descriptor");
  SafeArrayReleaseDescriptor(array);

  array = SafeArrayCreateVector(VT_UI1, 0, 300);
  CHECK(SafeArrayAddRef(array, &data) == S_OK && data == array->pvData, "a vector's data can be kept too");
  ((BYTE *)data)[299] = 7;
  CHECK(SafeArrayDestroy(array) == S_OK && ((BYTE *)data)[299] == 0, "when it is destroyed they are zero");
  SafeArrayReleaseDescriptor(array);
  CHECK(((BYTE *)data)[299] == 0, "and stay without the descriptor");
  SafeArrayReleaseData(data);

  array = SafeArrayCreateVector(VT_BSTR, 0, 3);
  bound.cElements = 300;
  CHECK(SafeArrayAddRef(array, &data) == S_OK && SafeArrayRedim(array, &bound) == DISP_E_ARRAYISLOCKED &&
            array->pvData == data && array->rgsabound[0].cElements == 3,
        "nor does the size of a pinned vector's");
  SafeArrayReleaseData(data);
  CHECK(SafeArrayRedim(array, &bound) == S_OK && array->rgsabound[0].cElements == 300,
        "until it is released, whoever still keeps the descriptor");
  SafeArrayReleaseDescriptor(array);
  CHECK(SafeArrayDestroy(array) == S_OK, "and then it is as any other");

  array = SafeArrayCreate(VT_I4, 1, &bound);
  CHECK(SafeArrayAddRef(array, &data) == S_OK, "an array that is released before it is destroyed");
  SafeArrayReleaseData(data);
  SafeArrayReleaseDescriptor(array);
  bound.cElements = 20;
  CHECK(SafeArrayRedim(array, &bound) == S_OK && SafeArrayDestroy(array) == S_OK, "is as any other");
  SafeArrayReleaseData(NULL);
  SafeArrayReleaseDescriptor(NULL);
  SafeArrayReleaseData(&bound);
  SafeArrayReleaseDescriptor((SAFEARRAY *)&bound);
  CHECK(bound.cElements == 20 && bound.lLbound == 0, "what nobody keeps is left alone");

  LONG numbers[2] = {1, 2};
  SAFEARRAY own;
  memset(&own, 0, sizeof own);
  own.cDims = 1;
  own.fFeatures = FADF_STATIC | FADF_AUTO;
  own.cbElements = 4;
  own.pvData = numbers;
  own.rgsabound[0].cElements = 2;
  data = (void *)1;
  CHECK(SafeArrayAddRef(&own, &data) == S_OK && data == NULL, "data that are not the array's own are not kept");
  SafeArrayReleaseDescriptor(&own);
}

int main(void) {
  making();
  pinning();
  telling();
  indexing();
  locking();
  owning();
  resizing();
  copying();
  identifying();
  bytes();
  return check_end();
}
