import CExpat
import Foundation
import Problems

/// Reads an SVG once, as a stream, for what a document must not depend on.
///
/// Refused are scripts, text (its fonts would be the machine's), and whatever would come from another
/// file: `href` other than to `#…` or to a picture within the file, `url(…)` likewise, `@import`,
/// stylesheets, external entities. librsvg would load none of them, and print the logo without.
final class SVGScanner {
  private let parser: XML_Parser
  private let file: Place
  private var problems: [Problem] = []
  private var style: String?
  private var root: String?

  /// The problems of a file, each sort once, at its first place.
  static func scan(_ bytes: Data, _ file: Place) -> [Problem] {
    guard let scanner = SVGScanner(file) else { return [] }
    return scanner.scan(bytes)
  }

  private init?(_ file: Place) {
    guard let parser = XML_ParserCreate(nil) else { return nil }
    self.parser = parser
    self.file = file
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    listen()
  }

  deinit { XML_ParserFree(parser) }

  private func scan(_ bytes: Data) -> [Problem] {
    let isWhole = bytes.withUnsafeBytes { buffer in
      XML_Parse(
        parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(buffer.count), 1)
    }
    if root != nil, root != "svg" {
      return [DrawingProblem.notAnImage.problem(at: file, ["kind": "text"])]
    }
    if isWhole == XML_STATUS_ERROR { report(.imageBroken, ["format": "svg"]) }
    return problems
  }

  func start(_ element: String, _ attributes: [(name: String, value: String)]) {
    let tag = element.local
    if root == nil { root = tag }
    switch tag {
    case "script": report(.svgScript)
    case "text", "flowRoot": report(.svgText)
    case "style": style = ""
    default: break
    }
    for (name, value) in attributes {
      if name.local == "href", tag != "a" { check(reference: value) }
      if value.utf8.contains(UInt8(ascii: "(")) { check(css: value) }
    }
  }

  func end(_ element: String) {
    guard element.local == "style", let text = style else { return }
    style = nil
    check(css: text)
  }

  func characters(_ text: String) { style?.append(text) }

  /// An `xml-stylesheet`.
  func instruction(_ target: String) {
    if target == "xml-stylesheet" { report(.svgExternal, ["reference": .text(target)]) }
  }

  /// An entity of the document type declaration that is a file.
  func externalEntity(_ address: String) {
    report(.svgExternal, ["reference": .text(String(address.prefix(Self.shown)))])
  }

  private func check(css text: String) {
    for reference in CSSReferences.all(in: text) { check(reference: reference) }
  }

  private func check(reference: String) {
    let address = reference.trimmingCharacters(in: .whitespacesAndNewlines)
    let start = address.prefix(Self.shown).lowercased()
    let isInside = Self.inside.contains { start.hasPrefix($0) }
    if !address.isEmpty, !isInside { externalEntity(address) }
  }

  private func report(_ code: DrawingProblem, _ arguments: [String: Problem.Value] = [:]) {
    guard !problems.contains(where: { $0.code == code.rawValue }) else { return }
    var place = file
    place.line = Int(XML_GetCurrentLineNumber(parser))
    place.column = Int(XML_GetCurrentColumnNumber(parser)) + 1
    problems.append(code.problem(at: place, arguments))
  }

  /// How the references begin that stay within the file; an SVG within an SVG would pass unread.
  private static let inside = [
    "#", "data:image/png", "data:image/jpeg", "data:image/jpg", "data:image/gif",
  ]
  /// How much of a reference a message shows, in characters.
  private static let shown = 80
}

extension SVGScanner {
  /// Expat's callbacks, each of which finds the scanner in its user data.
  private func listen() {
    XML_SetElementHandler(
      parser,
      { scanner, name, attributes in
        SVGScanner.of(scanner)?.start(text(name), pairs(attributes))
      },
      { scanner, name in SVGScanner.of(scanner)?.end(text(name)) })
    XML_SetCharacterDataHandler(parser) { scanner, characters, count in
      let bytes = UnsafeRawBufferPointer(start: characters, count: Int(count))
      SVGScanner.of(scanner)?.characters(String(decoding: bytes, as: UTF8.self))
    }
    XML_SetProcessingInstructionHandler(parser) { scanner, target, _ in
      SVGScanner.of(scanner)?.instruction(text(target))
    }
    XML_SetEntityDeclHandler(parser) { scanner, _, _, _, _, _, address, _, _ in
      if address != nil { SVGScanner.of(scanner)?.externalEntity(text(address)) }
    }
  }

  private static func of(_ userData: UnsafeMutableRawPointer?) -> SVGScanner? {
    userData.map { Unmanaged<SVGScanner>.fromOpaque($0).takeUnretainedValue() }
  }
}

private func text(_ characters: UnsafePointer<CChar>?) -> String {
  characters.map { String(cString: $0) } ?? ""
}

/// Expat's list: name, value, name, value, nil.
private func pairs(
  _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) -> [(name: String, value: String)] {
  var pairs: [(name: String, value: String)] = []
  var at = list
  while let name = at?.pointee {
    pairs.append((text(name), text(at?[1])))
    at = at?.advanced(by: 2)
  }
  return pairs
}

extension String {
  /// The name without its prefix: `href` of `xlink:href`.
  fileprivate var local: String {
    lastIndex(of: ":").map { String(self[index(after: $0)...]) } ?? self
  }
}
