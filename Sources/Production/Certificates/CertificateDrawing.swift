internal import Drawing
internal import Host
internal import PDF
internal import Problems

/// The certificates of a chunk, drawn together.
struct CertificateDrawing: PaperDrawing {
  /// As Cairo drew them.
  var pages: DrawnPages
  /// As files.
  var series: FileSeries

  func file(_ index: Int) -> Checked<PaperFile> {
    series.file(index).map { PaperFile($0, digest: Digest(of: $0)) }
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
