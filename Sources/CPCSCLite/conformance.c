// Proof at build time that our declarations are pcsc-lite's, where its headers are at hand (libpcsclite-dev).
#include "CPCSCLite.h"

#if __has_include(<PCSC/winscard.h>)
#include <reader.h>
#include <winscard.h>

#define SAME(ours, theirs) _Static_assert((unsigned long)(ours) == (unsigned long)(theirs), #ours)
#define SAME_FIELD(ours, theirs)                                                                                       \
	SAME(offsetof(struct pcsc_reader_state, ours), offsetof(SCARD_READERSTATE, theirs));                           \
	SAME(sizeof(((struct pcsc_reader_state *)0)->ours), sizeof(((SCARD_READERSTATE *)0)->theirs))

// clang takes parameter types into account here, so a changed signature upstream fails the build. The structures that
// differ by name are compared field by field below.
#define OURS(member) __typeof__(*((struct pcsc_functions *)0)->member)
#define SAME_FUNCTION(member, function)                                                                                \
	_Static_assert(__builtin_types_compatible_p(OURS(member), __typeof__(function)), #function)

SAME_FUNCTION(establish_context, SCardEstablishContext);
SAME_FUNCTION(release_context, SCardReleaseContext);
SAME_FUNCTION(is_valid_context, SCardIsValidContext);
SAME_FUNCTION(list_readers, SCardListReaders);
SAME_FUNCTION(list_reader_groups, SCardListReaderGroups);
SAME_FUNCTION(connect, SCardConnect);
SAME_FUNCTION(reconnect, SCardReconnect);
SAME_FUNCTION(disconnect, SCardDisconnect);
SAME_FUNCTION(begin_transaction, SCardBeginTransaction);
SAME_FUNCTION(end_transaction, SCardEndTransaction);
SAME_FUNCTION(status, SCardStatus);
SAME_FUNCTION(control, SCardControl);
SAME_FUNCTION(cancel, SCardCancel);
SAME_FUNCTION(get_attribute, SCardGetAttrib);
SAME_FUNCTION(set_attribute, SCardSetAttrib);
SAME_FUNCTION(free_memory, SCardFreeMemory);

// The two with a structure in their signature: the same shape with pcsc-lite's names must be theirs.
typedef pcsc_long status_change(pcsc_context, pcsc_dword, SCARD_READERSTATE *, pcsc_dword);
typedef pcsc_long transmit(pcsc_handle, const SCARD_IO_REQUEST *, const unsigned char *, pcsc_dword, SCARD_IO_REQUEST *,
			   unsigned char *, pcsc_dword *);
_Static_assert(__builtin_types_compatible_p(status_change, __typeof__(SCardGetStatusChange)), "SCardGetStatusChange");
_Static_assert(__builtin_types_compatible_p(transmit, __typeof__(SCardTransmit)), "SCardTransmit");

SAME(sizeof(pcsc_long), sizeof(LONG));
SAME(sizeof(pcsc_dword), sizeof(DWORD));
SAME(sizeof(pcsc_context), sizeof(SCARDCONTEXT));
SAME(sizeof(pcsc_handle), sizeof(SCARDHANDLE));
SAME(sizeof(struct pcsc_io_request), sizeof(SCARD_IO_REQUEST));
SAME(offsetof(struct pcsc_io_request, protocol), offsetof(SCARD_IO_REQUEST, dwProtocol));
SAME(offsetof(struct pcsc_io_request, length), offsetof(SCARD_IO_REQUEST, cbPciLength));
SAME(sizeof(struct pcsc_reader_state), sizeof(SCARD_READERSTATE));
SAME_FIELD(reader, szReader);
SAME_FIELD(user_data, pvUserData);
SAME_FIELD(current_state, dwCurrentState);
SAME_FIELD(event_state, dwEventState);
SAME_FIELD(atr_length, cbAtr);
SAME_FIELD(atr, rgbAtr);

SAME(PCSC_ATR_SIZE, MAX_ATR_SIZE);
SAME(PCSC_READER_NAME_SIZE, MAX_READERNAME);
SAME(PCSC_MAXIMUM_READER_STATES, PCSCLITE_MAX_READERS_CONTEXTS);
SAME(PCSC_MAXIMUM_TRANSFER, MAX_BUFFER_SIZE_EXTENDED);
SAME(PCSC_SCOPE_SYSTEM, SCARD_SCOPE_SYSTEM);
SAME(PCSC_LAST_SCOPE, SCARD_SCOPE_GLOBAL);
SAME(PCSC_PROTOCOL_UNDEFINED, SCARD_PROTOCOL_UNDEFINED);
SAME(PCSC_PROTOCOL_T0, SCARD_PROTOCOL_T0);
SAME(PCSC_PROTOCOL_T1, SCARD_PROTOCOL_T1);
SAME(PCSC_PROTOCOL_RAW, SCARD_PROTOCOL_RAW);
SAME(PCSC_PROTOCOL_T15, SCARD_PROTOCOL_T15);
SAME(PCSC_SHARE_EXCLUSIVE, SCARD_SHARE_EXCLUSIVE);
SAME(PCSC_SHARE_SHARED, SCARD_SHARE_SHARED);
SAME(PCSC_SHARE_DIRECT, SCARD_SHARE_DIRECT);
SAME(PCSC_LEAVE_CARD, SCARD_LEAVE_CARD);
SAME(PCSC_RESET_CARD, SCARD_RESET_CARD);
SAME(PCSC_UNPOWER_CARD, SCARD_UNPOWER_CARD);
SAME(PCSC_EJECT_CARD, SCARD_EJECT_CARD);
SAME(PCSC_UNKNOWN, SCARD_UNKNOWN);
SAME(PCSC_ABSENT, SCARD_ABSENT);
SAME(PCSC_PRESENT, SCARD_PRESENT);
SAME(PCSC_SWALLOWED, SCARD_SWALLOWED);
SAME(PCSC_POWERED, SCARD_POWERED);
SAME(PCSC_NEGOTIABLE, SCARD_NEGOTIABLE);
SAME(PCSC_SPECIFIC, SCARD_SPECIFIC);
SAME(PCSC_STATE_UNAWARE, SCARD_STATE_UNAWARE);
SAME(PCSC_STATE_IGNORE, SCARD_STATE_IGNORE);
SAME(PCSC_STATE_CHANGED, SCARD_STATE_CHANGED);
SAME(PCSC_STATE_UNKNOWN, SCARD_STATE_UNKNOWN);
SAME(PCSC_STATE_UNAVAILABLE, SCARD_STATE_UNAVAILABLE);
SAME(PCSC_STATE_EMPTY, SCARD_STATE_EMPTY);
SAME(PCSC_STATE_PRESENT, SCARD_STATE_PRESENT);
SAME(PCSC_STATE_ATRMATCH, SCARD_STATE_ATRMATCH);
SAME(PCSC_STATE_EXCLUSIVE, SCARD_STATE_EXCLUSIVE);
SAME(PCSC_STATE_INUSE, SCARD_STATE_INUSE);
SAME(PCSC_STATE_MUTE, SCARD_STATE_MUTE);
SAME(PCSC_STATE_UNPOWERED, SCARD_STATE_UNPOWERED);
SAME(PCSC_INFINITE, INFINITE);
SAME(PCSC_ATTRIBUTE_ATR, SCARD_ATTR_ATR_STRING);
SAME(PCSC_FEATURE_REQUEST, CM_IOCTL_GET_FEATURE_REQUEST);

#endif
