/* readers.c - the names of readers and of their groups, in both kinds of text. */
#include "support.h"

/* A list of one name of this many characters ends with two zeros. */
#define LIST_LENGTH (READER_LENGTH + 2)

static void narrow_names(SCARDCONTEXT context) {
  char names[256], *given = NULL;
  DWORD length = 0;
  CHECK(SCardListReadersA(context, NULL, NULL, &length) == SCARD_S_SUCCESS && length == LIST_LENGTH,
        "SCardListReadersA without a place tells the length, both zeros included");
  memset(names, 'x', sizeof names);
  CHECK(SCardListReadersA(context, NULL, names, &length) == SCARD_S_SUCCESS && length == LIST_LENGTH,
        "a place of just that length will do");
  CHECK(memcmp(names, READER "\0", LIST_LENGTH) == 0 && names[LIST_LENGTH] == 'x',
        "the names come one after the other, each with a zero, and a zero behind the last");
  memset(names, 'x', sizeof names);
  length = LIST_LENGTH - 1;
  CHECK(SCardListReadersA(context, NULL, names, &length) == SCARD_E_INSUFFICIENT_BUFFER && length == LIST_LENGTH,
        "a place that is one character short is refused, and the length told");
  CHECK(names[0] == 'x', "without writing to it");
  length = 0;
  CHECK(SCardListReadersA(context, NULL, names, &length) == SCARD_E_INSUFFICIENT_BUFFER && length == LIST_LENGTH &&
            names[0] == 'x', "a place of no length is too short");
  length = sizeof names;
  CHECK(SCardListReadersA(context, NULL, names, &length) == SCARD_S_SUCCESS && length == LIST_LENGTH,
        "the length that comes back is that of the list, not of the place");
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardListReadersA(context, NULL, (LPSTR)&given, &length) == SCARD_S_SUCCESS && length == LIST_LENGTH &&
            memcmp(given, READER "\0", LIST_LENGTH) == 0, "SCARD_AUTOALLOCATE makes the place");
  SCardFreeMemory(context, given);
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardListReadersA(context, NULL, NULL, &length) == SCARD_E_INVALID_PARAMETER,
        "SCARD_AUTOALLOCATE needs a place for the address");
  CHECK(SCardListReadersA(context, NULL, names, NULL) == SCARD_E_INVALID_PARAMETER, "SCardListReadersA needs a length");
  length = sizeof names;
  CHECK(SCardListReadersA(context, SCARD_ALL_READERS, names, &length) == SCARD_S_SUCCESS && length == LIST_LENGTH,
        "the group of all readers has the reader");
  length = sizeof names;
  CHECK(SCardListReadersA(context, SCARD_DEFAULT_READERS, names, &length) == SCARD_S_SUCCESS && length == LIST_LENGTH,
        "and so has the group that is the default");
  length = sizeof names;
  CHECK(SCardListReaders(context, NULL, names, &length) == SCARD_S_SUCCESS && strcmp(names, READER) == 0,
        "SCardListReaders without a letter is the one for bytes");
}

static void wide_names(SCARDCONTEXT context) {
  WCHAR names[256], *given = NULL;
  DWORD length = 0;
  CHECK(SCardListReadersW(context, NULL, NULL, &length) == SCARD_S_SUCCESS && length == LIST_LENGTH,
        "SCardListReadersW counts characters, not bytes");
  memset(names, 0x5A, sizeof names);
  CHECK(SCardListReadersW(context, NULL, names, &length) == SCARD_S_SUCCESS && length == LIST_LENGTH,
        "a place of as many characters will do");
  CHECK(memcmp(names, WIDE_READER, (READER_LENGTH + 1) * sizeof *names) == 0 && names[READER_LENGTH + 1] == 0 &&
            names[LIST_LENGTH] == 0x5A5A, "the names come in UTF-16, with two zeros at the end");
  memset(names, 0x5A, sizeof names);
  length = LIST_LENGTH - 1;
  CHECK(SCardListReadersW(context, NULL, names, &length) == SCARD_E_INSUFFICIENT_BUFFER && length == LIST_LENGTH &&
            names[0] == 0x5A5A, "SCardListReadersW leaves a place alone that is too short");
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardListReadersW(context, NULL, (LPWSTR)&given, &length) == SCARD_S_SUCCESS && length == LIST_LENGTH &&
            memcmp(given, WIDE_READER, (READER_LENGTH + 1) * sizeof *given) == 0,
        "SCardListReadersW makes a place too");
  CHECK(SCardFreeMemory(context, given) == SCARD_S_SUCCESS, "which SCardFreeMemory frees");
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardListReadersW(context, NULL, NULL, &length) == SCARD_E_INVALID_PARAMETER,
        "SCardListReadersW needs a place for the address");
  CHECK(SCardListReadersW(context, NULL, names, NULL) == SCARD_E_INVALID_PARAMETER, "SCardListReadersW needs a length");
  length = sizeof names / sizeof *names;
  CHECK(SCardListReadersW(context, OLESTR("SCard$AllReaders\000"), names, &length) == SCARD_S_SUCCESS,
        "SCardListReadersW takes groups in UTF-16");
}

static void groups(SCARDCONTEXT context) {
  static const char group[] = "SCard$DefaultReaders\0"; /* and the zero of the literal */
  char narrow[64], *given = NULL;
  WCHAR wide[64], *wide_given = NULL;
  DWORD length = 0;
  CHECK(SCardListReaderGroupsA(context, NULL, &length) == SCARD_S_SUCCESS && length == sizeof group,
        "SCardListReaderGroupsA without a place tells the length");
  memset(narrow, 'x', sizeof narrow);
  CHECK(SCardListReaderGroupsA(context, narrow, &length) == SCARD_S_SUCCESS &&
            memcmp(narrow, group, sizeof group) == 0 &&
            narrow[sizeof group] == 'x', "the group of the default is there, with two zeros");
  length = sizeof group - 1;
  memset(narrow, 'x', sizeof narrow);
  CHECK(SCardListReaderGroupsA(context, narrow, &length) == SCARD_E_INSUFFICIENT_BUFFER && length == sizeof group &&
            narrow[0] == 'x', "SCardListReaderGroupsA refuses a place that is too short, and tells the length");
  CHECK(SCardListReaderGroupsA(context, narrow, NULL) == SCARD_E_INVALID_PARAMETER,
        "SCardListReaderGroupsA needs a length");
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardListReaderGroupsA(context, (LPSTR)&given, &length) == SCARD_S_SUCCESS && length == sizeof group &&
            memcmp(given, group, sizeof group) == 0, "SCardListReaderGroupsA makes a place");
  CHECK(SCardFreeMemory(context, given) == SCARD_S_SUCCESS, "that of groups is freed like others");
  length = sizeof narrow;
  CHECK(SCardListReaderGroups(context, narrow, &length) == SCARD_S_SUCCESS && strcmp(narrow, group) == 0,
        "SCardListReaderGroups without a letter is the one for bytes");
  length = 0;
  CHECK(SCardListReaderGroupsW(context, NULL, &length) == SCARD_S_SUCCESS && length == sizeof group,
        "SCardListReaderGroupsW counts characters");
  memset(wide, 0x5A, sizeof wide);
  CHECK(SCardListReaderGroupsW(context, wide, &length) == SCARD_S_SUCCESS && wide[0] == 'S' && wide[5] == '$' &&
            wide[sizeof group - 2] == 0 && wide[sizeof group - 1] == 0 && wide[sizeof group] == 0x5A5A,
        "the group comes in UTF-16");
  length = 3;
  CHECK(SCardListReaderGroupsW(context, wide, &length) == SCARD_E_INSUFFICIENT_BUFFER && length == sizeof group,
        "SCardListReaderGroupsW refuses a place that is too short");
  CHECK(SCardListReaderGroupsW(context, wide, NULL) == SCARD_E_INVALID_PARAMETER,
        "SCardListReaderGroupsW needs a length");
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardListReaderGroupsW(context, (LPWSTR)&wide_given, &length) == SCARD_S_SUCCESS && wide_given[0] == 'S',
        "SCardListReaderGroupsW makes a place");
  SCardFreeMemory(context, wide_given);
  length = SCARD_AUTOALLOCATE;
  CHECK(SCardListReaderGroupsW(context, NULL, &length) == SCARD_E_INVALID_PARAMETER,
        "SCardListReaderGroupsW needs a place for the address");
}

static void stale(void) {
  Stale stale = stale_contexts();
  char narrow[256];
  WCHAR wide[256];
  DWORD length = 256;
  CHECK_STALE(stale, SCardListReadersA(number, NULL, narrow, &length), "SCardListReadersA refuses what is no context");
  CHECK_STALE(stale, SCardListReadersW(number, NULL, wide, &length), "SCardListReadersW refuses what is no context");
  CHECK_STALE(stale, SCardListReaderGroupsA(number, narrow, &length),
        "SCardListReaderGroupsA refuses what is no context");
  CHECK_STALE(stale, SCardListReaderGroupsW(number, wide, &length),
        "SCardListReaderGroupsW refuses what is no context");
}

int main(void) {
  SCARDCONTEXT context = open_context();
  narrow_names(context);
  wide_names(context);
  groups(context);
  stale();
  SCardReleaseContext(context);
  return check_end();
}
