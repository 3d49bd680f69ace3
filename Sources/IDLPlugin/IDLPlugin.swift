// The SwiftPM build-tool plug-in: a target's IDL becomes Swift before the target is compiled.
//
// It only says which commands to run; everything about IDL is in the compiler. A target that uses it holds
//   idl.json   what to compile, see Configuration
//   IDL        a folder of IDL files, or a symbolic link to one; excluded in Package.swift
// The folder lies inside the target because SwiftPM notices files that come and go only there.
import Foundation
import PackagePlugin

@main
struct IDLPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let configurationFile = target.directoryURL.appendingPathComponent("idl.json")
    let configuration = try Configuration(contentsOf: configurationFile, target: target.name)
    let folder = target.directoryURL.appendingPathComponent("IDL").resolvingSymlinksInPath()
    let compiler = try context.tool(named: "idlc").url
    let others = importFolders(of: context.package).filter { $0.path != folder.path }
    let inputs = try files(in: folder, target: target.name) + others.flatMap(files)
    let compilations = try configuration.sources.map { source in
      let file = folder.appendingPathComponent(source)
      guard FileManager.default.fileExists(atPath: file.path) else {
        throw ConfigurationError("\(target.name): idl.json names '\(source)', which is not in \(folder.path)")
      }
      let output = context.pluginWorkDirectoryURL.appendingPathComponent(configuration.outputName(for: source))
      var arguments = ["--emit", "swift", "-o", context.pluginWorkDirectoryURL.path, "-I", folder.path]
      for other in others { arguments += ["-I", other.path] }
      arguments += configuration.arguments(module: target.name) + [file.path]
      return Command.buildCommand(
        displayName: "Compiling \(source) for \(target.name)", executable: compiler, arguments: arguments,
        inputFiles: inputs, outputFiles: [output])
    }
    return try [checkCommand(for: configurationFile, target: target.name, context: context)] + compilations
  }

  /// Stops a build whose plan was made with another idl.json.
  ///
  /// SwiftPM asks the plug-in again when files come and go, not when one changes. Without this, a new source in idl.json
  /// would be left out without a word.
  private func checkCommand(for configuration: URL, target: String, context: PluginContext) throws -> Command {
    let folder = context.pluginWorkDirectoryURL
    let planned = folder.appendingPathComponent("idl.json")
    let content = try Data(contentsOf: configuration)
    if (try? Data(contentsOf: planned)) != content { try content.write(to: planned) }
    // A command must have an output, and one that is no source becomes a resource. It stays as it is, so that nothing is
    // compiled again for it.
    let output = folder.appendingPathComponent("idl.json.swift")
    let script = """
      if ! cmp -s "$1" "$2"; then
        echo "$1:1:1: error: has changed; to have the build planned anew: touch Package.swift" >&2
        exit 1
      fi
      [ -e "$3" ] || echo "// There while idl.json is what the build was planned with." > "$3"
      """
    return .buildCommand(
      displayName: "Checking idl.json of \(target)", executable: URL(fileURLWithPath: "/bin/sh"),
      arguments: ["-c", script, "sh", configuration.path, planned.path, output.path],
      inputFiles: [configuration, planned], outputFiles: [output])
  }

  private func files(in folder: URL, target: String) throws -> [URL] {
    guard FileManager.default.fileExists(atPath: folder.path) else {
      throw ConfigurationError("\(target): there is no folder IDL, or link to one, beside idl.json")
    }
    return files(in: folder)
  }

  /// What a source may import or include: whatever lies in the folder and below.
  ///
  /// Not only what it imports now: an import line may come into a file without SwiftPM asking the plug-in again, and a
  /// later change of what that line names must count. The compiler is quick, and leaves a file alone whose content stays.
  private func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: [.isRegularFileKey], options: .skipsHiddenFiles)
    var result: [URL] = []
    for case let file as URL in found ?? .init()
    where (try? file.resolvingSymlinksInPath().resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile == true {
      result.append(file)
    }
    return result.sorted { $0.path < $1.path }
  }

  /// The IDL folders of the packages that this one depends on: where oaidl.idl and its like come from.
  private func importFolders(of package: Package) -> [URL] {
    var result: [URL] = []
    var seen: Set<String> = []
    var waiting = [package]
    while let next = waiting.popLast() {
      guard seen.insert(next.id).inserted else { continue }
      let folder = next.directoryURL.appendingPathComponent("IDL").resolvingSymlinksInPath()
      if FileManager.default.fileExists(atPath: folder.path) { result.append(folder) }
      waiting += next.dependencies.map(\.package)
    }
    return result
  }
}
