import Document
import Drawing
import Layout
import Problems
import Testing

@Suite("What is drawn, pixel by pixel")
struct PixelTests {
  @Test("A filled square covers its own pixels and no other")
  func fill() throws {
    let square = Samples.path(Samples.box(1, 1, 2, 2), fill: Samples.red)
    #expect(
      try letters(Samples.page(5, 4, .path(square))) == [
        "_____",
        "_RR__",
        "_RR__",
        "_____",
      ])
  }

  @Test("The fill lies under the stroke, which is centred on the path")
  func fillThenStroke() throws {
    let both = Samples.path(
      Samples.box(2, 2, 4, 3), fill: Samples.red,
      stroke: .init(width: .pt(2), color: Samples.blue))
    let drawn = try letters(Samples.page(8, 7, .path(both)))
    #expect(
      Array(drawn[2...4]) == [
        "_BBBBBB_",
        "_BBRRBB_",
        "_BBBBBB_",
      ])
  }

  @Test("Lines end square at their last point; corners are round")
  func capsAndJoins() throws {
    let line = VectorPath(
      [.move(Samples.point(1, 2)), .line(Samples.point(5, 2))],
      stroke: .init(width: .pt(2), color: .black))
    #expect(
      try letters(Samples.page(6, 4, .path(line))) == ["______", "_KKKK_", "_KKKK_", "______"])
    let corner = Samples.path(
      Samples.box(2, 2, 4, 4), stroke: .init(width: .pt(2), color: .black))
    #expect(try letters(Samples.page(8, 8, .path(corner)))[1] == "_?KKKK?_")
  }

  @Test("A curve reaches its belly")
  func curve() throws {
    let belly = VectorPath(
      [
        .move(Samples.point(0, 0)),
        .curve(Samples.point(0, 4), Samples.point(8, 4), Samples.point(8, 0)), .close,
      ], fill: .black)
    let drawn = try letters(Samples.page(8, 4, .path(belly)))
    #expect(drawn[1] == "?KKKKKK?")
    #expect(drawn[3] == "________")
  }

  @Test("What comes later lies above")
  func order() throws {
    let under = Samples.path(Samples.box(0, 0, 2, 1), fill: Samples.red)
    let over = Samples.path(Samples.box(1, 0, 2, 1), fill: Samples.green)
    #expect(try letters(Samples.page(4, 1, .path(under), .path(over))) == ["RGG_"])
  }

  @Test(
    "A form turns clockwise about its own origin, by quarters",
    arguments: [
      (0, ["______", "______", "______", "___RRG", "______", "______"]),
      (1, ["______", "______", "______", "__R___", "__R___", "__G___"]),
      (2, ["______", "______", "GRR___", "______", "______", "______"]),
      (3, ["___G__", "___R__", "___R__", "______", "______", "______"]),
      (4, ["______", "______", "______", "___RRG", "______", "______"]),
      (-1, ["___G__", "___R__", "___R__", "______", "______", "______"]),
    ])
  func quarterTurns(_ turns: Int, _ expected: [String]) throws {
    let flag = FormPlacement.Form(
      name: "flag",
      paths: [
        Samples.path(Samples.box(0, 0, 2, 1), fill: Samples.red),
        Samples.path(Samples.box(2, 0, 1, 1), fill: Samples.green),
      ], bounds: Samples.box(0, 0, 3, 1))
    let placed = FormPlacement(flag, at: Samples.point(3, 3), quarterTurns: turns)
    #expect(try letters(Samples.page(6, 6, .form(placed))) == expected)
  }

  @Test("A form is cut at its bounds")
  func formBounds() throws {
    let wide = FormPlacement.Form(
      name: "wide", paths: [Samples.path(Samples.box(0, 0, 9, 1), fill: Samples.red)],
      bounds: Samples.box(0, 0, 2, 1))
    let placed = FormPlacement(wide, at: Samples.point(1, 0))
    #expect(try letters(Samples.page(6, 1, .form(placed))) == ["_RR___"])
  }

  @Test("The resolution is pixels to the inch")
  func resolution() throws {
    let page = Samples.page(72, 36)
    let bitmap = try Bitmap(png: Press().png(page, dotsPerInch: 110).value)
    #expect([bitmap.width, bitmap.height] == [110, 55])
    #expect(bitmap.pixels.allSatisfy { $0 == 0xFFFFFF })
  }

  @Test(
    "A resolution that gives no image is a problem", arguments: [0, -72, .nan, .infinity, 1e9])
  func badResolution(_ dotsPerInch: Double) {
    let made = Press().png(Samples.page(72, 36), dotsPerInch: dotsPerInch)
    #expect(made.value.isEmpty)
    #expect(made.problems.map(\.code) == ["drawing.resolution"])
  }
}
