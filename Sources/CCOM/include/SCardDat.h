/* SCardDat.h - another spelling of scarddat.h. */
#include "scarddat.h"
