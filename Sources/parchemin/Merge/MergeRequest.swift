import Problems

/// Everything that `merge` was asked, as typed values.
struct MergeRequest: Hashable, Sendable {
  /// The output folders, or those of their parts; at least one.
  var folders: [String]
  /// The folder with `locales`, `templates` and `fonts`; nil for the program's own.
  var data: String?
  /// Whether files in the way are replaced.
  var replacesFiles = false
  /// How the result is told.
  var format = CertificateRequest.Format.text
  /// How much is said on the way.
  var loudness = Reporter.Loudness.normal

  /// Gives the typed words their meaning; every problem of the line at once.
  static func read(_ arguments: MergeArguments) -> Checked<MergeRequest> {
    var reader = OptionReader()
    if arguments.folders.isEmpty { reader.report(.missingFolder) }
    var request = MergeRequest(folders: arguments.folders, data: arguments.data)
    _ = reader.locale(arguments.locale)
    request.replacesFiles = arguments.force
    request.format =
      reader.choice("--format", arguments.format, CertificateRequest.Format.names) ?? .text
    request.loudness = arguments.quiet ? .quiet : arguments.verbose ? .verbose : .normal
    reader.refuse([("--quiet", arguments.quiet), ("--verbose", arguments.verbose)])
    return Checked(request, reader.problems)
  }
}
