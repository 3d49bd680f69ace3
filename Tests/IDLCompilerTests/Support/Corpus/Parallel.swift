import Dispatch
import TestSupport

/// Work on many things at once, on as many threads as there are cores.
enum Parallel {
  /// What `work` makes of each element, in the order of the elements.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @Sendable (Element) -> Result
  ) -> [Result] {
    let results = Locked<[Result?]>(Array(repeating: nil, count: elements.count))
    DispatchQueue.concurrentPerform(iterations: elements.count) { index in
      let made = work(elements[index])
      results.withLock { $0[index] = made }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
