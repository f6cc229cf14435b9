internal import Document
internal import Localization

/// Writes what stands above or below the text of each page (`w:hdr`, `w:ftr`; ISO/IEC 29500-1, 17.10).
struct RunningWriter {
  private let page: FlowPage
  private let isHeader: Bool
  private let lines: [RunningLine]

  /// A writer for the first page or the others.
  init(_ page: FlowPage, isHeader: Bool, onFirstPage: Bool) {
    self.page = page
    self.isHeader = isHeader
    lines = page.runningLines
      .filter { $0.isHeader == isHeader && ($0.pages == .all || !onFirstPage) }
      .sorted { $0.y < $1.y }
  }

  /// The part; nil where nothing stands there.
  var element: XMLElement? {
    let paragraphs = rows.map(paragraph) + (isHeader ? watermark : [])
    guard !paragraphs.isEmpty else { return nil }
    return XMLElement(isHeader ? "w:hdr" : "w:ftr", Namespaces.main, paragraphs)
  }

  /// Lines at one height are one paragraph.
  private var rows: [[RunningLine]] {
    lines.reduce(into: []) { rows, line in
      if rows.last?.first?.y == line.y {
        rows[rows.count - 1].append(line)
      } else {
        rows.append([line])
      }
    }
  }

  private func paragraph(_ row: [RunningLine]) -> XMLElement {
    var look = ParagraphLook(style: isHeader ? .header : .footer)
    let width = page.area.size.width
    look.tabs = [
      .init(position: width / 2, alignment: .center), .init(position: width, alignment: .right),
    ]
    if let rule = row.compactMap(\.rule).first {
      let isAbove = row.first.map { rule.y < $0.y } ?? false
      look.border = .init(line: rule.line, isAbove: isAbove)
    }
    var (runs, reached) = ([XMLElement](), 0)
    for (place, alignment) in [Alignment.left, .center, .right].enumerated() {
      let words = Array(
        row.filter { $0.alignment == alignment }.map(\.runs).joined(separator: [space]))
      if words.isEmpty { continue }
      while reached < place {
        runs.append(Run.tab())
        reached += 1
      }
      runs += words
    }
    return XMLElement("w:p", [:], [look.element] + runs)
  }

  private var space: XMLElement { Run.text(" ", RunLook()) }

  /// What is written across the pages of the print stands above the text here, unless that says it already.
  private var watermark: [XMLElement] {
    guard let text = page.watermark?.text,
      !lines.contains(where: { $0.parts.contains(.text(text)) })
    else { return [] }
    let look = ParagraphLook(style: .header, setting: .centered)
    return [XMLElement("w:p", [:], [look.element] + text.runs(RunLook()))]
  }
}

extension RunningLine {
  fileprivate var runs: [XMLElement] {
    let look = RunLook(style, locale: nil)
    return parts.flatMap { part -> [XMLElement] in
      switch part {
      case .text(let text): text.runs(look)
      case .page: [Run.field("PAGE", look)]
      case .pageCount: [Run.field("NUMPAGES", look)]
      case .blanks(let count, let width, _, _):
        [Run.text((endsInSpace ? "" : " ") + openLines(count, width: width), look)]
      }
    }
  }

  /// Whether its first words bring the space before open lines along.
  private var endsInSpace: Bool {
    guard case .text(let text) = parts.first else { return false }
    return text.plain.last?.isWhitespace == true
  }

  /// Open lines of about this width: an underscore is half an em wide.
  private func openLines(_ count: Int, width: Length) -> String {
    let line = String(repeating: "_", count: max(3, Int(width / (style.size / 2))))
    return Array(repeating: line, count: max(0, count)).joined(separator: "  ")
  }
}
