/// The colour space that all colours of a file are meant in, as an ICC profile (ISO 15076-1:2010, version
/// 4.2, the one that PDF 1.7 allows): sRGB (IEC 61966-2-1), made from its figures.
enum SRGBProfile {
  /// The profile.
  static let bytes: [UInt8] = {
    let tags = table
    let directory = 4 + 12 * tags.count
    var offset = headerLength + directory
    var index = number(UInt32(tags.count))
    var data: [UInt8] = []
    for (signatures, content) in grouped(tags) {
      for signature in signatures {
        index += Array(signature.utf8) + number(UInt32(offset)) + number(UInt32(content.count))
      }
      let padding = [UInt8](repeating: 0, count: (4 - content.count % 4) % 4)
      data += content + padding
      offset += content.count + padding.count
    }
    return header(length: headerLength + directory + data.count) + index + data
  }()

  private static let headerLength = 128

  /// Tags in order, those of one content together.
  private static func grouped(
    _ tags: [(signature: String, content: [UInt8])]
  ) -> [([String], [UInt8])] {
    var groups: [([String], [UInt8])] = []
    for tag in tags {
      if let last = groups.last, last.1 == tag.content {
        groups[groups.count - 1].0.append(tag.signature)
      } else {
        groups.append(([tag.signature], tag.content))
      }
    }
    return groups
  }

  /// What a display profile must have (8.3 and 8.4). Colorants and white point are adapted to D50 by
  /// Bradford's matrix, as version 4 wants; the matrix is the tag `chad`.
  private static let table: [(signature: String, content: [UInt8])] = [
    ("desc", text("sRGB IEC61966-2.1")),
    ("cprt", text("CC0 1.0")),
    ("wtpt", xyz(0.9642, 1, 0.8249)),
    (
      "chad",
      Array("sf32".utf8) + number(0)
        + [
          1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076,
          0.751678,
        ].flatMap(fixed)
    ),
    ("rXYZ", xyz(0.436066, 0.222488, 0.013916)),
    ("gXYZ", xyz(0.385147, 0.716873, 0.097076)),
    ("bXYZ", xyz(0.143066, 0.060608, 0.714096)),
    ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
  ]

  /// The curve of sRGB: a power of 2.4 with a straight foot (`para` of type 3, 10.18).
  private static let curve: [UInt8] =
    Array("para".utf8) + number(0) + [0, 3, 0, 0]
    + [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].flatMap(fixed)

  /// The header (7.2): version 4.2, a display's profile from RGB to XYZ under D50.
  private static func header(length: Int) -> [UInt8] {
    let date: [UInt8] = [2026, 1, 1, 0, 0, 0].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let words = [number(UInt32(length)), number(0), [4, 0x20, 0, 0]]
    let classes = ["mntr", "RGB ", "XYZ "].map { Array($0.utf8) }
    let rest =
      [number(0), number(0), number(0), number(0), number(0), number(0), number(0)]
      + [fixed(0.9642), fixed(1), fixed(0.8249)]
    let start = (words + classes).flatMap { $0 } + date + Array("acsp".utf8) + rest.flatMap { $0 }
    return start + [UInt8](repeating: 0, count: headerLength - start.count)
  }

  /// Text in English (`mluc`, 10.15).
  private static func text(_ text: String) -> [UInt8] {
    let letters = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    return Array("mluc".utf8) + number(0) + number(1) + number(12) + Array("enUS".utf8)
      + number(UInt32(letters.count)) + number(28) + letters
  }

  private static func xyz(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
    Array("XYZ ".utf8) + number(0) + [x, y, z].flatMap(fixed)
  }

  /// s15Fixed16Number (4.6).
  private static func fixed(_ value: Double) -> [UInt8] {
    number(UInt32(bitPattern: Int32((value * 65536).rounded())))
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}
