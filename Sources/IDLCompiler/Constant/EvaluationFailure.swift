/// The expression has no value; the message was given, or the expression is no constant at all.
struct EvaluationFailure: Error {}
