public import Drawing
public import Problems

/// Pages of one drawing as a file each: fonts, the common layer and all that says what the file is are
/// written once and copied.
public struct FileSeries: Sendable {
  /// What all files begin with, to be summed up once.
  public var prefix: [UInt8] { beginning.written }
  private let beginning: Assembly
  private let pages: [PageContent]

  /// How many files.
  public var count: Int { pages.count }

  /// Prepares the files; nil where Cairo's output is not of the known form: `pdf.unknown-form`.
  public static func prepared(
    _ drawn: DrawnPages, metadata: DocumentMetadata
  ) -> Checked<FileSeries?> {
    checked(nil) { () throws(UnknownForm) in
      var assembly = Assembly(metadata)
      try assembly.begin(drawn)
      return FileSeries(beginning: assembly, pages: drawn.pages)
    }
  }

  /// The file of a page, PDF/UA-1 and PDF/A-2a.
  public func file(_ index: Int) -> Checked<[UInt8]> {
    checked([]) { () throws(UnknownForm) in
      var assembly = beginning
      try assembly.add(pages[index])
      return assembly.finish()
    }
  }
}
