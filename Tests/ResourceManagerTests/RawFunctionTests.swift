import CPCSCLite
import Foundation
import ResourceManager
import Testing

/// What Swift's types do not let through: NULL pointers, short buffers, numbers out of range.
@Suite("PC/SC functions with bad arguments, the same over both resource managers")
struct RawFunctionTests {
  private let tooSmall = 0x8010_0008
  private let invalidParameter = 0x8010_0004
  private let invalidValue = 0x8010_0011

  @Test("NULL pointers are told as an invalid parameter", arguments: Backend.allCases)
  func null(backend: Backend) throws {
    let bench = try Bench(backend)
    let table = bench.functions.pointee
    let context = try bench.context()
    let number = pcsc_context(bitPattern: context.number)
    let handle = pcsc_handle(bitPattern: try bench.connect(context))
    #expect(table.establish_context(2, nil, nil, nil) == invalidParameter)
    #expect(table.list_readers(number, nil, nil, nil) == invalidParameter)
    // pcsc-lite 1.9 reads through this one and crashes.
    if backend == .virtual { #expect(table.list_reader_groups(number, nil, nil) == invalidParameter) }
    var active: pcsc_dword = 0
    var other: pcsc_handle = 0
    #expect(table.connect(number, bench.reader, 2, 3, nil, &active) == invalidParameter)
    #expect(table.connect(number, bench.reader, 2, 3, &other, nil) == invalidParameter)
    #expect(table.connect(number, nil, 2, 3, &other, &active) == 0x8010_0009)
    #expect(table.reconnect(handle, 2, 3, 0, nil) == invalidParameter)
    var header = pcsc_io_request(protocol: 2, length: 16)
    var answer = [UInt8](repeating: 0, count: 300)
    var length: pcsc_dword = 300
    #expect(table.transmit(handle, nil, challenge, 5, nil, &answer, &length) == invalidParameter)
    #expect(table.transmit(handle, &header, nil, 5, nil, &answer, &length) == invalidParameter)
    #expect(table.transmit(handle, &header, challenge, 5, nil, nil, &length) == invalidParameter)
    #expect(table.transmit(handle, &header, challenge, 5, nil, &answer, nil) == invalidParameter)
    #expect(table.get_status_change(number, 0, nil, 1) == invalidParameter)
    #expect(table.get_attribute(handle, 0x90303, nil, nil) == invalidParameter)
    #expect(table.status(handle, nil, nil, nil, nil, nil, nil) == 0)
  }

  @Test("Share modes, dispositions and scopes out of range are told as an invalid value", arguments: Backend.allCases)
  func outOfRange(backend: Backend) throws {
    let bench = try Bench(backend)
    let table = bench.functions.pointee
    let context = try bench.context()
    let number = pcsc_context(bitPattern: context.number)
    let handle = pcsc_handle(bitPattern: try bench.connect(context))
    var active: pcsc_dword = 0
    var other: pcsc_handle = 0
    for mode in [pcsc_dword(0), 4, 7, 0xFFFF_FFFF] {
      #expect(table.connect(number, bench.reader, mode, 3, &other, &active) == invalidValue)
    }
    #expect(table.disconnect(handle, 9) == invalidValue)
    #expect(table.establish_context(9, nil, nil, &other) == invalidValue)
    #expect(table.end_transaction(handle, 9) == invalidValue)
  }

  @Test("Short buffers are told with the length that is needed", arguments: Backend.allCases)
  func short(backend: Backend) throws {
    let bench = try Bench(backend)
    let table = bench.functions.pointee
    let context = try bench.context()
    let number = pcsc_context(bitPattern: context.number)
    let handle = pcsc_handle(bitPattern: try bench.connect(context))
    var buffer = [UInt8](repeating: 0, count: 300)
    var text = [CChar](repeating: 0, count: 300)
    var length: pcsc_dword = 4
    var header = pcsc_io_request(protocol: 2, length: 16)
    #expect(table.transmit(handle, &header, challenge, 5, nil, &buffer, &length) == tooSmall)
    #expect(length == 10)
    length = 2
    #expect(table.list_readers(number, nil, &text, &length) == tooSmall)
    #expect(length > bench.reader.utf8.count)
    var atrLength: pcsc_dword = 3
    length = 5
    #expect(table.status(handle, &text, &length, nil, nil, &buffer, &atrLength) == tooSmall)
    #expect(length == bench.reader.utf8.count + 1)
    #expect(atrLength == 23)
    length = 300
    atrLength = 33
    #expect(table.status(handle, &text, &length, nil, nil, &buffer, &atrLength) == 0)
    length = 0
    #expect(table.get_attribute(handle, 0x90303, nil, &length) == 0)
    #expect(length == 23)
  }

  @Test("Memory that is asked for is made, and freed once", arguments: Backend.allCases)
  func autoallocate(backend: Backend) throws {
    let bench = try Bench(backend)
    let table = bench.functions.pointee
    let context = try bench.context()
    let number = pcsc_context(bitPattern: context.number)
    var memory: UnsafeMutablePointer<CChar>?
    var length = pcsc_dword.max
    let result = withUnsafeMutableBytes(of: &memory) { place in
      table.list_readers(number, nil, place.baseAddress?.assumingMemoryBound(to: CChar.self), &length)
    }
    #expect(result == 0)
    let made = try #require(memory)
    #expect(length > bench.reader.utf8.count)
    #expect(table.free_memory(number, made) == 0)
    #expect(table.free_memory(4711, made) == 0x8010_0003)
    if backend == .virtual { #expect(table.free_memory(number, made) == invalidParameter) }
  }

  @Test("More readers than sixteen, or an endless name, are refused by a wait", arguments: Backend.allCases)
  func waits(backend: Backend) throws {
    let bench = try Bench(backend)
    let context = try bench.context()
    var many = (0..<17).map { _ in ReaderState(bench.reader) }
    #expect(throws: SmartCardError.invalidParameter) { try context.waitForChange(timeout: .zero, &many) }
    for name in ["Nobody", String(repeating: "x", count: 10_000)] {
      var one = [ReaderState(name)]
      #expect(throws: SmartCardError.unknownReader) { try context.waitForChange(timeout: .zero, &one) }
    }
    var none: [ReaderState] = []
    try context.waitForChange(timeout: .zero, &none)
  }
}
