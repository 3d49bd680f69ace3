/* support.h - what the programs of this folder share: the virtual reader, and a connection to the card in it. */
#ifndef CONFORMANCE_WINSCARD_SUPPORT_H
#define CONFORMANCE_WINSCARD_SUPPORT_H

#include <windows.h>
#include <winscard.h>
#include <stdlib.h>
#include <string.h>
#include "../check.h"

#define READER "Comcard Virtual Reader 00 00"
#define WIDE_READER OLESTR("Comcard Virtual Reader 00 00")
/* Characters of the reader's name. */
#define READER_LENGTH ((DWORD)(sizeof READER - 1))

static const BYTE card_atr[] = {0x3B, 0x9F, 0x96, 0x81, 0x31, 0xFE, 0x45, 0x80, 0x31, 0xF8, 0x73, 0xF6,
                                0x41, 0xDB, 0x67, 0x53, 0x77, 0x69, 0x66, 0x74, 0x4F, 0x53, 0x70};

/* Numbers that are no context or no handle; the last ones once were. */
typedef struct Stale {
  size_t count;
  ULONG_PTR numbers[5];
} Stale;

static inline SCARDCONTEXT open_context(void) {
  SCARDCONTEXT context = 0;
  if (SCardEstablishContext(SCARD_SCOPE_USER, NULL, NULL, &context) != SCARD_S_SUCCESS) {
    printf("there is no resource manager\n");
    exit(2);
  }
  return context;
}

static inline SCARDHANDLE open_card(SCARDCONTEXT context) {
  SCARDHANDLE card = 0;
  DWORD protocol = 0;
  LONG result = SCardConnectA(context, READER, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &card, &protocol);
  if (result != SCARD_S_SUCCESS) {
    printf("there is no card: %08X\n", (unsigned)result);
    exit(2);
  }
  return card;
}

static inline Stale stale_contexts(void) {
  Stale stale = {4, {0, (ULONG_PTR)-1, 12345, open_context()}};
  SCardReleaseContext(stale.numbers[3]);
  return stale;
}

static inline Stale stale_handles(SCARDCONTEXT context) {
  SCARDCONTEXT other = open_context();
  Stale stale = {5, {0, (ULONG_PTR)-1, 12345, open_card(context), open_card(other)}};
  SCardDisconnect(stale.numbers[3], SCARD_LEAVE_CARD);
  SCardReleaseContext(other);
  return stale;
}

static const char *const stale_names[] = {"NULL", "all ones", "a number", "given up", "gone with its context"};

/* Whether a call, in which `number` stands for the context or handle, is refused for each of them. */
#define CHECK_STALE(stale, call, rule)                                                                                 \
  do {                                                                                                                 \
    for (size_t row_ = 0; row_ < (stale).count; row_++) {                                                              \
      ULONG_PTR number = (stale).numbers[row_];                                                                        \
      CHECK_ROW((call) == SCARD_E_INVALID_HANDLE, rule, stale_names[row_]);                                            \
    }                                                                                                                  \
  } while (0)

#endif
