/* numbered.c - the example in C as one of many: its class has the CLSID {NUMBER-1D1E-4A5B-9C70-3F6E2B8D4A10}. */
#define CLSID_CCounter CLSID_Numbered
#include "counter.c"

const CLSID CLSID_Numbered = {NUMBER, 0x1D1E, 0x4A5B, {0x9C, 0x70, 0x3F, 0x6E, 0x2B, 0x8D, 0x4A, 0x10}};
