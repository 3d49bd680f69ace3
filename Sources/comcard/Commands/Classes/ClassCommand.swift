/// `comcard class VERB`: what is registered, and whether it is sound.
struct ClassCommand {
  private let options: Options
  init(_ options: Options) { self.options = options }

  func run() throws -> Int32 {
    let words = options.words.dropFirst()
    guard let verb = words.first else { throw UsageError("class list, show, register, unregister or lint?") }
    let operands = Array(words.dropFirst())
    switch verb {
    case "list":
      try expect(operands, 0...0)
      return try ClassListCommand(options).run()
    case "show":
      try expect(operands, 1...1)
      return try ClassShowCommand(options).run(operands[0])
    case "register":
      try expect(operands, 1...1)
      return try ClassRegisterCommand(options).run(operands[0])
    case "unregister":
      try expect(operands, 1...1)
      return try ClassUnregisterCommand(options).run(operands[0])
    case "lint":
      try expect(operands, 0...1)
      return try ClassLintCommand(options).run(operands.first)
    case LibraryInspector.verb:
      // This program's own child process: what a library does there ends nobody else.
      return LibraryInspector.run(operands, creates: options.creates)
    default: throw UsageError("unknown command 'class \(verb)'")
    }
  }

  private func expect(_ operands: [String], _ count: ClosedRange<Int>) throws(UsageError) {
    if operands.count < count.lowerBound { throw UsageError("the class or library is missing") }
    if operands.count > count.upperBound { throw UsageError("'\(operands[count.upperBound])' is one word too many") }
  }
}
