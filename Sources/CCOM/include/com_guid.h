/* com_guid.h - GUIDs: the type, comparison, definition, and __uuidof for gcc and clang. Comes with com_base.h. */
#ifndef COM_GUID_H
#define COM_GUID_H

#include "com_base.h"

EXTERN_C_START

typedef struct _GUID {
  uint32_t Data1;
  uint16_t Data2;
  uint16_t Data3;
  uint8_t Data4[8];
} GUID, *LPGUID;

typedef const GUID *LPCGUID;
typedef GUID UUID;
typedef GUID IID, *LPIID;
typedef GUID CLSID, *LPCLSID;
typedef GUID FMTID, *LPFMTID;
typedef GUID LIBID;

#ifdef __cplusplus
typedef const GUID &REFGUID;
typedef const IID &REFIID;
typedef const CLSID &REFCLSID;
typedef const FMTID &REFFMTID;
#else
typedef const GUID *REFGUID;
typedef const IID *REFIID;
typedef const CLSID *REFCLSID;
typedef const FMTID *REFFMTID;
#endif

EXTERN_C_END

COM_STATIC_ASSERT(sizeof(GUID) == 16, "a GUID has 16 bytes");

/* One copy per file, so that no library need be linked for them. */
static const GUID GUID_NULL __attribute__((unused)) = {0, 0, 0, {0, 0, 0, 0, 0, 0, 0, 0}};
#define IID_NULL GUID_NULL
#define CLSID_NULL GUID_NULL
#define FMTID_NULL GUID_NULL

/* DEFINE_GUID declares; in the one file that says INITGUID first, it defines. */
#ifdef __cplusplus
#define COM_DECLARE_GUID_(name) extern "C" const GUID name
#else
#define COM_DECLARE_GUID_(name) extern const GUID name
#endif
#ifdef INITGUID
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                                                   \
  COM_DECLARE_GUID_(name) DECLSPEC_SELECTANY;                                                                          \
  const GUID name = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}}
#else
#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) COM_DECLARE_GUID_(name)
#endif
#define DEFINE_OLEGUID(name, l, w1, w2) DEFINE_GUID(name, l, w1, w2, 0xC0, 0, 0, 0, 0, 0, 0, 0x46)
#define EXTERN_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                                                   \
  DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)

/* Not 0 where both are the same. */
#ifdef __cplusplus
extern "C++" {
inline int IsEqualGUID(REFGUID a, REFGUID b) { return __builtin_memcmp(&a, &b, sizeof(GUID)) == 0; }
inline bool operator==(REFGUID a, REFGUID b) { return IsEqualGUID(a, b) != 0; }
inline bool operator!=(REFGUID a, REFGUID b) { return IsEqualGUID(a, b) == 0; }
inline int InlineIsEqualGUID(REFGUID a, REFGUID b) { return IsEqualGUID(a, b); }
}
#else
static inline int IsEqualGUID(REFGUID a, REFGUID b) { return __builtin_memcmp(a, b, sizeof(GUID)) == 0; }
static inline int InlineIsEqualGUID(REFGUID a, REFGUID b) { return IsEqualGUID(a, b); }
#endif
#define IsEqualIID(a, b) IsEqualGUID(a, b)
#define IsEqualCLSID(a, b) IsEqualGUID(a, b)
#define IsEqualFMTID(a, b) IsEqualGUID(a, b)

/*
 * __uuidof(ISCard) and __uuidof(pCard): a GUID's reference, of the type, or of what the expression's value points to.
 * COM_DEFINE_UUIDOF(type, ...), at file scope, gives a type its GUID; an incomplete type will do.
 */
#ifdef __cplusplus
extern "C++" {
template <class T> struct com_uuid; /* no GUID was declared for this type */
template <class T> struct com_uuid<const T> : com_uuid<T> {};
template <class T> struct com_uuid<volatile T> : com_uuid<T> {};
template <class T> struct com_uuid<T *> : com_uuid<T> {};
template <class T> struct com_uuid<T *const> : com_uuid<T> {};
template <class T> struct com_uuid<T &> : com_uuid<T> {};
template <class T> struct com_uuid<T &&> : com_uuid<T> {};
}
#define COM_DEFINE_UUIDOF(type, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)                                             \
  extern "C++" {                                                                                                       \
  template <> struct com_uuid<type> {                                                                                  \
    static const GUID &value() {                                                                                       \
      static const GUID guid = {l, w1, w2, {b1, b2, b3, b4, b5, b6, b7, b8}};                                          \
      return guid;                                                                                                     \
    }                                                                                                                  \
  };                                                                                                                   \
  }
/* What headers made by widl say for the same purpose. */
#define __CRT_UUID_DECL(type, ...) COM_DEFINE_UUIDOF(type, __VA_ARGS__)
#define __uuidof(what) (com_uuid<__typeof__(what)>::value())
/* IID_PPV_ARGS(&pCard) is the pair of arguments that QueryInterface and CoCreateInstance end with. */
#define IID_PPV_ARGS(pointer) __uuidof(**(pointer)), reinterpret_cast<void **>(pointer)
#else
#define COM_DEFINE_UUIDOF(type, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8)
#endif

#endif
