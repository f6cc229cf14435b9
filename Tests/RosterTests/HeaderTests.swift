import Localization
import Problems
import Roster
import Testing

@Suite("What the columns mean")
struct HeaderTests {
  @Test(
    "headers in any case, accent and ornament",
    arguments: [
      ("Prénom", "Nom de famille"), ("prenom", "nom"), ("PRÉNOM", "NOM"), ("Prénom *", "Nom :"),
      ("Prénom(s)", "NOM DE FAMILLE"), ("Prénom participant", "Nom participant"),
      ("  Prénom ", "Nom\nde famille"),
    ])
  func names(given: String, family: String) throws {
    let member = try readOne("\"\(given)\";\"\(family)\"", "Zoé;Roy")
    #expect([member.givenName, member.familyName] == ["Zoé", "Roy"])
  }

  @Test("every column that is read, by its usual header")
  func everyColumn() throws {
    let member = try readOne(
      "Prénom;Nom de famille;Genre;Rôle;Comité;Heures formation;Heures travail;Heures réunions;"
        + "Début;Fin;Numéro",
      "Zoé;Roy;f;secrétaire;des finances;24;58;18;2026-06-29;2026-08-14;A-7")
    #expect(member.gender == .feminine)
    #expect(
      member.roles == [.key("secrétariat"), .key("membre", committee: "des finances")])
    #expect(member.hours.training?.minutes == 24 * 60)
    #expect(member.hours.services?.minutes == 58 * 60)
    #expect(member.hours.life?.minutes == 18 * 60)
    #expect(member.start == CalendarDay(iso: "2026-06-29"))
    #expect(member.end == CalendarDay(iso: "2026-08-14"))
    #expect(member.number == "A-7")
  }

  @Test("no column of names: the list is refused")
  func missingColumn() throws {
    let roster = read("Courriel;Rôle\nzoe@example.org;trésorière\n")
    #expect(codes(roster.problems) == ["roster.missing-column"])
    #expect(roster.isRefused)
    #expect(roster.value.members.isEmpty)
  }

  @Test("one column of names will do, and is said")
  func oneNameColumn() {
    let roster = read("Prénom;Rôle\nZoé;trésorière\n")
    #expect(codes(roster.problems) == ["roster.one-name-column"])
    #expect(roster.value.members.map(\.fullName) == ["Zoé"])
  }

  @Test("columns that are not read are told by their headers, never by a value")
  func ignoredColumns() throws {
    let roster = read("Prénom;Nom;Allergies;Téléphone\nZoé;Roy;arachides;418 555-0123\n")
    let note = try #require(roster.problems.first)
    #expect(codes(roster.problems) == ["roster.ignored-columns"])
    #expect(note.severity == .note)
    #expect(note.arguments["columns"] == .list(["Allergies", "Téléphone"]))
    #expect(!"\(roster)".contains("arachides"))
  }

  @Test("a guardian's and a payer's columns are not the member's")
  func guardians() throws {
    let member = try readOne(
      "Nom payeur;Prénom payeur;Nom participant;Prénom participant;Prénom du parent",
      "Côté;Guy;Roy;Zoé;Guy")
    #expect(member.fullName == "Zoé Roy")
  }

  @Test("of two columns for one thing the first wins, with a warning")
  func doubledColumn() {
    let roster = read("Prénom;Nom;Nom de famille\nZoé;Roy;Côté\n")
    #expect(codes(roster.problems) == ["roster.doubled-column"])
    #expect(roster.problems.map(\.place?.field) == ["Nom de famille"])
    #expect(roster.value.members.map(\.fullName) == ["Zoé Roy"])
  }

  @Test("a header that is nearly one of ours is asked about")
  func nearColumn() throws {
    let roster = read("Prénom;Nom;Numero de certifcat\nZoé;Roy;7\n")
    #expect(codes(roster.problems) == ["roster.near-column", "roster.ignored-columns"])
    let near = try #require(roster.problems.first)
    #expect(near.arguments["nearest"] == .text("Numéro de certificat"))
  }

  @Test("headers of other things are near to none of ours")
  func notNear() {
    let roster = read("Prénom;Nom;Adresse;Ville;Courriel;Âge;Horodateur;Remarques\nZoé;Roy\n")
    #expect(codes(roster.problems) == ["roster.ignored-columns"])
  }
}
