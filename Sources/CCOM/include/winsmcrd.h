/* winsmcrd.h - the constants of smart card readers, with the values that Windows gives them. */
#ifndef COM_WINSMCRD_H
#define COM_WINSMCRD_H

#include "com_base.h"

/* An answer to reset, its TS byte included. */
#define SCARD_ATR_LENGTH 33

/* Protocols: bits, but for 0. */
#define SCARD_PROTOCOL_UNDEFINED 0x00000000U
#define SCARD_PROTOCOL_T0 0x00000001U
#define SCARD_PROTOCOL_T1 0x00000002U
#define SCARD_PROTOCOL_RAW 0x00010000U
#define SCARD_PROTOCOL_Tx (SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1)
#define SCARD_PROTOCOL_DEFAULT 0x80000000U
#define SCARD_PROTOCOL_OPTIMAL 0x00000000U

/* States of a reader: one number, unlike pcsc-lite's bits. */
#define SCARD_UNKNOWN 0
#define SCARD_ABSENT 1
#define SCARD_PRESENT 2
#define SCARD_SWALLOWED 3
#define SCARD_POWERED 4
#define SCARD_NEGOTIABLE 5
#define SCARD_SPECIFIC 6

#define SCARD_COLD_RESET 1
#define SCARD_WARM_RESET 2

#endif
