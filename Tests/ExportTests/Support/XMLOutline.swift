import Foundation
import FoundationXML
import Testing

/// What a second reader of XML finds in a part: its elements, the letters of `w:t` and the numbers of notes.
final class XMLOutline: NSObject, XMLParserDelegate {
  /// An element as it begins.
  struct Element {
    var name: String
    var attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  private(set) var text = ""
  private var open: [String] = []
  private var notesNumbered = 0

  init(_ xml: String) throws {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    try #require(parser.parse(), "\(String(describing: parser.parserError))")
  }

  /// The values of `w:val` of all elements of a name.
  func values(_ name: String) -> [String] {
    elements.filter { $0.name == name }.compactMap { $0.attributes["w:val"] }
  }

  /// How many elements have a name.
  func count(_ name: String) -> Int { elements.count { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes))
    open.append(name)
    let isNumber =
      name == "w:footnoteRef"
      || name == "w:footnoteReference" && attributes["w:customMarkFollows"] == nil
    if isNumber {
      notesNumbered += 1
      text += "\(notesNumbered)"
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters letters: String) {
    if open.last == "w:t" { text += letters }
  }
}
