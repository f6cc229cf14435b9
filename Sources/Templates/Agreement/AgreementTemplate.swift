internal import Document

/// An arrangement of an agreement. Read from `templates/entente/<name>.yaml` for a theme, whose styles it holds.
public struct AgreementTemplate: Hashable, Sendable {
  /// What stands above the text of the first page.
  struct Title: Hashable, Sendable {
    /// Above the title: whose co-operative.
    var kicker: TextStyle
    var style: TextStyle
    /// Flush right on the title's last line: season and number.
    var aside: TextStyle
    /// From the kicker to the title.
    var distance: Length
    /// From the title to the rule.
    var ruleDistance: Length
    var rule: StraightLine
    /// From the rule to the text.
    var after: Length
  }

  /// Text and the distance from what stands above it.
  struct Body: Hashable, Sendable {
    var style: TextStyle
    var distance: Length
  }

  /// The heading of an article.
  struct Heading: Hashable, Sendable {
    var style: TextStyle
    var number: TextStyle
    /// From the number's left edge to the words'.
    var labelWidth: Length
    var distance: Length
  }

  /// A list whose labels hang.
  struct List: Hashable, Sendable {
    var label: TextStyle
    var labelWidth: Length
    var distance: Length
  }

  /// Numbered parts of an article: 3.1.
  struct Clauses: Hashable, Sendable {
    var list: List
    var title: TextStyle
  }

  /// Tables of the annexes.
  struct Tables: Hashable, Sendable {
    var style: Table.Style
    var distance: Length
  }

  /// The signatures.
  struct Signing: Hashable, Sendable {
    var party: TextStyle
    var name: TextStyle
    var role: TextStyle
    /// Lines to be filled in, their leading the room for writing.
    var open: TextStyle
    var line: StraightLine
    var blank: StraightLine
    var columns: Int
    var gap: Length
    var clearance: Length
    var rowGap: Length
    /// Height of the room for a stamp.
    var stamp: Length
    var distance: Length
  }

  /// Annexes.
  struct Annexes: Hashable, Sendable {
    var style: TextStyle
    /// Headings within one.
    var heading: TextStyle
    var distance: Length
    /// From its title to what follows.
    var after: Length
    /// Whether each begins a page.
    var beginsPage: Bool
  }

  /// The table of contents.
  struct Contents: Hashable, Sendable {
    var style: TextStyle
    /// Set from so many articles on.
    var threshold: Int
    var indent: Length
  }

  var flow: FlowTemplate
  var title: Title
  var body: Body
  /// What presents a party, numbers and postal codes in it.
  var party: TextStyle
  var heading: Heading
  var items: List
  var clauses: Clauses
  var tables: Tables
  var signing: Signing
  var annexes: Annexes
  var contents: Contents
  /// The logos above the title, without them.
  var logos: LogoRow
}
