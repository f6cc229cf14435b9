import Problems
import TestSupport
import Testing

@testable import Localization

/// « de » and « à » with places, persons and nouns: `grammar.tsv`.
@Suite struct GrammarTests {
  @Test("de, à and en take the form that the source gives")
  func complements() throws {
    let localizer = Localizer(locale: .canada, catalogue: Catalogue())
    let rows = try Fixtures.rows("grammar.tsv")
    #expect(rows.count > 400)
    for row in rows {
      for (function, expected) in zip(["de", "a", "en"], row[2...4]) where expected != "-" {
        let made = localizer.format(
          source: "{$x :fr:\(function) kind=$kind}",
          ["x": .string(row[0]), "kind": .string(row[1])])
        #expect(
          visible(made.value, specialSigns: true) == expected, "\(row[1]): \(row[5])")
        #expect(made.problems.isEmpty)
      }
    }
  }

  @Test("a doubt is told with both forms, unless something settles it")
  func doubts() throws {
    for row in try Fixtures.rows("doubts.tsv") {
      let noun = NounPhrase(notation: row[0]) ?? NounPhrase(row[0])
      let told = noun.doubts.map { [$0.reason.rawValue, $0.chosen, $0.other] }
      #expect(told == (row[1] == "-" ? [] : [Array(row[1...])]), "\(row[0])")
    }
  }

  @Test("whatever the name, its letters stay: only an article may change")
  func letters() {
    var random = FixedRandom(seed: 5)
    for _ in 0..<4000 {
      let text = random.text(of: alphabet, upTo: 14)
      let kind = NounKind.allCases.randomElement(using: &random) ?? .noun
      let noun = NounPhrase(text, kind: kind)
      let rest = noun.headArticle?.rest ?? noun.text
      for form in [noun.withDe, noun.withA, noun.withEn, noun.withQue] {
        #expect(form.hasSuffix(rest), "\(kind) \(text)")
        #expect(form.isEmpty == noun.text.isEmpty)
      }
      #expect(noun.doubts.allSatisfy { $0.chosen == noun.withDe && $0.other != $0.chosen })
    }
  }

  private let alphabet = Array("aeéèhHyuoœLlesS ’'-–dDmn1«.\u{A0}\u{301}")

  @Test("given forms go before the rule; no noun gives nothing")
  func exceptions() {
    let localizer = Localizer(locale: .france, catalogue: Catalogue())
    let forms = NounForms(de: "d’Hœdic", a: "à Hœdic", en: "à l’île d’Hœdic")
    let noun = MessageValue.noun(NounPhrase("Hœdic", forms: forms))
    let source = "{$x} [{$x :fr:de}] [{$x :fr:a}] [{$x :fr:en}]"
    #expect(
      localizer.format(source: source, ["x": noun]).value.plain
        == "Hœdic [d’Hœdic] [à Hœdic] [à l’île d’Hœdic]")
    #expect(localizer.format(source: source, ["x": ""]).value.plain == " [] [] []")
  }

  @Test(
    "« que » elides as « de » does, whole or alone, in either case",
    arguments: [
      ("un comité local", "{$x :fr:que}", "qu’un comité local"),
      ("la Ville", "{$x :fr:que}", "que la Ville"),
      ("à la suite", "ATTENDU {$x :fr:que part=conjunction case=upper}|", "ATTENDU QU’|"),
      ("les parties", "ATTENDU {$x :fr:que part=conjunction case=upper}|", "ATTENDU QUE |"),
      ("le Carrefour", "{$x :fr:que case=upper}", "QUE le Carrefour"), ("", "{$x :fr:que}", ""),
    ])
  func conjunction(text: String, source: String, expected: String) {
    let localizer = Localizer(locale: .canada, catalogue: Catalogue())
    let made = localizer.format(source: source, ["x": .string(text)])
    #expect(made.value.plain == expected)
    #expect(made.problems.isEmpty)
  }
}
