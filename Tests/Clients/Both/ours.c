/* ours.c - a program that links with libcomcard and with libpcsclite: this file uses the one, theirs.c the other. */
#include <windows.h>
#include <winscard.h>

#include <stdio.h>

#include "theirs.h"

static LONG ask_comcard(struct card *card) {
  SCARDCONTEXT context;
  SCARDHANDLE handle;
  DWORD protocol, length, state, atr_length = sizeof card->atr;
  char names[1024];
  LONG result = SCardEstablishContext(SCARD_SCOPE_SYSTEM, NULL, NULL, &context);
  if (result != SCARD_S_SUCCESS)
    return result;
  card->width = sizeof(DWORD);
  length = sizeof names;
  result = SCardListReaders(context, NULL, names, &length);
  if (result == SCARD_S_SUCCESS)
    result = SCardConnect(context, names, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &handle, &protocol);
  if (result == SCARD_S_SUCCESS) {
    length = sizeof card->reader;
    result = SCardStatus(handle, card->reader, &length, &state, &protocol, card->atr, &atr_length);
    card->atr_length = atr_length;
    SCardDisconnect(handle, SCARD_LEAVE_CARD);
  }
  SCardReleaseContext(context);
  return result;
}

static void show(const char *library, const struct card *card) {
  printf("%s (DWORD of %u bytes): %s, ATR ", library, (unsigned)card->width, card->reader);
  for (size_t index = 0; index < card->atr_length; index++)
    printf("%02X", card->atr[index]);
  printf("\n");
}

int main(void) {
  struct card ours = {0}, theirs = {0};
  long mine = ask_comcard(&ours), other = ask_pcsclite(&theirs);
  if (mine != 0 || other != 0) {
    printf("comcard: %08lX, pcsc-lite: %08lX\n", (unsigned long)mine & 0xFFFFFFFFUL, (unsigned long)other);
    return 1;
  }
  show("comcard", &ours);
  show("pcsc-lite", &theirs);
  printf("comcard, given pcsc-lite's handle: %s\n",
         SCardStatus((SCARDHANDLE)theirs.handle, NULL, NULL, NULL, NULL, NULL, NULL) ==
            SCARD_S_SUCCESS ? "works" : "no");
  leave_pcsclite(&theirs);
  return 0;
}
