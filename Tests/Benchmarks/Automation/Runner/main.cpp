// comcard-bench-automation [--json]: what VARIANTs, BSTRs and SAFEARRAYs cost in libcomcard.so beside the cheapest
// plausible C++. Both are opened with dlopen and called through pointers; rounds of both alternate, and the medians
// are compared.
#include <dlfcn.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>
#include <thread>
#include <vector>

#include "floor.h"

namespace {

// One implementation of the functions.
struct Library {
  decltype(&::SysAllocString) SysAllocString;
  decltype(&::SysFreeString) SysFreeString;
  decltype(&::VariantCopy) VariantCopy;
  decltype(&::VariantClear) VariantClear;
  decltype(&::VariantChangeType) VariantChangeType;
  decltype(&::SafeArrayCreateVector) SafeArrayCreateVector;
  decltype(&::SafeArrayDestroy) SafeArrayDestroy;
  decltype(&::SafeArrayGetElement) SafeArrayGetElement;
  decltype(&::SafeArrayPutElement) SafeArrayPutElement;

  explicit Library(const std::string &path) {
    void *handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle == nullptr) {
      fprintf(stderr, "%s\n", dlerror());
      exit(69);
    }
    load(handle, "SysAllocString", SysAllocString);
    load(handle, "SysFreeString", SysFreeString);
    load(handle, "VariantCopy", VariantCopy);
    load(handle, "VariantClear", VariantClear);
    load(handle, "VariantChangeType", VariantChangeType);
    load(handle, "SafeArrayCreateVector", SafeArrayCreateVector);
    load(handle, "SafeArrayDestroy", SafeArrayDestroy);
    load(handle, "SafeArrayGetElement", SafeArrayGetElement);
    load(handle, "SafeArrayPutElement", SafeArrayPutElement);
  }

  template <class Function>
  static void load(void *handle, const char *name, Function &function) {
    function = reinterpret_cast<Function>(dlsym(handle, name));
    if (function != nullptr) return;
    fprintf(stderr, "%s is missing\n", name);
    exit(69);
  }
};

long failures = 0;

void expect(bool holds) { failures += !holds; }

using Operation = std::function<void(const Library &, long)>;

struct Row {
  const char *name;
  Operation run;
};

Operation strings(int length) {
  return [length](const Library &library, long count) {
    OLECHAR text[256];
    for (int index = 0; index < length; index++) text[index] = static_cast<OLECHAR>('a' + index % 26);
    text[length] = 0;
    for (long index = 0; index < count; index++) {
      BSTR copy = library.SysAllocString(text);
      expect(copy != nullptr);
      library.SysFreeString(copy);
    }
  };
}

void copyText(const Library &library, long count) {
  VARIANT source = {}, target = {};
  source.vt = VT_BSTR;
  source.bstrVal = library.SysAllocString(OLESTR("hello world"));
  for (long index = 0; index < count; index++) {
    expect(library.VariantCopy(&target, &source) == S_OK);
    expect(library.VariantClear(&target) == S_OK);
  }
  library.VariantClear(&source);
}

void copyNumber(const Library &library, long count) {
  VARIANT source = {}, target = {};
  source.vt = VT_I4;
  source.lVal = 42;
  for (long index = 0; index < count; index++) {
    expect(library.VariantCopy(&target, &source) == S_OK);
    expect(library.VariantClear(&target) == S_OK);
  }
}

void toText(const Library &library, long count) {
  VARIANT source = {}, target = {};
  source.vt = VT_I4;
  source.lVal = 123456;
  for (long index = 0; index < count; index++) {
    expect(library.VariantChangeType(&target, &source, 0, VT_BSTR) == S_OK);
    library.VariantClear(&target);
  }
}

void fromText(const Library &library, long count) {
  VARIANT source = {}, target = {};
  source.vt = VT_BSTR;
  source.bstrVal = library.SysAllocString(OLESTR("123456"));
  for (long index = 0; index < count; index++)
    expect(library.VariantChangeType(&target, &source, 0, VT_I4) == S_OK);
  expect(target.lVal == 123456);
  library.VariantClear(&source);
}

void toReal(const Library &library, long count) {
  VARIANT source = {}, target = {};
  source.vt = VT_I4;
  source.lVal = 123456;
  for (long index = 0; index < count; index++)
    expect(library.VariantChangeType(&target, &source, 0, VT_R8) == S_OK);
  expect(target.dblVal == 123456);
}

void vectors(const Library &library, long count) {
  for (long index = 0; index < count; index++) {
    SAFEARRAY *array = library.SafeArrayCreateVector(VT_UI1, 0, 256);
    expect(array != nullptr);
    library.SafeArrayDestroy(array);
  }
}

void putByte(const Library &library, long count) {
  SAFEARRAY *array = library.SafeArrayCreateVector(VT_UI1, 0, 256);
  for (long index = 0; index < count; index++) {
    LONG place = static_cast<LONG>(index & 0xFF);
    BYTE value = static_cast<BYTE>(index);
    expect(library.SafeArrayPutElement(array, &place, &value) == S_OK);
  }
  library.SafeArrayDestroy(array);
}

void getByte(const Library &library, long count) {
  SAFEARRAY *array = library.SafeArrayCreateVector(VT_UI1, 0, 256);
  for (long index = 0; index < count; index++) {
    LONG place = static_cast<LONG>(index & 0xFF);
    BYTE value;
    expect(library.SafeArrayGetElement(array, &place, &value) == S_OK);
  }
  library.SafeArrayDestroy(array);
}

void putText(const Library &library, long count) {
  SAFEARRAY *array = library.SafeArrayCreateVector(VT_BSTR, 0, 16);
  BSTR text = library.SysAllocString(OLESTR("hello world"));
  for (long index = 0; index < count; index++) {
    LONG place = static_cast<LONG>(index & 0xF);
    expect(library.SafeArrayPutElement(array, &place, text) == S_OK);
  }
  library.SysFreeString(text);
  library.SafeArrayDestroy(array);
}

const std::vector<Row> rows = {
    {"string-11", strings(11)},    {"string-200", strings(200)}, {"variant-copy-bstr", copyText},
    {"variant-copy-i4", copyNumber}, {"i4-to-bstr", toText},       {"bstr-to-i4", fromText},
    {"i4-to-r8", toReal},          {"vector-ui1-256", vectors},  {"put-ui1", putByte},
    {"get-ui1", getByte},          {"put-bstr", putText},
};

double time(const Row &row, const Library &library, long count) {
  auto start = std::chrono::steady_clock::now();
  row.run(library, count);
  std::chrono::duration<double, std::nano> passed = std::chrono::steady_clock::now() - start;
  return passed.count() / static_cast<double>(count);
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

std::string folder() {
  char path[PATH_MAX];
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  if (length < 0) return ".";
  std::string name(path, static_cast<size_t>(length));
  return name.substr(0, name.rfind('/'));
}

}  // namespace

int main(int argc, char **argv) {
  bool json = argc == 2 && strcmp(argv[1], "--json") == 0;
  if (argc > 1 && !json) {
    fprintf(stderr, "usage: comcard-bench-automation [--json]\n");
    return 64;
  }
  // With one thread all its life, the C library would leave out the locks of its allocator.
  std::thread([] {}).join();
  Library floor(folder() + "/libbench-automation-floor.so"), comcard(folder() + "/libCOMCAPI.so");
  const double target = 1.5;
  const long count = 100000;
  if (json) printf("{\"results\": [");
  else printf("operation                C++ ns   comcard    ratio  target\n");
  for (const Row &row : rows) {
    std::vector<double> first, second;
    for (int round = 0; round < 31; round++) {
      first.push_back(time(row, floor, count));
      second.push_back(time(row, comcard, count));
    }
    double base = median(first), ours = median(second), ratio = ours / base;
    if (json)
      printf("%s{\"name\": \"%s\", \"cxx_ns\": %.3f, \"comcard_ns\": %.3f, \"ratio\": %.3f, \"target\": %.2f}",
             &row == rows.data() ? "" : ", ", row.name, base, ours, ratio, target);
    else
      printf("%-22s %9.2f %9.2f %8.2f %7.2f  %s\n", row.name, base, ours, ratio, target,
             ratio <= target ? "reached" : "OVER");
  }
  if (json) printf("]}\n");
  if (failures != 0) fprintf(stderr, "%ld calls failed\n", failures);
  return failures != 0;
}
