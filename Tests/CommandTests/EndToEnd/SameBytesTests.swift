import Foundation
import Testing

@Suite("Run again: the same bytes, and nobody's number changes")
struct SameBytesTests {
  /// The number that each file of `sortie` prints, by name.
  private func numbers(_ office: Office) throws -> [String: String] {
    var numbers: [String: String] = [:]
    for file in office.made where file.hasPrefix("certificat-") {
      let text = try office.text(file)
      let name = text.firstMatch(of: /décerné à (.+?) pour sa/).map { String($0.1) }
      numbers[name ?? file] = text.firstMatch(of: /Certificat no (\S+)$/).map { String($0.1) }
    }
    return numbers
  }

  @Test("Two runs into two folders, made of two folders: identical files")
  func twoFolders() throws {
    let (one, two) = (try Office(), try Office())
    try one.make()
    try two.make("--output", "autre")
    let first = one.folder.files(in: "sortie")
    #expect(first.count == 6)
    #expect(two.folder.files(in: "autre") == first)
  }

  @Test("A second run remakes nothing and writes nothing")
  func secondRun() throws {
    let office = try Office()
    #expect(try office.make().output.contains("3 certificats faits."))
    let before = try office.folder.times(in: "sortie")
    let run = try office.make()
    #expect(run.status == 0)
    #expect(run.output.contains("3 certificats étaient déjà à jour."))
    #expect(try office.folder.times(in: "sortie") == before)
  }

  @Test(
    "A corrected name changes that paper, the print file and the list alone, under the same number")
  func correctedName() throws {
    let office = try Office()
    try office.make()
    let before = office.folder.files(in: "sortie")
    try office.edit("Ana;Eck", "Anna;Eck", in: "membres.csv")
    let run = try office.make()
    #expect(run.status == 0)
    let after = office.folder.files(in: "sortie")
    let changed = after.keys.filter { after[$0] != before[$0] }.sorted()
    #expect(
      changed == [
        "certificat-2026-0002.pdf", "impression.pdf", "liste-de-remise.pdf", "manifest.json",
      ])
    #expect(after.keys == before.keys)
    #expect(
      try numbers(office) == [
        "Zoé Émond": "2026-0001", "Anna Eck": "2026-0002", "Éloi Dufour": "2026-0003",
      ])
    #expect(run.codes.contains("production.number-kept-for-corrected-name@3"))
  }

  @Test("A row put in, a row taken out, a list sorted: the others keep their numbers")
  func otherRows() throws {
    let office = try Office()
    try office.make()
    try office.edit("Ana;Eck;x;\n", "Noé;Roy;m;\nAna;Eck;x;\n", in: "membres.csv")
    try office.make()
    var given = [
      "Zoé Émond": "2026-0001", "Ana Eck": "2026-0002", "Éloi Dufour": "2026-0003",
      "Noé Roy": "2026-0004",
    ]
    #expect(try numbers(office) == given)
    try office.folder.put(
      "Prénom;Nom;Genre\nÉloi;Dufour;m\nZoé;Émond;f\nLou;Viau;x\nAna;Eck;x\n", at: "membres.csv")
    let run = try office.make()
    given["Lou Viau"] = "2026-0005"
    #expect(try numbers(office) == given)
    // Noé's paper is left where it is, and said.
    #expect(run.codes == ["production.orphan-file"])
    #expect(run.status == 0)
  }

  @Test("What all papers share is changed: all are remade, under their numbers")
  func sharedChange() throws {
    let office = try Office()
    try office.make()
    let before = office.folder.files(in: "sortie")
    let given = try numbers(office)
    try office.edit("Olivier Bérubé-Gallant", "Olivia Bérubé-Gallant")
    let run = try office.make()
    #expect(run.output.contains("3 certificats faits."))
    #expect(try numbers(office) == given)
    for (name, bytes) in office.folder.files(in: "sortie") where name.hasPrefix("certificat") {
      #expect(bytes != before[name])
    }
  }

  @Test("A list of the first days keeps the numbers that its own column gives")
  func ownNumbers() throws {
    let list = "Prénom;Nom;Numéro\nZoé;Émond;A-7\nAna;Eck;\n"
    let office = try Office(list: list)
    try office.make()
    #expect(try numbers(office) == ["Zoé Émond": "A-7", "Ana Eck": "2026-0001"])
  }

  @Test("A file of ours that somebody has changed is not written over: 73; --force does")
  func editedPaper() throws {
    let office = try Office()
    try office.make()
    try office.folder.put("changé à la main", at: "sortie/certificat-2026-0002.pdf")
    try office.edit("Olivier Bérubé-Gallant", "Olivia Bérubé-Gallant")
    let run = try office.make()
    #expect(run.status == 73)
    #expect(run.codes == ["production.file-in-the-way@3"])
    #expect(office.folder.text("sortie/certificat-2026-0002.pdf") == "changé à la main")
    #expect(try office.make("--force").status == 0)
    #expect(try office.text("certificat-2026-0002.pdf").contains("Ana Eck"))
  }

  @Test("Somebody else's files in the way are left untouched: 73, and the others are made")
  func foreignFiles() throws {
    let office = try Office()
    try office.folder.put("facture", at: "sortie/certificat-2026-0001.pdf")
    try office.folder.put("affiche", at: "sortie/impression.pdf")
    try office.folder.put("photo", at: "sortie/photo.jpg")
    let run = try office.make()
    #expect(run.status == 73)
    #expect(run.codes == ["production.file-in-the-way@2", "production.file-in-the-way"])
    #expect(office.folder.text("sortie/certificat-2026-0001.pdf") == "facture")
    #expect(office.folder.text("sortie/impression.pdf") == "affiche")
    #expect(try office.text("certificat-2026-0002.pdf").contains("Ana Eck"))
    #expect(try office.make("--force").status == 0)
    #expect(office.folder.text("sortie/photo.jpg") == "photo")
    #expect(try office.text("impression.pdf").contains("Zoé Émond"))
  }

  @Test("A folder of that name in the way is left, also by --force: 73")
  func folderInTheWay() throws {
    let office = try Office()
    try office.folder.put("photo", at: "sortie/certificat-2026-0001.pdf/photo.jpg")
    for option in ["--sort=list", "--force"] {
      let run = try office.make(option)
      #expect(run.status == 73)
      #expect(run.codes.contains("production.file-in-the-way@2"))
      #expect(office.folder.exists("sortie/certificat-2026-0001.pdf/photo.jpg"))
      #expect(try office.text("certificat-2026-0002.pdf").contains("Ana Eck"))
    }
  }
}
