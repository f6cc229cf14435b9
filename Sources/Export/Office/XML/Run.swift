internal import Localization

/// Runs of WordprocessingML (`w:r`, ISO/IEC 29500-1, 17.3.2.25).
enum Run {
  /// The letters of a text; its line breaks end lines.
  static func text(_ text: String, _ look: RunLook) -> XMLElement {
    var children: [XMLElement] = []
    for (index, line) in text.writable.lines.enumerated() {
      if index > 0 { children.append(XMLElement("w:br")) }
      if line.isEmpty { continue }
      children.append(XMLElement("w:t", ["xml:space": "preserve"], text: line))
    }
    return run(look, children)
  }

  /// Goes to the next tab.
  static func tab(_ look: RunLook = RunLook()) -> XMLElement { run(look, [XMLElement("w:tab")]) }

  /// What a reader computes: `PAGE`, `NUMPAGES`.
  static func field(_ instruction: String, _ look: RunLook) -> XMLElement {
    XMLElement("w:fldSimple", ["w:instr": " \(instruction) "], [text("1", look)])
  }

  /// A beginning, middle or end of a field that holds more than letters.
  static func fieldMark(_ kind: String) -> XMLElement {
    run(RunLook(), [XMLElement("w:fldChar", ["w:fldCharType": kind])])
  }

  /// What computes such a field.
  static func instruction(_ text: String) -> XMLElement {
    run(RunLook(), [XMLElement("w:instrText", ["xml:space": "preserve"], text: " \(text) ")])
  }

  /// The call of a note; nil for the label that the word processor gives it: its number.
  static func noteCall(_ label: String?, note: Int, _ look: RunLook) -> XMLElement {
    var look = look
    look.style = .footnoteReference
    look.isSuperscript = false
    let reference = XMLElement(
      "w:footnoteReference", ["w:customMarkFollows": label.map { _ in "1" }, "w:id": "\(note)"])
    let mark = label.map { XMLElement("w:t", ["xml:space": "preserve"], text: $0.writable) }
    return run(look, [reference] + (mark.map { [$0] } ?? []))
  }

  /// The number of the note that holds it.
  static func noteNumber(_ look: RunLook) -> XMLElement {
    run(look, [XMLElement("w:footnoteRef")])
  }

  private static func run(_ look: RunLook, _ children: [XMLElement]) -> XMLElement {
    XMLElement("w:r", [:], (look.element.map { [$0] } ?? []) + children)
  }
}
