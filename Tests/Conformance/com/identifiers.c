/* GUIDs as text and back, and names of classes. */
#include "support.h"
#include "../texts.h"
#include <SCardCom.h>

static int same(const OLECHAR *a, const char *b) {
  while (*a != 0 && *b != 0 && *a == (OLECHAR)*b)
    a++, b++;
  return *a == 0 && *b == 0;
}

int main(void) {
  static const GUID sample = {0x6B29FC40, 0xCA47, 0x1067, {0xB3, 0x1D, 0x00, 0xDD, 0x01, 0x06, 0x62, 0xDA}};
  static const char *const bad[] = {
      "", "x", "{}", "6B29FC40-CA47-1067-B31D-00DD010662DA", "{6B29FC40-CA47-1067-B31D-00DD010662D}",
      "{6B29FC40-CA47-1067-B31D-00DD010662DAA}", "{6B29FC40+CA47-1067-B31D-00DD010662DA}",
      "{GB29FC40-CA47-1067-B31D-00DD010662DA}", "{6B29FC40-CA47-1067-B31D-00DD010662DA} ",
      "No.Such.Class", "../clsid/x", ".", "..", "/"};
  GUID guid;
  OLECHAR text[64];
  LPOLESTR made = NULL;

  CHECK(StringFromGUID2(&sample, text, 39) == 39, "39 characters hold a GUID with its zero");
  CHECK(same(text, "{6B29FC40-CA47-1067-B31D-00DD010662DA}"), "in upper case and braces");
  CHECK(StringFromGUID2(&sample, text, 38) == 0, "38 are too few");
  CHECK(StringFromGUID2(&sample, text, 0) == 0 && StringFromGUID2(&sample, text, -1) == 0, "so are fewer");
  CHECK(StringFromGUID2(&sample, NULL, 39) == 0, "a place is needed");
  CHECK(StringFromCLSID(&sample, &made) == S_OK && made && same(made, "{6B29FC40-CA47-1067-B31D-00DD010662DA}"),
        "StringFromCLSID gives the same text");
  CoTaskMemFree(made);
  CHECK(StringFromIID(&sample, &made) == S_OK && made && same(made, "{6B29FC40-CA47-1067-B31D-00DD010662DA}"),
        "so does StringFromIID");
  CoTaskMemFree(made);
  CHECK(StringFromCLSID(&sample, NULL) == E_INVALIDARG, "a place is needed");
  CHECK(StringFromCLSID(NULL, &made) == E_INVALIDARG && made == NULL, "a GUID is needed");

  CHECK(CLSIDFromString(wide("{6B29FC40-CA47-1067-B31D-00DD010662DA}"), &guid) == S_OK && IsEqualGUID(&guid, &sample),
        "the text is read back");
  CHECK(CLSIDFromString(wide("{6b29fc40-ca47-1067-b31d-00dd010662da}"), &guid) == S_OK && IsEqualGUID(&guid, &sample),
        "in either case");
  CHECK(CLSIDFromString(NULL, &guid) == S_OK && IsEqualGUID(&guid, &GUID_NULL), "NULL is the GUID of zeros");
  CHECK(CLSIDFromString(wide("x"), NULL) == E_INVALIDARG, "a place is needed");
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    memset(&guid, 0xFF, sizeof guid);
    CHECK_ROW(CLSIDFromString(wide(bad[i]), &guid) == CO_E_CLASSSTRING, "anything else is CO_E_CLASSSTRING", bad[i]);
    CHECK_ROW(IsEqualGUID(&guid, &GUID_NULL), "and clears the place", bad[i]);
  }
  CHECK(IIDFromString(wide("{6B29FC40-CA47-1067-B31D-00DD010662DA}"), &guid) == S_OK && IsEqualGUID(&guid, &sample),
        "IIDFromString reads the text too");
  CHECK(IIDFromString(NULL, &guid) == S_OK && IsEqualGUID(&guid, &GUID_NULL), "NULL is the GUID of zeros");
  CHECK(IIDFromString(wide("{6B29FC40}"), &guid) == E_INVALIDARG, "another length is E_INVALIDARG");
  CHECK(IIDFromString(wide("{GB29FC40-CA47-1067-B31D-00DD010662DA}"), &guid) == CO_E_IIDSTRING,
        "a wrong digit is CO_E_IIDSTRING");
  CHECK(IIDFromString(wide("x"), NULL) == E_INVALIDARG, "a place is needed");

  NEED(CoInitializeEx(NULL, COINIT_MULTITHREADED) == S_OK);
  CHECK(CLSIDFromProgID(wide("Comcard.SCardManage"), &guid) == S_OK && IsEqualGUID(&guid, &CLSID_SCardManage),
        "a ProgID names a class");
  memset(&guid, 0, sizeof guid);
  CHECK(CLSIDFromString(wide("comcard.scardmanage.1"), &guid) == S_OK && IsEqualGUID(&guid, &CLSID_SCardManage),
        "in any case, and through CLSIDFromString");
  memset(&guid, 0, sizeof guid);
  CHECK(CLSIDFromProgIDEx(wide("COMCARD.SCARDMANAGE"), &guid) == S_OK && IsEqualGUID(&guid, &CLSID_SCardManage),
        "and through CLSIDFromProgIDEx");
  CHECK(ProgIDFromCLSID(&CLSID_SCardManage, &made) == S_OK && made && same(made, "Comcard.SCardManage.1"),
        "the class names its versioned ProgID");
  CoTaskMemFree(made);
  CHECK(ProgIDFromCLSID(&sample, &made) == REGDB_E_CLASSNOTREG && made == NULL, "an unknown class has none");
  CHECK(ProgIDFromCLSID(NULL, &made) == E_INVALIDARG && ProgIDFromCLSID(&guid, NULL) == E_INVALIDARG,
        "both pointers are needed");
  CHECK(CLSIDFromProgID(NULL, &guid) == E_INVALIDARG && CLSIDFromProgID(wide("x"), NULL) == E_INVALIDARG,
        "both pointers are needed");

  GUID other;
  CHECK(CoCreateGuid(&guid) == S_OK && CoCreateGuid(&other) == S_OK && !IsEqualGUID(&guid, &other),
        "two new GUIDs differ");
  CHECK((guid.Data3 & 0xF000) == 0x4000 && (guid.Data4[0] & 0xC0) == 0x80, "they are random ones by their own mark");
  CHECK(CoCreateGuid(NULL) == E_INVALIDARG, "a place is needed");
  CoUninitialize();
  return check_end();
}
