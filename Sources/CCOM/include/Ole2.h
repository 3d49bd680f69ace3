/* Ole2.h - another spelling of ole2.h. */
#include "ole2.h"
