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
    let windows = "/usr/include/wine/wine/windows"
    let names = try FileManager.default.contentsOfDirectory(atPath: windows).filter { $0.hasSuffix(".idl") }
    settings = ["-D__WIDL__", "-I", windows, "-I", windows + "/../msvcrt"]
    corpus = names.sorted().map { windows + "/" + $0 }
  }

  func rows() throws -> [Row] {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    guard FileManager.default.changeCurrentDirectoryPath(folder.path) else {
      throw BenchmarkError(description: "cannot go to \(folder.path)")
    }
    try "".write(to: folder.appendingPathComponent("empty.idl"), atomically: true, encoding: .utf8)
    var result: [Row] = []
    let (idlcEmpty, widlEmpty) = try together("empty.idl", rounds: 100)
    let difference = (idlcEmpty.time - widlEmpty.time) * 1000
    result.append(
      Row(
        name: "an empty file", idlc: Self.text(idlcEmpty.time), widl: Self.text(widlEmpty.time), figure: difference,
        unit: "ms more", target: "at most 3 ms", isMet: difference <= 3, idlcPeak: idlcEmpty.peakMemory,
        widlPeak: widlEmpty.peakMemory))
    let (idlcOne, widlOne) = try together("/usr/include/wine/wine/windows/oaidl.idl", rounds: 100)
    let ratio = widlOne.time / idlcOne.time
    result.append(
      Row(
        name: "oaidl.idl", idlc: Self.text(idlcOne.time), widl: Self.text(widlOne.time), figure: ratio,
        unit: "x as fast",
        target: "at least 1", isMet: ratio >= 1, idlcPeak: idlcOne.peakMemory,
        widlPeak: widlOne.peakMemory))
    result.append(try everything())
    result += try growth()
    return result
  }

  /// The best of so many runs of each, taking turns.
  private func together(_ file: String, rounds: Int) throws -> (idlc: Measured, widl: Measured) {
    var own = try compile([file])
    var other = try compileWithWidl(file)
    for _ in 1..<rounds {
      own = own.best(try compile([file]))
      other = other.best(try compileWithWidl(file))
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
    var widlBest = Measured(time: .infinity, peakMemory: 0)
    for _ in 0..<3 {
      var sum = Measured(time: 0, peakMemory: 0)
      for file in files {
        let one = try compileWithWidl(file)
        sum = Measured(time: sum.time + one.time, peakMemory: max(sum.peakMemory, one.peakMemory))
      }
      widlBest = widlBest.best(sum)
      best = best.best(try compile(files))
    }
    let ratio = widlBest.time / best.time
    return Row(
      name: "\(files.count) files, one run", idlc: Self.text(best.time), widl: Self.text(widlBest.time),
      figure: ratio, unit: "x as fast", target: "at least 4", isMet: ratio >= 4, idlcPeak: best.peakMemory,
      widlPeak: widlBest.peakMemory)
  }

  /// Files of more and more methods, and one of a single interface: the time per method is to stay what it is. What a
  /// file of the same imports takes without any method is no part of it.
  private func growth() throws -> [Row] {
    let start = try generated(methods: 0, inInterfacesOf: 50, rounds: 40)
    var first = 0.0
    return try [(1_000, 50), (10_000, 50), (100_000, 50), (10_000, 10_000)].map { count, size in
      let best = try generated(methods: count, inInterfacesOf: size, rounds: [1_000: 40, 10_000: 10][count] ?? 3)
      let each = (best.time - start.time) / Double(count)
      if first == 0 { first = each }
      return Row(
        name: "\(count) methods, \(count / size) interface\(count == size ? "" : "s")", idlc: Self.text(best.time),
        widl: "-", figure: each * 1e6, unit: "us each", target: "within 1.5x of first", isMet: each <= first * 1.5,
        idlcPeak: best.peakMemory)
    }
  }

  private func generated(methods: Int, inInterfacesOf size: Int, rounds: Int) throws -> Measured {
    let name = "methods-\(methods)-\(size).idl"
    try Self.interfaces(methods: methods, size: size)
      .write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    var best = Measured(time: .infinity, peakMemory: 0)
    for _ in 0..<rounds { best = best.best(try Measured.run(idlc, ["-I", idl, "--emit", "header", "-o", ".", name])) }
    return best
  }

  private static func interfaces(methods: Int, size: Int) -> String {
    var text = "import \"oaidl.idl\";\n"
    for index in 0..<methods {
      if index % size == 0 {
        let number = String(index, radix: 16)
        text += "[object, dual, uuid(\(String(repeating: "0", count: 8 - number.count))\(number)"
        text += "-1111-2222-3333-444444444444)]\ninterface I\(index) : IDispatch\n{\n"
      }
      text += "    [id(\(index + 1)), helpstring(\"method \(index)\")] HRESULT Method\(index)("
      text += "[in] BSTR name, [in, defaultvalue(\(index))] LONG count, [out, retval] VARIANT *result);\n"
      if index % size == size - 1 { text += "}\n" }
    }
    return text
  }

  private static func text(_ seconds: Double) -> String { String(format: "%.2f ms", seconds * 1000) }
}
