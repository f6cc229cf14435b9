import Foundation

extension String {
  /// The text in Unicode Normalization Form C.
  ///
  /// Text of which no character stands at U+0300 or beyond is in that form already (UAX #15, section
  /// 5.12, "Legacy Encodings": Latin-1 text is unaffected); in UTF-8 those characters begin with a byte from 0xCC on.
  var nfc: String {
    utf8.allSatisfy { $0 < 0xCC } ? self : precomposedStringWithCanonicalMapping
  }
}
