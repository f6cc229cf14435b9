import Foundation
import Testing

@testable import Localization

/// The official MessageFormat 2 suite, file by file, where it lies beside the checkout.
@Suite("official MessageFormat 2 suite")
struct OfficialSuiteTests {
  /// Tests that are passed over, by name, with the reason.
  static let skipped: [String: String] = [
    "functions/date.json#7": ":datetime is not among our functions yet",
    "functions/time.json#6": ":datetime is not among our functions yet",
  ]

  /// Files that are passed over, with the reason: bidi isolation and `u:dir` are not for two locales that
  /// run left to right; `:offset` is a draft.
  static let skippedFiles = [
    "u-options.json": "bidi isolation is not ours", "functions/offset.json": "draft function",
    "functions/datetime.json": ":datetime is not among our functions yet",
  ]

  /// Files that are run.
  static let files = [
    "syntax.json", "syntax-errors.json", "data-model-errors.json", "pattern-selection.json",
    "fallback.json", "bidi.json", "functions/string.json", "functions/number.json",
    "functions/integer.json", "functions/percent.json", "functions/currency.json",
    "functions/date.json", "functions/time.json",
  ]

  /// What most of the suite runs in: English signs.
  private static let english = LocaleConventions(
    locale: .canada,
    numbers: NumberSymbols(decimal: ".", group: ",", minus: "-", percentSpace: ""),
    numericDate: .yearFirst, homeCurrency: "USD")

  @Test(
    "each test gives its text and its errors",
    .enabled(if: OfficialSuite.folder != nil, "the suite does not lie beside the checkout"),
    arguments: Self.files)
  func file(_ file: String) throws {
    let cases = try OfficialSuite.cases(file)
    #expect(!cases.isEmpty)
    for test in cases where Self.skipped[test.name] == nil {
      let (text, errors) = Self.run(test)
      let found = Set(errors.map(\.kind.rawValue))
      #expect(
        test.errors.isEmpty ? found.isEmpty : test.errors.isSubset(of: found),
        "\(test.name) \(test.source.debugDescription): errors \(found), not \(test.errors)")
      if let expected = test.expected {
        #expect(
          text == Self.withoutIsolates(expected), "\(test.name) \(test.source.debugDescription)")
      }
    }
  }

  @Test(
    "every file is run, or passed over by name",
    .enabled(if: OfficialSuite.folder != nil, "the suite does not lie beside the checkout"))
  func nothingForgotten() throws {
    let folder = try #require(OfficialSuite.folder)
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let found = Set(paths.filter { $0.hasSuffix(".json") })
    #expect(found == Set(Self.files).union(Self.skippedFiles.keys))
  }

  private static func run(_ test: OfficialSuite.Case) -> (String, [MessageError]) {
    do throws(MessageError) {
      let message = try MessageParser.parse(test.source)
      let errors = dataModelErrors(in: message)
      guard errors.isEmpty else { return ("", errors) }
      let formatter = MessageFormatter(
        functions: FunctionRegistry.standard.adding(TestFunction.all),
        conventions: test.isFrench ? .conventions(for: .france) : english)
      let (text, more) = formatter.format(message, test.parameters)
      return (text.plain, more)
    } catch {
      return ("", [error])
    }
  }

  /// The strategy of the program is `none`: the isolates of the strategy `default` are taken away.
  private static func withoutIsolates(_ text: String) -> String {
    text.replacing("\u{2068}", with: "").replacing("\u{2069}", with: "")
  }
}
