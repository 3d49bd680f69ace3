/*
 * faulty.c - plugins that break one rule each: FAULT says which. Without it this is a sound plugin of one class whose
 * objects have IUnknown and IMarker.
 */
#define CONST_VTABLE
#include <windows.h>
#include <comcard_plugin.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define NONE 0
#define CRASH_AT_LOAD 1      /* the constructor dies */
#define EXIT_AT_LOAD 2       /* the constructor ends the process */
#define NO_ENTRY 3           /* no DllGetClassObject */
#define NULL_CLASS_OBJECT 4  /* S_OK and NULL */
#define LIES 5               /* QueryInterface gives itself for everything */
#define NO_WAY_BACK 6        /* from IMarker there is no way to IUnknown */
#define TWO_UNKNOWNS 7       /* IUnknown is another pointer through IMarker */
#define NO_REFERENCE 8       /* QueryInterface adds no reference */
#define LEAK 9               /* CreateInstance keeps a reference */
#define NULL_INSTANCE 10     /* CreateInstance: S_OK and NULL */
#define DIRTY_FAILURE 11     /* a failing QueryInterface leaves the result as it was */
#define NULL_PLACE 12        /* QueryInterface without a place succeeds */
#define FICKLE 13            /* IMarker is there every third time */
#define UNLOADS_IN_USE 14    /* DllCanUnloadNow always says yes */
#define NEVER_UNLOADS 15     /* DllCanUnloadNow always says no */
#define AGGREGATES 16        /* an outer unknown is accepted and forgotten */
#define WRONG_CLASS 17       /* DllGetClassObject serves every class */
#define CRASH_AT_CREATION 18 /* CreateInstance dies */
#define NO_DESCRIPTION 19    /* no ComcardClasses */
#define BAD_DESCRIPTION 20   /* ComcardClasses is no JSON */
#define PRINTS 21            /* writes to standard output when it is loaded; sound */
#define WRONG_CODE 22        /* E_FAIL instead of E_NOINTERFACE */
#define NULL_QUERY 23        /* the object's QueryInterface: S_OK and NULL for foreign interfaces */
#define NULL_FACTORY 24      /* the class object's does so */
#define DIRTY_CREATION 25    /* CreateInstance fails and leaves a pointer */

#ifndef FAULT
#define FAULT NONE
#endif
#define IS(fault) (FAULT == (fault))

static const CLSID CLSID_Faulty = {0x5C1F9E07, 0x7B2A, 0x4D38, {0x8E, 0x61, 0x0A, 0xF3, 0xD2, 0x94, 0xB7, 0x5C}};
static const IID IID_IMarker = {0x8B7A1D42, 0x03C9, 0x4F6E, {0xA5, 0x10, 0x6D, 0x2E, 0xF8, 0x47, 0x91, 0x3B}};
static const IID UNKNOWN = {0, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
static const IID FACTORY = {1, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};

static LONG in_use;

/* Two interface pointers: [0] is IUnknown's, [1] is IMarker's. */
typedef struct Object {
  IUnknown faces[2];
  LONG references;
  LONG questions;
} Object;

static Object *object_of(IUnknown *face);

static HRESULT object_query(IUnknown *face, REFIID iid, void **result) {
  Object *object = object_of(face);
  int is_marker = face == &object->faces[1];
  IUnknown *found = NULL;
  if (result == NULL)
    return IS(NULL_PLACE) ? S_OK : E_POINTER;
  if (!IS(DIRTY_FAILURE))
    *result = NULL;
  if (IsEqualIID(iid, &UNKNOWN) && !(IS(NO_WAY_BACK) && is_marker))
    found = &object->faces[IS(TWO_UNKNOWNS) && is_marker];
  else if (IsEqualIID(iid, &IID_IMarker) && !(IS(FICKLE) && ++object->questions % 3 != 0))
    found = &object->faces[1];
  else if (IS(LIES))
    found = face;
  if (found == NULL && IS(NULL_QUERY))
    return S_OK;
  if (found == NULL)
    return IS(WRONG_CODE) ? E_FAIL : E_NOINTERFACE;
  *result = found;
  if (!IS(NO_REFERENCE))
    InterlockedIncrement(&object->references);
  return S_OK;
}

static ULONG object_add(IUnknown *face) { return InterlockedIncrement(&object_of(face)->references); }

static ULONG object_release(IUnknown *face) {
  Object *object = object_of(face);
  LONG left = InterlockedDecrement(&object->references);
  if (left == 0) {
    free(object);
    InterlockedDecrement(&in_use);
  }
  return left;
}

/* Two tables, so that a pointer tells by its table which face it is. */
static const IUnknownVtbl tables[2] = {{object_query, object_add, object_release},
                                       {object_query, object_add, object_release}};

static Object *object_of(IUnknown *face) {
  return (Object *)(face->lpVtbl == &tables[1] ? face - 1 : face);
}

static HRESULT factory_query(IClassFactory *this, REFIID iid, void **result) {
  if (result == NULL)
    return E_POINTER;
  *result = NULL;
  if (!IsEqualIID(iid, &UNKNOWN) && !IsEqualIID(iid, &FACTORY))
    return IS(NULL_FACTORY) ? S_OK : E_NOINTERFACE;
  *result = this;
  InterlockedIncrement(&in_use);
  return S_OK;
}
static ULONG factory_add(IClassFactory *this) {
  (void)this;
  InterlockedIncrement(&in_use);
  return 2;
}
static ULONG factory_release(IClassFactory *this) {
  (void)this;
  InterlockedDecrement(&in_use);
  return 1;
}
static HRESULT factory_create(IClassFactory *this, IUnknown *outer, REFIID iid, void **result) {
  (void)this;
  if (result == NULL)
    return E_POINTER;
  *result = NULL;
  if (outer != NULL && !IS(AGGREGATES))
    return CLASS_E_NOAGGREGATION;
  if (IS(NULL_INSTANCE))
    return S_OK;
  if (IS(DIRTY_CREATION)) {
    *result = this;
    return E_FAIL;
  }
  if (IS(CRASH_AT_CREATION))
    raise(SIGSEGV);
  Object *object = calloc(1, sizeof *object);
  if (object == NULL)
    return E_OUTOFMEMORY;
  object->faces[0].lpVtbl = &tables[0];
  object->faces[1].lpVtbl = &tables[1];
  object->references = IS(LEAK) ? 2 : 1;
  InterlockedIncrement(&in_use);
  HRESULT status = object_query(&object->faces[0], iid, result);
  if (!IS(NO_REFERENCE) || FAILED(status))
    object_release(&object->faces[0]);
  return status;
}
static HRESULT factory_lock(IClassFactory *this, BOOL lock) {
  (void)this;
  if (lock)
    InterlockedIncrement(&in_use);
  else
    InterlockedDecrement(&in_use);
  return S_OK;
}
static const IClassFactoryVtbl factory_table = {factory_query, factory_add, factory_release, factory_create,
                                                factory_lock};
static IClassFactory factory = {&factory_table};

#if !IS(NO_ENTRY)
STDAPI DllGetClassObject(REFCLSID clsid, REFIID iid, LPVOID *result) {
  if (result == NULL)
    return E_POINTER;
  *result = NULL;
  if (IS(NULL_CLASS_OBJECT))
    return S_OK;
  if (!IsEqualCLSID(clsid, &CLSID_Faulty) && !IS(WRONG_CLASS))
    return CLASS_E_CLASSNOTAVAILABLE;
  return factory_query(&factory, iid, result);
}
#endif

STDAPI DllCanUnloadNow(void) {
  if (IS(UNLOADS_IN_USE) || IS(NEVER_UNLOADS))
    return IS(UNLOADS_IN_USE) ? S_OK : S_FALSE;
  return in_use == 0 ? S_OK : S_FALSE;
}

#if IS(BAD_DESCRIPTION)
COMCARD_CLASSES({"clsid": 7})
#elif !IS(NO_DESCRIPTION)
COMCARD_CLASSES(
  {
    "clsid": "{5C1F9E07-7B2A-4D38-8E61-0AF3D294B75C}",
    "name": "Faulty",
    "progIds": ["Example.Faulty"],
    "interfaces": ["{8B7A1D42-03C9-4F6E-A510-6D2EF847913B}"]
  })
#endif

__attribute__((constructor)) static void load(void) {
  if (IS(CRASH_AT_LOAD))
    raise(SIGSEGV);
  if (IS(EXIT_AT_LOAD))
    _exit(0);
  if (IS(PRINTS))
    puts("{\"isDone\": true}"), fflush(stdout);
  (void)factory, (void)CLSID_Faulty;
}
