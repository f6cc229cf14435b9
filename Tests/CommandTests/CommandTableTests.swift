import ArgumentParser
import Foundation
import Problems
import Testing

@testable import parchemin

/// The table that help and usage errors are made of says what the parser takes, no more and no less.
struct CommandTableTests {
  @Test func certificatesTakesWhatItsHelpSays() throws {
    try expectAgreement(CommandTable.certificates, CertificatesArguments.self)
  }

  @Test func mergeTakesWhatItsHelpSays() throws {
    try expectAgreement(CommandTable.merge, MergeArguments.self)
  }

  @Test func messageTakesWhatItsHelpSays() throws {
    try expectAgreement(CommandTable.message, MessageArguments.self)
  }

  @Test func doctorTakesWhatItsHelpSays() throws {
    try expectAgreement(CommandTable.doctor, DoctorArguments.self)
  }

  @Test func helpTakesWhatItsHelpSays() throws {
    try expectAgreement(CommandTable.help, HelpArguments.self)
  }

  @Test func everyNameStandsForOneCommand() {
    let names = CommandTable.commands.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  /// A French word proposes one option of its command, and is none of the real names.
  @Test func everyFrenchWordMeansOneOption() {
    for command in CommandTable.commands {
      let words = command.options.flatMap { [$0.name] + $0.alsoCalled }
      #expect(Set(words).count == words.count, "\(command.name)")
    }
  }

  /// Examples of the help can be typed as they are.
  @Test func everyExampleIsUnderstood() {
    for example in CommandTable.commands.flatMap(\.examples) {
      let words = shellWords(example).dropFirst()
      #expect(Invocation.read(Array(words)).problems.isEmpty, "\(example)")
    }
  }

  private func expectAgreement<Arguments: ParsableArguments>(
    _ command: CommandEntry, _ type: Arguments.Type
  ) throws {
    let parsed = try parserOptions(type)
    let told = command.options.filter { $0.name != "help" }
      .map { ParserOption(name: $0.name, kind: $0.value == nil ? "flag" : "option") }
    #expect(Set(told) == Set(parsed.options))
    #expect(told.count == parsed.options.count)
    #expect(command.operands.map(\.repeats) == parsed.operands)
  }
}

/// An option as ArgumentParser describes it.
private struct ParserOption: Hashable {
  let name: String
  let kind: String
}

/// What is wanted of that JSON.
private struct Tool: Decodable {
  struct Command: Decodable { let arguments: [Argument] }
  struct Argument: Decodable {
    struct Name: Decodable { let name: String }
    let kind: String
    let names: [Name]?
    let isRepeating: Bool
  }
  let command: Command
}

/// Asks the parser itself what it takes (`--experimental-dump-help`, a JSON of swift-argument-parser).
private func parserOptions<Arguments: ParsableArguments>(
  _ type: Arguments.Type
) throws -> (options: [ParserOption], operands: [Bool]) {
  var json = ""
  do { _ = try type.parse(["--experimental-dump-help"]) } catch { json = type.message(for: error) }
  let arguments = try JSONDecoder().decode(Tool.self, from: Data(json.utf8)).command.arguments
  let options = arguments.flatMap { argument in
    (argument.names ?? []).map { ParserOption(name: $0.name, kind: argument.kind) }
  }
  let operands = arguments.filter { $0.kind == "positional" }.map(\.isRepeating)
  return (options.filter { !["help", "h"].contains($0.name) }, operands)
}

/// Splits at blanks outside of straight apostrophes.
private func shellWords(_ line: String) -> [String] {
  line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    .flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
}
