import Problems

extension [Problem] {
  /// Codes in order, without repetition of neighbours, with the row where there is one: `roster.x@3`.
  var codes: [String] {
    map { problem in problem.place?.row.map { "\(problem.code)@\($0)" } ?? problem.code }
  }
}
