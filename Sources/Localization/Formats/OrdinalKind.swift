/// What kind of ordinal is written.
enum OrdinalKind: String, Sendable {
  /// `1er`, `2e`
  case rank
  /// `2d`: the last of two
  case second
  /// `XXIe siècle`
  case century
}
