/// One rule of COM that an object, class object or library breaks.
public struct Violation: Sendable, Equatable, CustomStringConvertible {
  /// The rules; the raw value is what tools print.
  public enum Rule: String, Sendable, CaseIterable {
    /// QueryInterface for the interface that is asked must succeed.
    case reflexive
    /// From an interface that QueryInterface gave, the one before must be reachable.
    case symmetric
    /// Every interface must be reachable from every other.
    case transitive
    /// The answers of one object never change.
    case constantSet = "constant-set"
    /// IUnknown is one pointer per object.
    case identity
    /// What is promised must be there.
    case promisedInterface = "promised-interface"
    /// An unknown interface is E_NOINTERFACE.
    case unknownInterface = "unknown-interface"
    /// A call that fails leaves NULL, one that succeeds an object, and success is S_OK.
    case result
    /// A missing place for the result is E_POINTER.
    case nullArgument = "null-argument"
    /// Every reference counts, and the object goes with the last one.
    case referenceCount = "reference-count"
    /// CLASS_E_NOAGGREGATION, or an inner unknown of its own and an outer one that is delegated to.
    case aggregation
    /// What DllGetClassObject owes.
    case classObject = "class-object"
    /// What DllCanUnloadNow owes.
    case unload
  }

  public let rule: Rule
  /// What was done and what came of it, for a person.
  public let message: String

  public init(_ rule: Rule, _ message: String) {
    self.rule = rule
    self.message = message
  }

  public var description: String { "\(rule.rawValue): \(message)" }
}
