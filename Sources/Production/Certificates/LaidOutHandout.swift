internal import Drawing
internal import Layout
internal import PDF
internal import Problems

/// A hand-out list, laid out.
struct LaidOutHandout {
  /// Its pages.
  var pages: [Page]
  /// What its file says of itself.
  var metadata: DocumentMetadata
  /// What was met on the way.
  var problems: [Problem]

  /// Its file.
  var file: Checked<[UInt8]> {
    // What is only worth knowing of a name was said of its certificate.
    let errors = problems.filter { $0.severity == .error }
    if !errors.isEmpty { return Checked([], errors) }
    let drawn = Press().pdf(pages)
    if drawn.isRefused { return Checked([], drawn.problems) }
    let file = assemble(drawn.value, metadata: metadata)
    return Checked(file.value, drawn.problems + file.problems)
  }
}
