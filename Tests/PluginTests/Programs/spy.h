/* spy.h - an IMallocSpy that counts, for the C hosts. */
#ifndef SPY_H
#define SPY_H

#include "host.h"

static long spy_allocations;

static HRESULT spy_query(IMallocSpy *this, REFIID iid, void **result) {
  *result = NULL;
  if (!IsEqualIID(iid, ID(IID_IUnknown)) && !IsEqualIID(iid, ID(IID_IMallocSpy)))
    return E_NOINTERFACE;
  *result = this;
  return S_OK;
}
static ULONG spy_reference(IMallocSpy *this) { return this != NULL; }
static SIZE_T spy_pre_alloc(IMallocSpy *this, SIZE_T count) {
  (void)this;
  spy_allocations++;
  return count;
}
static void *spy_post(IMallocSpy *this, void *block) {
  (void)this;
  return block;
}
static void *spy_pre_free(IMallocSpy *this, void *block, BOOL is_spied) {
  (void)this, (void)is_spied;
  return block;
}
static void spy_post_free(IMallocSpy *this, BOOL is_spied) { (void)this, (void)is_spied; }
static SIZE_T spy_pre_realloc(IMallocSpy *this, void *block, SIZE_T count, void **actual, BOOL is_spied) {
  (void)this, (void)is_spied;
  *actual = block;
  return count;
}
static void *spy_post_realloc(IMallocSpy *this, void *block, BOOL is_spied) {
  (void)this, (void)is_spied;
  return block;
}

static const IMallocSpyVtbl spy_vtable = {
    .QueryInterface = spy_query,
    .AddRef = spy_reference,
    .Release = spy_reference,
    .PreAlloc = spy_pre_alloc,
    .PostAlloc = spy_post,
    .PreFree = spy_pre_free,
    .PostFree = spy_post_free,
    .PreRealloc = spy_pre_realloc,
    .PostRealloc = spy_post_realloc,
};
static IMallocSpy spy = {&spy_vtable};

#endif
