internal import Document
internal import Dossier
internal import Foundation
internal import Localization
internal import Problems
internal import YAMLSource

/// Puts a list on as many upright pages as it needs, with its heading on each.
struct ListArranger {
  let list: HandoutList
  let template: ListTemplate
  let theme: Theme
  let size: Size
  let localizer: Localizer
  private(set) var problems: [Problem] = []

  init(
    _ list: HandoutList, _ template: ListTemplate, _ theme: Theme, on size: Size,
    _ localizer: Localizer
  ) {
    self.list = list
    self.template = template
    self.theme = theme
    self.size = size
    self.localizer = localizer
  }

  /// All pages; one even where nobody is on the list.
  mutating func sheets() -> [Sheet] {
    let capacity = max(1, Int((size.height - template.bottom - firstRow) / template.rowHeight))
    let pages = max(1, (list.entries.count + capacity - 1) / capacity)
    return (0..<pages).map { page in
      let range = page * capacity..<min((page + 1) * capacity, list.entries.count)
      return Sheet(
        size: size, fixed: heading(isFirst: page == 0) + rows(range) + folio(page + 1, of: pages))
    }
  }

  /// Top of the first row: under the rule of the header.
  var firstRow: Length { template.header.distance + headerDrop }

  /// Title, subtitle and column headers. Each page has a table with headers of its own (ISO 14289-1, 7.5);
  /// the title above a later page repeats what was read, a running header (7.8).
  private mutating func heading(isFirst: Bool) -> [PlacedBlock] {
    let subtitle = self.subtitle()
    var blocks = [
      block(
        "titre", text(.title), template.title.style, x: template.left,
        y: template.title.distance, measure: width,
        role: isFirst ? .title : .runningHeader),
      block(
        "sous-titre", subtitle, template.subtitle.style, x: template.left,
        y: template.subtitle.distance, measure: width,
        role: isFirst ? .paragraph : .runningHeader),
    ]
    if !list.entries.isEmpty {
      blocks.append(
        block(
          "membres", members(), template.members.style, x: template.left,
          y: template.members.distance, measure: width,
          role: isFirst ? .paragraph : .runningHeader))
    }
    for (index, column, x, width) in columns() {
      var header = block(
        column.slot.rawValue, text(HandoutListKey(column: column.slot)),
        template.header.style, x: x, y: template.header.distance, measure: width)
      header.cell = TableCell(row: 0, column: index, isHeader: true)
      blocks.append(header)
    }
    return blocks + [rule(template.header.line, y: firstRow)]
  }

  /// « Coopérative jeunesse de services des Escoumins, été 2026 (12e édition) ».
  private mutating func subtitle() -> MarkedText {
    let words = text(.subtitle, projectArguments())
    guard let edition = list.project.season.edition else { return words }
    return words + " (" + localizer.data(edition) + ")"
  }

  /// « 13 coopérantes et coopérants ».
  private mutating func members() -> MarkedText {
    let arguments: [String: MessageValue] = [
      "n": .number(Decimal(list.entries.count)),
      "écriture": .string(list.project.writing.rawValue),
    ]
    if case .known(let programme) = list.project.programme {
      let key = "programme.\(programme.rawValue).membres"
      if localizer.hasMessage(key) { return text(named: key, arguments) }
    }
    return text(.members, arguments)
  }

  private mutating func folio(_ page: Int, of pages: Int) -> [PlacedBlock] {
    guard pages > 1 else { return [] }
    let words = text(
      named: "document.page", ["n": .number(Decimal(page)), "total": .number(Decimal(pages))])
    let style = style(template.folio.style)
    return [
      PlacedBlock(
        Block("folio", .text(TextBlock(words, style, role: .pageFooter))),
        x: size.width - template.right, y: size.height - template.folio.distance,
        measure: width, alignment: .right)
    ]
  }

  private var width: Length { size.width - template.left - template.right }
  private var hasNumbers: Bool { list.entries.contains { !$0.number.isEmpty } }

  /// Columns with their numbers, their left edges and the width for their text; none for the numbers of
  /// papers where these carry none.
  func columns() -> [(Int, ListTemplate.Column, Length, Length)] {
    let fixed = template.columns.compactMap(\.width).reduce(.zero, +)
    var x = template.left
    let placed = template.columns.map { column in
      let full = column.width ?? width - fixed
      defer { x += full }
      return (column, x, full - columnGap)
    }
    return placed.filter { hasNumbers || $0.0.slot != .number }.enumerated()
      .map { ($0.offset, $0.element.0, $0.element.1, $0.element.2) }
  }
}

/// Free at the right of each column, so that two texts never touch.
private let columnGap = Length.mm(3)
/// From the baseline of the header to its rule.
private let headerDrop = Length.mm(2.2)

extension ListArranger {
  private mutating func block(
    _ name: String, _ text: MarkedText, _ styleName: String, x: Length, y: Length,
    measure: Length, role: TextBlock.Role = .paragraph
  ) -> PlacedBlock {
    PlacedBlock(
      Block(name, .text(TextBlock(text, style(styleName), role: role))), x: x, y: y,
      measure: measure, alignment: .left)
  }

  /// A rule from margin to margin.
  mutating func rule(_ name: String, y: Length) -> PlacedBlock {
    let line = theme.lines[name] ?? StraightLine(width: .pt(0.3), color: .black)
    if theme.lines[name] == nil { report(TemplateProblem.unknownLine, name, theme.lines.keys) }
    return PlacedBlock(
      Block("filet", .line(line)), x: template.left, y: y, measure: width, alignment: .left)
  }

  /// A style of the theme; `templates.unknown-style`, and its plainest look, where it has none.
  mutating func style(_ name: String) -> TextStyle {
    if let style = theme.styles[name] { return style }
    report(TemplateProblem.unknownStyle, name, theme.styles.keys)
    return TextStyle(font: FontReference(family: ""), size: .pt(10))
  }

  private mutating func report(_ code: String, _ name: String, _ known: some Sequence<String>) {
    let nearest = nearestMatch(to: name, among: known.sorted()) ?? ""
    let problem = Problem(
      code, at: template.place, ["name": .text(name), "nearest": .text(nearest)])
    if !problems.contains(problem) { problems.append(problem) }
  }

  private mutating func projectArguments() -> [String: MessageValue] {
    let arguments = list.project.messageArguments(localizer)
    problems += arguments.problems
    return arguments.value
  }

  private mutating func text(
    _ key: HandoutListKey, _ arguments: [String: MessageValue] = [:]
  ) -> MarkedText { text(named: key.key, arguments) }

  private mutating func text(
    named key: String, _ arguments: [String: MessageValue] = [:]
  ) -> MarkedText {
    let result = localizer.text(key, arguments)
    problems += result.problems
    return result.value
  }

  /// The document of the list.
  mutating func document() -> Document {
    let sheets = sheets()
    return Document(
      title: text(.fileTitle, projectArguments()).plain, locale: localizer.locale,
      issueDate: list.issueDate, content: .sheets(sheets))
  }
}
