/* Scardcom.h - the name under which sources ask for ISCardManage and what it makes. */
#include "scardcom.h"
