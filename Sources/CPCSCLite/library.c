// Opening pcsc-lite's client library at run time, and what the environment says of it.
#define _GNU_SOURCE
#include "CPCSCLite.h"

#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

const char *pcsc_environment(const char *name)
{
	return secure_getenv(name);
}

// POSIX lets a data pointer from dlsym stand for a function; ISO C has no cast for it, hence the copy.
static int find(void *library, const char *name, void *member)
{
	void *symbol = dlsym(library, name);
	if (symbol == NULL)
		return 0;
	memcpy(member, &symbol, sizeof symbol);
	return 1;
}

int pcsc_load_library(struct pcsc_functions *table)
{
	struct pcsc_functions found = {.version = PCSC_FUNCTIONS_VERSION, .size = sizeof found};
	void *library = dlopen("libpcsclite.so.1", RTLD_NOW | RTLD_LOCAL);
	if (library == NULL)
		return 0;
	int complete = find(library, "SCardEstablishContext", &found.establish_context) &&
		       find(library, "SCardReleaseContext", &found.release_context) &&
		       find(library, "SCardIsValidContext", &found.is_valid_context) &&
		       find(library, "SCardListReaders", &found.list_readers) &&
		       find(library, "SCardListReaderGroups", &found.list_reader_groups) &&
		       find(library, "SCardConnect", &found.connect) &&
		       find(library, "SCardReconnect", &found.reconnect) &&
		       find(library, "SCardDisconnect", &found.disconnect) &&
		       find(library, "SCardBeginTransaction", &found.begin_transaction) &&
		       find(library, "SCardEndTransaction", &found.end_transaction) &&
		       find(library, "SCardStatus", &found.status) &&
		       find(library, "SCardGetStatusChange", &found.get_status_change) &&
		       find(library, "SCardControl", &found.control) &&
		       find(library, "SCardTransmit", &found.transmit) &&
		       find(library, "SCardCancel", &found.cancel) &&
		       find(library, "SCardGetAttrib", &found.get_attribute) &&
		       find(library, "SCardSetAttrib", &found.set_attribute) &&
		       find(library, "SCardFreeMemory", &found.free_memory);
	if (!complete) {
		dlclose(library);
		return 0;
	}
	*table = found;
	return 1;
}
