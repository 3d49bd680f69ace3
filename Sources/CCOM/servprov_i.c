/* Generated from servprov.idl by idlc. Do not edit. */
#include "com_base.h"

#ifdef __cplusplus
extern "C" {
#endif

EXTERN_C const IID IID_IServiceProvider DECLSPEC_SELECTANY;
const IID IID_IServiceProvider = {0x6d5140c1, 0x7436, 0x11ce, {0x80, 0x34, 0x00, 0xaa, 0x00, 0x60, 0x09, 0xfa}};

#ifdef __cplusplus
}
#endif
