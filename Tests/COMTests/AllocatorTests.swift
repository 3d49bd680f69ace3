import COM
import Synchronization
import Testing

/// One spy at a time in a process, so the tests of this suite run one after the other.
@Suite("The allocator and its spy", .serialized)
struct AllocatorTests {
  @Test("Blocks can be made, grown and freed; hostile sizes give NULL")
  func blocks() throws {
    let block = try #require(unsafe TaskMemory.allocate(10))
    let grown = try #require(unsafe TaskMemory.reallocate(block, 100_000))
    #expect(unsafe TaskMemory.reallocate(grown, 0) == nil)
    #expect(unsafe TaskMemory.allocate(-1) == nil)
    #expect(unsafe TaskMemory.allocate(Int.max) == nil)
    unsafe TaskMemory.free(nil)
    let empty = try #require(unsafe TaskMemory.allocate(0))
    unsafe TaskMemory.free(empty)
  }
}
