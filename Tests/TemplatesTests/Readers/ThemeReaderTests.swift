import Document
import Problems
import Testing

@testable import Templates

@Suite("Themes as they are typed")
struct ThemeReaderTests {
  private static let head = """
    thème: essai
    couleurs: {encre: "#241D1A", vert: "#1B5242"}
    polices: {romain: {famille: EB Garamond 12}}

    """

  /// A theme of three head lines (1 to 3) and `lines` below them.
  private func read(_ lines: String, inBlack: Bool = false) throws -> Checked<Theme> {
    readTheme(
      try Repository.node(Self.head + lines, file: "templates/themes/essai.yaml"),
      inBlack: inBlack)
  }

  @Test("a style says its face, size, tracking and colour; keys match without their accents")
  func style() throws {
    let theme = try read(
      "styles: {Légende: {police: romain, corps: 8.5, approche: 0.02, couleur: VERT, casse: petites capitales}}"
    )
    #expect(theme.problems == [])
    let style = try #require(theme.value.styles["legende"])
    #expect(style.font == FontReference(family: "EB Garamond 12", style: "Regular"))
    #expect(style.size == .pt(8.5))
    #expect(style.minimumSize == .pt(8.5))
    #expect(style.tracking == 0.02)
    #expect(style.letterCase == .smallCapitals)
    #expect(style.color == Color(hex: "#1B5242"))
  }

  @Test(
    "what is wrong is told with its line and column",
    arguments: [
      (
        "styles:\n  nom: {police: romain, corps: 60, couleur: ancre}", "templates.unknown-color", 5,
        8
      ),
      (
        "styles:\n  nom: {police: romin, corps: 60, couleur: encre}", "templates.unknown-font", 5, 8
      ),
      ("styles:\n  nom: {police: romain, couleur: encre}", "templates.missing-value", 5, 8),
      ("styles:\n  nom: {corps: 60, couleur: encre, police: }", "templates.missing-value", 5, 8),
      (
        "styles:\n  nom: {police: romain, corps: grand, couleur: encre}",
        "templates.not-a-number", 5, 32
      ),
      (
        "styles:\n  nom: {police: romain, corps: 900, couleur: encre}",
        "templates.out-of-range", 5, 32
      ),
      (
        "styles:\n  nom: {police: romain, corps: 12, minimum: 14, couleur: encre}",
        "templates.out-of-range", 5, 45
      ),
      (
        "styles:\n  nom: {police: romain, corps: 12, couleur: encre, cases: capitales}",
        "yaml.unknown-key", 5, 52
      ),
      (
        "styles:\n  nom: {police: romain, corps: 12, couleur: encre, casse: majuscules}",
        "yaml.unknown-value", 5, 59
      ),
      ("traits:\n  fin: {épaisseur: mince, couleur: encre}", "templates.not-a-number", 5, 20),
      ("traits:\n  fin: {couleur: encre}", "templates.missing-value", 5, 8),
      ("filet: {largeur: 46, couleur: vert}", "templates.missing-value", 4, 8),
      (
        "rosaces:\n  coin: {rayon: 6.8, pétales: 0}", "templates.out-of-range", 5, 31
      ),
    ])
  func problems(_ lines: String, _ code: String, _ line: Int, _ column: Int) throws {
    let problems = try read(lines).problems
    #expect(problems.contains { $0.code == code }, "\(codes(problems))")
    let place = try #require(problems.first { $0.code == code }?.place)
    #expect(place.file == "templates/themes/essai.yaml")
    #expect([place.line, place.column] == [line, column])
  }

  @Test("the nearest name is proposed, as the theme folds it")
  func nearest() throws {
    let problems = try read("traits: {fin: {épaisseur: 1, couleur: vrt}}").problems
    #expect(problems.first?.arguments["nearest"] == "vert")
    #expect(problems.first?.arguments["name"] == "vrt")
  }

  @Test(
    "a colour is written with a hash and six figures",
    arguments: ["vert", "#1B52", "1B5242", "#+1B524"])
  func badColor(_ color: String) throws {
    let read = readTheme(
      try Repository.node("thème: essai\ncouleurs:\n  vert: \"\(color)\"\n"))
    #expect(codes(read.problems) == ["templates.bad-color"])
    #expect(read.problems.first?.place?.line == 3)
    #expect(read.problems.first?.place?.column == 9)
    #expect(read.problems.first?.arguments["value"] == .text(color))
  }

  @Test("a number may have a decimal comma")
  func comma() throws {
    let read = try read("traits: {fin: {épaisseur: '0,4', couleur: encre}}")
    #expect(codes(read.problems) == [])
    #expect(read.value.lines["fin"]?.width == .pt(0.4))
  }

  @Test("an envelope is made of numbers")
  func envelope() throws {
    let theme = """
      rosaces: {coin: {rayon: 6.8, pétales: 12}}
      guilloché:
        demi-hauteur: 4.5
        axe: 14.4
        coin: 17.3
        période: 11.2
        bandes:
          - {enveloppe: [0.60, beaucoup], porteuse: 2, courbes: 12, épaisseur: 0.25, couleur: vert}
          - {enveloppe: ["0,60"], porteuse: 2, courbes: 12, épaisseur: 0.25, couleur: vert}
      """
    let read = try read(theme)
    #expect(codes(read.problems) == ["templates.not-a-number"])
    #expect(read.problems.first?.place?.line == 11)
    #expect(read.problems.first?.place?.column == 26)
    #expect(read.value.guilloche?.layers.map(\.envelope) == [[0.60, 0], [0.60]])
  }

  @Test("an inner rule whose corner does not reach the rule is told: no such arc exists")
  func corner() throws {
    let theme = """
      rosaces: {coin: {rayon: 6.8, pétales: 12}}
      guilloché:
        demi-hauteur: 4.5
        axe: 14.4
        coin: 17.3
        période: 11.2
        filets:
          - {retrait: 20.4, rayon: 3, épaisseur: 0.6, couleur: vert}
      """
    let read = try read(theme)
    #expect(codes(read.problems) == ["templates.out-of-range"])
    #expect(read.problems.first?.place?.line == 11)
    #expect(read.problems.first?.arguments["key"] == "rayon")
    #expect(read.problems.first?.arguments["least"] == "3.1")
  }

  @Test("in black, inks are black and engraved lines take their black widths")
  func black() throws {
    let lines = """
      traits:
        fin: {épaisseur: 0.30, noir: 0.22, couleur: vert}
        plein: {épaisseur: 1, couleur: vert}
      """
    let black = try read(lines, inBlack: true).value
    #expect(black.lines["fin"] == StraightLine(width: .pt(0.22), color: .black))
    #expect(black.lines["plein"] == StraightLine(width: .pt(1), color: .black))
    let colored = try read(lines).value
    #expect(colored.lines["fin"]?.width == .pt(0.30))
  }

  @Test("in black, what is too pale to be read stays pale: words under the text must not hide it")
  func pale() throws {
    let node = try Repository.node(
      "thème: essai\ncouleurs: {épreuve: \"#E7DCD2\", tissage: \"#7A9E8B\"}")
    let colors = readTheme(node, inBlack: true).value.colors
    #expect(colors["epreuve"] == Color(hex: "#E7DCD2"))
    #expect(colors["tissage"] == .black)
  }
}
