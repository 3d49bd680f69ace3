#include "bench_objects.h"

#include "bench.h"

#include <atomic>
#include <cstring>
#include <malloc.h>
#include <time.h>

// A class as one writes it by hand: multiple inheritance, an atomic count, a chain of compares, and the count of live
// objects that DllCanUnloadNow of every in-process server needs.
namespace {

std::atomic<long> live_objects{0};

class Bench final : public IBench1, public IBench2, public IBench3, public IBench4, public IBench5, public IBench6,
                    public IBench7, public IBench8 {
  std::atomic<ULONG> references{1};
  LONG value;

public:
  explicit Bench(LONG v) : value(v) { live_objects.fetch_add(1, std::memory_order_relaxed); }
  virtual ~Bench() { live_objects.fetch_sub(1, std::memory_order_relaxed); }

  HRESULT QueryInterface(REFIID iid, void **result) override {
    if (!memcmp(&iid, &IID_IUnknown, 16) || !memcmp(&iid, &IID_IBench1, 16))
      *result = static_cast<IBench1 *>(this);
    else if (!memcmp(&iid, &IID_IBench2, 16))
      *result = static_cast<IBench2 *>(this);
    else if (!memcmp(&iid, &IID_IBench3, 16))
      *result = static_cast<IBench3 *>(this);
    else if (!memcmp(&iid, &IID_IBench4, 16))
      *result = static_cast<IBench4 *>(this);
    else if (!memcmp(&iid, &IID_IBench5, 16))
      *result = static_cast<IBench5 *>(this);
    else if (!memcmp(&iid, &IID_IBench6, 16))
      *result = static_cast<IBench6 *>(this);
    else if (!memcmp(&iid, &IID_IBench7, 16))
      *result = static_cast<IBench7 *>(this);
    else if (!memcmp(&iid, &IID_IBench8, 16))
      *result = static_cast<IBench8 *>(this);
    else {
      *result = nullptr;
      return E_NOINTERFACE;
    }
    AddRef();
    return S_OK;
  }
  ULONG AddRef() override { return references.fetch_add(1, std::memory_order_relaxed) + 1; }
  ULONG Release() override {
    ULONG left = references.fetch_sub(1, std::memory_order_acq_rel) - 1;
    if (!left)
      delete this;
    return left;
  }
  HRESULT Get(LONG *result) override {
    if (!result)
      return E_POINTER;
    if (value == INT32_MIN)
      return E_FAIL;
    *result = value;
    return S_OK;
  }
  HRESULT Add(LONG a, LONG *result) override {
    if (!result)
      return E_POINTER;
    value += a;
    *result = value;
    return S_OK;
  }
};

} // namespace

extern "C" void *bench_make_cxx(int32_t value) { return static_cast<IBench1 *>(new Bench(value)); }

extern "C" size_t bench_cxx_size(void) {
  IBench1 *object = static_cast<IBench1 *>(bench_make_cxx(1));
  size_t size = malloc_usable_size(object);
  object->Release();
  return size;
}

extern "C" size_t bench_block_size(const void *block) { return malloc_usable_size(const_cast<void *>(block)); }
