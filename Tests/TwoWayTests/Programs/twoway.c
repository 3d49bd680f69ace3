/* The C side: a caller through lpVtbl and through the macros of COBJMACROS. */
#define COBJMACROS
#include <windows.h>

#include "twoway.h"

#define CHECK(condition)                                                                                               \
  if (!(condition)) return __LINE__

static LONG CALLBACK plus(LONG value, void *context) { return value + *(LONG *)context; }

/* The line of the first answer that is wrong, or 0. */
__attribute__((visibility("default"))) int twoway_check_c(ITwoWay *o) {
  TW_PAIR pair = {1, -2}, swapped;
  TW_FLOATS floats = {1.5f, -2}, turned;
  TW_VECTOR vector = {1, 2, 3}, reversed;
  TW_MIXED mixed = {1.5, 1ll << 40}, scaled;
  TW_LARGE large = {1, {2, 3, 4, 5}, 6.5, 7}, copy;
  LONG number = 5, sum = 0;
  BSTR text = NULL;
  void *found = NULL;
  /* Structs by value, into a method and out of it */
  CHECK(ITwoWay_Pair(o, pair, &swapped) == S_OK && swapped.a == -2 && swapped.b == 1);
  CHECK(o->lpVtbl->Floats(o, floats, &turned) == S_OK && turned.x == -2 && turned.y == 1.5f);
  CHECK(ITwoWay_Vector(o, vector, &reversed) == S_OK && reversed.x == 3 && reversed.z == 1);
  CHECK(o->lpVtbl->Mixed(o, mixed, &scaled) == S_OK && scaled.d == 3 && scaled.n == -(1ll << 40));
  CHECK(ITwoWay_Large(o, large, &copy) == S_OK && copy.items[3] == 6 && copy.tail == 13 && copy.end == 8);
  pair = ITwoWay_PlainPair(o, 3);
  CHECK(pair.a == 3 && pair.b == -3);
  pair = o->lpVtbl->PlainPair(o, 4);
  CHECK(pair.a == 4 && pair.b == -4);
  vector = ITwoWay_PlainVector(o, 2);
  CHECK(vector.x == 2 && vector.y == 4 && vector.z == 6);
  vector = o->lpVtbl->PlainVector(o, 0.5);
  CHECK(vector.x == 0.5 && vector.y == 1 && vector.z == 1.5);
  CHECK(ITwoWay_PairOut(o, 9, &pair) == S_OK && pair.a == 9 && pair.b == -9);
  /* The rest of what C has another form for: references and function pointers */
  CHECK(ITwoWay_Callback(o, plus, 40, (number = 2, &number), &sum) == S_OK && sum == 42);
  CHECK(ITwoWay_NameOf(o, 3, &text) == S_OK && SysStringLen(text) == 1 && text[0] == '3');
  SysFreeString(text);
  CHECK(ITwoWay_Find(o, &IID_ITwoWay, &found) == S_OK && found);
  CHECK(ITwoWay_Increment((ITwoWay *)found, &number) == S_OK && number == 3);
  ITwoWay_Release((ITwoWay *)found);
  CHECK(ITwoWay_Fail(o, E_ACCESSDENIED) == E_ACCESSDENIED && ITwoWay_Plain(o, 6) == -6);
  return 0;
}
