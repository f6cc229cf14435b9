/// Whether « de » and « que » lose their e, and whether a rule or a table says so.
struct Elision: Hashable, Sendable {
  /// Whether the e falls.
  let elides: Bool
  /// False where usage wavers or nothing is known: the user had better say.
  let isSure: Bool

  /// The e falls.
  static let elides = Elision(elides: true, isSure: true)
  /// The e stays.
  static let stays = Elision(elides: false, isSure: true)
}

extension NounPhrase {
  /// Whether « de » and « que » lose their e before the noun.
  var elides: Bool { elision.elides }

  /// Before a vowel or a mute h, but not before an aspirated h, a semi-consonant (ou, u, y and a vowel), a
  /// number, a lone initial, and the words that usage excepts (OQLF 21745, 21786, 23685; Commission de
  /// toponymie, « particules de ou d’ »).
  var elision: Elision {
    let word = firstWord(of: plainKey(text))
    guard kind != .number, let first = withoutAccents(word).first, "aeiouyh".contains(first),
      !isInitial
    else { return .stays }
    if let initialH { return initialH == .mute ? .elides : .stays }
    if isAcronym { return acronymElision }
    if ElisionWords.never.contains(word) { return .stays }
    if ElisionWords.always.contains(where: word.hasPrefix) { return .elides }
    if first == "h" { return elisionBeforeH }
    return beginsWithGlide ? elisionBeforeGlide : .elides
  }

  /// `A. Tremblay`, `H`: one capital alone; `à` and `À` are words, and so is the commune of Y.
  private var isInitial: Bool {
    guard let first = text.first, first.isASCII, first.isUppercase else { return false }
    let next = text.dropFirst().first
    return next == "." || (!kind.isPlace && (next == nil || next == " "))
  }

  /// `HLM`, `ONG`, `UQAR`: two to five capitals. A name typed in capitals is longer, a place never one.
  private var isAcronym: Bool {
    let word = firstWord(of: text)
    guard kind == .organization || kind == .noun || kind == .title else { return false }
    return (2...5).contains(word.count) && word.allSatisfy { $0.isASCII && $0.isUppercase }
  }

  /// A vowel read by its name elides (d’ONG, d’UQAR), y never (de YMCA); before an h (HLM, HEC) both are
  /// seen, the full form more often (OQLF 21786, letters: « moins fréquente avec le e de de »).
  private var acronymElision: Elision {
    switch text.first {
    case "H": Elision(elides: false, isSure: false)
    case "Y": .stays
    default: .elides
    }
  }

  /// y, u or ou before a vowel: Yamaska, Uashat, Ouiatchouan.
  private var beginsWithGlide: Bool {
    let letters = Array(withoutAccents(plainKey(text)))
    let next = letters.starts(with: "ou") ? 2 : 1
    guard letters.count > next, letters[0] == "y" || letters[0] == "u" || next == 2 else {
      return false
    }
    return "aeiouy".contains(letters[next])
  }

  private var elisionBeforeGlide: Elision {
    guard kind.isPlace else { return .stays }
    if GlidePlaces.hesitant.contains(text) { return Elision(elides: false, isSure: false) }
    if GlidePlaces.eliding.contains(text) { return .elides }
    return Elision(elides: false, isSure: GlidePlaces.semiConsonant.contains(text))
  }

  private var elisionBeforeH: Elision {
    switch kind {
    case .toponym, .toponymFromPerson, .region: PlacesInH.elision(before: text)
    case .person, .surname: PersonsInH.elides(before: text) ? .elides : .stays
    case .organization: elisionBeforeBody
    case .noun, .title, .month, .number: AspiratedWords.elision(before: text)
    }
  }

  /// A body may be named by a noun (Horizon jeunesse), a person (Hubert et fils) or a place (Hull en fête).
  private var elisionBeforeBody: Elision {
    if AspiratedWords.elision(before: text) == .stays { return .stays }
    if PersonsInH.elides(before: text) { return .elides }
    return PlacesInH.isMute(text) == false ? .stays : .elides
  }
}
