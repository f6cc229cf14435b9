/// Forms of a noun that were given, each printed as it is; nil where the rule makes it.
public struct NounForms: Hashable, Sendable {
  /// With « de »: « d’Hœdic ».
  public var de: String?
  /// With « à »: « au Bic ».
  public var a: String?
  /// Where one is: « en Bretagne », « dans le Morbihan », « à Rennes ».
  public var en: String?

  /// Forms that were given.
  public init(de: String? = nil, a: String? = nil, en: String? = nil) {
    self.de = de
    self.a = a
    self.en = en
  }
}
