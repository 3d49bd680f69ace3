/* Generated from unknwnbase.idl by idlc. Do not edit. */
#ifndef __unknwnbase_h__
#define __unknwnbase_h__

#include "com_base.h"
#include "unknwn.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __cplusplus
}
#endif

#endif /* __unknwnbase_h__ */
