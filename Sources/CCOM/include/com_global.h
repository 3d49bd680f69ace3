/* com_global.h - memory by handles, and the streams over it. windows.h and ole2.h include it. */
#ifndef COM_GLOBAL_H
#define COM_GLOBAL_H

#include "com_base.h"
#include "objidl.h"

EXTERN_C_START

#define GMEM_FIXED 0x0000
#define GMEM_MOVEABLE 0x0002
#define GMEM_NOCOMPACT 0x0010
#define GMEM_NODISCARD 0x0020
#define GMEM_ZEROINIT 0x0040
#define GMEM_MODIFY 0x0080
#define GMEM_DISCARDABLE 0x0100
#define GMEM_SHARE 0x2000
#define GMEM_DDESHARE 0x2000
#define GMEM_VALID_FLAGS 0x7F72
#define GMEM_LOCKCOUNT 0x00FF
#define GMEM_DISCARDED 0x4000
#define GMEM_INVALID_HANDLE 0x8000
#define GHND (GMEM_MOVEABLE | GMEM_ZEROINIT)
#define GPTR (GMEM_FIXED | GMEM_ZEROINIT)

/* The handle of a fixed block is its address; that of a moveable one only GlobalLock turns into an address. */
WINOLEAPI_(HGLOBAL) GlobalAlloc(UINT uFlags, SIZE_T dwBytes);
WINOLEAPI_(HGLOBAL) GlobalReAlloc(HGLOBAL hMem, SIZE_T dwBytes, UINT uFlags);
WINOLEAPI_(HGLOBAL) GlobalFree(HGLOBAL hMem);
WINOLEAPI_(LPVOID) GlobalLock(HGLOBAL hMem);
WINOLEAPI_(BOOL) GlobalUnlock(HGLOBAL hMem);
WINOLEAPI_(SIZE_T) GlobalSize(HGLOBAL hMem);
WINOLEAPI_(UINT) GlobalFlags(HGLOBAL hMem);
WINOLEAPI_(HGLOBAL) GlobalHandle(LPCVOID pMem);

/* Why the last of these functions that failed on this thread did: ERROR_INVALID_HANDLE and its like. */
WINOLEAPI_(DWORD) GetLastError(void);
WINOLEAPI_(void) SetLastError(DWORD dwErrCode);

/* A stream over such memory, or over new one where hGlobal is NULL. */
WINOLEAPI CreateStreamOnHGlobal(HGLOBAL hGlobal, BOOL fDeleteOnRelease, LPSTREAM *ppstm);
WINOLEAPI GetHGlobalFromStream(LPSTREAM pstm, HGLOBAL *phglobal);

EXTERN_C_END

#endif
