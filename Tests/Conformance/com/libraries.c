/* CoLoadLibrary, CoFreeLibrary, CoFreeAllLibraries. */
#define _GNU_SOURCE
#include "support.h"
#include <SCardCom.h>

#include <dlfcn.h>
#include <link.h>
#include <sys/stat.h>

/* A library of the C library's package that this program does not need. */
#define SPARE "libanl.so.1"
#define WIDE_SPARE OLESTR("libanl.so.1")

static int is_loaded(const char *name) {
  void *handle = dlopen(name, RTLD_LAZY | RTLD_NOLOAD);
  if (handle != NULL)
    dlclose(handle);
  return handle != NULL;
}

/* Copies the spare library here: at most `limit` bytes of it. */
static void copy(const char *target, size_t limit) {
  static char bytes[1 << 20];
  struct link_map *map = NULL;
  void *handle = dlopen(SPARE, RTLD_LAZY);
  FILE *file;
  if (handle == NULL || dlinfo(handle, RTLD_DI_LINKMAP, &map) != 0 || (file = fopen(map->l_name, "rb")) == NULL)
    exit(2);
  size_t count = fread(bytes, 1, limit < sizeof bytes ? limit : sizeof bytes, file);
  fclose(file);
  dlclose(handle);
  file = fopen(target, "wb");
  if (file == NULL || fwrite(bytes, 1, count, file) != count)
    exit(2);
  fclose(file);
}

/* A library that this process cannot unload: only that its objects do not mind can be seen here. */
static void by_class(void) {
  ISCardManage *manage = NULL;
  NEED(CoInitializeEx(NULL, COINIT_MULTITHREADED) == S_OK);
  NEED(CoCreateInstance(&CLSID_SCardManage, NULL, CLSCTX_ALL, &IID_ISCardManage, (void **)&manage) == S_OK);
  static const char *const names[] = {"CoFreeUnusedLibraries", "CoFreeUnusedLibrariesEx", "CoFreeAllLibraries"};
  for (int row = 0; row < 3; row++) {
    SCARD_STATES state;
    SCARD_PROTOCOLS protocol;
    if (row == 0)
      CoFreeUnusedLibraries();
    else if (row == 1)
      CoFreeUnusedLibrariesEx(0, 0);
    else
      CoFreeAllLibraries();
    CHECK_ROW(ISCardManage_Status(manage, &state, &protocol) == SCARD_E_INVALID_HANDLE,
              "an object works on when libraries are freed", names[row]);
  }
  CHECK(ISCardManage_Release(manage) == 0, "and goes with its last reference");
  CoUninitialize();
}

int main(void) {
  copy("truncated.so", 5000);
  copy("short.so", 40);
  copy("empty.so", 0);
  copy("open.so", SIZE_MAX);
  copy("own.so", SIZE_MAX);
  chmod("open.so", 0666);
  chmod("own.so", 0644);
  mkdir("folder.so", 0755);

  CHECK(CoLoadLibrary(NULL, FALSE) == NULL, "a name is needed");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR(""), FALSE) == NULL, "an empty one is none");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("./missing.so"), FALSE) == NULL, "a missing file does not load");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("no-such-library.so"), FALSE) == NULL, "nor does an unknown name");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("./folder.so"), FALSE) == NULL, "nor a folder");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("./empty.so"), FALSE) == NULL, "nor an empty file");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("./short.so"), FALSE) == NULL, "nor half a header");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("./truncated.so"), FALSE) == NULL, "nor a library that is cut off");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("./open.so"), FALSE) == NULL, "nor one that others could have written");

  NEED(!is_loaded(SPARE));
  HINSTANCE library = CoLoadLibrary((LPOLESTR)WIDE_SPARE, TRUE);
  CHECK(library != NULL && is_loaded(SPARE), "a name without a folder is looked for in the system's");
  CHECK(CoLoadLibrary((LPOLESTR)WIDE_SPARE, FALSE) == library, "loading it again gives the same");
  CoFreeLibrary(library);
  CHECK(is_loaded(SPARE), "as often as it was loaded it must be given back");
  CoFreeLibrary(library);
  CHECK(!is_loaded(SPARE), "and then it goes");
  CoFreeLibrary(library);
  CoFreeLibrary(NULL);
  CoFreeLibrary((HINSTANCE)&library);
  CoFreeLibrary((HINSTANCE)1);
  /* What was given back, or never given, is left alone. */
  library = dlopen(SPARE, RTLD_LAZY);
  CoFreeLibrary(library);
  CoFreeAllLibraries();
  CHECK(is_loaded(SPARE), "so is what the program opened by itself");
  dlclose(library);

  library = CoLoadLibrary((LPOLESTR)OLESTR("./own.so"), FALSE);
  CHECK(library != NULL && is_loaded("./own.so"), "a path is taken as it is");
  CHECK(CoLoadLibrary((LPOLESTR)OLESTR("own.so"), FALSE) == NULL, "and not looked for without one");
  CoLoadLibrary((LPOLESTR)OLESTR("./own.so"), FALSE);
  CoLoadLibrary((LPOLESTR)WIDE_SPARE, FALSE);
  CoFreeAllLibraries();
  CHECK(!is_loaded("./own.so") && !is_loaded(SPARE), "CoFreeAllLibraries gives back all that is out");
  CoFreeLibrary(library);
  CoFreeAllLibraries();
  NEED(CoInitializeEx(NULL, COINIT_MULTITHREADED) == S_OK);
  library = CoLoadLibrary((LPOLESTR)WIDE_SPARE, FALSE);
  CoUninitialize();
  CHECK(is_loaded(SPARE), "the last CoUninitialize leaves what the program loaded");
  CoFreeLibrary(library);
  CHECK(!is_loaded(SPARE), "until it is given back");
  by_class();
  return check_end();
}
