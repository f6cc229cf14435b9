internal import Document
internal import Problems

/// A block as a template writes it: its name, the styles it uses, its numbers.
struct BlockTemplate: Hashable, Sendable {
  /// What its numbers are, by the kind of block.
  enum Kind: Hashable, Sendable {
    case text(isTitle: Bool, measure: Length?)
    case name(settings: [NameBlock.Setting], lineStep: Double)
    case logos(LogoNumbers)
    case swelledRule
    case figures(number: String, label: String, innerGap: Length, outerGap: Length)
    case signatures(SignatureNumbers)
    case seal(rosette: String)
    case code(side: Length, color: String)
    case stampSpace(side: Length, arm: Length, line: String)
  }

  /// Numbers of a row of logos; see `LogoRow`.
  struct LogoNumbers: Hashable, Sendable {
    var height: Length
    var nominal: Length
    var minimum: Length
    var maximum: Length
    var maximumGap: Length
    var totalGap: Length
  }

  /// Numbers of a row of signatures; see `SignatureRow`.
  struct SignatureNumbers: Hashable, Sendable {
    /// For one number of signatories.
    struct Column: Hashable, Sendable {
      var width: Length
      var gap: Length
      /// Left free on both sides, within the margins.
      var side: Length
    }

    var nameStyle: String
    var roleStyle: String
    var line: String
    var nameDrop: Length
    var roleDrop: Length
    var clearance: Length
    var margin: Length
    /// For one signatory, for two, and so on.
    var columns: [Column]
  }

  var slot: Slot
  var style: String?
  var kind: Kind
  var place: Place
}
