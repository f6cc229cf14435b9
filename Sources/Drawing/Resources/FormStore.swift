import CCairo
import Document
import Layout

/// The forms recorded so far.
final class FormStore {
  private var recordings: [Key: CairoSurface] = [:]

  /// Makes room before a document: within one, a form must stay the same surface to be written once.
  func trim() {
    if recordings.count > Self.capacity { recordings = [:] }
  }

  /// The form as a recording surface, made at its first use; nil where Cairo cannot.
  func recording(of form: FormPlacement.Form, by press: Press) -> CairoSurface? {
    let key = Key(form: form)
    if let known = recordings[key] { return known }
    let recording = record(form, by: press)
    recordings[key] = recording
    return recording
  }

  /// Records within the form's own bounds: of an unbounded recording Cairo would have to seek the
  /// extent at every placement.
  private func record(_ form: FormPlacement.Form, by press: Press) -> CairoSurface? {
    let (origin, size) = (form.bounds.origin, form.bounds.size)
    var extents = cairo_rectangle_t(
      x: origin.x.points, y: origin.y.points, width: size.width.points, height: size.height.points)
    guard
      let surface = CairoSurface(
        cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents)),
      let context = cairo_create(surface.pointer)
    else { return nil }
    let canvas = Canvas(context, medium: .pdf, of: press)
    form.paths.forEach(canvas.draw)
    cairo_destroy(context)
    return surface
  }

  /// Several times what one theme has: a band, a corner and a rosette, at each size of paper.
  private static let capacity = 64

  /// Finds a form without hashing all of its curves: two forms of one name and size are rare, and
  /// arrays that share their storage compare at once.
  private struct Key: Hashable {
    let form: FormPlacement.Form

    func hash(into hasher: inout Hasher) {
      hasher.combine(form.name)
      hasher.combine(form.bounds)
      hasher.combine(form.paths.count)
    }
  }
}
