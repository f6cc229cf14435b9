import Document
import Drawing
import Foundation
import Layout
import Problems
import Testing

@Suite("QR codes")
struct QRCodeTests {
  static let address = "https://cjs.example/verifier/2026-0147"

  private func rows(_ text: String) throws -> [[Bool]] {
    let symbol = try #require(QRSymbol.encoding(text).value)
    return (0..<symbol.side).map { y in
      (0..<symbol.side).map { x in symbol.isDark(x: x, y: y) }
    }
  }

  @Test("Modules are the pattern that ISO/IEC 18004 sets in the corners")
  func finder() throws {
    let rows = try rows("CJS").map { String($0.map { $0 ? "K" : "_" }) }
    #expect(rows.count == 21)
    #expect(
      rows.prefix(7).map { $0.prefix(7) } == [
        "KKKKKKK", "K_____K", "K_KKK_K", "K_KKK_K", "K_KKK_K", "K_____K", "KKKKKKK",
      ])
  }

  @Test(
    "The smallest version that holds the text at level M",
    arguments: [(14, 21), (15, 25), (26, 25), (27, 29), (42, 29), (43, 33), (2331, 177)])
  func versions(_ length: Int, _ side: Int) {
    #expect(QRSymbol.encoding(String(repeating: "a", count: length)).value?.side == side)
  }

  @Test("Too much text, or none, is a problem")
  func limits() {
    let long = QRSymbol.encoding(String(repeating: "é", count: 1166))
    #expect(long.value == nil)
    #expect(long.problems.map(\.code) == ["drawing.qr-too-long"])
    #expect(long.problems.first?.arguments["length"] == .number(2332))
    #expect(QRSymbol.encoding("").problems.map(\.code) == ["drawing.qr-empty"])
  }

  @Test("Each module is drawn as a square of its own, in the colour asked")
  func modules() throws {
    let modules = try rows(Self.address)
    let side = Double(modules.count)
    let placed = BitmapPlacement(
      text: Self.address, frame: Samples.box(4, 4, 2 * side, 2 * side), color: Samples.blue)
    let drawn = try letters(Samples.page(2 * side + 8, 2 * side + 8, .bitmap(placed)))
    let expected = modules.flatMap { row in
      let line = "____" + row.map { $0 ? "BB" : "__" }.joined() + "____"
      return [line, line]
    }
    #expect(Array(drawn.dropFirst(4).dropLast(4)) == expected)
  }

  @Test("A document whose code cannot be made is refused, not made without it")
  func refused() {
    let page = Samples.page(
      50, 50, .bitmap(BitmapPlacement(text: "", frame: Samples.box(0, 0, 9, 9), color: .black)))
    let made = Press().pdf([page, page])
    #expect(made.value.bytes.isEmpty)
    #expect(made.problems.map(\.code) == ["drawing.qr-empty"])
  }

  @Test(
    "A reader reads it back from the printed page",
    .enabled(if: Tool.isPresent("zbarimg") && Tool.isPresent("pdftoppm")))
  func readBack() throws {
    let placed = BitmapPlacement(
      text: Self.address, frame: Samples.box(30, 30, 51, 51),
      color: Color(red: 36, green: 29, blue: 26))
    let file = Press().pdf([Samples.page(111, 111, .bitmap(placed))])
    let printed = try Tool("pdftoppm").run(
      ["-png", "-r", "300", "-singlefile", "{}"], on: file.value.bytes)
    let text = try Tool("zbarimg").text(["-q", "--raw", "{}"], on: [UInt8](printed.output))
    #expect(text == Self.address + "\n")
  }
}
