import Foundation
import Testing

@testable import PDF

/// ISO 15076-1:2010; figures of IEC 61966-2-1.
@Suite("The colour profile, read back")
struct SRGBProfileTests {
  private let bytes = SRGBProfile.bytes

  private func number(_ offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private func text(_ offset: Int) -> String {
    String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
  }

  /// s15Fixed16Number (4.6).
  private func fixed(_ offset: Int) -> Double {
    Double(Int32(truncatingIfNeeded: number(offset))) / 65536
  }

  /// Where each tag's content is.
  private var tags: [String: Range<Int>] {
    let entries = (0..<number(128)).map { 132 + 12 * $0 }
    return Dictionary(
      uniqueKeysWithValues: entries.map { entry in
        (text(entry), number(entry + 4)..<number(entry + 4) + number(entry + 8))
      })
  }

  @Test("The header: its length, version 4.2, a display's profile from RGB to XYZ under D50 (7.2)")
  func header() {
    #expect(number(0) == bytes.count)
    #expect(bytes.count.isMultiple(of: 4))
    #expect(Array(bytes[8..<12]) == [4, 0x20, 0, 0])
    #expect([12, 16, 20, 36].map(text) == ["mntr", "RGB ", "XYZ ", "acsp"])
    #expect([68, 72, 76].map(number) == [0xF6D6, 0x10000, 0xD32D])
    #expect(bytes[100..<128].allSatisfy { $0 == 0 })
  }

  @Test("The tags that a display's profile must have (8.2, 8.3.3), each in its form, on four bytes")
  func tagTable() {
    let forms = [
      "desc": "mluc", "cprt": "mluc", "wtpt": "XYZ ", "chad": "sf32", "rXYZ": "XYZ ",
      "gXYZ": "XYZ ", "bXYZ": "XYZ ", "rTRC": "para", "gTRC": "para", "bTRC": "para",
    ]
    let tags = tags
    #expect(Set(tags.keys) == Set(forms.keys))
    for (name, range) in tags {
      #expect(range.lowerBound.isMultiple(of: 4), "\(name)")
      #expect(
        range.lowerBound >= 132 + 12 * tags.count && range.upperBound <= bytes.count, "\(name)")
      #expect(text(range.lowerBound) == forms[name], "\(name)")
      #expect(number(range.lowerBound + 4) == 0, "\(name)")
    }
    #expect(Set([tags["rTRC"], tags["gTRC"], tags["bTRC"]]).count == 1)
  }

  @Test("Red, green and blue add up to white (F.3), white is D50")
  func white() throws {
    let tags = tags
    let white = try #require(tags["wtpt"]).lowerBound
    for axis in [8, 12, 16] {
      let sum = try ["rXYZ", "gXYZ", "bXYZ"].reduce(0.0) { sum, name in
        sum + fixed(try #require(tags[name]).lowerBound + axis)
      }
      #expect(abs(sum - fixed(white + axis)) < 0.0005)
    }
  }

  @Test("The curve has no step where its foot ends, and takes 1 to 1")
  func curve() throws {
    let start = try #require(tags["rTRC"]).lowerBound
    #expect(Array(bytes[start + 8..<start + 12]) == [0, 3, 0, 0])
    let (g, a, b, c, d) = (
      fixed(start + 12), fixed(start + 16), fixed(start + 20), fixed(start + 24), fixed(start + 28)
    )
    #expect(abs(pow(a * d + b, g) - c * d) < 0.0001)
    #expect(abs(pow(a + b, g) - 1) < 0.0001)
    #expect(abs(pow(a * 0.5 + b, g) - 0.21404) < 0.0001)
  }

  @Test("Its name is in UTF-16")
  func name() throws {
    let range = try #require(tags["desc"])
    let units = bytes[range.lowerBound + 28..<range.upperBound]
    #expect(String(decoding: units.filter { $0 != 0 }, as: UTF8.self) == "sRGB IEC61966-2.1")
  }
}
