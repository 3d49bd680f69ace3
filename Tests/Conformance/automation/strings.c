/* strings.c - BSTRs. */
#include "support.h"

static void making(void) {
  BSTR text = SysAllocString(OLESTR("abc"));
  CHECK(text != NULL && is_text(text, "abc"), "SysAllocString copies up to the zero");
  CHECK(((DWORD *)text)[-1] == 6, "the length in bytes stands before the text");
  CHECK(SysStringLen(text) == 3 && SysStringByteLen(text) == 6, "SysStringLen counts units, SysStringByteLen bytes");
  SysFreeString(text);
  CHECK(SysAllocString(NULL) == NULL, "SysAllocString of NULL is NULL");
  text = SysAllocString(OLESTR(""));
  CHECK(text != NULL && SysStringLen(text) == 0 && text[0] == 0, "an empty text is not NULL");
  SysFreeString(text);
  CHECK(SysStringLen(NULL) == 0 && SysStringByteLen(NULL) == 0, "NULL has no length");
  SysFreeString(NULL); /* which is nothing */
  text = SysAllocStringLen(OLESTR("a\0b"), 3);
  CHECK(text != NULL && SysStringLen(text) == 3 && text[1] == 0 && text[2] == 'b' && text[3] == 0,
        "SysAllocStringLen keeps zeros, and adds one");
  SysFreeString(text);
  text = SysAllocStringLen(NULL, 4);
  CHECK(text != NULL && SysStringLen(text) == 4 && text[4] == 0, "SysAllocStringLen of NULL makes room");
  SysFreeString(text);
  text = SysAllocStringByteLen("\1\2\3", 3);
  CHECK(text != NULL && SysStringByteLen(text) == 3 && SysStringLen(text) == 1 && memcmp(text, "\1\2\3\0\0", 5) == 0,
        "SysAllocStringByteLen keeps odd lengths, with two zeros behind");
  SysFreeString(text);
  CHECK(SysAllocStringLen(NULL, 0x7FFFFFFF) == NULL, "a text that fits nowhere is NULL");
  CHECK(SysAllocStringLen(NULL, 0xFFFFFFFFU) == NULL, "also where its size in bytes would wrap around");
  CHECK(SysAllocStringByteLen(NULL, 0xFFFFFFFFU) == NULL, "for bytes too");
}

static void replacing(void) {
  BSTR text = SysAllocString(OLESTR("one"));
  CHECK(SysReAllocString(&text, OLESTR("three")) == TRUE && is_text(text, "three"), "SysReAllocString replaces a text");
  CHECK(SysReAllocStringLen(&text, text + 1, 3) == TRUE && is_text(text, "hre"), "by a part of itself too");
  CHECK(SysReAllocStringLen(&text, NULL, 2) == TRUE && SysStringLen(text) == 2, "or by room");
  CHECK(SysReAllocStringLen(&text, NULL, 0x7FFFFFFF) == FALSE && SysStringLen(text) == 2, "which leaves it alone where there is none");
  CHECK(SysReAllocString(&text, NULL) == TRUE && text == NULL, "or by NULL");
  CHECK(SysReAllocString(&text, OLESTR("x")) == TRUE && is_text(text, "x"), "NULL can be replaced");
  CHECK(SysReAllocString(NULL, OLESTR("x")) == FALSE && SysReAllocStringLen(NULL, NULL, 1) == FALSE, "NULL for the place is refused");
  SysFreeString(text);
}

static void joining(void) {
  BSTR a = bstr("ab"), b = bstr("cd"), joined = NULL, odd = SysAllocStringByteLen("x", 1);
  CHECK(VarBstrCat(a, b, &joined) == S_OK && is_text(joined, "abcd"), "VarBstrCat joins two texts");
  SysFreeString(joined);
  CHECK(VarBstrCat(NULL, b, &joined) == S_OK && is_text(joined, "cd"), "NULL on the left is empty");
  SysFreeString(joined);
  CHECK(VarBstrCat(a, NULL, &joined) == S_OK && is_text(joined, "ab"), "and on the right");
  SysFreeString(joined);
  CHECK(VarBstrCat(NULL, NULL, &joined) == S_OK && joined != NULL && SysStringLen(joined) == 0, "and on both sides");
  SysFreeString(joined);
  CHECK(VarBstrCat(odd, a, &joined) == S_OK && SysStringByteLen(joined) == 5 && memcmp(joined, "xa\0b\0", 5) == 0, "odd bytes are joined as they are");
  SysFreeString(joined);
  CHECK(VarBstrCat(a, b, NULL) == E_INVALIDARG, "VarBstrCat needs a place");
  SysFreeString(odd);
  CHECK(VarBstrCmp(a, b, 0, 0) == (HRESULT)VARCMP_LT, "VarBstrCmp: less");
  CHECK(VarBstrCmp(b, a, 0, 0) == (HRESULT)VARCMP_GT, "greater");
  CHECK(VarBstrCmp(a, a, 0, 0) == (HRESULT)VARCMP_EQ, "equal");
  BSTR upper = bstr("AB"), empty = bstr(""), longer = bstr("abc");
  CHECK(VarBstrCmp(a, upper, 0, NORM_IGNORECASE) == (HRESULT)VARCMP_EQ, "with NORM_IGNORECASE letter case does not count");
  CHECK(VarBstrCmp(a, upper, 0, 0) != (HRESULT)VARCMP_EQ, "without it does");
  CHECK(VarBstrCmp(NULL, empty, 0, 0) == (HRESULT)VARCMP_EQ, "NULL and the empty text are equal");
  CHECK(VarBstrCmp(NULL, a, 0, 0) == (HRESULT)VARCMP_LT && VarBstrCmp(a, NULL, 0, 0) == (HRESULT)VARCMP_GT, "and before all others");
  CHECK(VarBstrCmp(a, longer, 0, 0) == (HRESULT)VARCMP_LT, "a beginning stands before the whole");
  SysFreeString(a);
  SysFreeString(b);
  SysFreeString(upper);
  SysFreeString(empty);
  SysFreeString(longer);
}

int main(void) {
  making();
  replacing();
  joining();
  return check_end();
}
