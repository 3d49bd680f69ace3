/* oleauto.h - the functions of automation: strings with a length, and errors with a text. */
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

/* The parts of a VARIANT, by the names that C code uses. */
#ifdef NONAMELESSUNION
#define V_UNION(pv, member) ((pv)->n1.n2.n3.member)
#define V_VT(pv) ((pv)->n1.n2.vt)
#else
#define V_UNION(pv, member) ((pv)->member)
#define V_VT(pv) ((pv)->vt)
#endif
#define V_ISBYREF(pv) (V_VT(pv) & VT_BYREF)
#define V_ISARRAY(pv) (V_VT(pv) & VT_ARRAY)
#define V_UI1(pv) V_UNION(pv, bVal)
#define V_I1(pv) V_UNION(pv, cVal)
#define V_I2(pv) V_UNION(pv, iVal)
#define V_UI2(pv) V_UNION(pv, uiVal)
#define V_I4(pv) V_UNION(pv, lVal)
#define V_UI4(pv) V_UNION(pv, ulVal)
#define V_I8(pv) V_UNION(pv, llVal)
#define V_UI8(pv) V_UNION(pv, ullVal)
#define V_INT(pv) V_UNION(pv, intVal)
#define V_UINT(pv) V_UNION(pv, uintVal)
#define V_R4(pv) V_UNION(pv, fltVal)
#define V_R8(pv) V_UNION(pv, dblVal)
#define V_CY(pv) V_UNION(pv, cyVal)
#define V_DATE(pv) V_UNION(pv, date)
#define V_BOOL(pv) V_UNION(pv, boolVal)
#define V_ERROR(pv) V_UNION(pv, scode)
#define V_BSTR(pv) V_UNION(pv, bstrVal)
#define V_BSTRREF(pv) V_UNION(pv, pbstrVal)
#define V_UNKNOWN(pv) V_UNION(pv, punkVal)
#define V_DISPATCH(pv) V_UNION(pv, pdispVal)
#define V_ARRAY(pv) V_UNION(pv, parray)
#define V_ARRAYREF(pv) V_UNION(pv, pparray)
#define V_VARIANTREF(pv) V_UNION(pv, pvarVal)
#define V_BYREF(pv) V_UNION(pv, byref)

EXTERN_C_END

#endif
