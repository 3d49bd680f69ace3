// Messages over a stream: two bytes of length, most significant first, then that many bytes.
#pragma once

#include <stddef.h>

// Only what pcscd looks up is visible outside: the host's own functions of the same name must not get in between.
#pragma GCC visibility push(hidden)

enum { MAXIMUM_MESSAGE = 65535 };

// 0, or -1 where the message is too long or the connection is gone.
int message_send(int descriptor, const unsigned char *bytes, size_t length);

// Receives a message of at most *length bytes, and sets *length; -1 where it is longer or the connection is gone.
int message_receive(int descriptor, unsigned char *bytes, size_t *length);

#pragma GCC visibility pop
