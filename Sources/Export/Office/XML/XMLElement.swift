/// An element of XML, written without any space that is not text.
struct XMLElement: Sendable {
  /// What an element holds.
  enum Node: Sendable {
    case element(XMLElement)
    case text(String)
  }

  /// With its prefix: `w:p`.
  let name: String
  private let attributes: [(name: String, value: String)]
  private var nodes: [Node] = []

  /// An element that holds elements; attributes of no value are left out.
  init(
    _ name: String, _ attributes: KeyValuePairs<String, String?> = [:],
    _ children: [XMLElement] = []
  ) {
    self.name = name
    self.attributes = attributes.compactMap { key, value in value.map { (key, $0) } }
    nodes = children.map(Node.element)
  }

  /// An element that holds text.
  init(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String) {
    self.init(name, attributes)
    nodes = [.text(text)]
  }

  /// Adds an element at the end.
  mutating func append(_ child: XMLElement) { nodes.append(.element(child)) }

  /// The bytes of a file of which this is the root.
  var file: [UInt8] {
    var text = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n"
    write(to: &text)
    return Array(text.utf8)
  }

  private func write(to output: inout String) {
    output += "<" + name
    for attribute in attributes {
      output += " \(attribute.name)=\"\(attribute.value.escaped)\""
    }
    guard !nodes.isEmpty else { return output += "/>" }
    output += ">"
    for node in nodes {
      switch node {
      case .element(let element): element.write(to: &output)
      case .text(let text): output += text.escaped
      }
    }
    output += "</\(name)>"
  }
}

extension String {
  /// With the signs of markup as references (XML 1.0, 2.4), and without what XML has no form for.
  fileprivate var escaped: String {
    var result = ""
    for scalar in writable.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
