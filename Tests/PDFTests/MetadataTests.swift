import Foundation
import FoundationXML
import Testing

@testable import PDF

@Suite("What a file says of itself")
struct MetadataTests {
  /// Text by the names of the elements that it stands in.
  private final class Reader: NSObject, XMLParserDelegate {
    var texts: [String: String] = [:]
    private var path: [String] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) { path.append(name) }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) { path.removeLast() }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      texts[path.suffix(3).joined(separator: " "), default: ""] += string
    }
  }

  private func read(title: String) throws -> [String: String] {
    let packet = XMPPacket(try Samples.metadata(title: title))
    let (parser, reader) = (XMLParser(data: Data(packet.bytes)), Reader())
    parser.delegate = reader
    #expect(parser.parse())
    return reader.texts
  }

  @Test(
    "Any title comes out of the packet as it went in, but for what XML has not",
    arguments: [
      ("Certificat de participation", "Certificat de participation"),
      ("« R&D » <b>gras</b> ]]> \"q\" 'a'", "« R&D » <b>gras</b> ]]> \"q\" 'a'"),
      ("&amp; &#65;", "&amp; &#65;"), ("𓀀 ᐃᓄᒃ\u{A0}!", "𓀀 ᐃᓄᒃ\u{A0}!"),
      ("a\u{0}b\u{1F}c\u{FFFE}d\u{FFFF}", "abcd"),
    ])
  func titles(_ title: String, _ read: String) throws {
    #expect(try self.read(title: title)["dc:title rdf:Alt rdf:li"] == read)
  }

  @Test("Both standards, the language, and the day of issue in place of a clock")
  func facts() throws {
    let texts = try read(title: "Certificat")
    let description = "rdf:RDF rdf:Description "
    #expect(texts[description + "pdfaid:part"] == "2")
    #expect(texts[description + "pdfaid:conformance"] == "A")
    #expect(texts[description + "pdfuaid:part"] == "1")
    #expect(texts["dc:language rdf:Bag rdf:li"] == "fr-CA")
    #expect(texts[description + "xmp:CreateDate"] == "2026-08-14T00:00:00Z")
    #expect(texts[description + "pdf:Producer"] == "Parchemin")
  }
}
