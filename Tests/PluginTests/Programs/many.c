/*
 * many.c LIBCOMCARD COUNT: COUNT classes, each in a library of its own, all alive at once; then none. Their CLSIDs are
 * {00000001-...} and so on.
 */
#include "host.h"

#define MOST 1000

int main(int count, char **words) {
  CHECK(count == 3);
  int many = atoi(words[2]);
  CHECK(many > 0 && many <= MOST);
  host_open(words[1]);
  static ICounter *counters[MOST];
  for (int round = 0; round < 2; round++) {
    for (int i = 0; i < many; i++) {
      char name[64];
      snprintf(name, sizeof name, "{%08X-1D1E-4A5B-9C70-3F6E2B8D4A10}", i + 1);
      counters[i] = host_counter(name);
      CHECK(ICounter_Add(counters[i], i) == S_OK);
    }
    for (int i = 0; i < many; i++) {
      LONG value = -1;
      CHECK(ICounter_Get(counters[i], &value) == S_OK && value == i);
    }
    for (int i = 0; i < many; i++)
      CHECK(ICounter_Release(counters[i]) == 0);
    CALL(CoFreeUnusedLibrariesEx)(0, 0);
  }
  char line[4096];
  FILE *maps = fopen("/proc/self/maps", "r");
  CHECK(maps != NULL);
  while (fgets(line, sizeof line, maps) != NULL)
    CHECK(strstr(line, "/many-") == NULL);
  fclose(maps);
  CALL(CoUninitialize)();
  puts("done");
  return 0;
}
