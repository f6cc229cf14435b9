import CCairo
public import Layout
public import Problems

/// Draws display lists with Cairo, as PDF or PNG, in memory; decides no position.
///
/// One for each thread. It keeps opened fonts, recorded forms and decoded pictures from one document
/// to the next, and frees them when it goes.
public final class Press {
  let typeCase = TypeCase()
  let forms = FormStore()
  let pictures = PictureStore()

  /// Makes a press with nothing opened yet.
  public init() {}

  /// The pages of one document as Cairo's PDF, which share fonts, forms and pictures; no bytes where a
  /// problem is an error.
  ///
  /// The same pages give the same bytes, in every process and thread. No file for a reader yet: the
  /// target `PDF` makes it one.
  public func pdf(_ pages: some Sequence<Page>) -> Checked<DrawnPages> {
    var drawn = DrawnPages()
    let file = file { canvas in
      for page in pages {
        let marks = page.items.marks(joining: true)
        guard canvas.draw(page.items, marks, size: page.size) else { return }
        drawn.pages.append(PageContent(page, layer: drawn.marks.count, marks: marks))
        drawn.marks.append(marks)
      }
    }
    drawn.bytes = file.value
    return Checked(drawn, file.problems)
  }

  /// Pages that look alike, such as the certificates of a chunk of members: what they have in common is
  /// drawn once, as the first layer, and each page's own part as a layer over it.
  public func pdf(alike pages: [Page]) -> Checked<DrawnPages> {
    guard pages.count > 1, let size = pages.first?.size,
      pages.allSatisfy({ $0.size == size })
    else { return pdf(pages) }
    let layering = Layering(pages)
    var drawn = DrawnPages()
    drawn.shared = [0]
    drawn.marks = [layering.common.marks(joining: false)]
    let file = file { canvas in
      guard canvas.draw(layering.common, drawn.marks[0], size: size) else { return }
      for (index, page) in pages.enumerated() {
        let marks = layering.own[index].marks(joining: true)
        guard canvas.draw(layering.own[index], marks, size: size) else { return }
        drawn.pages.append(
          PageContent(
            page, places: layering.places[index], layer: index + 1, common: drawn.marks[0],
            own: marks))
        drawn.marks.append(marks)
      }
    }
    drawn.bytes = file.value
    return Checked(drawn, file.problems)
  }

  private func file(_ draw: (DocumentCanvas) -> Void) -> Checked<[UInt8]> {
    makeRoom()
    let document = PDFDocument()
    let canvas = DocumentCanvas(document, Canvas(document.context, medium: .pdf, of: self))
    draw(canvas)
    return document.finish(canvas.canvas.problems)
  }

  /// One page on white, as a PNG; no bytes where a problem is an error.
  public func png(_ page: Page, dotsPerInch: Double) -> Checked<[UInt8]> {
    makeRoom()
    guard let bitmap = PageBitmap(page.size, dotsPerInch: dotsPerInch) else {
      return Checked([], [DrawingProblem.resolution.problem()])
    }
    let canvas = Canvas(bitmap.context, medium: .bitmap, of: self)
    canvas.draw(page.items)
    return bitmap.finish(canvas.problems)
  }

  private func makeRoom() {
    forms.trim()
    pictures.trim()
  }
}
