// idlc, the command: arguments in, files out. What it does is in IDLCompiler; here is only how it is asked for.
import Glibc

exit(Command.run(Array(CommandLine.arguments.dropFirst())))
