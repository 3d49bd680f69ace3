internal import CPCSCLite

/// Numbers for handles and contexts: look random, are never 0, and do not repeat before 2^31 were given.
struct HandleNumbers {
  // An odd step walks through all residues before the first comes again. 31 bits, as pcsc-lite's numbers are: callers
  // may keep them in a 32-bit variant.
  private let step = UInt32.random(in: .min ... .max) | 1
  private var last = UInt32.random(in: .min ... .max)

  mutating func next() -> pcsc_long {
    repeat { last &+= step } while last & 0x7FFF_FFFF == 0
    return pcsc_long(last & 0x7FFF_FFFF)
  }
}
