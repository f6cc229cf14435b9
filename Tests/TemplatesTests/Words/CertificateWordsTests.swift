import Localization
import Testing
import YAMLSource

@testable import Templates

/// The words of the papers, from a project and a list to each place on the page:
/// `certificate-words.yaml`, which a coordinator or a linguist can read.
@Suite("What a certificate says")
struct CertificateWordsTests {
  private func scenarios() throws -> [Scenario] {
    let root = try Repository.yaml("Tests/Fixtures/templates/certificate-words.yaml")
    let entries = try #require(root.entries)
    let bases = try #require(entries.first { $0.key == "bases" }?.value.entries)
    let cases = try #require(entries.first { $0.key == "cas" }?.value.items)
    return try cases.map { try Scenario($0, bases: bases) }
  }

  @Test("each case of the table says what it must, and nothing that it must not")
  func table() throws {
    let scenarios = try scenarios()
    #expect(scenarios.count > 40)
    for scenario in scenarios {
      let words = try scenario.words()
      for said in scenario.said {
        #expect(words.slots[said.slot] == said.words, "\(scenario.title): \(said.slot)")
      }
      for slot in scenario.unsaid {
        #expect(words.slots[slot] == nil, "\(scenario.title): \(slot)")
      }
      #expect(words.problems == scenario.problems, "\(scenario.title)")
    }
  }

  @Test("every name in the table is a slot, so that no case passes for a slip of the key")
  func slots() throws {
    let known = Set(Slot.allCases.map(\.rawValue) + ["titre-pdf"])
    for scenario in try scenarios() {
      let named = scenario.said.map(\.slot) + scenario.unsaid
      #expect(named.isEmpty == false, "\(scenario.title)")
      for name in named { #expect(known.contains(name), "\(scenario.title): \(name)") }
    }
  }

  @Test("every slot is said by a case and unsaid by another, but those that no paper is without")
  func coverage() throws {
    let scenarios = try scenarios()
    let said = Set(scenarios.flatMap { $0.said.map(\.slot) })
    let unsaid = Set(scenarios.flatMap(\.unsaid))
    let always: Set<Slot> = [
      .title1, .title2, .rule, .opening, .name, .object, .issuer, .issuance, .signatures,
    ]
    for slot in Slot.allCases {
      #expect(said.contains(slot.rawValue), "\(slot.rawValue)")
      #expect(always.contains(slot) || unsaid.contains(slot.rawValue), "\(slot.rawValue)")
    }
  }

  @Test("no paper says what papers never say (wording 9)", arguments: DocumentLocale.allCases)
  func never(_ locale: DocumentLocale) throws {
    let words = try scenarios().filter { $0.locale == locale }
      .flatMap { try $0.words().slots.values.sorted() }.joined(separator: "\n").lowercased()
    let banned = [
      "émis", "certification", "diplôme", "bénévole", "coopérateur", "jeunesses", "suite à",
      "acquises", "certifiées", "(e)", "·e", "0 heure",
    ]
    for word in banned { #expect(!words.contains(word), "\(word)") }
    #expect(locale == .canada || !words.contains("heures de travail"))
  }
}
