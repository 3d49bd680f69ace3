// IFDVirtual: a reader driver ("IFD handler") for pcscd whose cards come over Unix sockets.
//
// It has no functions of its own beside those that pcscd looks up by name (ifdhandler.h of libpcsclite-dev). It must
// never use another room: it is loaded into pcscd.
//
// In reader.conf:
//	FRIENDLYNAME "Virtual Reader"
//	DEVICENAME /dev/null:/path/of/the/socket
//	LIBPATH /path/of/libifdvirtual.so
//	CHANNELID 1
// The handler listens at that path; whoever connects is the card in the reader, until the connection ends. The
// protocol is described at CardServer in the room VirtualCard.
#pragma once
