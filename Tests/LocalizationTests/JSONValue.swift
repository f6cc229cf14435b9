import Foundation

/// A value of a JSON file.
enum JSONValue: Hashable, Sendable, Decodable {
  /// `"text"`
  case string(String)
  /// `4.2`
  case number(Decimal)
  /// `true`
  case bool(Bool)
  /// `[…]`
  case array([JSONValue])
  /// `{…}`
  case object([String: JSONValue])
  /// `null`
  case null

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let flag = try? value.decode(Bool.self) {
      self = .bool(flag)
    } else if let number = try? value.decode(Decimal.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let items = try? value.decode([JSONValue].self) {
      self = .array(items)
    } else if let entries = try? value.decode([String: JSONValue].self) {
      self = .object(entries)
    } else {
      self = .null
    }
  }

  /// The entry of a key; nil where this is no object or has none.
  subscript(key: String) -> JSONValue? {
    if case .object(let entries) = self { entries[key] } else { nil }
  }

  /// The text; nil for other values.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The items; none for other values.
  var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }

  /// Whether all that stands in this value stands in the other: objects may have more entries there.
  func isContained(in other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object(let mine), .object(let theirs)):
      mine.allSatisfy { key, value in theirs[key].map(value.isContained) ?? false }
    case (.array(let mine), .array(let theirs)):
      mine.count == theirs.count && zip(mine, theirs).allSatisfy { $0.isContained(in: $1) }
    default: self == other
    }
  }
}
