//
// outofmemory.cpp - an IMallocSpy that refuses the n-th allocation, for every n, under every call that allocates: each
// answers E_OUTOFMEMORY until it succeeds, and nothing stays behind. Prints "case: refusals"; ends with 1 otherwise.
//
#include <windows.h>
#include <oleauto.h>
#include <winscard.h>
#include <SCardCom.h>
#include <dlfcn.h>
#include <stdio.h>

static int g_nWrong = 0;

class RefusingSpy : public IMallocSpy
{
    LONG m_cRef;
    SIZE_T m_cbRequest;

public:
    LONG m_lRefuseAt; // counts down; the allocation that finds 0 is refused; negative: none is
    LONG m_cRefused;
    LONG m_cBlocks;

    RefusingSpy() : m_cRef(1), m_cbRequest(0), m_lRefuseAt(-1), m_cRefused(0), m_cBlocks(0) {}

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID riid, void **ppv) override
    {
        if (riid != IID_IUnknown && riid != IID_IMallocSpy)
        {
            *ppv = NULL;
            return E_NOINTERFACE;
        }
        *ppv = this;
        AddRef();
        return S_OK;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++m_cRef; }
    ULONG STDMETHODCALLTYPE Release() override { return --m_cRef; }

    SIZE_T STDMETHODCALLTYPE PreAlloc(SIZE_T cbRequest) override
    {
        m_cbRequest = cbRequest;
        if (m_lRefuseAt >= 0 && m_lRefuseAt-- == 0)
        {
            m_cRefused++;
            return 0;
        }
        return cbRequest;
    }
    void *STDMETHODCALLTYPE PostAlloc(void *pActual) override
    {
        if (pActual != NULL)
            m_cBlocks++;
        return pActual;
    }
    void *STDMETHODCALLTYPE PreFree(void *pRequest, BOOL fSpyed) override
    {
        if (fSpyed)
            m_cBlocks--;
        return pRequest;
    }
    void STDMETHODCALLTYPE PostFree(BOOL) override {}
    SIZE_T STDMETHODCALLTYPE PreRealloc(void *pRequest, SIZE_T cbRequest, void **ppNewRequest, BOOL) override
    {
        *ppNewRequest = pRequest;
        return cbRequest;
    }
    void *STDMETHODCALLTYPE PostRealloc(void *pActual, BOOL) override { return pActual; }
    void *STDMETHODCALLTYPE PreGetSize(void *pRequest, BOOL) override { return pRequest; }
    SIZE_T STDMETHODCALLTYPE PostGetSize(SIZE_T cbActual, BOOL) override { return cbActual; }
    void *STDMETHODCALLTYPE PreDidAlloc(void *pRequest, BOOL) override { return pRequest; }
    int STDMETHODCALLTYPE PostDidAlloc(void *, BOOL, int fActual) override { return fActual; }
    void STDMETHODCALLTYPE PreHeapMinimize() override {}
    void STDMETHODCALLTYPE PostHeapMinimize() override {}
    LONG References() const { return m_cRef; }
};

static RefusingSpy g_spy;

// Runs `call` with the first allocation refused, then the second, and so on until it succeeds.
template <class Call> static void Try(const char *szCase, Call call)
{
    for (LONG lAt = 0; lAt < 100; lAt++)
    {
        LONG cBlocks = g_spy.m_cBlocks;
        g_spy.m_cRefused = 0;
        g_spy.m_lRefuseAt = lAt;
        IUnknown *pObject = (IUnknown *)&g_spy;
        HRESULT hr = call(&pObject);
        g_spy.m_lRefuseAt = -1;
        if (g_spy.m_cRefused == 0)
        {
            printf("%s: %d refused, then 0x%08X\n", szCase, (int)lAt, (unsigned)hr);
            if (hr != S_OK || pObject == NULL || lAt == 0)
                g_nWrong++;
            if (pObject != NULL && hr == S_OK)
                pObject->Release();
            return;
        }
        if (hr != E_OUTOFMEMORY || pObject != NULL || g_spy.m_cBlocks != cBlocks)
        {
            printf("%s, allocation %d refused: 0x%08X, object %s, %d blocks more  <-- WRONG\n", szCase, (int)lAt,
                   (unsigned)hr, pObject ? "left" : "NULL", (int)(g_spy.m_cBlocks - cBlocks));
            g_nWrong++;
            return;
        }
    }
    printf("%s: never succeeds  <-- WRONG\n", szCase);
    g_nWrong++;
}

static void Check(const char *szCase, bool fHolds)
{
    printf("%s: %s\n", szCase, fHolds ? "yes" : "no  <-- WRONG");
    if (!fHolds)
        g_nWrong++;
}

int main(int argc, char **argv)
{
    ISCardManage *pManage = NULL;
    IID iid = IID_ISCardAuth;
    BSTR bstrText;

    if (argc != 2)
    {
        fprintf(stderr, "usage: outofmemory PROVIDER-LIBRARY\n");
        return 64;
    }
    Check("CoInitializeEx", CoInitializeEx(NULL, COINIT_MULTITHREADED) == S_OK);
    Check("CoRegisterMallocSpy NULL is refused", CoRegisterMallocSpy(NULL) == E_INVALIDARG);
    Check("CoRegisterMallocSpy", CoRegisterMallocSpy(&g_spy) == S_OK);
    Check("a second spy is refused", FAILED(CoRegisterMallocSpy(&g_spy)));

    Try("CoCreateInstance", [](IUnknown **pp) {
        return CoCreateInstance(CLSID_SCardManage, NULL, CLSCTX_INPROC_SERVER, IID_ISCardManage, (void **)pp);
    });
    Check("an object to work with", CoCreateInstance(CLSID_SCardManage, NULL, CLSCTX_ALL, IID_ISCardManage,
                                                     (void **)&pManage) == S_OK);
    if (pManage == NULL)
        return 1;
    Try("CreateFileAccess", [&](IUnknown **pp) { return pManage->CreateFileAccess((ISCardFileAccess **)pp); });
    Try("CreateCardAuth", [&](IUnknown **pp) { return pManage->CreateCardAuth((ISCardAuth **)pp); });
    Try("CreateCHVerification", [&](IUnknown **pp) { return pManage->CreateCHVerification((ISCardVerify **)pp); });
    Try("CreateInterface", [&](IUnknown **pp) { return pManage->CreateInterface(&iid, NULL, NULL, pp); });
    Try("CoGetMalloc", [](IUnknown **pp) { return CoGetMalloc(1, (IMalloc **)pp); });
    Try("CreateErrorInfo", [](IUnknown **pp) { return CreateErrorInfo((ICreateErrorInfo **)pp); });

    g_spy.m_lRefuseAt = 0;
    bstrText = SysAllocString(OLESTR("text"));
    Check("SysAllocString gives NULL", bstrText == NULL);
    g_spy.m_lRefuseAt = 0;
    Check("CoTaskMemAlloc gives NULL", CoTaskMemAlloc(8) == NULL);
    g_spy.m_lRefuseAt = -1;

    Check("the last reference goes", pManage->Release() == 0);
    bstrText = SysAllocString(OLESTR("kept"));
    Check("the spy stays while a block of its time is out", CoRevokeMallocSpy() == E_ACCESSDENIED);
    SysFreeString(bstrText);
    Check("and goes with the block", g_spy.m_cBlocks == 0 && CoRevokeMallocSpy() == CO_E_OBJNOTREG);
    Check("the spy is released", g_spy.References() == 1);

    CoFreeUnusedLibraries();
    void *pLibrary = dlopen(argv[1], RTLD_NOW | RTLD_NOLOAD);
    typedef HRESULT (*CanUnload)(void);
    CanUnload pfnCanUnload = pLibrary ? (CanUnload)dlsym(pLibrary, "DllCanUnloadNow") : NULL;
    Check("no object of the provider is left", pfnCanUnload != NULL && pfnCanUnload() == S_OK);
    CoUninitialize();
    printf(g_nWrong ? "FAILED\n" : "ok\n");
    return g_nWrong != 0;
}
