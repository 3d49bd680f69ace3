extension ArrayMemory {
  /// SafeArrayAddRef: keeps the memory of a descriptor and, where they are its own, of its data. E_INVALIDARG for NULL.
  ///
  /// - Parameter data: Gets the data that are kept too, or nil.
  package static func pin(
    _ array: UnsafeMutableRawPointer?, _ data: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let data = unsafe data else { return AutomationError.invalidArgument.hresult }
    unsafe data.pointee = nil
    guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }) else {
      return AutomationError.invalidArgument.hresult
    }
    let block = unsafe array.address - ArrayDescriptor.hiddenSize
    unsafe ArrayPins.add(array.address, in: block)
    guard let own = unsafe array.data, array.features.isDisjoint(with: .foreignData) else { return 0 }
    unsafe ArrayPins.add(own, in: array.features.contains(.vector) ? block : own)
    unsafe data.pointee = own
    return 0
  }

  /// SafeArrayReleaseData and SafeArrayReleaseDescriptor: undoes one ``pin(_:_:)`` for what begins at the address.
  package static func unpin(_ address: UnsafeMutableRawPointer?) {
    if let address = unsafe address { unsafe ArrayPins.remove(address) }
  }
}
