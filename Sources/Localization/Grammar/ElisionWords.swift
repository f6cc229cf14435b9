/// Words in a vowel of which no rule tells whether « de » elides before them. Lower case.
enum ElisionWords {
  /// A vowel that behaves as a consonant (OQLF 21745, « Élision interdite »: onze, oui, y of foreign words,
  /// ouistiti, uhlan, ululer; Académie, 9e éd., for the others).
  static let never: Set<String> = [
    "onze", "onzième", "onzièmes", "onzaine", "oui", "ouistiti", "ouistitis", "uhlan", "uhlans",
    "ululement", "ululements", "ululer", "yaourt", "yaourts", "yogourt", "yogourts", "yacht",
    "yachts", "yoga", "yole", "iota", "ioan", "ouah", "un-deux",
  ]

  /// Heads of words with a semi-consonant before which usage elides all the same (OQLF 21745: yeux, yeuse;
  /// Académie, 9e éd.: ouest, ouïe, ouïr, ouate, ouaille).
  static let always: [String] = [
    "yeux", "yeuse", "yèble", "ouest", "ouïe", "ouïr", "ouï", "ouate", "ouaille",
  ]
}
