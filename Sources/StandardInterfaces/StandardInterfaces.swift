// StandardInterfaces: the Swift view of what the standard IDL files declare beyond the runtime's own interfaces: monikers,
// storages, data objects, type information that is written, OLE objects, controls, connection points, property sets,
// categories, fonts and pictures. Made at build time by IDLPlugin (see idl.json).
//
// A room of its own because COM is part of every image: who does not import this, pays nothing for it. Where an IDL file
// names one of these interfaces, the Swift made of it imports this module. C types of wtypes.idl, objidl.idl and
// oaidl.idl come with COM. Nothing else belongs here; nothing about an interface's shape is written by hand.
