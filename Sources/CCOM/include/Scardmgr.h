/* Scardmgr.h - the name under which sources ask for ISCard, ISCardDatabase and ISCardLocate. */
#include "scardssp.h"
