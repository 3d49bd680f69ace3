internal import ISO7816

/// What a command comes to, before it is fitted to the line.
struct Answer {
  var data: [UInt8]
  var status: StatusWord

  init(_ data: [UInt8], _ status: StatusWord = .success) {
    self.data = data
    self.status = status
  }

  init(_ status: StatusWord) { self.init([], status) }

  var encoded: [UInt8] { ResponseAPDU(data: data, status: status).encoded }
}
