extension NounPhrase {
  /// The noun without its article and with a capital, as it heads a column: « Municipalité ».
  public var heading: String { recased(headArticle?.rest ?? text, .sentence) }
}
