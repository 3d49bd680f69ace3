/*
 * winerror.h - HRESULTs: how they are made up, those of COM, those of smart cards, a few Win32 errors.
 *
 * Every code of the smart card facility is itself a failing HRESULT. The codes have 32 bits: pcsc-lite's constants of
 * the same names are wider, compare only after a cast to 32 bits.
 *
 * Failures are written as negative numbers, the code itself beside them: Swift does not import a constant whose literal
 * overflows its type, as 0x80004005 overflows an HRESULT.
 */
#ifndef COM_WINERROR_H
#define COM_WINERROR_H

#include "com_base.h"

#define SEVERITY_SUCCESS 0
#define SEVERITY_ERROR 1

#define FACILITY_NULL 0
#define FACILITY_RPC 1
#define FACILITY_DISPATCH 2
#define FACILITY_STORAGE 3
#define FACILITY_ITF 4
#define FACILITY_WIN32 7
#define FACILITY_WINDOWS 8
#define FACILITY_SCARD 16

#define SUCCEEDED(hr) (((HRESULT)(hr)) >= 0)
#define FAILED(hr) (((HRESULT)(hr)) < 0)
#define IS_ERROR(hr) (((ULONG)(hr)) >> 31 == SEVERITY_ERROR)
#define HRESULT_CODE(hr) ((hr) & 0xFFFF)
#define HRESULT_FACILITY(hr) (((hr) >> 16) & 0x1FFF)
#define HRESULT_SEVERITY(hr) (((hr) >> 31) & 0x1)
#define SCODE_CODE(hr) HRESULT_CODE(hr)
#define SCODE_FACILITY(hr) HRESULT_FACILITY(hr)
#define MAKE_HRESULT(severity, facility, code)                                                                         \
  ((HRESULT)(((ULONG)(severity) << 31) | ((ULONG)(facility) << 16) | ((ULONG)(code))))
#define MAKE_SCODE(severity, facility, code) MAKE_HRESULT(severity, facility, code)
/* An HRESULT stays as it is; a Win32 error becomes one. */
#define HRESULT_FROM_WIN32(error)                                                                                      \
  ((HRESULT)(error) <= 0 ? (HRESULT)(error) : (HRESULT)(((ULONG)(error) & 0xFFFF) | 0x80070000U))

/* ---- Codes of success and of everyday failure ---- */

#define S_OK           ((HRESULT)0x00000000) /* success */
#define S_FALSE        ((HRESULT)0x00000001) /* success, with no for an answer */
#define E_NOTIMPL      ((HRESULT)-0x7FFFBFFF) /* 0x80004001 not implemented */
#define E_NOINTERFACE  ((HRESULT)-0x7FFFBFFE) /* 0x80004002 the object has no such interface */
#define E_POINTER      ((HRESULT)-0x7FFFBFFD) /* 0x80004003 a pointer that must not be NULL is */
#define E_ABORT        ((HRESULT)-0x7FFFBFFC) /* 0x80004004 aborted */
#define E_FAIL         ((HRESULT)-0x7FFFBFFB) /* 0x80004005 failed, no better code exists */
#define E_PENDING      ((HRESULT)-0x7FFFFFF6) /* 0x8000000A the data is not there yet */
#define E_BOUNDS       ((HRESULT)-0x7FFFFFF5) /* 0x8000000B out of bounds */
#define E_UNEXPECTED   ((HRESULT)-0x7FFF0001) /* 0x8000FFFF should not happen */
#define E_ACCESSDENIED ((HRESULT)-0x7FF8FFFB) /* 0x80070005 access denied */
#define E_HANDLE       ((HRESULT)-0x7FF8FFFA) /* 0x80070006 invalid handle */
#define E_OUTOFMEMORY  ((HRESULT)-0x7FF8FFF2) /* 0x8007000E no memory */
#define E_INVALIDARG   ((HRESULT)-0x7FF8FFA9) /* 0x80070057 an argument has no valid value */

/* ---- Classes, activation, registration ---- */

#define CLASS_E_NOAGGREGATION     ((HRESULT)-0x7FFBFEF0) /* 0x80040110 the class cannot be part of an aggregate */
#define CLASS_E_CLASSNOTAVAILABLE ((HRESULT)-0x7FFBFEEF) /* 0x80040111 the library does not serve the class */
#define CLASS_E_NOTLICENSED       ((HRESULT)-0x7FFBFEEE) /* 0x80040112 the class needs a licence */
#define CO_E_NOT_SUPPORTED        ((HRESULT)-0x7FFFBFDF) /* 0x80004021 not supported */
#define REGDB_E_READREGDB         ((HRESULT)-0x7FFBFEB0) /* 0x80040150 a manifest cannot be read */
#define REGDB_E_WRITEREGDB        ((HRESULT)-0x7FFBFEAF) /* 0x80040151 a manifest cannot be written */
#define REGDB_E_KEYMISSING        ((HRESULT)-0x7FFBFEAE) /* 0x80040152 an entry of a manifest is missing */
#define REGDB_E_INVALIDVALUE      ((HRESULT)-0x7FFBFEAD) /* 0x80040153 a manifest holds an invalid value */
#define REGDB_E_CLASSNOTREG       ((HRESULT)-0x7FFBFEAC) /* 0x80040154 the class is not registered */
#define REGDB_E_IIDNOTREG         ((HRESULT)-0x7FFBFEAB) /* 0x80040155 the interface is not registered */
#define CO_E_NOTINITIALIZED       ((HRESULT)-0x7FFBFE10) /* 0x800401F0 CoInitialize was not called */
#define CO_E_ALREADYINITIALIZED   ((HRESULT)-0x7FFBFE0F) /* 0x800401F1 CoInitialize was called before */
#define CO_E_CANTDETERMINECLASS   ((HRESULT)-0x7FFBFE0E) /* 0x800401F2 the class cannot be told */
#define CO_E_CLASSSTRING          ((HRESULT)-0x7FFBFE0D) /* 0x800401F3 not the text of a class */
#define CO_E_IIDSTRING            ((HRESULT)-0x7FFBFE0C) /* 0x800401F4 not the text of an interface */
#define CO_E_APPNOTFOUND          ((HRESULT)-0x7FFBFE0B) /* 0x800401F5 the program is missing */
#define CO_E_DLLNOTFOUND          ((HRESULT)-0x7FFBFE08) /* 0x800401F8 the library is missing */
#define CO_E_ERRORINDLL           ((HRESULT)-0x7FFBFE07) /* 0x800401F9 the library cannot be loaded */
#define CO_E_OBJNOTREG            ((HRESULT)-0x7FFBFE05) /* 0x800401FB the object is not registered */
#define CO_E_OBJISREG             ((HRESULT)-0x7FFBFE04) /* 0x800401FC the object is registered before */
#define CO_E_OBJNOTCONNECTED      ((HRESULT)-0x7FFBFE03) /* 0x800401FD the object is not connected */
#define CO_E_RELEASED             ((HRESULT)-0x7FFBFE01) /* 0x800401FF the object has been released */
#define CO_E_SERVER_EXEC_FAILURE  ((HRESULT)-0x7FF7FFFB) /* 0x80080005 the server does not start */
#define CO_S_NOTALLINTERFACES     ((HRESULT)0x00080012) /* 0x00080012 not all interfaces were there */
#define OLE_E_WRONGCOMPOBJ        ((HRESULT)-0x7FFBFFF2) /* 0x8004000E the runtime does not fit */
#define RPC_E_CHANGED_MODE        ((HRESULT)-0x7FFEFEFA) /* 0x80010106 the thread is initialised for another model */
#define RPC_E_WRONG_THREAD        ((HRESULT)-0x7FFEFEF2) /* 0x8001010E called on the wrong thread */
#define RPC_E_DISCONNECTED        ((HRESULT)-0x7FFEFEF8) /* 0x80010108 the object has left its clients */
#define RPC_E_SERVERFAULT         ((HRESULT)-0x7FFEFEFB) /* 0x80010105 the server threw an exception */

/* ---- Automation ---- */

#define DISP_E_UNKNOWNINTERFACE    ((HRESULT)-0x7FFDFFFF) /* 0x80020001 unknown interface */
#define DISP_E_MEMBERNOTFOUND      ((HRESULT)-0x7FFDFFFD) /* 0x80020003 no such member */
#define DISP_E_PARAMNOTFOUND       ((HRESULT)-0x7FFDFFFC) /* 0x80020004 no such parameter, or a parameter left out */
#define DISP_E_TYPEMISMATCH        ((HRESULT)-0x7FFDFFFB) /* 0x80020005 an argument has the wrong type */
#define DISP_E_UNKNOWNNAME         ((HRESULT)-0x7FFDFFFA) /* 0x80020006 no such name */
#define DISP_E_NONAMEDARGS         ((HRESULT)-0x7FFDFFF9) /* 0x80020007 arguments cannot be named */
#define DISP_E_BADVARTYPE          ((HRESULT)-0x7FFDFFF8) /* 0x80020008 not a type of a VARIANT */
#define DISP_E_EXCEPTION           ((HRESULT)-0x7FFDFFF7) /* 0x80020009 the member failed; EXCEPINFO tells */
#define DISP_E_OVERFLOW            ((HRESULT)-0x7FFDFFF6) /* 0x8002000A the value does not fit */
#define DISP_E_BADINDEX            ((HRESULT)-0x7FFDFFF5) /* 0x8002000B no such index */
#define DISP_E_UNKNOWNLCID         ((HRESULT)-0x7FFDFFF4) /* 0x8002000C unknown locale */
#define DISP_E_ARRAYISLOCKED       ((HRESULT)-0x7FFDFFF3) /* 0x8002000D the array is locked */
#define DISP_E_BADPARAMCOUNT       ((HRESULT)-0x7FFDFFF2) /* 0x8002000E wrong number of arguments */
#define DISP_E_PARAMNOTOPTIONAL    ((HRESULT)-0x7FFDFFF1) /* 0x8002000F an argument is missing */
#define DISP_E_BADCALLEE           ((HRESULT)-0x7FFDFFF0) /* 0x80020010 wrong callee */
#define DISP_E_NOTACOLLECTION      ((HRESULT)-0x7FFDFFEF) /* 0x80020011 not a collection */
#define DISP_E_DIVBYZERO           ((HRESULT)-0x7FFDFFEE) /* 0x80020012 division by zero */
#define DISP_E_BUFFERTOOSMALL      ((HRESULT)-0x7FFDFFED) /* 0x80020013 the buffer is too small */
#define TYPE_E_BUFFERTOOSMALL      ((HRESULT)-0x7FFD7FEA) /* 0x80028016 the buffer is too small */
#define TYPE_E_FIELDNOTFOUND       ((HRESULT)-0x7FFD7FE9) /* 0x80028017 no such field */
#define TYPE_E_INVDATAREAD         ((HRESULT)-0x7FFD7FE8) /* 0x80028018 the type library is malformed */
#define TYPE_E_UNSUPFORMAT         ((HRESULT)-0x7FFD7FE7) /* 0x80028019 the type library has an old format */
#define TYPE_E_REGISTRYACCESS      ((HRESULT)-0x7FFD7FE4) /* 0x8002801C the registration cannot be reached */
#define TYPE_E_LIBNOTREGISTERED    ((HRESULT)-0x7FFD7FE3) /* 0x8002801D the type library is not registered */
#define TYPE_E_UNDEFINEDTYPE       ((HRESULT)-0x7FFD7FD9) /* 0x80028027 undefined type */
#define TYPE_E_WRONGTYPEKIND       ((HRESULT)-0x7FFD7FD6) /* 0x8002802A wrong kind of type */
#define TYPE_E_ELEMENTNOTFOUND     ((HRESULT)-0x7FFD7FD5) /* 0x8002802B no such element */
#define TYPE_E_AMBIGUOUSNAME       ((HRESULT)-0x7FFD7FD4) /* 0x8002802C the name is ambiguous */
#define TYPE_E_NAMECONFLICT        ((HRESULT)-0x7FFD7FD3) /* 0x8002802D the name is taken */
#define TYPE_E_UNKNOWNLCID         ((HRESULT)-0x7FFD7FD2) /* 0x8002802E unknown locale */
#define TYPE_E_DLLFUNCTIONNOTFOUND ((HRESULT)-0x7FFD7FD1) /* 0x8002802F the function is missing in its library */
#define TYPE_E_BADMODULEKIND       ((HRESULT)-0x7FFD7743) /* 0x800288BD wrong kind of module */
#define TYPE_E_SIZETOOBIG          ((HRESULT)-0x7FFD773B) /* 0x800288C5 too big */
#define TYPE_E_TYPEMISMATCH        ((HRESULT)-0x7FFD7360) /* 0x80028CA0 type mismatch */
#define TYPE_E_OUTOFBOUNDS         ((HRESULT)-0x7FFD735F) /* 0x80028CA1 out of bounds */
#define TYPE_E_CANTLOADLIBRARY     ((HRESULT)-0x7FFD63B6) /* 0x80029C4A the type library cannot be loaded */

/* ---- Streams ---- */

#define STG_E_INVALIDFUNCTION       ((HRESULT)-0x7FFCFFFF) /* 0x80030001 the operation is not possible */
#define STG_E_FILENOTFOUND          ((HRESULT)-0x7FFCFFFE) /* 0x80030002 no such file */
#define STG_E_ACCESSDENIED          ((HRESULT)-0x7FFCFFFB) /* 0x80030005 access denied */
#define STG_E_INVALIDHANDLE         ((HRESULT)-0x7FFCFFFA) /* 0x80030006 invalid handle */
#define STG_E_INSUFFICIENTMEMORY    ((HRESULT)-0x7FFCFFF8) /* 0x80030008 no memory */
#define STG_E_INVALIDPOINTER        ((HRESULT)-0x7FFCFFF7) /* 0x80030009 invalid pointer */
#define STG_E_SEEKERROR             ((HRESULT)-0x7FFCFFE7) /* 0x80030019 the seek failed */
#define STG_E_WRITEFAULT            ((HRESULT)-0x7FFCFFE3) /* 0x8003001D the write failed */
#define STG_E_READFAULT             ((HRESULT)-0x7FFCFFE2) /* 0x8003001E the read failed */
#define STG_E_SHAREVIOLATION        ((HRESULT)-0x7FFCFFE0) /* 0x80030020 in use by others */
#define STG_E_LOCKVIOLATION         ((HRESULT)-0x7FFCFFDF) /* 0x80030021 the range is locked */
#define STG_E_FILEALREADYEXISTS     ((HRESULT)-0x7FFCFFB0) /* 0x80030050 the file exists */
#define STG_E_INVALIDPARAMETER      ((HRESULT)-0x7FFCFFA9) /* 0x80030057 invalid parameter */
#define STG_E_MEDIUMFULL            ((HRESULT)-0x7FFCFF90) /* 0x80030070 no room left */
#define STG_E_INVALIDHEADER         ((HRESULT)-0x7FFCFF05) /* 0x800300FB malformed header */
#define STG_E_INVALIDNAME           ((HRESULT)-0x7FFCFF04) /* 0x800300FC invalid name */
#define STG_E_UNKNOWN               ((HRESULT)-0x7FFCFF03) /* 0x800300FD unknown failure */
#define STG_E_UNIMPLEMENTEDFUNCTION ((HRESULT)-0x7FFCFF02) /* 0x800300FE not implemented */
#define STG_E_INVALIDFLAG           ((HRESULT)-0x7FFCFF01) /* 0x800300FF invalid flag */
#define STG_E_REVERTED              ((HRESULT)-0x7FFCFEFE) /* 0x80030102 the object was reverted */
#define STG_E_CANTSAVE              ((HRESULT)-0x7FFCFEFD) /* 0x80030103 cannot be saved */

#define NOERROR S_OK


/* ---- Smart cards ---- */

#define SCARD_S_SUCCESS                 ((HRESULT)0x00000000) /* no error */
#define SCARD_F_INTERNAL_ERROR          ((HRESULT)-0x7FEFFFFF) /* 0x80100001 internal consistency check failed */
#define SCARD_E_CANCELLED               ((HRESULT)-0x7FEFFFFE) /* 0x80100002 ended by SCardCancel */
#define SCARD_E_INVALID_HANDLE          ((HRESULT)-0x7FEFFFFD) /* 0x80100003 handle not valid */
#define SCARD_E_INVALID_PARAMETER       ((HRESULT)-0x7FEFFFFC) /* 0x80100004 a parameter could not be interpreted */
#define SCARD_E_INVALID_TARGET          ((HRESULT)-0x7FEFFFFB) /* 0x80100005 startup information missing/bad */
#define SCARD_E_NO_MEMORY               ((HRESULT)-0x7FEFFFFA) /* 0x80100006 out of memory */
#define SCARD_F_WAITED_TOO_LONG         ((HRESULT)-0x7FEFFFF9) /* 0x80100007 internal timer ran out */
#define SCARD_E_INSUFFICIENT_BUFFER     ((HRESULT)-0x7FEFFFF8) /* 0x80100008 receive buffer too small */
#define SCARD_E_UNKNOWN_READER          ((HRESULT)-0x7FEFFFF7) /* 0x80100009 no reader of that name */
#define SCARD_E_TIMEOUT                 ((HRESULT)-0x7FEFFFF6) /* 0x8010000A caller's time-out elapsed */
#define SCARD_E_SHARING_VIOLATION       ((HRESULT)-0x7FEFFFF5) /* 0x8010000B other connections block access */
#define SCARD_E_NO_SMARTCARD            ((HRESULT)-0x7FEFFFF4) /* 0x8010000C reader empty */
#define SCARD_E_UNKNOWN_CARD            ((HRESULT)-0x7FEFFFF3) /* 0x8010000D no card type of that name */
#define SCARD_E_CANT_DISPOSE            ((HRESULT)-0x7FEFFFF2) /* 0x8010000E disposition not possible */
#define SCARD_E_PROTO_MISMATCH          ((HRESULT)-0x7FEFFFF1) /* 0x8010000F the protocol does not fit */
#define SCARD_E_NOT_READY               ((HRESULT)-0x7FEFFFF0) /* 0x80100010 reader or card cannot take commands */
#define SCARD_E_INVALID_VALUE           ((HRESULT)-0x7FEFFFEF) /* 0x80100011 a parameter value is out of range */
#define SCARD_E_SYSTEM_CANCELLED        ((HRESULT)-0x7FEFFFEE) /* 0x80100012 cancelled by system (logoff, shutdown) */
#define SCARD_F_COMM_ERROR              ((HRESULT)-0x7FEFFFED) /* 0x80100013 internal communication failure */
#define SCARD_F_UNKNOWN_ERROR           ((HRESULT)-0x7FEFFFEC) /* 0x80100014 internal error of unknown origin */
#define SCARD_E_INVALID_ATR             ((HRESULT)-0x7FEFFFEB) /* 0x80100015 stored ATR is malformed */
#define SCARD_E_NOT_TRANSACTED          ((HRESULT)-0x7FEFFFEA) /* 0x80100016 no transaction to end */
#define SCARD_E_READER_UNAVAILABLE      ((HRESULT)-0x7FEFFFE9) /* 0x80100017 reader not available */
#define SCARD_P_SHUTDOWN                ((HRESULT)-0x7FEFFFE8) /* 0x80100018 aborted so the server can exit */
#define SCARD_E_PCI_TOO_SMALL           ((HRESULT)-0x7FEFFFE7) /* 0x80100019 PCI buffer too small */
#define SCARD_E_READER_UNSUPPORTED      ((HRESULT)-0x7FEFFFE6) /* 0x8010001A driver below minimum requirements */
#define SCARD_E_DUPLICATE_READER        ((HRESULT)-0x7FEFFFE5) /* 0x8010001B reader name not unique */
#define SCARD_E_CARD_UNSUPPORTED        ((HRESULT)-0x7FEFFFE4) /* 0x8010001C card below minimum requirements */
#define SCARD_E_NO_SERVICE              ((HRESULT)-0x7FEFFFE3) /* 0x8010001D resource manager not running */
#define SCARD_E_SERVICE_STOPPED         ((HRESULT)-0x7FEFFFE2) /* 0x8010001E resource manager has stopped */
#define SCARD_E_UNEXPECTED              ((HRESULT)-0x7FEFFFE1) /* 0x8010001F unexpected card error */
#define SCARD_E_ICC_INSTALLATION        ((HRESULT)-0x7FEFFFE0) /* 0x80100020 card has no primary provider */
#define SCARD_E_ICC_CREATEORDER         ((HRESULT)-0x7FEFFFDF) /* 0x80100021 objects created in an unsupported order */
#define SCARD_E_UNSUPPORTED_FEATURE     ((HRESULT)-0x7FEFFFDE) /* 0x80100022 card/provider lacks the feature */
#define SCARD_E_DIR_NOT_FOUND           ((HRESULT)-0x7FEFFFDD) /* 0x80100023 directory missing on card */
#define SCARD_E_FILE_NOT_FOUND          ((HRESULT)-0x7FEFFFDC) /* 0x80100024 file missing on card */
#define SCARD_E_NO_DIR                  ((HRESULT)-0x7FEFFFDB) /* 0x80100025 path is not a directory */
#define SCARD_E_NO_FILE                 ((HRESULT)-0x7FEFFFDA) /* 0x80100026 path is not a file */
#define SCARD_E_NO_ACCESS               ((HRESULT)-0x7FEFFFD9) /* 0x80100027 file access denied */
#define SCARD_E_WRITE_TOO_MANY          ((HRESULT)-0x7FEFFFD8) /* 0x80100028 more data than the target can hold */
#define SCARD_E_BAD_SEEK                ((HRESULT)-0x7FEFFFD7) /* 0x80100029 file position could not be set */
#define SCARD_E_INVALID_CHV             ((HRESULT)-0x7FEFFFD6) /* 0x8010002A PIN not correct */
#define SCARD_E_UNKNOWN_RES_MNG         ((HRESULT)-0x7FEFFFD5) /* 0x8010002B lower layer returned an unknown code */
#define SCARD_E_NO_SUCH_CERTIFICATE     ((HRESULT)-0x7FEFFFD4) /* 0x8010002C certificate does not exist */
#define SCARD_E_CERTIFICATE_UNAVAILABLE ((HRESULT)-0x7FEFFFD3) /* 0x8010002D certificate could not be fetched */
#define SCARD_E_NO_READERS_AVAILABLE    ((HRESULT)-0x7FEFFFD2) /* 0x8010002E no reader at all */
#define SCARD_E_COMM_DATA_LOST          ((HRESULT)-0x7FEFFFD1) /* 0x8010002F data lost in communication, retry */
#define SCARD_E_NO_KEY_CONTAINER        ((HRESULT)-0x7FEFFFD0) /* 0x80100030 key container missing */
#define SCARD_E_SERVER_TOO_BUSY         ((HRESULT)-0x7FEFFFCF) /* 0x80100031 resource manager overloaded */
#define SCARD_E_PIN_CACHE_EXPIRED       ((HRESULT)-0x7FEFFFCE) /* 0x80100032 cached PIN expired */
#define SCARD_E_NO_PIN_CACHE            ((HRESULT)-0x7FEFFFCD) /* 0x80100033 PIN must not be cached */
#define SCARD_E_READ_ONLY_CARD          ((HRESULT)-0x7FEFFFCC) /* 0x80100034 card cannot be written */
#define SCARD_W_UNSUPPORTED_CARD        ((HRESULT)-0x7FEFFF9B) /* 0x80100065 ATR configuration conflict */
#define SCARD_W_UNRESPONSIVE_CARD       ((HRESULT)-0x7FEFFF9A) /* 0x80100066 no answer to reset */
#define SCARD_W_UNPOWERED_CARD          ((HRESULT)-0x7FEFFF99) /* 0x80100067 card has no power */
#define SCARD_W_RESET_CARD              ((HRESULT)-0x7FEFFF98) /* 0x80100068 card was reset, shared state lost */
#define SCARD_W_REMOVED_CARD            ((HRESULT)-0x7FEFFF97) /* 0x80100069 card taken out */
#define SCARD_W_SECURITY_VIOLATION      ((HRESULT)-0x7FEFFF96) /* 0x8010006A refused for security reasons */
#define SCARD_W_WRONG_CHV               ((HRESULT)-0x7FEFFF95) /* 0x8010006B wrong PIN presented */
#define SCARD_W_CHV_BLOCKED             ((HRESULT)-0x7FEFFF94) /* 0x8010006C PIN tries exhausted */
#define SCARD_W_EOF                     ((HRESULT)-0x7FEFFF93) /* 0x8010006D end of card file */
#define SCARD_W_CANCELLED_BY_USER       ((HRESULT)-0x7FEFFF92) /* 0x8010006E user cancelled */
#define SCARD_W_CARD_NOT_AUTHENTICATED  ((HRESULT)-0x7FEFFF91) /* 0x8010006F no PIN presented yet */
#define SCARD_W_CACHE_ITEM_NOT_FOUND    ((HRESULT)-0x7FEFFF90) /* 0x80100070 cache item missing */
#define SCARD_W_CACHE_ITEM_STALE        ((HRESULT)-0x7FEFFF8F) /* 0x80100071 cache item outdated, dropped */
#define SCARD_W_CACHE_ITEM_TOO_BIG      ((HRESULT)-0x7FEFFF8E) /* 0x80100072 cache item over size limit */
#define SCARD_E_UNKNOWN_RES_MSG         SCARD_E_UNKNOWN_RES_MNG /* pcsc-lite's name */

/* ---- Win32 errors ---- */

#define ERROR_SUCCESS              0
#define NO_ERROR                   0
#define ERROR_INVALID_FUNCTION     1
#define ERROR_FILE_NOT_FOUND       2
#define ERROR_PATH_NOT_FOUND       3
#define ERROR_ACCESS_DENIED        5
#define ERROR_INVALID_HANDLE       6
#define ERROR_NOT_ENOUGH_MEMORY    8
#define ERROR_OUTOFMEMORY          14
#define ERROR_NOT_READY            21
#define ERROR_SHARING_VIOLATION    32
#define ERROR_NOT_SUPPORTED        50
#define ERROR_FILE_EXISTS          80
#define ERROR_INVALID_PARAMETER    87
#define ERROR_BROKEN_PIPE          109
#define ERROR_CALL_NOT_IMPLEMENTED 120
#define ERROR_INSUFFICIENT_BUFFER  122
#define ERROR_MOD_NOT_FOUND        126
#define ERROR_PROC_NOT_FOUND       127
#define ERROR_DISCARDED            157
#define ERROR_NOT_LOCKED           158
#define ERROR_BUSY                 170
#define ERROR_ALREADY_EXISTS       183
#define ERROR_MORE_DATA            234
#define ERROR_NO_MORE_ITEMS        259
#define ERROR_OPERATION_ABORTED    995
#define ERROR_NOT_FOUND            1168
#define ERROR_CANCELLED            1223
#define ERROR_TIMEOUT              1460

#endif
