/// A colour in sRGB; components from 0 to 255.
public struct Color: Hashable, Sendable {
  /// Red.
  public var red: UInt8
  /// Green.
  public var green: UInt8
  /// Blue.
  public var blue: UInt8
  /// #000000.
  public static let black = Color(red: 0, green: 0, blue: 0)
  /// #FFFFFF.
  public static let white = Color(red: 255, green: 255, blue: 255)

  /// Makes a colour.
  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads `#1B5242`; nil for any other form.
  public init?(hex: String) {
    let digits = hex.dropFirst()
    guard hex.count == 7, hex.first == "#", digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self.init(
      red: UInt8(value >> 16 & 0xFF), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// `#1B5242`.
  public var hex: String {
    "#"
      + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16).uppercased() }
      .joined()
  }
}
