internal import CPango
internal import Document
internal import Localization
internal import Problems

extension Typesetter {
  /// The face for a whole text: the style's own where it has every letter, else the first of its
  /// script's fallbacks that does; nil, with the problem, where none has.
  ///
  /// The whole text changes face, never one letter of a name (design decision 2).
  mutating func faceChoice(for text: String, _ style: TextStyle) -> LoadedFace? {
    guard let own = fonts.face(style.font) else {
      reportMissingFont(style.font)
      return nil
    }
    let missing = own.missing(in: drawn(text, style))
    guard let first = missing.first else { return own }
    return substitute(for: own, text: drawn(text, style), style, script: scriptCode(first))
      ?? refuse(missing)
  }

  /// The face for a piece of that text: its italic or bold where the marks ask for one.
  func face(for marks: Set<MarkedText.Mark>, in choice: LoadedFace) -> LoadedFace {
    let style = marks.contains(.strong) ? "Bold" : marks.contains(.emphasis) ? "Italic" : nil
    return style.flatMap {
      fonts.face(FontReference(family: choice.reference.family, style: $0))
    } ?? choice
  }

  private mutating func substitute(
    for own: LoadedFace, text: String, _ style: TextStyle, script: String
  ) -> LoadedFace? {
    let candidates = fonts.catalogue.fallbacks(forScript: script).compactMap { family in
      fonts.face(FontReference(family: family, style: style.font.style))
        ?? fonts.face(FontReference(family: family))
    }
    guard let other = candidates.first(where: { $0.missing(in: text).isEmpty }) else { return nil }
    report(
      LayoutProblem.fontSubstituted, .warning,
      ["asked": .text(own.reference.family), "used": .text(other.reference.family)])
    return other
  }

  private mutating func refuse(_ missing: [Unicode.Scalar]) -> LoadedFace? {
    for scalar in missing {
      report(
        LayoutProblem.missingCharacter, .error,
        [
          "character": .text(String(scalar)), "code": .text(scalar.notation),
          "name": .text(scalar.properties.name ?? ""),
        ])
    }
    return nil
  }

  private mutating func reportMissingFont(_ font: FontReference) {
    if let file = fonts.file(font) {
      return report(LayoutProblem.badFont, .error, ["file": .text(file.path)])
    }
    let package = fonts.catalogue.families.first { $0.name == font.family }?.package ?? ""
    report(
      LayoutProblem.missingFont, .error,
      ["family": .text(font.family), "style": .text(font.style), "package": .text(package)])
  }

  private func drawn(_ text: String, _ style: TextStyle) -> String {
    style.letterCase == .capitals ? text.uppercased() : text
  }

  private func scriptCode(_ scalar: Unicode.Scalar) -> String {
    let code = g_unicode_script_to_iso15924(g_unichar_get_script(scalar.value))
    return String(decoding: (0..<4).map { UInt8(code >> (8 * (3 - $0)) & 0xFF) }, as: UTF8.self)
  }
}
