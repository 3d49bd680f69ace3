/* SCardSSP.h - another spelling of scardssp.h. */
#include "scardssp.h"
