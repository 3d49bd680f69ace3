// The C++ side: an object of ITwoWay, and a caller that checks what any implementation answers, and who owns it then.
#include <windows.h>

#include <cstring>

#include "twoway.h"

#define EXPORT extern "C" __attribute__((visibility("default")))

static LONG triple(LONG value) { return value * 3; }
static LONG scaled(LONG value, void *factor) { return value * *static_cast<LONG *>(factor); }
// How many references there are beside the one that is taken to find out.
static ULONG references(IUnknown *object) { return object->AddRef(), object->Release(); }

template <class I> struct Counted : I {
  ULONG count = 1;
  virtual ~Counted() = default;
  ULONG AddRef() override { return ++count; }
  ULONG Release() override {
    ULONG left = --count;
    if (left == 0) delete this;
    return left;
  }
  HRESULT QueryInterface(REFIID iid, void **result) override {
    if (!result) return E_POINTER;
    *result = nullptr;
    if (iid != IID_IUnknown && iid != __uuidof(I)) return E_NOINTERFACE;
    *result = static_cast<I *>(this);
    AddRef();
    return S_OK;
  }
};

struct CppListener final : Counted<IListener> {
  HRESULT Heard(LONG value, LONG *answer) override { return *answer = value + 1, S_OK; }
};

// Called through IDispatch alone: it adds up what it is told.
struct CppLate final : Counted<ILate> {
  LONG sum = 0;
  HRESULT QueryInterface(REFIID iid, void **result) override {
    return Counted<ILate>::QueryInterface(iid == IID_IDispatch ? IID_ILate : iid, result);
  }
  HRESULT GetTypeInfoCount(UINT *count) override { return *count = 0, S_OK; }
  HRESULT GetTypeInfo(UINT, LCID, ITypeInfo **info) override { return *info = nullptr, E_NOTIMPL; }
  HRESULT GetIDsOfNames(REFIID, LPOLESTR *, UINT, LCID, DISPID *) override { return E_NOTIMPL; }
  HRESULT Invoke(DISPID id, REFIID, LCID, WORD, DISPPARAMS *p, VARIANT *r, EXCEPINFO *, UINT *) override {
    if (id != 7 || p->cArgs != 1 || p->rgvarg[0].vt != VT_I4) return E_INVALIDARG;
    LONG total = 0;
    Add(p->rgvarg[0].lVal, &total);
    if (r) r->vt = VT_I4, r->lVal = total;
    return S_OK;
  }
  HRESULT Add(LONG value, LONG *r) override { return *r = sum += value, S_OK; }
};

struct CppTwoWay final : Counted<ITwoWay> {
  HRESULT Byte(BYTE v, BYTE *r) override { return *r = v - 1, S_OK; }
  HRESULT Char(signed char v, signed char *r) override { return *r = -v, S_OK; }
  HRESULT Short(SHORT v, SHORT *r) override { return *r = -v, S_OK; }
  HRESULT UShort(USHORT v, USHORT *r) override { return *r = v - 1, S_OK; }
  HRESULT Long(LONG v, LONG *r) override { return *r = -v, S_OK; }
  HRESULT ULong(ULONG v, ULONG *r) override { return *r = v - 1, S_OK; }
  HRESULT Hyper(LONGLONG v, LONGLONG *r) override { return *r = -v, S_OK; }
  HRESULT UHyper(ULONGLONG v, ULONGLONG *r) override { return *r = v - 1, S_OK; }
  HRESULT Float(float v, float *r) override { return *r = v / 2, S_OK; }
  HRESULT Double(double v, double *r) override { return *r = v / 2, S_OK; }
  HRESULT Bool(VARIANT_BOOL v, VARIANT_BOOL *r) override { return *r = v ? VARIANT_FALSE : VARIANT_TRUE, S_OK; }
  HRESULT Mode(TW_MODE v, TW_MODE *r) override { return *r = v == TW_LOW ? TW_HIGH : TW_LOW, S_OK; }
  HRESULT Currency(CY v, CY *r) override { return r->int64 = -v.int64, S_OK; }
  HRESULT Date(DATE v, DATE *r) override { return *r = v + 1, S_OK; }
  HRESULT Text(BSTR v, BSTR *r) override { return *r = SysAllocStringLen(v, SysStringLen(v)), S_OK; }
  HRESULT Variant(VARIANT v, VARIANT *r) override { return r->vt = VT_I4, r->lVal = v.lVal + 1, S_OK; }
  HRESULT VariantAt(VARIANT *v, VARIANT *r) override { return r->vt = VT_I4, r->lVal = v->lVal + 2, S_OK; }
  HRESULT Items(SAFEARRAY *v, LONG *r) override {
    *r = 0;
    for (ULONG i = 0; i < v->rgsabound[0].cElements; i++) *r += static_cast<LONG *>(v->pvData)[i];
    return S_OK;
  }
  HRESULT Identifier(REFGUID v, GUID *r) override { return *r = v, r->Data1++, S_OK; }
  HRESULT Increment(LONG *v) override { return ++*v, S_OK; }
  HRESULT TwoResults(LONG v, LONG *twice, double *half) override { return *twice = v * 2, *half = v / 2.0, S_OK; }
  HRESULT Pair(TW_PAIR v, TW_PAIR *r) override { return r->a = v.b, r->b = v.a, S_OK; }
  HRESULT Floats(TW_FLOATS v, TW_FLOATS *r) override { return r->x = v.y, r->y = v.x, S_OK; }
  HRESULT Vector(TW_VECTOR v, TW_VECTOR *r) override { return r->x = v.z, r->y = v.y, r->z = v.x, S_OK; }
  HRESULT Mixed(TW_MIXED v, TW_MIXED *r) override { return r->d = v.d * 2, r->n = -v.n, S_OK; }
  HRESULT Large(TW_LARGE v, TW_LARGE *r) override {
    *r = v;
    return r->items[3]++, r->tail *= 2, r->end++, S_OK;
  }
  HRESULT LargeAt(TW_LARGE *v, LONG *r) override { return *r = v->head + v->items[0] + v->items[3] + v->end, S_OK; }
  HRESULT Fixed(LONG v[4], LONG *r) override { return *r = v[0] + v[1] + v[2] + v[3], S_OK; }
  HRESULT Sized(LONG count, LONG *v, LONG *r) override {
    *r = 0;
    for (LONG i = 0; i < count; i++) *r += v[i];
    return S_OK;
  }
  HRESULT Many(LONG a, double b, LONGLONG c, float d, BYTE e, double f, SHORT g, LONG h, double i, LONGLONG j, LONG k,
               double *r) override {
    return *r = a + 2 * b + 3.0 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10.0 * j + 11 * k, S_OK;
  }
  HRESULT Call(IListener *l, LONG v, LONG *r) override { return l ? l->Heard(v, r) : E_POINTER; }
  HRESULT MaybeCall(IListener *l, VARIANT_BOOL *r) override {
    LONG answer = 0;
    if (l) l->Heard(1, &answer);
    return *r = l ? VARIANT_TRUE : VARIANT_FALSE, S_OK;
  }
  HRESULT Same(IListener *l, IListener **r) override { return *r = l, l->AddRef(), S_OK; }
  HRESULT Swap(IListener **l) override {
    if (*l) (*l)->Release();
    return *l = new CppListener, S_OK;
  }
  HRESULT Apply(void *f, LONG v, LONG *r) override { return *r = reinterpret_cast<LONG (*)(LONG)>(f)(v), S_OK; }
  HRESULT Fail(HRESULT code) override { return code; }
  LONG Plain(LONG v) override { return -v; }
  TW_PAIR PlainPair(LONG v) override { return TW_PAIR{v, -v}; }
  TW_VECTOR PlainVector(double v) override { return TW_VECTOR{v, v * 2, v * 3}; }
  HRESULT NameOf(LONG v, BSTR *r) override {
    const OLECHAR digit[] = {static_cast<OLECHAR>('0' + v), 0};
    return *r = SysAllocString(digit), S_OK;
  }
  HRESULT NameAndLength(LONG v, BSTR *r, LONG *length) override { return *length = 1, NameOf(v, r); }
  HRESULT Append(BSTR *text, BSTR suffix) override {
    UINT length = SysStringLen(*text), more = SysStringLen(suffix);
    BSTR made = SysAllocStringLen(nullptr, length + more);
    for (UINT i = 0; i < length; i++) made[i] = (*text)[i];
    for (UINT i = 0; i < more; i++) made[length + i] = suffix[i];
    SysFreeString(*text);
    return *text = made, S_OK;
  }
  HRESULT Copy(VARIANT v, VARIANT *r) override { return VariantInit(r), VariantCopy(r, &v); }
  HRESULT Exchange(VARIANT *v, VARIANT next) override { return VariantCopy(v, &next); }
  HRESULT Range(LONG count, SAFEARRAY **r) override {
    *r = SafeArrayCreateVector(VT_I4, 0, count);
    for (LONG i = 0; i < count; i++) static_cast<LONG *>((*r)->pvData)[i] = i;
    return S_OK;
  }
  HRESULT Twice(SAFEARRAY **v) override {
    SAFEARRAY *made = nullptr;
    LONG count = (*v)->rgsabound[0].cElements;
    Range(count, &made);
    for (LONG i = 0; i < count; i++)
      static_cast<LONG *>(made->pvData)[i] = 2 * static_cast<LONG *>((*v)->pvData)[i];
    SafeArrayDestroy(*v);
    return *v = made, S_OK;
  }
  HRESULT Fill(LONG count, LONG first, LONG *v) override {
    for (LONG i = 0; i < count; i++) v[i] = first + i;
    return S_OK;
  }
  HRESULT Reverse(LONG count, LONG *v) override {
    for (LONG i = 0; i < count / 2; i++) {
      LONG other = v[i];
      v[i] = v[count - 1 - i], v[count - 1 - i] = other;
    }
    return S_OK;
  }
  HRESULT PairOut(LONG v, TW_PAIR *r) override { return *r = PlainPair(v), S_OK; }
  HRESULT Find(REFIID iid, void **r) override { return QueryInterface(iid, r); }
  HRESULT CallLate(IDispatch *target, LONG v, IDispatch **r) override {
    VARIANT argument, answer;
    VariantInit(&argument), VariantInit(&answer);
    argument.vt = VT_I4, argument.lVal = v;
    DISPPARAMS list{&argument, nullptr, 1, 0};
    HRESULT hr = target->Invoke(7, IID_NULL, 0, DISPATCH_METHOD, &list, &answer, nullptr, nullptr);
    if (FAILED(hr) || answer.vt != VT_I4) return *r = nullptr, E_FAIL;
    return *r = target, target->AddRef(), S_OK;
  }
  HRESULT Callback(TW_CALLBACK f, LONG v, void *context, LONG *r) override { return *r = f(v, context), S_OK; }
};

EXPORT ITwoWay *twoway_make(void) { return new CppTwoWay; }
EXPORT IListener *twoway_listener(void) { return new CppListener; }
EXPORT IDispatch *twoway_late(void) { return new CppLate; }

#define CHECK(condition)                                                                                               \
  if (!(condition)) return __LINE__
#define ANSWERS(type, call, expected)                                                                                  \
  do {                                                                                                                 \
    type r;                                                                                                            \
    memset(&r, 0x5A, sizeof r);                                                                                        \
    CHECK(o->call == S_OK && r == expected);                                                                           \
  } while (0)

// The line of the first answer that is wrong, or 0.
EXPORT int twoway_check(ITwoWay *o) {
  ANSWERS(BYTE, Byte(255, &r), 254);
  ANSWERS(signed char, Char(100, &r), -100);
  ANSWERS(SHORT, Short(32767, &r), -32767);
  ANSWERS(USHORT, UShort(65535, &r), 65534);
  ANSWERS(LONG, Long(0x7fffffff, &r), -0x7fffffff);
  ANSWERS(ULONG, ULong(0xffffffff, &r), 0xfffffffe);
  ANSWERS(LONGLONG, Hyper(1ll << 60, &r), -(1ll << 60));
  ANSWERS(ULONGLONG, UHyper(~0ull, &r), ~1ull);
  ANSWERS(float, Float(0.5f, &r), 0.25f);
  ANSWERS(double, Double(1e300, &r), 5e299);
  ANSWERS(VARIANT_BOOL, Bool(VARIANT_TRUE, &r), VARIANT_FALSE);
  ANSWERS(VARIANT_BOOL, Bool(VARIANT_FALSE, &r), VARIANT_TRUE);
  ANSWERS(TW_MODE, Mode(TW_LOW, &r), TW_HIGH);
  CY money, back;
  money.int64 = 12345678901234;
  CHECK(o->Currency(money, &back) == S_OK && back.int64 == -12345678901234);
  ANSWERS(DATE, Date(2.5, &r), 3.5);
  BSTR text = SysAllocString(OLESTR("K\u00e4se")), echo = nullptr;
  CHECK(o->Text(text, &echo) == S_OK && SysStringLen(echo) == 4 && echo[1] == 0xe4);
  SysFreeString(text);
  SysFreeString(echo);
  VARIANT v, w;
  VariantInit(&v);
  VariantInit(&w);
  v.vt = VT_I4;
  v.lVal = 41;
  CHECK(o->Variant(v, &w) == S_OK && w.vt == VT_I4 && w.lVal == 42);
  CHECK(o->VariantAt(&v, &w) == S_OK && w.vt == VT_I4 && w.lVal == 43);
  SAFEARRAY *array = SafeArrayCreateVector(VT_I4, 0, 3);
  for (LONG i = 0; i < 3; i++) static_cast<LONG *>(array->pvData)[i] = 10 + i;
  ANSWERS(LONG, Items(array, &r), 33);
  SafeArrayDestroy(array);
  GUID id = IID_IUnknown, other;
  CHECK(o->Identifier(id, &other) == S_OK && other.Data1 == id.Data1 + 1 && other.Data4[7] == 0x46);
  LONG number = 5;
  CHECK(o->Increment(&number) == S_OK && number == 6);
  LONG twice;
  double half;
  CHECK(o->TwoResults(7, &twice, &half) == S_OK && twice == 14 && half == 3.5);
  TW_PAIR pair;
  CHECK(o->Pair(TW_PAIR{1, -2}, &pair) == S_OK && pair.a == -2 && pair.b == 1);
  TW_FLOATS floats;
  CHECK(o->Floats(TW_FLOATS{1.5f, -2}, &floats) == S_OK && floats.x == -2 && floats.y == 1.5f);
  TW_VECTOR vector;
  CHECK(o->Vector(TW_VECTOR{1, 2, 3}, &vector) == S_OK && vector.x == 3 && vector.y == 2 && vector.z == 1);
  TW_MIXED mixed;
  CHECK(o->Mixed(TW_MIXED{1.5, 1ll << 40}, &mixed) == S_OK && mixed.d == 3 && mixed.n == -(1ll << 40));
  TW_LARGE large{1, {2, 3, 4, 5}, 6.5, 7}, copy;
  CHECK(o->Large(large, &copy) == S_OK && copy.head == 1 && copy.items[2] == 4 && copy.items[3] == 6);
  CHECK(copy.tail == 13 && copy.end == 8);
  ANSWERS(LONG, LargeAt(&large, &r), 15);
  LONG values[5] = {1, 2, 3, 4, 5};
  ANSWERS(LONG, Fixed(values, &r), 10);
  ANSWERS(LONG, Sized(5, values, &r), 15);
  ANSWERS(double, Many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, &r), 506);
  IListener *listener = new CppListener, *same = nullptr, *mine = listener;
  ANSWERS(LONG, Call(listener, 8, &r), 9);
  ANSWERS(VARIANT_BOOL, MaybeCall(listener, &r), VARIANT_TRUE);
  ANSWERS(VARIANT_BOOL, MaybeCall(nullptr, &r), VARIANT_FALSE);
  CHECK(o->Same(listener, &same) == S_OK && same == listener && same->Release() == 1);
  listener->AddRef();
  CHECK(o->Swap(&mine) == S_OK && mine != listener && listener->Release() == 0);
  LONG answer = 0;
  CHECK(mine->Heard(20, &answer) == S_OK && answer == 21 && mine->Release() == 0);
  ANSWERS(LONG, Apply(reinterpret_cast<void *>(&triple), 14, &r), 42);
  CHECK(o->Fail(E_ACCESSDENIED) == E_ACCESSDENIED);
  CHECK(o->Plain(6) == -6);
  pair = o->PlainPair(3);
  CHECK(pair.a == 3 && pair.b == -3);
  vector = o->PlainVector(2);
  CHECK(vector.x == 2 && vector.y == 4 && vector.z == 6);
  return 0;
}

// Who owns what after each call: the line of the first answer or count that is wrong, or 0.
EXPORT int twoway_ownership(ITwoWay *o, IDispatch *late) {
  // [out] and [in, out] strings
  BSTR name = nullptr, suffix = SysAllocString(OLESTR("-end"));
  LONG length = 0;
  CHECK(o->NameOf(7, &name) == S_OK && SysStringLen(name) == 1 && name[0] == '7');
  CHECK(o->Append(&name, suffix) == S_OK && SysStringLen(name) == 5 && name[0] == '7' && name[4] == 'd' && !name[5]);
  CHECK(SysStringLen(suffix) == 4 && suffix[0] == '-');
  SysFreeString(name);
  name = nullptr;
  CHECK(o->Append(&name, suffix) == S_OK && SysStringLen(name) == 4 && name != suffix);
  SysFreeString(name);
  SysFreeString(suffix);
  CHECK(o->NameAndLength(5, &name, &length) == S_OK && length == 1 && name[0] == '5');
  SysFreeString(name);
  // VARIANTs with a string and with an object
  IListener *listener = new CppListener;
  VARIANT text, object, copy;
  VariantInit(&text), VariantInit(&object), VariantInit(&copy);
  text.vt = VT_BSTR, text.bstrVal = SysAllocString(OLESTR("text"));
  object.vt = VT_UNKNOWN, object.punkVal = listener;
  CHECK(o->Copy(text, &copy) == S_OK && copy.vt == VT_BSTR && copy.bstrVal != text.bstrVal);
  CHECK(SysStringLen(copy.bstrVal) == 4 && copy.bstrVal[3] == 't');
  CHECK(VariantClear(&copy) == S_OK && references(listener) == 1);
  CHECK(o->Copy(object, &copy) == S_OK && copy.vt == VT_UNKNOWN && copy.punkVal == listener);
  CHECK(references(listener) == 2);
  CHECK(o->Exchange(&copy, text) == S_OK && copy.vt == VT_BSTR && copy.bstrVal != text.bstrVal);
  CHECK(references(listener) == 1);
  CHECK(o->Exchange(&copy, object) == S_OK && copy.vt == VT_UNKNOWN && references(listener) == 2);
  CHECK(VariantClear(&copy) == S_OK && references(listener) == 1);
  CHECK(VariantClear(&text) == S_OK && listener->Release() == 0);
  // arrays, out and both ways
  SAFEARRAY *array = nullptr;
  CHECK(o->Range(4, &array) == S_OK && array->rgsabound[0].cElements == 4);
  CHECK(static_cast<LONG *>(array->pvData)[3] == 3);
  CHECK(o->Twice(&array) == S_OK && array->rgsabound[0].cElements == 4);
  CHECK(static_cast<LONG *>(array->pvData)[3] == 6 && SafeArrayDestroy(array) == S_OK);
  LONG values[4] = {-1, -1, -1, -1};
  CHECK(o->Fill(3, 10, values) == S_OK && values[0] == 10 && values[2] == 12 && values[3] == -1);
  CHECK(o->Reverse(3, values) == S_OK && values[0] == 12 && values[1] == 11 && values[2] == 10 && values[3] == -1);
  TW_PAIR pair{0, 0};
  CHECK(o->PairOut(9, &pair) == S_OK && pair.a == 9 && pair.b == -9);
  // interfaces asked for by identifier
  ULONG before = references(o);
  ITwoWay *same = nullptr;
  CHECK(o->Find(IID_ITwoWay, reinterpret_cast<void **>(&same)) == S_OK && same && references(o) == before + 1);
  CHECK(same->Plain(1) == -1);
  same->Release();
  void *nothing = o;
  CHECK(o->Find(IID_IListener, &nothing) == E_NOINTERFACE && !nothing && references(o) == before);
  // late-bound calls of an object that either side made
  IDispatch *target = nullptr;
  before = references(late);
  CHECK(o->CallLate(late, 30, &target) == S_OK && target == late && references(late) == before + 1);
  target->Release();
  CHECK(o->CallLate(late, 12, &target) == S_OK && target == late);
  ILate *typed = nullptr;
  CHECK(target->QueryInterface(IID_ILate, reinterpret_cast<void **>(&typed)) == S_OK);
  ANSWERS(LONG, Callback(scaled, 6, (values[0] = 7, values), &r), 42);
  LONG sum = 0;
  CHECK(typed->Add(0, &sum) == S_OK && sum == 42);
  typed->Release();
  target->Release();
  CHECK(references(late) == before);
  return 0;
}
