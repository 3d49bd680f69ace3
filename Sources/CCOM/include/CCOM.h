/* CCOM.h - the ABI as Swift imports it: the types of the standard IDL files, no interface bodies. */
#ifndef CCOM_H
#define CCOM_H

#define COM_TYPES_ONLY
#include "com_base.h"
#include "winerror.h"
#include "wtypes.h"
#include "unknwn.h"
#include "objidl.h"
#include "oaidl.h"
#include "com_runtime.h"
#include "com_values.h"

#endif
