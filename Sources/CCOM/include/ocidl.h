/* Generated from ocidl.idl by idlc. Do not edit. */
#ifndef __ocidl_h__
#define __ocidl_h__

#include "com_base.h"
#include "oaidl.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif /* __ocidl_h__ */
