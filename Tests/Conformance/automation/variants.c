/* variants.c - VariantInit, VariantClear, VariantCopy, VariantCopyInd. */
#include "support.h"

static const VARTYPE plain[] = {VT_EMPTY, VT_NULL, VT_I2,  VT_I4,  VT_R4, VT_R8,  VT_CY,  VT_DATE, VT_ERROR, VT_BOOL,
                                VT_I1,    VT_UI1,  VT_UI2, VT_UI4, VT_I8, VT_UI8, VT_INT, VT_UINT, VT_DECIMAL};
static const VARTYPE unknown_types[] = {15,     24,     VT_VOID, VT_PTR,    VT_SAFEARRAY, VT_LPSTR, VT_FILETIME,
                                        VT_BLOB, VT_CF, VT_CLSID, VT_ILLEGAL, VT_RECORD,  0x0FFF,   VT_VECTOR | VT_I4,
                                        VT_RESERVED | VT_I4};

static const char *name(VARTYPE type) {
  static char text[2][16];
  static int which;
  which ^= 1;
  snprintf(text[which], sizeof text[which], "VARTYPE 0x%X", type);
  return text[which];
}

static void initialising(void) {
  VARIANT v;
  memset(&v, 0xAA, sizeof v);
  VariantInit(&v);
  CHECK(V_VT(&v) == VT_EMPTY, "VariantInit makes a VARIANT empty whatever its bytes were");
  CHECK(sizeof(VARIANT) == 24 && offsetof(VARIANT, lVal) == 8, "a VARIANT has 24 bytes and its value at 8");
}

static void clearing(void) {
  VARIANT v;
  Object object = new_object();
  CHECK(VariantClear(NULL) == E_INVALIDARG, "VariantClear refuses NULL");
  for (size_t index = 0; index < sizeof plain / sizeof *plain; index++) {
    memset(&v, 0, sizeof v);
    V_VT(&v) = plain[index];
    CHECK_ROW(VariantClear(&v) == S_OK && V_VT(&v) == VT_EMPTY, "VariantClear empties a VARIANT of any type",
              name(plain[index]));
    if (plain[index] > VT_NULL) {
      V_VT(&v) = plain[index] | VT_BYREF;
      V_BYREF(&v) = NULL;
      CHECK_ROW(VariantClear(&v) == S_OK && V_VT(&v) == VT_EMPTY, "VariantClear does not follow a reference",
                name(plain[index]));
    }
  }
  for (size_t index = 0; index < sizeof unknown_types / sizeof *unknown_types; index++) {
    memset(&v, 0, sizeof v);
    V_VT(&v) = unknown_types[index];
    CHECK_ROW(VariantClear(&v) == DISP_E_BADVARTYPE, "VariantClear refuses types that no VARIANT has",
              name(unknown_types[index]));
    CHECK_ROW(V_VT(&v) == unknown_types[index], "and leaves the VARIANT alone", name(unknown_types[index]));
  }
  V_VT(&v) = VT_BYREF | VT_EMPTY;
  CHECK(VariantClear(&v) == DISP_E_BADVARTYPE, "there is no reference to nothing");
  V_VT(&v) = VT_ARRAY | VT_NULL;
  CHECK(VariantClear(&v) == DISP_E_BADVARTYPE, "there is no array of nothing");

  V_VT(&v) = VT_BSTR;
  V_BSTR(&v) = bstr("text");
  CHECK(VariantClear(&v) == S_OK && V_VT(&v) == VT_EMPTY, "VariantClear frees a BSTR");
  V_VT(&v) = VT_BSTR;
  V_BSTR(&v) = NULL;
  CHECK(VariantClear(&v) == S_OK, "VariantClear takes a BSTR that is NULL");

  V_VT(&v) = VT_UNKNOWN;
  V_UNKNOWN(&v) = (IUnknown *)&object;
  object.references++;
  CHECK(VariantClear(&v) == S_OK && object.references == 1, "VariantClear releases a VT_UNKNOWN");
  V_VT(&v) = VT_DISPATCH;
  V_DISPATCH(&v) = &object.base;
  object.references++;
  CHECK(VariantClear(&v) == S_OK && object.references == 1, "VariantClear releases a VT_DISPATCH");
  V_VT(&v) = VT_DISPATCH | VT_BYREF;
  V_BYREF(&v) = &object;
  CHECK(VariantClear(&v) == S_OK && object.references == 1, "VariantClear leaves a referenced object alone");
  V_VT(&v) = VT_UNKNOWN;
  V_UNKNOWN(&v) = NULL;
  CHECK(VariantClear(&v) == S_OK, "VariantClear takes an interface that is NULL");

  V_VT(&v) = VT_ARRAY | VT_I4;
  V_ARRAY(&v) = SafeArrayCreateVector(VT_I4, 0, 3);
  SafeArrayLock(V_ARRAY(&v));
  CHECK(VariantClear(&v) == DISP_E_ARRAYISLOCKED, "VariantClear refuses a locked array");
  CHECK(V_VT(&v) == (VT_ARRAY | VT_I4), "and leaves the VARIANT with it");
  SafeArrayUnlock(V_ARRAY(&v));
  CHECK(VariantClear(&v) == S_OK && V_VT(&v) == VT_EMPTY, "VariantClear destroys an unlocked array");
  V_VT(&v) = VT_ARRAY | VT_UI1;
  V_ARRAY(&v) = NULL;
  CHECK(VariantClear(&v) == S_OK, "VariantClear takes an array that is NULL");
}

static void copying(void) {
  VARIANT a, b;
  Object object = new_object();
  VariantInit(&a);
  VariantInit(&b);
  CHECK(VariantCopy(NULL, &a) == E_INVALIDARG, "VariantCopy refuses a destination that is NULL");
  CHECK(VariantCopy(&a, NULL) == E_INVALIDARG, "VariantCopy refuses a source that is NULL");
  for (size_t index = 0; index < sizeof plain / sizeof *plain; index++) {
    memset(&a, 0x5A, sizeof a);
    V_VT(&a) = plain[index];
    memset(&b, 0, sizeof b);
    CHECK_ROW(VariantCopy(&b, &a) == S_OK && V_VT(&b) == plain[index] &&
                  memcmp((char *)&a + 2, (char *)&b + 2, 14) == 0,
              "VariantCopy copies a value of any plain type", name(plain[index]));
  }
  for (size_t index = 0; index < sizeof unknown_types / sizeof *unknown_types; index++) {
    V_VT(&a) = unknown_types[index];
    V_VT(&b) = VT_I4;
    V_I4(&b) = 7;
    CHECK_ROW(VariantCopy(&b, &a) == DISP_E_BADVARTYPE && V_VT(&b) == VT_I4 && V_I4(&b) == 7,
              "VariantCopy refuses a bad source before it touches the destination", name(unknown_types[index]));
  }
  V_VT(&a) = VT_I4;
  V_VT(&b) = VT_ILLEGAL;
  CHECK(VariantCopy(&b, &a) == DISP_E_BADVARTYPE, "VariantCopy refuses a destination that VariantClear would refuse");

  V_VT(&a) = VT_BSTR;
  V_BSTR(&a) = SysAllocStringByteLen("a\0b\0\0\0c", 7);
  VariantInit(&b);
  CHECK(VariantCopy(&b, &a) == S_OK && V_VT(&b) == VT_BSTR && V_BSTR(&b) != V_BSTR(&a), "VariantCopy copies a BSTR");
  CHECK(SysStringByteLen(V_BSTR(&b)) == 7 && memcmp(V_BSTR(&a), V_BSTR(&b), 7) == 0,
        "with all its bytes, odd lengths and zeros among them");
  CHECK(VariantCopy(&b, &b) == S_OK && SysStringByteLen(V_BSTR(&b)) == 7, "VariantCopy onto itself changes nothing");
  VariantClear(&a);
  V_VT(&a) = VT_BSTR;
  V_BSTR(&a) = NULL;
  CHECK(VariantCopy(&b, &a) == S_OK && V_VT(&b) == VT_BSTR && V_BSTR(&b) == NULL,
        "VariantCopy frees the old value and copies a NULL BSTR as NULL");

  V_VT(&a) = VT_DISPATCH;
  V_DISPATCH(&a) = &object.base;
  CHECK(VariantCopy(&b, &a) == S_OK && object.references == 2, "VariantCopy takes a reference to an object");
  V_VT(&a) = VT_UNKNOWN;
  CHECK(VariantCopy(&b, &a) == S_OK && object.references == 2 && V_VT(&b) == VT_UNKNOWN,
        "VariantCopy releases what the destination held");
  VariantClear(&b);
  CHECK(object.references == 1, "and the copy gives its reference back when it is cleared");
  VariantInit(&a);

  V_VT(&a) = VT_ARRAY | VT_BSTR;
  V_ARRAY(&a) = SafeArrayCreateVector(VT_BSTR, 3, 2);
  LONG place = 4;
  BSTR text = bstr("element");
  SafeArrayPutElement(V_ARRAY(&a), &place, text);
  SysFreeString(text);
  CHECK(VariantCopy(&b, &a) == S_OK && V_VT(&b) == (VT_ARRAY | VT_BSTR) && V_ARRAY(&b) != V_ARRAY(&a),
        "VariantCopy copies an array");
  text = NULL;
  CHECK(SafeArrayGetElement(V_ARRAY(&b), &place, &text) == S_OK && is_text(text, "element"), "with its elements");
  SysFreeString(text);
  SafeArrayLock(V_ARRAY(&b));
  CHECK(VariantCopy(&b, &a) == DISP_E_ARRAYISLOCKED, "VariantCopy refuses a destination whose array is locked");
  SafeArrayUnlock(V_ARRAY(&b));
  VariantClear(&b);

  V_VT(&b) = VT_I4 | VT_BYREF;
  LONG number = 5;
  V_I4REF(&b) = &number;
  VARIANT c;
  VariantInit(&c);
  CHECK(VariantCopy(&c, &b) == S_OK && V_VT(&c) == (VT_I4 | VT_BYREF) && V_I4REF(&c) == &number,
        "VariantCopy copies a reference as a reference");
  VariantClear(&a);
}

static void copying_indirectly(void) {
  VARIANT a, b, inner;
  VariantInit(&a);
  VariantInit(&b);
  VariantInit(&inner);
  Object object = new_object();
  LONG number = -9;
  BSTR text = bstr("shared");
  IDispatch *dispatch = &object.base;
  DECIMAL decimal = {0};
  decimal.Lo64 = 125;
  decimal.scale = 2;
  CHECK(VariantCopyInd(NULL, &a) == E_INVALIDARG, "VariantCopyInd refuses a destination that is NULL");
  CHECK(VariantCopyInd(&a, NULL) == E_INVALIDARG, "VariantCopyInd refuses a source that is NULL");
  V_VT(&a) = VT_I4;
  V_I4(&a) = 3;
  CHECK(VariantCopyInd(&b, &a) == S_OK && V_VT(&b) == VT_I4 && V_I4(&b) == 3,
        "VariantCopyInd copies a value that is no reference as VariantCopy does");
  V_VT(&a) = VT_I4 | VT_BYREF;
  V_I4REF(&a) = &number;
  CHECK(VariantCopyInd(&b, &a) == S_OK && V_VT(&b) == VT_I4 && V_I4(&b) == -9,
        "VariantCopyInd copies what a reference refers to");
  V_VT(&a) = VT_BSTR | VT_BYREF;
  V_BSTRREF(&a) = &text;
  CHECK(VariantCopyInd(&b, &a) == S_OK && V_VT(&b) == VT_BSTR && V_BSTR(&b) != text && is_text(V_BSTR(&b), "shared"),
        "VariantCopyInd makes a BSTR of its own");
  V_VT(&a) = VT_DISPATCH | VT_BYREF;
  V_DISPATCHREF(&a) = &dispatch;
  CHECK(VariantCopyInd(&b, &a) == S_OK && V_VT(&b) == VT_DISPATCH && object.references == 2,
        "VariantCopyInd takes a reference to an object");
  V_VT(&a) = VT_DECIMAL | VT_BYREF;
  V_DECIMALREF(&a) = &decimal;
  CHECK(VariantCopyInd(&b, &a) == S_OK && V_VT(&b) == VT_DECIMAL && V_DECIMAL(&b).Lo64 == 125 &&
            V_DECIMAL(&b).scale == 2 && object.references == 1,
        "VariantCopyInd copies a DECIMAL and keeps the type beside it");
  V_VT(&inner) = VT_R8;
  V_R8(&inner) = 1.5;
  V_VT(&a) = VT_VARIANT | VT_BYREF;
  V_VARIANTREF(&a) = &inner;
  CHECK(VariantCopyInd(&b, &a) == S_OK && V_VT(&b) == VT_R8 && V_R8(&b) == 1.5,
        "VariantCopyInd gives the type of the VARIANT that is referred to");
  V_VT(&inner) = VT_I4 | VT_BYREF;
  V_I4REF(&inner) = &number;
  CHECK(VariantCopyInd(&b, &a) == S_OK && V_VT(&b) == VT_I4 && V_I4(&b) == -9,
        "a VARIANT that is referred to may itself be a reference to a value");
  V_VT(&inner) = VT_VARIANT | VT_BYREF;
  V_VARIANTREF(&inner) = &b;
  CHECK(VariantCopyInd(&b, &a) == E_INVALIDARG, "but not to another VARIANT");
  V_VT(&a) = VT_I4 | VT_BYREF;
  V_I4REF(&a) = &number;
  CHECK(VariantCopyInd(&a, &a) == S_OK && V_VT(&a) == VT_I4 && V_I4(&a) == -9,
        "VariantCopyInd replaces a reference by what it refers to, in place");
  V_VT(&a) = VT_I4 | VT_BYREF;
  V_BYREF(&a) = NULL;
  CHECK(VariantCopyInd(&b, &a) == E_INVALIDARG, "VariantCopyInd refuses a reference that is NULL");
  V_VT(&a) = VT_BYREF | VT_EMPTY;
  CHECK(VariantCopyInd(&b, &a) == E_INVALIDARG, "VariantCopyInd refuses a reference to nothing");
  V_VT(&a) = VT_BYREF | VT_RECORD;
  V_BYREF(&a) = &number;
  CHECK(VariantCopyInd(&b, &a) == E_INVALIDARG, "VariantCopyInd refuses a reference to a record");
  SAFEARRAY *array = SafeArrayCreateVector(VT_UI1, 0, 4);
  V_VT(&a) = VT_ARRAY | VT_UI1 | VT_BYREF;
  V_ARRAYREF(&a) = &array;
  CHECK(VariantCopyInd(&b, &a) == S_OK && V_VT(&b) == (VT_ARRAY | VT_UI1) && V_ARRAY(&b) != array,
        "VariantCopyInd copies a referenced array");
  VariantClear(&b);
  SafeArrayDestroy(array);
  SysFreeString(text);
}

/* Where the value of a plain type lies in a VARIANT, and its bytes. */
static size_t place_of(VARTYPE type) { return type == VT_DECIMAL ? 2 : offsetof(VARIANT, lVal); }
static size_t width_of(VARTYPE type) {
  switch (type) {
  case VT_I1: case VT_UI1: return 1;
  case VT_I2: case VT_UI2: case VT_BOOL: return 2;
  case VT_I4: case VT_UI4: case VT_R4: case VT_INT: case VT_UINT: case VT_ERROR: return 4;
  case VT_DECIMAL: return 14;
  default: return 8;
  }
}

/* A reference to each type gives a value of that type. */
static void references(void) {
  for (size_t index = 2; index < sizeof plain / sizeof *plain; index++) {
    VARIANT a, b;
    LONGLONG memory[2] = {0x0102030405060708LL, 0x1112131415161718LL};
    memset(&b, 0, sizeof b);
    V_VT(&a) = plain[index] | VT_BYREF;
    V_BYREF(&a) = memory;
    const char *value = (const char *)memory + (plain[index] == VT_DECIMAL ? 2 : 0);
    CHECK_ROW(VariantCopyInd(&b, &a) == S_OK && V_VT(&b) == plain[index] &&
                  memcmp((char *)&b + place_of(plain[index]), value, width_of(plain[index])) == 0,
              "a reference to any type can be followed", name(plain[index]));
  }
}

/* Every number for a type is answered, and nothing falls over. */
static void hostile_types(void) {
  int answered = 0;
  for (unsigned type = 0; type <= 0xFFFF; type++) {
    VARIANT a, b;
    memset(&a, 0, sizeof a);
    memset(&b, 0, sizeof b);
    V_VT(&a) = (VARTYPE)type;
    HRESULT hr = VariantCopyInd(&b, &a);
    HRESULT copy = VariantCopy(&b, &a);
    HRESULT change = VariantChangeType(&b, &a, 0, VT_I4);
    HRESULT other = VariantChangeType(&b, &b, 0, (VARTYPE)type);
    answered += (SUCCEEDED(hr) || hr == E_INVALIDARG || hr == DISP_E_BADVARTYPE) &&
                (copy == S_OK || copy == DISP_E_BADVARTYPE) && change <= 0 && other <= 0;
    V_VT(&a) = (VARTYPE)type;
    VariantClear(&b);
    VariantClear(&a);
  }
  CHECK(answered == 0x10000, "each of the 65536 numbers for a type gets one of the documented answers");
}

int main(void) {
  initialising();
  clearing();
  copying();
  copying_indirectly();
  references();
  hostile_types();
  return check_end();
}
