import Problems

@testable import Production

/// Puts a `MergedText` together from what its parts have kept.
struct TextBinder: PartBinder {
  /// What every part begins with.
  static let head = "textes"
  private var lines: [String] = []

  mutating func begin(_ head: [UInt8]) -> Bool { head == Array(Self.head.utf8) }

  mutating func add(_ drawing: [UInt8]) -> [Problem] {
    lines += String(decoding: drawing, as: UTF8.self).split(separator: "\n").map(String.init)
    return []
  }

  mutating func take() -> [UInt8] {
    defer { lines = [] }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  mutating func finish(order: [Int]) -> [UInt8] {
    take() + Array("= \(order.map(String.init).joined(separator: " "))".utf8)
  }
}
