/// Words of which no rule tells whether « de » elides before them. Lower case.
enum ElisionWords {
  /// A vowel that behaves as a consonant (OQLF 21745: onze, oui, foreign y; ouistiti, uhlan, ululer).
  static let never: Set<String> = [
    "onze", "onzième", "onzièmes", "oui", "ouistiti", "ouistitis", "uhlan", "uhlans", "ululement",
    "yaourt", "yaourts", "yogourt", "yogourts", "yacht", "yachts", "yoga", "yole",
    "iota", "ioan",
  ]

  /// A semi-consonant before which usage elides all the same (OQLF 21745: yeux, yeuse; Ouessant and
  /// ouest by usage; Yves and the like begin with a plain vowel).
  static let always: [String] = ["yeux", "yeuse", "ouest", "ouessant", "ouïe", "ouate"]

  /// First letters of common nouns with an aspirated h and of their derivatives (Trésor de la langue
  /// française; Académie française, « h aspiré »).
  static let aspiratedStems: [String] = [
    "hach", "hack", "haie", "haill", "hain", "haï", "halag", "halet", "hamac", "hamburger",
    "hameau",
    "hamster", "hanche", "hand", "hangar", "hannet", "hant", "happ", "haras", "harass", "harcel",
    "harcèl", "hard", "harem", "hareng", "hargn", "haricot", "harnais", "harp", "harpon", "hasard",
    "hât", "hauss", "haut", "havre", "heaume", "hennir", "henniss", "hériss", "herni", "héron",
    "herse", "hêtr", "heurt", "hibou", "hic", "hid", "hiérarch", "hippie", "hiss", "hobb", "hoch",
    "hockey", "hold", "hollan", "homard", "hongr", "hont", "hoquet", "hors", "hot", "hotte",
    "houbl", "houe", "houill", "houl", "houpp", "houss", "houx", "hublot", "huche", "hué", "huguen",
    "huit", "hull", "hurl", "huss", "hutte",
  ]

  /// Whole words with an aspirated h whose family has a mute one (le héros, but l’héroïne).
  static let aspirated: Set<String> = [
    "héros", "ha", "hé", "ho", "hum", "hip", "hall", "halls", "halle", "halles", "halo", "halos",
    "halte",
    "haltes",
  ]

  /// First letters of names of places and persons with a mute h (Commission de toponymie; OQLF 23685;
  /// usage of the communes).
  static let muteNames: [String] = [
    // Places.
    "hébert", "hédé", "hendaye", "hénan", "hénin", "hennebont", "henry", "herbi", "héric", "hérou",
    "hirson", "huberdeau", "hyères", "hazebrouck", "hœdic", "héming", "hérépian",
    // Persons.
    "hadrien", "hector", "hélèn", "hélo", "hélia", "hélie", "henri", "hercul", "hermanc",
    "hermin", "hermion", "herménég", "hervé", "hilair", "hipp", "homèr", "honor", "horac",
    "hortens", "hubert", "huguett", "hyacinth",
  ]
}
