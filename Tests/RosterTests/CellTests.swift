import Localization
import Problems
import Roster
import Testing

@Suite("The other cells")
struct CellTests {
  @Test(
    "gender, as lists spell it",
    arguments: [
      ("F", .feminine), ("f", .feminine), ("Femme", .feminine), ("fille", .feminine),
      ("Féminin", .feminine), ("Mme", .feminine), ("Madame", .feminine), ("elle", .feminine),
      ("H", .masculine), ("M", .masculine), ("M.", .masculine), ("homme", .masculine),
      ("Garçon", .masculine), ("masculin", .masculine), ("Monsieur", .masculine),
      ("il", .masculine), ("X", .unstated), ("autre", .unstated), ("NB", .unstated),
      ("non binaire", .unstated), ("non-binaire", .unstated), ("iel", .unstated),
      ("-", .unstated), ("", .unstated),
    ] as [(String, Gender)])
  func gender(cell: String, gender: Gender) {
    let roster = read("Prénom;Nom;Genre\nCamille;Roy;\(cell)\n")
    #expect(roster.value.members.map(\.gender) == [gender])
    #expect(roster.problems.isEmpty)
  }

  @Test("a gender that is not understood stays unstated, with a warning")
  func unknownGender() {
    let roster = read("Prénom;Nom;Genre\nCamille;Roy;Mme/M.\n")
    #expect(codes(roster.problems) == ["roster.unknown-gender"])
    #expect(roster.value.members.map(\.gender) == [.unstated])
  }

  @Test(
    "hours, exact to the minute",
    arguments: [
      ("120", 7200), ("120 h", 7200), ("120h30", 7230), ("120 h 30", 7230), ("120 h 30 min", 7230),
      ("120:30", 7230), ("120,5", 7230), ("120.5", 7230), ("120,5 h", 7230), ("1 h", 60),
      ("58,33", 3500), ("58,333333333", 3500), ("45 min", 45), ("24 heures", 1440),
      ("1 200", 72000), ("0,25", 15),
    ])
  func hours(cell: String, minutes: Int) throws {
    #expect(
      try readOne("Nom;Heures formation", "Roy;\"\(cell)\"").hours.training?.minutes == minutes)
  }

  @Test("a blank, a zero or a dash is no hours", arguments: ["", " ", "0", "0,0", "0 h", "-", "—"])
  func noHours(cell: String) {
    let roster = read("Prénom;Nom;Heures formation\nZoé;Roy;\"\(cell)\"\n")
    #expect(roster.value.members.map(\.hours) == [MemberHours()])
    #expect(roster.problems.isEmpty)
  }

  @Test(
    "what is no number of hours is left out with a warning",
    arguments: [
      "≈120", "beaucoup", "120h75", "-5", "1,2,3", "12h3x", "99999999999999999999", "9000",
    ])
  func notHours(cell: String) {
    let roster = read("Prénom;Nom;Heures formation\nZoé;Roy;\"\(cell)\"\n")
    #expect(codes(roster.problems) == ["roster.not-hours"])
    #expect(roster.value.members.map(\.hours.training) == [nil])
  }

  @Test(
    "the member's own last day",
    arguments: [
      "2026-07-24", "24 juillet 2026", "24 juill. 2026", "24/07/2026", "24-07-2026",
      "24.07.2026", "2026/07/24", "07/24/2026", "vendredi 24 juillet 2026", "le 24 JUILLET 2026",
    ])
  func days(cell: String) throws {
    #expect(try readOne("Prénom;Nom;Fin", "Zoé;Roy;\(cell)").end == CalendarDay(iso: "2026-07-24"))
  }

  @Test("the first of a month; a day that is also its month")
  func otherDays() throws {
    #expect(try readOne("Nom;Début", "Roy;1er juillet 2026").start?.iso == "2026-07-01")
    #expect(try readOne("Nom;Début", "Roy;07/07/2026").start?.iso == "2026-07-07")
    #expect(try readOne("Nom;Début", "Roy;1 août 2026").start?.iso == "2026-08-01")
  }

  @Test("two readings refuse the row and tell both")
  func ambiguousDate() throws {
    let roster = read("Prénom;Nom;Début\nZoé;Roy;03/07/2026\nLéo;Li;\n")
    let problem = try #require(roster.problems.first)
    #expect(codes(roster.problems) == ["roster.ambiguous-date"])
    #expect(problem.arguments["dayFirst"] == .text("2026-07-03"))
    #expect(problem.arguments["monthFirst"] == .text("2026-03-07"))
    #expect(problem.place == Place(file: "membres.csv", row: 2, field: "Début", person: "Zoé Roy"))
    #expect(roster.value.refusedRows == [2])
  }

  @Test(
    "what is no date refuses the row",
    arguments: [
      "46200", "juillet", "2026-02-30", "31/06/2026", "24/07/26", "24 brumaire 2026", "24 ju 2026",
    ])
  func notADate(cell: String) {
    let roster = read("Prénom;Nom;Début\nZoé;Roy;\(cell)\n")
    #expect(codes(roster.problems) == ["roster.not-a-date"])
    #expect(roster.value.refusedRows == [2])
  }

  @Test("an end before its start refuses the row")
  func endBeforeStart() {
    let roster = read("Prénom;Nom;Début;Fin\nZoé;Roy;2026-08-14;2026-06-29\n")
    #expect(codes(roster.problems) == ["roster.end-before-start"])
    #expect(roster.value.refusedRows == [2])
  }

  @Test("a number belongs to one person: whose it is cannot be known, so nobody gets it")
  func duplicateNumber() {
    let roster = read("Prénom;Nom;Numéro\nZoé;Roy;007\nLéo;Li;8\nÉmy;Lee;007\nMax;Lê; 007\n")
    #expect(codes(roster.problems) == Array(repeating: "roster.duplicate-number", count: 3))
    #expect(roster.problems.map(\.place?.row) == [2, 4, 5])
    let rows = roster.problems.map { $0.arguments["rows"] }
    #expect(rows == [.list(["4", "5"]), .list(["2", "5"]), .list(["2", "4"])])
    #expect(roster.value.members.map(\.number) == ["8"])
    #expect(roster.value.refusedRows == [2, 4, 5])
  }

  @Test(
    "numbers are compared as typed",
    arguments: [("17", "17 (bis)"), ("A-1", "A1"), ("007", "7"), ("a7", "A7")])
  func numbersAsTyped(_ one: String, _ other: String) {
    let roster = read("Prénom;Nom;Numéro\nZoé;Roy;\(one)\nLéo;Li;\(other)\n")
    #expect(codes(roster.problems) == [])
    #expect(roster.value.members.map(\.number) == [one, other])
  }

  @Test("a number is also that of a row refused for something else")
  func numberOfRefusedRow() {
    let roster = read("Prénom;Nom;Numéro;Début\nZoé;Roy;7;juillet\nLéo;Li;7;\n")
    #expect(
      codes(roster.problems) == [
        "roster.not-a-date", "roster.duplicate-number", "roster.duplicate-number",
      ])
  }

  @Test("of a refused row it stays known whose it is")
  func refusedRow() {
    let roster = read("Prénom;Nom;Numéro;Début\nZoé;Roy;7;03/07/2026\nLéo;Li;8;;9\n;;3;\n")
    #expect(
      roster.value.refused == [
        RefusedRow(row: 2, givenName: "Zoé", familyName: "Roy", number: "7"),
        RefusedRow(row: 3, givenName: "Léo", familyName: "Li"),
        RefusedRow(row: 4, givenName: "", familyName: "", number: "3"),
      ])
  }

  @Test("problems come in the order of the rows")
  func order() {
    let roster = read(
      "Prénom;Nom;Genre;Numéro\nZoé;Roy;?!;1\nLéo;Li;quoi;1\nÉmy;Lee;hum;2\n")
    #expect(
      codes(roster.problems) == [
        "roster.duplicate-number", "roster.unknown-gender", "roster.duplicate-number",
        "roster.unknown-gender",
      ])
  }
}
