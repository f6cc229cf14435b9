import Export
import Foundation
import Localization
import Problems
import Production

/// Everything that `agreement` or `summary` was asked, as typed values that make sense together.
struct DocumentRequest: Hashable, Sendable {
  /// What is to be made, in the order of the line; at least one.
  var orders: [DocumentOrder]
  /// The folder with `locales`, `templates` and `fonts`; nil for the program's own.
  var data: String?
  /// How the result is told.
  var format = CertificateRequest.Format.text
  /// How much is said on the way.
  var loudness = Reporter.Loudness.normal

  /// Gives the words of `agreement` their meaning; every problem of the line at once.
  static func read(_ arguments: AgreementArguments) -> Checked<DocumentRequest> {
    read(.agreement, of: arguments.files, arguments.common)
  }

  /// Gives the words of `summary` their meaning; every problem of the line at once.
  static func read(_ arguments: SummaryArguments) -> Checked<DocumentRequest> {
    read(arguments.sideBySide ? .sideBySide : .summary, of: arguments.files, arguments.common)
  }

  private static func read(
    _ kind: DocumentOrder.Kind, of files: [String], _ arguments: DocumentArguments
  ) -> Checked<DocumentRequest> {
    var reader = OptionReader()
    if files.isEmpty { reader.report(.missingFile) }
    let order = order(kind, arguments, &reader)
    var request = DocumentRequest(
      orders: files.map { file in
        var order = order
        order.source = file
        return order
      }, data: arguments.data)
    request.format =
      reader.choice("--format", arguments.format, CertificateRequest.Format.names) ?? .text
    request.loudness = arguments.quiet ? .quiet : arguments.verbose ? .verbose : .normal
    reader.refuse([("--quiet", arguments.quiet), ("--verbose", arguments.verbose)])
    return Checked(request, reader.problems)
  }

  private static func order(
    _ kind: DocumentOrder.Kind, _ arguments: DocumentArguments, _ reader: inout OptionReader
  ) -> DocumentOrder {
    var order = DocumentOrder(kind, of: "")
    order.locale = reader.locale(arguments.locale)
    order.template = arguments.template
    order.theme = arguments.theme
    order.paper = reader.choice("--paper", arguments.paper, CertificateRequest.paperNames)
    order.isBlack = arguments.black
    order.output = arguments.output ?? CertificateOrder.standardOutput
    for typed in arguments.export?.split(separator: ",") ?? [] {
      let name = typed.trimmingCharacters(in: .whitespaces)
      reader.choice("--export", name, exportNames).map { _ = order.exports.insert($0) }
    }
    order.replacesFiles = arguments.force
    return order
  }

  private static let exportNames = ExportFormat.allCases.map { ($0.rawValue, $0) }
}
