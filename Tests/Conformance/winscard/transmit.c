/* transmit.c - commands to the card. */
#include "support.h"

/* GET CHALLENGE for 8 bytes, and for 4096. */
static const BYTE challenge[] = {0x00, 0x84, 0x00, 0x00, 0x08};
static const BYTE long_challenge[] = {0x00, 0x84, 0x00, 0x00, 0x00, 0x10, 0x00};
static const BYTE select_master[] = {0x00, 0xA4, 0x00, 0x0C, 0x02, 0x3F, 0x00};

static void exchanging(SCARDCONTEXT context, SCARDHANDLE card) {
  static BYTE answer[70000], command[70000];
  DWORD length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, sizeof challenge, NULL, answer, &length) == SCARD_S_SUCCESS &&
            length == 10 && answer[8] == 0x90 && answer[9] == 0, "SCardTransmit sends a command and gets its answer");
  length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, select_master, sizeof select_master, NULL, answer, &length) ==
            SCARD_S_SUCCESS &&
            length == 2 && answer[0] == 0x90, "an answer may be the status alone");
  length = 10;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, sizeof challenge, NULL, answer, &length) == SCARD_S_SUCCESS &&
            length == 10, "a place of just the length will do");
  length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, long_challenge, sizeof long_challenge, NULL, answer, &length) ==
            SCARD_S_SUCCESS &&
            length == 4098 && answer[4096] == 0x90, "an extended answer comes in one piece");
  memset(command, 0, sizeof command);
  memcpy(command, (BYTE[]){0x00, 0xB0, 0x00, 0x00, 0x00, 0xFF, 0xFF}, 7);
  length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, command, 7 + 65535, NULL, answer, &length) == SCARD_S_SUCCESS &&
            length == 2 &&
            answer[0] == 0x67, "an extended command of the greatest length reaches the card, which may refuse it");
  length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, command, 65545, NULL, answer, &length) == SCARD_E_INSUFFICIENT_BUFFER,
        "a longer one than any card takes is refused");
  length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, command, 0xFFFFFFFFU, NULL, answer, &length) == SCARD_E_INSUFFICIENT_BUFFER,
        "without a look at its bytes");
  memset(answer, 0x5A, 16);
  length = 9;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, sizeof challenge, NULL, answer, &length) ==
            SCARD_E_INSUFFICIENT_BUFFER && length == 10,
        "a place too short for the answer is refused, and the length told");
  CHECK(answer[0] == 0x5A && answer[9] == 0x5A, "nothing is written to a place that is too short");
  length = 0;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, sizeof challenge, NULL, answer, &length) ==
            SCARD_E_INSUFFICIENT_BUFFER && length == 10, "also where it has no length at all");
  BYTE *given = NULL;
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, sizeof challenge, NULL, (LPBYTE)&given, &length) ==
            SCARD_S_SUCCESS &&
            length == 10 && given[8] == 0x90, "SCARD_AUTOALLOCATE makes a place for the answer");
  CHECK(SCardFreeMemory(context, given) == SCARD_S_SUCCESS, "which is freed like the others");
}

static void headers(SCARDHANDLE card) {
  BYTE answer[64];
  DWORD length = sizeof answer;
  SCARD_IO_REQUEST receive = {77, sizeof receive};
  CHECK(SCardTransmit(card, NULL, challenge, sizeof challenge, NULL, answer, &length) == SCARD_S_SUCCESS &&
            length == 10,
        "without a header the protocol in use is meant");
  length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, sizeof challenge, &receive, answer, &length) == SCARD_S_SUCCESS &&
            receive.dwProtocol == SCARD_PROTOCOL_T1, "the header of the answer tells the protocol");
  length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_T0, challenge, sizeof challenge, NULL, answer, &length) == SCARD_E_PROTO_MISMATCH,
        "the header of another protocol is refused");
  length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_RAW, challenge, sizeof challenge, NULL, answer, &length) == SCARD_S_SUCCESS,
        "SCARD_PCI_RAW goes with any protocol");
  static const DWORD wrong[] = {4, 8, 0x80000000U, 0xFFFFFFFFU};
  static const char *const names[] = {"4", "8", "SCARD_PROTOCOL_DEFAULT", "all ones"};
  for (size_t row = 0; row < sizeof wrong / sizeof *wrong; row++) {
    SCARD_IO_REQUEST send = {wrong[row], sizeof send};
    length = sizeof answer;
    CHECK_ROW(SCardTransmit(card, &send, challenge, sizeof challenge, NULL, answer, &length) == SCARD_E_INVALID_VALUE,
              "a header of no protocol is refused", names[row]);
  }
  SCARD_IO_REQUEST none = {SCARD_PROTOCOL_UNDEFINED, sizeof none}, both = {SCARD_PROTOCOL_Tx, sizeof both};
  length = sizeof answer;
  CHECK(SCardTransmit(card, &none, challenge, sizeof challenge, NULL, answer, &length) == SCARD_E_PROTO_MISMATCH,
        "SCARD_PROTOCOL_UNDEFINED is not the protocol in use");
  length = sizeof answer;
  CHECK(SCardTransmit(card, &both, challenge, sizeof challenge, NULL, answer, &length) == SCARD_E_PROTO_MISMATCH,
        "and neither are two at once");
  SCARD_IO_REQUEST odd = {SCARD_PROTOCOL_T1, 0xFFFFFFFFU};
  length = sizeof answer;
  CHECK(SCardTransmit(card, &odd, challenge, sizeof challenge, NULL, answer, &length) == SCARD_S_SUCCESS,
        "nothing is read behind a header, whatever length it says");
}

static void refused(SCARDCONTEXT context, SCARDHANDLE card) {
  BYTE answer[64];
  DWORD length = sizeof answer, protocol;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, NULL, 5, NULL, answer, &length) == SCARD_E_INVALID_PARAMETER,
        "SCardTransmit needs a command");
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, sizeof challenge, NULL, NULL, &length) ==
            SCARD_E_INVALID_PARAMETER,
        "and a place for the answer");
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, sizeof challenge, NULL, answer, NULL) == SCARD_E_INVALID_PARAMETER,
        "and its length");
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, 0, NULL, answer, &length) == SCARD_E_INVALID_PARAMETER,
        "a command has bytes");
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, 1, NULL, answer, &length) == SCARD_E_INVALID_PARAMETER,
        "at least two, for drivers of readers take one for something else");
  length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, 2, NULL, answer, &length) == SCARD_S_SUCCESS && length == 2 &&
            answer[0] == 0x67, "the card itself refuses half a command");
  Stale stale = stale_handles(context);
  length = sizeof answer;
  CHECK_STALE(stale, SCardTransmit(number, SCARD_PCI_T1, challenge, sizeof challenge, NULL, answer, &length),
              "SCardTransmit refuses what is no handle");
  SCARDHANDLE other = open_card(context);
  SCardReconnect(other, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, SCARD_RESET_CARD, &protocol);
  length = sizeof answer;
  CHECK(SCardTransmit(card, SCARD_PCI_T1, challenge, sizeof challenge, NULL, answer, &length) == SCARD_W_RESET_CARD,
        "no command goes to a card that another has reset, before reconnecting");
  SCardDisconnect(other, SCARD_LEAVE_CARD);
}

int main(void) {
  SCARDCONTEXT context = open_context();
  SCARDHANDLE card = open_card(context);
  exchanging(context, card);
  headers(card);
  refused(context, card);
  SCardDisconnect(card, SCARD_LEAVE_CARD);
  SCardReleaseContext(context);
  return check_end();
}
