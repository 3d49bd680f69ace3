/* conversions.c - VariantChangeType and VariantChangeTypeEx. */
#include "support.h"

static char row_text[96];
static const char *row(const char *text) {
  snprintf(row_text, sizeof row_text, "%s", text);
  return row_text;
}
static const char *types(VARTYPE from, VARTYPE to) {
  snprintf(row_text, sizeof row_text, "VARTYPE %u to %u", from, to);
  return row_text;
}

/* The value 42 in any numeric type. */
static void set_number(VARIANT *v, VARTYPE type, int value) {
  memset(v, 0, sizeof *v);
  V_VT(v) = type;
  switch (type) {
  case VT_I1: V_I1(v) = (CHAR)value; break;
  case VT_UI1: V_UI1(v) = (BYTE)value; break;
  case VT_I2: case VT_BOOL: V_I2(v) = (SHORT)value; break;
  case VT_UI2: V_UI2(v) = (USHORT)value; break;
  case VT_I4: case VT_INT: V_I4(v) = value; break;
  case VT_UI4: case VT_UINT: V_UI4(v) = (ULONG)value; break;
  case VT_I8: V_I8(v) = value; break;
  case VT_UI8: V_UI8(v) = (ULONGLONG)value; break;
  case VT_R4: V_R4(v) = (FLOAT)value; break;
  case VT_R8: V_R8(v) = value; break;
  case VT_DATE: V_DATE(v) = value; break;
  case VT_CY: V_CY(v).int64 = (LONGLONG)value * 10000; break;
  case VT_DECIMAL: V_DECIMAL(v).Lo64 = (ULONGLONG)value; V_VT(v) = VT_DECIMAL; break;
  default: break;
  }
}

static int is_number(VARIANT *v, VARTYPE type, int value) {
  VARIANT expected;
  set_number(&expected, type, value);
  if (V_VT(v) != type)
    return 0;
  switch (type) {
  case VT_I1: case VT_UI1: return V_UI1(v) == V_UI1(&expected);
  case VT_I2: case VT_UI2: return V_I2(v) == V_I2(&expected);
  case VT_BOOL: return V_BOOL(v) == (value ? VARIANT_TRUE : VARIANT_FALSE);
  case VT_I4: case VT_INT: case VT_UI4: case VT_UINT: return V_I4(v) == V_I4(&expected);
  case VT_R4: return V_R4(v) == V_R4(&expected);
  case VT_R8: return V_R8(v) == V_R8(&expected);
  case VT_DATE: return V_DATE(v) == V_DATE(&expected);
  case VT_DECIMAL: {
    DOUBLE number;
    return VarR8FromDec(&V_DECIMAL(v), &number) == S_OK && number == value;
  }
  default: return V_I8(v) == V_I8(&expected);
  }
}

static int is_minus_one(VARIANT *v, VARTYPE type) {
  switch (type) {
  case VT_UI1: return V_UI1(v) == 0xFF;
  case VT_UI2: return V_UI2(v) == 0xFFFF;
  case VT_UI4:
  case VT_UINT: return V_UI4(v) == 0xFFFFFFFF;
  case VT_UI8: return V_UI8(v) == 0xFFFFFFFFFFFFFFFF;
  default: return is_number(v, type, -1);
  }
}

static const VARTYPE numeric[] = {VT_I1, VT_UI1, VT_I2, VT_UI2, VT_I4, VT_UI4, VT_I8,   VT_UI8,
                                  VT_INT, VT_UINT, VT_R4, VT_R8, VT_CY, VT_DATE, VT_DECIMAL};

static void numbers(void) {
  for (size_t from = 0; from < sizeof numeric / sizeof *numeric; from++)
    for (size_t to = 0; to < sizeof numeric / sizeof *numeric; to++) {
      VARIANT a, b;
      VariantInit(&b);
      set_number(&a, numeric[from], 42);
      HRESULT hr = VariantChangeType(&b, &a, 0, numeric[to]);
      CHECK_ROW(hr == S_OK && is_number(&b, numeric[to], 42), "a number that fits converts to any numeric type",
                types(numeric[from], numeric[to]));
    }
  for (size_t from = 0; from < sizeof numeric / sizeof *numeric; from++) {
    VARIANT a, b;
    VariantInit(&b);
    set_number(&a, numeric[from], 42);
    CHECK_ROW(VariantChangeType(&b, &a, 0, VT_BOOL) == S_OK && V_BOOL(&b) == VARIANT_TRUE,
              "every number but zero is VARIANT_TRUE", types(numeric[from], VT_BOOL));
    set_number(&a, numeric[from], 0);
    CHECK_ROW(VariantChangeType(&b, &a, 0, VT_BOOL) == S_OK && V_BOOL(&b) == VARIANT_FALSE, "zero is VARIANT_FALSE",
              types(numeric[from], VT_BOOL));
    if (numeric[from] != VT_DATE) {
      set_number(&a, numeric[from], 42);
      CHECK_ROW(VariantChangeType(&b, &a, 0, VT_BSTR) == S_OK && V_VT(&b) == VT_BSTR && is_text(V_BSTR(&b), "42"),
                "a number becomes its digits", types(numeric[from], VT_BSTR));
      VariantClear(&b);
      V_VT(&a) = VT_BSTR;
      V_BSTR(&a) = bstr("42");
      CHECK_ROW(VariantChangeType(&a, &a, 0, numeric[from]) == S_OK && is_number(&a, numeric[from], 42),
                "digits become a number, in place", types(VT_BSTR, numeric[from]));
    }
    VARIANT empty;
    VariantInit(&empty);
    CHECK_ROW(VariantChangeType(&b, &empty, 0, numeric[from]) == S_OK && is_number(&b, numeric[from], 0),
              "an empty VARIANT counts as zero", types(VT_EMPTY, numeric[from]));
    V_VT(&empty) = VT_NULL;
    CHECK_ROW(VariantChangeType(&b, &empty, 0, numeric[from]) == DISP_E_TYPEMISMATCH,
              "VT_NULL is no number", types(VT_NULL, numeric[from]));
    V_VT(&empty) = VT_ERROR;
    V_ERROR(&empty) = 0;
    CHECK_ROW(VariantChangeType(&b, &empty, 0, numeric[from]) == DISP_E_TYPEMISMATCH, "an error code is no number",
              types(VT_ERROR, numeric[from]));
    V_VT(&empty) = VT_BOOL;
    V_BOOL(&empty) = VARIANT_TRUE;
    HRESULT hr = VariantChangeType(&b, &empty, 0, numeric[from]);
    CHECK_ROW(hr == S_OK && is_minus_one(&b, numeric[from]),
              "VARIANT_TRUE counts as -1, and as all bits of a type without a sign", types(VT_BOOL, numeric[from]));
  }
}

static void overflows(void) {
  static const struct {
    VARTYPE to;
    double low, high;
  } limits[] = {{VT_I1, -128, 127},         {VT_UI1, 0, 255},           {VT_I2, -32768, 32767},
                {VT_UI2, 0, 65535},         {VT_I4, -2147483648., 2147483647.}, {VT_INT, -2147483648., 2147483647.},
                {VT_UI4, 0, 4294967295.},   {VT_UINT, 0, 4294967295.},  {VT_DATE, -657434, 2958465},
                {VT_CY, -922337203685477., 922337203685477.}};
  for (size_t index = 0; index < sizeof limits / sizeof *limits; index++) {
    VARIANT a, b;
    VariantInit(&b);
    V_VT(&a) = VT_R8;
    V_R8(&a) = limits[index].low;
    CHECK_ROW(VariantChangeType(&b, &a, 0, limits[index].to) == S_OK, "the lowest value of a type converts to it",
              types(VT_R8, limits[index].to));
    V_R8(&a) = limits[index].high;
    CHECK_ROW(VariantChangeType(&b, &a, 0, limits[index].to) == S_OK, "and so does the highest",
              types(VT_R8, limits[index].to));
    V_VT(&b) = VT_I4;
    V_I4(&b) = 1;
    V_R8(&a) = limits[index].low - 1;
    CHECK_ROW(VariantChangeType(&b, &a, 0, limits[index].to) == DISP_E_OVERFLOW && V_VT(&b) == VT_I4 && V_I4(&b) == 1,
              "what lies below overflows and leaves the destination alone", types(VT_R8, limits[index].to));
    V_R8(&a) = limits[index].high + 1;
    CHECK_ROW(VariantChangeType(&b, &a, 0, limits[index].to) == DISP_E_OVERFLOW, "and what lies above does",
              types(VT_R8, limits[index].to));
    double zero = 0;
    V_R8(&a) = zero / zero;
    CHECK_ROW(VariantChangeType(&b, &a, 0, limits[index].to) == DISP_E_OVERFLOW, "not-a-number fits nowhere",
              types(VT_R8, limits[index].to));
    V_R8(&a) = 1 / zero;
    CHECK_ROW(VariantChangeType(&b, &a, 0, limits[index].to) == DISP_E_OVERFLOW, "nor does infinity",
              types(VT_R8, limits[index].to));
  }
  VARIANT a, b;
  VariantInit(&b);
  V_VT(&a) = VT_R8;
  V_R8(&a) = 1e39;
  CHECK(VariantChangeType(&b, &a, 0, VT_R4) == DISP_E_OVERFLOW, "1E+39 is no R4");
  V_R8(&a) = 7.9228162514264e28;
  CHECK(VariantChangeType(&b, &a, 0, VT_DECIMAL) == S_OK, "a DECIMAL holds 7.9E+28");
  V_R8(&a) = 8e28;
  CHECK(VariantChangeType(&b, &a, 0, VT_DECIMAL) == DISP_E_OVERFLOW, "and not 8E+28");
  V_R8(&a) = 9.3e18;
  CHECK(VariantChangeType(&b, &a, 0, VT_I8) == DISP_E_OVERFLOW, "9.3E+18 is no I8");
  CHECK(VariantChangeType(&b, &a, 0, VT_UI8) == S_OK && V_UI8(&b) == 9300000000000000000ULL, "but a UI8");
  V_VT(&a) = VT_UI8;
  V_UI8(&a) = 0xFFFFFFFFFFFFFFFFULL;
  CHECK(VariantChangeType(&b, &a, 0, VT_I8) == DISP_E_OVERFLOW, "the highest UI8 is no I8");
  CHECK(VariantChangeType(&b, &a, 0, VT_DECIMAL) == S_OK && V_DECIMAL(&b).Lo64 == 0xFFFFFFFFFFFFFFFFULL,
        "but a DECIMAL");
  CHECK(VariantChangeType(&b, &a, 0, VT_BSTR) == S_OK && is_text(V_BSTR(&b), "18446744073709551615"), "and a text");
  VariantClear(&b);
  V_VT(&a) = VT_I8;
  V_I8(&a) = (LONGLONG)0x8000000000000000ULL;
  CHECK(VariantChangeType(&b, &a, 0, VT_BSTR) == S_OK && is_text(V_BSTR(&b), "-9223372036854775808"),
        "the lowest I8 becomes its digits");
  VariantClear(&b);
}

static void rounding(void) {
  static const struct {
    double from;
    LONG to;
  } rows[] = {{0.5, 0}, {1.5, 2}, {2.5, 2}, {3.5, 4}, {-0.5, 0}, {-1.5, -2}, {-2.5, -2}, {0.49, 0}, {0.51, 1},
              {-0.51, -1}, {2147483646.5, 2147483646}};
  for (size_t index = 0; index < sizeof rows / sizeof *rows; index++) {
    VARIANT a, b;
    VariantInit(&b);
    V_VT(&a) = VT_R8;
    V_R8(&a) = rows[index].from;
    snprintf(row_text, sizeof row_text, "%g", rows[index].from);
    CHECK_ROW(VariantChangeType(&b, &a, 0, VT_I4) == S_OK && V_I4(&b) == rows[index].to,
              "halves round to the even whole number", row_text);
    V_VT(&a) = VT_CY;
    V_CY(&a).int64 = (LONGLONG)(rows[index].from * 10000);
    CHECK_ROW(VariantChangeType(&b, &a, 0, VT_I4) == S_OK && V_I4(&b) == rows[index].to, "and so do those of a CY",
              row_text);
    VARIANT decimal;
    VariantInit(&decimal);
    V_VT(&a) = VT_R8;
    V_R8(&a) = rows[index].from;
    CHECK_ROW(VariantChangeType(&decimal, &a, 0, VT_DECIMAL) == S_OK &&
                  VariantChangeType(&b, &decimal, 0, VT_I4) == S_OK && V_I4(&b) == rows[index].to,
              "and those of a DECIMAL", row_text);
  }
  VARIANT a, b;
  VariantInit(&b);
  V_VT(&a) = VT_R8;
  V_R8(&a) = 2.00005;
  CHECK(VariantChangeType(&b, &a, 0, VT_CY) == S_OK && (V_CY(&b).int64 == 20000 || V_CY(&b).int64 == 20001),
        "a CY keeps four decimal places");
  V_R8(&a) = 1.23456;
  CHECK(VariantChangeType(&b, &a, 0, VT_CY) == S_OK && V_CY(&b).int64 == 12346, "rounded to the nearest");
}

static void texts(void) {
  VARIANT a, b;
  VariantInit(&a);
  VariantInit(&b);
  CHECK(VariantChangeType(&b, &a, 0, VT_BSTR) == S_OK && V_BSTR(&b) != NULL && SysStringLen(V_BSTR(&b)) == 0,
        "an empty VARIANT becomes an empty text");
  VariantClear(&b);
  V_VT(&a) = VT_NULL;
  CHECK(VariantChangeType(&b, &a, 0, VT_BSTR) == DISP_E_TYPEMISMATCH, "VT_NULL becomes none");
  V_VT(&a) = VT_BOOL;
  V_BOOL(&a) = VARIANT_TRUE;
  CHECK(VariantChangeType(&b, &a, 0, VT_BSTR) == S_OK && is_text(V_BSTR(&b), "-1"), "VARIANT_TRUE becomes -1");
  CHECK(VariantChangeType(&b, &a, VARIANT_ALPHABOOL, VT_BSTR) == S_OK && is_text(V_BSTR(&b), "True"),
        "or True with VARIANT_ALPHABOOL");
  CHECK(VariantChangeType(&b, &a, VARIANT_LOCALBOOL, VT_BSTR) == S_OK && is_text(V_BSTR(&b), "True"),
        "or the locale's word with VARIANT_LOCALBOOL");
  V_BOOL(&a) = VARIANT_FALSE;
  CHECK(VariantChangeType(&b, &a, VARIANT_ALPHABOOL, VT_BSTR) == S_OK && is_text(V_BSTR(&b), "False"),
        "VARIANT_FALSE becomes False");
  CHECK(VariantChangeType(&b, &a, 0, VT_BSTR) == S_OK && is_text(V_BSTR(&b), "0"), "or 0");
  V_VT(&a) = VT_I4;
  V_I4(&a) = -2147483647 - 1;
  CHECK(VariantChangeType(&b, &a, VARIANT_NOUSEROVERRIDE, VT_BSTR) == S_OK && is_text(V_BSTR(&b), "-2147483648"),
        "flags without a meaning here are no error");
  CHECK(VariantChangeTypeEx(&b, &a, LOCALE_USER_DEFAULT, 0, VT_BSTR) == S_OK && is_text(V_BSTR(&b), "-2147483648"),
        "and neither is a locale");
  VariantClear(&b);

  static const struct {
    const char *text;
    VARTYPE to;
    HRESULT hr;
  } rows[] = {
      {"", VT_I4, DISP_E_TYPEMISMATCH},     {"abc", VT_I4, DISP_E_TYPEMISMATCH},   {"1x", VT_I4, DISP_E_TYPEMISMATCH},
      {"--1", VT_I4, DISP_E_TYPEMISMATCH},  {"1 2", VT_I4, DISP_E_TYPEMISMATCH},   {"2147483648", VT_I4, DISP_E_OVERFLOW},
      {"-2147483649", VT_I4, DISP_E_OVERFLOW}, {"256", VT_UI1, DISP_E_OVERFLOW},   {"-1", VT_UI1, DISP_E_OVERFLOW},
      {"1e400", VT_R8, DISP_E_OVERFLOW},    {"1e39", VT_R4, DISP_E_OVERFLOW},      {"", VT_R8, DISP_E_TYPEMISMATCH},
      {"yes", VT_BOOL, DISP_E_TYPEMISMATCH}, {"", VT_DATE, DISP_E_TYPEMISMATCH},   {"not a date", VT_DATE, DISP_E_TYPEMISMATCH},
      {"1e30", VT_DECIMAL, DISP_E_OVERFLOW}, {"1e20", VT_CY, DISP_E_OVERFLOW},     {"x", VT_CY, DISP_E_TYPEMISMATCH},
      {"x", VT_DECIMAL, DISP_E_TYPEMISMATCH}, {"99999999999999999999", VT_I8, DISP_E_OVERFLOW},
      {"99999999999999999999", VT_UI8, DISP_E_OVERFLOW}, {"1", VT_ERROR, DISP_E_TYPEMISMATCH},
      {"1", VT_UNKNOWN, DISP_E_TYPEMISMATCH}, {"1", VT_DISPATCH, DISP_E_TYPEMISMATCH}, {"1", VT_VARIANT, DISP_E_TYPEMISMATCH},
      {"1", VT_ILLEGAL, DISP_E_BADVARTYPE}, {"1", 15, DISP_E_BADVARTYPE}, {"1", VT_RECORD, DISP_E_BADVARTYPE},
      {"1", VT_CLSID, DISP_E_BADVARTYPE},   {"1", VT_I4 | VT_BYREF, DISP_E_TYPEMISMATCH},
      {"1", VT_I4 | VT_ARRAY, DISP_E_TYPEMISMATCH}};
  for (size_t index = 0; index < sizeof rows / sizeof *rows; index++) {
    VARIANT source, target;
    V_VT(&source) = VT_BSTR;
    V_BSTR(&source) = bstr(rows[index].text);
    V_VT(&target) = VT_I4;
    V_I4(&target) = 77;
    CHECK_ROW(VariantChangeType(&target, &source, 0, rows[index].to) == rows[index].hr && V_VT(&target) == VT_I4 &&
                  V_I4(&target) == 77,
              "a text that does not say such a value is refused", row(rows[index].text));
    VariantClear(&source);
  }
  V_VT(&a) = VT_BSTR;
  V_BSTR(&a) = NULL;
  CHECK(VariantChangeType(&b, &a, 0, VT_I4) == DISP_E_TYPEMISMATCH, "a NULL BSTR is the empty text, no number");
  CHECK(VariantChangeType(&b, &a, 0, VT_BOOL) == DISP_E_TYPEMISMATCH, "and no VARIANT_BOOL");
}

static void special(void) {
  VARIANT a, b;
  VariantInit(&a);
  VariantInit(&b);
  CHECK(VariantChangeType(NULL, &a, 0, VT_I4) == E_INVALIDARG, "VariantChangeType refuses a NULL destination");
  CHECK(VariantChangeType(&a, NULL, 0, VT_I4) == E_INVALIDARG, "VariantChangeType refuses a NULL source");
  CHECK(VariantChangeType(&b, &a, 0, VT_EMPTY) == S_OK && V_VT(&b) == VT_EMPTY, "empty stays empty");
  CHECK(VariantChangeType(&b, &a, 0, VT_NULL) == S_OK && V_VT(&b) == VT_NULL, "empty becomes VT_NULL");
  CHECK(VariantChangeType(&a, &b, 0, VT_NULL) == S_OK && V_VT(&a) == VT_NULL, "VT_NULL stays VT_NULL");
  CHECK(VariantChangeType(&a, &b, 0, VT_EMPTY) == DISP_E_TYPEMISMATCH, "VT_NULL does not become empty");
  V_VT(&a) = VT_BSTR;
  V_BSTR(&a) = bstr("gone");
  CHECK(VariantChangeType(&a, &a, 0, VT_EMPTY) == S_OK && V_VT(&a) == VT_EMPTY, "a text becomes empty, and is freed");
  CHECK(VariantChangeType(&b, &a, 0, VT_ERROR) == S_OK && V_VT(&b) == VT_ERROR && V_ERROR(&b) == 0,
        "empty becomes the error code 0");
  V_ERROR(&b) = E_FAIL;
  CHECK(VariantChangeType(&a, &b, 0, VT_ERROR) == S_OK && V_ERROR(&a) == E_FAIL, "an error code stays one");
  CHECK(VariantChangeType(&a, &b, 0, VT_BSTR) == DISP_E_TYPEMISMATCH, "and has no text");
  CHECK(VariantChangeType(&a, &b, 0, VT_EMPTY) == DISP_E_TYPEMISMATCH, "and does not go away");
  LONG number = 12;
  V_VT(&b) = VT_I4 | VT_BYREF;
  V_I4REF(&b) = &number;
  VariantInit(&a);
  CHECK(VariantChangeType(&a, &b, 0, VT_R8) == S_OK && V_R8(&a) == 12, "a reference converts as what it refers to");
  CHECK(VariantChangeType(&b, &b, 0, VT_I2) == S_OK && V_VT(&b) == VT_I2 && V_I2(&b) == 12 && number == 12,
        "in place too, and what it referred to stays");
  V_VT(&b) = VT_I4 | VT_BYREF;
  V_BYREF(&b) = NULL;
  CHECK(VariantChangeType(&a, &b, 0, VT_R8) == DISP_E_TYPEMISMATCH, "a NULL reference converts to nothing");
  VARIANT inner;
  V_VT(&inner) = VT_BSTR;
  V_BSTR(&inner) = bstr("8.5");
  V_VT(&b) = VT_VARIANT | VT_BYREF;
  V_VARIANTREF(&b) = &inner;
  CHECK(VariantChangeType(&a, &b, 0, VT_R8) == S_OK && V_R8(&a) == 8.5, "a referenced VARIANT converts as its value");
  VariantClear(&inner);
  V_VT(&b) = VT_DECIMAL;
  V_DECIMAL(&b).Hi32 = 0;
  V_DECIMAL(&b).Lo64 = 1;
  V_DECIMAL(&b).scale = 29;
  V_DECIMAL(&b).sign = 0;
  V_VT(&b) = VT_DECIMAL;
  CHECK(VariantChangeType(&a, &b, 0, VT_I4) == E_INVALIDARG, "a DECIMAL with a scale over 28 is refused");
  V_DECIMAL(&b).scale = 0;
  V_DECIMAL(&b).sign = 1;
  CHECK(VariantChangeType(&a, &b, 0, VT_I4) == E_INVALIDARG, "and one with a malformed sign");
}

static void arrays(void) {
  VARIANT a, b;
  VariantInit(&b);
  V_VT(&a) = VT_BSTR;
  V_BSTR(&a) = bstr("ab");
  CHECK(VariantChangeType(&b, &a, 0, VT_ARRAY | VT_UI1) == S_OK && V_VT(&b) == (VT_ARRAY | VT_UI1),
        "a text becomes an array of its bytes");
  LONG upper = -1, place = 2;
  BYTE byte = 0;
  CHECK(SafeArrayGetUBound(V_ARRAY(&b), 1, &upper) == S_OK && upper == 3, "with as many elements as bytes");
  CHECK(SafeArrayGetElement(V_ARRAY(&b), &place, &byte) == S_OK && byte == 'b', "in their order");
  VariantClear(&a);
  CHECK(VariantChangeType(&a, &b, 0, VT_BSTR) == S_OK && is_text(V_BSTR(&a), "ab"), "and back");
  VariantClear(&a);
  CHECK(VariantChangeType(&a, &b, 0, VT_ARRAY | VT_UI1) == S_OK && V_ARRAY(&a) != V_ARRAY(&b),
        "an array becomes a copy of its type");
  VariantClear(&a);
  CHECK(VariantChangeType(&a, &b, 0, VT_ARRAY | VT_I1) == DISP_E_TYPEMISMATCH, "but none of another type");
  CHECK(VariantChangeType(&a, &b, 0, VT_I4) == DISP_E_TYPEMISMATCH, "and no number");
  VariantClear(&b);
}

static void objects(void) {
  VARIANT a, b;
  Object object = new_object(), inner = new_object();
  VariantInit(&b);
  V_VT(&a) = VT_UNKNOWN;
  V_UNKNOWN(&a) = (IUnknown *)&object;
  CHECK(VariantChangeType(&b, &a, 0, VT_DISPATCH) == S_OK && V_VT(&b) == VT_DISPATCH && object.references == 2,
        "an object with IDispatch becomes a VT_DISPATCH");
  VariantClear(&b);
  V_VT(&a) = VT_DISPATCH;
  CHECK(VariantChangeType(&b, &a, 0, VT_UNKNOWN) == S_OK && V_VT(&b) == VT_UNKNOWN && object.references == 2,
        "a VT_DISPATCH becomes a VT_UNKNOWN");
  VariantClear(&b);
  CHECK(object.references == 1, "and both own their references");
  object.query = E_NOINTERFACE;
  V_VT(&a) = VT_UNKNOWN;
  CHECK(VariantChangeType(&b, &a, 0, VT_DISPATCH) == DISP_E_TYPEMISMATCH, "an object without IDispatch does not");
  object.query = S_OK;
  V_UNKNOWN(&a) = NULL;
  CHECK(VariantChangeType(&b, &a, 0, VT_DISPATCH) == S_OK && V_DISPATCH(&b) == NULL, "NULL stays NULL");
  V_UNKNOWN(&a) = (IUnknown *)&object;
  CHECK(VariantChangeType(&b, &a, 0, VT_I4) == DISP_E_TYPEMISMATCH, "a VT_UNKNOWN has no value");
  V_VT(&a) = VT_DISPATCH;
  V_VT(&object.value) = VT_BSTR;
  V_BSTR(&object.value) = bstr("31");
  CHECK(VariantChangeTypeEx(&b, &a, 0x0409, 0, VT_I4) == S_OK && V_I4(&b) == 31,
        "a VT_DISPATCH converts as its default property");
  CHECK(object.locale == 0x0409, "which is asked for in the caller's locale");
  CHECK(VariantChangeType(&b, &a, VARIANT_NOVALUEPROP, VT_I4) == DISP_E_TYPEMISMATCH,
        "but not with VARIANT_NOVALUEPROP");
  object.status = E_ACCESSDENIED;
  CHECK(VariantChangeType(&b, &a, 0, VT_I4) == E_ACCESSDENIED, "the failure of the property is the caller's");
  object.status = DISP_E_MEMBERNOTFOUND;
  CHECK(VariantChangeType(&b, &a, 0, VT_I4) == DISP_E_TYPEMISMATCH, "an object without a default property has no value");
  object.status = S_OK;
  VariantClear(&object.value);
  V_VT(&inner.value) = VT_I4;
  V_I4(&inner.value) = 5;
  V_VT(&object.value) = VT_DISPATCH;
  V_DISPATCH(&object.value) = &inner.base;
  CHECK(VariantChangeType(&b, &a, 0, VT_I4) == S_OK && V_I4(&b) == 5, "a default property may be an object again");
  V_DISPATCH(&object.value) = &object.base;
  CHECK(VariantChangeType(&b, &a, 0, VT_I4) == DISP_E_TYPEMISMATCH, "but not for ever");
  V_VT(&object.value) = VT_EMPTY;
  V_DISPATCH(&a) = NULL;
  CHECK(VariantChangeType(&b, &a, 0, VT_I4) == DISP_E_BADVARTYPE, "NULL has no default property");
  CHECK(object.references == 1 && inner.references == 1, "and no reference is left behind");
}

int main(void) {
  numbers();
  overflows();
  rounding();
  texts();
  special();
  arrays();
  objects();
  return check_end();
}
