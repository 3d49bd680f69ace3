/// A reference to an enumerator: an interface whose first methods are Next, Skip, Reset and Clone, as COM's enumerators
/// have them. The IDL compiler sees the shape, and makes the references conform.
///
///     for text in try strings.collect() { ... }
///     try objects.forEach { object in ... }
public protocol EnumeratorReference: InterfaceReference, ~Copyable {
  /// What Next hands out, as `Enumerated<Element>`.
  associatedtype Elements
}

/// Names the type of an enumerator's elements, which may be one that cannot be copied.
public enum Enumerated<Element: EnumeratedElement & ~Copyable> {}

extension EnumeratorReference where Self: ~Copyable {
  /// The elements from where the enumerator stands on, one by one.
  ///
  /// - Parameter batchSize: How many one call of Next is asked for, 1...4096.
  public func elements<Element: EnumeratedElement & ~Copyable>(
    batchSize: Int = 16
  ) -> Enumerator<Element> where Elements == Enumerated<Element> {
    Enumerator(self, batchSize: batchSize)
  }

  /// Calls `body` with each element, which it owns then, from where the enumerator stands on.
  ///
  /// - Throws: As ``Enumerator/next()``, and what `body` throws; the elements behind are given back.
  public func forEach<Element: EnumeratedElement & ~Copyable>(
    _ body: (consuming Element) throws -> Void
  ) throws where Elements == Enumerated<Element> {
    var elements = elements()
    while let element = try elements.next() { try body(element) }
  }

  /// What `transform` makes of each element, from where the enumerator stands on.
  ///
  /// - Throws: As ``Enumerator/next()``, and what `transform` throws.
  public func map<Element: EnumeratedElement & ~Copyable, Value>(
    _ transform: (consuming Element) throws -> Value
  ) throws -> [Value] where Elements == Enumerated<Element> {
    var result: [Value] = []
    var elements = elements()
    while let element = try elements.next() { result.append(try transform(element)) }
    return result
  }

  /// All elements from where the enumerator stands on. It does not return before the enumerator ends.
  ///
  /// - Throws: As ``Enumerator/next()``.
  public func collect<Element: EnumeratedElement>() throws(COMError) -> [Element]
  where Elements == Enumerated<Element> {
    var result: [Element] = []
    var elements = elements()
    while let element = try elements.next() { result.append(element) }
    return result
  }

  /// All values from where the enumerator stands on, converted where they are of another type.
  ///
  /// - Throws: As ``Enumerator/next()`` and ``Variant/value(as:)``.
  public func collect<Value: AutomationValue>(as type: Value.Type) throws(COMError) -> [Value]
  where Elements == Enumerated<Variant> {
    var result: [Value] = []
    var elements = elements()
    while let element = try elements.next() { result.append(try element.value()) }
    return result
  }
}

extension IDispatchReference {
  /// What a late-bound collection lists: its member DISPID_NEWENUM, that For Each asks for.
  ///
  /// - Throws: DISP_E_MEMBERNOTFOUND where the object is no collection, what else its Invoke returned, and E_NOINTERFACE
  ///   or DISP_E_TYPEMISMATCH where the member's value is no IEnumVARIANT.
  public func enumerator() throws(COMError) -> IEnumVARIANTReference {
    var none = GUID()
    var arguments = unsafe DISPPARAMS()
    var result = Variant()
    let kinds = UInt16(INVOKE_FUNC.rawValue | INVOKE_PROPERTYGET.rawValue)
    let status = unsafe result.withUnsafeMutablePointer { place in
      unsafe Invoke(DISPID_NEWENUM, &none, 0, kinds, &arguments, place, nil, nil)
    }
    guard status >= 0 else { throw comFailure(status) }
    guard let enumerator = try result.object(as: IEnumVARIANTReference.self) else { throw COMError.unexpectedNull }
    return enumerator
  }
}
