import Document
import Export
import Localization
import Problems
import Testing

@Suite("Documents for word processors")
struct OfficeDocumentTests {
  @Test("The parts are those that the text needs, sorted, the list of types first")
  func parts() throws {
    let plain = try OfficeFile(try Samples.document([Make.text("Texte")]))
    #expect(
      plain.names == [
        "[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "word/_rels/document.xml.rels",
        "word/document.xml", "word/settings.xml", "word/styles.xml",
      ])
    let whole = try OfficeFile(try Samples.agreement())
    #expect(whole.names == whole.names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for name in ["footer1", "footer2", "footnotes", "header1", "header2"] {
      #expect(whole.names.contains("word/\(name).xml"), "\(name)")
    }
  }

  @Test("Every part is well formed, and every part of the text is related to it and typed")
  func package() throws {
    let file = try OfficeFile(try Samples.agreement())
    let types = try file.xml("[Content_Types].xml").elements.compactMap {
      $0.attributes["PartName"]
    }
    let related = try file.xml("word/_rels/document.xml.rels").elements
      .compactMap { $0.attributes["Target"] }.map { "word/" + $0 }
    for name in file.names where !name.hasSuffix(".rels") && name != "[Content_Types].xml" {
      _ = try file.xml(name)
      #expect(types.contains("/" + name), "\(name)")
      if name.hasPrefix("word/"), name != "word/document.xml" { #expect(related.contains(name)) }
    }
  }

  @Test("Headings are the word processor's own, with their labels as text")
  func headings() throws {
    let file = try OfficeFile(
      try Samples.document([
        Make.heading(1, "Entente"), Make.heading(2, "Durée", label: "Article 1er –"),
        Make.heading(9, "Fin"),
      ]))
    let body = try file.xml("word/document.xml")
    #expect(body.values("w:pStyle") == ["Heading1", "Heading2", "Heading6"])
    #expect(body.text == "EntenteArticle 1er – DuréeFin")
    #expect(body.count("w:numPr") == 0)
  }

  @Test("A label above a heading's words is a line of the same heading")
  func labelAbove() throws {
    let block = Make.heading(2, "Durée", label: "Article 2", labelWidth: .zero)
    let body = try OfficeFile(try Samples.document([block])).xml("word/document.xml")
    #expect(body.values("w:pStyle") == ["Heading2"])
    #expect(body.count("w:br") == 1)
  }

  @Test("A table of contents leads to the headings after it, not to the title above it")
  func contents() throws {
    let list = ContentsList(depth: 2, style: Looks.text, indent: .mm(7))
    let body = try OfficeFile(
      try Samples.document([
        Make.heading(1, "Entente", bookmark: "Entente"),
        FlowBlock("table", .contents(list), distance: .mm(8)),
        Make.heading(2, "Durée", bookmark: "1. Durée"), Make.heading(3, "Fin", bookmark: "Fin"),
      ])
    ).xml("word/document.xml")
    let anchors = body.elements.compactMap { $0.attributes["w:anchor"] }
    let names = body.elements.filter { $0.name == "w:bookmarkStart" }.compactMap {
      $0.attributes["w:name"]
    }
    #expect(anchors == ["_Toc2"])
    #expect(names == ["_Toc1", "_Toc2", "_Toc3"])
  }

  @Test("What is to be filled in is underlined by a style of its own, and stays on one line")
  func blank() throws {
    let body = try OfficeFile(try Samples.document([Make.text(Make.blank)])).xml(
      "word/document.xml")
    #expect(body.values("w:rStyle") == ["Blank"])
    #expect(body.text.contains("à\u{A0}compléter"))
  }

  @Test("A table's headers are repeated, its rows stay whole, its amounts stand right")
  func table() throws {
    let body = try OfficeFile(try Samples.document([Samples.budget])).xml("word/document.xml")
    #expect(body.count("w:tblHeader") == 1)
    #expect(body.count("w:cantSplit") == body.count("w:tr"))
    #expect(body.values("w:jc").count == 10)
    #expect(body.values("w:tblDescription") == ["Ce que verse chaque partie"])
  }

  @Test("Where a table is too wide, columns of words give way, as far as their longest word")
  func tightTable() throws {
    let long = MarkedText(String(repeating: "mot ", count: 60))
    let table = Make.table(
      [.init(.text, share: 1), .init(.text), .init(.amount)],
      [
        .init(.header, [long, "Partie", "Montant"]),
        .init(.body, ["a", "Municipalité", "1 200,00 $"]),
      ])
    let body = try OfficeFile(try Samples.document([table])).xml("word/document.xml")
    let widths = body.elements.filter { $0.name == "w:gridCol" }
      .compactMap { $0.attributes["w:w"].flatMap(Int.init) }
    let available = Samples.area.size.width.points * 20
    #expect(Double(widths.reduce(0, +)) <= available + 2)
    // Twelve letters of half an em of 10 pt, and the margins of the cell.
    try #require(widths.count == 3)
    #expect(widths[1] >= (12 * 5 + 8) * 20)
    #expect(widths[0] > widths[1])
  }

  @Test("Two columns are one table, in which each word is in its variant")
  func columns() throws {
    let file = try OfficeFile(try Samples.sideBySide())
    let body = try file.xml("word/document.xml")
    #expect(body.count("w:tbl") == 1)
    #expect(body.count("w:tr") == 2)
    #expect(Set(body.values("w:lang")) == ["fr-FR"])
    #expect(body.values("w:lang").count == 4)
    #expect(try file.xml("word/styles.xml").values("w:lang") == ["fr-CA"])
  }

  @Test("A note keeps its label, in the text and at the foot")
  func notes() throws {
    let file = try OfficeFile(try Samples.agreement())
    let calls = try file.xml("word/document.xml").elements.filter {
      $0.name == "w:footnoteReference"
    }
    #expect(calls.map { $0.attributes["w:id"] } == ["1", "2"])
    #expect(try file.text("word/footnotes.xml") == "1 En deux versements.2 Voir l’annexe\u{A0}A.")
  }

  @Test("A note whose label is not its number keeps it; those after it are not counted with it")
  func markedNote() throws {
    let calls = Make.marked(("a", nil), ("*", .noteCall), ("b", nil), ("1", .noteCall))
    let notes = [Make.note("*", "Étoile."), Make.note("1", "Une.")]
    let file = try OfficeFile(try Samples.document([Make.text(calls, notes: notes)]))
    #expect(try file.text("word/document.xml") == "a*b1")
    #expect(try file.text("word/footnotes.xml") == "* Étoile.1 Une.")
    #expect(try file.xml("word/footnotes.xml").count("w:footnoteRef") == 1)
  }

  @Test("A note that nothing calls is called at the end of its paragraph")
  func uncalledNote() throws {
    let block = Make.text("Somme", notes: [Make.note("1", "Nette.")])
    let file = try OfficeFile(try Samples.document([block]))
    #expect(try file.text("word/document.xml") == "Somme1")
    #expect(try file.text("word/footnotes.xml") == "1 Nette.")
  }

  @Test("The first page has a header of its own where the others say more")
  func headers() throws {
    let file = try OfficeFile(try Samples.agreement())
    #expect(
      try file.text("word/header1.xml") == "Entente de comité localProjet – version du 3 mars 2026")
    #expect(try file.text("word/header2.xml") == "Projet – version du 3 mars 2026")
    let fields = try file.xml("word/footer1.xml").elements.compactMap { $0.attributes["w:instr"] }
    #expect(fields == [" PAGE ", " NUMPAGES "])
  }

  @Test("Page, margins and numbers of lines are the print's")
  func section() throws {
    let body = try OfficeFile(try Samples.agreement()).xml("word/document.xml")
    let size = try #require(body.elements.first { $0.name == "w:pgSz" }).attributes
    #expect(size == ["w:w": "12240", "w:h": "15840"])
    let margins = try #require(body.elements.first { $0.name == "w:pgMar" }).attributes
    #expect(margins["w:left"] == "1417")
    let numbers = try #require(body.elements.first { $0.name == "w:lnNumType" }).attributes
    #expect(numbers["w:countBy"] == "5")
  }

  @Test("A page break belongs to the next paragraph; there is no empty one")
  func pageBreak() throws {
    let file = try OfficeFile(
      try Samples.document([
        Make.text("Un"), FlowBlock("page", .pageBreak, distance: .zero), Make.text("Deux"),
      ]))
    let body = try file.xml("word/document.xml")
    #expect(body.count("w:p") == 2)
    #expect(body.count("w:pageBreakBefore") == 1)
  }

  @Test("The properties have title, language and the day of issue, and no person")
  func properties() throws {
    let core = try #require(try OfficeFile(try Samples.agreement()).parts["docProps/core.xml"])
    #expect(core.contains("<dc:title>Entente de comité local – Coopérative"))
    #expect(core.contains("<dc:language>fr-CA</dc:language>"))
    #expect(core.contains(">2026-03-03T00:00:00Z</dcterms:created>"))
    #expect(!core.contains("creator") && !core.contains("lastModifiedBy"))
  }

  @Test("Labels of nested lists stand before the first paragraph")
  func nestedList() throws {
    let inner = Make.list(Make.item("i)", Make.text("un")), Make.item("ii)", Make.text("deux")))
    let body = try OfficeFile(try Samples.document([Make.list(Make.item("2.1", inner))]))
      .xml("word/document.xml")
    #expect(body.text == "2.1i)unii)deux")
    let indents = body.elements.filter { $0.name == "w:ind" }.map(\.attributes)
    #expect(indents.map { $0["w:left"] } == ["794", "794"])
    #expect(indents.map { $0["w:hanging"] } == ["794", "397"])
  }
}
