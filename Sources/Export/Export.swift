public import Document
public import Problems

/// The text of a document in a form that partners can comment on; no bytes where a problem is an error.
///
/// Only what runs over pages is exported: a certificate is not for comments. The same document gives the same
/// bytes, whatever the day and the time zone. Problems: `export.no-running-text`, `export.archive`.
public func export(_ document: Document, as format: ExportFormat) -> Checked<[UInt8]> {
  guard case .flow(let flow) = document.content else {
    return Checked([], [ExportProblem.noRunningText.problem()])
  }
  switch format {
  case .text: return Checked(Array(plainText(flow).utf8))
  case .office: return officeDocument(document, flow)
  }
}
