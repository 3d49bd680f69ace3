// The peer: IDispatch as one writes it by hand for speed, a switch over the numbers and a hash table of the names.
#include "dispatch_objects.h"

#include <atomic>

#include "oaidl.h"
#include "unknwn.h"

namespace {

const char16_t *const names[] = {
    u"Add",
    u"OpenCard",
    u"OpenFile",
    u"OpenRecord",
    u"OpenReader",
    u"CloseCard",
    u"CloseFile",
    u"CloseRecord",
    u"CloseReader",
    u"ReadCard",
    u"ReadFile",
    u"ReadRecord",
    u"ReadReader",
    u"WriteCard",
    u"WriteFile",
    u"WriteRecord",
    u"WriteReader",
    u"SeekCard",
    u"SeekFile",
    u"SeekRecord",
    u"SeekReader",
    u"LockCard",
    u"LockFile",
    u"LockRecord",
    u"LockReader",
    u"UnlockCard",
    u"UnlockFile",
    u"UnlockRecord",
    u"UnlockReader",
    u"ResetCard",
    u"ResetFile",
    u"ResetRecord",
    u"ResetReader",
};
constexpr ULONG count = sizeof names / sizeof *names;
static_assert(count == 33, "as many as the IDL has");

inline char16_t fold(char16_t unit) { return unit - u'A' < 26u ? char16_t(unit | 0x20) : unit; }

struct Entry {
  ULONG hash;
  DISPID number;
  const char16_t *name;
};

// At most half full; what stands in no place has no name.
struct Table {
  Entry entries[128] = {};
  Table() {
    for (ULONG index = 0; index < count; index++) {
      ULONG value = hash(names[index]);
      ULONG place = value % 128;
      while (entries[place].name)
        place = (place + 1) % 128;
      entries[place] = {value, DISPID(index + 1), names[index]};
    }
  }
  static ULONG hash(const char16_t *name) {
    ULONG value = 0x811C9DC5;
    for (; *name; name++)
      value = (value ^ fold(*name)) * 0x01000193;
    return value;
  }
  DISPID find(const char16_t *name) const {
    ULONG value = hash(name);
    for (ULONG place = value % 128; entries[place].name; place = (place + 1) % 128) {
      if (entries[place].hash != value)
        continue;
      const char16_t *a = entries[place].name, *b = name;
      while (*a && fold(*a) == fold(*b))
        a++, b++;
      if (*a == *b)
        return entries[place].number;
    }
    return DISPID_UNKNOWN;
  }
};
const Table table;
const GUID null_iid = {};

class Object : public IDispatch {
  std::atomic<ULONG> references{1};

public:
  HRESULT QueryInterface(REFIID, void **result) override {
    *result = this;
    AddRef();
    return S_OK;
  }
  ULONG AddRef() override { return references.fetch_add(1, std::memory_order_relaxed) + 1; }
  ULONG Release() override {
    ULONG left = references.fetch_sub(1, std::memory_order_acq_rel) - 1;
    if (!left)
      delete this;
    return left;
  }
  virtual ~Object() {}
  HRESULT GetTypeInfoCount(UINT *result) override {
    *result = 0;
    return S_OK;
  }
  HRESULT GetTypeInfo(UINT, LCID, ITypeInfo **) override { return DISP_E_BADINDEX; }
  HRESULT GetIDsOfNames(REFIID iid, LPOLESTR *rgszNames, UINT cNames, LCID, DISPID *rgDispId) override {
    if (__builtin_memcmp(&iid, &null_iid, sizeof iid) != 0)
      return DISP_E_UNKNOWNINTERFACE;
    if (!rgszNames || !rgDispId || cNames != 1 || !rgszNames[0])
      return E_INVALIDARG;
    rgDispId[0] = table.find(reinterpret_cast<const char16_t *>(rgszNames[0]));
    return rgDispId[0] == DISPID_UNKNOWN ? DISP_E_UNKNOWNNAME : S_OK;
  }
  HRESULT Invoke(DISPID member, REFIID iid, LCID, WORD flags, DISPPARAMS *parameters, VARIANT *result, EXCEPINFO *,
                 UINT *place) override {
    if (__builtin_memcmp(&iid, &null_iid, sizeof iid) != 0)
      return DISP_E_UNKNOWNINTERFACE;
    if (!parameters || (parameters->cArgs && !parameters->rgvarg))
      return E_INVALIDARG;
    switch (member) {
    case 1: {
      if (!(flags & DISPATCH_METHOD))
        return DISP_E_MEMBERNOTFOUND;
      if (parameters->cNamedArgs)
        return DISP_E_NONAMEDARGS;
      if (parameters->cArgs != 2)
        return DISP_E_BADPARAMCOUNT;
      LONG values[2];
      for (UINT index = 0; index < 2; index++) {
        const VARIANT &argument = parameters->rgvarg[1 - index];
        if (argument.vt != VT_I4) {
          if (place)
            *place = 1 - index;
          return DISP_E_TYPEMISMATCH;
        }
        values[index] = argument.lVal;
      }
      LONG sum = 0;
      HRESULT hr = Add(values[0], values[1], &sum);
      if (hr < 0)
        return DISP_E_EXCEPTION;
      if (result) {
        result->vt = VT_I4;
        result->lVal = sum;
      }
      return S_OK;
    }
    default: return DISP_E_MEMBERNOTFOUND;
    }
  }
  virtual HRESULT Add(LONG first, LONG second, LONG *sum) {
    *sum = LONG(ULONG(first) + ULONG(second));
    return S_OK;
  }
};

} // namespace

extern "C" void *dispatch_make_cxx(void) { return static_cast<IDispatch *>(new Object); }
