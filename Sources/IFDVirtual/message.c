#define _GNU_SOURCE
#include "message.h"

#include <errno.h>
#include <sys/socket.h>
#include <sys/uio.h>

int message_send(int descriptor, const unsigned char *bytes, size_t length)
{
	if (length > MAXIMUM_MESSAGE)
		return -1;
	unsigned char head[2] = {(unsigned char)(length >> 8), (unsigned char)length};
	struct iovec parts[2] = {
		{.iov_base = head, .iov_len = sizeof head},
		{.iov_base = (void *)bytes, .iov_len = length},
	};
	struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
	size_t left = sizeof head + length;
	// Both parts in one call, so that the other end never wakes up for the length alone.
	while (left > 0) {
		ssize_t sent = sendmsg(descriptor, &message, MSG_NOSIGNAL);
		if (sent < 0 && errno == EINTR)
			continue;
		if (sent <= 0)
			return -1;
		left -= (size_t)sent;
		for (size_t i = 0, rest = (size_t)sent; i < 2; i++) {
			size_t taken = rest < parts[i].iov_len ? rest : parts[i].iov_len;
			parts[i].iov_base = (unsigned char *)parts[i].iov_base + taken;
			parts[i].iov_len -= taken;
			rest -= taken;
		}
	}
	return 0;
}

static int receive_all(int descriptor, unsigned char *bytes, size_t length)
{
	size_t done = 0;
	while (done < length) {
		ssize_t got = recv(descriptor, bytes + done, length - done, 0);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return -1;
		done += (size_t)got;
	}
	return 0;
}

int message_receive(int descriptor, unsigned char *bytes, size_t *length)
{
	unsigned char head[2];
	if (receive_all(descriptor, head, sizeof head) != 0)
		return -1;
	size_t announced = (size_t)head[0] << 8 | head[1];
	if (announced > *length || receive_all(descriptor, bytes, announced) != 0)
		return -1;
	*length = announced;
	return 0;
}
