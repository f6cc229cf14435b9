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

/// All certificates in one file.
struct MergedCertificates: MergedPapers {
  /// The file in the making.
  var file: PrintFile

  mutating func add(_ drawing: CertificateDrawing, titles: [String]) -> [Problem] {
    file.add(drawing.pages, titles: titles)
  }

  mutating func take() -> [UInt8] { file.take() }

  mutating func finish(order: [Int]) -> [UInt8] { file.finish(order: order) }
}
