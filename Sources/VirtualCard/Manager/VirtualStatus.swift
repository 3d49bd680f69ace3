internal import CPCSCLite
internal import ResourceManager

/// What SCardStatus tells.
struct VirtualStatus {
  var reader: String
  var state: pcsc_dword
  var active: CardProtocols
  var atr: [UInt8]
}
