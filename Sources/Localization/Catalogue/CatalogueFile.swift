/// The text of one YAML file of a catalogue; the caller has read it.
public struct CatalogueFile: Hashable, Sendable {
  /// Which readers its words are for.
  public enum Layer: String, Hashable, Sendable, CaseIterable {
    /// Both variants.
    case shared = "fr"
    /// Québec.
    case canada = "fr-CA"
    /// France.
    case france = "fr-FR"
  }

  /// Which readers its words are for: the folder under `locales/`.
  public let layer: Layer
  /// The file as the user named it, for problems.
  public let name: String
  /// What stands in it.
  public let text: String

  /// Makes a file.
  public init(_ layer: Layer, name: String, text: String) {
    self.layer = layer
    self.name = name
    self.text = text
  }
}

extension CatalogueFile.Layer {
  /// The layer of a variant's own words.
  init(_ locale: DocumentLocale) { self = locale == .canada ? .canada : .france }
}
