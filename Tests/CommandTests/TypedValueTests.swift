import Localization
import Testing

@testable import parchemin

/// Rows and days as people type them.
struct TypedValueTests {
  @Test(
    arguments: [
      ("3", [3]), ("3,7-9", [3, 7, 8, 9]), (" 3, 7 – 9 ", [3, 7, 8, 9]), ("7-9,8", [7, 8, 9]),
      ("2-2", [2]),
    ])
  func rows(_ typed: String, _ expected: [Int]) {
    let read = RowSelection.read(typed)
    #expect(read.problems.isEmpty)
    #expect((1...20).filter(read.value.contains) == expected)
  }

  /// A range of any length costs nothing.
  @Test func rowsToTheEnd() {
    #expect(RowSelection.read("2-999999999999").value.contains(1_000_000))
  }

  @Test(
    arguments: [
      ("", ["usage.bad-rows"]), ("0", ["usage.bad-rows"]), ("-3", ["usage.bad-rows"]),
      ("3-", ["usage.bad-rows"]), ("1-2-3", ["usage.bad-rows"]), ("trois", ["usage.bad-rows"]),
      ("٣", ["usage.bad-rows"]), ("99999999999999999999", ["usage.bad-rows"]),
      ("9-7", ["usage.rows-backwards"]), ("x,9-7", ["usage.bad-rows", "usage.rows-backwards"]),
    ])
  func rowsThatAreNone(_ typed: String, _ codes: [String]) {
    #expect(RowSelection.read(typed).problems.map(\.code) == codes)
  }

  @Test(
    arguments: [
      ("2026-08-14", "2026-08-14"), ("14 août 2026", "2026-08-14"), ("1er août 2026", "2026-08-01"),
      (" 1ER  AOUT 2026 ", "2026-08-01"), ("3 decembre 2026", "2026-12-03"),
      ("14\u{A0}février\u{A0}2026", "2026-02-14"),
    ])
  func days(_ typed: String, _ iso: String) {
    #expect(typedDay(typed)?.iso == iso)
  }

  @Test(
    arguments: [
      "", "14/08/2026", "14-08-2026", "août 2026", "30 février 2026", "14 aout", "2026-8-1",
      "14 august 2026", "demain",
    ])
  func daysThatAreNone(_ typed: String) {
    #expect(typedDay(typed) == nil)
  }
}
