/*
 * unload.c LIBCOMCARD PROGID PLUGIN ROUNDS: two threads that look for unused libraries at once, while a library comes and
 * goes; then while it is in use and they use it; then the last CoUninitialize.
 */
#define _GNU_SOURCE
#include "host.h"

#include <pthread.h>

static pthread_barrier_t barrier;
static int rounds;
static const char *class_name;
static void (*free_unused)(DWORD, DWORD);

static void use(void) {
  ICounter *counter = host_counter(class_name);
  CHECK(ICounter_Add(counter, 1) == S_OK);
  CHECK(ICounter_Release(counter) == 0);
}

/* Neither thread is inside the library when it is closed, as a delay of 0 demands. */
static void *together(void *is_first) {
  CHECK(CALL(CoInitializeEx)(NULL, COINIT_MULTITHREADED) == S_OK);
  for (int i = 0; i < rounds; i++) {
    if (is_first)
      use();
    pthread_barrier_wait(&barrier);
    free_unused(0, 0);
    pthread_barrier_wait(&barrier);
  }
  CALL(CoUninitialize)();
  return NULL;
}

/* Here an object of the main thread keeps the library. */
static void *in_use(void *unused) {
  (void)unused;
  CHECK(CALL(CoInitializeEx)(NULL, COINIT_MULTITHREADED) == S_OK);
  for (int i = 0; i < rounds / 10; i++) {
    use();
    free_unused(0, 0);
  }
  CALL(CoUninitialize)();
  return NULL;
}

static void twice(void *(*body)(void *)) {
  pthread_t threads[2];
  for (int i = 0; i < 2; i++)
    CHECK(pthread_create(&threads[i], NULL, body, i == 0 ? &threads : NULL) == 0);
  for (int i = 0; i < 2; i++)
    pthread_join(threads[i], NULL);
}

int main(int count, char **words) {
  CHECK(count == 5);
  class_name = words[2];
  rounds = atoi(words[4]);
  host_open(words[1]);
  free_unused = CALL(CoFreeUnusedLibrariesEx);
  CHECK(pthread_barrier_init(&barrier, NULL, 2) == 0);
  twice(together);
  free_unused(0, 0);
  CHECK(!host_is_loaded(words[3]));

  ICounter *counter = host_counter(class_name);
  twice(in_use);
  CHECK(host_is_loaded(words[3]) && ICounter_Add(counter, 1) == S_OK);

  /* The last CoUninitialize leaves a library with an object in it. */
  CALL(CoUninitialize)();
  CHECK(host_is_loaded(words[3]) && ICounter_Add(counter, 1) == S_OK && ICounter_Release(counter) == 0);
  CHECK(CALL(CoInitializeEx)(NULL, COINIT_MULTITHREADED) == S_OK);
  use();
  CHECK(host_is_loaded(words[3]));
  CALL(CoUninitialize)();
  CHECK(!host_is_loaded(words[3]));
  CHECK(CALL(CoInitializeEx)(NULL, COINIT_MULTITHREADED) == S_OK);
  use();
  CALL(CoUninitialize)();
  puts("done");
  return 0;
}
