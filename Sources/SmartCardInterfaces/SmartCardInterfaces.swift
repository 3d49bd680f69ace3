// SmartCardInterfaces: the Swift view of the smart card IDL, made at build time by IDLPlugin from IDL/scardssp.idl and
// IDL/scardcom.idl (see idl.json). Nothing else belongs here; nothing about an interface's shape is written by hand.
