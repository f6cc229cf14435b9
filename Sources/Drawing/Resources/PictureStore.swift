import Document
import Problems

/// The pictures decoded so far.
final class PictureStore {
  private var pictures: [ImageAsset: Picture] = [:]
  private var recordings: [ImageAsset: CairoSurface] = [:]

  /// Makes room before a document: within one, a picture must stay the same surface to be written once.
  func trim() {
    guard pictures.count > Self.capacity else { return }
    pictures = [:]
    recordings = [:]
  }

  /// The picture, decoded at its first use; nil where it cannot be.
  func picture(of asset: ImageAsset) -> Picture? {
    if let known = pictures[asset] { return known }
    let picture = Picture(asset)
    pictures[asset] = picture
    return picture
  }

  /// The ink of an SVG as a recording, which Cairo writes once a file, made at its first use.
  func recording(of drawing: SVGDrawing, _ asset: ImageAsset) -> CairoSurface? {
    if let known = recordings[asset] { return known }
    let recording = drawing.recording(of: asset)
    recordings[asset] = recording
    return recording
  }

  /// What two projects have: six logos, four signatures and a seal each. A run over 150 projects must
  /// not hold the logos of all of them.
  private static let capacity = 22
}
