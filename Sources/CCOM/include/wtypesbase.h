/* Generated from wtypesbase.idl by idlc. Do not edit. */
#ifndef __wtypesbase_h__
#define __wtypesbase_h__

#include "com_base.h"
#include "wtypes.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif /* __wtypesbase_h__ */
