import Localization
import Problems
import Testing
import YAMLSource

@testable import parchemin

/// The help, as it is read in both countries.
struct HelpTests {
  /// Wide enough that no text is wrapped, so that the golden shows the words and their order.
  private static let wide = 1000

  @Test(arguments: DocumentLocale.allCases)
  func overview(_ locale: DocumentLocale) throws {
    let help = HelpPage(localizer: try packageWords(locale), width: Self.wide)
    let text = folded(help.overview())
    #expect(try golden("help.\(locale.rawValue).txt", recording: text) == text)
  }

  @Test(arguments: CommandTable.commands, DocumentLocale.allCases)
  func page(_ command: CommandEntry, _ locale: DocumentLocale) throws {
    let help = HelpPage(localizer: try packageWords(locale), width: Self.wide)
    let text = folded(help.page(of: command))
    let name = "help-\(command.name).\(locale.rawValue).txt"
    #expect(try golden(name, recording: text) == text)
  }

  @Test(arguments: [48, 80, 100])
  func noLineIsLongerThanTheTerminal(_ width: Int) throws {
    let help = HelpPage(localizer: try packageWords(), width: width)
    let described = help.page(of: CommandTable.certificates)
      .split(separator: "\n").filter { !$0.hasPrefix("  parchemin ") }
    #expect(described.allSatisfy { $0.count <= width })
    #expect(described.contains { $0.count > width - 12 })
  }

  @Test func columns() {
    let rows = [("--court", "un deux trois quatre"), ("--une-option-bien-trop-longue X", "cinq")]
    #expect(
      twoColumns(rows, width: 36) == """
          --court                 un deux
                                  trois
                                  quatre
          --une-option-bien-trop-longue X
                                  cinq
        """)
  }

  @Test func onlyPlainBlanksBreak() {
    #expect(wrap("à 8\u{A0}h, dit-on", width: 5) == ["à", "8\u{A0}h,", "dit-on"])
    #expect(wrap("", width: 5) == [""])
  }

  /// The catalogues have what the whole program asks for, nothing that nobody does, and no fault.
  @Test func theCataloguesHaveNothingToMark() {
    let problems = packageStages.catalogueProblems(packagePath)
    #expect(problems.map { "\($0.code) \($0.place?.file ?? "") \($0.arguments)" } == [])
  }

  /// Every key that the command line uses is in the shared catalogue, and nothing else is.
  @Test func theCatalogueHoldsWhatIsUsed() throws {
    let keys = try catalogueKeys("locales/fr/terminal.yaml")
    let hints = keys.filter { $0.hasPrefix("problem.") && $0.hasSuffix("-hint") }
    #expect(Set(CommandTable.keys) == Set(keys).subtracting(hints))
    #expect(hints.allSatisfy { keys.contains(String($0.dropLast("-hint".count))) })
  }

  /// France changes words; it adds no key.
  @Test func franceChangesOnlyWhatIsShared() throws {
    let shared = Set(try catalogueKeys("locales/fr/terminal.yaml"))
    #expect(shared.isSuperset(of: try catalogueKeys("locales/fr-FR/terminal.yaml")))
  }

  private func catalogueKeys(_ path: String) throws -> [String] {
    func keys(_ node: YAMLNode, _ path: String) -> [String] {
      guard let entries = node.entries else { return [path] }
      return entries.flatMap { keys($0.value, path.isEmpty ? $0.key : "\(path).\($0.key)") }
    }
    let read = readYAML(try packageText(path), file: path)
    #expect(read.problems.isEmpty)
    return read.value.map { keys($0, "") } ?? []
  }
}
