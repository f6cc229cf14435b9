internal import OrderedCollections

/// A value in PDF's object syntax (ISO 32000-1, 7.3).
enum PDFObject: Hashable, Sendable {
  /// A dictionary; its keys without their solidus, in the order of the file.
  typealias Entries = OrderedDictionary<String, PDFObject>

  /// `null`
  case null
  /// `true` or `false`
  case boolean(Bool)
  /// A number as it is written, so that copying it changes no digit.
  case number(String)
  /// A name without its solidus, escapes as they are written.
  case name(String)
  /// The bytes of a string.
  case string([UInt8])
  /// `[ … ]`
  case array([PDFObject])
  /// `<< … >>`
  case dictionary(Entries)
  /// `12 0 R`: the number of the object; generations are 0 in what Cairo writes.
  case reference(Int)

  /// An integer.
  static func integer(_ value: Int) -> PDFObject { .number(String(value)) }

  /// A text string: ASCII as it is, other text as UTF-16BE with its mark (7.9.2.2).
  static func text(_ text: String) -> PDFObject {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return .string(Array(text.utf8)) }
    return .string([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
  }
}

// MARK: - Reading

extension PDFObject {
  /// The entries of a dictionary; nil for anything else.
  var entries: Entries? { if case .dictionary(let entries) = self { entries } else { nil } }

  /// The items of an array; nil for anything else.
  var items: [PDFObject]? { if case .array(let items) = self { items } else { nil } }

  /// A name without its solidus; nil for anything else.
  var name: String? { if case .name(let name) = self { name } else { nil } }

  /// The number of the object referred to; nil for anything else.
  var reference: Int? { if case .reference(let number) = self { number } else { nil } }

  /// A whole number; nil for anything else.
  var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }

  /// A number; nil for anything else.
  var real: Double? { if case .number(let text) = self { Double(text) } else { nil } }
}
