/*
 * startup.c - what the first use costs in a fresh process. Prints one line of nanoseconds:
 *   first COUNT    the first CoCreateInstance of a class among COUNT manifests (COMCARD_PATH names their folder)
 *   open LIBRARY   dlopen of a library
 */
#include <windows.h>
#include <SCardCom.h>
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

int main(int argc, char **argv) {
  double start;
  if (argc == 3 && strcmp(argv[1], "open") == 0) {
    start = now();
    if (dlopen(argv[2], RTLD_NOW | RTLD_LOCAL) == NULL)
      return 1;
    printf("%.0f\n", now() - start);
    return 0;
  }
  if (argc == 2 && strcmp(argv[1], "first") == 0) {
    IUnknown *object = NULL;
    if (CoInitializeEx(NULL, COINIT_MULTITHREADED) != S_OK)
      return 1;
    start = now();
    if (CoCreateInstance(&CLSID_SCardManage, NULL, CLSCTX_INPROC_SERVER, &IID_IUnknown, (void **)&object) != S_OK)
      return 1;
    printf("%.0f\n", now() - start);
    return 0;
  }
  return 64;
}
