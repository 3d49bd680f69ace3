//
// counter.cpp - a plugin in C++17: one class, CppCounter, with two interfaces by multiple inheritance.
//
// No exception may leave a method: the caller may be of any language. Nothing here throws; memory comes from the
// nothrow new.
//
#include <windows.h>
#include <oleauto.h>
#include <comcard_plugin.h>

#include <atomic>
#include <cstdint>
#include <new>

#include "counter.h"

namespace {

// For DllCanUnloadNow: objects, class object references and locks that keep the library in memory.
std::atomic<long> inUse{0};

// A text for the caller beside the code. Where no memory is left, the code has to do.
HRESULT fail(HRESULT code, const OLECHAR *text) {
  ICreateErrorInfo *writer = nullptr;
  if (FAILED(CreateErrorInfo(&writer)))
    return code;
  writer->SetGUID(IID_ICounter);
  writer->SetDescription(const_cast<LPOLESTR>(text));
  IErrorInfo *reader = nullptr;
  if (SUCCEEDED(writer->QueryInterface(IID_IErrorInfo, reinterpret_cast<void **>(&reader)))) {
    SetErrorInfo(0, reader);
    reader->Release();
  }
  writer->Release();
  return code;
}

class CppCounterObject final : public ICounter, public ISupportErrorInfo {
public:
  CppCounterObject() { inUse++; }

  STDMETHODIMP QueryInterface(REFIID iid, void **result) override {
    if (result == nullptr)
      return E_POINTER;
    *result = nullptr;
    // IUnknown is reached through one base only, so that it is one pointer whoever asks.
    if (IsEqualIID(iid, IID_IUnknown) || IsEqualIID(iid, IID_ICounter))
      *result = static_cast<ICounter *>(this);
    else if (IsEqualIID(iid, IID_ISupportErrorInfo))
      *result = static_cast<ISupportErrorInfo *>(this);
    else
      return E_NOINTERFACE;
    AddRef();
    return S_OK;
  }
  STDMETHODIMP_(ULONG) AddRef() override { return ++references; }
  STDMETHODIMP_(ULONG) Release() override {
    ULONG left = --references;
    if (left == 0)
      delete this;
    return left;
  }

  STDMETHODIMP Add(LONG amount) override {
    LONG old = value;
    std::int64_t sum;
    do {
      sum = std::int64_t{old} + amount;
      if (sum < INT32_MIN || sum > INT32_MAX)
        return fail(E_INVALIDARG, OLESTR("The counter cannot go that far."));
    } while (!value.compare_exchange_weak(old, static_cast<LONG>(sum)));
    return S_OK;
  }
  STDMETHODIMP Get(LONG *result) override {
    if (result == nullptr)
      return E_POINTER;
    *result = value;
    return S_OK;
  }
  STDMETHODIMP Name(BSTR *name) override {
    if (name == nullptr)
      return E_POINTER;
    *name = SysAllocString(OLESTR("counter in C++"));
    return *name != nullptr ? S_OK : E_OUTOFMEMORY;
  }
  STDMETHODIMP CopyTo(BSTR className, ICounter **copy) override {
    if (copy == nullptr)
      return E_POINTER;
    *copy = nullptr;
    if (SysStringLen(className) == 0)
      return fail(E_INVALIDARG, OLESTR("The name of a class is needed."));
    CLSID clsid;
    HRESULT status = CLSIDFromString(className, &clsid);
    if (FAILED(status))
      return status;
    ICounter *made = nullptr;
    status = CoCreateInstance(clsid, nullptr, CLSCTX_INPROC_SERVER, IID_ICounter, reinterpret_cast<void **>(&made));
    if (FAILED(status))
      return status;
    status = made->Add(value);
    if (FAILED(status)) {
      made->Release();
      return status;
    }
    *copy = made;
    return S_OK;
  }

  // Whose failures come with a text.
  STDMETHODIMP InterfaceSupportsErrorInfo(REFIID iid) override {
    return IsEqualIID(iid, IID_ICounter) ? S_OK : S_FALSE;
  }

private:
  ~CppCounterObject() { inUse--; }

  std::atomic<ULONG> references{1};
  std::atomic<LONG> value{0};
};

// The class object. There is one, in static memory; a reference to it only keeps the library loaded.
class Factory final : public IClassFactory {
public:
  STDMETHODIMP QueryInterface(REFIID iid, void **result) override {
    if (result == nullptr)
      return E_POINTER;
    *result = nullptr;
    if (!IsEqualIID(iid, IID_IUnknown) && !IsEqualIID(iid, IID_IClassFactory))
      return E_NOINTERFACE;
    *result = static_cast<IClassFactory *>(this);
    AddRef();
    return S_OK;
  }
  STDMETHODIMP_(ULONG) AddRef() override {
    inUse++;
    return 2;
  }
  STDMETHODIMP_(ULONG) Release() override {
    inUse--;
    return 1;
  }
  STDMETHODIMP CreateInstance(IUnknown *outer, REFIID iid, void **result) override {
    if (result == nullptr)
      return E_POINTER;
    *result = nullptr;
    if (outer != nullptr)
      return CLASS_E_NOAGGREGATION;
    auto *object = new (std::nothrow) CppCounterObject;
    if (object == nullptr)
      return E_OUTOFMEMORY;
    // The first reference is ours; what QueryInterface adds is the caller's. A refused interface ends the object.
    HRESULT status = object->QueryInterface(iid, result);
    object->Release();
    return status;
  }
  STDMETHODIMP LockServer(BOOL lock) override {
    inUse += lock ? 1 : -1;
    return S_OK;
  }
};

Factory factory;

} // namespace

STDAPI DllGetClassObject(REFCLSID clsid, REFIID iid, LPVOID *result) {
  if (result == nullptr)
    return E_POINTER;
  *result = nullptr;
  if (!IsEqualCLSID(clsid, CLSID_CppCounter))
    return CLASS_E_CLASSNOTAVAILABLE;
  return factory.QueryInterface(iid, result);
}

STDAPI DllCanUnloadNow(void) { return inUse == 0 ? S_OK : S_FALSE; }

COMCARD_CLASSES(
  {
    "clsid": "{2FFDAA0E-A86C-47F1-A389-3CE087CA2CB1}",
    "name": "CppCounter",
    "progIds": ["Example.CppCounter.1", "Example.CppCounter"],
    "interfaces": ["{4F1FFDBB-EBDD-4BD7-83B3-E62877E64C24}", "{DF0B3D60-548F-101B-8E65-08002B2BD119}"]
  })
