import Problems
import Roster
import Testing

@Suite("Names")
struct NameTests {
  @Test(
    "are printed as typed, but for spaces and the apostrophe",
    arguments: [
      ("D'Amours", "D’Amours"), ("D`Astous", "D’Astous"), ("N´Diaye", "N’Diaye"),
      ("L’Écuyer", "L’Écuyer"), ("L‘Heureux", "L’Heureux"), ("Guivarcʼh", "Guivarcʼh"),
      ("Guivarc'h", "Guivarc’h"), ("  Tremblay \u{A0} Roy ", "Tremblay Roy"),
      ("Le\nGoff", "Le Goff"), ("Zoe\u{301}", "Zoé"), ("R\u{200B}oy\u{FEFF}", "Roy"),
      ("St-Pierre", "St-Pierre"), ("DUPONT--MARTIN", "DUPONT--MARTIN"),
      ("de La Fontaine", "de La Fontaine"),
      ("M\u{2060}cDonald", "McDonald"),
      ("\u{646}\u{6CC}\u{200C}\u{645}\u{627}", "\u{646}\u{6CC}\u{200C}\u{645}\u{627}"),
      ("Jos'", "Jos'"), ("ᖁᒪᓗᒃ", "ᖁᒪᓗᒃ"), ("Nguyễn", "Nguyễn"), ("Ô", "Ô"),
    ])
  func asTyped(typed: String, printed: String) throws {
    let member = try readOne("Prénom;Nom", "Zoé;\"\(typed)\"")
    #expect(Array(member.familyName.unicodeScalars) == Array(printed.unicodeScalars))
  }

  @Test("one name alone is a name")
  func oneName() {
    let roster = read("Prénom;Nom\nSukarto;\n;Ng\n")
    #expect(roster.value.members.map(\.fullName) == ["Sukarto", "Ng"])
    #expect(roster.problems.isEmpty)
  }

  @Test("a row without a letter in its names is refused, the others are not")
  func noName() {
    let roster = read("Prénom;Nom;Rôle\nZoé;Roy;\n;;trésorière\n?;-;\nLéo;Li;\n")
    #expect(
      codes(roster.problems.filter { $0.severity == .error }) == [
        "roster.no-name", "roster.no-name",
      ])
    #expect(roster.value.refusedRows == [3, 4])
    #expect(roster.value.members.map(\.fullName) == ["Zoé Roy", "Léo Li"])
  }

  @Test(
    "letters that were lost or garbled refuse the row",
    arguments: [
      ("Zo\u{FFFD}", "roster.unreadable-character"), ("Zo\u{7}", "roster.unreadable-character"),
      ("Zo\u{8D}", "roster.unreadable-character"), ("ZoÃ©", "roster.garbled-accents"),
      ("Jean-FranÃ§ois", "roster.garbled-accents"), ("Dâ€™Amours", "roster.garbled-accents"),
      ("CÅ“ur", "roster.garbled-accents"), ("RenÃª", "roster.garbled-accents"),
    ])
  func damaged(name: String, code: String) {
    let roster = read("Prénom;Nom\n\(name);Roy\nLéo;Li\n")
    #expect(codes(roster.problems) == [code])
    #expect(roster.value.refusedRows == [2])
  }

  @Test("a sign that no name has is a warning", arguments: ["Léa 😊", "Tom (absent)", "Zoé2"])
  func oddSigns(name: String) {
    let roster = read("Prénom;Nom\n\(name);Roy\n")
    #expect(codes(roster.problems) == ["roster.odd-character"])
    #expect(roster.value.members.map(\.givenName) == [name])
  }

  @Test(
    "these are names like any other",
    arguments: [
      "SÃO", "Đức", "İpek", "Ștefan", "Ḥafṣa", "Õie", "Åse", "李欣怡", "Woodley Jn.", "Gal·la",
      "صفاء", "Ζωή", "Софья", "שרה", "Aqinnguaq", "ᓯᐊᓯ",
    ])
  func goodNames(name: String) {
    let problems = read("Prénom;Nom\n\(name);Roy\n").problems
    #expect(codes(problems.filter { $0.severity > .note }).isEmpty)
  }

  @Test("names all in capitals or in small letters are noted once a column")
  func unusualCase() throws {
    let roster = read("Prénom;Nom\nZoé;LE GALL\nLéo;ROY\nanne;Ng\nÉmy;de La Fontaine\n")
    #expect(codes(roster.problems) == ["roster.unusual-case", "roster.unusual-case"])
    #expect(roster.problems.map(\.place?.row) == [2, 4])
    #expect(roster.problems.map { $0.arguments["count"] } == [.number(2), .number(1)])
    #expect(roster.problems.map { $0.arguments["case"] } == [.text("upper"), .text("lower")])
  }

  @Test("the same name twice is a warning with both rows")
  func samePerson() throws {
    let roster = read("Prénom;Nom\nJean-François;Roy\nLéo;Li\nJEAN FRANCOIS;ROY\n")
    let warning = try #require(roster.problems.first { $0.code == "roster.same-person" })
    #expect(warning.place?.row == 4)
    #expect(warning.arguments["first"] == .number(2))
    #expect(roster.value.members.count == 3)
  }
}
