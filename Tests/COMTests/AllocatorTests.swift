import COM
import Testing

/// Its spy is one for the whole process, so programs of their own test that: Tests/Clients/outofmemory.cpp, and
/// Tests/PluginTests/Programs/images.c for several images.
@Suite("The allocator")
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
