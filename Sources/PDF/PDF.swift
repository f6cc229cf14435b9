public import Drawing
internal import Layout
public import Problems

/// One file of all pages, for every reader and for archives: PDF/UA-1 (ISO 14289-1) and PDF/A-2a
/// (ISO 19005-2) at once. No bytes where Cairo's output is not of the known form: `pdf.unknown-form`.
public func assemble(
  _ drawn: DrawnPages, metadata: DocumentMetadata
) -> Checked<[UInt8]> {
  do throws(UnknownForm) {
    var assembly = Assembly(metadata)
    try assembly.begin(drawn, shared: [])
    for index in drawn.marks.indices { try assembly.add(drawn.page(index)) }
    return Checked(assembly.finish())
  } catch {
    return Checked([], [error.problem])
  }
}

extension DrawnPages {
  /// A page of Cairo's as a page of ours.
  fileprivate func page(_ index: Int) -> PageContent {
    let parts = marks[index].enumerated().filter { $0.element.structure.role != .artifact }
    return PageContent(
      layers: [index],
      parts: parts.map { PageContent.Part($0.element.structure, layer: 0, mark: $0.offset) })
  }
}
