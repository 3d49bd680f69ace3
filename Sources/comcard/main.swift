// comcard: the command-line tool. Arguments in, text or JSON out; it knows no card protocol. Exit status: 0 done, 1 the
// card or a component refused, 64 wrong usage, 69 no service or no reader.
internal import Foundation

// A file opened later must not become a standard stream that the caller has closed: its text would go there.
for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
  // SAFETY: a C string that lives as long as the call. What is opened gets the lowest free number: this one.
  _ = unsafe open("/dev/null", O_RDWR)
}
exit(Tool.run(Array(CommandLine.arguments.dropFirst())))
