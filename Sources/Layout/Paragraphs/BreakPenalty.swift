/// How little one wishes a line to end at a place; in the units of plain TeX, where a line that is stretched to
/// ratio 1 is bad by 100.
enum BreakPenalty {
  /// At an added hyphen (plain TeX: `\hyphenpenalty` 50; more, for French hyphenates half again as often as
  /// English, its words having more open syllables).
  static let hyphenation = 90.0
  /// After a word's own hyphen (plain TeX: `\exhyphenpenalty`).
  static let ownHyphen = 50.0
  /// At an added hyphen in a word that has one: two hyphens of different sense.
  static let hyphenationInCompound = 300.0
  /// After a word that announces the next one, where lines are ragged and the eye rests on their ends: as bad as
  /// a line that is short by a fifth of the measure.
  static let announcingWord = 100.0
  /// Within a name.
  static let withinName = 40.0
}
