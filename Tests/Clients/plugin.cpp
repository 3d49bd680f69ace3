//
// plugin.cpp - a card vendor's provider as it was written in 1999: a shared object with one class that implements
// ISCardManage by hand. Its readers and the one card live in memory:
//
//   "Vendor Reader 0"   holds a card that speaks T=1; its handles are 0x1000 and 0x1001
//   "Vendor Reader 1"   is empty
//
// CreateInterface makes one more object, by the name "CryptoProvider" or by IID_IUnknown.
//
#include <windows.h>
#include <SCardCom.h>
#include <new>

// {9D7EA080-1E8A-4F29-A9EC-0D1460288A1B}
static const CLSID CLSID_VendorManage = {
    0x9D7EA080, 0x1E8A, 0x4F29, {0xA9, 0xEC, 0x0D, 0x14, 0x60, 0x28, 0x8A, 0x1B}};

static const HSCARD VENDOR_HANDLE = 0x1000;

static LONG g_cObjects = 0;
static LONG g_cLocks = 0;

static int SameText(const OLECHAR *a, const OLECHAR *b)
{
    for (; *a != 0 || *b != 0; a++, b++)
    {
        OLECHAR x = *a, y = *b;
        if (x >= 'A' && x <= 'Z')
            x = (OLECHAR)(x + ('a' - 'A'));
        if (y >= 'A' && y <= 'Z')
            y = (OLECHAR)(y + ('a' - 'A'));
        if (x != y)
            return 0;
    }
    return 1;
}

// Leaves a text for the caller beside the code.
static HRESULT Fail(HRESULT hr, const OLECHAR *szDescription)
{
    ICreateErrorInfo *pCreate = NULL;
    IErrorInfo *pError = NULL;
    if (SUCCEEDED(CreateErrorInfo(&pCreate)))
    {
        pCreate->SetGUID(IID_ISCardManage);
        pCreate->SetSource((LPOLESTR)OLESTR("Vendor.Manage"));
        pCreate->SetDescription((LPOLESTR)szDescription);
        if (SUCCEEDED(pCreate->QueryInterface(IID_IErrorInfo, (void **)&pError)))
        {
            SetErrorInfo(0, pError);
            pError->Release();
        }
        pCreate->Release();
    }
    return hr;
}

// What CreateInterface makes: an object that is only itself.
class CVendorService final : public IUnknown
{
public:
    CVendorService() : m_cRef(1) { InterlockedIncrement(&g_cObjects); }

    STDMETHODIMP QueryInterface(REFIID riid, void **ppv) override
    {
        if (ppv == NULL)
            return E_POINTER;
        *ppv = NULL;
        if (!IsEqualIID(riid, IID_IUnknown))
            return E_NOINTERFACE;
        *ppv = static_cast<IUnknown *>(this);
        AddRef();
        return S_OK;
    }
    STDMETHODIMP_(ULONG) AddRef() override { return InterlockedIncrement(&m_cRef); }
    STDMETHODIMP_(ULONG) Release() override
    {
        LONG cRef = InterlockedDecrement(&m_cRef);
        if (cRef == 0)
            delete this;
        return cRef;
    }

private:
    ~CVendorService() { InterlockedDecrement(&g_cObjects); }
    LONG m_cRef;
};

class CVendorManage final : public ISCardManage, public ISupportErrorInfo
{
public:
    CVendorManage() : m_cRef(1), m_hCard(0), m_cLocks(0), m_fReset(FALSE) { InterlockedIncrement(&g_cObjects); }

    // IUnknown
    STDMETHODIMP QueryInterface(REFIID riid, void **ppv) override
    {
        if (ppv == NULL)
            return E_POINTER;
        *ppv = NULL;
        if (IsEqualIID(riid, IID_IUnknown) || IsEqualIID(riid, IID_IDispatch) || IsEqualIID(riid, IID_ISCardManage))
            *ppv = static_cast<ISCardManage *>(this);
        else if (IsEqualIID(riid, IID_ISupportErrorInfo))
            *ppv = static_cast<ISupportErrorInfo *>(this);
        else
            return E_NOINTERFACE;
        AddRef();
        return S_OK;
    }
    STDMETHODIMP_(ULONG) AddRef() override { return InterlockedIncrement(&m_cRef); }
    STDMETHODIMP_(ULONG) Release() override
    {
        LONG cRef = InterlockedDecrement(&m_cRef);
        if (cRef == 0)
            delete this;
        return cRef;
    }

    // IDispatch: this vendor shipped no type library, so there is no late binding.
    STDMETHODIMP GetTypeInfoCount(UINT *pctinfo) override
    {
        if (pctinfo == NULL)
            return E_POINTER;
        *pctinfo = 0;
        return S_OK;
    }
    STDMETHODIMP GetTypeInfo(UINT, LCID, ITypeInfo **ppTInfo) override
    {
        if (ppTInfo == NULL)
            return E_POINTER;
        *ppTInfo = NULL;
        return DISP_E_BADINDEX;
    }
    STDMETHODIMP GetIDsOfNames(REFIID, LPOLESTR *rgszNames, UINT cNames, LCID, DISPID *rgDispId) override
    {
        if (rgszNames == NULL || rgDispId == NULL)
            return E_POINTER;
        for (UINT i = 0; i < cNames; i++)
            rgDispId[i] = DISPID_UNKNOWN;
        return DISP_E_UNKNOWNNAME;
    }
    STDMETHODIMP Invoke(DISPID, REFIID, LCID, WORD, DISPPARAMS *, VARIANT *, EXCEPINFO *, UINT *) override
    {
        return DISP_E_MEMBERNOTFOUND;
    }

    // ISupportErrorInfo
    STDMETHODIMP InterfaceSupportsErrorInfo(REFIID riid) override
    {
        return IsEqualIID(riid, IID_ISCardManage) ? S_OK : S_FALSE;
    }

    // ISCardManage
    STDMETHODIMP AttachByHandle(HSCARD hICC) override
    {
        if (hICC < VENDOR_HANDLE || hICC >= VENDOR_HANDLE + 2)
            return Fail(E_INVALIDARG, OLESTR("The handle is not one of this vendor's cards."));
        Forget();
        m_hCard = hICC;
        return S_OK;
    }
    STDMETHODIMP AttachByIFD(BSTR bstrIFDName, SCARD_SHARE_MODES flags) override
    {
        if (SysStringLen(bstrIFDName) == 0 || (flags != EXCLUSIVE && flags != SHARED))
            return Fail(E_INVALIDARG, OLESTR("A reader's name and a share mode are needed."));
        if (SameText(bstrIFDName, OLESTR("Vendor Reader 1")))
            return Fail(SCARD_E_NO_SMARTCARD, OLESTR("There is no card in the reader."));
        if (!SameText(bstrIFDName, OLESTR("Vendor Reader 0")))
            return Fail(SCARD_E_UNKNOWN_READER, OLESTR("This vendor has no reader of that name."));
        Forget();
        m_hCard = VENDOR_HANDLE + 1;
        return S_OK;
    }
    STDMETHODIMP CreateFileAccess(ISCardFileAccess **ppISCardFileAccess) override { return None(ppISCardFileAccess); }
    STDMETHODIMP CreateCardAuth(ISCardAuth **ppISCardAuth) override { return None(ppISCardAuth); }
    STDMETHODIMP CreateCHVerification(ISCardVerify **ppISCardVerify) override { return None(ppISCardVerify); }
    STDMETHODIMP Detach() override
    {
        if (m_hCard == 0)
            return NotAttached();
        Forget();
        return S_OK;
    }
    STDMETHODIMP SCardLock() override
    {
        if (m_hCard == 0)
            return NotAttached();
        if (m_fReset)
            return Fail(SCARD_W_RESET_CARD, OLESTR("The card was reset: reconnect first."));
        m_cLocks++;
        return S_OK;
    }
    STDMETHODIMP Reconnect() override
    {
        if (m_hCard == 0)
            return NotAttached();
        m_fReset = FALSE;
        m_cLocks = 0;
        return S_OK;
    }
    STDMETHODIMP Status(SCARD_STATES *pStatus, SCARD_PROTOCOLS *pProtocol) override
    {
        if (pStatus == NULL || pProtocol == NULL)
            return E_POINTER;
        *pStatus = (SCARD_STATES)0;
        *pProtocol = (SCARD_PROTOCOLS)0;
        if (m_hCard == 0)
            return NotAttached();
        if (m_fReset)
            return Fail(SCARD_W_RESET_CARD, OLESTR("The card was reset: reconnect first."));
        *pStatus = SPECIFICMODE;
        *pProtocol = T1;
        return S_OK;
    }
    STDMETHODIMP SCardUnlock(SCARD_DISPOSITIONS Disposition) override
    {
        if (Disposition != LEAVE && Disposition != RESET && Disposition != UNPOWER && Disposition != EJECT)
            return Fail(E_INVALIDARG, OLESTR("The disposition is none of the four."));
        if (m_hCard == 0)
            return NotAttached();
        if (m_cLocks == 0)
            return Fail(SCARD_E_NOT_TRANSACTED, OLESTR("The card is not locked."));
        if (--m_cLocks == 0 && Disposition != LEAVE)
            m_fReset = TRUE;
        return S_OK;
    }
    STDMETHODIMP CreateInterface(LPGUID pguidInterface, BSTR bstrName, LONG *, LPUNKNOWN *ppInterface) override
    {
        if (ppInterface == NULL)
            return E_POINTER;
        *ppInterface = NULL;
        if (pguidInterface == NULL && SysStringLen(bstrName) == 0)
            return Fail(E_INVALIDARG, OLESTR("Neither a GUID nor a name was given."));
        const BOOL fKnown = pguidInterface != NULL ? IsEqualIID(*pguidInterface, IID_IUnknown)
                                                   : SameText(bstrName, OLESTR("CryptoProvider"));
        if (!fKnown)
            return Fail(SCARD_E_UNSUPPORTED_FEATURE, OLESTR("This vendor offers no such interface."));
        CVendorService *pService = new (std::nothrow) CVendorService;
        if (pService == NULL)
            return E_OUTOFMEMORY;
        *ppInterface = pService;
        return S_OK;
    }

private:
    ~CVendorManage() { InterlockedDecrement(&g_cObjects); }

    void Forget()
    {
        m_hCard = 0;
        m_cLocks = 0;
        m_fReset = FALSE;
    }
    static HRESULT NotAttached() { return Fail(SCARD_E_INVALID_HANDLE, OLESTR("No card is attached.")); }
    template <class I> static HRESULT None(I **pp)
    {
        if (pp == NULL)
            return E_POINTER;
        *pp = NULL;
        return Fail(SCARD_E_UNSUPPORTED_FEATURE, OLESTR("This vendor's cards have no such service."));
    }

    LONG m_cRef;
    HSCARD m_hCard; // 0: not attached
    LONG m_cLocks;
    BOOL m_fReset; // nothing but Reconnect and Detach works
};

// Lives as long as the library: its reference count says nothing.
class CVendorFactory final : public IClassFactory
{
public:
    STDMETHODIMP QueryInterface(REFIID riid, void **ppv) override
    {
        if (ppv == NULL)
            return E_POINTER;
        *ppv = NULL;
        if (!IsEqualIID(riid, IID_IUnknown) && !IsEqualIID(riid, IID_IClassFactory))
            return E_NOINTERFACE;
        *ppv = static_cast<IClassFactory *>(this);
        AddRef();
        return S_OK;
    }
    STDMETHODIMP_(ULONG) AddRef() override
    {
        InterlockedIncrement(&g_cLocks);
        return 2;
    }
    STDMETHODIMP_(ULONG) Release() override
    {
        InterlockedDecrement(&g_cLocks);
        return 1;
    }
    STDMETHODIMP CreateInstance(IUnknown *pUnkOuter, REFIID riid, void **ppv) override
    {
        if (ppv == NULL)
            return E_POINTER;
        *ppv = NULL;
        if (pUnkOuter != NULL)
            return CLASS_E_NOAGGREGATION;
        CVendorManage *pManage = new (std::nothrow) CVendorManage;
        if (pManage == NULL)
            return E_OUTOFMEMORY;
        HRESULT hr = pManage->QueryInterface(riid, ppv);
        pManage->Release();
        return hr;
    }
    STDMETHODIMP LockServer(BOOL fLock) override
    {
        if (fLock)
            InterlockedIncrement(&g_cLocks);
        else
            InterlockedDecrement(&g_cLocks);
        return S_OK;
    }
};

static CVendorFactory g_factory;

STDAPI DllGetClassObject(REFCLSID rclsid, REFIID riid, LPVOID *ppv)
{
    if (ppv == NULL)
        return E_POINTER;
    *ppv = NULL;
    if (!IsEqualCLSID(rclsid, CLSID_VendorManage))
        return CLASS_E_CLASSNOTAVAILABLE;
    return g_factory.QueryInterface(riid, ppv);
}

STDAPI DllCanUnloadNow(void)
{
    return InterlockedCompareExchange(&g_cObjects, 0, 0) == 0 && InterlockedCompareExchange(&g_cLocks, 0, 0) == 0
               ? S_OK
               : S_FALSE;
}
