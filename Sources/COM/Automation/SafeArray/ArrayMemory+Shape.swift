import Glibc

extension ArrayMemory {
  // MARK: Copies

  /// SafeArrayCopy: a copy with all that the elements own; nil of nil. E_INVALIDARG for no place, for elements without
  /// a size and for records; E_OUTOFMEMORY.
  package static func copy(
    _ source: UnsafeMutableRawPointer?, to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    AutomationError.status { () throws(AutomationError) in
      guard let result = unsafe result else { throw .invalidArgument }
      unsafe result.pointee = nil
      guard let source = unsafe source.map({ unsafe ArrayDescriptor($0) }) else { return }
      guard source.elementSize > 0, source.dimensions > 0, !source.features.contains(.record) else {
        throw .invalidArgument
      }
      var made: UnsafeMutableRawPointer?
      try AutomationError.check(unsafe allocateDescriptor(UInt32(source.dimensions), to: &made))
      guard let made = unsafe made else { throw .unexpected }
      let copy = unsafe ArrayDescriptor(made)
      copy.features = source.features.intersection(.copied)
      copy.elementSize = source.elementSize
      if copy.features.contains(.hasIID) {
        copy.hiddenIID = source.hiddenIID
      } else if copy.features.contains(.hasType) {
        copy.hiddenType = source.hiddenType
      }
      for bound in 0..<source.dimensions {
        copy.setBound(bound, count: source.count(bound), lower: source.lowerBound(bound))
      }
      do throws(AutomationError) {
        if unsafe source.data != nil {
          try AutomationError.check(unsafe allocateData(made))
          try source.locked { () throws(AutomationError) in try copyElements(of: source, to: copy) }
        }
      } catch {
        _ = unsafe destroy(made)
        throw error
      }
      unsafe result.pointee = made
    }
  }

  /// SafeArrayCopyData: over the elements of another array of the same shape, which are freed. E_INVALIDARG for NULL,
  /// for another shape and for an array without data; E_OUTOFMEMORY, and part of the elements is copied then.
  package static func copyData(_ source: UnsafeMutableRawPointer?, to target: UnsafeMutableRawPointer?) -> Int32 {
    AutomationError.status { () throws(AutomationError) in
      guard let source = unsafe source.map({ unsafe ArrayDescriptor($0) }),
        let target = unsafe target.map({ unsafe ArrayDescriptor($0) }), source.dimensions == target.dimensions,
        source.elementSize == target.elementSize,
        source.features.intersection(.owning) == target.features.intersection(.owning)
      else { throw .invalidArgument }
      for bound in 0..<source.dimensions where source.count(bound) != target.count(bound) { throw .invalidArgument }
      guard unsafe source.address != target.address else { return }
      try source.locked { () throws(AutomationError) in
        try target.locked { () throws(AutomationError) in try copyElements(of: source, to: target) }
      }
    }
  }

  /// SafeArrayRedim: another size for the last dimension; elements that go are freed, those that come are zero.
  /// E_INVALIDARG for NULL and for an array of a fixed size, DISP_E_ARRAYISLOCKED, E_OUTOFMEMORY.
  package static func resize(_ array: UnsafeMutableRawPointer?, _ bound: UnsafeRawPointer?) -> Int32 {
    AutomationError.status { () throws(AutomationError) in
      guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }), let bound = unsafe bound,
        array.dimensions > 0, array.features.isDisjoint(with: [.fixedSize, .foreignData])
      else { throw .invalidArgument }
      guard !array.isLocked else { throw .arrayIsLocked }
      if let data = unsafe array.data, unsafe ArrayPins.holds(data) { throw .arrayIsLocked }
      let count = unsafe bound.loadUnaligned(as: UInt32.self)
      let lower = unsafe bound.loadUnaligned(fromByteOffset: 4, as: Int32.self)
      guard unsafe array.data != nil else { return array.setBound(0, count: count, lower: lower) }
      guard let old = array.cells else { throw .invalidArgument }
      let former = (array.count(0), array.lowerBound(0))
      array.setBound(0, count: count, lower: lower)
      do throws(AutomationError) {
        try resizeData(of: array, from: old, restoring: former)
      } catch {
        array.setBound(0, count: former.0, lower: former.1)
        throw error
      }
    }
  }

  /// Gives an array whose last bound has changed its new memory.
  private static func resizeData(
    of array: ArrayDescriptor, from old: Int, restoring former: (UInt32, Int32)
  ) throws(AutomationError) {
    guard let cells = array.cells, let data = unsafe array.data else { throw .outOfMemory }
    let (size, isOver) = cells.multipliedReportingOverflow(by: array.elementSize)
    guard !isOver, size <= Int(Int32.max) else { throw .outOfMemory }
    if cells < old {
      // The old bound once more, for the elements that go; locked, so that none of them can take the array along.
      let fresh = (array.count(0), array.lowerBound(0))
      array.setBound(0, count: former.0, lower: former.1)
      try array.locked { () throws(AutomationError) in clearElements(of: array, from: cells) }
      array.setBound(0, count: fresh.0, lower: fresh.1)
    }
    let kept = min(cells, old) * array.elementSize
    if array.features.contains(.vector) {
      guard let block = unsafe TaskMemory.allocate(size) else { throw .outOfMemory }
      unsafe block.copyMemory(from: data, byteCount: kept)
      array.features.subtract(.vector)
      unsafe array.data = block
    } else if let block = unsafe TaskMemory.reallocate(data, max(size, 1)) {
      unsafe array.data = block
    } else if cells > old {
      throw .outOfMemory
    }
    if size > kept, let data = unsafe array.data { _ = unsafe memset(data + kept, 0, size - kept) }
  }

  // MARK: Locks

  /// SafeArrayLock: E_INVALIDARG for NULL, E_UNEXPECTED for a lock too many.
  package static func lock(_ array: UnsafeMutableRawPointer?) -> Int32 {
    AutomationError.status { () throws(AutomationError) in
      guard let array = unsafe array else { throw .invalidArgument }
      try unsafe ArrayDescriptor(array).lock()
    }
  }

  /// SafeArrayUnlock: E_INVALIDARG for NULL, E_UNEXPECTED where the array is not locked.
  package static func unlock(_ array: UnsafeMutableRawPointer?) -> Int32 {
    AutomationError.status { () throws(AutomationError) in
      guard let array = unsafe array else { throw .invalidArgument }
      try unsafe ArrayDescriptor(array).unlock()
    }
  }

  /// SafeArrayAccessData: a lock, and where the elements are.
  package static func accessData(
    _ array: UnsafeMutableRawPointer?, to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let array = unsafe array, let result = unsafe result else { return AutomationError.invalidArgument.hresult }
    unsafe result.pointee = nil
    let status = unsafe lock(array)
    if status >= 0 { unsafe result.pointee = ArrayDescriptor(array).data }
    return status
  }

  // MARK: What an array says of itself

  /// SafeArrayGetDim and SafeArrayGetElemsize: 0 for NULL.
  package static func dimensions(_ array: UnsafeMutableRawPointer?) -> UInt32 {
    unsafe array.map { unsafe UInt32(truncatingIfNeeded: ArrayDescriptor($0).dimensions) } ?? 0
  }

  package static func elementSize(_ array: UnsafeMutableRawPointer?) -> UInt32 {
    unsafe array.map { unsafe UInt32(truncatingIfNeeded: ArrayDescriptor($0).elementSize) } ?? 0
  }

  /// SafeArrayGetLBound and SafeArrayGetUBound: E_INVALIDARG for NULL, DISP_E_BADINDEX for no dimension.
  package static func bounds(
    _ array: UnsafeMutableRawPointer?, _ dimension: UInt32, lower: UnsafeMutablePointer<Int32>?,
    upper: UnsafeMutablePointer<Int32>?
  ) -> Int32 {
    guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }), unsafe lower != nil || upper != nil else {
      return AutomationError.invalidArgument.hresult
    }
    guard let bound = array.bound(dimension) else { return AutomationError.badIndex.hresult }
    let first = array.lowerBound(bound)
    unsafe lower?.pointee = first
    // No elements: one below the first.
    unsafe upper?.pointee = first &+ Int32(bitPattern: array.count(bound)) &- 1
    return 0
  }

  /// SafeArrayGetVartype: E_INVALIDARG for NULL, and for an array that does not tell.
  package static func type(_ array: UnsafeMutableRawPointer?) throws(AutomationError) -> VariantType {
    guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }) else { throw .invalidArgument }
    let features = array.features
    if features.contains(.hasType) { return array.hiddenType }
    if features.contains(.record) { return .record }
    if features.contains(.dispatch) { return .dispatch }
    if features.contains(.unknown) { return .unknown }
    if features.contains(.bstr) { return .bstr }
    if features.contains(.variant) { return .variant }
    throw .invalidArgument
  }

  /// SafeArraySetIID and SafeArrayGetIID: E_INVALIDARG for NULL, and for an array without FADF_HAVEIID.
  package static func setIID(_ array: UnsafeMutableRawPointer?, _ iid: UnsafeRawPointer?) -> Int32 {
    guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }), let iid = unsafe iid,
      array.features.contains(.hasIID)
    else { return AutomationError.invalidArgument.hresult }
    array.hiddenIID = unsafe iid.loadUnaligned(as: GUID.self)
    return 0
  }

  package static func getIID(_ array: UnsafeMutableRawPointer?, to result: UnsafeMutableRawPointer?) -> Int32 {
    guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }), let result = unsafe result,
      array.features.contains(.hasIID)
    else { return AutomationError.invalidArgument.hresult }
    unsafe result.storeBytes(of: array.hiddenIID, as: GUID.self)
    return 0
  }

  // MARK: Records

  /// SafeArraySetRecordInfo: the array keeps a reference. E_INVALIDARG for NULL and for an array without FADF_RECORD.
  package static func setRecordInfo(_ array: UnsafeMutableRawPointer?, _ record: UnsafeMutableRawPointer?) -> Int32 {
    guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }), array.features.contains(.record) else {
      return AutomationError.invalidArgument.hresult
    }
    unsafe setRecord(record, of: array)
    return 0
  }

  /// SafeArrayGetRecordInfo: the caller owns the reference; NULL where none was set. E_INVALIDARG as for setting.
  package static func getRecordInfo(
    _ array: UnsafeMutableRawPointer?, to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }), let result = unsafe result,
      array.features.contains(.record)
    else { return AutomationError.invalidArgument.hresult }
    let record = unsafe array.hiddenRecord
    if let record = unsafe record { _ = unsafe unknownVtable(record).pointee.AddRef(record) }
    unsafe result.pointee = record
    return 0
  }

  static func setRecord(_ record: UnsafeMutableRawPointer?, of array: ArrayDescriptor) {
    let old = unsafe array.hiddenRecord
    if let record = unsafe record { _ = unsafe unknownVtable(record).pointee.AddRef(record) }
    unsafe array.hiddenRecord = record
    if let old = unsafe old { _ = unsafe unknownVtable(old).pointee.Release(old) }
  }

  // MARK: Bytes and texts

  /// BstrFromVector: the bytes of a one-dimensional array as a BSTR. E_INVALIDARG for NULL and for other arrays.
  package static func text(
    of array: UnsafeMutableRawPointer?, to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let result = unsafe result else { return AutomationError.invalidArgument.hresult }
    unsafe result.pointee = nil
    guard let array = unsafe array.map({ unsafe ArrayDescriptor($0) }), array.dimensions == 1, array.elementSize == 1
    else { return AutomationError.invalidArgument.hresult }
    guard let text = unsafe BSTRMemory.make(array.data, byteCount: Int(array.count(0))) else {
      return AutomationError.outOfMemory.hresult
    }
    unsafe result.pointee = text
    return 0
  }

  /// VectorFromBstr: the bytes of a BSTR as an array of VT_UI1 from 0 on; NULL is the empty text.
  package static func bytes(
    of text: UnsafeMutableRawPointer?, to result: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
  ) -> Int32 {
    guard let result = unsafe result else { return AutomationError.invalidArgument.hresult }
    unsafe result.pointee = nil
    let count = unsafe text.map { unsafe BSTRMemory.byteCount($0) } ?? 0
    guard let array = unsafe createVector(.ui1, 0, UInt32(clamping: count)) else {
      return AutomationError.outOfMemory.hresult
    }
    if let text = unsafe text, let data = unsafe ArrayDescriptor(array).data {
      unsafe data.copyMemory(from: text, byteCount: count)
    }
    unsafe result.pointee = array
    return 0
  }
}
