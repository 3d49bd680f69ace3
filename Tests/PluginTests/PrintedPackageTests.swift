import TestSupport
import Testing

@Suite("What the documents print for Swift")
struct PrintedPackageTests {
  private static func documents() throws -> [String] {
    Set(try DocumentBlock.all().filter { $0.language == "swift" }.map(\.document)).sorted()
  }

  @Test("Its files build as printed, and its commands and programs print what it says", arguments: try documents())
  func package(document: String) throws {
    let workshop = try Workshop.get()
    let output = try PackageBuilder.alone { builder in
      try PrintedPackage(document, in: builder.emptyFolder("printed"), builder: builder).output(in: workshop)
    }
    #expect(output.printed == output.promised)
  }
}
