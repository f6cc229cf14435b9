import Document
import Dossier
import Layout
import Localization
import Problems
import Testing
import YAMLSource

@testable import Templates

/// Conventions of the fixtures and the examples, summed up in the look that is shipped.
enum Summaries {
  /// The convention of a file of the repository; an agreement's is its summary.
  static func read(_ path: String, locale: DocumentLocale? = nil) throws -> Convention {
    if path.contains("entente") {
      return Convention(summarizing: try Agreements.read(path, locale: locale))
    }
    let checked = readConvention(try Repository.yaml(path), file: path, locale: locale)
    return try #require(checked.value, "\(path): \(codes(checked.problems))")
  }

  /// The convention of two parties with these lines more.
  static func parse(_ lines: String = "", locale: DocumentLocale? = nil) throws -> Convention {
    let text = """
      programme: CJS
      parties:
        - {dénomination: Maison des jeunes La Marée haute, clé: maison, nom court: la Maison}
        - {dénomination: Carrefour jeunesse de la Haute-Rivière, clé: carrefour, nom court: le Carrefour}

      """
    let checked = readConvention(
      try Repository.node(text + lines), file: "convention.yaml", locale: locale)
    return try #require(checked.value, "\(codes(checked.problems))")
  }

  static func template() throws -> SummaryTemplate {
    let node = try Repository.yaml("templates/sommaire/sobre.yaml")
    let read = readSummaryTemplate(node, theme: try Agreements.theme())
    try #require(codes(read.problems) == [])
    return try #require(read.value)
  }

  /// Its document in its own variant.
  static func document(_ convention: Convention) throws -> Checked<Document> {
    Templates.summary(
      convention, template: try template(), theme: try Agreements.theme(),
      paper: convention.presentation.paper ?? .usual(in: convention.locale),
      localizer: Words.localizer(convention.locale))
  }

  /// Its document in both.
  static func sideBySide(_ convention: Convention, on paper: Paper = .a4) throws -> Checked<
    Document
  > {
    Templates.summarySideBySide(
      convention, template: try template(), theme: try Agreements.theme(), paper: paper,
      localizers: DocumentLocale.allCases.map(Words.localizer))
  }

  /// Its pages; neither words nor layout met a problem but those named.
  static func pages(
    _ document: Checked<Document>, allowing allowed: Set<String> = []
  ) throws -> [Page] {
    let pages = layOut(document.value, with: try FontFiles.library())
    let met = codes(document.problems + pages.problems).filter { !allowed.contains($0) }
    #expect(met == [])
    return pages.value
  }
}

extension SummaryWords {
  /// Everything that the paper says in this variant, as text.
  mutating func dump() -> String {
    let head = [
      "# \(text(SummaryKey.title).written)", kicker().written, reference().written,
      status().written, "[\(fileTitle())]",
    ]
    let rows = rows().flatMap { ["", "## \($0.label.written)"] + $0.contents.flatMap(\.dump) }
    let foot = ["", warning().written, note().written]
    return (head + rows + foot).joined(separator: "\n") + "\n"
  }
}

extension SummaryContent {
  /// What it says, a line each.
  var dump: [String] {
    switch self {
    case .paragraphs(let texts): texts.map(\.written)
    case .lines(let texts): texts.map { "- " + $0.written }
    case .parties(let parties): parties.map { "* \($0.name.written) | \($0.note.written)" }
    case .figures(let figures):
      figures.map { "\($0.number.written) / \($0.label.written) = \($0.line.written)" }
    case .duties(let entries), .dates(let entries):
      entries.flatMap { ["> \($0.label.written)"] + $0.lines.map { "  " + $0.written } }
    case .amounts(let tables): tables.flatMap(\.dump)
    case .remark(let text): ["(\(text.written))"]
    }
  }
}

extension SummaryContent.AmountTable {
  fileprivate var dump: [String] {
    ([header] + rows + (total.map { [$0] } ?? [])).map { cells in
      "| " + cells.map(\.written).joined(separator: " | ") + " |"
    }
  }
}

extension MarkedText {
  /// The text with open lines as such, and the spaces that are none of the keyboard's named.
  var written: String {
    pieces.map { $0.marks.contains(.blank) ? "____" : $0.text }.joined()
      .replacing("\u{A0}", with: "~").replacing("\u{202F}", with: "‹").replacing(
        "\u{2028}", with: "¶")
  }
}
