import Foundation

/// A target's idl.json.
struct Configuration: Decodable {
  /// The IDL files to compile, by name within the target's IDL folder.
  var sources: [String]
  /// Modules that hold the interfaces already: then only coclasses are written.
  var `import`: [String]?
  /// The coclasses that hand-written classes derive from.
  var coclasses: [String]?
  /// public, package or internal; public where it is left out.
  var access: String?

  init(contentsOf file: URL, target: String) throws {
    guard let data = try? Data(contentsOf: file) else {
      throw ConfigurationError(
        "\(target): \(file.path) cannot be read; it says what to compile, as {\"sources\": [\"my.idl\"]}")
    }
    do {
      self = try JSONDecoder().decode(Configuration.self, from: data)
    } catch {
      throw ConfigurationError("\(target): \(file.path) is malformed: \(error)")
    }
    let names = sources.map { outputName(for: $0).lowercased() }
    if sources.isEmpty || Set(names).count != names.count {
      throw ConfigurationError("\(target): \(file.path) must name at least one source, and each once")
    }
  }

  /// `x.idl.swift`, or `x.coclasses.swift` where only those are written. It is the compiler that names its outputs so.
  func outputName(for source: String) -> String {
    let name = source.split(separator: "/").last.map(String.init) ?? source
    let base = name.lowercased().hasSuffix(".idl") ? String(name.dropLast(4)) : name
    return base + ((`import` ?? []).isEmpty ? ".idl.swift" : ".coclasses.swift")
  }

  /// What the compiler is told beside folders and files.
  func arguments(module: String) -> [String] {
    var result = ["--swift-module", module, "--swift-access", access ?? "public"]
    for name in `import` ?? [] { result += ["--swift-import", name] }
    for name in coclasses ?? [] { result += ["--swift-coclass", name] }
    return result
  }
}
