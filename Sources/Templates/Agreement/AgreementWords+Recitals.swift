internal import Dossier
internal import Localization

extension AgreementWords {
  /// What the preamble says: in Québec a paragraph each, in France one sentence after the other.
  mutating func recitals() -> [MarkedText] {
    let count = agreement.recitals.count
    return agreement.recitals.enumerated().map { index, recital in
      let words = words(of: recital)
      return text(
        AgreementKey.recital,
        ["texte": .marked(words), "fin": .string(index + 1 == count ? "oui" : "")])
    }
  }

  private mutating func words(of recital: Recital) -> MarkedText {
    switch recital {
    case .own(let own): text(own)
    case .standard(.project): text(AgreementKey.projectRecital)
    case .standard(.youth): text(AgreementKey.youthRecital)
    case .standard(.committee): text(AgreementKey.committeeRecital)
    case .standard(.season): text(AgreementKey.seasonRecital)
    }
  }
}
