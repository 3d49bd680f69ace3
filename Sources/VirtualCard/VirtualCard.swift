// VirtualCard: smart cards without hardware. Three parts that build on each other:
//
// Card/     a card operating system (ISO/IEC 7816-4) over an in-memory file system;
// Manager/  a PC/SC resource manager within this process that presents such cards in virtual readers, with pcsc-lite's
//           semantics, through the same table of C functions;
// Server/   serves a card over a Unix socket to the IFD handler, for a real pcscd.
//
// It must never import COM or Foundation. Whatever bytes, handles or pointers come in are taken for hostile.
