/// The number of a type library or an interface.
package struct Version: Hashable, Sendable, CustomStringConvertible {
  package var major: UInt16
  package var minor: UInt16

  package init(major: UInt16, minor: UInt16) {
    self.major = major
    self.minor = minor
  }

  package var description: String { "\(major).\(minor)" }
}
