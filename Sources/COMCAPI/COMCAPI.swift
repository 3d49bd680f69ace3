// COMCAPI: the C functions of libcomcard.so, as objbase.h, oleauto.h and winscard.h declare them. Each function checks
// its pointers and calls the room below; none holds logic of its own. Names beyond those of libcomcard.map stay local.

/// Where a C function puts an object.
typealias ObjectPlace = UnsafeMutablePointer<UnsafeMutableRawPointer?>

/// A zero-terminated UTF-16 text of the caller.
typealias WideText = UnsafePointer<UInt16>
