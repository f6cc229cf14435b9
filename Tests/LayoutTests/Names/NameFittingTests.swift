import Document
import Localization
import Problems
import TestSupport
import Testing

@testable import Layout

@Suite("How large a name is set (LOOKS 1.3)")
struct NameFittingTests {
  private func set(
    _ given: String, _ family: String, measure: Length = Looks.letterMeasure
  ) throws -> SetBlock {
    BlockSetter(fonts: try Fonts.library(), measure: measure, alignment: .center)
      .set(Block("nom", .name(Looks.name(given, family))))
  }

  @Test("a short name is set at 60 points, and nobody is told")
  func short() throws {
    let set = try set("Ève", "Ng")
    #expect(set.items.runs.map(\.size) == [.pt(60)])
    #expect(codes(set.problems) == [])
  }

  @Test("an ordinary long name stays on one line, smaller, with a note")
  func shrunk() throws {
    let set = try set("Marie-Soleil", "Côté-Bélanger")
    let size = try #require(set.items.runs.first?.size)
    #expect(isNear(size, .pt(53.4), within: 0.3))
    #expect(set.items.lines == ["Marie-Soleil Côté-Bélanger"])
    #expect(codes(set.problems) == ["layout.name-shrunk"])
    #expect(set.problems.map(\.severity) == [.note])
    #expect(set.problems.first?.place?.field == "nom")
  }

  @Test("seventy letters take two lines on A4, 1.15 em apart")
  func twoLines() throws {
    let set = try set(
      "Jean-Christophe-Alexandre", "de La Rochefoucauld-Montmorency-Beauharnais",
      measure: Looks.a4Measure)
    let size = try #require(set.items.runs.first?.size)
    #expect(isNear(size, .pt(33.0), within: 0.5))
    #expect(
      set.items.lines == [
        "Jean-Christophe-Alexandre ", "de La Rochefoucauld-Montmorency-Beauharnais",
      ])
    let baselines = Set(set.items.runs.map(\.origin.y)).sorted()
    #expect(isNear(baselines[1] - baselines[0], size * 1.15))
    #expect(codes(set.problems) == ["layout.name-on-two-lines"])
  }

  @Test("a name that two lines at the floor cannot hold is refused, and nothing is drawn")
  func tooLong() throws {
    let set = try set(
      "Jean-Christophe-Alexandre-Maximilien-Emmanuel-Théodore",
      "de La Rochefoucauld-Montmorency-Beauharnais-Courtenay-Lusignan-Châtillon")
    #expect(codes(set.problems) == ["layout.name-too-long"])
    #expect(set.problems.map(\.severity) == [.error])
    #expect(set.problems.first?.arguments["minimum"] == "26.0")
    #expect(set.items == [])
  }

  @Test("a single long name stays on one line, down to the last floor")
  func withoutBreak() throws {
    let set = try set("Wolfeschlegelsteinhausenbergerdorff", "")
    let size = try #require(set.items.runs.first?.size)
    #expect(set.items.lines.count == 1)
    #expect(size < .pt(40))
    #expect(size >= .pt(26))
    #expect(codes(set.problems) == ["layout.name-shrunk"])
  }

  @Test("a name of letters that no font has is missing a character, not too long")
  func unknownLetters() throws {
    let set = try set("漢", "字")
    #expect(codes(set.problems) == ["layout.missing-character", "layout.missing-character"])
    #expect(set.items == [])
  }

  @Test("whatever the name, it stays within its measure and no letter is lost")
  func anyName() throws {
    let fonts = try Fonts.library()
    var random = FixedRandom(seed: 1804)
    var refused = 0
    for _ in 0..<400 {
      let (given, family) = (random.name(upTo: 6), random.name(upTo: 6))
      let set = BlockSetter(fonts: fonts, measure: Looks.letterMeasure, alignment: .center)
        .set(Block("nom", .name(Looks.name(given, family))))
      guard !codes(set.problems).contains("layout.name-too-long") else {
        refused += 1
        #expect(set.items == [])
        continue
      }
      #expect(set.items.textWidth <= Looks.letterMeasure)
      #expect(set.items.lines.joined() == given + " " + family)
      #expect(set.items.runs.allSatisfy { $0.size >= .pt(26) && $0.size <= .pt(60) })
    }
    #expect((1..<200).contains(refused))
  }
}

extension FixedRandom {
  /// Words of a name with hyphens and spaces between them.
  mutating func name(upTo words: Int) -> String {
    let parts = values(1...words) { random in
      let stems = [
        "Ève", "Marie", "St", "de", "La", "Guivarc’h", "Bélanger", "Nguyễn", "D’Amours", "Kőszegi",
        "Rochefoucauld", "Ng", "Fañch", "Ælfgifu", "Œuvrard", "Żaneta", "fi", "Jean",
      ]
      return stems[random.number(in: 0...stems.count - 1)]
    }
    return parts.dropFirst().reduce(parts[0]) { name, part in
      name + (number(in: 0...1) == 0 ? "-" : " ") + part
    }
  }
}
