// The functions that pcscd looks up, over virtual_reader.c. pcscd calls them for one reader one at a time, but for the two that
// belong to its polling thread; different readers are called side by side.
#include <string.h>

#include <ifdhandler.h>
#include <reader.h>

#include "IFDVirtual.h"
#include "message.h"
#include "virtual_reader.h"

// Control code under which our only feature of PC/SC part 10 answers: the properties of the reader.
#define PROPERTIES_CODE SCARD_CTL_CODE(1)
// Echoes what is sent; for tests of the way there and back.
#define ECHO_CODE SCARD_CTL_CODE(2048)

RESPONSECODE IFDHCreateChannelByName(DWORD Lun, LPSTR DeviceName)
{
	// pcscd wants a device that exists before the colon; what follows is ours.
	const char *path = DeviceName == NULL ? NULL : strchr(DeviceName, ':');
	if (path == NULL || reader_find(Lun) != NULL)
		return IFD_COMMUNICATION_ERROR;
	return reader_open(Lun, path + 1) == NULL ? IFD_COMMUNICATION_ERROR : IFD_SUCCESS;
}

RESPONSECODE IFDHCreateChannel(DWORD Lun, DWORD Channel)
{
	// A number alone names no socket.
	(void)Lun;
	(void)Channel;
	return IFD_COMMUNICATION_ERROR;
}

RESPONSECODE IFDHCloseChannel(DWORD Lun)
{
	struct reader *reader = reader_find(Lun);
	if (reader == NULL)
		return IFD_NO_SUCH_DEVICE;
	reader_close(reader);
	return IFD_SUCCESS;
}

static RESPONSECODE wait_for_change(DWORD Lun, int timeout)
{
	struct reader *reader = reader_find(Lun);
	if (reader == NULL)
		return IFD_NO_SUCH_DEVICE;
	reader_wait(reader, timeout);
	return IFD_SUCCESS;
}

static RESPONSECODE stop_waiting(DWORD Lun)
{
	struct reader *reader = reader_find(Lun);
	return reader != NULL && reader_wake(reader) == 0 ? IFD_SUCCESS : IFD_COMMUNICATION_ERROR;
}

// Answers a request for a value of `size` bytes into a buffer of *Length.
static RESPONSECODE give(const void *value, size_t size, PDWORD Length, PUCHAR Value)
{
	if (*Length < size)
		return IFD_ERROR_INSUFFICIENT_BUFFER;
	memcpy(Value, value, size);
	*Length = size;
	return IFD_SUCCESS;
}

static RESPONSECODE give_byte(UCHAR byte, PDWORD Length, PUCHAR Value)
{
	return give(&byte, 1, Length, Value);
}

static RESPONSECODE give_atr(DWORD Lun, PDWORD Length, PUCHAR Value)
{
	struct reader *reader = reader_find(Lun);
	if (reader == NULL)
		return IFD_NO_SUCH_DEVICE;
	pthread_mutex_lock(&reader->lock);
	RESPONSECODE result = reader->atr_length == 0 ? IFD_COMMUNICATION_ERROR
						      : give(reader->atr, reader->atr_length, Length, Value);
	pthread_mutex_unlock(&reader->lock);
	return result;
}

RESPONSECODE IFDHGetCapabilities(DWORD Lun, DWORD Tag, PDWORD Length, PUCHAR Value)
{
	static const char vendor[] = "comcard";
	RESPONSECODE (*const wait)(DWORD, int) = wait_for_change;
	RESPONSECODE (*const stop)(DWORD) = stop_waiting;
	if (Length == NULL || Value == NULL)
		return IFD_COMMUNICATION_ERROR;
	switch (Tag) {
	case TAG_IFD_ATR:
	case SCARD_ATTR_ATR_STRING:
		return give_atr(Lun, Length, Value);
	case SCARD_ATTR_VENDOR_NAME:
		return give(vendor, sizeof vendor, Length, Value);
	case TAG_IFD_SLOTS_NUMBER:
		return give_byte(1, Length, Value);
	case TAG_IFD_SIMULTANEOUS_ACCESS:
		return give_byte(MAXIMUM_READERS, Length, Value);
	case TAG_IFD_THREAD_SAFE:
	case TAG_IFD_SLOT_THREAD_SAFE:
		return give_byte(1, Length, Value);
	case TAG_IFD_POLLING_THREAD_WITH_TIMEOUT:
		return give(&wait, sizeof wait, Length, Value);
	case TAG_IFD_STOP_POLLING_THREAD:
		return give(&stop, sizeof stop, Length, Value);
	default:
		*Length = 0;
		return IFD_ERROR_TAG;
	}
}

RESPONSECODE IFDHSetCapabilities(DWORD Lun, DWORD Tag, DWORD Length, PUCHAR Value)
{
	(void)Lun;
	(void)Tag;
	(void)Length;
	(void)Value;
	return IFD_NOT_SUPPORTED;
}

RESPONSECODE IFDHSetProtocolParameters(DWORD Lun, DWORD Protocol, UCHAR Flags, UCHAR PTS1, UCHAR PTS2, UCHAR PTS3)
{
	// A socket has no line parameters; whatever protocol is chosen will do.
	(void)Protocol;
	(void)Flags;
	(void)PTS1;
	(void)PTS2;
	(void)PTS3;
	return reader_find(Lun) == NULL ? IFD_NO_SUCH_DEVICE : IFD_SUCCESS;
}

RESPONSECODE IFDHPowerICC(DWORD Lun, DWORD Action, PUCHAR Atr, PDWORD AtrLength)
{
	struct reader *reader = reader_find(Lun);
	if (Atr == NULL || AtrLength == NULL)
		return IFD_COMMUNICATION_ERROR;
	DWORD room = *AtrLength < MAX_ATR_SIZE ? MAX_ATR_SIZE : *AtrLength;
	*AtrLength = 0;
	if (reader == NULL)
		return IFD_NO_SUCH_DEVICE;
	switch (Action) {
	case IFD_POWER_DOWN:
		reader_power_off(reader);
		return IFD_SUCCESS;
	case IFD_POWER_UP:
	case IFD_RESET:
		if (reader_power(reader, Action == IFD_RESET ? ORDER_RESET : ORDER_POWER_ON) != 0)
			return IFD_COMMUNICATION_ERROR;
		// pcscd's buffer always has MAX_ATR_SIZE bytes; not all callers say so in the length.
		*AtrLength = room;
		return give_atr(Lun, AtrLength, Atr);
	default:
		return IFD_NOT_SUPPORTED;
	}
}

RESPONSECODE IFDHTransmitToICC(DWORD Lun, SCARD_IO_HEADER SendPci, PUCHAR TxBuffer, DWORD TxLength, PUCHAR RxBuffer,
			       PDWORD RxLength, PSCARD_IO_HEADER RecvPci)
{
	struct reader *reader = reader_find(Lun);
	if (TxBuffer == NULL || RxBuffer == NULL || RxLength == NULL)
		return IFD_COMMUNICATION_ERROR;
	size_t length = *RxLength;
	*RxLength = 0;
	if (reader == NULL)
		return IFD_NO_SUCH_DEVICE;
	// One byte would be an order to the card, and none would never be answered.
	if (TxLength < 2 || TxLength > MAXIMUM_MESSAGE)
		return IFD_COMMUNICATION_ERROR;
	switch (reader_exchange(reader, TxBuffer, TxLength, RxBuffer, &length)) {
	case 0:
		*RxLength = length;
		if (RecvPci != NULL)
			RecvPci->Protocol = SendPci.Protocol;
		return IFD_SUCCESS;
	case -2:
		return IFD_ICC_NOT_PRESENT;
	default:
		return IFD_COMMUNICATION_ERROR;
	}
}

RESPONSECODE IFDHICCPresence(DWORD Lun)
{
	struct reader *reader = reader_find(Lun);
	if (reader == NULL)
		return IFD_NO_SUCH_DEVICE;
	return reader_has_card(reader) ? IFD_ICC_PRESENT : IFD_ICC_NOT_PRESENT;
}

RESPONSECODE IFDHControl(DWORD Lun, DWORD Code, PUCHAR TxBuffer, DWORD TxLength, PUCHAR RxBuffer, DWORD RxLength,
			 LPDWORD Returned)
{
	// PC/SC part 10: feature 0x12 (properties) has the code that follows, most significant byte first.
	static const UCHAR features[] = {FEATURE_GET_TLV_PROPERTIES,	4, (UCHAR)(PROPERTIES_CODE >> 24),
					 (UCHAR)(PROPERTIES_CODE >> 16), (UCHAR)(PROPERTIES_CODE >> 8),
					 (UCHAR)PROPERTIES_CODE};
	// Property 0x0A, dwMaxAPDUDataSize: 65536, least significant byte first. OpenSC then sends extended APDUs.
	static const UCHAR properties[] = {PCSCv2_PART10_PROPERTY_dwMaxAPDUDataSize, 4, 0x00, 0x00, 0x01, 0x00};
	if (Returned == NULL)
		return IFD_COMMUNICATION_ERROR;
	*Returned = 0;
	if (reader_find(Lun) == NULL)
		return IFD_NO_SUCH_DEVICE;
	if (RxBuffer == NULL)
		return IFD_ERROR_INSUFFICIENT_BUFFER;
	*Returned = RxLength;
	RESPONSECODE result;
	if (Code == CM_IOCTL_GET_FEATURE_REQUEST)
		result = give(features, sizeof features, Returned, RxBuffer);
	else if (Code == PROPERTIES_CODE)
		result = give(properties, sizeof properties, Returned, RxBuffer);
	else if (Code == ECHO_CODE && (TxBuffer != NULL || TxLength == 0))
		result = give(TxLength == 0 ? properties : TxBuffer, TxLength, Returned, RxBuffer);
	else
		result = IFD_ERROR_NOT_SUPPORTED;
	if (result != IFD_SUCCESS)
		*Returned = 0;
	return result;
}
