/* ObjBase.h - another spelling of objbase.h. */
#include "objbase.h"
