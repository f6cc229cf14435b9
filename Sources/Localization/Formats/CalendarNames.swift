/// Names of months and weekdays: lower case, as both variants write them in running text (OQLF, BDL
/// 1242; Imprimerie nationale).
enum CalendarNames {
  /// January first.
  static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]

  /// For tables only. CLDR 47 fr-CA; its fr has « juil. », both variants here use « juill. » (OQLF and
  /// the Imprimerie nationale agree).
  static let abbreviatedMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
    "déc.",
  ]

  /// Sunday first.
  static let weekdays = [
    "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
  ]

  /// For tables only (OQLF 23617, abbreviations of three letters; CLDR 47, `fr`).
  static let abbreviatedWeekdays = ["dim.", "lun.", "mar.", "mer.", "jeu.", "ven.", "sam."]

  /// The weekday of a date, 0 for Sunday: Sakamoto's method (comp.lang.c, 1992), Gregorian calendar.
  static func weekday(of date: CalendarDay) -> Int {
    let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    let year = date.month < 3 ? date.year - 1 : date.year
    let day = year + year / 4 - year / 100 + year / 400 + offsets[date.month - 1] + date.day
    return day % 7
  }
}
