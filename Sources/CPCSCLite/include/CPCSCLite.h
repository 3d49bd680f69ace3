// CPCSCLite: the C face of a PC/SC resource manager on Linux, without pcsc-lite's headers.
//
// One table of function pointers stands for a resource manager, be it pcsc-lite's (filled at run time from
// libpcsclite.so.1) or the virtual one in this process. Types have names of our own, because pcsc-lite's LONG and DWORD
// are 64 bits wide and must never meet the 32-bit ones of the COM headers; conformance.c proves that both agree in
// size, layout and value. This target must never include a header of CCOM or of Windows make.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// pcsc-lite's LONG and DWORD: machine words on Linux. Codes are positive 32-bit numbers in them.
typedef long pcsc_long;
typedef unsigned long pcsc_dword;
typedef pcsc_long pcsc_context;
typedef pcsc_long pcsc_handle;

enum {
	PCSC_ATR_SIZE = 33,
	PCSC_READER_NAME_SIZE = 128,
	PCSC_MAXIMUM_READER_STATES = 16,
	PCSC_MAXIMUM_TRANSFER = 65548,

	PCSC_SCOPE_SYSTEM = 2,
	PCSC_LAST_SCOPE = 3,

	PCSC_PROTOCOL_UNDEFINED = 0,
	PCSC_PROTOCOL_T0 = 1,
	PCSC_PROTOCOL_T1 = 2,
	PCSC_PROTOCOL_RAW = 4,
	PCSC_PROTOCOL_T15 = 8,

	PCSC_SHARE_EXCLUSIVE = 1,
	PCSC_SHARE_SHARED = 2,
	PCSC_SHARE_DIRECT = 3,

	PCSC_LEAVE_CARD = 0,
	PCSC_RESET_CARD = 1,
	PCSC_UNPOWER_CARD = 2,
	PCSC_EJECT_CARD = 3,

	// dwState of SCardStatus; an event counter stands in the bits from 16 up.
	PCSC_UNKNOWN = 0x01,
	PCSC_ABSENT = 0x02,
	PCSC_PRESENT = 0x04,
	PCSC_SWALLOWED = 0x08,
	PCSC_POWERED = 0x10,
	PCSC_NEGOTIABLE = 0x20,
	PCSC_SPECIFIC = 0x40,

	// dwCurrentState and dwEventState of SCardGetStatusChange; counter as above.
	PCSC_STATE_UNAWARE = 0x000,
	PCSC_STATE_IGNORE = 0x001,
	PCSC_STATE_CHANGED = 0x002,
	PCSC_STATE_UNKNOWN = 0x004,
	PCSC_STATE_UNAVAILABLE = 0x008,
	PCSC_STATE_EMPTY = 0x010,
	PCSC_STATE_PRESENT = 0x020,
	PCSC_STATE_ATRMATCH = 0x040,
	PCSC_STATE_EXCLUSIVE = 0x080,
	PCSC_STATE_INUSE = 0x100,
	PCSC_STATE_MUTE = 0x200,
	PCSC_STATE_UNPOWERED = 0x400,
};

#define PCSC_INFINITE 0xFFFFFFFFu

// Attribute of the card's ATR, for SCardGetAttrib.
#define PCSC_ATTRIBUTE_ATR 0x00090303u
// Control code of PC/SC part 10, "get feature request".
#define PCSC_FEATURE_REQUEST 0x42000D48u

struct pcsc_io_request {
	unsigned long protocol;
	unsigned long length;
};

struct pcsc_reader_state {
	const char *_Nullable reader;
	void *_Nullable user_data;
	pcsc_dword current_state;
	pcsc_dword event_state;
	pcsc_dword atr_length;
	unsigned char atr[PCSC_ATR_SIZE];
};

// The functions of one resource manager, with pcsc-lite's signatures. Members are only ever added at the end;
// `version` counts those additions, so a reader of an older table must look at it before a newer member.
enum { PCSC_FUNCTIONS_VERSION = 1 };

struct pcsc_functions {
	uint32_t version;
	uint32_t size;
	pcsc_long (*_Nonnull establish_context)(pcsc_dword scope, const void *_Nullable reserved1,
						const void *_Nullable reserved2, pcsc_context *_Nullable context);
	pcsc_long (*_Nonnull release_context)(pcsc_context context);
	pcsc_long (*_Nonnull is_valid_context)(pcsc_context context);
	pcsc_long (*_Nonnull list_readers)(pcsc_context context, const char *_Nullable groups, char *_Nullable readers,
					   pcsc_dword *_Nullable length);
	pcsc_long (*_Nonnull list_reader_groups)(pcsc_context context, char *_Nullable groups,
						 pcsc_dword *_Nullable length);
	pcsc_long (*_Nonnull connect)(pcsc_context context, const char *_Nullable reader, pcsc_dword share_mode,
				      pcsc_dword protocols, pcsc_handle *_Nullable handle,
				      pcsc_dword *_Nullable active_protocol);
	pcsc_long (*_Nonnull reconnect)(pcsc_handle handle, pcsc_dword share_mode, pcsc_dword protocols,
					pcsc_dword initialization, pcsc_dword *_Nullable active_protocol);
	pcsc_long (*_Nonnull disconnect)(pcsc_handle handle, pcsc_dword disposition);
	pcsc_long (*_Nonnull begin_transaction)(pcsc_handle handle);
	pcsc_long (*_Nonnull end_transaction)(pcsc_handle handle, pcsc_dword disposition);
	pcsc_long (*_Nonnull status)(pcsc_handle handle, char *_Nullable reader, pcsc_dword *_Nullable reader_length,
				     pcsc_dword *_Nullable state, pcsc_dword *_Nullable protocol,
				     unsigned char *_Nullable atr, pcsc_dword *_Nullable atr_length);
	pcsc_long (*_Nonnull get_status_change)(pcsc_context context, pcsc_dword timeout,
						struct pcsc_reader_state *_Nullable states, pcsc_dword count);
	pcsc_long (*_Nonnull control)(pcsc_handle handle, pcsc_dword code, const void *_Nullable send,
				      pcsc_dword send_length, void *_Nullable receive, pcsc_dword receive_size,
				      pcsc_dword *_Nullable receive_length);
	pcsc_long (*_Nonnull transmit)(pcsc_handle handle, const struct pcsc_io_request *_Nullable send_pci,
				       const unsigned char *_Nullable send, pcsc_dword send_length,
				       struct pcsc_io_request *_Nullable receive_pci, unsigned char *_Nullable receive,
				       pcsc_dword *_Nullable receive_length);
	pcsc_long (*_Nonnull cancel)(pcsc_context context);
	pcsc_long (*_Nonnull get_attribute)(pcsc_handle handle, pcsc_dword attribute, unsigned char *_Nullable value,
					    pcsc_dword *_Nullable length);
	pcsc_long (*_Nonnull set_attribute)(pcsc_handle handle, pcsc_dword attribute,
					    const unsigned char *_Nullable value, pcsc_dword length);
	pcsc_long (*_Nonnull free_memory)(pcsc_context context, const void *_Nullable memory);
};

// Fills `table` from libpcsclite.so.1, which is loaded on the first success and stays loaded.
// Returns 1, or 0 where the library or one of its functions is missing; `table` is then not touched.
int pcsc_load_library(struct pcsc_functions *_Nonnull table);

// A variable of the environment; NULL where it is not set, and always in a process with raised privileges.
const char *_Nullable pcsc_environment(const char *_Nonnull name);

// The resource manager that all images of this process share in place of pcsc-lite's; NULL where none was published.
const struct pcsc_functions *_Nullable pcsc_published(void);

// Publishes `table`, which must live as long as the process, unless another image was first; returns what is
// published afterwards. The calling image is pinned in memory, since others will call into it.
const struct pcsc_functions *_Nonnull pcsc_publish(const struct pcsc_functions *_Nonnull table);

#ifdef __cplusplus
}
#endif
