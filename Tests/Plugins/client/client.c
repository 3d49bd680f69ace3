/*
 * client.c PROGID: makes a counter of any class and uses it. The class's language makes no difference here.
 */
#define COBJMACROS
#include <windows.h>
#include <oleauto.h>

#include <stdio.h>

#include "counter.h"

static void print(const char *label, const OLECHAR *text) {
  printf("%s: ", label);
  for (; *text != 0; text++)
    putchar(*text < 0x80 ? (char)*text : '?');
  putchar('\n');
}

int main(int count, char **words) {
  OLECHAR name[256];
  CLSID clsid;
  ICounter *counter;
  IErrorInfo *error;
  BSTR text;
  LONG value;
  HRESULT status;
  size_t length = 0;
  if (count != 2) {
    fprintf(stderr, "usage: client PROGID\n");
    return 64;
  }
  for (; words[1][length] != 0 && length + 1 < sizeof name / sizeof *name; length++)
    name[length] = (unsigned char)words[1][length];
  name[length] = 0;

  CoInitializeEx(NULL, COINIT_MULTITHREADED);
  status = CLSIDFromProgID(name, &clsid);
  if (SUCCEEDED(status))
    status = CoCreateInstance(&clsid, NULL, CLSCTX_INPROC_SERVER, &IID_ICounter, (void **)&counter);
  if (FAILED(status)) {
    fprintf(stderr, "%s: 0x%08X\n", words[1], (unsigned)status);
    return 1;
  }
  if (SUCCEEDED(ICounter_Name(counter, &text))) {
    print("name", text);
    SysFreeString(text);
  }
  ICounter_Add(counter, 40);
  ICounter_Add(counter, 2);
  ICounter_Get(counter, &value);
  printf("value: %d\n", (int)value);
  status = ICounter_Add(counter, 0x7FFFFFFF);
  printf("too much: 0x%08X\n", (unsigned)status);
  if (GetErrorInfo(0, &error) == S_OK) {
    if (SUCCEEDED(IErrorInfo_GetDescription(error, &text))) {
      print("error", text);
      SysFreeString(text);
    }
    IErrorInfo_Release(error);
  }
  printf("references left: %u\n", (unsigned)ICounter_Release(counter));
  CoUninitialize();
  return 0;
}
