/* streams.c - global memory, and streams over it. */
#define COBJMACROS
#include "support.h"

#include <pthread.h>
#include <stdatomic.h>

static void blocks(void) {
  HGLOBAL fixed = GlobalAlloc(GPTR, 10), moveable = GlobalAlloc(GHND, 10);
  BYTE *bytes = GlobalLock(fixed);
  CHECK(fixed != NULL && bytes == (BYTE *)fixed, "the handle of a fixed block is its address");
  CHECK(bytes[0] == 0 && bytes[9] == 0, "GMEM_ZEROINIT makes its bytes zero");
  CHECK(GlobalSize(fixed) == 10, "GlobalSize tells what was asked for");
  CHECK(GlobalUnlock(fixed) == TRUE, "a fixed block is always locked");
  CHECK(GlobalHandle(bytes) == fixed, "GlobalHandle finds a fixed block");
  CHECK(moveable != NULL && GlobalSize(moveable) == 10 && GlobalFlags(moveable) == 0, "a moveable block begins unlocked");
  bytes = GlobalLock(moveable);
  CHECK(bytes != NULL && (HGLOBAL)bytes != moveable, "its handle is not its address");
  CHECK(bytes[0] == 0 && bytes[9] == 0, "its bytes are zero where that was asked for");
  CHECK(GlobalHandle(bytes) == moveable, "GlobalHandle finds a moveable block");
  CHECK((GlobalFlags(moveable) & GMEM_LOCKCOUNT) == 1 && GlobalLock(moveable) == bytes, "locks count");
  CHECK(GlobalUnlock(moveable) == TRUE && GlobalUnlock(moveable) == FALSE, "GlobalUnlock tells whether some are left");
  CHECK(GlobalUnlock(moveable) == FALSE && GlobalFlags(moveable) == 0, "more than there were are none");
  memcpy(bytes, "0123456789", 10);
  moveable = GlobalReAlloc(moveable, 100000, GMEM_MOVEABLE | GMEM_ZEROINIT);
  bytes = GlobalLock(moveable);
  CHECK(bytes != NULL && memcmp(bytes, "0123456789", 10) == 0 && bytes[10] == 0 && bytes[99999] == 0, "a moveable block grows under its handle");
  CHECK(GlobalReAlloc(moveable, 200000, 0) == NULL && GlobalSize(moveable) == 100000, "but not while it is locked");
  GlobalUnlock(moveable);
  CHECK(GlobalReAlloc(moveable, 5, 0) == moveable && GlobalSize(moveable) == 5, "it shrinks");
  CHECK(GlobalReAlloc(moveable, 0, GMEM_MOVEABLE) == moveable && GlobalLock(moveable) == NULL && (GlobalFlags(moveable) & GMEM_DISCARDED),
        "and is discarded at size 0");
  CHECK(GlobalReAlloc(moveable, 4, GMEM_ZEROINIT) == moveable && GlobalLock(moveable) != NULL, "and comes back");
  GlobalUnlock(moveable);
  CHECK(GlobalFree(moveable) == NULL, "GlobalFree frees a moveable block");
  CHECK(GlobalReAlloc(fixed, 100000, 0) == NULL && GlobalSize(fixed) == 10, "a fixed block does not move");
  fixed = GlobalReAlloc(fixed, 100000, GMEM_MOVEABLE | GMEM_ZEROINIT);
  CHECK(fixed != NULL && GlobalSize(fixed) == 100000 && ((BYTE *)fixed)[99999] == 0, "unless it may");
  CHECK(GlobalReAlloc(fixed, 0, GMEM_MODIFY | GMEM_MOVEABLE) != NULL && GlobalSize(fixed) == 100000, "GMEM_MODIFY leaves the size alone");
  CHECK(GlobalFree(fixed) == NULL, "GlobalFree frees a fixed block");
  CHECK(GlobalAlloc(GPTR, SIZE_MAX) == NULL && GlobalAlloc(GHND, SIZE_MAX - 8) == NULL, "what no memory holds is NULL");
  CHECK(GlobalAlloc(GHND, SIZE_MAX / 2 + 1) == NULL, "however near to the limit");
  CHECK(GlobalFree(NULL) == NULL && GlobalLock(NULL) == NULL && GlobalUnlock(NULL) == FALSE && GlobalSize(NULL) == 0 &&
            GlobalHandle(NULL) == NULL && GlobalReAlloc(NULL, 1, 0) == NULL, "every function takes NULL");
  CHECK(GlobalFlags(NULL) == GMEM_INVALID_HANDLE, "GlobalFlags tells that NULL is no handle");
  moveable = GlobalAlloc(GMEM_MOVEABLE, 1);
  for (int index = 0; index < 255; index++)
    GlobalLock(moveable);
  CHECK((GlobalFlags(moveable) & GMEM_LOCKCOUNT) == 255 && GlobalLock(moveable) == NULL, "255 locks are the most");
  GlobalFree(moveable);
}

/* Every function, for something that is no handle. */
static void refused(HGLOBAL memory, const char *what) {
  IStream *stream = (IStream *)1;
  SetLastError(NO_ERROR);
  CHECK_ROW(GlobalLock(memory) == NULL && GetLastError() == ERROR_INVALID_HANDLE, "GlobalLock refuses it", what);
  SetLastError(NO_ERROR);
  CHECK_ROW(GlobalUnlock(memory) == FALSE && GetLastError() == ERROR_INVALID_HANDLE, "so does GlobalUnlock", what);
  SetLastError(NO_ERROR);
  CHECK_ROW(GlobalSize(memory) == 0 && GetLastError() == ERROR_INVALID_HANDLE, "GlobalSize", what);
  CHECK_ROW(GlobalFlags(memory) == GMEM_INVALID_HANDLE, "GlobalFlags", what);
  CHECK_ROW(GlobalHandle(memory) == NULL, "GlobalHandle", what);
  CHECK_ROW(GlobalReAlloc(memory, 10, GMEM_MOVEABLE) == NULL, "GlobalReAlloc", what);
  SetLastError(NO_ERROR);
  CHECK_ROW(GlobalFree(memory) == memory && GetLastError() == ERROR_INVALID_HANDLE, "GlobalFree gives it back", what);
  CHECK_ROW(CreateStreamOnHGlobal(memory, TRUE, &stream) == E_INVALIDARG && stream == NULL, "no stream stands on it", what);
}

static void no_handles(void) {
  static char own[64];
  HGLOBAL moveable = GlobalAlloc(GHND, 10), fixed = GlobalAlloc(GPTR, 10), large = GlobalAlloc(GPTR, 1 << 22);
  HGLOBAL big = GlobalAlloc(GHND, 1 << 22);
  BYTE *block = GlobalLock(moveable);
  CHECK(GlobalLock(block) == NULL && GlobalSize(block) == 0, "the address of a moveable block is no handle");
  GlobalUnlock(moveable);
  SetLastError(ERROR_BUSY);
  CHECK(GlobalUnlock(moveable) == FALSE && GetLastError() == ERROR_NOT_LOCKED, "unlocking too often is told");
  CHECK(GlobalLock(moveable) && GlobalUnlock(moveable) == FALSE && GetLastError() == NO_ERROR,
        "the last unlocking is no error");
  NEED(!GlobalFree(moveable) && !GlobalFree(fixed) && !GlobalFree(large) && !GlobalFree(big));
  refused(moveable, "a freed moveable block");
  refused(fixed, "a freed fixed block");
  refused(large, "a freed large block, whose memory is gone");
  refused(big, "the same, moveable");
  refused(own, "memory of the program");
  refused(own + 8, "the same, placed as a moveable block's handle");
  refused((HGLOBAL)(ULONG_PTR)0x10, "a small number");
  refused((HGLOBAL)(ULONG_PTR)0x18, "another");
  refused((HGLOBAL)(LONG_PTR)-8, "a great number");
  IStream *stream = NULL;
  char bytes[4];
  ULONG count = 7;
  moveable = GlobalAlloc(GHND, 4);
  CHECK(CreateStreamOnHGlobal(moveable, TRUE, &stream) == S_OK && GlobalFree(moveable) == NULL, "a stream whose memory was freed");
  CHECK(IStream_Read(stream, bytes, 4, &count) == S_OK && count == 0, "holds nothing");
  CHECK(IStream_Write(stream, "abcd", 4, &count) == STG_E_MEDIUMFULL && count == 0, "and takes nothing");
  CHECK(IStream_Release(stream) == 0, "and is released as any other");
}

static LARGE_INTEGER by(LONGLONG distance) {
  LARGE_INTEGER move;
  move.QuadPart = distance;
  return move;
}
static ULARGE_INTEGER large(ULONGLONG size) {
  ULARGE_INTEGER number;
  number.QuadPart = size;
  return number;
}

static void reading_and_writing(void) {
  IStream *stream = NULL;
  char bytes[16];
  ULONG count = 99;
  ULARGE_INTEGER place;
  CHECK(CreateStreamOnHGlobal(NULL, TRUE, NULL) == E_INVALIDARG, "CreateStreamOnHGlobal needs a place");
  CHECK(CreateStreamOnHGlobal(NULL, TRUE, &stream) == S_OK && stream != NULL, "without memory it makes some");
  CHECK(IStream_Read(stream, bytes, 4, &count) == S_OK && count == 0, "a new stream is empty");
  CHECK(IStream_Write(stream, "hello", 5, &count) == S_OK && count == 5, "Write writes, and tells how much");
  CHECK(IStream_Write(stream, " world", 6, NULL) == S_OK, "or does not tell");
  CHECK(IStream_Seek(stream, by(0), STREAM_SEEK_CUR, &place) == S_OK && place.QuadPart == 11, "the seek pointer moves along");
  CHECK(IStream_Seek(stream, by(0), STREAM_SEEK_SET, NULL) == S_OK, "Seek goes to the start");
  CHECK(IStream_Read(stream, bytes, 5, &count) == S_OK && count == 5 && memcmp(bytes, "hello", 5) == 0, "Read reads what was written");
  CHECK(IStream_Read(stream, bytes, 16, &count) == S_OK && count == 6 && memcmp(bytes, " world", 6) == 0, "as far as there is something");
  CHECK(IStream_Seek(stream, by(-5), STREAM_SEEK_END, &place) == S_OK && place.QuadPart == 6, "Seek counts from the end");
  CHECK(IStream_Seek(stream, by(-2), STREAM_SEEK_CUR, &place) == S_OK && place.QuadPart == 4, "and from where it is");
  CHECK(IStream_Seek(stream, by(-5), STREAM_SEEK_CUR, &place) == STG_E_INVALIDFUNCTION && place.QuadPart == 4,
        "there is no place before the start");
  CHECK(IStream_Seek(stream, by(INT64_MIN), STREAM_SEEK_SET, NULL) == STG_E_INVALIDFUNCTION, "however far before");
  CHECK(IStream_Seek(stream, by(0), 3, NULL) == STG_E_INVALIDFUNCTION, "and no fourth place to count from");
  CHECK(IStream_Seek(stream, by(20), STREAM_SEEK_SET, &place) == S_OK && place.QuadPart == 20, "but there is one beyond the end");
  CHECK(IStream_Read(stream, bytes, 1, &count) == S_OK && count == 0, "where nothing is");
  CHECK(IStream_Write(stream, "!", 1, &count) == S_OK && count == 1, "until somebody writes");
  CHECK(IStream_Seek(stream, by(10), STREAM_SEEK_SET, NULL) == S_OK && IStream_Read(stream, bytes, 16, &count) == S_OK && count == 11 &&
            memcmp(bytes, "d\0\0\0\0\0\0\0\0\0!", 11) == 0, "what was jumped over is zero");
  CHECK(IStream_Read(stream, NULL, 1, &count) == STG_E_INVALIDPOINTER && count == 0, "Read needs a place");
  CHECK(IStream_Write(stream, NULL, 1, &count) == STG_E_INVALIDPOINTER && count == 0, "Write needs bytes");
  CHECK(IStream_Write(stream, "", 0, &count) == S_OK && count == 0, "no bytes are no error");
  CHECK(IStream_Seek(stream, by(INT64_MAX), STREAM_SEEK_SET, NULL) == S_OK, "a seek pointer may stand anywhere");
  CHECK(IStream_Seek(stream, by(1), STREAM_SEEK_CUR, NULL) == STG_E_INVALIDFUNCTION, "but not beyond 64 bits");
  CHECK(IStream_Write(stream, "x", 1, &count) == STG_E_MEDIUMFULL && count == 0, "no stream reaches that far");
  CHECK(IStream_Read(stream, bytes, 1, &count) == S_OK && count == 0, "and nothing is there");
  CHECK(IStream_SetSize(stream, large(3)) == S_OK, "SetSize cuts a stream");
  STATSTG stat;
  memset(&stat, 0xAA, sizeof stat);
  CHECK(IStream_Stat(stream, &stat, STATFLAG_DEFAULT) == S_OK && stat.cbSize.QuadPart == 3 && stat.type == STGTY_STREAM && stat.pwcsName == NULL,
        "Stat tells size and kind; a stream over memory has no name");
  CHECK(IStream_Stat(stream, &stat, STATFLAG_NONAME) == S_OK, "with STATFLAG_NONAME too");
  CHECK(IStream_Stat(stream, &stat, 9) == STG_E_INVALIDFLAG, "other flags are refused");
  CHECK(IStream_Stat(stream, NULL, 0) == STG_E_INVALIDPOINTER, "Stat needs a place");
  CHECK(IStream_SetSize(stream, large(8)) == S_OK && IStream_Seek(stream, by(0), STREAM_SEEK_SET, NULL) == S_OK &&
            IStream_Read(stream, bytes, 16, &count) == S_OK && count == 8 && memcmp(bytes, "hel\0\0\0\0\0", 8) == 0,
        "SetSize lengthens a stream with zeros");
  CHECK(IStream_SetSize(stream, large(1ULL << 32)) == STG_E_INVALIDFUNCTION, "no stream has more than 2^32 bytes");
  CHECK(IStream_SetSize(stream, large(UINT64_MAX)) == STG_E_INVALIDFUNCTION, "let alone 2^64");
  CHECK(IStream_Commit(stream, STGC_DEFAULT) == S_OK && IStream_Revert(stream) == S_OK, "every change is at once, so Commit and Revert do nothing");
  CHECK(IStream_LockRegion(stream, large(0), large(1), LOCK_WRITE) == STG_E_INVALIDFUNCTION, "regions cannot be locked");
  CHECK(IStream_UnlockRegion(stream, large(0), large(1), LOCK_WRITE) == STG_E_INVALIDFUNCTION, "nor unlocked");
  CHECK(IStream_Release(stream) == 0, "the last Release frees the stream");
}

static void sharing(void) {
  IStream *stream = NULL, *clone = NULL, *other = NULL;
  char bytes[16];
  ULONG count = 0;
  ULARGE_INTEGER place, read, written;
  HGLOBAL memory = NULL;
  CreateStreamOnHGlobal(NULL, TRUE, &stream);
  IStream_Write(stream, "0123456789", 10, NULL);
  IStream_Seek(stream, by(2), STREAM_SEEK_SET, NULL);
  CHECK(IStream_Clone(stream, NULL) == STG_E_INVALIDPOINTER, "Clone needs a place");
  CHECK(IStream_Clone(stream, &clone) == S_OK && clone != stream, "Clone makes another stream");
  CHECK(IStream_Seek(clone, by(0), STREAM_SEEK_CUR, &place) == S_OK && place.QuadPart == 2, "at the same place");
  CHECK(IStream_Write(clone, "ab", 2, NULL) == S_OK && IStream_Read(stream, bytes, 3, &count) == S_OK && memcmp(bytes, "ab4", 3) == 0,
        "on the same bytes, with a seek pointer of its own");
  CreateStreamOnHGlobal(NULL, TRUE, &other);
  IStream_Seek(stream, by(1), STREAM_SEEK_SET, NULL);
  CHECK(IStream_CopyTo(stream, other, large(4), &read, &written) == S_OK && read.QuadPart == 4 && written.QuadPart == 4,
        "CopyTo copies from one seek pointer to the other");
  CHECK(IStream_CopyTo(stream, other, large(UINT64_MAX), &read, &written) == S_OK && read.QuadPart == 5 && written.QuadPart == 5,
        "as far as there is something");
  CHECK(IStream_CopyTo(stream, other, large(5), NULL, NULL) == S_OK, "telling how much is not required");
  IStream_Seek(other, by(0), STREAM_SEEK_SET, NULL);
  CHECK(IStream_Read(other, bytes, 16, &count) == S_OK && count == 9 && memcmp(bytes, "1ab456789", 9) == 0, "and the bytes arrive");
  CHECK(IStream_CopyTo(stream, NULL, large(1), &read, &written) == STG_E_INVALIDPOINTER && read.QuadPart == 0 && written.QuadPart == 0,
        "CopyTo needs a target");
  IStream_Seek(stream, by(0), STREAM_SEEK_SET, NULL);
  IStream_Seek(clone, by(0), STREAM_SEEK_END, NULL);
  CHECK(IStream_CopyTo(stream, clone, large(UINT64_MAX), &read, NULL) == S_OK && read.QuadPart == 10,
        "a stream copied onto its own end is copied once");
  CHECK(GetHGlobalFromStream(stream, &memory) == S_OK && memory != NULL && GlobalSize(memory) == 20, "GetHGlobalFromStream tells the memory");
  HGLOBAL again = NULL;
  CHECK(GetHGlobalFromStream(clone, &again) == S_OK && again == memory, "which a clone shares");
  CHECK(GetHGlobalFromStream(NULL, &memory) == E_INVALIDARG, "GetHGlobalFromStream refuses NULL");
  CHECK(GetHGlobalFromStream(stream, NULL) == E_INVALIDARG, "for both");
  Object object = new_object();
  CHECK(GetHGlobalFromStream((IStream *)&object, &memory) == E_INVALIDARG && memory == NULL && object.references == 1,
        "and a stream of another kind");
  IUnknown *unknown = NULL;
  ISequentialStream *sequential = NULL;
  CHECK(IStream_QueryInterface(stream, &IID_IUnknown, (void **)&unknown) == S_OK, "a stream has IUnknown");
  unknown->lpVtbl->Release(unknown);
  CHECK(IStream_QueryInterface(stream, &IID_ISequentialStream, (void **)&sequential) == S_OK, "and ISequentialStream");
  sequential->lpVtbl->Release(sequential);
  CHECK(IStream_QueryInterface(stream, &IID_IDispatch, (void **)&unknown) == E_NOINTERFACE && unknown == NULL, "and not IDispatch");
  CHECK(IStream_Release(stream) == 0, "a stream goes before its clone");
  IStream_Seek(clone, by(0), STREAM_SEEK_SET, NULL);
  CHECK(IStream_Read(clone, bytes, 4, &count) == S_OK && memcmp(bytes, "01ab", 4) == 0, "which keeps the bytes");
  IStream_Release(clone);
  IStream_Release(other);
}

static void over_memory(void) {
  HGLOBAL memory = GlobalAlloc(GHND, 4);
  IStream *stream = NULL;
  char bytes[8];
  ULONG count = 0;
  memcpy(GlobalLock(memory), "data", 4);
  GlobalUnlock(memory);
  CHECK(CreateStreamOnHGlobal(memory, FALSE, &stream) == S_OK, "a stream may stand on memory of the caller");
  CHECK(IStream_Read(stream, bytes, 8, &count) == S_OK && count == 4 && memcmp(bytes, "data", 4) == 0, "and holds what it holds");
  CHECK(IStream_Write(stream, "+more", 5, NULL) == S_OK && GlobalSize(memory) == 9, "which grows with it");
  memory = GlobalReAlloc(memory, 2, GMEM_MOVEABLE);
  IStream_Seek(stream, by(0), STREAM_SEEK_SET, NULL);
  CHECK(IStream_Read(stream, bytes, 8, &count) == S_OK && count == 2, "whoever shortens the memory shortens the stream");
  IStream_Release(stream);
  CHECK(GlobalSize(memory) == 2, "without fDeleteOnRelease the memory stays");
  GlobalFree(memory);
  memory = GlobalAlloc(GPTR, 4);
  CHECK(CreateStreamOnHGlobal(memory, TRUE, &stream) == S_OK && IStream_Write(stream, "abcd", 4, NULL) == S_OK &&
            memcmp(memory, "abcd", 4) == 0, "fixed memory can be written");
  CHECK(IStream_Write(stream, "e", 1, &count) == STG_E_MEDIUMFULL && count == 0, "but does not grow");
  IStream_Release(stream);
}

enum { SHORT_SIZE = 16, LONG_SIZE = 8 << 20 };
static atomic_int is_done;

static void *resize(void *memory) {
  while (!is_done) {
    GlobalReAlloc(memory, LONG_SIZE, GMEM_MOVEABLE);
    GlobalReAlloc(memory, SHORT_SIZE, GMEM_MOVEABLE);
  }
  return NULL;
}

static void meanwhile(void) {
  HGLOBAL memory = GlobalAlloc(GHND, SHORT_SIZE);
  IStream *stream = NULL;
  char *bytes = malloc(LONG_SIZE);
  pthread_t thread;
  int read = 0, written = 0;
  CreateStreamOnHGlobal(memory, TRUE, &stream);
  CHECK(pthread_create(&thread, NULL, resize, memory) == 0, "another thread makes a stream's memory longer and shorter");
  for (int i = 0; i < 40; i++) {
    ULONG count = 0;
    IStream_Seek(stream, by(0), STREAM_SEEK_SET, NULL);
    if (IStream_Read(stream, bytes, LONG_SIZE, &count) == S_OK && (count == SHORT_SIZE || count == LONG_SIZE))
      read++;
    IStream_Seek(stream, by(0), STREAM_SEEK_SET, NULL);
    if (IStream_Write(stream, bytes, LONG_SIZE, &count) == S_OK && count == LONG_SIZE)
      written++;
  }
  is_done = 1;
  pthread_join(thread, NULL);
  CHECK(read == 40, "reading meets the one size or the other, and nothing beyond it");
  CHECK(written == 40, "writing makes room for all that it writes");
  IStream_Release(stream);
  free(bytes);
}

int main(void) {
  blocks();
  no_handles();
  reading_and_writing();
  sharing();
  over_memory();
  meanwhile();
  return check_end();
}
