/* support.h - a class written in C by hand, for the programs of this folder. */
#ifndef CONFORMANCE_COM_SUPPORT_H
#define CONFORMANCE_COM_SUPPORT_H

#define COBJMACROS
#include <windows.h>
#include <oleauto.h>
#include <stdlib.h>
#include <string.h>
#include "../check.h"

/* An object with IUnknown and IErrorInfo's IID (its other functions are never called); counts are seen from outside. */
typedef struct Thing {
  const IUnknownVtbl *vtable;
  LONG references;
} Thing;

static LONG live_things;

static HRESULT Thing_QueryInterface(IUnknown *this, REFIID iid, void **result) {
  if (result == NULL)
    return E_POINTER;
  *result = NULL;
  if (!IsEqualIID(iid, &IID_IUnknown))
    return E_NOINTERFACE;
  ((Thing *)this)->references++;
  *result = this;
  return S_OK;
}
static ULONG Thing_AddRef(IUnknown *this) { return (ULONG)++((Thing *)this)->references; }
static ULONG Thing_Release(IUnknown *this) {
  ULONG left = (ULONG)--((Thing *)this)->references;
  if (left == 0) {
    live_things--;
    free(this);
  }
  return left;
}
static const IUnknownVtbl Thing_table = {Thing_QueryInterface, Thing_AddRef, Thing_Release};

static inline IUnknown *make_thing(void) {
  Thing *thing = malloc(sizeof *thing);
  if (thing == NULL)
    exit(2);
  thing->vtable = &Thing_table;
  thing->references = 1;
  live_things++;
  return (IUnknown *)thing;
}

/* Its class object; a static one, as in many servers. */
typedef struct Factory {
  const IClassFactoryVtbl *vtable;
  LONG references;
  LONG locks;
  LONG made;
} Factory;

static HRESULT Factory_QueryInterface(IClassFactory *this, REFIID iid, void **result) {
  if (result == NULL)
    return E_POINTER;
  *result = NULL;
  if (!IsEqualIID(iid, &IID_IUnknown) && !IsEqualIID(iid, &IID_IClassFactory))
    return E_NOINTERFACE;
  ((Factory *)this)->references++;
  *result = this;
  return S_OK;
}
static ULONG Factory_AddRef(IClassFactory *this) { return (ULONG)++((Factory *)this)->references; }
static ULONG Factory_Release(IClassFactory *this) { return (ULONG)--((Factory *)this)->references; }
static HRESULT Factory_CreateInstance(IClassFactory *this, IUnknown *outer, REFIID iid, void **result) {
  IUnknown *thing;
  HRESULT hr;
  if (result == NULL)
    return E_POINTER;
  *result = NULL;
  if (outer != NULL)
    return CLASS_E_NOAGGREGATION;
  thing = make_thing();
  hr = IUnknown_QueryInterface(thing, iid, result);
  IUnknown_Release(thing);
  if (SUCCEEDED(hr))
    ((Factory *)this)->made++;
  return hr;
}
static HRESULT Factory_LockServer(IClassFactory *this, BOOL lock) {
  ((Factory *)this)->locks += lock ? 1 : -1;
  return S_OK;
}
static const IClassFactoryVtbl Factory_table = {Factory_QueryInterface, Factory_AddRef, Factory_Release,
                                                Factory_CreateInstance, Factory_LockServer};

#endif
