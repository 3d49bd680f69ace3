// swift-tools-version: 6.2
import PackageDescription

// Where comcard lies: in this example three folders up. In a package of your own, put its path or its URL here.
let comcard = Package.Dependency.package(name: "comcard", path: "../../..")

let package = Package(
  name: "swift-counter",
  products: [.library(name: "swiftcounter", type: .dynamic, targets: ["SwiftCounter"])],
  dependencies: [comcard],
  targets: [
    .target(
      name: "SwiftCounter",
      dependencies: [.product(name: "COM", package: "comcard")],
      // The compiler reads these; they are no part of the library.
      exclude: ["IDL", "idl.json"],
      // Every plugin carries a copy of the runtime's code. The version script keeps it to itself: with two copies under
      // the same public names, calls could end up in the wrong one.
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "--version-script=\(Context.packageDirectory)/swiftcounter.map"])
      ],
      // Makes Swift of IDL/counter.idl before the target is compiled.
      plugins: [.plugin(name: "IDLPlugin", package: "comcard")])
  ],
  swiftLanguageModes: [.v6]
)
