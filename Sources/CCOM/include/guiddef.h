/* guiddef.h - the name under which sources ask for GUID. */
#include "com_base.h"
