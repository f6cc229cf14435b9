/// What markup came to.
struct FormattedMarkup: Hashable, Sendable {
  /// Whether it opens, closes or stands alone.
  var kind: Markup.Kind
  /// The name with its namespace.
  var name: String
  /// The option `u:id`.
  var id: String?
  /// The text of the other options by name.
  var options: [String: String]
}
