/* objbase.h - the functions of the COM runtime: starting, making objects, memory, GUIDs as text. */
#ifndef COM_OBJBASE_H
#define COM_OBJBASE_H

#include "com_base.h"
#include "objidl.h"
#include "unknwn.h"
#include "wtypes.h"

EXTERN_C_START

typedef enum tagCOINIT {
  COINIT_MULTITHREADED = 0x0,
  COINIT_APARTMENTTHREADED = 0x2,
  COINIT_DISABLE_OLE1DDE = 0x4,
  COINIT_SPEED_OVER_MEMORY = 0x8
} COINIT;

#define CLSCTX_INPROC (CLSCTX_INPROC_SERVER | CLSCTX_INPROC_HANDLER)
#define CLSCTX_SERVER (CLSCTX_INPROC_SERVER | CLSCTX_LOCAL_SERVER | CLSCTX_REMOTE_SERVER)
#define CLSCTX_ALL (CLSCTX_SERVER | CLSCTX_INPROC_HANDLER)

typedef enum tagREGCLS {
  REGCLS_SINGLEUSE = 0,
  REGCLS_MULTIPLEUSE = 1,
  REGCLS_MULTI_SEPARATE = 2,
  REGCLS_SUSPENDED = 4,
  REGCLS_SURROGATE = 8,
  REGCLS_AGILE = 0x10
} REGCLS;

/* Every thread that uses COM calls one of the first two, and CoUninitialize once for each call that succeeded. */
WINOLEAPI CoInitialize(LPVOID pvReserved);
WINOLEAPI CoInitializeEx(LPVOID pvReserved, DWORD dwCoInit);
WINOLEAPI_(void) CoUninitialize(void);

/* The class is found among those registered in the program, then by its manifest. */
WINOLEAPI CoCreateInstance(REFCLSID rclsid, LPUNKNOWN pUnkOuter, DWORD dwClsContext, REFIID riid, LPVOID *ppv);
WINOLEAPI CoGetClassObject(REFCLSID rclsid, DWORD dwClsContext, LPVOID pvReserved, REFIID riid, LPVOID *ppv);
WINOLEAPI CoRegisterClassObject(REFCLSID rclsid, LPUNKNOWN pUnk, DWORD dwClsContext, DWORD flags, LPDWORD lpdwRegister);
WINOLEAPI CoRevokeClassObject(DWORD dwRegister);

/* One object and several of its interfaces at once. There is no other machine: pServerInfo is NULL. */
WINOLEAPI CoCreateInstanceEx(REFCLSID rclsid, IUnknown *punkOuter, DWORD dwClsCtx, COSERVERINFO *pServerInfo,
                             DWORD dwCount, MULTI_QI *pResults);

/* Nobody finds a class object while it is suspended: registered with REGCLS_SUSPENDED, or there when one of the others
   was called. A server counts its objects and locks with the last two; at 0 its class objects are suspended. */
WINOLEAPI CoSuspendClassObjects(void);
WINOLEAPI CoResumeClassObjects(void);
WINOLEAPI_(ULONG) CoAddRefServerProcess(void);
WINOLEAPI_(ULONG) CoReleaseServerProcess(void);

/* A library that nobody uses is closed ten minutes after it was first seen unused, or after the delay in milliseconds.
   Libraries with Swift code stay in memory. */
WINOLEAPI_(void) CoFreeUnusedLibraries(void);
WINOLEAPI_(void) CoFreeUnusedLibrariesEx(DWORD dwUnloadDelay, DWORD dwReserved);
WINOLEAPI_(HINSTANCE) CoLoadLibrary(LPOLESTR lpszLibName, BOOL bAutoFree);
WINOLEAPI_(void) CoFreeLibrary(HINSTANCE hInst);
WINOLEAPI_(void) CoFreeAllLibraries(void); /* but for those whose DllCanUnloadNow says that they are in use */

typedef ULONG_PTR CO_MTA_USAGE_COOKIE;
WINOLEAPI CoGetApartmentType(APTTYPE *pAptType, APTTYPEQUALIFIER *pAptQualifier);
WINOLEAPI CoIncrementMTAUsage(CO_MTA_USAGE_COOKIE *pCookie);
WINOLEAPI CoDecrementMTAUsage(CO_MTA_USAGE_COOKIE cookie);
WINOLEAPI_(DWORD) CoGetCurrentProcess(void);

/* Interfaces from thread to thread: what one thread writes into a stream, another reads, once. */
WINOLEAPI CoCreateFreeThreadedMarshaler(LPUNKNOWN punkOuter, LPUNKNOWN *ppunkMarshal);
WINOLEAPI CoMarshalInterThreadInterfaceInStream(REFIID riid, LPUNKNOWN pUnk, LPSTREAM *ppStm);
WINOLEAPI CoGetInterfaceAndReleaseStream(LPSTREAM pStm, REFIID iid, LPVOID *ppv);
/* The same over a stream of the caller, for MSHCTX_INPROC and MSHLFLAGS_NORMAL: nothing is ever remoted. */
WINOLEAPI CoGetMarshalSizeMax(ULONG *pulSize, REFIID riid, LPUNKNOWN pUnk, DWORD dwDestContext, LPVOID pvDestContext,
                              DWORD mshlflags);
WINOLEAPI CoMarshalInterface(LPSTREAM pStm, REFIID riid, LPUNKNOWN pUnk, DWORD dwDestContext, LPVOID pvDestContext,
                             DWORD mshlflags);
WINOLEAPI CoUnmarshalInterface(LPSTREAM pStm, REFIID riid, LPVOID *ppv);
WINOLEAPI CoReleaseMarshalData(LPSTREAM pStm);
WINOLEAPI CoDisconnectObject(LPUNKNOWN pUnk, DWORD dwReserved);
WINOLEAPI CoLockObjectExternal(LPUNKNOWN pUnk, BOOL fLock, BOOL fLastUnlockReleases);

/* Memory that one side of an interface allocates and the other frees. */
WINOLEAPI_(LPVOID) CoTaskMemAlloc(SIZE_T cb);
WINOLEAPI_(LPVOID) CoTaskMemRealloc(LPVOID pv, SIZE_T cb);
WINOLEAPI_(void) CoTaskMemFree(LPVOID pv);
WINOLEAPI CoGetMalloc(DWORD dwMemContext, LPMALLOC *ppMalloc);
WINOLEAPI CoRegisterMallocSpy(LPMALLOCSPY pMallocSpy);
WINOLEAPI CoRevokeMallocSpy(void);

/* "{6B29FC40-CA47-1067-B31D-00DD010662DA}" and back; StringFromCLSID and its like return memory to CoTaskMemFree. */
WINOLEAPI CLSIDFromString(LPCOLESTR lpsz, CLSID *pclsid);
WINOLEAPI IIDFromString(LPCOLESTR lpsz, IID *piid);
WINOLEAPI_(int) StringFromGUID2(REFGUID rguid, LPOLESTR lpsz, int cchMax);
WINOLEAPI StringFromCLSID(REFCLSID rclsid, LPOLESTR *lplpsz);
WINOLEAPI StringFromIID(REFIID riid, LPOLESTR *lplpsz);
WINOLEAPI CLSIDFromProgID(LPCOLESTR lpszProgID, CLSID *pclsid);
WINOLEAPI CLSIDFromProgIDEx(LPCOLESTR lpszProgID, CLSID *pclsid);
WINOLEAPI ProgIDFromCLSID(REFCLSID rclsid, LPOLESTR *lplpszProgID);
WINOLEAPI CoCreateGuid(GUID *pguid);

/* What a library with classes exports. */
STDAPI DllGetClassObject(REFCLSID rclsid, REFIID riid, LPVOID *ppv);
STDAPI DllCanUnloadNow(void);

EXTERN_C_END

#endif
