internal import Document
internal import Drawing
internal import Layout

/// Writes the elements of pages that are read as one, and gathers which element each mark belongs to.
struct StructurePages {
  private let pages: [StructureWriter.Page]
  /// For each page the element of each of its marks; 0 for what is none.
  private(set) var parents: [[Int]]
  /// The notes that were written.
  private(set) var notes: [Int] = []

  init(_ pages: [StructureWriter.Page]) {
    self.pages = pages
    parents = pages.map { [Int](repeating: 0, count: $0.marks) }
  }

  /// Writes an element with all that it holds; its number.
  mutating func write(
    _ element: StructureElement, within parent: Int, to writer: inout PDFWriter
  ) -> Int {
    let number = writer.reserve()
    let home = element.pages?.lowerBound
    var held: [String] = []
    for child in element.children {
      switch child {
      case .mark(let mark, let page):
        parents[page][mark] = number
        held.append(page == home ? String(mark) : reference(mark, on: page))
      case .element(let inner):
        held.append("\(write(inner, within: number, to: &writer)) 0 R")
      }
    }
    var source = "<< /S /\(element.role.type) /P \(parent) 0 R"
    if let home { source += " /Pg \(pages[home].number) 0 R" }
    if held.count == 1 { source += " /K " + held[0] }
    if held.count > 1 { source += " /K [" + held.joined(separator: " ") + "]" }
    source += properties(of: element, number)
    writer.write(source + " >>", as: number)
    return number
  }

  /// What a note is found by; digits enough that names sort as numbers do.
  static func name(ofNote number: Int) -> String {
    let digits = String(number)
    return "note-" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
  }

  /// A mark on another page than that on which its element begins (ISO 32000-1, table 324).
  private func reference(_ mark: Int, on page: Int) -> String {
    "<< /Type /MCR /Pg \(pages[page].number) 0 R /MCID \(mark) >>"
  }

  private mutating func properties(of element: StructureElement, _ number: Int) -> String {
    var source = ""
    if element.role == .note {
      notes.append(number)
      source += " /ID (\(Self.name(ofNote: number)))"
    }
    if let language = element.language { source += " /Lang " + spelled(language) }
    if let alternative = element.alternative { source += " /Alt " + spelled(alternative) }
    let attributes = attributes(of: element)
    if attributes.count == 1 { source += " /A " + attributes[0] }
    if attributes.count > 1 { source += " /A [" + attributes.joined(separator: " ") + "]" }
    return source
  }

  private func attributes(of element: StructureElement) -> [String] {
    var all: [String] = []
    switch element.role {
    // A header cell that does not say what it heads is none to a screen reader (ISO 14289-1, 7.5).
    case .tableHeader: all.append("<< /O /Table /Scope /Column >>")
    case .tableRowHeader: all.append("<< /O /Table /Scope /Row >>")
    // What stands on one page says where (ISO 32000-1, 14.8.5.4.3).
    case .figure, .table:
      if let box = box(of: element) { all.append("<< /O /Layout /BBox [\(box)] >>") }
    default: break
    }
    if let summary = element.summary {
      all.append("<< /O /Table /Summary \(spelled(summary)) >>")
    }
    return all
  }

  private func box(of element: StructureElement) -> String? {
    guard let box = element.box, let page = element.pages?.lowerBound else { return nil }
    let height = pages[page].height
    let sides = [box.origin.x, height - box.maxY, box.maxX, height - box.origin.y]
    return sides.map { String((max(0, $0.points) * 100).rounded() / 100) }.joined(separator: " ")
  }

  private func spelled(_ text: String) -> String {
    var bytes: [UInt8] = []
    PDFObject.text(text).write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
