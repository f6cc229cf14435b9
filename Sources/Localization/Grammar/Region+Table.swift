extension Region {
  /// The region of a name, with or without its article; any case.
  static func named(_ name: String) -> Region? {
    let key = plainKey(name)
    return table[key] ?? table[withoutArticle(key)]
  }

  private static func withoutArticle(_ key: String) -> String {
    NounPhrase(key, kind: .region).headArticle?.rest ?? key
  }

  private static let table: [String: Region] = {
    let rows = quebec
    return Dictionary(rows.map { (plainKey($0.name), $0) }) { first, _ in first }
  }()
}
