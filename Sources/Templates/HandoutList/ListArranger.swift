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
      return Sheet(size: size, fixed: heading() + rows(range) + folio(page + 1, of: pages))
    }
  }

  /// Top of the first row: under the rule of the header.
  private var firstRow: Length { template.header.distance + headerDrop }

  private mutating func heading() -> [PlacedBlock] {
    let subtitle = self.subtitle()
    var blocks = [
      block(
        "titre", text(.title), template.title.style, x: template.left,
        y: template.title.distance, measure: width, role: .title),
      block(
        "sous-titre", subtitle, template.subtitle.style, x: template.left,
        y: template.subtitle.distance, measure: width),
    ]
    if !list.entries.isEmpty {
      blocks.append(
        block(
          "membres", members(), template.members.style, x: template.left,
          y: template.members.distance, measure: width))
    }
    for (column, x, width) in columns() where hasNumbers || column.slot != .number {
      blocks.append(
        block(
          column.slot.rawValue, text(HandoutListKey(column: column.slot)),
          template.header.style, x: x, y: template.header.distance, measure: width))
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

  private mutating func rows(_ range: Range<Int>) -> [PlacedBlock] {
    range.enumerated().flatMap { position, index in
      let top = firstRow + template.rowHeight * Double(position)
      let bottom = top + template.rowHeight
      let baseline = bottom - template.rowHeight * baselineShare
      let cells = columns().compactMap { column, x, width in
        cell(column, index).map { block -> PlacedBlock in
          let isRank = column.slot == .rank
          return PlacedBlock(
            block, x: isRank ? x + rankEdge : x, y: baseline, measure: width,
            alignment: isRank ? .right : .left, anchor: .lastBaseline)
        }
      }
      return cells + [rule(template.rowLine, y: bottom)]
    }
  }

  private mutating func cell(_ column: ListTemplate.Column, _ index: Int) -> Block? {
    let entry = list.entries[index]
    let style = style(column.style)
    func text(_ text: String) -> Block {
      Block(column.slot.rawValue, .text(TextBlock(MarkedText([.init(text, [.name])]), style)))
    }
    switch column.slot {
    case .rank: return text(String(index + 1))
    case .name: return Block(column.slot.rawValue, .name(name(entry, style)))
    case .number: return entry.number.isEmpty ? nil : text(entry.number)
    case .signature: return nil
    }
  }

  /// A name on one line while it is easy to read, else on two.
  private func name(_ entry: HandoutList.Entry, _ style: TextStyle) -> NameBlock {
    let middle = style.size * secondLineShare
    return NameBlock(
      given: entry.given, family: entry.family, style: style,
      settings: [
        NameBlock.Setting(lines: 1, maximum: style.size, minimum: middle, share: 1),
        NameBlock.Setting(lines: 2, maximum: middle, minimum: style.minimumSize, share: 1),
      ], lineStep: listLineStep)
  }

  private mutating func folio(_ page: Int, of pages: Int) -> [PlacedBlock] {
    guard pages > 1 else { return [] }
    let words = text(
      named: "document.page", ["n": .number(Decimal(page)), "total": .number(Decimal(pages))])
    let style = style(template.folio.style)
    return [
      PlacedBlock(
        Block("folio", .text(TextBlock(words, style, role: .furniture))),
        x: size.width - template.right, y: size.height - template.folio.distance,
        measure: width, alignment: .right)
    ]
  }

  private var width: Length { size.width - template.left - template.right }
  private var hasNumbers: Bool { list.entries.contains { !$0.number.isEmpty } }

  /// Columns with their left edges and the width for their text.
  private func columns() -> [(ListTemplate.Column, Length, Length)] {
    let fixed = template.columns.compactMap(\.width).reduce(.zero, +)
    var x = template.left
    return template.columns.map { column in
      let full = column.width ?? width - fixed
      defer { x += full }
      return (column, x, full - columnGap)
    }
  }
}

/// Right edge of the ranks within their column: units stand under units, up to three digits.
private let rankEdge = Length.mm(6)
/// Below this share of its size a name takes a second line instead.
private let secondLineShare = 0.75
/// From line to line of a name on two lines, in em.
private let listLineStep = 1.1
/// Free at the right of each column, so that two texts never touch.
private let columnGap = Length.mm(3)
/// From the baseline of the header to its rule.
private let headerDrop = Length.mm(2.2)
/// Baseline of a row above its lower rule, as a share of its height: a third leaves room to sign.
private let baselineShare = 0.33

extension ListArranger {
  private mutating func block(
    _ name: String, _ text: MarkedText, _ styleName: String, x: Length, y: Length,
    measure: Length, role: TextBlock.Role = .paragraph
  ) -> PlacedBlock {
    PlacedBlock(
      Block(name, .text(TextBlock(text, style(styleName), role: role))), x: x, y: y,
      measure: measure, alignment: .left)
  }

  private mutating func rule(_ name: String, y: Length) -> PlacedBlock {
    let line = theme.lines[name] ?? StraightLine(width: .pt(0.3), color: .black)
    if theme.lines[name] == nil { report(TemplateProblem.unknownLine, name, theme.lines.keys) }
    return PlacedBlock(
      Block("filet", .line(line)), x: template.left, y: y, measure: width, alignment: .left)
  }

  private mutating func style(_ name: String) -> TextStyle {
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
      issueDate: list.issueDate, sheets: sheets)
  }
}
