/* Generated from unknwn.idl by idlc. Do not edit. */
#include "com_base.h"

#ifdef __cplusplus
extern "C" {
#endif

EXTERN_C const IID IID_IUnknown DECLSPEC_SELECTANY;
const IID IID_IUnknown = {0x00000000, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}};
EXTERN_C const IID IID_IClassFactory DECLSPEC_SELECTANY;
const IID IID_IClassFactory = {0x00000001, 0x0000, 0x0000, {0xc0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x46}};

#ifdef __cplusplus
}
#endif
