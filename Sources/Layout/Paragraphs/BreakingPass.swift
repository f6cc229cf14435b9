/// One attempt to break a paragraph; the next one is made where it fails.
struct BreakingPass: Hashable {
  /// Greatest ratio of a line.
  var tolerance: Double
  /// Whether words may be parted.
  var hyphenates: Bool
  /// White that every line is taken to have at its end, in em.
  var emergencyStretch = 0.0

  /// Both edges straight: without hyphens where every line is good then; with them, ever looser; then as TeX's
  /// third pass. A space is 0.2 em wide in EB Garamond and 0.25 em in Linux Libertine: at ratio 1 it is 0.3 em
  /// and 0.375 em, which Bringhurst (The Elements of Typographic Style, 2.1.1) calls loose but not yet poor.
  static let justified = [
    BreakingPass(tolerance: 0.85, hyphenates: false),
    BreakingPass(tolerance: 0.92, hyphenates: true),
    BreakingPass(tolerance: 1.5, hyphenates: true),
    BreakingPass(tolerance: 2.5, hyphenates: true),
    BreakingPass(
      tolerance: .infinity, hyphenates: true, emergencyStretch: WordSpacing.emergencyStretch),
  ]
  /// One edge ragged: words are parted, where they may be, only if a line would be short by a quarter of the
  /// measure; any line that is not too wide will do, the evenest are found.
  static let ragged = [
    BreakingPass(tolerance: 0.25 / WordSpacing.raggedStretch, hyphenates: false),
    BreakingPass(tolerance: .infinity, hyphenates: true),
  ]
}
