/* Oleauto.h - another spelling of oleauto.h. */
#include "oleauto.h"
