internal import Document
internal import Localization

/// The pages of an exported text: size, margins, numbers of lines, and what stands above and below the text.
struct Section {
  /// A header or a footer, and on which pages it stands.
  struct RunningPart {
    let part: OfficePart
    /// `default` or `first`.
    let type: String
  }

  /// Headers and footers; none for pages that have nothing there.
  let runningParts: [RunningPart]
  private let page: FlowPage
  private let hasOwnFirstPage: Bool

  /// The section of pages of this frame.
  init(_ page: FlowPage) {
    self.page = page
    hasOwnFirstPage = page.runningLines.contains { $0.pages == .fromSecond }
    var parts: [RunningPart] = []
    for isHeader in [true, false] {
      for isFirst in hasOwnFirstPage ? [false, true] : [false] {
        let writer = RunningWriter(page, isHeader: isHeader, onFirstPage: isFirst)
        guard let root = writer.element else { continue }
        let file = "word/\(isHeader ? "header" : "footer")\(isFirst ? 2 : 1).xml"
        let part = OfficePart(kind: isHeader ? .header : .footer, name: file, root: root)
        parts.append(RunningPart(part: part, type: isFirst ? "first" : "default"))
      }
    }
    runningParts = parts
  }

  /// `w:sectPr` (ISO/IEC 29500-1, 17.6.17).
  var properties: XMLElement {
    let references = runningParts.map { running in
      XMLElement(
        running.part.kind == .header ? "w:headerReference" : "w:footerReference",
        ["w:type": running.type, "r:id": running.part.identifier])
    }
    let parts = [size, margins, lineNumbers, hasOwnFirstPage ? XMLElement("w:titlePg") : nil]
    return XMLElement("w:sectPr", [:], references + parts.compactMap { $0 })
  }

  private var size: XMLElement {
    let isWide = page.size.width > page.size.height
    return XMLElement(
      "w:pgSz",
      [
        "w:w": "\(page.size.width.twips)", "w:h": "\(page.size.height.twips)",
        "w:orient": isWide ? "landscape" : nil,
      ])
  }

  /// The whole area's, the margin column included: titles stand above what they head here.
  private var margins: XMLElement {
    let area = page.area
    let right = page.size.width - area.origin.x - area.size.width
    let bottom = page.size.height - area.origin.y - area.size.height
    let header = runningLines(above: true).map { $0.y - $0.style.size }.min() ?? area.origin.y / 2
    let footer = runningLines(above: false).map { page.size.height - $0.y }.min() ?? bottom / 2
    return XMLElement(
      "w:pgMar",
      [
        "w:top": "\(area.origin.y.twips)", "w:right": "\(max(0, right.twips))",
        "w:bottom": "\(bottom.twips)", "w:left": "\(max(0, area.origin.x.twips))",
        "w:header": "\(max(0, header.twips))", "w:footer": "\(max(0, footer.twips))",
        "w:gutter": "0",
      ])
  }

  private var lineNumbers: XMLElement? {
    page.lineNumbers.map { numbers in
      let distance = page.area.origin.x - numbers.right
      return XMLElement(
        "w:lnNumType",
        [
          "w:countBy": "\(numbers.step)", "w:distance": "\(max(0, distance.twips))",
          "w:restart": "newPage",
        ])
    }
  }

  private func runningLines(above: Bool) -> [RunningLine] {
    page.runningLines.filter { $0.isHeader == above }
  }
}
