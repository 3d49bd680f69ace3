/* ObjIdl.h - another spelling of objidl.h. */
#include "objidl.h"
