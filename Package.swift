// swift-tools-version: 6.2
import PackageDescription

/// What every hand-written Swift room is compiled with.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// Tests that call through vtables: the macros of Swift Testing and strict memory safety do not get along.
let tested = Array(strict.dropFirst())

/// What ends up in plugins: spares a process the start-up cost of libraries that they do not use.
let lean =
  strict + [
    .unsafeFlags([
      "-Xfrontend", "-disable-implicit-concurrency-module-import",
      "-Xfrontend", "-disable-implicit-string-processing-module-import",
    ])
  ]

/// Asked for by Scripts/install: an idlc without shared libraries starts in a third of the time. Not by default, because
/// a package with such flags cannot be a dependency, and others use the plug-in.
let isStandalone = Context.environment["COMCARD_STANDALONE_IDLC"] != nil

/// Exports only the names in a version script.
func exporting(_ map: String, soname: String) -> [LinkerSetting] {
  [
    .unsafeFlags([
      "-Xlinker", "--version-script=\(Context.packageDirectory)/\(map)", "-Xlinker", "-soname=\(soname)",
    ])
  ]
}

/// What Scripts/fuzz builds is compiled for libFuzzer, so it is part of no other build. The runtime is watched by
/// AddressSanitizer there too.
let isFuzzed = Context.environment["COMCARD_FUZZ"] != nil
let watched: [SwiftSetting] = isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer,address"])] : []

/// A program of Scripts/fuzz.
func fuzzer(
  _ name: String, _ dependencies: [Target.Dependency], path: String, exclude: [String] = ["Corpus"],
  sanitizers: String = "fuzzer,address", plugins: [Target.PluginUsage] = []
) -> Target {
  .executableTarget(
    name: name, dependencies: ["FuzzDriver"] + dependencies, path: path, exclude: exclude,
    swiftSettings: tested + [.unsafeFlags(["-parse-as-library"])],
    linkerSettings: [.unsafeFlags(["-sanitize=\(sanitizers)", "-use-ld=lld"])], plugins: plugins)
}

let fuzzTargets: [Target] =
  !isFuzzed
  ? []
  : [
    .target(name: "FuzzDriver", path: "Tests/Fuzz/Driver", swiftSettings: tested),
    .target(
      name: "FuzzValues", dependencies: ["FuzzDriver", "COM", "COMCAPI"], path: "Tests/Fuzz/Values",
      exclude: ["IDL", "idl.json"], swiftSettings: tested, plugins: ["IDLPlugin"]),
    fuzzer("fuzz-idl", ["IDLCompiler"], path: "Tests/Fuzz/IDL", sanitizers: "fuzzer"),
    fuzzer("fuzz-manifest", ["COM", "COMCAPI"], path: "Tests/Fuzz/Manifest"),
    fuzzer("fuzz-variant", ["FuzzValues"], path: "Tests/Fuzz/Variant"),
    fuzzer(
      "fuzz-invoke", ["FuzzValues"], path: "Tests/Fuzz/Invoke", exclude: ["Corpus", "IDL", "idl.json"],
      plugins: ["IDLPlugin"]),
  ]

let package = Package(
  name: "comcard",
  products: [
    .executable(name: "idlc", targets: ["idlc"]),
    .plugin(name: "IDLPlugin", targets: ["IDLPlugin"]),
    .executable(name: "comcard", targets: ["comcard"]),
    // For Swift programs and plugins in packages of their own.
    .library(name: "COM", targets: ["COM"]),
    .library(name: "StandardInterfaces", targets: ["StandardInterfaces"]),
    .library(name: "SmartCardInterfaces", targets: ["SmartCardInterfaces"]),
    // Installed as libcomcard.so: a product of that name would hide the program's.
    .library(name: "COMCAPI", type: .dynamic, targets: ["COMCAPI"]),
    .library(name: "comcard-providers", type: .dynamic, targets: ["ServiceProviders"]),
    .library(name: "ifdvirtual", type: .dynamic, targets: ["IFDVirtual"]),
    // Opened by the benchmark beside libcomcard.so.
    .library(name: "bench-automation-floor", type: .dynamic, targets: ["BenchAutomationFloor"]),
  ],
  targets: [
    // The IDL compiler
    .target(
      name: "IDLCompiler",
      swiftSettings: strict + (isStandalone ? [.unsafeFlags(["-enforce-exclusivity=unchecked"])] : [])
        + (isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer"])] : [])),
    .executableTarget(
      name: "idlc", dependencies: ["IDLCompiler"], swiftSettings: strict,
      linkerSettings: isStandalone
        ? [.unsafeFlags(["-static-executable"])] : isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])] : []),
    .plugin(name: "IDLPlugin", capability: .buildTool(), dependencies: ["idlc"], path: "Sources/IDLPlugin"),
    // C below Swift
    .target(name: "CCOM"),
    // pcsc-lite's headers are only compared with ours; nothing links against it.
    .target(
      name: "CPCSCLite",  // It is loaded into pcscd, which has no sanitizer.
      cSettings: [.unsafeFlags(["-I/usr/include/PCSC", "-fno-sanitize=all"])]),
    // Smart cards, without COM
    .target(name: "ISO7816", swiftSettings: lean),
    .target(name: "ResourceManager", dependencies: ["ISO7816", "CPCSCLite"], swiftSettings: lean),
    .target(name: "VirtualCard", dependencies: ["ISO7816", "ResourceManager", "CPCSCLite"], swiftSettings: lean),
    .target(
      name: "IFDVirtual",
      // It is loaded into pcscd, which has no sanitizer.
      cSettings: [.unsafeFlags(["-I/usr/include/PCSC", "-fno-sanitize=all"])]),
    // COM
    .target(
      name: "COM", dependencies: ["CCOM"], exclude: ["IDL", "idl.json"], swiftSettings: lean + watched,
      plugins: ["IDLPlugin"]),
    .target(
      name: "COMCAPI", dependencies: ["COM", "CCOM", "ISO7816", "ResourceManager", "VirtualCard"],
      exclude: ["libcomcard.map"],
      swiftSettings: lean + watched,
      // A fuzzing program has the functions in itself, and shows the sanitizer's own to others.
      linkerSettings: isFuzzed ? [] : exporting("Sources/COMCAPI/libcomcard.map", soname: "libcomcard.so.0")),
    // What the standard IDL files declare beyond the runtime; nothing here links against it but its test.
    .target(
      name: "StandardInterfaces", dependencies: ["COM"], exclude: ["IDL", "idl.json"], swiftSettings: lean,
      plugins: ["IDLPlugin"]),
    // Smart cards over COM
    .target(
      name: "SmartCardInterfaces", dependencies: ["COM"], exclude: ["IDL", "idl.json"], swiftSettings: lean,
      plugins: ["IDLPlugin"]),
    .target(
      name: "ServiceProviders",
      dependencies: ["COM", "SmartCardInterfaces", "ResourceManager", "VirtualCard"],
      exclude: ["IDL", "idl.json", "Manifests", "libcomcard-providers.map"],
      swiftSettings: lean,
      linkerSettings: exporting(
        "Sources/ServiceProviders/libcomcard-providers.map", soname: "libcomcard-providers.so"),
      plugins: ["IDLPlugin"]),
    .executableTarget(
      name: "comcard", dependencies: ["COM", "SmartCardInterfaces", "ResourceManager", "VirtualCard"],
      swiftSettings: strict),
    // Tests
    .testTarget(
      name: "COMTests", dependencies: ["COM", "TestSupport"], exclude: ["IDL", "idl.json"], swiftSettings: tested,
      plugins: ["IDLPlugin"]),
    .testTarget(
      name: "TwoWayTests", dependencies: ["COM", "TestSupport"], exclude: ["IDL", "idl.json", "Programs"],
      swiftSettings: tested, plugins: ["IDLPlugin"]),
    .testTarget(
      name: "ClientTests", dependencies: ["TestSupport", "COM", "SmartCardInterfaces"], swiftSettings: tested),
    .testTarget(
      name: "PluginTests", dependencies: ["TestSupport", "COM"], exclude: ["Programs"], swiftSettings: tested),
    .executableTarget(
      name: "plugin-host", dependencies: ["COM", "SmartCardInterfaces"], path: "Tests/PluginHost",
      exclude: ["IDL", "idl.json"],
      swiftSettings: tested, plugins: ["IDLPlugin"]),
    .target(
      name: "BenchObjects", dependencies: ["CCOM"], path: "Tests/Benchmarks/Objects"),
    .executableTarget(
      name: "comcard-bench", dependencies: ["COM", "BenchObjects"], path: "Tests/Benchmarks/Runner",
      exclude: ["IDL", "idl.json"], swiftSettings: strict, plugins: ["IDLPlugin"]),
    .target(
      name: "BenchAutomationFloor", dependencies: ["CCOM"], path: "Tests/Benchmarks/Automation/Floor",
      cxxSettings: [.unsafeFlags(["-fvisibility=hidden"])]),
    .executableTarget(
      name: "comcard-bench-automation", dependencies: ["CCOM"], path: "Tests/Benchmarks/Automation/Runner",
      cxxSettings: [.unsafeFlags(["-I\(Context.packageDirectory)/Tests/Benchmarks/Automation/Floor/include"])],
      linkerSettings: [.linkedLibrary("dl"), .linkedLibrary("pthread")]),
    .target(
      name: "BenchDispatchObjects", dependencies: ["CCOM"], path: "Tests/Benchmarks/Dispatch/Objects"),
    .executableTarget(
      name: "comcard-bench-dispatch", dependencies: ["COM", "BenchDispatchObjects"],
      path: "Tests/Benchmarks/Dispatch/Runner", exclude: ["IDL", "idl.json"], swiftSettings: strict,
      plugins: ["IDLPlugin"]),
    // Starts what comcard-bench-idl measures.
    .executableTarget(name: "comcard-bench-process", path: "Tests/Benchmarks/Process"),
    .executableTarget(
      name: "comcard-bench-idl", path: "Tests/Benchmarks/Compiler", swiftSettings: strict),
    .target(
      name: "TestSupport", dependencies: ["VirtualCard", "ResourceManager"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .executableTarget(
      name: "with-pcscd", dependencies: ["TestSupport"], path: "Tests/with-pcscd", swiftSettings: strict),
    .testTarget(
      name: "IDLCompilerTests", dependencies: ["IDLCompiler", "TestSupport"], exclude: ["Data", "Golden"],
      swiftSettings: strict),
    .testTarget(name: "ISO7816Tests", dependencies: ["ISO7816"], swiftSettings: tested),
    .testTarget(
      name: "ResourceManagerTests",
      dependencies: ["ISO7816", "CPCSCLite", "ResourceManager", "VirtualCard", "TestSupport"], swiftSettings: tested),
    .testTarget(
      name: "VirtualCardTests", dependencies: ["ISO7816", "ResourceManager", "VirtualCard", "TestSupport"],
      swiftSettings: tested),
  ] + fuzzTargets,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11,
  cxxLanguageStandard: .cxx17
)
