import Problems

/// The problem that ArgumentParser's error tells of, with the nearest of `options`.
///
/// ArgumentParser keeps its errors internal and words them in English; their shape is read by
/// reflection (`CommandError.parserError`, an enum whose cases are named below). A case that is not
/// in the table, or that a later version renames, becomes `usage.unreadable`, which a test forbids
/// for each case of the table.
func usageProblem(for error: any Error, options: [OptionEntry]) -> Problem {
  let mirror = Mirror(reflecting: error)
  let parserError = mirror.descendant("parserError") ?? error
  guard let fault = Mirror(reflecting: parserError).children.first, let name = fault.label else {
    return UsageProblem.unreadable.problem()
  }
  let option = optionText(in: fault.value)
  let words = strings(in: fault.value)
  switch name {
  case "unknownOption", "invalidOption", "nonAlphanumericShortOption":
    return unknownOptionProblem(option ?? words.last ?? "", options: options)
  case "missingValueForOption", "missingValueOrUnknownCompositeOption":
    return UsageProblem.missingValue.problem(["option": .text(option ?? "")])
  case "unexpectedValueForOption":
    return UsageProblem.unexpectedValue.problem(["option": .text(option ?? "")])
  case "unexpectedExtraValues":
    return UsageProblem.unexpectedArgument.problem(["value": .text(words.first ?? "")])
  default:
    return UsageProblem.unreadable.problem()
  }
}

/// `usage.unknown-option` with the nearest of `options`, by their names or by their French ones.
func unknownOptionProblem(_ typed: String, options: [OptionEntry]) -> Problem {
  let word = typed.drop { $0 == "-" }.prefix { $0 != "=" }
  let names = options.flatMap { option in ([option.name] + option.alsoCalled).map { ($0, option) } }
  let nearest = nearestMatch(to: String(word), among: names.map(\.0))
  let meant = names.first { $0.0 == nearest }.map { "--" + $0.1.name }
  return UsageProblem.unknownOption.problem([
    "option": .text(typed), "nearest": .text(meant ?? ""),
  ])
}

/// The first option named in a payload, as typed: `--output`, `-o`.
private func optionText(in payload: Any) -> String? {
  let mirror = Mirror(reflecting: payload)
  if String(describing: type(of: payload)) == "Name", let name = mirror.children.first {
    let dashes = name.label == "long" ? "--" : "-"
    return (strings(in: name.value).first ?? characters(in: name.value)).map { dashes + $0 }
  }
  return mirror.children.lazy.compactMap { optionText(in: $0.value) }.first
}

private func strings(in payload: Any) -> [String] {
  if let text = payload as? String { return [text] }
  return Mirror(reflecting: payload).children.flatMap { strings(in: $0.value) }
}

private func characters(in payload: Any) -> String? {
  if let character = payload as? Character { return String(character) }
  return Mirror(reflecting: payload).children.lazy.compactMap { characters(in: $0.value) }.first
}
