/*
 * faults.c LIBCOMCARD CLSID: whatever a plugin does, a function that makes objects gives a pointer with success and NULL
 * with failure. Prints the code of CoCreateInstance. What it gets it keeps: a faulty object's count cannot be relied on.
 */
#include "host.h"

static const IID IID_IMarker = {0x8B7A1D42, 0x03C9, 0x4F6E, {0xA5, 0x10, 0x6D, 0x2E, 0xF8, 0x47, 0x91, 0x3B}};

int main(int count, char **words) {
  CHECK(count == 3);
  host_open(words[1]);
  CLSID clsid = host_class(words[2]);
  const IID *asked[] = {ID(IID_IUnknown), &IID_IMarker, ID(IID_IDispatch), ID(IID_IClassFactory)};
  HRESULT first = E_FAIL;
  for (int round = 0; round < 3; round++) {
    MULTI_QI queries[4];
    for (int i = 0; i < 4; i++) {
      void *result = &count;
      HRESULT status = CALL(CoCreateInstance)(&clsid, NULL, CLSCTX_INPROC_SERVER, asked[i], &result);
      CHECK(SUCCEEDED(status) == (result != NULL) && result != &count);
      if (round == 0 && i == 0)
        first = status;
      result = &count;
      status = CALL(CoGetClassObject)(&clsid, CLSCTX_INPROC_SERVER, NULL, asked[i], &result);
      CHECK(SUCCEEDED(status) == (result != NULL) && result != &count);
      queries[i].pIID = asked[i];
      queries[i].pItf = NULL;
      queries[i].hr = S_OK;
    }
    HRESULT status = CALL(CoCreateInstanceEx)(&clsid, NULL, CLSCTX_INPROC_SERVER, NULL, 4, queries);
    int found = 0;
    for (int i = 0; i < 4; i++) {
      CHECK(SUCCEEDED(queries[i].hr) == (queries[i].pItf != NULL));
      found += queries[i].pItf != NULL;
    }
    CHECK(found == 4 ? status == S_OK : found > 0 ? status == CO_S_NOTALLINTERFACES : FAILED(status));
  }
  printf("0x%08X\n", (unsigned)first);
  return 0;
}
