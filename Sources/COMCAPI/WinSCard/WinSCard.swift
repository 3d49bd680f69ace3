// The functions of our winscard.h: Windows' shapes and numbers over the resource manager that the process uses. Their
// linker names begin with comcard_, so that libpcsclite's may be in the same program.
internal import COM
internal import ResourceManager
internal import VirtualCard

/// The resource manager behind the C functions.
var readers: any ResourceManager { ResourceManagers.selected }

/// Runs a call and returns its code as winscard.h's LONG.
func code(_ call: () throws(SmartCardError) -> Void) -> Int32 {
  do throws(SmartCardError) {
    try call()
    return 0
  } catch {
    return Int32(bitPattern: error.code)
  }
}

extension CardProtocols {
  /// Windows' bits: T0 1, T1 2, RAW 0x10000; nil for any other.
  init?(windows value: UInt32) {
    guard value & ~0x1_0003 == 0 else { return nil }
    var result = CardProtocols(rawValue: value & 3)
    if value & 0x1_0000 != 0 { result.insert(.raw) }
    self = result
  }

  /// What a caller accepts: Windows' bits, and SCARD_PROTOCOL_DEFAULT (0x80000000), which by itself leaves the choice
  /// to the card, and beside others says nothing; nil for any other.
  init?(preferred value: UInt32) {
    if value == 0x8000_0000 {
      self = .any
    } else {
      self.init(windows: value & 0x7FFF_FFFF)
    }
  }

  /// Windows' bits.
  var windows: UInt32 {
    rawValue & 3 | (isDisjoint(with: [.raw, .t15]) ? 0 : 0x1_0000)
  }
}
