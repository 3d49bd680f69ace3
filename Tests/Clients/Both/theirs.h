/* theirs.h - what the two halves of the program tell each other, in types that neither header redefines. */
#ifndef THEIRS_H
#define THEIRS_H

#include <stddef.h>

struct card {
  size_t width; /* of a DWORD, in bytes */
  char reader[128];
  unsigned char atr[36];
  size_t atr_length;
  unsigned long context, handle;
};

/* Asks libpcsclite for the card in the first reader, which stays connected; 0, or its error. */
long ask_pcsclite(struct card *card);
/* Ends that. */
void leave_pcsclite(const struct card *card);

#endif
