/*
 * selfregistering.c - a library of the older kind, which writes its manifests itself. What it registers is a class in
 * name only; WITH_FAILURE makes it refuse.
 */
#include <windows.h>
#include <comcard_plugin.h>

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int place(char *path, size_t size) {
  const char *folder = getenv("COMCARD_REGISTER_TO");
  return folder != NULL && snprintf(path, size, "%s/registered", folder) < (int)size;
}

STDAPI DllRegisterServer(void) {
  char path[4096];
#ifdef WITH_FAILURE
  return E_ACCESSDENIED;
#endif
  FILE *file = place(path, sizeof path) ? fopen(path, "w") : NULL;
  return file != NULL && fclose(file) == 0 ? S_OK : E_FAIL;
}

STDAPI DllUnregisterServer(void) {
  char path[4096];
  return place(path, sizeof path) && unlink(path) == 0 ? S_OK : E_FAIL;
}

STDAPI DllGetClassObject(REFCLSID clsid, REFIID iid, LPVOID *result) {
  (void)clsid, (void)iid;
  *result = NULL;
  return CLASS_E_CLASSNOTAVAILABLE;
}
