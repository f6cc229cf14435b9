internal import Document

/// A place where a line may end, and how little one wishes it.
struct Penalty: Hashable {
  /// Infinite where no line may end, minus infinite where one must.
  var cost: Double
  /// Of the hyphen that stands there if the line ends; zero where none is added.
  var width: Length = .zero
  /// How far that hyphen hangs out.
  var hang: Length = .zero
  /// Whether a line that ends here ends with a hyphen, its own or an added one.
  var isHyphen = false
  /// Whether that hyphen is added.
  var addsHyphen = false

  /// No line ends here.
  static let forbidden = Penalty(cost: .infinity)
  /// A line ends here.
  static let forced = Penalty(cost: -.infinity)
}
