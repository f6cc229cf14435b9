import CCairo
import Problems

extension Problem {
  /// None for success, else one that gives Cairo's own words.
  static func of(_ status: cairo_status_t) -> [Problem] {
    guard status != CAIRO_STATUS_SUCCESS else { return [] }
    let words = cairo_status_to_string(status).map { String(cString: $0) } ?? "?"
    return [DrawingProblem.cairo.problem(["status": .text(words)])]
  }
}
