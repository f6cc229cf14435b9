import Dossier
import Localization
import Problems
import Production

extension CertificateRequest {
  /// Gives the typed words their meaning; every problem of the line at once.
  static func read(_ arguments: CertificatesArguments) -> Checked<CertificateRequest> {
    var reader = OptionReader()
    if arguments.lists.isEmpty { reader.report(.missingList) }
    var request = CertificateRequest(lists: arguments.lists)
    readInput(of: arguments, into: &request, &reader)
    readPaper(of: arguments, into: &request, &reader)
    readOutput(of: arguments, into: &request, &reader)
    return Checked(request, reader.problems)
  }

  private static func readInput(
    of arguments: CertificatesArguments, into request: inout Self, _ reader: inout OptionReader
  ) {
    request.project = arguments.project
    request.data = arguments.data
    request.rows = arguments.only.map { reader.keep(RowSelection.read($0)) }
    request.shard = arguments.shard.flatMap { reader.keep(readShard($0)) }
    reader.refuse([("--only", arguments.only != nil), ("--shard", arguments.shard != nil)])
  }

  private static func readPaper(
    of arguments: CertificatesArguments, into request: inout Self, _ reader: inout OptionReader
  ) {
    request.locale = reader.locale(arguments.locale)
    request.template = arguments.template
    request.theme = arguments.theme
    request.paper = reader.choice("--paper", arguments.paper, paperNames)
    request.date = reader.value(arguments.date, .badDate, typedDay)
    request.isBlack = arguments.black
    request.edition = edition(arguments, &reader)
  }

  private static func readOutput(
    of arguments: CertificatesArguments, into request: inout Self, _ reader: inout OptionReader
  ) {
    request.output = arguments.output ?? CertificateOrder.standardOutput
    request.filename = arguments.filename
    request.order = reader.choice("--sort", arguments.sort, orderNames) ?? .list
    request.makesPrintFile = !arguments.noMerged && request.rows == nil
    request.makesSeparateFiles = !arguments.noSeparate
    request.replacesFiles = arguments.force
    request.jobs = reader.value(arguments.jobs, .badJobs) { Int($0).flatMap { $0 > 0 ? $0 : nil } }
    request.format = reader.choice("--format", arguments.format, Format.names) ?? .text
    request.loudness = arguments.quiet ? .quiet : arguments.verbose ? .verbose : .normal
    reader.refuse([
      ("--no-merged", arguments.noMerged), ("--no-separate", arguments.noSeparate),
    ])
    reader.refuse([
      ("--only", arguments.only != nil), ("--no-separate", arguments.noSeparate),
    ])
    reader.refuse([("--quiet", arguments.quiet), ("--verbose", arguments.verbose)])
  }

  /// `replaces` or `remplace`, alone or with the number replaced: `replaces=2026-0009`.
  private static func edition(
    _ arguments: CertificatesArguments, _ reader: inout OptionReader
  ) -> CertificateOrder.Edition {
    reader.refuse([
      ("--proof", arguments.proof), ("--duplicate", arguments.duplicate),
      ("--reason", arguments.reason != nil),
    ])
    guard let typed = arguments.reason else {
      return arguments.proof ? .proof : arguments.duplicate ? .duplicate : .original
    }
    let parts = typed.split(separator: "=", maxSplits: 1).map(String.init)
    _ = reader.choice("--reason", parts.first ?? "", reasonNames)
    guard parts.count > 1 else { return .replacement(of: nil) }
    let rows = arguments.only.map { RowSelection.read($0).value.ranges } ?? []
    if rows.count != 1 || rows[0].count != 1 {
      reader.report(.oneRowWanted, ["value": .text(typed)])
    }
    return .replacement(of: parts[1])
  }

  /// The day that a person typed, where it has one meaning.
  private static func typedDay(_ text: String) -> CalendarDay? {
    if case .day(let day) = CalendarDay.reading(text) { day } else { nil }
  }

  /// What each option takes, the English word first.
  static let paperNames: [(String, Paper)] = [
    ("letter", .letter), ("a4", .a4), ("lettre", .letter),
  ]
  private static let orderNames: [(String, CertificateOrder.Sorting)] = [
    ("list", .list), ("name", .name), ("liste", .list), ("nom", .name),
  ]
  private static let reasonNames: [(String, Bool)] = [("replaces", true), ("remplace", true)]
}
