import Localization
import Problems
import Testing

/// Messages that ask for too much, or that a careless recursion would fall over, are told and cost little.
@Suite struct MessageLimitTests {
  private let localizer = Localizer(locale: .canada, catalogue: Catalogue())

  @Test("a message of a megabyte is refused, and the catalogue goes on with the rest")
  func tooLong() throws {
    let text = String(repeating: "a", count: 1_000_000)
    let made = localizer.format(source: text)
    #expect(made.problems.map(\.code) == ["message.too-long"])
    #expect(made.problems.first?.place == Place(line: 1, column: 1))
    #expect(made.value.plain == "{\u{FFFD}}")

    let loaded = Catalogue.load([
      CatalogueFile(.shared, name: "a.yaml", text: "a: \(text)\nb: Bonjour\n")
    ])
    let problem = try #require(loaded.problems.first)
    #expect(loaded.problems.count == 1)
    #expect(problem.code == "message.too-long")
    #expect(problem.place?.line == 1)
    #expect(problem.place?.column == 4)
    let words = Localizer(locale: .canada, catalogue: loaded.value)
    #expect(words.text("b").value.plain == "Bonjour")
    #expect(words.text("a").value.plain == "⟨a⟩")
  }

  @Test("a thousand placeholders are enough; the next one is told at its place")
  func placeholders() {
    let thousand = String(repeating: "{1}", count: 1_000)
    #expect(localizer.format(source: thousand).problems.isEmpty)
    let made = localizer.format(source: thousand + "\n{#em}")
    #expect(made.problems.map(\.code) == ["message.too-many-placeholders"])
    #expect(made.problems.first?.place == Place(line: 2, column: 1))
  }

  @Test("a thousand times a long argument stops at the limit of the text")
  func tooMuchText() {
    let argument = String(repeating: "é", count: 100_000)
    let made = localizer.format(
      source: String(repeating: "{$x}", count: 1_000), ["x": .string(argument)])
    #expect(made.problems.map(\.code) == ["message.too-much-text"])
    #expect(made.value.plain.hasPrefix("ééé"))
    #expect(made.value.plain.hasSuffix("é{$x}"))
    #expect(made.value.plain.utf8.count < 1_100_000)
  }

  @Test("thousands of declarations that hang on one another need no deep stack", arguments: [2_500])
  func chain(count: Int) {
    let links = (1...count).map { ".local $a\($0)={$a\($0 - 1)}" }.joined()
    let made = localizer.format(source: "\(links){{{$a\(count)}}}", ["a0": "fin"])
    #expect(made.problems.isEmpty)
    #expect(made.value.plain == "fin")
    let broken = localizer.format(source: "\(links){{{$a\(count)}}}")
    #expect(broken.problems.map(\.code) == ["message.unresolved-variable"])
    #expect(broken.value.plain == "{$a\(count)}")
  }

  @Test("thousands of selectors on one chain are checked in one go")
  func manySelectors() {
    let links = (1...1_200).map { ".local $a\($0)={$a\($0 - 1)}" }.joined()
    let selectors = (1...1_200).map { "$a\($0)" }.joined(separator: " ")
    let stars = Array(repeating: "*", count: 1_200).joined(separator: " ")
    let made = localizer.format(
      source: ".input {$a0 :string} \(links).match \(selectors) \(stars){{x}}", ["a0": "a"])
    #expect(made.problems.isEmpty)
    #expect(made.value.plain == "x")
  }

  @Test(
    "declarations in a ring are told at the one that comes too late",
    arguments: [
      (".local $a={$b}\n.local $b={$a}\n{{{$a}}}", 2, 11),
      (".local $a = {$a}{{}}", 1, 13),
      (".input {$a :number minimumFractionDigits=$a}{{}}", 1, 8),
      (".local $a={1 :string x=$b}.local $b={$a}{{}}", 1, 37),
    ])
  func rings(source: String, line: Int, column: Int) {
    let made = localizer.format(source: source)
    #expect(made.problems.map(\.code) == ["message.duplicate-declaration"])
    #expect(made.problems.first?.place == Place(line: line, column: column))
  }

  @Test("an unpaired surrogate and other broken bytes become U+FFFD, which is text")
  func brokenBytes() {
    let source = String(decoding: [0x61, 0xED, 0xA0, 0x80, 0xFF], as: UTF8.self)
    let made = localizer.format(source: source)
    #expect(made.problems.isEmpty)
    #expect(made.value.plain.hasPrefix("a\u{FFFD}"))
    let inside = localizer.format(source: "{\(source.dropFirst())}")
    #expect(inside.problems.isEmpty)
    #expect(localizer.format(source: "a\0b").problems.map(\.code) == ["message.syntax-error"])
  }
}
