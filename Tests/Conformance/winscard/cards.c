/* cards.c - connecting, reconnecting, disconnecting, status and transactions. */
#include "support.h"

static void connecting(SCARDCONTEXT context) {
  SCARDHANDLE card = 1, other = 1;
  DWORD protocol = 77;
  static char long_name[4096];
  static WCHAR long_wide[4096];
  for (size_t index = 0; index + 1 < 4096; index++) {
    long_name[index] = 'a';
    long_wide[index] = 'a';
  }
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &card, &protocol) == SCARD_S_SUCCESS &&
            card != 0 && protocol == SCARD_PROTOCOL_T1, "SCardConnectA connects and tells the protocol");
  protocol = 77;
  CHECK(SCardConnectW(context, WIDE_READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &other, &protocol) ==
            SCARD_S_SUCCESS &&
            other != 0 && other != card && protocol == SCARD_PROTOCOL_T1, "SCardConnectW does too, by another handle");
  CHECK(SCardDisconnect(other, SCARD_LEAVE_CARD) == SCARD_S_SUCCESS, "SCardDisconnect ends one of them");
  protocol = 77;
  CHECK(SCardConnect(context, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T1, &other, &protocol) == SCARD_S_SUCCESS &&
            protocol == SCARD_PROTOCOL_T1, "the card's protocol may be asked for by name");
  SCardDisconnect(other, SCARD_LEAVE_CARD);
  protocol = 77;
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_DEFAULT, &other, &protocol) ==
            SCARD_S_SUCCESS &&
            protocol == SCARD_PROTOCOL_T1, "SCARD_PROTOCOL_DEFAULT leaves the protocol to the card");
  SCardDisconnect(other, SCARD_LEAVE_CARD);
  protocol = 77;
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_DEFAULT | SCARD_PROTOCOL_Tx, &other,
                      &protocol) ==
            SCARD_S_SUCCESS && protocol == SCARD_PROTOCOL_T1, "and may stand beside protocols");
  SCardDisconnect(other, SCARD_LEAVE_CARD);
  other = 1;
  protocol = 77;
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0, &other, &protocol) ==
            SCARD_E_PROTO_MISMATCH,
        "a protocol that the card does not speak is refused");
  CHECK(other == 0 && protocol == 0, "a connection that fails leaves no handle and no protocol");
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_DEFAULT | SCARD_PROTOCOL_T0, &other,
                      &protocol) ==
            SCARD_E_PROTO_MISMATCH, "SCARD_PROTOCOL_DEFAULT does not widen the choice");
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, 0, &other, &protocol) == SCARD_E_PROTO_MISMATCH,
        "a card takes some protocol");
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, 4, &other, &protocol) == SCARD_E_INVALID_VALUE,
        "a bit that is no protocol of Windows is refused");
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, 0xFFFFFFFFU, &other, &protocol) == SCARD_E_INVALID_VALUE,
        "all bits are too");
  CHECK(SCardConnectA(context, READER, 0, SCARD_PROTOCOL_Tx, &other, &protocol) == SCARD_E_INVALID_VALUE,
        "there is no share mode 0");
  CHECK(SCardConnectA(context, READER, 4, SCARD_PROTOCOL_Tx, &other, &protocol) == SCARD_E_INVALID_VALUE,
        "and none above SCARD_SHARE_DIRECT");
  CHECK(SCardConnectA(context, "No such reader", SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &other, &protocol) ==
            SCARD_E_UNKNOWN_READER, "a reader that is not there is unknown");
  CHECK(SCardConnectW(context, OLESTR("No such reader"), SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &other, &protocol) ==
            SCARD_E_UNKNOWN_READER, "in UTF-16 too");
  CHECK(SCardConnectA(context, "", SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &other, &protocol) == SCARD_E_UNKNOWN_READER,
        "and so is one without a name");
  CHECK(SCardConnectA(context, "\xFF\xFE", SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &other, &protocol) ==
            SCARD_E_UNKNOWN_READER, "a name of bytes that are no text is unknown");
  CHECK(SCardConnectA(context, long_name, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &other, &protocol) ==
            SCARD_E_INVALID_VALUE, "a name of thousands of bytes is refused");
  CHECK(SCardConnectW(context, long_wide, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &other, &protocol) ==
            SCARD_E_INVALID_VALUE, "in UTF-16 as well");
  CHECK(SCardConnectA(context, NULL, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &other, &protocol) ==
            SCARD_E_INVALID_PARAMETER, "SCardConnectA needs a name");
  CHECK(SCardConnectW(context, NULL, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &other, &protocol) ==
            SCARD_E_INVALID_PARAMETER, "SCardConnectW needs a name");
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, NULL, &protocol) ==
            SCARD_E_INVALID_PARAMETER, "a handle needs a place");
  CHECK(SCardConnectW(context, WIDE_READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &other, NULL) ==
            SCARD_E_INVALID_PARAMETER, "and the protocol needs one");
  CHECK(SCardStatusA(card, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_S_SUCCESS,
        "all of that leaves the first connection as it was");
  SCardDisconnect(card, SCARD_LEAVE_CARD);
  Stale stale = stale_contexts();
  CHECK_STALE(stale, SCardConnectA(number, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &card, &protocol),
              "SCardConnectA refuses what is no context");
  CHECK_STALE(stale, SCardConnectW(number, WIDE_READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &card, &protocol),
              "SCardConnectW refuses what is no context");
}

static void sharing(SCARDCONTEXT context) {
  SCARDHANDLE first = 0, second = 0;
  DWORD protocol;
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_Tx, &first, &protocol) == SCARD_S_SUCCESS,
        "a card may be had alone");
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &second, &protocol) ==
            SCARD_E_SHARING_VIOLATION, "then nobody shares it");
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_Tx, &second, &protocol) ==
            SCARD_E_SHARING_VIOLATION, "nor has it alone");
  CHECK(SCardReconnect(first, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, &protocol) == SCARD_S_SUCCESS,
        "SCardReconnect changes the share mode");
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &second, &protocol) == SCARD_S_SUCCESS,
        "after which others may connect");
  CHECK(SCardReconnect(second, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, &protocol) ==
            SCARD_E_SHARING_VIOLATION, "nobody gets the card alone while others have it");
  SCardDisconnect(first, SCARD_LEAVE_CARD);
  CHECK(SCardReconnect(second, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, &protocol) ==
            SCARD_S_SUCCESS,
        "but when they have left");
  SCardDisconnect(second, SCARD_LEAVE_CARD);
  CHECK(SCardConnectA(context, READER, SCARD_SHARE_DIRECT, 0, &first, &protocol) == SCARD_S_SUCCESS && first != 0,
        "SCARD_SHARE_DIRECT is for the reader, and needs no protocol");
  SCardDisconnect(first, SCARD_LEAVE_CARD);
}

static void resetting(SCARDCONTEXT context) {
  SCARDHANDLE first = open_card(context), second = open_card(context);
  DWORD protocol = 77;
  CHECK(SCardReconnect(second, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, SCARD_RESET_CARD, &protocol) == SCARD_S_SUCCESS &&
            protocol == SCARD_PROTOCOL_T1, "SCardReconnect resets a card and tells the protocol");
  CHECK(SCardStatusA(first, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_W_RESET_CARD,
        "others are told by SCardStatus");
  CHECK(SCardBeginTransaction(first) == SCARD_W_RESET_CARD, "and by SCardBeginTransaction");
  CHECK(SCardStatusA(second, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_S_SUCCESS, "who has reset it is not");
  CHECK(SCardReconnect(first, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, NULL) == SCARD_S_SUCCESS,
        "SCardReconnect does without a place for the protocol");
  CHECK(SCardStatusA(first, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_S_SUCCESS, "and makes the handle good again");
  CHECK(SCardReconnect(first, SCARD_SHARE_SHARED, SCARD_PROTOCOL_DEFAULT, SCARD_UNPOWER_CARD, &protocol) ==
            SCARD_S_SUCCESS,
        "SCARD_UNPOWER_CARD and SCARD_PROTOCOL_DEFAULT are taken");
  SCardReconnect(second, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, &protocol);
  CHECK(SCardReconnect(first, 0, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, &protocol) == SCARD_E_INVALID_VALUE,
        "SCardReconnect refuses a share mode that is none");
  CHECK(SCardReconnect(first, SCARD_SHARE_SHARED, 0x40, SCARD_LEAVE_CARD, &protocol) == SCARD_E_INVALID_VALUE,
        "and a protocol that is none");
  CHECK(SCardReconnect(first, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, 4, &protocol) == SCARD_E_INVALID_VALUE,
        "and an initialization that is none");
  CHECK(SCardReconnect(first, SCARD_SHARE_SHARED, SCARD_PROTOCOL_T0, SCARD_LEAVE_CARD, &protocol) ==
            SCARD_E_PROTO_MISMATCH,
        "and a protocol that is not the card's");
  Stale stale = stale_handles(context);
  CHECK_STALE(stale, SCardReconnect(number, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, &protocol),
              "SCardReconnect refuses what is no handle");
  CHECK(SCardDisconnect(second, 4) == SCARD_E_INVALID_VALUE, "SCardDisconnect refuses a disposition that is none");
  CHECK(SCardDisconnect(second, SCARD_RESET_CARD) == SCARD_S_SUCCESS, "SCardDisconnect may reset the card");
  CHECK(SCardStatusA(first, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_W_RESET_CARD, "which others are told too");
  CHECK(SCardDisconnect(second, SCARD_LEAVE_CARD) == SCARD_E_INVALID_HANDLE, "a card is disconnected once");
  CHECK(SCardDisconnect(first, SCARD_EJECT_CARD) == SCARD_S_SUCCESS,
        "a handle of a card that was reset can be disconnected");
  CHECK_STALE(stale, SCardDisconnect(number, SCARD_LEAVE_CARD), "SCardDisconnect refuses what is no handle");
}

static void status(SCARDCONTEXT context) {
  SCARDHANDLE card = open_card(context);
  char narrow[128], *narrow_given = NULL;
  WCHAR wide[128], *wide_given = NULL;
  BYTE atr[40], *atr_given = NULL;
  DWORD length = sizeof narrow, atr_length = sizeof atr, state = 77, protocol = 77;
  CHECK(SCardStatusA(card, narrow, &length, &state, &protocol, atr, &atr_length) == SCARD_S_SUCCESS,
        "SCardStatusA tells all");
  CHECK(length == READER_LENGTH + 2 && memcmp(narrow, READER "\0", length) == 0, "the name of the reader, as a list");
  CHECK(state == SCARD_SPECIFIC, "the state by Windows' numbers, once a protocol is chosen");
  CHECK(protocol == SCARD_PROTOCOL_T1, "the protocol in use");
  CHECK(atr_length == sizeof card_atr && memcmp(atr, card_atr, atr_length) == 0, "the answer to reset");
  length = sizeof wide / sizeof *wide;
  state = protocol = 77;
  memset(atr, 0, sizeof atr);
  atr_length = sizeof atr;
  CHECK(SCardStatusW(card, wide, &length, &state, &protocol, atr, &atr_length) == SCARD_S_SUCCESS &&
            length == READER_LENGTH + 2 && memcmp(wide, WIDE_READER, (READER_LENGTH + 1) * sizeof *wide) == 0 &&
            wide[READER_LENGTH + 1] == 0, "SCardStatusW tells the name in UTF-16, and counts characters");
  CHECK(state == SCARD_SPECIFIC && protocol == SCARD_PROTOCOL_T1 && atr_length == sizeof card_atr &&
            memcmp(atr, card_atr, sizeof card_atr) == 0, "and the rest as SCardStatusA does");
  CHECK(SCardStatus(card, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_S_SUCCESS, "SCardStatus may be asked nothing");
  CHECK(SCardStatusW(card, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_S_SUCCESS, "and so may SCardStatusW");
  length = 0;
  atr_length = 0;
  CHECK(SCardStatusA(card, NULL, &length, NULL, NULL, NULL, &atr_length) == SCARD_S_SUCCESS &&
            length == READER_LENGTH + 2 && atr_length == sizeof card_atr, "without places it tells the lengths");
  length = READER_LENGTH;
  CHECK(SCardStatusA(card, narrow, &length, NULL, NULL, NULL, NULL) == SCARD_E_INSUFFICIENT_BUFFER &&
            length == READER_LENGTH + 2, "a place too short for the name is refused, and the length told");
  length = READER_LENGTH;
  CHECK(SCardStatusW(card, wide, &length, NULL, NULL, NULL, NULL) == SCARD_E_INSUFFICIENT_BUFFER &&
            length == READER_LENGTH + 2, "in characters by SCardStatusW");
  atr_length = sizeof card_atr - 1;
  CHECK(SCardStatusA(card, NULL, NULL, NULL, NULL, atr, &atr_length) == SCARD_E_INSUFFICIENT_BUFFER &&
            atr_length == sizeof card_atr, "a place too short for the answer to reset is refused");
  CHECK(SCardStatusA(card, narrow, NULL, NULL, NULL, NULL, NULL) == SCARD_E_INVALID_PARAMETER,
        "a place for the name needs its length");
  CHECK(SCardStatusW(card, wide, NULL, NULL, NULL, NULL, NULL) == SCARD_E_INVALID_PARAMETER,
        "a place for the name in UTF-16 needs it too");
  CHECK(SCardStatusA(card, NULL, NULL, NULL, NULL, atr, NULL) == SCARD_E_INVALID_PARAMETER,
        "a place for the answer to reset needs its length");
  length = SCARD_AUTOALLOCATE;
  atr_length = SCARD_AUTOALLOCATE;
  CHECK(SCardStatusA(card, (LPSTR)&narrow_given, &length, NULL, NULL, (LPBYTE)&atr_given, &atr_length) ==
            SCARD_S_SUCCESS &&
            strcmp(narrow_given, READER) == 0 && memcmp(atr_given, card_atr, sizeof card_atr) == 0 &&
            atr_length == sizeof card_atr, "SCardStatusA makes places for both");
  CHECK(SCardFreeMemory(context, narrow_given) == SCARD_S_SUCCESS &&
            SCardFreeMemory(context, atr_given) == SCARD_S_SUCCESS,
        "each of which is freed");
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardStatusW(card, (LPWSTR)&wide_given, &length, NULL, NULL, NULL, NULL) == SCARD_S_SUCCESS &&
            length == READER_LENGTH + 2 && memcmp(wide_given, WIDE_READER, (READER_LENGTH + 1) * sizeof *wide_given) == 0,
        "SCardStatusW makes a place for the name");
  SCardFreeMemory(context, wide_given);
  Stale stale = stale_handles(context);
  CHECK_STALE(stale, SCardStatusA(number, NULL, NULL, &state, NULL, NULL, NULL),
        "SCardStatusA refuses what is no handle");
  CHECK_STALE(stale, SCardStatusW(number, NULL, NULL, &state, NULL, NULL, NULL),
        "SCardStatusW refuses what is no handle");
  SCardDisconnect(card, SCARD_LEAVE_CARD);
}

static void transactions(SCARDCONTEXT context) {
  SCARDHANDLE first = open_card(context), second = open_card(context);
  DWORD protocol;
  CHECK(SCardEndTransaction(first, SCARD_LEAVE_CARD) == SCARD_E_NOT_TRANSACTED,
        "a transaction that has not begun cannot end");
  CHECK(SCardBeginTransaction(first) == SCARD_S_SUCCESS, "SCardBeginTransaction begins one");
  CHECK(SCardBeginTransaction(first) == SCARD_S_SUCCESS, "and another within it");
  CHECK(SCardEndTransaction(second, SCARD_LEAVE_CARD) == SCARD_E_SHARING_VIOLATION,
        "nobody ends the transaction of another");
  CHECK(SCardEndTransaction(first, 4) == SCARD_E_INVALID_VALUE,
        "SCardEndTransaction refuses a disposition that is none");
  CHECK(SCardEndTransaction(first, SCARD_LEAVE_CARD) == SCARD_S_SUCCESS, "the inner one ends");
  CHECK(SCardEndTransaction(first, SCARD_LEAVE_CARD) == SCARD_S_SUCCESS, "then the outer one");
  CHECK(SCardEndTransaction(first, SCARD_LEAVE_CARD) == SCARD_E_NOT_TRANSACTED, "and no more");
  CHECK(SCardBeginTransaction(second) == SCARD_S_SUCCESS &&
            SCardEndTransaction(second, SCARD_RESET_CARD) == SCARD_S_SUCCESS,
        "SCardEndTransaction may reset the card");
  CHECK(SCardStatusA(first, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_W_RESET_CARD, "every other handle is told");
  SCardReconnect(first, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, &protocol);
  SCardReconnect(second, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, &protocol);
  CHECK(SCardBeginTransaction(first) == SCARD_S_SUCCESS && SCardDisconnect(first, SCARD_LEAVE_CARD) == SCARD_S_SUCCESS,
        "to disconnect within a transaction ends it");
  CHECK(SCardBeginTransaction(second) == SCARD_S_SUCCESS, "so that others may begin one");
  SCardDisconnect(second, SCARD_LEAVE_CARD);
  Stale stale = stale_handles(context);
  CHECK_STALE(stale, SCardBeginTransaction(number), "SCardBeginTransaction refuses what is no handle");
  CHECK_STALE(stale, SCardEndTransaction(number, SCARD_LEAVE_CARD), "SCardEndTransaction refuses what is no handle");
}

int main(void) {
  SCARDCONTEXT context = open_context();
  connecting(context);
  sharing(context);
  resetting(context);
  status(context);
  transactions(context);
  SCardReleaseContext(context);
  return check_end();
}
