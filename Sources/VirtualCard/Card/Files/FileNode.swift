/// A file of a card.
package struct FileNode: Sendable {
  /// What a file holds.
  package enum Kind: Sendable {
    /// Files; `name` is the application identifier or another DF name, empty for none.
    case directory(name: [UInt8])
    /// A row of bytes.
    case transparent([UInt8])
  }

  /// Where a file stands in its life; numbers as in tag 8A.
  package enum Lifecycle: UInt8, Sendable {
    case activated = 0x05
    case deactivated = 0x04
    case terminated = 0x0C
  }

  /// File identifier.
  package let identifier: UInt16
  /// Short identifier, 1...30; nil for none.
  package let shortIdentifier: UInt8?
  package var kind: Kind
  package var lifecycle: Lifecycle
  /// What it takes to read the content.
  package var readCondition: AccessCondition
  /// The directory it is in; nil for the master file only. Kept by the tree.
  var parent: FileSystem.Index?
  /// What is in it. Kept by the tree.
  var children: [FileSystem.Index] = []

  package init(
    identifier: UInt16, shortIdentifier: UInt8? = nil, kind: Kind, lifecycle: Lifecycle = .activated,
    readCondition: AccessCondition = .always
  ) {
    self.identifier = identifier
    self.shortIdentifier = shortIdentifier
    self.kind = kind
    self.lifecycle = lifecycle
    self.readCondition = readCondition
  }

  var isDirectory: Bool {
    if case .directory = kind { true } else { false }
  }
}
