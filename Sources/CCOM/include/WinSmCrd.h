/* WinSmCrd.h - another spelling of winsmcrd.h. */
#include "winsmcrd.h"
