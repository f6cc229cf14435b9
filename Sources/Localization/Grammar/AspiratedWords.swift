/// Common nouns and adjectives with an aspirated h (Académie française, 9e éd., « h aspiré »; Trésor de la
/// langue française). Every other h of a common noun is mute.
enum AspiratedWords {
  /// Whether « de » elides before such words.
  static func elision(before text: String) -> Elision {
    let name = plainKey(text)
    if name.hasPrefix("huis clos") || name.hasPrefix("huis-clos") { return .stays }
    return isAspirated(firstWord(of: name)) ? .stays : .elides
  }

  /// Whether a word in lower case has an aspirated h; accents count (hâle, haler, hôtel, hotte).
  static func isAspirated(_ word: String) -> Bool {
    guard word.hasPrefix("h"), !mute.contains(where: word.hasPrefix) else { return false }
    let isPlural = word.hasSuffix("s") || word.hasSuffix("x")
    return whole.contains(word) || (isPlural && whole.contains(String(word.dropLast())))
      || heads.contains(where: word.hasPrefix)
  }

  /// Words with a mute h that begin as an aspirated family does.
  private static let mute = [
    "haïti", "hallucin", "hameçon", "haltèr", "hanséat", "héraldi", "huitr",
  ]

  /// Whole words, to which a plural s or x may come: their family has a mute h (le héros, l’héroïne; le
  /// hall, l’hallucination) or they are too short to stand for one.
  private static let whole = list(
    """
    ha haddock hadj haggis haie hara haïk haire hall halle halo halte ham han hanap hand hanse happe
    happening haras hard hardware haro hase haste hat haut hauts havane hé heaume hein hem
    henné hep héraut hère hernie héron héros hertz hêtre heu hi hi-fi hic hie hile hip hippie
    hippy hit ho hobby hobbies hocco hockey holà hold holding home homespun hop horde hors hot
    hotte hou houe houille houle houp houppe hourd houri hourra house housse houx hub huche hue
    huée huer huguenot huit hulotte hum humer hun hune huppe hure huron hurricane husky hussard
    hutte hype
    """)

  /// What whole families begin with.
  private static let heads = list(
    """
    haban habanera hâbl hach hack hadal hadith hafnium hagard haï haill hain haka halag halal halbran
    hâle haler halet hallebard hallier haloir hamac hamburger hameau hammam hampe hamster hanche
    handball handicap handisport hangar hanneton hant haquen harangu harass harcel
    harcèl hardi hardes harem hareng harfang hargn haricot haridelle hark harki harnach harnais
    harp hart hasard hasch hât hauban haubert hauss haut havre havresac hayon hennir
    henniss hérisson hériss hernia hersag hersch herse heurt hibou hickory hideu hiérarch highland
    hisse hobereau hoch hocquet holland hollywood homard hongkong hongr honni hont
    hooligan houligan hoquet horion hormis hottentot houblon houill houlett houlque
    houpp houppeland houspill houss hovercraft hoyau huard hublot huch huguenot huit hulul hurl
    hurluberlu hussard hutin hutt
    """
  )

  private static func list(_ text: String) -> Set<String> {
    Set(text.split { $0.isWhitespace }.map(String.init))
  }
}
