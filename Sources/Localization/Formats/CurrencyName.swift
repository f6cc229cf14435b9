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
    CurrencyName(code: "JPY", sign: "¥", name: ("yen", "yens")),
  ]

  /// Decimals other than two (ISO 4217, list one, « minor unit »).
  private static let minorUnits: [(digits: Int, codes: Set<String>)] = [
    (
      0,
      [
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
        "VUV", "XAF", "XOF", "XPF",
      ]
    ),
    (3, ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]),
    (4, ["CLF", "UYW"]),
  ]

  /// The currency of a code; nil for one whose sign and words are not known here.
  static func named(_ code: String) -> CurrencyName? { table.first { $0.code == code } }

  /// Decimals of an amount where nobody asks for others.
  static func fractionDigits(of code: String) -> Int {
    minorUnits.first { $0.codes.contains(code) }?.digits ?? 2
  }
}
