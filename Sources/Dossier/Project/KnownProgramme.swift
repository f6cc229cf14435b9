/// A programme whose words are in the catalogues, by its acronym there.
public enum KnownProgramme: String, Hashable, Sendable, CaseIterable {
  /// Coopérative jeunesse de services.
  case cjs = "CJS"
  /// Coop d'initiation à l'entrepreneuriat collectif: Québec, since 2018.
  case ciec = "CIEC"
  /// Coopérative de jeunes majeurs: France.
  case cjm = "CJM"
}
