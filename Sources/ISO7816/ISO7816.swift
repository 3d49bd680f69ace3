// ISO7816: the values of ISO/IEC 7816-3 and -4: command and response APDUs, status words, BER-TLV, ATR, hexadecimal.
//
// Everything here is a pure value: no input or output, no locks, no clocks. It must never import another room, nor
// Foundation. All bytes that come in are taken for hostile: reading gives a value or a typed error, never a trap.
