internal import Document
internal import Localization

extension Heading {
  /// Label, words and what stands at the end of their line; titles of the first two levels are underlined.
  var textLines: [String] {
    var lines = hasLabelAbove ? label.textLines + text.textLines : labelledLines
    if !aside.isEmpty {
      let last = lines.popLast()
      lines.append([last, aside.textLine].compactMap { $0 }.joined(separator: " · "))
    }
    guard let sign = underline, let width = lines.map(\.columns).max() else { return lines }
    return lines + [String(repeating: sign, count: width)]
  }

  private var labelledLines: [String] {
    let words = [label.textLine, text.textLines.first ?? ""].filter { !$0.isEmpty }
    let first = words.isEmpty ? [] : [words.joined(separator: " ")]
    return first + text.textLines.dropFirst()
  }

  private var underline: String? {
    switch level {
    case ...1: "="
    case 2: "-"
    default: nil
    }
  }
}
