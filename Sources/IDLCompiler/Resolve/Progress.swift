/// How far a declaration is resolved. Coming to one that is `active` again means that it depends on itself.
enum Progress {
  case waiting
  case active
  case done
}
