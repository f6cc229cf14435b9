import Foundation

/// The text of each marked sequence of a page, as a screen reader takes it from the file: letters by
/// ToUnicode, and ActualText in place of what it stands for.
struct PageMarks {
  /// Text by the number of the mark (MCID).
  private(set) var texts: [Int: String] = [:]
  /// Text that is drawn outside every mark that is read: artifacts.
  private(set) var artifacts: [String] = []
  /// A mark that is open: its number, and whether its text is given already.
  private var open: [(number: Int?, isReplaced: Bool)] = []
  private var font = ""
  private let fonts: [String: FontLetters]

  /// Reads a page.
  init(_ page: [String: Any], of file: QPDFFile) {
    let named = file.dictionary(file.dictionary(page["/Resources"])["/Font"])
    fonts = named.mapValues { FontLetters($0, of: file) }
    let content = file.items(page["/Contents"]).flatMap { part -> [UInt8] in
      file.content(part) + [0x0A]
    }
    var scanner = ContentScanner(content)
    var operands: [ContentToken] = []
    while let token = scanner.next() {
      if case .word(let word) = token, Double(word) == nil {
        perform(word, operands)
        operands = []
      } else {
        operands.append(token)
      }
    }
  }

  private mutating func perform(_ word: String, _ operands: [ContentToken]) {
    switch word {
    case "BMC": begin(nil)
    case "BDC": begin(operands.last)
    case "EMC": _ = open.popLast()
    case "Tf": if case .name(let name) = operands.first { font = "/" + name }
    case "Tj", "TJ":
      if open.contains(where: \.isReplaced) { return }
      let bytes = operands.flatMap(\.shown)
      append(bytes.map { fonts[font]?.text($0) ?? "?" }.joined())
    default: break
    }
  }

  private mutating func begin(_ properties: ContentToken?) {
    var number: Int?
    if case .word(let digits) = properties?["MCID"] { number = Int(digits) }
    open.append((number, false))
    guard case .bytes(let bytes) = properties?["ActualText"] else { return }
    append(utf16Text(bytes))
    open[open.count - 1].isReplaced = true
  }

  private mutating func append(_ text: String) {
    if let number = open.last(where: { $0.number != nil })?.number {
      texts[number, default: ""] += text
    } else {
      artifacts.append(text)
    }
  }
}

/// Which letters a font's codes stand for, by its ToUnicode (ISO 32000-1, 9.10.3).
private struct FontLetters {
  private var letters: [Int: String] = [:]
  private let bytesPerCode: Int

  init(_ object: Any, of file: QPDFFile) {
    let font = file.dictionary(object)
    bytesPerCode = font["/Subtype"] as? String == "/Type0" ? 2 : 1
    let map = String(decoding: file.content(font["/ToUnicode"]), as: UTF8.self)
    for line in map.split(separator: "\n") {
      if let pair = line.wholeMatch(of: /<([0-9a-f]+)> <([0-9a-f]+)>/) {
        letters[Int(pair.1, radix: 16) ?? -1] = utf16Text(hexadecimalBytes(String(pair.2)))
      }
    }
  }

  func text(_ bytes: [UInt8]) -> String {
    stride(from: 0, to: bytes.count - bytesPerCode + 1, by: bytesPerCode).map { start in
      let code = bytes[start..<start + bytesPerCode].reduce(0) { $0 << 8 | Int($1) }
      return letters[code] ?? "?"
    }.joined()
  }
}
