/// What an expression came to.
struct FormattedValue: Hashable, Sendable {
  /// What it was made of.
  enum Kind: String, Hashable, Sendable {
    /// Text.
    case string
    /// A number, an amount or a share.
    case number
    /// A date or a time.
    case datetime
  }

  /// What it was made of.
  var kind: Kind
  /// Its letters.
  var text: ValueText
  /// The option `u:id`.
  var id: String?
  /// Which way it runs; nil where its own letters tell.
  var direction: TextDirection?
}
