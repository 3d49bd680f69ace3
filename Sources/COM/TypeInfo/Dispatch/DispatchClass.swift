/// A class whose first interface for late-bound callers has type information. Generated code conforms to it.
public protocol DispatchClass: CoClass {
  /// How the members of that interface are called.
  static var comDispatch: DispatchTable { get }
  /// The distance from the object's address to the interface's slot.
  static var comDispatchOffset: Int { get }
}
