import Document
import Problems
import Testing

@testable import Templates

@Suite("The looks that are shipped")
struct ShippedLooksTests {
  @Test("every theme is read without a problem, in colour and in black")
  func themes() throws {
    let themes = try Repository.yamlFiles(in: "templates/themes")
    #expect(!themes.isEmpty)
    for theme in themes {
      let node = try Repository.yaml(theme)
      for inBlack in [false, true] {
        #expect(codes(readTheme(node, inBlack: inBlack).problems) == [], "\(theme)")
      }
    }
  }

  @Test("every template is read without a problem")
  func templates() throws {
    let certificates = try Repository.yamlFiles(in: "templates/certificat")
    let lists = try Repository.yamlFiles(in: "templates/liste")
    #expect(!certificates.isEmpty && !lists.isEmpty)
    for file in certificates {
      #expect(codes(readTemplate(try Repository.yaml(file)).problems) == [], "\(file)")
    }
    for file in lists {
      #expect(codes(readListTemplate(try Repository.yaml(file)).problems) == [], "\(file)")
    }
  }

  @Test("every template of agreements is read without a problem, in the look that is theirs")
  func agreements() throws {
    let files = try Repository.yamlFiles(in: "templates/entente")
    #expect(!files.isEmpty)
    for file in files {
      let read = readAgreementTemplate(try Repository.yaml(file), theme: try Agreements.theme())
      #expect(codes(read.problems) == [], "\(file)")
      #expect(read.value != nil, "\(file)")
    }
  }

  @Test(
    "a style or a rule that the theme does not have is told, with the nearest, and no template made"
  )
  func unknownStyles() throws {
    let text = try Repository.text("templates/entente/sobre.yaml")
      .replacing("style: texte, distance", with: "style: text, distance")
      .replacing("trait: paraphe", with: "trait: parafe")
    let read = readAgreementTemplate(try Repository.node(text), theme: try Agreements.theme())
    #expect(codes(read.problems).sorted() == ["templates.unknown-line", "templates.unknown-style"])
    #expect(read.problems.map { $0.arguments["nearest"] } == ["paraphe", "texte"])
    #expect(read.value == nil)
  }

  @Test("in the theme sobre too, every text is read by everyone")
  func contrastOfAgreements() throws {
    let theme = try Agreements.theme()
    #expect(theme.styles.count > 20)
    for (name, style) in theme.styles {
      #expect(style.color.contrastOnWhite >= 4.5, "\(name)")
    }
  }

  @Test("text is read by everyone: at least 4.5 : 1 on white (WCAG 2.1, 1.4.3)")
  func contrast() throws {
    let theme = try Looks.theme()
    #expect(theme.styles.count > 20)
    for (name, style) in theme.styles where name != "epreuve" {
      #expect(style.color.contrastOnWhite >= 4.5, "\(name)")
    }
    #expect(theme.styles["epreuve"].map { $0.color.contrastOnWhite < 1.5 } == true)
  }

  @Test(
    "contrast is what others compute (LOOKS 1)",
    arguments: [
      ("#241D1A", 16.6), ("#1B5242", 9.0), ("#7A9E8B", 3.0), ("#000000", 21), ("#FFFFFF", 1),
    ])
  func formula(_ hex: String, _ expected: Double) throws {
    let color = try #require(Color(hex: hex))
    #expect(abs(color.contrastOnWhite - expected) < 0.06)
  }

  @Test(
    "in black, the braid is 0.22 pt, every other engraved curve 0.12 pt, rules unchanged (LOOKS 1.5)"
  )
  func black() throws {
    let theme = try Looks.theme(inBlack: true)
    let frame = try #require(theme.guilloche)
    #expect(frame.layers.map(\.line.width) == [.pt(0.12), .pt(0.22)])
    let curves = frame.rosette.layers + (theme.rosettes["medaillon"]?.layers ?? [])
    #expect(curves.count == 5)
    #expect(curves.allSatisfy { $0.line.width == .pt(0.12) })
    #expect(frame.rules.map(\.line.width) == [.pt(1.0), .pt(0.3), .pt(0.6), .pt(0.3)])
    let lines = frame.layers.map(\.line) + frame.rules.map(\.line) + curves.map(\.line)
    #expect(lines.allSatisfy { $0.color == .black })
    #expect(theme.styles.filter { $0.key != "epreuve" }.allSatisfy { $0.value.color == .black })
  }

  @Test("in colour, LOOKS 1.5’s widths")
  func colored() throws {
    let frame = try #require(try Looks.theme().guilloche)
    #expect(frame.layers.map(\.line.width) == [.pt(0.25), .pt(0.30)])
    #expect(frame.rosette.layers.map(\.line.width) == [.pt(0.25), .pt(0.28), .pt(0.25)])
    #expect(frame.rosette.petals % 4 == 0)
  }

  @Test("no digit can be set in italic: the italic has no arabic old-style 1 (LOOKS 0.1)")
  func italicsHaveNoDigits() throws {
    let theme = try Looks.theme()
    let digits = ["date", "chiffre", "millesime", "code", "mention", "emetteur", "corps"]
    for name in digits {
      #expect(theme.styles[name]?.font.style == "Regular", "\(name)")
    }
    let italics = theme.styles.filter { $0.value.font.style == "Italic" }
    #expect(italics.allSatisfy { $0.value.features.contains("-clig") })
  }
}
