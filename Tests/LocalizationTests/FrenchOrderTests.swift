import Foundation
import Localization
import Testing

/// The calling order: family name, then given name, word by word.
@Suite struct FrenchOrderTests {
  @Test(
    "the calling order",
    arguments: [
      (DocumentLocale.canada, ["Cote A", "Côte A", "Coté A", "Côté A"]),
      (.france, ["Cote A", "Coté A", "Côte A", "Côté A"]),
      (
        .canada,
        [
          "D’Amours Zoé", "Guivarc’h Ana", "Le Breton Yves", "Leblond Ana", "Tremblay Éloi",
          "Tremblay Zoé", "Tremblay-Auger Ana",
        ]
      ),
      (.france, ["Çelik Ana", "Lætitia ", "Œuvrard Ana", "Oneil Ana"]),
    ])
  func order(locale: DocumentLocale, expected: [String]) {
    let order = FrenchOrder(locale)
    let names = expected.map { text in
      let parts = text.split(separator: " ", omittingEmptySubsequences: false)
      return FoldedName(
        family: parts.dropLast().joined(separator: " "), given: String(parts.last ?? ""))
    }
    let shuffled = Array(names.reversed())
    #expect(order.sorted(shuffled) { [$0.family, $0.given] } == names)
    for (a, b) in zip(names, names.dropFirst()) {
      #expect(nameOrder(a, b, in: order) == .orderedAscending)
    }
  }

  @Test("typed and typographic apostrophes are one; a single name sorts by itself")
  func folding() {
    #expect(FoldedName(family: "D'Amours", given: "") == FoldedName(family: "D’Amours", given: ""))
    #expect(FoldedName(family: "", given: "Siasi").family == "Siasi")
  }

  @Test("numbers by value where asked for")
  func numeric() {
    let order = FrenchOrder(.canada, .numeric)
    #expect(order.sorted(["élève 10", "élève 9"]) { $0 } == ["élève 9", "élève 10"])
  }
}
