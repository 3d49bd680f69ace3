/* SCardSrv.h - another spelling of scardsrv.h. */
#include "scardsrv.h"
