package import CPCSCLite

/// The system's libpcsclite.so.1, opened when first needed.
package enum PCSCLite {
  @safe private struct Loaded: @unchecked Sendable {
    // SAFETY: written once before it is shared, and never freed: other threads may be inside its functions.
    let table: UnsafePointer<pcsc_functions>
  }

  private static let loaded = Guarded<Loaded?>(nil)

  /// The functions of pcsc-lite.
  ///
  /// A failure is not remembered, so that a library installed later is found.
  ///
  /// - Returns: a table that lives as long as the process.
  /// - Throws: SCARD_E_NO_SERVICE where the library, or one function in it, is missing.
  package static func load() throws(SmartCardError) -> UnsafePointer<pcsc_functions> {
    let found = loaded.withLock { (known) -> Loaded? in
      if let known { return known }
      // SAFETY: the table is written by the loader before anyone reads it, or freed.
      let table = UnsafeMutablePointer<pcsc_functions>.allocate(capacity: 1)
      guard unsafe pcsc_load_library(table) != 0 else {
        unsafe table.deallocate()
        return nil
      }
      known = unsafe Loaded(table: UnsafePointer(table))
      return known
    }
    guard let found else { throw .noService }
    return unsafe found.table
  }
}
