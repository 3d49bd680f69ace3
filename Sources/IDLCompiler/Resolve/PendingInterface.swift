/// An interface with a body, on its way to its methods.
struct PendingInterface {
  let model: Interface
  let syntax: InterfaceSyntax
  let unit: Unit
}
