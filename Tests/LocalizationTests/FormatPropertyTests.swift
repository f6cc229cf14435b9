import Foundation
import Localization
import Problems
import TestSupport
import Testing

/// What holds for any value that a format is given.
@Suite struct FormatPropertyTests {
  @Test("a number keeps its own figures, to the thirty-eighth")
  func figures() {
    var random = FixedRandom(seed: 38)
    for _ in 0..<500 {
      let places = random.number(in: 0...37)
      let whole = random.number(in: 1...9).description + digits(37 - places, &random)
      let fraction = String(digits(places, &random).reversed().drop { $0 == "0" }.reversed())
      let source = "{$x :number maximumFractionDigits=38 useGrouping=never}"
      let made = localizer.format(
        source: source, ["x": .string(fraction.isEmpty ? whole : "\(whole).\(fraction)")])
      #expect(made.value.plain == (fraction.isEmpty ? whole : "\(whole),\(fraction)"))
    }
  }

  @Test("rounding halves away from zero is the same above and below it")
  func symmetry() {
    var random = FixedRandom(seed: 5)
    for _ in 0..<500 {
      let number = "\(random.number(in: 0...99999)).\(digits(4, &random))5"
      let source =
        "{$x :number maximumFractionDigits=\(random.number(in: 0...5)) signDisplay=negative}"
      let above = localizer.format(source: source, ["x": .string(number)]).value.plain
      let below = localizer.format(source: source, ["x": .string("-\(number)")]).value.plain
      #expect(below == above || below == "\u{2212}\(above)", "\(number)")
    }
  }

  @Test(
    "whatever is typed gives a text, or a problem and the name of the value",
    arguments: [
      "date", "time", "number", "percent", "fr:month", "fr:duration", "fr:ordinal", "fr:phone",
      "fr:postcode", "fr:name case=title", "fr:name case=sentence", "fr:range end=|2026-08-21|",
      "currency currency=CAD fr:style=words", "fr:ordinal kind=century", "fr:list sort=name",
    ])
  func anything(function: String) {
    var random = FixedRandom(seed: 2026)
    let signs = Array("0123456789-+.,:/()TPHMDeE '’ABcœİß٣poste")
    for _ in 0..<400 {
      let typed = random.text(of: signs, upTo: 14)
      let made = localizer.format(source: "{$x :\(function)}", ["x": .string(typed)])
      let codes = made.problems.map(\.code)
      #expect(codes.isEmpty || codes == ["message.bad-operand"], "\(typed)")
      #expect(codes.isEmpty == (made.value.plain != "{$x}"), "\(typed)")
    }
  }

  @Test(
    "a list in order is the same list, whatever order it came in",
    arguments: DocumentLocale.allCases)
  func sortedLists(locale: DocumentLocale) {
    var random = FixedRandom(seed: 7)
    let names = [
      "de Gaspé", "Gaspé", "D’Amours", "d’Orléans", "Œuvrard", "Côté", "Cote", "Le Goff",
    ]
    let french = Localizer(locale: locale, catalogue: Catalogue())
    let answers = (0..<50).map { _ in
      let items = names.shuffled(using: &random).map { MessageValue.string($0) }
      return french.format(source: "{$x :fr:list sort=name}", ["x": .list(items)]).value.plain
    }
    #expect(Set(answers).count == 1)
  }

  private let localizer = Localizer(locale: .canada, catalogue: Catalogue())

  private func digits(_ count: Int, _ random: inout FixedRandom) -> String {
    (0..<count).map { _ in "\(random.number(in: 0...9))" }.joined()
  }
}
