/// What Cairo wrote is not of the form that this target knows: nothing is made of it.
struct UnknownForm: Error, Hashable, Sendable {
  /// What was met, in English: it is for who mends the program.
  let reason: String

  /// Makes an error.
  init(_ reason: String) { self.reason = reason }
}
