import CCairo
import Document

extension Canvas {
  func setColor(_ color: Color) {
    cairo_set_source_rgb(
      context, Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
  }

  func clip(to box: Rectangle) {
    cairo_rectangle(
      context, box.origin.x.points, box.origin.y.points, box.size.width.points,
      box.size.height.points)
    cairo_clip(context)
  }

  /// Makes `source`, a box in a picture's units, fill `frame`; what lies outside is clipped away.
  ///
  /// The clip also keeps Cairo 1.16 from taking a paint for one that covers the whole page, on which
  /// it forgets what was drawn and tagged before.
  func map(_ source: Rectangle, onto frame: Rectangle) {
    clip(to: frame)
    cairo_translate(context, frame.origin.x.points, frame.origin.y.points)
    cairo_scale(
      context, frame.size.width / source.size.width, frame.size.height / source.size.height)
    cairo_translate(context, -source.origin.x.points, -source.origin.y.points)
  }
}
