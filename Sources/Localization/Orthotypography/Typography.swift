/// The spaces that one document sets round its signs.
///
/// Source: OQLF 22039 « espacement avant et après les signes » (Québec); Imprimerie nationale, *Lexique*
/// (France).
public struct Typography: Hashable, Sendable {
  /// Before `;`, `!`, `?`: empty, or U+202F.
  public let tallSignSpace: String
  /// Before `:` and inside guillemets: U+00A0 in both variants.
  public let wideSignSpace: String
  /// Between thousands that were typed with a blank.
  public let groupSpace: String

  /// What a variant's readers expect: in Québec nothing before `;`, `!`, `?`, in France U+202F.
  public static func `default`(for locale: DocumentLocale) -> Typography {
    switch locale {
    case .canada:
      Typography(
        tallSignSpace: "", wideSignSpace: Signs.noBreakSpace, groupSpace: Signs.noBreakSpace)
    case .france:
      Typography(
        tallSignSpace: Signs.narrowNoBreakSpace, wideSignSpace: Signs.noBreakSpace,
        groupSpace: Signs.narrowNoBreakSpace)
    }
  }

  /// The setting `typographie: soignée`: U+202F before `;`, `!`, `?` in Québec too, as the OQLF advises
  /// where the thin space can be had.
  public static func careful(for locale: DocumentLocale) -> Typography {
    let usual = Typography.default(for: locale)
    return Typography(
      tallSignSpace: Signs.narrowNoBreakSpace, wideSignSpace: usual.wideSignSpace,
      groupSpace: usual.groupSpace)
  }
}
