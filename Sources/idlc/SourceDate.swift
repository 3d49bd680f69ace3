import Glibc

/// What `__DATE__` and `__TIME__` are to say: the time of the sources, as the environment of reproducible builds has it.
enum SourceDate {
  /// In seconds since 1970; 0 where nothing is set, for the time of the run would make every output another one.
  ///
  /// - Throws: ``UsageError`` where the variable holds no such number.
  static func fromEnvironment() throws(UsageError) -> Int64 {
    let name = "SOURCE_DATE_EPOCH"
    // SAFETY: getenv gives a C string that stays while nobody changes the environment, and this program never does.
    guard let value = unsafe getenv(name) else { return 0 }
    let text = unsafe String(cString: value)
    guard let seconds = Int64(text), seconds >= 0 else {
      throw UsageError(message: "\(name) is a number of seconds since 1970, not '\(text)'")
    }
    return seconds
  }
}
