/* windef.h - the name under which sources ask for LONG, DWORD, RECT, POINT and the rest. */
#include "com_base.h"
#include "wtypes.h"
