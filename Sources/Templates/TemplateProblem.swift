/// Every code that this target reports; the words are under `problem.templates` in the catalogues.
public enum TemplateProblem {
  /// A template asks for a style that the theme does not have.
  static let unknownStyle = "templates.unknown-style"
  /// A theme or template asks for a colour that the theme does not have.
  static let unknownColor = "templates.unknown-color"
  /// A colour is not written `#1B5242`.
  static let badColor = "templates.bad-color"
  /// A style asks for a font that the theme does not have.
  static let unknownFont = "templates.unknown-font"
  /// A template asks for a rule that the theme does not have.
  static let unknownLine = "templates.unknown-line"
  /// A template asks for a rosette that the theme does not have.
  static let unknownRosette = "templates.unknown-rosette"
  /// A template names a block that no paper has.
  static let unknownBlock = "templates.unknown-block"
  /// A template has no place for something that the paper must say.
  static let noPlaceForBlock = "templates.no-place-for-block"
  /// A theme or template names an ornament that there is not.
  static let unknownOrnament = "templates.unknown-ornament"
  /// A value is no number.
  static let notANumber = "templates.not-a-number"
  /// A number lies outside what makes sense.
  static let outOfRange = "templates.out-of-range"
  /// A value that is needed is missing.
  static let missingValue = "templates.missing-value"
  /// Both a seal, a code and a stamp: no room for the stamp.
  static let noRoomForStamp = "templates.no-room-for-stamp"
  /// « Je soussigné » needs exactly one signatory.
  static let openingNeedsOneSignatory = "templates.opening-needs-one-signatory"
  /// A signatory's function is nearly a key of the catalogues, but none: printed as typed.
  static let unknownSignatoryFunction = "templates.unknown-signatory-function"

  /// All of them.
  public static let all = [
    unknownStyle, unknownColor, badColor, unknownFont, unknownLine, unknownRosette, unknownBlock,
    noPlaceForBlock, unknownOrnament,
    notANumber, outOfRange, missingValue, noRoomForStamp, openingNeedsOneSignatory,
    unknownSignatoryFunction,
  ]
}
