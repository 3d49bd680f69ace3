// Activation: the C++ floor, and the same class reached through libcomcard.so's C functions.
#include "bench_objects.h"

#include "bench.h"

#include <cstring>
#include <dlfcn.h>
#include <pthread.h>
#include <shared_mutex>
#include <unistd.h>
#include <unordered_map>

namespace {

class Factory final : public IClassFactory {
  ULONG references = 1;

public:
  HRESULT QueryInterface(REFIID iid, void **result) override {
    if (memcmp(&iid, &IID_IUnknown, 16) && memcmp(&iid, &IID_IClassFactory, 16)) {
      *result = nullptr;
      return E_NOINTERFACE;
    }
    *result = static_cast<IClassFactory *>(this);
    AddRef();
    return S_OK;
  }
  ULONG AddRef() override { return __atomic_add_fetch(&references, 1, __ATOMIC_RELAXED); }
  ULONG Release() override { return __atomic_sub_fetch(&references, 1, __ATOMIC_ACQ_REL); }
  HRESULT CreateInstance(IUnknown *outer, REFIID iid, void **result) override {
    if (outer != nullptr)
      return CLASS_E_NOAGGREGATION;
    IUnknown *object = static_cast<IUnknown *>(bench_make_cxx(7));
    HRESULT hr = object->QueryInterface(iid, result);
    object->Release();
    return hr;
  }
  HRESULT LockServer(BOOL) override { return S_OK; }
};

Factory factory;

struct Hash {
  size_t operator()(const GUID &g) const {
    uint64_t words[2];
    memcpy(words, &g, 16);
    return words[0] ^ words[1];
  }
};
struct Equal {
  bool operator()(const GUID &a, const GUID &b) const { return !memcmp(&a, &b, 16); }
};

std::shared_mutex lock;
std::unordered_map<GUID, IClassFactory *, Hash, Equal> table;

__attribute__((noinline)) HRESULT floor_create(REFCLSID clsid, IUnknown *outer, DWORD, REFIID iid, void **result) {
  IClassFactory *found;
  {
    std::shared_lock<std::shared_mutex> guard(lock);
    auto place = table.find(clsid);
    if (place == table.end())
      return REGDB_E_CLASSNOTREG;
    found = place->second;
    found->AddRef();
  }
  HRESULT hr = found->CreateInstance(outer, iid, result);
  found->Release();
  return hr;
}

typedef HRESULT (*create_function)(REFCLSID, IUnknown *, DWORD, REFIID, void **);

void *wait_for_ever(void *) {
  pause();
  return nullptr;
}

template <class Function> Function function(void *library, const char *name) {
  return reinterpret_cast<Function>(dlsym(library, name));
}

create_function through_library;

} // namespace

extern "C" int bench_activation_prepare(const char *library) {
  // A process with one thread takes short cuts in locks and counts that no real one can.
  pthread_t thread;
  if (pthread_create(&thread, nullptr, wait_for_ever, nullptr) != 0)
    return -1;
  for (uint32_t i = 0; i < 33; i++) {
    GUID other = CLSID_BenchObject;
    other.Data1 += i;
    table[other] = &factory;
  }
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr)
    return -1;
  auto initialize = function<HRESULT (*)(void *, DWORD)>(handle, "CoInitializeEx");
  auto enroll = function<HRESULT (*)(REFCLSID, IUnknown *, DWORD, DWORD, DWORD *)>(handle, "CoRegisterClassObject");
  through_library = function<create_function>(handle, "CoCreateInstance");
  if (!initialize || !enroll || !through_library || FAILED(initialize(nullptr, 0)))
    return -1;
  for (uint32_t i = 0; i < 33; i++) {
    GUID other = CLSID_BenchObject;
    other.Data1 += i;
    DWORD cookie;
    if (FAILED(enroll(other, &factory, 1, 1, &cookie)))
      return -1;
  }
  return 0;
}

extern "C" double bench_activate(int through_comcard, size_t count) {
  create_function volatile create = through_comcard ? through_library : floor_create;
  double start = bench_now();
  for (size_t i = 0; i < count; i++) {
    void *object;
    if (create(CLSID_BenchObject, nullptr, 1, IID_IBench1, &object) != S_OK)
      return -1;
    static_cast<IUnknown *>(object)->Release();
  }
  return bench_now() - start;
}
