internal import Document
internal import Localization

/// What one slot of a certificate holds.
enum SlotValue: Hashable, Sendable {
  /// Words.
  case text(MarkedText)
  /// A person's name, in its two parts.
  case name(given: String, family: String)
  /// Logos with what is read in their place.
  case logos([LogoRow.Logo])
  /// Hours with their labels.
  case figures([FigureRow.Figure])
  /// Who signs.
  case signatures([SignatureRow.Signatory])
  /// The year of the seal, and what is read in its place.
  case seal(MarkedText, alternative: String)
  /// The address in a QR code, and what is read in its place.
  case code(String, alternative: String)
  /// Something that needs no data.
  case present
}
