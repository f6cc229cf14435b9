internal import Dossier
internal import Localization
internal import Problems

extension Project {
  /// What messages that name the co-operative and its season are given: `$programme`, `$territoire`,
  /// `$groupe`, `$année`; empty where the project does not say.
  func messageArguments(_ localizer: Localizer) -> Checked<[String: MessageValue]> {
    programme.name(localizer).map { name in
      [
        "programme": .marked(name), "territoire": .optional(cooperative.territory),
        "groupe": .string(cooperative.group ?? ""), "année": .string(String(season.year)),
      ]
    }
  }
}

extension Programme {
  /// « Coopérative jeunesse de services ».
  func name(_ localizer: Localizer) -> Checked<MarkedText> {
    switch self {
    case .known(let known): localizer.text("programme.\(known.rawValue).nom")
    case .own(let name, _): Checked(localizer.data(name))
    }
  }
}

extension MessageValue {
  /// A noun; empty text where there is none.
  static func optional(_ noun: NounPhrase?) -> MessageValue {
    noun.map { .noun($0) } ?? .string("")
  }
}
