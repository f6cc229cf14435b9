internal import Document
internal import Localization

extension BodyWriter {
  /// A heading that the word processor's outline knows; its label is text before it.
  mutating func write(_ heading: Heading, of block: FlowBlock) -> XMLElement {
    let levels = OfficeStyle.headingLevels
    // The style has its own space above, which suits titles that stand over the text.
    _ = look(block, leading: .zero)
    var look = ParagraphLook(
      style: .heading(min(max(heading.level, levels.lowerBound), levels.upperBound)))
    var runs = labelled(heading, &look)
    if !heading.aside.isEmpty {
      look.tabs.append(.init(position: measure, alignment: .right))
      var aside = run()
      aside.size = StyleSheet.textSize
      runs += [Run.tab()] + heading.aside.runs(aside)
    }
    return paragraph(look, marked(heading, runs))
  }

  private func labelled(_ heading: Heading, _ look: inout ParagraphLook) -> [XMLElement] {
    let words = heading.text.runs(run())
    guard !heading.label.isEmpty else { return words }
    let label = heading.label.runs(run())
    if heading.hasLabelAbove { return label + [Run.text(.lineBreak, run())] + words }
    guard let width = heading.labelWidth else { return label + [Run.text(" ", run())] + words }
    look.tabs.append(.init(position: indent + width))
    look.indent = width
    look.firstLineIndent = -width
    return label + [Run.tab()] + words
  }

  /// With the mark that a table of contents leads to.
  private mutating func marked(_ heading: Heading, _ runs: [XMLElement]) -> [XMLElement] {
    guard !headings.isEmpty, !heading.bookmark.isEmpty else { return runs }
    let number = "\(headingsMet)"
    headingsMet += 1
    let start = XMLElement(
      "w:bookmarkStart", ["w:id": number, "w:name": bookmarkName(headingsMet - 1)])
    return [start] + runs + [XMLElement("w:bookmarkEnd", ["w:id": number])]
  }

  private func bookmarkName(_ heading: Int) -> String { "_Toc\(heading + 1)" }

  /// A table of contents that leads to the headings, without pages, which only the word processor knows; it
  /// makes it anew where it is asked to.
  mutating func write(_ contents: ContentsList, of block: FlowBlock) -> [XMLElement] {
    let entries = contents.entries(of: headings, after: headingsMet)
    let levels = OfficeStyle.headingLevels
    return entries.enumerated().map { place, entry in
      var look = look(block, leading: contents.style.leading)
      if place > 0 { look.before = nil }
      look.style = .contents(min(entry.depth + 1, levels.upperBound))
      var letters = run()
      letters.style = .link
      let words = Run.text(entry.heading.bookmark, letters)
      var runs = [XMLElement("w:hyperlink", ["w:anchor": bookmarkName(entry.index)], [words])]
      if place == 0 { runs = fieldStart(contents) + runs }
      if place + 1 == entries.count { runs.append(Run.fieldMark("end")) }
      return paragraph(look, runs)
    }
  }

  private func fieldStart(_ contents: ContentsList) -> [XMLElement] {
    let entries = contents.entries(of: headings, after: headingsMet)
    let first = entries.map(\.heading.level).min() ?? 1
    let instruction = #"TOC \o "\#(first)-\#(max(first, contents.depth))" \n \h"#
    return [
      Run.fieldMark("begin"), Run.instruction(instruction), Run.fieldMark("separate"),
    ]
  }
}
