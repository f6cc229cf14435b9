public import Problems

/// Problems in words.
extension Localizer {
  /// What is wrong, as one sentence or two. A code without words gives the code itself.
  public func sentence(for problem: Problem) -> String {
    let key = "problem.\(problem.code)"
    return hasMessage(key) ? words(key, problem) : problem.code
  }

  /// What to do about it, where there is more to say.
  public func hint(for problem: Problem) -> String? {
    let key = "problem.\(problem.code)-hint"
    return hasMessage(key) ? words(key, problem) : nil
  }

  /// Where it is: `membres.csv, ligne 14, colonne « Rôle », Rosalie Gagnon`; empty where nothing is known.
  public func place(_ place: Place) -> String {
    let line = place.line ?? place.row
    let column = place.row == nil && place.field == nil ? place.column : nil
    let field = place.row == nil ? "terminal.lieu.champ" : "terminal.lieu.colonne-liste"
    let parts = [
      place.file.map { text("terminal.lieu.fichier", ["fichier": .string($0)]) },
      line.map { text("terminal.lieu.ligne", ["n": MessageValue(integerLiteral: $0)]) },
      column.map { text("terminal.lieu.colonne", ["n": MessageValue(integerLiteral: $0)]) },
      place.field.map { text(field, ["champ": .string($0)]) },
      place.person.map { text("terminal.lieu.personne", ["personne": .string($0)]) },
    ]
    return parts.compactMap { $0?.value.plain }.joined(separator: ", ")
  }

  /// `erreur`, `avertissement`, `note`.
  public func severity(_ severity: Severity) -> String {
    text("terminal.gravité.\(severity.rawValue)").value.plain
  }

  /// The keys of places and severities.
  public static let ownKeys =
    ["fichier", "ligne", "colonne", "colonne-liste", "champ", "personne"]
    .map { "terminal.lieu." + $0 } + Severity.allCases.map { "terminal.gravité.\($0.rawValue)" }

  private func words(_ key: String, _ problem: Problem) -> String {
    text(key, problem.arguments.mapValues(MessageValue.init)).value.plain
  }
}

extension MessageValue {
  /// What fills a problem's message.
  init(_ value: Problem.Value) {
    switch value {
    case .text(let text): self = .string(text)
    case .number(let number): self = MessageValue(integerLiteral: number)
    case .list(let items): self = .list(items.map(MessageValue.string))
    }
  }
}
