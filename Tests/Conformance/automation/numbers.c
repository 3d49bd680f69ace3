/* numbers.c - the functions VarXFromY between numbers and texts. */
#include "support.h"

/* Texts that say a number, and which. */
static void from_text(void) {
  static const struct {
    const char *text;
    double value;
  } rows[] = {{"0", 0}, {"-0", 0}, {"1", 1}, {"+1", 1}, {"-1", -1}, {"1-", -1}, {"1+", 1}, {"(5)", -5}, {" 7 ", 7},
              {"\t7\r\n", 7}, {"1,234", 1234}, {"1,2,3", 123}, {"12.5", 12.5}, {".5", .5}, {"5.", 5}, {"1e3", 1000},
              {"1E+3", 1000}, {"25e-1", 2.5}, {"1d2", 100}, {"&HFF", 255}, {"&hff", 255}, {"&O17", 15}, {"- 3", -3},
              {"000000000000000000000000012", 12}, {"0.000000000000000000000000000000012e32", 1.2},
              {"123456789012345678901234567890e-29", 1.2345678901234567890}};
  for (size_t index = 0; index < sizeof rows / sizeof *rows; index++) {
    DOUBLE value = -99;
    CHECK_ROW(VarR8FromStr(wide(rows[index].text), 0, 0, &value) == S_OK && value == rows[index].value,
              "a text in one of the accepted forms is a number", rows[index].text);
  }
  static const char *const bad[] = {"", " ", "-", "+", ".", "e5", "1e", "1e+", "1 2", "1..2", "1.2.3", "+-1", "(1", "1)",
                                    "(-1)", "0x10", "&H", "&HG", "&X1", "1,234.5,6", "one", "1a", "--1", "1-+", "$1", "NaN",
                                    "inf", "1_000"};
  for (size_t index = 0; index < sizeof bad / sizeof *bad; index++) {
    DOUBLE value = -99;
    CHECK_ROW(VarR8FromStr(wide(bad[index]), 0, 0, &value) == DISP_E_TYPEMISMATCH && value == -99,
              "a text in another form is none, and the result stays as it was", bad[index]);
  }
  static const OLECHAR currency[] = {0xA4, '1', '2', 0};
  DOUBLE real;
  CHECK(VarR8FromStr(currency, 0, 0, &real) == S_OK && real == 12, "the locale's currency sign may stand before it");
  CHECK(VarR8FromStr(wide("1.7976931348623157e308"), 0, 0, &real) == S_OK, "the highest R8 is read");
  CHECK(VarR8FromStr(wide("1.8e308"), 0, 0, &real) == DISP_E_OVERFLOW, "what lies above overflows");
  CHECK(VarR8FromStr(wide("1e-400"), 0, 0, &real) == S_OK && real == 0, "what lies too near to zero is zero");
  CHECK(VarR8FromStr(wide("1e999999999999"), 0, 0, &real) == DISP_E_OVERFLOW, "an exponent may have any length");
  CHECK(VarR8FromStr(wide("0e999999999999"), 0, 0, &real) == S_OK && real == 0, "and does nothing to zero");
  CHECK(VarR8FromStr(wide("0.1"), 0, 0, &real) == S_OK && real == 0.1, "the nearest R8 is taken");

  BYTE b; CHAR c; SHORT s; USHORT us; LONG l; ULONG ul; LONG64 ll; ULONG64 ull; FLOAT f; VARIANT_BOOL boolean; CY cy; DECIMAL d;
  CHECK(VarI2FromStr(wide("&HFFFF"), 0, 0, &s) == S_OK && s == -1, "hexadecimal digits are the bits of the type");
  CHECK(VarI4FromStr(wide("&HFFFF"), 0, 0, &l) == S_OK && l == 65535, "which may be wider");
  CHECK(VarI2FromStr(wide("&H10000"), 0, 0, &s) == DISP_E_OVERFLOW, "but not narrower");
  CHECK(VarI8FromStr(wide("&HFFFFFFFFFFFFFFFF"), 0, 0, &ll) == S_OK && ll == -1, "64 of them fill an I8");
  CHECK(VarUI8FromStr(wide("&H10000000000000000"), 0, 0, &ull) == DISP_E_OVERFLOW, "65 do not");
  CHECK(VarI4FromStr(wide("2.5"), 0, 0, &l) == S_OK && l == 2, "decimal places round half to even: 2.5 is 2");
  CHECK(VarI4FromStr(wide("3.5"), 0, 0, &l) == S_OK && l == 4, "and 3.5 is 4");
  CHECK(VarI4FromStr(wide("2.50000000000000000000000000000000000000000001"), 0, 0, &l) == S_OK && l == 3,
        "and a little more than a half is more than a half");
  CHECK(VarI4FromStr(wide("-2147483648.5"), 0, 0, &l) == S_OK && l == -2147483647 - 1, "rounding comes before the range");
  CHECK(VarI4FromStr(wide("2147483647.5"), 0, 0, &l) == DISP_E_OVERFLOW, "at both ends");
  CHECK(VarUI1FromStr(wide("255"), 0, 0, &b) == S_OK && b == 255, "VarUI1FromStr reads 255");
  CHECK(VarUI1FromStr(wide("256"), 0, 0, &b) == DISP_E_OVERFLOW, "and not 256");
  CHECK(VarI1FromStr(wide("-128"), 0, 0, &c) == S_OK && c == -128, "VarI1FromStr reads -128");
  CHECK(VarI1FromStr(wide("128"), 0, 0, &c) == DISP_E_OVERFLOW, "and not 128");
  CHECK(VarUI2FromStr(wide("65535"), 0, 0, &us) == S_OK && us == 65535, "VarUI2FromStr reads 65535");
  CHECK(VarUI2FromStr(wide("-1"), 0, 0, &us) == DISP_E_OVERFLOW, "and nothing below zero");
  CHECK(VarUI4FromStr(wide("4294967295"), 0, 0, &ul) == S_OK && ul == 4294967295U, "VarUI4FromStr reads 4294967295");
  CHECK(VarUI4FromStr(wide("4294967296"), 0, 0, &ul) == DISP_E_OVERFLOW, "and not one more");
  CHECK(VarI8FromStr(wide("9223372036854775807"), 0, 0, &ll) == S_OK && ll == INT64_MAX, "VarI8FromStr reads its highest");
  CHECK(VarI8FromStr(wide("9223372036854775808"), 0, 0, &ll) == DISP_E_OVERFLOW, "and not one more");
  CHECK(VarUI8FromStr(wide("18446744073709551615"), 0, 0, &ull) == S_OK && ull == UINT64_MAX, "VarUI8FromStr reads its highest");
  CHECK(VarR4FromStr(wide("1.5"), 0, 0, &f) == S_OK && f == 1.5F, "VarR4FromStr reads a fraction");
  CHECK(VarCyFromStr(wide("12.34565"), 0, 0, &cy) == S_OK && cy.int64 == 123456, "VarCyFromStr keeps four places, half to even");
  CHECK(VarCyFromStr(wide("922337203685477.5807"), 0, 0, &cy) == S_OK && cy.int64 == INT64_MAX, "and reads its highest");
  CHECK(VarCyFromStr(wide("922337203685477.5808"), 0, 0, &cy) == DISP_E_OVERFLOW, "and not one more");
  CHECK(VarDecFromStr(wide("79228162514264337593543950335"), 0, 0, &d) == S_OK && d.Hi32 == 0xFFFFFFFFU &&
            d.Lo64 == UINT64_MAX && d.scale == 0, "VarDecFromStr reads its highest");
  CHECK(VarDecFromStr(wide("79228162514264337593543950336"), 0, 0, &d) == DISP_E_OVERFLOW, "and not one more");
  CHECK(VarDecFromStr(wide("-0.0000000000000000000000000001"), 0, 0, &d) == S_OK && d.Lo64 == 1 && d.scale == 28 &&
            d.sign == DECIMAL_NEG, "28 places are kept");
  CHECK(VarDecFromStr(wide("0.00000000000000000000000000001"), 0, 0, &d) == S_OK && d.Lo64 == 0 && d.Hi32 == 0,
        "a 29th is rounded away");
  static const struct {
    const char *text;
    VARIANT_BOOL value;
  } booleans[] = {{"True", VARIANT_TRUE}, {"true", VARIANT_TRUE}, {"TRUE", VARIANT_TRUE}, {"#TRUE#", VARIANT_TRUE},
                  {"False", VARIANT_FALSE}, {"#FALSE#", VARIANT_FALSE}, {"0", VARIANT_FALSE}, {"1", VARIANT_TRUE},
                  {"-1", VARIANT_TRUE}, {"0.1", VARIANT_TRUE}, {"&H0", VARIANT_FALSE}};
  for (size_t index = 0; index < sizeof booleans / sizeof *booleans; index++)
    CHECK_ROW(VarBoolFromStr(wide(booleans[index].text), 0, 0, &boolean) == S_OK && boolean == booleans[index].value,
              "a truth value is a word or a number", booleans[index].text);
  CHECK(VarBoolFromStr(wide("maybe"), 0, 0, &boolean) == DISP_E_TYPEMISMATCH, "and no other word");

  CHECK(VarI4FromStr(NULL, 0, 0, &l) == DISP_E_TYPEMISMATCH, "no text is no number");
  CHECK(VarI4FromStr(wide("1"), 0, 0, NULL) == E_INVALIDARG, "a result needs a place");
  CHECK(VarR8FromStr(NULL, 0, 0, &real) == DISP_E_TYPEMISMATCH, "for an R8 too");
  CHECK(VarDateFromStr(NULL, 0, 0, &real) == DISP_E_TYPEMISMATCH, "and for a DATE");
  CHECK(VarBoolFromStr(NULL, 0, 0, &boolean) == DISP_E_TYPEMISMATCH, "and for a VARIANT_BOOL");
  CHECK(VarDecFromStr(wide("1"), 0, 0, NULL) == E_INVALIDARG, "also for a DECIMAL");
  CHECK(VarCyFromStr(wide("1"), 0, 0, NULL) == E_INVALIDARG, "and for a CY");
}

static void to_text(void) {
  static const struct {
    double value;
    const char *text;
  } reals[] = {{0, "0"}, {-0.0, "0"}, {1, "1"}, {-1.5, "-1.5"}, {0.1, "0.1"}, {1.0 / 3, "0.333333333333333"},
               {2.0 / 3, "0.666666666666667"}, {100000, "100000"}, {123456789012345., "123456789012345"},
               {1234567890123456., "1.23456789012346E+15"}, {1e15, "1E+15"}, {1e14, "100000000000000"}, {0.0001, "0.0001"},
               {0.00001, "1E-05"}, {1.5e-7, "1.5E-07"}, {1e100, "1E+100"}, {-2.5e-200, "-2.5E-200"},
               {0.1 + 0.2, "0.3"}, {1e22, "1E+22"}, {999999999999999.5, "1E+15"}, {5e-324, "4.94065645841247E-324"}};
  for (size_t index = 0; index < sizeof reals / sizeof *reals; index++) {
    BSTR text = NULL;
    CHECK_ROW(VarBstrFromR8(reals[index].value, 0, 0, &text) == S_OK && is_text(text, reals[index].text),
              "an R8 is written with up to 15 digits", reals[index].text);
    SysFreeString(text);
  }
  static const struct {
    float value;
    const char *text;
  } singles[] = {{0, "0"}, {1.5F, "1.5"}, {0.1F, "0.1"}, {16777216.0F, "1.677722E+07"}, {1e10F, "1E+10"},
                 {1234567.0F, "1234567"}, {-0.25F, "-0.25"}};
  for (size_t index = 0; index < sizeof singles / sizeof *singles; index++) {
    BSTR text = NULL;
    CHECK_ROW(VarBstrFromR4(singles[index].value, 0, 0, &text) == S_OK && is_text(text, singles[index].text),
              "an R4 is written with up to 7 digits", singles[index].text);
    SysFreeString(text);
  }
  static const struct {
    LONGLONG value;
    const char *text;
  } money[] = {{0, "0"}, {10000, "1"}, {12345, "1.2345"}, {12300, "1.23"}, {-1, "-0.0001"}, {INT64_MAX, "922337203685477.5807"},
               {INT64_MIN, "-922337203685477.5808"}};
  for (size_t index = 0; index < sizeof money / sizeof *money; index++) {
    BSTR text = NULL;
    CY cy;
    cy.int64 = money[index].value;
    CHECK_ROW(VarBstrFromCy(cy, 0, 0, &text) == S_OK && is_text(text, money[index].text),
              "a CY is written with the decimal places that it needs", money[index].text);
    SysFreeString(text);
  }
  static const struct {
    ULONG high;
    ULONGLONG low;
    BYTE scale, sign;
    const char *text;
  } decimals[] = {{0, 0, 0, 0, "0"}, {0, 125, 2, 0, "1.25"}, {0, 125, 2, 0x80, "-1.25"}, {0, 5, 3, 0, "0.005"},
                  {0, 1500, 2, 0, "15"}, {0, 0, 5, 0x80, "0"},
                  {0xFFFFFFFFU, UINT64_MAX, 0, 0x80, "-79228162514264337593543950335"},
                  {0xFFFFFFFFU, UINT64_MAX, 28, 0, "7.9228162514264337593543950335"}};
  for (size_t index = 0; index < sizeof decimals / sizeof *decimals; index++) {
    BSTR text = NULL;
    DECIMAL d = {0};
    d.Hi32 = decimals[index].high;
    d.Lo64 = decimals[index].low;
    d.scale = decimals[index].scale;
    d.sign = decimals[index].sign;
    CHECK_ROW(VarBstrFromDec(&d, 0, 0, &text) == S_OK && is_text(text, decimals[index].text),
              "a DECIMAL is written with all its digits", decimals[index].text);
    SysFreeString(text);
  }
  BSTR text = NULL;
  CHECK(VarBstrFromBool(VARIANT_TRUE, 0, 0, &text) == S_OK && is_text(text, "True"), "VARIANT_TRUE is True");
  SysFreeString(text);
  CHECK(VarBstrFromBool(VARIANT_FALSE, 0, VAR_LOCALBOOL, &text) == S_OK && is_text(text, "False"), "VARIANT_FALSE is False");
  SysFreeString(text);
  CHECK(VarBstrFromBool(VARIANT_TRUE, 0, VAR_BOOLONOFF, &text) == S_OK && is_text(text, "On"), "or Off and On");
  SysFreeString(text);
  CHECK(VarBstrFromBool(VARIANT_FALSE, 0, VAR_BOOLYESNO, &text) == S_OK && is_text(text, "No"), "or No and Yes");
  SysFreeString(text);
  CHECK(VarBstrFromI1(-128, 0, 0, &text) == S_OK && is_text(text, "-128"), "VarBstrFromI1");
  SysFreeString(text);
  CHECK(VarBstrFromUI1(255, 0, 0, &text) == S_OK && is_text(text, "255"), "VarBstrFromUI1");
  SysFreeString(text);
  CHECK(VarBstrFromI2(-32768, 0, 0, &text) == S_OK && is_text(text, "-32768"), "VarBstrFromI2");
  SysFreeString(text);
  CHECK(VarBstrFromUI2(65535, 0, 0, &text) == S_OK && is_text(text, "65535"), "VarBstrFromUI2");
  SysFreeString(text);
  CHECK(VarBstrFromI4(-1, 0, 0, &text) == S_OK && is_text(text, "-1"), "VarBstrFromI4");
  SysFreeString(text);
  CHECK(VarBstrFromUI4(4294967295U, 0, 0, &text) == S_OK && is_text(text, "4294967295"), "VarBstrFromUI4");
  SysFreeString(text);
  CHECK(VarBstrFromI8(-9223372036854775807LL - 1, 0, 0, &text) == S_OK && is_text(text, "-9223372036854775808"), "VarBstrFromI8");
  SysFreeString(text);
  CHECK(VarBstrFromUI8(10000000000000000000ULL, 0, 0, &text) == S_OK && is_text(text, "10000000000000000000"), "VarBstrFromUI8");
  SysFreeString(text);
  CHECK(VarBstrFromI4(1, 0, 0, NULL) == E_INVALIDARG, "a text needs a place");
  CHECK(VarBstrFromDec(NULL, 0, 0, &text) == E_INVALIDARG, "a DECIMAL must be there");
}

/* Every pair of numeric types, with a value that fits, and where there is one, a value that does not. */
#define PAIR(to, from, to_type, value, expected)                                                                       \
  do {                                                                                                                 \
    to_type result_ = 77;                                                                                              \
    CHECK_ROW(Var##to##From##from(value, &result_) == S_OK && result_ == (expected),                                   \
              "Var" #to "From" #from " keeps what fits", #value);                                                      \
    CHECK(Var##to##From##from(value, NULL) == E_INVALIDARG, "Var" #to "From" #from " needs a place");                  \
  } while (0)
#define OVER(to, from, to_type, value)                                                                                 \
  do {                                                                                                                 \
    to_type result_ = 1;                                                                                               \
    CHECK_ROW(Var##to##From##from(value, &result_) == DISP_E_OVERFLOW && result_ == 1,                                 \
              "Var" #to "From" #from " refuses what does not fit, and writes nothing", #value);                        \
  } while (0)

/* The source of a pair as CY, in ten-thousandths, and as DECIMAL. */
static CY cy(LONGLONG tenthousandths) {
  CY result;
  result.int64 = tenthousandths;
  return result;
}
static const DECIMAL *dec(LONGLONG value, BYTE scale) {
  static DECIMAL result;
  memset(&result, 0, sizeof result);
  result.sign = value < 0 ? DECIMAL_NEG : 0;
  result.Lo64 = value < 0 ? 0 - (ULONGLONG)value : (ULONGLONG)value;
  result.scale = scale;
  return &result;
}

static void pairs(void) {
  PAIR(UI1, I2, BYTE, 200, 200); PAIR(UI1, I4, BYTE, 255, 255); PAIR(UI1, I8, BYTE, 0, 0); PAIR(UI1, I8, BYTE, 200, 200);
  PAIR(UI1, R4, BYTE, 1.5F, 2);
  PAIR(UI1, R8, BYTE, 254.5, 254); PAIR(UI1, Date, BYTE, 3, 3); PAIR(UI1, Bool, BYTE, VARIANT_TRUE, 255); PAIR(UI1, I1, BYTE, 127, 127);
  PAIR(UI1, UI2, BYTE, 9, 9); PAIR(UI1, UI4, BYTE, 9, 9); PAIR(UI1, UI8, BYTE, 9, 9);
  OVER(UI1, I2, BYTE, -1); OVER(UI1, I4, BYTE, 256); OVER(UI1, I8, BYTE, 1LL << 40); OVER(UI1, R4, BYTE, 256.0F);
  OVER(UI1, R8, BYTE, 255.5); OVER(UI1, Date, BYTE, -1); OVER(UI1, I1, BYTE, -1); OVER(UI1, UI2, BYTE, 256);
  OVER(UI1, UI4, BYTE, 256); OVER(UI1, UI8, BYTE, 256);
  PAIR(I1, UI1, CHAR, 127, 127); PAIR(I1, I2, CHAR, -128, -128); PAIR(I1, I4, CHAR, 5, 5); PAIR(I1, I8, CHAR, -5, -5);
  PAIR(I1, R8, CHAR, -128.5, -128); PAIR(I1, Bool, CHAR, VARIANT_TRUE, -1); PAIR(I1, UI8, CHAR, 1, 1);
  OVER(I1, UI1, CHAR, 128); OVER(I1, I2, CHAR, -129); OVER(I1, R8, CHAR, 127.5); OVER(I1, UI8, CHAR, 128);
  PAIR(I2, UI1, SHORT, 255, 255); PAIR(I2, I4, SHORT, -32768, -32768); PAIR(I2, I8, SHORT, 32767, 32767);
  PAIR(I2, R4, SHORT, -2.5F, -2); PAIR(I2, R8, SHORT, 32767.25, 32767); PAIR(I2, UI2, SHORT, 1, 1);
  PAIR(I2, Bool, SHORT, VARIANT_TRUE, -1); PAIR(I2, I1, SHORT, -1, -1); PAIR(I2, UI4, SHORT, 1, 1);
  OVER(I2, I4, SHORT, 32768); OVER(I2, I8, SHORT, -32769); OVER(I2, R8, SHORT, 32767.5); OVER(I2, UI2, SHORT, 32768);
  OVER(I2, UI4, SHORT, 32768); OVER(I2, UI8, SHORT, 32768); OVER(I2, Date, SHORT, 40000);
  PAIR(I4, UI1, LONG, 1, 1); PAIR(I4, I2, LONG, -1, -1); PAIR(I4, I8, LONG, -5, -5); PAIR(I4, R4, LONG, 0.5F, 0);
  PAIR(I4, R4, LONG, 2.5F, 2);
  PAIR(I4, R8, LONG, -1.5, -2); PAIR(I4, Date, LONG, 2.5, 2); PAIR(I4, UI4, LONG, 7, 7); PAIR(I4, UI8, LONG, 7, 7);
  PAIR(I4, Bool, LONG, VARIANT_TRUE, -1); PAIR(I4, UI2, LONG, 65535, 65535); PAIR(I4, I1, LONG, -128, -128);
  OVER(I4, I8, LONG, 2147483648LL); OVER(I4, R8, LONG, 2147483647.5); OVER(I4, R4, LONG, 3e9F); OVER(I4, UI4, LONG, 2147483648U);
  OVER(I4, UI8, LONG, UINT64_MAX);
  PAIR(I8, UI1, LONG64, 1, 1); PAIR(I8, I2, LONG64, -1, -1); PAIR(I8, I4, LONG64, -1, -1); PAIR(I8, R8, LONG64, 2.5, 2);
  PAIR(I8, UI4, LONG64, 4294967295U, 4294967295LL); PAIR(I8, UI8, LONG64, 1, 1); PAIR(I8, Bool, LONG64, VARIANT_TRUE, -1);
  OVER(I8, R8, LONG64, 9.3e18); OVER(I8, UI8, LONG64, UINT64_MAX); OVER(I8, R4, LONG64, -1e20F);
  PAIR(UI2, UI1, USHORT, 1, 1); PAIR(UI2, I4, USHORT, 65535, 65535); PAIR(UI2, R8, USHORT, 65535.25, 65535);
  PAIR(UI2, UI4, USHORT, 1, 1); OVER(UI2, I2, USHORT, -1); OVER(UI2, I4, USHORT, 65536); PAIR(UI2, Bool, USHORT, VARIANT_TRUE, 65535);
  OVER(UI2, I1, USHORT, -1); OVER(UI2, UI4, USHORT, 65536); OVER(UI2, R8, USHORT, 65535.5);
  PAIR(UI4, I8, ULONG, 4294967295LL, 4294967295U); PAIR(UI4, R8, ULONG, 4294967295.25, 4294967295U); PAIR(UI4, I4, ULONG, 1, 1);
  OVER(UI4, I4, ULONG, -1); OVER(UI4, I8, ULONG, 4294967296LL); OVER(UI4, R8, ULONG, -0.75); OVER(UI4, UI8, ULONG, UINT64_MAX);
  PAIR(UI8, I8, ULONG64, 1, 1); PAIR(UI8, R8, ULONG64, 1e19, 10000000000000000000ULL); PAIR(UI8, UI4, ULONG64, 1, 1);
  OVER(UI8, I8, ULONG64, -1); OVER(UI8, I4, ULONG64, -1); OVER(UI8, R8, ULONG64, 2e19); OVER(UI8, R8, ULONG64, -1);
  PAIR(R4, I4, FLOAT, 3, 3); PAIR(R4, R8, FLOAT, 0.5, 0.5F); PAIR(R4, UI8, FLOAT, 1, 1); PAIR(R4, Bool, FLOAT, VARIANT_TRUE, -1);
  PAIR(R4, Date, FLOAT, 1.5, 1.5F); PAIR(R4, I8, FLOAT, -2, -2); OVER(R4, R8, FLOAT, 1e39); OVER(R4, R8, FLOAT, -1e300);
  PAIR(R8, I4, DOUBLE, -3, -3); PAIR(R8, R4, DOUBLE, 0.5F, 0.5); PAIR(R8, UI8, DOUBLE, 1ULL << 63, 9223372036854775808.);
  PAIR(R8, I8, DOUBLE, -1, -1); PAIR(R8, Bool, DOUBLE, VARIANT_TRUE, -1); PAIR(R8, Date, DOUBLE, 2.25, 2.25);
  PAIR(R8, UI1, DOUBLE, 255, 255); PAIR(R8, I2, DOUBLE, -1, -1); PAIR(R8, UI2, DOUBLE, 1, 1); PAIR(R8, UI4, DOUBLE, 1, 1);
  PAIR(Bool, I4, VARIANT_BOOL, 5, VARIANT_TRUE); PAIR(Bool, R8, VARIANT_BOOL, 0, VARIANT_FALSE);
  PAIR(Bool, R8, VARIANT_BOOL, 1e-300, VARIANT_TRUE); PAIR(Bool, UI8, VARIANT_BOOL, UINT64_MAX, VARIANT_TRUE);
  PAIR(Bool, I8, VARIANT_BOOL, 0, VARIANT_FALSE); PAIR(Bool, I8, VARIANT_BOOL, 1LL << 40, VARIANT_TRUE);
  PAIR(Bool, UI1, VARIANT_BOOL, 1, VARIANT_TRUE);
  PAIR(Date, I4, DATE, 2958465, 2958465); PAIR(Date, R8, DATE, -657434.5, -657434.5); PAIR(Date, UI1, DATE, 1, 1);
  PAIR(UI1, Cy, BYTE, cy(2550000), 255); PAIR(UI1, Dec, BYTE, dec(2545, 1), 254);
  OVER(UI1, Cy, BYTE, cy(2555000)); OVER(UI1, Dec, BYTE, dec(-1, 0));
  PAIR(I1, Cy, CHAR, cy(-1280000), -128); PAIR(I1, Date, CHAR, 127.25, 127); PAIR(I1, Dec, CHAR, dec(-1285, 1), -128);
  PAIR(I1, R4, CHAR, -0.5F, 0); PAIR(I1, R4, CHAR, -2.5F, -2); PAIR(I1, UI2, CHAR, 127, 127); PAIR(I1, UI4, CHAR, 127, 127);
  OVER(I1, Cy, CHAR, cy(1275000)); OVER(I1, Date, CHAR, -129); OVER(I1, Dec, CHAR, dec(128, 0)); OVER(I1, R4, CHAR, 127.5F);
  OVER(I1, UI2, CHAR, 128); OVER(I1, UI4, CHAR, 128);
  PAIR(I2, Cy, SHORT, cy(-327680000), -32768); PAIR(I2, Dec, SHORT, dec(327674, 1), 32767);
  OVER(I2, Cy, SHORT, cy(327675000)); OVER(I2, Dec, SHORT, dec(32768, 0));
  PAIR(I8, Date, LONG64, -3.5, -4); PAIR(I8, I1, LONG64, -128, -128); PAIR(I8, UI2, LONG64, 65535, 65535);
  OVER(I8, Date, LONG64, 1e19);
  PAIR(UI2, Cy, USHORT, cy(655350000), 65535); PAIR(UI2, Date, USHORT, 65534.5, 65534); PAIR(UI2, Dec, USHORT, dec(25, 1), 2);
  PAIR(UI2, I8, USHORT, 65535, 65535); PAIR(UI2, R4, USHORT, 1.5F, 2); PAIR(UI2, UI8, USHORT, 65535, 65535);
  OVER(UI2, Cy, USHORT, cy(-10000)); OVER(UI2, Date, USHORT, 65535.5); OVER(UI2, Dec, USHORT, dec(-1, 0));
  OVER(UI2, I8, USHORT, 65536); OVER(UI2, R4, USHORT, -1.0F); OVER(UI2, UI8, USHORT, UINT64_MAX);
  PAIR(UI4, Bool, ULONG, VARIANT_TRUE, UINT32_MAX); PAIR(UI4, Cy, ULONG, cy(42949672950000), 4294967295U);
  PAIR(UI4, Date, ULONG, 2.5, 2); PAIR(UI4, Dec, ULONG, dec(4294967295, 0), 4294967295U); PAIR(UI4, I1, ULONG, 127, 127);
  PAIR(UI4, I2, ULONG, 32767, 32767); PAIR(UI4, R4, ULONG, 16777216.0F, 16777216); PAIR(UI4, UI1, ULONG, 255, 255);
  PAIR(UI4, UI2, ULONG, 65535, 65535);
  OVER(UI4, Cy, ULONG, cy(-5001)); OVER(UI4, Date, ULONG, -1); OVER(UI4, Dec, ULONG, dec(4294967296, 0)); OVER(UI4, I1, ULONG, -1);
  OVER(UI4, I2, ULONG, -32768); OVER(UI4, R4, ULONG, 4294967296.0F);
  PAIR(UI8, Bool, ULONG64, VARIANT_TRUE, UINT64_MAX); PAIR(UI8, Cy, ULONG64, cy(INT64_MAX), 922337203685478);
  PAIR(UI8, Date, ULONG64, 3.5, 4); PAIR(UI8, Dec, ULONG64, dec(INT64_MAX, 0), INT64_MAX); PAIR(UI8, I1, ULONG64, 127, 127);
  PAIR(UI8, I2, ULONG64, 32767, 32767); PAIR(UI8, R4, ULONG64, 2.5F, 2); PAIR(UI8, UI1, ULONG64, 255, 255);
  PAIR(UI8, UI2, ULONG64, 65535, 65535);
  OVER(UI8, Cy, ULONG64, cy(-10000)); OVER(UI8, Date, ULONG64, -1); OVER(UI8, Dec, ULONG64, dec(-1, 0)); OVER(UI8, I1, ULONG64, -1);
  OVER(UI8, I2, ULONG64, -1); OVER(UI8, R4, ULONG64, 1e20F);
  PAIR(R4, Cy, FLOAT, cy(-25000), -2.5F); PAIR(R4, I1, FLOAT, -128, -128); PAIR(R4, I2, FLOAT, -32768, -32768);
  PAIR(R4, UI1, FLOAT, 255, 255); PAIR(R4, UI2, FLOAT, 65535, 65535); PAIR(R4, UI4, FLOAT, 16777216, 16777216.0F);
  PAIR(R8, I1, DOUBLE, -128, -128);
  PAIR(Bool, Date, VARIANT_BOOL, 0.5, VARIANT_TRUE); PAIR(Bool, I1, VARIANT_BOOL, -1, VARIANT_TRUE);
  PAIR(Bool, I2, VARIANT_BOOL, 256, VARIANT_TRUE); PAIR(Bool, R4, VARIANT_BOOL, 0.0F, VARIANT_FALSE);
  PAIR(Bool, R4, VARIANT_BOOL, 0.5F, VARIANT_TRUE); PAIR(Bool, UI2, VARIANT_BOOL, 256, VARIANT_TRUE);
  PAIR(Bool, UI2, VARIANT_BOOL, 0, VARIANT_FALSE); PAIR(Bool, UI4, VARIANT_BOOL, 0x80000000U, VARIANT_TRUE);
  PAIR(Date, Bool, DATE, VARIANT_TRUE, -1); PAIR(Date, Cy, DATE, cy(15000), 1.5); PAIR(Date, Dec, DATE, dec(-25, 1), -2.5);
  PAIR(Date, I1, DATE, -128, -128); PAIR(Date, I2, DATE, -32768, -32768); PAIR(Date, R4, DATE, 0.25F, 0.25);
  PAIR(Date, UI2, DATE, 65535, 65535); PAIR(Date, UI4, DATE, 2958465, 2958465);
  OVER(Date, Cy, DATE, cy(INT64_MAX)); OVER(Date, Dec, DATE, dec(2958466, 0)); OVER(Date, R4, DATE, -1e7F);
  OVER(Date, UI4, DATE, 2958466);
  OVER(Date, I4, DATE, 2958466); OVER(Date, R8, DATE, -657435); OVER(Date, UI8, DATE, UINT64_MAX); OVER(Date, I8, DATE, -700000);
}

/* The pairs whose target is a CY or a DECIMAL. */
#define TO_CY(from, value, expected)                                                                                   \
  do {                                                                                                                 \
    CY result_;                                                                                                        \
    result_.int64 = 77;                                                                                                \
    CHECK_ROW(VarCyFrom##from(value, &result_) == S_OK && result_.int64 == (expected),                                 \
              "VarCyFrom" #from " counts ten-thousandths", #value);                                                    \
    CHECK(VarCyFrom##from(value, NULL) == E_INVALIDARG, "VarCyFrom" #from " needs a place");                           \
  } while (0)
#define TO_DEC(from, value, digits, places, is_negative)                                                               \
  do {                                                                                                                 \
    DECIMAL result_;                                                                                                   \
    memset(&result_, 0x5A, sizeof result_);                                                                            \
    CHECK_ROW(VarDecFrom##from(value, &result_) == S_OK && result_.Lo64 == (digits) && result_.Hi32 == 0 &&            \
                  result_.scale == (places) && result_.sign == ((is_negative) ? DECIMAL_NEG : 0),                      \
              "VarDecFrom" #from " keeps every digit", #value);                                                        \
    CHECK(VarDecFrom##from(value, NULL) == E_INVALIDARG, "VarDecFrom" #from " needs a place");                         \
  } while (0)

static void pairs_of_money(void) {
  CY money;
  TO_CY(UI1, 255, 2550000); TO_CY(I1, -128, -1280000); TO_CY(I2, -32768, -327680000); TO_CY(UI2, 65535, 655350000);
  TO_CY(UI4, 4294967295U, 42949672950000); TO_CY(R4, 0.5F, 5000); TO_CY(Date, -2.25, -22500);
  money.int64 = 77;
  CHECK(VarCyFromR4(1e20F, &money) == DISP_E_OVERFLOW && money.int64 == 77, "VarCyFromR4 refuses what does not fit");
  CHECK(VarCyFromDate(1e15, &money) == DISP_E_OVERFLOW && money.int64 == 77, "VarCyFromDate refuses what does not fit");
  TO_DEC(UI1, 255, 255, 0, 0); TO_DEC(I1, -128, 128, 0, 1); TO_DEC(I2, -32768, 32768, 0, 1); TO_DEC(UI2, 65535, 65535, 0, 0);
  TO_DEC(UI4, 4294967295U, 4294967295U, 0, 0); TO_DEC(I8, INT64_MIN, 9223372036854775808ULL, 0, 1);
  TO_DEC(Bool, VARIANT_TRUE, 1, 0, 1); TO_DEC(Date, 2.25, 225, 2, 0);
}

static void money_and_decimals(void) {
  CY cy;
  DECIMAL d;
  LONG l;
  LONG64 ll;
  DOUBLE real;
  FLOAT single;
  VARIANT_BOOL boolean;
  CHECK(VarCyFromI4(-3, &cy) == S_OK && cy.int64 == -30000, "VarCyFromI4 counts ten-thousandths");
  CHECK(VarCyFromR8(0.00005, &cy) == S_OK && cy.int64 == 0, "VarCyFromR8 rounds half to even");
  CHECK(VarCyFromR8(1e15, &cy) == DISP_E_OVERFLOW, "VarCyFromR8 refuses what does not fit");
  CHECK(VarCyFromI8(922337203685478LL, &cy) == DISP_E_OVERFLOW, "VarCyFromI8 does too");
  CHECK(VarCyFromUI8(UINT64_MAX, &cy) == DISP_E_OVERFLOW, "VarCyFromUI8 does too");
  CHECK(VarCyFromBool(VARIANT_TRUE, &cy) == S_OK && cy.int64 == -10000, "VarCyFromBool counts -1");
  CHECK(VarCyFromI4(1, NULL) == E_INVALIDARG, "VarCyFromI4 needs a place");
  cy.int64 = 25000;
  CHECK(VarI4FromCy(cy, &l) == S_OK && l == 2, "VarI4FromCy rounds half to even");
  cy.int64 = -25001;
  CHECK(VarI4FromCy(cy, &l) == S_OK && l == -3, "on both sides of zero");
  cy.int64 = INT64_MIN;
  CHECK(VarI4FromCy(cy, &l) == DISP_E_OVERFLOW, "VarI4FromCy refuses what does not fit");
  CHECK(VarI8FromCy(cy, &ll) == S_OK && ll == -922337203685478LL, "VarI8FromCy takes every CY");
  CHECK(VarR8FromCy(cy, &real) == S_OK && real < -9.2e14, "and so does VarR8FromCy");
  CHECK(VarBoolFromCy(cy, &boolean) == S_OK && boolean == VARIANT_TRUE, "and VarBoolFromCy");
  cy.int64 = 12345;
  CHECK(VarDecFromCy(cy, &d) == S_OK && d.Lo64 == 12345 && d.scale == 4, "VarDecFromCy keeps four places");
  CHECK(VarCyFromDec(&d, &cy) == S_OK && cy.int64 == 12345, "and back");
  CHECK(VarDecFromI4(-5, &d) == S_OK && d.Lo64 == 5 && d.sign == DECIMAL_NEG && d.scale == 0, "VarDecFromI4 keeps the sign apart");
  CHECK(VarDecFromUI8(UINT64_MAX, &d) == S_OK && d.Lo64 == UINT64_MAX && d.Hi32 == 0, "VarDecFromUI8 takes every UI8");
  CHECK(VarDecFromR8(0.1, &d) == S_OK && d.Lo64 == 1 && d.scale == 1, "VarDecFromR8 takes 15 digits, not the binary fraction");
  CHECK(VarDecFromR8(1.0 / 3, &d) == S_OK && d.Lo64 == 333333333333333ULL && d.scale == 15, "all 15 where it needs them");
  CHECK(VarDecFromR4(0.1F, &d) == S_OK && d.Lo64 == 1 && d.scale == 1, "VarDecFromR4 takes 7");
  CHECK(VarDecFromR8(1e-30, &d) == S_OK && d.Lo64 == 0, "what is too small is zero");
  CHECK(VarDecFromR8(1e29, &d) == DISP_E_OVERFLOW, "what is too large overflows");
  CHECK(VarDecFromI4(1, NULL) == E_INVALIDARG, "VarDecFromI4 needs a place");
  memset(&d, 0, sizeof d);
  d.Lo64 = 25;
  d.scale = 1;
  CHECK(VarI4FromDec(&d, &l) == S_OK && l == 2, "VarI4FromDec rounds half to even");
  CHECK(VarR8FromDec(&d, &real) == S_OK && real == 2.5, "VarR8FromDec");
  CHECK(VarR4FromDec(&d, &single) == S_OK && single == 2.5F, "VarR4FromDec");
  CHECK(VarBoolFromDec(&d, &boolean) == S_OK && boolean == VARIANT_TRUE, "VarBoolFromDec");
  CHECK(VarI4FromDec(NULL, &l) == E_INVALIDARG, "a DECIMAL must be there");
  CHECK(VarI4FromDec(&d, NULL) == E_INVALIDARG, "and a place");
  d.scale = 29;
  CHECK(VarI4FromDec(&d, &l) == E_INVALIDARG, "a scale over 28 is refused");
  d.scale = 0;
  d.sign = 0x40;
  CHECK(VarR8FromDec(&d, &real) == E_INVALIDARG, "and a sign that is none");
  d.sign = 0;
  d.Hi32 = 1;
  CHECK(VarI8FromDec(&d, &ll) == DISP_E_OVERFLOW, "VarI8FromDec refuses what does not fit");
}

static void arithmetic(void) {
  DECIMAL a, b, c;
  NEED(VarDecFromStr(wide("1.25"), 0, 0, &a) == S_OK && VarDecFromStr(wide("-0.005"), 0, 0, &b) == S_OK);
  BSTR text = NULL;
  CHECK(VarDecAdd(&a, &b, &c) == S_OK && VarBstrFromDec(&c, 0, 0, &text) == S_OK && is_text(text, "1.245"), "VarDecAdd");
  SysFreeString(text);
  CHECK(VarDecSub(&a, &b, &c) == S_OK && VarBstrFromDec(&c, 0, 0, &text) == S_OK && is_text(text, "1.255"), "VarDecSub");
  SysFreeString(text);
  CHECK(VarDecMul(&a, &b, &c) == S_OK && VarBstrFromDec(&c, 0, 0, &text) == S_OK && is_text(text, "-0.00625"), "VarDecMul");
  SysFreeString(text);
  CHECK(VarDecNeg(&b, &c) == S_OK && c.sign == 0, "VarDecNeg");
  CHECK(VarDecAbs(&b, &c) == S_OK && c.sign == 0 && c.Lo64 == b.Lo64, "VarDecAbs");
  CHECK(VarDecCmp(&a, &b) == VARCMP_GT && VarDecCmp(&b, &a) == VARCMP_LT && VarDecCmp(&a, &a) == VARCMP_EQ, "VarDecCmp");
  memset(&c, 0, sizeof c);
  c.Hi32 = 0xFFFFFFFFU;
  c.Lo64 = UINT64_MAX;
  CHECK(VarDecAdd(&c, &c, &a) == DISP_E_OVERFLOW, "a sum that does not fit overflows");
  CHECK(VarDecMul(&c, &c, &a) == DISP_E_OVERFLOW, "and so does a product");
  CHECK(VarDecSub(&c, &c, &a) == S_OK && a.Lo64 == 0 && a.Hi32 == 0 && a.sign == 0, "a difference of equals is zero");
  DECIMAL small = {0};
  small.Lo64 = 5;
  small.scale = 1;
  CHECK(VarDecSub(&c, &small, &a) == S_OK && a.Hi32 == 0xFFFFFFFFU && a.scale == 0 && a.Lo64 == UINT64_MAX - 1,
        "places without room are rounded away, half to even");
  CHECK(VarDecAdd(&c, &small, &a) == DISP_E_OVERFLOW, "which may round up to too much");
  c.scale = 28;
  small.scale = 28;
  CHECK(VarDecMul(&small, &small, &a) == S_OK && a.Lo64 == 0, "a product that is too small is zero");
  CHECK(VarDecMul(&c, &c, &a) == S_OK && a.Hi32 != 0, "a product keeps as many places as fit");
  CHECK(VarDecAdd(NULL, &a, &c) == E_INVALIDARG && VarDecAdd(&a, &a, NULL) == E_INVALIDARG, "NULL is refused");
}

static void from_objects(void) {
  Object object = new_object();
  LONG l = 0;
  BSTR text = NULL;
  DECIMAL d = {0};
  V_VT(&object.value) = VT_R8;
  V_R8(&object.value) = 7.5;
  CHECK(VarI4FromDisp(&object.base, 0x0407, &l) == S_OK && l == 8, "VarI4FromDisp converts the default property");
  CHECK(object.locale == 0x0407, "in the caller's locale");
  CHECK(VarBstrFromDisp(&object.base, 0, 0, &text) == S_OK && is_text(text, "7.5"), "VarBstrFromDisp does too");
  SysFreeString(text);
  d.wReserved = 0x1234;
  CHECK(VarDecFromDisp(&object.base, 0, &d) == S_OK && d.Lo64 == 75 && d.scale == 1 && d.wReserved == 0x1234,
        "VarDecFromDisp writes a DECIMAL and not what stands before it");
  CHECK(VarI4FromDisp(NULL, 0, &l) == DISP_E_BADVARTYPE, "without an object there is no value");
  CHECK(VarI4FromDisp(&object.base, 0, NULL) == E_INVALIDARG, "and without a place no result");
  object.status = E_FAIL;
  CHECK(VarI4FromDisp(&object.base, 0, &l) == E_FAIL, "the property's failure is the caller's");
  CHECK(object.references == 1, "and no reference is left behind");
}

/* The default property of an object, to each type but BSTR and DECIMAL. */
#define FROM_OBJECT(to, to_type, member, expected)                                                                     \
  do {                                                                                                                 \
    to_type result_;                                                                                                   \
    memset(&result_, 0x5A, sizeof result_);                                                                            \
    object.status = S_OK;                                                                                              \
    object.locale = 0;                                                                                                 \
    CHECK(Var##to##FromDisp(&object.base, 0x0409, &result_) == S_OK && result_ member == (expected) &&                 \
              object.locale == 0x0409,                                                                                 \
          "Var" #to "FromDisp converts the default property, in the caller's locale");                                 \
    CHECK(Var##to##FromDisp(NULL, 0, &result_) == DISP_E_BADVARTYPE && result_ member == (expected),                   \
          "Var" #to "FromDisp needs an object");                                                                       \
    CHECK(Var##to##FromDisp(&object.base, 0, NULL) == E_INVALIDARG, "Var" #to "FromDisp needs a place");               \
    object.status = E_ACCESSDENIED;                                                                                    \
    CHECK(Var##to##FromDisp(&object.base, 0, &result_) == E_ACCESSDENIED && result_ member == (expected),              \
          "Var" #to "FromDisp passes the property's failure on, and writes nothing");                                  \
  } while (0)

static void from_objects_to_each(void) {
  Object object = new_object();
  V_VT(&object.value) = VT_R8;
  V_R8(&object.value) = 12;
  FROM_OBJECT(UI1, BYTE, , 12); FROM_OBJECT(I1, CHAR, , 12); FROM_OBJECT(I2, SHORT, , 12); FROM_OBJECT(UI2, USHORT, , 12);
  FROM_OBJECT(UI4, ULONG, , 12); FROM_OBJECT(I8, LONG64, , 12); FROM_OBJECT(UI8, ULONG64, , 12); FROM_OBJECT(R4, FLOAT, , 12);
  FROM_OBJECT(R8, DOUBLE, , 12); FROM_OBJECT(Date, DATE, , 12); FROM_OBJECT(Bool, VARIANT_BOOL, , VARIANT_TRUE);
  FROM_OBJECT(Cy, CY, .int64, 120000);
  BYTE byte = 7;
  object.status = S_OK;
  V_R8(&object.value) = 256;
  CHECK(VarUI1FromDisp(&object.base, 0, &byte) == DISP_E_OVERFLOW && byte == 7, "a property that does not fit overflows");
  object.query = E_NOINTERFACE;
  V_VT(&object.value) = VT_UNKNOWN;
  V_UNKNOWN(&object.value) = NULL;
  CHECK(VarUI1FromDisp(&object.base, 0, &byte) == DISP_E_TYPEMISMATCH && byte == 7, "a property that is no number is none");
  CHECK(object.references == 1, "no conversion keeps a reference");
}

int main(void) {
  from_text();
  to_text();
  pairs();
  pairs_of_money();
  money_and_decimals();
  arithmetic();
  from_objects();
  from_objects_to_each();
  return check_end();
}
