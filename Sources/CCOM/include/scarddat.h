/* scarddat.h - the name under which sources ask for ISCardCmd and ISCardTypeConv. */
#include "scardssp.h"
