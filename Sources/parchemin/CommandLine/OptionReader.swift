import Localization
import Problems

/// Turns typed values into values of their type, and keeps what was wrong with them.
struct OptionReader {
  /// What was wrong so far, in the order it was met.
  private(set) var problems: [Problem] = []

  /// Adds an error.
  mutating func report(_ fault: UsageProblem, _ arguments: [String: Problem.Value] = [:]) {
    problems.append(fault.problem(arguments))
  }

  /// The value, its problems kept.
  mutating func keep<Value>(_ checked: Checked<Value>) -> Value {
    problems += checked.problems
    return checked.value
  }

  /// What `convert` makes of the text; `fault` with `$value` where it makes nothing of it.
  mutating func value<Value>(
    _ typed: String?, _ fault: UsageProblem, _ convert: (String) -> Value?
  ) -> Value? {
    guard let typed else { return nil }
    let value = convert(typed)
    if value == nil { report(fault, ["value": .text(typed)]) }
    return value
  }

  /// The choice of that name in any case, with `_` for `-`; `usage.unknown-value` otherwise, which
  /// names each choice by the first of its names.
  mutating func choice<Choice: Equatable>(
    _ option: String, _ typed: String?, _ choices: [(String, Choice)]
  ) -> Choice? {
    guard let typed else { return nil }
    let wanted = typed.replacing("_", with: "-").lowercased()
    if let match = choices.first(where: { $0.0.lowercased() == wanted }) { return match.1 }
    let names = choices.map(\.0)
    let first = choices.indices.filter { index in
      choices.firstIndex { $0.1 == choices[index].1 } == index
    }
    report(
      .unknownValue,
      [
        "option": .text(option), "value": .text(typed), "choices": .list(first.map { names[$0] }),
        "nearest": .text(nearestMatch(to: typed, among: names) ?? ""),
      ])
    return nil
  }

  /// The variant that `--locale` names.
  mutating func locale(_ typed: String?) -> DocumentLocale? {
    choice("--locale", typed, DocumentLocale.allCases.map { ($0.rawValue, $0) })
  }

  /// `usage.conflict` for the first two options that are both there.
  mutating func refuse(_ options: [(name: String, isGiven: Bool)]) {
    let given = options.filter(\.isGiven).map(\.name)
    guard given.count > 1 else { return }
    report(.conflict, ["first": .text(given[0]), "second": .text(given[1])])
  }
}
