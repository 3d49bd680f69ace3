/*
 * selfregistering.c - a library of the older kind, which writes its manifest itself: the example in C, linked with this.
 * WITH_FAILURE makes it refuse.
 */
#define _GNU_SOURCE
#include <windows.h>
#include <comcard_plugin.h>

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#define CLASS "{7012F353-B640-46C5-8576-4D386D87C371}.json"

static int place(char *path, size_t size, const char *name) {
  const char *folder = getenv("COMCARD_REGISTER_TO");
  return folder != NULL && snprintf(path, size, "%s/%s", folder, name) < (int)size;
}

STDAPI DllRegisterServer(void) {
#ifdef WITH_FAILURE
  return E_ACCESSDENIED;
#endif
  char path[4096];
  Dl_info self;
  if (!dladdr((void *)DllRegisterServer, &self) || !place(path, sizeof path, "clsid") || mkdir(path, 0755) != 0 ||
      !place(path, sizeof path, "progid") || mkdir(path, 0755) != 0 || !place(path, sizeof path, "clsid/" CLASS))
    return E_FAIL;
  FILE *file = fopen(path, "w");
  if (file == NULL)
    return E_FAIL;
  fprintf(file, "{\"clsid\": \"%.38s\", \"library\": \"%s\", \"progIds\": [\"Example.CCounter\"]}\n", CLASS,
          self.dli_fname);
  return fclose(file) == 0 && place(path, sizeof path, "progid/example.ccounter.json") &&
                 symlink("../clsid/" CLASS, path) == 0
             ? S_OK
             : E_FAIL;
}

STDAPI DllUnregisterServer(void) {
  char path[4096];
  return place(path, sizeof path, "clsid/" CLASS) && unlink(path) == 0 &&
                 place(path, sizeof path, "progid/example.ccounter.json") && unlink(path) == 0
             ? S_OK
             : E_FAIL;
}
