public import Drawing
public import Problems

/// One file of many papers, drawing after drawing, each page a section with a line in the outline; PDF/UA-1
/// and PDF/A-2a. What is written can be taken away, so that ten thousand pages need not be held.
public struct PrintFile: Sendable {
  private var assembly: Assembly

  /// Begins a file.
  public init(_ metadata: DocumentMetadata) { assembly = Assembly(metadata) }

  /// Adds the pages of a drawing with their titles in the outline; `pdf.unknown-form`.
  public mutating func add(_ drawn: DrawnPages, titles: [String]) -> [Problem] {
    do throws(UnknownForm) {
      try assembly.begin(drawn)
      for (page, title) in zip(drawn.pages, titles) { try assembly.add(page, bookmark: title) }
      return []
    } catch {
      return [error.problem]
    }
  }

  /// Takes away what is written so far.
  public mutating func take() -> [UInt8] { assembly.drain() }

  /// Ends the file, its pages in the given order of those that were added; gives what was not taken away
  /// yet.
  public mutating func finish(order: [Int]) -> [UInt8] { assembly.finish(order: order) }
}
