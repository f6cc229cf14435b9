extension Unicode.Scalar {
  /// Whether a sign shows nothing and joins nothing, as marks of direction, soft hyphens and spaces of no
  /// width do: what copying from the web leaves. U+200C and U+200D shape Persian and Indic words and are
  /// letters here.
  public var isInvisible: Bool { SignKind(self).isAny(of: [.hidden, .direction]) }
}
