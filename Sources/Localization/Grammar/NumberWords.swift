/// Whole numbers in letters, in the traditional spelling (OQLF, « L’écriture des nombres en lettres »; the
/// 1990 hyphens throughout are as right, but not what these papers were worded in).
enum NumberWords {
  /// The greatest number that has words here.
  static let greatest = 999_999_999_999

  /// `vingt et une`, `quatre-vingts`, `deux mille`; nil below zero and above `greatest`.
  static func words(for number: Int, gender: NounGender = .masculine) -> String? {
    guard (0...greatest).contains(number) else { return nil }
    if number == 0 { return small[0] }
    let (millions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000)
    return (millionWords(millions) + thousandWords(rest, gender)).joined(separator: " ")
  }

  private static func millionWords(_ millions: Int) -> [String] {
    let (milliards, rest) = millions.quotientAndRemainder(dividingBy: 1000)
    return counted(milliards, "milliard") + counted(rest, "million")
  }

  /// « Million » and « milliard » are nouns: they take an s, and « vingt » and « cent » before them too.
  private static func counted(_ number: Int, _ noun: String) -> [String] {
    guard number > 0 else { return [] }
    return [hundredWords(number, .masculine, isLast: true), number > 1 ? noun + "s" : noun]
  }

  private static func thousandWords(_ number: Int, _ gender: NounGender) -> [String] {
    let (thousands, rest) = number.quotientAndRemainder(dividingBy: 1000)
    let many = thousands > 1 ? [hundredWords(thousands, .masculine, isLast: false)] : []
    let few = rest > 0 ? [hundredWords(rest, gender, isLast: true)] : []
    return many + (thousands > 0 ? ["mille"] : []) + few
  }

  /// 1 to 999. `isLast`: no numeral follows, so « vingt » and « cent » that are multiplied take an s.
  private static func hundredWords(_ number: Int, _ gender: NounGender, isLast: Bool) -> String {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    let cent = hundreds > 1 && rest == 0 && isLast ? "cents" : "cent"
    let head = hundreds == 0 ? [] : hundreds == 1 ? [cent] : [small[hundreds], cent]
    let tail = rest == 0 ? [] : [belowHundred(rest, gender, isLast: isLast)]
    return (head + tail).joined(separator: " ")
  }

  private static func belowHundred(_ number: Int, _ gender: NounGender, isLast: Bool) -> String {
    if number == 1 { return one(gender) }
    if number < 17 { return small[number] }
    if number == 80 { return isLast ? "quatre-vingts" : "quatre-vingt" }
    let (ten, unit) = base(of: number)
    if unit == 0 { return ten }
    let word = unit == 1 ? one(gender) : small[unit]
    return (unit == 1 || unit == 11) && number < 80 ? "\(ten) et \(word)" : "\(ten)-\(word)"
  }

  /// The ten that a number counts from and what is added: 75 is soixante and 15, 91 quatre-vingt and 11.
  private static func base(of number: Int) -> (ten: String, unit: Int) {
    let step = number < 70 ? number / 10 : number < 80 ? 6 : 8
    return (tens[step], number - step * 10)
  }

  private static func one(_ gender: NounGender) -> String { gender == .feminine ? "une" : "un" }

  private static let small = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
    "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
  ]
  private static let tens = [
    "", "dix", "vingt", "trente", "quarante", "cinquante", "soixante", "", "quatre-vingt",
  ]
}
