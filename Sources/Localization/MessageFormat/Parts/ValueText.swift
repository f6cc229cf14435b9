/// The letters of a value.
enum ValueText: Hashable, Sendable {
  /// Text without marks.
  case plain(String)
  /// Text with marks.
  case marked(MarkedText)
  /// A number by its parts.
  case number([NumberPart])

  /// How many bytes it has.
  var length: Int {
    switch self {
    case .plain(let text): text.utf8.count
    case .marked(let text): text.pieces.reduce(0) { $0 + $1.text.utf8.count }
    case .number(let parts): parts.reduce(0) { $0 + $1.text.utf8.count }
    }
  }

  /// As text with marks.
  var marked: MarkedText {
    switch self {
    case .plain(let text): MarkedText(text)
    case .marked(let text): text
    case .number(let parts): MarkedText(joined(parts))
    }
  }
}
