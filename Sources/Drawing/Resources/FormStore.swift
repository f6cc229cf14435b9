import CCairo
import Document
import Layout

/// The forms recorded so far.
final class FormStore {
  private var recordings: [Key: OpaquePointer] = [:]

  deinit { recordings.values.forEach { cairo_surface_destroy($0) } }

  /// The form as a recording surface, made at its first use.
  func recording(of form: FormPlacement.Form, by press: Press) -> OpaquePointer? {
    let key = Key(form: form)
    if let known = recordings[key] { return known }
    let recording = record(form, by: press)
    recordings[key] = recording
    return recording
  }

  /// Records within the form's own bounds: of an unbounded recording Cairo would have to seek the
  /// extent at every placement.
  private func record(_ form: FormPlacement.Form, by press: Press) -> OpaquePointer? {
    let (origin, size) = (form.bounds.origin, form.bounds.size)
    var extents = cairo_rectangle_t(
      x: origin.x.points, y: origin.y.points, width: size.width.points, height: size.height.points)
    let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents)
    guard let context = cairo_create(surface) else { return surface }
    let canvas = Canvas(context, medium: .pdf, of: press)
    form.paths.forEach(canvas.draw)
    cairo_destroy(context)
    return surface
  }

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
