/// A currency as French writes it.
struct CurrencyName: Sendable {
  /// ISO 4217.
  let code: String
  /// Its sign.
  let sign: String
  /// What tells it from others of the same sign: `CA`, `US`.
  let country: String?
  /// In words.
  let singular: String
  /// In words.
  let plural: String

  /// Signs and countries: OQLF 21584 « sommes d’argent », Bureau de la traduction « $ CA ».
  static let table = [
    CurrencyName(code: "CAD", sign: "$", country: "CA", singular: "dollar", plural: "dollars"),
    CurrencyName(code: "EUR", sign: "€", country: nil, singular: "euro", plural: "euros"),
    CurrencyName(
      code: "USD", sign: "$", country: "US", singular: "dollar américain",
      plural: "dollars américains"),
    CurrencyName(
      code: "GBP", sign: "£", country: nil, singular: "livre sterling", plural: "livres sterling"),
    CurrencyName(
      code: "CHF", sign: "CHF", country: nil, singular: "franc suisse", plural: "francs suisses"),
  ]

  /// Decimals of an amount: cents, but for the currencies that ISO 4217 gives another minor unit.
  static func fractionDigits(of code: String) -> Int { otherFractionDigits[code] ?? 2 }

  private static let otherFractionDigits: [String: Int] = [
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0,
    "RWF": 0, "UGX": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
  ]

  /// The currency of a code; one not in the table is written by its code.
  static func named(_ code: String) -> CurrencyName {
    table.first { $0.code == code }
      ?? CurrencyName(code: code, sign: code, country: nil, singular: code, plural: code)
  }
}
