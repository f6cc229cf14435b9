internal import Document

/// A place on a page of any size: distances from its edges or its axis.
struct Placement: Hashable, Sendable {
  /// What a distance across is counted from.
  enum Across: Hashable, Sendable {
    case left(Length)
    case center(Length)
    case right(Length)
  }

  /// What a distance down is counted from.
  enum Down: Hashable, Sendable {
    case top(Length)
    case bottom(Length)
  }

  var across: Across
  var down: Down
  var alignment: Alignment

  /// The place on a page of this size.
  func point(on size: Size) -> Point {
    let x: Length =
      switch across {
      case .left(let d): d
      case .center(let d): size.width / 2 + d
      case .right(let d): size.width - d
      }
    let y: Length =
      switch down {
      case .top(let d): d
      case .bottom(let d): size.height - d
      }
    return Point(x: x, y: y)
  }
}
