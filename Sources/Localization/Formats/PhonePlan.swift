/// The two numbering plans that a project's papers hold.
enum PhonePlan: String, Sendable {
  /// North America: +1, ten digits.
  case canada = "CA"
  /// France with its overseas departments: nine digits after the trunk 0.
  case france = "FR"

  /// The plan of the country that a variant is written in.
  init(_ home: DocumentLocale) { self = home == .canada ? .canada : .france }
}
