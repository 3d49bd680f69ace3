/// A `#define`.
struct Macro {
  var name: Atom
  /// Nil for an object-like macro.
  var parameters: [Atom]?
  /// Whether the list ends with `...`, which `__VA_ARGS__` stands for.
  var isVariadic = false
  var body: [Token]
  var location: Location
  /// Whether its replacement is being read, and the name thus stands for itself.
  var isActive = false
}
