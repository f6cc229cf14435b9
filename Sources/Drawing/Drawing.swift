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

  /// One PDF 1.4 of all pages, which share its fonts, forms and pictures; no bytes where a problem
  /// is an error.
  ///
  /// The same pages and metadata give the same bytes, in every process and thread.
  public func pdf(_ pages: some Sequence<Page>, metadata: DocumentMetadata) -> Checked<[UInt8]> {
    makeRoom()
    let document = PDFDocument(metadata)
    let canvas = Canvas(document.context, medium: .pdf, of: self)
    for page in pages {
      guard document.isSound else { break }
      document.begin(page.size)
      canvas.draw(page)
      document.endPage()
    }
    return document.finish(canvas.problems)
  }

  /// One page on white, as a PNG; no bytes where a problem is an error.
  public func png(_ page: Page, dotsPerInch: Double) -> Checked<[UInt8]> {
    makeRoom()
    guard let bitmap = PageBitmap(page.size, dotsPerInch: dotsPerInch) else {
      return Checked([], [DrawingProblem.resolution.problem()])
    }
    let canvas = Canvas(bitmap.context, medium: .bitmap, of: self)
    canvas.draw(page)
    return bitmap.finish(canvas.problems)
  }

  private func makeRoom() {
    forms.trim()
    pictures.trim()
  }
}
