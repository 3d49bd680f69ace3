"""A smart card from Python, through IDispatch alone: no header, no package, nothing but ctypes.

Run with the path of libcomcard.so.0; COMCARD_READERS=virtual chooses the reader inside the process.
"""
import ctypes
import struct
import sys
from ctypes import (
    CFUNCTYPE, POINTER, Structure, Union, byref, c_double, c_int32, c_int64, c_uint16, c_uint32, c_void_p, cast,
)

READER = "Comcard Virtual Reader 00 00"
VT_I4, VT_BSTR, VT_DISPATCH, VT_BYREF = 3, 8, 9, 0x4000
DISPATCH_METHOD = 1
DISP_E_EXCEPTION = 0x80020009 - (1 << 32)


class GUID(Structure):
    _fields_ = [("bytes", ctypes.c_ubyte * 16)]


class Value(Union):
    _fields_ = [("long", c_int32), ("longlong", c_int64), ("double", c_double), ("pointer", c_void_p)]


class VARIANT(Structure):
    _fields_ = [("vt", c_uint16), ("reserved", c_uint16 * 3), ("value", Value), ("record", c_void_p)]


class DISPPARAMS(Structure):
    _fields_ = [("rgvarg", POINTER(VARIANT)), ("names", POINTER(c_int32)), ("cArgs", c_uint32), ("cNamedArgs", c_uint32)]


class EXCEPINFO(Structure):
    _fields_ = [
        ("code", c_uint16), ("reserved", c_uint16), ("source", c_void_p), ("description", c_void_p),
        ("helpFile", c_void_p), ("helpContext", c_uint32), ("reserved2", c_void_p), ("fill", c_void_p),
        ("scode", c_int32),
    ]


library = ctypes.CDLL(sys.argv[1])
for function in (library.SysAllocStringLen,):
    function.restype = c_void_p
library.SysFreeString.argtypes = [c_void_p]
library.SysStringLen.argtypes = [c_void_p]
IID_NULL = GUID()
IID_IDispatch = GUID.from_buffer_copy(struct.pack("<IHH8B", 0x00020400, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46))


def wide(text):
    """UTF-16 that ends with a zero."""
    return ctypes.create_string_buffer(text.encode("utf-16-le") + b"\0\0")


def text_of(bstr):
    """A BSTR's text; frees it."""
    if not bstr:
        return ""
    result = ctypes.string_at(bstr, 2 * library.SysStringLen(bstr)).decode("utf-16-le")
    library.SysFreeString(bstr)
    return result


def check(hresult, what):
    if hresult < 0:
        sys.exit("%s: 0x%08X" % (what, hresult & 0xFFFFFFFF))


class ComFailure(Exception):
    def __init__(self, code, text, source):
        super().__init__("0x%08X%s" % (code & 0xFFFFFFFF, ": " + text if text else ""))
        self.code, self.source = code, source


class Dispatch:
    """An object whose methods are found by name when they are called."""

    def __init__(self, pointer):
        self.pointer = pointer

    def slot(self, number, *types):
        table = cast(self.pointer, POINTER(POINTER(c_void_p)))[0]
        return CFUNCTYPE(c_int32, c_void_p, *types)(table[number])

    def release(self):
        return self.slot(2)(self.pointer)

    def number(self, name):
        text = wide(name)
        names = (c_void_p * 1)(ctypes.addressof(text))
        number = c_int32()
        check(
            self.slot(5, c_void_p, c_void_p, c_uint32, c_uint32, c_void_p)(
                self.pointer, byref(IID_NULL), names, 1, 0, byref(number)), name)
        return number.value

    def __call__(self, name, *arguments):
        variants = (VARIANT * max(1, len(arguments)))()
        for index, argument in enumerate(reversed(arguments)):
            variant = variants[index]
            if isinstance(argument, c_int32):
                variant.vt = VT_BYREF | VT_I4
                variant.value.pointer = ctypes.addressof(argument)
            elif isinstance(argument, int):
                variant.vt = VT_I4
                variant.value.long = argument
            else:
                variant.vt = VT_BSTR
                variant.value.pointer = library.SysAllocStringLen(wide(argument), len(argument))
        parameters = DISPPARAMS(variants, None, len(arguments), 0)
        result, exception, place = VARIANT(), EXCEPINFO(), c_uint32()
        status = self.slot(
            6, c_int32, c_void_p, c_uint32, c_uint16, c_void_p, c_void_p, c_void_p, c_void_p)(
            self.pointer, self.number(name), byref(IID_NULL), 0, DISPATCH_METHOD, byref(parameters), byref(result),
            byref(exception), byref(place))
        for variant in variants:
            if variant.vt == VT_BSTR:
                library.SysFreeString(variant.value.pointer)
        if status == DISP_E_EXCEPTION:
            text_of(exception.helpFile)
            raise ComFailure(exception.scode, text_of(exception.description), text_of(exception.source))
        check(status, name)
        return Dispatch(result.value.pointer) if result.vt == VT_DISPATCH else result.value.longlong


def main():
    check(library.CoInitializeEx(None, 0), "CoInitializeEx")
    clsid = GUID()
    check(library.CLSIDFromProgID(wide("Comcard.SCardManage"), byref(clsid)), "CLSIDFromProgID")
    pointer = c_void_p()
    check(library.CoCreateInstance(byref(clsid), None, 1, byref(IID_IDispatch), byref(pointer)), "CoCreateInstance")
    manager = Dispatch(pointer.value)

    manager("AttachByIFD", READER)
    print("AttachByIFD: done")
    state, protocol = c_int32(-1), c_int32(-1)
    manager("status", state, protocol)
    print("Status: state %d, protocol %d" % (state.value, protocol.value))
    files = manager("CreateFileAccess")
    print("CreateFileAccess: an object with %d of its references" % (files.release() + 1))
    manager("SCardLock")
    print("SCardLock: done")
    try:
        manager("SCardUnlock", 99)
    except ComFailure as failure:
        print("SCardUnlock(99): %s" % failure)
    manager("SCardUnlock", 0)
    print("SCardUnlock: done")
    manager("Detach")
    print("Detach: done")
    try:
        manager("Status", state, protocol)
        sys.exit("Status works without a card")
    except ComFailure as failure:
        print("Status: %s" % failure)
    print("live objects: %d" % manager.release())
    library.CoUninitialize()


main()
