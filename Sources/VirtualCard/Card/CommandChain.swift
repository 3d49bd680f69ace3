/// The parts of a chained command that have come so far.
struct CommandChain {
  var ins: UInt8
  var p1: UInt8
  var p2: UInt8
  var data: [UInt8]
}
