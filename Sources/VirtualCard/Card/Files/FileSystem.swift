/// The tree of files of a card.
package struct FileSystem: Sendable {
  /// A file's place; valid for the tree that gave it.
  package typealias Index = Int

  private var nodes: [FileNode]

  /// A tree of the master file alone.
  package init() { nodes = [FileNode(identifier: 0x3F00, kind: .directory(name: []))] }

  /// The master file.
  package var root: Index { 0 }

  package subscript(_ index: Index) -> FileNode { nodes[index] }

  /// Puts a file into a directory.
  ///
  /// - Returns: its place, or nil where the directory holds that identifier already, or is none.
  @discardableResult
  package mutating func add(_ node: FileNode, to directory: Index) -> Index? {
    guard nodes.indices.contains(directory), nodes[directory].isDirectory else { return nil }
    guard child(node.identifier, of: directory) == nil else { return nil }
    var node = node
    node.parent = directory
    nodes.append(node)
    nodes[directory].children.append(nodes.count - 1)
    return nodes.count - 1
  }

  /// The file of that identifier directly in a directory.
  package func child(_ identifier: UInt16, of directory: Index) -> Index? {
    nodes[directory].children.first { nodes[$0].identifier == identifier }
  }

  /// The elementary file of that short identifier, 1...30, directly in a directory.
  package func child(shortIdentifier: UInt8, of directory: Index) -> Index? {
    nodes[directory].children.first { !nodes[$0].isDirectory && nodes[$0].shortIdentifier == shortIdentifier }
  }

  /// Directories whose name begins with `name`, in the order in which they were made.
  package func directories(named name: [UInt8]) -> [Index] {
    nodes.indices.filter { index in
      guard case .directory(let own) = nodes[index].kind, !own.isEmpty else { return false }
      return own.starts(with: name)
    }
  }

  /// What SELECT by file identifier finds, from the place of the current directory (ISO/IEC 7816-4, 7.1.1): the master
  /// file, the current directory and what is in it, its parent, and directories beside it.
  package func find(_ identifier: UInt16, from directory: Index) -> Index? {
    if identifier == nodes[root].identifier { return root }
    if let inside = child(identifier, of: directory) { return inside }
    if nodes[directory].identifier == identifier { return directory }
    guard let parent = nodes[directory].parent else { return nil }
    if nodes[parent].identifier == identifier { return parent }
    return child(identifier, of: parent).flatMap { nodes[$0].isDirectory ? $0 : nil }
  }

  /// What a path of identifiers, each a step down, leads to.
  package func find(_ path: [UInt16], below directory: Index) -> Index? {
    var place = directory
    for identifier in path {
      guard nodes[place].isDirectory, let next = child(identifier, of: place) else { return nil }
      place = next
    }
    return place
  }
}
