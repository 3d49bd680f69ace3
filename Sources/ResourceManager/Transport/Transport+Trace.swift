internal import ISO7816

extension Transport {
  /// Shows each exchange as lines of hexadecimal: `> 00 A4 ...`, `< 90 00`, `! error`.
  ///
  /// The data of commands that may carry a PIN never shows, see ``traceLine(_:)``.
  ///
  /// - Parameter write: takes one line without its end; called on the thread of the exchange.
  public func tracing(to write: @escaping @Sendable (String) -> Void) -> Transport {
    Transport { (command) throws(SmartCardError) in
      write("> " + Self.traceLine(command))
      do throws(SmartCardError) {
        let answer = try self(command)
        write("< " + Hex.encode(answer, separator: " "))
        return answer
      } catch {
        write("! \(error)")
        throw error
      }
    }
  }

  /// A command as a trace may show it.
  ///
  /// For VERIFY, CHANGE REFERENCE DATA, RESET RETRY COUNTER, the switches of verification and ENVELOPE, of whatever
  /// class and however malformed, only the header shows, and how many bytes follow it.
  public static func traceLine(_ command: [UInt8]) -> String {
    guard command.count > 4, Instruction.carriesSecrets(command[1]) else {
      return Hex.encode(command, separator: " ")
    }
    return Hex.encode(command.prefix(4), separator: " ") + " (\(command.count - 4) bytes hidden)"
  }
}
