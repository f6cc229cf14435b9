import Foundation
import Testing

@testable import Localization

/// The official MessageFormat 2 test suite, where it lies beside the checkout.
enum OfficialSuite {
  /// One test of the suite; fields as in `tests.schema.json`.
  struct Case: Sendable {
    /// File and number, for reports.
    var name: String
    /// Source of the message.
    var source: String
    /// The locale's name.
    var locale: String
    /// Variables.
    var parameters: [String: MessageValue]
    /// The bidi isolation strategy.
    var isolation: BidiIsolation
    /// Expected text; nil where the suite leaves it open.
    var text: String?
    /// Expected parts; nil where the suite leaves them open.
    var parts: JSONValue?
    /// Names of the expected errors: these and no others.
    var errors: Set<String>
  }

  /// The folder of the suite; nil where it is not there.
  static let folder: URL? = {
    let url = Fixtures.root.deletingLastPathComponent()
      .appending(path: "shared/message-format-2/tests")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }()

  /// The names of its files, in order.
  static let files: [String] = {
    let paths = folder.flatMap { try? FileManager.default.subpathsOfDirectory(atPath: $0.path) }
    return (paths ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }()

  /// The tests of one file.
  static func cases(_ file: String) throws -> [Case] {
    guard let folder else { return [] }
    let data = try Data(contentsOf: folder.appending(path: file))
    let json = try JSONDecoder().decode(JSONValue.self, from: data)
    return try (json["tests"]?.items ?? []).enumerated().map { index, test in
      try testCase("\(file)#\(index + 1)") { test[$0] ?? json["defaultTestProperties"]?[$0] }
    }
  }

  private static func testCase(
    _ name: String, _ field: (String) -> JSONValue?
  ) throws -> Case {
    var parameters: [String: MessageValue] = [:]
    for parameter in field("params")?.items ?? [] {
      let key = try #require(parameter["name"]?.text, "\(name)")
      parameters[key] = parameter["value"].flatMap { MessageValue($0) }
    }
    return Case(
      name: name, source: try #require(field("src")?.text, "\(name)"),
      locale: try #require(field("locale")?.text, "\(name)"), parameters: parameters,
      isolation: field("bidiIsolation")?.text == "none" ? .none : .default,
      text: field("exp")?.text, parts: field("expParts"),
      errors: Set((field("expErrors")?.items ?? []).compactMap { $0["type"]?.text }))
  }
}

extension MessageValue {
  /// A parameter of the suite; a date is its text, and what no message can hold is its name.
  fileprivate init?(_ value: JSONValue) {
    switch value {
    case .string(let text): self = .string(text)
    case .number(let number): self = .number(number)
    case .bool(let flag): self = .string("\(flag)")
    case .array(let items): self = .list(items.compactMap { MessageValue($0) })
    case .object, .null: return nil
    }
  }
}
