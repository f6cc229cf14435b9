import Localization
import Problems
import Roster
import Testing

@Suite("Functions and committees")
struct RoleTests {
  private func roles(_ role: String, _ committee: String = "", gender: String = "") -> Checked<
    [Role]
  > {
    let list = "Prénom;Nom;Genre;Rôle;Comité\nZoé;Roy;\(gender);\"\(role)\";\"\(committee)\"\n"
    return read(list).map { $0.members.flatMap(\.roles) }
  }

  @Test(
    "spellings of one key",
    arguments: [
      ("présidente", "présidence"), ("PRESIDENT", "présidence"), ("Prés.", "présidence"),
      ("présidence", "présidence"), ("président(e)", "présidence"), ("président·e", "présidence"),
      ("président.e", "présidence"), ("président-e", "présidence"), ("président/e", "présidence"),
      ("président / présidente", "présidence"), ("trésorier(ère)", "trésorerie"),
      ("trésorier·ère", "trésorerie"), ("vice-président·e", "vice-présidence"),
      ("Présidente du CA", "présidence"), ("VP", "vice-présidence"), ("CA", "administration"),
      ("président du conseil d'administration", "présidence"),
      ("déléguée au comité local", "délégation"),
    ])
  func spellings(typed: String, key: String) {
    let result = roles(typed)
    #expect(result.value == [.key(key)])
    #expect(result.problems.isEmpty)
  }

  @Test(
    "several functions in one cell",
    arguments: [
      "présidente; secrétaire", "présidente, secrétaire", "présidente\nsecrétaire",
      "présidente et secrétaire", "présidente / secrétaire", "présidente;;secrétaire;",
    ])
  func several(cell: String) {
    #expect(roles(cell).value == [.key("présidence"), .key("secrétariat")])
  }

  @Test(
    "a committee in the cell",
    arguments: [
      ("membre du comité des finances", Role.key("membre", committee: "des finances")),
      ("comité finances", .key("membre", committee: "finances")),
      ("Comité ressources humaines", .key("membre", committee: "ressources humaines")),
      ("responsable du comité marketing", .key("responsable", committee: "marketing")),
      ("resp. marketing", .key("responsable", committee: "marketing")),
      (
        "responsable du comité ventes et marketing",
        .key("responsable", committee: "ventes et marketing")
      ),
    ])
  func committees(cell: String, role: Role) {
    let result = roles(cell)
    #expect(result.value == [role])
    #expect(result.problems.isEmpty)
  }

  @Test("a committee in its column makes a member, unless a head takes it")
  func committeeColumn() {
    #expect(roles("", "finances").value == [.key("membre", committee: "finances")])
    #expect(roles("membre", "Comité finances").value == [.key("membre", committee: "finances")])
    #expect(roles("responsable", "finances").value == [.key("responsable", committee: "finances")])
    #expect(
      roles("trésorier", "finances; marketing").value == [
        .key("trésorerie"), .key("membre", committee: "finances"),
        .key("membre", committee: "marketing"),
      ])
    #expect(
      roles("responsable du comité des finances", "Finances").value == [
        .key("responsable", committee: "des finances")
      ])
  }

  @Test(
    "a member or a head of no committee is printed as typed, with a warning",
    arguments: ["membre", "Responsable"])
  func withoutCommittee(cell: String) {
    let result = roles(cell)
    #expect(result.value == [.free(cell)])
    #expect(codes(result.problems) == ["roster.role-without-committee"])
  }

  @Test("an unknown function is printed as typed, with the nearest")
  func unknown() throws {
    let result = roles("prsidente")
    #expect(result.value == [.free("prsidente")])
    #expect(codes(result.problems) == ["roster.unknown-role"])
    #expect(try #require(result.problems.first).arguments["nearest"] == .text("présidente"))
    #expect(try #require(roles("vigie").problems.first).arguments["nearest"] == .text(""))
    #expect(
      roles("présidente du comité finances").value == [.free("présidente du comité finances")])
  }

  @Test("no function", arguments: ["", "-", "aucune", "n/a", "Néant"])
  func none(cell: String) {
    let result = roles(cell)
    #expect(result.value.isEmpty)
    #expect(result.problems.isEmpty)
  }

  @Test(
    "a form of the other gender is a warning, never a repair",
    arguments: [
      ("président", "f", true), ("présidente", "m", true), ("trésorier", "f", true),
      ("administratrice", "m", true), ("déléguée", "m", true), ("présidente", "f", false),
      ("présidente", "x", false), ("président(e)", "f", false), ("président·e", "f", false),
      ("secrétaire", "m", false), ("présidence", "m", false), ("VP", "f", false),
      ("président du CA", "f", true),
    ])
  func gender(cell: String, gender: String, isTold: Bool) {
    let result = roles(cell, gender: gender)
    #expect(codes(result.problems) == (isTold ? ["roster.role-gender"] : []))
    #expect(result.value.count == 1)
  }

  @Test("a project's own functions stand first")
  func ownFunctions() {
    let own = RoleLexicon.Entry(key: "vigie", spellings: ["veilleur", "veilleuse", "président"])
    let both = RoleLexicon(entries: [own] + lexicon.entries)
    let list = Array("Nom;Genre;Rôle\nRoy;f;veilleur\nLi;;président\n".utf8)
    let roster = readRoster(list, file: "membres.csv", lexicon: both)
    #expect(roster.value.members.map(\.roles) == [[.key("vigie")], [.key("vigie")]])
    #expect(codes(roster.problems).contains("roster.role-gender"))
  }
}
