/// How little one wishes a line to end at a place; in the units of plain TeX, where a line that is stretched to
/// ratio 1 is bad by 100.
enum BreakPenalty {
  /// At an added hyphen: a little worse than a line at ratio 1. Plain TeX's `\hyphenpenalty` is 50, by which a
  /// hyphen is preferred to a line at ratio 0.75; an agreement is read by people who copy its articles.
  static let hyphenation = 120.0
  /// After a word's own hyphen (plain TeX: `\exhyphenpenalty`).
  static let ownHyphen = 50.0
  /// At an added hyphen in a word that has one: two hyphens of different sense.
  static let hyphenationInCompound = 300.0
  /// After a word that announces the next one, where lines are ragged and the eye rests on their ends: as bad as
  /// a line that is short by a sixth of the measure.
  static let announcingWord = 90.0
  /// Within a name.
  static let withinName = 40.0
}
