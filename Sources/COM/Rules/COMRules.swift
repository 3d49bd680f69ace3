// Rules: what every COM object owes its callers, checked by asking it. For the tests of this package and of plugins, and
// for `comcard class lint --create`. It calls through vtables only, so that it judges objects of any language; an object
// that is broken badly enough ends the process, so the tool asks in a process of its own.

/// Checks objects, class objects and libraries against the rules of COM.
///
///     let violations = try COMRules.check(server.classObject(CThing.clsid), interfaces: [IThingReference.iid])
///     #expect(violations.isEmpty)
public enum COMRules {
  /// Checks an object: QueryInterface, identity, NULL arguments and counts. The object is as it was afterwards.
  ///
  /// - Parameters:
  ///   - object: Any interface of the object. Nobody else may take or give back references meanwhile.
  ///   - interfaces: Interfaces that the object promises to have. The usual ones of the system, and those that the
  ///     object's type information names, are tried as well.
  /// - Returns: What is wrong, in the order found; empty where nothing is.
  public static func check<Reference: InterfaceReference & ~Copyable>(
    object: borrowing Reference, interfaces: [GUID] = []
  ) -> [Violation] {
    var report = ViolationList()
    unsafe IdentityCheck(object.pointer, promised: interfaces).run(&report)
    return report.violations
  }

  /// Checks a class object and the objects that it makes: as ``check(object:interfaces:)``, and CreateInstance's
  /// arguments, aggregation, and that an object goes with its last reference.
  public static func check(factory: borrowing IClassFactoryReference, interfaces: [GUID] = []) -> [Violation] {
    var report = ViolationList()
    unsafe ClassObjectCheck(factory.pointer, promised: interfaces).run(&report)
    return report.violations
  }

  /// Checks a library's entry points for one class, and then all of the above.
  ///
  /// No object of the library may be alive, and nothing else may use it meanwhile.
  public static func check(library: LibraryEntries, clsid: GUID, interfaces: [GUID] = []) -> [Violation] {
    var report = ViolationList()
    LibraryCheck(library, clsid, promised: interfaces).run(&report, creating: true)
    return report.violations
  }

  /// Checks a library's entry points and class object, without making an object.
  public static func check(entriesOf library: LibraryEntries, clsid: GUID) -> [Violation] {
    var report = ViolationList()
    LibraryCheck(library, clsid, promised: []).run(&report, creating: false)
    return report.violations
  }
}
