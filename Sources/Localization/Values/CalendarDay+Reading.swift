import Foundation

extension CalendarDay {
  /// What a date typed by a person says.
  public enum Reading: Hashable, Sendable {
    /// One day.
    case day(CalendarDay)
    /// Two days, day first and month first: `03/04/2026` in a list that may come from anywhere.
    case ambiguous(dayFirst: CalendarDay, monthFirst: CalendarDay)
    /// No date, or a day that does not exist.
    case none
  }

  /// Reads a date as people type it in French: `2026-07-01`, `2026/07/01`, `1er juillet 2026`,
  /// `mercredi 1 juill. 2026`, `31/07/2026`, `31.07.2026`.
  ///
  /// A form with the year first, or with the month in letters, has one meaning (ISO 8601; OQLF,
  /// « Écriture des dates »). Day and month in figures before the year have one meaning only where
  /// one of the two is above 12 or both are equal. Years have four digits.
  public static func reading(_ text: String) -> Reading {
    let words = text.precomposedStringWithCompatibilityMapping.lowercased()
      .folding(options: [.diacriticInsensitive], locale: Locale(identifier: "fr"))
      .split { !$0.isLetter && !$0.isASCIIDigit }.map(String.init)
    let parts =
      words.first.map { weekdays.contains($0) || $0 == "le" } == true
      ? words.drop { weekdays.contains($0) || $0 == "le" } : words[...]
    guard parts.count == 3 else { return .none }
    return inLetters(Array(parts)) ?? inFigures(Array(parts))
  }

  /// `1er juillet 2026`; nil where the middle is no word.
  private static func inLetters(_ parts: [String]) -> Reading? {
    guard parts[1].allSatisfy(\.isLetter) else { return nil }
    let day = parts[0] == "1er" ? "1" : parts[0]
    guard let month = month(named: parts[1]) else { return Reading.none }
    return one(year: parts[2], month: String(month), day: day)
  }

  private static func inFigures(_ parts: [String]) -> Reading {
    if parts[0].count == 4 { return one(year: parts[0], month: parts[1], day: parts[2]) }
    let dayFirst = day(year: parts[2], month: parts[1], day: parts[0])
    let monthFirst = day(year: parts[2], month: parts[0], day: parts[1])
    switch (dayFirst, monthFirst) {
    case (let a?, let b?): return a == b ? .day(a) : .ambiguous(dayFirst: a, monthFirst: b)
    case (let a?, nil): return .day(a)
    case (nil, let b?): return .day(b)
    case (nil, nil): return .none
    }
  }

  private static func one(year: String, month: String, day: String) -> Reading {
    self.day(year: year, month: month, day: day).map(Reading.day) ?? .none
  }

  private static func day(year: String, month: String, day: String) -> CalendarDay? {
    guard year.count == 4, month.count <= 2, day.count <= 2, let year = Int(year),
      let month = Int(month), let day = Int(day)
    else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// A month by its name or a beginning of at least three letters that no other month shares:
  /// `juill`, `sept`, `fevr`.
  private static func month(named name: String) -> Int? {
    guard name.count >= 3 else { return nil }
    let matches = months.indices.filter { months[$0].hasPrefix(name) }
    return matches.count == 1 ? matches.first.map { $0 + 1 } : nil
  }

  /// Folded as the text is.
  private static let months = [
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre",
    "octobre", "novembre", "decembre",
  ]

  private static let weekdays: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
  ]
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
