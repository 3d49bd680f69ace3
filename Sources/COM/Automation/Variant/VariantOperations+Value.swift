extension VariantOperations {
  /// VarXFromDisp: the default property of an object, converted, and put where a value of that type belongs.
  ///
  /// - Returns: E_INVALIDARG without a place, DISP_E_BADVARTYPE without an object, what Invoke returned, and what
  ///   ``changeType(_:to:_:flags:locale:)`` returns.
  package static func convertValue(
    of object: InterfacePointer?, locale: UInt32, to type: VariantType, into place: UnsafeMutableRawPointer?
  ) -> Int32 {
    AutomationError.status { () throws(AutomationError) in
      guard let place = unsafe place else { throw .invalidArgument }
      try VariantSlot.withTemporary { (source) throws(AutomationError) in
        // A VARIANT that borrows the object: never cleared.
        unsafe source.set(.dispatch, pointer: object)
        try VariantSlot.withTemporary { (result) throws(AutomationError) in
          try Conversion(flags: 0, locale: locale).convert(source, to: type, into: result)
          if type == .decimal {
            try unsafe DecimalNumber(at: result.address).store(to: place)
          } else {
            unsafe place.copyMemory(from: result.address + 8, byteCount: type.size)
          }
        }
      }
    }
  }
}
