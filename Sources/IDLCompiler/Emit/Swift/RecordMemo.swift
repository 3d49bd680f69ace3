/// What was found out about records, so that one which others hold many times is looked at once.
final class RecordMemo<Answer> {
  private var known: [ObjectIdentifier: Answer] = [:]

  func answer(for record: Record, _ find: () -> Answer) -> Answer {
    if let answer = known[ObjectIdentifier(record)] { return answer }
    let answer = find()
    known[ObjectIdentifier(record)] = answer
    return answer
  }
}
