/* OAIdl.h - another spelling of oaidl.h. */
#include "oaidl.h"
