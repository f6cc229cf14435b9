import Document
import Drawing
import Foundation
import Layout
import Problems
import Testing

@Suite("The PDF as a file")
struct PDFTests {
  private func pdf(_ pages: [Page], by press: Press = Press()) throws -> [UInt8] {
    let made = press.pdf(pages)
    try #require(made.problems == [])
    return made.value.bytes
  }

  /// How often `text` stands in the file outside compressed streams.
  private func count(_ text: String, in file: [UInt8]) -> Int {
    String(decoding: file, as: UTF8.self).components(separatedBy: text).count - 1
  }

  private func logos() throws -> [DisplayItem.Content] {
    let drawing = try Pictures.asset(
      Pictures.svg(#"viewBox="0 0 9 9""#, #"<circle cx="4" cy="4" r="3" fill="red"/>"#))
    let opaque = try Pictures.asset(Pictures.png(["RG", "BK"]))
    let transparent = try Pictures.asset(Pictures.png(["R.", ".K"]))
    return [drawing, opaque, transparent].enumerated().map { i, asset in
      .image(ImagePlacement(asset: asset, frame: Samples.box(20 + Double(i) * 40, 500, 30, 30)))
    }
  }

  private var code: DisplayItem.Content {
    .bitmap(
      BitmapPlacement(text: "CJS 2026-0147", frame: Samples.box(600, 500, 50, 50), color: .black))
  }

  private func certificate(_ name: String) throws -> Page {
    let text = try Runs.run(name, at: Samples.point(200, 300), size: 40)
    return Samples.page(792, 612, Samples.border() + [.glyphs(text), code] + (try logos()))
  }

  @Test("It is of version 1.4, the classic form that the target PDF reads")
  func header() throws {
    let file = try pdf([Samples.page(100, 100)])
    #expect(String(decoding: file.prefix(8), as: UTF8.self) == "%PDF-1.4")
    #expect(count("/ObjStm", in: file) == 0)
  }

  @Test("A document without a page is refused")
  func noPages() {
    let made = Press().pdf([])
    #expect(made.value.bytes.isEmpty)
    #expect(made.problems.map(\.code) == ["drawing.no-pages"])
  }

  @Test("Each page has its own size")
  func sizes() throws {
    let file = try pdf([Samples.page(792, 612), Samples.page(595.5, 842)])
    #expect(count("/MediaBox [ 0 0 792 612 ]", in: file) == 1)
    #expect(count("/MediaBox [ 0 0 595.5 842 ]", in: file) == 1)
  }

  @Test(
    "The same pages give the same bytes, from one press, from another and on other threads",
    .enabled(if: Runs.areSettable))
  func deterministic() async throws {
    let pages = [try certificate("Élise Lefèvre"), try certificate("Fañch Kerangal")]
    let press = Press()
    let first = try pdf(pages, by: press)
    #expect(try pdf([pages[1]], by: press) != first)
    #expect(try pdf(pages, by: press) == first)
    #expect(try pdf(pages) == first)
    let others = await withTaskGroup(of: [UInt8].self, returning: [[UInt8]].self) { group in
      for _ in 0..<4 {
        group.addTask { Press().pdf(pages).value.bytes }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others.count == 4)
    #expect(others.allSatisfy { $0 == first })
  }

  @Test("Eighty placements of one form on each of two pages: one form in the file, a small file")
  func sharedForm() throws {
    let page = Samples.page(792, 612, Samples.border())
    let one = try pdf([page])
    let two = try pdf([page, page])
    #expect(count("/Subtype /Form", in: one) == 1)
    #expect(count("/Subtype /Form", in: two) == 1)
    #expect(one.count < 60_000)
    #expect(two.count - one.count < 4_000)
  }

  @Test("A form is curves: no pixels, no mask, no transparency")
  func formsAreVectors() throws {
    let file = try pdf([Samples.page(792, 612, Samples.border())])
    #expect(count("/Subtype /Image", in: file) == 0)
    #expect(count("/SMask", in: file) == 0)
    #expect(count("/ca 1", in: file) == count("/ca ", in: file))
  }

  @Test("Two forms of one name and size are two forms")
  func formsOfOneName() throws {
    let forms = [12, 24].map { Samples.guilloche(curves: $0) }
    let file = try pdf([
      Samples.page(
        99, 99, forms.map { .form(FormPlacement($0, at: Samples.point(30, 30))) })
    ])
    #expect(count("/Subtype /Form", in: file) == 2)
  }

  @Test(
    "A page of forms looks like a page of their paths",
    .enabled(if: Tool.isPresent("pdftoppm")))
  func formsLookLikePaths() throws {
    let form = Samples.guilloche(curves: 24)
    let inPlace = Samples.page(40, 34, .form(FormPlacement(form, at: Samples.point(4, 4))))
    let paths = form.paths.map { path in
      DisplayItem.Content.path(
        VectorPath(path.segments.map { $0.moved(by: Samples.point(4, 4)) }, stroke: path.stroke))
    }
    let arguments = ["-png", "-r", "300", "-singlefile", "{}"]
    let pictures = try [inPlace, Samples.page(40, 34, paths)].map {
      try Bitmap(png: [UInt8](Tool("pdftoppm").run(arguments, on: pdf([$0])).output))
    }
    #expect(pictures[0].pixels.contains { $0 != 0xFFFFFF })
    #expect(pictures[0].meanDifference(from: pictures[1]) < 0.5)
    let preview = try Bitmap(png: Press().png(inPlace, dotsPerInch: 300).value)
    #expect(preview.meanDifference(from: pictures[0]) < 8)
  }

  @Test(
    "Logos are printed as they are previewed", .enabled(if: Tool.isPresent("pdftoppm")))
  func logosPrinted() throws {
    let page = Samples.page(140, 560, try logos())
    let printed = try Tool("pdftoppm").run(
      ["-png", "-r", "144", "-singlefile", "{}"], on: pdf([page]))
    let preview = try Bitmap(png: Press().png(page, dotsPerInch: 144).value)
    let paper = try Bitmap(png: [UInt8](printed.output))
    #expect(paper.width == preview.width)
    #expect(paper.height == preview.height)
    #expect(paper.meanDifference(from: preview) < 0.5)
    #expect(paper.pixels.filter { $0 != 0xFFFFFF }.count > 60 * 60)
  }

  @Test("Pictures and codes are embedded once, whatever the number of pages, never interpolated")
  func sharedPictures() throws {
    let page = Samples.page(792, 612, try logos() + logos())
    let file = try pdf([page, page, page])
    // Two PNGs, one of them with a mask for its transparency.
    #expect(count("/Subtype /Image", in: file) == 3)
    #expect(count("/SMask ", in: file) == 1)
    #expect(count("/Subtype /Form", in: file) == 1)
    #expect(count("/Interpolate true", in: file) == 0)
  }

  @Test("A QR code is one image of one bit")
  func code1Bit() throws {
    let file = try pdf([Samples.page(792, 612, code)])
    #expect(count("/ImageMask true", in: file) == 1)
    #expect(count("/BitsPerComponent 1", in: file) == 1)
    #expect(count("/Interpolate true", in: file) == 0)
  }

  @Test("A font that cannot be opened refuses the document")
  func missingFont() {
    let face = FontFace(name: "Absente", path: "/nulle/part.otf", index: 0)
    let run = GlyphRun(
      face: face, size: .pt(10), color: .black, origin: .zero, advance: .zero, text: "a",
      glyphs: [.init(id: 1, x: .zero, y: .zero)], clusters: [.init(bytes: 1, glyphs: 1)])
    let made = Press().pdf([Samples.page(99, 99, .glyphs(run))])
    #expect(made.value.bytes.isEmpty)
    #expect(made.problems.map(\.code) == ["drawing.font"])
  }

  @Test(
    "What Cairo refuses is a problem and no file, and the next document is whole",
    .enabled(if: Runs.areSettable))
  func refusedByCairo() throws {
    var run = try Runs.run("CJS")
    run.clusters.removeLast()
    let press = Press()
    let page = Samples.page(99, 99, .glyphs(run))
    let made = press.pdf([page])
    #expect(made.value.bytes.isEmpty)
    #expect(made.problems.map(\.code) == ["drawing.cairo"])
    #expect(press.png(page, dotsPerInch: 72).problems.map(\.code) == ["drawing.cairo"])
    #expect(try pdf([certificate("Ève Ng")], by: press) == pdf([certificate("Ève Ng")]))
  }
}

extension VectorPath.Segment {
  fileprivate func moved(by offset: Point) -> Self {
    switch self {
    case .move(let p): .move(p + offset)
    case .line(let p): .line(p + offset)
    case .curve(let a, let b, let p): .curve(a + offset, b + offset, p + offset)
    case .close: .close
    }
  }
}
