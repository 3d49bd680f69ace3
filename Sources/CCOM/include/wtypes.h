/* Generated from wtypes.idl by idlc. Do not edit. */
#ifndef __wtypes_h__
#define __wtypes_h__

#include "com_base.h"

#ifdef __cplusplus
extern "C" {
#endif
#include "com_base.h"
#if 0 /* com_base.h has these */
typedef unsigned char BYTE;
typedef unsigned char *PBYTE;
typedef unsigned char *LPBYTE;
typedef unsigned short WORD;
typedef unsigned short *PWORD;
typedef unsigned short *LPWORD;
typedef ULONG DWORD;
typedef ULONG *PDWORD;
typedef ULONG *LPDWORD;
typedef LONG BOOL;
typedef LONG *PBOOL;
typedef LONG *LPBOOL;
typedef unsigned char BOOLEAN;
typedef int INT;
typedef int *PINT;
typedef int *LPINT;
typedef unsigned int UINT;
typedef unsigned int *PUINT;
typedef LONG LONG;
typedef LONG *PLONG;
typedef LONG *LPLONG;
typedef ULONG ULONG;
typedef ULONG *PULONG;
typedef short SHORT;
typedef short *PSHORT;
typedef unsigned short USHORT;
typedef unsigned short *PUSHORT;
typedef char CHAR;
typedef char *PCHAR;
typedef unsigned char UCHAR;
typedef unsigned char *PUCHAR;
typedef float FLOAT;
typedef double DOUBLE;
typedef LONGLONG LONGLONG;
typedef ULONGLONG ULONGLONG;
typedef ULONGLONG DWORDLONG;
typedef LONG_PTR INT_PTR;
typedef LONG_PTR LONG_PTR;
typedef ULONG_PTR UINT_PTR;
typedef ULONG_PTR ULONG_PTR;
typedef ULONG_PTR DWORD_PTR;
typedef ULONG_PTR SIZE_T;
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
typedef LONG_PTR SSIZE_T;
typedef WCHAR WCHAR;
typedef WCHAR OLECHAR;
typedef void *PVOID;
typedef void *LPVOID;
typedef const void *LPCVOID;
typedef const BYTE *LPCBYTE;
typedef CHAR *LPSTR;
typedef const CHAR *LPCSTR;
typedef WCHAR *LPWSTR;
typedef const WCHAR *LPCWSTR;
typedef OLECHAR *LPOLESTR;
typedef const OLECHAR *LPCOLESTR;
typedef void *HANDLE;
typedef void *HWND;
typedef void *HGLOBAL;
typedef void *HINSTANCE;
typedef void *HMODULE;
typedef LONG HRESULT;
typedef DWORD LCID;
typedef WORD LANGID;

struct _GUID {
    DWORD Data1;
    WORD Data2;
    WORD Data3;
    BYTE Data4[8];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _GUID) == 16, "size of GUID");
COM_STATIC_ASSERT(offsetof(struct _GUID, Data1) == 0, "place of GUID.Data1");
COM_STATIC_ASSERT(offsetof(struct _GUID, Data2) == 4, "place of GUID.Data2");
COM_STATIC_ASSERT(offsetof(struct _GUID, Data3) == 6, "place of GUID.Data3");
COM_STATIC_ASSERT(offsetof(struct _GUID, Data4) == 8, "place of GUID.Data4");
#endif
typedef struct _GUID GUID;
typedef struct _GUID *LPGUID;
typedef const GUID *LPCGUID;
typedef GUID IID;
typedef GUID *LPIID;
typedef GUID CLSID;
typedef GUID *LPCLSID;
typedef GUID FMTID;
typedef GUID *LPFMTID;
typedef const GUID *REFGUID;
typedef const IID *REFIID;
typedef const CLSID *REFCLSID;
typedef const FMTID *REFFMTID;

struct _LARGE_INTEGER {
    LONGLONG QuadPart;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _LARGE_INTEGER) == 8, "size of LARGE_INTEGER");
COM_STATIC_ASSERT(offsetof(struct _LARGE_INTEGER, QuadPart) == 0, "place of LARGE_INTEGER.QuadPart");
#endif
typedef struct _LARGE_INTEGER LARGE_INTEGER;
typedef struct _LARGE_INTEGER *PLARGE_INTEGER;

struct _ULARGE_INTEGER {
    ULONGLONG QuadPart;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _ULARGE_INTEGER) == 8, "size of ULARGE_INTEGER");
COM_STATIC_ASSERT(offsetof(struct _ULARGE_INTEGER, QuadPart) == 0, "place of ULARGE_INTEGER.QuadPart");
#endif
typedef struct _ULARGE_INTEGER ULARGE_INTEGER;
typedef struct _ULARGE_INTEGER *PULARGE_INTEGER;
#endif

struct _FILETIME {
    DWORD dwLowDateTime;
    DWORD dwHighDateTime;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _FILETIME) == 8, "size of FILETIME");
COM_STATIC_ASSERT(offsetof(struct _FILETIME, dwLowDateTime) == 0, "place of FILETIME.dwLowDateTime");
COM_STATIC_ASSERT(offsetof(struct _FILETIME, dwHighDateTime) == 4, "place of FILETIME.dwHighDateTime");
#endif
typedef struct _FILETIME FILETIME;
typedef struct _FILETIME *PFILETIME;
typedef struct _FILETIME *LPFILETIME;
typedef LONG SCODE;
typedef LONG *PSCODE;
typedef double DATE;
typedef OLECHAR *BSTR;
typedef OLECHAR **LPBSTR;
typedef short VARIANT_BOOL;
typedef short *LPVARIANT_BOOL;
typedef unsigned short VARTYPE;
#define VARIANT_TRUE ((VARIANT_BOOL)-1)
#define VARIANT_FALSE ((VARIANT_BOOL)0)

union tagCY {
    struct {
        ULONG Lo;
        LONG Hi;
    } DUMMYSTRUCTNAME;
    LONGLONG int64;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(union tagCY) == 8, "size of CY");
COM_STATIC_ASSERT(offsetof(union tagCY, int64) == 0, "place of CY.int64");
#endif
typedef union tagCY CY;
typedef union tagCY *LPCY;
typedef CY CURRENCY;

struct tagDEC {
    USHORT wReserved;
    union {
        struct {
            BYTE scale;
            BYTE sign;
        } DUMMYSTRUCTNAME;
        USHORT signscale;
    } DUMMYUNIONNAME;
    ULONG Hi32;
    union {
        struct {
            ULONG Lo32;
            ULONG Mid32;
        } DUMMYSTRUCTNAME2;
        ULONGLONG Lo64;
    } DUMMYUNIONNAME2;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagDEC) == 16, "size of DECIMAL");
COM_STATIC_ASSERT(offsetof(struct tagDEC, wReserved) == 0, "place of DECIMAL.wReserved");
COM_STATIC_ASSERT(offsetof(struct tagDEC, Hi32) == 4, "place of DECIMAL.Hi32");
#endif
typedef struct tagDEC DECIMAL;
typedef struct tagDEC *LPDECIMAL;
#define DECIMAL_NEG ((BYTE)0x80)

enum VARENUM {
    VT_EMPTY = 0,
    VT_NULL = 1,
    VT_I2 = 2,
    VT_I4 = 3,
    VT_R4 = 4,
    VT_R8 = 5,
    VT_CY = 6,
    VT_DATE = 7,
    VT_BSTR = 8,
    VT_DISPATCH = 9,
    VT_ERROR = 10,
    VT_BOOL = 11,
    VT_VARIANT = 12,
    VT_UNKNOWN = 13,
    VT_DECIMAL = 14,
    VT_I1 = 16,
    VT_UI1 = 17,
    VT_UI2 = 18,
    VT_UI4 = 19,
    VT_I8 = 20,
    VT_UI8 = 21,
    VT_INT = 22,
    VT_UINT = 23,
    VT_VOID = 24,
    VT_HRESULT = 25,
    VT_PTR = 26,
    VT_SAFEARRAY = 27,
    VT_CARRAY = 28,
    VT_USERDEFINED = 29,
    VT_LPSTR = 30,
    VT_LPWSTR = 31,
    VT_RECORD = 36,
    VT_INT_PTR = 37,
    VT_UINT_PTR = 38,
    VT_FILETIME = 64,
    VT_BLOB = 65,
    VT_STREAM = 66,
    VT_STORAGE = 67,
    VT_STREAMED_OBJECT = 68,
    VT_STORED_OBJECT = 69,
    VT_BLOB_OBJECT = 70,
    VT_CF = 71,
    VT_CLSID = 72,
    VT_VERSIONED_STREAM = 73,
    VT_BSTR_BLOB = 4095,
    VT_VECTOR = 4096,
    VT_ARRAY = 8192,
    VT_BYREF = 16384,
    VT_RESERVED = 32768,
    VT_ILLEGAL = 65535,
    VT_ILLEGALMASKED = 4095,
    VT_TYPEMASK = 4095
};
COM_STATIC_ASSERT(sizeof(enum VARENUM) == 4, "VARENUM has 32 bits");

#ifdef __cplusplus
}
#endif

#endif /* __wtypes_h__ */
