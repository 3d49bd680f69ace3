#define _GNU_SOURCE
#include "virtual_reader.h"

#include <fcntl.h>
#include <poll.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "message.h"

static struct reader *readers[MAXIMUM_READERS];
static pthread_mutex_t readers_lock = PTHREAD_MUTEX_INITIALIZER;

// Removes a socket that an earlier run left behind, and nothing else.
static void unlink_socket(const char *path)
{
	struct stat status;
	if (lstat(path, &status) == 0 && S_ISSOCK(status.st_mode))
		(void)unlink(path);
}

// A listener at `path`. It is bound under another name and then renamed, so that whoever sees the path can connect.
static int listen_at(const char *path)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	static const char suffix[] = ".new";
	size_t length = strlen(path);
	if (length == 0 || length + sizeof suffix > sizeof address.sun_path)
		return -1;
	memcpy(address.sun_path, path, length);
	memcpy(address.sun_path + length, suffix, sizeof suffix);

	int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (listener < 0)
		return -1;
	unlink_socket(address.sun_path);
	unlink_socket(path);
	if (bind(listener, (const struct sockaddr *)&address, sizeof address) != 0 || listen(listener, 4) != 0 ||
	    rename(address.sun_path, path) != 0) {
		unlink_socket(address.sun_path);
		close(listener);
		return -1;
	}
	return listener;
}

static int remember(struct reader *reader)
{
	int done = 0;
	pthread_mutex_lock(&readers_lock);
	for (int i = 0; i < MAXIMUM_READERS && !done; i++) {
		if (readers[i] == NULL) {
			readers[i] = reader;
			done = 1;
		}
	}
	pthread_mutex_unlock(&readers_lock);
	return done;
}

static void forget(const struct reader *reader)
{
	pthread_mutex_lock(&readers_lock);
	for (int i = 0; i < MAXIMUM_READERS; i++)
		if (readers[i] == reader)
			readers[i] = NULL;
	pthread_mutex_unlock(&readers_lock);
}

struct reader *reader_open(DWORD lun, const char *path)
{
	struct reader *reader = calloc(1, sizeof *reader);
	if (reader == NULL)
		return NULL;
	reader->lun = lun;
	reader->card = -1;
	pthread_mutex_init(&reader->lock, NULL);
	reader->wake = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	reader->listener = listen_at(path);
	if (reader->wake < 0 || reader->listener < 0 || !remember(reader)) {
		reader_close(reader);
		return NULL;
	}
	return reader;
}

struct reader *reader_find(DWORD lun)
{
	struct reader *found = NULL;
	pthread_mutex_lock(&readers_lock);
	for (int i = 0; i < MAXIMUM_READERS && found == NULL; i++)
		if (readers[i] != NULL && readers[i]->lun == lun)
			found = readers[i];
	pthread_mutex_unlock(&readers_lock);
	return found;
}

// With the lock held.
static void drop_card(struct reader *reader)
{
	if (reader->card >= 0)
		close(reader->card);
	reader->card = -1;
	reader->atr_length = 0;
}

void reader_close(struct reader *reader)
{
	forget(reader);
	pthread_mutex_lock(&reader->lock);
	drop_card(reader);
	pthread_mutex_unlock(&reader->lock);
	if (reader->listener >= 0)
		close(reader->listener);
	if (reader->wake >= 0)
		close(reader->wake);
	pthread_mutex_destroy(&reader->lock);
	free(reader);
}

// Whether poll finds one of `events` at once.
static int is_ready(int descriptor, short events)
{
	struct pollfd entry = {.fd = descriptor, .events = events};
	return poll(&entry, 1, 0) > 0;
}

int reader_has_card(struct reader *reader)
{
	pthread_mutex_lock(&reader->lock);
	if (reader->card >= 0) {
		// The other end has closed, or the connection broke. The next card is not taken in the same breath: pcscd
		// must see the reader empty in between.
		if (is_ready(reader->card, POLLRDHUP))
			drop_card(reader);
	} else if (is_ready(reader->listener, POLLIN)) {
		reader->card = accept4(reader->listener, NULL, NULL, SOCK_CLOEXEC);
	}
	int has_card = reader->card >= 0;
	pthread_mutex_unlock(&reader->lock);
	return has_card;
}

void reader_wait(struct reader *reader, int milliseconds)
{
	// A copy, since the connection may be closed while we wait.
	pthread_mutex_lock(&reader->lock);
	int card = reader->card >= 0 ? fcntl(reader->card, F_DUPFD_CLOEXEC, 0) : -1;
	int is_empty = reader->card < 0;
	pthread_mutex_unlock(&reader->lock);

	struct pollfd entries[] = {
		{.fd = is_empty ? reader->listener : card, .events = is_empty ? POLLIN : POLLRDHUP},
		{.fd = reader->wake, .events = POLLIN},
	};
	// pcscd wakes the thread whenever it wants the state looked at, not only to end it; each wake counts once.
	uint64_t wakes;
	if (poll(entries, 2, milliseconds) > 0 && entries[1].revents != 0)
		(void)!read(reader->wake, &wakes, sizeof wakes);
	if (card >= 0)
		close(card);
}

int reader_wake(struct reader *reader)
{
	uint64_t one = 1;
	return write(reader->wake, &one, sizeof one) == sizeof one ? 0 : -1;
}

int reader_power(struct reader *reader, enum order order)
{
	const UCHAR power = (UCHAR)order;
	const UCHAR ask = ORDER_ATR;
	size_t length = sizeof reader->atr;
	int result = -1;
	pthread_mutex_lock(&reader->lock);
	if (reader->card >= 0 && message_send(reader->card, &power, 1) == 0 &&
	    message_send(reader->card, &ask, 1) == 0 &&
	    message_receive(reader->card, reader->atr, &length) == 0 && length > 0) {
		reader->atr_length = length;
		result = 0;
	} else {
		drop_card(reader);
	}
	pthread_mutex_unlock(&reader->lock);
	return result;
}

void reader_power_off(struct reader *reader)
{
	const UCHAR power = ORDER_POWER_OFF;
	pthread_mutex_lock(&reader->lock);
	reader->atr_length = 0;
	if (reader->card >= 0 && message_send(reader->card, &power, 1) != 0)
		drop_card(reader);
	pthread_mutex_unlock(&reader->lock);
}

int reader_exchange(struct reader *reader, const UCHAR *command, size_t command_length, UCHAR *answer,
		    size_t *answer_length)
{
	int result = -2;
	pthread_mutex_lock(&reader->lock);
	if (reader->card >= 0) {
		result = 0;
		// After half an exchange nobody knows what the next bytes belong to: the card is dropped.
		if (message_send(reader->card, command, command_length) != 0 ||
		    message_receive(reader->card, answer, answer_length) != 0) {
			drop_card(reader);
			result = -1;
		}
	}
	pthread_mutex_unlock(&reader->lock);
	return result;
}
