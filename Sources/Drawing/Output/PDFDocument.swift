import CCairo
import Document
import Problems

/// A PDF in the making, in memory.
final class PDFDocument {
  let context: OpaquePointer?
  private let surface: OpaquePointer?
  private let sink = ByteSink()
  private var pages = 0

  init() {
    surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, 1, 1)
    Self.restrict(surface)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, Self.anyDate)
    context = cairo_create(surface)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Whether Cairo has refused nothing so far.
  var isSound: Bool { status == CAIRO_STATUS_SUCCESS }

  /// Begins a page of the given size.
  func begin(_ size: Size) {
    cairo_pdf_surface_set_size(surface, size.width.points, size.height.points)
  }

  /// Ends a page and writes it.
  func endPage() {
    cairo_show_page(context)
    pages += 1
  }

  /// Closes the file: its bytes, or none where Cairo or `problems` say that it is not whole.
  func finish(_ problems: [Problem]) -> Checked<[UInt8]> {
    let drawn = status
    cairo_surface_finish(surface)
    var problems = problems + Problem.of(drawn == CAIRO_STATUS_SUCCESS ? status : drawn)
    if pages == 0 { problems.append(DrawingProblem.noPages.problem()) }
    guard problems.isEmpty else { return Checked([], problems) }
    return Checked(sink.take())
  }

  /// PDF 1.4 is the classic form, with a plain table of objects, that Cairo 1.16 and 1.18 both write.
  ///
  /// Asking for it also turns ActualText off, without which a letter drawn by two glyphs, or a glyph
  /// that stands for different letters, copies out wrong. Cairo turns it on again for any version from
  /// 1.5, while it ignores a version that does not exist (`cairo-pdf-surface.c`, the same in 1.16 and
  /// 1.18): such a one gives both. The text layer's tests fail if a later Cairo thinks otherwise.
  private static func restrict(_ surface: OpaquePointer?) {
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    cairo_pdf_surface_restrict_to_version(surface, beyondAllVersions)
  }

  /// Given so that Cairo does not read the clock; the papers give their own.
  private static let anyDate = "2026-01-01T00:00:00Z"

  private static let beyondAllVersions = cairo_pdf_version_t(rawValue: 1000)

  private var status: cairo_status_t {
    let status = cairo_status(context)
    return status == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface) : status
  }
}
