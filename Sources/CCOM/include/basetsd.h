/* Generated from basetsd.idl by idlc. Do not edit. */
#ifndef __basetsd_h__
#define __basetsd_h__

#include "com_base.h"

#ifdef __cplusplus
extern "C" {
#endif
#include "com_base.h"
#if 0 /* com_base.h has these */
typedef signed char INT8;
typedef unsigned char UINT8;
typedef short INT16;
typedef unsigned short UINT16;
typedef int INT32;
typedef int LONG32;
typedef unsigned int UINT32;
typedef unsigned int ULONG32;
typedef unsigned int DWORD32;
typedef LONGLONG INT64;
typedef LONGLONG LONG64;
typedef ULONGLONG UINT64;
typedef ULONGLONG ULONG64;
typedef ULONGLONG DWORD64;
typedef LONG_PTR INT_PTR;
typedef LONG_PTR LONG_PTR;
typedef LONG_PTR SSIZE_T;
typedef LONG_PTR *PINT_PTR;
typedef LONG_PTR *PLONG_PTR;
typedef ULONG_PTR UINT_PTR;
typedef ULONG_PTR ULONG_PTR;
typedef ULONG_PTR DWORD_PTR;
typedef ULONG_PTR SIZE_T;
typedef ULONG_PTR *PUINT_PTR;
typedef ULONG_PTR *PULONG_PTR;
typedef ULONG_PTR *PDWORD_PTR;
typedef ULONG_PTR *PSIZE_T;
#endif
typedef INT8 *PINT8;
typedef INT16 *PINT16;
typedef INT32 *PINT32;
typedef INT64 *PINT64;
typedef LONG32 *PLONG32;
typedef LONG64 *PLONG64;
typedef UINT8 *PUINT8;
typedef UINT16 *PUINT16;
typedef UINT32 *PUINT32;
typedef UINT64 *PUINT64;
typedef ULONG32 *PULONG32;
typedef ULONG64 *PULONG64;
typedef DWORD32 *PDWORD32;
typedef DWORD64 *PDWORD64;
typedef SSIZE_T *PSSIZE_T;
typedef LONG_PTR LRESULT;
typedef LONG_PTR LPARAM;
typedef UINT_PTR WPARAM;

#ifdef __cplusplus
}
#endif

#endif /* __basetsd_h__ */
