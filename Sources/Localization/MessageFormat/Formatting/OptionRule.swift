/// The values that an option takes, for the check of a catalogue.
enum OptionRule: Sendable {
  /// Any text.
  case any
  /// A digit size: 0 to 99.
  case digitSize
  /// Those that the condition holds for.
  case matching(@Sendable (String) -> Bool)

  /// The values of a closed list. Empty text stands for the usual one, as in a variable without value.
  static func choice<Choice: RawRepresentable<String>>(_ type: Choice.Type) -> OptionRule {
    .matching { $0.isEmpty || Choice(rawValue: $0) != nil }
  }

  /// Whether a value written in a message is among them.
  func accepts(_ literal: String) -> Bool {
    switch self {
    case .any: true
    case .digitSize: parseDigitSize(literal) != nil
    case .matching(let accepts): accepts(literal)
    }
  }
}
