/// Writes JSON (RFC 8259) piece by piece, a value a line. Foundation's encoder first builds a tree of all that
/// it is to write, which for ten thousand papers is five times the file.
struct JSONWriter {
  /// What is written so far.
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  /// Whether something stands before the next value on its level.
  private var follows = false

  /// A writer with room for so many bytes.
  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// The whole, or a value of a list.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    if depth > 0 { beginValue() }
    nest("{", "}", members)
  }

  /// A member that is an object.
  mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
    begin(name)
    nest("{", "}", members)
  }

  /// A member that is a list.
  mutating func list<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    begin(name)
    nest("[", "]") { writer in
      for element in elements { write(&writer, element) }
    }
  }

  /// A member that is a text; nothing where it is nil.
  mutating func text(_ name: String, _ value: String?) {
    guard let value else { return }
    begin(name)
    quote(value)
  }

  /// A member that is a whole number; nothing where it is nil.
  mutating func number(_ name: String, _ value: Int?) {
    guard let value else { return }
    begin(name)
    add(String(value))
  }

  /// A member that is a truth value; nothing where it is nil.
  mutating func truth(_ name: String, _ value: Bool?) {
    guard let value else { return }
    begin(name)
    add(value ? "true" : "false")
  }

  private mutating func nest(
    _ opening: String, _ closing: String, _ write: (inout JSONWriter) -> Void
  ) {
    add(opening)
    depth += 1
    follows = false
    write(&self)
    depth -= 1
    if follows { breakLine() }
    add(closing)
    follows = true
  }

  private mutating func begin(_ name: String) {
    beginValue()
    quote(name)
    add(" : ")
  }

  private mutating func beginValue() {
    if follows { add(",") }
    breakLine()
    follows = true
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
  }

  /// A text between quotation marks: those, backslashes and control characters are escaped (section 7).
  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case ..<0x20: add("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
