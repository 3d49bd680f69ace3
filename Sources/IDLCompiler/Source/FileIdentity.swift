/// Tells whether two paths name one file, links included.
struct FileIdentity: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
}
