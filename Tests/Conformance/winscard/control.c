/* control.c - commands to the reader itself, and its attributes. */
#include "support.h"

static void control(SCARDCONTEXT context, SCARDHANDLE card) {
  static const BYTE features[] = {0x12, 0x04, 0x42, 0x00, 0x00, 0x01};
  static BYTE place[70000];
  DWORD length = 77;
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), NULL, 0, place, sizeof place, &length) == SCARD_S_SUCCESS &&
            length == sizeof features && memcmp(place, features, length) == 0,
        "SCardControl asks the reader for its features, by Windows' number");
  length = 77;
  CHECK(SCardControl(card, 0x42000000 + 3400, NULL, 0, place, sizeof place, &length) == SCARD_S_SUCCESS &&
            length == sizeof features, "and by pcsc-lite's");
  DWORD code = (DWORD)place[2] << 24 | (DWORD)place[3] << 16 | (DWORD)place[4] << 8 | place[5];
  CHECK(SCardControl(card, code, NULL, 0, place, sizeof place, &length) == SCARD_S_SUCCESS && length == 6 &&
            place[0] == 0x0A && place[4] == 1, "a feature is used by the number that the reader has told");
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), "x", 1, place, sizeof place, &length) == SCARD_S_SUCCESS,
        "a command may come with bytes");
  memset(place, 0x5A, 16);
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), NULL, 0, place, sizeof features, &length) == SCARD_S_SUCCESS &&
            length == sizeof features && place[length] == 0x5A, "a place of just the length is enough");
  length = 77;
  memset(place, 0x5A, 16);
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), NULL, 0, place, sizeof features - 1, &length) ==
            SCARD_E_INSUFFICIENT_BUFFER && place[0] == 0x5A, "a place too short for the answer of a reader is refused");
  CHECK(length == 0, "and no length told, since there was no answer");
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), NULL, 0, place, 0, &length) == SCARD_E_INSUFFICIENT_BUFFER,
        "a place of no length too");
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), NULL, 0, NULL, 8, &length) == SCARD_E_INVALID_PARAMETER,
        "a length without a place is refused");
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), NULL, 5, place, sizeof place, &length) == SCARD_E_INVALID_PARAMETER,
        "so is a command of NULL with a length");
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), NULL, 0, place, sizeof place, NULL) == SCARD_E_INVALID_PARAMETER,
        "the length of the answer needs a place");
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), place, 65549, place, sizeof place, &length) ==
            SCARD_E_INSUFFICIENT_BUFFER,
        "a command longer than pcsc-lite carries is refused");
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), place, 0xFFFFFFFFU, place, sizeof place, &length) ==
            SCARD_E_INSUFFICIENT_BUFFER, "whatever its length");
  CHECK(SCardControl(card, SCARD_CTL_CODE(3400), NULL, 0, place, 0xFFFFFFFFU, &length) == SCARD_S_SUCCESS &&
            length == sizeof features, "a place may be as long as it likes");
  CHECK(SCardControl(card, SCARD_CTL_CODE(2222), NULL, 0, place, sizeof place, &length) == SCARD_E_UNSUPPORTED_FEATURE,
        "a command that the reader does not know is no feature of it");
  static const struct {
    DWORD code;
    const char *name;
  } windows[] = {{IOCTL_SMARTCARD_POWER, "POWER"}, {IOCTL_SMARTCARD_GET_ATTRIBUTE, "GET_ATTRIBUTE"},
                 {IOCTL_SMARTCARD_SET_ATTRIBUTE, "SET_ATTRIBUTE"}, {IOCTL_SMARTCARD_CONFISCATE, "CONFISCATE"},
                 {IOCTL_SMARTCARD_TRANSMIT, "TRANSMIT"}, {IOCTL_SMARTCARD_EJECT, "EJECT"},
                 {IOCTL_SMARTCARD_SWALLOW, "SWALLOW"}, {IOCTL_SMARTCARD_IS_PRESENT, "IS_PRESENT"},
                 {IOCTL_SMARTCARD_IS_ABSENT, "IS_ABSENT"}, {IOCTL_SMARTCARD_SET_PROTOCOL, "SET_PROTOCOL"},
                 {IOCTL_SMARTCARD_GET_STATE, "GET_STATE"}, {IOCTL_SMARTCARD_GET_LAST_ERROR, "GET_LAST_ERROR"}};
  for (size_t row = 0; row < sizeof windows / sizeof *windows; row++)
    CHECK_ROW(SCardControl(card, windows[row].code, NULL, 0, place, sizeof place, &length) ==
            SCARD_E_UNSUPPORTED_FEATURE,
              "the commands to Windows' own drivers go to no reader", windows[row].name);
  SCARDHANDLE direct = 0;
  DWORD protocol;
  SCardConnectA(context, READER, SCARD_SHARE_DIRECT, 0, &direct, &protocol);
  CHECK(SCardControl(direct, SCARD_CTL_CODE(3400), NULL, 0, place, sizeof place, &length) == SCARD_S_SUCCESS,
        "SCARD_SHARE_DIRECT is enough for that");
  SCardDisconnect(direct, SCARD_LEAVE_CARD);
  Stale stale = stale_handles(context);
  CHECK_STALE(stale, SCardControl(number, SCARD_CTL_CODE(3400), NULL, 0, place, sizeof place, &length),
              "SCardControl refuses what is no handle");
  CHECK_STALE(stale, SCardControl(number, IOCTL_SMARTCARD_POWER, NULL, 0, place, sizeof place, &length),
              "also for a command that it refuses");
}

static void attributes(SCARDCONTEXT context, SCARDHANDLE card) {
  BYTE place[128], *given = NULL;
  WCHAR wide[64];
  DWORD length = 0;
  CHECK(SCardGetAttrib(card, SCARD_ATTR_ATR_STRING, NULL, &length) == SCARD_S_SUCCESS && length == sizeof card_atr,
        "SCardGetAttrib without a place tells the length");
  memset(place, 0x5A, sizeof place);
  CHECK(SCardGetAttrib(card, SCARD_ATTR_ATR_STRING, place, &length) == SCARD_S_SUCCESS && length == sizeof card_atr &&
            memcmp(place, card_atr, length) == 0 && place[length] == 0x5A, "the answer to reset is an attribute");
  memset(place, 0x5A, sizeof place);
  length = sizeof card_atr - 1;
  CHECK(SCardGetAttrib(card, SCARD_ATTR_ATR_STRING, place, &length) == SCARD_E_INSUFFICIENT_BUFFER &&
            length == sizeof card_atr && place[0] == 0x5A,
        "a place too short for an attribute is refused, and the length told");
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardGetAttrib(card, SCARD_ATTR_ATR_STRING, (LPBYTE)&given, &length) == SCARD_S_SUCCESS &&
            length == sizeof card_atr && memcmp(given, card_atr, length) == 0,
        "SCARD_AUTOALLOCATE makes a place for an attribute");
  CHECK(SCardFreeMemory(context, given) == SCARD_S_SUCCESS, "that of an attribute is freed by SCardFreeMemory");
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardGetAttrib(card, SCARD_ATTR_ATR_STRING, NULL, &length) == SCARD_E_INVALID_PARAMETER,
        "and needs a place for its address");
  CHECK(SCardGetAttrib(card, SCARD_ATTR_ATR_STRING, place, NULL) == SCARD_E_INVALID_PARAMETER,
        "SCardGetAttrib needs a length");
  length = sizeof place;
  CHECK(SCardGetAttrib(card, SCARD_ATTR_VENDOR_NAME, place, &length) == SCARD_S_SUCCESS && length == 8 &&
            strcmp((char *)place, "comcard") == 0, "the vendor's name is a text with its zero");
  memset(place, 0x5A, sizeof place);
  length = sizeof place;
  CHECK(SCardGetAttrib(card, SCARD_ATTR_DEVICE_FRIENDLY_NAME_A, place, &length) == SCARD_S_SUCCESS &&
            length == READER_LENGTH + 1 && strcmp((char *)place, READER) == 0,
        "the name of the device is the reader's");
  memset(place, 0x5A, sizeof place);
  length = sizeof place;
  CHECK(SCardGetAttrib(card, SCARD_ATTR_DEVICE_SYSTEM_NAME, place, &length) == SCARD_S_SUCCESS &&
            length == READER_LENGTH + 1 && memcmp(place, READER, length) == 0,
        "without a letter the system's name for it comes in bytes");
  length = sizeof wide;
  CHECK(SCardGetAttrib(card, SCARD_ATTR_DEVICE_FRIENDLY_NAME_W, (LPBYTE)wide, &length) == SCARD_S_SUCCESS &&
            length == (READER_LENGTH + 1) * sizeof *wide && memcmp(wide, WIDE_READER, length) == 0,
        "by the other letter in UTF-16, its length counted in bytes");
  memset(wide, 0x5A, sizeof wide);
  length = sizeof wide;
  CHECK(SCardGetAttrib(card, SCARD_ATTR_DEVICE_SYSTEM_NAME_W, (LPBYTE)wide, &length) == SCARD_S_SUCCESS &&
            length == (READER_LENGTH + 1) * sizeof *wide && memcmp(wide, WIDE_READER, length) == 0,
        "and so does the system's name");
  length = sizeof place;
  CHECK(SCardGetAttrib(card, SCARD_ATTR_VENDOR_IFD_SERIAL_NO, place, &length) == SCARD_E_UNSUPPORTED_FEATURE,
        "an attribute that the reader does not have is no feature of it");
  length = sizeof place;
  CHECK(SCardGetAttrib(card, 0xFFFFFFFFU, place, &length) == SCARD_E_UNSUPPORTED_FEATURE, "nor is one that nobody has");
  Stale stale = stale_handles(context);
  CHECK_STALE(stale, SCardGetAttrib(number, SCARD_ATTR_ATR_STRING, place, &length),
        "SCardGetAttrib refuses what is no handle");
  CHECK_STALE(stale, SCardGetAttrib(number, SCARD_ATTR_DEVICE_SYSTEM_NAME_W, place, &length),
              "for a text in UTF-16 too");

  static const BYTE value[300] = {1};
  CHECK(SCardSetAttrib(card, SCARD_ATTR_SUPRESS_T1_IFS_REQUEST, value, 4) == SCARD_E_UNSUPPORTED_FEATURE,
        "SCardSetAttrib tells where a reader does not let an attribute be set");
  CHECK(SCardSetAttrib(card, SCARD_ATTR_ATR_STRING, NULL, 4) == SCARD_E_INVALID_PARAMETER,
        "SCardSetAttrib needs a value");
  CHECK(SCardSetAttrib(card, SCARD_ATTR_ATR_STRING, NULL, 0) == SCARD_E_INVALID_PARAMETER, "whatever its length");
  CHECK(SCardSetAttrib(card, SCARD_ATTR_ATR_STRING, value, 0) == SCARD_E_INVALID_PARAMETER, "of a byte at least");
  CHECK(SCardSetAttrib(card, SCARD_ATTR_ATR_STRING, value, 265) == SCARD_E_INSUFFICIENT_BUFFER,
        "a value longer than pcsc-lite carries is refused");
  CHECK(SCardSetAttrib(card, SCARD_ATTR_ATR_STRING, value, 0xFFFFFFFFU) == SCARD_E_INSUFFICIENT_BUFFER,
        "without a look at it");
  CHECK_STALE(stale, SCardSetAttrib(number, SCARD_ATTR_ATR_STRING, value, 4),
        "SCardSetAttrib refuses what is no handle");
}

int main(void) {
  SCARDCONTEXT context = open_context();
  SCARDHANDLE card = open_card(context);
  control(context, card);
  attributes(context, card);
  SCardDisconnect(card, SCARD_LEAVE_CARD);
  SCardReleaseContext(context);
  return check_end();
}
