/// Who asks for which words: what the lint must know to find keys that nobody wants.
public struct CatalogueUse: Sendable {
  /// The keys that the program asks for in each variant.
  public var needed: [DocumentLocale: Set<String>]
  /// How keys begin whose rest comes from the user's data: `programme.`, `fonction.`.
  public var byData: [String]

  /// Keys asked for in each variant, and beginnings of those that data name.
  public init(needed: [DocumentLocale: Set<String>], byData: [String] = []) {
    self.needed = needed
    self.byData = byData
  }

  /// The same, and keys that both variants are asked for.
  public func adding(_ keys: [String]) -> CatalogueUse {
    CatalogueUse(needed: needed.mapValues { $0.union(keys) }, byData: byData)
  }

  /// Whether any reader of a layer may ask for a key. What to do about a problem (`…-hint`) is asked for
  /// wherever the problem is told.
  func wants(_ key: String, of layer: CatalogueFile.Layer) -> Bool {
    let told = key.hasSuffix(Self.hint) ? String(key.dropLast(Self.hint.count)) : key
    return isByData(key)
      || layer.locales.contains { locale in
        let keys = needed[locale] ?? []
        return keys.contains(key) || keys.contains(told)
      }
  }

  /// Whether a key belongs to one variant alone, or to what one country has and the other has not: its
  /// signatories, its programmes, the formulas of an attestation.
  func isOfOneVariant(_ key: String) -> Bool {
    isByData(key) || DocumentLocale.allCases.count { needed[$0]?.contains(key) ?? false } == 1
  }

  private func isByData(_ key: String) -> Bool { byData.contains { key.hasPrefix($0) } }

  private static let hint = "-hint"
}

extension CatalogueFile.Layer {
  /// The variants that read it.
  var locales: [DocumentLocale] {
    DocumentLocale.allCases.filter { self == .shared || self == CatalogueFile.Layer($0) }
  }
}
