import Foundation

/// The measurements, each of whole processes.
struct CompilerBenchmark {
  private let idlc: String
  private let widl: String
  /// This package's IDL files, for the generated ones to import.
  private let idl: String
  private let folder: URL
  /// The folders of libwine-dev's IDL files.
  private let settings: [String]
  private let corpus: [String]

  init(idlc: String, widl: String, idl: String) throws {
    self.idlc = idlc
    self.widl = widl
    self.idl = idl
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("comcard-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard FileManager.default.changeCurrentDirectoryPath(folder.path) else {
      throw BenchmarkError(description: "cannot go to \(folder.path)")
    }
    let windows = "/usr/include/wine/wine/windows"
    let names = try FileManager.default.contentsOfDirectory(atPath: windows).filter { $0.hasSuffix(".idl") }
    settings = ["-D__WIDL__", "-I", windows, "-I", windows + "/../msvcrt"]
    corpus = names.sorted().map { windows + "/" + $0 }
    try "".write(to: folder.appendingPathComponent("empty.idl"), atomically: true, encoding: .utf8)
  }

  func rows() throws -> [Row] {
    defer { try? FileManager.default.removeItem(at: folder) }
    var result: [Row] = []
    let (idlcEmpty, widlEmpty) = try together("empty.idl", rounds: 100)
    let difference = (idlcEmpty.time - widlEmpty.time) * 1000
    result.append(
      Row(
        name: "an empty file", idlc: Self.text(idlcEmpty.time), widl: Self.text(widlEmpty.time), figure: difference,
        unit: "ms more", target: "at most 3 ms", isMet: difference <= 3, peakMemory: idlcEmpty.peakMemory))
    let (idlcOne, widlOne) = try together("/usr/include/wine/wine/windows/oaidl.idl", rounds: 100)
    let ratio = widlOne.time / idlcOne.time
    result.append(
      Row(
        name: "oaidl.idl", idlc: Self.text(idlcOne.time), widl: Self.text(widlOne.time), figure: ratio,
        unit: "x as fast",
        target: "at least 1", isMet: ratio >= 1, peakMemory: idlcOne.peakMemory))
    result.append(try everything())
    result += try growth()
    return result
  }

  /// The best of so many runs of each, taking turns.
  private func together(_ file: String, rounds: Int) throws -> (idlc: Measured, widl: Measured) {
    var own = try compile([file])
    var other = try compileWithWidl(file)
    for _ in 1..<rounds {
      let (next, theirs) = (try compile([file]), try compileWithWidl(file))
      own = Measured(time: min(own.time, next.time), peakMemory: max(own.peakMemory, next.peakMemory))
      other = Measured(time: min(other.time, theirs.time), peakMemory: max(other.peakMemory, theirs.peakMemory))
    }
    return (own, other)
  }

  private func compile(_ files: [String]) throws -> Measured {
    try Measured.run(idlc, settings + ["--emit", "header", "-o", "."] + files)
  }

  private func compileWithWidl(_ file: String) throws -> Measured {
    try Measured.run(widl, settings + ["-h", "-o", "widl.h", file])
  }

  /// Every file that both accept: idlc once over all of them, widl once for each.
  private func everything() throws -> Row {
    let files = corpus.filter { (try? compileWithWidl($0)) != nil && (try? compile([$0])) != nil }
    guard files.count > 200 else {
      throw BenchmarkError(description: "libwine-dev's IDL files are not where they were")
    }
    var best = try compile(files)
    var widlBest = Double.infinity
    for _ in 0..<3 {
      var sum = 0.0
      for file in files { sum += try compileWithWidl(file).time }
      widlBest = min(widlBest, sum)
      let next = try compile(files)
      best = Measured(time: min(best.time, next.time), peakMemory: max(best.peakMemory, next.peakMemory))
    }
    let ratio = widlBest / best.time
    return Row(
      name: "\(files.count) files, one run", idlc: Self.text(best.time), widl: Self.text(widlBest), figure: ratio,
      unit: "x as fast", target: "at least 4", isMet: ratio >= 4, peakMemory: best.peakMemory)
  }

  /// Files of more and more methods: the time per method is to stay what it is.
  private func growth() throws -> [Row] {
    var first = 0.0
    return try [1_000, 10_000, 100_000].map { count in
      let name = "methods-\(count).idl"
      try Self.interfaces(methods: count)
        .write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      var best = Measured(time: .infinity, peakMemory: 0)
      for _ in 0..<(count > 10_000 ? 3 : 10) {
        let next = try Measured.run(idlc, ["-I", idl, "--emit", "header", "-o", ".", name])
        best = Measured(time: min(best.time, next.time), peakMemory: max(best.peakMemory, next.peakMemory))
      }
      let each = best.time / Double(count)
      if first == 0 { first = each }
      return Row(
        name: "\(count) methods", idlc: Self.text(best.time), widl: "-", figure: each * 1e6, unit: "us each",
        target: "within 1.5x of first", isMet: each <= first * 1.5, peakMemory: best.peakMemory)
    }
  }

  private static func interfaces(methods: Int) -> String {
    var text = "import \"oaidl.idl\";\n"
    for index in 0..<methods {
      if index % 50 == 0 {
        let number = String(index, radix: 16)
        text += "[object, dual, uuid(\(String(repeating: "0", count: 8 - number.count))\(number)"
        text += "-1111-2222-3333-444444444444)]\ninterface I\(index) : IDispatch\n{\n"
      }
      text += "    [id(\(index + 1)), helpstring(\"method \(index)\")] HRESULT Method\(index)("
      text += "[in] BSTR name, [in, defaultvalue(\(index))] LONG count, [out, retval] VARIANT *result);\n"
      if index % 50 == 49 { text += "}\n" }
    }
    return text
  }

  private static func text(_ seconds: Double) -> String { String(format: "%.2f ms", seconds * 1000) }
}
