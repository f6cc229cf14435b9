import Localization
import Testing

@testable import parchemin

/// Which French the terminal speaks.
struct TerminalLocaleTests {
  @Test(
    arguments: [
      ("help --locale fr-FR", nil, "fr_CA.UTF-8", .france),
      ("help --locale=fr-FR", .canada, "fr_CA.UTF-8", .france),
      ("help --locale en", .france, "fr_CA.UTF-8", .france),
      ("help", .france, "fr_CA.UTF-8", .france),
      ("help", nil, "fr_FR.UTF-8", .france),
      ("help", nil, "en_US.UTF-8", .canada),
      ("help", nil, "", .canada),
      ("help --locale", nil, "C", .canada),
      ("message -- --locale fr-FR", nil, "", .canada),
    ] as [(String, DocumentLocale?, String, DocumentLocale)])
  func order(
    _ line: String, _ document: DocumentLocale?, _ lang: String, _ expected: DocumentLocale
  ) {
    let words = line.split(separator: " ").map(String.init)
    let locale = terminalLocale(words, document: document, variables: ["LANG": lang])
    #expect(locale == expected)
  }

  @Test func theFirstVariableThatIsSetDecides() {
    let variables = ["LC_ALL": "", "LC_MESSAGES": "fr_FR", "LANG": "fr_CA"]
    #expect(terminalLocale([], variables: variables) == .france)
    #expect(terminalLocale([], variables: ["LC_ALL": "C", "LANG": "fr_FR"]) == .canada)
  }
}
