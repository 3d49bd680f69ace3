import Foundation

/// One line of the table: a figure, and what it should be.
struct Row {
  var name: String
  var idlc: String
  var widl: String
  /// What the target is about: a ratio or a difference.
  var figure: Double
  var unit: String
  /// The text of the target, and whether the figure meets it.
  var target: String
  var isMet: Bool
  /// In kilobytes.
  var idlcPeak: Int
  /// In kilobytes; nil where widl did not run.
  var widlPeak: Int?
}

extension [Row] {
  var text: String {
    func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
      let fill = String(repeating: " ", count: Swift.max(0, width - text.count))
      return left ? fill + text : text + fill
    }
    func memory(_ kilobytes: Int) -> String { String(format: "%.1f MB", Double(kilobytes) / 1024) }
    var result =
      pad("compiling IDL", 34) + pad("idlc", 12, left: true) + pad("widl", 12, left: true)
      + pad("figure", 20, left: true) + "  " + pad("target", 26)
      + pad("idlc peak", 11, left: true) + pad("widl peak", 11, left: true) + "\n"
    for row in self {
      let figure = String(format: "%.2f ", row.figure) + row.unit
      result +=
        pad(row.name, 34) + pad(row.idlc, 12, left: true) + pad(row.widl, 12, left: true) + pad(figure, 20, left: true)
        + "  " + pad(row.target + (row.isMet ? " ok" : " MISSED"), 26)
        + pad(memory(row.idlcPeak), 11, left: true) + pad(row.widlPeak.map(memory) ?? "-", 11, left: true) + "\n"
    }
    return String(result.dropLast())
  }

  var json: String {
    let rows = map { row in
      "{\"name\": \"\(row.name)\", \"idlc\": \"\(row.idlc)\", \"widl\": \"\(row.widl)\", "
        + String(format: "\"figure\": %.3f, ", row.figure)
        + "\"unit\": \"\(row.unit)\", \"target\": \"\(row.target)\", \"met\": \(row.isMet), "
        + "\"peak_kb\": \(row.idlcPeak), \"widl_peak_kb\": \(row.widlPeak.map(String.init) ?? "null")}"
    }
    return "[" + rows.joined(separator: ", ") + "]"
  }
}
