/// Which way a text runs.
enum TextDirection: String, Hashable, Sendable {
  /// As French does.
  case leftToRight = "ltr"
  /// As Arabic does.
  case rightToLeft = "rtl"
}
