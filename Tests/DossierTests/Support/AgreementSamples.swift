import Dossier
import Localization
import Problems
import Testing
import YAMLSource

/// Reads an agreement given as text.
func readAgreement(_ yaml: String, locale: DocumentLocale? = nil) throws -> Checked<Agreement?> {
  let source = readYAML(yaml, file: "entente.yaml")
  let node = try #require(source.value)
  let agreement = readAgreement(node, file: "entente.yaml", locale: locale)
  return Checked(agreement.value, source.problems + agreement.problems)
}

/// Reads a convention given as text.
func readConvention(_ yaml: String, locale: DocumentLocale? = nil) throws -> Checked<Convention?> {
  let source = readYAML(yaml, file: "convention.yaml")
  let node = try #require(source.value)
  let convention = readConvention(node, file: "convention.yaml", locale: locale)
  return Checked(convention.value, source.problems + convention.problems)
}

/// The agreement of a file of the repository; fails where there is a problem.
func agreement(at path: String) throws -> Agreement {
  let checked = try readAgreement(try repositoryText(path))
  #expect(checked.problems.isEmpty)
  return try #require(checked.value)
}

/// The base of `agreement-problems.yaml` with these lines below.
func agreement(_ lines: String) throws -> Agreement {
  let base = try #require(try ProblemCase.table("agreement-problems").first)
  let checked = try readAgreement(base.text + lines)
  #expect(checked.problems.isEmpty)
  return try #require(checked.value)
}

extension Money {
  /// An amount for a test.
  static func cad(_ cents: Int) -> Blank<Money>? {
    Money(cents: cents, .canadianDollar).map { .known($0) }
  }

  /// An amount for a test.
  static func eur(_ cents: Int) -> Blank<Money>? { Money(cents: cents, .euro).map { .known($0) } }
}
