/// Fills lines of at most `width` characters; only plain spaces break, so that « 8 h » stays whole.
func wrap(_ text: String, width: Int) -> [String] {
  var lines: [String] = [""]
  for word in text.split(separator: " ") {
    let last = lines[lines.count - 1]
    if last.isEmpty {
      lines[lines.count - 1] = String(word)
    } else if last.count + 1 + word.count <= width {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines
}

/// Labels on the left, their texts wrapped on the right; a label too long for its column keeps a
/// line to itself.
func twoColumns(_ rows: [(label: String, text: String)], width: Int) -> String {
  let indent = String(repeating: " ", count: margin)
  let column = margin + labelWidth
  let hang = String(repeating: " ", count: column)
  return rows.map { row in
    let lines = wrap(row.text, width: width - column)
    guard row.label.count + gap <= labelWidth else {
      return ([indent + row.label] + lines.map { hang + $0 }).joined(separator: "\n")
    }
    let padding = String(repeating: " ", count: labelWidth - row.label.count)
    return
      ([indent + row.label + padding + (lines.first ?? "")]
      + lines.dropFirst().map { hang + $0 }).joined(separator: "\n")
  }.joined(separator: "\n")
}

/// Before the labels.
private let margin = 2
/// Room for `--template MODÈLE` and its like, blanks after it included.
private let labelWidth = 24
/// The least between a label and its text.
private let gap = 2
