import COM
import Testing

@Suite("Streams over memory")
struct MemoryStreamTests {
  @Test("A stream is read by whoever has one of its clones, while others write")
  func clones() async throws {
    let stream = try MemoryStream(handle: nil, isOwned: true)
    let reference = try stream.reference(as: IStreamReference.self)
    // One clone for each task, made here: the tasks share the bytes alone.
    let clones = (0..<4).map { _ in
      var copy: UnsafeMutableRawPointer?
      _ = reference.Clone(&copy)
      return UInt(bitPattern: copy)
    }
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<4 {
        group.addTask {
          guard let pointer = UnsafeMutableRawPointer(bitPattern: clones[task]) else {
            Issue.record("there is no clone \(task)")
            return
          }
          let clone = IStreamReference(transferringRef: pointer)
          var byte = UInt8(task)
          var wrong = 0
          for index in 0..<200 {
            var place = LARGE_INTEGER()
            place.QuadPart = Int64(index * 4 + task)
            var back: UInt8 = 9
            var isRight = clone.Seek(place, 0, nil) == 0 && clone.Write(&byte, 1, nil) == 0
            isRight = isRight && clone.Seek(place, 0, nil) == 0 && clone.Read(&back, 1, nil) == 0
            wrong += isRight && back == byte ? 0 : 1
          }
          #expect(wrong == 0)
        }
      }
    }
    var bytes = [UInt8](repeating: 9, count: 1000)
    var count: UInt32 = 0
    #expect(stream.Read(&bytes, 1000, &count) == 0)
    #expect(count == 800)
    #expect(bytes.prefix(800).enumerated().allSatisfy { Int($1) == $0 % 4 })
  }
}
