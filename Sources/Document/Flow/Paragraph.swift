public import Localization

/// A paragraph of running text.
public struct Paragraph: Hashable, Sendable {
  /// Its words. What is marked as a name is never hyphenated; what is marked as a blank is an open line.
  public var text: MarkedText
  /// How it is set.
  public var style: ParagraphStyle
  /// Notes at the foot of the page, called in the text by `MarkedText.Mark.noteCall`, in their order.
  public var notes: [Note]

  /// A note at the foot of the page.
  public struct Note: Hashable, Sendable {
    /// What calls it: « 1 ».
    public var label: MarkedText
    /// Its words.
    public var text: MarkedText
    /// How it is set.
    public var style: ParagraphStyle

    /// Makes a note.
    public init(label: MarkedText, _ text: MarkedText, _ style: ParagraphStyle) {
      self.label = label
      self.text = text
      self.style = style
    }
  }

  /// Makes a paragraph.
  public init(_ text: MarkedText, _ style: ParagraphStyle, notes: [Note] = []) {
    self.text = text
    self.style = style
    self.notes = notes
  }
}
