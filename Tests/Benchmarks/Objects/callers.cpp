// The callers lie in a file of their own, so that nothing is inlined from the class.
#include "bench_objects.h"

#include "bench.h"

#include <atomic>
#include <thread>
#include <time.h>

extern "C" double bench_now(void) {
  timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

namespace {

volatile LONG sink;

template <class Query> __attribute__((noinline)) void query(IBench3 *p, size_t count, REFIID iid) {
  for (size_t i = 0; i < count; i++) {
    void *q;
    if (p->QueryInterface(iid, &q) == S_OK)
      static_cast<Query *>(q)->Release();
  }
}

__attribute__((noinline)) void get(IBench3 *p, size_t count) {
  LONG v = 0;
  for (size_t i = 0; i < count; i++)
    p->Get(&v);
  sink = v;
}

__attribute__((noinline)) HRESULT get_checked(IBench3 *p, size_t count) {
  LONG v = 0;
  for (size_t i = 0; i < count; i++) {
    v = 0;
    HRESULT hr = p->Get(&v);
    if (FAILED(hr))
      return hr;
  }
  sink = v;
  return S_OK;
}

__attribute__((noinline)) void add(IBench3 *p, size_t count) {
  LONG v = 0;
  for (size_t i = 0; i < count; i++)
    p->Add(1, &v);
  sink = v;
}

__attribute__((noinline)) void count_references(IBench3 *p, size_t count) {
  for (size_t i = 0; i < count; i++) {
    p->AddRef();
    p->Release();
  }
}

__attribute__((noinline)) void create(bench_maker make, size_t count) {
  for (size_t i = 0; i < count; i++)
    static_cast<IUnknown *>(make(static_cast<int32_t>(i & 0xFFFF)))->Release();
}

const GUID foreign = {1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};

} // namespace

extern "C" double bench_run(bench_operation operation, bench_maker make, size_t count) {
  IUnknown *object = static_cast<IUnknown *>(make(42));
  void *third = nullptr;
  if (object->QueryInterface(IID_IBench3, &third) != S_OK)
    return -1;
  IBench3 *p = static_cast<IBench3 *>(third);
  double start = bench_now();
  switch (operation) {
  case BENCH_CALL: get(p, count); break;
  case BENCH_CALL_ADD: add(p, count); break;
  case BENCH_CALL_CHECKED:
    if (FAILED(get_checked(p, count)))
      return -1;
    break;
  case BENCH_COUNT: count_references(p, count); break;
  case BENCH_QUERY_FIRST: query<IBench1>(p, count, IID_IBench1); break;
  case BENCH_QUERY_THIRD: query<IBench3>(p, count, IID_IBench3); break;
  case BENCH_QUERY_LAST: query<IBench8>(p, count, IID_IBench8); break;
  case BENCH_QUERY_MISS: query<IBench1>(p, count, foreign); break;
  case BENCH_CREATE: create(make, count); break;
  case BENCH_OPERATIONS: break;
  }
  double end = bench_now();
  p->Release();
  object->Release();
  return end - start;
}

extern "C" double bench_run_pair(bench_operation operation, bench_maker make, size_t count, int objects) {
  IBench3 *p[2];
  for (int i = 0; i < 2; i++) {
    if (i == 1 && objects == 1) {
      p[1] = p[0];
      break;
    }
    IUnknown *object = static_cast<IUnknown *>(make(42));
    void *third = nullptr;
    if (object->QueryInterface(IID_IBench3, &third) != S_OK)
      return -1;
    object->Release();
    p[i] = static_cast<IBench3 *>(third);
  }
  // Both run the whole time: the one that starts the clock has seen the other.
  std::atomic<int> ready{0};
  auto work = [&](IBench3 *object) {
    for (ready++; ready < 2;)
      ;
    if (operation == BENCH_COUNT)
      count_references(object, count);
    else
      get(object, count);
  };
  std::thread other(work, p[1]);
  while (ready < 1)
    ;
  double start = bench_now();
  work(p[0]);
  other.join();
  double end = bench_now();
  p[0]->Release();
  if (objects == 2)
    p[1]->Release();
  return end - start;
}
