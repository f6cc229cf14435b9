import Foundation
import Testing

/// The check of the import rules sees each kind of breach, and finds none in this package.
struct ImportRulesTests {
  @Test func eachBreachIsSeen() throws {
    let check = try importRules("Tests/Fixtures/import-rules")
    #expect(check.status == 1)
    #expect(check.output == (try packageText("Tests/Fixtures/import-rules/expected.txt")))
  }

  @Test func thisPackageKeepsTheRules() throws {
    let check = try importRules(".")
    #expect(check.output.isEmpty)
    #expect(check.status == 0)
  }

  private func importRules(_ folder: String) throws -> (status: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = packageFolder.appending(path: ".ci/import-rules")
    process.arguments = [packageFolder.appending(path: folder).path]
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }
}
