internal import Drawing
internal import Host
internal import PDF
internal import Problems

/// The certificates of a chunk, drawn together.
struct CertificateDrawing: PaperDrawing {
  /// As Cairo drew them.
  let pages: DrawnPages
  /// As files.
  private let series: FileSeries
  /// How many bytes all files begin with, and the sum of those.
  private let prefix: (count: Int, digest: DigestState)

  init(pages: DrawnPages, series: FileSeries) {
    self.pages = pages
    self.series = series
    prefix = (series.prefix.count, DigestState(of: series.prefix))
  }

  func file(_ index: Int) -> Checked<PaperFile> {
    series.file(index).map { bytes in
      PaperFile(bytes, digest: prefix.digest.digest(with: bytes[min(prefix.count, bytes.count)...]))
    }
  }
}

/// All certificates in one file, or those of a part, kept to be put into one file later.
struct MergedCertificates: MergedPapers {
  /// The file in the making; nil for a part.
  private var file: PrintFile?
  /// What is kept of a part and not taken away yet.
  private var kept: [UInt8] = []

  /// Begins the file, or what a part keeps for it.
  init(_ metadata: DocumentMetadata, isPart: Bool) {
    if isPart {
      kept = PartFrame.framed(PrintPart.head(metadata))
    } else {
      file = PrintFile(metadata)
    }
  }

  mutating func add(_ drawing: CertificateDrawing, titles: [String]) -> [Problem] {
    if let problems = file?.add(drawing.pages, titles: titles) { return problems }
    kept += PartFrame.framed(PrintPart.record(drawing.pages, titles: titles))
    return []
  }

  mutating func take() -> [UInt8] {
    if let bytes = file?.take() { return bytes }
    defer { kept = [] }
    return kept
  }

  mutating func finish(order: [Int]) -> [UInt8] { file?.finish(order: order) ?? take() }
}
