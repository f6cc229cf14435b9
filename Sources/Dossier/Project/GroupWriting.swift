/// How a group of both genders is written in general text; never beside a person's name.
public enum GroupWriting: String, Hashable, Sendable, CaseIterable {
  /// Both words: « coopérantes et coopérants ».
  case doublets
  /// « coopérant·es »: in France only. OQLF, « Signes non retenus pour former des doublets abrégés ».
  case middleDot = "point médian"
}
