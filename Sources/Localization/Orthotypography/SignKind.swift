/// What a scalar is to the rules of orthotypography. Most scalars are one kind, some two (a capital is a
/// letter too).
struct SignKind: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// A kind by its bits.
  init(rawValue: UInt32) { self.rawValue = rawValue }

  private init(bit: UInt32) { rawValue = 1 << bit }

  /// What words are made of: letters, their combining marks, figures of other scripts.
  static let letter = SignKind(bit: 0)
  /// A capital letter; always with `letter`.
  static let capital = SignKind(bit: 1)
  /// A combining mark; always with `letter`.
  static let mark = SignKind(bit: 2)
  /// 0 to 9.
  static let digit = SignKind(bit: 3)
  /// Any blank that may be changed.
  static let blank = SignKind(bit: 4)
  /// The end of a line or of the text.
  static let lineEnd = SignKind(bit: 5)
  /// `.`
  static let point = SignKind(bit: 6)
  /// `…`
  static let ellipsis = SignKind(bit: 7)
  /// `,`
  static let comma = SignKind(bit: 8)
  /// `:` `;` `!` `?`
  static let tall = SignKind(bit: 9)
  /// `(` and `[`
  static let opening = SignKind(bit: 10)
  /// `)` and `]`
  static let closing = SignKind(bit: 11)
  /// A quotation mark as typed, double or a guillemet; what it opens or closes is not settled.
  static let quote = SignKind(bit: 12)
  /// `«` once settled: a no-break blank follows.
  static let openingQuote = SignKind(bit: 13)
  /// `»` once settled: a no-break blank goes before.
  static let closingQuote = SignKind(bit: 14)
  /// `“` or `‘` of a settled pair: no blank follows.
  static let openingInner = SignKind(bit: 15)
  /// `”` or `’` of a settled pair: no blank goes before.
  static let closingInner = SignKind(bit: 16)
  /// `’`, and the signs that people type for it.
  static let apostrophe = SignKind(bit: 17)
  /// `-`, `–`, `—`
  static let dash = SignKind(bit: 18)
  /// A dash that opens an aside; always with `dash`.
  static let openingDash = SignKind(bit: 19)
  /// A dash that closes an aside; always with `dash`.
  static let closingDash = SignKind(bit: 20)
  /// What follows a number: `%`, `$`, `€`, `°`.
  static let amount = SignKind(bit: 21)
  /// Signs of addresses, codes and formulas: `@`, `/`, `\`, `_`, `=`.
  static let code = SignKind(bit: 22)
  /// May not be changed: part of a name or of a code.
  static let fixed = SignKind(bit: 23)
  /// Shows nothing and joins nothing; dropped.
  static let hidden = SignKind(bit: 24)
  /// A mark of direction; dropped where nothing runs from right to left.
  static let direction = SignKind(bit: 25)
  /// A letter of a script that runs from right to left; always with `letter`.
  static let rightToLeft = SignKind(bit: 26)
  /// Two of the signs stand side by side that people type for one: `''`, `,,`, `<<`.
  static let doubled = SignKind(bit: 27)
  /// An apostrophe occurs that is not U+2019.
  static let typedApostrophe = SignKind(bit: 28)
  /// A backtick occurs.
  static let backtick = SignKind(bit: 29)
  /// Part of a code; always with `fixed`.
  static let coded = SignKind(bit: 31)
  /// Any other sign.
  static let other = SignKind(bit: 30)

  /// Letters and digits.
  static let wordPart: SignKind = [.letter, .digit]
  /// Blanks and ends of lines.
  static let gap: SignKind = [.blank, .lineEnd]
  /// What closes a quotation.
  static let closingQuotes: SignKind = [.closingQuote, .closingInner]
  /// What opens a quotation.
  static let openingQuotes: SignKind = [.openingQuote, .openingInner]

  /// Whether it is one of `kinds`.
  func isAny(of kinds: SignKind) -> Bool { rawValue & kinds.rawValue != 0 }
}
