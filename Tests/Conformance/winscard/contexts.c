/* contexts.c - contexts of the resource manager, and the memory that it gives. */
#include "support.h"

static void making(void) {
  SCARDCONTEXT a = 1, b = 1;
  CHECK(SCardEstablishContext(SCARD_SCOPE_USER, NULL, NULL, &a) == SCARD_S_SUCCESS && a != 0,
        "SCardEstablishContext opens a context for the user");
  CHECK(SCardEstablishContext(SCARD_SCOPE_SYSTEM, NULL, NULL, &b) == SCARD_S_SUCCESS && b != 0 && b != a,
        "and another for the system");
  CHECK(SCardReleaseContext(b) == SCARD_S_SUCCESS, "SCardReleaseContext gives it up");
  CHECK(SCardEstablishContext(SCARD_SCOPE_TERMINAL, NULL, NULL, &b) == SCARD_S_SUCCESS,
        "SCARD_SCOPE_TERMINAL is a scope too");
  CHECK(SCardReleaseContext(b) == SCARD_S_SUCCESS, "a context of that scope is released like others");
  b = 77;
  CHECK(SCardEstablishContext(3, NULL, NULL, &b) == SCARD_E_INVALID_VALUE, "there is no scope 3");
  CHECK(b == 0, "SCardEstablishContext clears the place of a context that it does not open");
  CHECK(SCardEstablishContext(0xFFFFFFFFU, NULL, NULL, &b) == SCARD_E_INVALID_VALUE, "nor a scope of all ones");
  CHECK(SCardEstablishContext(SCARD_SCOPE_USER, NULL, NULL, NULL) == SCARD_E_INVALID_PARAMETER,
        "SCardEstablishContext needs a place");
  CHECK(SCardEstablishContext(SCARD_SCOPE_USER, &a, &a, &b) == SCARD_S_SUCCESS, "what is reserved is not looked at");
  SCardReleaseContext(b);
  CHECK(SCardIsValidContext(a) == SCARD_S_SUCCESS, "SCardIsValidContext knows an open context");
  CHECK(SCardReleaseContext(a) == SCARD_S_SUCCESS, "each context is released by itself");
  CHECK(SCardIsValidContext(a) == SCARD_E_INVALID_HANDLE, "SCardIsValidContext no longer knows a released one");
  CHECK(SCardReleaseContext(a) == SCARD_E_INVALID_HANDLE, "a context is released once");
}

static void stale(void) {
  Stale stale = stale_contexts();
  CHECK_STALE(stale, SCardIsValidContext(number), "SCardIsValidContext refuses what is no context");
  CHECK_STALE(stale, SCardReleaseContext(number), "SCardReleaseContext refuses what is no context");
  CHECK_STALE(stale, SCardCancel(number), "SCardCancel refuses what is no context");
}

static void leaving(void) {
  SCARDCONTEXT context = open_context(), other = open_context();
  SCARDHANDLE card = open_card(context);
  SCARDHANDLE shared = open_card(other);
  DWORD protocol = 0;
  CHECK(SCardStatusA(card, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_S_SUCCESS,
        "a card is there while its context is");
  CHECK(SCardReleaseContext(context) == SCARD_S_SUCCESS, "a context may be released with cards connected");
  CHECK(SCardStatusA(card, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_E_INVALID_HANDLE,
        "which are disconnected thereby");
  CHECK(SCardStatusA(shared, NULL, NULL, NULL, NULL, NULL, NULL) == SCARD_S_SUCCESS,
        "the connections of other contexts stay");
  SCardDisconnect(shared, SCARD_LEAVE_CARD);
  /* A transaction goes with its context, and with it the state of the card. */
  context = open_context();
  card = open_card(context);
  shared = open_card(other);
  CHECK(SCardBeginTransaction(card) == SCARD_S_SUCCESS, "a transaction begins in one context");
  CHECK(SCardReleaseContext(context) == SCARD_S_SUCCESS, "the context is released before it ends");
  CHECK(SCardBeginTransaction(shared) == SCARD_W_RESET_CARD, "then the card is reset, and other handles told");
  CHECK(SCardReconnect(shared, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, &protocol) == SCARD_S_SUCCESS &&
            SCardBeginTransaction(shared) == SCARD_S_SUCCESS,
        "after reconnecting, they may have the card");
  SCardEndTransaction(shared, SCARD_LEAVE_CARD);
  SCardDisconnect(shared, SCARD_LEAVE_CARD);
  SCardReleaseContext(other);
}

static void memory(void) {
  SCARDCONTEXT context = open_context(), other = open_context();
  DWORD length = SCARD_AUTOALLOCATE;
  char *names = NULL, *again, local[16], *foreign = malloc(16);
  CHECK(SCardListReadersA(context, NULL, (LPSTR)&names, &length) == SCARD_S_SUCCESS && names != NULL,
        "SCARD_AUTOALLOCATE gives memory");
  CHECK(SCardFreeMemory(context, names + 1) == SCARD_E_INVALID_PARAMETER,
        "SCardFreeMemory refuses a place within what was given");
  CHECK(SCardFreeMemory((SCARDCONTEXT)12345, names) == SCARD_E_INVALID_HANDLE, "and a context that is none");
  CHECK(SCardFreeMemory(context, names) == SCARD_S_SUCCESS, "SCardFreeMemory frees what was given");
  CHECK(SCardFreeMemory(context, names) == SCARD_E_INVALID_PARAMETER, "once");
  CHECK(SCardFreeMemory(context, NULL) == SCARD_S_SUCCESS, "to free NULL is nothing");
  CHECK(SCardFreeMemory(context, local) == SCARD_E_INVALID_PARAMETER, "memory of the stack is refused");
  CHECK(SCardFreeMemory(context, foreign) == SCARD_E_INVALID_PARAMETER, "and so is malloc's");
  memset(foreign, 1, 16);
  free(foreign);
  length = SCARD_AUTOALLOCATE;
  SCardListReadersA(context, NULL, (LPSTR)&again, &length);
  CHECK(SCardFreeMemory(other, again) == SCARD_S_SUCCESS, "any open context may free it");
  length = SCARD_AUTOALLOCATE;
  SCardListReadersA(context, NULL, (LPSTR)&again, &length);
  SCardReleaseContext(context);
  CHECK(memcmp(again, READER, READER_LENGTH) == 0, "the memory outlives its context");
  CHECK(SCardFreeMemory(context, again) == SCARD_E_INVALID_HANDLE, "which then can no longer free it");
  CHECK(SCardFreeMemory(0, again) == SCARD_S_SUCCESS, "NULL for the context can");
  SCardReleaseContext(other);
}

int main(void) {
  making();
  stale();
  leaving();
  memory();
  return check_end();
}
