/* ServProv.h - another spelling of servprov.h. */
#include "servprov.h"
