import Document

/// A decoded picture, ready to be painted.
enum Picture {
  /// The pixels of a PNG.
  case pixels(CairoSurface)
  /// The curves of an SVG.
  case drawing(SVGDrawing)

  /// Nil where the file cannot be read after all.
  init?(_ asset: ImageAsset) {
    switch asset.format {
    case .png:
      guard let surface = pngSurface(asset.bytes) else { return nil }
      self = .pixels(surface)
    case .svg:
      guard let drawing = SVGDrawing(asset.bytes) else { return nil }
      self = .drawing(drawing)
    }
  }
}
