extension ArrayMemory {
  /// The address of the element at `indices`, the first dimension's index first.
  ///
  /// - Throws: DISP_E_BADINDEX; E_INVALIDARG for an array without data.
  @inline(__always)
  static func element(
    of array: ArrayDescriptor, _ indices: UnsafePointer<Int32>
  ) throws(AutomationError) -> UnsafeMutableRawPointer {
    guard let data = unsafe array.data, array.dimensions > 0 else { throw .invalidArgument }
    let last = array.dimensions &- 1
    // 64 bits hold the difference of any two bounds.
    var cell = unsafe Int(indices[0]) &- Int(array.lowerBound(last))
    guard cell >= 0, cell < Int(array.count(last)) else { throw .badIndex }
    if last > 0 { cell = try unsafe inner(of: array, indices, cell) }
    return unsafe data + cell &* array.elementSize
  }

  @inline(never)
  private static func inner(
    of array: ArrayDescriptor, _ indices: UnsafePointer<Int32>, _ first: Int
  ) throws(AutomationError) -> Int {
    var cell = first
    var stride = Int(array.count(array.dimensions - 1))
    for dimension in 1..<array.dimensions {
      let bound = array.dimensions - 1 - dimension
      let index = unsafe Int(indices[dimension]) - Int(array.lowerBound(bound))
      guard index >= 0, index < Int(array.count(bound)) else { throw .badIndex }
      // An array whose cells were allocated is far below these limits; one with invented bounds may not be.
      let (offset, isOver) = index.multipliedReportingOverflow(by: stride)
      let (sum, isOver2) = cell.addingReportingOverflow(offset)
      let (next, isOver3) = stride.multipliedReportingOverflow(by: Int(array.count(bound)))
      guard !isOver, !isOver2, !isOver3, sum <= Int.max / max(array.elementSize, 1) else { throw .badIndex }
      (cell, stride) = (sum, next)
    }
    return cell
  }

  /// SafeArrayPtrOfIndex: E_INVALIDARG for NULL, DISP_E_BADINDEX.
  package static func pointer(
    _ array: UnsafeMutableRawPointer?, _ indices: UnsafePointer<Int32>?,
    to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let array = unsafe array, let indices = unsafe indices, let result = unsafe result else {
      return AutomationError.invalidArgument.hresult
    }
    do throws(AutomationError) {
      unsafe result.pointee = try element(of: ArrayDescriptor(array), indices)
      return 0
    } catch {
      return error.hresult
    }
  }

  /// SafeArrayGetElement: a copy that the caller owns. E_INVALIDARG for NULL, DISP_E_BADINDEX, E_OUTOFMEMORY.
  package static func get(
    _ array: UnsafeMutableRawPointer?, _ indices: UnsafePointer<Int32>?, to result: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let array = unsafe array, let indices = unsafe indices, let result = unsafe result else {
      return AutomationError.invalidArgument.hresult
    }
    do throws(AutomationError) {
      let array = unsafe ArrayDescriptor(array)
      let element = try unsafe element(of: array, indices)
      if array.features.isDisjoint(with: .owning) {
        unsafe copyBytes(from: element, to: result, array.elementSize)
      } else {
        try unsafe duplicate(element, of: array, into: result)
      }
      return 0
    } catch {
      return error.hresult
    }
  }

  /// SafeArrayPutElement: frees the old element and keeps a copy of the new one. `value` is itself the BSTR or the
  /// interface where the elements are such, else their address. E_INVALIDARG for NULL, DISP_E_BADINDEX,
  /// E_OUTOFMEMORY.
  package static func put(
    _ array: UnsafeMutableRawPointer?, _ indices: UnsafePointer<Int32>?, _ value: UnsafeMutableRawPointer?
  ) -> Int32 {
    guard let array = unsafe array, let indices = unsafe indices else {
      return AutomationError.invalidArgument.hresult
    }
    do throws(AutomationError) {
      let array = unsafe ArrayDescriptor(array)
      let element = try unsafe element(of: array, indices)
      guard array.features.isDisjoint(with: .owning) else {
        if array.features.contains(.bstr) {
          try unsafe replace(text: element, with: value)
        } else {
          try unsafe replace(element, of: array, with: value)
        }
        return 0
      }
      guard let value = unsafe value else { return AutomationError.invalidArgument.hresult }
      unsafe copyBytes(from: value, to: element, array.elementSize)
      return 0
    } catch {
      return error.hresult
    }
  }

  /// Copies one element; the usual sizes without a call.
  @inline(__always)
  private static func copyBytes(
    from source: UnsafeMutableRawPointer, to target: UnsafeMutableRawPointer, _ count: Int
  ) {
    switch count {
    case 1: unsafe target.storeBytes(of: source.load(as: UInt8.self), as: UInt8.self)
    case 4: unsafe target.storeBytes(of: source.loadUnaligned(as: UInt32.self), as: UInt32.self)
    case 8: unsafe target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
    default: unsafe target.copyMemory(from: source, byteCount: count)
    }
  }

  /// A copy of an owning element, over whatever bytes `target` has.
  private static func duplicate(
    _ element: UnsafeMutableRawPointer, of array: ArrayDescriptor, into target: UnsafeMutableRawPointer
  ) throws(AutomationError) {
    if array.features.contains(.bstr) {
      let text = try unsafe copy(text: element.load(as: UnsafeMutableRawPointer?.self))
      unsafe target.storeBytes(of: text, as: UnsafeMutableRawPointer?.self)
    } else if array.features.contains(.variant) {
      var status: Int32 = 0
      try array.locked { () throws(AutomationError) in
        // What the caller's place held is not looked at.
        unsafe VariantSlot(target).type = .empty
        status = unsafe VariantOperations.duplicate(VariantSlot(element), into: VariantSlot(target))
      }
      try AutomationError.check(status)
    } else if !array.features.isDisjoint(with: .objects) {
      let object = unsafe element.load(as: UnsafeMutableRawPointer?.self)
      if let object = unsafe object { _ = unsafe unknownVtable(object).pointee.AddRef(object) }
      unsafe target.storeBytes(of: object, as: UnsafeMutableRawPointer?.self)
    } else {
      // A record: nobody here can copy it.
      throw .invalidArgument
    }
  }

  /// A copy of a BSTR; nil of nil.
  @inline(__always)
  private static func copy(text: UnsafeMutableRawPointer?) throws(AutomationError) -> UnsafeMutableRawPointer? {
    guard let text = unsafe text else { return nil }
    guard let copy = unsafe BSTRMemory.duplicate(text) else { throw .outOfMemory }
    return unsafe copy
  }

  private static func replace(
    _ element: UnsafeMutableRawPointer, of array: ArrayDescriptor, with value: UnsafeMutableRawPointer?
  ) throws(AutomationError) {
    if array.features.contains(.bstr) {
      try unsafe replace(text: element, with: value)
    } else if array.features.contains(.variant) {
      guard let value = unsafe value else { throw .invalidArgument }
      var status: Int32 = 0
      try array.locked { () throws(AutomationError) in
        status = unsafe VariantOperations.copy(VariantSlot(value), to: VariantSlot(element))
      }
      try AutomationError.check(status)
    } else if !array.features.isDisjoint(with: .objects) {
      try array.locked { () throws(AutomationError) in
        if let value = unsafe value { _ = unsafe unknownVtable(value).pointee.AddRef(value) }
        let old = unsafe element.load(as: UnsafeMutableRawPointer?.self)
        unsafe element.storeBytes(of: value, as: UnsafeMutableRawPointer?.self)
        if let old = unsafe old { _ = unsafe unknownVtable(old).pointee.Release(old) }
      }
    } else {
      throw .invalidArgument
    }
  }

  /// The replacing of a BSTR, which runs no code of others and so needs no lock.
  @inline(__always)
  private static func replace(
    text element: UnsafeMutableRawPointer, with value: UnsafeMutableRawPointer?
  ) throws(AutomationError) {
    let fresh = try unsafe copy(text: value)
    let old = unsafe element.load(as: UnsafeMutableRawPointer?.self)
    unsafe element.storeBytes(of: fresh, as: UnsafeMutableRawPointer?.self)
    unsafe BSTRMemory.free(old)
  }

  /// Frees what the elements own, from `first` on, and leaves zeros.
  static func clearElements(of array: ArrayDescriptor, from first: Int = 0) {
    guard !array.features.isDisjoint(with: .owning), let data = unsafe array.data, let cells = array.cells,
      first < cells
    else { return }
    // Elements smaller than what they hold come from no array of ours, and a record's content nobody here knows.
    let isVariant = array.features.contains(.variant)
    guard array.elementSize >= (isVariant ? 24 : 8), !array.features.contains(.record) else { return }
    for cell in first..<cells {
      let element = unsafe data + cell * array.elementSize
      if isVariant {
        _ = unsafe VariantOperations.clear(VariantSlot(element))
        continue
      }
      let old = unsafe element.load(as: UnsafeMutableRawPointer?.self)
      unsafe element.storeBytes(of: nil, as: UnsafeMutableRawPointer?.self)
      if array.features.contains(.bstr) {
        unsafe BSTRMemory.free(old)
      } else if let old = unsafe old {
        _ = unsafe unknownVtable(old).pointee.Release(old)
      }
    }
  }

  /// Copies every element of one array over those of another of the same shape, which are freed.
  static func copyElements(of source: ArrayDescriptor, to target: ArrayDescriptor) throws(AutomationError) {
    guard let from = unsafe source.data, let to = unsafe target.data, let cells = source.cells else {
      throw .invalidArgument
    }
    let size = source.elementSize
    guard !source.features.isDisjoint(with: .owning) else {
      let (count, isOver) = cells.multipliedReportingOverflow(by: size)
      guard !isOver else { throw .invalidArgument }
      unsafe to.copyMemory(from: from, byteCount: count)
      return
    }
    guard size >= (source.features.contains(.variant) ? 24 : 8) else { throw .invalidArgument }
    for cell in 0..<cells {
      let (element, place) = unsafe (from + cell * size, to + cell * size)
      let isValue = source.features.contains(.variant)
      // PutElement's way: the elements are the pointers themselves, or VARIANTs by address.
      try unsafe replace(
        place, of: target, with: isValue ? element : element.load(as: UnsafeMutableRawPointer?.self))
    }
  }
}
