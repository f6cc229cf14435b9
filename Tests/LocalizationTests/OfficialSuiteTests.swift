import Testing

@testable import Localization

/// The official MessageFormat 2 suite, file by file, where it lies beside the checkout. No test of it is
/// passed over.
@Suite(
  "official MessageFormat 2 suite",
  .enabled(if: OfficialSuite.folder != nil, "the suite does not lie beside the checkout"))
struct OfficialSuiteTests {
  @Test("each test gives its text, its parts and its errors", arguments: OfficialSuite.files)
  func file(_ file: String) throws {
    let cases = try OfficialSuite.cases(file)
    #expect(!cases.isEmpty)
    for test in cases {
      let label: Comment = "\(test.name) \(test.source.debugDescription)"
      let (parts, errors) = try run(test)
      #expect(Set(errors.map(\.kind.rawValue)) == test.errors, label)
      if let text = test.text { #expect(MarkedText(parts).plain == text, label) }
      if let expected = test.parts {
        let shown = JSONValue.array(parts.map { $0.json(test.locale) })
        #expect(expected.isContained(in: shown), "\(label): \(shown)")
        #expect(names(in: expected) == names(in: shown), label)
      }
    }
  }

  @Test("the suite is whole")
  func whole() throws {
    let count = try OfficialSuite.files.map { try OfficialSuite.cases($0).count }.reduce(0, +)
    #expect(OfficialSuite.files.count == 16)
    #expect(count == 461)
  }

  private func run(
    _ test: OfficialSuite.Case
  ) throws -> (parts: [MessagePart], errors: [MessageError]) {
    let formatter = MessageFormatter(
      context: FormattingContext(
        .standard.adding(TestFunction.all),
        try #require(LocaleConventions.suite(test.locale), "\(test.name)"), test.isolation))
    switch PreparedMessage.read(test.source) {
    case .success(let message): return formatter.parts(of: message, test.parameters)
    case .failure(let found): return ([.noMessage], found.errors)
    }
  }

  /// What a part has only where the message asks for it: an identifier, options.
  private func names(in parts: JSONValue) -> [[JSONValue?]] {
    parts.items.map { [$0["id"], $0["options"]] }
  }
}

extension MessagePart {
  /// The part as the suite writes it (`tests.schema.json`, `expParts`).
  fileprivate func json(_ locale: String) -> JSONValue {
    var fields: [String: JSONValue] = [:]
    switch self {
    case .text(let text): fields = ["type": .string("text"), "value": .string(text)]
    case .isolation(let sign):
      fields = ["type": .string("bidiIsolation"), "value": .string(sign)]
    case .fallback(let source): fields = ["type": .string("fallback"), "source": .string(source)]
    case .markup(let markup):
      fields = [
        "type": .string("markup"), "kind": .string(markup.kind.rawValue),
        "name": .string(markup.name),
      ]
      fields["id"] = markup.id.map(JSONValue.string)
      if !markup.options.isEmpty {
        fields["options"] = .object(markup.options.mapValues(JSONValue.string))
      }
    case .value(let value):
      fields = ["type": .string(value.kind.rawValue), "locale": .string(locale)]
      fields["id"] = value.id.map(JSONValue.string)
      fields["dir"] = value.direction.map { .string($0.rawValue) }
      if case .number(let parts) = value.text {
        fields["parts"] = .array(
          parts.map { .object(["type": .string($0.kind.rawValue), "value": .string($0.text)]) })
      } else {
        fields["value"] = .string(value.text.marked.plain)
      }
    }
    return .object(fields)
  }
}
