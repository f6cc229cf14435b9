public import Drawing
public import Problems

/// One file of all pages, for every reader and for archives: PDF/UA-1 (ISO 14289-1) and PDF/A-2a
/// (ISO 19005-2) at once. No bytes where Cairo's output is not of the known form: `pdf.unknown-form`.
public func assemble(_ drawn: DrawnPages, metadata: DocumentMetadata) -> Checked<[UInt8]> {
  checked([]) { () throws(UnknownForm) in
    var assembly = Assembly(metadata)
    try assembly.begin(drawn)
    for page in drawn.pages { try assembly.add(page) }
    return assembly.finish()
  }
}

/// What is made, or `standard` and the problem.
func checked<Value: Sendable>(
  _ standard: Value, _ make: () throws(UnknownForm) -> Value
) -> Checked<Value> {
  do throws(UnknownForm) {
    return Checked(try make())
  } catch {
    return Checked(standard, [error.problem])
  }
}
