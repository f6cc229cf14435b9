internal import Dossier
import Foundation
internal import Localization

extension SummaryWords {
  /// From when to when it holds, and when the co-operative is active.
  mutating func term() -> [SummaryContent] {
    let said = article(.term)
    if convention.agreement != nil { return said }
    let sentences = [(SummaryKey.inForce, convention.term), (.activities, convention.season)]
      .filter { !$0.1.isEmpty }
      .map { key, term in
        text(key, ["début": words.value(term.start), "fin": words.value(term.end)])
      }
    let dates: [SummaryContent] = sentences.isEmpty ? [] : [.lines(sentences)]
    return dates + paragraphs(convention.termNotes)
  }

  /// Where: the file's own words, else the co-operative's territory.
  mutating func territory() -> [SummaryContent] {
    if !convention.scope.isEmpty { return paragraphs(convention.scope) }
    guard let territory = convention.territory else { return [] }
    return [.paragraphs([territory.value.map { localizer.data($0.text) } ?? words.openLine])]
  }

  /// A season in numbers.
  mutating func figures() -> [SummaryContent] {
    let counts = convention.figures
    let known: [(SummaryKey, Blank<Int>?)] = [
      (.youths, counts.youths), (.weeks, counts.weeks), (.leaders, counts.leaders),
    ]
    var figures: [SummaryContent.Figure] = []
    for (key, count) in known {
      guard let count else { continue }
      figures.append(figure(count, text(key, ["n": words.value(count)])))
    }
    figures += convention.otherFigures.map { figure($0.number, text($0.label)) }
    return figures.isEmpty ? [] : [.figures(figures)]
  }

  private mutating func figure(_ count: Blank<Int>, _ label: MarkedText) -> SummaryContent.Figure {
    let number = words.value(count)
    return SummaryContent.Figure(
      number: words.take(localizer.format(source: "{$n}", ["n": number])), label: label,
      line: text(SummaryKey.figure, ["n": number, "libellé": .marked(label)]))
  }

  /// What happens when.
  mutating func dates() -> [SummaryContent] {
    let entries = convention.dates.map { step in
      SummaryContent.Entry(label: days(of: step).withCapital(), lines: [text(step.what)])
    }
    return entries.isEmpty ? [] : [.dates(entries)]
  }

  private mutating func days(of step: CalendarStep) -> MarkedText {
    let start = words.value(step.date)
    guard let end = step.end else { return text(AgreementKey.calendarDay, ["date": start]) }
    return text(AgreementKey.calendarDays, ["début": start, "fin": words.value(end)])
  }
}
