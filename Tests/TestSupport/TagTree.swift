import Foundation

/// An element of a file's structure tree, read back from the file: what a screen reader goes through.
public struct TagTree {
  /// `P`, `Figure`.
  public let role: String
  /// What is read instead of a picture.
  public let alternative: String?
  /// Of a header cell: what it heads.
  public let scope: String?
  /// The variant of French of what it holds, where it says so.
  public let language: String?
  /// Of a table: what it shows.
  public let summary: String?
  /// Of a figure or table: left, bottom, right, top on its page.
  public let box: [Double]
  /// Its own text, as it stands in the file.
  public let text: String
  /// What it holds.
  public let children: [TagTree]

  /// The tree of a file, from `Document` down; nil where it has none.
  public init?(of path: String) throws {
    let file = try QPDFFile(path)
    let root = file.dictionary(file.catalog["/StructTreeRoot"])
    guard let top = file.items(root["/K"]).first else { return nil }
    var pages = Pages(file: file)
    self.init(top, &pages)
  }

  /// What the marks of each page say, read when it is first asked for.
  private struct Pages {
    let file: QPDFFile
    private var marks: [String: PageMarks] = [:]

    init(file: QPDFFile) { self.file = file }

    mutating func text(_ mark: Int, on page: Any?) -> String {
      guard let key = page as? String else { return "?" }
      let known = marks[key] ?? PageMarks(file.dictionary(page), of: file)
      marks[key] = known
      return known.texts[mark] ?? ""
    }
  }

  private init(_ object: Any, _ pages: inout Pages) {
    let element = pages.file.dictionary(object)
    let attributes = pages.file.items(element["/A"]).map { pages.file.dictionary($0) }
    func attribute(_ name: String) -> Any? { attributes.lazy.compactMap { $0[name] }.first }
    role = (element["/S"] as? String).map { String($0.dropFirst()) } ?? "?"
    alternative = pages.file.text(element["/Alt"])
    language = pages.file.text(element["/Lang"])
    summary = pages.file.text(attribute("/Summary"))
    scope = (attribute("/Scope") as? String).map { String($0.dropFirst()) }
    box = pages.file.items(attribute("/BBox")).compactMap { Double("\($0)") }
    var (text, children) = ("", [TagTree]())
    for kid in pages.file.items(element["/K"]) {
      if let mark = kid as? Int {
        text += pages.text(mark, on: element["/Pg"])
      } else if let mark = pages.file.dictionary(kid)["/MCID"] as? Int {
        text += pages.text(mark, on: pages.file.dictionary(kid)["/Pg"])
      } else {
        children.append(TagTree(kid, &pages))
      }
    }
    self.text = text
    self.children = children
  }

  /// The element and all that it holds, one a line, indented: `TH Column: Rang`, `Figure « Logo : … »`.
  public var dump: String { lines.map { $0 + "\n" }.joined() }

  private var lines: [String] {
    let words = text.trimmingCharacters(in: .whitespaces)
    let head =
      role + (scope.map { " " + $0 } ?? "") + (language.map { " @" + $0 } ?? "")
      + (summary.map { " (\($0))" } ?? "") + (alternative.map { " « \($0) »" } ?? "")
      + (words.isEmpty ? "" : ": " + words)
    return [head] + children.flatMap(\.lines).map { "  " + $0 }
  }

  /// The element and all that it holds, in the order of reading.
  public var all: [TagTree] { [self] + children.flatMap(\.all) }

  /// All that is read as text, blanks folded, pictures left out.
  public var plain: String {
    all.map(\.text).joined(separator: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").precomposedStringWithCanonicalMapping
  }
}

/// Text that a file draws without its being read: artifacts of its pages.
public func artifactTexts(of path: String) throws -> [String] {
  let file = try QPDFFile(path)
  return file.items(file.dictionary(file.catalog["/Pages"])["/Kids"]).flatMap { page in
    PageMarks(file.dictionary(page), of: file).artifacts
  }
}
