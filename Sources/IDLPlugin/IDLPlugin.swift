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
    // All of them: an import line may change without anything else, and the plug-in is not asked again then.
    let inputs = [configurationFile] + (try idlFiles(in: folder, target: target.name))
    let others = importFolders(of: context.package)
    return try configuration.sources.map { source in
      let file = folder.appendingPathComponent(source)
      guard FileManager.default.fileExists(atPath: file.path) else {
        throw ConfigurationError("\(target.name): idl.json names '\(source)', which is not in \(folder.path)")
      }
      let output = context.pluginWorkDirectoryURL.appendingPathComponent(configuration.outputName(for: source))
      var arguments = ["--emit", "swift", "-o", context.pluginWorkDirectoryURL.path, "-I", folder.path]
      for other in others where other.path != folder.path { arguments += ["-I", other.path] }
      arguments += configuration.arguments(module: target.name) + [file.path]
      return .buildCommand(
        displayName: "Compiling \(source) for \(target.name)", executable: compiler, arguments: arguments,
        inputFiles: inputs, outputFiles: [output])
    }
  }

  private func idlFiles(in folder: URL, target: String) throws -> [URL] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    guard let names else {
      throw ConfigurationError("\(target): there is no folder IDL, or link to one, beside idl.json")
    }
    return names.filter { $0.lowercased().hasSuffix(".idl") }.sorted().map { folder.appendingPathComponent($0) }
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
