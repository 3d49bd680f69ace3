/* SCardMgr.h - another spelling of scardmgr.h. */
#include "scardmgr.h"
