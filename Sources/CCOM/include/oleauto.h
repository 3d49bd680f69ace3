/* oleauto.h - the functions of automation: strings with a length, VARIANTs, arrays, conversions, error texts. */
#ifndef COM_OLEAUTO_H
#define COM_OLEAUTO_H

#include "com_base.h"
#include "oaidl.h"

EXTERN_C_START

/* BSTRs: the length in bytes stands before the first character; NULL counts as the empty string. */
WINOLEAPI_(BSTR) SysAllocString(const OLECHAR *psz);
WINOLEAPI_(BSTR) SysAllocStringLen(const OLECHAR *strIn, UINT ui);
WINOLEAPI_(BSTR) SysAllocStringByteLen(LPCSTR psz, UINT len);
WINOLEAPI_(INT) SysReAllocString(BSTR *pbstr, const OLECHAR *psz);
WINOLEAPI_(INT) SysReAllocStringLen(BSTR *pbstr, const OLECHAR *psz, UINT len);
WINOLEAPI_(void) SysFreeString(BSTR bstrString);
WINOLEAPI_(UINT) SysStringLen(BSTR bstr);
WINOLEAPI_(UINT) SysStringByteLen(BSTR bstr);

/* The error object of the calling thread; GetErrorInfo takes it away, S_FALSE where there is none. */
WINOLEAPI SetErrorInfo(ULONG dwReserved, IErrorInfo *perrinfo);
WINOLEAPI GetErrorInfo(ULONG dwReserved, IErrorInfo **pperrinfo);
WINOLEAPI CreateErrorInfo(ICreateErrorInfo **pperrinfo);

/* ---- Late binding ---- */

/* The library of a class is there once an object of the class was made; the locale does not matter. */
WINOLEAPI LoadRegTypeLib(REFGUID rguid, WORD wVerMajor, WORD wVerMinor, LCID lcid, ITypeLib **pptlib);

/* For classes that serve IDispatch from an ITypeInfo. pvarResult holds something or is empty (VariantInit). */
WINOLEAPI DispGetParam(DISPPARAMS *pdispparams, UINT position, VARTYPE vtTarg, VARIANT *pvarResult, UINT *puArgErr);
WINOLEAPI DispGetIDsOfNames(ITypeInfo *ptinfo, LPOLESTR *rgszNames, UINT cNames, DISPID *rgdispid);
WINOLEAPI DispInvoke(void *_this, ITypeInfo *ptinfo, DISPID dispidMember, WORD wFlags, DISPPARAMS *pparams,
                     VARIANT *pvarResult, EXCEPINFO *pexcepinfo, UINT *puArgErr);
/* *ppunkStdDisp counts the part itself; the IDispatch that it gives belongs to punkOuter. */
WINOLEAPI CreateStdDispatch(IUnknown *punkOuter, void *pvThis, ITypeInfo *ptinfo, IUnknown **ppunkStdDisp);

/* ---- VARIANTs ---- */

#define VARIANT_NOVALUEPROP 0x01 /* an object is not asked for its value */
#define VARIANT_ALPHABOOL 0x02 /* VT_BOOL becomes True or False and not a number */
#define VARIANT_NOUSEROVERRIDE 0x04
#define VARIANT_CALENDAR_HIJRI 0x08
#define VARIANT_LOCALBOOL 0x10 /* as ALPHABOOL, in the locale's words */
#define VARIANT_CALENDAR_THAI 0x20
#define VARIANT_CALENDAR_GREGORIAN 0x40
#define VARIANT_USE_NLS 0x80

#define VAR_TIMEVALUEONLY 0x00000001
#define VAR_DATEVALUEONLY 0x00000002
#define VAR_VALIDDATE 0x00000004
#define VAR_CALENDAR_HIJRI 0x00000008
#define VAR_LOCALBOOL 0x00000010
#define VAR_FORMAT_NOSUBSTITUTE 0x00000020
#define VAR_FOURDIGITYEARS 0x00000040
#define VAR_CALENDAR_THAI 0x00000080
#define VAR_CALENDAR_GREGORIAN 0x00000100
#define VAR_BOOLONOFF 0x00000400
#define VAR_BOOLYESNO 0x00000800

#ifndef NORM_IGNORECASE
#define NORM_IGNORECASE 0x00000001
#endif
#ifndef LOCALE_NOUSEROVERRIDE
#define LOCALE_NOUSEROVERRIDE 0x80000000U
#endif
#ifndef LOCALE_INVARIANT
#define LOCALE_INVARIANT 0x007F
#define LOCALE_USER_DEFAULT 0x0400
#define LOCALE_SYSTEM_DEFAULT 0x0800
#endif

/* Texts are read and written in the invariant locale, whatever the LCID: a point before decimals, commas between
 * thousands, dates as MM/dd/yyyy HH:mm:ss. Whole numbers come by rounding half to even. */
WINOLEAPI_(void) VariantInit(VARIANTARG *pvarg);
WINOLEAPI VariantClear(VARIANTARG *pvarg);
WINOLEAPI VariantCopy(VARIANTARG *pvargDest, const VARIANTARG *pvargSrc);
WINOLEAPI VariantCopyInd(VARIANT *pvarDest, const VARIANTARG *pvargSrc);
WINOLEAPI VariantChangeType(VARIANTARG *pvargDest, const VARIANTARG *pvarSrc, USHORT wFlags, VARTYPE vt);
WINOLEAPI VariantChangeTypeEx(VARIANTARG *pvargDest, const VARIANTARG *pvarSrc, LCID lcid, USHORT wFlags, VARTYPE vt);

/* ---- Arrays ---- */

/* What 16-bit compilers needed and sources still say. */
#ifndef HUGEP
#define HUGEP
#endif

/* The bounds of SafeArrayCreate and the indices of an element stand first dimension first. */
WINOLEAPI SafeArrayAllocDescriptor(UINT cDims, SAFEARRAY **ppsaOut);
WINOLEAPI SafeArrayAllocDescriptorEx(VARTYPE vt, UINT cDims, SAFEARRAY **ppsaOut);
WINOLEAPI SafeArrayAllocData(SAFEARRAY *psa);
WINOLEAPI_(SAFEARRAY *) SafeArrayCreate(VARTYPE vt, UINT cDims, SAFEARRAYBOUND *rgsabound);
WINOLEAPI_(SAFEARRAY *) SafeArrayCreateEx(VARTYPE vt, UINT cDims, SAFEARRAYBOUND *rgsabound, PVOID pvExtra);
WINOLEAPI_(SAFEARRAY *) SafeArrayCreateVector(VARTYPE vt, LONG lLbound, ULONG cElements);
WINOLEAPI_(SAFEARRAY *) SafeArrayCreateVectorEx(VARTYPE vt, LONG lLbound, ULONG cElements, PVOID pvExtra);
WINOLEAPI SafeArrayDestroyDescriptor(SAFEARRAY *psa);
WINOLEAPI SafeArrayDestroyData(SAFEARRAY *psa);
WINOLEAPI SafeArrayDestroy(SAFEARRAY *psa);
/* Keeps the memory of an array, whatever becomes of the array; each is given back by itself. */
WINOLEAPI SafeArrayAddRef(SAFEARRAY *psa, PVOID *ppDataToRelease);
WINOLEAPI_(void) SafeArrayReleaseData(PVOID pData);
WINOLEAPI_(void) SafeArrayReleaseDescriptor(SAFEARRAY *psa);
WINOLEAPI SafeArrayRedim(SAFEARRAY *psa, SAFEARRAYBOUND *psaboundNew);
WINOLEAPI SafeArrayCopy(SAFEARRAY *psa, SAFEARRAY **ppsaOut);
WINOLEAPI SafeArrayCopyData(SAFEARRAY *psaSource, SAFEARRAY *psaTarget);
WINOLEAPI SafeArrayLock(SAFEARRAY *psa);
WINOLEAPI SafeArrayUnlock(SAFEARRAY *psa);
WINOLEAPI SafeArrayAccessData(SAFEARRAY *psa, void HUGEP **ppvData);
WINOLEAPI SafeArrayUnaccessData(SAFEARRAY *psa);
WINOLEAPI SafeArrayGetElement(SAFEARRAY *psa, LONG *rgIndices, void *pv);
WINOLEAPI SafeArrayPutElement(SAFEARRAY *psa, LONG *rgIndices, void *pv);
WINOLEAPI SafeArrayPtrOfIndex(SAFEARRAY *psa, LONG *rgIndices, void HUGEP **ppvData);
WINOLEAPI_(UINT) SafeArrayGetDim(SAFEARRAY *psa);
WINOLEAPI_(UINT) SafeArrayGetElemsize(SAFEARRAY *psa);
WINOLEAPI SafeArrayGetLBound(SAFEARRAY *psa, UINT nDim, LONG *plLbound);
WINOLEAPI SafeArrayGetUBound(SAFEARRAY *psa, UINT nDim, LONG *plUbound);
WINOLEAPI SafeArrayGetVartype(SAFEARRAY *psa, VARTYPE *pvt);
WINOLEAPI SafeArraySetIID(SAFEARRAY *psa, REFGUID guid);
WINOLEAPI SafeArrayGetIID(SAFEARRAY *psa, GUID *pguid);
WINOLEAPI SafeArraySetRecordInfo(SAFEARRAY *psa, IRecordInfo *prinfo);
WINOLEAPI SafeArrayGetRecordInfo(SAFEARRAY *psa, IRecordInfo **prinfo);

/* The bytes of a BSTR as an array of VT_UI1, and back. */
WINOLEAPI VectorFromBstr(BSTR bstr, SAFEARRAY **ppsa);
WINOLEAPI BstrFromVector(SAFEARRAY *psa, BSTR *pbstr);

/* ---- Texts and DECIMALs ---- */

#define VARCMP_LT 0
#define VARCMP_EQ 1
#define VARCMP_GT 2
#define VARCMP_NULL 3

WINOLEAPI VarBstrCat(BSTR bstrLeft, BSTR bstrRight, LPBSTR pbstrResult);
WINOLEAPI VarBstrCmp(BSTR bstrLeft, BSTR bstrRight, LCID lcid, ULONG dwFlags);
WINOLEAPI VarDecAdd(DECIMAL *pdecLeft, DECIMAL *pdecRight, DECIMAL *pdecResult);
WINOLEAPI VarDecSub(DECIMAL *pdecLeft, DECIMAL *pdecRight, DECIMAL *pdecResult);
WINOLEAPI VarDecMul(DECIMAL *pdecLeft, DECIMAL *pdecRight, DECIMAL *pdecResult);
WINOLEAPI VarDecNeg(DECIMAL *pdecIn, DECIMAL *pdecResult);
WINOLEAPI VarDecAbs(DECIMAL *pdecIn, DECIMAL *pdecResult);
WINOLEAPI VarDecCmp(DECIMAL *pdecLeft, DECIMAL *pdecRight);

#define DECIMAL_SETZERO(dec)                                                                                           \
  do {                                                                                                                 \
    (dec).Lo64 = 0;                                                                                                    \
    (dec).Hi32 = 0;                                                                                                    \
    (dec).signscale = 0;                                                                                               \
  } while (0)

/* ---- Dates: days since 30 December 1899, the time of day behind the point ---- */


/* FALSE outside the years 100 to 9999, and for a time that does not exist. */
WINOLEAPI_(INT) VariantTimeToSystemTime(DOUBLE vtime, LPSYSTEMTIME lpSystemTime);
WINOLEAPI_(INT) SystemTimeToVariantTime(LPSYSTEMTIME lpSystemTime, DOUBLE *pvtime);

/* ---- Conversions of one type to another, as VariantChangeType makes them ---- */

/* To VT_UI1 */
WINOLEAPI VarUI1FromI2(SHORT in, BYTE *pOut);
WINOLEAPI VarUI1FromI4(LONG in, BYTE *pOut);
WINOLEAPI VarUI1FromI8(LONG64 in, BYTE *pOut);
WINOLEAPI VarUI1FromR4(FLOAT in, BYTE *pOut);
WINOLEAPI VarUI1FromR8(DOUBLE in, BYTE *pOut);
WINOLEAPI VarUI1FromCy(CY in, BYTE *pOut);
WINOLEAPI VarUI1FromDate(DATE in, BYTE *pOut);
WINOLEAPI VarUI1FromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, BYTE *pOut);
WINOLEAPI VarUI1FromDisp(IDispatch *pdispIn, LCID lcid, BYTE *pOut);
WINOLEAPI VarUI1FromBool(VARIANT_BOOL in, BYTE *pOut);
WINOLEAPI VarUI1FromI1(CHAR in, BYTE *pOut);
WINOLEAPI VarUI1FromUI2(USHORT in, BYTE *pOut);
WINOLEAPI VarUI1FromUI4(ULONG in, BYTE *pOut);
WINOLEAPI VarUI1FromUI8(ULONG64 in, BYTE *pOut);
WINOLEAPI VarUI1FromDec(const DECIMAL *pdecIn, BYTE *pOut);
/* To VT_I2 */
WINOLEAPI VarI2FromUI1(BYTE in, SHORT *pOut);
WINOLEAPI VarI2FromI4(LONG in, SHORT *pOut);
WINOLEAPI VarI2FromI8(LONG64 in, SHORT *pOut);
WINOLEAPI VarI2FromR4(FLOAT in, SHORT *pOut);
WINOLEAPI VarI2FromR8(DOUBLE in, SHORT *pOut);
WINOLEAPI VarI2FromCy(CY in, SHORT *pOut);
WINOLEAPI VarI2FromDate(DATE in, SHORT *pOut);
WINOLEAPI VarI2FromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, SHORT *pOut);
WINOLEAPI VarI2FromDisp(IDispatch *pdispIn, LCID lcid, SHORT *pOut);
WINOLEAPI VarI2FromBool(VARIANT_BOOL in, SHORT *pOut);
WINOLEAPI VarI2FromI1(CHAR in, SHORT *pOut);
WINOLEAPI VarI2FromUI2(USHORT in, SHORT *pOut);
WINOLEAPI VarI2FromUI4(ULONG in, SHORT *pOut);
WINOLEAPI VarI2FromUI8(ULONG64 in, SHORT *pOut);
WINOLEAPI VarI2FromDec(const DECIMAL *pdecIn, SHORT *pOut);
/* To VT_I4 */
WINOLEAPI VarI4FromUI1(BYTE in, LONG *pOut);
WINOLEAPI VarI4FromI2(SHORT in, LONG *pOut);
WINOLEAPI VarI4FromI8(LONG64 in, LONG *pOut);
WINOLEAPI VarI4FromR4(FLOAT in, LONG *pOut);
WINOLEAPI VarI4FromR8(DOUBLE in, LONG *pOut);
WINOLEAPI VarI4FromCy(CY in, LONG *pOut);
WINOLEAPI VarI4FromDate(DATE in, LONG *pOut);
WINOLEAPI VarI4FromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, LONG *pOut);
WINOLEAPI VarI4FromDisp(IDispatch *pdispIn, LCID lcid, LONG *pOut);
WINOLEAPI VarI4FromBool(VARIANT_BOOL in, LONG *pOut);
WINOLEAPI VarI4FromI1(CHAR in, LONG *pOut);
WINOLEAPI VarI4FromUI2(USHORT in, LONG *pOut);
WINOLEAPI VarI4FromUI4(ULONG in, LONG *pOut);
WINOLEAPI VarI4FromUI8(ULONG64 in, LONG *pOut);
WINOLEAPI VarI4FromDec(const DECIMAL *pdecIn, LONG *pOut);
/* To VT_I8 */
WINOLEAPI VarI8FromUI1(BYTE in, LONG64 *pOut);
WINOLEAPI VarI8FromI2(SHORT in, LONG64 *pOut);
WINOLEAPI VarI8FromI4(LONG in, LONG64 *pOut);
WINOLEAPI VarI8FromR4(FLOAT in, LONG64 *pOut);
WINOLEAPI VarI8FromR8(DOUBLE in, LONG64 *pOut);
WINOLEAPI VarI8FromCy(CY in, LONG64 *pOut);
WINOLEAPI VarI8FromDate(DATE in, LONG64 *pOut);
WINOLEAPI VarI8FromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, LONG64 *pOut);
WINOLEAPI VarI8FromDisp(IDispatch *pdispIn, LCID lcid, LONG64 *pOut);
WINOLEAPI VarI8FromBool(VARIANT_BOOL in, LONG64 *pOut);
WINOLEAPI VarI8FromI1(CHAR in, LONG64 *pOut);
WINOLEAPI VarI8FromUI2(USHORT in, LONG64 *pOut);
WINOLEAPI VarI8FromUI4(ULONG in, LONG64 *pOut);
WINOLEAPI VarI8FromUI8(ULONG64 in, LONG64 *pOut);
WINOLEAPI VarI8FromDec(const DECIMAL *pdecIn, LONG64 *pOut);
/* To VT_R4 */
WINOLEAPI VarR4FromUI1(BYTE in, FLOAT *pOut);
WINOLEAPI VarR4FromI2(SHORT in, FLOAT *pOut);
WINOLEAPI VarR4FromI4(LONG in, FLOAT *pOut);
WINOLEAPI VarR4FromI8(LONG64 in, FLOAT *pOut);
WINOLEAPI VarR4FromR8(DOUBLE in, FLOAT *pOut);
WINOLEAPI VarR4FromCy(CY in, FLOAT *pOut);
WINOLEAPI VarR4FromDate(DATE in, FLOAT *pOut);
WINOLEAPI VarR4FromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, FLOAT *pOut);
WINOLEAPI VarR4FromDisp(IDispatch *pdispIn, LCID lcid, FLOAT *pOut);
WINOLEAPI VarR4FromBool(VARIANT_BOOL in, FLOAT *pOut);
WINOLEAPI VarR4FromI1(CHAR in, FLOAT *pOut);
WINOLEAPI VarR4FromUI2(USHORT in, FLOAT *pOut);
WINOLEAPI VarR4FromUI4(ULONG in, FLOAT *pOut);
WINOLEAPI VarR4FromUI8(ULONG64 in, FLOAT *pOut);
WINOLEAPI VarR4FromDec(const DECIMAL *pdecIn, FLOAT *pOut);
/* To VT_R8 */
WINOLEAPI VarR8FromUI1(BYTE in, DOUBLE *pOut);
WINOLEAPI VarR8FromI2(SHORT in, DOUBLE *pOut);
WINOLEAPI VarR8FromI4(LONG in, DOUBLE *pOut);
WINOLEAPI VarR8FromI8(LONG64 in, DOUBLE *pOut);
WINOLEAPI VarR8FromR4(FLOAT in, DOUBLE *pOut);
WINOLEAPI VarR8FromCy(CY in, DOUBLE *pOut);
WINOLEAPI VarR8FromDate(DATE in, DOUBLE *pOut);
WINOLEAPI VarR8FromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, DOUBLE *pOut);
WINOLEAPI VarR8FromDisp(IDispatch *pdispIn, LCID lcid, DOUBLE *pOut);
WINOLEAPI VarR8FromBool(VARIANT_BOOL in, DOUBLE *pOut);
WINOLEAPI VarR8FromI1(CHAR in, DOUBLE *pOut);
WINOLEAPI VarR8FromUI2(USHORT in, DOUBLE *pOut);
WINOLEAPI VarR8FromUI4(ULONG in, DOUBLE *pOut);
WINOLEAPI VarR8FromUI8(ULONG64 in, DOUBLE *pOut);
WINOLEAPI VarR8FromDec(const DECIMAL *pdecIn, DOUBLE *pOut);
/* To VT_CY */
WINOLEAPI VarCyFromUI1(BYTE in, CY *pOut);
WINOLEAPI VarCyFromI2(SHORT in, CY *pOut);
WINOLEAPI VarCyFromI4(LONG in, CY *pOut);
WINOLEAPI VarCyFromI8(LONG64 in, CY *pOut);
WINOLEAPI VarCyFromR4(FLOAT in, CY *pOut);
WINOLEAPI VarCyFromR8(DOUBLE in, CY *pOut);
WINOLEAPI VarCyFromDate(DATE in, CY *pOut);
WINOLEAPI VarCyFromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, CY *pOut);
WINOLEAPI VarCyFromDisp(IDispatch *pdispIn, LCID lcid, CY *pOut);
WINOLEAPI VarCyFromBool(VARIANT_BOOL in, CY *pOut);
WINOLEAPI VarCyFromI1(CHAR in, CY *pOut);
WINOLEAPI VarCyFromUI2(USHORT in, CY *pOut);
WINOLEAPI VarCyFromUI4(ULONG in, CY *pOut);
WINOLEAPI VarCyFromUI8(ULONG64 in, CY *pOut);
WINOLEAPI VarCyFromDec(const DECIMAL *pdecIn, CY *pOut);
/* To VT_DATE */
WINOLEAPI VarDateFromUI1(BYTE in, DATE *pOut);
WINOLEAPI VarDateFromI2(SHORT in, DATE *pOut);
WINOLEAPI VarDateFromI4(LONG in, DATE *pOut);
WINOLEAPI VarDateFromI8(LONG64 in, DATE *pOut);
WINOLEAPI VarDateFromR4(FLOAT in, DATE *pOut);
WINOLEAPI VarDateFromR8(DOUBLE in, DATE *pOut);
WINOLEAPI VarDateFromCy(CY in, DATE *pOut);
WINOLEAPI VarDateFromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, DATE *pOut);
WINOLEAPI VarDateFromDisp(IDispatch *pdispIn, LCID lcid, DATE *pOut);
WINOLEAPI VarDateFromBool(VARIANT_BOOL in, DATE *pOut);
WINOLEAPI VarDateFromI1(CHAR in, DATE *pOut);
WINOLEAPI VarDateFromUI2(USHORT in, DATE *pOut);
WINOLEAPI VarDateFromUI4(ULONG in, DATE *pOut);
WINOLEAPI VarDateFromUI8(ULONG64 in, DATE *pOut);
WINOLEAPI VarDateFromDec(const DECIMAL *pdecIn, DATE *pOut);
/* To VT_BOOL */
WINOLEAPI VarBoolFromUI1(BYTE in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromI2(SHORT in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromI4(LONG in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromI8(LONG64 in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromR4(FLOAT in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromR8(DOUBLE in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromCy(CY in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromDate(DATE in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromDisp(IDispatch *pdispIn, LCID lcid, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromI1(CHAR in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromUI2(USHORT in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromUI4(ULONG in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromUI8(ULONG64 in, VARIANT_BOOL *pOut);
WINOLEAPI VarBoolFromDec(const DECIMAL *pdecIn, VARIANT_BOOL *pOut);
/* To VT_I1 */
WINOLEAPI VarI1FromUI1(BYTE in, CHAR *pOut);
WINOLEAPI VarI1FromI2(SHORT in, CHAR *pOut);
WINOLEAPI VarI1FromI4(LONG in, CHAR *pOut);
WINOLEAPI VarI1FromI8(LONG64 in, CHAR *pOut);
WINOLEAPI VarI1FromR4(FLOAT in, CHAR *pOut);
WINOLEAPI VarI1FromR8(DOUBLE in, CHAR *pOut);
WINOLEAPI VarI1FromCy(CY in, CHAR *pOut);
WINOLEAPI VarI1FromDate(DATE in, CHAR *pOut);
WINOLEAPI VarI1FromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, CHAR *pOut);
WINOLEAPI VarI1FromDisp(IDispatch *pdispIn, LCID lcid, CHAR *pOut);
WINOLEAPI VarI1FromBool(VARIANT_BOOL in, CHAR *pOut);
WINOLEAPI VarI1FromUI2(USHORT in, CHAR *pOut);
WINOLEAPI VarI1FromUI4(ULONG in, CHAR *pOut);
WINOLEAPI VarI1FromUI8(ULONG64 in, CHAR *pOut);
WINOLEAPI VarI1FromDec(const DECIMAL *pdecIn, CHAR *pOut);
/* To VT_UI2 */
WINOLEAPI VarUI2FromUI1(BYTE in, USHORT *pOut);
WINOLEAPI VarUI2FromI2(SHORT in, USHORT *pOut);
WINOLEAPI VarUI2FromI4(LONG in, USHORT *pOut);
WINOLEAPI VarUI2FromI8(LONG64 in, USHORT *pOut);
WINOLEAPI VarUI2FromR4(FLOAT in, USHORT *pOut);
WINOLEAPI VarUI2FromR8(DOUBLE in, USHORT *pOut);
WINOLEAPI VarUI2FromCy(CY in, USHORT *pOut);
WINOLEAPI VarUI2FromDate(DATE in, USHORT *pOut);
WINOLEAPI VarUI2FromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, USHORT *pOut);
WINOLEAPI VarUI2FromDisp(IDispatch *pdispIn, LCID lcid, USHORT *pOut);
WINOLEAPI VarUI2FromBool(VARIANT_BOOL in, USHORT *pOut);
WINOLEAPI VarUI2FromI1(CHAR in, USHORT *pOut);
WINOLEAPI VarUI2FromUI4(ULONG in, USHORT *pOut);
WINOLEAPI VarUI2FromUI8(ULONG64 in, USHORT *pOut);
WINOLEAPI VarUI2FromDec(const DECIMAL *pdecIn, USHORT *pOut);
/* To VT_UI4 */
WINOLEAPI VarUI4FromUI1(BYTE in, ULONG *pOut);
WINOLEAPI VarUI4FromI2(SHORT in, ULONG *pOut);
WINOLEAPI VarUI4FromI4(LONG in, ULONG *pOut);
WINOLEAPI VarUI4FromI8(LONG64 in, ULONG *pOut);
WINOLEAPI VarUI4FromR4(FLOAT in, ULONG *pOut);
WINOLEAPI VarUI4FromR8(DOUBLE in, ULONG *pOut);
WINOLEAPI VarUI4FromCy(CY in, ULONG *pOut);
WINOLEAPI VarUI4FromDate(DATE in, ULONG *pOut);
WINOLEAPI VarUI4FromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, ULONG *pOut);
WINOLEAPI VarUI4FromDisp(IDispatch *pdispIn, LCID lcid, ULONG *pOut);
WINOLEAPI VarUI4FromBool(VARIANT_BOOL in, ULONG *pOut);
WINOLEAPI VarUI4FromI1(CHAR in, ULONG *pOut);
WINOLEAPI VarUI4FromUI2(USHORT in, ULONG *pOut);
WINOLEAPI VarUI4FromUI8(ULONG64 in, ULONG *pOut);
WINOLEAPI VarUI4FromDec(const DECIMAL *pdecIn, ULONG *pOut);
/* To VT_UI8 */
WINOLEAPI VarUI8FromUI1(BYTE in, ULONG64 *pOut);
WINOLEAPI VarUI8FromI2(SHORT in, ULONG64 *pOut);
WINOLEAPI VarUI8FromI4(LONG in, ULONG64 *pOut);
WINOLEAPI VarUI8FromI8(LONG64 in, ULONG64 *pOut);
WINOLEAPI VarUI8FromR4(FLOAT in, ULONG64 *pOut);
WINOLEAPI VarUI8FromR8(DOUBLE in, ULONG64 *pOut);
WINOLEAPI VarUI8FromCy(CY in, ULONG64 *pOut);
WINOLEAPI VarUI8FromDate(DATE in, ULONG64 *pOut);
WINOLEAPI VarUI8FromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, ULONG64 *pOut);
WINOLEAPI VarUI8FromDisp(IDispatch *pdispIn, LCID lcid, ULONG64 *pOut);
WINOLEAPI VarUI8FromBool(VARIANT_BOOL in, ULONG64 *pOut);
WINOLEAPI VarUI8FromI1(CHAR in, ULONG64 *pOut);
WINOLEAPI VarUI8FromUI2(USHORT in, ULONG64 *pOut);
WINOLEAPI VarUI8FromUI4(ULONG in, ULONG64 *pOut);
WINOLEAPI VarUI8FromDec(const DECIMAL *pdecIn, ULONG64 *pOut);
/* To VT_DECIMAL */
WINOLEAPI VarDecFromUI1(BYTE in, DECIMAL *pOut);
WINOLEAPI VarDecFromI2(SHORT in, DECIMAL *pOut);
WINOLEAPI VarDecFromI4(LONG in, DECIMAL *pOut);
WINOLEAPI VarDecFromI8(LONG64 in, DECIMAL *pOut);
WINOLEAPI VarDecFromR4(FLOAT in, DECIMAL *pOut);
WINOLEAPI VarDecFromR8(DOUBLE in, DECIMAL *pOut);
WINOLEAPI VarDecFromCy(CY in, DECIMAL *pOut);
WINOLEAPI VarDecFromDate(DATE in, DECIMAL *pOut);
WINOLEAPI VarDecFromStr(LPCOLESTR strIn, LCID lcid, ULONG dwFlags, DECIMAL *pOut);
WINOLEAPI VarDecFromDisp(IDispatch *pdispIn, LCID lcid, DECIMAL *pOut);
WINOLEAPI VarDecFromBool(VARIANT_BOOL in, DECIMAL *pOut);
WINOLEAPI VarDecFromI1(CHAR in, DECIMAL *pOut);
WINOLEAPI VarDecFromUI2(USHORT in, DECIMAL *pOut);
WINOLEAPI VarDecFromUI4(ULONG in, DECIMAL *pOut);
WINOLEAPI VarDecFromUI8(ULONG64 in, DECIMAL *pOut);
/* To BSTR; the flags are VAR_... below */
WINOLEAPI VarBstrFromUI1(BYTE in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromI2(SHORT in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromI4(LONG in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromI8(LONG64 in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromR4(FLOAT in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromR8(DOUBLE in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromCy(CY in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromDate(DATE in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromDisp(IDispatch *pdispIn, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromBool(VARIANT_BOOL in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromI1(CHAR in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromUI2(USHORT in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromUI4(ULONG in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromUI8(ULONG64 in, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);
WINOLEAPI VarBstrFromDec(const DECIMAL *pdecIn, LCID lcid, ULONG dwFlags, BSTR *pbstrOut);

/* INT and UINT are LONG and ULONG here. */
#define VarUI1FromInt VarUI1FromI4
#define VarUI1FromUint VarUI1FromUI4
#define VarI2FromInt VarI2FromI4
#define VarI2FromUint VarI2FromUI4
#define VarI4FromUint VarI4FromUI4
#define VarI8FromInt VarI8FromI4
#define VarI8FromUint VarI8FromUI4
#define VarR4FromInt VarR4FromI4
#define VarR4FromUint VarR4FromUI4
#define VarR8FromInt VarR8FromI4
#define VarR8FromUint VarR8FromUI4
#define VarDateFromInt VarDateFromI4
#define VarDateFromUint VarDateFromUI4
#define VarCyFromInt VarCyFromI4
#define VarCyFromUint VarCyFromUI4
#define VarBstrFromInt VarBstrFromI4
#define VarBstrFromUint VarBstrFromUI4
#define VarBoolFromInt VarBoolFromI4
#define VarBoolFromUint VarBoolFromUI4
#define VarDecFromInt VarDecFromI4
#define VarDecFromUint VarDecFromUI4

/* ---- The parts of a VARIANT, by the names that C code uses ---- */

#ifdef NONAMELESSUNION
#define V_UNION(pv, member) ((pv)->n1.n2.n3.member)
#define V_VT(pv) ((pv)->n1.n2.vt)
#define V_DECIMAL(pv) ((pv)->n1.decVal)
#define V_RECORDINFO(pv) ((pv)->n1.n2.n3.brecVal.pRecInfo)
#define V_RECORD(pv) ((pv)->n1.n2.n3.brecVal.pvRecord)
#else
#define V_UNION(pv, member) ((pv)->member)
#define V_VT(pv) ((pv)->vt)
#define V_DECIMAL(pv) ((pv)->decVal)
#define V_RECORDINFO(pv) ((pv)->pRecInfo)
#define V_RECORD(pv) ((pv)->pvRecord)
#endif
#define V_ISBYREF(pv) (V_VT(pv) & VT_BYREF)
#define V_ISARRAY(pv) (V_VT(pv) & VT_ARRAY)
#define V_ISVECTOR(pv) (V_VT(pv) & VT_VECTOR)
#define V_NONE(pv) V_I2(pv)
#define V_UI1(pv) V_UNION(pv, bVal)
#define V_UI1REF(pv) V_UNION(pv, pbVal)
#define V_I1(pv) V_UNION(pv, cVal)
#define V_I1REF(pv) V_UNION(pv, pcVal)
#define V_I2(pv) V_UNION(pv, iVal)
#define V_I2REF(pv) V_UNION(pv, piVal)
#define V_UI2(pv) V_UNION(pv, uiVal)
#define V_UI2REF(pv) V_UNION(pv, puiVal)
#define V_I4(pv) V_UNION(pv, lVal)
#define V_I4REF(pv) V_UNION(pv, plVal)
#define V_UI4(pv) V_UNION(pv, ulVal)
#define V_UI4REF(pv) V_UNION(pv, pulVal)
#define V_I8(pv) V_UNION(pv, llVal)
#define V_I8REF(pv) V_UNION(pv, pllVal)
#define V_UI8(pv) V_UNION(pv, ullVal)
#define V_UI8REF(pv) V_UNION(pv, pullVal)
#define V_INT(pv) V_UNION(pv, intVal)
#define V_INTREF(pv) V_UNION(pv, pintVal)
#define V_UINT(pv) V_UNION(pv, uintVal)
#define V_UINTREF(pv) V_UNION(pv, puintVal)
#define V_R4(pv) V_UNION(pv, fltVal)
#define V_R4REF(pv) V_UNION(pv, pfltVal)
#define V_R8(pv) V_UNION(pv, dblVal)
#define V_R8REF(pv) V_UNION(pv, pdblVal)
#define V_CY(pv) V_UNION(pv, cyVal)
#define V_CYREF(pv) V_UNION(pv, pcyVal)
#define V_DATE(pv) V_UNION(pv, date)
#define V_DATEREF(pv) V_UNION(pv, pdate)
#define V_BOOL(pv) V_UNION(pv, boolVal)
#define V_BOOLREF(pv) V_UNION(pv, pboolVal)
#define V_ERROR(pv) V_UNION(pv, scode)
#define V_ERRORREF(pv) V_UNION(pv, pscode)
#define V_BSTR(pv) V_UNION(pv, bstrVal)
#define V_BSTRREF(pv) V_UNION(pv, pbstrVal)
#define V_UNKNOWN(pv) V_UNION(pv, punkVal)
#define V_UNKNOWNREF(pv) V_UNION(pv, ppunkVal)
#define V_DISPATCH(pv) V_UNION(pv, pdispVal)
#define V_DISPATCHREF(pv) V_UNION(pv, ppdispVal)
#define V_ARRAY(pv) V_UNION(pv, parray)
#define V_ARRAYREF(pv) V_UNION(pv, pparray)
#define V_DECIMALREF(pv) V_UNION(pv, pdecVal)
#define V_VARIANTREF(pv) V_UNION(pv, pvarVal)
#define V_BYREF(pv) V_UNION(pv, byref)
#define V_INT_PTR(pv) V_I8(pv)
#define V_UINT_PTR(pv) V_UI8(pv)
#define V_INT_PTRREF(pv) V_I8REF(pv)
#define V_UINT_PTRREF(pv) V_UI8REF(pv)

EXTERN_C_END

#endif
