import Localization
import Problems
import Testing

/// What is to be filled in by hand goes through every message as an open line.
@Suite("Open lines in messages")
struct OpenLineTests {
  private let line = MarkedText([.init("à compléter", [.blank])])

  /// A message with the open line as `$x`, its line as ____.
  private func text(_ source: String, _ more: [String: MessageValue] = [:]) -> Checked<String> {
    let arguments = more.merging(["x": .marked(line)]) { $1 }
    let made = Fixtures.localizer(.canada).format(source: source, arguments)
    let pieces = made.value.pieces.map { $0.marks.contains(.blank) ? "____" : $0.text }
    return Checked(pieces.joined().replacing("\u{A0}", with: " "), made.problems)
  }

  @Test(
    "a function prints it as it is, a preposition before it",
    arguments: [
      ("{$x :date length=long}", "____"), ("{$x :currency currency=CAD}", "____"),
      ("{$x :number minimumFractionDigits=2}", "____"), ("{$x :fr:spell max=16}", "____"),
      ("{$x :fr:name case=sentence}", "____"), ("{$x :fr:de}", "de ____"), ("{$x :fr:a}", "à ____"),
      ("{$x :fr:en}", "à ____"), ("{$x :fr:que}", "que ____"),
      ("ATTENDU {$x :fr:que part=conjunction case=upper}{$x}", "ATTENDU QUE ____"),
      ("{$x :fr:count one=heure other=heures}", "____ heures"), ("{$x :fr:list}", "____"),
      ("{#strong}{$x :date}{/strong}", "____"),
    ])
  func functions(_ source: String, _ expected: String) {
    let made = text(source)
    #expect(made.value == expected)
    #expect(made.problems.isEmpty)
  }

  @Test(
    "only * fits it, whatever selects",
    arguments: [
      ".input {$x :integer} .match $x one {{un}} 0 {{rien}} * {{{$x} membres}}",
      ".input {$x :string} .match $x || {{rien}} * {{{$x} membres}}",
      ".local $a = {$x :fr:agreement} .match $a f {{une}} plural {{des}} * {{{$x} membres}}",
      ".input {$x :number} .match $x 1 {{un}} * {{{$x} membres}}",
    ])
  func selection(_ source: String) {
    let made = text(source)
    #expect(made.value == "____ membres")
    #expect(made.problems.isEmpty)
  }

  @Test("either end of a range may be open")
  func ranges() {
    let known: [String: MessageValue] = ["y": "2026-08-14", "rien": ""]
    for (source, expected) in [
      ("{$x :fr:range end=$x}", "du ____ au ____"),
      ("{$x :fr:range end=$y}", "du ____ au 14 août 2026"),
      ("{$y :fr:range end=$x}", "du 14 août 2026 au ____"),
      ("{$x :fr:range end=$rien}", "à compter du ____"),
      ("{$rien :fr:range end=$x}", "jusqu’au ____"),
    ] {
      let made = text(source, known)
      #expect(made.value == expected, "\(source)")
      #expect(made.problems.isEmpty, "\(source)")
    }
  }
}
