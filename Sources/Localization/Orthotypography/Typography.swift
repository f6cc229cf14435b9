/// The blanks that one document sets round its signs.
///
/// Two settings per variant of French, the keys `typographie: courante` and `typographie: soignée` of a
/// project. docs/typography.md has the whole table; a test holds it against the pass.
public struct Typography: Hashable, Sendable {
  /// Before `;`, `!`, `?`: empty, or U+202F.
  public let tallSignSpace: String
  /// Before `:` and inside guillemets: U+00A0 in both variants.
  public let wideSignSpace: String
  /// Between the thousands of a number that was typed with blanks.
  public let groupSpace: String
  /// Whether guillemets that were typed inside guillemets stay; else they become `“ ”`.
  public let nestsGuillemets: Bool

  /// `typographie: courante`, what a variant's readers expect.
  ///
  /// fr-CA: nothing before `;`, `!`, `?`, the rule for word processors (OQLF, Vitrine linguistique 22039);
  /// U+00A0 between thousands (CLDR); `“ ”` inside `« »` (OQLF 23386).
  ///
  /// fr-FR: the thin space that does not break, U+202F, before `;`, `!`, `?`, the full one before `:`, and
  /// guillemets also inside guillemets (Imprimerie nationale, *Lexique des règles typographiques*); U+202F
  /// between thousands (CLDR since 34).
  public static func `default`(for locale: DocumentLocale) -> Typography {
    switch locale {
    case .canada:
      Typography(
        tallSignSpace: "", wideSignSpace: Signs.noBreakSpace, groupSpace: Signs.noBreakSpace,
        nestsGuillemets: false)
    case .france:
      Typography(
        tallSignSpace: Signs.narrowNoBreakSpace, wideSignSpace: Signs.noBreakSpace,
        groupSpace: Signs.narrowNoBreakSpace, nestsGuillemets: true)
    }
  }

  /// `typographie: soignée`, fine printing.
  ///
  /// fr-CA: U+202F before `;`, `!`, `?` too: the OQLF (22039) advises the thin space there where it can be
  /// had, and leaves fine printing to the typographic codes. fr-FR: the usual setting already is that of
  /// the Imprimerie nationale, so both are the same.
  public static func careful(for locale: DocumentLocale) -> Typography {
    let usual = Typography.default(for: locale)
    return Typography(
      tallSignSpace: Signs.narrowNoBreakSpace, wideSignSpace: usual.wideSignSpace,
      groupSpace: usual.groupSpace, nestsGuillemets: usual.nestsGuillemets)
  }
}
