/* IMallocSpy: a spy that puts a header before each block and a guard behind it, as in the documentation's example. */
#include "support.h"

#include <pthread.h>

enum { HEAD = 16, GUARD = 16, MARK = 0x5A };

static SIZE_T requested;
static LONG calls[12], blocks, damaged, overlaps, busy, references = 1;

static void begin(int call) {
  calls[call]++;
  if (__atomic_exchange_n(&busy, 1, __ATOMIC_SEQ_CST) != 0)
    overlaps++;
}
static void end(int call) {
  calls[call]++;
  __atomic_store_n(&busy, 0, __ATOMIC_SEQ_CST);
}

static void *dress(void *actual) {
  if (actual == NULL)
    return NULL;
  memcpy(actual, &requested, sizeof requested);
  memset((char *)actual + HEAD + requested, MARK, GUARD);
  blocks++;
  return (char *)actual + HEAD;
}
static void *undress(void *block) {
  SIZE_T size;
  char *actual = (char *)block - HEAD;
  memcpy(&size, actual, sizeof size);
  for (int i = 0; i < GUARD; i++)
    if (actual[HEAD + size + i] != MARK)
      damaged++;
  return actual;
}

static HRESULT spy_query(IMallocSpy *this, REFIID iid, void **result) {
  *result = NULL;
  if (!IsEqualIID(iid, &IID_IUnknown) && !IsEqualIID(iid, &IID_IMallocSpy))
    return E_NOINTERFACE;
  references++;
  *result = this;
  return S_OK;
}
static ULONG spy_add(IMallocSpy *this) {
  (void)this;
  return (ULONG)++references;
}
static ULONG spy_release(IMallocSpy *this) {
  (void)this;
  return (ULONG)--references;
}
/* What PreAlloc does beside its duty. */
static int allocates, revokes;
static HRESULT revoked;

static SIZE_T spy_pre_alloc(IMallocSpy *this, SIZE_T count) {
  (void)this;
  begin(0);
  if (allocates)
    CoTaskMemFree(CoTaskMemRealloc(CoTaskMemAlloc(5), 50));
  if (revokes)
    revoked = CoRevokeMallocSpy();
  requested = count;
  return count > (SIZE_T)-1 - HEAD - GUARD ? (SIZE_T)-1 : count + HEAD + GUARD;
}
static void *spy_post_alloc(IMallocSpy *this, void *actual) {
  (void)this;
  end(1);
  return dress(actual);
}
static void *spy_pre_free(IMallocSpy *this, void *block, BOOL is_spyed) {
  (void)this;
  begin(2);
  if (!is_spyed)
    return block;
  blocks--;
  return undress(block);
}
static void spy_post_free(IMallocSpy *this, BOOL is_spyed) {
  (void)this, (void)is_spyed;
  end(3);
}
static SIZE_T spy_pre_realloc(IMallocSpy *this, void *block, SIZE_T count, void **actual, BOOL is_spyed) {
  (void)this;
  begin(4);
  *actual = is_spyed ? undress(block) : block;
  requested = count;
  return is_spyed ? count > (SIZE_T)-1 - HEAD - GUARD ? (SIZE_T)-1 : count + HEAD + GUARD : count;
}
static void *spy_post_realloc(IMallocSpy *this, void *actual, BOOL is_spyed) {
  (void)this;
  end(5);
  if (!is_spyed || actual == NULL)
    return actual;
  blocks--;
  return dress(actual);
}
static void *spy_pre_get_size(IMallocSpy *this, void *block, BOOL is_spyed) {
  (void)this;
  begin(6);
  if (is_spyed)
    memcpy(&requested, (char *)block - HEAD, sizeof requested);
  else
    requested = 0;
  return is_spyed ? undress(block) : block;
}
static SIZE_T spy_post_get_size(IMallocSpy *this, SIZE_T actual, BOOL is_spyed) {
  (void)this;
  end(7);
  return is_spyed ? requested : actual;
}
static void *spy_pre_did_alloc(IMallocSpy *this, void *block, BOOL is_spyed) {
  (void)this;
  begin(8);
  return is_spyed ? undress(block) : block;
}
static int spy_post_did_alloc(IMallocSpy *this, void *block, BOOL is_spyed, int actual) {
  (void)this, (void)block;
  end(9);
  return is_spyed ? 1 : actual;
}
static void spy_pre_minimize(IMallocSpy *this) {
  (void)this;
  begin(10);
}
static void spy_post_minimize(IMallocSpy *this) {
  (void)this;
  end(11);
}

static IMallocSpyVtbl spy_table = {
    spy_query,        spy_add,          spy_release,       spy_pre_alloc,      spy_post_alloc,
    spy_pre_free,     spy_post_free,    spy_pre_realloc,   spy_post_realloc,   spy_pre_get_size,
    spy_post_get_size, spy_pre_did_alloc, spy_post_did_alloc, spy_pre_minimize, spy_post_minimize,
};
static IMallocSpy spy = {&spy_table}, second_spy = {&spy_table};

static void task_memory(IMalloc *allocator, void *unseen) {
  char *block = IMalloc_Alloc(allocator, 10);
  CHECK(block != NULL && calls[0] == 1 && calls[1] == 1, "Alloc asks the spy before and after");
  memset(block, 7, 10);
  CHECK(IMalloc_GetSize(allocator, block) == 10 && calls[6] == 1 && calls[7] == 1,
        "GetSize asks it too, and finds the block that it shifted");
  CHECK(IMalloc_DidAlloc(allocator, block) == 1 && calls[8] == 1 && calls[9] == 1, "so does DidAlloc");
  IMalloc_HeapMinimize(allocator);
  CHECK(calls[10] == 1 && calls[11] == 1, "and HeapMinimize");
  block = IMalloc_Realloc(allocator, block, 100000);
  CHECK(block != NULL && block[0] == 7 && block[9] == 7 && calls[4] == 1 && calls[5] == 1, "Realloc keeps the content");
  memset(block, 8, 100000);
  CHECK(IMalloc_Realloc(allocator, block, (SIZE_T)-100) == NULL && IMalloc_GetSize(allocator, block) == 100000,
        "a Realloc that fails leaves the block");
  IMalloc_Free(allocator, block);
  CHECK(calls[2] == 1 && calls[3] == 1 && blocks == 0, "Free gives the whole of it back");
  CHECK(IMalloc_GetSize(allocator, unseen) >= 8 && IMalloc_DidAlloc(allocator, unseen) == -1,
        "a block from before the spy is told to be none of its own");
  CHECK(CoTaskMemAlloc((SIZE_T)-100) == NULL && CoTaskMemAlloc((SIZE_T)-1) == NULL, "what no memory holds is NULL");
  CHECK(IMalloc_GetSize(allocator, NULL) == (SIZE_T)-1 && IMalloc_DidAlloc(allocator, NULL) == -1,
        "NULL is no block");
}

static void all_kinds(void) {
  BSTR text = SysAllocString(OLESTR("one")), other = SysAllocStringLen(NULL, 100), both = NULL;
  CHECK(text && other && blocks == 2, "a BSTR is task memory");
  CHECK(SysReAllocString(&text, OLESTR("another text")) && SysStringLen(text) == 12 && blocks == 2,
        "it can be made anew");
  CHECK(SysReAllocStringLen(&other, OLESTR("x"), 1) && VarBstrCat(text, other, &both) == S_OK &&
            SysStringLen(both) == 13 && blocks == 3,
        "and joined");
  SysFreeString(other);
  SysFreeString(both);
  VARIANT variant, copy;
  VariantInit(&variant);
  VariantInit(&copy);
  V_VT(&variant) = VT_BSTR;
  V_BSTR(&variant) = text;
  CHECK(VariantCopy(&copy, &variant) == S_OK && blocks == 2, "a VARIANT copies it");
  VariantClear(&variant);
  VariantClear(&copy);
  V_VT(&variant) = VT_I4;
  V_I4(&variant) = 12345;
  CHECK(VariantChangeType(&copy, &variant, 0, VT_BSTR) == S_OK && SysStringLen(V_BSTR(&copy)) == 5 &&
            blocks == 1, "or makes one");
  VariantClear(&copy);
  SAFEARRAYBOUND bound = {10, 0};
  SAFEARRAY *array = SafeArrayCreate(VT_BSTR, 1, &bound), *twin = NULL;
  LONG index = 3;
  text = SysAllocString(OLESTR("element"));
  LONG before = blocks;
  CHECK(array && before > 1 && SafeArrayPutElement(array, &index, text) == S_OK && blocks == before + 1,
        "an array holds a copy of it");
  SysFreeString(text);
  bound.cElements = 500;
  before = blocks;
  CHECK(SafeArrayRedim(array, &bound) == S_OK && blocks == before && SafeArrayCopy(array, &twin) == S_OK &&
            blocks == 2 * before,
        "grows and is copied");
  SafeArrayDestroy(array);
  SafeArrayDestroy(twin);
  array = SafeArrayCreateVector(VT_UI1, 0, 300);
  CHECK(array != NULL && blocks > 0 && SafeArrayRedim(array, &bound) == S_OK, "so does a vector");
  SafeArrayDestroy(array);
  LPOLESTR name = NULL;
  CHECK(StringFromCLSID(&IID_IMallocSpy, &name) == S_OK && blocks == 1, "names of classes are task memory");
  CoTaskMemFree(name);
  IStream *stream = NULL;
  STATSTG stat;
  CHECK(CreateStreamOnHGlobal(NULL, TRUE, &stream) == S_OK && IStream_Write(stream, "abc", 3, NULL) == S_OK &&
            IStream_Stat(stream, &stat, 0) == S_OK,
        "streams live beside it");
  IStream_Release(stream);
  ICreateErrorInfo *info = NULL;
  CHECK(CreateErrorInfo(&info) == S_OK && ICreateErrorInfo_SetDescription(info, (LPOLESTR)OLESTR("x")) == S_OK,
        "and error objects");
  ICreateErrorInfo_Release(info);
  CHECK(blocks == 0, "all is given back");
}

static void *worker(void *unused) {
  (void)unused;
  for (int i = 0; i < 5000; i++) {
    char *block = CoTaskMemAlloc((SIZE_T)(i % 50));
    block = CoTaskMemRealloc(block, (SIZE_T)(i % 70) + 1);
    block[i % 70] = 1;
    CoTaskMemFree(block);
  }
  return NULL;
}

int main(void) {
  IMalloc *allocator = NULL;
  void *unseen = CoTaskMemAlloc(8), *kept, *grown = CoTaskMemAlloc(8);
  pthread_t threads[2];
  IUnknown *thing = make_thing();
  CoGetMalloc(1, &allocator);

  CHECK(CoRegisterMallocSpy(NULL) == E_INVALIDARG, "a spy is needed");
  CHECK(CoRegisterMallocSpy((IMallocSpy *)thing) == E_INVALIDARG && IUnknown_Release(thing) == 0,
        "that is one");
  CHECK(CoRevokeMallocSpy() == CO_E_OBJNOTREG, "there is none at first");
  CHECK(CoRegisterMallocSpy(&spy) == S_OK, "one can be registered");
  CHECK(CoRegisterMallocSpy(&second_spy) == CO_E_OBJISREG, "and no second one");
  CHECK(CoRegisterMallocSpy(&spy) == CO_E_OBJISREG, "nor the same again");
  CHECK(references == 2, "a refused one is not kept");
  task_memory(allocator, unseen);
  all_kinds();
  grown = CoTaskMemRealloc(grown, 1000);
  CHECK(grown != NULL && blocks == 0, "a block from before stays unseen when it grows");
  CoTaskMemFree(grown);
  CoTaskMemFree(unseen);
  for (int i = 0; i < 2; i++)
    pthread_create(&threads[i], NULL, worker, NULL);
  for (int i = 0; i < 2; i++)
    pthread_join(threads[i], NULL);
  CHECK(overlaps == 0 && blocks == 0, "threads come one after the other, from Pre to Post");
  kept = CoTaskMemAlloc(8);
  CHECK(CoRevokeMallocSpy() == E_ACCESSDENIED && references == 2, "a spy with blocks of its own stays");
  CHECK(CoRegisterMallocSpy(&second_spy) == CO_E_OBJISREG, "and nobody takes its place");
  LONG before = calls[0];
  CoTaskMemFree(CoTaskMemAlloc(8));
  CHECK(calls[0] == before, "it sees no new ones");
  kept = CoTaskMemRealloc(kept, 100);
  CHECK(kept != NULL && blocks == 1, "and its own still");
  CoTaskMemFree(kept);
  CHECK(blocks == 0 && references == 1, "and goes with the last of them");
  CHECK(CoRevokeMallocSpy() == CO_E_OBJNOTREG, "then there is none");
  CHECK(CoRegisterMallocSpy(&second_spy) == S_OK && CoRevokeMallocSpy() == S_OK && references == 1,
        "a spy without blocks goes at once");
  CHECK(CoRegisterMallocSpy(&spy) == S_OK, "a spy that allocates itself");
  allocates = 1;
  before = calls[0];
  CoTaskMemFree(CoTaskMemAlloc(8));
  CHECK(calls[0] == before + 1 && blocks == 0, "is not asked about that");
  allocates = 0;
  revokes = 1;
  kept = CoTaskMemAlloc(8);
  revokes = 0;
  CHECK(revoked == E_ACCESSDENIED && kept != NULL && blocks == 1, "one that revokes itself sees the block off");
  CoTaskMemFree(kept);
  CHECK(blocks == 0 && references == 1 && CoRevokeMallocSpy() == CO_E_OBJNOTREG, "and goes with it");
  CHECK(damaged == 0, "nothing ever wrote behind its block");
  IMalloc_Release(allocator);
  return check_end();
}
