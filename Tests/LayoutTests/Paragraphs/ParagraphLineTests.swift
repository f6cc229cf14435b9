import Document
import Localization
import Problems
import TestSupport
import Testing

@testable import Layout

@Suite("Lines of a paragraph")
struct ParagraphLineTests {
  private static let style = TextStyle(
    font: FontReference(family: "Linux Libertine O"), size: .pt(10.5), leading: .pt(13))

  private func set(
    _ text: MarkedText, _ setting: ParagraphStyle.Setting = .justified, hyphenates: Bool = true,
    indent: Length = .zero, firstLineIndent: Length = .zero, measure: Length
  ) throws -> (lines: [ParagraphLine], problems: [Problem]) {
    var typesetter = Typesetter(try Fonts.library(), field: "essai")
    let style = ParagraphStyle(
      Self.style, setting: setting, hyphenates: hyphenates, indent: indent,
      firstLineIndent: firstLineIndent)
    return (typesetter.paragraphLines(text, style, measure: measure), typesetter.problems)
  }

  private func read(_ lines: [ParagraphLine]) -> String { lines.map(\.line.text).joined() }

  @Test("no letter is lost, no line is wider than the measure and what hangs out of it")
  func anyText() throws {
    var random = FixedRandom(seed: 2000)
    let words = try sampleParagraphs().flatMap { $0.split(separator: " ").map(String.init) }
    var typesetter = Typesetter(try Fonts.library(), field: "essai")
    var hyphens = 0
    for _ in 0..<300 {
      let text = random.values(1...60) { words[$0.number(in: 0...words.count - 1)] }
        .joined(separator: " ")
      let measure = Length.mm(Double(random.number(in: 35...130)))
      let setting = ParagraphStyle.Setting.allCases[random.number(in: 0...3)]
      let style = ParagraphStyle(
        Self.style, setting: setting, hyphenates: random.number(in: 0...2) > 0,
        firstLineIndent: .mm(Double(random.number(in: 0...5))))
      let lines = typesetter.paragraphLines(MarkedText(text), style, measure: measure)
      #expect(read(lines).replacing("\u{AD}", with: "") == text)
      for line in lines {
        let hang = Self.style.size * 0.25
        #expect(line.x >= -hang && line.x + line.line.width <= measure + hang, "\(text)")
        #expect(line.isHyphenated == line.line.text.hasSuffix("\u{AD}"))
      }
      let ends = lines.map(\.isHyphenated)
      #expect(!zip(ends, zip(ends.dropFirst(), ends.dropFirst(2))).contains { $0 && $1.0 && $1.1 })
      hyphens += ends.filter { $0 }.count
      if !style.hyphenates { #expect(!ends.contains(true)) }
    }
    #expect(codes(typesetter.problems) == [])
    #expect(hyphens > 50)
  }

  /// A text whose pieces have marks that begin and end anywhere, also within words.
  private func marked(_ random: inout FixedRandom, _ words: [String]) -> MarkedText {
    let marks: [Set<MarkedText.Mark>] = [
      [], [], [.emphasis], [.strong], [.name], [.superscript], [.noteCall], [.blank],
      [.emphasis, .name],
    ]
    let pieces = random.values(1...12) { random in
      let text = random.values(1...5) { words[$0.number(in: 0...words.count - 1)] }
        .joined(separator: " ")
      let end = ["", " ", "\u{A0}", ", "][random.number(in: 0...3)]
      return MarkedText.Piece(text + end, marks[random.number(in: 0...marks.count - 1)])
    }
    return MarkedText(pieces)
  }

  @Test("whatever is marked, no letter is lost; names, calls and open lines are not parted")
  func anyMarks() throws {
    var random = FixedRandom(seed: 1450)
    let words = try sampleParagraphs().flatMap { $0.split(separator: " ").map(String.init) }
    var typesetter = Typesetter(try Fonts.library(), field: "essai")
    var hyphens = 0
    for _ in 0..<300 {
      let text = marked(&random, words)
      let setting = ParagraphStyle.Setting.allCases[random.number(in: 0...3)]
      let style = ParagraphStyle(Self.style, setting: setting, hyphenates: true)
      let lines = typesetter.paragraphLines(
        text, style, measure: .mm(Double(random.number(in: 60...130))))
      let plain = text.plain.split(separator: " ").joined(separator: " ")
      #expect(squeezed(read(lines)).replacing("\u{AD}", with: "") == plain)
      for line in lines where line.isHyphenated {
        let parted = try #require(line.line.text.split(separator: " ").last)
        let isWhole = text.pieces.contains {
          !$0.marks.isDisjoint(with: [.name, .blank, .noteCall, .superscript])
            && $0.text.contains(parted.dropLast())
        }
        // The same letters may stand elsewhere unmarked: then nothing is shown.
        let isElsewhere = text.pieces.contains {
          $0.marks.isDisjoint(with: [.name, .blank, .noteCall, .superscript])
            && $0.text.contains(parted.dropLast())
        }
        #expect(!isWhole || isElsewhere)
        hyphens += 1
      }
    }
    #expect(codes(typesetter.problems).allSatisfy { $0 == "layout.overflow" })
    #expect(hyphens > 20)
  }

  /// Several spaces as one, none at the ends.
  private func squeezed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  @Test("both edges are straight but for the signs that hang out: all ink within half a point")
  func straightEdges() throws {
    let lines = try set(MarkedText(try sampleParagraphs()[1]), measure: .mm(90)).lines
    #expect(lines.count > 4)
    for line in lines.dropLast() {
      let hang = line.x + line.line.width - .mm(90)
      let end = line.line.text.unicodeScalars.last { $0 != " " }
      let share = end.flatMap { Protrusion.shares[$0] }
      if share == nil, !line.isHyphenated { #expect(isNear(hang, .zero, within: 0.01)) }
      #expect(hang >= .zero - .pt(0.01) && hang < .pt(2.5))
    }
  }

  @Test("a parted word is shaped anew: its letters whole, its hyphen soft, its ligatures its own")
  func partedWord() throws {
    let lines = try set("L’insuffisance affecterait indifféremment", measure: .pt(70)).lines
    let ends = lines.filter(\.isHyphenated)
    #expect(!ends.isEmpty)
    for line in ends {
      let run = try #require(line.line.runs.last)
      #expect(run.text.hasSuffix("\u{AD}"))
      #expect(run.clusters.last == GlyphRun.Cluster(bytes: 2, glyphs: 1))
      #expect(run.clusters.reduce(0) { $0 + $1.bytes } == run.text.utf8.count)
      #expect(run.clusters.reduce(0) { $0 + $1.glyphs } == run.glyphs.count)
    }
  }

  @Test("letters give way by less than a hundredth of an em, alike over a line; ligatures stay")
  func letters() throws {
    var typesetter = Typesetter(try Fonts.library(), field: "essai")
    for line in try set(MarkedText(try sampleParagraphs()[0]), measure: .mm(70)).lines {
      var changes: [Double] = []
      for fragment in line.line.fragments where !fragment.run.text.hasSuffix(" ") {
        let text = fragment.run.text.replacing("\u{AD}", with: "-")
        let plain = typesetter.line(MarkedText(text), Self.style)
        let natural = try #require(plain.fragments.first)
        #expect(natural.run.glyphs.map(\.id) == fragment.run.glyphs.map(\.id))
        changes += zip(fragment.run.glyphs, natural.run.glyphs).map { $0.advance - $1.advance }
      }
      #expect(changes.allSatisfy { abs($0) < 0.01 })
      #expect((changes.max() ?? 0) - (changes.min() ?? 0) < 1e-9)
    }
  }

  @Test("no-break spaces stretch like the others, narrow ones do not; no line ends at either")
  func spaces() throws {
    let text = MarkedText(
      "Le don de 1\u{202F}500\u{A0}$ et de 2\u{202F}500\u{A0}$ va au comité\u{202F}; il suit.")
    for points in stride(from: 60.0, through: 200, by: 7) {
      let lines = try set(text, measure: .pt(points)).lines
      #expect(read(lines).replacing("\u{AD}", with: "") == text.plain)
      for line in lines {
        let fragments = line.line.fragments
        for fragment in fragments where fragment.run.text == "\u{202F}" {
          #expect(isNear(fragment.width, .pt(2.1)))
        }
        let noBreak = fragments.filter { $0.run.text == "\u{A0}" }.map(\.width.points)
        let word = fragments.filter { $0.run.text == " " && $0.width > .zero }.map(\.width.points)
        if let one = noBreak.first, let other = word.first { #expect(abs(one - other) < 1e-6) }
        #expect(!line.line.text.hasSuffix("\u{A0}") && !line.line.text.hasSuffix("\u{202F}"))
      }
    }
  }

  @Test("an open line is one wide space that is read as its words, and says where it stands")
  func blanks() throws {
    let text = MarkedText([
      .init("Représentée par "), .init("nom à compléter", [.blank]), .init(", de "),
      .init("à compléter", [.blank]), .init(", dûment autorisée à signer les présentes."),
    ])
    let lines = try set(text, measure: .mm(110)).lines
    #expect(read(lines).replacing("\u{AD}", with: "") == text.plain)
    let blanks = lines.flatMap(\.blanks)
    #expect(blanks.count == 2)
    for line in lines {
      for blank in line.blanks {
        #expect(isNear(blank.width, .mm(40)))
        var x = line.x
        let found = line.line.fragments.contains { fragment in
          defer { x += fragment.width }
          return isNear(x, blank.x) && isNear(fragment.width, blank.width)
            && fragment.run.glyphs.count == 1 && fragment.run.clusters.count == 1
        }
        #expect(found)
      }
    }
  }

  @Test("an open line is shorter in a narrow column, so that the text need not be smaller")
  func narrowBlank() throws {
    let text = MarkedText([.init("Date : "), .init("à compléter", [.blank]), .init(".")])
    let set = try set(text, measure: .mm(30))
    #expect(codes(set.problems) == [])
    #expect(isNear(set.lines.flatMap(\.blanks)[0].width, .mm(25.5)))
    #expect(set.lines.flatMap(\.line.fragments).allSatisfy { $0.size == Self.style.size })
  }

  @Test("a line that ends in bold or italics is closed by the space of that face")
  func closingFace() throws {
    let text = MarkedText([
      .init("La présente entente engage "), .init("les parties qui la signent", [.strong]),
      .init(" et nulle autre qu’elles."),
    ])
    for points in stride(from: 80.0, through: 250, by: 10) {
      let lines = try set(text, measure: .pt(points)).lines
      for fragment in lines.dropLast().compactMap(\.line.fragments.last)
      where fragment.run.text.hasSuffix(" ") {
        var typesetter = Typesetter(try Fonts.library(), field: "essai")
        let marks: Set<MarkedText.Mark> = fragment.face.name.hasSuffix("Bold") ? [.strong] : []
        let space = typesetter.line(MarkedText([.init(" ", marks)]), Self.style).fragments
        #expect(fragment.run.glyphs.last?.id == space.last?.run.glyphs.last?.id)
      }
    }
  }

  @Test("calls of notes are raised and counted on their line")
  func noteCalls() throws {
    let text = MarkedText([
      .init("Les sommes sont versées"), .init("1", [.noteCall]),
      .init(" puis constatées à la fin du projet"), .init("2", [.noteCall]), .init("."),
    ])
    let lines = try set(text, measure: .mm(60)).lines
    #expect(lines.map(\.noteCalls).reduce(0, +) == 2)
    #expect(read(lines).replacing("\u{AD}", with: "") == text.plain)
    for line in lines {
      #expect(line.noteCalls == line.line.text.filter(\.isNumber).count)
    }
  }

  @Test("the paragraph's own line breaks hold; the line before one is not stretched")
  func lineBreaks() throws {
    let text = MarkedText([
      .init("Fait à Rimouski,"), .init("\u{2028}", [.lineBreak]), .init("en deux exemplaires."),
    ])
    let lines = try set(text, measure: .mm(90)).lines
    #expect(lines.map(\.line.text) == ["Fait à Rimouski, ", "en deux exemplaires."])
    let natural = try set("Fait à Rimouski,", .ragged, measure: .mm(90)).lines
    #expect(isNear(lines[0].line.width, natural[0].line.width))
  }

  @Test(
    "indents: of all lines, of the first; what is centred or flush right stands by its own width")
  func indents() throws {
    let text = MarkedText(try sampleParagraphs()[2])
    let lines = try set(
      text, .ragged, hyphenates: false, indent: .mm(10), firstLineIndent: .mm(5), measure: .mm(100)
    ).lines
    #expect(isNear(lines[0].x, .mm(15), within: 0.5) && isNear(lines[1].x, .mm(10), within: 0.5))
    for line in try set(text, .centered, measure: .mm(100)).lines {
      #expect(isNear(line.x + line.line.width / 2, .mm(50)))
    }
    for line in try set(text, .flushRight, measure: .mm(100)).lines {
      #expect(isNear(line.x + line.line.width, .mm(100), within: 2.5))
    }
  }

  @Test("a word that is wider than the measure makes the text smaller; far wider, it is said")
  func tooWide() throws {
    let slightly = try set("au comité Notre-Dame-des-Monts", hyphenates: false, measure: .pt(40))
    #expect(codes(slightly.problems) == [])
    #expect(slightly.lines.allSatisfy { $0.line.width <= .pt(42) })
    let address = MarkedText("https://cooperation.example/jeunesse/certificats/attestation")
    let far = try set(address, measure: .pt(60))
    #expect(codes(far.problems) == ["layout.overflow"])
    #expect(read(far.lines) == address.plain)
  }

  @Test(
    "a ragged line does not end with a word that announces the next, nor a paragraph with a short word"
  )
  func raggedEnds() throws {
    var (announcing, short, count) = (0, 0, 0)
    for text in try sampleParagraphs() {
      let lines = try set(MarkedText(text), .ragged, hyphenates: false, measure: .mm(123.9)).lines
      count += lines.count
      announcing +=
        lines.dropLast().filter { line in
          announcingWords.contains(line.line.text.split(separator: " ").last.map(String.init) ?? "")
        }.count
      short += (lines.last?.line.text ?? "").contains(" ") ? 0 : 1
    }
    #expect(short == 0)
    #expect(Double(announcing) / Double(count) < 0.1, "\(announcing) of \(count)")
  }

  @Test("letters from right to left keep the order of their runs")
  func rightToLeft() throws {
    let lines = try set("Le comité « مريم علي » de Rennes", .ragged, measure: .mm(120)).lines
    #expect(lines.count == 1)
    #expect(lines[0].line.runs.map(\.isRightToLeft).contains(true))
  }

  @Test("nothing gives nothing; a word alone gives one line")
  func least() throws {
    #expect(try set("", measure: .mm(90)).lines.isEmpty)
    #expect(try set("  ", measure: .mm(90)).lines.isEmpty)
    #expect(try set("Entente", measure: .mm(90)).lines.map(\.line.text) == ["Entente"])
  }
}
