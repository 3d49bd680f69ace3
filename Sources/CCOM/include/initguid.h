/* initguid.h - include it in one file, before the headers whose DEFINE_GUIDs that file is to define. */
#ifndef INITGUID
#define INITGUID
#endif

#include "com_base.h"

/* com_guid.h may have come before, and have DEFINE_GUID only declare. */
#undef DEFINE_GUID
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                                                   \
  COM_DECLARE_GUID_(name) DECLSPEC_SELECTANY;                                                                          \
  const GUID name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
