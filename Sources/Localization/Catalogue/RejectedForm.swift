/// A spelling or word that catalogues must not have, and what to write.
struct RejectedForm: Sendable {
  /// Where it is rejected.
  enum Scope: Hashable, Sendable {
    /// In every message.
    case everywhere
    /// In the words of the papers.
    case papers
    /// In the words of the papers of one variant, shared words included.
    case papersOf(DocumentLocale)
  }

  /// What is rejected, lower case; found at the start of a word only.
  let form: String
  /// What to write instead; empty where it simply falls away.
  let instead: String
  /// Where it is rejected.
  let scope: Scope

  /// First parts of the keys whose words stand on the papers.
  static let paperKeys: Set<String> = [
    "certificat", "programme", "fonction", "signataire", "comité", "liste",
  ]

  // Spelling: OQLF, ordinals and ligatures. Papers: the project's wording guide, section 9, and the
  // terms of each country (OQLF, *Grand dictionnaire terminologique*).

  /// Every rejected form.
  static let table: [RejectedForm] = [
    RejectedForm(form: "2ème", instead: "2{#sup}e{/sup}", scope: .everywhere),
    RejectedForm(form: "3ème", instead: "3{#sup}e{/sup}", scope: .everywhere),
    RejectedForm(form: "1ère", instead: "1{#sup}re{/sup}", scope: .everywhere),
    RejectedForm(form: "1ier", instead: "1{#sup}er{/sup}", scope: .everywhere),
    RejectedForm(form: "coeur", instead: "cœur", scope: .everywhere),
    RejectedForm(form: "oeuvre", instead: "œuvre", scope: .everywhere),
    RejectedForm(form: "soeur", instead: "sœur", scope: .everywhere),
    RejectedForm(form: "oeil", instead: "œil", scope: .everywhere),
    RejectedForm(form: "voeu", instead: "vœu", scope: .everywhere),
    RejectedForm(form: "jeunesses", instead: "jeunesse", scope: .everywhere),
    RejectedForm(form: "émis", instead: "délivré", scope: .papers),
    RejectedForm(form: "certification", instead: "certificat", scope: .papers),
    RejectedForm(form: "diplôme", instead: "certificat", scope: .papers),
    RejectedForm(form: "bénévole", instead: "coopérant, coopérante", scope: .papers),
    RejectedForm(form: "coopérateur", instead: "coopérant", scope: .papers),
    RejectedForm(form: "coopératrice", instead: "coopérante", scope: .papers),
    RejectedForm(form: "encadre", instead: "accompagner", scope: .papers),
    RejectedForm(form: "suite à", instead: "à la suite de", scope: .papers),
    RejectedForm(form: "dûment autorisé", instead: "", scope: .papers),
    RejectedForm(form: "acquises", instead: "mises en pratique", scope: .papers),
    RejectedForm(
      form: "heures de travail", instead: "heures d’activité", scope: .papersOf(.france)),
    RejectedForm(form: "heures d’accueil", instead: "heures d’activité", scope: .papers),
    RejectedForm(form: "coordonnateur", instead: "coordinateur", scope: .papersOf(.france)),
    RejectedForm(form: "coordonnatrice", instead: "coordinatrice", scope: .papersOf(.france)),
    RejectedForm(
      form: "organisme porteur", instead: "structure porteuse", scope: .papersOf(.france)),
    RejectedForm(form: "coordinateur", instead: "coordonnateur", scope: .papersOf(.canada)),
    RejectedForm(form: "coordinatrice", instead: "coordonnatrice", scope: .papersOf(.canada)),
    RejectedForm(
      form: "structure porteuse", instead: "organisme porteur", scope: .papersOf(.canada)),
    RejectedForm(form: "siret", instead: "NEQ", scope: .papersOf(.canada)),
  ]

  /// Whether it is rejected in a message.
  func applies(toKey key: String, of layer: CatalogueFile.Layer) -> Bool {
    let isPaper = key.split(separator: ".").first.map { Self.paperKeys.contains(String($0)) }
    switch scope {
    case .everywhere: return true
    case .papers: return isPaper ?? false
    case .papersOf(let locale):
      return isPaper ?? false && (layer == .shared || layer == CatalogueFile.Layer(locale))
    }
  }

  /// Whether a text has it at the start of a word.
  func isFound(in text: String) -> Bool {
    let text = text.lowercased()
    var start = text.startIndex
    while let found = text[start...].firstRange(of: form) {
      let before = text[..<found.lowerBound].last
      if !(before?.isLetter ?? false), !(before?.isNumber ?? false) { return true }
      start = found.upperBound
    }
    return false
  }
}
