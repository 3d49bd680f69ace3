// The floor of the Automation benchmark: the cheapest plausible C++ behind the same calls. It knows the types that the
// benchmark uses, checks what such functions check, and counts on malloc alone.
#include "floor.h"

#include <cstdlib>
#include <cstring>

namespace {

constexpr HRESULT kBadType = static_cast<HRESULT>(0x80020008U);
constexpr HRESULT kTypeMismatch = static_cast<HRESULT>(0x80020005U);
constexpr HRESULT kOverflow = static_cast<HRESULT>(0x8002000AU);
constexpr HRESULT kBadIndex = static_cast<HRESULT>(0x8002000BU);
constexpr HRESULT kLocked = static_cast<HRESULT>(0x8002000DU);

BSTR allocate(size_t bytes) {
  auto *block = static_cast<char *>(malloc(bytes + 10));
  if (block == nullptr) return nullptr;
  *reinterpret_cast<uint32_t *>(block + 4) = static_cast<uint32_t>(bytes);
  auto *text = reinterpret_cast<OLECHAR *>(block + 8);
  text[bytes / 2] = 0;
  return text;
}

uint32_t byteLength(BSTR text) { return text ? reinterpret_cast<uint32_t *>(text)[-1] : 0; }

void release(BSTR text) {
  if (text != nullptr) free(reinterpret_cast<char *>(text) - 8);
}

BSTR duplicate(BSTR text) {
  if (text == nullptr) return nullptr;
  uint32_t bytes = byteLength(text);
  BSTR copy = allocate(bytes);
  if (copy != nullptr) memcpy(copy, text, bytes);
  return copy;
}

BSTR digits(int32_t value) {
  OLECHAR buffer[12];
  OLECHAR *end = buffer + 12;
  OLECHAR *place = end;
  uint32_t rest = value < 0 ? 0U - static_cast<uint32_t>(value) : static_cast<uint32_t>(value);
  do *--place = static_cast<OLECHAR>('0' + rest % 10);
  while ((rest /= 10) != 0);
  if (value < 0) *--place = '-';
  size_t bytes = static_cast<size_t>(end - place) * 2;
  BSTR text = allocate(bytes);
  if (text != nullptr) memcpy(text, place, bytes);
  return text;
}

HRESULT number(BSTR text, int32_t *result) {
  uint32_t count = byteLength(text) / 2;
  uint32_t index = 0;
  while (index < count && text[index] == ' ') index++;
  bool negative = index < count && text[index] == '-';
  if (negative) index++;
  if (index == count) return kTypeMismatch;
  int64_t value = 0;
  for (; index < count; index++) {
    unsigned digit = static_cast<unsigned>(text[index]) - '0';
    if (digit > 9) return kTypeMismatch;
    value = value * 10 + digit;
    if (value > INT64_C(0x80000000)) return kOverflow;
  }
  if (negative) value = -value;
  if (value > INT32_MAX) return kOverflow;
  *result = static_cast<int32_t>(value);
  return S_OK;
}

struct Block {
  char hidden[16];
  SAFEARRAY array;
};

size_t elementSize(VARTYPE type) {
  switch (type) {
  case VT_UI1: case VT_I1: return 1;
  case VT_I2: case VT_BOOL: return 2;
  case VT_I4: return 4;
  case VT_R8: case VT_I8: case VT_BSTR: return 8;
  default: return 0;
  }
}

HRESULT place(SAFEARRAY *array, LONG *indices, char **element) {
  if (array == nullptr || indices == nullptr) return E_INVALIDARG;
  if (array->cDims != 1) return kBadIndex;
  auto offset = static_cast<uint32_t>(indices[0] - array->rgsabound[0].lLbound);
  if (indices[0] < array->rgsabound[0].lLbound || offset >= array->rgsabound[0].cElements) return kBadIndex;
  *element = static_cast<char *>(array->pvData) + static_cast<size_t>(offset) * array->cbElements;
  return S_OK;
}

void copyElement(void *target, const void *source, ULONG size) {
  switch (size) {
  case 1: *static_cast<uint8_t *>(target) = *static_cast<const uint8_t *>(source); break;
  case 4: memcpy(target, source, 4); break;
  case 8: memcpy(target, source, 8); break;
  default: memcpy(target, source, size);
  }
}

}  // namespace

extern "C" {

__attribute__((visibility("default"))) BSTR SysAllocString(const OLECHAR *text) {
  if (text == nullptr) return nullptr;
  size_t count = 0;
  while (text[count] != 0) count++;
  BSTR copy = allocate(count * 2);
  if (copy != nullptr) memcpy(copy, text, count * 2);
  return copy;
}

__attribute__((visibility("default"))) void SysFreeString(BSTR text) { release(text); }

__attribute__((visibility("default"))) HRESULT VariantClear(VARIANTARG *variant) {
  if (variant == nullptr) return E_INVALIDARG;
  switch (variant->vt) {
  case VT_BSTR: release(variant->bstrVal); break;
  case VT_UNKNOWN: case VT_DISPATCH:
    if (variant->punkVal != nullptr) variant->punkVal->Release();
    break;
  default:
    if (variant->vt > VT_UINT) return kBadType;
  }
  variant->vt = VT_EMPTY;
  return S_OK;
}

__attribute__((visibility("default"))) HRESULT VariantCopy(VARIANTARG *target, const VARIANTARG *source) {
  if (target == nullptr || source == nullptr) return E_INVALIDARG;
  if (target == source) return S_OK;
  if (source->vt > VT_UINT) return kBadType;
  HRESULT hr = VariantClear(target);
  if (hr < 0) return hr;
  if (source->vt == VT_BSTR) {
    BSTR copy = duplicate(source->bstrVal);
    if (copy == nullptr && source->bstrVal != nullptr) return E_OUTOFMEMORY;
    target->bstrVal = copy;
    target->vt = VT_BSTR;
    return S_OK;
  }
  *target = *source;
  if ((source->vt == VT_UNKNOWN || source->vt == VT_DISPATCH) && source->punkVal != nullptr) source->punkVal->AddRef();
  return S_OK;
}

__attribute__((visibility("default"))) HRESULT VariantChangeType(VARIANTARG *target, const VARIANTARG *source, USHORT,
                                                                 VARTYPE type) {
  if (target == nullptr || source == nullptr) return E_INVALIDARG;
  VARIANT result;
  result.vt = type;
  if (source->vt == VT_I4 && type == VT_BSTR) {
    result.bstrVal = digits(source->lVal);
    if (result.bstrVal == nullptr) return E_OUTOFMEMORY;
  } else if (source->vt == VT_BSTR && type == VT_I4) {
    HRESULT hr = number(source->bstrVal, &result.lVal);
    if (hr < 0) return hr;
  } else if (source->vt == VT_I4 && type == VT_R8) {
    result.dblVal = source->lVal;
  } else {
    return kTypeMismatch;
  }
  HRESULT hr = VariantClear(target);
  if (hr < 0) return hr;
  target->vt = type;
  target->llVal = result.llVal;
  return S_OK;
}

__attribute__((visibility("default"))) SAFEARRAY *SafeArrayCreateVector(VARTYPE type, LONG lower, ULONG count) {
  size_t size = elementSize(type);
  if (size == 0 || count > 0x7FFFFFFFU / size) return nullptr;
  auto *block = static_cast<Block *>(malloc(sizeof(Block) + size * count));
  if (block == nullptr) return nullptr;
  // Two steps, or the compiler makes the calls one of calloc, which is slower.
  memset(block, 0, sizeof(Block));
  memset(block + 1, 0, size * count);
  *reinterpret_cast<uint32_t *>(block->hidden + 12) = type;
  block->array.cDims = 1;
  block->array.fFeatures = static_cast<USHORT>(0x2080 | (type == VT_BSTR ? FADF_BSTR : 0));
  block->array.cbElements = static_cast<ULONG>(size);
  block->array.rgsabound[0].lLbound = lower;
  block->array.rgsabound[0].cElements = count;
  block->array.pvData = block + 1;
  return &block->array;
}

__attribute__((visibility("default"))) HRESULT SafeArrayDestroy(SAFEARRAY *array) {
  if (array == nullptr) return S_OK;
  if (array->cLocks != 0) return kLocked;
  if (array->fFeatures & FADF_BSTR)
    for (ULONG index = 0; index < array->rgsabound[0].cElements; index++) release(static_cast<BSTR *>(array->pvData)[index]);
  free(reinterpret_cast<char *>(array) - 16);
  return S_OK;
}

__attribute__((visibility("default"))) HRESULT SafeArrayGetElement(SAFEARRAY *array, LONG *indices, void *target) {
  char *element;
  HRESULT hr = place(array, indices, &element);
  if (hr < 0) return hr;
  if (target == nullptr) return E_INVALIDARG;
  if (array->fFeatures & FADF_BSTR) {
    BSTR copy = duplicate(*reinterpret_cast<BSTR *>(element));
    *static_cast<BSTR *>(target) = copy;
    return S_OK;
  }
  copyElement(target, element, array->cbElements);
  return S_OK;
}

__attribute__((visibility("default"))) HRESULT SafeArrayPutElement(SAFEARRAY *array, LONG *indices, void *source) {
  char *element;
  HRESULT hr = place(array, indices, &element);
  if (hr < 0) return hr;
  if (array->fFeatures & FADF_BSTR) {
    BSTR copy = duplicate(static_cast<BSTR>(source));
    if (copy == nullptr && source != nullptr) return E_OUTOFMEMORY;
    release(*reinterpret_cast<BSTR *>(element));
    *reinterpret_cast<BSTR *>(element) = copy;
    return S_OK;
  }
  if (source == nullptr) return E_INVALIDARG;
  copyElement(element, source, array->cbElements);
  return S_OK;
}

}  // extern "C"
