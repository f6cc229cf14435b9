import Document
import Problems

/// The pictures decoded so far.
final class PictureStore {
  private var pictures: [ImageAsset: Picture] = [:]

  /// The picture, decoded at its first use; nothing and a problem where it cannot be.
  func picture(of asset: ImageAsset) -> (value: Picture?, problems: [Problem]) {
    if let known = pictures[asset] { return (known, []) }
    guard let picture = Picture(asset) else {
      let place = Place(file: asset.name)
      let format = Problem.Value.text(asset.format.rawValue)
      return (nil, [DrawingProblem.imageBroken.problem(at: place, ["format": format])])
    }
    pictures[asset] = picture
    return (picture, [])
  }
}
