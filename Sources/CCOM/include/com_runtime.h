/*
 * com_runtime.h - the one thing that all images of a process share, and the few that each has for itself.
 *
 * Every image (executable, libcomcard.so, plugin) holds its own copy of the runtime. They find each other through one
 * process-wide cell, an ELF unique symbol that the loader binds to a single address, RTLD_LOCAL or not. A version
 * script must list comcard_runtime_v1 and comcard_modules_v1 among its global names.
 *
 * An image with a copy of the runtime holds Swift code, and Swift code cannot be unloaded; so such an image pins itself
 * when it is loaded, and dlclose does nothing to it.
 */
#ifndef COM_RUNTIME_H
#define COM_RUNTIME_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What the cell points to. Never freed; the layout of version 1 never changes. */
typedef struct com_process {
  uint32_t version;
  uint32_t spied;     /* 1 while an IMallocSpy is registered, 2 while a revoked one waits for its blocks; atomic */
  void *runtime;      /* IComcardRuntime *, one reference that is never given back */
  uint32_t pinned;    /* how many blocks SafeArrayAddRef keeps; atomic */
} com_process;

/* The published process block, or NULL before the first publication. */
static inline com_process *com_process_current(void) {
  extern com_process *comcard_runtime_v1;
  return __atomic_load_n(&comcard_runtime_v1, __ATOMIC_ACQUIRE);
}

/* Publishes `candidate` unless somebody was first; returns the block that won. */
com_process *com_process_publish(com_process *candidate);

static inline uint32_t com_process_spied(const com_process *process) {
  return __atomic_load_n(&process->spied, __ATOMIC_RELAXED);
}

static inline void com_process_set_spied(com_process *process, uint32_t value) {
  __atomic_store_n(&process->spied, value, __ATOMIC_RELEASE);
}

static inline uint32_t com_process_pinned(const com_process *process) {
  return __atomic_load_n(&process->pinned, __ATOMIC_RELAXED);
}

static inline void com_process_set_pinned(com_process *process, uint32_t value) {
  __atomic_store_n(&process->pinned, value, __ATOMIC_RELEASE);
}

/* The block that this image publishes if it is the first; static, all zero. */
com_process *com_process_candidate(void);

/* What this image alone counts. */
typedef struct com_module {
  int64_t live;   /* objects made by this image and not yet destroyed; atomic */
  int64_t locks;  /* IClassFactory::LockServer; atomic */
  struct com_module *next;   /* the image that was loaded before */
  uint32_t tracking;         /* com_tracking; set once, when the image is loaded */
  /* Hands each line of the image's report to `write`; NULL while nothing was ever tracked. Atomic. */
  void (*report)(void (*write)(void *context, const char *line), void *context);
} com_module;

/* What COMCARD_LEAKS asks for: "1" keeps live objects by class and interface, "stacks" also where each was made. */
enum com_tracking { COM_TRACK_NOTHING, COM_TRACK_OBJECTS, COM_TRACK_STACKS };

/* The live objects of all images. */
int64_t com_modules_live(void);

/* The reports of all images, line by line. */
void com_modules_report(void (*write)(void *context, const char *line), void *context);

/* The calling thread's return addresses, innermost first; how many were stored. */
int com_stack_capture(void **frames, int capacity);

/* Hands one line of text per return address to `write`. */
void com_stack_describe(void *const *frames, int count, void (*write)(void *context, const char *line), void *context);

/* The folder that holds this image's file, without a slash at its end, or NULL. The caller frees it. */
char *com_module_folder(void);

static inline com_module *com_module_current(void) {
  extern __attribute__((visibility("hidden"))) com_module com_this_module;
  return &com_this_module;
}

static inline void com_module_set_report(void (*report)(void (*)(void *, const char *), void *)) {
  __atomic_store_n(&com_module_current()->report, report, __ATOMIC_RELEASE);
}

static inline int64_t com_counter_add(int64_t *counter, int64_t amount) {
  return __atomic_add_fetch(counter, amount, __ATOMIC_RELAXED);
}

static inline int64_t com_counter_load(const int64_t *counter) { return __atomic_load_n(counter, __ATOMIC_ACQUIRE); }

/* What one thread has in the image that published the runtime. */
typedef struct com_thread {
  uint32_t initializations;
  uint32_t apartment;   /* the COINIT of the first initialization */
  void *error_info;     /* IErrorInfo * or NULL, owned */
  uint32_t reading;     /* not 0 while the thread looks at something that com_readers_wait protects; atomic */
  struct com_thread *next;
} com_thread;

/* Only for com_thread_current, on a thread that has none. */
com_thread *com_thread_make(void (*leave)(com_thread *));

/* The calling thread's block, made on first use; `leave` runs once for it when the thread ends. NULL without memory. */
static inline com_thread *com_thread_current(void (*leave)(com_thread *)) {
  extern __attribute__((visibility("hidden"))) _Thread_local com_thread *com_this_thread;
  com_thread *thread = com_this_thread;
  return __builtin_expect(thread != NULL, 1) ? thread : com_thread_make(leave);
}

/*
 * Readers that take no lock. A reader enters, loads a published pointer, uses what it points to, and leaves; a writer
 * publishes something else, waits for the readers, and frees the old thing. Readers do not nest and must not wait.
 */
extern int com_readers_need_fence;

static inline void com_reader_enter(com_thread *thread) {
  __atomic_store_n(&thread->reading, 1, __ATOMIC_RELAXED);
  /* The writer's membarrier orders the store before the loads; without one in the kernel the reader must. */
  if (__builtin_expect(com_readers_need_fence, 0))
    __atomic_thread_fence(__ATOMIC_SEQ_CST);
  else
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
}

static inline void com_reader_leave(com_thread *thread) { __atomic_store_n(&thread->reading, 0, __ATOMIC_RELEASE); }

/* Returns when no thread still reads what was unpublished before the call. The calling thread must not be reading. */
void com_readers_wait(void);

/* getenv, but NULL where the process runs with raised privileges. */
const char *com_environment(const char *name);

/* malloc_usable_size and malloc_trim, which Swift's view of the C library lacks. */
size_t com_block_size(void *block);
void com_heap_trim(void);

/* One thread at a time has a turn, with an IMallocSpy; it may enter again. The number of turns that it had before. */
int com_turn_enter(void);
void com_turn_leave(void);

/* What GetLastError tells, in this image. */
uint32_t com_last_error(void);
void com_set_last_error(uint32_t code);

/* dlsym and dlopen with plain types; com_library_open binds now and keeps the names local. */
void *com_library_open(const char *path);
void *com_library_symbol(void *library, const char *name);
int com_library_close(void *library);
const char *com_library_error(void);

/*
 * What stands in the slot of a method that Swift cannot write: a function that answers E_NOTIMPL, or for a method that
 * returns a struct in memory leaves that as it is.
 */
const void *com_refusal(int returns_record);

/* The name of a code in winerror.h, or NULL. */
const char *com_hresult_name(int32_t code);

#ifdef __cplusplus
}
#endif

#endif
