import Document
import Drawing
import Foundation
import Layout
import Problems
import TestSupport
import Testing

@testable import PDF

/// Logos come from anywhere: whatever a picture makes Cairo write must be allowed in both standards.
@Suite(
  "Any logo makes an archivable, accessible file",
  .enabled(if: Conformance.isPresent, Comment(rawValue: Conformance.absence)))
struct PictureConformanceTests {
  /// Contents of an SVG of 90 by 90, by what is special in them.
  static let drawings = [
    ("plain fill", ##"<circle cx="45" cy="45" r="40" fill="#1b5242"/>"##),
    ("thin strokes and dashes", ##"<path d="M5 5L85 85" stroke="#000" stroke-dasharray="3 2"/>"##),
    (
      "linear gradient",
      ##"<linearGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="90" height="90" fill="url(#g)"/>"##
    ),
    (
      "radial gradient that fades out",
      ##"<radialGradient id="g"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="red" stop-opacity="0"/></radialGradient><rect width="90" height="90" fill="url(#g)"/>"##
    ),
    (
      "repeated gradient",
      ##"<linearGradient id="g" x2=".2" spreadMethod="reflect"><stop offset="0" stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><rect width="90" height="90" fill="url(#g)"/>"##
    ),
    (
      "opacity of a part",
      ##"<rect width="60" height="60" fill="red" fill-opacity=".4"/><rect x="30" y="30" width="60" height="60" fill="blue" stroke="lime" stroke-opacity=".5"/>"##
    ),
    (
      "opacity of a group",
      ##"<g opacity=".5"><rect width="60" height="60" fill="red"/><rect x="30" y="30" width="60" height="60" fill="blue"/></g>"##
    ),
    (
      "clip",
      ##"<clipPath id="c"><circle cx="45" cy="45" r="30"/></clipPath><rect width="90" height="90" clip-path="url(#c)" fill="red"/>"##
    ),
    (
      "mask",
      ##"<linearGradient id="g"><stop offset="0" stop-color="#fff"/><stop offset="1" stop-color="#000"/></linearGradient><mask id="m"><rect width="90" height="90" fill="url(#g)"/></mask><rect width="90" height="90" mask="url(#m)" fill="red"/>"##
    ),
    (
      "pattern",
      ##"<pattern id="p" width="9" height="9" patternUnits="userSpaceOnUse"><circle cx="4" cy="4" r="3" fill="red"/></pattern><rect width="90" height="90" fill="url(#p)"/>"##
    ),
    (
      "blur and shadow",
      ##"<filter id="f"><feGaussianBlur stdDeviation="4"/></filter><rect x="20" y="20" width="50" height="50" filter="url(#f)" fill="red"/>"##
    ),
    (
      "blend mode",
      ##"<rect width="60" height="60" fill="red"/><rect x="30" y="30" width="60" height="60" fill="blue" style="mix-blend-mode:multiply"/>"##
    ),
    (
      "marker and symbol",
      ##"<marker id="k" markerWidth="9" markerHeight="9" refX="4" refY="4"><circle cx="4" cy="4" r="3"/></marker><symbol id="s"><rect width="20" height="20" fill="red"/></symbol><use href="#s" x="50"/><path d="M9 70L80 70" stroke="#000" marker-end="url(#k)"/>"##
    ),
    (
      "embedded pixels",
      ##"<image width="90" height="90" href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAFElEQVR4nGM4ISf3n4HhRBQDjAEAObUGS1dpMqQAAAAASUVORK5CYII="/>"##
    ),
  ]

  private func svg(_ contents: String) throws -> ImageAsset {
    let source =
      #"<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">\#(contents)</svg>"#
    return try asset(Data(source.utf8))
  }

  private func asset(_ bytes: Data) throws -> ImageAsset {
    let probed = probeImage(bytes, name: "logo")
    #expect(probed.problems == [])
    return try #require(probed.value)
  }

  private func page(_ assets: [ImageAsset]) -> Page {
    let items = assets.enumerated().map { index, asset in
      DisplayItem(
        .image(
          ImagePlacement(
            asset: asset,
            frame: Samples.box(10 + Double(index % 6) * 62, 20 + Double(index / 6) * 62, 60, 60))),
        StructureTag(.figure, order: index, alternative: "Logo \(index + 1)"))
    }
    return Page(size: Samples.size, items: items)
  }

  private func files(_ pages: [Page]) throws -> [[UInt8]] {
    try pages.map { try Samples.file(Samples.drawn([$0])) }
  }

  @Test("Each thing that an SVG may hold, alone and together")
  func drawings() throws {
    let assets = try Self.drawings.map { try svg($0.1) }
    let made = try files(assets.map { page([$0]) } + [page(assets)])
    let failures = try Conformance.failures(of: made)
    #expect(failures == [])
  }

  @Test("Pixels: opaque and transparent, grey, of a palette and of 16 bits")
  func pixels() throws {
    let assets = try Self.pictures.map { try asset($0) }
    let made = try files(assets.map { page([$0]) } + [page(assets)])
    let failures = try Conformance.failures(of: made)
    #expect(failures == [])
  }

  @Test(
    "A photograph within an SVG, in colours, grey and for print",
    .enabled(if: ExternalTool("pdftoppm").isPresent),
    arguments: ["-jpeg", "-gray", "-jpegcmyk"])
  func photographs(_ kind: String) throws {
    let page = try Samples.file(Samples.two())
    let photograph = try withFiles([page]) { files in
      let options = kind == "-gray" ? ["-jpeg", kind] : [kind]
      let size = ["-r", "20", "-singlefile"]
      _ = try ExternalTool("pdftoppm").run(options + size + [files[0], files[0]])
      return try Data(contentsOf: URL(filePath: files[0] + ".jpg"))
    }
    let encoded = photograph.base64EncodedString()
    let logo = try svg(
      #"<image width="90" height="90" href="data:image/jpeg;base64,\#(encoded)"/>"#)
    let failures = try Conformance.failures(of: files([self.page([logo])]))
    #expect(failures == [])
  }

  @Test("Pages that have a transparent logo in common, and one that is not")
  func alike() throws {
    let logo = try svg(Self.drawings[6].1)
    let pages = try Self.pictures.prefix(3).map { page([logo, try asset($0)]) }
    let drawn = try Samples.drawn(Array(pages), alike: true)
    let series = FileSeries.prepared(drawn, metadata: try Samples.metadata())
    let own = try #require(series.value)
    let failures = try Conformance.failures(of: (0..<own.count).map { own.file($0).value })
    #expect(failures == [])
  }

  private static let pictures = PNGSample.all.map { Data($0.bytes) }
}
