import Document
import Export
import Localization
import Problems
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test("A title is underlined, an article's title less, a clause's not")
  func headings() throws {
    let text = try exported([
      Make.heading(1, "Entente"), Make.heading(2, "Durée", label: "1"),
      Make.heading(3, "Fin", label: "1.1"),
    ])
    #expect(text == "Entente\n=======\n\n\n1 Durée\n-------\n\n1.1 Fin\n")
  }

  @Test("A label above a title's words is underlined with them")
  func labelAbove() throws {
    let text = try exported([Make.heading(2, "Durée", label: "Article 2", labelWidth: .zero)])
    #expect(text == "Article 2\nDurée\n---------\n")
  }

  @Test("A paragraph is one line, however long")
  func paragraph() throws {
    let words = String(repeating: "mot ", count: 200) + "fin"
    #expect(try exported([Make.text(MarkedText(words))]) == words + "\n")
  }

  @Test("The special spaces of French are kept")
  func spaces() throws {
    let words = "«\u{A0}oui\u{A0}»\u{202F}; 4\u{202F}000,00\u{A0}€"
    #expect(try exported([Make.text(MarkedText(words))]) == words + "\n")
  }

  @Test("What is to be filled in is an open line with its words")
  func blank() throws {
    let text = try exported([Make.text("Siège\u{A0}: " + Make.blank + ";")])
    #expect(text == "Siège\u{A0}: __________ (à compléter);\n")
  }

  @Test("The texts of a list begin at one column; what follows in an item hangs there too")
  func list() throws {
    let items = Make.list(
      Make.item("a)", Make.text("un")), Make.item("ii)", Make.text("deux"), Make.text("trois")))
    #expect(try exported([items]) == "a)  un\n\nii) deux\n\n    trois\n")
  }

  @Test("Items of one line stand close")
  func closeList() throws {
    let items = Make.list(Make.item("a)", Make.text("un")), Make.item("b)", Make.text("deux")))
    #expect(try exported([items]) == "a) un\nb) deux\n")
  }

  @Test("Amounts stand flush right, between rules")
  func table() throws {
    let table = Make.table(
      [.init(.text), .init(.amount)],
      [
        .init(.header, ["Poste", "Montant"]), .init(.body, ["Formation", "450,00 $"]),
        .init(.body, ["Repas", "—"]),
        .init(.total, ["Total", "1 450,00 $"]),
      ])
    let expected = """
      Poste         Montant
      ---------------------
      Formation    450,00 $
      Repas               —
      ---------------------
      Total      1 450,00 $

      """
    #expect(try exported([table]) == expected)
  }

  @Test("A table too wide to be aligned has its cells parted by tabs")
  func wideTable() throws {
    let long = MarkedText(String(repeating: "m", count: 118))
    let table = Make.table(
      [.init(.text), .init(.amount)], [.init(.body, [long, "1"]), .init(.body, ["a", "2"])])
    #expect(try exported([table]) == "\(long.plain)\t1\na\t2\n")
  }

  @Test("Notes are called in brackets and stand last")
  func notes() throws {
    let text = try exported([
      Make.text(Make.marked(("Somme", nil), ("1", .noteCall)), notes: [Make.note("1", "Nette.")]),
      Make.text("Suite."),
    ])
    #expect(text == "Somme[1]\n\nSuite.\n\n[1] Nette.\n")
  }

  @Test("What all pages say is said once; page numbers and initials are not")
  func running() throws {
    let bytes = export(try Samples.agreement(), as: .text).value
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "Projet – version du 3 mars 2026")
    #expect(lines.last == "Document de travail : aucune valeur contractuelle.")
    #expect(!lines.contains { $0.contains("Paraphes") })
  }

  @Test("A version whose day is not known yet has an open line above the text")
  func openStatus() throws {
    let status = RunningLine(
      [
        .text("Projet – version du\u{A0}"),
        .blanks(count: 1, width: .mm(24), gap: .zero, line: Looks.thin),
      ], Looks.small, alignment: .right, y: .mm(15), isHeader: true)
    let page = FlowPage(size: Samples.letter, area: Samples.area, runningLines: [status])
    var document = try Samples.document([])
    document.content = .flow(Flow(page: page, blocks: [Make.text("Texte")]))
    let text = String(decoding: export(document, as: .text).value, as: UTF8.self)
    #expect(text == "Projet – version du\u{A0}__________\n\nTexte\n")
  }

  private func exported(_ blocks: [FlowBlock]) throws -> String {
    let export = export(try Samples.document(blocks), as: .text)
    #expect(export.problems.isEmpty)
    return String(decoding: export.value, as: UTF8.self)
  }
}
