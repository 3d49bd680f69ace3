internal import COM
internal import Foundation
internal import ResourceManager
internal import VirtualCard

/// Runs one command and turns what became of it into an exit status.
enum Tool {
  static let version = "0.1.0"

  static func run(_ arguments: [String]) -> Int32 {
    do {
      let options = try Options(arguments)
      if options.wantsVersion { return done("comcard \(version)") }
      if options.wantsHelp { return done(Help.text) }
      if options.isVirtual { _ = ResourceManagers.selectVirtual() }
      guard let command = options.words.first else { throw UsageError("a command is needed") }
      if command == "class" { return try ClassCommand(options).run() }
      guard options.words.count == 1 else { throw UsageError("'\(options.words[1])' is one word too many") }
      switch command {
      case "readers": return try ReadersCommand(options).run()
      case "status": return try StatusCommand(options).run()
      case "attach": return try AttachCommand(options).run()
      default: throw UsageError("unknown command '\(command)'")
      }
    } catch let error as UsageError {
      return failed(64, "\(error.reason)\nTry: comcard --help")
    } catch let error as SmartCardError {
      return failed(isAbsence(Int32(bitPattern: error.code)) ? 69 : 1, "\(error)")
    } catch let error as COMError {
      return failed(isAbsence(error.hresult) ? 69 : 1, "\(error)")
    } catch {
      return failed(1, "\(error)")
    }
  }

  /// No service, or no reader.
  private static func isAbsence(_ code: Int32) -> Bool {
    [SmartCardError.noService, .noReadersAvailable, .unknownReader].contains(
      SmartCardError(code: UInt32(bitPattern: code)))
  }

  private static func done(_ text: String) -> Int32 {
    print(text)
    return 0
  }

  private static func failed(_ status: Int32, _ text: String) -> Int32 {
    FileHandle.standardError.write(Data("comcard: \(text)\n".utf8))
    return status
  }
}
