import Foundation

/// `:fr:spell`: a whole number in letters.
enum SpellFunction {
  /// Options `gender=f` (« vingt et une ») and `max=16`: beyond it, figures in the locale's form.
  static let spell = TextFunction(
    options: [
      "gender": .choice(NounGender.self),
      "max": .matching { text in Int(text).map { $0 >= 0 } ?? text.isEmpty },
    ]
  ) { input, errors in
    guard let number = input.operand?.number, let whole = wholeNumber(number) else { return nil }
    let gender = input.choice("gender", NounGender.masculine, reporting: &errors)
    if let most = most(input, &errors), whole > most {
      return MarkedText(formatNumber(number, NumberStyle(), input.conventions.numbers))
    }
    return NumberWords.words(for: whole, gender: gender).map { MarkedText($0) }
  }

  /// From zero to the greatest that has words; nil for any other.
  private static func wholeNumber(_ number: Decimal) -> Int? {
    guard number >= 0, number <= Decimal(NumberWords.greatest) else { return nil }
    let whole = NSDecimalNumber(decimal: number).intValue
    return Decimal(whole) == number ? whole : nil
  }

  private static func most(_ input: FunctionInput, _ errors: inout [MessageError]) -> Int? {
    guard let given = input.options.text("max"), !given.isEmpty else { return nil }
    if let most = Int(given), most >= 0 { return most }
    errors.append(MessageError(.badOption, "max"))
    return nil
  }
}
