/* Scarderr.h - another spelling of scarderr.h. */
#include "scarderr.h"
