import Document
import Drawing
import Foundation
import Layout
import Problems
import Testing

@Suite("Logos and signatures, drawn")
struct PictureTests {
  @Test("The ink of a PNG fills its frame; the white around it is not drawn")
  func pngInk() throws {
    let logo = try Pictures.asset(
      Pictures.png([
        "____",
        "_RG_",
        "____",
      ]))
    #expect(logo.size == Size(width: .pt(4), height: .pt(3)))
    #expect(logo.ink == Samples.box(1, 1, 2, 1))
    let under = Samples.path(Samples.box(0, 0, 8, 4), fill: Samples.blue)
    let placed = ImagePlacement(asset: logo, frame: Samples.box(2, 1, 2, 1))
    #expect(
      try letters(Samples.page(8, 4, .path(under), .image(placed))) == [
        "BBBBBBBB",
        "BBRGBBBB",
        "BBBBBBBB",
        "BBBBBBBB",
      ])
  }

  @Test("A transparent PNG lets the page through")
  func alpha() throws {
    let logo = try Pictures.asset(Pictures.png(["R.R", "...", "R.R"]))
    let placed = ImagePlacement(asset: logo, frame: Samples.box(1, 0, 3, 3))
    #expect(try letters(Samples.page(5, 3, .image(placed))) == ["_R_R_", "_____", "_R_R_"])
  }

  @Test(
    "The ink of an SVG fills its frame, whatever its units",
    arguments: [
      (#"viewBox="0 0 16 8""#, 1.0, 16.0),
      (#"width="1600" height="800" viewBox="0 0 16 8""#, 1.0, 1600.0),
      (#"viewBox="0 0 0.016 0.008""#, 0.001, 0.016),
      (#"viewBox="0 0 160000 80000""#, 10_000.0, 160_000.0),
    ])
  func svgInk(_ attributes: String, _ unit: Double, _ width: Double) throws {
    let contents = """
      <rect width="\(16 * unit)" height="\(8 * unit)" fill="white"/>
      <rect x="\(4 * unit)" y="\(2 * unit)" width="\(4 * unit)" height="\(2 * unit)" fill="#f00"/>
      <rect x="\(8 * unit)" y="\(2 * unit)" width="\(4 * unit)" height="\(2 * unit)" fill="#0f0"/>
      """
    let logo = try Pictures.asset(Pictures.svg(attributes, contents))
    #expect(abs(logo.size.width.points - width) < 1e-9)
    #expect(abs(logo.ink.size.width / logo.ink.size.height - 4) < 0.01)
    let placed = ImagePlacement(asset: logo, frame: Samples.box(1, 1, 4, 1))
    let drawn = try letters(Samples.page(6, 3, .image(placed)))
    #expect(drawn == ["______", "_RRGG_", "______"])
  }

  @Test("Lengths of an SVG in millimetres are pixels of 1/96 inch")
  func millimetres() throws {
    let bytes = Pictures.svg(
      #"width="25.4mm" height="12.7mm" viewBox="0 0 2 1""#, #"<rect width="2" height="1"/>"#)
    let logo = try Pictures.asset(bytes)
    #expect(abs(logo.size.width.points - 96) < 1e-4)
    #expect(abs(logo.size.height.points - 48) < 1e-4)
  }

  @Test("A reduced logo keeps its thin strokes on the screen")
  func reduced() throws {
    let line = String(repeating: "_", count: 31) + "K" + String(repeating: "_", count: 32)
    let frame = String(repeating: "K", count: 64)
    let logo = try Pictures.asset(
      Pictures.png([frame] + Array(repeating: line, count: 62) + [frame]))
    let placed = ImagePlacement(asset: logo, frame: Samples.box(0, 0, 8, 8))
    let drawn = try letters(Samples.page(8, 8, .image(placed)))
    #expect(drawn.dropFirst().dropLast().allSatisfy { $0.contains("?") })
  }
}
