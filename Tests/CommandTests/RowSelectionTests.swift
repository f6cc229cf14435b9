import Problems
import Testing

@testable import parchemin

/// Rows of a spreadsheet as people type them.
struct RowSelectionTests {
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
}
