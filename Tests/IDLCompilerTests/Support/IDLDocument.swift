/// The JSON that idlc writes, as a reader of it would declare it.
struct IDLDocument: Decodable {
  struct File: Decodable {
    var file: String
    var interfaces: [Interface]
    var coclasses: [Coclass]
    var enums: [Enumeration]
    var structs: [Record]
    var libraries: [Library]
  }
  struct Interface: Decodable {
    var name: String
    var iid: String?
    var base: String?
    var kind: String
    var methods: [Method]
  }
  struct Method: Decodable {
    var name: String
    var slot: Int
    var dispid: Int?
    var kind: String
    var returns: String
    var params: [Parameter]
  }
  struct Parameter: Decodable {
    var name: String
    var type: String
    var resolved: String
    var attributes: [String]
    var `default`: String?
  }
  struct Coclass: Decodable {
    struct Member: Decodable {
      var name: String
      var `default`: Bool
    }
    var name: String
    var clsid: String
    var interfaces: [Member]
  }
  struct Enumeration: Decodable {
    var name: String
    var values: [String: Int]
  }
  struct Record: Decodable {
    struct Field: Decodable {
      var name: String?
      var type: String
      var offset: Int
    }
    var name: String
    var size: Int
    var fields: [Field]
  }
  struct Library: Decodable {
    var name: String
    var libid: String
    var version: String
  }

  var files: [File]
}
