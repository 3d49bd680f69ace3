/*
 * What the headers of libwine-dev's IDL files take for granted: types and macros that on Windows come from C headers
 * without IDL. Sizes are the real ones wherever another type's layout depends on them.
 */
#ifndef WINDOWS_TYPES_H
#define WINDOWS_TYPES_H
#include "com_base.h"
#undef OLESTR
#define DECLSPEC_ALIGN(bytes) __attribute__((aligned(bytes)))
#define DECLSPEC_HIDDEN
#define UNALIGNED
#define __MIDL_CONST const
#define DECLARE_HANDLE(name) typedef struct name##__ { int unused; } *name
#define DEFINE_PROPERTYKEY(name, ...) EXTERN_C const PROPERTYKEY name
/* Headers whose whole purpose is to change the packing are no accident. */
#ifdef __clang__
#pragma clang diagnostic ignored "-Wpragma-pack"
#endif
typedef struct tagLOGFONTW LOGFONTW, *LPLOGFONTW;
typedef struct tagLOGFONTA LOGFONTA, *LPLOGFONTA;
EXTERN_C_START
typedef void *HBITMAP, *HBRUSH, *HCURSOR, *HDC, *HDWP, *HENHMETAFILE, *HFONT, *HGDIOBJ, *HICON, *HKEY, *HKL, *HMENU,
    *HMETAFILE, *HPALETTE, *HPEN, *HRGN, *HRSRC, *HMONITOR, *HDESK, *HACCEL, *HTASK, *HDROP, *HIMC, *HIMCC, *HHOOK,
    *HSTR;
typedef HKEY *PHKEY;
typedef WORD ATOM;
typedef DWORD COLORREF, *LPCOLORREF, ACCESS_MASK, REGSAM, *LPHANDLER;
typedef UINT_PTR WPARAM;
typedef LONG_PTR LPARAM, LRESULT;
typedef struct tagPOINT { LONG x, y; } POINT, *PPOINT, *LPPOINT;
typedef struct tagSIZE { LONG cx, cy; } SIZE, *PSIZE, *LPSIZE;
typedef struct tagRECT { LONG left, top, right, bottom; } RECT, *PRECT, *LPRECT;
typedef const RECT *LPCRECT;
typedef struct _POINTL { LONG x, y; } POINTL, *PPOINTL;
typedef struct _SIZEL { LONG cx, cy; } SIZEL, *PSIZEL, *LPSIZEL;
typedef struct _RECTL { LONG left, top, right, bottom; } RECTL, *PRECTL, *LPRECTL;
typedef const RECTL *LPCRECTL;
typedef struct tagPOINTS { SHORT x, y; } POINTS;
typedef struct tagMSG { HWND hwnd; UINT message; WPARAM wParam; LPARAM lParam; DWORD time; POINT pt; } MSG, *PMSG,
    *LPMSG;
#pragma pack(push, 1)
typedef struct tWAVEFORMATEX {
  WORD wFormatTag, nChannels;
  DWORD nSamplesPerSec, nAvgBytesPerSec;
  WORD nBlockAlign, wBitsPerSample, cbSize;
} WAVEFORMATEX, *PWAVEFORMATEX, *LPWAVEFORMATEX;
typedef struct { WAVEFORMATEX Format; WORD Samples; DWORD dwChannelMask; GUID SubFormat; } WAVEFORMATEXTENSIBLE,
    *PWAVEFORMATEXTENSIBLE;
#pragma pack(pop)
typedef struct _SECURITY_ATTRIBUTES { DWORD nLength; LPVOID lpSecurityDescriptor; BOOL bInheritHandle; }
    SECURITY_ATTRIBUTES, *PSECURITY_ATTRIBUTES, *LPSECURITY_ATTRIBUTES;
typedef struct IDirectDraw7 IDirectDraw7, IDirectDrawSurface7, *LPDIRECTDRAWSURFACE7, *LPDIRECTDRAW7,
    *LPDIRECTDRAWSURFACE;
typedef struct _DDSURFACEDESC2 { DWORD dwSize; } DDSURFACEDESC2, DDCAPS, DDPIXELFORMAT, DDSCAPS2, DDCOLORCONTROL,
    *LPDDCOLORCONTROL, *LPDDPIXELFORMAT, DDVIDEOPORTCONNECT;
typedef struct tagREGISTERWORDA REGISTERWORDA, STYLEBUFA, CANDIDATELIST, *LPCANDIDATELIST;
typedef struct tagREGISTERWORDW REGISTERWORDW, STYLEBUFW;
typedef enum { AUDCLNT_SHAREMODE_SHARED } AUDCLNT_SHAREMODE;
typedef struct tagBITMAPINFOHEADER { DWORD biSize; LONG biWidth, biHeight; WORD biPlanes, biBitCount; DWORD
    biCompression, biSizeImage; LONG biXPelsPerMeter, biYPelsPerMeter; DWORD biClrUsed, biClrImportant; }
    BITMAPINFOHEADER, *LPBITMAPINFOHEADER, *PBITMAPINFOHEADER;
typedef struct tagRGBQUAD { BYTE rgbBlue, rgbGreen, rgbRed, rgbReserved; } RGBQUAD;
typedef struct tagBITMAPINFO { BITMAPINFOHEADER bmiHeader; RGBQUAD bmiColors[1]; } BITMAPINFO;
typedef struct _DDCOLORKEY { DWORD dwColorSpaceLowValue, dwColorSpaceHighValue; } DDCOLORKEY, *LPDDCOLORKEY;
typedef enum { AudioCategory_Other, AudioCategory_GameEffects = 6 } AUDIO_STREAM_CATEGORY;
typedef UINT_PTR HANDLE_PTR;
typedef struct _LUID { DWORD LowPart; LONG HighPart; } LUID, *PLUID;
typedef uint8_t boolean;
typedef INT_PTR SHANDLE_PTR;
typedef struct _IMAGELISTDRAWPARAMS IMAGELISTDRAWPARAMS;
typedef enum { AudioSessionStateInactive } AudioSessionState;
typedef struct IMAGEINFO IMAGEINFO;
typedef struct CANDIDATEFORM CANDIDATEFORM, *LPCANDIDATEFORM;
typedef struct COMPOSITIONFORM COMPOSITIONFORM, *LPCOMPOSITIONFORM;
typedef enum D3D10_DRIVER_TYPE { D3D10_DRIVER_TYPE_HARDWARE } D3D10_DRIVER_TYPE;
#ifdef __cplusplus
#define REFPROPERTYKEY const PROPERTYKEY &
#else
#define REFPROPERTYKEY const PROPERTYKEY *
#endif
void CoTaskMemFree(void *);
typedef struct _WIN32_FIND_DATAA WIN32_FIND_DATAA, *LPWIN32_FIND_DATAA;
typedef struct _WIN32_FIND_DATAW WIN32_FIND_DATAW, *LPWIN32_FIND_DATAW;
typedef struct _IMAGELIST *HIMAGELIST;
typedef struct _TBBUTTON TBBUTTON, *LPTBBUTTON;
typedef struct IMEMENUITEMINFOA IMEMENUITEMINFOA, *LPIMEMENUITEMINFOA;
typedef struct IMEMENUITEMINFOW IMEMENUITEMINFOW, *LPIMEMENUITEMINFOW;
#define D3DCOLORVALUE_DEFINED
typedef struct _D3DCOLORVALUE { FLOAT r, g, b, a; } D2D_COLOR_F, D3DCOLORVALUE;
typedef struct _PSP *HPROPSHEETPAGE;
typedef BOOL(CALLBACK *LPFNADDPROPSHEETPAGE)(HPROPSHEETPAGE, LPARAM);
typedef struct D2D_SIZE_F { FLOAT width, height; } D2D_SIZE_F;
typedef struct D2D_POINT_2U { UINT32 x, y; } D2D_POINT_2U;
typedef struct D2D_RECT_U { UINT32 left, top, right, bottom; } D2D_RECT_U;
typedef struct D2D_RECT_F { FLOAT left, top, right, bottom; } D2D_RECT_F;
typedef LONGLONG REFERENCE_TIME;
typedef ULONG mdMethodDef, mdToken, mdTypeDef;
typedef INT_PTR(WINAPI *FARPROC)(void);
typedef void(CALLBACK *PAPCFUNC)(ULONG_PTR);
typedef LRESULT(CALLBACK *WNDPROC)(HWND, UINT, WPARAM, LPARAM);
typedef INT_PTR(CALLBACK *DLGPROC)(HWND, UINT, WPARAM, LPARAM);
typedef DWORD(WINAPI *LPTHREAD_START_ROUTINE)(LPVOID);
typedef struct IRpcStubBuffer IRpcStubBuffer;
typedef struct IRpcChannelBuffer IRpcChannelBuffer;
typedef struct _RPC_MESSAGE *PRPC_MESSAGE;
typedef int __int32;
typedef struct IDirectDraw IDirectDraw;
typedef struct IMFMediaSink IMFMediaSink;
typedef struct tDDSURFACEDESC DDSURFACEDESC;
typedef enum ApplicationTypeType { appTypeCC } ApplicationTypeType;
typedef struct _BDANODE_DESCRIPTOR { ULONG ulBdaNodeType; GUID guidFunction, guidName; } BDANODE_DESCRIPTOR;
typedef struct _BDA_TEMPLATE_CONNECTION { ULONG FromNodeType, FromNodePinType, ToNodeType, ToNodePinType; }
    BDA_TEMPLATE_CONNECTION;
typedef enum Polarisation { BDA_POLARISATION_NOT_SET = -1 } Polarisation;
typedef enum ModulationType { BDA_MOD_NOT_SET = -1 } ModulationType;
typedef enum FECMethod { BDA_FEC_METHOD_NOT_SET = -1 } FECMethod;
typedef enum BinaryConvolutionCodeRate { BDA_BCC_RATE_NOT_SET = -1 } BinaryConvolutionCodeRate;
typedef enum SpectralInversion { BDA_SPECTRAL_INVERSION_NOT_SET = -1 } SpectralInversion;
typedef enum GuardInterval { BDA_GUARD_NOT_SET = -1 } GuardInterval;
typedef enum TransmissionMode { BDA_XMIT_MODE_NOT_SET = -1 } TransmissionMode;
typedef enum RollOff { BDA_ROLL_OFF_NOT_SET = -1 } RollOff;
typedef enum Pilot { BDA_PILOT_NOT_SET = -1 } Pilot;
typedef enum MEDIA_SAMPLE_CONTENT { MEDIA_TRANSPORT_PACKET } MEDIA_SAMPLE_CONTENT;
typedef enum { CONDITIONALACCESS_ACCESS_UNSPECIFIED } BDA_CONDITIONALACCESS_REQUESTTYPE;
typedef enum { CONDITIONALACCESS_UNSPECIFIED } BDA_CONDITIONALACCESS_MMICLOSEREASON;
typedef struct _BDA_SIGNAL_TIMEOUTS BDA_SIGNAL_TIMEOUTS;
typedef struct PID_MAP PID_MAP;
typedef struct _BDA_MUX_PIDLISTITEM BDA_MUX_PIDLISTITEM;
typedef ULONG mdSignature, mdModule, mdFieldDef, mdMemberRef;
typedef struct _STARTUPINFOW *LPSTARTUPINFOW;
typedef struct _PROCESS_INFORMATION *LPPROCESS_INFORMATION;
typedef struct _DEBUG_EVENT *LPDEBUG_EVENT;
/* A file of the corpus declares this one unless the macro is there, with a tag of the macro's name. */
#define _COR_IL_MAP
typedef struct { ULONG oldOffset, newOffset; BOOL fAccurate; } COR_IL_MAP;
typedef enum CorElementType { ELEMENT_TYPE_END } CorElementType;
typedef struct _AMMediaType AM_MEDIA_TYPE;
typedef struct _IMAGE_DEBUG_DIRECTORY IMAGE_DEBUG_DIRECTORY;
typedef enum _D3DFORMAT { D3DFMT_UNKNOWN, D3DFMT_FORCE_DWORD = 0x7fffffff } D3DFORMAT;
typedef DWORD D3DCOLOR;
typedef struct IDirect3DSurface9 IDirect3DSurface9;
typedef struct IDirect3DDevice9 IDirect3DDevice9;
typedef enum _D3DPOOL { D3DPOOL_DEFAULT, D3DPOOL_FORCE_DWORD = 0x7fffffff } D3DPOOL;
typedef struct mpeg1waveformat_tag MPEG1WAVEFORMAT;
typedef struct _OVERLAPPED { ULONG_PTR Internal, InternalHigh; LPVOID Pointer; HANDLE hEvent; } OVERLAPPED;
typedef struct AMVAUncompDataInfo AMVAUncompDataInfo, AMVACompBufferInfo, AMVABeginFrameInfo, AMVAEndFrameInfo,
    AMVAUncompBufferInfo, *LPAMVACompBufferInfo, *LPAMVAUncompBufferInfo, *LPAMVAInternalMemInfo, *LPAMVAUncompDataInfo;
typedef struct AMVABUFFERINFO AMVABUFFERINFO, AMVAInternalMemInfo;
typedef struct _WSD_ENDPOINT_REFERENCE WSD_ENDPOINT_REFERENCE, WSD_NAME_LIST, WSD_URI_LIST, WSDXML_ELEMENT,
    WSD_SOAP_MESSAGE;
typedef struct IWSDMessageParameters IWSDMessageParameters;
typedef struct _WSDXML_NAMESPACE WSDXML_NAMESPACE, WSDXML_NAME, WSDXML_TYPE;
typedef const WSDXML_NAMESPACE *PCWSDXML_NAMESPACE;
typedef const WSDXML_TYPE *PCWSDXML_TYPE;
EXTERN_C_END
#endif
