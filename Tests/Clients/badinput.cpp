//
// badinput.cpp - everything a careless caller can pass to ISCardManage, and the documented answer to it. Prints one
// line "case: expected got" each; ends with 1 when any of them differs. Needs a reader with a card.
//
#include <windows.h>
#include <winscard.h>
#include <SCardCom.h>
#include <stdio.h>
#include <string.h>
#include "names.h"

static int g_nWrong = 0;

static void Expect(const char *szCase, HRESULT hrExpected, HRESULT hrGot)
{
    printf("%s: 0x%08X 0x%08X%s\n", szCase, (unsigned)hrExpected, (unsigned)hrGot,
           hrExpected == hrGot ? "" : "  <-- WRONG");
    if (hrExpected != hrGot)
    {
        printf("  expected %s, got %s\n", NameOf(hrExpected), NameOf(hrGot));
        g_nWrong++;
    }
}

static void ExpectTrue(const char *szCase, bool fHolds)
{
    printf("%s: yes %s\n", szCase, fHolds ? "yes" : "no  <-- WRONG");
    if (!fHolds)
        g_nWrong++;
}

// A value that no enumerator has, as a caller in another language can send it.
template <class E> static E Bad(LONG lValue)
{
    E e;
    static_assert(sizeof(e) == sizeof(lValue), "enums have 32 bits");
    memcpy(&e, &lValue, sizeof(e));
    return e;
}

static void Unattached(ISCardManage *pManage)
{
    SCARD_STATES state = PRESENT;
    SCARD_PROTOCOLS protocol = T1;

    Expect("Status, not attached", SCARD_E_INVALID_HANDLE, pManage->Status(&state, &protocol));
    ExpectTrue("Status, not attached, clears both results", state == 0 && protocol == 0);
    Expect("Detach, not attached", SCARD_E_INVALID_HANDLE, pManage->Detach());
    Expect("SCardLock, not attached", SCARD_E_INVALID_HANDLE, pManage->SCardLock());
    Expect("SCardUnlock, not attached", SCARD_E_INVALID_HANDLE, pManage->SCardUnlock(LEAVE));
    Expect("Reconnect, not attached", SCARD_E_INVALID_HANDLE, pManage->Reconnect());

    // Pointers come before values, values before the question of a connection.
    Expect("Status NULL state, not attached", E_POINTER, pManage->Status(NULL, &protocol));
    Expect("Status NULL protocol, not attached", E_POINTER, pManage->Status(&state, NULL));
    Expect("Status NULL both, not attached", E_POINTER, pManage->Status(NULL, NULL));
    Expect("SCardUnlock 4, not attached", E_INVALIDARG, pManage->SCardUnlock(Bad<SCARD_DISPOSITIONS>(4)));
    Expect("SCardUnlock -1, not attached", E_INVALIDARG, pManage->SCardUnlock(Bad<SCARD_DISPOSITIONS>(-1)));
}

static void Handles(ISCardManage *pManage, SCARDCONTEXT hContext, const char *szReader)
{
    SCARDHANDLE hCard = 0;
    SCARDCONTEXT hOther = 0;
    DWORD dwProtocol = 0;

    Expect("AttachByHandle 0", E_INVALIDARG, pManage->AttachByHandle(0));
    Expect("AttachByHandle never issued", E_INVALIDARG, pManage->AttachByHandle(12345));
    Expect("AttachByHandle all ones", E_INVALIDARG, pManage->AttachByHandle(~(HSCARD)0));
    Expect("AttachByHandle half of all ones", E_INVALIDARG, pManage->AttachByHandle((~(HSCARD)0) >> 1));

    Expect("SCardConnect", S_OK, SCardConnect(hContext, szReader, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &hCard,
                                              &dwProtocol));
    Expect("SCardDisconnect", S_OK, SCardDisconnect(hCard, SCARD_LEAVE_CARD));
    Expect("AttachByHandle disconnected", E_INVALIDARG, pManage->AttachByHandle(hCard));

    Expect("SCardEstablishContext", S_OK, SCardEstablishContext(SCARD_SCOPE_USER, NULL, NULL, &hOther));
    Expect("SCardConnect in it", S_OK, SCardConnect(hOther, szReader, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &hCard,
                                                    &dwProtocol));
    Expect("SCardReleaseContext", S_OK, SCardReleaseContext(hOther));
    Expect("AttachByHandle of a released context", E_INVALIDARG, pManage->AttachByHandle(hCard));
    Expect("AttachByHandle a context for a handle", E_INVALIDARG, pManage->AttachByHandle(hContext));
    Expect("Detach after failed attaches", SCARD_E_INVALID_HANDLE, pManage->Detach());
}

static void Readers(ISCardManage *pManage, const char *szReader)
{
    BSTR bstrReader = SysAllocStringLen(NULL, (UINT)strlen(szReader));
    BSTR bstrEmpty = SysAllocString(OLESTR(""));
    BSTR bstrUnknown = SysAllocString(OLESTR("No Such Reader 00 00"));
    BSTR bstrLong = SysAllocStringLen(NULL, 10000);
    BSTR bstrHalf = SysAllocString(OLESTR("Reader X"));
    ExpectTrue("SysAllocString", bstrReader && bstrEmpty && bstrUnknown && bstrLong && bstrHalf);
    if (!bstrReader || !bstrEmpty || !bstrUnknown || !bstrLong || !bstrHalf)
        return;
    for (UINT i = 0; szReader[i] != 0; i++)
        bstrReader[i] = (OLECHAR)(unsigned char)szReader[i];
    for (UINT i = 0; i < 10000; i++)
        bstrLong[i] = (OLECHAR)'R';
    bstrHalf[7] = (OLECHAR)0xD800; // the first half of a surrogate pair, and nothing after it

    Expect("AttachByIFD NULL", E_INVALIDARG, pManage->AttachByIFD(NULL, SHARED));
    Expect("AttachByIFD empty", E_INVALIDARG, pManage->AttachByIFD(bstrEmpty, SHARED));
    Expect("AttachByIFD unknown", SCARD_E_UNKNOWN_READER, pManage->AttachByIFD(bstrUnknown, SHARED));
    Expect("AttachByIFD unknown, docs form", SCARD_E_UNKNOWN_READER, pManage->AttachByIFD(bstrUnknown));
    Expect("AttachByIFD 10000 characters", SCARD_E_UNKNOWN_READER, pManage->AttachByIFD(bstrLong, SHARED));
    Expect("AttachByIFD half a surrogate pair", SCARD_E_UNKNOWN_READER, pManage->AttachByIFD(bstrHalf, SHARED));
    Expect("AttachByIFD mode 0", E_INVALIDARG, pManage->AttachByIFD(bstrReader, Bad<SCARD_SHARE_MODES>(0)));
    Expect("AttachByIFD mode 3 (direct)", E_INVALIDARG, pManage->AttachByIFD(bstrReader, Bad<SCARD_SHARE_MODES>(3)));
    Expect("AttachByIFD mode -1", E_INVALIDARG, pManage->AttachByIFD(bstrReader, Bad<SCARD_SHARE_MODES>(-1)));
    Expect("Detach after failed attaches", SCARD_E_INVALID_HANDLE, pManage->Detach());

    Expect("AttachByIFD", S_OK, pManage->AttachByIFD(bstrReader));
    SysFreeString(bstrReader);
    SysFreeString(bstrEmpty);
    SysFreeString(bstrUnknown);
    SysFreeString(bstrLong);
    SysFreeString(bstrHalf);
    SysFreeString(NULL);
}

static void Attached(ISCardManage *pManage)
{
    SCARD_STATES state = ABSENT;
    SCARD_PROTOCOLS protocol = RAW;

    Expect("Status NULL state", E_POINTER, pManage->Status(NULL, &protocol));
    Expect("Status NULL protocol", E_POINTER, pManage->Status(&state, NULL));
    Expect("SCardUnlock without a lock", SCARD_E_NOT_TRANSACTED, pManage->SCardUnlock(LEAVE));
    Expect("SCardLock", S_OK, pManage->SCardLock());
    Expect("SCardUnlock 4", E_INVALIDARG, pManage->SCardUnlock(Bad<SCARD_DISPOSITIONS>(4)));
    Expect("SCardUnlock -1", E_INVALIDARG, pManage->SCardUnlock(Bad<SCARD_DISPOSITIONS>(-1)));
    Expect("SCardLock again", S_OK, pManage->SCardLock());
    Expect("SCardUnlock, inner", S_OK, pManage->SCardUnlock(LEAVE));
    Expect("SCardUnlock, outer", S_OK, pManage->SCardUnlock(LEAVE));
    Expect("SCardUnlock once too often", SCARD_E_NOT_TRANSACTED, pManage->SCardUnlock(LEAVE));
    Expect("Detach", S_OK, pManage->Detach());
    Expect("Detach again", SCARD_E_INVALID_HANDLE, pManage->Detach());
}

static void Pointers(ISCardManage *pManage)
{
    IUnknown *pUnknown = pManage;
    IID iid = {0x5F3E1B7A, 0x9C1D, 0x4E0B, {0x8A, 0x55, 0x31, 0x0C, 0x77, 0xD2, 0x64, 0xE9}};
    BSTR bstrName = SysAllocString(OLESTR("NoSuchService"));

    Expect("CreateFileAccess NULL", E_POINTER, pManage->CreateFileAccess(NULL));
    Expect("CreateCardAuth NULL", E_POINTER, pManage->CreateCardAuth(NULL));
    Expect("CreateCHVerification NULL", E_POINTER, pManage->CreateCHVerification(NULL));
    Expect("CreateInterface NULL result", E_POINTER, pManage->CreateInterface(&iid, NULL, NULL, NULL));
    Expect("CreateInterface by nothing", E_INVALIDARG, pManage->CreateInterface(NULL, NULL, NULL, &pUnknown));
    ExpectTrue("CreateInterface by nothing clears the result", pUnknown == NULL);
    pUnknown = pManage;
    Expect("CreateInterface unknown GUID", SCARD_E_UNSUPPORTED_FEATURE,
           pManage->CreateInterface(&iid, NULL, NULL, &pUnknown));
    ExpectTrue("CreateInterface unknown GUID clears the result", pUnknown == NULL);
    pUnknown = pManage;
    Expect("CreateInterface unknown name", SCARD_E_UNSUPPORTED_FEATURE,
           pManage->CreateInterface(NULL, bstrName, NULL, &pUnknown));
    ExpectTrue("CreateInterface unknown name clears the result", pUnknown == NULL);
    SysFreeString(bstrName);

    void *pv = pManage;
    Expect("QueryInterface unknown", E_NOINTERFACE, pManage->QueryInterface(iid, &pv));
    ExpectTrue("QueryInterface unknown clears the result", pv == NULL);
    Expect("QueryInterface NULL result", E_POINTER, pManage->QueryInterface(IID_IUnknown, NULL));
}

static void Activation()
{
    CLSID clsid = {0x0D6A4C21, 0x7E5F, 0x4B38, {0x91, 0x02, 0xAB, 0x4E, 0x6F, 0x13, 0xC8, 0x5D}};
    void *pv = &clsid;

    Expect("CoCreateInstance unknown class", REGDB_E_CLASSNOTREG,
           CoCreateInstance(clsid, NULL, CLSCTX_ALL, IID_IUnknown, &pv));
    ExpectTrue("CoCreateInstance unknown class clears the result", pv == NULL);
    Expect("CoCreateInstance NULL result", E_POINTER,
           CoCreateInstance(CLSID_SCardManage, NULL, CLSCTX_ALL, IID_ISCardManage, NULL));
    pv = &clsid;
    Expect("CoCreateInstance unknown interface", E_NOINTERFACE,
           CoCreateInstance(CLSID_SCardManage, NULL, CLSCTX_ALL, clsid, &pv));
    ExpectTrue("CoCreateInstance unknown interface clears the result", pv == NULL);
}

int main()
{
    SCARDCONTEXT hContext = 0;
    ISCardManage *pManage = NULL;
    char szReaders[1024] = "";
    DWORD cchReaders = sizeof(szReaders);

    Expect("SCardEstablishContext", S_OK, SCardEstablishContext(SCARD_SCOPE_USER, NULL, NULL, &hContext));
    Expect("SCardListReaders", S_OK, SCardListReaders(hContext, NULL, szReaders, &cchReaders));
    Expect("CoInitializeEx", S_OK, CoInitializeEx(NULL, COINIT_MULTITHREADED));
    Expect("CoCreateInstance", S_OK, CoCreateInstance(CLSID_SCardManage, NULL, CLSCTX_ALL, __uuidof(ISCardManage),
                                                      (void **)&pManage));
    if (pManage == NULL || szReaders[0] == 0)
        return 1;

    Activation();
    Unattached(pManage);
    Handles(pManage, hContext, szReaders);
    Readers(pManage, szReaders);
    Attached(pManage);
    Pointers(pManage);
    Unattached(pManage);

    ExpectTrue("Release ends at 0", pManage->Release() == 0);
    CoUninitialize();
    Expect("SCardReleaseContext", S_OK, SCardReleaseContext(hContext));
    printf("%d wrong\n", g_nWrong);
    return g_nWrong == 0 ? 0 : 1;
}
