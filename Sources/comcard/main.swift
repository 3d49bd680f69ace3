// comcard: the command-line tool. Arguments in, text or JSON out; it knows no card protocol. Exit status: 0 done, 1 the
// card or a component refused, 64 wrong usage, 69 no service or no reader.
internal import Foundation

exit(Tool.run(Array(CommandLine.arguments.dropFirst())))
