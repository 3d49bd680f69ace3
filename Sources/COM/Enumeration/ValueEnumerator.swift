/// Lists values as an IEnumVARIANT: what a collection's `_NewEnum` returns, so that For Each works in late-bound
/// languages. The values stay those that it was made of.
///
///     func get__NewEnum() throws(COMError) -> IUnknownReference {
///       try makeObject { () throws(COMError) in try ValueEnumerator(names) }.reference()
///     }
public final class ValueEnumerator: ValueEnumeratorCoClass, IEnumVARIANT {
  /// The values, which clones share.
  private let list: List
  private let position: ListPosition

  /// Lists `count` values.
  ///
  /// - Parameter value: Makes the value at an index, 0..<count.
  /// - Throws: What `value` throws.
  public init(count: Int, _ value: (Int) throws(COMError) -> Variant) throws(COMError) {
    let list = List(capacity: max(count, 0))
    for index in 0..<max(count, 0) { list.append(try value(index)) }
    self.list = list
    position = ListPosition(count: list.count)
    super.init()
  }

  /// Lists the values, as VARIANTs of their type.
  ///
  /// - Throws: E_OUTOFMEMORY.
  public convenience init<Value: AutomationValue>(_ values: some Collection<Value>) throws(COMError) {
    var rest = Array(values)[...]
    try self.init(count: rest.count) { (_) throws(COMError) in
      guard let value = rest.popFirst() else { return Variant() }
      return try Variant(storing: value)
    }
  }

  private init(sharing list: List, at position: Int) {
    self.list = list
    self.position = ListPosition(count: list.count, at: position)
    super.init()
  }

  /// Copies the next values for the caller, who must clear them. What lay in the caller's places is not looked at.
  ///
  /// - Returns: S_OK; S_FALSE where fewer than `celt` were left; E_POINTER without places, or without a place for the
  ///   number that only a caller of one can do without; E_OUTOFMEMORY, and no value is handed out or passed over.
  public func Next(
    _ celt: UInt32, _ rgVar: UnsafeMutablePointer<VARIANT>?, _ pCeltFetched: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    unsafe pCeltFetched?.pointee = 0
    guard let rgVar = unsafe rgVar, unsafe celt == 1 || pCeltFetched != nil else { return COMError.pointer.hresult }
    let range = position.advance(celt)
    for (number, index) in range.enumerated() {
      let status = unsafe list.copy(index, to: rgVar + number)
      guard status >= 0 else {
        for done in 0..<number { _ = unsafe VariantOperations.clear(rgVar + done) }
        position.retreat(range)
        return status
      }
    }
    unsafe pCeltFetched?.pointee = UInt32(range.count)
    return range.count == Int(celt) ? 0 : 1
  }

  /// Leaves values out; S_FALSE where fewer than `celt` were left, and then none is.
  public func Skip(_ celt: UInt32) -> Int32 { position.advance(celt).count == Int(celt) ? 0 : 1 }

  /// Begins again. S_OK.
  public func Reset() -> Int32 {
    position.reset()
    return 0
  }

  /// Another list of the same values that stands at the same one.
  ///
  /// - Returns: S_OK, E_POINTER, E_OUTOFMEMORY.
  public func Clone(_ ppEnum: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    guard let ppEnum = unsafe ppEnum else { return COMError.pointer.hresult }
    unsafe ppEnum.pointee = nil
    return COMError.status { () throws(COMError) in
      let copy = try makeObject { () throws(COMError) in ValueEnumerator(sharing: list, at: position.current) }
      unsafe ppEnum.pointee = try copy.reference(as: IEnumVARIANTReference.self).transferRef()
      return 0
    }
  }

  /// VARIANTs that it owns, not changed any more once an enumerator has them.
  @safe
  private final class List {
    private let places: UnsafeMutablePointer<VARIANT>
    private(set) var count = 0

    init(capacity: Int) { unsafe places = .allocate(capacity: capacity) }

    deinit {
      for index in 0..<count { _ = unsafe VariantOperations.clear(places + index) }
      unsafe places.deallocate()
    }

    /// Takes a value over; there is room for as many as the capacity says.
    func append(_ value: consuming Variant) {
      unsafe (places + count).initialize(to: value.transfer())
      count += 1
    }

    /// A copy in a place that holds nothing yet, and is empty after a failure.
    func copy(_ index: Int, to place: UnsafeMutablePointer<VARIANT>) -> Int32 {
      unsafe place.initialize(to: VARIANT())
      return unsafe VariantOperations.copy(places + index, to: place)
    }
  }
}
