/// The styles that paragraphs, letters and tables of an exported text name: so few that a partner can change
/// the look of the whole by changing one.
enum OfficeStyle: Hashable {
  case normal
  /// Level 1 to 6: the levels of the word processor's outline.
  case heading(Int)
  /// An entry of a table of contents, from level 1.
  case contents(Int)
  case tableText, tableHeader, tableGroup, tableTotal
  /// Whose place to sign it is.
  case party
  case header, footer
  case footnoteText
  /// Nothing but a little room: before a table, and where the format wants a paragraph.
  case spacer
  // Of letters.
  /// What is to be filled in.
  case blank
  case footnoteReference
  case link

  /// What paragraphs and runs call it.
  var identifier: String {
    switch self {
    case .normal: "Normal"
    case .heading(let level): "Heading\(level)"
    case .contents(let level): "TOC\(level)"
    case .tableText: "TableText"
    case .tableHeader: "TableHeader"
    case .tableGroup: "TableGroup"
    case .tableTotal: "TableTotal"
    case .party: "Party"
    case .header: "Header"
    case .footer: "Footer"
    case .footnoteText: "FootnoteText"
    case .spacer: "Spacer"
    case .blank: "Blank"
    case .footnoteReference: "FootnoteReference"
    case .link: "Hyperlink"
    }
  }

  /// Heading levels that exist; deeper ones look like the last.
  static let headingLevels = 1...6
}
