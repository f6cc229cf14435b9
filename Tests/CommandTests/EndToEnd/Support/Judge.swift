import Foundation
import TestSupport
import Testing

/// The programs that judge our papers from outside.
enum Judge {
  /// Whether all of them are here; tests that need them are skipped by name elsewhere.
  static func isPresent(_ names: String...) -> Bool {
    names.allSatisfy { FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0) }
  }

  /// The text of a file, or of one page of a print file, as it is read aloud: in the order of its
  /// structure, NFC, spaces folded.
  static func text(_ file: String, page: Int? = nil) throws -> String {
    if let page { return try papers(file)[page - 1] }
    return try #require(try TagTree(of: file), "\(file) has no structure").plain
  }

  /// The text of each paper of a print file, in the order of its pages.
  static func papers(_ file: String) throws -> [String] {
    let tree = try #require(try TagTree(of: file), "\(file) has no structure")
    return tree.children.filter { $0.role == "Sect" }.map(\.plain)
  }

  /// The words that copy out of a file, in the order of the alphabet: what lies over what is drawn last,
  /// whatever the order of reading.
  static func copiedWords(_ file: String, page: Int = 1) throws -> [String] {
    let pages = ["-f", "\(page)", "-l", "\(page)"]
    let text = plain(try output("pdftotext", ["-raw", "-nopgbrk"] + pages + [file, "-"]))
    return text.split(separator: " ").map(String.init).sorted()
  }

  /// The text in the order of reading, where lines run from right to left too; marks of direction left out.
  static func flowingText(_ file: String) throws -> String {
    let marks: ClosedRange<Unicode.Scalar> = "\u{202A}"..."\u{202E}"
    let text = try output("pdftotext", [file, "-"])
    return plain(
      String(String.UnicodeScalarView(text.unicodeScalars.filter { !marks.contains($0) })))
  }

  /// Text in NFC, with spaces folded and a line break after a hyphen joined.
  static func plain(_ text: String) -> String {
    let joined = text.replacing(/-\n/, with: "-")
    return joined.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .precomposedStringWithCanonicalMapping
  }

  /// Whether qpdf finds nothing to say against a file.
  static func isSound(_ file: String) throws -> Bool {
    try run("qpdf", ["--check", file]).status == 0
  }

  /// What pdfinfo says, by its own labels.
  static func facts(_ file: String) throws -> [String: String] {
    let lines = try output("pdfinfo", [file]).split(separator: "\n")
    let pairs = lines.map { line in
      let parts = line.split(separator: ":", maxSplits: 1).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Each font of a file: its name, and whether it is embedded, subset and mapped to letters.
  static func fonts(_ file: String) throws -> [(name: String, isComplete: Bool)] {
    try output("pdffonts", [file]).split(separator: "\n").dropFirst(2).map { line in
      let words = line.split(separator: " ")
      return (String(words.first ?? ""), words.suffix(5).prefix(3) == ["yes", "yes", "yes"])
    }
  }

  /// What the codes on the first page of a file say.
  static func codes(_ file: String) throws -> [String] {
    let folder = try TemporaryFolder()
    _ = try run(
      "pdftoppm", ["-r", "200", "-png", "-singlefile", file, folder.path("page")])
    // The fine curves of the frame pass for a bar code: only QR codes are asked for.
    return try output(
      "zbarimg", ["-q", "--raw", "-Sdisable", "-Sqrcode.enable", folder.path("page.png")]
    )
    .split(separator: "\n").map(String.init)
  }

  /// Whether every dot of the first page has as much red as green and blue.
  static func isGrey(_ file: String, scratch folder: TemporaryFolder) throws -> Bool {
    _ = try run("pdftoppm", ["-r", "60", "-singlefile", file, folder.path("page")])
    guard let picture = folder.bytes("page.ppm") else { return false }
    // A binary PPM (netpbm) has its dots last, three bytes each; its head is under 60 bytes.
    let dots = [UInt8](picture.suffix(picture.count / 3 * 3 - 60))
    return stride(from: 0, to: dots.count - 2, by: 3).allSatisfy { dot in
      Set(dots[dot..<dot + 3]).count == 1
    }
  }

  private static func output(_ tool: String, _ arguments: [String]) throws -> String {
    try run(tool, arguments).output
  }

  private static func run(
    _ tool: String, _ arguments: [String]
  ) throws -> (status: Int32, output: String) {
    let run = try ExternalTool(tool).run(arguments)
    return (run.status, String(decoding: run.output, as: UTF8.self))
  }
}
