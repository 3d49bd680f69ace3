/*
 * counter.c - a plugin in C11: one class, CCounter, with its vtable written by hand.
 *
 * An object is a structure that begins with the address of its vtable; that address is the interface pointer. What the
 * header from the IDL gives is the vtable's type, so a slot of the wrong type does not compile.
 */
#define CONST_VTABLE /* makes lpVtbl a pointer to const, so that the vtables may lie in read-only memory */
#include <windows.h>
#include <comcard_plugin.h>

#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>

#include "counter.h"

/* For DllCanUnloadNow: objects, class object references and locks that keep the library in memory. */
static atomic_long in_use;

typedef struct Counter {
  ICounter counter; /* first: a Counter * and its ICounter * are one address */
  atomic_ulong references;
  atomic_int value;
} Counter;

/* A text for the caller beside the code. Where no memory is left, the code has to do. */
static HRESULT fail(HRESULT code, const OLECHAR *text) {
  ICreateErrorInfo *writer;
  IErrorInfo *reader;
  if (FAILED(CreateErrorInfo(&writer)))
    return code;
  writer->lpVtbl->SetGUID(writer, &IID_ICounter);
  writer->lpVtbl->SetDescription(writer, (LPOLESTR)text);
  if (SUCCEEDED(writer->lpVtbl->QueryInterface(writer, &IID_IErrorInfo, (void **)&reader))) {
    SetErrorInfo(0, reader);
    reader->lpVtbl->Release(reader);
  }
  writer->lpVtbl->Release(writer);
  return code;
}

static HRESULT STDMETHODCALLTYPE Counter_QueryInterface(ICounter *this, REFIID iid, void **result) {
  if (result == NULL)
    return E_POINTER;
  *result = NULL;
  if (!IsEqualIID(iid, &IID_IUnknown) && !IsEqualIID(iid, &IID_ICounter))
    return E_NOINTERFACE;
  *result = this;
  this->lpVtbl->AddRef(this);
  return S_OK;
}

static ULONG STDMETHODCALLTYPE Counter_AddRef(ICounter *this) {
  return (ULONG)atomic_fetch_add(&((Counter *)this)->references, 1) + 1;
}

static ULONG STDMETHODCALLTYPE Counter_Release(ICounter *this) {
  ULONG left = (ULONG)atomic_fetch_sub(&((Counter *)this)->references, 1) - 1;
  if (left == 0) {
    free(this);
    atomic_fetch_sub(&in_use, 1);
  }
  return left;
}

static HRESULT STDMETHODCALLTYPE Counter_Add(ICounter *this, LONG amount) {
  atomic_int *value = &((Counter *)this)->value;
  int old = atomic_load(value);
  int64_t sum;
  do {
    sum = (int64_t)old + amount;
    if (sum < INT32_MIN || sum > INT32_MAX)
      return fail(E_INVALIDARG, OLESTR("The counter cannot go that far."));
  } while (!atomic_compare_exchange_weak(value, &old, (int)sum));
  return S_OK;
}

static HRESULT STDMETHODCALLTYPE Counter_Get(ICounter *this, LONG *value) {
  if (value == NULL)
    return E_POINTER;
  *value = atomic_load(&((Counter *)this)->value);
  return S_OK;
}

static HRESULT STDMETHODCALLTYPE Counter_Name(ICounter *this, BSTR *name) {
  (void)this;
  if (name == NULL)
    return E_POINTER;
  *name = SysAllocString(OLESTR("counter in C"));
  return *name != NULL ? S_OK : E_OUTOFMEMORY;
}

static HRESULT STDMETHODCALLTYPE Counter_CopyTo(ICounter *this, BSTR class_name, ICounter **copy) {
  CLSID clsid;
  LONG value;
  HRESULT status;
  if (copy == NULL)
    return E_POINTER;
  *copy = NULL;
  if (SysStringLen(class_name) == 0)
    return fail(E_INVALIDARG, OLESTR("The name of a class is needed."));
  status = CLSIDFromString(class_name, &clsid);
  if (SUCCEEDED(status))
    status = CoCreateInstance(&clsid, NULL, CLSCTX_INPROC_SERVER, &IID_ICounter, (void **)copy);
  if (FAILED(status))
    return status;
  status = Counter_Get(this, &value);
  if (SUCCEEDED(status))
    status = (*copy)->lpVtbl->Add(*copy, value);
  if (FAILED(status)) {
    (*copy)->lpVtbl->Release(*copy);
    *copy = NULL;
  }
  return status;
}

static const ICounterVtbl counter_vtable = {
    .QueryInterface = Counter_QueryInterface,
    .AddRef = Counter_AddRef,
    .Release = Counter_Release,
    .Add = Counter_Add,
    .Get = Counter_Get,
    .Name = Counter_Name,
    .CopyTo = Counter_CopyTo,
};

/* The class object. There is one, in static memory; a reference to it only keeps the library loaded. */
static HRESULT STDMETHODCALLTYPE Factory_QueryInterface(IClassFactory *this, REFIID iid, void **result) {
  if (result == NULL)
    return E_POINTER;
  *result = NULL;
  if (!IsEqualIID(iid, &IID_IUnknown) && !IsEqualIID(iid, &IID_IClassFactory))
    return E_NOINTERFACE;
  *result = this;
  this->lpVtbl->AddRef(this);
  return S_OK;
}

static ULONG STDMETHODCALLTYPE Factory_AddRef(IClassFactory *this) {
  (void)this;
  atomic_fetch_add(&in_use, 1);
  return 2;
}

static ULONG STDMETHODCALLTYPE Factory_Release(IClassFactory *this) {
  (void)this;
  atomic_fetch_sub(&in_use, 1);
  return 1;
}

static HRESULT STDMETHODCALLTYPE Factory_CreateInstance(IClassFactory *this, IUnknown *outer, REFIID iid, void **result) {
  Counter *object;
  HRESULT status;
  (void)this;
  if (result == NULL)
    return E_POINTER;
  *result = NULL;
  if (outer != NULL)
    return CLASS_E_NOAGGREGATION;
  object = malloc(sizeof *object);
  if (object == NULL)
    return E_OUTOFMEMORY;
  object->counter.lpVtbl = &counter_vtable;
  atomic_init(&object->references, 1);
  atomic_init(&object->value, 0);
  atomic_fetch_add(&in_use, 1);
  /* The first reference is ours; what QueryInterface adds is the caller's. A refused interface ends the object. */
  status = Counter_QueryInterface(&object->counter, iid, result);
  Counter_Release(&object->counter);
  return status;
}

static HRESULT STDMETHODCALLTYPE Factory_LockServer(IClassFactory *this, BOOL lock) {
  (void)this;
  atomic_fetch_add(&in_use, lock ? 1 : -1);
  return S_OK;
}

static const IClassFactoryVtbl factory_vtable = {
    .QueryInterface = Factory_QueryInterface,
    .AddRef = Factory_AddRef,
    .Release = Factory_Release,
    .CreateInstance = Factory_CreateInstance,
    .LockServer = Factory_LockServer,
};

static IClassFactory factory = {&factory_vtable};

STDAPI DllGetClassObject(REFCLSID clsid, REFIID iid, LPVOID *result) {
  if (result == NULL)
    return E_POINTER;
  *result = NULL;
  if (!IsEqualCLSID(clsid, &CLSID_CCounter))
    return CLASS_E_CLASSNOTAVAILABLE;
  return Factory_QueryInterface(&factory, iid, result);
}

STDAPI DllCanUnloadNow(void) { return atomic_load(&in_use) == 0 ? S_OK : S_FALSE; }

COMCARD_CLASSES(
  {
    "clsid": "{7012F353-B640-46C5-8576-4D386D87C371}",
    "name": "CCounter",
    "progIds": ["Example.CCounter.1", "Example.CCounter"],
    "interfaces": ["{4F1FFDBB-EBDD-4BD7-83B3-E62877E64C24}"]
  })
