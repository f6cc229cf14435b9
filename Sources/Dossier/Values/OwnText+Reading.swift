import Problems
import YAMLSource

extension OwnText {
  /// Reads `voir {article:budget} et {annexe:charte}`; `unknown` tells what else stood between braces.
  static func reading(_ typed: String, at place: Place) -> (text: OwnText, unknown: [String]) {
    if isOpen(typed) { return (OwnText([.toComplete], place: place), []) }
    var pieces: [Piece] = []
    var unknown: [String] = []
    var rest = typed[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let inside = String(rest[rest.index(after: open)..<close])
      append(String(rest[..<open]), to: &pieces)
      if let piece = reference(inside) { pieces.append(piece) } else { unknown.append(inside) }
      rest = rest[rest.index(after: close)...]
    }
    append(String(rest), to: &pieces)
    return (OwnText(pieces, place: place), unknown)
  }

  /// What may stand before the colon, and what it refers to.
  static let references: [(key: String, piece: @Sendable (String) -> Piece)] = [
    ("article", { .article($0) }), ("annexe", { .annex($0) }),
  ]

  private static func isOpen(_ text: String) -> Bool { foldedKey(text) == toCompleteKey }

  private static func reference(_ inside: String) -> Piece? {
    if isOpen(inside) { return .toComplete }
    let parts = inside.split(separator: ":", maxSplits: 1).map { String($0).trimmed }
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    return references.first { $0.key == parts[0].lowercased() }?.piece(parts[1])
  }

  private static func append(_ text: String, to pieces: inout [Piece]) {
    if !text.isEmpty { pieces.append(.text(text)) }
  }
}

extension String {
  /// Without the spaces at either end.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }
}
