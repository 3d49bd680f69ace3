/* The functions of the floor are those of oleauto.h, in a shared object of their own that only the benchmark opens. */
#ifndef BENCH_AUTOMATION_FLOOR_H
#define BENCH_AUTOMATION_FLOOR_H

#include "oleauto.h"

#endif
