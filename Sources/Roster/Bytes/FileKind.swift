/// What a file is that is no member list, told by its first bytes.
enum FileKind: String, Hashable, Sendable, CaseIterable {
  case pdf
  case image
  /// A workbook: .xlsx and .ods are ZIP archives.
  case workbook
  /// A workbook of Excel before 2007, an OLE container.
  case oldWorkbook = "old-workbook"
  case webPage = "web-page"
  case richText = "rich-text"
  /// Excel's « Texte Unicode ».
  case utf16 = "utf-16"
  case binary

  /// The kind of a file that is no text of one byte an ASCII character; nil for one that may be a list.
  init?(of bytes: [UInt8]) {
    if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = known.kind
    } else if bytes.contains(0) {
      self = .binary
    } else {
      return nil
    }
  }

  /// First bytes, from each format's specification (PDF: ISO 32000-1, 7.5.2; PNG: RFC 2083, 3.1; JPEG:
  /// ITU-T T.81, B.1.1.3; GIF89a; RIFF for WebP; ZIP: APPNOTE 4.3.7; OLE: MS-CFB 2.2; RTF 1.9.1;
  /// UTF-16: Unicode, 23.8).
  private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
    (Array("%PDF".utf8), .pdf),
    ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image), (Array("RIFF".utf8), .image),
    ([0x50, 0x4B, 0x03, 0x04], .workbook), ([0x50, 0x4B, 0x05, 0x06], .workbook),
    ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbook),
    (Array("<!DOCTYPE".utf8), .webPage), (Array("<!doctype".utf8), .webPage),
    (Array("<html".utf8), .webPage), (Array("<?xml".utf8), .webPage), (Array("<svg".utf8), .image),
    (Array("{\\rtf".utf8), .richText),
    ([0xFF, 0xFE], .utf16), ([0xFE, 0xFF], .utf16),
  ]
}
