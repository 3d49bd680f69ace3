/// The arguments of a late-bound call, for objects that take them apart themselves.
///
/// SAFETY (for the whole file): the array is read within its count, and only where it is there.
package enum DispatchParameters {
  /// The argument for one parameter, converted to a type. The corresponding C function is `DispGetParam`.
  ///
  /// - Parameters:
  ///   - position: The number of the parameter in the IDL; a name given by the caller counts as much as a place.
  ///   - result: A VARIANT that holds something or is empty; on failure it stays as it is.
  ///   - faulty: The place of the argument in rgvarg where it does not convert.
  /// - Returns: S_OK, DISP_E_PARAMNOTFOUND, what VariantChangeType returns, E_INVALIDARG for counts without arrays.
  package static func argument(
    _ parameters: UnsafePointer<DISPPARAMS>, _ position: UInt32, _ type: UInt16,
    _ result: UnsafeMutablePointer<VARIANT>,
    _ faulty: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    let given = unsafe parameters.pointee
    let (count, named) = unsafe (given.cArgs, given.cNamedArgs)
    guard named <= count else { return DispatchError.badParameterCount }
    guard count > 0 else { return DispatchError.parameterNotFound }
    guard let variants = unsafe given.rgvarg, unsafe named == 0 || given.rgdispidNamedArgs != nil else {
      return DispatchError.invalidArgument
    }
    var place: UInt32?
    if position < count - named {
      place = count - 1 - position
    } else if let names = unsafe given.rgdispidNamedArgs {
      for index in 0..<named where unsafe UInt32(bitPattern: names[Int(index)]) == position { place = index }
    }
    guard let place else { return DispatchError.parameterNotFound }
    let status = unsafe VariantOperations.changeType(variants + Int(place), to: result, VariantType(rawValue: type))
    if status < 0, let faulty = unsafe faulty { unsafe faulty.pointee = place }
    return status
  }
}
