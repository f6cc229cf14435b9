import Foundation
import Localization
import TestSupport
import Testing

/// The calling order: family name, then given name, word by word.
@Suite struct FrenchOrderTests {
  @Test("names come in the order of order.tsv, however they stood")
  func table() throws {
    let rows = try Fixtures.rows("order.tsv")
    #expect(rows.count > 40)
    var random = FixedRandom(seed: 24930)
    for row in rows {
      let expected = row[1].split(separator: " | ").map(String.init)
      for locale in DocumentLocale(tag: row[0]).map({ [$0] }) ?? DocumentLocale.allCases {
        let order = FrenchOrder(locale)
        for _ in 0..<4 {
          let sorted = order.sorted(expected.shuffled(using: &random), byName: name)
          #expect(sorted == expected, "\(locale.rawValue): \(row[2])")
        }
        for (a, b) in zip(expected, expected.dropFirst()) {
          #expect(order.compare(name(a), name(b)) == .orderedAscending, "\(a), \(b)")
        }
      }
    }
  }

  @Test("any names have one order: antisymmetric, transitive", arguments: DocumentLocale.allCases)
  func totalOrder(locale: DocumentLocale) {
    var random = FixedRandom(seed: 47)
    let order = FrenchOrder(locale)
    for _ in 0..<3000 {
      let (a, b, c) = (randomName(&random), randomName(&random), randomName(&random))
      let (ab, ba) = (order.compare(a, b), order.compare(b, a))
      #expect(ab.rawValue == -ba.rawValue, "\(a), \(b)")
      #expect(order.compare(a, a) == .orderedSame)
      guard ab != .orderedDescending, order.compare(b, c) != .orderedDescending else { continue }
      #expect(order.compare(a, c) != .orderedDescending, "\(a), \(b), \(c)")
    }
  }

  @Test("only the same name stands with a name")
  func noTies() {
    var random = FixedRandom(seed: 48)
    let order = FrenchOrder(.canada)
    for _ in 0..<3000 {
      let (a, b) = (randomName(&random), randomName(&random))
      if order.compare(a, b) == .orderedSame { #expect(a == b) }
    }
  }

  @Test(
    "lists sort by their text; persons without a particle before a capital; numbers by value"
  )
  func texts() {
    let names = ["Gaspé", "de Gaspé", "de la colle", "Kamouraska", "d’Orléans"]
    #expect(FrenchOrder(.canada).sorted(names) { $0 }.first == "d’Orléans")
    #expect(
      FrenchOrder(.canada, .person).sorted(names.reversed()) { $0 }
        == ["de la colle", "Gaspé", "de Gaspé", "Kamouraska", "d’Orléans"])
    let numbered = ["élève 1", "élève 9", "élève 10", "élève 100"]
    #expect(FrenchOrder(.france, .numeric).sorted(numbered.reversed()) { $0 } == numbered)
    let accents = ["cote 2", "côte 2", "coté 2", "côté 2"]
    #expect(FrenchOrder(.canada, .numeric).sorted(accents.reversed()) { $0 } == accents)
  }

  @Test("signs of one kind are one; a single name sorts by itself")
  func folding() {
    let typed = FoldedName(family: " D'Amours  Roy ", given: "Ana\u{A0}Ève")
    #expect(typed == FoldedName(family: "D’Amours Roy", given: "Ana Ève"))
    #expect(FoldedName(family: "", given: "Siasi").family == "Siasi")
    let kerangal = FoldedName(family: "de Kerangal", given: "Ana")
    #expect(kerangal.family == "Kerangal" && kerangal.particle == "de")
    #expect(FoldedName(family: "d'Orléans", given: "").particle == "d’")
  }

  private func name(_ text: String) -> FoldedName {
    let parts = text.split(separator: ",", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return FoldedName(family: "", given: parts.joined()) }
    return FoldedName(family: parts[0], given: parts[1])
  }

  private func randomName(_ random: inout FixedRandom) -> FoldedName {
    let pieces = [
      "", "de ", "d’", "Le ", "D’", "Saint-", "le", "E", "é", "Œ", "oe", "-", "’", " ", "Ñ",
    ]
    let text = { (random: inout FixedRandom) in
      random.values(1...4) { pieces.randomElement(using: &$0) ?? "" }.joined()
    }
    return FoldedName(family: text(&random), given: text(&random))
  }
}
