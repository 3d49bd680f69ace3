/// The construct cannot be read on; the message was given.
struct ParseFailure: Error {}
