import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// `variante`, `papier`, `thème`, `gabarit`, `typographie`, `écriture`,
  /// `noir`.
  mutating func look() -> Presentation {
    let locale = locale("variante")
    return Presentation(
      locale: locale,
      paper: choice("papier", [("lettre", .letter), ("A4", .a4), ("letter", .letter)]),
      theme: text("thème"), template: text("gabarit"), themePlace: node("thème")?.place,
      templatePlace: node("gabarit")?.place,
      typography: choice("typographie", [("courante", .usual), ("soignée", .careful)]),
      writing: writing(in: locale),
      printsBlack: flag("noir") ?? false)
  }

  /// `écriture`; the middle dot is not for Québec.
  private mutating func writing(in locale: DocumentLocale?) -> GroupWriting {
    let key = "écriture"
    let writing = choice(key, GroupWriting.allCases.map { ($0.rawValue, $0) }) ?? .doublets
    if writing == .middleDot, locale == .canada, let node = node(key) {
      report(Problem(DossierProblem.middleDotInCanada, .warning, at: node.place))
    }
    return writing
  }

  private mutating func locale(_ key: String) -> DocumentLocale? {
    guard let node = node(key), let typed = text(key) else { return nil }
    if let locale = DocumentLocale(tag: typed) { return locale }
    let tags = DocumentLocale.allCases.map(\.rawValue)
    let arguments: [String: Problem.Value] = [
      "value": .text(typed), "choices": .list(tags),
      "nearest": .text(nearestMatch(to: typed, among: tags) ?? ""),
    ]
    report(Problem(DossierProblem.unknownLocale, at: node.place, arguments))
    return nil
  }

  /// `programme`: an acronym of the catalogues, or `{nom: …, membre: {f: …, m: …, x: …}}`.
  mutating func programme() -> Programme {
    guard let node = node("programme") else { return .known(.cjs) }
    guard node.entries != nil else {
      let choices = KnownProgramme.allCases.map { ($0.rawValue, $0) }
      return .known(choice("programme", choices) ?? .cjs)
    }
    return section(node) { reader in
      let member = reader.section("membre") { $0.genderedForms() } ?? nil
      guard let name = reader.requiredText("nom") else { return .known(.cjs) }
      return .own(name: name, member: member)
    }
  }

  /// Which parts are printed, and in which words.
  mutating func content(signatories: Int) -> ContentChoices {
    ContentChoices(
      opening: opening(signatories: signatories),
      nature: passage("nature", default: .standard),
      closing: passage("clôture", default: .omitted),
      partnersLine: passage("partenaires", default: .omitted),
      showsHours: flag("heures") ?? false, showsSeal: flag("sceau") ?? false,
      reservesStamp: flag("cachet") ?? false, verificationPattern: verification())
  }

  /// « Je soussignée » speaks for one person only.
  private mutating func opening(signatories: Int) -> Opening {
    let opening: Opening? = choice(
      "verbe", [("courant", .standard), ("simple", .plain), ("signataire", .signatory)])
    if opening == .signatory, signatories > 1, let node = node("verbe") {
      let arguments: [String: Problem.Value] = ["count": .number(signatories)]
      report(Problem(DossierProblem.oneSignatoryWanted, at: node.place, arguments))
    }
    return opening ?? .standard
  }

  /// `vérification`: `non`, or an address of the web with `{numéro}`.
  private mutating func verification() -> String? {
    let key = "vérification"
    guard case .own(let typed) = passage(key, default: .omitted), let node = node(key) else {
      return nil
    }
    guard ["https://", "http://"].contains(where: typed.lowercased().hasPrefix) else {
      let arguments: [String: Problem.Value] = ["key": .text(key), "value": .text(typed)]
      report(Problem(DossierProblem.notAnAddress, at: node.place, arguments))
      return nil
    }
    return pattern(typed, of: key, at: node.place, known: ["numéro"], wanted: "numéro")
  }
}
