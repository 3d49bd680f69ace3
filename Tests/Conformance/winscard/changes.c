/* changes.c - waiting for readers and cards, and ending such a wait. */
#define _GNU_SOURCE /* pthread_tryjoin_np */
#include "support.h"

#include <pthread.h>

#define NOTIFICATION "\\\\?PnP?\\Notification"
#define COUNT(state) ((state) >> 16)

static void asking(SCARDCONTEXT context) {
  SCARD_READERSTATEA state = {READER, &state, SCARD_STATE_UNAWARE, 77, 77, {0}};
  CHECK(SCardGetStatusChangeA(context, INFINITE, &state, 1) == SCARD_S_SUCCESS,
        "who is unaware is told at once, however long the wait may take");
  CHECK((state.dwEventState & 0xFFFF) == (SCARD_STATE_CHANGED | SCARD_STATE_PRESENT), "that there is a card");
  CHECK(COUNT(state.dwEventState) == 1, "how often cards have come and gone");
  CHECK(state.cbAtr == sizeof card_atr && memcmp(state.rgbAtr, card_atr, sizeof card_atr) == 0, "its answer to reset");
  CHECK(state.dwCurrentState == SCARD_STATE_UNAWARE && state.pvUserData == &state && state.szReader != NULL,
        "what the caller has written stays");
  state.dwCurrentState = state.dwEventState;
  state.dwEventState = 77;
  state.cbAtr = 0;
  CHECK(SCardGetStatusChangeA(context, 0, &state, 1) == SCARD_E_TIMEOUT, "who knows all that waits");
  CHECK((state.dwEventState & 0xFFFF) == SCARD_STATE_PRESENT && COUNT(state.dwEventState) == 1 &&
            state.cbAtr == sizeof card_atr, "and is told it all the same when the time is over");
  CHECK(SCardGetStatusChangeA(context, 20, &state, 1) == SCARD_E_TIMEOUT, "a time is counted in milliseconds");
  state.dwCurrentState = SCARD_STATE_EMPTY;
  CHECK(SCardGetStatusChangeA(context, INFINITE, &state, 1) == SCARD_S_SUCCESS &&
            state.dwEventState & SCARD_STATE_CHANGED,
        "who believes the reader to be empty is told otherwise");
  state.dwCurrentState = SCARD_STATE_PRESENT | 7U << 16;
  CHECK(SCardGetStatusChangeA(context, INFINITE, &state, 1) == SCARD_S_SUCCESS && COUNT(state.dwEventState) == 1,
        "and who has counted otherwise");
  state.dwCurrentState = SCARD_STATE_IGNORE;
  CHECK(SCardGetStatusChangeA(context, INFINITE, &state, 1) == SCARD_S_SUCCESS &&
            state.dwEventState & SCARD_STATE_IGNORE,
        "a reader that the caller ignores is not waited for");
  SCARD_READERSTATEW wide = {WIDE_READER, NULL, SCARD_STATE_UNAWARE, 77, 77, {0}};
  CHECK(SCardGetStatusChangeW(context, INFINITE, &wide, 1) == SCARD_S_SUCCESS &&
            wide.dwEventState & SCARD_STATE_PRESENT &&
            wide.cbAtr == sizeof card_atr, "SCardGetStatusChangeW takes names in UTF-16");
  CHECK(memcmp(wide.rgbAtr, card_atr, sizeof card_atr) == 0, "and gives the same");
  wide.dwCurrentState = wide.dwEventState;
  CHECK(SCardGetStatusChangeW(context, 0, &wide, 1) == SCARD_E_TIMEOUT, "it waits in the same way");
  state.dwCurrentState = SCARD_STATE_UNAWARE;
  CHECK(SCardGetStatusChange(context, 0, &state, 1) == SCARD_S_SUCCESS,
        "SCardGetStatusChange without a letter is the one for bytes");
}

static void using(SCARDCONTEXT context) {
  SCARD_READERSTATE state = {READER, NULL, SCARD_STATE_UNAWARE, 0, 0, {0}};
  SCARDHANDLE card = open_card(context);
  DWORD protocol;
  CHECK(SCardGetStatusChangeA(context, 0, &state, 1) == SCARD_S_SUCCESS && state.dwEventState & SCARD_STATE_INUSE,
        "a card that somebody uses is in use");
  SCardReconnect(card, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_Tx, SCARD_LEAVE_CARD, &protocol);
  CHECK(SCardGetStatusChangeA(context, 0, &state, 1) == SCARD_S_SUCCESS && state.dwEventState & SCARD_STATE_EXCLUSIVE,
        "one that somebody has alone is exclusive");
  state.dwCurrentState = state.dwEventState;
  SCardDisconnect(card, SCARD_LEAVE_CARD);
  CHECK(SCardGetStatusChangeA(context, INFINITE, &state, 1) == SCARD_S_SUCCESS &&
            !(state.dwEventState & (SCARD_STATE_EXCLUSIVE | SCARD_STATE_INUSE)), "and that it is free again is news");
}

static void readers(SCARDCONTEXT context) {
  SCARD_READERSTATEA state = {NOTIFICATION, NULL, SCARD_STATE_UNAWARE, 77, 77, {0}};
  CHECK(SCardGetStatusChangeA(context, 0, &state, 1) == SCARD_E_TIMEOUT && !(state.dwEventState & SCARD_STATE_CHANGED),
        "in place of a reader's name one may wait for readers that come");
  CHECK(COUNT(state.dwEventState) == 1, "their number stands where others have their count");
  state.dwCurrentState = 1U << 16;
  CHECK(SCardGetStatusChangeA(context, 20, &state, 1) == SCARD_E_TIMEOUT, "who knows the number waits");
  state.dwCurrentState = 2U << 16;
  CHECK(SCardGetStatusChangeA(context, INFINITE, &state, 1) == SCARD_S_SUCCESS &&
            state.dwEventState & SCARD_STATE_CHANGED,
        "who believes in another is told");
  SCARD_READERSTATEW wide[2] = {{OLESTR("\\\\?PnP?\\Notification"), NULL, 0, 0, 0, {0}},
                                {WIDE_READER, NULL, 0, 0, 0, {0}}};
  CHECK(SCardGetStatusChangeW(context, INFINITE, wide, 2) == SCARD_S_SUCCESS &&
            !(wide[0].dwEventState & SCARD_STATE_CHANGED) && wide[1].dwEventState & SCARD_STATE_CHANGED,
        "both may be waited for, and each is told apart");
}

static void refused(SCARDCONTEXT context) {
  SCARD_READERSTATEA states[17];
  for (size_t index = 0; index < 17; index++)
    states[index] = (SCARD_READERSTATEA){READER, NULL, SCARD_STATE_UNAWARE, 77, 0, {0}};
  CHECK(SCardGetStatusChangeA(context, INFINITE, states, 16) == SCARD_S_SUCCESS &&
            states[15].dwEventState & SCARD_STATE_PRESENT, "sixteen readers may be waited for at once");
  states[0].dwEventState = 77;
  CHECK(SCardGetStatusChangeA(context, 0, states, 17) == SCARD_E_INVALID_PARAMETER && states[0].dwEventState == 77,
        "but not seventeen");
  CHECK(SCardGetStatusChangeA(context, 0, states, 0xFFFFFFFFU) == SCARD_E_INVALID_PARAMETER, "and no absurd number");
  CHECK(SCardGetStatusChangeA(context, 0, states, 0) == SCARD_S_SUCCESS, "to wait for none is nothing");
  CHECK(SCardGetStatusChangeA(context, INFINITE, NULL, 0) == SCARD_S_SUCCESS, "even without an array");
  CHECK(SCardGetStatusChangeA(context, 0, NULL, 1) == SCARD_E_INVALID_PARAMETER, "readers stand in an array");
  CHECK(SCardGetStatusChangeW(context, 0, NULL, 1) == SCARD_E_INVALID_PARAMETER, "for SCardGetStatusChangeW too");
  states[1].szReader = NULL;
  states[0].dwEventState = 77;
  CHECK(SCardGetStatusChangeA(context, 0, states, 2) == SCARD_E_INVALID_PARAMETER, "each with a name");
  CHECK(states[0].dwEventState == 77, "without which nothing is written");
  SCARD_READERSTATEW nameless = {NULL, NULL, 0, 0, 0, {0}};
  CHECK(SCardGetStatusChangeW(context, 0, &nameless, 1) == SCARD_E_INVALID_PARAMETER, "also in UTF-16");
  states[1].szReader = "No such reader";
  CHECK(SCardGetStatusChangeA(context, 0, states, 2) == SCARD_E_UNKNOWN_READER,
        "a reader that is not there is not waited for");
  CHECK(states[0].dwEventState == 77, "and nothing is told of those that are");
  Stale stale = stale_contexts();
  states[0].dwCurrentState = SCARD_STATE_UNAWARE;
  SCARD_READERSTATEW wide = {WIDE_READER, NULL, 0, 0, 0, {0}};
  CHECK_STALE(stale, SCardGetStatusChangeA(number, 0, states, 1), "SCardGetStatusChangeA refuses what is no context");
  CHECK_STALE(stale, SCardGetStatusChangeA(number, 0, NULL, 0), "even where there is nothing to wait for");
  CHECK_STALE(stale, SCardGetStatusChangeW(number, 0, &wide, 1), "SCardGetStatusChangeW refuses what is no context");
}

/* A thread that waits until it is told to stop. */
typedef struct Wait {
  SCARDCONTEXT context;
  DWORD known;
  LONG result;
  DWORD event;
} Wait;

static void *wait_for_change(void *argument) {
  Wait *wait = argument;
  SCARD_READERSTATEA state = {READER, NULL, wait->known, 77, 0, {0}};
  wait->result = SCardGetStatusChangeA(wait->context, INFINITE, &state, 1);
  wait->event = state.dwEventState;
  return NULL;
}

static void cancelling(SCARDCONTEXT context) {
  Wait waits[3];
  pthread_t threads[3];
  SCARD_READERSTATEA state = {READER, NULL, 0, 0, 0, {0}};
  LONG result = SCARD_S_SUCCESS;
  SCardGetStatusChangeA(context, 0, &state, 1);
  CHECK(SCardCancel(context) == SCARD_S_SUCCESS, "SCardCancel without a wait is nothing");
  state.dwCurrentState = state.dwEventState;
  CHECK(SCardGetStatusChangeA(context, 0, &state, 1) == SCARD_E_TIMEOUT, "and does not end one that comes later");

  int ended = 0, lists = 0, connects = 0;
  for (int round = 0; round < 3; round++) {
    for (int index = 0; index < 3; index++) {
      waits[index] = (Wait){context, state.dwEventState, 77, 0};
      pthread_create(&threads[index], NULL, wait_for_change, &waits[index]);
    }
    /* Other calls on the context go on meanwhile. */
    char names[256];
    DWORD length = sizeof names;
    lists += SCardListReadersA(context, NULL, names, &length) == SCARD_S_SUCCESS;
    SCARDHANDLE card = open_card(context);
    connects += SCardDisconnect(card, SCARD_LEAVE_CARD) == SCARD_S_SUCCESS;
    /* Whoever has not begun to wait yet is not cancelled, so it is said until all threads have ended. */
    for (int index = 0; index < 3; index++) {
      int has_ended = 0;
      while (!has_ended) {
        result |= SCardCancel(context);
        has_ended = pthread_tryjoin_np(threads[index], NULL) == 0;
      }
      ended += waits[index].result == SCARD_E_CANCELLED;
    }
  }
  CHECK(result == SCARD_S_SUCCESS && ended == 9,
        "SCardCancel ends the waits of all other threads, by SCARD_E_CANCELLED");
  CHECK(lists == 3 && connects == 3, "while one waits, others use the same context");

  /* A wait that sees a change is not cancelled. */
  SCARDHANDLE card = open_card(context);
  SCardGetStatusChangeA(context, 0, &state, 1);
  waits[0] = (Wait){context, state.dwEventState, 77, 0};
  pthread_create(&threads[0], NULL, wait_for_change, &waits[0]);
  SCardDisconnect(card, SCARD_LEAVE_CARD);
  pthread_join(threads[0], NULL);
  CHECK(waits[0].result == SCARD_S_SUCCESS && waits[0].event & SCARD_STATE_CHANGED,
        "a change ends a wait in another thread");

  /* Nor does one context end the waits of another. */
  SCARDCONTEXT other = open_context();
  SCardGetStatusChangeA(context, 0, &state, 1);
  waits[0] = (Wait){other, state.dwEventState, 77, 0};
  pthread_create(&threads[0], NULL, wait_for_change, &waits[0]);
  for (int round = 0; round < 3; round++) {
    waits[1] = (Wait){context, state.dwEventState, 77, 0};
    pthread_create(&threads[1], NULL, wait_for_change, &waits[1]);
    while (pthread_tryjoin_np(threads[1], NULL) != 0)
      SCardCancel(context);
    NEED(waits[1].result == SCARD_E_CANCELLED);
  }
  CHECK(pthread_tryjoin_np(threads[0], NULL) != 0, "SCardCancel leaves the waits of other contexts alone");
  CHECK(SCardReleaseContext(other) == SCARD_S_SUCCESS, "a context may be released while a thread waits");
  pthread_join(threads[0], NULL);
  CHECK(waits[0].result == SCARD_E_CANCELLED || waits[0].result == SCARD_E_INVALID_HANDLE, "which ends the wait");
}

int main(void) {
  SCARDCONTEXT context = open_context();
  asking(context);
  using(context);
  readers(context);
  refused(context);
  cancelling(context);
  SCardReleaseContext(context);
  return check_end();
}
