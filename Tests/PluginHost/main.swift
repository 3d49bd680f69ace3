// plugin-host CPP_PLUGIN SWIFT_PLUGIN PROVIDER: a Swift program as the host. It carries a copy of the runtime and
// publishes it first; libcomcard.so comes only with the C++ plugin, which is linked against it.
import COM
import Glibc
import SmartCardInterfaces

do {
  try COM.initialize()
  let arguments = CommandLine.arguments
  guard arguments.count == 4 else { throw HostFailure("three plugins are needed") }
  try Host(cpp: arguments[1], swift: arguments[2], provider: arguments[3]).run()
  COM.uninitialize()
  print("done")
} catch {
  print("failed: \(error)")
  exit(1)
}
