/// A size of paper; certificates lie across.
public enum Paper: String, Hashable, Sendable, CaseIterable {
  /// US Letter, 8.5 × 11 in: what Québec prints on.
  case letter
  /// ISO 216 A4, 210 × 297 mm.
  case a4
}
