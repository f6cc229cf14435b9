/// Where a value comes from, for the fallback that stands in for it.
enum ValueSource: Hashable, Sendable {
  /// `$x`
  case variable(String)
  /// `|42|`
  case literal(String)
  /// `:f`
  case function(String)

  /// As the specification shows it (LDML 48, part 9, "Fallback Resolution").
  var text: String {
    switch self {
    case .variable(let name): return "$\(name)"
    case .function(let name): return ":\(name)"
    case .literal(let text):
      let escaped = text.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
      return "|\(escaped)|"
    }
  }
}
