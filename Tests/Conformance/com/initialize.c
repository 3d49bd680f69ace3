/* Starting and ending COM on a thread. */
#include "support.h"

#include <pthread.h>

static void run(void *(*body)(void *), DWORD flags) {
  pthread_t thread;
  pthread_create(&thread, NULL, body, (void *)(size_t)flags);
  pthread_join(thread, NULL);
}

static void *second_thread(void *unused) {
  APTTYPE type;
  APTTYPEQUALIFIER qualifier;
  (void)unused;
  CHECK(OleInitialize((void *)1) == E_INVALIDARG, "the reserved pointer of OleInitialize must be NULL");
  CHECK(OleInitialize(NULL) == S_OK && CoGetApartmentType(&type, &qualifier) == S_OK && type == APTTYPE_STA,
        "OleInitialize enters a single-threaded apartment, and the second one is not the main one");
  CHECK(OleInitialize(NULL) == S_FALSE, "the second OleInitialize of a thread is S_FALSE");
  OleUninitialize();
  OleUninitialize();
  CHECK(CoGetApartmentType(&type, &qualifier) == CO_E_NOTINITIALIZED, "OleUninitialize leaves it");
  return NULL;
}

static void *careless_thread(void *flags) {
  CoInitializeEx(NULL, (DWORD)(size_t)flags);
  CoInitializeEx(NULL, (DWORD)(size_t)flags);
  return NULL;
}

static void *other_thread(void *unused) {
  APTTYPE type;
  APTTYPEQUALIFIER qualifier;
  void *object = (void *)1;
  (void)unused;
  CHECK(CoCreateInstance(&CLSID_NULL, NULL, CLSCTX_INPROC_SERVER, &IID_IUnknown, &object) == CO_E_NOTINITIALIZED,
        "a thread outside every apartment cannot make objects");
  CHECK(object == NULL, "a failing CoCreateInstance clears the result");
  CHECK(CoGetApartmentType(&type, &qualifier) == CO_E_NOTINITIALIZED, "such a thread has no apartment type");
  CHECK(CoInitialize(NULL) == S_OK, "CoInitialize enters an apartment of the thread's own");
  CHECK(CoGetApartmentType(&type, &qualifier) == S_OK && type == APTTYPE_MAINSTA && qualifier == APTTYPEQUALIFIER_NONE,
        "which is single-threaded, and as the first of its kind the main one");
  run(second_thread, 0);
  CHECK(CoInitialize(NULL) == S_FALSE, "the second initialization of a thread is S_FALSE");
  CHECK(CoInitializeEx(NULL, COINIT_MULTITHREADED) == RPC_E_CHANGED_MODE, "a thread cannot change its apartment");
  CoUninitialize();
  CHECK(CoInitializeEx(NULL, COINIT_MULTITHREADED) == RPC_E_CHANGED_MODE,
        "not even after one of two initializations is undone");
  CoUninitialize();
  CHECK(CoInitializeEx(NULL, COINIT_MULTITHREADED) == S_OK, "after the last it may choose anew");
  CHECK(CoGetApartmentType(&type, &qualifier) == S_OK && type == APTTYPE_MTA && qualifier == APTTYPEQUALIFIER_NONE,
        "the free-threaded apartment");
  CoUninitialize();
  CoUninitialize();
  CHECK(CoInitializeEx(NULL, COINIT_APARTMENTTHREADED) == S_OK, "one CoUninitialize too many does no harm");
  CoUninitialize();
  return NULL;
}

static void *implied_thread(void *unused) {
  APTTYPE type;
  APTTYPEQUALIFIER qualifier;
  (void)unused;
  CHECK(CoGetApartmentType(&type, &qualifier) == S_OK && type == APTTYPE_MTA &&
            qualifier == APTTYPEQUALIFIER_IMPLICIT_MTA,
        "a thread that never initialized is in the free-threaded apartment by implication, while there is one");
  return NULL;
}

int main(void) {
  CO_MTA_USAGE_COOKIE cookie = 0, second = 0;
  APTTYPE type;
  APTTYPEQUALIFIER qualifier;
  DWORD flags[] = {0x1, 0x10, 0x100, 0x80000000, 0xFFFFFFFF};

  run(other_thread, 0);
  CHECK(CoInitializeEx((void *)1, COINIT_MULTITHREADED) == E_INVALIDARG, "the reserved pointer must be NULL");
  for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
    CHECK(CoInitializeEx(NULL, flags[i]) == E_INVALIDARG, "unknown flags are refused");
  CHECK(CoInitializeEx(NULL, COINIT_MULTITHREADED | COINIT_DISABLE_OLE1DDE | COINIT_SPEED_OVER_MEMORY) == S_OK,
        "the two flags without meaning here are accepted");
  run(implied_thread, 0);
  CHECK(CoGetApartmentType(NULL, &qualifier) == E_INVALIDARG && CoGetApartmentType(&type, NULL) == E_INVALIDARG,
        "both places for the apartment type are needed");
  CoUninitialize();
  CHECK(CoIncrementMTAUsage(NULL) == E_INVALIDARG, "a place for the cookie is needed");
  CHECK(CoIncrementMTAUsage(&cookie) == S_OK && cookie != 0, "a cookie stands for the use of the apartment");
  run(implied_thread, 0);
  CHECK(CoDecrementMTAUsage(cookie + 1) == E_INVALIDARG, "what is no cookie is refused");
  CHECK(CoDecrementMTAUsage(cookie) == S_OK, "the cookie gives the use back");
  CHECK(CoGetApartmentType(&type, &qualifier) == CO_E_NOTINITIALIZED, "and with it the apartment");
  CHECK(CoDecrementMTAUsage(cookie) == E_INVALIDARG && CoDecrementMTAUsage(0) == E_INVALIDARG,
        "a cookie serves once, and 0 is none");
  CHECK(CoInitializeEx(NULL, COINIT_MULTITHREADED) == S_OK && CoDecrementMTAUsage(cookie) == E_INVALIDARG &&
            CoGetApartmentType(&type, &qualifier) == S_OK,
        "a used cookie does not take the apartment of a thread away");
  CoUninitialize();
  CHECK(CoIncrementMTAUsage(&cookie) == S_OK && CoIncrementMTAUsage(&second) == S_OK && cookie != second,
        "each use has a cookie of its own");
  CHECK(CoDecrementMTAUsage(second) == S_OK && CoGetApartmentType(&type, &qualifier) == S_OK,
        "the apartment stays for the other use");
  CHECK(CoDecrementMTAUsage(cookie) == S_OK && CoGetApartmentType(&type, &qualifier) == CO_E_NOTINITIALIZED,
        "and goes with the last");
  run(careless_thread, COINIT_MULTITHREADED);
  CHECK(CoGetApartmentType(&type, &qualifier) == CO_E_NOTINITIALIZED,
        "a thread that ends without CoUninitialize leaves the free-threaded apartment");
  run(careless_thread, COINIT_APARTMENTTHREADED);
  CHECK(CoInitialize(NULL) == S_OK && CoGetApartmentType(&type, &qualifier) == S_OK && type == APTTYPE_MAINSTA,
        "and the main one, which the next thread may have");
  CoUninitialize();
  CHECK(CoGetCurrentProcess() != 0 && CoGetCurrentProcess() == CoGetCurrentProcess(),
        "the process has a number that stays and is not 0");
  return check_end();
}
