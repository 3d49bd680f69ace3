/* Loading libraries by hand, and giving back those that nobody uses. */
#define _GNU_SOURCE /* RTLD_NOLOAD */
#include "support.h"
#include <SCardCom.h>

#include <dlfcn.h>

/* A library that every Linux has and that nothing here has loaded. */
#define SPARE "libresolv.so.2"

static int is_loaded(const char *name) {
  void *library = dlopen(name, RTLD_LAZY | RTLD_NOLOAD);
  if (library != NULL)
    dlclose(library);
  return library != NULL;
}

static void by_hand(void) {
  CHECK(CoLoadLibrary(NULL, FALSE) == NULL, "CoLoadLibrary of NULL is NULL");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR(""), FALSE) == NULL, "a library has a name");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("/nonexistent/lib.so"), TRUE) == NULL,
        "a library that is not there is not loaded");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("/"), FALSE) == NULL, "a folder is no library");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("/proc/self/maps"), FALSE) == NULL, "and neither is a text");
  CHECK(!is_loaded(SPARE), "a library is not there before it is loaded");
  HINSTANCE library = CoLoadLibrary((LPOLESTR)OLESTR("libresolv.so.2"), FALSE);
  CHECK(library != NULL && is_loaded(SPARE), "CoLoadLibrary loads a library");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("libresolv.so.2"), FALSE) == library, "the same library is the same handle");
  CoFreeLibrary(library);
  CHECK(is_loaded(SPARE), "what was loaded twice is given back twice");
  CoFreeLibrary(library);
  CHECK(!is_loaded(SPARE), "CoFreeLibrary gives a library back");
  CoFreeLibrary(NULL);
  library = CoLoadLibrary((LPOLESTR)OLESTR("libresolv.so.2"), TRUE);
  CoFreeAllLibraries();
  CHECK(is_loaded(SPARE), "CoFreeAllLibraries leaves what was loaded by hand");
  CoFreeLibrary(library);
}

static void by_class(void) {
  ISCardManage *manage = NULL;
  SCARD_STATES state;
  SCARD_PROTOCOLS protocol;
  CHECK(CoInitializeEx(NULL, COINIT_MULTITHREADED) == S_OK, "the thread enters COM");
  CHECK(CoCreateInstance(&CLSID_SCardManage, NULL, CLSCTX_INPROC_SERVER, &IID_ISCardManage, (void **)&manage) == S_OK,
        "a library is loaded for a class");
  CoFreeUnusedLibrariesEx(0, 0);
  CHECK(ISCardManage_Status(manage, &state, &protocol) == SCARD_E_INVALID_HANDLE,
        "CoFreeUnusedLibrariesEx leaves a library with objects, which go on as they were");
  CoFreeUnusedLibrariesEx(INFINITE, 0);
  CoFreeUnusedLibraries();
  CHECK(ISCardManage_Status(manage, &state, &protocol) == SCARD_E_INVALID_HANDLE, "and so does CoFreeUnusedLibraries");
  CoFreeAllLibraries();
  CHECK(ISCardManage_Status(manage, &state, &protocol) == SCARD_E_INVALID_HANDLE, "and even CoFreeAllLibraries");
  CHECK(ISCardManage_Release(manage) == 0, "the object goes with its last reference");
  CoFreeUnusedLibrariesEx(0, 1);
  CoFreeUnusedLibrariesEx(0, 0);
  CHECK(CoCreateInstance(&CLSID_SCardManage, NULL, CLSCTX_INPROC_SERVER, &IID_ISCardManage, (void **)&manage) == S_OK &&
            ISCardManage_Release(manage) == 0, "a class whose library was unused is made again");
  CoUninitialize();
}

int main(void) {
  by_hand();
  by_class();
  return check_end();
}
