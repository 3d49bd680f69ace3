/* Interfaces from thread to thread. */
#include "support.h"

#include <pthread.h>

/* CLSID_InProcFreeMarshaler, which no header holds. */
static const CLSID in_process_marshaler = {0x33A, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};

/* An outer object that aggregates the free-threaded marshaler. */
typedef struct Outer {
  const IUnknownVtbl *vtable;
  LONG references;
  IUnknown *inner;
} Outer;

static HRESULT Outer_QueryInterface(IUnknown *this, REFIID iid, void **result) {
  *result = NULL;
  if (IsEqualIID(iid, &IID_IUnknown)) {
    ((Outer *)this)->references++;
    *result = this;
    return S_OK;
  }
  if (IsEqualIID(iid, &IID_IMarshal))
    return IUnknown_QueryInterface(((Outer *)this)->inner, iid, result);
  return E_NOINTERFACE;
}
static ULONG Outer_AddRef(IUnknown *this) { return (ULONG)++((Outer *)this)->references; }
static ULONG Outer_Release(IUnknown *this) { return (ULONG)--((Outer *)this)->references; }
static const IUnknownVtbl Outer_table = {Outer_QueryInterface, Outer_AddRef, Outer_Release};

static void rewind_stream(IStream *stream) {
  LARGE_INTEGER start;
  memset(&start, 0, sizeof start);
  IStream_Seek(stream, start, STREAM_SEEK_SET, NULL);
}

/* How many bytes lie before the seek pointer. */
static ULONGLONG written(IStream *stream) {
  LARGE_INTEGER here;
  ULARGE_INTEGER place;
  memset(&here, 0, sizeof here);
  memset(&place, 0, sizeof place);
  IStream_Seek(stream, here, STREAM_SEEK_CUR, &place);
  return place.QuadPart;
}

/* What another thread has of a stream. */
typedef struct Unpacking {
  IStream *stream;
  HRESULT result;
  IUnknown *object;
} Unpacking;

static void *unpack(void *argument) {
  Unpacking *unpacking = argument;
  NEED(CoInitializeEx(NULL, COINIT_MULTITHREADED) == S_OK);
  unpacking->result =
      CoGetInterfaceAndReleaseStream(unpacking->stream, &IID_IUnknown, (void **)&unpacking->object);
  CoUninitialize();
  return NULL;
}

static void marshal_functions(IStream *stream, IUnknown *object) {
  Outer *outer = (Outer *)object;
  LONG before = outer->references;
  ULONG size = 7;
  IUnknown *back = NULL;
  void *wrong = (void *)1;
  rewind_stream(stream);
  HRESULT answer = CoGetMarshalSizeMax(&size, &IID_IUnknown, object, MSHCTX_INPROC, NULL, MSHLFLAGS_NORMAL);
  CHECK(CoGetMarshalSizeMax(NULL, &IID_IUnknown, object, MSHCTX_INPROC, NULL, MSHLFLAGS_NORMAL) == E_INVALIDARG,
        "CoGetMarshalSizeMax needs a place");
  CHECK(CoMarshalInterface(stream, &IID_IUnknown, object, MSHCTX_INPROC, NULL, MSHLFLAGS_NORMAL) == S_OK &&
            outer->references == before + 1,
        "CoMarshalInterface writes an interface with a reference");
  CHECK(answer == S_OK && written(stream) > 0 && written(stream) <= size,
        "CoGetMarshalSizeMax tells how much that is at most");
  rewind_stream(stream);
  CHECK(CoUnmarshalInterface(stream, &IID_IUnknown, (void **)&back) == S_OK && back == object &&
            outer->references == before + 1,
        "it is what CoUnmarshalInterface hands over");
  IUnknown_Release(object);
  rewind_stream(stream);
  CoMarshalInterface(stream, &IID_IMarshal, object, MSHCTX_INPROC, NULL, MSHLFLAGS_NORMAL);
  rewind_stream(stream);
  back = NULL;
  CHECK(CoUnmarshalInterface(stream, &IID_NULL, (void **)&back) == S_OK && back && back != object &&
            outer->references == before + 1,
        "IID_NULL asks for the very interface that was written");
  if (back)
    IUnknown_Release(back);
  rewind_stream(stream);
  CoMarshalInterface(stream, &IID_IUnknown, object, MSHCTX_INPROC, NULL, MSHLFLAGS_NORMAL);
  rewind_stream(stream);
  CHECK(CoReleaseMarshalData(stream) == S_OK && outer->references == before,
        "CoReleaseMarshalData gives back what nobody reads");
  rewind_stream(stream);
  IStream_Write(stream, "garbage that is longer than what is written", 40, NULL);
  rewind_stream(stream);
  CHECK(CoUnmarshalInterface(stream, &IID_IUnknown, &wrong) == E_FAIL && wrong == NULL, "garbage is E_FAIL");
  rewind_stream(stream);
  CHECK(CoReleaseMarshalData(stream) == E_FAIL, "to both");
  rewind_stream(stream);
  CHECK(CoMarshalInterface(stream, &IID_IDispatch, object, MSHCTX_INPROC, NULL, 0) == E_NOINTERFACE,
        "an interface that the object lacks is E_NOINTERFACE");
  CHECK(CoMarshalInterface(stream, &IID_IUnknown, object, MSHCTX_LOCAL, NULL, 0) == REGDB_E_IIDNOTREG &&
            CoMarshalInterface(stream, &IID_IUnknown, object, MSHCTX_DIFFERENTMACHINE, NULL, 0) == REGDB_E_IIDNOTREG,
        "nothing is registered that carries an interface into another process");
  CHECK(CoMarshalInterface(stream, &IID_IUnknown, object, 77, NULL, 0) == E_INVALIDARG &&
            CoMarshalInterface(stream, &IID_IUnknown, object, MSHCTX_INPROC, NULL, 77) == E_INVALIDARG &&
            CoMarshalInterface(stream, &IID_IUnknown, object, MSHCTX_INPROC, NULL, MSHLFLAGS_TABLEWEAK) == E_INVALIDARG,
        "unknown contexts and flags are refused, and tables");
  CHECK(CoMarshalInterface(NULL, &IID_IUnknown, object, MSHCTX_INPROC, NULL, 0) == E_INVALIDARG &&
            CoMarshalInterface(stream, NULL, object, MSHCTX_INPROC, NULL, 0) == E_INVALIDARG &&
            CoMarshalInterface(stream, &IID_IUnknown, NULL, MSHCTX_INPROC, NULL, 0) == E_INVALIDARG &&
            CoUnmarshalInterface(NULL, &IID_IUnknown, &wrong) == E_INVALIDARG &&
            CoUnmarshalInterface(stream, NULL, &wrong) == E_INVALIDARG &&
            CoUnmarshalInterface(stream, &IID_IUnknown, NULL) == E_INVALIDARG &&
            CoReleaseMarshalData(NULL) == E_INVALIDARG,
        "every pointer is needed");
  CHECK(outer->references == before, "no reference is left over");
}

int main(void) {
  Outer outer = {&Outer_table, 1, NULL};
  IUnknown *object = (IUnknown *)&outer, *back = NULL;
  IMarshal *marshal = NULL;
  IStream *stream = NULL;
  CLSID clsid;
  DWORD size = 0;
  void *wrong = (void *)1;
  LARGE_INTEGER start;
  memset(&start, 0, sizeof start);

  if (CoInitializeEx(NULL, COINIT_MULTITHREADED) != S_OK)
    return 2;
  CHECK(CoCreateFreeThreadedMarshaler(object, NULL) == E_INVALIDARG, "a place is needed");
  CHECK(CoCreateFreeThreadedMarshaler(object, &outer.inner) == S_OK && outer.inner, "a marshaler can be aggregated");
  CHECK(outer.references == 1, "which takes no reference of the outer object");
  CHECK(IUnknown_QueryInterface(object, &IID_IMarshal, (void **)&marshal) == S_OK && marshal,
        "the outer object shows its IMarshal");
  CHECK(outer.references == 2, "counted on the outer object");
  CHECK(IMarshal_QueryInterface(marshal, &IID_IUnknown, (void **)&back) == S_OK && back == object,
        "with the outer object's identity");
  if (back)
    IUnknown_Release(back);
  memset(&clsid, 0x5A, sizeof clsid);
  CHECK(IMarshal_GetUnmarshalClass(marshal, &IID_IUnknown, object, MSHCTX_INPROC, NULL, MSHLFLAGS_NORMAL, &clsid) ==
                S_OK &&
            IsEqualCLSID(&clsid, &in_process_marshaler),
        "it names the class that reads");
  NEED(CreateStreamOnHGlobal(NULL, TRUE, &stream) == S_OK);
  CHECK(IMarshal_MarshalInterface(marshal, stream, &IID_IUnknown, object, MSHCTX_INPROC, NULL, MSHLFLAGS_NORMAL) ==
            S_OK,
        "an interface goes into a stream");
  CHECK(outer.references == 3, "and holds a reference there");
  CHECK(IMarshal_GetMarshalSizeMax(marshal, &IID_IUnknown, object, MSHCTX_INPROC, NULL, MSHLFLAGS_NORMAL, &size) ==
                S_OK &&
            written(stream) > 0 && written(stream) <= size,
        "no longer than the marshaler says");
  IStream_Seek(stream, start, STREAM_SEEK_SET, NULL);
  back = NULL;
  CHECK(IMarshal_UnmarshalInterface(marshal, stream, &IID_IUnknown, (void **)&back) == S_OK && back == object,
        "it is read back as the same pointer");
  CHECK(IUnknown_Release(back) == 2, "with the reference that the stream held");
  IStream_Seek(stream, start, STREAM_SEEK_SET, NULL);
  IMarshal_MarshalInterface(marshal, stream, &IID_IUnknown, object, MSHCTX_INPROC, NULL, MSHLFLAGS_NORMAL);
  IStream_Seek(stream, start, STREAM_SEEK_SET, NULL);
  CHECK(IMarshal_ReleaseMarshalData(marshal, stream) == S_OK && outer.references == 2,
        "what is not wanted is given back");
  CHECK(FAILED(IMarshal_UnmarshalInterface(marshal, stream, &IID_IUnknown, &wrong)) && wrong == NULL,
        "an empty stream holds nothing");
  IStream_Seek(stream, start, STREAM_SEEK_SET, NULL);
  IStream_Write(stream, "garbage that is longer than what is written", 40, NULL);
  IStream_Seek(stream, start, STREAM_SEEK_SET, NULL);
  wrong = (void *)1;
  CHECK(IMarshal_UnmarshalInterface(marshal, stream, &IID_IUnknown, &wrong) == E_FAIL && wrong == NULL,
        "garbage is refused");
  CHECK(IMarshal_MarshalInterface(marshal, NULL, &IID_IUnknown, object, MSHCTX_INPROC, NULL, 0) == E_INVALIDARG &&
            IMarshal_MarshalInterface(marshal, stream, NULL, object, MSHCTX_INPROC, NULL, 0) == E_INVALIDARG &&
            IMarshal_MarshalInterface(marshal, stream, &IID_IUnknown, NULL, MSHCTX_INPROC, NULL, 0) == E_INVALIDARG,
        "stream, interface and object are needed");
  CHECK(IMarshal_MarshalInterface(marshal, stream, &IID_IDispatch, object, MSHCTX_INPROC, NULL, 0) == E_NOINTERFACE,
        "an interface that the object lacks cannot be written");
  CHECK(FAILED(IMarshal_MarshalInterface(marshal, stream, &IID_IUnknown, object, MSHCTX_DIFFERENTMACHINE, NULL, 0)),
        "nothing goes to another machine");
  CHECK(IMarshal_DisconnectObject(marshal, 0) == S_OK, "there is nothing to disconnect");
  marshal_functions(stream, object);
  IStream_Release(stream);
  IMarshal_Release(marshal);
  CHECK(IUnknown_Release(outer.inner) == 0 && outer.references == 1, "the marshaler goes with its inner unknown");

  object = make_thing();
  stream = NULL;
  CHECK(CoMarshalInterThreadInterfaceInStream(&IID_IUnknown, object, &stream) == S_OK && stream,
        "an interface is packed for another thread");
  Unpacking unpacking = {stream, E_FAIL, NULL};
  pthread_t thread;
  pthread_create(&thread, NULL, unpack, &unpacking);
  pthread_join(thread, NULL);
  CHECK(unpacking.result == S_OK && unpacking.object == object, "and unpacked there");
  CHECK(IUnknown_Release(unpacking.object) == 1 && IUnknown_Release(object) == 0, "no reference is left over");
  stream = (IStream *)1;
  CHECK(CoMarshalInterThreadInterfaceInStream(&IID_IUnknown, NULL, &stream) == E_INVALIDARG && stream == NULL,
        "an object is needed");
  CHECK(CoMarshalInterThreadInterfaceInStream(NULL, (IUnknown *)&outer, &stream) == E_INVALIDARG,
        "an interface is needed");
  CHECK(CoMarshalInterThreadInterfaceInStream(&IID_IUnknown, (IUnknown *)&outer, NULL) == E_INVALIDARG,
        "a place is needed");
  CHECK(CoGetInterfaceAndReleaseStream(NULL, &IID_IUnknown, &wrong) == E_INVALIDARG, "a stream is needed");
  CoUninitialize();
  return check_end();
}
