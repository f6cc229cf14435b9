internal import Dossier
internal import Localization
internal import Problems

extension Project {
  /// What messages that name the co-operative and its season are given: `$programme`, `$territoire`,
  /// `$genre-territoire`, `$groupe`, `$année`; empty where the project does not say.
  func messageArguments(_ localizer: Localizer) -> Checked<[String: MessageValue]> {
    programmeName(localizer).map { name in
      [
        "programme": .marked(name), "territoire": .string(cooperative.territory?.name ?? ""),
        "genre-territoire": .string(cooperative.territory?.messageKind ?? "toponym"),
        "groupe": .string(cooperative.group ?? ""), "année": .string(String(season.year)),
      ]
    }
  }

  /// « Coopérative jeunesse de services ».
  private func programmeName(_ localizer: Localizer) -> Checked<MarkedText> {
    switch programme {
    case .known(let known): localizer.text("programme.\(known.rawValue).nom")
    case .own(let name, _): Checked(localizer.data(name))
    }
  }
}
