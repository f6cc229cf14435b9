import CCairo
import Document
import Layout

/// Draws layers as the pages of a PDF, with their marks.
struct DocumentCanvas {
  let canvas: Canvas
  private let document: PDFDocument

  init(_ document: PDFDocument, _ canvas: Canvas) {
    self.document = document
    self.canvas = canvas
  }

  /// Draws a layer as a page of its own; false where Cairo has refused something before.
  func draw(_ items: [DisplayItem], _ marks: [DrawnPages.Mark], size: Size) -> Bool {
    guard document.isSound else { return false }
    document.begin(size)
    for mark in marks { tag(mark, items) }
    document.endPage()
    return true
  }

  /// Only leaves are tagged: of an element that holds others, Cairo 1.16 marks nothing drawn directly
  /// in it. It knows no artifacts either; `Private` stands in for them.
  private func tag(_ mark: DrawnPages.Mark, _ items: [DisplayItem]) {
    let name = mark.role.isArtifact ? "Private" : mark.role.type
    cairo_tag_begin(document.context, name, "")
    canvas.draw(items[mark.items])
    cairo_tag_end(document.context, name)
  }
}
