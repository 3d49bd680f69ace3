/*
 * winscard.h - the resource manager as Windows code knows it: LONG and DWORD of 32 bits, states and protocols by
 * Windows' numbers, rgbAtr of 36 bytes.
 *
 * Not pcsc-lite's header of the same name. The functions have linker names of their own (comcard_SCardConnectA and so
 * on), for a program may well load libpcsclite beside libcomcard. What COM attaches by handle is a handle from here.
 */
#ifndef COM_WINSCARD_H
#define COM_WINSCARD_H

#include "com_base.h"
#include "scarderr.h"
#include "winsmcrd.h"

EXTERN_C_START

typedef ULONG_PTR SCARDCONTEXT, *PSCARDCONTEXT, *LPSCARDCONTEXT;
typedef ULONG_PTR SCARDHANDLE, *PSCARDHANDLE, *LPSCARDHANDLE;

#define SCARD_SCOPE_USER 0
#define SCARD_SCOPE_TERMINAL 1
#define SCARD_SCOPE_SYSTEM 2

#define SCARD_SHARE_EXCLUSIVE 1
#define SCARD_SHARE_SHARED 2
#define SCARD_SHARE_DIRECT 3

#define SCARD_LEAVE_CARD 0
#define SCARD_RESET_CARD 1
#define SCARD_UNPOWER_CARD 2
#define SCARD_EJECT_CARD 3

#define SCARD_AUTOALLOCATE ((DWORD)-1)

/* Groups; each ends with the second 0 that a list of one name needs. */
#define SCARD_ALL_READERS COMCARD_TEXT("SCard$AllReaders\000")
#define SCARD_DEFAULT_READERS COMCARD_TEXT("SCard$DefaultReaders\000")
#define SCARD_LOCAL_READERS COMCARD_TEXT("SCard$LocalReaders\000")
#define SCARD_SYSTEM_READERS COMCARD_TEXT("SCard$SystemReaders\000")

#define SCARD_PROVIDER_PRIMARY 1
#define SCARD_PROVIDER_CSP 2

#define SCERR_NOCARDNAME 0x4000
#define SCERR_NOGUIDS 0x8000

#define SCARD_STATE_UNAWARE 0x00000000U
#define SCARD_STATE_IGNORE 0x00000001U
#define SCARD_STATE_CHANGED 0x00000002U
#define SCARD_STATE_UNKNOWN 0x00000004U
#define SCARD_STATE_UNAVAILABLE 0x00000008U
#define SCARD_STATE_EMPTY 0x00000010U
#define SCARD_STATE_PRESENT 0x00000020U
#define SCARD_STATE_ATRMATCH 0x00000040U
#define SCARD_STATE_EXCLUSIVE 0x00000080U
#define SCARD_STATE_INUSE 0x00000100U
#define SCARD_STATE_MUTE 0x00000200U
#define SCARD_STATE_UNPOWERED 0x00000400U

/* The header of protocol information; what the protocol adds follows it. */
typedef struct _SCARD_IO_REQUEST {
  DWORD dwProtocol;
  DWORD cbPciLength;
} SCARD_IO_REQUEST, *PSCARD_IO_REQUEST, *LPSCARD_IO_REQUEST;
typedef const SCARD_IO_REQUEST *LPCSCARD_IO_REQUEST;

/* One copy per file: pcsc-lite exports variables of the Windows names, of another size. */
static const SCARD_IO_REQUEST comcard_pci_t0 __attribute__((unused)) = {SCARD_PROTOCOL_T0, 8};
static const SCARD_IO_REQUEST comcard_pci_t1 __attribute__((unused)) = {SCARD_PROTOCOL_T1, 8};
static const SCARD_IO_REQUEST comcard_pci_raw __attribute__((unused)) = {SCARD_PROTOCOL_RAW, 8};
#define SCARD_PCI_T0 (&comcard_pci_t0)
#define SCARD_PCI_T1 (&comcard_pci_t1)
#define SCARD_PCI_RAW (&comcard_pci_raw)

typedef struct {
  LPCSTR szReader;
  LPVOID pvUserData;
  DWORD dwCurrentState;
  DWORD dwEventState;
  DWORD cbAtr;
  BYTE rgbAtr[36];
} SCARD_READERSTATEA, *PSCARD_READERSTATEA, *LPSCARD_READERSTATEA;
typedef SCARD_READERSTATEA SCARD_READERSTATE_A, *PSCARD_READERSTATE_A, *LPSCARD_READERSTATE_A;

typedef struct {
  LPCWSTR szReader;
  LPVOID pvUserData;
  DWORD dwCurrentState;
  DWORD dwEventState;
  DWORD cbAtr;
  BYTE rgbAtr[36];
} SCARD_READERSTATEW, *PSCARD_READERSTATEW, *LPSCARD_READERSTATEW;
typedef SCARD_READERSTATEW SCARD_READERSTATE_W, *PSCARD_READERSTATE_W, *LPSCARD_READERSTATE_W;

COM_STATIC_ASSERT(sizeof(SCARD_IO_REQUEST) == 8, "protocol information starts with 8 bytes");
COM_STATIC_ASSERT(sizeof(SCARD_READERSTATEA) == 2 * sizeof(void *) + 48 &&
                      offsetof(SCARD_READERSTATEA, dwCurrentState) == 2 * sizeof(void *) &&
                      offsetof(SCARD_READERSTATEA, rgbAtr) == 2 * sizeof(void *) + 12,
                  "a reader's state is laid out as on Windows");
COM_STATIC_ASSERT(sizeof(SCARD_READERSTATEW) == sizeof(SCARD_READERSTATEA), "in both kinds of text");

/* The linker name of a function; SCardX without a letter is SCardXA, or SCardXW where UNICODE is defined. */
#define COMCARD_NAME(name) __asm__("comcard_" #name)

EXTERN_C LONG WINAPI SCardEstablishContext(DWORD dwScope, LPCVOID pvReserved1, LPCVOID pvReserved2,
                                           LPSCARDCONTEXT phContext) COMCARD_NAME(SCardEstablishContext);
EXTERN_C LONG WINAPI SCardReleaseContext(SCARDCONTEXT hContext) COMCARD_NAME(SCardReleaseContext);
EXTERN_C LONG WINAPI SCardIsValidContext(SCARDCONTEXT hContext) COMCARD_NAME(SCardIsValidContext);
/* Frees what a call returned for SCARD_AUTOALLOCATE; nothing else: SCARD_E_INVALID_PARAMETER. */
EXTERN_C LONG WINAPI SCardFreeMemory(SCARDCONTEXT hContext, LPCVOID pvMem) COMCARD_NAME(SCardFreeMemory);

/* Lengths are counted in characters, every terminating 0 included. */
EXTERN_C LONG WINAPI SCardListReadersA(SCARDCONTEXT hContext, LPCSTR mszGroups, LPSTR mszReaders,
                                       LPDWORD pcchReaders) COMCARD_NAME(SCardListReadersA);
EXTERN_C LONG WINAPI SCardListReadersW(SCARDCONTEXT hContext, LPCWSTR mszGroups, LPWSTR mszReaders,
                                       LPDWORD pcchReaders) COMCARD_NAME(SCardListReadersW);
EXTERN_C LONG WINAPI SCardListReaderGroupsA(SCARDCONTEXT hContext, LPSTR mszGroups,
                                            LPDWORD pcchGroups) COMCARD_NAME(SCardListReaderGroupsA);
EXTERN_C LONG WINAPI SCardListReaderGroupsW(SCARDCONTEXT hContext, LPWSTR mszGroups,
                                            LPDWORD pcchGroups) COMCARD_NAME(SCardListReaderGroupsW);
/*
 * Waits until a reader is not as dwCurrentState says, for dwTimeout milliseconds or INFINITE: SCARD_E_TIMEOUT,
 * SCARD_E_CANCELLED. At most 16 readers. \\?PnP?\Notification in place of a reader's name waits for readers that come
 * or go. The wait does not hinder other calls on hContext.
 */
EXTERN_C LONG WINAPI SCardGetStatusChangeA(SCARDCONTEXT hContext, DWORD dwTimeout, LPSCARD_READERSTATEA rgReaderStates,
                                           DWORD cReaders) COMCARD_NAME(SCardGetStatusChangeA);
EXTERN_C LONG WINAPI SCardGetStatusChangeW(SCARDCONTEXT hContext, DWORD dwTimeout, LPSCARD_READERSTATEW rgReaderStates,
                                           DWORD cReaders) COMCARD_NAME(SCardGetStatusChangeW);
/* Ends all such waits of hContext; where there is none, nothing happens. */
EXTERN_C LONG WINAPI SCardCancel(SCARDCONTEXT hContext) COMCARD_NAME(SCardCancel);
EXTERN_C LONG WINAPI SCardConnectA(SCARDCONTEXT hContext, LPCSTR szReader, DWORD dwShareMode,
                                   DWORD dwPreferredProtocols, LPSCARDHANDLE phCard,
                                   LPDWORD pdwActiveProtocol) COMCARD_NAME(SCardConnectA);
EXTERN_C LONG WINAPI SCardConnectW(SCARDCONTEXT hContext, LPCWSTR szReader, DWORD dwShareMode,
                                   DWORD dwPreferredProtocols, LPSCARDHANDLE phCard,
                                   LPDWORD pdwActiveProtocol) COMCARD_NAME(SCardConnectW);
EXTERN_C LONG WINAPI SCardReconnect(SCARDHANDLE hCard, DWORD dwShareMode, DWORD dwPreferredProtocols,
                                    DWORD dwInitialization, LPDWORD pdwActiveProtocol) COMCARD_NAME(SCardReconnect);
EXTERN_C LONG WINAPI SCardDisconnect(SCARDHANDLE hCard, DWORD dwDisposition) COMCARD_NAME(SCardDisconnect);
EXTERN_C LONG WINAPI SCardStatusA(SCARDHANDLE hCard, LPSTR mszReaderNames, LPDWORD pcchReaderLen, LPDWORD pdwState,
                                  LPDWORD pdwProtocol, LPBYTE pbAtr, LPDWORD pcbAtrLen) COMCARD_NAME(SCardStatusA);
EXTERN_C LONG WINAPI SCardStatusW(SCARDHANDLE hCard, LPWSTR mszReaderNames, LPDWORD pcchReaderLen, LPDWORD pdwState,
                                  LPDWORD pdwProtocol, LPBYTE pbAtr, LPDWORD pcbAtrLen) COMCARD_NAME(SCardStatusW);
EXTERN_C LONG WINAPI SCardBeginTransaction(SCARDHANDLE hCard) COMCARD_NAME(SCardBeginTransaction);
EXTERN_C LONG WINAPI SCardEndTransaction(SCARDHANDLE hCard, DWORD dwDisposition) COMCARD_NAME(SCardEndTransaction);
EXTERN_C LONG WINAPI SCardTransmit(SCARDHANDLE hCard, LPCSCARD_IO_REQUEST pioSendPci, const BYTE *pbSendBuffer,
                                   DWORD cbSendLength, LPSCARD_IO_REQUEST pioRecvPci, LPBYTE pbRecvBuffer,
                                   LPDWORD pcbRecvLength) COMCARD_NAME(SCardTransmit);
/* Lengths in bytes. The control codes of readers' drivers pass as they are, SCARD_CTL_CODE becomes pcsc-lite's. */
EXTERN_C LONG WINAPI SCardControl(SCARDHANDLE hCard, DWORD dwControlCode, LPCVOID lpInBuffer, DWORD cbInBufferSize,
                                  LPVOID lpOutBuffer, DWORD cbOutBufferSize,
                                  LPDWORD lpBytesReturned) COMCARD_NAME(SCardControl);
EXTERN_C LONG WINAPI SCardGetAttrib(SCARDHANDLE hCard, DWORD dwAttrId, LPBYTE pbAttr,
                                    LPDWORD pcbAttrLen) COMCARD_NAME(SCardGetAttrib);
EXTERN_C LONG WINAPI SCardSetAttrib(SCARDHANDLE hCard, DWORD dwAttrId, LPCBYTE pbAttr,
                                    DWORD cbAttrLen) COMCARD_NAME(SCardSetAttrib);

#ifdef UNICODE
#define COMCARD_TEXT(text) OLESTR(text)
typedef SCARD_READERSTATEW SCARD_READERSTATE, *PSCARD_READERSTATE, *LPSCARD_READERSTATE;
#define SCardListReaders SCardListReadersW
#define SCardListReaderGroups SCardListReaderGroupsW
#define SCardGetStatusChange SCardGetStatusChangeW
#define SCardConnect SCardConnectW
#define SCardStatus SCardStatusW
#else
#define COMCARD_TEXT(text) text
typedef SCARD_READERSTATEA SCARD_READERSTATE, *PSCARD_READERSTATE, *LPSCARD_READERSTATE;
EXTERN_C LONG WINAPI SCardListReaders(SCARDCONTEXT hContext, LPCSTR mszGroups, LPSTR mszReaders,
                                      LPDWORD pcchReaders) COMCARD_NAME(SCardListReadersA);
EXTERN_C LONG WINAPI SCardListReaderGroups(SCARDCONTEXT hContext, LPSTR mszGroups,
                                           LPDWORD pcchGroups) COMCARD_NAME(SCardListReaderGroupsA);
EXTERN_C LONG WINAPI SCardGetStatusChange(SCARDCONTEXT hContext, DWORD dwTimeout, LPSCARD_READERSTATEA rgReaderStates,
                                          DWORD cReaders) COMCARD_NAME(SCardGetStatusChangeA);
EXTERN_C LONG WINAPI SCardConnect(SCARDCONTEXT hContext, LPCSTR szReader, DWORD dwShareMode,
                                  DWORD dwPreferredProtocols, LPSCARDHANDLE phCard,
                                  LPDWORD pdwActiveProtocol) COMCARD_NAME(SCardConnectA);
EXTERN_C LONG WINAPI SCardStatus(SCARDHANDLE hCard, LPSTR mszReaderNames, LPDWORD pcchReaderLen, LPDWORD pdwState,
                                 LPDWORD pdwProtocol, LPBYTE pbAtr, LPDWORD pcbAtrLen) COMCARD_NAME(SCardStatusA);
#endif

EXTERN_C_END

#endif
