import Localization
import Problems
import YAMLSource

extension MappingReader {
  /// `coopérative`: `territoire` and `groupe`, at least one.
  mutating func cooperative() -> Cooperative? {
    guard node("coopérative") != nil else {
      reportMissing("coopérative")
      return nil
    }
    return section("coopérative") { reader in
      let cooperative = Cooperative(
        territory: reader.noun("territoire", doubting: Set(NounDoubt.Reason.allCases)),
        group: reader.text("groupe").map(withoutQuotes))
      guard cooperative.territory == nil, cooperative.group == nil else { return cooperative }
      reader.reportMissing("territoire")
      return nil
    } ?? nil
  }

  /// `saison`: `début` and `fin`, or `année` alone; `édition`.
  mutating func season() -> Season? {
    guard node("saison") != nil else {
      reportMissing("saison")
      return nil
    }
    return section("saison") { reader in reader.seasonFields() } ?? nil
  }

  private mutating func seasonFields() -> Season? {
    let hasDays = node("début") != nil || node("fin") != nil
    let (start, end) = (day("début"), day("fin"))
    let year = number("année", in: Self.years)
    let edition = text("édition")
    guard hasDays else {
      if node("année") == nil { reportMissing("début") }
      return year.map { Season(year: $0, edition: edition) }
    }
    for key in ["début", "fin"] where node(key) == nil { reportMissing(key) }
    guard let start, let end else { return nil }
    guard start <= end else {
      reportEnd(end, before: start)
      return nil
    }
    return Season(year: year ?? start.year, days: start...end, edition: edition)
  }

  private mutating func reportEnd(_ end: CalendarDay, before start: CalendarDay) {
    let arguments: [String: Problem.Value] = ["start": .text(start.iso), "end": .text(end.iso)]
    let place = node("fin")?.place ?? place
    report(Problem(DossierProblem.seasonEndsBeforeStart, at: place, arguments))
  }

  /// From the first such co-operative to what a slip of the key would exceed.
  static var years: ClosedRange<Int> { 1988...2199 }

  /// `délivrance`: `lieu` and `date`. Only « à » goes before the place, which has no doubtful form.
  mutating func issuance() -> Issuance {
    section("délivrance") { reader in
      Issuance(place: reader.noun("lieu", doubting: []), date: reader.day("date"))
    } ?? Issuance()
  }

  /// A paper that is dated before the season began attests what has not happened.
  mutating func check(_ issuance: Issuance, against season: Season?) {
    guard let date = issuance.date, let start = season?.days?.lowerBound, date < start else {
      return
    }
    let arguments: [String: Problem.Value] = ["date": .text(date.iso), "start": .text(start.iso)]
    let place = node("délivrance")?.place ?? place
    report(Problem(DossierProblem.issuedBeforeSeason, .warning, at: place, arguments))
  }
}

/// A group's name without the guillemets that were typed round it: the papers set their own.
func withoutQuotes(_ name: String) -> String {
  let quotes: Set<Character> = ["«", "»", "“", "”", "\""]
  let inner = name.drop { quotes.contains($0) || $0.isWhitespace }
  let end = inner.lastIndex { !quotes.contains($0) && !$0.isWhitespace }
  return end.map { String(inner[...$0]) } ?? name
}
