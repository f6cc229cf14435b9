import Problems

/// Where a message's source stands in its YAML file, so that a place in the message is a place in the file.
struct SourceOrigin {
  /// Where the first line of the message is.
  let place: Place
  /// Columns before each line of the message.
  private let indentation: Int
  private let lines: [Substring]

  /// The origin of a scalar's text: the line below `|` or `>` for a block, behind the quotation mark for
  /// quoted text.
  init(_ scalar: Place, _ lines: [Substring]) {
    self.lines = lines
    let line = scalar.line ?? 1
    let column = scalar.column ?? 1
    let typed = lines.indices.contains(line - 1) ? lines[line - 1].dropFirst(column - 1) : ""
    var place = scalar
    switch typed.first {
    case "|", ">":
      let below = lines.indices.contains(line) ? lines[line] : ""
      indentation = below.prefix { $0 == " " }.count
      place.line = line + 1
    case "\"", "'": indentation = column
    default: indentation = column - 1
    }
    place.column = indentation + 1
    self.place = place
  }

  /// The place of a position in the message; the start where there is none.
  func place(of position: TextPosition?) -> Place {
    guard let position else { return place }
    var found = place
    let line = (place.line ?? 1) + position.line - 1
    found.line = line
    found.column = indentation + position.column
    found.excerpt = lines.indices.contains(line - 1) ? String(lines[line - 1]) : nil
    return found
  }
}
