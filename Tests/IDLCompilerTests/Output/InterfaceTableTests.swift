import Testing

@Suite("The published interfaces")
struct InterfaceTableTests {
  @Test("the compiler's output for IDL/ is the published table: 11 interfaces, 132 methods, no difference")
  func output() throws {
    let comparison = TableComparison(try InterfaceTable.load(), try Tools.json())
    #expect(comparison.differences == [])
    #expect(comparison.table.interfaces.count == 11)
    #expect(comparison.methodCount == 132)
  }

  @Test(
    "the comparison finds a change of any kind",
    arguments: ["slot", "dispid", "default", "type", "name", "direction", "order", "iid", "enum", "struct", "clsid"])
  func canFail(what: String) throws {
    var document = try Tools.json()
    let file = try #require(document.files.firstIndex { $0.file == "scardssp.idl" })
    let card = try #require(document.files[file].interfaces.firstIndex { $0.name == "ISCard" })
    // AttachByReader(bstrReaderName, ShareMode = EXCLUSIVE, PrefProtocol = T0)
    let method = try #require(document.files[file].interfaces[card].methods.firstIndex { $0.name == "AttachByReader" })
    func change(_ body: (inout IDLDocument.Method) -> Void) {
      body(&document.files[file].interfaces[card].methods[method])
    }
    switch what {
    case "slot": change { $0.slot += 1 }
    case "dispid": change { $0.dispid = 99 }
    case "default": change { $0.params[1].default = "SHARED" }
    case "type": change { $0.params[1].type = "LONG" }
    case "name": change { $0.params[2].name = "Protocol" }
    case "direction": change { $0.params[0].attributes = ["in", "out"] }
    case "order": document.files[file].interfaces[card].methods.swapAt(0, 1)
    case "iid": document.files[file].interfaces[card].iid = "00000000-0000-0000-c000-000000000046"
    case "enum":
      let index = try #require(document.files[file].enums.firstIndex { $0.name == "SCARD_PROTOCOLS" })
      document.files[file].enums[index].values["RAW"] = 4
    case "struct":
      let index = try #require(document.files[file].structs.firstIndex { $0.name == "SCARDINFO" })
      document.files[file].structs[index].fields[2].offset = 8
    default:
      document.files[file].coclasses[0].clsid = "00000000-0000-0000-c000-000000000046"
    }
    let comparison = TableComparison(try InterfaceTable.load(), document)
    #expect(!comparison.differences.isEmpty)
  }
}
