/// A number under which a register knows a body.
public enum IdentifierKind: String, Hashable, Sendable, CaseIterable {
  /// Insee: 14 digits with a check digit.
  case siret
  /// Registraire des entreprises du Québec: 10 digits.
  case neq
  /// Répertoire national des associations (France): W and nine signs.
  case rna

  /// The key in the files.
  public var key: String { rawValue }

  /// Whether a number without spaces has the register's form.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .siret: isSIRET(text)
    case .neq: text.count == 10 && text.allSatisfy(isDigit)
    case .rna: text.count == 10 && text.hasPrefix("W") && text.dropFirst().allSatisfy(isDigit)
    }
  }

  /// Luhn's check (ISO/IEC 7812-1, annex B) over 14 digits; the establishments of La Poste (SIREN
  /// 356 000 000) have instead a sum of digits that is a multiple of five (Insee, SIRET definition).
  private func isSIRET(_ text: String) -> Bool {
    let digits = text.filter(isDigit).compactMap(\.wholeNumberValue)
    guard text.count == 14, digits.count == 14 else { return false }
    if text.hasPrefix("356000000"), digits.reduce(0, +) % 5 == 0 { return true }
    let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
      let weighted = digit.offset % 2 == 1 ? digit.element * 2 : digit.element
      return sum + (weighted > 9 ? weighted - 9 : weighted)
    }
    return sum % 10 == 0
  }

  private func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
