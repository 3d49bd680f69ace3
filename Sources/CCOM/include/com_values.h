/*
 * com_values.h - stand-ins by which Swift passes and returns structs of IDL files by value.
 *
 * A C function pointer in Swift can only name types that C declares. How a struct travels depends on its size and on
 * which of its eight-byte words are floating point alone (x86-64 System V, AArch64), never on its name, so a type of
 * the same kind stands in, and generated code copies the bits. Included by CCOM.h only.
 */
#ifndef COM_VALUES_H
#define COM_VALUES_H

#include "com_base.h"

/* Up to two words in general registers. */
#define COM_BYTES(count)                                                                                               \
  typedef struct com_bytes##count {                                                                                    \
    uint8_t bytes[count];                                                                                              \
  } com_bytes##count;
COM_BYTES(1)
COM_BYTES(2)
COM_BYTES(3)
COM_BYTES(4)
COM_BYTES(5)
COM_BYTES(6)
COM_BYTES(7)
COM_BYTES(8)
COM_BYTES(9)
COM_BYTES(10)
COM_BYTES(11)
COM_BYTES(12)
COM_BYTES(13)
COM_BYTES(14)
COM_BYTES(15)
COM_BYTES(16)
#undef COM_BYTES

/* One to four numbers of one floating-point type and nothing else. */
#define COM_FLOATING(type, count)                                                                                      \
  typedef struct com_##type##s##count {                                                                                \
    type values[count];                                                                                                \
  } com_##type##s##count;
COM_FLOATING(float, 1)
COM_FLOATING(float, 2)
COM_FLOATING(float, 3)
COM_FLOATING(float, 4)
COM_FLOATING(double, 1)
COM_FLOATING(double, 2)
COM_FLOATING(double, 3)
COM_FLOATING(double, 4)
#undef COM_FLOATING

/* Two words of different kinds. */
typedef struct com_double_long {
  double first;
  int64_t second;
} com_double_long;
typedef struct com_long_double {
  int64_t first;
  double second;
} com_long_double;
typedef struct com_floats_int {
  float first[2];
  int32_t second;
} com_floats_int;
typedef struct com_ints_float {
  int32_t first[2];
  float second;
} com_ints_float;
typedef struct com_floats_double {
  float first[2];
  double second;
} com_floats_double;

/* What is too large for registers. */
#define COM_MEMORY(size)                                                                                               \
  typedef struct com_memory##size {                                                                                    \
    uint32_t words[size / 4];                                                                                          \
  } com_memory##size;
COM_MEMORY(20)
COM_MEMORY(24)
COM_MEMORY(28)
COM_MEMORY(32)
COM_MEMORY(36)
COM_MEMORY(40)
COM_MEMORY(44)
COM_MEMORY(48)
COM_MEMORY(52)
COM_MEMORY(56)
COM_MEMORY(60)
COM_MEMORY(64)
COM_MEMORY(72)
COM_MEMORY(80)
COM_MEMORY(88)
COM_MEMORY(96)
COM_MEMORY(104)
COM_MEMORY(112)
COM_MEMORY(120)
COM_MEMORY(128)
#undef COM_MEMORY

#endif
