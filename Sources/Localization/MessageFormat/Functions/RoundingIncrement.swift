/// A value of the option `roundingIncrement`.
struct RoundingIncrement: RawRepresentable {
  /// As written.
  let rawValue: String
  /// As a number.
  let value: Int

  /// None.
  static let one = RoundingIncrement(value: 1)

  /// One of the list of LDML 48, part 9 (that of ECMA-402).
  init?(rawValue: String) {
    let values = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000]
    guard let value = values.first(where: { "\($0)" == rawValue }) else { return nil }
    self.init(value: value)
  }

  private init(value: Int) {
    rawValue = "\(value)"
    self.value = value
  }
}
