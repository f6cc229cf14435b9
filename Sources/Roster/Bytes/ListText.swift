import Problems

/// The text of a list's file, and whether its encoding had to be assumed.
struct ListText: Hashable, Sendable {
  /// The text without a byte order mark.
  let scalars: [Unicode.Scalar]
  /// The bytes were no UTF-8 and were read as Windows-1252.
  let isAssumed: Bool

  /// Reads bytes as strict UTF-8, else as Windows-1252: `roster.not-a-list` for a file that is no text.
  static func read(_ bytes: [UInt8], file: String) -> Checked<ListText?> {
    if let kind = FileKind(of: bytes) {
      let place = Place(file: file)
      return Checked(
        nil, [Problem(RosterProblem.notAList, at: place, ["kind": .text(kind.rawValue)])])
    }
    let body = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) {
      return Checked(ListText(scalars: Array(text.unicodeScalars), isAssumed: false))
    }
    return Checked(ListText(scalars: body.map(windows1252), isAssumed: true))
  }

  /// What was assumed about the encoding, with a name of the list to judge it by.
  func problems(with roster: Roster) -> [Problem] {
    guard isAssumed else { return [] }
    let sample = roster.members.map(\.fullName).first { !$0.allSatisfy(\.isASCII) }
    return [
      Problem(
        RosterProblem.assumedEncoding, .warning, at: Place(file: roster.file, person: sample),
        ["encoding": "Windows-1252"])
    ]
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

/// The character of a byte in Windows-1252, as the WHATWG Encoding Standard has it (the five unassigned
/// bytes are control characters, which a name is refused for).
private func windows1252(_ byte: UInt8) -> Unicode.Scalar {
  (0x80..<0xA0).contains(byte) ? windows1252Signs[Int(byte) - 0x80] : Unicode.Scalar(byte)
}

private let windows1252Signs: [Unicode.Scalar] = [
  "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
  "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
  "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
  "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
]
