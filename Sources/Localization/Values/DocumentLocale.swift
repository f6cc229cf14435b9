/// One of the two variants of French that a document or the terminal is in.
public enum DocumentLocale: String, Hashable, Sendable, CaseIterable {
  /// French of Québec.
  case canada = "fr-CA"
  /// French of France.
  case france = "fr-FR"

  /// Reads `fr-CA`, `fr_FR`, `FR-ca`, `fr_CA.UTF-8`; nil for any other language or region.
  public init?(tag: String) {
    let base = tag.prefix { $0 != "." && $0 != "@" }.replacing("_", with: "-").lowercased()
    guard let match = Self.allCases.first(where: { $0.rawValue.lowercased() == base }) else {
      return nil
    }
    self = match
  }
}
