import Localization
import Problems
import Testing

/// Forms that `french.tsv` does not hold.
@Suite struct FormatTests {
  @Test(
    "formats of dates, ranges, durations and lists",
    arguments: [
      ("{|2026-08-01| :date}", "1<sup>er</sup><NBSP>août 2026"),
      ("{|2026-08-01| :date fields=month-day length=long}", "1<sup>er</sup><NBSP>août"),
      ("{|2026-08-01T14:05:00| :time}", "14<NBSP>h<NBSP>05"),
      (
        "{|2026-08-01| :fr:range end=|2026-08-21| fields=year-month-day-weekday}",
        "du samedi 1<sup>er</sup> au vendredi 21<NBSP>août 2026"
      ),
      ("{|2026-06-29| :fr:range end=||}", "à compter du 29<NBSP>juin 2026"),
      ("{|| :fr:range end=|2026-08-01|}", "jusqu’au 1<sup>er</sup><NBSP>août 2026"),
      ("{|2026| :fr:range end=2026}", "2026"),
      ("{|2026-08| :fr:range end=|2026-08|}", "en août 2026"),
      ("{|09:00| :fr:range end=|09:00|}", "à 9<NBSP>h"),
      ("{|PT1H20M| :fr:duration}", "1<NBSP>h<NBSP>20"),
      ("{|0.25| :fr:duration}", "15<NBSP>min"),
      ("{|a| :fr:list type=nor}", "ni a"),
      ("{|1234| :number useGrouping=min2}", "1234"),
      ("{|1234.5| :number maximumSignificantDigits=2}", "1<NBSP>200"),
      ("{|0.05| :number signDisplay=always}", "+0,05"),
      ("{|21| :fr:ordinal kind=century}", "XXI<sup>e</sup><NBSP>siècle"),
      ("{|100| :currency currency=USD}", "100,00<NBSP>$<NBSP>US"),
      ("{|1| :currency currency=CAD fr:style=words}", "1<NBSP>dollar"),
    ])
  func formats(source: String, expected: String) {
    let made = Localizer(locale: .canada, catalogue: Catalogue()).format(source: source)
    #expect(visible(made.value, specialSigns: true) == expected)
    #expect(made.problems.isEmpty)
  }

  @Test(
    "what a format cannot take is shown as it is, and told",
    arguments: [
      ("{|2026-02-30| :date}", "message.bad-operand"),
      ("{|2026-06-29| :fr:range end=|14:00|}", "message.bad-operand"),
      ("{|demain| :fr:month}", "message.bad-operand"),
      ("{|25:00| :time}", "message.bad-operand"),
      ("{|un| :fr:count one=jour other=jours}", "message.bad-operand"),
      ("{|12| :fr:phone}", "message.bad-operand"),
      ("{|Alma| :fr:de kind=ville}", "message.bad-option"),
      ("{|Alma| :fr:vers}", "message.unknown-function"),
    ])
  func refused(source: String, code: String) {
    let made = Localizer(locale: .canada, catalogue: Catalogue()).format(source: source)
    #expect(made.problems.map(\.code) == [code])
    #expect(!made.value.isEmpty)
  }
}
