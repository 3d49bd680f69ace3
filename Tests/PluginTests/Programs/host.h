/*
 * host.h - what the C hosts share: a program without a line of Swift that opens libcomcard.so by itself, as a host with
 * plugins of its own would, and keeps its names to itself (RTLD_LOCAL).
 */
#ifndef HOST_H
#define HOST_H

#define CONST_VTABLE
#define COBJMACROS
#include <windows.h>
#include <oleauto.h>

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "counter.h"

static void *host_library;

#define CHECK(condition)                                                                                               \
  do {                                                                                                                 \
    if (!(condition)) {                                                                                                \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                                                  \
      exit(1);                                                                                                         \
    }                                                                                                                  \
  } while (0)

/* A name of libcomcard.so; the program ends without it. */
static inline void *host_symbol(const char *name) {
  void *result = dlsym(host_library, name);
  if (result == NULL) {
    fprintf(stderr, "libcomcard.so has no %s\n", name);
    exit(1);
  }
  return result;
}

#define CALL(function) ((__typeof__(&function))host_symbol(#function))
#define ID(name) ((const GUID *)host_symbol(#name))

static inline void host_open(const char *path) {
  host_library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (host_library == NULL) {
    fprintf(stderr, "%s\n", dlerror());
    exit(1);
  }
  CHECK(SUCCEEDED(CALL(CoInitializeEx)(NULL, COINIT_MULTITHREADED)));
}

/* An ASCII text as BSTR. */
static inline BSTR host_text(const char *text) {
  OLECHAR wide[256];
  size_t length = strlen(text);
  CHECK(length < sizeof wide / sizeof *wide);
  for (size_t i = 0; i <= length; i++)
    wide[i] = (unsigned char)text[i];
  BSTR result = CALL(SysAllocString)(wide);
  CHECK(result != NULL);
  return result;
}

/* Whether a BSTR is this ASCII text; gives it back. */
static inline int host_is(BSTR text, const char *expected) {
  size_t length = strlen(expected);
  int same = CALL(SysStringLen)(text) == length;
  for (size_t i = 0; same && i < length; i++)
    same = text[i] == (unsigned char)expected[i];
  CALL(SysFreeString)(text);
  return same;
}

static inline CLSID host_class(const char *name) {
  CLSID clsid;
  BSTR text = host_text(name);
  CHECK(CALL(CLSIDFromString)(text, &clsid) == S_OK);
  CALL(SysFreeString)(text);
  return clsid;
}

static inline ICounter *host_counter(const char *name) {
  CLSID clsid = host_class(name);
  ICounter *counter = NULL;
  HRESULT status = CALL(CoCreateInstance)(&clsid, NULL, CLSCTX_INPROC_SERVER, &IID_ICounter, (void **)&counter);
  if (status != S_OK || counter == NULL) {
    fprintf(stderr, "CoCreateInstance of %s: 0x%08X\n", name, (unsigned)status);
    exit(1);
  }
  return counter;
}

/* The text of this thread's error info, which is gone after that; NULL where there is none. */
static inline BSTR host_error(void) {
  IErrorInfo *info = NULL;
  BSTR text = NULL;
  if (CALL(GetErrorInfo)(0, &info) != S_OK)
    return NULL;
  CHECK(IErrorInfo_GetDescription(info, &text) == S_OK);
  IErrorInfo_Release(info);
  return text;
}

/* Whether a library is loaded, without loading it: as the loader says and as the kernel says, who must agree. */
static inline int host_is_loaded(const char *path) {
  void *handle = dlopen(path, RTLD_LAZY | RTLD_NOLOAD);
  if (handle != NULL)
    dlclose(handle);
  char line[4096];
  int is_mapped = 0;
  FILE *maps = fopen("/proc/self/maps", "r");
  CHECK(maps != NULL);
  while (fgets(line, sizeof line, maps) != NULL)
    if (strstr(line, path) != NULL)
      is_mapped = 1;
  fclose(maps);
  CHECK(is_mapped == (handle != NULL));
  return is_mapped;
}

#endif
