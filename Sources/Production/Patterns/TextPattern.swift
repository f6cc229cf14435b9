import Problems
import YAMLSource

/// Text with variables in braces, as a coordinator writes it: `{document}-{numéro}`.
///
/// Variables are known by the raw values of `Variable`, whatever their case and accents.
struct TextPattern<Variable>: Hashable, Sendable
where Variable: RawRepresentable & CaseIterable & Hashable & Sendable, Variable.RawValue == String {
  /// A piece of the pattern.
  enum Piece: Hashable, Sendable {
    /// Text as it stands.
    case literal(String)
    /// What a variable holds.
    case variable(Variable)
  }

  /// The pieces in order.
  let pieces: [Piece]

  /// Whether the variable occurs.
  func contains(_ variable: Variable) -> Bool { pieces.contains(.variable(variable)) }

  /// The text with each variable's value in its place.
  func text(_ value: (Variable) -> String) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .variable(let variable): value(variable)
      }
    }.joined()
  }

  /// Reads a pattern; nil with `production.pattern-brace` or `production.pattern-unknown-variable`.
  static func read(_ text: String, at place: Place? = nil) -> Checked<Self?> {
    guard let parts = split(text) else {
      return Checked(
        nil, [ProductionProblem.patternBrace.problem(at: place, ["pattern": .text(text)])])
    }
    var pieces: [Piece] = []
    var problems: [Problem] = []
    for part in parts {
      if !part.isVariable {
        pieces.append(.literal(part.text))
      } else if let variable = variable(named: part.text) {
        pieces.append(.variable(variable))
      } else {
        problems.append(unknown(part.text, at: place))
      }
    }
    return Checked(problems.isEmpty ? TextPattern(pieces: pieces) : nil, problems)
  }

  private static func variable(named name: String) -> Variable? {
    Variable.allCases.first { foldedKey($0.rawValue) == foldedKey(name) }
  }

  private static func unknown(_ name: String, at place: Place?) -> Problem {
    let known = Variable.allCases.map(\.rawValue)
    let nearest = nearestMatch(to: name, among: known, folding: foldedKey) ?? ""
    return ProductionProblem.patternUnknownVariable.problem(
      at: place, ["name": .text(name), "nearest": .text(nearest), "known": .list(known)])
  }

  /// Text and variables by turns, the empty ones left out; nil where a brace has no other.
  private static func split(_ text: String) -> [(text: String, isVariable: Bool)]? {
    var parts: [(text: String, isVariable: Bool)] = [("", false)]
    for character in text {
      let isInside = parts[parts.count - 1].isVariable
      switch character {
      case "{" where !isInside: parts.append(("", true))
      case "}" where isInside: parts.append(("", false))
      case "{", "}": return nil
      default: parts[parts.count - 1].text.append(character)
      }
    }
    if parts[parts.count - 1].isVariable { return nil }
    return parts.filter { $0.isVariable || !$0.text.isEmpty }
  }
}
