/* Generated from basetsd.idl by idlc. Do not edit. */
#include "com_base.h"

#ifdef __cplusplus
extern "C" {
#endif


#ifdef __cplusplus
}
#endif
