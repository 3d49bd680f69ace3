internal import COM

/// `void CoFreeUnusedLibraries(void)`: CoFreeUnusedLibrariesEx with the default delay.
@c(CoFreeUnusedLibraries)
public func coFreeUnusedLibraries() { coFreeUnusedLibrariesEx(UInt32.max, 0) }

/// `void CoFreeUnusedLibrariesEx(DWORD, DWORD)`: closes libraries that were unused for that many milliseconds; INFINITE
/// stands for ten minutes. Libraries with Swift code stay.
@c(CoFreeUnusedLibrariesEx)
public func coFreeUnusedLibrariesEx(_ delay: UInt32, _ reserved: UInt32) {
  guard reserved == 0 else { return }
  unsafe Runtime.vtable.pointee.FreeUnusedLibraries(Runtime.pointer, delay)
}

/// `HINSTANCE CoLoadLibrary(LPOLESTR, BOOL)`: NULL where the library does not load. A file that a path names is looked
/// at first: one that is cut off, for another processor, or that others could have written is refused. CoFreeLibrary
/// gives the library back; the second argument means nothing.
@c(CoLoadLibrary)
public func coLoadLibrary(_ name: UnsafeMutableRawPointer?, _ freesItself: Int32) -> UnsafeMutableRawPointer? {
  unsafe Runtime.vtable.pointee.LoadLibrary(Runtime.pointer, name)
}

/// `void CoFreeLibrary(HINSTANCE)`: nothing for what CoLoadLibrary did not give, or was given back as often.
@c(CoFreeLibrary)
public func coFreeLibrary(_ library: UnsafeMutableRawPointer?) {
  unsafe Runtime.vtable.pointee.FreeLibrary(Runtime.pointer, library)
}

/// `void CoFreeAllLibraries(void)`: gives back all that CoLoadLibrary gave and CoFreeLibrary did not, but for libraries
/// whose DllCanUnloadNow says that they are in use, and closes at once what is unused besides.
@c(CoFreeAllLibraries)
public func coFreeAllLibraries() { unsafe Runtime.vtable.pointee.FreeAllLibraries(Runtime.pointer) }
