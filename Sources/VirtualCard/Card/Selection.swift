/// The current directory, and the current elementary file in it or below.
struct Selection {
  var directory: FileSystem.Index
  var file: FileSystem.Index?
}
