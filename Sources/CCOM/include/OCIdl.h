/* OCIdl.h - another spelling of ocidl.h. */
#include "ocidl.h"
