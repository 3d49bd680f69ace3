/* ole2.h - the name that older sources include for COM and automation together. */
#ifndef COM_OLE2_H
#define COM_OLE2_H

#include "com_global.h"
#include "objbase.h"
#include "oleauto.h"

EXTERN_C_START

/* Compound documents have nothing here: these are CoInitialize and CoUninitialize. */
WINOLEAPI OleInitialize(LPVOID pvReserved);
WINOLEAPI_(void) OleUninitialize(void);

EXTERN_C_END

#endif
