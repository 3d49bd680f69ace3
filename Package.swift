// swift-tools-version: 6.2
import PackageDescription

/// What every hand-written Swift room is compiled with.
let strict: [SwiftSetting] = [
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "comcard",
  products: [
    .executable(name: "idlc", targets: ["idlc"]),
    .plugin(name: "IDLPlugin", targets: ["IDLPlugin"]),
  ],
  targets: [
    // The IDL compiler
    .target(name: "IDLCompiler", swiftSettings: strict),
    .executableTarget(name: "idlc", dependencies: ["IDLCompiler"], swiftSettings: strict),
    .plugin(name: "IDLPlugin", capability: .buildTool(), dependencies: ["idlc"], path: "Sources/IDLPlugin"),
    // C below Swift
    .target(name: "CCOM"),
    // pcsc-lite's headers are only compared with ours; nothing links against it.
    .target(name: "CPCSCLite", cSettings: [.unsafeFlags(["-I/usr/include/PCSC"])]),
    // Smart cards, without COM
    .target(name: "ISO7816", swiftSettings: strict),
    .target(name: "ResourceManager", dependencies: ["ISO7816", "CPCSCLite"], swiftSettings: strict),
    .target(name: "VirtualCard", dependencies: ["ISO7816", "ResourceManager", "CPCSCLite"], swiftSettings: strict),
    // Tests
    .target(
      name: "TestSupport", dependencies: ["VirtualCard", "ResourceManager"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(
      name: "IDLCompilerTests", dependencies: ["IDLCompiler", "TestSupport"], exclude: ["Data", "Golden"],
      swiftSettings: strict),
    .testTarget(name: "ISO7816Tests", dependencies: ["ISO7816"], swiftSettings: strict),
    .testTarget(name: "ResourceManagerTests", dependencies: ["ResourceManager", "VirtualCard", "TestSupport"], swiftSettings: strict),
    .testTarget(name: "VirtualCardTests", dependencies: ["VirtualCard", "TestSupport"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c11,
  cxxLanguageStandard: .cxx17
)
