internal import Document
internal import Localization

extension Heading {
  /// Label, words and what stands at the end of their line; titles of the first two levels are underlined.
  var textLines: [String] {
    let words = [label.textLine, text.textLines.first ?? ""].filter { !$0.isEmpty }
    var lines = [words.joined(separator: " ")] + text.textLines.dropFirst()
    if !aside.isEmpty { lines[lines.count - 1] += " · " + aside.textLine }
    guard lines != [""] else { return [] }
    guard let sign = underline, let width = lines.map(\.columns).max() else { return lines }
    return lines + [String(repeating: sign, count: width)]
  }

  private var underline: String? {
    switch level {
    case ...1: "="
    case 2: "-"
    default: nil
    }
  }
}
