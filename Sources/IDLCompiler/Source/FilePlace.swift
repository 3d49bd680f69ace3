/// Where a file is or would be: equal for two paths under which the same file would be written.
package struct FilePlace: Hashable, Sendable {
  var folder: FileIdentity
  var name: String
}
