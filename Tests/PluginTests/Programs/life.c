/*
 * life.c LIBCOMCARD PROGID NAME PLUGIN goes|stays: one class from its first object to the end of its library, twice.
 *   NAME  what the class calls itself
 *   goes  whether the library is to be unloaded when nothing of it is in use
 */
#include "host.h"

#include <time.h>

typedef HRESULT (*CanUnload)(void);

/* The plugin's own word, while it is loaded. */
static HRESULT can_unload(const char *plugin) {
  void *handle = dlopen(plugin, RTLD_LAZY | RTLD_NOLOAD);
  CHECK(handle != NULL);
  CanUnload ask = (CanUnload)dlsym(handle, "DllCanUnloadNow");
  CHECK(ask != NULL);
  HRESULT answer = ask();
  dlclose(handle);
  return answer;
}

/* Of the clock by which the runtime counts. */
static long long milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

static void use(ICounter *counter, const char *name) {
  LONG value = 0;
  BSTR text = NULL;
  CHECK(ICounter_Add(counter, 40) == S_OK);
  CHECK(ICounter_Add(counter, 2) == S_OK);
  CHECK(ICounter_Get(counter, &value) == S_OK && value == 42);
  CHECK(ICounter_Name(counter, &text) == S_OK);
  CHECK(host_is(text, name));
  CHECK(ICounter_Add(counter, 0x7FFFFFFF) == E_INVALIDARG);
  text = host_error();
  CHECK(text != NULL && host_is(text, "The counter cannot go that far."));
  CHECK(host_error() == NULL);
  CHECK(ICounter_Get(counter, &value) == S_OK && value == 42);
  CHECK(ICounter_Get(counter, NULL) == E_POINTER);
  CHECK(ICounter_Name(counter, NULL) == E_POINTER);
  ICounter *copy = (ICounter *)&value;
  CHECK(ICounter_CopyTo(counter, NULL, &copy) == E_INVALIDARG && copy == NULL);
  CHECK(ICounter_CopyTo(counter, NULL, NULL) == E_POINTER);
  /* An error's text is an object too, and may be the plugin's. */
  text = host_error();
  CALL(SysFreeString)(text);
}

int main(int count, char **words) {
  CHECK(count == 6);
  const char *class_name = words[2], *name = words[3], *plugin = words[4];
  int goes = strcmp(words[5], "goes") == 0;
  host_open(words[1]);
  CHECK(!host_is_loaded(plugin));
  for (int round = 0; round < 2; round++) {
    ICounter *counter = host_counter(class_name);
    CHECK(host_is_loaded(plugin));
    use(counter, name);

    /* An object alive */
    CHECK(can_unload(plugin) == S_FALSE);
    CALL(CoFreeUnusedLibrariesEx)(0, 0);
    CHECK(host_is_loaded(plugin) && can_unload(plugin) == S_FALSE);
    LONG value = 0;
    CHECK(ICounter_Get(counter, &value) == S_OK && value == 42);
    /* Those of classes are no business of this one. */
    CALL(CoFreeAllLibraries)();
    CHECK(host_is_loaded(plugin) && can_unload(plugin) == S_FALSE);
    CHECK(ICounter_Get(counter, &value) == S_OK && value == 42);

    /* No object, but a lock */
    CLSID clsid = host_class(class_name);
    IClassFactory *factory = NULL;
    CHECK(CALL(CoGetClassObject)(&clsid, CLSCTX_INPROC_SERVER, NULL, ID(IID_IClassFactory), (void **)&factory) == S_OK);
    CHECK(IClassFactory_LockServer(factory, TRUE) == S_OK);
    IClassFactory_Release(factory);
    CHECK(ICounter_Release(counter) == 0);
    CALL(CoFreeUnusedLibrariesEx)(0, 0);
    CHECK(host_is_loaded(plugin) && can_unload(plugin) == S_FALSE);

    /* Nothing but the runtime's own reference, after the lock is gone */
    CHECK(CALL(CoGetClassObject)(&clsid, CLSCTX_INPROC_SERVER, NULL, ID(IID_IClassFactory), (void **)&factory) == S_OK);
    CHECK(IClassFactory_LockServer(factory, FALSE) == S_OK);
    IClassFactory_Release(factory);
    CHECK(host_is_loaded(plugin));

    /* Unused for the documented time, which has not passed */
    long long begin = milliseconds();
    CALL(CoFreeUnusedLibraries)();
    CHECK(host_is_loaded(plugin) && can_unload(plugin) == S_OK);
    if (round == 0) {
      CALL(CoFreeUnusedLibrariesEx)(0, 0);
    } else {
      /* Nor that of a caller who says an hour; a short one passes while we ask. */
      CALL(CoFreeUnusedLibrariesEx)(3600000, 0);
      CHECK(host_is_loaded(plugin));
      const long long delay = 100;
      int is_due = 0;
      do {
        is_due = milliseconds() - begin > delay + 1;
        CALL(CoFreeUnusedLibrariesEx)((DWORD)delay, 0);
        CHECK(host_is_loaded(plugin) || milliseconds() - begin >= delay);
      } while (!is_due);
    }
    CHECK(host_is_loaded(plugin) == !goes);
  }
  CALL(CoUninitialize)();
  puts("done");
  return 0;
}
