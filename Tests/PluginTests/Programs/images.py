"""images.py LIBCOMCARD CPP_PLUGIN SWIFT_PLUGIN PROVIDER: what images.c asks, from Python through ctypes alone."""
import sys
from ctypes import (CDLL, CFUNCTYPE, POINTER, Structure, byref, c_char, c_int, c_int32, c_int64, c_size_t, c_uint32,
                    c_uint64, c_void_p, cast, create_string_buffer)

GUID = c_char * 16
INPROC = 1


def guid(text):
    result = GUID()
    assert com.CLSIDFromString(wide(text), result) == 0, text
    return result


def wide(text):
    return create_string_buffer((text + "\0").encode("utf-16-le"))


def identifier(name):
    return GUID.in_dll(com, name)


class Object:
    """An interface pointer: method(slot, result type, argument types) calls through the vtable."""

    def __init__(self, pointer):
        assert pointer, "NULL"
        self.pointer = pointer

    def call(self, slot, *arguments, result=c_int32):
        table = cast(cast(self.pointer, POINTER(c_void_p))[0], POINTER(c_void_p))
        kinds = [type(argument) if not hasattr(argument, "_obj") else c_void_p for argument in arguments]
        values = [cast(argument, c_void_p) if kind is c_void_p and hasattr(argument, "_obj") else argument
                  for kind, argument in zip(kinds, arguments)]
        return CFUNCTYPE(result, c_void_p, *kinds)(table[slot])(self.pointer, *values)

    def release(self):
        return self.call(2, result=c_uint32)


class Counter(Object):
    def add(self, amount):
        return self.call(3, c_int32(amount))

    def get(self):
        value = c_int32()
        assert self.call(4, byref(value)) == 0
        return value.value

    def name(self):
        text = c_void_p()
        assert self.call(5, byref(text)) == 0
        return take(text)

    def copy_to(self, name):
        text = com.SysAllocString(wide(name))
        copy = c_void_p()
        status = self.call(6, c_void_p(text), byref(copy))
        com.SysFreeString(text)
        return status & 0xFFFFFFFF, copy.value


def take(text):
    """The text of a BSTR, which is given back."""
    length = com.SysStringByteLen(text)
    result = bytes((c_char * length).from_address(text.value)).decode("utf-16-le") if text.value else ""
    com.SysFreeString(text)
    return result


def create(clsid, iid):
    result = c_void_p()
    status = com.CoCreateInstance(clsid, None, INPROC, iid, byref(result))
    assert status == 0, hex(status & 0xFFFFFFFF)
    return result.value


def error():
    info = c_void_p()
    if com.GetErrorInfo(0, byref(info)) != 0:
        return None
    info, text = Object(info.value), c_void_p()
    assert info.call(5, byref(text)) == 0
    info.release()
    return take(text)


class Process(Structure):
    _fields_ = [("version", c_uint32), ("spied", c_uint32), ("runtime", c_void_p)]


class Spy:
    """An IMallocSpy that counts; its slots are made of Python functions."""

    def __init__(self):
        self.allocations = 0
        number, pointer = c_size_t, c_void_p

        def query(this, iid, result):
            cast(result, POINTER(c_void_p))[0] = this
            return 0

        def pre_alloc(this, count):
            self.allocations += 1
            return count

        def pre_realloc(this, block, count, actual, spied):
            cast(actual, POINTER(c_void_p))[0] = block
            return count

        same = lambda this, block, *rest: block
        nothing = lambda this, *rest: None
        kept = [
            CFUNCTYPE(c_int32, pointer, pointer, pointer)(query),
            CFUNCTYPE(c_uint32, pointer)(lambda this: 1), CFUNCTYPE(c_uint32, pointer)(lambda this: 1),
            CFUNCTYPE(number, pointer, number)(pre_alloc), CFUNCTYPE(pointer, pointer, pointer)(same),
            CFUNCTYPE(pointer, pointer, pointer, c_int)(same), CFUNCTYPE(None, pointer, c_int)(nothing),
            CFUNCTYPE(number, pointer, pointer, number, pointer, c_int)(pre_realloc),
            CFUNCTYPE(pointer, pointer, pointer, c_int)(same), CFUNCTYPE(pointer, pointer, pointer, c_int)(same),
            CFUNCTYPE(number, pointer, number, c_int)(same), CFUNCTYPE(pointer, pointer, pointer, c_int)(same),
            CFUNCTYPE(c_int, pointer, pointer, c_int, c_int)(lambda this, block, spied, actual: actual),
            CFUNCTYPE(None, pointer)(nothing), CFUNCTYPE(None, pointer)(nothing),
        ]
        self.kept = kept
        self.table = (c_void_p * len(kept))(*[cast(each, c_void_p) for each in kept])
        self.object = (c_void_p * 1)(cast(self.table, c_void_p))


def main(libcomcard, cpp_plugin, swift_plugin, provider):
    global com
    com = CDLL(libcomcard)  # RTLD_LOCAL
    com.SysAllocString.restype = c_void_p
    for name in ("SysFreeString", "SysStringByteLen"):
        getattr(com, name).argtypes = [c_void_p]
    com.SysStringByteLen.restype = c_uint32
    assert com.CoInitializeEx(None, 0) == 0

    i_counter = guid("{4F1FFDBB-EBDD-4BD7-83B3-E62877E64C24}")
    cpp = Counter(create(guid("Example.CppCounter"), i_counter))
    swift = Counter(create(guid("Example.SwiftCounter"), i_counter))
    manage = Object(create(identifier("CLSID_SCardManage"), identifier("IID_ISCardManage")))

    # One runtime, whoever is asked.
    cells = [c_void_p.in_dll(CDLL(path), "comcard_runtime_v1") for path in (libcomcard, swift_plugin, provider)]
    assert len({each.value for each in cells}) == 1
    runtime = Object(cast(cells[0].value, POINTER(Process)).contents.runtime)

    # One class table.
    own, model = guid("{22515286-D9C2-4517-B154-DCF71EED04A1}"), guid("Example.CCounter")
    factory, cookie = c_void_p(), c_uint32()
    assert com.CoGetClassObject(model, INPROC, None, identifier("IID_IUnknown"), byref(factory)) == 0
    assert com.CoRegisterClassObject(own, factory, INPROC, 1, byref(cookie)) == 0
    Object(factory.value).release()
    for maker in (cpp, swift):
        assert maker.add(7) == 0
        status, copy = maker.copy_to("{22515286-D9C2-4517-B154-DCF71EED04A1}")
        assert status == 0 and Counter(copy).name() == "counter in C" and Counter(copy).get() == 7
        assert Counter(copy).release() == 0
    assert com.CoRevokeClassObject(cookie) == 0
    for maker in (cpp, swift):
        assert maker.copy_to("{22515286-D9C2-4517-B154-DCF71EED04A1}") == (0x80040154, None)
    error()

    # One allocator.
    spy = Spy()
    assert com.CoRegisterMallocSpy(spy.object) == 0
    for maker, name in ((cpp, "counter in C++"), (swift, "counter in Swift")):
        before = spy.allocations
        assert maker.name() == name and spy.allocations > before
    before = spy.allocations
    assert manage.call(7, c_uint64(0)) < 0 and spy.allocations > before
    error()
    assert com.CoRevokeMallocSpy() == 0

    # One error slot.
    for maker in (cpp, swift):
        assert maker.add(0x7FFFFFFF) & 0xFFFFFFFF == 0x80070057
        assert error() == "The counter cannot go that far." and error() is None
    assert manage.call(7, c_uint64(0)) < 0 and error()

    # One count of the objects that Swift made.
    count = lambda: runtime.call(COUNT_LIVE_OBJECTS, result=c_int64)
    before = count()
    other = Counter(create(guid("Example.SwiftCounter"), i_counter))
    assert count() == before + 1
    assert other.release() == 0 and count() == before
    assert manage.release() == 0 and count() == before - 1
    assert cpp.release() == 0 and swift.release() == 0
    com.CoFreeUnusedLibrariesEx(0, 0)
    com.CoUninitialize()
    print("done")


COUNT_LIVE_OBJECTS = int(sys.argv[5])
main(*sys.argv[1:5])
