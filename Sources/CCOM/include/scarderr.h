/* scarderr.h - the codes of smart cards; winerror.h has them all. */
#include "winerror.h"
