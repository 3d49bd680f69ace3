/* GuidDef.h - another spelling of guiddef.h. */
#include "guiddef.h"
