import Problems
import Roster
import Testing

@Suite("How a list is cut into rows and cells")
struct TableTests {
  @Test(
    "the separator is the one under which the headers have a meaning",
    arguments: [
      "Prénom;Nom;Rôle\nZoé;Roy;\n",
      "Prénom,Nom,Rôle\nZoé,Roy,\n",
      "Prénom\tNom\tRôle\nZoé\tRoy\t\n",
      "Prénom;Nom;Rôle;;\nZoé;Roy;;;\n",
      "Remarques (a, b, c, d);Prénom;Nom\n\"un, deux, trois\";Zoé;Roy\n",
      "sep=;\nPrénom;Nom\nZoé;Roy\n",
      "CJS, été 2026\n\nPrénom;Nom\nZoé;Roy\n",
    ])
  func separator(list: String) {
    #expect(read(list).value.members.map(\.fullName) == ["Zoé Roy"])
  }

  @Test("a list of one column may hold any sign")
  func oneColumn() {
    let roster = read("Nom\nZoé Roy\nRoy, Zoé\n")
    #expect(roster.value.members.map(\.familyName) == ["Zoé Roy", "Roy, Zoé"])
  }

  @Test("every line end is one", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) {
    let roster = read(["Prénom;Nom", "Zoé;Roy", "Léo;\"Roy\""].joined(separator: end))
    #expect(roster.value.members.map(\.row) == [2, 3])
    #expect(roster.value.members.map(\.fullName) == ["Zoé Roy", "Léo Roy"])
  }

  @Test("quotes hold separators, line breaks and doubled quotes; rows are the spreadsheet's")
  func quotes() {
    let roster = read("Prénom;Nom;Notes\nZoé;Roy;\"a;b\nc \"\"d\"\"\"\n\nLéo;\"Roy\";x\n")
    #expect(roster.value.members.map(\.row) == [2, 4])
  }

  @Test("a quote inside a cell is a sign like others")
  func innerQuote() throws {
    #expect(try readOne("Prénom;Nom", "Zoé;Roy\"").familyName == "Roy\"")
    #expect(try readOne("Prénom;Nom", "\"Zoé\" Li;Roy").givenName == "Zoé Li")
  }

  @Test("a quote that nothing closes refuses its row and no other")
  func unclosedQuote() {
    let roster = read("Prénom;Nom\nZoé;\"Roy\nLéo;Li\nÉmy;Lee\n")
    #expect(codes(roster.problems.filter { $0.severity == .error }) == ["roster.unclosed-quote"])
    #expect(roster.value.refusedRows == [2])
    #expect(roster.value.members.map(\.fullName) == ["Léo Li", "Émy Lee"])
  }

  @Test("a row wider than its header is refused: its cells may have moved")
  func extraCells() {
    let roster = read("Prénom,Nom,Heures formation\nZoé,Roy,96,5\nLéo,Li,\"96,5\"\n")
    #expect(codes(roster.problems) == ["roster.extra-cells"])
    #expect(roster.value.refusedRows == [2])
    #expect(roster.value.members.map(\.hours.training?.minutes) == [96 * 60 + 30])
  }

  @Test("a row shorter than its header has empty cells")
  func missingCells() throws {
    #expect(try readOne("Prénom;Nom;Rôle;Fin", "Zoé;Roy").end == nil)
  }
}
