#define _GNU_SOURCE
#include "com_runtime.h"

#include <dlfcn.h>
#include <execinfo.h>
#include <malloc.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

/* STB_GNU_UNIQUE: the loader binds the copies of all images to one address. */
#define UNIQUE_POINTER(name)                 \
  __asm__(".pushsection .bss." name ",\"aw\",@nobits\n" \
          ".globl " name "\n"                 \
          ".type " name ",@gnu_unique_object\n" \
          ".size " name ",8\n"                \
          ".balign 8\n"                      \
          name ": .zero 8\n"                 \
          ".popsection")

UNIQUE_POINTER("comcard_runtime_v1");
UNIQUE_POINTER("comcard_modules_v1");

extern com_process *comcard_runtime_v1;
extern com_module *comcard_modules_v1;

__attribute__((visibility("hidden"))) com_module com_this_module;

com_process *com_process_candidate(void) {
  static com_process candidate;
  return &candidate;
}

com_process *com_process_publish(com_process *candidate) {
  com_process *expected = NULL;
  if (__atomic_compare_exchange_n(&comcard_runtime_v1, &expected, candidate, 0, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
    return candidate;
  return expected;
}

int64_t com_modules_live(void) {
  int64_t sum = 0;
  for (com_module *module = __atomic_load_n(&comcard_modules_v1, __ATOMIC_ACQUIRE); module; module = module->next)
    sum += com_counter_load(&module->live);
  return sum;
}

void com_modules_report(void (*write)(void *context, const char *line), void *context) {
  for (com_module *module = __atomic_load_n(&comcard_modules_v1, __ATOMIC_ACQUIRE); module; module = module->next) {
    void (*report)(void (*)(void *, const char *), void *) = __atomic_load_n(&module->report, __ATOMIC_ACQUIRE);
    if (report != NULL)
      report(write, context);
  }
}

int com_stack_capture(void **frames, int capacity) { return backtrace(frames, capacity); }

void com_stack_describe(void *const *frames, int count, void (*write)(void *context, const char *line), void *context) {
  char **lines = backtrace_symbols(frames, count);
  if (lines == NULL)
    return;
  for (int i = 0; i < count; i++)
    write(context, lines[i]);
  free(lines);
}

char *com_module_folder(void) {
  Dl_info info;
  if (dladdr(&com_this_module, &info) == 0 || info.dli_fname == NULL)
    return NULL;
  char *path = realpath(info.dli_fname, NULL);
  char *slash = path ? strrchr(path, '/') : NULL;
  if (slash != NULL)
    *slash = '\0';
  return path;
}

__attribute__((constructor)) static void enter_process(void) {
  Dl_info info;
  const char *tracking = secure_getenv("COMCARD_LEAKS");
  if (tracking != NULL && *tracking != '\0' && strcmp(tracking, "0") != 0)
    com_this_module.tracking = strcmp(tracking, "stacks") == 0 ? COM_TRACK_STACKS : COM_TRACK_OBJECTS;
  /* The executable itself has no name that dlopen takes, and it is never unloaded. */
  if (dladdr(&com_this_module, &info) != 0 && info.dli_fname != NULL)
    (void)dlopen(info.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
  com_module *first = __atomic_load_n(&comcard_modules_v1, __ATOMIC_ACQUIRE);
  do
    com_this_module.next = first;
  while (!__atomic_compare_exchange_n(&comcard_modules_v1, &first, &com_this_module, 0, __ATOMIC_ACQ_REL,
                                      __ATOMIC_ACQUIRE));
}

const char *com_environment(const char *name) { return secure_getenv(name); }

size_t com_block_size(void *block) { return malloc_usable_size(block); }
void com_heap_trim(void) { (void)malloc_trim(0); }

static pthread_mutex_t turn = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;
static int turn_depth; /* of the thread that has the turn */

int com_turn_enter(void) {
  pthread_mutex_lock(&turn);
  return turn_depth++;
}

void com_turn_leave(void) {
  turn_depth--;
  pthread_mutex_unlock(&turn);
}

static _Thread_local uint32_t last_error;

uint32_t com_last_error(void) { return last_error; }
void com_set_last_error(uint32_t code) { last_error = code; }

void *com_library_open(const char *path) { return dlopen(path, RTLD_NOW | RTLD_LOCAL); }
void *com_library_symbol(void *library, const char *name) { return dlsym(library, name); }
int com_library_close(void *library) { return dlclose(library); }
const char *com_library_error(void) { return dlerror(); }

static int32_t refuse(void) { return (int32_t)0x80004001; }

/* The caller takes the address of the struct from where it had passed it. */
static void *refuse_record(void *place) { return place; }

const void *com_refusal(int returns_record) {
  return returns_record ? (const void *)refuse_record : (const void *)refuse;
}
