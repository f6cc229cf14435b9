import Document
import Drawing
import Foundation
import Problems
import TestSupport
import Testing

@Suite("Pictures that are refused")
struct ImageProbeTests {
  private func codes(_ bytes: Data) -> [String] {
    let probed = probeImage(bytes, name: "logo")
    #expect((probed.value == nil) == !probed.problems.isEmpty)
    #expect(probed.problems.allSatisfy { $0.place?.file == "logo" })
    return probed.problems.map(\.code)
  }

  private func codes(svg contents: String) -> [String] {
    codes(Pictures.svg(#"viewBox="0 0 9 9" xmlns:xlink="http://www.w3.org/1999/xlink""#, contents))
  }

  @Test(
    "What is not SVG or PNG is named for what it is",
    arguments: [
      ("%PDF-1.7\n", "pdf"), ("GIF89a", "gif"), ("RIFF\0\0\0\0WEBPVP8 ", "webp"),
      ("BM\0\0", "bmp"), ("%!PS-Adobe-3.0 EPSF-3.0", "postscript"), ("PK\u{3}\u{4}", "zip"),
      ("", "empty"), (" \n", "empty"), ("Bonjour", "text"), ("\0\u{1}\u{2}", "unknown"),
      ("<!DOCTYPE html><html><body/></html>", "text"), ("<note/>", "text"),
    ])
  func kinds(_ text: String, _ kind: String) {
    let probed = probeImage(Data(text.utf8), name: "logo.png")
    #expect(probed.value == nil)
    #expect(probed.problems.map(\.code) == ["drawing.not-an-image"])
    #expect(probed.problems.first?.arguments["kind"] == .text(kind))
  }

  @Test(
    "The same for bytes that are no text",
    arguments: [
      ([0xFF, 0xD8, 0xFF, 0xE0], "jpeg"), ([0x49, 0x49, 0x2A, 0], "tiff"),
      ([0x1F, 0x8B, 8], "svgz"),
    ] as [([UInt8], String)])
  func binaryKinds(_ bytes: [UInt8], _ kind: String) {
    let problems = probeImage(Data(bytes), name: "logo.svg").problems
    #expect(problems.first?.arguments["kind"] == .text(kind))
  }

  @Test("A PNG cut short is broken, wherever it is cut")
  func cutPNG() {
    let whole = Pictures.png(["RGB", "KKK"])
    #expect(codes(whole) == [])
    for length in [8, 20, 30, whole.count / 2, whole.count - 16] {
      #expect(codes(whole.prefix(length)) == ["drawing.image-broken"], "cut at \(length)")
    }
  }

  @Test("A PNG that claims to be huge is refused before it is decoded")
  func hugePNG() {
    var bytes = Pictures.png(["RGB"])
    bytes.replaceSubrange(16..<24, with: [0, 0, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF])
    #expect(codes(bytes) == ["drawing.image-too-large"])
    bytes.replaceSubrange(16..<24, with: [0, 0, 0, 0, 0, 0, 0, 1])
    #expect(codes(bytes) == ["drawing.image-broken"])
  }

  @Test("A file of more than 16 MiB is refused unread")
  func hugeFile() {
    #expect(codes(Data(repeating: 0x20, count: 16 << 20 | 1)) == ["drawing.image-too-large"])
  }

  @Test("What leaves the paper white is blank")
  func blank() {
    #expect(codes(Pictures.png(["__", "__"])) == ["drawing.image-blank"])
    #expect(codes(Pictures.png(["..", ".."])) == ["drawing.image-blank"])
    #expect(codes(svg: "") == ["drawing.image-blank"])
    #expect(codes(svg: #"<rect width="9" height="9" fill="white"/>"#) == ["drawing.image-blank"])
    #expect(codes(svg: #"<rect x="20" width="9" height="9"/>"#) == ["drawing.image-blank"])
  }

  @Test("An SVG without a size cannot be placed; percentages are none")
  func sizeless() {
    let square = #"<rect width="9" height="9"/>"#
    #expect(codes(Pictures.svg("", square)) == ["drawing.svg-size"])
    #expect(codes(Pictures.svg(#"width="100%" height="100%""#, square)) == ["drawing.svg-size"])
    #expect(codes(Pictures.svg(#"width="9" height="9""#, square)) == [])
  }

  @Test(
    "An SVG must hold all that it draws",
    arguments: [
      ("<script>alert(1)</script>", ["drawing.svg-script"]),
      ("<svg:script xmlns:svg='http://www.w3.org/2000/svg'/>", ["drawing.svg-script"]),
      ("<text x='1' y='8'>CJS</text>", ["drawing.svg-text"]),
      ("<image href='photo.jpg' width='9' height='9'/>", ["drawing.svg-external"]),
      ("<image xlink:href='https://x.example/a.png'/>", ["drawing.svg-external"]),
      ("<image xlink:href='/etc/passwd'/>", ["drawing.svg-external"]),
      ("<use xlink:href='autre.svg#a'/>", ["drawing.svg-external"]),
      ("<image href='data:image/svg+xml;base64,AAAA'/>", ["drawing.svg-external"]),
      (
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='a'/>",
        ["drawing.svg-external"]
      ),
      ("<style>@import 'a.css';</style>", ["drawing.svg-external"]),
      ("<style>rect { fill: URL( \"b.svg#x\" ) }</style>", ["drawing.svg-external"]),
      ("<rect style='fill:url(b.svg#x)' width='9' height='9'/>", ["drawing.svg-external"]),
      ("<script/><text/><script/><text/>", ["drawing.svg-script", "drawing.svg-text"]),
    ])
  func contents(_ contents: String, _ expected: [String]) {
    #expect(codes(svg: contents + #"<rect width="9" height="9"/>"#) == expected)
  }

  @Test(
    "References within the file are sound, and so are links, which draw nothing",
    arguments: [
      "<defs><path id='a' d='M0 0h9v9z'/></defs><use xlink:href='#a'/>",
      "<linearGradient id='g'><stop stop-color='red'/></linearGradient><path d='M0 0h9v9z' fill='url(#g)'/>",
      "<a href='https://cjs.example'><path d='M0 0h9v9z'/></a>",
      "<style>path { fill: url('#g') red }</style><path d='M0 0h9v9z'/>",
    ])
  func inside(_ contents: String) { #expect(codes(svg: contents) == []) }

  @Test("The document type that drawing programs write is no external reference; an entity is")
  func declarations() {
    let body =
      #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>"#
    let type = #""-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd""#
    let plain = "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC \(type)>\n" + body
    #expect(codes(Data(plain.utf8)) == [])
    let internalEntity = "<!DOCTYPE svg [<!ENTITY ns \"http://x.example\">]>" + body
    #expect(codes(Data(internalEntity.utf8)) == [])
    let file = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + body
    #expect(codes(Data(file.utf8)) == ["drawing.svg-external"])
    let sheet = "<?xml-stylesheet href='a.css'?>" + body
    #expect(codes(Data(sheet.utf8)) == ["drawing.svg-external"])
  }

  @Test("Entities that multiply are refused in bounded memory")
  func multiplyingEntities() {
    let levels = (1...12).map { level in
      "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
    }
    let bomb = "<!DOCTYPE svg [<!ENTITY e0 \"aaaaaaaaaa\">\(levels.joined())]><svg>&e12;</svg>"
    #expect(codes(Data(bomb.utf8)) == ["drawing.image-broken"])
  }

  @Test("A broken SVG says where it breaks")
  func brokenSVG() {
    let probed = probeImage(Data("<svg>\n<path></svg>".utf8), name: "logo.svg")
    #expect(probed.problems.map(\.code) == ["drawing.image-broken"])
    #expect(probed.problems.first?.place?.line == 2)
  }

  @Test("Random bytes are refused and crash nothing")
  func noise() {
    var generator = FixedRandom(seed: 2026)
    for start in [
      "", "<svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>", "\u{89}",
    ] {
      for _ in 0..<50 {
        let noise = (0..<200).map { _ in UInt8.random(in: 0...255, using: &generator) }
        #expect(!codes(Data(start.utf8) + noise).isEmpty)
      }
    }
  }
}
