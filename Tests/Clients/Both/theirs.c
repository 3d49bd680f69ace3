/* theirs.c - the half that uses pcsc-lite's headers and calls libpcsclite. */
#include <winscard.h>

#include "theirs.h"

long ask_pcsclite(struct card *card) {
  SCARDCONTEXT context;
  SCARDHANDLE handle;
  DWORD protocol, state, length, atr_length = MAX_ATR_SIZE;
  char names[1024];
  LONG result = SCardEstablishContext(SCARD_SCOPE_SYSTEM, NULL, NULL, &context);
  if (result != SCARD_S_SUCCESS)
    return result;
  card->width = sizeof(DWORD);
  card->context = (unsigned long)context;
  length = sizeof names;
  result = SCardListReaders(context, NULL, names, &length);
  if (result == SCARD_S_SUCCESS)
    result = SCardConnect(context, names, SCARD_SHARE_SHARED, SCARD_PROTOCOL_ANY, &handle, &protocol);
  if (result != SCARD_S_SUCCESS)
    return result;
  card->handle = (unsigned long)handle;
  length = sizeof card->reader;
  result = SCardStatus(handle, card->reader, &length, &state, &protocol, card->atr, &atr_length);
  card->atr_length = atr_length;
  return result;
}

void leave_pcsclite(const struct card *card) {
  SCardDisconnect((SCARDHANDLE)card->handle, SCARD_LEAVE_CARD);
  SCardReleaseContext((SCARDCONTEXT)card->context);
}
