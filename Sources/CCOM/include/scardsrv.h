/* scardsrv.h - the name under which sources ask for the base service provider. */
#include "scardssp.h"
