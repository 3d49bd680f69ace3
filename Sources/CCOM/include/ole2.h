/* ole2.h - the name that older sources include for COM and automation together. */
#ifndef COM_OLE2_H
#define COM_OLE2_H

#include "com_global.h"
#include "objbase.h"
#include "oleauto.h"

#endif
