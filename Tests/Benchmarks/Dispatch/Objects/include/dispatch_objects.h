/* The C++ side of the benchmark of late-bound calls: an IDispatch as one writes it by hand, and the callers. */
#ifndef DISPATCH_OBJECTS_H
#define DISPATCH_OBJECTS_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A new object with one reference: its IDispatch. */
void *dispatch_make_cxx(void);

typedef enum dispatch_operation {
  DISPATCH_INVOKE,
  DISPATCH_NAME_FIRST,
  DISPATCH_NAME_LAST
} dispatch_operation;

/* Runs `count` operations on an IDispatch. Returns the nanoseconds that they took, or -1 where an answer was wrong. */
double dispatch_run(dispatch_operation operation, void *object, size_t count);

void dispatch_release(void *object);

#ifdef __cplusplus
}
#endif

#endif
