/* Class objects: registering, finding, revoking, making objects. */
#include "support.h"

static const CLSID CLSID_Thing = {0x5B3A1E52, 0x6F0D, 0x4B8E, {0x9A, 0x11, 0x02, 0xC4, 0x55, 0x10, 0x77, 0x01}};
static const CLSID CLSID_Nobody = {0x5B3A1E52, 0x6F0D, 0x4B8E, {0x9A, 0x11, 0x02, 0xC4, 0x55, 0x10, 0x77, 0x02}};

static Factory factory = {&Factory_table, 1, 0, 0};
static IUnknown *class_object = (IUnknown *)&factory;

static void arguments(void) {
  DWORD cookie = 77;
  CHECK(CoRegisterClassObject(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE, &cookie) == E_INVALIDARG,
        "a class object is needed");
  CHECK(cookie == 0, "a failing registration clears the cookie");
  CHECK(CoRegisterClassObject(NULL, class_object, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE, &cookie) == E_INVALIDARG,
        "a class is needed");
  CHECK(CoRegisterClassObject(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE, NULL) ==
            E_INVALIDARG,
        "a place for the cookie is needed");
  CHECK(CoRegisterClassObject(&CLSID_Thing, class_object, 0, REGCLS_MULTIPLEUSE, &cookie) == E_INVALIDARG,
        "a context is needed");
  CHECK(CoRegisterClassObject(&CLSID_Thing, class_object, CLSCTX_NO_CUSTOM_MARSHAL, REGCLS_MULTIPLEUSE, &cookie) ==
            E_INVALIDARG,
        "a context that names no server is refused");
  CHECK(CoRegisterClassObject(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER | 0x200000, REGCLS_MULTIPLEUSE,
                              &cookie) == E_INVALIDARG,
        "an unknown context is refused");
  CHECK(CoRegisterClassObject(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER, 99, &cookie) == E_INVALIDARG,
        "unknown flags are refused");
  CHECK(CoRegisterClassObject(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER, 0x20, &cookie) == E_INVALIDARG,
        "so is the first flag behind the known ones");
  CHECK(CoRegisterClassObject(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER,
                              REGCLS_MULTIPLEUSE | REGCLS_MULTI_SEPARATE, &cookie) == E_INVALIDARG,
        "two uses at once are refused");
  CHECK(factory.references == 1, "a refused registration keeps no reference");
  CHECK(CoRevokeClassObject(0) == CO_E_OBJNOTREG, "0 is no cookie");
  CHECK(CoRevokeClassObject(12345) == CO_E_OBJNOTREG, "a number that was never given out is no cookie");
}

static void multiple_use(void) {
  DWORD cookie = 0, second = 0;
  IUnknown *thing = NULL;
  IClassFactory *found = NULL;
  void *wrong = (void *)1;

  CHECK(CoRegisterClassObject(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE, &cookie) == S_OK,
        "a class can be registered");
  CHECK(cookie != 0, "its cookie is not 0");
  CHECK(factory.references > 1, "the registration holds a reference");
  CHECK(CoGetClassObject(&CLSID_Thing, CLSCTX_INPROC_SERVER, NULL, &IID_IClassFactory, (void **)&found) == S_OK &&
            found == (IClassFactory *)class_object,
        "CoGetClassObject finds the very object");
  if (found)
    IClassFactory_Release(found);
  CHECK(CoGetClassObject(&CLSID_Thing, CLSCTX_ALL, NULL, &IID_IDispatch, &wrong) == E_NOINTERFACE && wrong == NULL,
        "an interface that the class object lacks is E_NOINTERFACE");
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, &IID_IUnknown, (void **)&thing) == S_OK && thing,
        "CoCreateInstance makes an object");
  CHECK(live_things == 1, "one object");
  CHECK(IUnknown_Release(thing) == 0 && live_things == 0, "that belongs to the caller alone");
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, &IID_IDispatch, &wrong) == E_NOINTERFACE &&
            wrong == NULL && live_things == 0,
        "an interface that the object lacks leaves nothing behind");
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, CLSCTX_LOCAL_SERVER, &IID_IUnknown, &wrong) == REGDB_E_CLASSNOTREG,
        "another context than the registered one does not find the class");
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, 0, &IID_IUnknown, &wrong) == REGDB_E_CLASSNOTREG,
        "no context finds nothing");
  CHECK(CoCreateInstance(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER, &IID_IUnknown, &wrong) ==
                CLASS_E_NOAGGREGATION &&
            wrong == NULL,
        "the class object's refusal of aggregation comes through");
  CHECK(CoCreateInstance(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER, &IID_IDispatch, &wrong) == E_NOINTERFACE,
        "an aggregate's first interface is IUnknown");
  CHECK(CoRegisterClassObject(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER, REGCLS_MULTI_SEPARATE, &second) ==
            S_OK,
        "a class may be registered twice");
  CHECK(second != cookie, "with another cookie");
  CHECK(CoRevokeClassObject(cookie) == S_OK, "the first is revoked");
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, &IID_IUnknown, (void **)&thing) == S_OK,
        "the second still serves");
  if (thing)
    IUnknown_Release(thing);
  CHECK(CoRevokeClassObject(second) == S_OK, "the second is revoked");
  CHECK(CoRevokeClassObject(second) == CO_E_OBJNOTREG, "a cookie serves once");
  CHECK(factory.references == 1, "no reference is left");
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, &IID_IUnknown, &wrong) == REGDB_E_CLASSNOTREG,
        "the class is gone");
}

static void single_use(void) {
  DWORD cookie = 0;
  IUnknown *thing = NULL;
  void *wrong;
  CHECK(CoRegisterClassObject(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER, REGCLS_SINGLEUSE, &cookie) == S_OK,
        "a class may be registered for one use");
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, &IID_IUnknown, (void **)&thing) == S_OK,
        "which makes an object");
  if (thing)
    IUnknown_Release(thing);
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, &IID_IUnknown, &wrong) == REGDB_E_CLASSNOTREG,
        "and no other");
  CHECK(CoRevokeClassObject(cookie) == S_OK, "its cookie still must be given back");
  CHECK(factory.references == 1, "no reference is left");
}

static void plain_class_object(void) {
  DWORD cookie = 0;
  IUnknown *object = make_thing();
  IUnknown *found = NULL;
  void *wrong = (void *)1;
  CHECK(CoRegisterClassObject(&CLSID_Thing, object, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE, &cookie) == S_OK,
        "a class object need not be a factory");
  CHECK(CoGetClassObject(&CLSID_Thing, CLSCTX_INPROC_SERVER, NULL, &IID_IUnknown, (void **)&found) == S_OK &&
            found == object,
        "it can be had by IUnknown");
  if (found)
    IUnknown_Release(found);
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, &IID_IUnknown, &wrong) == E_NOINTERFACE && !wrong,
        "but it makes no objects");
  CHECK(CoRevokeClassObject(cookie) == S_OK && IUnknown_Release(object) == 0, "it goes with its registration");
}

/* Whether the class is found in a context. */
static int found(DWORD context) {
  IUnknown *thing = NULL;
  HRESULT hr = CoCreateInstance(&CLSID_Thing, NULL, context, &IID_IUnknown, (void **)&thing);
  if (thing)
    IUnknown_Release(thing);
  return hr == S_OK;
}

static DWORD enroll(DWORD context, DWORD flags) {
  DWORD cookie = 0;
  return CoRegisterClassObject(&CLSID_Thing, class_object, context, flags, &cookie) == S_OK ? cookie : 0;
}

static void contexts(void) {
  DWORD cookie = enroll(CLSCTX_LOCAL_SERVER, REGCLS_MULTIPLEUSE);
  CHECK(cookie != 0 && found(CLSCTX_LOCAL_SERVER) && found(CLSCTX_INPROC_SERVER),
        "a local server of many uses serves its own process too");
  CoRevokeClassObject(cookie);
  cookie = enroll(CLSCTX_LOCAL_SERVER, REGCLS_MULTI_SEPARATE);
  CHECK(cookie != 0 && found(CLSCTX_LOCAL_SERVER) && !found(CLSCTX_INPROC_SERVER),
        "with REGCLS_MULTI_SEPARATE it does not");
  CoRevokeClassObject(cookie);
  cookie = enroll(CLSCTX_INPROC_SERVER | CLSCTX_NO_CUSTOM_MARSHAL | CLSCTX_ENABLE_AAA, REGCLS_MULTIPLEUSE);
  CHECK(cookie != 0 && found(CLSCTX_INPROC_SERVER), "bits of CLSCTX that modify a request are accepted");
  CHECK(!found(CLSCTX_NO_CUSTOM_MARSHAL), "and find nothing by themselves");
  CoRevokeClassObject(cookie);
  cookie = enroll(CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE | REGCLS_SURROGATE);
  CHECK(cookie != 0 && found(CLSCTX_INPROC_SERVER), "a surrogate's class object is one like others");
  CoRevokeClassObject(cookie);
  cookie = enroll(CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE | REGCLS_AGILE);
  CHECK(cookie != 0 && found(CLSCTX_INPROC_SERVER), "so is an agile one");
  CoRevokeClassObject(cookie);
}

static void suspended(void) {
  DWORD cookie = enroll(CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE | REGCLS_SUSPENDED), second;
  IUnknown *other = (IUnknown *)1;
  CHECK(cookie != 0, "a class object can be registered suspended");
  CHECK(!found(CLSCTX_INPROC_SERVER), "then nobody finds it");
  CHECK(CoGetClassObject(&CLSID_Thing, CLSCTX_INPROC_SERVER, NULL, &IID_IUnknown, (void **)&other) ==
                REGDB_E_CLASSNOTREG &&
            other == NULL,
        "nor its class object");
  CHECK(CoResumeClassObjects() == S_OK && found(CLSCTX_INPROC_SERVER), "until CoResumeClassObjects");
  CHECK(CoSuspendClassObjects() == S_OK && !found(CLSCTX_INPROC_SERVER), "CoSuspendClassObjects suspends what is there");
  second = enroll(CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE);
  CHECK(second != 0 && found(CLSCTX_INPROC_SERVER), "and not what comes after");
  CHECK(CoRevokeClassObject(second) == S_OK && !found(CLSCTX_INPROC_SERVER), "and goes again");
  CHECK(CoRevokeClassObject(cookie) == S_OK && factory.references == 1, "a suspended one must be revoked as any other");

  cookie = enroll(CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE);
  CHECK(CoAddRefServerProcess() == 1 && CoAddRefServerProcess() == 2, "a server counts its users");
  CHECK(CoReleaseServerProcess() == 1 && found(CLSCTX_INPROC_SERVER), "while one is left, nothing changes");
  CHECK(CoReleaseServerProcess() == 0 && !found(CLSCTX_INPROC_SERVER), "with the last its class objects are suspended");
  CHECK(CoReleaseServerProcess() == 0, "there are never fewer than none");
  CHECK(CoAddRefServerProcess() == 1 && !found(CLSCTX_INPROC_SERVER), "a new user resumes nothing");
  CHECK(CoResumeClassObjects() == S_OK && found(CLSCTX_INPROC_SERVER), "CoResumeClassObjects does");
  CoReleaseServerProcess();
  CoRevokeClassObject(cookie);
  CoResumeClassObjects();
}

/* A class object and an object in one, whose answers contradict themselves. */
typedef struct Liar {
  const IClassFactoryVtbl *vtable;
  HRESULT query;  /* for all but IUnknown and IClassFactory */
  HRESULT create;
  void *left;     /* what both leave as the result */
} Liar;

static HRESULT Liar_QueryInterface(IClassFactory *this, REFIID iid, void **result) {
  if (IsEqualIID(iid, &IID_IUnknown) || IsEqualIID(iid, &IID_IClassFactory)) {
    *result = this;
    return S_OK;
  }
  *result = ((Liar *)this)->left;
  return ((Liar *)this)->query;
}
static ULONG Liar_Count(IClassFactory *this) { return this != NULL; }
static HRESULT Liar_CreateInstance(IClassFactory *this, IUnknown *outer, REFIID iid, void **result) {
  (void)iid;
  *result = outer ? NULL : ((Liar *)this)->left;
  if (((Liar *)this)->create == CO_S_NOTALLINTERFACES)
    *result = this;
  return ((Liar *)this)->create;
}
static HRESULT Liar_LockServer(IClassFactory *this, BOOL lock) {
  (void)this, (void)lock;
  return S_OK;
}
static const IClassFactoryVtbl Liar_table = {Liar_QueryInterface, Liar_Count, Liar_Count, Liar_CreateInstance,
                                             Liar_LockServer};

static void liars(DWORD flags) {
  static Liar liar = {&Liar_table, S_OK, S_OK, NULL};
  DWORD cookie = 0, single;
  void *result = (void *)1;
  MULTI_QI queries[2];
  liar.query = liar.create = S_OK;
  liar.left = NULL;
  CoRegisterClassObject(&CLSID_Thing, (IUnknown *)&liar, CLSCTX_INPROC_SERVER, flags, &cookie);
  /* A second one keeps the class off the way without a lock. */
  CoRegisterClassObject(&CLSID_Thing, (IUnknown *)&liar, CLSCTX_LOCAL_SERVER, REGCLS_MULTI_SEPARATE, &single);
  if (flags == REGCLS_MULTIPLEUSE)
    CoRevokeClassObject(single);
  CHECK(CoGetClassObject(&CLSID_Thing, CLSCTX_INPROC_SERVER, NULL, &IID_IDispatch, &result) == E_UNEXPECTED &&
            result == NULL,
        "a class object that gives S_OK and NULL is E_UNEXPECTED");
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, &IID_IUnknown, &result) == E_UNEXPECTED &&
            result == NULL,
        "so is one that makes NULL");
  liar.query = E_NOINTERFACE;
  liar.create = E_FAIL;
  liar.left = &liar;
  result = (void *)1;
  CHECK(CoGetClassObject(&CLSID_Thing, CLSCTX_INPROC_SERVER, NULL, &IID_IDispatch, &result) == E_NOINTERFACE &&
            result == NULL,
        "what a failing QueryInterface leaves is cleared");
  result = (void *)1;
  CHECK(CoCreateInstance(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, &IID_IUnknown, &result) == E_FAIL && result == NULL,
        "so is what a failing CreateInstance leaves");
  /* Now CreateInstance gives the liar itself. */
  liar.create = CO_S_NOTALLINTERFACES;
  memset(queries, 0, sizeof queries);
  queries[0].pIID = &IID_IUnknown;
  queries[1].pIID = &IID_IDispatch;
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, NULL, 2, queries) == CO_S_NOTALLINTERFACES &&
            queries[0].hr == S_OK && queries[1].hr == E_NOINTERFACE && queries[1].pItf == NULL,
        "CoCreateInstanceEx clears what a failing QueryInterface leaves");
  liar.query = S_OK;
  liar.left = NULL;
  memset(queries, 0, sizeof queries);
  queries[0].pIID = &IID_IUnknown;
  queries[1].pIID = &IID_IDispatch;
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_INPROC_SERVER, NULL, 2, queries) == CO_S_NOTALLINTERFACES &&
            queries[1].hr == E_UNEXPECTED && queries[1].pItf == NULL,
        "and counts S_OK and NULL as missing");
  CoRevokeClassObject(cookie);
  CoRevokeClassObject(single);
}

/* What is left of a registration after the last CoUninitialize. */
static void last_uninitialize(void) {
  DWORD cookie = enroll(CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE);
  NEED(cookie != 0 && factory.references > 1);
  CoInitializeEx(NULL, COINIT_MULTITHREADED);
  CoUninitialize();
  CHECK(found(CLSCTX_INPROC_SERVER), "a CoUninitialize that is not the last leaves it");
  CoUninitialize();
  CHECK(factory.references == 1, "the last one revokes it and gives all references back");
  CHECK(CoRevokeClassObject(cookie) == CO_E_OBJNOTREG, "so it cannot be revoked any more");
  CHECK(CoInitializeEx(NULL, COINIT_MULTITHREADED) == S_OK && !found(CLSCTX_INPROC_SERVER),
        "a new CoInitializeEx does not bring it back");
}

static void create(void) {
  void *wrong = (void *)1;
  CHECK(CoCreateInstance(&CLSID_Nobody, NULL, CLSCTX_ALL, &IID_IUnknown, &wrong) == REGDB_E_CLASSNOTREG && !wrong,
        "an unknown class is REGDB_E_CLASSNOTREG");
  CHECK(CoCreateInstance(NULL, NULL, CLSCTX_ALL, &IID_IUnknown, &wrong) == E_INVALIDARG, "a class is needed");
  CHECK(CoCreateInstance(&CLSID_Nobody, NULL, CLSCTX_ALL, NULL, &wrong) == E_INVALIDARG, "an interface is needed");
  CHECK(CoCreateInstance(&CLSID_Nobody, NULL, CLSCTX_ALL, &IID_IUnknown, NULL) == E_POINTER, "a place is needed");
  CHECK(CoGetClassObject(NULL, CLSCTX_ALL, NULL, &IID_IUnknown, &wrong) == E_INVALIDARG, "a class is needed");
  CHECK(CoGetClassObject(&CLSID_Nobody, CLSCTX_ALL, NULL, NULL, &wrong) == E_INVALIDARG, "an interface is needed");
  CHECK(CoGetClassObject(&CLSID_Nobody, CLSCTX_ALL, NULL, &IID_IUnknown, NULL) == E_POINTER, "a place is needed");
  CHECK(CoResumeClassObjects() == S_OK && CoSuspendClassObjects() == S_OK, "no class objects need to be there");
}

static void create_ex(void) {
  DWORD cookie = 0;
  MULTI_QI queries[2];
  CoRegisterClassObject(&CLSID_Thing, class_object, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE, &cookie);
  memset(queries, 0, sizeof queries);
  queries[0].pIID = &IID_IUnknown;
  queries[1].pIID = &IID_IDispatch;
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_ALL, NULL, 2, queries) == CO_S_NOTALLINTERFACES,
        "some of several interfaces are CO_S_NOTALLINTERFACES");
  CHECK(queries[0].hr == S_OK && queries[0].pItf != NULL, "what is there comes");
  CHECK(queries[1].hr == E_NOINTERFACE && queries[1].pItf == NULL, "what is not is NULL");
  if (queries[0].pItf)
    CHECK(IUnknown_Release(queries[0].pItf) == 0, "with one reference each");
  memset(queries, 0, sizeof queries);
  queries[0].pIID = &IID_IDispatch;
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_ALL, NULL, 1, queries) == E_NOINTERFACE && live_things == 0,
        "none of them is E_NOINTERFACE, and the object is gone");
  queries[0].pIID = &IID_IUnknown;
  queries[0].pItf = NULL;
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_ALL, NULL, 1, queries) == S_OK && queries[0].hr == S_OK,
        "all of them is S_OK");
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_ALL, NULL, 1, queries) == E_INVALIDARG,
        "an interface pointer that is not NULL on entry is refused");
  if (queries[0].pItf)
    IUnknown_Release(queries[0].pItf);
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_ALL, NULL, 0, queries) == E_INVALIDARG, "a query is needed");
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_ALL, NULL, 1, NULL) == E_INVALIDARG, "a query is needed");
  queries[0].pIID = NULL;
  queries[0].pItf = NULL;
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_ALL, NULL, 1, queries) == E_INVALIDARG,
        "each query names an interface");
  queries[0].pIID = &IID_IUnknown;
  COSERVERINFO machine;
  OLECHAR name[] = {'a', 0};
  memset(&machine, 0, sizeof machine);
  machine.pwszName = name;
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_ALL, &machine, 1, queries) == E_INVALIDARG,
        "there is no other machine");
  machine.pwszName = NULL;
  CHECK(CoCreateInstanceEx(&CLSID_Thing, NULL, CLSCTX_ALL, &machine, 1, queries) == S_OK,
        "without a name it is this machine");
  if (queries[0].pItf)
    IUnknown_Release(queries[0].pItf);
  queries[0].pItf = NULL;
  CHECK(CoCreateInstanceEx(&CLSID_Nobody, NULL, CLSCTX_ALL, NULL, 1, queries) == REGDB_E_CLASSNOTREG &&
            queries[0].hr == REGDB_E_CLASSNOTREG,
        "an unknown class is told in each query too");
  CoRevokeClassObject(cookie);
}

static void locks(void) {
  IUnknown *thing = make_thing();
  CHECK(CoLockObjectExternal(thing, TRUE, FALSE) == S_OK && IUnknown_Release(thing) == 1,
        "an external lock keeps the object");
  CHECK(CoLockObjectExternal(thing, FALSE, TRUE) == S_OK && live_things == 0, "and gives it back");
  CHECK(CoLockObjectExternal(NULL, TRUE, FALSE) == E_INVALIDARG, "an object is needed");
  thing = make_thing();
  CHECK(CoDisconnectObject(thing, 0) == S_OK && IUnknown_Release(thing) == 0,
        "there is nothing to disconnect, and no count changes");
  CHECK(CoDisconnectObject(NULL, 0) == E_INVALIDARG, "an object is needed");
}

int main(void) {
  if (CoInitializeEx(NULL, COINIT_MULTITHREADED) != S_OK)
    return 2;
  arguments();
  multiple_use();
  single_use();
  contexts();
  suspended();
  liars(REGCLS_MULTIPLEUSE);
  liars(REGCLS_MULTI_SEPARATE);
  plain_class_object();
  create();
  create_ex();
  locks();
  last_uninitialize();
  CoUninitialize();
  return check_end();
}
