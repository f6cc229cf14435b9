import Testing

@testable import Layout

@Suite("Where a name breaks (LOOKS 0.3)")
struct NameBreakTests {
  @Test("each name of the table breaks where it says")
  func table() throws {
    let fonts = try Fonts.library()
    let rows = try Repository.rows("name-breaks.tsv")
    #expect(rows.count > 25)
    for row in rows {
      var typesetter = Typesetter(fonts, field: "nom")
      let best = bestNameBreak(given: row[0], family: row[1]) {
        typesetter.emWidth($0, Looks.name)
      }
      #expect(best?.lines.joined(separator: " / ") ?? "–" == row[2], "\(row[3])")
    }
  }

  @Test("a break loses no letter, and both lines have three")
  func nothingLost() throws {
    for row in try Repository.rows("name-breaks.tsv") {
      let whole = [row[0], row[1]].filter { !$0.isEmpty }.joined(separator: " ")
      for found in nameBreaks(given: row[0], family: row[1]) {
        let joint = found.before.hasSuffix("-") ? "" : " "
        #expect(found.before + joint + found.after == whole)
        for line in [found.before, found.after] { #expect(line.filter(\.isLetter).count >= 3) }
      }
    }
  }

  @Test("of two equal breaks, the one with the wider second line wins")
  func widerSecond() {
    let best = bestNameBreak(given: "", family: "Aube Bois Aube") { Double($0.count) }
    #expect(best?.lines == ["Aube", "Bois Aube"])
  }
}
