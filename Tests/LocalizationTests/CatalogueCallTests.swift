import Localization
import Problems
import Testing

/// A catalogue that asks a function for what it does not have is told when it is read, at its line and column.
@Suite struct CatalogueCallTests {
  private func load(_ text: String) -> Checked<Catalogue> {
    Catalogue.load([CatalogueFile(.shared, name: "a.yaml", text: text)])
  }

  @Test(
    "what a function does not have",
    arguments: [
      ("a: |-\n  le {$d :dat}\n", "message.unknown-function", ":dat", 2, 10),
      (
        "a: |-\n  .input {$n :nombre}\n  {{{$n}}}\n", "message.unknown-function", ":nombre", 2, 14
      ),
      (
        "a: |-\n  oui\n  {$d :date longueur=long}\n", "message.unknown-option", "longueur", 3, 13
      ),
      ("a: |-\n  {$n :number fr:style=words}\n", "message.unknown-option", "fr:style", 2, 15),
      ("a: |-\n  {$d :date length=longue}\n", "message.bad-option", "length", 2, 13),
      ("a: \"{$x :fr:de kind=ville}\"\n", "message.bad-option", "kind", 1, 16),
      (
        "a: |-\n  {$n :number maximumFractionDigits=100}\n", "message.bad-option",
        "maximumFractionDigits", 2, 15
      ),
      ("a: |-\n  {$n :currency currency=dollar}\n", "message.bad-option", "currency", 2, 17),
      ("a: |-\n  {$d :date fields=year}\n", "message.bad-option", "fields", 2, 13),
      ("a: |-\n  {$d :fr:range end=$f fields=an}\n", "message.bad-option", "fields", 2, 24),
      ("a: |-\n  {$t :time timeZone=|ici ou là|}\n", "message.bad-option", "timeZone", 2, 13),
      (
        "a: |-\n  .input {$n :number}\n  .match $n\n  one {{x}}\n  * {{{$n :integer a=b}}}\n",
        "message.unknown-option", "a", 5, 20
      ),
    ] as [(String, String, Problem.Value, Int, Int)])
  func faults(text: String, code: String, subject: Problem.Value, line: Int, column: Int) throws {
    let problems = load(text).problems
    #expect(problems.map(\.code) == [code])
    let problem = try #require(problems.first)
    #expect(problem.arguments["subject"] == subject)
    #expect(problem.place?.file == "a.yaml")
    #expect(problem.place?.line == line)
    #expect(problem.place?.column == column)
    let lines = text.split(separator: "\n")
    #expect(problem.place?.excerpt == String(lines[line - 1]))
  }

  @Test(
    "what is not for us to judge",
    arguments: [
      "{$n :number u:dir=ltr u:id=a u:neuf=1 @note=|x|}", "{$n :number autre:style=x}",
      "{$d :date length=$longueur}", "{#lien href=x neuf=1}mot{/lien}", "{$x :fr:de kind=||}",
      "{$t :time timeZone=|America/Toronto|}", "{$n :currency currency=cad fractionDigits=auto}",
    ])
  func innocent(source: String) {
    #expect(load("a: |-\n  \(source)\n").problems.map(\.code) == [])
  }

  @Test("such a message is still there, and shows what it can")
  func usable() {
    let words = Localizer(locale: .canada, catalogue: load("a: |-\n  le {$d :dat}\n").value)
    #expect(words.text("a", ["d": "x"]).value.plain == "le {$d}")
  }
}
