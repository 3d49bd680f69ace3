/// What the Swift emitter is told on the command line.
package struct SwiftOptions: Sendable {
  package enum Access: String, Sendable, CaseIterable {
    case `public`
    case package
    case `internal`
  }

  /// The module that the output becomes part of; "COM" for the runtime's own room.
  package var module: String?
  /// Modules that already hold the interfaces. Where any is named, only coclasses are written.
  package var imports: [String]
  /// The coclasses that a hand-written class of the same name implements.
  package var coclasses: [String]
  package var access: Access

  package init(
    module: String? = nil, imports: [String] = [], coclasses: [String] = [], access: Access = .public
  ) {
    self.module = module
    self.imports = imports
    self.coclasses = coclasses
    self.access = access
  }

  var declaresInterfaces: Bool { imports.isEmpty }
}
