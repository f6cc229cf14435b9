import TestSupport
import Testing

@testable import Localization

extension Typography {
  /// Every setting of both variants.
  static let allSettings: [Typography] = [
    .default(for: .canada), .careful(for: .canada), .default(for: .france),
  ]
}

/// What holds of the pass for sentences that people write, on fixed seeds.
@Suite struct OrthotypographyProseTests {
  /// Clauses whose blanks the rules know.
  private static let clauses = [
    "une coop", "le 14 août", "dès 8 h 30", "M. Roy", "« la coop »", "\"la coop\"", "5 km", "50 %",
    "12 500 $", "l’été", "d'« huile »", "J. Roy", "art. 8", "(oui)", "no 5", "418 555-0123",
    "il dit \"oui\"", "une - deux - trois", "24h Jobs", "nos 13 coops",
  ]
  private static let ends = [
    " ; ", " : ", ", ", " ! ", " ? ", "... ", "; ", ": ", " ?! ", " … et ",
  ]

  private func sentence(_ random: inout FixedRandom) -> String {
    random.values(1...5) { random in
      (Self.clauses.randomElement(using: &random) ?? "")
        + (Self.ends.randomElement(using: &random) ?? "")
    }.joined()
  }

  @Test("no breaking space stands where a sign, a unit or a name wants none", arguments: 1...4)
  func boundSigns(seed: UInt64) {
    var random = FixedRandom(seed: seed)
    let breaking = [
      #/\ [;:!?»%$…,]/#, #/«\ /#, #/[0-9]\ (?:h|km|août|500|555)/#, #/[MJ]\.\ R/#,
      #/art\.\ /#, #/no\ 5/#,
    ]
    for _ in 0..<300 {
      let typed = sentence(&random)
      for typography in Typography.allSettings {
        let made = setSigns(of: MarkedText(typed), typography).plain
        for pattern in breaking { #expect(!made.contains(pattern), "\(made)") }
      }
    }
  }

  @Test("text with the signs of one variant gets those of the other", arguments: 1...4)
  func otherVariant(seed: UInt64) {
    var random = FixedRandom(seed: seed)
    for _ in 0..<300 {
      let typed = MarkedText(sentence(&random))
      for first in Typography.allSettings {
        for second in Typography.allSettings {
          let made = setSigns(of: setSigns(of: typed, first), second)
          #expect(made == setSigns(of: typed, second), "\(typed.plain)")
        }
      }
    }
  }

  @Test("it does not matter which blank was typed", arguments: 1...4)
  func anyBlank(seed: UInt64) {
    var random = FixedRandom(seed: seed)
    let blanks: [Character] = ["\t", "\u{2003}", "\u{2009}", "\u{205F}", "\u{3000}"]
    for _ in 0..<300 {
      let typed = sentence(&random)
      let other = String(
        typed.map { $0 == " " ? blanks.randomElement(using: &random) ?? " " : $0 })
      for typography in Typography.allSettings {
        #expect(
          setSigns(of: MarkedText(other), typography) == setSigns(of: MarkedText(typed), typography)
        )
      }
    }
  }
}
