/* Type libraries of classes that have no object yet. */
#include "support.h"

int main(void) {
  ITypeLib *library = (ITypeLib *)1;
  IUnknown *class_object = NULL;
  CHECK(LoadRegTypeLib(&LIBID_SCARDCOMLib, 1, 0, 0, &library) == TYPE_E_LIBNOTREGISTERED && library == NULL,
        "A library that nobody has loaded is not registered");
  if (CoInitializeEx(NULL, COINIT_MULTITHREADED) != S_OK)
    return 2;
  NEED(CoGetClassObject(&CLSID_SCardManage, CLSCTX_INPROC_SERVER, NULL, &IID_IUnknown, (void **)&class_object) == S_OK);
  CHECK(LoadRegTypeLib(&LIBID_SCARDCOMLib, 1, 0, 0, &library) == S_OK && library != NULL,
        "The class object is enough to find the library");
  if (library)
    ITypeLib_Release(library);
  IUnknown_Release(class_object);
  CoUninitialize();
  CHECK(LoadRegTypeLib(&LIBID_SCARDCOMLib, 1, 0, 0, &library) == S_OK, "Nobody needs to have initialized COM for that");
  if (library)
    ITypeLib_Release(library);
  return check_end();
}
