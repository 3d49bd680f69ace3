/*
 * com_base.h - what every COM header stands on: fixed-width types, GUIDs, calling macros.
 *
 * Ported sources keep their Windows names here with their Windows widths, on every platform: LONG, ULONG, DWORD, BOOL
 * and all enums have 32 bits, OLECHAR has 16. Usable from C11 and C++11 on, with gcc and clang, with and without
 * -fshort-wchar. Never includes a system header of pcsc-lite.
 */
#ifndef COM_BASE_H
#define COM_BASE_H

#if defined(__wintypes_h__) || defined(__winscard_h__)
#error "pcsc-lite's <wintypes.h> came before a COM header. Its DWORD and LONG have 64 bits here, COM's have 32, so one source file cannot use both: leave pcsc-lite's include folder out (no `pkg-config libpcsclite`) and include <winscard.h> of comcard, or move the code that calls pcsc-lite into a file of its own."
#endif

/* Should pcsc-lite's come afterwards, this word of theirs says so, beside what the compiler says of its own accord. */
#ifndef PCSC_API
#define PCSC_API                                                                                                       \
  _Pragma("GCC error \"pcsc-lite's <winscard.h> came after a COM header: move calls of it to a file of its own.\"")
#endif

#include <stddef.h>
#include <stdint.h>

#if defined(__cplusplus) ? __cplusplus < 201103L : __STDC_VERSION__ < 201112L
#error "The COM headers need C11 or C++11: add -std=c11 or -std=c++11, or a later standard."
#endif

/* ---- Language ---- */

#ifdef __cplusplus
#define EXTERN_C extern "C"
#define EXTERN_C_START extern "C" {
#define EXTERN_C_END }
#define COM_STATIC_ASSERT(condition, text) static_assert(condition, text)
#else
#define EXTERN_C extern
#define EXTERN_C_START
#define EXTERN_C_END
#define COM_STATIC_ASSERT(condition, text) _Static_assert(condition, text)
#endif

/* The platform's own calling convention is COM's: nothing to say. */
#define STDMETHODCALLTYPE
#define STDMETHODVCALLTYPE
#define STDAPICALLTYPE
#define STDAPIVCALLTYPE
#define WINAPI
#define WINOLEAPI EXTERN_C HRESULT STDAPICALLTYPE
#define WINOLEAPI_(type) EXTERN_C type STDAPICALLTYPE
#define APIENTRY
#define CALLBACK
#define PASCAL
#define FAR
#define NEAR
#ifndef __stdcall
#define __stdcall
#endif
#ifndef __cdecl
#define __cdecl
#endif
#ifndef __RPC_FAR
#define __RPC_FAR
#define __RPC_USER
#define __RPC_STUB
#define __RPC_API
#endif

/* DllGetClassObject and its like must be visible even under -fvisibility=hidden. */
#define COM_EXPORT __attribute__((visibility("default")))
#define STDAPI EXTERN_C COM_EXPORT HRESULT STDAPICALLTYPE
#define STDAPI_(type) EXTERN_C COM_EXPORT type STDAPICALLTYPE
#define STDMETHODIMP HRESULT STDMETHODCALLTYPE
#define STDMETHODIMP_(type) type STDMETHODCALLTYPE

#define DECLSPEC_UUID(text)
#define DECLSPEC_NOVTABLE
#define DECLSPEC_SELECTANY __attribute__((weak))
#define DECLSPEC_IMPORT
#define DECLSPEC_EXPORT COM_EXPORT
#define DECLSPEC_XFGVIRT(base, func)

#define interface struct
#ifdef CONST_VTABLE
#define CONST_VTBL const
#else
#define CONST_VTBL
#endif
#define BEGIN_INTERFACE
#define END_INTERFACE
#define MIDL_INTERFACE(text) struct DECLSPEC_UUID(text) DECLSPEC_NOVTABLE

/* One interface declared by hand for both languages, as 1990s headers do. */
#ifdef __cplusplus
#define STDMETHOD(method) virtual HRESULT STDMETHODCALLTYPE method
#define STDMETHOD_(type, method) virtual type STDMETHODCALLTYPE method
#define PURE = 0
#define THIS_
#define THIS void
#define DECLARE_INTERFACE(name) struct name
#define DECLARE_INTERFACE_(name, base) struct name : public base
#else
#define STDMETHOD(method) HRESULT(STDMETHODCALLTYPE *method)
#define STDMETHOD_(type, method) type(STDMETHODCALLTYPE *method)
#define PURE
#define THIS_ INTERFACE *This,
#define THIS INTERFACE *This
#define DECLARE_INTERFACE(name)                                                                                        \
  typedef struct name {                                                                                                \
    const struct name##Vtbl *lpVtbl;                                                                                   \
  } name;                                                                                                              \
  typedef struct name##Vtbl name##Vtbl;                                                                                \
  struct name##Vtbl
#define DECLARE_INTERFACE_(name, base) DECLARE_INTERFACE(name)
#endif

/* Structures name their inner unions by these; nameless is what both sides of the years agree on. */
#ifdef NONAMELESSUNION
#define DUMMYUNIONNAME u
#define DUMMYUNIONNAME2 u2
#define DUMMYSTRUCTNAME s
#define DUMMYSTRUCTNAME2 s2
#define __VARIANT_NAME_1 n1
#define __VARIANT_NAME_2 n2
#define __VARIANT_NAME_3 n3
#define __VARIANT_NAME_4 brecVal
#else
#define DUMMYUNIONNAME
#define DUMMYUNIONNAME2
#define DUMMYSTRUCTNAME
#define DUMMYSTRUCTNAME2
#define __VARIANT_NAME_1
#define __VARIANT_NAME_2
#define __VARIANT_NAME_3
#define __VARIANT_NAME_4
#endif

/* ---- Types of fixed width ---- */

#define VOID void
#define CONST const
#ifndef TRUE
#define TRUE 1
#endif
#ifndef FALSE
#define FALSE 0
#endif

EXTERN_C_START

typedef uint8_t BYTE, *PBYTE, *LPBYTE;
typedef const BYTE *LPCBYTE;
typedef uint16_t WORD, *PWORD, *LPWORD;
typedef uint32_t DWORD, *PDWORD, *LPDWORD;
typedef int BOOL, *PBOOL, *LPBOOL;
typedef BYTE BOOLEAN, *PBOOLEAN;
typedef int INT, *PINT, *LPINT;
typedef unsigned int UINT, *PUINT, *LPUINT;
typedef int32_t LONG, *PLONG, *LPLONG;
typedef uint32_t ULONG, *PULONG, *LPULONG;
typedef int16_t SHORT, *PSHORT;
typedef uint16_t USHORT, *PUSHORT;
typedef char CHAR, *PCHAR;
typedef unsigned char UCHAR, *PUCHAR;
typedef float FLOAT, *PFLOAT;
typedef double DOUBLE;
typedef int64_t LONGLONG, *PLONGLONG, LONG64, INT64;
typedef uint64_t ULONGLONG, *PULONGLONG, DWORDLONG, ULONG64, UINT64, DWORD64;
typedef int8_t INT8;
typedef uint8_t UINT8;
typedef int16_t INT16;
typedef uint16_t UINT16;
typedef int32_t INT32, LONG32;
typedef uint32_t UINT32, ULONG32, DWORD32;
typedef intptr_t INT_PTR, LONG_PTR, *PINT_PTR, *PLONG_PTR;
typedef uintptr_t UINT_PTR, ULONG_PTR, DWORD_PTR, *PUINT_PTR, *PULONG_PTR, *PDWORD_PTR;
typedef size_t SIZE_T, *PSIZE_T;
typedef ptrdiff_t SSIZE_T;

typedef void *PVOID, *LPVOID;
typedef const void *LPCVOID;
typedef void *HANDLE, *HGLOBAL, *HLOCAL, *HWND, *HINSTANCE, *HMODULE;
typedef HANDLE *PHANDLE, *LPHANDLE;

typedef LONG HRESULT;
typedef DWORD LCID;
typedef WORD LANGID;

/* A UTF-16 code unit. What u"" or, under -fshort-wchar, L"" is made of. */
#if __WCHAR_MAX__ <= 0xFFFF
typedef wchar_t WCHAR;
#define OLESTR(text) L##text
#else
#ifdef __cplusplus
typedef char16_t WCHAR;
#else
typedef uint_least16_t WCHAR; /* char16_t of <uchar.h> */
#endif
#define OLESTR(text) u##text
#endif
typedef WCHAR OLECHAR;
typedef WCHAR *PWSTR, *LPWSTR, *PWCHAR, *LPWCH;
typedef const WCHAR *PCWSTR, *LPCWSTR;
typedef OLECHAR *LPOLESTR;
typedef const OLECHAR *LPCOLESTR;
typedef CHAR *PSTR, *LPSTR, *LPCH;
typedef const CHAR *PCSTR, *LPCSTR;

typedef union _LARGE_INTEGER {
  struct {
    DWORD LowPart;
    LONG HighPart;
  } DUMMYSTRUCTNAME;
  struct {
    DWORD LowPart;
    LONG HighPart;
  } u;
  LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;

typedef union _ULARGE_INTEGER {
  struct {
    DWORD LowPart;
    DWORD HighPart;
  } DUMMYSTRUCTNAME;
  struct {
    DWORD LowPart;
    DWORD HighPart;
  } u;
  ULONGLONG QuadPart;
} ULARGE_INTEGER, *PULARGE_INTEGER;

EXTERN_C_END

COM_STATIC_ASSERT(sizeof(LONG) == 4 && sizeof(DWORD) == 4 && sizeof(BOOL) == 4, "LONG, DWORD and BOOL have 32 bits");
COM_STATIC_ASSERT(sizeof(OLECHAR) == 2, "OLECHAR has 16 bits");
COM_STATIC_ASSERT(sizeof(ULONG_PTR) == sizeof(void *), "ULONG_PTR is as wide as a pointer");

#include "com_guid.h"
#include "winerror.h"

/* ---- Enums of flags ---- */

/* Lets flags of an enum be combined and stay of the enum's type, which C++ does not do by itself. */
#ifdef __cplusplus
#define COM_ENUM_OPERATORS(type)                                                                                       \
  extern "C++" {                                                                                                       \
  inline constexpr type operator|(type a, type b) {                                                                    \
    return static_cast<type>(static_cast<unsigned>(a) | static_cast<unsigned>(b));                                     \
  }                                                                                                                    \
  inline constexpr type operator&(type a, type b) {                                                                    \
    return static_cast<type>(static_cast<unsigned>(a) & static_cast<unsigned>(b));                                     \
  }                                                                                                                    \
  inline constexpr type operator^(type a, type b) {                                                                    \
    return static_cast<type>(static_cast<unsigned>(a) ^ static_cast<unsigned>(b));                                     \
  }                                                                                                                    \
  inline type operator~(type a) { return static_cast<type>(~static_cast<unsigned>(a)); }                               \
  inline type &operator|=(type &a, type b) { return a = a | b; }                                                       \
  inline type &operator&=(type &a, type b) { return a = a & b; }                                                       \
  inline type &operator^=(type &a, type b) { return a = a ^ b; }                                                       \
  }
#else
#define COM_ENUM_OPERATORS(type)
#endif
#define DEFINE_ENUM_FLAG_OPERATORS(type) COM_ENUM_OPERATORS(type)

#endif
