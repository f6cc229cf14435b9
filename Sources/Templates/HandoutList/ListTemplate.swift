internal import Document
internal import Problems

/// An arrangement of a list over pages. Read from `templates/liste/<name>.yaml`.
public struct ListTemplate: Hashable, Sendable {
  /// A column by what it shows.
  struct Column: Hashable, Sendable {
    /// What a column may show.
    enum Slot: String, Hashable, Sendable, CaseIterable {
      /// Calling order, from 1.
      case rank = "rang"
      /// The person.
      case name = "nom"
      /// The certificate's number.
      case number = "numéro"
      /// Where the person signs.
      case signature
    }

    var slot: Slot
    var style: String
    /// Nil for the one that takes what is left.
    var width: Length?
  }

  var left: Length
  var right: Length
  var bottom: Length
  var title: Heading
  var subtitle: Heading
  /// How many are on the list.
  var members: Heading
  var header: Header
  var rowHeight: Length
  var rowLine: String
  var columns: [Column]
  /// Page number: style, and its baseline from the bottom edge.
  var folio: Heading
  var place: Place

  /// A line of text with its baseline from an edge.
  struct Heading: Hashable, Sendable {
    var style: String
    var distance: Length
  }

  /// The line of column headings: style, baseline, and the rule under it.
  struct Header: Hashable, Sendable {
    var style: String
    var distance: Length
    var line: String
  }
}
