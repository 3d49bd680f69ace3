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

/// `HINSTANCE CoLoadLibrary(LPOLESTR, BOOL)`: NULL where the library does not load. CoFreeLibrary gives it back.
@c(CoLoadLibrary)
public func coLoadLibrary(_ name: UnsafePointer<UInt16>?, _ freesItself: Int32) -> UnsafeMutableRawPointer? {
  guard let name = unsafe String(wide: name), !name.isEmpty else { return nil }
  return unsafe com_library_open(name)
}

/// `void CoFreeLibrary(HINSTANCE)`
@c(CoFreeLibrary)
public func coFreeLibrary(_ library: UnsafeMutableRawPointer?) {
  if let library = unsafe library { _ = unsafe com_library_close(library) }
}

/// `void CoFreeAllLibraries(void)`: what is unused is closed at once.
@c(CoFreeAllLibraries)
public func coFreeAllLibraries() { coFreeUnusedLibrariesEx(0, 0) }
