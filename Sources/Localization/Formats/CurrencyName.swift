/// A currency as French writes it.
struct CurrencyName: Sendable {
  /// ISO 4217.
  let code: String
  /// Its sign.
  let sign: String
  /// What tells it from others of the same sign: `CA`, `US`.
  var country: String?
  /// One and several of it, in words.
  let name: (one: String, other: String)
  /// The words where the country goes without saying; nil where they are the same.
  var atHome: (one: String, other: String)?

  /// Signs and countries: OQLF 21584 « sommes d’argent », Bureau de la traduction « $ CA ».
  private static let table = [
    CurrencyName(
      code: "CAD", sign: "$", country: "CA", name: ("dollar canadien", "dollars canadiens"),
      atHome: ("dollar", "dollars")),
    CurrencyName(code: "EUR", sign: "€", name: ("euro", "euros")),
    CurrencyName(
      code: "USD", sign: "$", country: "US", name: ("dollar américain", "dollars américains")),
    CurrencyName(code: "GBP", sign: "£", name: ("livre sterling", "livres sterling")),
    CurrencyName(code: "CHF", sign: "CHF", name: ("franc suisse", "francs suisses")),
  ]

  /// The currency of a code; nil for one whose sign and words are not known here.
  static func named(_ code: String) -> CurrencyName? { table.first { $0.code == code } }

  /// Decimals of an amount: cents, but for the currencies that ISO 4217 gives another minor unit.
  static func fractionDigits(of code: String) -> Int { otherFractionDigits[code] ?? 2 }

  private static let otherFractionDigits: [String: Int] = [
    "BIF": 0, "CLP": 0, "DJF": 0, "GNF": 0, "ISK": 0, "JPY": 0, "KMF": 0, "KRW": 0, "PYG": 0,
    "RWF": 0, "UGX": 0, "VND": 0, "VUV": 0, "XAF": 0, "XOF": 0, "XPF": 0,
    "BHD": 3, "IQD": 3, "JOD": 3, "KWD": 3, "LYD": 3, "OMR": 3, "TND": 3,
  ]
}
