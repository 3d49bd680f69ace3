/* texts.h - texts as the functions take and give them; for programs that have included windows.h. */
#ifndef CONFORMANCE_TEXTS_H
#define CONFORMANCE_TEXTS_H

#include <string.h>

/* Whether a BSTR is this ASCII text, with its length and its closing zero. */
static inline int is_text(BSTR text, const char *expected) {
  UINT length = (UINT)strlen(expected);
  if (text == NULL || SysStringLen(text) != length || text[length] != 0)
    return 0;
  for (UINT index = 0; index < length; index++)
    if (text[index] != (OLECHAR)(unsigned char)expected[index])
      return 0;
  return 1;
}

/* The UTF-16 of an ASCII text; the four last results stay valid. */
static inline OLECHAR *wide(const char *text) {
  static OLECHAR buffers[4][512];
  static unsigned which;
  OLECHAR *buffer = buffers[++which % 4];
  size_t index = 0;
  for (; text[index] != 0 && index < 511; index++)
    buffer[index] = (OLECHAR)(unsigned char)text[index];
  buffer[index] = 0;
  return buffer;
}

#endif
