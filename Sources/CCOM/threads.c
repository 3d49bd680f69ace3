#define _GNU_SOURCE
#include "com_runtime.h"

#include <linux/membarrier.h>
#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

int com_readers_need_fence;

static pthread_key_t thread_key;
static pthread_once_t thread_once = PTHREAD_ONCE_INIT;
static int thread_key_failed;
static void (*thread_leave)(com_thread *);

__attribute__((visibility("hidden"))) _Thread_local com_thread *com_this_thread;

/* All blocks, for a writer that waits for readers. */
static pthread_mutex_t threads_lock = PTHREAD_MUTEX_INITIALIZER;
static com_thread *threads;

static void thread_end(void *memory) {
  com_thread *block = memory;
  void (*leave)(com_thread *) = __atomic_load_n(&thread_leave, __ATOMIC_ACQUIRE);
  if (leave != NULL)
    leave(block);
  pthread_mutex_lock(&threads_lock);
  for (com_thread **place = &threads; *place != NULL; place = &(*place)->next) {
    if (*place == block) {
      *place = block->next;
      break;
    }
  }
  pthread_mutex_unlock(&threads_lock);
  com_this_thread = NULL;
  free(block);
}

static void thread_setup(void) {
  thread_key_failed = pthread_key_create(&thread_key, thread_end);
  if (syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) != 0)
    com_readers_need_fence = 1;
}

com_thread *com_thread_make(void (*leave)(com_thread *)) {
  if (pthread_once(&thread_once, thread_setup) != 0 || thread_key_failed)
    return NULL;
  com_thread *block = calloc(1, sizeof *block);
  if (block == NULL)
    return NULL;
  __atomic_store_n(&thread_leave, leave, __ATOMIC_RELEASE);
  if (pthread_setspecific(thread_key, block) != 0) {
    free(block);
    return NULL;
  }
  pthread_mutex_lock(&threads_lock);
  block->next = threads;
  threads = block;
  pthread_mutex_unlock(&threads_lock);
  com_this_thread = block;
  return block;
}

void com_readers_wait(void) {
  if (com_readers_need_fence)
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
  else
    syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0);
  pthread_mutex_lock(&threads_lock);
  for (com_thread *block = threads; block != NULL; block = block->next) {
    if (block == com_this_thread)
      continue;
    while (__atomic_load_n(&block->reading, __ATOMIC_ACQUIRE) != 0)
      sched_yield();
  }
  pthread_mutex_unlock(&threads_lock);
}
