/// Lists objects as an IEnumUnknown. The objects stay those that it was made of; it holds a reference to each.
public final class ObjectEnumerator: ObjectEnumeratorCoClass, IEnumUnknown {
  /// The objects, which clones share.
  private let list: List
  private let position: ListPosition

  /// Lists `count` objects.
  ///
  /// - Parameter object: Gives the object at an index, 0..<count.
  /// - Throws: What `object` throws.
  public init(count: Int, _ object: (Int) throws(COMError) -> IUnknownReference) throws(COMError) {
    let list = List()
    for index in 0..<max(count, 0) { list.append(try object(index)) }
    self.list = list
    position = ListPosition(count: list.count)
    super.init()
  }

  /// Lists Swift objects of one class.
  public convenience init(_ objects: some Collection<some CoClass>) throws(COMError) {
    var rest = Array(objects)[...]
    try self.init(count: rest.count) { (_) throws(COMError) in
      guard let object = rest.popFirst() else { throw COMError.unexpected }
      return try object.reference()
    }
  }

  private init(sharing list: List, at position: Int) {
    self.list = list
    self.position = ListPosition(count: list.count, at: position)
    super.init()
  }

  /// The next objects, each with a reference that the caller must release.
  ///
  /// - Returns: S_OK; S_FALSE where fewer than `celt` were left; E_POINTER without places, or without a place for the
  ///   number that only a caller of one can do without.
  public func Next(
    _ celt: UInt32, _ rgelt: UnsafeMutablePointer<UnsafeMutableRawPointer?>?,
    _ pceltFetched: UnsafeMutablePointer<UInt32>?
  ) -> Int32 {
    unsafe pceltFetched?.pointee = 0
    guard let rgelt = unsafe rgelt, unsafe celt == 1 || pceltFetched != nil else { return COMError.pointer.hresult }
    let range = position.advance(celt)
    for (number, index) in range.enumerated() { unsafe rgelt[number] = list.reference(index) }
    unsafe pceltFetched?.pointee = UInt32(range.count)
    return range.count == Int(celt) ? 0 : 1
  }

  /// Leaves objects out; S_FALSE where fewer than `celt` were left, and then none is.
  public func Skip(_ celt: UInt32) -> Int32 { position.advance(celt).count == Int(celt) ? 0 : 1 }

  /// Begins again. S_OK.
  public func Reset() -> Int32 {
    position.reset()
    return 0
  }

  /// Another list of the same objects that stands at the same one.
  ///
  /// - Returns: S_OK, E_POINTER, E_OUTOFMEMORY.
  public func Clone(_ ppenum: UnsafeMutablePointer<UnsafeMutableRawPointer?>?) -> Int32 {
    guard let ppenum = unsafe ppenum else { return COMError.pointer.hresult }
    unsafe ppenum.pointee = nil
    return COMError.status { () throws(COMError) in
      let copy = try makeObject { () throws(COMError) in ObjectEnumerator(sharing: list, at: position.current) }
      unsafe ppenum.pointee = try copy.reference(as: IEnumUnknownReference.self).transferRef()
      return 0
    }
  }

  /// References that it owns, not changed any more once an enumerator has them.
  @safe
  private final class List {
    private var objects: [InterfacePointer] = unsafe []

    var count: Int { unsafe objects.count }

    deinit {
      for index in unsafe objects.indices { _ = unsafe unknownVtable(objects[index]).pointee.Release(objects[index]) }
    }

    func append(_ object: consuming IUnknownReference) {
      let pointer = unsafe object.transferRef()
      unsafe objects.append(pointer)
    }

    /// Another reference to an object, for the caller.
    func reference(_ index: Int) -> InterfacePointer {
      let object = unsafe objects[index]
      _ = unsafe unknownVtable(object).pointee.AddRef(object)
      return unsafe object
    }
  }
}
