/*
 * images.c LIBCOMCARD CPP_PLUGIN SWIFT_PLUGIN PROVIDER: one runtime for libcomcard.so, a C++ plugin, a Swift plugin and
 * the smart card provider, in a host without Swift. Three of the four images carry a copy of the runtime's code.
 *
 * WITHIN_HOST makes a library of it, which asks the same from within the program that calls its DllRegisterServer. The
 * names are then in IMAGES, with colons between them.
 */
#include "host.h"
#include "spy.h"

#include <SCardCom.h>
#include <comcard.h>

/* The first words of what the cell points to; com_runtime.h has the whole. */
struct process {
  uint32_t version;
  uint32_t spied;
  IComcardRuntime *runtime;
};

/* The cell as one image sees it. */
static struct process **cell(const char *path) {
  void *handle = dlopen(path, RTLD_LAZY | RTLD_NOLOAD);
  CHECK(handle != NULL);
  struct process **result = (struct process **)dlsym(handle, "comcard_runtime_v1");
  CHECK(result != NULL);
  dlclose(handle);
  return result;
}

static void class_table(IComcardRuntime **runtimes, ICounter *cpp, ICounter *swift) {
  /* A class of this program under a CLSID that no manifest has: the C plugin's class object will do. */
  const char *name = "{22515286-D9C2-4517-B154-DCF71EED04A1}";
  CLSID clsid = host_class(name), model = host_class("Example.CCounter");
  IUnknown *factory = NULL;
  DWORD cookie = 0;
  CHECK(CALL(CoGetClassObject)(&model, CLSCTX_INPROC_SERVER, NULL, ID(IID_IUnknown), (void **)&factory) == S_OK);
  CHECK(CALL(CoRegisterClassObject)(&clsid, factory, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE, &cookie) == S_OK);
  IUnknown_Release(factory);

  BSTR text = host_text(name);
  ICounter *makers[] = {cpp, swift};
  for (int i = 0; i < 2; i++) {
    ICounter *copy = NULL;
    BSTR own = NULL;
    CHECK(ICounter_CopyTo(makers[i], text, &copy) == S_OK);
    CHECK(ICounter_Name(copy, &own) == S_OK && host_is(own, "counter in C"));
    CHECK(ICounter_Release(copy) == 0);
  }
  for (int i = 0; i < 3; i++) {
    ICounter *made = NULL;
    CHECK(IComcardRuntime_CreateInstance(runtimes[i], &clsid, NULL, CLSCTX_INPROC_SERVER, &IID_ICounter,
                                         (void **)&made) == S_OK);
    CHECK(ICounter_Release(made) == 0);
  }
  CHECK(CALL(CoRevokeClassObject)(cookie) == S_OK);
  for (int i = 0; i < 2; i++) {
    ICounter *copy = NULL;
    CHECK(ICounter_CopyTo(makers[i], text, &copy) == REGDB_E_CLASSNOTREG && copy == NULL);
  }
  CALL(SysFreeString)(text);
}

static void allocator(ICounter *cpp, ICounter *swift, ISCardManage *manage) {
  CHECK(CALL(CoRegisterMallocSpy)(&spy) == S_OK);
  ICounter *makers[] = {cpp, swift};
  for (int i = 0; i < 2; i++) {
    BSTR text = NULL;
    long before = spy_allocations;
    CHECK(ICounter_Name(makers[i], &text) == S_OK);
    CHECK(spy_allocations > before);
    CALL(SysFreeString)(text);
  }
  long before = spy_allocations;
  CHECK(FAILED(ISCardManage_AttachByHandle(manage, 0)));
  CHECK(spy_allocations > before);
  BSTR text = host_error();
  CALL(SysFreeString)(text);
  CHECK(CALL(CoRevokeMallocSpy)() == S_OK);
}

static void error_slot(ICounter *cpp, ICounter *swift, ISCardManage *manage) {
  ICounter *makers[] = {cpp, swift};
  for (int i = 0; i < 2; i++) {
    CHECK(ICounter_Add(makers[i], 0x7FFFFFFF) == S_OK);
    CHECK(ICounter_Add(makers[i], 1) == E_INVALIDARG);
    BSTR text = host_error();
    CHECK(text != NULL && host_is(text, "The counter cannot go that far."));
    /* The class table's own failure comes through each of the two with its text. */
    ICounter *copy = NULL;
    text = host_text("{C74DEE45-7300-400D-ACAA-E0EF1E071314}");
    CHECK(ICounter_CopyTo(makers[i], text, &copy) == REGDB_E_CLASSNOTREG);
    CALL(SysFreeString)(text);
    text = host_error();
    CHECK(text != NULL && CALL(SysStringLen)(text) > 0);
    CALL(SysFreeString)(text);
  }
  CHECK(FAILED(ISCardManage_AttachByHandle(manage, 0)));
  BSTR text = host_error();
  CHECK(text != NULL);
  CALL(SysFreeString)(text);
  CHECK(host_error() == NULL);
}

static void live_objects(IComcardRuntime **runtimes, ISCardManage *manage) {
  LONGLONG before = IComcardRuntime_CountLiveObjects(runtimes[0]);
  ICounter *counter = host_counter("Example.SwiftCounter");
  LONGLONG after = IComcardRuntime_CountLiveObjects(runtimes[0]);
  CHECK(after == before + 1);
  for (int i = 1; i < 3; i++)
    CHECK(IComcardRuntime_CountLiveObjects(runtimes[i]) == after);
  CHECK(ICounter_Release(counter) == 0);
  CHECK(IComcardRuntime_CountLiveObjects(runtimes[1]) == before);
  CHECK(ISCardManage_Release(manage) == 0);
  for (int i = 0; i < 3; i++)
    CHECK(IComcardRuntime_CountLiveObjects(runtimes[i]) == before - 1);
}

static void run(char **words) {
  host_open(words[1]);
  ICounter *cpp = host_counter("Example.CppCounter");
  ICounter *swift = host_counter("Example.SwiftCounter");
  ISCardManage *manage = NULL;
  CHECK(CALL(CoCreateInstance)(ID(CLSID_SCardManage), NULL, CLSCTX_INPROC_SERVER, ID(IID_ISCardManage),
                               (void **)&manage) == S_OK);
  for (int i = 1; i < 5; i++)
    CHECK(host_is_loaded(words[i]));

  struct process **cells[] = {cell(words[1]), cell(words[3]), cell(words[4])};
  IComcardRuntime *runtimes[3];
  void *own = dlsym(dlopen(NULL, RTLD_LAZY), "comcard_runtime_v1");
#ifdef WITHIN_HOST
  CHECK(own != NULL);
#endif
  CHECK(own == NULL || own == cells[0]);
  for (int i = 0; i < 3; i++) {
    CHECK(cells[i] == cells[0] && *cells[i] != NULL && (*cells[i])->version == 1);
    runtimes[i] = (*cells[i])->runtime;
  }
  class_table(runtimes, cpp, swift);
  allocator(cpp, swift, manage);
  error_slot(cpp, swift, manage);
  live_objects(runtimes, manage);
  CHECK(ICounter_Release(cpp) == 0);
  CHECK(ICounter_Release(swift) == 0);
  CALL(CoFreeUnusedLibrariesEx)(0, 0);
  CHECK(!host_is_loaded(words[2]) && host_is_loaded(words[3]) && host_is_loaded(words[4]));
  CALL(CoUninitialize)();
}

#ifdef WITHIN_HOST
STDAPI DllRegisterServer(void) {
  char *words[5] = {NULL}, *rest = getenv("IMAGES");
  for (int i = 1; i < 5; i++)
    CHECK((words[i] = strtok_r(rest, ":", &rest)) != NULL);
  run(words);
  return S_OK;
}

STDAPI DllGetClassObject(REFCLSID clsid, REFIID iid, LPVOID *result) {
  (void)clsid, (void)iid;
  *result = NULL;
  return CLASS_E_CLASSNOTAVAILABLE;
}
#else
int main(int count, char **words) {
  CHECK(count == 5);
  run(words);
  puts("done");
  return 0;
}
#endif
