import Dossier
import Localization
import Problems
import Production
import Testing

@testable import parchemin

/// The typed words of `certificates` become values that make sense together.
struct CertificateRequestTests {
  private func read(_ line: String) -> Checked<CertificateRequest> {
    guard
      case .certificates(let arguments)? = Invocation.read(
        ["certificates"] + line.split(separator: " ").map(String.init)
      ).value
    else {
      Issue.record("not read: \(line)")
      return Checked(CertificateRequest(lists: []))
    }
    return CertificateRequest.read(arguments)
  }

  @Test func withoutOptionsTheProjectDecides() {
    #expect(read("membres.csv").value == CertificateRequest(lists: ["membres.csv"]))
    #expect(read("membres.csv").problems.isEmpty)
  }

  @Test func everyOptionHasItsPlace() {
    let request = read(
      "a.csv b.csv --project cjs.yaml --data données --locale fr_FR --template t --theme sobre"
        + " --paper lettre --date 2026-08-14 --black --proof --output épreuves --filename {numéro}"
        + " --sort nom --no-merged --force --jobs 2 --format JSON --verbose")
    var expected = CertificateRequest(lists: ["a.csv", "b.csv"])
    expected.project = "cjs.yaml"
    expected.data = "données"
    expected.locale = .france
    expected.template = "t"
    expected.theme = "sobre"
    expected.paper = .letter
    expected.date = CalendarDay(year: 2026, month: 8, day: 14)
    expected.isBlack = true
    expected.edition = .proof
    expected.output = "épreuves"
    expected.filename = "{numéro}"
    expected.order = .name
    expected.makesPrintFile = false
    expected.replacesFiles = true
    expected.jobs = 2
    expected.format = .json
    expected.loudness = .verbose
    #expect(request.problems.isEmpty)
    #expect(request.value == expected)
  }

  @Test func rowsLeaveThePrintFileAlone() {
    let request = read("a.csv --only 3,7-9").value
    #expect(!request.makesPrintFile)
    #expect((1...10).filter { request.rows?.contains($0) == true } == [3, 7, 8, 9])
  }

  @Test func aPartIsOneOfSeveral() {
    #expect(read("a.csv --shard 2/4").value.shard == Shard(2, of: 4))
    #expect(read("a.csv --shard 1/1").problems.isEmpty)
  }

  /// The nearest part that there is, for the slips that one makes: counting from 0, one too many, another
  /// sign between the two, the count alone.
  @Test(
    arguments: [
      ("0/4", "1/4"), ("5/4", "4/4"), ("2-4", "2/4"), ("3sur4", "3/4"), ("4", "1/4"),
      ("1/0", "1/1"), ("-1/4", "1/4"), ("1/4/4", "1/4"), ("/4", "1/4"), ("K/N", "1/4"),
      ("1/99999", "1/9999"), ("1/99999999999999999999", "1/9999"), ("+1/4", "1/4"),
    ])
  func aPartThatIsNone(_ typed: String, _ nearest: String) {
    let problems = read("a.csv --shard=\(typed)").problems
    #expect(problems.map(\.code) == ["usage.bad-shard"])
    #expect(problems.first?.arguments["nearest"] == .text(nearest))
  }

  @Test(
    arguments: [
      ("--reason replaces", .replacement(of: nil)),
      ("--reason replaces=2026-0009 --only 3", .replacement(of: "2026-0009")),
      ("--reason Remplace=12 --only 9-9", .replacement(of: "12")),
      ("--duplicate", .duplicate), ("--proof", .proof), ("", .original),
    ] as [(String, CertificateOrder.Edition)])
  func editions(_ options: String, _ edition: CertificateOrder.Edition) {
    let request = read("a.csv " + options)
    #expect(request.problems.isEmpty)
    #expect(request.value.edition == edition)
  }

  @Test(
    arguments: [
      ("", ["usage.missing-list"]),
      ("a --only 7-3", ["usage.rows-backwards"]),
      ("a --only 3,,7", ["usage.bad-rows"]),
      ("a --locale en-CA", ["usage.unknown-value"]),
      ("a --paper A5", ["usage.unknown-value"]),
      ("a --sort date", ["usage.unknown-value"]),
      ("a --format xml", ["usage.unknown-value"]),
      ("a --reason perdu", ["usage.unknown-value"]),
      ("a --date 03/04/2026", ["usage.bad-date"]),
      ("a --date 2026-02-30", ["usage.bad-date"]),
      ("a --jobs 0", ["usage.bad-jobs"]),
      ("a --jobs deux", ["usage.bad-jobs"]),
      ("a --no-merged --no-separate", ["usage.conflict"]),
      ("a --only 3 --no-separate", ["usage.conflict"]),
      ("a --only 3 --shard 1/2", ["usage.conflict"]),
      ("a --only 3 --shard 3/2", ["usage.bad-shard", "usage.conflict"]),
      ("a --proof --duplicate", ["usage.conflict"]),
      ("a --duplicate --reason replaces", ["usage.conflict"]),
      ("a --quiet --verbose", ["usage.conflict"]),
      ("--only x --jobs 0", ["usage.missing-list", "usage.bad-rows", "usage.bad-jobs"]),
    ])
  func faultsAreAllToldAtOnce(_ line: String, _ codes: [String]) {
    #expect(read(line).problems.map(\.code) == codes)
  }

  /// Each choice is proposed by its first name only.
  @Test func choicesAreProposed() {
    let problem = read("a --paper lettr").problems.first
    #expect(problem?.arguments["choices"] == .list(["letter", "a4"]))
    #expect(problem?.arguments["nearest"] == .text("letter"))
  }
}
