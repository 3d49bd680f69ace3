// COM: the runtime. Objects with vtables, identity and counts; class objects and their activation; the Automation
// types; errors. It knows nothing of smart cards and never imports Foundation (start-up cost).
//
// What holds the room together: one process has one runtime. Every image carries a copy of this code; the first copy to
// run publishes an IComcardRuntime, and everything that must exist once (class table, allocator, thread state) is
// reached through that object's vtable. No Swift type ever crosses from one image into another.

@_exported public import CCOM

/// What an interface pointer is to C: the address of a slot that holds the address of a vtable.
public typealias InterfacePointer = UnsafeMutableRawPointer
