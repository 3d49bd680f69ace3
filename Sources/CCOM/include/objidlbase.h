/* Generated from objidlbase.idl by idlc. Do not edit. */
#ifndef __objidlbase_h__
#define __objidlbase_h__

#include "com_base.h"
#include "objidl.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif /* __objidlbase_h__ */
