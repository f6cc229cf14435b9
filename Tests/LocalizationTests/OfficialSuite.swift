import Foundation
import Localization

/// The official MessageFormat 2 test suite, where it lies beside the checkout.
enum OfficialSuite {
  /// One test of the suite; fields as in `tests.schema.json`.
  struct Case: Sendable {
    /// File and number, for reports.
    var name: String
    /// Source of the message.
    var source: String
    /// Variables.
    var parameters: [String: MessageValue]
    /// Whether numbers are to be in French.
    var isFrench: Bool
    /// Expected text; nil where the suite leaves it open.
    var expected: String?
    /// Names of the expected errors.
    var errors: Set<String>
  }

  /// The folder of the suite; nil where it is not there.
  static let folder: URL? = {
    let url = Fixtures.root.deletingLastPathComponent()
      .appending(path: "shared/message-format-2/tests")
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }()

  /// The tests of one file.
  static func cases(_ file: String) throws -> [Case] {
    guard let folder else { return [] }
    let data = try Data(contentsOf: folder.appending(path: file))
    let json = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    let standard = json["defaultTestProperties"] as? [String: Any] ?? [:]
    let tests = json["tests"] as? [[String: Any]] ?? []
    return tests.enumerated().map { index, test in
      testCase(standard.merging(test) { $1 }, "\(file)#\(index + 1)")
    }
  }

  private static func testCase(_ test: [String: Any], _ name: String) -> Case {
    let errors = test["expErrors"] as? [[String: String]] ?? []
    let parameters = test["params"] as? [[String: Any]] ?? []
    var values: [String: MessageValue] = [:]
    for parameter in parameters {
      guard let key = parameter["name"] as? String else { continue }
      if let text = parameter["value"] as? String { values[key] = .string(text) }
      if let number = parameter["value"] as? NSNumber { values[key] = .number(number.decimalValue) }
    }
    return Case(
      name: name, source: test["src"] as? String ?? "", parameters: values,
      isFrench: test["locale"] as? String == "fr", expected: test["exp"] as? String,
      errors: Set(errors.compactMap { $0["type"] }))
  }
}
