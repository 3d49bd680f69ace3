//
// legacy.cpp - what a program of 1999 does with a card: connect, hand the connection to the provider, ask, lock,
// reconnect, and tidy up. Nothing in it knows of Linux; it stops at the first step that does not succeed.
//
#include <windows.h>
#include <winscard.h>
#include <SCardCom.h>
#include <stdio.h>
#include "names.h"

static BOOL Step(const char *szStep, HRESULT hr)
{
    printf("%s: 0x%08X %s\n", szStep, (unsigned)hr, NameOf(hr));
    return hr == S_OK;
}

int main()
{
    SCARDCONTEXT hContext = 0;
    SCARDHANDLE hCard = 0;
    ISCardManage *pManage = NULL;
    char szReaders[1024];
    char szName[256];
    BYTE rgbAtr[SCARD_ATR_LENGTH];
    DWORD cchReaders = sizeof(szReaders);
    DWORD cchName = sizeof(szName);
    DWORD cbAtr = sizeof(rgbAtr);
    DWORD dwProtocol = 0;
    DWORD dwState = 0;
    SCARD_STATES state;
    SCARD_PROTOCOLS protocol;

    if (!Step("SCardEstablishContext", SCardEstablishContext(SCARD_SCOPE_USER, NULL, NULL, &hContext)))
        return 1;
    if (!Step("SCardListReaders", SCardListReaders(hContext, NULL, szReaders, &cchReaders)))
        return 1;
    printf("reader: %s\n", szReaders);

    if (!Step("SCardConnect", SCardConnect(hContext, szReaders, SCARD_SHARE_SHARED, SCARD_PROTOCOL_Tx, &hCard,
                                           &dwProtocol)))
        return 1;
    printf("handle: %s\n", hCard != 0 ? "nonzero" : "zero");
    if (hCard == 0)
        return 1;
    if (!Step("SCardStatus", SCardStatus(hCard, szName, &cchName, &dwState, &dwProtocol, rgbAtr, &cbAtr)))
        return 1;
    printf("ATR: ");
    for (DWORD i = 0; i < cbAtr; i++)
        printf("%02X", rgbAtr[i]);
    printf("\n");

    if (!Step("CoInitializeEx", CoInitializeEx(NULL, COINIT_MULTITHREADED)))
        return 1;
    if (!Step("CoCreateInstance", CoCreateInstance(CLSID_SCardManage, NULL, CLSCTX_ALL, IID_ISCardManage,
                                                   (void **)&pManage)))
        return 1;
    if (!Step("AttachByHandle", pManage->AttachByHandle(hCard)))
        return 1;
    if (!Step("Status", pManage->Status(&state, &protocol)))
        return 1;
    printf("state: %s\n", NameOfState(state));
    printf("protocol: %s\n", NameOfProtocol(protocol));
    if (!Step("SCardLock", pManage->SCardLock()))
        return 1;
    if (!Step("SCardUnlock", pManage->SCardUnlock(LEAVE)))
        return 1;
    if (!Step("Reconnect", pManage->Reconnect()))
        return 1;
    if (!Step("Detach", pManage->Detach()))
        return 1;

    ULONG ulCount = pManage->Release();
    pManage = NULL;
    printf("Release: %u\n", ulCount);
    if (ulCount != 0)
        return 1;
    CoUninitialize();
    printf("CoUninitialize\n");

    // The provider forgot the handle and left it connected: it is still ours to disconnect.
    if (!Step("SCardDisconnect", SCardDisconnect(hCard, SCARD_LEAVE_CARD)))
        return 1;
    if (!Step("SCardReleaseContext", SCardReleaseContext(hContext)))
        return 1;
    return 0;
}
