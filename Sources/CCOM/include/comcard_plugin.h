/*
 * comcard_plugin.h - what a library with classes may say of itself, beside DllGetClassObject and DllCanUnloadNow.
 *
 * `comcard class register LIBRARY` asks the library which classes it has, and writes one manifest for each. In C and C++
 * the answer stands in one place of one source file, in the words of a manifest:
 *
 *   COMCARD_CLASSES(
 *     {
 *       "clsid": "{6B29FC40-CA47-1067-B31D-00DD010662DA}",
 *       "name": "Thing",
 *       "progIds": ["Vendor.Thing.1", "Vendor.Thing"],
 *       "interfaces": ["{00020400-0000-0000-C000-000000000046}"]
 *     })
 *
 * Several classes stand with commas between. "clsid" is needed; "progIds" lists the version-dependent name first;
 * "interfaces" are those that `comcard class lint` is to expect; "threadingModel" is "Both" where it is left out.
 *
 * A library that exports DllRegisterServer and DllUnregisterServer instead writes and removes its manifests itself, in
 * the folder that the environment's COMCARD_REGISTER_TO names.
 */
#ifndef COMCARD_PLUGIN_H
#define COMCARD_PLUGIN_H

#include "com_base.h"

/* A JSON array of classes. The text stays the library's. */
STDAPI_(const char *) ComcardClasses(void);

/* Both return S_OK, or why nothing was registered. */
STDAPI DllRegisterServer(void);
STDAPI DllUnregisterServer(void);

/* The preprocessor turns the tokens of JSON into its text. */
#define COMCARD_CLASSES(...)                                                                                           \
  STDAPI_(const char *) ComcardClasses(void) { return "[" #__VA_ARGS__ "]"; }

#endif
