/*
 * legacy.c - legacy.cpp in C, through the COBJMACROS: the same steps, the same lines.
 */
#define COBJMACROS
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

int main(void)
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
    DWORD i;
    ULONG ulCount;
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
    for (i = 0; i < cbAtr; i++)
        printf("%02X", rgbAtr[i]);
    printf("\n");

    if (!Step("CoInitializeEx", CoInitializeEx(NULL, COINIT_MULTITHREADED)))
        return 1;
    if (!Step("CoCreateInstance", CoCreateInstance(&CLSID_SCardManage, NULL, CLSCTX_ALL, &IID_ISCardManage,
                                                   (void **)&pManage)))
        return 1;
    if (!Step("AttachByHandle", ISCardManage_AttachByHandle(pManage, hCard)))
        return 1;
    if (!Step("Status", ISCardManage_Status(pManage, &state, &protocol)))
        return 1;
    printf("state: %s\n", NameOfState(state));
    printf("protocol: %s\n", NameOfProtocol(protocol));
    if (!Step("SCardLock", ISCardManage_SCardLock(pManage)))
        return 1;
    if (!Step("SCardUnlock", ISCardManage_SCardUnlock(pManage, LEAVE)))
        return 1;
    if (!Step("Reconnect", ISCardManage_Reconnect(pManage)))
        return 1;
    if (!Step("Detach", ISCardManage_Detach(pManage)))
        return 1;

    ulCount = ISCardManage_Release(pManage);
    pManage = NULL;
    printf("Release: %u\n", ulCount);
    if (ulCount != 0)
        return 1;
    CoUninitialize();
    printf("CoUninitialize\n");

    /* The provider forgot the handle and left it connected: it is still ours to disconnect. */
    if (!Step("SCardDisconnect", SCardDisconnect(hCard, SCARD_LEAVE_CARD)))
        return 1;
    if (!Step("SCardReleaseContext", SCardReleaseContext(hContext)))
        return 1;
    return 0;
}
