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

  /// All pages as Cairo's PDF, which share fonts, forms and pictures, with the meaning of their marks; no
  /// bytes where a problem is an error.
  ///
  /// The same pages give the same bytes, in every process and thread. No file for a reader yet: the
  /// target `PDF` makes it one.
  public func pdf(_ pages: some Sequence<Page>) -> Checked<DrawnPages> {
    makeRoom()
    let document = PDFDocument()
    let canvas = Canvas(document.context, medium: .pdf, of: self)
    var drawn = DrawnPages()
    for page in pages {
      guard document.isSound else { break }
      document.begin(page.size)
      drawn.marks.append(canvas.draw(page))
      document.endPage()
    }
    let file = document.finish(canvas.problems)
    drawn.bytes = file.value
    return Checked(drawn, file.problems)
  }

  /// One page on white, as a PNG; no bytes where a problem is an error.
  public func png(_ page: Page, dotsPerInch: Double) -> Checked<[UInt8]> {
    makeRoom()
    guard let bitmap = PageBitmap(page.size, dotsPerInch: dotsPerInch) else {
      return Checked([], [DrawingProblem.resolution.problem()])
    }
    let canvas = Canvas(bitmap.context, medium: .bitmap, of: self)
    _ = canvas.draw(page)
    return bitmap.finish(canvas.problems)
  }

  private func makeRoom() {
    forms.trim()
    pictures.trim()
  }
}
