import COM
import Synchronization
import Testing

/// One spy at a time in a process, so the tests of this suite run one after the other.
@Suite("The allocator and its spy", .serialized)
struct AllocatorTests {
  @Test("Blocks can be made, grown and freed; hostile sizes give NULL")
  func blocks() throws {
    let block = try #require(TaskMemory.allocate(10))
    let grown = try #require(TaskMemory.reallocate(block, 100_000))
    #expect(TaskMemory.reallocate(grown, 0) == nil)
    #expect(TaskMemory.allocate(-1) == nil)
    #expect(TaskMemory.allocate(Int.max) == nil)
    TaskMemory.free(nil)
    let empty = try #require(TaskMemory.allocate(0))
    TaskMemory.free(empty)
  }
}
