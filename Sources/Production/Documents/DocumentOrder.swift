public import Dossier
public import Export
public import Localization

/// Everything that a run for one agreement or one summary was asked, as typed values.
public struct DocumentOrder: Hashable, Sendable {
  /// What is made of the file.
  public enum Kind: Hashable, Sendable {
    /// The agreement itself.
    case agreement
    /// Its summary, or that of a convention.
    case summary
    /// The summary in both variants, side by side.
    case sideBySide
  }

  /// What is made of the file.
  public var kind: Kind
  /// `entente.yaml` or `convention.yaml`.
  public var source: String
  /// The document's French; nil for that of the file.
  public var locale: DocumentLocale?
  /// A template's name; nil for the file's, else the theme's.
  public var template: String?
  /// A theme's name; nil for the file's, else `sobre`.
  public var theme: String?
  /// The paper; nil for the file's, else the variant's.
  public var paper: Paper?
  /// Whether everything is printed in black.
  public var isBlack = false
  /// The folder that is written to.
  public var output = CertificateOrder.standardOutput
  /// The forms in which the text is given besides, for partners' comments.
  public var exports: Set<ExportFormat> = []
  /// Whether files in the way are replaced.
  public var replacesFiles = false

  /// An order for this file, all else at its default.
  public init(_ kind: Kind, of source: String) {
    self.kind = kind
    self.source = source
  }
}
