import Localization
import Problems
import TestSupport
import Testing

/// Whatever is typed by mistake, the parser gives a message or says where it fell, and formatting always
/// gives a text.
@Suite struct MessageMutationTests {
  private static let seeds = [
    "Bonjour {$nom}, {#em}bienvenue{/em}{#br/}!",
    ".input {$n :number minimumFractionDigits=1 @note=|a b|}\n.match $n\none {{une heure}}\n* {{{$n} heures}}",
    ".input {$a :string} .local $b = {$a :fr:de kind=$k} .match $a || {{}} |x y| {{{$b}}} * {{\\{{$b}\\}}}",
    "{|2026-07-01T14:30:00Z| :datetime dateLength=long u:dir=rtl u:id=x} {|C:\\\\| :string}",
    ".local $x = {41 :offset add=1} .local $y = {$x :percent} {{{$x} {$y} {0.5 :currency currency=EUR}}}",
  ]

  /// What the grammar knows, and what it does not.
  private static let pieces: [String] = [
    "{", "}", "{{", "}}", "|", "\\", ".local ", ".input ", ".match ", "$", ":", "@", "#", "/", "=",
    "*", " ", "\n", "\u{3000}", "\u{200F}", "\u{2068}", "\0", "a", "é", "e\u{301}", "1", "-", "👩🏽‍🚀",
    "number", "u:dir", "\u{FFFD}", "$n", ":fr:range end=", "{$n}", "  ",
  ]

  @Test("ten thousand mutations give a text, or errors with a place inside the source")
  func mutations() throws {
    var random = FixedRandom(seed: 20_260_701)
    let localizer = Localizer(locale: .canada, catalogue: Catalogue())
    var refused = 0
    for _ in 0..<10_000 {
      let source = mutated(&random)
      let made = localizer.format(
        source: source, ["n": 2, "a": "x y", "nom": "Zoé", "k": "person"])
      guard let problem = made.problems.first, let place = problem.place else { continue }
      refused += 1
      #expect(isInside(place, source), "\(source.debugDescription): \(place)")
    }
    #expect((1_000...9_900).contains(refused), "\(refused) were refused")
  }

  private func mutated(_ random: inout FixedRandom) -> String {
    var scalars = Array((Self.seeds.randomElement(using: &random) ?? "").unicodeScalars)
    for _ in 0..<random.number(in: 1...4) {
      let start = random.number(in: 0...scalars.count)
      let end = min(scalars.count, start + random.number(in: 0...3))
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      scalars.replaceSubrange(start..<end, with: Array(piece.unicodeScalars))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// A place may be that of the end, where something is missing.
  private func isInside(_ place: Place, _ source: String) -> Bool {
    let lines = source.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    guard let line = place.line, let column = place.column, lines.indices.contains(line - 1) else {
      return false
    }
    return (1...lines[line - 1].count + 1).contains(column)
  }
}
