/* leaky.c - forgets one object and one child before its last CoUninitialize; COMCARD_LEAKS names them. */
#define COBJMACROS
#include <windows.h>
#include <SCardCom.h>
#include <stdio.h>

int main(void)
{
    ISCardManage *pKept = NULL;
    ISCardManage *pReleased = NULL;
    ISCardAuth *pChild = NULL;

    if (FAILED(CoInitializeEx(NULL, COINIT_MULTITHREADED)))
        return 1;
    if (FAILED(CoCreateInstance(&CLSID_SCardManage, NULL, CLSCTX_ALL, &IID_ISCardManage, (void **)&pKept)) ||
        FAILED(CoCreateInstance(&CLSID_SCardManage, NULL, CLSCTX_ALL, &IID_ISCardManage, (void **)&pReleased)) ||
        FAILED(ISCardManage_CreateCardAuth(pKept, &pChild)))
        return 1;
    ISCardManage_AddRef(pKept);
    ISCardManage_Release(pReleased);
    CoUninitialize();
    printf("done\n");
    return 0;
}
