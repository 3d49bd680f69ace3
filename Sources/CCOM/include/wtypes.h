/* Generated from wtypes.idl by idlc. Do not edit. */
#ifndef __wtypes_h__
#define __wtypes_h__

#include "com_base.h"
#include "basetsd.h"

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
typedef void *HLOCAL;
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
typedef void *HICON;
typedef void *HCURSOR;
typedef void *HBRUSH;
typedef void *HPEN;
typedef void *HFONT;
typedef void *HDC;
typedef void *HMENU;
typedef void *HACCEL;
typedef void *HRGN;
typedef void *HGDIOBJ;
typedef void *HTASK;
typedef void *HKEY;
typedef void *HDESK;
typedef void *HBITMAP;
typedef void *HPALETTE;
typedef void *HMETAFILE;
typedef void *HENHMETAFILE;
typedef void *HMETAFILEPICT;
typedef void *HMONITOR;
typedef void *HMF;
typedef void *HEMF;
typedef void *HRSRC;
typedef void *HSTR;
typedef void *HWINSTA;
typedef void *HKL;
typedef void *HDWP;
typedef DWORD COLORREF;
typedef DWORD *LPCOLORREF;
typedef WORD CLIPFORMAT;
typedef WORD ATOM;

struct tagSIZE {
    LONG cx;
    LONG cy;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagSIZE) == 8, "size of SIZE");
COM_STATIC_ASSERT(offsetof(struct tagSIZE, cx) == 0, "place of SIZE.cx");
COM_STATIC_ASSERT(offsetof(struct tagSIZE, cy) == 4, "place of SIZE.cy");
#endif
typedef struct tagSIZE SIZE;
typedef struct tagSIZE SIZEL;
typedef struct tagSIZE *PSIZE;
typedef struct tagSIZE *LPSIZE;
typedef struct tagSIZE *PSIZEL;
typedef struct tagSIZE *LPSIZEL;

struct tagPOINT {
    LONG x;
    LONG y;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagPOINT) == 8, "size of POINT");
COM_STATIC_ASSERT(offsetof(struct tagPOINT, x) == 0, "place of POINT.x");
COM_STATIC_ASSERT(offsetof(struct tagPOINT, y) == 4, "place of POINT.y");
#endif
typedef struct tagPOINT POINT;
typedef struct tagPOINT *PPOINT;
typedef struct tagPOINT *LPPOINT;

struct _POINTL {
    LONG x;
    LONG y;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _POINTL) == 8, "size of POINTL");
COM_STATIC_ASSERT(offsetof(struct _POINTL, x) == 0, "place of POINTL.x");
COM_STATIC_ASSERT(offsetof(struct _POINTL, y) == 4, "place of POINTL.y");
#endif
typedef struct _POINTL POINTL;
typedef struct _POINTL *PPOINTL;

struct tagRECT {
    LONG left;
    LONG top;
    LONG right;
    LONG bottom;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagRECT) == 16, "size of RECT");
COM_STATIC_ASSERT(offsetof(struct tagRECT, left) == 0, "place of RECT.left");
COM_STATIC_ASSERT(offsetof(struct tagRECT, top) == 4, "place of RECT.top");
COM_STATIC_ASSERT(offsetof(struct tagRECT, right) == 8, "place of RECT.right");
COM_STATIC_ASSERT(offsetof(struct tagRECT, bottom) == 12, "place of RECT.bottom");
#endif
typedef struct tagRECT RECT;
typedef struct tagRECT *PRECT;
typedef struct tagRECT *LPRECT;
typedef const RECT *LPCRECT;

struct _RECTL {
    LONG left;
    LONG top;
    LONG right;
    LONG bottom;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _RECTL) == 16, "size of RECTL");
COM_STATIC_ASSERT(offsetof(struct _RECTL, left) == 0, "place of RECTL.left");
COM_STATIC_ASSERT(offsetof(struct _RECTL, top) == 4, "place of RECTL.top");
COM_STATIC_ASSERT(offsetof(struct _RECTL, right) == 8, "place of RECTL.right");
COM_STATIC_ASSERT(offsetof(struct _RECTL, bottom) == 12, "place of RECTL.bottom");
#endif
typedef struct _RECTL RECTL;
typedef struct _RECTL *PRECTL;
typedef struct _RECTL *LPRECTL;
typedef const RECTL *LPCRECTL;

struct tagMSG {
    HWND hwnd;
    UINT message;
    WPARAM wParam;
    LPARAM lParam;
    DWORD time;
    POINT pt;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagMSG) == 48, "size of MSG");
COM_STATIC_ASSERT(offsetof(struct tagMSG, hwnd) == 0, "place of MSG.hwnd");
COM_STATIC_ASSERT(offsetof(struct tagMSG, message) == 8, "place of MSG.message");
COM_STATIC_ASSERT(offsetof(struct tagMSG, wParam) == 16, "place of MSG.wParam");
COM_STATIC_ASSERT(offsetof(struct tagMSG, lParam) == 24, "place of MSG.lParam");
COM_STATIC_ASSERT(offsetof(struct tagMSG, time) == 32, "place of MSG.time");
COM_STATIC_ASSERT(offsetof(struct tagMSG, pt) == 36, "place of MSG.pt");
#endif
typedef struct tagMSG MSG;
typedef struct tagMSG *PMSG;
typedef struct tagMSG *NPMSG;
typedef struct tagMSG *LPMSG;

struct tagPALETTEENTRY {
    BYTE peRed;
    BYTE peGreen;
    BYTE peBlue;
    BYTE peFlags;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagPALETTEENTRY) == 4, "size of PALETTEENTRY");
COM_STATIC_ASSERT(offsetof(struct tagPALETTEENTRY, peRed) == 0, "place of PALETTEENTRY.peRed");
COM_STATIC_ASSERT(offsetof(struct tagPALETTEENTRY, peGreen) == 1, "place of PALETTEENTRY.peGreen");
COM_STATIC_ASSERT(offsetof(struct tagPALETTEENTRY, peBlue) == 2, "place of PALETTEENTRY.peBlue");
COM_STATIC_ASSERT(offsetof(struct tagPALETTEENTRY, peFlags) == 3, "place of PALETTEENTRY.peFlags");
#endif
typedef struct tagPALETTEENTRY PALETTEENTRY;
typedef struct tagPALETTEENTRY *PPALETTEENTRY;
typedef struct tagPALETTEENTRY *LPPALETTEENTRY;

struct tagLOGPALETTE {
    WORD palVersion;
    WORD palNumEntries;
    PALETTEENTRY palPalEntry[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagLOGPALETTE) == 8, "size of LOGPALETTE");
COM_STATIC_ASSERT(offsetof(struct tagLOGPALETTE, palVersion) == 0, "place of LOGPALETTE.palVersion");
COM_STATIC_ASSERT(offsetof(struct tagLOGPALETTE, palNumEntries) == 2, "place of LOGPALETTE.palNumEntries");
COM_STATIC_ASSERT(offsetof(struct tagLOGPALETTE, palPalEntry) == 4, "place of LOGPALETTE.palPalEntry");
#endif
typedef struct tagLOGPALETTE LOGPALETTE;
typedef struct tagLOGPALETTE *PLOGPALETTE;
typedef struct tagLOGPALETTE *LPLOGPALETTE;

struct tagTEXTMETRICA {
    LONG tmHeight;
    LONG tmAscent;
    LONG tmDescent;
    LONG tmInternalLeading;
    LONG tmExternalLeading;
    LONG tmAveCharWidth;
    LONG tmMaxCharWidth;
    LONG tmWeight;
    LONG tmOverhang;
    LONG tmDigitizedAspectX;
    LONG tmDigitizedAspectY;
    BYTE tmFirstChar;
    BYTE tmLastChar;
    BYTE tmDefaultChar;
    BYTE tmBreakChar;
    BYTE tmItalic;
    BYTE tmUnderlined;
    BYTE tmStruckOut;
    BYTE tmPitchAndFamily;
    BYTE tmCharSet;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagTEXTMETRICA) == 56, "size of TEXTMETRICA");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmHeight) == 0, "place of TEXTMETRICA.tmHeight");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmAscent) == 4, "place of TEXTMETRICA.tmAscent");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmDescent) == 8, "place of TEXTMETRICA.tmDescent");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmInternalLeading) == 12, "place of TEXTMETRICA.tmInternalLeading");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmExternalLeading) == 16, "place of TEXTMETRICA.tmExternalLeading");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmAveCharWidth) == 20, "place of TEXTMETRICA.tmAveCharWidth");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmMaxCharWidth) == 24, "place of TEXTMETRICA.tmMaxCharWidth");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmWeight) == 28, "place of TEXTMETRICA.tmWeight");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmOverhang) == 32, "place of TEXTMETRICA.tmOverhang");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmDigitizedAspectX) == 36, "place of TEXTMETRICA.tmDigitizedAspectX");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmDigitizedAspectY) == 40, "place of TEXTMETRICA.tmDigitizedAspectY");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmFirstChar) == 44, "place of TEXTMETRICA.tmFirstChar");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmLastChar) == 45, "place of TEXTMETRICA.tmLastChar");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmDefaultChar) == 46, "place of TEXTMETRICA.tmDefaultChar");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmBreakChar) == 47, "place of TEXTMETRICA.tmBreakChar");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmItalic) == 48, "place of TEXTMETRICA.tmItalic");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmUnderlined) == 49, "place of TEXTMETRICA.tmUnderlined");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmStruckOut) == 50, "place of TEXTMETRICA.tmStruckOut");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmPitchAndFamily) == 51, "place of TEXTMETRICA.tmPitchAndFamily");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICA, tmCharSet) == 52, "place of TEXTMETRICA.tmCharSet");
#endif
typedef struct tagTEXTMETRICA TEXTMETRICA;
typedef struct tagTEXTMETRICA *PTEXTMETRICA;
typedef struct tagTEXTMETRICA *LPTEXTMETRICA;

struct tagTEXTMETRICW {
    LONG tmHeight;
    LONG tmAscent;
    LONG tmDescent;
    LONG tmInternalLeading;
    LONG tmExternalLeading;
    LONG tmAveCharWidth;
    LONG tmMaxCharWidth;
    LONG tmWeight;
    LONG tmOverhang;
    LONG tmDigitizedAspectX;
    LONG tmDigitizedAspectY;
    WCHAR tmFirstChar;
    WCHAR tmLastChar;
    WCHAR tmDefaultChar;
    WCHAR tmBreakChar;
    BYTE tmItalic;
    BYTE tmUnderlined;
    BYTE tmStruckOut;
    BYTE tmPitchAndFamily;
    BYTE tmCharSet;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagTEXTMETRICW) == 60, "size of TEXTMETRICW");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmHeight) == 0, "place of TEXTMETRICW.tmHeight");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmAscent) == 4, "place of TEXTMETRICW.tmAscent");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmDescent) == 8, "place of TEXTMETRICW.tmDescent");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmInternalLeading) == 12, "place of TEXTMETRICW.tmInternalLeading");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmExternalLeading) == 16, "place of TEXTMETRICW.tmExternalLeading");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmAveCharWidth) == 20, "place of TEXTMETRICW.tmAveCharWidth");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmMaxCharWidth) == 24, "place of TEXTMETRICW.tmMaxCharWidth");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmWeight) == 28, "place of TEXTMETRICW.tmWeight");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmOverhang) == 32, "place of TEXTMETRICW.tmOverhang");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmDigitizedAspectX) == 36, "place of TEXTMETRICW.tmDigitizedAspectX");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmDigitizedAspectY) == 40, "place of TEXTMETRICW.tmDigitizedAspectY");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmFirstChar) == 44, "place of TEXTMETRICW.tmFirstChar");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmLastChar) == 46, "place of TEXTMETRICW.tmLastChar");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmDefaultChar) == 48, "place of TEXTMETRICW.tmDefaultChar");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmBreakChar) == 50, "place of TEXTMETRICW.tmBreakChar");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmItalic) == 52, "place of TEXTMETRICW.tmItalic");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmUnderlined) == 53, "place of TEXTMETRICW.tmUnderlined");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmStruckOut) == 54, "place of TEXTMETRICW.tmStruckOut");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmPitchAndFamily) == 55, "place of TEXTMETRICW.tmPitchAndFamily");
COM_STATIC_ASSERT(offsetof(struct tagTEXTMETRICW, tmCharSet) == 56, "place of TEXTMETRICW.tmCharSet");
#endif
typedef struct tagTEXTMETRICW TEXTMETRICW;
typedef struct tagTEXTMETRICW *PTEXTMETRICW;
typedef struct tagTEXTMETRICW *LPTEXTMETRICW;

struct _SYSTEMTIME {
    WORD wYear;
    WORD wMonth;
    WORD wDayOfWeek;
    WORD wDay;
    WORD wHour;
    WORD wMinute;
    WORD wSecond;
    WORD wMilliseconds;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _SYSTEMTIME) == 16, "size of SYSTEMTIME");
COM_STATIC_ASSERT(offsetof(struct _SYSTEMTIME, wYear) == 0, "place of SYSTEMTIME.wYear");
COM_STATIC_ASSERT(offsetof(struct _SYSTEMTIME, wMonth) == 2, "place of SYSTEMTIME.wMonth");
COM_STATIC_ASSERT(offsetof(struct _SYSTEMTIME, wDayOfWeek) == 4, "place of SYSTEMTIME.wDayOfWeek");
COM_STATIC_ASSERT(offsetof(struct _SYSTEMTIME, wDay) == 6, "place of SYSTEMTIME.wDay");
COM_STATIC_ASSERT(offsetof(struct _SYSTEMTIME, wHour) == 8, "place of SYSTEMTIME.wHour");
COM_STATIC_ASSERT(offsetof(struct _SYSTEMTIME, wMinute) == 10, "place of SYSTEMTIME.wMinute");
COM_STATIC_ASSERT(offsetof(struct _SYSTEMTIME, wSecond) == 12, "place of SYSTEMTIME.wSecond");
COM_STATIC_ASSERT(offsetof(struct _SYSTEMTIME, wMilliseconds) == 14, "place of SYSTEMTIME.wMilliseconds");
#endif
typedef struct _SYSTEMTIME SYSTEMTIME;
typedef struct _SYSTEMTIME *PSYSTEMTIME;
typedef struct _SYSTEMTIME *LPSYSTEMTIME;

struct _SID_IDENTIFIER_AUTHORITY {
    UCHAR Value[6];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _SID_IDENTIFIER_AUTHORITY) == 6, "size of SID_IDENTIFIER_AUTHORITY");
COM_STATIC_ASSERT(offsetof(struct _SID_IDENTIFIER_AUTHORITY, Value) == 0, "place of SID_IDENTIFIER_AUTHORITY.Value");
#endif
typedef struct _SID_IDENTIFIER_AUTHORITY SID_IDENTIFIER_AUTHORITY;
typedef struct _SID_IDENTIFIER_AUTHORITY *PSID_IDENTIFIER_AUTHORITY;

struct _SID {
    UCHAR Revision;
    UCHAR SubAuthorityCount;
    SID_IDENTIFIER_AUTHORITY IdentifierAuthority;
    ULONG SubAuthority[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _SID) == 12, "size of SID");
COM_STATIC_ASSERT(offsetof(struct _SID, Revision) == 0, "place of SID.Revision");
COM_STATIC_ASSERT(offsetof(struct _SID, SubAuthorityCount) == 1, "place of SID.SubAuthorityCount");
COM_STATIC_ASSERT(offsetof(struct _SID, IdentifierAuthority) == 2, "place of SID.IdentifierAuthority");
COM_STATIC_ASSERT(offsetof(struct _SID, SubAuthority) == 8, "place of SID.SubAuthority");
#endif
typedef struct _SID SID;
typedef struct _SID *PISID;
typedef void *PSID;

struct _ACL {
    UCHAR AclRevision;
    UCHAR Sbz1;
    USHORT AclSize;
    USHORT AceCount;
    USHORT Sbz2;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _ACL) == 8, "size of ACL");
COM_STATIC_ASSERT(offsetof(struct _ACL, AclRevision) == 0, "place of ACL.AclRevision");
COM_STATIC_ASSERT(offsetof(struct _ACL, Sbz1) == 1, "place of ACL.Sbz1");
COM_STATIC_ASSERT(offsetof(struct _ACL, AclSize) == 2, "place of ACL.AclSize");
COM_STATIC_ASSERT(offsetof(struct _ACL, AceCount) == 4, "place of ACL.AceCount");
COM_STATIC_ASSERT(offsetof(struct _ACL, Sbz2) == 6, "place of ACL.Sbz2");
#endif
typedef struct _ACL ACL;
typedef struct _ACL *PACL;
typedef USHORT SECURITY_DESCRIPTOR_CONTROL;
typedef USHORT *PSECURITY_DESCRIPTOR_CONTROL;
typedef DWORD SECURITY_INFORMATION;
typedef DWORD *PSECURITY_INFORMATION;
typedef DWORD ACCESS_MASK;

struct _SECURITY_DESCRIPTOR {
    UCHAR Revision;
    UCHAR Sbz1;
    SECURITY_DESCRIPTOR_CONTROL Control;
    PSID Owner;
    PSID Group;
    PACL Sacl;
    PACL Dacl;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _SECURITY_DESCRIPTOR) == 40, "size of SECURITY_DESCRIPTOR");
COM_STATIC_ASSERT(offsetof(struct _SECURITY_DESCRIPTOR, Revision) == 0, "place of SECURITY_DESCRIPTOR.Revision");
COM_STATIC_ASSERT(offsetof(struct _SECURITY_DESCRIPTOR, Sbz1) == 1, "place of SECURITY_DESCRIPTOR.Sbz1");
COM_STATIC_ASSERT(offsetof(struct _SECURITY_DESCRIPTOR, Control) == 2, "place of SECURITY_DESCRIPTOR.Control");
COM_STATIC_ASSERT(offsetof(struct _SECURITY_DESCRIPTOR, Owner) == 8, "place of SECURITY_DESCRIPTOR.Owner");
COM_STATIC_ASSERT(offsetof(struct _SECURITY_DESCRIPTOR, Group) == 16, "place of SECURITY_DESCRIPTOR.Group");
COM_STATIC_ASSERT(offsetof(struct _SECURITY_DESCRIPTOR, Sacl) == 24, "place of SECURITY_DESCRIPTOR.Sacl");
COM_STATIC_ASSERT(offsetof(struct _SECURITY_DESCRIPTOR, Dacl) == 32, "place of SECURITY_DESCRIPTOR.Dacl");
#endif
typedef struct _SECURITY_DESCRIPTOR SECURITY_DESCRIPTOR;
typedef struct _SECURITY_DESCRIPTOR *PISECURITY_DESCRIPTOR;
typedef void *PSECURITY_DESCRIPTOR;

struct _SECURITY_ATTRIBUTES {
    DWORD nLength;
    LPVOID lpSecurityDescriptor;
    BOOL bInheritHandle;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _SECURITY_ATTRIBUTES) == 24, "size of SECURITY_ATTRIBUTES");
COM_STATIC_ASSERT(offsetof(struct _SECURITY_ATTRIBUTES, nLength) == 0, "place of SECURITY_ATTRIBUTES.nLength");
COM_STATIC_ASSERT(offsetof(struct _SECURITY_ATTRIBUTES, lpSecurityDescriptor) == 8, "place of SECURITY_ATTRIBUTES.lpSecurityDescriptor");
COM_STATIC_ASSERT(offsetof(struct _SECURITY_ATTRIBUTES, bInheritHandle) == 16, "place of SECURITY_ATTRIBUTES.bInheritHandle");
#endif
typedef struct _SECURITY_ATTRIBUTES SECURITY_ATTRIBUTES;
typedef struct _SECURITY_ATTRIBUTES *PSECURITY_ATTRIBUTES;
typedef struct _SECURITY_ATTRIBUTES *LPSECURITY_ATTRIBUTES;

struct _COAUTHIDENTITY {
    USHORT *User;
    ULONG UserLength;
    USHORT *Domain;
    ULONG DomainLength;
    USHORT *Password;
    ULONG PasswordLength;
    ULONG Flags;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _COAUTHIDENTITY) == 48, "size of COAUTHIDENTITY");
COM_STATIC_ASSERT(offsetof(struct _COAUTHIDENTITY, User) == 0, "place of COAUTHIDENTITY.User");
COM_STATIC_ASSERT(offsetof(struct _COAUTHIDENTITY, UserLength) == 8, "place of COAUTHIDENTITY.UserLength");
COM_STATIC_ASSERT(offsetof(struct _COAUTHIDENTITY, Domain) == 16, "place of COAUTHIDENTITY.Domain");
COM_STATIC_ASSERT(offsetof(struct _COAUTHIDENTITY, DomainLength) == 24, "place of COAUTHIDENTITY.DomainLength");
COM_STATIC_ASSERT(offsetof(struct _COAUTHIDENTITY, Password) == 32, "place of COAUTHIDENTITY.Password");
COM_STATIC_ASSERT(offsetof(struct _COAUTHIDENTITY, PasswordLength) == 40, "place of COAUTHIDENTITY.PasswordLength");
COM_STATIC_ASSERT(offsetof(struct _COAUTHIDENTITY, Flags) == 44, "place of COAUTHIDENTITY.Flags");
#endif
typedef struct _COAUTHIDENTITY COAUTHIDENTITY;

struct _COAUTHINFO {
    DWORD dwAuthnSvc;
    DWORD dwAuthzSvc;
    LPWSTR pwszServerPrincName;
    DWORD dwAuthnLevel;
    DWORD dwImpersonationLevel;
    COAUTHIDENTITY *pAuthIdentityData;
    DWORD dwCapabilities;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _COAUTHINFO) == 40, "size of COAUTHINFO");
COM_STATIC_ASSERT(offsetof(struct _COAUTHINFO, dwAuthnSvc) == 0, "place of COAUTHINFO.dwAuthnSvc");
COM_STATIC_ASSERT(offsetof(struct _COAUTHINFO, dwAuthzSvc) == 4, "place of COAUTHINFO.dwAuthzSvc");
COM_STATIC_ASSERT(offsetof(struct _COAUTHINFO, pwszServerPrincName) == 8, "place of COAUTHINFO.pwszServerPrincName");
COM_STATIC_ASSERT(offsetof(struct _COAUTHINFO, dwAuthnLevel) == 16, "place of COAUTHINFO.dwAuthnLevel");
COM_STATIC_ASSERT(offsetof(struct _COAUTHINFO, dwImpersonationLevel) == 20, "place of COAUTHINFO.dwImpersonationLevel");
COM_STATIC_ASSERT(offsetof(struct _COAUTHINFO, pAuthIdentityData) == 24, "place of COAUTHINFO.pAuthIdentityData");
COM_STATIC_ASSERT(offsetof(struct _COAUTHINFO, dwCapabilities) == 32, "place of COAUTHINFO.dwCapabilities");
#endif
typedef struct _COAUTHINFO COAUTHINFO;

enum tagMEMCTX {
    MEMCTX_TASK = 1,
    MEMCTX_SHARED = 2,
    MEMCTX_MACSYSTEM = 3,
    MEMCTX_UNKNOWN = -1,
    MEMCTX_SAME = -2
};
COM_STATIC_ASSERT(sizeof(enum tagMEMCTX) == 4, "MEMCTX has 32 bits");
typedef enum tagMEMCTX MEMCTX;

enum tagCLSCTX {
    CLSCTX_INPROC_SERVER = 1,
    CLSCTX_INPROC_HANDLER = 2,
    CLSCTX_LOCAL_SERVER = 4,
    CLSCTX_INPROC_SERVER16 = 8,
    CLSCTX_REMOTE_SERVER = 16,
    CLSCTX_INPROC_HANDLER16 = 32,
    CLSCTX_INPROC_SERVERX86 = 64,
    CLSCTX_INPROC_HANDLERX86 = 128,
    CLSCTX_ESERVER_HANDLER = 256,
    CLSCTX_NO_CODE_DOWNLOAD = 1024,
    CLSCTX_NO_CUSTOM_MARSHAL = 4096,
    CLSCTX_ENABLE_CODE_DOWNLOAD = 8192,
    CLSCTX_NO_FAILURE_LOG = 16384,
    CLSCTX_DISABLE_AAA = 32768,
    CLSCTX_ENABLE_AAA = 65536,
    CLSCTX_FROM_DEFAULT_CONTEXT = 131072,
    CLSCTX_ACTIVATE_32_BIT_SERVER = 262144,
    CLSCTX_ACTIVATE_X86_SERVER = 262144,
    CLSCTX_ACTIVATE_64_BIT_SERVER = 524288,
    CLSCTX_ENABLE_CLOAKING = 1048576,
    CLSCTX_APPCONTAINER = 4194304,
    CLSCTX_ACTIVATE_AAA_AS_IU = 8388608,
    CLSCTX_RESERVED6 = 16777216,
    CLSCTX_ACTIVATE_ARM32_SERVER = 33554432,
    CLSCTX_PS_DLL = (-2147483647 - 1)
};
COM_STATIC_ASSERT(sizeof(enum tagCLSCTX) == 4, "CLSCTX has 32 bits");
typedef enum tagCLSCTX CLSCTX;

enum tagMSHLFLAGS {
    MSHLFLAGS_NORMAL = 0,
    MSHLFLAGS_TABLESTRONG = 1,
    MSHLFLAGS_TABLEWEAK = 2,
    MSHLFLAGS_NOPING = 4
};
COM_STATIC_ASSERT(sizeof(enum tagMSHLFLAGS) == 4, "MSHLFLAGS has 32 bits");
typedef enum tagMSHLFLAGS MSHLFLAGS;

enum tagMSHCTX {
    MSHCTX_LOCAL = 0,
    MSHCTX_NOSHAREDMEM = 1,
    MSHCTX_DIFFERENTMACHINE = 2,
    MSHCTX_INPROC = 3,
    MSHCTX_CROSSCTX = 4
};
COM_STATIC_ASSERT(sizeof(enum tagMSHCTX) == 4, "MSHCTX has 32 bits");
typedef enum tagMSHCTX MSHCTX;

enum tagDVASPECT {
    DVASPECT_CONTENT = 1,
    DVASPECT_THUMBNAIL = 2,
    DVASPECT_ICON = 4,
    DVASPECT_DOCPRINT = 8
};
COM_STATIC_ASSERT(sizeof(enum tagDVASPECT) == 4, "DVASPECT has 32 bits");
typedef enum tagDVASPECT DVASPECT;

enum tagSTGC {
    STGC_DEFAULT = 0,
    STGC_OVERWRITE = 1,
    STGC_ONLYIFCURRENT = 2,
    STGC_DANGEROUSLYCOMMITMERELYTODISKCACHE = 4,
    STGC_CONSOLIDATE = 8
};
COM_STATIC_ASSERT(sizeof(enum tagSTGC) == 4, "STGC has 32 bits");
typedef enum tagSTGC STGC;

enum tagSTGMOVE {
    STGMOVE_MOVE = 0,
    STGMOVE_COPY = 1,
    STGMOVE_SHALLOWCOPY = 2
};
COM_STATIC_ASSERT(sizeof(enum tagSTGMOVE) == 4, "STGMOVE has 32 bits");
typedef enum tagSTGMOVE STGMOVE;

enum tagSTATFLAG {
    STATFLAG_DEFAULT = 0,
    STATFLAG_NONAME = 1,
    STATFLAG_NOOPEN = 2
};
COM_STATIC_ASSERT(sizeof(enum tagSTATFLAG) == 4, "STATFLAG has 32 bits");
typedef enum tagSTATFLAG STATFLAG;

struct _BYTE_BLOB {
    ULONG clSize;
    BYTE abData[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _BYTE_BLOB) == 8, "size of BYTE_BLOB");
COM_STATIC_ASSERT(offsetof(struct _BYTE_BLOB, clSize) == 0, "place of BYTE_BLOB.clSize");
COM_STATIC_ASSERT(offsetof(struct _BYTE_BLOB, abData) == 4, "place of BYTE_BLOB.abData");
#endif
typedef struct _BYTE_BLOB BYTE_BLOB;
typedef struct _BYTE_BLOB *UP_BYTE_BLOB;

struct _WORD_BLOB {
    ULONG clSize;
    USHORT asData[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _WORD_BLOB) == 8, "size of WORD_BLOB");
COM_STATIC_ASSERT(offsetof(struct _WORD_BLOB, clSize) == 0, "place of WORD_BLOB.clSize");
COM_STATIC_ASSERT(offsetof(struct _WORD_BLOB, asData) == 4, "place of WORD_BLOB.asData");
#endif
typedef struct _WORD_BLOB WORD_BLOB;
typedef struct _WORD_BLOB *UP_WORD_BLOB;

struct _DWORD_BLOB {
    ULONG clSize;
    ULONG alData[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _DWORD_BLOB) == 8, "size of DWORD_BLOB");
COM_STATIC_ASSERT(offsetof(struct _DWORD_BLOB, clSize) == 0, "place of DWORD_BLOB.clSize");
COM_STATIC_ASSERT(offsetof(struct _DWORD_BLOB, alData) == 4, "place of DWORD_BLOB.alData");
#endif
typedef struct _DWORD_BLOB DWORD_BLOB;
typedef struct _DWORD_BLOB *UP_DWORD_BLOB;

struct _FLAGGED_BYTE_BLOB {
    ULONG fFlags;
    ULONG clSize;
    BYTE abData[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _FLAGGED_BYTE_BLOB) == 12, "size of FLAGGED_BYTE_BLOB");
COM_STATIC_ASSERT(offsetof(struct _FLAGGED_BYTE_BLOB, fFlags) == 0, "place of FLAGGED_BYTE_BLOB.fFlags");
COM_STATIC_ASSERT(offsetof(struct _FLAGGED_BYTE_BLOB, clSize) == 4, "place of FLAGGED_BYTE_BLOB.clSize");
COM_STATIC_ASSERT(offsetof(struct _FLAGGED_BYTE_BLOB, abData) == 8, "place of FLAGGED_BYTE_BLOB.abData");
#endif
typedef struct _FLAGGED_BYTE_BLOB FLAGGED_BYTE_BLOB;
typedef struct _FLAGGED_BYTE_BLOB *UP_FLAGGED_BYTE_BLOB;

struct _FLAGGED_WORD_BLOB {
    ULONG fFlags;
    ULONG clSize;
    USHORT asData[1];
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _FLAGGED_WORD_BLOB) == 12, "size of FLAGGED_WORD_BLOB");
COM_STATIC_ASSERT(offsetof(struct _FLAGGED_WORD_BLOB, fFlags) == 0, "place of FLAGGED_WORD_BLOB.fFlags");
COM_STATIC_ASSERT(offsetof(struct _FLAGGED_WORD_BLOB, clSize) == 4, "place of FLAGGED_WORD_BLOB.clSize");
COM_STATIC_ASSERT(offsetof(struct _FLAGGED_WORD_BLOB, asData) == 8, "place of FLAGGED_WORD_BLOB.asData");
#endif
typedef struct _FLAGGED_WORD_BLOB FLAGGED_WORD_BLOB;
typedef struct _FLAGGED_WORD_BLOB *UP_FLAGGED_WORD_BLOB;

struct _BYTE_SIZEDARR {
    ULONG clSize;
    BYTE *pData;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _BYTE_SIZEDARR) == 16, "size of BYTE_SIZEDARR");
COM_STATIC_ASSERT(offsetof(struct _BYTE_SIZEDARR, clSize) == 0, "place of BYTE_SIZEDARR.clSize");
COM_STATIC_ASSERT(offsetof(struct _BYTE_SIZEDARR, pData) == 8, "place of BYTE_SIZEDARR.pData");
#endif
typedef struct _BYTE_SIZEDARR BYTE_SIZEDARR;

struct _SHORT_SIZEDARR {
    ULONG clSize;
    USHORT *pData;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _SHORT_SIZEDARR) == 16, "size of WORD_SIZEDARR");
COM_STATIC_ASSERT(offsetof(struct _SHORT_SIZEDARR, clSize) == 0, "place of WORD_SIZEDARR.clSize");
COM_STATIC_ASSERT(offsetof(struct _SHORT_SIZEDARR, pData) == 8, "place of WORD_SIZEDARR.pData");
#endif
typedef struct _SHORT_SIZEDARR WORD_SIZEDARR;

struct _LONG_SIZEDARR {
    ULONG clSize;
    ULONG *pData;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _LONG_SIZEDARR) == 16, "size of DWORD_SIZEDARR");
COM_STATIC_ASSERT(offsetof(struct _LONG_SIZEDARR, clSize) == 0, "place of DWORD_SIZEDARR.clSize");
COM_STATIC_ASSERT(offsetof(struct _LONG_SIZEDARR, pData) == 8, "place of DWORD_SIZEDARR.pData");
#endif
typedef struct _LONG_SIZEDARR DWORD_SIZEDARR;

struct _HYPER_SIZEDARR {
    ULONG clSize;
    LONGLONG *pData;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _HYPER_SIZEDARR) == 16, "size of HYPER_SIZEDARR");
COM_STATIC_ASSERT(offsetof(struct _HYPER_SIZEDARR, clSize) == 0, "place of HYPER_SIZEDARR.clSize");
COM_STATIC_ASSERT(offsetof(struct _HYPER_SIZEDARR, pData) == 8, "place of HYPER_SIZEDARR.pData");
#endif
typedef struct _HYPER_SIZEDARR HYPER_SIZEDARR;

struct tagBLOB {
    ULONG cbSize;
    BYTE *pBlobData;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagBLOB) == 16, "size of BLOB");
COM_STATIC_ASSERT(offsetof(struct tagBLOB, cbSize) == 0, "place of BLOB.cbSize");
COM_STATIC_ASSERT(offsetof(struct tagBLOB, pBlobData) == 8, "place of BLOB.pBlobData");
#endif
typedef struct tagBLOB BLOB;
typedef struct tagBLOB *LPBLOB;

struct tagBSTRBLOB {
    ULONG cbSize;
    BYTE *pData;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagBSTRBLOB) == 16, "size of BSTRBLOB");
COM_STATIC_ASSERT(offsetof(struct tagBSTRBLOB, cbSize) == 0, "place of BSTRBLOB.cbSize");
COM_STATIC_ASSERT(offsetof(struct tagBSTRBLOB, pData) == 8, "place of BSTRBLOB.pData");
#endif
typedef struct tagBSTRBLOB BSTRBLOB;
typedef struct tagBSTRBLOB *LPBSTRBLOB;

struct tagCLIPDATA {
    ULONG cbSize;
    LONG ulClipFmt;
    BYTE *pClipData;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCLIPDATA) == 16, "size of CLIPDATA");
COM_STATIC_ASSERT(offsetof(struct tagCLIPDATA, cbSize) == 0, "place of CLIPDATA.cbSize");
COM_STATIC_ASSERT(offsetof(struct tagCLIPDATA, ulClipFmt) == 4, "place of CLIPDATA.ulClipFmt");
COM_STATIC_ASSERT(offsetof(struct tagCLIPDATA, pClipData) == 8, "place of CLIPDATA.pClipData");
#endif
typedef struct tagCLIPDATA CLIPDATA;
#define CBPCLIPDATA(clipdata) ((clipdata).cbSize - sizeof((clipdata).ulClipFmt))
typedef ULONG PROPID;

struct _tagpropertykey {
    GUID fmtid;
    DWORD pid;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct _tagpropertykey) == 20, "size of PROPERTYKEY");
COM_STATIC_ASSERT(offsetof(struct _tagpropertykey, fmtid) == 0, "place of PROPERTYKEY.fmtid");
COM_STATIC_ASSERT(offsetof(struct _tagpropertykey, pid) == 16, "place of PROPERTYKEY.pid");
#endif
typedef struct _tagpropertykey PROPERTYKEY;

struct tagCSPLATFORM {
    DWORD dwPlatformId;
    DWORD dwVersionHi;
    DWORD dwVersionLo;
    DWORD dwProcessorArch;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagCSPLATFORM) == 16, "size of CSPLATFORM");
COM_STATIC_ASSERT(offsetof(struct tagCSPLATFORM, dwPlatformId) == 0, "place of CSPLATFORM.dwPlatformId");
COM_STATIC_ASSERT(offsetof(struct tagCSPLATFORM, dwVersionHi) == 4, "place of CSPLATFORM.dwVersionHi");
COM_STATIC_ASSERT(offsetof(struct tagCSPLATFORM, dwVersionLo) == 8, "place of CSPLATFORM.dwVersionLo");
COM_STATIC_ASSERT(offsetof(struct tagCSPLATFORM, dwProcessorArch) == 12, "place of CSPLATFORM.dwProcessorArch");
#endif
typedef struct tagCSPLATFORM CSPLATFORM;

struct tagQUERYCONTEXT {
    DWORD dwContext;
    CSPLATFORM Platform;
    LCID Locale;
    DWORD dwVersionHi;
    DWORD dwVersionLo;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct tagQUERYCONTEXT) == 32, "size of QUERYCONTEXT");
COM_STATIC_ASSERT(offsetof(struct tagQUERYCONTEXT, dwContext) == 0, "place of QUERYCONTEXT.dwContext");
COM_STATIC_ASSERT(offsetof(struct tagQUERYCONTEXT, Platform) == 4, "place of QUERYCONTEXT.Platform");
COM_STATIC_ASSERT(offsetof(struct tagQUERYCONTEXT, Locale) == 20, "place of QUERYCONTEXT.Locale");
COM_STATIC_ASSERT(offsetof(struct tagQUERYCONTEXT, dwVersionHi) == 24, "place of QUERYCONTEXT.dwVersionHi");
COM_STATIC_ASSERT(offsetof(struct tagQUERYCONTEXT, dwVersionLo) == 28, "place of QUERYCONTEXT.dwVersionLo");
#endif
typedef struct tagQUERYCONTEXT QUERYCONTEXT;

enum tagTYSPEC {
    TYSPEC_CLSID = 0,
    TYSPEC_FILEEXT = 1,
    TYSPEC_MIMETYPE = 2,
    TYSPEC_FILENAME = 3,
    TYSPEC_PROGID = 4,
    TYSPEC_PACKAGENAME = 5,
    TYSPEC_OBJECTID = 6
};
COM_STATIC_ASSERT(sizeof(enum tagTYSPEC) == 4, "TYSPEC has 32 bits");
typedef enum tagTYSPEC TYSPEC;

struct uCLSSPEC {
    DWORD tyspec;
    union {
        CLSID clsid;
        LPOLESTR pFileExt;
        LPOLESTR pMimeType;
        LPOLESTR pProgId;
        LPOLESTR pFileName;
        struct {
            LPOLESTR pPackageName;
            GUID PolicyId;
        } ByName;
        struct {
            GUID ObjectId;
            GUID PolicyId;
        } ByObjectId;
    } tagged_union;
};
#ifdef __LP64__
COM_STATIC_ASSERT(sizeof(struct uCLSSPEC) == 40, "size of uCLSSPEC");
COM_STATIC_ASSERT(offsetof(struct uCLSSPEC, tyspec) == 0, "place of uCLSSPEC.tyspec");
#endif
typedef struct uCLSSPEC uCLSSPEC;
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
