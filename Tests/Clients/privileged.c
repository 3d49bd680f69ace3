/*
 * privileged.c CLSID - what a process sees of the variables that choose readers and classes, and that make it talk.
 *   CLSID  a class that only COMCARD_PATH leads to; the library that the manifest names does not serve it
 */
#define COBJMACROS
#include <windows.h>
#include <winscard.h>
#include <SCardCom.h>
#include <stdio.h>
#include <string.h>

#define READER "Comcard Virtual Reader 00 00"

int main(int count, char **words)
{
    OLECHAR text[64];
    CLSID clsid;
    IUnknown *pObject = NULL;
    ISCardManage *pManage = NULL;
    SCARDCONTEXT context = 0;
    SCARD_STATES state;
    SCARD_PROTOCOLS protocol;
    char names[4096] = "";
    DWORD length = sizeof names;
    size_t index = 0;

    if (count != 2 || strlen(words[1]) >= 64 || FAILED(CoInitializeEx(NULL, COINIT_MULTITHREADED)))
        return 1;
    do
        text[index] = (OLECHAR)words[1][index];
    while (words[1][index++] != 0);
    if (FAILED(CLSIDFromString(text, &clsid)))
        return 1;
    HRESULT hr = CoCreateInstance(&clsid, NULL, CLSCTX_ALL, &IID_IUnknown, (void **)&pObject);
    printf("COMCARD_PATH: %s\n", hr == REGDB_E_CLASSNOTREG           ? "ignored"
                                  : hr == CLASS_E_CLASSNOTAVAILABLE ? "heard"
                                                                    : "broken");

    if (SCardEstablishContext(SCARD_SCOPE_USER, NULL, NULL, &context) != SCARD_S_SUCCESS ||
        SCardListReadersA(context, NULL, names, &length) != SCARD_S_SUCCESS)
        names[0] = 0;
    printf("COMCARD_READERS in libcomcard: %s\n", strcmp(names, READER) == 0 ? "heard" : "ignored");

    /* One object stays behind, for COMCARD_LEAKS; its call is what COMCARD_TRACE would print. */
    if (FAILED(CoCreateInstance(&CLSID_SCardManage, NULL, CLSCTX_ALL, &IID_ISCardManage, (void **)&pManage)))
        return 1;
    BSTR bstrReader = SysAllocString(OLESTR("Comcard Virtual Reader 00 00"));
    printf("COMCARD_READERS in the provider: %s\n",
           SUCCEEDED(ISCardManage_AttachByIFD(pManage, bstrReader, SHARED)) ? "heard" : "ignored");
    SysFreeString(bstrReader);
    ISCardManage_Status(pManage, &state, &protocol);
    ISCardManage_Detach(pManage);
    SCardReleaseContext(context);
    CoUninitialize();
    return 0;
}
