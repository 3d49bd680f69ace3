/* windef.h - the name under which sources ask for LONG, DWORD and the rest. */
#include "com_base.h"
