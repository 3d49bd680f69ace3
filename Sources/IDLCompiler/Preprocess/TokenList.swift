/// Tokens waiting to be read: the replacement of a macro, an argument, or one token put back.
struct TokenList {
  var tokens: [Token]
  var next = 0
  /// The macro that is active while the list is read.
  var macro: Int?
  /// Whether reading stops at the end of this list: it is an argument that is expanded by itself.
  var isBarrier = false
}
