/* The C++ side of the benchmark: a class as one writes it by hand, and the callers. */
#ifndef BENCH_OBJECTS_H
#define BENCH_OBJECTS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A new object with one reference: the pointer of its first interface. */
void *bench_make_cxx(int32_t value);

/* What the C++ object's allocation takes in bytes, by the allocator's own word. */
size_t bench_cxx_size(void);
size_t bench_block_size(const void *block);

typedef void *(*bench_maker)(int32_t);

/* The operations; each loop is a C++ caller. `object` is the pointer of the third interface (IBench3). */
enum bench_operation {
  BENCH_CALL,
  BENCH_CALL_ADD,
  BENCH_CALL_CHECKED, /* as a caller does that looks at each HRESULT */
  BENCH_COUNT,
  BENCH_QUERY_FIRST,
  BENCH_QUERY_THIRD,
  BENCH_QUERY_LAST,
  BENCH_QUERY_MISS,
  BENCH_CREATE,
  BENCH_OPERATIONS
};

/* Runs `count` operations on objects of `make`. Returns the nanoseconds that they took. */
double bench_run(enum bench_operation operation, bench_maker make, size_t count);

/* The same on two threads at once, `count` each, on one object or on two of them; BENCH_CALL and BENCH_COUNT alone. */
double bench_run_pair(enum bench_operation operation, bench_maker make, size_t count, int objects);

double bench_now(void);

/* Registers 33 classes in a C++ table and with the functions of libcomcard.so at this path; -1 where that fails. */
int bench_activation_prepare(const char *library);

/* Nanoseconds of `count` times CoCreateInstance and Release of a known C++ class: through libcomcard.so, or through a
   shared_mutex and an unordered_map. -1 where a call fails. */
double bench_activate(int through_comcard, size_t count);

#ifdef __cplusplus
}
#endif

#endif
