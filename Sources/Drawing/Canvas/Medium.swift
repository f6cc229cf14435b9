/// What a canvas is drawn on.
enum Medium {
  /// Vectors for print.
  case pdf
  /// Pixels for a screen.
  case bitmap
}
