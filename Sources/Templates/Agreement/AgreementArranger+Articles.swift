internal import Document
internal import Dossier
import Foundation
internal import Localization

/// A list of so many items stands on one page with what announces it.
private let wholeList = 6

extension AgreementArranger {
  /// An article: its number and title in the margin, its text beside them.
  mutating func add(_ article: Article, number: Int) {
    let title = words.title(of: article)
    let arguments: [String: MessageValue] = [
      "n": .number(Decimal(number)), "titre": .marked(title),
    ]
    let name = "article.\(article.key)"
    blocks.append(
      heading(
        name, title, label: words.text(AgreementKey.articleNumber, arguments),
        bookmark: words.text(AgreementKey.articleHeading, arguments).plain))
    add(words.body(of: article), name, number: "\(number)")
  }

  /// Paragraphs, items, closing paragraphs, clauses.
  mutating func add(_ text: ArticleText, _ name: String, number: String) {
    blocks += flow(text.paragraphs, text.items, name)
    blocks += text.closing.map { paragraph(name, $0) }
    guard !text.clauses.isEmpty else { return }
    let look = template.clauses.list
    let items = text.clauses.enumerated().map { index, clause in
      ListItem(
        label: MarkedText(number.isEmpty ? "\(index + 1)" : "\(number).\(index + 1)"),
        labelStyle: look.label, labelWidth: look.labelWidth, distance: look.distance,
        blocks: blocks(of: clause, name))
    }
    add(name, .list(items), distance: look.distance)
  }

  private mutating func blocks(of clause: ArticleText.Clause, _ name: String) -> [FlowBlock] {
    var blocks: [FlowBlock] = []
    if !clause.title.isEmpty {
      let heading = Heading(level: 3, clause.title, template.clauses.title)
      blocks.append(FlowBlock(name, .heading(heading), distance: template.body.distance))
    }
    return blocks + flow(clause.paragraphs, clause.items, name)
  }

  /// Paragraphs and the items that the last one announces.
  private mutating func flow(
    _ paragraphs: [MarkedText], _ items: [MarkedText], _ name: String
  ) -> [FlowBlock] {
    var blocks = paragraphs.map { paragraph(name, $0) }
    guard !items.isEmpty else { return blocks }
    var announced = [letteredList(name, items)]
    if var last = blocks.popLast() {
      last.isKeptWithNext = true
      announced.insert(last, at: 0)
    }
    guard items.count <= wholeList, let first = announced.first else { return blocks + announced }
    return blocks + [FlowBlock(name, .group(announced), distance: first.distance)]
  }
}
