internal import ISO7816

/// A command that was not carried out.
struct Refusal: Error {
  var status: StatusWord

  init(_ status: StatusWord) { self.status = status }
}
