import Foundation
import Problems
import Roster
import TestSupport
import Testing

@Suite("For any list")
struct PropertyTests {
  @Test("any bytes give members or problems, never a crash; codes are known ones")
  func anyBytes() {
    var random = FixedRandom(seed: 20_260_814)
    for _ in 0..<400 {
      let bytes = random.bytes(upTo: 300)
      let roster = readRoster(bytes, file: "x", lexicon: lexicon)
      #expect(!roster.value.members.isEmpty || roster.isRefused)
      #expect(Set(codes(roster.problems)).isSubset(of: RosterProblem.all))
    }
  }

  @Test("any cells below a good header: every row is a member or refused with an error")
  func anyCells() {
    var random = FixedRandom(seed: 7)
    let header = "Prénom;Nom;Genre;Rôle;Comité;Heures formation;Début;Fin;Numéro\n"
    for _ in 0..<300 {
      let list = header + random.text(of: alphabet, upTo: 120)
      let roster = read(list)
      let rows = roster.value.members.map(\.row) + roster.value.refusedRows
      #expect(Set(rows).count == rows.count)
      let erroneous = Set(roster.problems.filter { $0.severity == .error }.compactMap(\.place?.row))
      #expect(erroneous == Set(roster.value.refusedRows))
      #expect(roster.value.members.allSatisfy { $0.fullName.contains(where: \.isLetter) })
    }
  }

  @Test("no letter of a name is lost")
  func namesKeepLetters() throws {
    var random = FixedRandom(seed: 42)
    for _ in 0..<300 {
      let typed = "Z" + random.text(of: nameAlphabet, upTo: 24)
      let member = try readOne("Nom", typed)
      #expect(letters(member.familyName) == letters(typed), "\(typed)")
    }
  }

  @Test("every code has its message in the catalogues")
  func messages() throws {
    let catalogue = String(decoding: try repositoryFile("locales/fr/roster.yaml"), as: UTF8.self)
    for code in RosterProblem.all {
      let key = code.split(separator: ".").dropFirst().joined()
      #expect(catalogue.contains("\n    \(key): |-\n"), "\(code)")
    }
  }

  private func letters(_ text: String) -> [Character] {
    text.precomposedStringWithCanonicalMapping.filter(\.isLetter)
  }

  private let alphabet = Array("aÉ7;;;\"\n\n, '/-.h0123fmé·😊\u{301}\u{200B}président et comité")
  private let nameAlphabet = Array("aéÉœñçʼ'’`- \u{A0}\u{200B}ễŁᓯعШλ").map { $0 } + ["e\u{301}"]
}
