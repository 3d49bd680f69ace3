/*
 * windows.h - the slice of it that smart card sources use: types, COM, and a few calls that have an exact counterpart.
 *
 * min and max are not macros here, whatever NOMINMAX says.
 */
#ifndef COM_WINDOWS_H
#define COM_WINDOWS_H

#include <string.h>
#include <time.h>

#include "com_base.h"

/* Only what COM sources say; other arguments are an error at the place of use. */
#ifndef __declspec
#define __declspec(what) COM_DECLSPEC_##what
#endif
#define COM_DECLSPEC_dllexport COM_EXPORT
#define COM_DECLSPEC_dllimport
#define COM_DECLSPEC_novtable
#define COM_DECLSPEC_nothrow
#define COM_DECLSPEC_selectany DECLSPEC_SELECTANY
#define COM_DECLSPEC_thread __thread
#define COM_DECLSPEC_uuid(text)

#define MAX_PATH 260
#define INFINITE 0xFFFFFFFFU
#define INVALID_HANDLE_VALUE ((HANDLE)(LONG_PTR)-1)
#define DLL_PROCESS_DETACH 0
#define DLL_PROCESS_ATTACH 1
#define DLL_THREAD_ATTACH 2
#define DLL_THREAD_DETACH 3

#define MAKEWORD(low, high) ((WORD)(((BYTE)(low)) | ((WORD)((BYTE)(high))) << 8))
#define MAKELONG(low, high) ((LONG)(((WORD)(low)) | ((DWORD)((WORD)(high))) << 16))
#define LOWORD(value) ((WORD)((ULONG_PTR)(value)&0xFFFF))
#define HIWORD(value) ((WORD)(((ULONG_PTR)(value) >> 16) & 0xFFFF))
#define LOBYTE(value) ((BYTE)((ULONG_PTR)(value)&0xFF))
#define HIBYTE(value) ((BYTE)(((ULONG_PTR)(value) >> 8) & 0xFF))
#define UNREFERENCED_PARAMETER(parameter) ((void)(parameter))

#define ZeroMemory(destination, length) memset((destination), 0, (length))
#define FillMemory(destination, length, fill) memset((destination), (fill), (length))
#define CopyMemory(destination, source, length) memcpy((destination), (source), (length))
#define MoveMemory(destination, source, length) memmove((destination), (source), (length))

/* Text of the width that UNICODE chooses. */
#ifdef UNICODE
typedef WCHAR TCHAR, *PTSTR, *LPTSTR;
typedef const WCHAR *PCTSTR, *LPCTSTR;
#define TEXT(text) OLESTR(text)
#else
typedef CHAR TCHAR, *PTSTR, *LPTSTR;
typedef const CHAR *PCTSTR, *LPCTSTR;
#define TEXT(text) text
#endif

/* The reference counts of legacy objects. Each returns the new value, the last two the old one. */
static inline LONG InterlockedIncrement(LONG volatile *value) { return __atomic_add_fetch(value, 1, __ATOMIC_SEQ_CST); }
static inline LONG InterlockedDecrement(LONG volatile *value) { return __atomic_sub_fetch(value, 1, __ATOMIC_SEQ_CST); }
static inline LONG InterlockedExchange(LONG volatile *target, LONG value) {
  return __atomic_exchange_n(target, value, __ATOMIC_SEQ_CST);
}
static inline LONG InterlockedCompareExchange(LONG volatile *target, LONG value, LONG comparand) {
  __atomic_compare_exchange_n(target, &comparand, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
  return comparand;
}

/* Strict -std=c11 hides the system calls that these stand on. */
#ifdef CLOCK_MONOTONIC
static inline void Sleep(DWORD milliseconds) {
  struct timespec left = {(time_t)(milliseconds / 1000), (long)(milliseconds % 1000) * 1000000L};
  while (nanosleep(&left, &left) != 0) {
  }
}

static inline ULONGLONG GetTickCount64(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (ULONGLONG)now.tv_sec * 1000U + (ULONGLONG)now.tv_nsec / 1000000U;
}
static inline DWORD GetTickCount(void) { return (DWORD)GetTickCount64(); }
#endif

#include "com_global.h"
#include "winerror.h"
#ifndef WIN32_LEAN_AND_MEAN
#include "ole2.h"
#endif

#endif
