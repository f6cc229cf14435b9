import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// `état`, `version`, `signature: {lieu: …, date: …}`: what is signed has a day, perhaps to be completed.
  mutating func standing() -> Standing {
    let state = blank("état") { $0.choice("état", Self.states) } ?? .known(.draft)
    let version = blankDay("version")
    var standing = Standing(state: state, version: version)
    (standing.signingPlace, standing.signingDate) = section(
      "signature", open: (.toComplete, .toComplete), absent: (nil, nil)
    ) { reader in
      (reader.blank("lieu") { $0.noun("lieu", doubting: []) }, reader.blankDay("date"))
    }
    if !standing.isDraft, standing.signingDate == nil {
      let key = node("signature") == nil ? "signature" : "date"
      let place = node("signature")?.place ?? node("état")?.place
      report(Problem(DossierProblem.missingKey, at: place, ["key": .text(key)]))
    }
    return standing
  }

  private static var states: [(String, Standing.State)] {
    [
      ("projet", .draft), ("signée", .inForce), ("en vigueur", .inForce), ("échue", .expired),
      ("arrivée à échéance", .expired),
    ]
  }

  /// `coopérative: {territoire: …, groupe: …}`, at least one of the two.
  mutating func committeeCooperative() -> (Blank<NounPhrase>?, Blank<String>?) {
    guard node("coopérative") != nil else {
      reportMissing("coopérative")
      return (nil, nil)
    }
    return section("coopérative", open: (.toComplete, nil), absent: (nil, nil)) { reader in
      let territory = reader.blank("territoire") {
        $0.noun("territoire", doubting: Set(NounDoubt.Reason.allCases))
      }
      let group = reader.blankText("groupe").map { $0.map(withoutQuotes) }
      if reader.node("territoire") == nil, group == nil { reader.reportMissing("territoire") }
      return (territory, group)
    }
  }

  /// `saison: {année: …, début: …, fin: …}` or `à compléter`; the year is that of the first day unless said.
  mutating func committeeSeason() -> (year: Blank<Int>, days: Term) {
    guard let node = node("saison") else {
      reportMissing("saison")
      return (.toComplete, Term())
    }
    if node.isToComplete { return (.toComplete, Term(start: .toComplete, end: .toComplete)) }
    return section(node) { reader in
      let days = reader.term()
      let year = reader.blankNumber("année", in: Self.years) ?? days.start?.map(\.year)
      if year == nil, reader.node("début") == nil { reader.reportMissing("année") }
      return (year ?? .toComplete, days)
    }
  }

  /// `réunions`.
  mutating func meetings() -> Meetings {
    let open = Meetings(
      count: .toComplete, quorum: .toComplete, minutesDays: .toComplete, youths: .toComplete)
    return section("réunions", open: open, absent: Meetings()) { reader in
      Meetings(
        count: reader.blankNumber("nombre", in: 1...99),
        quorum: reader.blankNumber("quorum", in: 1...99),
        minutesDays: reader.blankNumber("compte rendu", in: 1...365),
        youths: reader.blankNumber("jeunes", in: 1...30))
    }
  }

  /// `chiffres`, and those of the file's own under `autres`.
  mutating func figures() -> (known: Figures, others: [Figure]) {
    let open = Figures(youths: .toComplete, weeks: .toComplete, leaders: .toComplete)
    return section("chiffres", open: (open, []), absent: (Figures(), [])) { reader in
      let range = 0...Self.highestFigure
      let known = Figures(
        youths: reader.blankNumber("jeunes", in: range),
        weeks: reader.blankNumber("semaines", in: range),
        leaders: reader.blankNumber("animation", in: range))
      return (known, reader.items("autres").map { node in reader.section(node) { $0.figure() } })
    }
  }

  private mutating func figure() -> Figure {
    if node("libellé") == nil { reportMissing("libellé") }
    return Figure(
      number: required("nombre") { $0.number("nombre", in: 0...Self.highestFigure) },
      label: variantText("libellé") ?? .shared(.toComplete))
  }

  /// What still has room where a figure is set large.
  private static var highestFigure: Int { 999_999 }
}
