// One reader: a listening socket, and the connection that is the card in it.
#pragma once

#include <pthread.h>
#include <stddef.h>

#include <ifdhandler.h>

// Only what pcscd looks up is visible outside: the host's own functions of the same name must not get in between.
#pragma GCC visibility push(hidden)

enum { MAXIMUM_READERS = 64 };

// Single bytes that order instead of being a command.
enum order { ORDER_POWER_OFF = 0, ORDER_POWER_ON = 1, ORDER_RESET = 2, ORDER_ATR = 4 };

struct reader {
	DWORD lun;
	// Protects all below but `listener` and `wake`, which do not change while the reader is open.
	pthread_mutex_t lock;
	int listener;
	// An eventfd that ends a wait of the polling thread.
	int wake;
	// The connection, or -1 while the reader is empty.
	int card;
	UCHAR atr[MAX_ATR_SIZE];
	DWORD atr_length;
};

// Opens a reader that listens at `path`; NULL where the path is too long or taken, or there are too many readers.
struct reader *reader_open(DWORD lun, const char *path);

// The open reader of that number, or NULL. pcscd closes a reader only when nobody uses it any more.
struct reader *reader_find(DWORD lun);

void reader_close(struct reader *reader);

// Whether a card is in the reader; takes the next one that waits, and notices one that has gone.
int reader_has_card(struct reader *reader);

// Waits until that may have changed, at most `milliseconds`, or until reader_wake.
void reader_wait(struct reader *reader, int milliseconds);
int reader_wake(struct reader *reader);

// Powers up (or resets) and fetches the ATR; -1 where there is no card or it does not behave, which then is dropped.
int reader_power(struct reader *reader, enum order order);
void reader_power_off(struct reader *reader);

// Sends a command and receives the answer of at most *answer_length bytes; -1 as above, -2 where there is no card.
int reader_exchange(struct reader *reader, const UCHAR *command, size_t command_length, UCHAR *answer,
		    size_t *answer_length);

#pragma GCC visibility pop
