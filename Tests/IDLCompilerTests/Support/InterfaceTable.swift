import Foundation
import TestSupport

/// The published interfaces, from Data/interfaces.json: what the compiler's output is measured by.
struct InterfaceTable: Decodable {
  struct Interface: Decodable {
    var iid: String
    var base: String
    var vtbl_entries: Int
    var methods: [Method]
  }
  struct Method: Decodable {
    var slot: Int
    var dispid: Int
    var kind: String
    var name: String
    var params: [Parameter]
  }
  struct Parameter: Decodable {
    var dir: String
    var type: String
    var name: String
    var `default`: String?
  }
  struct Record: Decodable {
    var size64: Int
    var fields: [Field]
  }
  /// `["HSCARD", "hCard", 0, 0]`: type, name, offset with 32 bits, offset with 64 bits.
  struct Field: Decodable {
    var type: String
    var name: String
    var offset: Int

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      type = try list.decode(String.self)
      name = try list.decode(String.self)
      _ = try list.decode(Int.self)
      offset = try list.decode(Int.self)
    }
  }

  var libids: [String: String]
  var iids: [String: String]
  var clsids: [String: String]
  var enums: [String: [String: Int]]
  var structs: [String: Record]
  var interfaces: [String: Interface]

  static func load() throws -> InterfaceTable {
    let file = Places.tests.appendingPathComponent("IDLCompilerTests/Data/interfaces.json")
    return try JSONDecoder().decode(InterfaceTable.self, from: Data(contentsOf: file))
  }
}
