/* Winscard.h - another spelling of winscard.h. */
#include "winscard.h"
