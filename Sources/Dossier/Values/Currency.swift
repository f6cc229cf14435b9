/// The two currencies of these papers; an amount of one is never added to an amount of the other.
public enum Currency: String, Hashable, Sendable, CaseIterable {
  /// Canadian dollar.
  case canadianDollar = "CAD"
  /// Euro.
  case euro = "EUR"
}
